import type { Command } from '../command.js'

/** Commands over a whole course: what is collected from GitHub, and what is made of it. */
export const course: readonly Command[] = []
