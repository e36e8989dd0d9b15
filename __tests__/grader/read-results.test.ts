import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { failure } from '../../src/grader/outcome.js'
import { reportedBy } from '../../src/grader/read-results.js'
import { neverRan } from '../../src/process/ended.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-results-'))
  for (const name of ['files', 'results']) mkdirSync(join(root, name))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const reporter = {
  who: 'the grader',
  results: 'r.json',
  format: 'native',
  references: [],
  timeoutMs: 1000,
  exitCode: 'ignore' as const,
  withoutResults: failure,
}
const filled = ['filled its disk of 32 MiB']

test.each([
  [
    'nothing',
    undefined,
    { exitCode: 0 },
    'the grader wrote no results: nothing in RESULTS_DIR fits "r.json" (exit code 0)',
  ],
  [
    'nothing',
    undefined,
    { exitCode: 1, reached: filled },
    'the grader filled its disk of 32 MiB (exit code 1) and wrote no results',
  ],
  [
    'nothing',
    undefined,
    { exitCode: 0, reached: filled },
    'the grader filled its disk of 32 MiB and wrote no results',
  ],
  ['half of it', '{', { exitCode: 1, reached: filled }, '; it filled its disk of 32 MiB (exit code 1)'],
  ['an empty file', '', { exitCode: 0, reached: filled }, '; it filled its disk of 32 MiB'],
])('a grader that left %s is told with the limit it came to, if any', async (_, text, ended, reason) => {
  if (text !== undefined) writeFileSync(join(root, 'results', 'r.json'), text)
  const workspace = { root, files: join(root, 'files'), results: join(root, 'results') }
  const places = { device: 0, inode: 0, home: root, tmp: root, links: [], missing: [], notices: [] }
  const { outcome } = await reportedBy(reporter, { ...neverRan, ...ended }, { ...workspace, ...places })
  expect(outcome).toMatchObject({ kind: 'error', reason: expect.stringContaining(reason) })
})
