import { expect, test } from '@jest/globals'
import type { SimpleTest } from '../../src/config/config.js'
import { defaults } from '../../src/config/defaults.js'
import { resultsOf } from '../../src/domain/results.js'
import type { TestedItem } from '../../src/domain/rubric.js'
import type { Outcome } from '../../src/domain/run.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { together } from '../../src/grader/outcome.js'

const hello: SimpleTest = {
  kind: 'simple',
  id: 'hello',
  name: 'Greets',
  run: 'true',
  timeoutMs: 1000,
  exit: 0,
  points: 1,
}

const item: TestedItem = {
  kind: 'tested',
  id: 'A',
  name: 'A',
  points: 2,
  bonus: false,
  tests: ['hello'],
  award: 'any',
}

const reported = (id: string, name: string, status: 'passed' | 'failed'): Outcome => ({
  kind: 'graded',
  results: resultsOf([{ id, name, status }]),
})

test.each(['hello', 'x/hello', 'a.py::hello'])(
  'an item of a declared test is not earned by a result called %s',
  (id) => {
    const parts = [
      { outcome: reported(id, 'hello', 'passed') },
      { outcome: reported('hello', 'Greets', 'failed'), test: hello },
    ]
    for (const order of [parts, parts.toReversed()]) {
      const outcome = together(order, [hello])
      const { score } = scoreOutcome(
        { outcome, expected: [] },
        { rubric: { items: [item] }, show: defaults.show },
      )
      expect(score).toMatchObject({ points: 0, items: [{ tests: ['hello'] }] })
    }
  },
)
