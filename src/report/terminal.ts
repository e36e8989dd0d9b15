import type { Attempt } from '../domain/attempt.js'
import { bar } from './bar.js'
import { isFull, pointsLine } from './headline.js'
import { imageSentences } from './images.js'
import { lateSentence } from './late.js'
import { digestedSentence, noticesOf, protectedSentences } from './notes.js'
import { printedTexts } from './printed.js'
import type { Sentence } from './sentence.js'
import { shownToStudent } from './shown.js'
import { formatErrorLines, pendingSentence, statusSentences, statusWord, timeoutSentences } from './status.js'
import { itemLines } from './terminal-items.js'
import { testLines } from './terminal-tests.js'
import { inline, type Paint, painter, quoted, wrap } from './terminal-text.js'
import { withoutRepeated } from './tests.js'

export type TerminalOptions = {
  color: boolean
  width: number
  timezone: string
  /** Whether this is the log of the grading that gets recorded. */
  isRecorded: boolean
}

const notRecorded = 'This is not the recorded grade: that one is made where your instructor grades.'

function headingLines(attempt: Attempt, paint: Paint): string[] {
  const { status, points, maxPoints } = attempt
  const name = inline([attempt.name], 200)
  if (status !== 'graded') return [paint(['bold', 'red'], `${name}: ${statusWord(attempt)}`)]
  const title = paint(['bold', isFull(attempt) ? 'green' : 'yellow'], `${name}: ${pointsLine(attempt)}`)
  return points === null || maxPoints === null || maxPoints <= 0 ? [title] : [title, bar(points, maxPoints)]
}

const topSentences = (attempt: Attempt, timezone: string): Sentence[] =>
  [
    ...formatErrorLines(attempt).map((line): Sentence => [line]),
    ...statusSentences(attempt, 'terminal'),
    ...timeoutSentences(attempt),
    lateSentence(attempt, timezone),
    pendingSentence(attempt),
  ].filter((line) => line !== undefined)

const printedLines = (attempt: Attempt): string[] =>
  printedTexts(attempt).flatMap(({ title, text }) => [`${title}:`, ...quoted(text, '  ')])

const noteSentences = (attempt: Attempt): Sentence[] => [
  ...protectedSentences(attempt.protected),
  ...noticesOf(attempt, []).map((notice): Sentence => [notice]),
  ...digestedSentence(attempt.protected),
  ...sandboxSentences(attempt),
]

/** How the submission's code was kept in, where any ran. */
function sandboxSentences({ grader: { commands, confinement } }: Attempt): Sentence[] {
  const { level, reason, notEnforced, unavailable = [] } = confinement
  const settings = notEnforced.map((setting) => (setting === 'network' ? 'network: false' : setting))
  const lacking = settings.length === 0 ? '' : ` Not enforced: ${settings.join(', ')}.`
  const without = unavailable.length === 0 ? '' : ` Not available: ${unavailable.join('; ')}.`
  return commands.length === 0 ? [] : [[`Sandbox: ${level} (${reason}).${lacking}${without}`]]
}

/** The attempt for a terminal: what the summary says, aligned, and that it is not the recorded grade. */
export function renderTerminal(original: Attempt, options: TerminalOptions): string {
  const { color, width, timezone, isRecorded } = options
  const { attempt, hiddenTests } = shownToStudent(original)
  const paint = painter(color)
  const prose = (sentences: Sentence[]): string[] => sentences.flatMap((line) => wrap(inline(line), width))
  const sections = [
    [...headingLines(attempt, paint), ...prose(topSentences(attempt, timezone))],
    [...printedLines(attempt), ...prose(imageSentences(attempt))],
    attempt.score === null ? [] : itemLines(attempt.score, attempt.tests, width, paint),
    testLines(withoutRepeated(attempt), hiddenTests, attempt.score?.unexpected ?? [], paint),
    prose(noteSentences(attempt)),
    isRecorded ? [] : prose([[notRecorded]]).map((line) => paint(['cyan'], line)),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
