import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readBoundedText } from '../../bounded-text.js'
import { parseAutograding } from '../../migrate/autograding.js'
import { testDifferences } from '../../migrate/classroom-same.js'
import { isClassroomWorkflow } from '../../migrate/classroom-steps.js'
import { type ClassroomTest, importedTests } from '../../migrate/classroom-test.js'
import { type ClassroomWorkflow, parseClassroomWorkflow } from '../../migrate/classroom-workflow.js'
import { gradingOf } from '../../migrate/grading.js'
import { formatGrading, formatSteps } from '../../migrate/grading-text.js'
import { type Problem, UserError } from '../../text/problem.js'
import { schemaLine } from '../init/grading.js'
import { workflowWith } from '../init/workflow.js'
import type { Imported, Importer, ImportRequest } from './imported.js'

const autogradingPlace = '.github/classroom/autograding.json'
const workflowsPlace = '.github/workflows'
const usualNames = ['classroom.yml', 'classroom.yaml']

type Source = { path: string; file: string; text: string }
/** The tests that count, and the files they are written in. */
type Read = { sources: [Source, ...Source[]]; tests: ClassroomTest[] }

/** GitHub Classroom's workflow and autograding.json: what the workflow runs is what counts. */
export const importClassroom: Importer = async (request) => {
  const [found, ...others] = await workflowsOf(request)
  const workflow = found === undefined ? undefined : parseClassroomWorkflow(found.text, found.file)
  const json = await source(request, autogradingPlace)
  if (found === undefined && json === undefined) return undefined
  const read = testsOf(found, workflow, json)
  if (read === undefined) throw noTests(found?.file ?? autogradingPlace)
  const { files, setup } = filesOf(read, workflow, request)
  const written = new Set(files.map((file) => file.path))
  const theirs = [found, json].filter((one) => one !== undefined)
  const unused = [...others, ...theirs].filter((one) => one !== found && !read.sources.includes(one))
  return {
    from: [...new Set([...read.sources, ...theirs.slice(0, 1)].map(({ path }) => path))],
    files,
    notices: [...(workflow?.notices ?? []), ...unused.flatMap((one) => notUsed(one, read))],
    obsolete: theirs.map(({ path }) => path).filter((path) => !written.has(path)),
    next: (at) => [`check ${at()}`, `run ${at()}`],
    ...(setup !== undefined && { setup }),
  }
}

/** Every workflow that uses Classroom's graders; the first of them is read. */
async function workflowsOf(request: ImportRequest): Promise<Source[]> {
  const directory = join(request.dir, workflowsPlace)
  const names = await readdir(directory).catch((): string[] => [])
  const isUsual = (name: string): boolean => usualNames.includes(name)
  const inOrder = [
    ...names.filter(isUsual).sort(),
    ...names.filter((name) => /\.ya?ml$/.test(name) && !isUsual(name)).sort(),
  ]
  const found: Source[] = []
  for (const name of inOrder) {
    const workflow = await source(request, `${workflowsPlace}/${name}`)
    if (workflow !== undefined && isClassroomWorkflow(workflow.text)) found.push(workflow)
  }
  return found
}

async function source({ dir, base }: ImportRequest, path: string): Promise<Source | undefined> {
  const text = await readBoundedText(join(dir, path))
  return text === undefined ? undefined : { path, file: relative(base, join(dir, path)), text }
}

/** Of the workflow, of autograding.json where that is what it runs, or of both. */
function testsOf(
  found: Source | undefined,
  workflow: ClassroomWorkflow | undefined,
  json: Source | undefined,
): Read | undefined {
  const own = workflow?.tests ?? []
  const runsJson = own.length === 0 || workflow?.runsAutograding === true
  const others = json !== undefined && runsJson ? parseAutograding(json.text, json.file) : []
  const [first, ...rest] = [own.length > 0 && found, others.length > 0 && json].filter((one) => !!one)
  return first === undefined ? undefined : { sources: [first, ...rest], tests: [...own, ...others] }
}

const noTests = (file: string): UserError =>
  new UserError([
    {
      message: `no step uses one of Classroom's graders, and there is no ${autogradingPlace}`,
      hint: '`init` writes a first grading.yml',
      place: { file },
    },
  ])

function notUsed(unused: Source, read: Read): Problem[] {
  const differences = testDifferences(testsIn(unused), read.tests)
  const isWorkflow = unused.path !== autogradingPlace
  const others = `its tests are not the ones that ${pathsOf(read)} has; they are left out`
  const same = `it has the same tests as ${pathsOf(read)}, and still runs them`
  const message = differences.length > 0 ? `${others} (${differences.join('; ')})` : same
  return differences.length > 0 || isWorkflow ? [{ message, place: { file: unused.file } }] : []
}

/** Of a file that nothing is taken from, as far as they can be read. */
function testsIn({ path, file, text }: Source): ClassroomTest[] {
  try {
    return path === autogradingPlace ? parseAutograding(text, file) : parseClassroomWorkflow(text, file).tests
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

const pathsOf = ({ sources }: Read): string => sources.map(({ path }) => path).join(' and ')

function filesOf(
  read: Read,
  workflow: ClassroomWorkflow | undefined,
  { assignment }: ImportRequest,
): Pick<Imported, 'files' | 'setup'> {
  const { tests } = read
  const { values, comments } = gradingOf(importedTests(tests), workflow?.env)
  const grading = formatGrading({ assignment, ...values }, comments)
  const usesPytest = tests.some(({ kind }) => kind === 'pytest')
  const steps = [...(workflow?.steps ?? []), ...(usesPytest ? [setupPython] : [])]
  const text = workflowWith({
    steps: formatSteps(steps),
    timeoutMinutes: minutesOf(tests),
    ...(workflow?.runsOn !== undefined && { runsOn: workflow.runsOn }),
  })
  return {
    files: [
      { path: '.github/grading.yml', text: `${schemaLine}# Imported from ${pathsOf(read)}.\n${grading}` },
      { path: `${workflowsPlace}/grade.yml`, text },
    ],
    ...(values.setup !== undefined && { setup: values.setup }),
  }
}

/** Classroom's grader for Python brought its own. */
const setupPython = { uses: 'actions/setup-python@v7', with: { 'python-version': '3.13' } }

/** Enough for every test to take all its time; GitHub ends a job after six hours anyway. */
function minutesOf(tests: readonly ClassroomTest[]): number {
  const needed = tests.reduce((sum, { minutes, setup }) => sum + minutes * (setup === '' ? 1 : 2), 5)
  return Math.min(Math.max(Math.ceil(needed), 15), 360)
}
