import type { Attempt, AttemptStatus } from '../domain/attempt.js'
import type { CommandRun } from '../domain/run.js'
import { formatDuration } from '../text/duration.js'
import { itemName, pendingItems, shownPoints } from './headline.js'
import type { Sentence } from './sentence.js'
import { attemptWords } from './words.js'

/** Who reads: a student on GitHub, whose step is red or not, or whoever sits at a terminal. */
export type Reader = 'red_step' | 'green_step' | 'terminal'

type Ungraded = Exclude<AttemptStatus, 'graded'>

const happened: Record<Ungraded, string> = {
  ungradable: 'Your submission could not be graded',
  error: 'The grading broke',
  cancelled: 'The grading was stopped before its end',
}

// A submission can also end its grader in the middle, so this is never sure.
const notYours = 'This is probably not about your submission, and nothing was counted.'
const yoursPerhaps = 'It may be your program that used so much; nothing was counted.'
const later = 'Once the grading is mended, this commit can be graded again.'

const next: Record<Ungraded, Record<Reader, string>> = {
  ungradable: {
    red_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
    green_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
    terminal: 'Correct this and run it again.',
  },
  error: {
    red_step: `Your instructor has been told by the red step. ${later}`,
    green_step: `Show this page to your instructor. ${later}`,
    terminal: 'Tell your instructor if it stays so.',
  },
  cancelled: {
    red_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
    green_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
    terminal: 'Nothing was counted. Run it again.',
  },
}

/** What happened, whose it is to mend and what to do next; nothing for a graded attempt. */
export function statusSentences(attempt: Attempt, reader: Reader): Sentence[] {
  const { status, reason = 'no reason was recorded.', formatErrors } = attempt
  if (status === 'graded') return []
  const isSaid = status === 'ungradable' && formatErrors.includes(reason)
  const whose = status === 'error' ? `${whoseFault(attempt)} ` : ''
  return [...(isSaid ? [] : [[`${happened[status]}: ${reason}`]]), [`${whose}${next[status][reader]}`]]
}

const whoseFault = ({ grader: { commands } }: Attempt): string =>
  commands.some(({ stage, outOfMemory }) => stage === 'grader' && outOfMemory) ? yoursPerhaps : notYours

/** The status of an attempt that is not graded, in PrairieLearn's words where they are what its students know. */
export function statusWord({ status, formatErrors, grader: { format = '' } }: Attempt): string {
  const isPrairieLearns = formatErrors.length > 0 || format.split(', ').includes('prairielearn')
  return status === 'ungradable' && isPrairieLearns ? 'Invalid, not gradable' : attemptWords[status].word
}

/** PrairieLearn's words for what makes a submission ungradable. */
export const formatErrorLines = ({ formatErrors }: Attempt): string[] =>
  formatErrors.map((error) => `Error: ${error}`)

const stageNames: Record<CommandRun['stage'], string> = {
  setup: 'setup',
  build: 'build',
  grader: 'grader',
  test: 'test',
  check: 'checker',
}

/** Which of the commands that are not a single test's ran out of time. */
export const timeoutSentences = ({ grader }: Attempt): Sentence[] =>
  grader.commands
    .filter(({ timedOut, test }) => timedOut && test === undefined)
    .map(({ stage, durationMs }) => [
      `The ${stageNames[stage]} was stopped after ${formatDuration(durationMs)}: its time was up.`,
    ])

const MOST_PENDING = 20

/** What somebody still has to mark by hand. */
export function pendingSentence({ score }: Attempt): Sentence | undefined {
  const pending = pendingItems(score?.items ?? [])
  if (pending.length === 0) return undefined
  const names = pending.map((item) => {
    const { maxPoints } = item
    return `${itemName(item)} (${maxPoints > 0 ? `up to ${shownPoints(maxPoints)}` : 'no points to gain'})`
  })
  const shown = names.slice(0, MOST_PENDING).join(', ')
  const more = names.length > MOST_PENDING ? ` and ${names.length - MOST_PENDING} more` : ''
  return [`Still to be marked by hand, and not in these points yet: ${shown}${more}.`]
}
