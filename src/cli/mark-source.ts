import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { isInside } from '../config/inside.js'
import type { Submission } from '../domain/attempt.js'
import { readHead } from '../github/head.js'
import { findRepositories } from '../store/repositories.js'
import { keptCommit, sourcesPath } from '../store/sources.js'
import type { Call, Terminal } from './command.js'

/** Where the submissions of an assignment are, each by its submitter's name: a directory, or a single file. */
export function sourcesOf({ text, terminal }: Call, dir: string, assignment: string): string {
  const named = text('source')
  return named === undefined ? sourcesPath(dir, assignment) : resolve(terminal.cwd, named)
}

/** A submitter's files; undefined where they are not here. */
export async function findSource(sources: string, submitter: string): Promise<string | undefined> {
  // A submitter's name may come from a student's repository.
  if (!isInside(submitter) || /^\.?$/.test(submitter)) return undefined
  const path = join(sources, submitter)
  if ((await stat(path).catch(() => undefined)) !== undefined) return path
  const names = await readdir(sources).catch((): string[] => [])
  const file = names.find((name) => basename(name, extname(name)) === submitter)
  return file === undefined ? undefined : join(sources, file)
}

/** Whose files are wanted, and of which directory of attempts. */
type Wanted = { dir: string; assignment: string; submitter: string; submission: Submission | undefined }

/**
 * A submitter's files, fetched where what counts is a commit and not here: a harvest keeps records, and no files.
 * What somebody named or put there is taken as it is; undefined where there is nothing.
 */
export async function bringSource(call: Call, wanted: Wanted): Promise<string | undefined> {
  const { dir, assignment, submitter, submission } = wanted
  const sources = sourcesOf(call, dir, assignment)
  const found = await findSource(sources, submitter)
  if (call.text('source') !== undefined || submission?.commit === undefined) return found
  const { commit } = submission
  const kept = await keptCommit(sources, submitter)
  if (found !== undefined && (kept === undefined || kept === commit)) return found
  const find = await findRepositories(dir, assignment)
  const place = find({ submitter, attempt: { submission } })
  if (place === undefined) return found
  const { keepCommit } = await import('./counted-source.js')
  const { gitServerOf } = await import('./git-server.js')
  const { signal } = call.terminal
  return keepCommit(sources, { submitter, commit, place }, gitServerOf(call), signal)
}

/** A directory with the submission in it: a submission that is one file gets one below `scratch`. */
export async function directoryFor(source: string, scratch: string): Promise<string> {
  if ((await stat(source)).isDirectory()) return source
  const dir = join(scratch, 'submission')
  await mkdir(dir, { recursive: true })
  await copyFile(source, join(dir, basename(source)))
  return dir
}

/** The commit that is here, of a clone or of what was fetched, where that is not the one that counts. */
export async function otherCommit(
  source: string,
  state: string | undefined,
  env: Terminal['env'],
): Promise<string | undefined> {
  const isClone = await stat(join(source, '.git')).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const commit = isClone
    ? (await readHead(source, env))?.commit
    : await keptCommit(dirname(source), basename(source))
  return commit === state ? undefined : commit
}
