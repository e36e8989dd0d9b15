import type { ProcessEntry } from './proc.js'

/** The processes that come from one: by ancestry, by session, and whoever was found to by another mark. */
export type Kinship = {
  /** Whom of the living it has; they stay known after their parents are gone. */
  among: (living: readonly ProcessEntry[]) => ProcessEntry[]
  adopt: (entry: ProcessEntry) => void
}

export function kinshipOf(root: ProcessEntry): Kinship {
  // Numbers are used again: a dead process must not pass its kinship on to whoever has its number now.
  const seen = new Map([[root.pid, root]])
  const isKnown = ({ pid, started }: ProcessEntry): boolean => seen.get(pid)?.started === started
  const adopt = (entry: ProcessEntry): void => {
    seen.set(entry.pid, entry)
  }
  return {
    among: (living) => {
      const byPid = new Map(living.map((entry) => [entry.pid, entry]))
      const sessions = new Set([root.pid, ...living.filter(isKnown).map(({ session }) => session)])
      const belongs = ({ parent, session }: ProcessEntry): boolean => {
        const above = byPid.get(parent)
        return sessions.has(session) || (above !== undefined && isKnown(above))
      }
      for (let hasGrown = true; hasGrown; ) {
        hasGrown = false
        for (const entry of living) {
          if (isKnown(entry) || !belongs(entry)) continue
          adopt(entry)
          sessions.add(entry.session)
          hasGrown = true
        }
      }
      return living.filter(isKnown)
    },
    adopt,
  }
}
