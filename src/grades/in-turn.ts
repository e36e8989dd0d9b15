import type { Expected, Opened } from './handed-in.js'

/** One account to be made: the assignment's and the account's index. */
export type Turn = { assignment: number; account: number }

/** Attempts of so many bytes are read together: enough to be quick, few enough to be forgotten while they are young. */
const mostBytes = 2 ** 20

/** Everybody in turns that are derived together, in the order of their accounts as far as late days allow. */
export function* inTurn(opened: readonly Opened[], most: number = mostBytes): Generator<Turn[]> {
  let together: Turn[] = []
  let bytes = 0
  for (const unit of unitsOf(opened)) {
    together.push(...unit)
    for (const turn of unit) bytes += bytesOf(opened, turn)
    if (bytes < most) continue
    yield together
    together = []
    bytes = 0
  }
  if (together.length > 0) yield together
}

// Whoever has nothing costs something too.
const leastBytes = 1000

function bytesOf(opened: readonly Opened[], { assignment, account }: Turn): number {
  const { stored, submitters } = opened[assignment] ?? {}
  const names = submitters?.[account]?.stored ?? []
  return names
    .flatMap((name) => stored?.bySubmitter.get(name) ?? [])
    .reduce((sum, { length }) => sum + length, leastBytes)
}

/** What must be derived together: where late days are a budget, all that the same students hand in. */
function* unitsOf(opened: readonly Opened[]): Generator<Turn[]> {
  const byStudent = opened.some(spendsLateDays) ? unitsByStudent(opened) : new Map<string, Turn[]>()
  for (const turn of turnsOf(opened)) {
    const unit = byStudent.get(keyOf(turn, opened))
    if (unit === undefined) yield [turn]
    else if (unit[0]?.assignment === turn.assignment && unit[0].account === turn.account) yield unit
  }
}

function* turnsOf(opened: readonly Opened[]): Generator<Turn> {
  for (const [assignment, { submitters }] of opened.entries())
    for (const account of submitters.keys()) yield { assignment, account }
}

/** Without a configuration the records say how many there are. */
export const spendsLateDays = ({ terms: { late } }: Opened): boolean =>
  late === undefined || late?.days !== undefined

/** Any of the students behind an account tells its unit: those of a group are in one. */
const keyOf = ({ assignment, account }: Turn, opened: readonly Opened[]): string =>
  opened[assignment]?.submitters[account]?.keys[0] ?? ''

/** By student, where anything else is to be derived with it. */
function unitsByStudent(opened: readonly Opened[]): Map<string, Turn[]> {
  const leaders = new Map<string, string>()
  for (const { submitters } of opened) for (const one of submitters) join(one, leaders)
  const units = new Map<string, Turn[]>()
  for (const turn of turnsOf(opened)) {
    const leader = leaderOf(keyOf(turn, opened), leaders)
    const unit = units.get(leader)
    if (unit === undefined) units.set(leader, [turn])
    else unit.push(turn)
  }
  const byStudent = new Map<string, Turn[]>()
  for (const student of leaders.keys()) {
    const unit = units.get(leaderOf(student, leaders)) ?? []
    if (unit.length > 1) byStudent.set(student, unit)
  }
  return byStudent
}

/** Puts the students behind an account, and all who are with them elsewhere, behind one leader. */
function join({ keys: [first = '', ...others] }: Expected, leaders: Map<string, string>): void {
  const leader = leaderOf(first, leaders)
  leaders.set(first, leader)
  for (const student of others) {
    const other = leaderOf(student, leaders)
    leaders.set(student, leader)
    leaders.set(other, leader)
  }
}

function leaderOf(student: string, leaders: Map<string, string>): string {
  let leader = student
  for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
    leader = next
  if (leader !== student) leaders.set(student, leader)
  return leader
}
