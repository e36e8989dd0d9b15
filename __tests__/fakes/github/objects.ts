import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

export type GitObject = { sha: string; type: string; content: Buffer }

/** One lasting `git cat-file --batch`: every answer of the fake looks something up, and a process for each is slow. */
export type Objects = {
  /** What a revision such as `refs/heads/main^{tree}` or `main:a.txt` names, if there is such a thing. */
  read: (revision: string) => Promise<GitObject | undefined> | GitObject | undefined
  close: () => void
}

const newline = 10

/** The first answer in the bytes, and how many of them it takes; undefined: it is not whole yet. */
function firstAnswer(bytes: Buffer): { object: GitObject | undefined; length: number } | undefined {
  const end = bytes.indexOf(newline)
  if (end < 0) return undefined
  const [sha = '', type = '', size = ''] = bytes.subarray(0, end).toString().split(' ')
  if (!/^\d+$/.test(size)) return { object: undefined, length: end + 1 }
  const length = end + 1 + Number(size) + 1
  if (bytes.length < length) return undefined
  return { object: { sha, type, content: Buffer.from(bytes.subarray(end + 1, length - 1)) }, length }
}

/** How long the first answer is going to be, as far as its head is there. */
function wholeLength(bytes: Buffer): number {
  const end = bytes.indexOf(newline)
  const size = Number(bytes.subarray(0, Math.max(end, 0)).toString().split(' ')[2])
  return Number.isInteger(size) ? end + 1 + size + 1 : 0
}

export function openObjects(gitDir: string): Objects {
  const waiting: ((object: GitObject | undefined) => void)[] = []
  const running: { child?: ChildProcessWithoutNullStreams } = {}
  let bytes: Buffer = Buffer.alloc(0)
  // A large object comes in many pieces: put together once they may be all of it.
  let pieces: Buffer[] = []
  let missing = 0
  const start = (): ChildProcessWithoutNullStreams => {
    const env = {
      PATH: process.env.PATH ?? '',
      GIT_DIR: gitDir,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    }
    const child = spawn('git', ['cat-file', '--batch'], { env })
    child.stdin.on('error', () => {})
    child.stdout.on('data', (chunk: Buffer) => {
      pieces.push(chunk)
      missing -= chunk.length
      if (missing > 0) return
      bytes = Buffer.concat([bytes, ...pieces])
      pieces = []
      for (let answer = firstAnswer(bytes); answer !== undefined; answer = firstAnswer(bytes)) {
        bytes = bytes.subarray(answer.length)
        waiting.shift()?.(answer.object)
      }
      missing = wholeLength(bytes) - bytes.length
    })
    return child
  }
  return {
    read: (revision) =>
      new Promise((resolve) => {
        running.child ??= start()
        waiting.push(resolve)
        running.child.stdin.write(`${revision.replaceAll('\n', ' ')}\n`)
      }),
    close: () => {
      running.child?.kill()
    },
  }
}

/** The ids behind a commit: its tree and its parents. */
export function linesOf({ content }: GitObject, name: 'tree' | 'parent' | 'author' | 'committer'): string[] {
  const [head = ''] = content.toString().split('\n\n', 1)
  return head
    .split('\n')
    .flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))
}
