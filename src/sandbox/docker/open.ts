import { readFile } from 'node:fs/promises'
import type { Ended } from '../../process/ended.js'
import { handOver } from '../hand-over.js'
import { parseHardLimits } from '../limits/prlimit.js'
import { type Person, readPerson } from '../person.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from '../sandbox.js'
import { narrowed } from '../seccomp/profile.js'
import { writableOf } from '../writable.js'
import type { ContainerPlan, Inside } from './args.js'
import { mayLackProgram, wasNotStarted } from './end.js'
import type { Engine, ReadyImage } from './engine.js'
import { findEngine } from './find-engine.js'
import { removeLeftContainers } from './guard.js'
import { openImage } from './image.js'
import { type Found, foundBy, lookFor, withStartError } from './look.js'
import { readableIn } from './readable.js'
import { runContainer } from './run.js'
import { takeBack } from './take-back.js'
import { tryImage } from './trial.js'

type Place = {
  plan: ContainerPlan & { engine: Engine }
  /** Who else than us runs commands. */
  other: Person | undefined
}

/**
 * Every command in a container of its own, made from the course's image: the system is the image's, and nothing of
 * this machine is in it but the grading's directories and what is `readable`. The image is pulled before any
 * command's time runs. With PrairieLearn's layout commands are root of their container, as there.
 */
export async function openDocker(
  settings: SandboxSettings & { image: string },
  reason: string,
): Promise<Sandbox> {
  const { tried = {} } = settings
  tried.engine ??= openEngine(settings)
  const engine = await tried.engine
  const place = await placeOf(settings, engine)
  const image = await readyOnce(settings, place)
  const ready = placeIn(image, place)
  const { other } = place
  return {
    level: 'docker',
    reason: `${reason}, by ${nameOf(engine)}`,
    notEnforced: notEnforcedBy(engine),
    unavailable: engine.name === 'podman' && place.plan.filter === undefined ? [asItIs] : [],
    hasOwnRoot: true,
    image: image.digest,
    shell: image.shell,
    aboutSetup,
    ...(other && { handOver: (directory: string) => handOver([directory], other) }),
    hasProgram: async (program, command) => (await find(program, command, ready)) !== 'missing',
    run: (command, signal) => runInImage(command, ready, signal),
  }
}

const aboutSetup =
  'it runs in a container of the image, of which only HOME and the submission are kept: what the system needs (apt-get, apk, dnf) belongs into the image'

const asItIs =
  'seccomp: podman lets programs make namespaces, and its list of system calls could not be narrowed here'

const nameOf = ({ name, version, others }: Engine): string =>
  `${name} ${version}${others.map((why) => ` (${why})`).join('')}`

const notEnforcedBy = ({ holdsMemory, holdsProcesses, name }: Engine): string[] => [
  ...(holdsMemory ? [] : ['limits.memory']),
  // Podman without cgroups counts the processes of its user, who is nobody else in there.
  ...(holdsProcesses || name === 'podman' ? [] : ['limits.processes']),
]

async function openEngine(settings: SandboxSettings): Promise<Engine> {
  const engine = await findEngine(settings)
  await removeLeftContainers(engine)
  return engine
}

async function placeOf(settings: SandboxSettings, engine: Engine): Promise<Place> {
  const { grader, limits, env } = settings
  const [person, readable, filter] = await Promise.all([
    readPerson(),
    readableIn(settings),
    filterFor(engine),
  ])
  const inside: Inside = grader?.layout === 'prairielearn' ? { kind: 'root' } : { kind: 'user', ...person }
  const hard = parseHardLimits(await readFile('/proc/self/limits', 'utf8').catch(() => ''))
  const mostOpenFiles = hard.get('Max open files') ?? Number.POSITIVE_INFINITY
  const { PATH: ourPath } = env
  const of = { engine, image: '', inside, limits, readable, ourPath, mostOpenFiles }
  const plan = { ...of, ...(filter !== undefined && { filter }) }
  return { plan, other: inside.kind === 'user' && person.isOther ? person : undefined }
}

/** Docker's own refuses what ours would. */
async function filterFor({ callsFile }: Engine): Promise<string | undefined> {
  const profile =
    callsFile === undefined ? undefined : await readFile(callsFile, 'utf8').catch(() => undefined)
  return profile === undefined ? undefined : narrowed(profile, process.arch)
}

/** What is found out about an image holds for all that is graded in it. */
function readyOnce(settings: SandboxSettings & { image: string }, place: Place): Promise<ReadyImage> {
  const { tried = {}, image: name } = settings
  tried.images ??= new Map()
  const known = tried.images.get(name) ?? readyImage(settings, place)
  tried.images.set(name, known)
  return known
}

async function readyImage(settings: SandboxSettings & { image: string }, place: Place): Promise<ReadyImage> {
  const image = await openImage(place.plan.engine, settings.image, settings)
  const inImage = placeIn(image, place)
  const shell = await tryImage(settings, (command, signal) => runInImage(command, inImage, signal))
  return { ...image, shell }
}

const placeIn = ({ id }: Pick<ReadyImage, 'id'>, { plan, other }: Place): Place => ({
  plan: { ...plan, image: id },
  other,
})

/** Runs a command, and tells as itself a program that the image has not. */
async function runInImage(command: ConfinedCommand, place: Place, signal: AbortSignal): Promise<Ended> {
  const { plan, other } = place
  if (other !== undefined) await handOver(writableOf(command), other)
  const ended = await runContainer(command, plan, signal)
  await takeBack(command, plan)
  const [program] = command.argv
  if (!mayLackProgram(ended)) return ended
  const found = await find(program, command, place)
  // Without a shell nobody can look; then it is what the engine's own starter says.
  return withStartError(ended, program, found === 'unknown' && wasNotStarted(ended) ? 'missing' : found)
}

async function find(program: string, command: ConfinedCommand, { plan }: Place): Promise<Found> {
  return foundBy(await runContainer(lookFor(program, command), plan, new AbortController().signal))
}
