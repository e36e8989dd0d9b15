import type { Attempt, AttemptSummary } from '../../src/domain/attempt.js'
import { type AttemptEnd, type AttemptStart, attemptOf } from '../../src/domain/attempt-of.js'
import type { LatePolicy } from '../../src/domain/late.js'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../../src/domain/results.js'
import type { DeductiveItem, Rubric, RubricItem, TestedItem } from '../../src/domain/rubric.js'
import type { CommandRun } from '../../src/domain/run.js'
import type { Score } from '../../src/domain/score.js'
import { scoreResults } from '../../src/domain/scoring.js'
import type { ShowPolicy } from '../../src/domain/show.js'

/** Builders for the domain: each names only what its case is about. */
export const aTest = (overrides: Partial<TestResult> = {}): TestResult => {
  const id = overrides.id ?? 'test_push'
  return { id, name: id, status: 'passed', ...overrides }
}

/** `{a: 'passed', b: 'failed'}` as results. */
export const results = (tests: Record<string, TestStatus>, more: Partial<Results> = {}): Results =>
  resultsOf(
    Object.entries(tests).map(([id, status]) => aTest({ id, status })),
    more,
  )

export const anItem = (overrides: Partial<TestedItem> = {}): TestedItem => ({
  kind: 'tested',
  id: 'A1',
  name: 'Push and pop',
  points: 4,
  bonus: false,
  tests: ['test_*'],
  award: 'each',
  ...overrides,
})

export const aDeductive = (overrides: Partial<DeductiveItem> = {}): DeductiveItem => ({
  kind: 'deductive',
  id: 'A2',
  name: 'Memory',
  points: 5,
  bonus: false,
  deductions: [{ id: 'A2.1', name: 'leaks', points: -2, tests: ['valgrind'] }],
  ...overrides,
})

export const aRubric = (...items: RubricItem[]): Rubric => ({ items })

export const showing = (output: ShowPolicy['output'], overrides: Partial<ShowPolicy> = {}): ShowPolicy => ({
  output,
  limitBytes: 64_000,
  tests: [],
  ...overrides,
})

export const aCommand = (overrides: Partial<CommandRun> = {}): CommandRun => ({
  stage: 'grader',
  command: 'pytest -q',
  exitCode: 1,
  signal: null,
  timedOut: false,
  durationMs: 1200,
  outputBytes: 12,
  output: 'secret input',
  ...overrides,
})

export const aStart = (overrides: Partial<AttemptStart> = {}): AttemptStart => ({
  assignment: 'hw3',
  name: 'Linked lists',
  submission: {
    name: 'hw3-ada',
    commit: '3f2a9c1d5e6b7a8090a1b2c3d4e5f60718293a4b',
    submittedAt: '2026-11-30T22:10:00Z',
    submittedAtSource: 'push',
  },
  run: { id: 17, attempt: 1, url: 'https://github.com/cs101/hw3-ada/actions/runs/17', event: 'push' },
  phases: { received: '2026-11-30T22:10:05Z', graded: '2026-11-30T22:11:00Z' },
  confinement: {
    level: 'none',
    reason: 'asked for',
    network: false,
    limits: { timeMs: 1, memoryBytes: 1, processes: 1, fileSizeBytes: 1, outputBytes: 1 },
    notEnforced: ['network'],
  },
  maxPoints: 4,
  digests: [{ of: 'config', path: 'grading.yml', sha256: 'ab' }],
  protected: [],
  tool: { name: 'grade-action', version: '0.1.0' },
  ...overrides,
})

export function anEnd(tests: TestResult[], overrides: Partial<AttemptEnd> = {}): AttemptEnd {
  const outcome = { kind: 'graded' as const, results: resultsOf(tests) }
  const show = overrides.show ?? showing('all')
  const score = scoreResults(aRubric(anItem()), outcome.results, show)
  return { format: 'native', commands: [], outcome, score, late: null, notices: [], ...overrides, show }
}

export const anAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  ...attemptOf(aStart(), anEnd([aTest()])),
  ...overrides,
})

export const aSummary = (overrides: Partial<AttemptSummary> = {}): AttemptSummary => ({
  file: `${overrides.commit ?? 'c1'}-1-1.json`,
  commit: 'c1',
  submittedAt: '2026-11-29T10:00:00Z',
  gradedAt: overrides.submittedAt ?? '2026-11-29T10:01:00Z',
  status: 'graded',
  points: 5,
  maxPoints: 10,
  complete: true,
  competes: true,
  sha256: 'ab',
  ...overrides,
})

export const aPolicy = (overrides: Partial<LatePolicy> = {}): LatePolicy => ({
  graceMs: 0,
  of: 'max',
  steps: [],
  ...overrides,
})

/** pygrader's `late_penalty`: that much of what was earned, once, without grace. */
export const ofEarned = (percent: number): LatePolicy => aPolicy({ deduct: { percent }, of: 'earned' })

export const aScore = (overrides: Partial<Score> = {}): Score => ({
  items: [],
  adjustments: [],
  points: 5,
  maxPoints: 10,
  complete: true,
  unexpected: [],
  notices: [],
  ...overrides,
})
