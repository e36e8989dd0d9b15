import type { CourseFiles } from '../course/course-files.js'
import type { Account } from '../domain/account.js'
import type { Kept } from '../domain/kept.js'
import { type BankedGrade, spendLateDays } from '../domain/late-days-bank.js'
import { type Gathering, nextAccount, startGathering } from './assignment-grades.js'
import type { HandedInBy, Opened } from './handed-in.js'
import { inTurn, type Turn } from './in-turn.js'

/** An account, and what counts of it by which rules. */
export type Derived = { account: Account; banked: BankedGrade<Kept> }

/** What is kept of some accounts of an assignment, the next ones in its order. */
export type Keeping<One> = (
  opened: Opened,
  derived: readonly Derived[],
) => readonly One[] | Promise<readonly One[]>

/** Makes everybody's account, some after others, so that no more than what is kept of them is in memory. */
export async function derive<One>(
  opened: readonly Opened[],
  course: CourseFiles,
  keep: Keeping<One>,
  bytesTogether?: number,
): Promise<Gathering<One>[]> {
  const lanes = opened.map((one) => ({
    opened: one,
    ready: new Map(),
    gathering: startGathering<One>(one, course),
  }))
  for (const turns of inTurn(opened, bytesTogether)) {
    await readTurns(turns, lanes)
    for (const lane of lanes) {
      const kept = await keep(lane.opened, inOrder(lane))
      for (const one of kept) lane.gathering.accounts.push(one)
    }
  }
  return lanes.map(({ gathering }) => gathering)
}

type Ready = { by: HandedInBy; banked: BankedGrade<Kept> }

/** `ready` by index: where students share groups, one may be made before another that comes before it. */
type Lane<One> = { opened: Opened; ready: Map<number, Ready>; gathering: Gathering<One> }

/** What counts for whom, late days spent over all assignments. */
async function readTurns(turns: readonly Turn[], lanes: readonly Lane<unknown>[]): Promise<void> {
  const read: { by: HandedInBy; index: number; ready: Map<number, Ready> }[] = []
  for (const [assignment, { opened, ready }] of lanes.entries()) {
    const own = turns.filter((turn) => turn.assignment === assignment).map(({ account }) => account)
    const some = await opened.read(own.flatMap((index) => opened.submitters[index] ?? []))
    read.push(...some.map((by, at) => ({ by, index: own[at] ?? 0, ready })))
  }
  const banked = new Map(spendLateDays(read.map(({ by }) => by.request)).map((one) => [one.request, one]))
  for (const { by, index, ready } of read) {
    const known = banked.get(by.request)
    if (known !== undefined) ready.set(index, { by, banked: known })
  }
}

function inOrder<One>({ ready, gathering }: Lane<One>): Derived[] {
  const derived: Derived[] = []
  for (let index = gathering.digests.length; ; index += 1) {
    const next = ready.get(index)
    if (next === undefined) return derived
    ready.delete(index)
    derived.push({ account: nextAccount(next.by, next.banked.grade, gathering), banked: next.banked })
  }
}
