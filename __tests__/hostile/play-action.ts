import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attempt } from '../../src/domain/attempt.js'
import type { SandboxLevel } from '../../src/domain/run.js'
import { parseAttempt } from '../../src/record/attempt.js'
import type { Files, World } from '../action/world.js'
import type { Case, Scene, Seen } from './case.js'
import { corpus, type Entry } from './corpus.js'
import { outputOf, systemPath } from './play.js'
import { type Around, gradingOf, setScene } from './scene.js'

/** The runner's files, by the variables that name them, as it calls them. */
const commandFiles = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STEP_SUMMARY: 'step_summary',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
}

export const commandDirectory = ({ base }: Scene): string => join(base, '_runner_file_commands')

/** Runs an attack through the built action, as the runner starts it. */
export async function playInAction(
  one: Case,
  entry: Entry,
  level: SandboxLevel,
  around: Around & { world: World },
): Promise<Seen> {
  const { world } = around
  const draft = setScene(one, level, around)
  const ada = await world.student(filesOf(entry))
  // Where the checkout lies is known only now.
  const scene = { ...draft, submission: ada.workspace, temp: world.directory('temp') }
  await ada.push({ '.github/grading.yml': gradingOf(one, entry, scene, around.image) })
  one.prepare?.(scene)
  const files = makeCommandFiles(scene)
  const started = performance.now()
  const { code, signal, log } = await ada.grade({
    env: {
      ...around.environment,
      ...files,
      PATH: systemPath,
      HOME: scene.home,
      RUNNER_TEMP: scene.temp,
      GRADEBOOK_CANARY: scene.canary,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: scene.canary,
    },
    inputs: { record: 'none' },
  })
  const ms = performance.now() - started
  const attempt = recordIn(scene.temp)
  const output = attempt === undefined ? log : outputOf(attempt)
  const after = Object.fromEntries(Object.values(files).map((path) => [path, regularText(path)]))
  return { scene, code, signal, attempt, output, printed: log, peakMb: 0, ms, commandFiles: after }
}

/** The directory of the attack, and nothing else of the corpus. */
const filesOf = ({ run }: Entry): Files => {
  const [directory = ''] = run.find((word) => word.includes('/'))?.split('/') ?? []
  const names = readdirSync(join(corpus, directory))
  return Object.fromEntries(
    names.map((name) => [`${directory}/${name}`, readFileSync(join(corpus, directory, name), 'utf8')]),
  )
}

function makeCommandFiles(scene: Scene): Record<string, string> {
  const directory = commandDirectory(scene)
  mkdirSync(directory)
  return Object.fromEntries(
    Object.entries(commandFiles).map(([variable, name]) => {
      const path = join(directory, `${name}_${scene.mark}`)
      writeFileSync(path, '')
      return [variable, path]
    }),
  )
}

/** The record, or the skeleton that stays where the grader is killed. */
function recordIn(temp: string): Attempt | undefined {
  const [path] = readdirSync(temp)
    .map((name) => join(temp, name, 'attempt.json'))
    .filter((name) => regularText(name) !== null)
  return path === undefined ? undefined : parseAttempt(readFileSync(path, 'utf8'), path)
}

function regularText(path: string): string | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}
