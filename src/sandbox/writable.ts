import type { ConfinedCommand } from './sandbox.js'

/** What of the grading's own directory a command may write to. */
export const writableOf = ({
  writable,
  scratch,
}: Pick<ConfinedCommand, 'writable' | 'scratch'>): readonly string[] => writable ?? [scratch]
