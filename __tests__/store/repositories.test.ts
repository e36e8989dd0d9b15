import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Sighting } from '../../src/record/harvest-journal.js'
import { appendJournal } from '../../src/store/harvest-journal.js'
import { findRepositories, type Wanted } from '../../src/store/repositories.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'repositories-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const seen = (submitter: string, id: number, name: string): Sighting => ({
  kind: 'seen',
  run: 'r1',
  assignment: 'hw1',
  repository: { id, nodeId: `R_${id}`, owner: 'cs101', name },
  submitter,
  pushedAt: null,
  head: null,
  tip: null,
  files: {},
  refused: {},
  withRuns: false,
  unproved: [],
  at: '2026-12-01T10:00:00Z',
})

test.each<[string, Wanted, string | undefined]>([
  [
    'a harvested line, by its number and today’s name',
    { submitter: 'ada', repositoryId: 7 },
    'cs101/ada-renamed',
  ],
  ['whoever was seen', { submitter: 'bob' }, 'cs101/hw1-bob'],
  [
    'what a record says of another repository',
    { submitter: 'bob', attempt: { submission: { repository: 'cs101/hw1-ada' } } },
    'cs101/hw1-bob',
  ],
  [
    'where a line came from',
    { submitter: 'x', source: 'cs101/hw1-x@abc:hw1/1.json', attempt: { submission: { repository: 'a/b' } } },
    'cs101/hw1-x',
  ],
  [
    'only what the record says',
    { submitter: 'x', source: 'run', attempt: { submission: { repository: 'a/b' } } },
    'a/b',
  ],
  ['nothing', { submitter: 'x', source: 'batch' }, undefined],
  [
    'what is no repository',
    { submitter: 'x', attempt: { submission: { repository: '../../etc' } } },
    undefined,
  ],
])('%s tells the repository', async (_, wanted, found) => {
  await appendJournal(dir, [
    seen('ada', 7, 'hw1-ada'),
    seen('bob', 8, 'hw1-bob'),
    seen('ada', 7, 'ada-renamed'),
  ])
  const find = await findRepositories(dir, 'hw1')
  const place = find(wanted)
  expect(place && `${place.owner}/${place.name}`).toBe(found)
})
