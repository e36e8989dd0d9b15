import { spawn } from 'node:child_process'
import { PassThrough, type Readable } from 'node:stream'
import type { GitCall, GitEnded } from './git.js'

/** A git that is read while it works. */
export type GitProcess = { stdout: Readable; ended: Promise<Omit<GitEnded, 'stdout'>> }

export type GitOptions = {
  signal: AbortSignal
  /** Larger files it may not write. */
  fileBytes?: number
  input?: string
}

const mostWords = 64_000

/** Starts git on a repository of ours; whoever asked for it reads what it writes. */
export function startGit(args: readonly string[], { gitDir, env }: GitCall, options: GitOptions): GitProcess {
  const { signal, fileBytes, input = '' } = options
  const [program, ...words] = limited(['git', ...args], fileBytes)
  const child = spawn(program, words, { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, signal })
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-mostWords)
  })
  const ended = new Promise<Omit<GitEnded, 'stdout'>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stderr }))
  })
  // Whoever stops reading early may have no more use for it.
  ended.catch(() => undefined)
  // Node throws away what nobody has begun to read when a program ends.
  return { stdout: child.stdout.pipe(new PassThrough()), ended }
}

/** A shell's limits count in blocks of 512 bytes; where there is no such shell there is no limit. Git is to say what is wrong. */
function limited(argv: [string, ...string[]], fileBytes: number | undefined): [string, ...string[]] {
  if (fileBytes === undefined || process.platform === 'win32') return argv
  const blocks = String(Math.ceil(fileBytes / 512))
  return ['/bin/sh', '-c', 'trap "" XFSZ && ulimit -f "$0" && exec "$@"', blocks, ...argv]
}

/** Runs git to its end; it writes nothing that matters. */
export async function runGit(
  args: readonly string[],
  call: GitCall,
  options: GitOptions,
): Promise<Omit<GitEnded, 'stdout'>> {
  const { stdout, ended } = startGit(args, call, options)
  stdout.resume()
  return ended
}
