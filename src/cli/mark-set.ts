import { parsePoints } from '../domain/answer.js'
import type { Mark } from '../domain/mark.js'
import { markablesOf, worthFor } from '../domain/markable.js'
import type { Subject } from '../domain/marking.js'
import { saidAfter } from '../domain/marks.js'
import type { Points } from '../domain/points.js'
import type { Rubric } from '../domain/rubric.js'
import { parseSetting, type Setting } from '../domain/setting.js'
import { standingIn } from '../record/gradebook.js'
import { renderMark } from '../report/marks.js'
import { renderStanding } from '../report/marks-turn.js'
import { refreshGradebook } from '../rescore.js'
import { appendMark, marksPath } from '../store/marks.js'
import { errorCode } from '../text/error-code.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call, ExitCode } from './command.js'
import { type Author, authorOf } from './mark-author.js'
import { type Marking, onlySubject } from './marking.js'

/** Marks without asking: all of them, or with a mistake in one none. */
export async function setMarks(call: Call, marking: Marking): Promise<ExitCode> {
  const { flag, terminal } = call
  const subject = onlySubject(marking, '--set and --adjust')
  const settings = settingsOf(call, subject)
  const adjust = adjustmentOf(call)
  const author = await authorOf(call)
  const said = marksOf(call, subject, author, settings, adjust)
  const marks = said.map((mark) => saidAfter(mark, marking.stored.marks))
  const path = marksPath(marking.dir, marking.config.assignment)
  for (const mark of marks) await appendMark(path, mark)
  const request = { ...marking.request, now: terminal.now() }
  const { gradebook } = await refreshGradebook(request).catch(sayingSaved)
  const { row, ungraded } = standingIn(gradebook, subject.submitter)
  const worth = worthsIn(subject.rubric)
  const lines = marks.map((mark) => renderMark(mark, 'item' in mark ? worth.get(mark.item) : undefined))
  const json = { marks, row: row ?? null, ungraded: ungraded ?? null }
  terminal.out(
    flag('json')
      ? jsonDocument(snakeKeys(json))
      : [...lines, renderStanding(subject.submitter, row, ungraded)].join(''),
  )
  return 0
}

const worthsIn = ({ items }: Rubric): Map<string, Points> =>
  new Map(markablesOf(items).map(({ id, points }) => [id, points]))

/** Else they would be set once more, and an adjustment count twice. */
function sayingSaved(error: unknown): never {
  if (errorCode(error) === undefined) throw error
  const why = error instanceof Error ? error.message : String(error)
  const hint = 'do not set them again: `rescore` makes the gradebook'
  throw new UserError([{ message: `the marks are saved, but the gradebook is not: ${why}`, hint }], {
    cause: error,
  })
}

function settingsOf({ text, texts }: Call, { rubric }: Subject): Setting[] {
  const parsed = texts('set').map((setting) => parseSetting(setting, rubric))
  const problems = parsed.flatMap((one) => (Array.isArray(one) ? one : []))
  const settings = parsed.flatMap((one) => (Array.isArray(one) ? [] : [one]))
  const ids = settings.map(({ item }) => item)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const empty = text('comment') === undefined ? settings.filter(({ given }) => given === undefined) : []
  throwProblems([
    ...problems,
    ...twice.map((id): Problem => ({ message: `--set ${id} is there twice` })),
    ...empty.map(({ item }): Problem => ({ message: `--set ${item}= says nothing`, hint: 'add --comment' })),
  ])
  return settings
}

function adjustmentOf({ text }: Call): number | undefined {
  const typed = text('adjust')
  const points = typed === undefined ? undefined : parsePoints(typed.trim())
  if (typed !== undefined && points === undefined)
    throwProblems([
      { message: `--adjust: ${quote(typed)} is no number of points`, hint: 'such as +1 or -0.5' },
    ])
  if (points === 0) throwProblems([{ message: '--adjust 0 changes nothing' }])
  return points
}

function marksOf(
  { text, terminal }: Call,
  { submitter, state, rubric }: Subject,
  author: Author,
  settings: readonly Setting[],
  adjust: number | undefined,
): Mark[] {
  const comment = text('comment')
  const worths = worthsIn(rubric)
  const said = {
    ...(comment !== undefined && { comment }),
    by: author.name,
    at: terminal.now(),
    ...(state !== undefined && { commit: state }),
  }
  return [
    ...settings.map((setting): Mark => {
      const worth = worthFor(setting.given, worths.get(setting.item))
      return { submitter, ...setting, ...worth, ...said }
    }),
    ...(adjust === undefined ? [] : [{ submitter, adjust, ...said }]),
  ]
}
