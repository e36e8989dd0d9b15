import { describe, expect, test } from '@jest/globals'
import type { FoundResults } from '../../src/github/results.js'
import { type Fetched, neededOf } from '../../src/harvest/needed.js'
import { type Circumstances, settle } from '../../src/harvest/settle.js'
import { unsettled } from '../../src/harvest/sighting.js'
import type { Sighting } from '../../src/record/harvest-journal.js'
import { aFound, anAttempt, aSighting, fileOf, head, older } from './builders.js'

const around: Circumstances = {
  run: 'run-2',
  now: '2026-11-21T10:00:00Z',
  isFull: false,
  withRuns: false,
  prove: (_, __, evidence) => ({ trust: evidence === undefined ? 'unverified' : 'run', reason: 'so' }),
}
const listed = {
  id: 7,
  nodeId: 'R_7',
  owner: 'cs101',
  name: 'hw1-ada',
  pushedAt: '2026-11-21T09:00:00Z',
  isArchived: false,
  isEmpty: false,
}
const newest = fileOf(anAttempt(), 'oid-new')
const first = fileOf(anAttempt({ commit: older }), 'oid-old')
const latest = { oid: 'oid-new', content: newest.content }
const evidence = { commit: head, runs: [], workflows: {} }

const asked = (before?: Sighting) => ({ assignment: 'hw1', listed, submitter: 'ada', before })

function settled(
  found: FoundResults,
  before?: Sighting,
  contents: Readonly<Record<string, Fetched | { failed: string }>> = {},
  more: Partial<Circumstances> = {},
) {
  const all = { ...around, ...more }
  const needed = neededOf(found, before, all)
  const fetched = new Map(Object.entries(contents))
  return { needed, ...settle(found, asked(before), needed, fetched, all) }
}

const fetchedIn = ({ files, atHand }: ReturnType<typeof neededOf>) =>
  files.filter(({ oid }) => !atHand.has(oid)).map(({ name }) => name)

describe('the results of a repository', () => {
  test('whose only record is the latest are known from one answer', () => {
    const { needed, lines, sighting } = settled(aFound({ files: [newest.file], latest }))
    expect(fetchedIn(needed)).toEqual([])
    expect(lines).toHaveLength(1)
    expect(sighting).toMatchObject({
      files: { [newest.file.name]: 'oid-new' },
      refused: {},
      run: 'run-2',
      head,
    })
  })

  test('that are stored are not fetched again', () => {
    const before = aSighting({ files: { [first.file.name]: 'oid-old' } })
    const { needed, lines } = settled(aFound({ files: [first.file, newest.file], latest }), before)
    expect(needed.files.map(({ name }) => name)).toEqual([newest.file.name])
    expect(lines).toHaveLength(1)
  })

  test('that are no records are left alone', () => {
    const files = ['latest.json', 'index.json', 'notes.md', `${head}-1-1.jwt`].map((name) => ({
      name,
      oid: 'x',
      bytes: 1,
    }))
    expect(settled(aFound({ files })).needed.files).toEqual([])
  })

  test('that were changed afterwards are flagged, and the first stays', () => {
    const before = aSighting({ files: { [newest.file.name]: 'oid-of-then' } })
    const { needed, lines, sighting } = settled(aFound({ files: [newest.file], latest }), before)
    expect([needed.files, lines]).toEqual([[], []])
    expect(sighting.files).toEqual({ [newest.file.name]: 'oid-of-then' })
    expect(sighting.refused[newest.file.name]?.reason).toMatch(/was changed after it was recorded/)
  })

  test('that were removed afterwards are flagged', () => {
    const before = aSighting({ files: { [first.file.name]: 'oid-old' } })
    const { sighting } = settled(aFound({ files: [newest.file], latest }), before)
    expect(sighting.refused[first.file.name]?.reason).toMatch(/was removed/)
    expect(Object.keys(sighting.files).sort()).toEqual([newest.file.name, first.file.name].sort())
  })

  test('that are refused once are not fetched again until they are others', () => {
    const bad = { content: { kind: 'text', text: 'no' } as const }
    const files = [newest.file]
    const once = settled(aFound({ files }), undefined, { 'oid-new': bad })
    expect(once.sighting.refused[newest.file.name]).toMatchObject({ status: 'invalid', blob: 'oid-new' })
    const again = settled(aFound({ files }), once.sighting)
    expect(again.needed.files).toEqual([])
    expect(again.sighting.refused).toEqual(once.sighting.refused)
    const mended = settled(aFound({ files: [{ ...newest.file, oid: 'oid-mended' }] }), once.sighting, {
      'oid-mended': { content: newest.content },
    })
    expect(mended.sighting.refused).toEqual({})
    expect(mended.lines).toHaveLength(1)
  })

  test('that could not be fetched are said to be missing, and asked for again', () => {
    const { sighting } = settled(aFound({ files: [newest.file] }), undefined, {
      'oid-new': { failed: 'GitHub answered 502' },
    })
    expect(sighting.refused[newest.file.name]).toEqual({ status: 'error', reason: 'GitHub answered 502' })
    expect(settled(aFound({ files: [newest.file] }), sighting).needed.files).toHaveLength(1)
  })

  test('are not taken without bounds', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      name: `${older}-${index}-1.json`,
      oid: `oid-${index}`,
      bytes: 10,
    }))
    const { needed } = settled(aFound({ files: [...many, newest.file] }))
    expect(needed.files).toHaveLength(300)
    expect(needed.files[0]).toBe(newest.file)
    expect(Object.values(needed.refused)[0]?.reason).toBe('701 more records are left for the next harvest')
  })
})

describe('the runs of a repository', () => {
  const withRuns = { withRuns: true }
  test('at its newest commit come along with its latest record', () => {
    const { needed, lines } = settled(
      aFound({ files: [newest.file], latest, headEvidence: evidence }),
      undefined,
      {},
      withRuns,
    )
    expect(fetchedIn(needed)).toEqual([])
    expect(lines[0]?.trust).toBe('run')
  })

  test('are asked for with the record where it is of an older commit', () => {
    const found = aFound({ files: [first.file], latest: { oid: 'oid-old', content: first.content } })
    const { needed } = settled(found, undefined, {}, withRuns)
    expect(fetchedIn(needed)).toEqual([first.file.name])
  })

  test('of what is stored are asked for when the course begins to require them', () => {
    const before = aSighting({ files: { [newest.file.name]: 'oid-new' } })
    const found = aFound({ files: [newest.file], latest, headEvidence: evidence })
    const { lines, sighting } = settled(found, before, {}, withRuns)
    expect(lines).toMatchObject([{ trust: 'run', blob: 'oid-new' }])
    expect(sighting.withRuns).toBe(true)
  })

  test('that say nothing more are kept only in the journal', () => {
    const before = aSighting({ files: { [newest.file.name]: 'oid-new' } })
    const prove: Circumstances['prove'] = () => ({ trust: 'unverified', reason: 'no run' })
    const found = aFound({ files: [newest.file], latest, headEvidence: evidence })
    expect(settled(found, before, {}, { ...withRuns, prove }).lines).toEqual([])
  })

  test('are asked for again while the job may not be over', () => {
    const graded = newest.content.text
    const prove: Circumstances['prove'] = () => ({ trust: 'unverified', reason: 'not announced' })
    const found = aFound({ files: [newest.file], latest, headEvidence: evidence })
    const at = anAttempt().phases.graded ?? ''
    expect(graded).toContain(at)
    const soon = settled(found, undefined, {}, { ...withRuns, prove, now: at })
    expect(soon.sighting.unproved).toEqual([newest.file.name])
    const late = settled(found, soon.sighting, {}, { ...withRuns, prove, now: '2027-01-01T00:00:00Z' })
    expect(late.needed.files).toHaveLength(1)
    expect(late.sighting.unproved).toEqual([])
  })
})

describe('a repository under another name', () => {
  test('keeps its submitter and says what it was called', () => {
    const once = settled(aFound({ name: 'my-project' }), aSighting()).sighting
    expect(once).toMatchObject({
      submitter: 'ada',
      formerName: 'hw1-ada',
      repository: { name: 'my-project' },
    })
    expect(settled(aFound({ name: 'other' }), once).sighting.formerName).toBe('hw1-ada')
  })

  test('that got its own back is as it was', () => {
    const renamed = aSighting({
      formerName: 'hw1-ada',
      repository: { id: 7, nodeId: 'R_7', owner: 'cs101', name: 'x' },
    })
    expect(settled(aFound({ name: 'HW1-ada' }), renamed).sighting).not.toHaveProperty('formerName')
  })
})

test('a repository that could not be asked keeps what was known of it', () => {
  const before = aSighting({
    files: { a: 'oid' },
    refused: { b: { status: 'invalid', reason: 'x', blob: 'y' } },
  })
  const sighting = unsettled(asked(before), { status: 'error', reason: 'GitHub answered 502' }, around)
  expect(sighting).toMatchObject({ head, tip: before.tip, files: { a: 'oid' }, run: 'run-2' })
  expect(Object.keys(sighting.refused).sort()).toEqual(['', 'b'])
})
