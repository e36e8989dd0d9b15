import type { Readable } from 'node:stream'
import { type CommitEntry, parseEntry } from './commit-entries.js'
import { must, tooLarge } from './commit-failure.js'
import { type CommitRequest, usualLimits } from './commit-request.js'
import type { GitCall } from './git.js'
import { startGit } from './git-process.js'
import { type LeftOut, leaveOut } from './write-commit.js'

type Listing = { entries: CommitEntry[]; leftOut: LeftOut }

/** Everything in the commit with its size; a tree that holds itself many times over ends at the limits. */
export async function listCommit(call: GitCall, request: CommitRequest): Promise<Listing> {
  const { commit, signal, limits = usualLimits } = request
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`]
  const { stdout, ended } = startGit(args, call, { signal })
  const entries: CommitEntry[] = []
  const leftOut: LeftOut = new Map()
  let [count, bytes] = [0, 0]
  for await (const row of rowsOf(stdout)) {
    const entry = parseEntry(row)
    if ('leftOut' in entry) leaveOut(leftOut, entry.leftOut, entry.path)
    else entries.push(entry)
    count += 1
    bytes += row.length + ('leftOut' in entry ? 0 : entry.bytes)
    if (count > limits.entries || bytes > limits.bytes) throw tooLarge(request)
  }
  must(await ended, request)
  return { entries, leftOut }
}

/** What ends with a zero byte. */
async function* rowsOf(stream: Readable): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0, start)) {
      yield rest.subarray(start, end)
      start = end + 1
    }
    rest = rest.subarray(start)
  }
}
