import type { Attempt, AttemptSummary } from '../../src/domain/attempt.js'
import type { LatePenalty } from '../../src/domain/late.js'
import type { TestResult } from '../../src/domain/results.js'
import type { CommandRun } from '../../src/domain/run.js'
import type { ItemScore, Score } from '../../src/domain/score.js'
import type { ReportContext } from '../../src/report/context.js'

/** Builders for reports: each names only what its case is about. */
export const aTest = (overrides: Partial<TestResult> = {}): TestResult => ({
  id: 'test_push',
  name: 'test_push',
  status: 'passed',
  ...overrides,
})

export const anItem = (overrides: Partial<ItemScore> = {}): ItemScore => ({
  id: 'A1',
  name: 'Push and pop',
  status: 'passed',
  points: 4,
  maxPoints: 4,
  bonus: false,
  tests: ['test_push'],
  missing: [],
  items: [],
  ...overrides,
})

export const aScore = (overrides: Partial<Score> = {}): Score => ({
  items: [anItem()],
  adjustments: [],
  points: 4,
  maxPoints: 4,
  complete: true,
  unexpected: [],
  notices: [],
  ...overrides,
})

export const aCommand = (overrides: Partial<CommandRun> = {}): CommandRun => ({
  stage: 'grader',
  command: 'python3 -m pytest',
  exitCode: 0,
  signal: null,
  timedOut: false,
  durationMs: 1200,
  outputBytes: 0,
  output: '',
  ...overrides,
})

export const anAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  schema: 'attempt/v1',
  assignment: 'hw3',
  name: 'Linked lists',
  submission: {
    name: 'hw3-ada',
    repository: 'cs101/hw3-ada',
    commit: '3f2a9c1d5e6b7a8090a1b2c3d4e5f60718293a4b',
    submittedAt: '2026-11-30T22:10:00Z',
    submittedAtSource: 'push',
  },
  phases: { received: '2026-11-30T22:10:05Z', graded: '2026-11-30T22:10:30Z' },
  grader: {
    commands: [aCommand()],
    confinement: {
      level: 'bubblewrap',
      reason: 'the first that works here',
      network: false,
      limits: {
        timeMs: 600_000,
        memoryBytes: 2 ** 31,
        processes: 256,
        fileSizeBytes: 200_000_000,
        outputBytes: 1_000_000,
      },
      notEnforced: [],
    },
  },
  status: 'graded',
  formatErrors: [],
  notices: [],
  tests: [aTest()],
  score: aScore(),
  late: null,
  points: 4,
  maxPoints: 4,
  complete: true,
  digests: [],
  protected: [],
  tool: { name: 'grade-action', version: '0.1.0' },
  ...overrides,
})

export const anUngraded = (overrides: Partial<Attempt> = {}): Attempt =>
  anAttempt({ score: null, points: null, maxPoints: 10, complete: false, tests: [], ...overrides })

export const aSummary = (overrides: Partial<AttemptSummary> = {}): AttemptSummary => ({
  file: '1111111-100-1.json',
  commit: '1111111222222233333334444444555555566666',
  submittedAt: '2026-11-29T10:00:00Z',
  gradedAt: '2026-11-29T10:01:00Z',
  status: 'graded',
  points: 5.5,
  maxPoints: 10,
  complete: true,
  competes: true,
  sha256: '0'.repeat(64),
  ...overrides,
})

export const aLatePenalty = (overrides: Partial<LatePenalty> = {}): LatePenalty => ({
  due: '2026-11-29T20:10:00Z',
  submittedAt: '2026-11-30T22:10:00Z',
  lateMs: 26 * 3_600_000,
  points: 1,
  competes: true,
  policy: null,
  ...overrides,
})

export const aContext = (overrides: Partial<ReportContext> = {}): ReportContext => ({
  timezone: 'Europe/Paris',
  history: [],
  counts: 'best',
  notices: [],
  ...overrides,
})
