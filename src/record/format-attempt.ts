import type { Attempt } from '../domain/attempt.js'
import { testTexts } from '../domain/show.js'
import { cutText } from '../text/cut.js'
import { snakeKeys } from '../text/keys.js'
import { linkedImages } from './images.js'
import { layOut } from './layout.js'
import { NAMES_CUT, shortLists, withNotice } from './lists.js'

/** GitHub's GraphQL API leaves out what is longer than 512 kB. */
const MOST_BYTES = 399_000

/** Bytes of an output, bytes of any other text, entries of a list; and the bytes of a record that will do. */
type Step = { text: number; line: number; list: number; record: number }

/** Tried in this order: outputs get short before a record gets long, and lists only when nothing else helps. */
const STEPS: readonly Step[] = [
  { text: 4096, line: 1000, list: Number.POSITIVE_INFINITY, record: 64_000 },
  { text: 2048, line: 1000, list: Number.POSITIVE_INFINITY, record: 100_000 },
  { text: 1024, line: 1000, list: Number.POSITIVE_INFINITY, record: 150_000 },
  { text: 512, line: 1000, list: Number.POSITIVE_INFINITY, record: 250_000 },
  { text: 256, line: 1000, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
  { text: 64, line: 500, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
  { text: 64, line: 200, list: 1000, record: MOST_BYTES },
  { text: 64, line: 200, list: 300, record: MOST_BYTES },
  { text: 64, line: 200, list: 100, record: MOST_BYTES },
  { text: 64, line: 100, list: 30, record: MOST_BYTES },
  { text: 64, line: 100, list: 10, record: MOST_BYTES },
]

const OUTPUTS = new Set<string>([...testTexts, 'command'])

/** The bytes of a record: under 400 kB, a line for each test, item and command; what fits already is written as it is. */
export function formatAttempt(attempt: Attempt): string {
  const { attempt: linked } = linkedImages(attempt)
  let text = ''
  for (const step of STEPS) {
    const short = sayingCutNames(shortLists(linked, step.list), step)
    text = `${layOut(cutTexts(snakeKeys(short), step))}\n`
    if (Buffer.byteLength(text) <= step.record) break
  }
  return text
}

/** Before they are cut: a record that is written once more has the same notice. */
function sayingCutNames(attempt: Attempt, { line }: Step): Attempt {
  const isCut = (text: string): boolean => Buffer.byteLength(text) > line
  const areCut = attempt.tests.some(({ id, name }) => isCut(id) || isCut(name))
  return areCut ? { ...attempt, notices: withNotice(attempt.notices, NAMES_CUT) } : attempt
}

function cutTexts(value: unknown, step: Step, key = ''): unknown {
  if (typeof value === 'string') return cutText(wellFormed(value), OUTPUTS.has(key) ? step.text : step.line)
  if (Array.isArray(value)) return value.map((item) => cutTexts(item, step))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cutTexts(item, step, name)]))
}

// Half a surrogate pair is no character, and no strict reader takes it.
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
