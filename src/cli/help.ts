import { type Command, help, type Option, type Terminal } from './command.js'

function usageOf(name: string, { short, value, valueIsOptional, multiple }: Option): string {
  const letter = short === undefined ? '' : `-${short}, `
  const shown = valueIsOptional === true ? `[${value}]` : value
  return `${letter}--${name}${shown === undefined ? '' : ` ${shown}`}${multiple === true ? ' …' : ''}`
}

/** The page that `--help` behind a command prints. */
export function renderHelp(command: Command, { program }: Terminal): string {
  const options = Object.entries({ ...command.options, help }).map(([name, option]) => ({
    usage: usageOf(name, option),
    help: option.help,
  }))
  const width = Math.max(...options.map(({ usage }) => usage.length))
  return [
    `${command.summary}.`,
    '',
    `Usage: ${program} ${command.name} ${command.words}`.trimEnd(),
    '',
    ...options.map(({ usage, help }) => `  ${usage.padEnd(width)}  ${help}`),
    '',
  ].join('\n')
}
