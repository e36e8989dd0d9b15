import { formatPlace, type Problem } from '../text/problem.js'
import { code, list, plain } from './html.js'
import { plural } from './sentence.js'

const MOST = 20

/** The summary when nothing was run: what the instructor has to mend. */
export function renderProblems(problems: readonly Problem[]): string {
  const more = problems.length - MOST
  const line = ({ message, hint, place }: Problem): string => {
    const where = place === undefined ? '' : `${code(formatPlace(place))}: `
    return `${where}${plain(message)}${hint === undefined ? '' : ` (${plain(hint)})`}`
  }
  return [
    '<h2>⚠️ Nothing was graded</h2>',
    '<p>The grading is not set up right. This is not a student’s fault, nothing was run and nothing was counted.</p>',
    ...list(problems.slice(0, MOST).map(line)),
    ...(more > 0 ? [`<p>… and ${plural(more, 'more problem')}: the log has them all.</p>`] : []),
    '',
  ].join('\n')
}
