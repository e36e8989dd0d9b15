import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { type Call, type ExitCode, guessing } from './command.js'
import { gradingFor } from './init/grading.js'
import { detectLanguage, isLanguage, type Language, languages } from './init/language.js'
import { workflowFor } from './init/workflow.js'

export type InitFile = { path: string; text: string }

/** The files of a first configuration, by their place in the repository. */
export const initFiles = (language: Language): InitFile[] => [
  { path: '.github/grading.yml', text: gradingFor[language] },
  { path: '.github/workflows/grade.yml', text: workflowFor(language) },
]

/** `grade-action init`: writes `grading.yml` and a workflow, and says what to do next. */
export async function init({ words, text, flag, terminal }: Call): Promise<ExitCode> {
  const dir = resolve(terminal.cwd, words[0] ?? '.')
  const asked = text('language')
  const language = asked === undefined ? await languageOf(dir) : parseLanguage(asked)
  const files = initFiles(language)
  if (!flag('force')) throwProblems(await inTheWay(dir, files))
  for (const file of files) await write(join(dir, file.path), file.text)
  terminal.out(renderDone(language, files))
  return 0
}

function parseLanguage(name: string): Language {
  if (isLanguage(name)) return name
  const hint = guessing(name, languages, `the languages are ${languages.join(', ')}`)
  throw new UserError([{ message: `there is no template for '${name}'`, hint }])
}

async function languageOf(dir: string): Promise<Language> {
  const language = detectLanguage([...(await filesIn(dir)), ...(await filesIn(join(dir, 'src')))])
  if (language !== undefined) return language
  const hint = `name one with --language: ${languages.join(', ')}`
  throw new UserError([{ message: `cannot tell the language of the files in '${dir}'`, hint }])
}

async function filesIn(dir: string): Promise<string[]> {
  if (!(await exists(dir))) return []
  const entries = await readdir(dir, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function inTheWay(dir: string, files: InitFile[]): Promise<Problem[]> {
  const there = await Promise.all(files.map(({ path }) => exists(join(dir, path))))
  return files
    .filter((_, index) => there[index])
    .map(({ path }) => ({ message: `${path} is already there`, hint: '--force overwrites it' }))
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const renderDone = (language: Language, files: InitFile[]): string =>
  [
    `Wrote, for ${language}:`,
    ...files.map(({ path }) => `  ${path}`),
    '',
    'Next: name your tests in .github/grading.yml, then see what your students will see:',
    '  grade-action check   every problem of the configuration, with its place',
    '  grade-action run     the grading of this directory',
    'Then commit both files and push.',
    '',
  ].join('\n')
