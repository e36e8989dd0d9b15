// The pretended GitHub of the tests, in a process of its own.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Starts it with its command line's options; `close` ends it. */
export async function startFakeGitHub(options) {
  const args = ['--import', './scripts/typescript.mjs', '__tests__/fakes/github-cli.ts', '--port', '0']
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(process.execPath, [...args, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('exit', done))
  const said = new Map()
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^(URL|Token): (.+)$/.exec(line) ?? []
    if (name !== undefined) said.set(name, value)
    if (said.size === 2) break
  }
  if (said.size < 2) throw new Error('the pretended GitHub did not start')
  return {
    url: said.get('URL'),
    token: said.get('Token'),
    close: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
