import type { ConfinedCommand } from './sandbox.js'

/** The command by the paths that its files have out here. */
export function outside(command: ConfinedCommand): ConfinedCommand {
  const { argv, cwd, grade } = command
  const [program, ...args] = argv
  if (grade === undefined) return command
  const mapped = (path: string): string => path.replace(/^\/grade(?=\/|$)/, () => grade)
  return { ...command, argv: [mapped(program), ...args], cwd: mapped(cwd) }
}
