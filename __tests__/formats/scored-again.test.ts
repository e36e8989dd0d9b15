import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { attemptOf } from '../../src/domain/attempt-of.js'
import { rescored } from '../../src/domain/rescored.js'
import type { Results } from '../../src/domain/results.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import type { Format } from '../../src/formats/format.js'
import { formats } from '../../src/formats/table.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { isShort } from '../../src/record/lists.js'
import { UserError } from '../../src/text/problem.js'
import { anEnd, aStart, showing } from '../domain/builders.js'

const root = '__tests__/fixtures/formats'
const inDirectory = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
    .map(({ name }) => name)

/** What a format reads of its fixtures; what it refuses has no score. */
const readAll = ({ name, parse }: Format): { file: string; results: Results }[] =>
  inDirectory(join(root, name)).flatMap((file) => {
    try {
      const text = readFileSync(join(root, name, file), 'utf8')
      return [{ file, results: parse(text, file, { references: [] }) }]
    } catch (error) {
      if (error instanceof UserError) return []
      throw error
    }
  })

const said = ({ status, points, maxPoints, complete }: ReturnType<typeof attemptOf>) => ({
  status,
  points,
  maxPoints,
  complete,
})

const withFixtures = formats.filter(({ name }) => readdirSync(root).includes(name))

test.each(withFixtures)('what $name says is worth the same when its record is scored again', (one) => {
  const format = one.name
  const attempts = readAll(one).flatMap(({ file, results }) =>
    (['all', 'failed', 'names', 'none'] as const).flatMap((shown) =>
      [{}, { maxPoints: 7.5 }].map((worth) => {
        const rules = { ...worth, show: showing(shown), expected: [] }
        const scored = scoreOutcome({ outcome: { kind: 'graded', results }, expected: [], format }, rules)
        const attempt = attemptOf(aStart(), anEnd([], { ...scored, format, show: rules.show }))
        const again = parseAttempt(formatAttempt(attempt), file)
        return {
          file,
          shown,
          before: said(attempt),
          after: said(isShort(again) ? attempt : rescored(again, rules, [])),
        }
      }),
    ),
  )
  expect(attempts).not.toEqual([])
  expect(attempts.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toEqual([])
})
