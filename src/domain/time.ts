/** ISO 8601 with an offset, as git and GitHub write it: `2026-03-01T23:59:00+01:00` or `…Z`. */
export type Instant = string
