import { join, resolve } from 'node:path'
import type { CourseGrades } from '../domain/course-grades.js'
import { entriesOf } from '../export/entry.js'
import { feedbackFiles } from '../export/feedback.js'
import { leftOutOf, type Rules } from '../export/handing-out.js'
import { flagNotices, renderTold, type Told } from '../export/told.js'
import { writeFileAtomic } from '../store/file.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { chosenAssignments } from './chosen-assignments.js'
import type { Call, ExitCode } from './command.js'
import { exportAsked } from './export-asked.js'
import { type Made, sheetOf } from './export-sheet.js'
import { gradesAsked } from './grades-asked.js'
import { serverOf } from './server.js'

/** `grade-action export`: the grades as files; a table goes to stdout or `--out`, what is said of it to stderr. */
export async function exportGrades(call: Call): Promise<ExitCode> {
  const { terminal, flag, text } = call
  const asked = exportAsked(call)
  const grades = chosenAssignments(call, await gradesAsked(call))
  const { url: server } = serverOf(terminal)
  const rules: Rules = { ...asked, require: asked.require ?? grades.require, server }
  const made = asked.format && (await sheetOf(call, { ...asked, format: asked.format }, grades, rules))
  if (made !== undefined && asked.out === undefined) terminal.out(made.sheet.text, 'file')
  if (made !== undefined && asked.out !== undefined)
    await writeFileAtomic(resolve(terminal.cwd, asked.out), made.bytes)
  const feedback = await writeFeedback(call, asked.feedback, grades, rules)
  const told = toldOf(grades, rules, made)
  const report: Told = { ...told, ...(asked.out && { file: asked.out }), ...(feedback && { feedback }) }
  if (flag('json')) terminal.out(jsonDocument(snakeKeys({ ...report, format: text('to') })))
  else terminal.err(renderTold(report))
  return report.leftOut.length + report.unknown.length > 0 ? 1 : 0
}

/** A file tells only of the assignments it has. */
function toldOf(grades: CourseGrades, rules: Rules, made: Made | undefined): Told {
  const names = made?.assignments ?? grades.assignments.map(({ assignment }) => assignment)
  const own = grades.assignments.filter(({ assignment }) => names.includes(assignment))
  return {
    rows: made?.sheet.rows ?? 0,
    ...(made?.changed !== undefined && { changed: made.changed }),
    leftOut: [...leftOutOf(own.flatMap(entriesOf), rules), ...(made?.sheet.refused ?? [])],
    unknown: made?.unknown ?? [],
    notices: [
      ...own.flatMap(({ notices }) => notices),
      ...flagNotices({ ...grades, assignments: own }, rules),
      ...(made?.sheet.notices ?? []),
    ],
  }
}

/** How many files it wrote; undefined where nobody asked for any. */
async function writeFeedback(
  { terminal }: Call,
  dir: string | undefined,
  grades: CourseGrades,
  rules: Rules,
): Promise<number | undefined> {
  if (dir === undefined) return undefined
  const files = feedbackFiles(grades, rules)
  for (const { path, text } of files) await writeFileAtomic(join(resolve(terminal.cwd, dir), path), text)
  return files.length
}
