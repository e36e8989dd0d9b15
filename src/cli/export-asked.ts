import { trustLevels } from '../domain/trust.js'
import { exporters, type Format } from '../export/formats.js'
import { type PointKind, pointKinds, type Rules, type Zeroable, zeroable } from '../export/handing-out.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Call, choiceOf, guessing } from './command.js'

/** What somebody wants of an export. */
export type ExportAsked = {
  format?: Format
  /** The system's own file, to be filled. */
  fill?: string
  /** Undefined: stdout. */
  out?: string
  feedback?: string
  points: PointKind
  zero: readonly Zeroable[]
  /** Undefined: what the course requires. */
  require?: Rules['require']
}

export function exportAsked(call: Call): ExportAsked {
  const { text } = call
  const format = choiceOf(call, 'to', Object.keys(exporters).filter(isFormat))
  const points = choiceOf(call, 'points', pointKinds)
  const require = choiceOf(call, 'require', trustLevels)
  const zero = zerosIn(text('zero'))
  throwProblems([...zero.problems, ...misfits(call, format)])
  const [fill, out, feedback] = [text('fill'), text('out'), text('feedback')]
  return {
    ...(format !== undefined && { format }),
    ...(fill !== undefined && { fill }),
    ...(out !== undefined && out !== '-' && { out }),
    ...(feedback !== undefined && { feedback }),
    ...(require !== undefined && { require }),
    points: points ?? 'final',
    zero: zero.kinds,
  }
}

const isFormat = (name: string): name is Format => name in exporters

function zerosIn(text: string | undefined): { kinds: readonly Zeroable[]; problems: Problem[] } {
  const words = text === undefined ? [] : text.split(',').map((word) => word.trim())
  const kinds = zeroable.filter((kind) => words.includes(kind))
  const unknown = words.filter((word) => !zeroable.some((kind) => kind === word))
  const problems = unknown.map((word) => ({
    message: `--zero: ${quote(word)} is not known`,
    hint: guessing(
      word,
      zeroable,
      `it can be ${zeroable.join(', ')}, with commas; what waits is never a zero`,
    ),
  }))
  return { kinds, problems }
}

/** Options that would do nothing beside the others. */
function misfits({ text, flag }: Call, format: Format | undefined): Problem[] {
  const given = (option: string): boolean => text(option) !== undefined
  const problem = (message: string, hint: string): Problem => ({ message, hint })
  const known = `it can be ${Object.keys(exporters).join(', ')}`
  if (format === undefined) {
    if (given('fill')) return [problem('--fill: whose file is it?', `say so with --to: ${known}`)]
    if (!given('feedback')) return [problem('export to what?', `--to FORMAT: ${known}; or --feedback DIR`)]
    return ['out', 'points', 'zero']
      .filter(given)
      .map((option) => problem(`--${option} is for --to FORMAT`, known))
  }
  const whole = given('fill')
    ? []
    : { csv: ['points'], tsv: ['points'], json: ['points', 'zero'] }[String(format)]
  return [
    ...(whole ?? [])
      .filter(given)
      .map((option) => problem(`--${option}: ${format} has everything as it is`, 'leave it out')),
    ...(format === 'json' && given('fill')
      ? [problem('--fill: a table is filled, and json is none', 'say whose file it is with --to')]
      : []),
    ...(flag('json') && (text('out') ?? '-') === '-'
      ? [problem('--json: stdout would have two documents', 'write the export to a file with --out FILE')]
      : []),
  ]
}
