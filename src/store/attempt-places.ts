import { readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { type AttemptLineRecord, readAttemptLine } from '../record/jsonl.js'
import { isSealed } from '../record/seal.js'
import { type Problem, UserError } from '../text/problem.js'
import { attemptsPath } from './directory.js'
import { type Line, someLinesOf } from './lines.js'

/** Where a line of attempts lies in its file. */
export type Place = { start: number; length: number; isSealed: boolean }

/** Whose attempts a file holds, without holding them. */
export type Places = {
  path: string
  /** In the order in which they were stored. */
  bySubmitter: ReadonlyMap<string, readonly Place[]>
  /** Of lines that cannot be read: whose attempts they are is not known. */
  problems: readonly Problem[]
}

type From = { submitter: string; repositoryId: number | undefined }

/** Finds the lines of an assignment's attempts; those of repositories that were `left` are nobody's, though they are named. */
export async function placesOf(
  dir: string,
  assignment: string,
  left: ReadonlySet<number> = new Set(),
): Promise<Places> {
  const path = attemptsPath(dir, assignment)
  const bySubmitter = new Map<string, Place[]>()
  const problems: Problem[] = []
  for await (const lines of someLinesOf(path))
    for (const line of lines) {
      const from = fromIn(line, path)
      if ('problems' in from) {
        problems.push(...from.problems)
        continue
      }
      const known = bySubmitter.get(from.submitter)
      const isLeft = from.repositoryId !== undefined && left.has(from.repositoryId)
      const places = isLeft ? [] : [from.place]
      if (known === undefined) bySubmitter.set(from.submitter, places)
      else known.push(...places)
    }
  return { path, bySubmitter, problems }
}

/** In no text of JSON can it stand with these quotation marks. */
const attemptKey = ',"attempt":{'

/** Whose a line is: told by its beginning where it is as we wrote it, and by all of it where it may have been edited. */
function fromIn({ bytes, start, number, isWhole }: Line, path: string) {
  const place = { start, length: bytes.length, isSealed: isSealed(bytes) }
  const end = place.isSealed ? bytes.indexOf(attemptKey) : -1
  if (end > 0) return { ...beginningOf(`${bytes.toString('utf8', 0, end)}}`), place }
  const read = readAttemptLine(bytes, path, number)
  if ('record' in read) return { ...whoseIs(read.record), place }
  return { problems: isWhole ? read.problems : [] }
}

const beginningOf = (text: string): From => whoseIs(JSON.parse(text))

const whoseIs = (record: Pick<AttemptLineRecord, 'submitter' | 'repository_id'>): From => ({
  submitter: record.submitter,
  repositoryId: record.repository_id,
})

/** Lines that lie together are read together, up to so many bytes. */
const mostBytes = 2 ** 16

/** The records that lie at these places, in the order in which they were stored. */
export async function* readPlaces(
  { path }: Places,
  places: readonly Place[],
): AsyncGenerator<{ record: AttemptLineRecord; place: Place }> {
  if (places.length === 0) return
  const sorted = places.toSorted((one, other) => one.start - other.start)
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.max(mostBytes, ...sorted.map(({ length }) => length)))
    for (const { start, end, among } of runsOf(sorted)) {
      // Tens of thousands of short reads of what was just written: waiting for each costs more than they do.
      const read = readSync(file.fd, buffer, 0, end - start, start)
      for (const place of among)
        yield { record: recordAt(buffer.subarray(0, read), place, place.start - start, path), place }
    }
  } finally {
    await file.close()
  }
}

type Run = { start: number; end: number; among: Place[] }

function* runsOf(places: readonly Place[]): Generator<Run> {
  let run: Run | undefined
  for (const place of places) {
    const { start, length } = place
    if (run !== undefined && start - run.end <= 2 && start + length - run.start <= mostBytes) {
      run.end = start + length
      run.among.push(place)
      continue
    }
    if (run !== undefined) yield run
    run = { start, end: start + length, among: [place] }
  }
  if (run !== undefined) yield run
}

function recordAt(bytes: Buffer, { length, isSealed: asWritten }: Place, at: number, path: string) {
  const line = bytes.subarray(at, at + length)
  try {
    if (asWritten) {
      const record: AttemptLineRecord = JSON.parse(line.toString('utf8'))
      return record
    }
  } catch {
    throw changed(path)
  }
  const read = readAttemptLine(line, path, 1)
  if ('record' in read) return read.record
  throw changed(path)
}

const changed = (path: string): UserError =>
  new UserError([{ message: `${path} was changed while it was read`, hint: 'run it again' }])
