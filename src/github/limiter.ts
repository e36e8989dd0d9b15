import { type Budget, budgetIn, isSecondary, newerBudget, reservePause } from './limit.js'
import type { Clock, Reply } from './retry.js'

/** The two doors of the API, each with a budget of its own. */
export type DoorName = 'graphql' | 'rest'

export type Limiter = {
  /** Waits until a request may be sent. */
  turn: (door: DoorName) => Promise<void>
  /** Learns what is left from an answer. */
  heard: (door: DoorName, reply: Reply) => void
  /** After a refusal for asking too much: nothing is sent for so long. */
  hold: (door: DoorName, reply: Reply, ms: number) => void
  left: (door: DoorName) => Budget | undefined
}

export type LimiterOptions = {
  clock: Clock
  /** The part of an hour's budget that is left for others, 0 to 1. */
  reserve: number
  /** Told of each pause once: why, and until when in milliseconds since 1970. */
  waiting: (why: string, untilMs: number) => void
}

const reserveReason = (budget: Budget, door: DoorName): string =>
  `${budget.remaining} of ${budget.limit} ${door === 'graphql' ? 'points' : 'requests'} are left this hour, which are kept in reserve`

export function startLimiter({ clock, reserve, waiting }: LimiterOptions): Limiter {
  const budgets: Partial<Record<DoorName, Budget>> = {}
  const heldUntil: Record<DoorName, number> = { graphql: 0, rest: 0 }
  let told = 0
  const tell = (why: string, untilMs: number): void => {
    if (untilMs <= told) return
    told = untilMs
    waiting(why, untilMs)
  }
  const pauseOf = (door: DoorName): { ms: number; why: string } => {
    const held = heldUntil[door] - clock.now()
    if (held > 0) return { ms: held, why: 'GitHub limits how much this token may ask' }
    const budget = budgets[door]
    const ms = reservePause(budget, reserve, clock.now())
    return { ms, why: budget === undefined ? '' : reserveReason(budget, door) }
  }
  return {
    turn: async (door) => {
      for (let pause = pauseOf(door); pause.ms > 0; pause = pauseOf(door)) {
        tell(pause.why, clock.now() + pause.ms)
        await clock.sleep(pause.ms)
      }
    },
    heard: (door, reply) => {
      const budget = newerBudget(budgets[door], budgetIn(reply))
      if (budget !== undefined) budgets[door] = budget
    },
    hold: (door, reply, ms) => {
      const untilMs = clock.now() + ms
      const doors: readonly DoorName[] = isSecondary(reply) ? ['graphql', 'rest'] : [door]
      for (const each of doors) heldUntil[each] = Math.max(heldUntil[each], untilMs)
    },
    left: (door) => budgets[door],
  }
}
