// A program that is measured from outside: how long it took, and how much memory it had at its most.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const peakMegabytes = (pid) => {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Runs Node on a script; `megabytes` is the most that was resident (Linux). */
export function runNode(args, env = {}) {
  const { NODE_EXTRA_CA_CERTS: _slow, ...clean } = process.env
  return new Promise((done) => {
    const began = performance.now()
    const child = spawn(process.execPath, args, { env: { ...clean, ...env } })
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', (chunk) => {
        output[stream] += chunk
      })
    let megabytes = 0
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, peakMegabytes(child.pid))
    }, 50)
    child.once('close', (status) => {
      clearInterval(watch)
      done({ status, ...output, seconds: (performance.now() - began) / 1000, megabytes })
    })
  })
}
