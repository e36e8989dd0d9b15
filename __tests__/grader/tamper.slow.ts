import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { AttemptRecord } from './tampered.js'
import { gradeTampered, levelsHere } from './tampered.js'

const fixtures = '__tests__/fixtures/tamper'

type Expected = {
  title: string
  /** Commands that must work here. */
  tools?: string[][]
  status: string
  points: number
  items?: Record<string, number>
  removed?: string[]
  put_back?: string[]
  /** What students are told of. */
  left_out?: string[]
}

const works = ([command = '', ...args]: string[]): boolean => spawnSync(command, args).status === 0

const pathsBy = (record: AttemptRecord, action: string): string[] =>
  record.protected.filter((file) => file.action === action).map(({ path }) => path)

describe.each(levelsHere())('with the sandbox level %s', (level) => {
  for (const name of readdirSync(fixtures)) {
    const expected: Expected = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'))
    const isHere = (expected.tools ?? []).every(works)
    const run = isHere ? test : test.skip
    run(
      `${name}: ${expected.title}`,
      () => {
        const record = gradeTampered(join(fixtures, name), level)
        expect({ status: record.status, points: record.points, reason: record.reason }).toEqual({
          status: expected.status,
          points: expected.points,
          reason: undefined,
        })
        expect(record.grader.confinement.level).toBe(level)
        const { items, removed, put_back: putBack, left_out: leftOut } = expected
        if (items !== undefined)
          expect(Object.fromEntries(record.score.items.map(({ id, points }) => [id, points]))).toEqual(items)
        if (removed !== undefined) expect(pathsBy(record, 'removed').sort()).toEqual(removed)
        if (putBack !== undefined) expect(pathsBy(record, 'put_back').sort()).toEqual(putBack)
        if (leftOut !== undefined) {
          const told = record.protected.filter(({ action, why }) => action === 'removed' && why !== undefined)
          expect(told.map(({ path }) => path).sort()).toEqual(leftOut)
        }
      },
      300_000,
    )
  }
})
