import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JournalRow } from '../../src/record/harvest-journal.js'
import { nothingRemembered, remember } from '../../src/record/remembered.js'
import { appendJournal, journalPath, readJournal } from '../../src/store/harvest-journal.js'
import type { Problem } from '../../src/text/problem.js'
import { aSighting } from '../harvest/builders.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const at = '2026-11-20T10:00:00Z'
const started: JournalRow = { kind: 'started', run: 'run-1', selection: 's', isFull: false, at }
const completed: JournalRow = { kind: 'completed', run: 'run-1', selection: 's', watermark: at, at }
const absent: JournalRow = {
  kind: 'absent',
  run: 'run-1',
  assignment: 'hw1',
  submitter: 'ben',
  reason: 'nothing there',
  at,
}
const seen = aSighting({
  files: { 'Some_file-1.json': 'oid', __proto__x: 'y' },
  refused: { 'a_b.json': { status: 'truncated', reason: 'é\u2028"', blob: 'z' } },
  formerName: 'hw1-x',
})

async function read() {
  const rows: JournalRow[] = []
  const problems: Problem[] = []
  for await (const row of readJournal(dir, (problem) => problems.push(problem))) rows.push(row)
  return { rows, problems }
}

describe('harvest.jsonl', () => {
  test('gives back what was appended, batch by batch', async () => {
    await appendJournal(dir, [started])
    await appendJournal(dir, [seen, absent])
    await appendJournal(dir, [completed])
    expect(await read()).toEqual({ rows: [started, seen, absent, completed], problems: [] })
  })

  test('is empty where there is none', async () => {
    expect(await read()).toEqual({ rows: [], problems: [] })
  })

  test.each([1, 20, 200])(
    'loses only a last row that was torn %d bytes before its end, and is mended',
    async (bytes) => {
      await appendJournal(dir, [started, seen])
      truncateSync(journalPath(dir), readFileSync(journalPath(dir)).length - bytes - 1)
      expect(await read()).toEqual({ rows: [started], problems: [] })
      await appendJournal(dir, [completed])
      expect(await read()).toEqual({ rows: [started, completed], problems: [] })
    },
  )

  test('tells of a row somebody spoiled, and reads the others', async () => {
    await appendJournal(dir, [started])
    appendFileSync(journalPath(dir), '{"kind":"seen"}\n')
    await appendJournal(dir, [completed])
    const { rows, problems } = await read()
    expect(rows).toEqual([started, completed])
    expect(problems[0]?.place).toMatchObject({ file: journalPath(dir), line: 2 })
  })
})

describe('what is remembered', () => {
  const outcomeOf = (...rows: JournalRow[]) => {
    const remembered = nothingRemembered()
    for (const row of rows) remember(remembered, row)
    return remembered
  }

  test('is the newest of each repository and of each who was looked for', () => {
    const newer = aSighting({ head: null })
    const { sightings, looks } = outcomeOf(seen, absent, newer, { ...absent, reason: 'still nothing' })
    expect([...(sightings.get('hw1')?.values() ?? [])]).toEqual([newer])
    expect(looks.get('hw1')?.get('ben')?.reason).toBe('still nothing')
  })

  test('of a look ends when a repository is found', () => {
    const { looks } = outcomeOf(absent, aSighting({ submitter: 'ben' }))
    expect(looks.get('hw1')?.size).toBe(0)
  })

  test('is a harvest that was not completed', () => {
    expect(outcomeOf(started, seen).open).toEqual(started)
    const whole = outcomeOf(started, seen, completed)
    expect(whole.open).toBeUndefined()
    expect(whole.watermarks.get('s')).toBe(at)
  })
})
