import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { testExamples } from './example-summaries.js'

// The build of examples/java alone takes as long as all others together.
describe('examples', () => testExamples((name) => name !== 'java'))

test('`run --json` prints one attempt and nothing else, and leaves the example as it was', () => {
  const before = readdirSync('examples/shell', { recursive: true })
  const run = spawnSync(process.execPath, ['dist/cli/index.js', 'run', 'examples/shell', '--json'], {
    encoding: 'utf8',
  })
  expect(JSON.parse(run.stdout)).toMatchObject({ schema: 'attempt/v1', status: 'graded', points: 7 })
  expect(run.status).toBe(0)
  expect(readdirSync('examples/shell', { recursive: true })).toEqual(before)
})
