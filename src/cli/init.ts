import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Call, type ExitCode, guessing } from './command.js'
import { courseFiles } from './init/course.js'
import { gradingFor } from './init/grading.js'
import type { InitFile } from './init/init-file.js'
import { detectLanguage, isLanguage, type Language, languages } from './init/language.js'
import { needsOf } from './init/needs.js'
import { workflowFor } from './init/workflow.js'
import { typed } from './typed.js'

/** The files of a first configuration, by their place in the repository. */
export const initFiles = (language: Language): InitFile[] => [
  { path: '.github/grading.yml', text: gradingFor[language] },
  { path: '.github/workflows/grade.yml', text: workflowFor(language) },
]

/** `grade-action init`: writes `grading.yml` and a workflow, and says what to do next. */
export async function init(call: Call): Promise<ExitCode> {
  const { words, text, flag, terminal } = call
  const dir = resolve(terminal.cwd, words[0] ?? '.')
  if (flag('course')) return initCourse(dir, call)
  const asked = text('language')
  const language = asked === undefined ? await languageOf(dir, words[0] ?? '.') : parseLanguage(asked)
  const files = initFiles(language)
  if (!flag('force')) throwProblems(await inTheWay(dir, files, '--force overwrites it'))
  for (const file of files) await write(join(dir, file.path), file.text)
  terminal.out(renderDone(language, files, await sayNeeds(language, dir), call))
  return 0
}

/** A course repository holds what nobody has twice, so nothing in it is ever written over. */
async function initCourse(dir: string, { text, flag, terminal }: Call): Promise<ExitCode> {
  const option = flag('force') ? '--force' : text('language') === undefined ? undefined : '--language'
  if (option !== undefined)
    throw new UserError([{ message: `${option} means nothing with --course`, hint: 'leave it out' }])
  const inIt = await inTheWay(dir, courseFiles, 'move it away: --course never overwrites')
  throwProblems(inIt)
  for (const file of courseFiles) await write(join(dir, file.path), file.text)
  terminal.out(renderCourseDone())
  return 0
}

const renderCourseDone = (): string =>
  [
    'Wrote a course repository:',
    ...courseFiles.map(({ path }) => `  ${path}`),
    '',
    'Keep it private: it is going to know every student and every grade.',
    '',
    'Next: put your organisation into course.yml and your students into roster.csv.',
    'README.md says what the workflow needs to collect the grades.',
    '',
  ].join('\n')

function parseLanguage(name: string): Language {
  if (isLanguage(name)) return name
  const hint = guessing(name, languages, `the languages are ${languages.join(', ')}`)
  throw new UserError([{ message: `there is no template for '${name}'`, hint }])
}

async function languageOf(dir: string, name: string): Promise<Language> {
  if (!(await exists(dir))) throw new UserError([{ message: `there is no directory ${quote(name)}` }])
  const language = detectLanguage([...(await filesIn(dir)), ...(await filesIn(join(dir, 'src')))])
  if (language !== undefined) return language
  const isEmpty = (await readdir(dir)).length === 0
  const message = isEmpty
    ? `${quote(name)} is empty: nothing in it tells the language`
    : `cannot tell the language of the files in ${quote(name)}`
  throw new UserError([{ message, hint: `name one with --language: ${languages.join(', ')}` }])
}

async function filesIn(dir: string): Promise<string[]> {
  if (!(await exists(dir))) return []
  const entries = await readdir(dir, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function inTheWay(dir: string, files: readonly InitFile[], hint: string): Promise<Problem[]> {
  const there = await Promise.all(files.map(({ path }) => exists(join(dir, path))))
  return files
    .filter((_, index) => there[index])
    .map(({ path }) => ({ message: `${path} is already there`, hint }))
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** What the configuration takes for granted, and whether it is there. */
async function sayNeeds(language: Language, dir: string): Promise<string> {
  const { file, sentence } = needsOf[language]
  if (file === undefined || (await exists(join(dir, file)))) return sentence
  return `${sentence} It needs a ${file}, and there is none here yet.`
}

const renderDone = (language: Language, files: InitFile[], needs: string, call: Call): string =>
  [
    `Wrote, for ${language}:`,
    ...files.map(({ path }) => `  ${path}`),
    '',
    needs,
    '',
    'Next: name your tests in .github/grading.yml, then look before your students do:',
    `  ${typed('check', call)}`,
    '      every problem of the configuration, with its place',
    `  ${typed('run', call)}`,
    '      what your students will see',
    'Then commit both files and push.',
    '',
  ].join('\n')
