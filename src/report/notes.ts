import type { Attempt } from '../domain/attempt.js'
import type { ProtectedFile } from '../domain/run.js'
import type { ReportContext } from './context.js'
import { comparisonSentence, countsSentence, whichSentence } from './history.js'
import { listed, type Sentence } from './sentence.js'

const MOST_FILES = 20
const MOST_NOTICES = 20

/** Which files were put back, and which taken out; one that was only missing is nobody's change. */
export function protectedSentences(files: readonly ProtectedFile[]): Sentence[] {
  const leftOut = files.filter(({ action, why }) => action === 'removed' && why !== undefined)
  const others = files.filter((file) => !leftOut.includes(file))
  const sentencesOf = (action: ProtectedFile['action'], one: string, many: string): Sentence[] => {
    const paths = others.filter((file) => file.action === action).map(({ path }) => path)
    return paths.length === 0 ? [] : [[...listed(paths, MOST_FILES), paths.length === 1 ? one : many]]
  }
  return [
    ...sentencesOf(
      'put_back',
      ' was put back: your changes to it do not count.',
      ' were put back: your changes to them do not count.',
    ),
    ...sentencesOf(
      'removed',
      ' was removed: only the course’s own files may be there.',
      ' were removed: only the course’s own files may be there.',
    ),
    ...leftOutSentence(leftOut.map(({ path }) => path)),
  ]
}

function leftOutSentence(paths: readonly string[]): Sentence[] {
  if (paths.length === 0) return []
  const why =
    paths.length === 1
      ? ' — it can change how tests run, and this course does not ask for one.'
      : ' — they can change how tests run, and this course does not ask for them.'
  return [['Left out: ', ...listed(paths, MOST_FILES), why]]
}

/** What could change how tests run and is nobody's but the student's, for whoever reads logs. */
export function digestedSentence(files: readonly ProtectedFile[]): Sentence[] {
  const paths = files.filter(({ action, why }) => action === 'digested' && why !== undefined)
  const names = paths.map(({ path }) => path)
  return names.length === 0
    ? []
    : [['Not protected, so the submission’s own were used: ', ...listed(names, MOST_FILES), '.']]
}

/** Every notice once, however many stages said it; those of the score are not for students. */
export function noticesOf(attempt: Attempt, notices: readonly string[]): string[] {
  const all = [...new Set([...attempt.notices, ...notices])]
  const more = all.length - MOST_NOTICES
  return more > 0 ? [...all.slice(0, MOST_NOTICES), `${more} more notices are in the record.`] : all
}

function recordedSentence({ recorded }: ReportContext): Sentence | undefined {
  if (recorded === undefined) return undefined
  const { where, url } = recorded
  return ['Recorded: ', url === undefined ? { code: where } : { text: where, url }, '.']
}

/** About the attempt as a whole: which one it is, what counts, what was put back, where it is kept. */
export function noteSentences(attempt: Attempt, context: ReportContext): Sentence[] {
  const publicSentence: Sentence | undefined = context.publicRepository
    ? ['This repository is public: everybody can read this page and these points.']
    : undefined
  return [
    whichSentence(attempt, context),
    comparisonSentence(attempt, context),
    countsSentence(context),
    ...protectedSentences(attempt.protected),
    ...noticesOf(attempt, context.notices).map((notice): Sentence => [notice]),
    recordedSentence(context),
    publicSentence,
  ].filter((note) => note !== undefined)
}
