import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseConfig } from '../config/load.js'
import { assignmentName } from '../config/zero.js'
import { formatNames } from '../formats/names.js'
import { errorCode } from '../text/error-code.js'
import { jsonDocument } from '../text/json-document.js'
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
  const from = relative(base, join(dir, imported.from[0] ?? '.'))
  throwProblems(unreadable(imported.files, from))
  const written = flag('write')
  if (written) {
    throwProblems(await inTheWay(dir, imported.files, flag('force')))
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

/** What a grading.yml could not say; a place in it would be none, since it is not written yet. */
function unreadable(files: readonly NewFile[], from: string): Problem[] {
  const [grading] = files.filter(({ path }) => path.endsWith('grading.yml'))
  if (grading === undefined) return []
  try {
    parseConfig(grading.text, grading.path, { formats: formatNames })
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map((problem) => ({ ...problem, place: { file: from } }))
  }
}

/** Everything, before anything is written. */
async function inTheWay(dir: string, files: readonly NewFile[], isForced: boolean): Promise<Problem[]> {
  const problems = await Promise.all(
    files.map(async ({ path }) => {
      const problem = problemAt(path, await atPlace(join(dir, path)), isForced)
      return problem ?? []
    }),
  )
  return problems.flat()
}

type AtPlace = 'nothing' | 'a file' | 'no file'

/** `no file` is what nothing can be written over: a directory there, or a file where a directory has to be. */
const atPlace = (path: string): Promise<AtPlace> =>
  lstat(path).then(
    (found) => (found.isDirectory() ? 'no file' : 'a file'),
    (error: unknown) => (errorCode(error) === 'ENOENT' ? 'nothing' : 'no file'),
  )

function problemAt(path: string, found: AtPlace, isForced: boolean): Problem | undefined {
  if (found === 'nothing') return undefined
  if (found === 'no file')
    return { message: `${path} cannot be written`, hint: 'there, or above it, lies something else: move it' }
  const message = `${path} is already there`
  if (isAppended(path)) return { message, hint: 'what was marked since is in it, too: move it elsewhere' }
  return isForced ? undefined : { message, hint: '--force overwrites it' }
}

/** Lines are added to it by people and gradings: nobody could bring them back. */
const isAppended = (path: string): boolean => path.endsWith('.jsonl')

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const jsonOf = ({ from, files, notices, copies, obsolete }: Imported, written: boolean): string =>
  jsonDocument({ from, files, notices, copies, obsolete, written })

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
  isAppended(path)
    ? `--- ${path}: ${text.split('\n').length - 1} lines\n`
    : `--- ${path}\n${visible(text).trimEnd()}\n`

function whatNext(imported: Imported, { words: [dir = ''], terminal }: Call): string[] {
  const { next, obsolete, copies = [], setup } = imported
  const at = (path = ''): string => quoted([dir, path].filter((part) => part !== '').join('/'))
  const inWords = visible(setup?.trim().replace(/\s*\n\s*/g, '; ') ?? '', { oneLine: true, limit: 500 })
  return [
    ...(copies.length === 0
      ? []
      : ['Copy what the grader needs:', ...copies.map((copy) => `  ${copy.from} to ${at(copy.to)}`), '']),
    ...(setup === undefined ? [] : [`Mind: \`run\` does \`setup\` on this machine, first: ${inWords}`, '']),
    'Next, look before anybody else does:',
    ...next(at).map((command) => `  ${terminal.program} ${command}`.trimEnd()),
    ...(obsolete.length === 0
      ? []
      : ['Then delete what nothing reads any more:', ...obsolete.map((path) => `  ${path}`)]),
  ]
}

const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)
