/** What goes wrong instead of, or after, the answer the fake would give. */
export type Fault =
  /** This answer; with `applied`, after the request was carried out. */
  | { kind: 'answer'; status: number; message?: string; headers?: Record<string, string>; applied?: boolean }
  /** The connection ends without an answer. */
  | { kind: 'drop'; applied?: boolean }
  /** Half an answer, then the connection ends. */
  | { kind: 'truncate' }
  /** Nothing, for ever. */
  | { kind: 'hang' }
  /** So many bytes of white space. */
  | { kind: 'flood'; bytes: number }

/** Which requests it meets: `PATCH /repos/cs101/hw3-ada/git/refs`, a beginning of method and path. */
export type Planned = { at: string; fault: Fault; times: number }

export type Faults = {
  /** The next requests (one, when not said) that begin like `at` meet `fault`. */
  add: (at: string, fault: Fault, times?: number) => void
  /** What the request meets, used up by it. */
  take: (method: string, path: string) => Fault | undefined
}

export function plannedFaults(): Faults {
  const planned: Planned[] = []
  return {
    add: (at, fault, times = 1) => {
      planned.push({ at, fault, times })
    },
    take: (method, path) => {
      const next = planned.find(({ at, times }) => times > 0 && `${method} ${path}`.startsWith(at))
      if (next === undefined) return undefined
      next.times -= 1
      return next.fault
    },
  }
}
