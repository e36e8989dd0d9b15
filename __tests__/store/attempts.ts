import type { Attempt } from '../../src/domain/attempt.js'

const anHour = 3_600_000
const start = Date.parse('2026-11-20T12:00:00Z')

/** The least that begins like a PNG, each number another. */
export const aPng = (number: number): string =>
  `data:image/png;base64,${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number]).toString('base64')}`

/** The attempt of a push, a run and a result that differ with `number`, graded in the order of the numbers. */
export const anAttempt = (number = 1, overrides: Partial<Attempt> = {}): Attempt => ({
  schema: 'attempt/v1',
  assignment: 'hw3',
  name: 'Linked lists',
  submission: {
    name: 'hw3-ada',
    repository: 'cs101/hw3-ada',
    repositoryId: 1000,
    commit: number.toString(16).padStart(40, 'a'),
    ref: 'refs/heads/main',
    actor: 'ada',
    submittedAt: new Date(start + number * anHour).toISOString(),
    submittedAtSource: 'push',
  },
  run: {
    id: 500 + number,
    attempt: 1,
    url: `https://github.com/cs101/hw3-ada/actions/runs/${500 + number}`,
    event: 'push',
  },
  phases: {
    received: new Date(start + number * anHour).toISOString(),
    graded: new Date(start + number * anHour + 60_000).toISOString(),
  },
  grader: {
    commands: [],
    confinement: {
      level: 'none',
      reason: 'the only one here',
      network: false,
      limits: { timeMs: 1000, memoryBytes: 1, processes: 1, fileSizeBytes: 1, outputBytes: 1 },
      notEnforced: [],
    },
  },
  status: 'graded',
  formatErrors: [],
  notices: [],
  tests: [],
  score: null,
  late: null,
  points: number,
  maxPoints: 100,
  complete: true,
  digests: [],
  protected: [],
  tool: { name: 'grade-action', version: '0.1.0' },
  ...overrides,
})
