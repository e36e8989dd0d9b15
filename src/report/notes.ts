import type { Attempt } from '../domain/attempt.js'
import type { ProtectedFile } from '../domain/run.js'
import type { ReportContext } from './context.js'
import { comparisonSentence, countsSentence, whichSentence } from './history.js'
import { listed, type Sentence } from './sentence.js'

const MOST_FILES = 20
const MOST_NOTICES = 20

/** Which files were put back, and which taken out; one that was only missing is nobody's change. */
export function protectedSentences(files: readonly ProtectedFile[]): Sentence[] {
  const sentencesOf = (action: ProtectedFile['action'], one: string, many: string): Sentence[] => {
    const paths = files.filter((file) => file.action === action).map(({ path }) => path)
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
  ]
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
