import { scattered } from './chance.js'
import { recordsOf, type SeededAttempt, type SeededRecord } from './records.js'
import { addUser, nextIds, register, touch } from './registry.js'
import { type Template, templateAt, templateOf } from './template.js'
import type { StoredRepository, World } from './world.js'

/** Many repositories of one assignment, each made up from its number when somebody looks at it. */
export type Seeding = {
  org: string
  assignment: string
  prefix: string
  branch: string
  loginOf: (index: number) => string
  recordOf: (attempt: SeededAttempt) => SeededRecord
  template: Template
}

/** One of them: its number, and when something was pushed to it. */
export type Seeded = { seeding: Seeding; index: number; pushes: number[] }

export type Seeds = {
  org: string
  count: number
  prefix?: string
  assignment?: string
  branch?: string
  /** Login of the student with this number. */
  login?: (index: number) => string
  /** How many attempts a repository starts with: 1 for most, 2 or 3 for some, when not said. */
  attempts?: (index: number) => number
  /** When the newest was pushed; a week before now, and spread over five days, when not said. */
  pushedAt?: (index: number) => Date
  private?: boolean
}

const hourMs = 3_600_000

/** From a push to its record. */
export const gradingMs = 45_000

/** The repository's name as it was made; a record says that one, whatever it is called later. */
export const nameOf = ({ prefix, loginOf }: Seeding, index: number): string => `${prefix}${loginOf(index)}`

const usualLogin = (index: number): string => `student-${String(index + 1).padStart(5, '0')}`

const usualAttempts = (index: number): number => {
  const one = scattered(index, 1) % 10
  return one < 8 ? 1 : one < 9 ? 2 : 3
}

const usualPush = (now: number): ((index: number) => Date) => {
  const from = Math.floor(now / 1000) * 1000 - 7 * 24 * hourMs
  return (index) => new Date(from + (scattered(index, 3) % (5 * 24 * 3600)) * 1000)
}

function pushesOf(newest: number, count: number, index: number): number[] {
  const apart = (1 + (scattered(index, 2) % 12)) * hourMs
  return Array.from({ length: count }, (_, at) => newest - (count - 1 - at) * apart)
}

/** The repository the students' ones are generated from; it has the assignment's name. */
function addTemplate(
  world: World,
  { org, assignment, template }: Seeding,
  id: number,
  isPrivate: boolean,
): void {
  const at = new Date(templateAt).toISOString()
  register(world, {
    owner: org,
    repo: assignment,
    id,
    defaultBranch: 'main',
    createdAt: at,
    pushedAt: at,
    isTemplate: true,
    private: isPrivate,
    content: { kind: 'memory', memory: template.memory },
  })
}

function seedingOf({
  org,
  assignment = 'hw1',
  prefix = `${assignment}-`,
  branch = 'grades',
  login,
}: Seeds): Seeding {
  const made = { recordOf: recordsOf(assignment), template: templateOf(assignment) }
  return { org, assignment, prefix, branch, loginOf: login ?? usualLogin, ...made }
}

/** Adds the template and the students' repositories, which cost no process and little memory each. */
export function seed(world: World, seeds: Seeds): void {
  const {
    count,
    attempts = usualAttempts,
    pushedAt = usualPush(world.clock.now()),
    private: isPrivate = true,
  } = seeds
  const seeding = seedingOf(seeds)
  const firstId = nextIds(world, count + 1)
  addTemplate(world, seeding, firstId, isPrivate)
  const common = { owner: seeding.org, defaultBranch: 'main', createdAt: new Date(templateAt).toISOString() }
  for (let index = 0; index < count; index++) {
    const newest = pushedAt(index).getTime()
    const id = firstId + 1 + index
    const repository: StoredRepository = {
      ...common,
      repo: nameOf(seeding, index),
      id,
      private: isPrivate,
      template: seeding.assignment,
      pushedAt: new Date(newest + gradingMs).toISOString(),
      content: {
        kind: 'seeded',
        seeded: { seeding, index, pushes: pushesOf(newest, attempts(index), index) },
      },
    }
    register(world, repository)
    const login = seeding.loginOf(index)
    if (!world.users.byLogin.has(login.toLowerCase())) addUser(world, { id, login, name: login })
  }
}

/** A student's push, and the record the action makes of it: that one is there now. */
export function pushTo(world: World, repository: StoredRepository): boolean {
  if (repository.content.kind !== 'seeded') return false
  repository.content.seeded.pushes.push(world.clock.now() - gradingMs)
  touch(world, repository)
  return true
}
