import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isAssignment } from '../domain/assignment.js'
import type { Mark } from '../domain/mark.js'
import { differencesIn, mergedMarks } from '../domain/merged-marks.js'
import { renderMerge } from '../report/merge.js'
import { readMarkLines, rewriteMarks } from '../store/marks.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call, ExitCode } from './command.js'

/** `grade-action mark merge`: several files of marks as one; nothing is lost, and every mark is there once. */
export async function merge(call: Call): Promise<ExitCode> {
  const { words, text, flag, terminal } = call
  const files = words.slice(1).map((file) => resolve(terminal.cwd, file))
  const into = text('into')
  if (files.length === 0 || into === undefined)
    throw new UserError([{ message: 'which marks, and into what?', hint: '`mark merge FILE… --into DIR`' }])
  const path = await targetOf(resolve(terminal.cwd, into), files)
  const marks = await marksIn(files, call)
  const merged: { before: number; after: readonly Mark[] } = { before: 0, after: [] }
  await rewriteMarks(path, (there) => {
    merged.before = there.length
    merged.after = mergedMarks([...there, ...marks])
    return merged.after
  })
  const differences = differencesIn(merged.after)
  const report = {
    path: relative(terminal.cwd, path),
    marks: merged.after.length,
    added: merged.after.length - merged.before,
    differences,
  }
  terminal.out(flag('json') ? jsonDocument(snakeKeys(report)) : renderMerge(report))
  return 0
}

/** All marks of the files; one line that cannot be read, and nothing is merged. */
async function marksIn(files: readonly string[], { terminal }: Call): Promise<Mark[]> {
  const problems: Problem[] = []
  const marks: Mark[] = []
  for (const file of files) {
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() !== true)
      problems.push({ message: `there is no file ${quote(relative(terminal.cwd, file))}` })
    else {
      const lines = await readMarkLines(file)
      marks.push(...lines.marks)
      problems.push(...[...lines.problems, ...lines.torn].map((problem) => inTerminal(problem, terminal.cwd)))
    }
  }
  throwProblems(problems)
  return marks
}

const inTerminal = (problem: Problem, cwd: string): Problem =>
  problem.place === undefined
    ? problem
    : { ...problem, place: { ...problem.place, file: relative(cwd, problem.place.file) } }

/** The file itself, or the one of the assignment that the directory has, or that the files are of. */
async function targetOf(into: string, files: readonly string[]): Promise<string> {
  if (into.endsWith('.jsonl')) return into
  const entries = await readdir(into).catch((): string[] => [])
  if (['attempts.jsonl', 'marks.jsonl'].some((name) => entries.includes(name)))
    return join(into, 'marks.jsonl')
  const assignments: string[] = []
  for (const name of entries.filter(isAssignment)) {
    const inside = await readdir(join(into, name)).catch((): string[] => [])
    if (inside.includes('attempts.jsonl') || inside.includes('marks.jsonl')) assignments.push(name)
  }
  const named = [...new Set(files.map((file) => basename(dirname(file))))]
  const [only, ...others] =
    assignments.length > 1 ? assignments.filter((name) => named.includes(name)) : assignments
  if (only !== undefined && others.length === 0) return join(into, only, 'marks.jsonl')
  const hint = 'name the file: --into DIR/<assignment>/marks.jsonl'
  throw new UserError([
    {
      message: `${quote(into)}: which assignment's marks? there are ${assignments.join(', ') || 'none'}`,
      hint,
    },
  ])
}
