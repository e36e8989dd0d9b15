import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

export type Person = { name: string; email: string }

const ada: Person = { name: 'Ada', email: 'ada@example.edu' }

const identity = (author: Person, committer = author): Record<string, string> => ({
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_COMMITTER_NAME: committer.name,
  GIT_COMMITTER_EMAIL: committer.email,
})

export type Options = { input?: string | Buffer; env?: Record<string, string> }
export type Ended = { exitCode: number | null; stdout: Buffer; stderr: string }

/** Runs real git on a repository of the fake; the machine's own settings play no part. */
export function tryGit(
  gitDir: string,
  args: readonly string[],
  { input, env }: Options = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      env: {
        PATH: process.env.PATH ?? '',
        LC_ALL: 'C',
        GIT_DIR: gitDir,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...identity(ada),
        ...env,
      },
    })
    const stdout: Buffer[] = []
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout: Buffer.concat(stdout), stderr }))
  })
}

export async function git(gitDir: string, args: readonly string[], options?: Options): Promise<string> {
  const ended = await tryGit(gitDir, args, options)
  if (ended.exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${ended.stderr}`)
  return ended.stdout.toString().trim()
}

/** One entry of a tree to be made: its content, or the id of an object; null takes the path out. */
export type Entry = {
  path: string
  mode: string
  content?: string | undefined
  sha?: string | null | undefined
}

const quoted = (path: string): string =>
  `"${path.replace(/["\\\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`))}"`

function commandOf({ path, mode, content, sha }: Entry): string {
  if (sha === null) return `D ${quoted(path)}\n`
  if (sha !== undefined) return `M ${mode} ${sha} ${quoted(path)}\n`
  const text = content ?? ''
  return `M ${mode} inline ${quoted(path)}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

/** A tree like `base` with some entries changed. */
export async function makeTree(
  gitDir: string,
  base: string | undefined,
  entries: readonly Entry[],
): Promise<string> {
  // One process instead of one for each file: fast-import makes trees only below commits, so it gets one to forget.
  const ref = `refs/fake/${randomUUID()}`
  const whole = base === undefined ? '' : `M 040000 ${base} ""\n`
  const head = `commit ${ref}\ncommitter Ada <ada@example.edu> 0 +0000\ndata 0\n`
  const input = `${head}${whole}${entries.map(commandOf).join('')}ls ""\n`
  const root = await git(gitDir, ['fast-import', '--quiet'], { input })
  await rm(join(gitDir, ref), { force: true })
  return root.split(/\s/)[2] ?? ''
}

export function makeCommit(
  gitDir: string,
  tree: string,
  parents: readonly string[],
  message: string,
  author = ada,
  committer = author,
): Promise<string> {
  return git(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
    input: message,
    env: identity(author, committer),
  })
}
