import { endOfBlock, readTapLine, type TapLine } from './tap-line.js'

type TestLine = TapLine & { kind: 'test' }

/** A test line with what belongs to it: its subtests and what was said after it. */
export type TapTest = Pick<TestLine, 'ok' | 'number' | 'description' | 'directive' | 'durationMs'> & {
  inside?: TapStream
  /** The YAML block, without its fences. */
  details: string[]
  comments: string[]
  /** vitest's dialect, in which a test nobody wrote yet is `ok … # TODO`. */
  inBraces: boolean
}

/** Plans, usually one, and the tests; subtests have a stream of their own. */
export type TapStream = { tests: TapTest[]; plans: number[]; skip?: string; bail?: string }

/** Deeper subtests count as their neighbours. */
const DEEPEST = 100

type Level = { indent: number; stream: TapStream; inBraces: boolean }

type Reading = {
  lines: readonly string[]
  /** The subtests around the line that is read, from the outside in. */
  levels: Level[]
  last?: TapTest
  /** How far the line of `last` is indented. */
  lastIndent: number
  bail?: string
  count: number
  onTest: (count: number) => void
}

/** TAP 12–14 as a tree: subtests are indented and come before their parent, or after it in braces. */
export function readTapTree(text: string, onTest: (count: number) => void): TapStream {
  const stream: TapStream = { tests: [], plans: [] }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const levels: Level[] = [{ indent: 0, stream, inBraces: false }]
  const reading: Reading = { lines, levels, lastIndent: 0, count: 0, onTest }
  for (let at = 0; at < lines.length && reading.bail === undefined; ) at = readOn(reading, at)
  adopt(reading.levels, 0)
  return { ...stream, ...(reading.bail !== undefined && { bail: reading.bail }) }
}

/** Reads what begins at a line, and says at which line the next thing begins. */
function readOn(reading: Reading, at: number): number {
  const { lines, levels, last } = reading
  const line = readTapLine(lines[at] ?? '')
  switch (line.kind) {
    case 'test':
      reading.count += 1
      reading.onTest(reading.count)
      reading.last = addTest(levels, line)
      reading.lastIndent = line.indent
      return at + 1
    case 'plan':
      addPlan(levels, line)
      return at + 1
    case 'close':
      if (levels.at(-1)?.inBraces) levels.pop()
      return at + 1
    case 'yaml': {
      // Tests indent their blocks; what a program prints must not swallow the tests after it.
      if (line.indent <= reading.lastIndent) return at + 1
      const end = endOfBlock(lines, at, line.indent)
      if (last?.details.length === 0) last.details = lines.slice(at + 1, end)
      return end + 1
    }
    case 'comment':
    case 'other':
      if (!SUMMARY.test(line.text)) last?.comments.push(line.text)
      return at + 1
    case 'bail':
      reading.bail = line.reason
      return at + 1
  }
}

const SUMMARY = /^(?:$|Subtest: |(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$)/

function addTest(levels: Level[], line: TestLine): TapTest {
  const inside = closeDeeper(levels, line.indent)
  const level = enter(levels, line.indent)
  const { kind: _, indent, opens, ...said } = line
  const test: TapTest = {
    ...said,
    details: [],
    comments: [],
    inBraces: level.inBraces || opens,
    ...(inside && { inside }),
  }
  level.stream.tests.push(test)
  if (opens && levels.length < DEEPEST) {
    test.inside = { tests: [], plans: [] }
    levels.push({ indent: indent + 1, stream: test.inside, inBraces: true })
  }
  return test
}

function addPlan(levels: Level[], { indent, count, skip }: TapLine & { kind: 'plan' }): void {
  adopt(levels, indent)
  const { stream } = enter(levels, indent)
  stream.plans.push(count)
  if (skip !== undefined) stream.skip = skip
}

/** The level a line at this indentation belongs to; in braces indentation says nothing. */
function enter(levels: Level[], indent: number): Level {
  const top = levels.at(-1)
  if (top !== undefined && (top.inBraces || indent <= top.indent || levels.length >= DEEPEST)) return top
  const level = { indent, stream: { tests: [], plans: [] }, inBraces: false }
  levels.push(level)
  return level
}

/** Ends the subtests that are indented more, and gives those of the next level: the coming line is their parent. */
function closeDeeper(levels: Level[], indent: number): TapStream | undefined {
  let closed: TapStream | undefined
  for (
    let top = levels.at(-1);
    top !== undefined && levels.length > 1 && top.indent > indent;
    top = levels.at(-1)
  ) {
    if (top.inBraces) return closed
    if (closed !== undefined) top.stream.tests.push(orphans(closed))
    closed = top.stream
    levels.pop()
  }
  return closed
}

/** Subtests whose parent never came: the run ended inside it. */
function adopt(levels: Level[], indent: number): void {
  const closed = closeDeeper(levels, indent)
  if (closed !== undefined) levels.at(-1)?.stream.tests.push(orphans(closed))
}

const orphans = (inside: TapStream): TapTest => ({
  ok: false,
  description: 'unfinished subtests',
  details: [],
  comments: [],
  inBraces: false,
  inside,
})
