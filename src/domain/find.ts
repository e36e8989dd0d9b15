import { isWildcard, matchesText } from './pattern.js'
import type { Results, TestResult } from './results.js'
import { namesOf } from './rubric.js'
import type { ItemScore } from './score.js'
import { HIDDEN_NAME } from './show.js'

/** Looks up the tests of one results file; made once, since rubrics and results may both be long. */
export type Finder = {
  timedOut: boolean
  withId: (id: string) => TestResult[]
  /** What was worked out for another attempt whose tests came out the same; only where somebody keeps it. */
  memory?: ItemMemory
  /** How the tests came out that patterns find together. */
  outcomes: (patterns: readonly string[]) => string
  /** What patterns find together, and which of them find nothing. */
  fitting: (patterns: readonly string[]) => { tests: TestResult[]; missing: readonly string[] }
}

/** The tests an item found, the patterns that found none, and how many there should have been. */
export type Found = { tests: TestResult[]; missing: readonly string[]; expected: number; timedOut: boolean }

export function finderOf(results: Results, memories?: ItemMemories): Finder {
  const { tests, timedOut = false } = results
  const shape = shapeOf(results)
  const at = (indices: readonly number[]): TestResult[] => indices.flatMap((index) => tests[index] ?? [])
  const memory = memories?.get(shape) ?? new Map<string, ItemScore>()
  memories?.set(shape, memory)
  return {
    timedOut,
    ...(memories !== undefined && { memory }),
    withId: (id) => at(shape.byId.get(id) ?? NONE),
    outcomes: (patterns) => {
      let all = ''
      for (const index of findsOf(shape, patterns).places) all += outcomeOf(tests[index])
      return all
    },
    fitting: (patterns) => {
      const { places, missing } = findsOf(shape, patterns)
      return { tests: at(places), missing }
    },
  }
}

const outcomeOf = (test: TestResult | undefined): string =>
  `${test?.status} ${test?.points ?? ''} ${test?.maxPoints ?? ''},`

/** Scores of items by how their tests came out, under one rubric. */
export type ItemMemory = Map<string, ItemScore>

/** The same for each set of tests that results have. */
export type ItemMemories = WeakMap<object, ItemMemory>

const NONE: readonly number[] = []

type Places = readonly number[]
type Finds = { places: Places; missing: readonly string[] }

/** How the tests of some results are called, and which of them patterns fit: the same for a whole class. */
type Shape = {
  /** Everything each test may be meant by. */
  names: readonly (readonly string[])[]
  byId: ReadonlyMap<string, Places>
  byName: ReadonlyMap<string, Places>
  /** Ids of declared tests: such a pattern means that test alone. */
  own: ReadonlySet<string>
  /** Tests that are ways to a goal. */
  ways: ReadonlySet<number>
  /** What was looked for, by a rubric's own list of patterns. */
  finds: WeakMap<readonly string[], Finds>
}

const MOST_SHAPES = 50
const shapes = new Map<string, Shape>()

/** Kept, since of tens of thousands of attempts nearly all have the same tests. */
function shapeOf({ tests, declared = [], choices = [] }: Results): Shape {
  let key = JSON.stringify([declared, choices])
  // With the lengths in front no name can be taken for two.
  for (const { id, name, visibility = '' } of tests)
    key += `${id.length} ${name.length} ${visibility}:${id}${name}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  const names = tests.map(namesIn)
  const waysById = new Set(choices.flat().map(({ id }) => id))
  const shape: Shape = {
    names,
    byId: index(tests.map(({ id }) => [id])),
    byName: index(names),
    own: new Set(declared),
    ways: new Set([...tests.keys()].filter((at) => waysById.has(tests[at]?.id ?? ''))),
    finds: new WeakMap(),
  }
  if (shapes.size >= MOST_SHAPES) shapes.clear()
  shapes.set(key, shape)
  return shape
}

function findsOf(shape: Shape, patterns: readonly string[]): Finds {
  const known = shape.finds.get(patterns)
  if (known !== undefined) return known
  const wanted = [...new Set(patterns)]
  const found = wanted.map((pattern) => placesOf(shape, pattern))
  const finds = {
    places: [...new Set(found.flat())],
    missing: wanted.filter((_, index) => found[index]?.length === 0),
  }
  shape.finds.set(patterns, finds)
  return finds
}

function placesOf({ names, byId, byName, own, ways }: Shape, pattern: string): Places {
  if (isWildcard(pattern))
    return names.flatMap((each, at) => (each.some((name) => matchesText(pattern, name)) ? [at] : []))
  const found = (own.has(pattern) ? byId : byName).get(pattern) ?? NONE
  // A way to a goal may be called like a part of another way.
  return found.some((at) => ways.has(at)) ? found.filter((at) => ways.has(at)) : found
}

// What a record has in place of a hidden test's name is the name of none.
const namesIn = (test: TestResult): string[] =>
  namesOf(test.visibility === 'hidden' && test.name === HIDDEN_NAME ? { ...test, name: test.id } : test)

/** Where each name is found. */
function index(names: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, own] of names.entries())
    for (const name of own) {
      const known = places.get(name)
      if (known === undefined) places.set(name, [at])
      else known.push(at)
    }
  return places
}

type Wanted = { id: string; tests: string[]; count?: number }

/** An item without patterns means the test of its own id; a pattern that finds none counts as one test. */
export function findTests({ id, tests: patterns, count }: Wanted, finder: Finder): Found {
  const { tests, missing } = patterns.length === 0 ? byOwnId(id, finder) : finder.fitting(patterns)
  const expected = count === undefined ? tests.length + missing.length : Math.max(count, tests.length)
  return { tests, missing, expected, timedOut: finder.timedOut }
}

function byOwnId(id: string, finder: Finder): Pick<Found, 'tests' | 'missing'> {
  const tests = finder.withId(id)
  return { tests, missing: tests.length === 0 ? [id] : [] }
}
