import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { AttemptLine } from '../record/jsonl.js'
import { formatAttemptLine } from '../record/jsonl.js'
import { isSealed } from '../record/seal.js'
import { isTorn } from '../text/torn.js'
import { attemptsPath } from './directory.js'
import { linesOf } from './lines.js'
import { appendRow } from './rows.js'

/** Adds attempts of an assignment to a directory of attempts, all of them on disk when it returns. */
export async function appendHarvested(
  dir: string,
  assignment: string,
  lines: readonly AttemptLine[],
): Promise<void> {
  if (lines.length === 0) return
  const path = attemptsPath(dir, assignment)
  await mkdir(dirname(path), { recursive: true })
  await appendRow(path, lines.map(formatAttemptLine).join(''))
}

type From = Pick<AttemptLine, 'repositoryId' | 'source' | 'blob' | 'trust'>

/** What tells a harvested attempt from all others. */
export const keyOfHarvested = ({ repositoryId, source, blob, trust }: From): string =>
  JSON.stringify([repositoryId, fileIn(source), blob, trust])

const fileIn = (source: string): string => source.slice(source.lastIndexOf('/') + 1)

/** In no text of JSON can it stand with these quotation marks. */
const attemptKey = ',"attempt":{'

/** What is stored of an assignment, without reading the attempts themselves: a harvest that was killed may have been further than its journal. */
export async function storedKeys(dir: string, assignment: string): Promise<Set<string>> {
  const keys = new Set<string>()
  for await (const from of originsIn(dir, assignment)) keys.add(keyOfHarvested(from))
  return keys
}

/** Which of a repository's files are still there, after somebody may have lost or spoiled some. */
export async function storedFiles(
  dir: string,
  assignment: string,
): Promise<(repositoryId: number, file: string) => boolean> {
  const known = new Map<number | undefined, Set<string>>()
  for await (const { repositoryId, source } of originsIn(dir, assignment)) {
    const files = known.get(repositoryId) ?? new Set<string>()
    known.set(repositoryId, files.add(fileIn(source)))
  }
  return (repositoryId, file) => known.get(repositoryId)?.has(file) === true
}

async function* originsIn(dir: string, assignment: string): AsyncGenerator<From> {
  for await (const { bytes } of linesOf(attemptsPath(dir, assignment))) {
    if (!isSealed(bytes) && isTorn(bytes.toString())) continue
    const end = bytes.indexOf(attemptKey)
    const from = end === -1 ? undefined : fromIn(`${bytes.subarray(0, end).toString()}}`)
    if (from !== undefined) yield from
  }
}

function fromIn(text: string): From | undefined {
  try {
    const { repository_id: repositoryId, source, blob, trust } = JSON.parse(text)
    return typeof source === 'string' ? { repositoryId, source, blob, trust } : undefined
  } catch {
    // Whoever reads the attempts says what is wrong with the line.
    return undefined
  }
}
