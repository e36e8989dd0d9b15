import { parseArgs } from 'node:util'
import { didYouMean } from '../text/closest.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** 0 done · 1 done, but something could not be graded · 2 the user can fix it · 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 70

export type Option = { type: 'string' | 'boolean'; value?: string; help: string }

/** The outside as a command sees it; read once, by the entry. */
export type Terminal = {
  /** What is typed in front of a command. */
  program: string
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string | undefined
  now: () => string
  signal: AbortSignal
  color: boolean
  width: number
  /** Whether somebody watches stderr, where a line may be written over. */
  showsProgress?: boolean
  out: (text: string) => void
  err: (text: string) => void
}

/** One call: the words that are no options, the options given, and the world. */
export type Call = {
  words: string[]
  text: (option: string) => string | undefined
  flag: (option: string) => boolean
  terminal: Terminal
}

export type Command = {
  name: string
  summary: string
  /** The words it takes, as shown behind its name. */
  words: string
  maxWords: number
  options: Readonly<Record<string, Option>>
  load: () => Promise<(call: Call) => Promise<ExitCode>>
}

export function parseCall(command: Command, args: string[], terminal: Terminal): Call {
  const { values, positionals } = parse(command, args, terminal)
  if (positionals.length > command.maxWords)
    throw new UserError([
      { message: `unexpected argument '${positionals[command.maxWords]}'`, hint: helpFor(command, terminal) },
    ])
  return {
    words: positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    flag: (option) => values[option] === true,
    terminal,
  }
}

function parse(command: Command, args: string[], terminal: Terminal) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help }).map(([name, { type }]) => [name, { type }] as const),
  )
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    if (error instanceof TypeError) throw parseError(command, error, terminal)
    throw error
  }
}

/** The value of an option that can only be one of a few. */
export function choiceOf<Value extends string>(
  call: Call,
  option: string,
  allowed: readonly Value[],
): Value | undefined {
  const value = call.text(option)
  const found = allowed.find((one) => one === value)
  if (value === undefined || found !== undefined) return found
  const hint = guessing(value, allowed, `it can be ${allowed.join(', ')}`)
  throw new UserError([{ message: `--${option}: ${quote(value)} is not known`, hint }])
}

const help: Option = { type: 'boolean', help: 'shows this page' }

/** Node's words, without its advice on words that look like options. */
function parseError(command: Command, error: TypeError, terminal: Terminal): UserError {
  const [said = error.message] = error.message.split(/\.\s/)
  const [, unknown] = /^Unknown option '--?(.+)'$/.exec(said) ?? []
  const known = Object.keys(command.options).map((option) => `--${option}`)
  const message = `${said.slice(0, 1).toLowerCase()}${said.slice(1)}`
  const hint = guessing(`--${unknown}`, unknown === undefined ? [] : known, helpFor(command, terminal))
  return new UserError([{ message, hint }], { cause: error })
}

const helpFor = ({ name }: Command, { program }: Terminal): string => `see \`${program} ${name} --help\``

/** A hint that begins with what was probably meant. */
export const guessing = (word: string, candidates: readonly string[], hint: string): string =>
  [didYouMean(word, candidates) ?? [], hint].flat().join(' ')

/** The page that `--help` behind a command prints. */
export function renderHelp(command: Command, { program }: Terminal): string {
  const options = Object.entries({ ...command.options, help }).map(([name, option]) => ({
    usage: `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
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
