import { z } from 'zod'
import type { GithubAccount } from '../domain/join-clues.js'
import { type Looked, type Refusal, refusalStatuses, type Seen } from '../domain/seen.js'
import type { Instant } from '../domain/time.js'
import { camelKeys, snakeKeys } from '../text/keys.js'
import { jsonIn } from '../text/loose.js'
import { parseJson } from '../text/parse-json.js'

/** What a harvest saw of a repository for an assignment. The newest sighting of a repository counts. */
export type Sighting = Seen & {
  kind: 'seen'
  /** The harvest it belongs to. */
  run: string
  assignment: string
  /** By which its attempts and marks are kept: what stays the same when the repository is renamed. */
  submitter: string
  /** Every file of results that is stored, with git's object id: none is fetched twice. */
  files: Readonly<Record<string, string>>
  /** Whether its runs were asked for, on which more trust than `unverified` rests. */
  withRuns: boolean
  /** Stored files whose runs may still say more, since they were not over yet. */
  unproved: readonly string[]
  at: Instant
}

/** Somebody in the roster was looked for by name, and there was no repository. The newest counts. */
export type Look = Looked & {
  submitter: string
  run: string
  assignment: string
  at: Instant
}

/** Today's login of an account in the roster, by its number; null where there is none any more. The newest counts. */
export type AccountSeen = {
  kind: 'account'
  run: string
  githubId: number
  login: string | null
  at: Instant
}

/** Who was given access to a repository that nobody in the roster seemed to be behind. The newest counts. */
export type AccessSeen = {
  kind: 'access'
  run: string
  repositoryId: number
  people: readonly GithubAccount[]
  at: Instant
}

/** `selection` tells one choice of repositories from another: a watermark holds for one only. */
export type Started = { kind: 'started'; run: string; selection: string; isFull: boolean; at: Instant }

/** Everything pushed until the watermark was seen. */
export type Completed = { kind: 'completed'; run: string; selection: string; watermark: Instant; at: Instant }

/** A row of `harvest.jsonl`. */
export type JournalRow = Started | Sighting | Look | AccountSeen | AccessSeen | Completed

const repository = z.looseObject({ id: z.int(), node_id: z.string(), owner: z.string(), name: z.string() })
const refusal = z.object({
  status: z.enum(refusalStatuses),
  reason: z.string(),
  blob: z.string().exactOptional(),
})

/** Lists of pairs, since the names of files are data. */
const Row = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('started'),
    run: z.string(),
    selection: z.string(),
    is_full: z.boolean(),
    at: z.string(),
  }),
  z.looseObject({
    kind: z.literal('seen'),
    run: z.string(),
    assignment: z.string(),
    repository,
    former_name: z.string().exactOptional(),
    submitter: z.string(),
    pushed_at: z.string().nullable(),
    head: z.string().nullable(),
    tip: z.string().nullable(),
    files: z.array(z.tuple([z.string(), z.string()])),
    refused: z.array(z.tuple([z.string(), refusal])),
    with_runs: z.boolean(),
    unproved: z.array(z.string()),
    at: z.string(),
  }),
  z.looseObject({
    kind: z.enum(['absent', 'not_visible']),
    run: z.string(),
    assignment: z.string(),
    submitter: z.string(),
    reason: z.string(),
    at: z.string(),
  }),
  z.looseObject({
    kind: z.literal('account'),
    run: z.string(),
    github_id: z.int(),
    login: z.string().nullable(),
    at: z.string(),
  }),
  z.looseObject({
    kind: z.literal('access'),
    run: z.string(),
    repository_id: z.int(),
    people: z.array(z.object({ id: z.int(), login: z.string() })),
    at: z.string(),
  }),
  z.looseObject({
    kind: z.literal('completed'),
    run: z.string(),
    selection: z.string(),
    watermark: z.string(),
    at: z.string(),
  }),
])

/** A row with its newline. */
export function formatJournalRow(row: JournalRow): string {
  const lists =
    row.kind === 'seen' ? { files: Object.entries(row.files), refused: Object.entries(row.refused) } : {}
  return `${JSON.stringify(snakeKeys({ ...row, ...lists }))}\n`
}

/** One row; what is wrong with it is a `UserError` with its place. */
export function parseJournalRow(text: string, file: string): JournalRow {
  const row = camelKeys(quickly(text) ?? parseJson(Row, text, file))
  if (row.kind !== 'seen') return row
  const refused: Record<string, Refusal> = Object.fromEntries(row.refused)
  return { ...row, files: Object.fromEntries(row.files), refused }
}

/**
 * Texts that `parseJson` gives hold on to all of the text they are from: too much where tens of thousands are kept. Of
 * what is wrong it says nothing: whoever reads it strictly does.
 */
const quickly = (text: string): z.output<typeof Row> | undefined => Row.safeParse(jsonIn(text)).data
