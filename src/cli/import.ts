import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseConfig } from '../config/load.js'
import { assignmentName } from '../config/zero.js'
import { formatNames } from '../formats/names.js'
import { formatProblem, type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode } from './command.js'
import { importClassroom } from './import/classroom.js'
import type { Imported, Importer, ImportRequest, NewFile } from './import/imported.js'
import { importPrairieLearn } from './import/prairielearn.js'
import { importPygrader } from './import/pygrader.js'
import { typed } from './typed.js'

/** What is looked for, in this order; the first that is there is imported. */
const importers: readonly Importer[] = [importClassroom, importPrairieLearn, importPygrader]

const looksFor =
  'no GitHub Classroom workflow or autograding.json, no info.json of PrairieLearn, no rubric.json of pygrader'

/** `grade-action import`: a course of another tool as a grading.yml and a workflow. */
export async function importCourse(call: Call): Promise<ExitCode> {
  const { words, flag, terminal } = call
  const dir = resolve(terminal.cwd, words[0] ?? '.')
  const { cwd: base, now } = terminal
  const imported = await find({ dir, base, assignment: assignmentName(basename(dir)), now: now() })
  for (const { path, text } of imported.files)
    if (path.endsWith('grading.yml')) parseConfig(text, path, { formats: formatNames })
  const written = flag('write')
  if (written) {
    if (!flag('force')) throwProblems(await inTheWay(dir, imported.files))
    for (const file of imported.files) await write(join(dir, file.path), file.text)
  }
  terminal.out(flag('json') ? jsonOf(imported, written) : render(imported, written, call))
  return 0
}

async function find(request: ImportRequest): Promise<Imported> {
  for (const importer of importers) {
    const imported = await importer(request)
    if (imported !== undefined) return imported
  }
  const hint = 'name the directory that holds it; `init` writes a first grading.yml'
  throw new UserError([{ message: `there is nothing to import in ${quote(request.dir)}: ${looksFor}`, hint }])
}

async function inTheWay(dir: string, files: readonly NewFile[]): Promise<Problem[]> {
  const there = await Promise.all(
    files.map(({ path }) =>
      stat(join(dir, path)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return files
    .filter((_, index) => there[index])
    .map(({ path }) => ({ message: `${path} is already there`, hint: '--force overwrites it' }))
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const jsonOf = ({ from, files, notices, obsolete }: Imported, written: boolean): string =>
  `${JSON.stringify({ from, files, notices, obsolete, written }, null, 2)}\n`

function render(imported: Imported, written: boolean, call: Call): string {
  const { files, notices } = imported
  const said = notices.map((notice) => `  ${visible(formatProblem(notice), { oneLine: true })}`)
  return [
    ...(written ? ['Wrote:', ...files.map(({ path }) => `  ${path}`)] : files.map(page)),
    '',
    ...(said.length === 0 ? [] : ['Not the same as before:', ...said, '']),
    ...(written
      ? whatNext(imported, call)
      : [`Nothing is written yet: \`${typed('import', call)} --write\` does.`]),
    '',
  ].join('\n')
}

/** What has a line for each attempt is no page. */
const page = ({ path, text }: NewFile): string =>
  path.endsWith('.jsonl')
    ? `--- ${path}: ${text.split('\n').length - 1} lines\n`
    : `--- ${path}\n${visible(text).trimEnd()}\n`

function whatNext({ next, obsolete }: Imported, { words: [dir = ''], terminal }: Call): string[] {
  const at = (path = ''): string => quoted([dir, path].filter((part) => part !== '').join('/'))
  return [
    'Next, look before anybody else does:',
    ...next(at).map((command) => `  ${terminal.program} ${command}`.trimEnd()),
    ...(obsolete.length === 0
      ? []
      : ['Then delete what nothing reads any more:', ...obsolete.map((path) => `  ${path}`)]),
  ]
}

const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)
