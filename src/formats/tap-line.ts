import { shortName } from '../text/checksum.js'

export type TapDirective = { kind: 'skip' | 'todo'; reason: string }

/** What a line of TAP says; `indent` tells subtests from their parent. */
export type TapLine = { indent: number } & (
  | { kind: 'plan'; count: number; skip?: string }
  | {
      kind: 'test'
      ok: boolean
      number?: number
      description: string
      directive?: TapDirective
      durationMs?: number
      /** vitest writes a parent before its children, which stand in braces. */
      opens: boolean
    }
  | { kind: 'close' | 'yaml' }
  | { kind: 'bail'; reason: string }
  | { kind: 'comment' | 'other'; text: string }
)

type Described = Pick<TapLine & { kind: 'test' }, 'description' | 'directive' | 'durationMs' | 'opens'>

const DIRECTIVE = /#[ \t]*(skip|todo)(?:ped|:)?(?!\S)/iy
const TIME = /#[ \t]*time=(\d{1,12}(?:\.\d{1,9})?)(m?)s/y
const TEST = /^(not )?ok(?: +(\d{1,9})(?= |$))?(?= |$)/
const PLAN = /^1\.\.(\d{1,9})(?!\d)/
const BAIL = /^bail out!/i

/** Patterns look at how a line begins only: a program may print one of any length, and nothing backtracks in it. */
export function readTapLine(line: string): TapLine {
  const text = line.trimStart()
  const indent = line.length - text.length
  const said = testIn(text) ?? planIn(text)
  if (said !== undefined) return { indent, ...said }
  if (BAIL.test(text)) return { indent, kind: 'bail', reason: text.slice('bail out!'.length).trim() }
  if (text.trimEnd() === '---') return { indent, kind: 'yaml' }
  if (text.trimEnd() === '}') return { indent, kind: 'close' }
  if (text.startsWith('#')) return { indent, kind: 'comment', text: text.slice(text[1] === ' ' ? 2 : 1) }
  return { indent, kind: 'other', text }
}

type Said<Kind> = Omit<TapLine & { kind: Kind }, 'indent'>

function testIn(text: string): Said<'test'> | undefined {
  const [start, not, number] = TEST.exec(text) ?? []
  if (start === undefined) return undefined
  const rest = text.slice(start.length).trimStart()
  const description = rest === '-' || rest.startsWith('- ') ? rest.slice(2) : rest
  return { kind: 'test', ok: not === undefined, ...numbered(number), ...described(description) }
}

function planIn(text: string): Said<'plan'> | undefined {
  const [start, count] = PLAN.exec(text) ?? []
  if (start === undefined) return undefined
  const rest = text.slice(start.length).trim()
  if (rest !== '' && !rest.startsWith('#')) return undefined
  const comment = rest.slice(1).trimStart()
  const skip = /^skip\S*/i.exec(comment)?.[0]
  return {
    kind: 'plan',
    count: Number(count),
    ...(skip !== undefined && { skip: comment.slice(skip.length).trim() }),
  }
}

const numbered = (digits: string | undefined): { number?: number } =>
  digits === undefined ? {} : { number: Number(digits) }

function described(rest: string): Described {
  const trimmed = rest.trimEnd()
  const opens = trimmed.endsWith('{') && /\s/.test(trimmed.at(-2) ?? '')
  const text = opens ? trimmed.slice(0, -1) : rest
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    // Escaped, or inside a word, it is part of the name.
    const meaning = at === 0 || /\s/.test(text[at - 1] ?? '') ? commentAt(text, at) : undefined
    if (meaning !== undefined) return { description: nameOf(text.slice(0, at)), opens, ...meaning }
  }
  return { description: nameOf(text), opens }
}

function commentAt(text: string, at: number): Pick<Described, 'directive' | 'durationMs'> | undefined {
  DIRECTIVE.lastIndex = at
  const kind = DIRECTIVE.exec(text)
  if (kind !== null) {
    // mocha writes a dash where it has no reason.
    const reason = text.slice(DIRECTIVE.lastIndex).trim().replace(/^-$/, '')
    return { directive: { kind: /skip/i.test(kind[1] ?? '') ? 'skip' : 'todo', reason } }
  }
  TIME.lastIndex = at
  const time = TIME.exec(text)
  return time === null ? undefined : { durationMs: Number(time[1]) * (time[2] === 'm' ? 1 : 1000) }
}

const nameOf = (text: string): string => shortName(text.replace(/\\([\\#])/g, '$1').trim())

/** Where the YAML block that begins at `start` ends. */
export function endOfBlock(lines: readonly string[], start: number, indent: number): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const text = line.trimStart()
    const isInside = line.length - text.length > indent || text === ''
    if (!isInside && text.trimEnd() === '...') return at
    // A block nobody ended must not swallow the tests after it.
    if (!isInside && (line.length - text.length < indent || readTapLine(line).kind === 'test')) return at - 1
  }
  return lines.length
}
