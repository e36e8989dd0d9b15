import { cutText } from '../text/cut.js'
import { type Choice, isInSuite, type TestResult } from './results.js'
import { matchesTest } from './rubric.js'
import type { CommandRun } from './run.js'

/** How much of a test students see: everything, outputs of what did not pass, names and statuses, nothing. */
export type Shown = 'all' | 'failed' | 'names' | 'none'

/** What the instructor reveals; the first pattern that fits a test wins over `output`. */
export type ShowPolicy = { output: Shown; limitBytes: number; tests: { pattern: string; output: Shown }[] }

/** Holds no name back; for where there is no text to show. */
export const SHOW_ALL: ShowPolicy = { output: 'all', limitBytes: 0, tests: [] }

type Named = Pick<TestResult, 'id' | 'name' | 'visibility'>

export const HIDDEN_NAME = 'Hidden test'

/** What the policy reveals of a test; what the grader hides stays hidden. */
export function shownOf(test: Named, policy: ShowPolicy): Shown {
  if (test.visibility === 'hidden') return 'none'
  return policy.tests.find(({ pattern }) => matchesTest(pattern, test))?.output ?? policy.output
}

/** Whether the messages and outputs of a test may be seen. */
export function showsTexts(test: Named & Pick<TestResult, 'status'>, policy: ShowPolicy): boolean {
  const shown = shownOf(test, policy)
  return shown === 'all' || (shown === 'failed' && test.status !== 'passed')
}

/** The tests as they may lie in the student's repository. Ids and points stay: they are what is scored again. */
export function revealed(
  tests: readonly TestResult[],
  policy: ShowPolicy,
  choices: readonly Choice[] = [],
): TestResult[] {
  const keptBack = new Set(tests.filter((test) => isKeptBack(shownOf(test, policy))).map(({ id }) => id))
  // The verdict on a way repeats what its parts say.
  const telling = choices.flat().filter(({ parts }) => parts.some((id) => keptBack.has(id)))
  const silenced = new Set(telling.map(({ id }) => id))
  return tests.map((test) => {
    const shown = revealedTest(test, policy)
    return silenced.has(test.id) ? bareTest(shown) : shown
  })
}

function revealedTest(test: TestResult, policy: ShowPolicy): TestResult {
  switch (shownOf(test, policy)) {
    case 'all':
      return withCutTexts(test, policy.limitBytes)
    case 'failed':
      return test.status === 'passed' ? withoutTexts(test) : withCutTexts(test, policy.limitBytes)
    case 'names':
      return bareTest(test)
    case 'none':
      return { ...bareTest(test), name: HIDDEN_NAME, visibility: 'hidden' }
  }
}

/** What a test says in texts of any length. */
export const testTexts = ['message', 'output', 'input', 'expected', 'actual'] as const

function withCutTexts(test: TestResult, limitBytes: number): TestResult {
  const cut = { ...test }
  for (const text of testTexts) {
    const value = cut[text]
    if (value !== undefined) cut[text] = cutText(value, limitBytes)
  }
  return cut
}

// Named one by one, so that a new field is not shown by accident.
function withoutTexts(test: TestResult): TestResult {
  const { file, line, tags } = test
  return {
    ...bareTest(test),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(tags !== undefined && { tags }),
  }
}

function bareTest({ id, name, status, points, maxPoints, durationMs, visibility }: TestResult): TestResult {
  return {
    id,
    name,
    status,
    ...(points !== undefined && { points }),
    ...(maxPoints !== undefined && { maxPoints }),
    ...(durationMs !== undefined && { durationMs }),
    ...(visibility !== undefined && { visibility }),
  }
}

/**
 * The processes without what would give away what the policy keeps back: a test's command holds its input, and a
 * grader prints about all its tests, so one test with less to show silences it.
 */
export function revealedCommands(
  commands: readonly CommandRun[],
  tests: readonly TestResult[],
  policy: ShowPolicy,
): CommandRun[] {
  const keepsBack = keepsSomethingBack(tests, policy)
  return commands.map((run) => ({
    ...run,
    command: showsCommand(run, tests, policy) ? run.command : '',
    output: showsOutput(run, tests, policy, keepsBack) ? run.output : '',
  }))
}

export const keepsSomethingBack = (tests: readonly TestResult[], policy: ShowPolicy): boolean =>
  [policy, ...policy.tests].some(({ output }) => isKeptBack(output)) ||
  tests.some((test) => isKeptBack(shownOf(test, policy)))

const isKeptBack = (shown: Shown): boolean => shown === 'names' || shown === 'none'

const showsCommand = ({ test }: CommandRun, tests: readonly TestResult[], policy: ShowPolicy): boolean =>
  test === undefined || !isKeptBack(shownOf(namedTest(test, tests), policy))

function showsOutput(
  command: CommandRun,
  tests: readonly TestResult[],
  policy: ShowPolicy,
  keepsBack: boolean,
): boolean {
  switch (command.stage) {
    case 'setup':
      return true
    case 'build':
      return showsCommand(command, tests, policy)
    case 'grader':
      return !keepsBack
    case 'test':
    case 'check':
      return command.test === undefined ? !keepsBack : showsTestOutput(command.test, tests, policy)
  }
}

function showsTestOutput(id: string, tests: readonly TestResult[], policy: ShowPolicy): boolean {
  const inside = tests.filter((test) => isInSuite(test, id))
  if (inside.length > 0) return !inside.some((test) => isKeptBack(shownOf(test, policy)))
  return showsTexts(namedTest(id, tests), policy)
}

const namedTest = (id: string, tests: readonly TestResult[]): TestResult =>
  tests.find((test) => test.id === id) ?? { id, name: id, status: 'not_run' }
