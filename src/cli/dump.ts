import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import { gradesOfAssignment } from '../course-grades.js'
import { gradeRowOf } from '../domain/grade-row.js'
import { marksBySubmitter } from '../domain/marks.js'
import { rowNotices } from '../domain/row-notices.js'
import { dumpOf, formatDump } from '../pygrader/dump.js'
import { dumpOfGrades, formatGradesDump } from '../pygrader/dump-grades.js'
import { MOST_MEGABYTES, parseGrades, policyWarnings } from '../pygrader/grades.js'
import { formatNumber } from '../pygrader/number.js'
import { parseRubric } from '../pygrader/rubric.js'
import { gradeSubmitter } from '../rescore.js'
import { readStored } from '../store/stored.js'
import { jsonDocument } from '../text/json-document.js'
import { formatProblem, type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode } from './command.js'
import { codesOf, unknownCode, unknownIn } from './dump-unknown.js'
import { rescoreRequestOf } from './grades-request.js'
import { courseRuling } from './marking-config.js'

/** `grade-action dump`: pygrader's table of grades, from its own files or from a directory of attempts. */
export async function dump(call: Call): Promise<ExitCode> {
  const { words, terminal } = call
  const [name] = words
  if (name === undefined) throw problem('which directory?', "pygrader's with grades.json, or one of attempts")
  const dir = resolve(terminal.cwd, name)
  if (!(await isDirectory(dir))) throw problem(`there is no directory ${quote(name)}`)
  const grades = await textIn(call, join(dir, 'grades.json'), MOST_MEGABYTES)
  if (grades !== undefined) return dumpPygrader(call, dir, grades)
  const rubric = call.text('rubric') ?? (await textIn(call, join(dir, 'rubric.json')))
  if (rubric === undefined) return dumpAttempts(call, dir)
  const hint = 'pygrader keeps it in ~/.grade: name its directory there, and the rubric by --rubric'
  throw problem(`there is no grades.json in ${quote(name)}`, hint)
}

const problem = (message: string, hint?: string): UserError =>
  new UserError([{ message, ...(hint !== undefined && { hint }) }])

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

type Source = { text: string; file: string }

async function textIn({ terminal }: Call, path: string, megabytes?: number): Promise<Source | undefined> {
  const text = await readBoundedText(path, megabytes)
  return text === undefined ? undefined : { text, file: relative(terminal.cwd, path) }
}

/** Its files are only read; pygrader itself writes grades.json anew whenever it starts. */
async function dumpPygrader(call: Call, dir: string, gradesSource: Source): Promise<ExitCode> {
  const { flag, terminal } = call
  refuse(call, 'config', "is for attempts; pygrader's rubric is named by --rubric")
  const rubricSource = await rubricOf(call, dir)
  const { rubric, grades } = bothOrProblems(
    () => parseRubric(rubricSource.text, rubricSource.file),
    () => parseGrades(gradesSource.text, gradesSource.file),
  )
  const names = grades.submitters.map(({ submitter }) => submitter)
  const codes = rubric.tables.flatMap(({ items }) => items.map((item) => item.code))
  const unknown = [...unknownIn(call, names), ...unknownCode(call, codes)]
  warn(call, [...rubric.warnings.map(formatProblem), ...policyWarnings(grades), ...unknown])
  const dumped = dumpOf(rubric, grades, requestOf(call))
  if (!flag('json')) {
    terminal.out(formatDump(dumped), 'file')
    return 0
  }
  const { rows, graded, average } = dumped
  const asText = rows.map(({ submitter, isGraded, points, comments }) => ({
    submitter,
    points: isGraded ? Number(points) : null,
    text: isGraded ? formatNumber(points) : 'n/a',
    comments,
  }))
  terminal.out(
    jsonDocument({ rows: asText, graded, ...(average !== undefined && { average: Number(average) }) }),
  )
  return 0
}

async function rubricOf(call: Call, dir: string): Promise<Source> {
  const { cwd } = call.terminal
  const named = call.text('rubric')
  const path = named === undefined ? join(dir, 'rubric.json') : resolve(cwd, named)
  const source = await textIn(call, path)
  if (source !== undefined) return source
  const hint = 'pygrader keeps it beside its grader.py: name it with --rubric'
  throw problem(`there is no file ${quote(relative(cwd, path))}`, hint)
}

/** Both files' problems at once. */
function bothOrProblems<Rubric, Grades>(readRubric: () => Rubric, readGrades: () => Grades) {
  const problems: Problem[] = []
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
      return undefined
    }
  }
  const [rubric, grades] = [attempt(readRubric), attempt(readGrades)]
  if (rubric === undefined || grades === undefined) throw new UserError(problems)
  return { rubric, grades }
}

async function dumpAttempts(call: Call, dir: string): Promise<ExitCode> {
  const { flag, terminal } = call
  const ruling = await courseRuling(call)
  const { assignment } = ruling.config
  const { handedIn, dealOf } = await gradesOfAssignment(await rescoreRequestOf(call, dir, ruling), assignment)
  const { attempts, marks, problems } = await readStored(dir, assignment, handedIn.left)
  warn(call, [...problems.map(formatProblem), ...unknownIn(call, [...attempts.keys()])])
  const marksOf = marksBySubmitter(marks)
  const grades = [...attempts].map(([submitter, own]) => ({
    submitter,
    grade: gradeSubmitter(submitter, own, marksOf.get(submitter) ?? [], ruling.config, dealOf(submitter))
      .grade,
  }))
  // Whose points would otherwise be trusted unseen.
  warn(
    call,
    grades.flatMap(({ grade }) => (grade === undefined ? [] : rowNotices(gradeRowOf(grade)))),
  )
  warn(call, unknownCode(call, codesOf(grades.flatMap(({ grade }) => grade?.counted.score?.items ?? []))))
  const dumped = dumpOfGrades(grades, requestOf(call))
  const { rows, graded, average } = dumped
  const numbers = { rows, graded, ...(average !== undefined && { average: Number(average) }) }
  terminal.out(flag('json') ? jsonDocument(numbers) : formatGradesDump(dumped))
  // A row that cannot be read may be somebody's: not everything is accounted for.
  return problems.length > 0 ? 1 : 0
}

const requestOf = ({ words, text }: Call) => ({ submitter: words[1], code: text('code') })

/** Beside the dump, whose own output stays what pygrader's is. */
function warn({ terminal }: Call, warnings: readonly string[]): void {
  for (const warning of warnings) terminal.err(`${visible(warning, { oneLine: true })}\n`)
}

function refuse(call: Call, option: string, why: string): void {
  if (call.text(option) !== undefined) throw problem(`--${option} ${why}`)
}
