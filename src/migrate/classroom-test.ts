import { longestTimeoutMs } from '../text/duration.js'
import { setUpOf } from './set-up.js'

/** A test of GitHub Classroom, whichever of its files it is written in. */
export type ClassroomTest = ProgramTest | PytestTest

type Common = {
  /** The step's; undefined where tests have only names. */
  id?: string
  name: string
  /** Run before the test; empty for none. */
  setup: string
  minutes: number
  points: number
}

/** Runs a program and looks at its exit code and, where there is one, at its output. */
export type ProgramTest = Common & {
  kind: 'program'
  run: string
  input: string
  stdout?: string | { contains: string } | { matches: string }
}

/** Runs everything that pytest collects; each test is worth the same. */
export type PytestTest = Common & { kind: 'pytest' }

/** One test as grading.yml writes it. */
export type GradingTest = {
  id: string
  name?: string
  build?: string
  run: string
  stdin?: string
  stdout?: ProgramTest['stdout']
  results?: string
  timeout: string
  points?: number
  max_points?: number
}

/** What Classroom's tests are in a grading.yml. */
export type ImportedTests = {
  /** What only fetched things, once for all tests and with the network on. */
  fetches: string[]
  needsPytest: boolean
  tests: GradingTest[]
  /** Whether a build is given more time than one gets unless `limits.time` says so. */
  buildMinutes: number
  statesPoints: boolean
}

const usualBuildMinutes = 10

export function importedTests(tests: readonly ClassroomTest[]): ImportedTests {
  // A total of 0 could grade nobody; where some tests have points, the others are worth nothing, as in Classroom.
  const statesPoints = tests.some(({ points }) => points > 0)
  const taken = new Set<string>()
  const setUps = tests.map(({ setup }) => setUpOf(setup))
  const built = tests.filter((_, index) => setUps[index]?.build !== '')
  return {
    fetches: [...new Set(setUps.flatMap(({ fetches }) => fetches))],
    needsPytest: tests.some(({ kind }) => kind === 'pytest'),
    tests: tests.map((test, index) => {
      const name = test.name.replace(/\s+/g, ' ').trim() || `Test ${index + 1}`
      const id = uniqueId(test.id ?? name, taken)
      const build = setUps[index]?.build ?? ''
      const head = { id, ...(name !== id && { name }), ...(build !== '' && { build }) }
      return { ...head, ...bodyOf(test, statesPoints ? test.points : 1) }
    }),
    buildMinutes: Math.max(usualBuildMinutes, ...built.map(({ minutes }) => minutes)),
    statesPoints,
  }
}

function bodyOf(test: ClassroomTest, points: number): Omit<GradingTest, 'id' | 'name' | 'build'> {
  const timeout = timeoutOf(test.minutes)
  switch (test.kind) {
    case 'program':
      return {
        run: test.run,
        ...(test.input !== '' && { stdin: test.input }),
        ...(test.stdout !== undefined && { stdout: test.stdout }),
        timeout,
        points,
      }
    case 'pytest':
      return points === 0
        ? { run: 'python3 -m pytest --quiet', timeout, points }
        : {
            run: 'python3 -m pytest --quiet --junitxml="$RESULTS_FILE"',
            results: 'junit.xml',
            timeout,
            max_points: points,
          }
  }
}

function uniqueId(name: string, taken: Set<string>): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '')
  // By characters: the half of one could not be written.
  const stem = Array.from(words).slice(0, 80).join('') || 'test'
  let id = stem
  for (let copy = 2; taken.has(id); copy += 1) id = `${stem}-${copy}`
  taken.add(id)
  return id
}

/** What Classroom counts in minutes. */
export function timeoutOf(minutes: number): string {
  const longest = Math.floor(longestTimeoutMs / 1000)
  const seconds = Math.min(Math.max(Math.round(minutes * 60), 1), longest)
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}
