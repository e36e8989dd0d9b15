import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.edu',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.edu',
}

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
        ...identity,
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

/** The id a revision names, if there is one. */
export async function resolveRevision(gitDir: string, revision: string): Promise<string | undefined> {
  const ended = await tryGit(gitDir, ['rev-parse', '--verify', '--quiet', revision])
  return ended.exitCode === 0 ? ended.stdout.toString().trim() : undefined
}

/** One entry of a tree to be made: its content, or the id of an object; null takes the path out. */
export type Entry = {
  path: string
  mode: string
  content?: string | undefined
  sha?: string | null | undefined
}

async function lineOf(gitDir: string, { path, mode, content, sha }: Entry): Promise<string> {
  if (sha === null) return `0 ${'0'.repeat(40)}\t${path}`
  const id = sha ?? (await git(gitDir, ['hash-object', '-w', '--stdin'], { input: content ?? '' }))
  return `${mode} ${id}\t${path}`
}

/** A tree like `base` with some entries changed. */
export async function makeTree(
  gitDir: string,
  base: string | undefined,
  entries: readonly Entry[],
): Promise<string> {
  const index = join(gitDir, `index-${randomUUID()}`)
  const env = { GIT_INDEX_FILE: index }
  try {
    await git(gitDir, ['read-tree', ...(base === undefined ? ['--empty'] : [base])], { env })
    const lines = await Promise.all(entries.map((entry) => lineOf(gitDir, entry)))
    const input = lines.map((line) => `${line}\0`).join('')
    await git(gitDir, ['update-index', '-z', '--index-info'], { env, input })
    return await git(gitDir, ['write-tree'], { env })
  } finally {
    await rm(index, { force: true })
  }
}

export function makeCommit(
  gitDir: string,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  return git(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
    input: message,
  })
}
