import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { isInside } from '../config/inside.js'
import { readHead } from '../github/head.js'
import type { Call, Terminal } from './command.js'

/** Where the submissions of an assignment are, each by its submitter's name: a directory, or a single file. */
export function sourcesOf({ text, terminal }: Call, dir: string, assignment: string): string {
  const named = text('source')
  return named === undefined ? join(dir, assignment, 'source') : resolve(terminal.cwd, named)
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

/** A directory with the submission in it: a submission that is one file gets one below `scratch`. */
export async function directoryFor(source: string, scratch: string): Promise<string> {
  if ((await stat(source)).isDirectory()) return source
  const dir = join(scratch, 'submission')
  await mkdir(dir, { recursive: true })
  await copyFile(source, join(dir, basename(source)))
  return dir
}

/** The commit a clone is at, where that is not the one that counts. */
export async function otherCommit(
  source: string,
  state: string | undefined,
  env: Terminal['env'],
): Promise<string | undefined> {
  const isClone = await stat(join(source, '.git')).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isClone) return undefined
  const commit = (await readHead(source, env))?.commit
  return commit === state ? undefined : commit
}
