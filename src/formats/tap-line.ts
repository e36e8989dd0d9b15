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
const TEST = /^(not )?ok\b(?: +(\d{1,9})(?!\S))?(?: +- +| +-$| +|$)(.*)$/
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*skip\S*\s*(.*)|\s*#.*)?\s*$/i

export function readTapLine(line: string): TapLine {
  const text = line.trimStart()
  const indent = line.length - text.length
  const test = TEST.exec(text)
  if (test !== null)
    return {
      indent,
      kind: 'test',
      ok: test[1] === undefined,
      ...numbered(test[2]),
      ...described(test[3] ?? ''),
    }
  const plan = PLAN.exec(text)
  if (plan !== null)
    return { indent, kind: 'plan', count: Number(plan[1]), ...(plan[2] !== undefined && { skip: plan[2] }) }
  const bail = /^bail out!\s*(.*)$/i.exec(text)
  if (bail !== null) return { indent, kind: 'bail', reason: bail[1] ?? '' }
  if (/^---\s*$/.test(text)) return { indent, kind: 'yaml' }
  if (/^\}\s*$/.test(text)) return { indent, kind: 'close' }
  if (text.startsWith('#')) return { indent, kind: 'comment', text: text.slice(1).replace(/^ /, '') }
  return { indent, kind: 'other', text }
}

const numbered = (digits: string | undefined): { number?: number } =>
  digits === undefined ? {} : { number: Number(digits) }

function described(rest: string): Described {
  const opens = /\s\{\s*$/.test(rest)
  const text = opens ? rest.trimEnd().slice(0, -1) : rest
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

const nameOf = (text: string): string => text.replace(/\\([\\#])/g, '$1').trim()
