/** How far a grade may be believed, least first. */
export const trustLevels = ['unverified', 'run', 'signed', 'regraded'] as const
export type Trust = (typeof trustLevels)[number]

/** Whether a level is at least the other. */
export const reaches = (trust: Trust, needed: Trust): boolean =>
  trustLevels.indexOf(trust) >= trustLevels.indexOf(needed)
