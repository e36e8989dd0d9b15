import type { Command } from './command.js'
import { course } from './commands/course.js'
import { grading } from './commands/grading.js'
import { marking } from './commands/marking.js'
import { setup } from './commands/setup.js'

/** Every command, in the order of the help page; each loads only when it is called. */
export const commands: readonly Command[] = [...grading, ...marking, ...course, ...setup]
