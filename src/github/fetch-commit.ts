import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { quoteSome } from '../text/quote.js'
import type { CommitEntry } from './commit-entries.js'
import { failure, isPassing, must } from './commit-failure.js'
import { type CommitRequest, checkRequest, usualLimits } from './commit-request.js'
import { type GitCall, gitEnvironment } from './git.js'
import { runGit, startGit } from './git-process.js'
import { listCommit } from './list-commit.js'
import { type LeftOut, writeCommit } from './write-commit.js'

const fetched = 'refs/grade-action/fetched'
const tries = 3

/** Bounds what git holds in memory, and makes one file of what it is sent, so that its size can be limited. */
const frugal = ['-c', 'fetch.unpackLimit=1', '-c', 'core.bigFileThreshold=8m', '-c', 'pack.threads=1']

/**
 * Puts the files of a commit into a directory as they are stored: there is no checkout, so that no hook, filter, attribute
 * or submodule plays a part. What would lead out of the directory is left out.
 */
export async function fetchCommit(request: CommitRequest): Promise<{ notices: string[] }> {
  checkRequest(request)
  const { dir, environment, serverUrl, token, stallSeconds } = request
  await mkdir(dir, { recursive: true })
  const gitDir = await mkdtemp(`${dir.replace(/[\\/]+$/, '')}.git-`)
  const local: GitCall = { gitDir, env: gitEnvironment(environment, serverUrl, '') }
  const remote: GitCall = { gitDir, env: gitEnvironment(environment, serverUrl, token, stallSeconds) }
  const over = new AbortController()
  const signal = AbortSignal.any([request.signal, over.signal])
  try {
    must(await runGit(['init', '--quiet', '--bare', '--template='], local, { signal }), request)
    await fetchInto(remote, request)
    const { entries, leftOut } = await listCommit(local, { ...request, signal })
    await writeBlobs(local, entries, leftOut, { ...request, signal })
    return { notices: noticesOf(leftOut) }
  } catch (error) {
    // What git says when it is ended is no failure of its own.
    request.signal.throwIfAborted()
    throw error
  } finally {
    over.abort()
    await rm(gitDir, { recursive: true, force: true })
  }
}

async function fetchInto(call: GitCall, request: CommitRequest): Promise<void> {
  const { serverUrl, owner, repo, commit, signal, limits = usualLimits, pauseMs = 2000 } = request
  const url = `${serverUrl}/${owner}/${repo}.git`
  const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  const args = [...frugal, 'fetch', ...options, '--end-of-options', url, `+${commit}:${fetched}`]
  for (let count = 1; ; count++) {
    const ended = await runGit(args, call, { signal, fileBytes: limits.packBytes })
    if (ended.exitCode === 0) return
    if (count === tries || !isPassing(ended)) throw failure(ended, request)
    await sleep(pauseMs * count, undefined, { signal })
  }
}

async function writeBlobs(
  call: GitCall,
  entries: readonly CommitEntry[],
  leftOut: LeftOut,
  request: CommitRequest,
): Promise<void> {
  const { dir, signal } = request
  const ids = entries.filter(({ kind }) => kind !== 'submodule').map(({ oid }) => `${oid}\n`)
  const { stdout, ended } = startGit(['cat-file', '--batch'], call, { signal, input: ids.join('') })
  await writeCommit(dir, entries, stdout, leftOut)
  must(await ended, request)
}

const noticesOf = (leftOut: LeftOut): string[] =>
  [...leftOut].map(([reason, paths]) => `left out of the commit, since ${reason}: ${quoteSome(paths)}`)
