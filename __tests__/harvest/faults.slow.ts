import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findCourse } from '../../src/course/course-files.js'
import { harvestCourse } from '../../src/harvest-course.js'
import { readGradebook } from '../../src/store/gradebook.js'
import { type FaultName, faultsByName } from '../fakes/github/faults.js'
import { type Opened, openFake } from '../github/harvesting.js'
import { anAssignment } from './builders.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'faults-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const count = 1200

/** Everybody's grade and what was stored, harvested through a GitHub of its own that fails so. */
async function harvested(name: string, fail: (opened: Opened) => void) {
  const opened = await openFake()
  const { fake, api } = opened
  try {
    fake.seedRepositories({
      org: 'cs101',
      count,
      assignment: 'hw1',
      attempts: (index) => 1 + (index % 2),
      pushedAt: (index) => new Date(Date.parse('2026-11-10T12:00:00Z') + index * 60_000),
    })
    fail(opened)
    const out = join(dir, name)
    const empty = await findCourse(undefined, dir)
    const { assignments, isComplete } = await harvestCourse({
      api,
      course: { ...empty, config: { ...empty.config, org: 'cs101', require: 'unverified' } },
      assignments: [anAssignment()],
      dir: out,
      isFull: false,
      server: { url: fake.serverUrl, token: '', environment: {} },
      scratch: dir,
      now: () => '2026-11-20T12:00:00Z',
      signal: new AbortController().signal,
      hear: () => undefined,
    })
    const rows = new Map((await readGradebook(out, 'hw1'))?.rows.map((row) => [row.submitter, row]))
    const grades = assignments[0]?.accounts.map(({ submitter, status, reason }) => ({
      submitter,
      status,
      reason,
      points: rows.get(submitter)?.points,
      attempt: rows.get(submitter)?.attempt,
    }))
    const stored = readFileSync(join(out, 'hw1/attempts.jsonl'), 'utf8').split('\n').length
    return { grades, stored, isComplete, failures: failuresIn(opened) }
  } finally {
    await fake.close()
  }
}

const failuresIn = ({ fake }: Opened): number => fake.log.filter(({ status }) => status !== 200).length

const isFault = (name: string): name is FaultName => name in faultsByName
const every = Object.keys(faultsByName).filter(isFault)

describe('faults in every tenth answer', () => {
  test.each<[string, FaultName[]]>([
    ['of every kind in turn', every],
    ['502', ['bad_gateway']],
    ['a reset connection', ['reset']],
    ['a secondary limit that names no time', ['secondary_silent']],
  ])(
    '%s: the same gradebook',
    async (_, kinds) => {
      const calm = await harvested('calm', () => undefined)
      const rough = await harvested('rough', ({ fake }) => fake.faults.every(10, kinds))
      expect(calm.grades).toHaveLength(count)
      expect({ ...rough, failures: 0 }).toEqual({ ...calm, failures: 0 })
      expect(rough.failures).toBeGreaterThan(0)
    },
    120_000,
  )
})
