import type { Attempt } from '../domain/attempt.js'
import { formatPoints, percentOf, roundPoints } from '../domain/points.js'
import { cutCharacters } from '../text/visible.js'
import { bar } from './bar.js'
import type { ReportContext } from './context.js'
import { isFull, pointsLine } from './headline.js'
import { list, plain, sentence } from './html.js'
import { lateSentence } from './late.js'
import { formatErrorLines, pendingSentence, statusSentences, statusWord, timeoutSentences } from './status.js'
import { attemptWords } from './words.js'

const MOST_ERRORS = 20

const paragraph = (html: string): string => `<p>${html}</p>`

function barLine({ points, maxPoints }: Attempt): string[] {
  if (points === null || maxPoints === null || maxPoints <= 0) return []
  const percent = formatPoints(roundPoints(percentOf(points, maxPoints), 1))
  return [paragraph(`${bar(points, maxPoints)} ${percent}%`)]
}

function title(attempt: Attempt): string {
  const { icon } = attemptWords[attempt.status]
  const name = cutCharacters(attempt.name, 200)
  if (attempt.status !== 'graded') return `${icon} ${plain(`${name}: ${statusWord(attempt)}`)}`
  return `${isFull(attempt) ? '✅' : icon} ${plain(`${name}: ${pointsLine(attempt)}`)}`
}

function formatErrors(attempt: Attempt): string[] {
  const lines = formatErrorLines(attempt)
  const more = lines.length - MOST_ERRORS
  const shown = more > 0 ? [...lines.slice(0, MOST_ERRORS), `… and ${more} more`] : lines
  return list(shown.map((line) => plain(line)))
}

/** The top of the page: points and bar, or what happened instead; what was late; what is pending. */
export function heading(attempt: Attempt, { timezone, stepFails = true }: ReportContext): string[] {
  const late = lateSentence(attempt, timezone)
  const pending = pendingSentence(attempt)
  return [
    `<h2>${title(attempt)}</h2>`,
    ...barLine(attempt),
    ...formatErrors(attempt),
    ...statusSentences(attempt, stepFails ? 'red_step' : 'green_step').map((line) =>
      paragraph(sentence(line)),
    ),
    ...timeoutSentences(attempt).map((line) => paragraph(`⏱️ ${sentence(line)}`)),
    ...(late === undefined ? [] : [paragraph(`🕑 ${sentence(late)}`)]),
    ...(pending === undefined ? [] : [paragraph(`⏳ ${sentence(pending)}`)]),
  ]
}
