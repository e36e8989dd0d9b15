import { join, relative } from 'node:path'
import { readBoundedText } from '../../bounded-text.js'
import { formatGrading } from '../../migrate/grading-text.js'
import { gradingOfPygrader, type MovedAssignment, type NamedText } from '../../migrate/pygrader.js'
import { MOST_MEGABYTES } from '../../pygrader/grades.js'
import { formatAttemptLine } from '../../record/jsonl.js'
import { formatMarkLine } from '../../record/mark.js'
import { attemptsPath } from '../../store/directory.js'
import { marksPath } from '../../store/marks.js'
import { schemaLine } from '../init/grading.js'
import type { Importer, ImportRequest, NewFile } from './imported.js'

/** Where what was marked already goes, beside pygrader's own files. */
const attemptsDirectory = 'attempts'

/** An assignment of pygrader: its rubric, and what was marked by it. */
export const importPygrader: Importer = async (request) => {
  const { assignment, now } = request
  const [rubric, grades, deadline] = await Promise.all(
    ['rubric.json', 'grades.json', 'deadline.txt'].map((name) => named(request, name)),
  )
  if (rubric === undefined) return undefined
  const moved = gradingOfPygrader({
    assignment,
    rubric,
    ...(grades !== undefined && { grades }),
    ...(deadline !== undefined && { deadline }),
    at: now,
  })
  return {
    from: [rubric, grades, deadline].flatMap((one) => one?.name ?? []),
    files: filesOf(moved, assignment),
    notices: moved.notices,
    obsolete: [],
    next: (at) => [
      `check ${at()}`,
      ...(moved.attempts.length === 0 ? [] : [`dump ${at(attemptsDirectory)} --config ${at('grading.yml')}`]),
    ],
  }
}

function filesOf({ grading, attempts, marks }: MovedAssignment, assignment: string): NewFile[] {
  const lines = [
    { path: attemptsPath(attemptsDirectory, assignment), text: attempts.map(formatAttemptLine).join('') },
    { path: marksPath(attemptsDirectory, assignment), text: marks.map(formatMarkLine).join('') },
  ]
  const text = `${schemaLine}# Imported from rubric.json.\n${formatGrading(grading, [])}`
  return [{ path: 'grading.yml', text }, ...lines.filter((one) => one.text !== '')]
}

async function named(
  { dir, base }: ImportRequest,
  name: string,
): Promise<(NamedText & { name: string }) | undefined> {
  const text = await readBoundedText(join(dir, name), name === 'grades.json' ? MOST_MEGABYTES : undefined)
  return text === undefined ? undefined : { name, text, file: relative(base, join(dir, name)) }
}
