import { z } from 'zod'
import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { fileBelow } from './paths.js'
import { placeIn } from './stack.js'

const text = z.string().nullish()

const Stage = z
  .object({
    outcome: z.string(),
    duration: z.number().nullish(),
    longrepr: text,
    stdout: text,
    stderr: text,
    crash: z.object({ path: text, lineno: z.number().nullish() }).nullish(),
  })
  .nullish()

/** A test of pytest-json-report; its stages say more than its outcome. */
export const PytestTest = z.object({
  nodeid: z.string().min(1),
  lineno: z.number().nullish(),
  outcome: z.string(),
  setup: Stage,
  call: Stage,
  teardown: Stage,
})

export type PytestTest = z.infer<typeof PytestTest>
type Stage = NonNullable<z.infer<typeof Stage>>

export function testOf(test: PytestTest, root: string): TestResult {
  const status = statusOf(test)
  const stages = stagesOf(test)
  const message = status === 'passed' ? '' : messageOf(stages, status)
  const output = stages
    .flatMap(({ stdout, stderr }) => [stdout ?? '', stderr ?? ''])
    .filter((printed) => printed.trim() !== '')
    .join('\n')
  return {
    id: shortName(test.nodeid),
    name: nameOfNode(test.nodeid),
    status,
    ...(message && { message }),
    ...(output && { output }),
    ...placeOf(test, root, status === 'failed' || status === 'error' ? message : ''),
    ...durationOf(stages),
  }
}

const stagesOf = ({ setup, call, teardown }: PytestTest): Stage[] =>
  [setup, call, teardown].filter((stage) => stage !== null && stage !== undefined)

function statusOf({ outcome, setup, call, teardown }: PytestTest): TestStatus {
  switch (outcome) {
    case 'failed':
    case 'error':
    case 'skipped':
      return outcome
    case 'xfailed':
      return 'skipped'
    case 'subtests failed':
      return 'failed'
  }
  // A test that was cut short says `passed`, and plugins have words of their own (rerun, subtests passed).
  if (setup?.outcome === 'failed' || teardown?.outcome === 'failed') return 'error'
  if (call?.outcome === 'failed') return 'failed'
  if (setup?.outcome === 'skipped' || call?.outcome === 'skipped') return 'skipped'
  return call?.outcome === 'passed' ? 'passed' : 'error'
}

function messageOf(stages: readonly Stage[], status: TestStatus): string {
  const said = stages
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ longrepr }) => reasonIn(longrepr ?? ''))
    .filter((reason) => reason !== '')
    .join('\n\n')
  if (said !== '' || status === 'skipped') return said
  return status === 'error' ? 'it did not come to its end' : 'the results do not say why'
}

/** `not now` of `('/a/test_b.py', 15, 'Skipped: not now')`. */
export function reasonIn(longrepr: string): string {
  const said = longrepr.trim()
  // Text of the student's, too, and nothing may backtrack in it: the place comes first, on one line.
  const [place, quotation] = /^\('[^'\n]{1,2000}', \d{1,9}, (['"])(?:Skipped: )?/.exec(said) ?? []
  if (place === undefined || !said.endsWith(`${quotation})`)) return said
  return said.slice(place.length, -2).replace(/\\(['"\\])/g, '$1')
}

/** The function and its parameters, in which colons and slashes mean nothing. */
export function nameOfNode(nodeid: string): string {
  const file = nodeid.indexOf('::')
  if (file === -1) return shortName(nodeid)
  const parameters = nodeid.indexOf('[', file)
  const path = parameters === -1 ? nodeid : nodeid.slice(0, parameters)
  return shortName(nodeid.slice(path.lastIndexOf('::') + 2)) || shortName(nodeid)
}

/** The file of a node id is named from where pytest's configuration lies, which may be below the submission. */
export function fileOfNode(nodeid: string, root: string): { file?: string } {
  const [path = ''] = nodeid.split('::', 1)
  const below = fileBelow(root)
  const file = fileBelow(below === undefined ? path : `${below}/${path}`)
  return path === '' || file === undefined ? {} : { file }
}

function placeOf(test: PytestTest, root: string, trace: string): Pick<TestResult, 'file' | 'line'> {
  const place = placeIn(trace)
  if (place.file !== undefined) return { ...place, ...fileOfNode(place.file, root) }
  const { lineno } = test
  const isLine = typeof lineno === 'number' && Number.isInteger(lineno) && lineno >= 0
  const own = fileOfNode(test.nodeid, root)
  // Tests are counted from line 0.
  return own.file === undefined || !isLine ? own : { ...own, line: lineno + 1 }
}

function durationOf(stages: readonly Stage[]): { durationMs?: number } {
  const seconds = stages.flatMap(({ duration }) => duration ?? [])
  const sum = seconds.reduce((one, other) => one + other, 0)
  return seconds.length === 0 || sum < 0 ? {} : { durationMs: Math.round(sum * 1e6) / 1e3 }
}
