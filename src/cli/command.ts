import { parseArgs } from 'node:util'
import { didYouMean } from '../text/closest.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** 0 done · 1 done, but something could not be graded · 2 the user can fix it · 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 70

export type Option = {
  type: 'string' | 'boolean'
  /** One letter for it. */
  short?: string
  /** Whether it may be given several times. */
  multiple?: boolean
  value?: string
  /** It may stand without its value, which is empty then. */
  valueIsOptional?: boolean
  help: string
}

/** What somebody types; undefined when they left (Ctrl-C, Ctrl-D, a closed terminal). */
export type Ask = (question: string) => Promise<string | undefined>

/** A person who can be asked. */
export type Prompt = { ask: Ask; left: AbortSignal; close: () => void }

/** The outside as a command sees it; read once, by the entry. */
export type Terminal = {
  /** What is typed in front of a command. */
  program: string
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string | undefined
  /** What Node was started with. */
  script?: string | undefined
  now: () => string
  signal: AbortSignal
  color: boolean
  width: number
  /** Whether somebody watches stderr, where a line may be written over. */
  showsProgress?: boolean
  /** Only where somebody sits who can answer. */
  openPrompt?: () => Promise<Prompt>
  /** `file`: the bytes of a file, which stay as they are where nobody watches. */
  out: (text: string, kind?: 'file') => void
  err: (text: string) => void
}

/** One call: the words that are no options, the options given, and the world. */
export type Call = {
  words: string[]
  text: (option: string) => string | undefined
  /** Every value of an option that may be given several times. */
  texts: (option: string) => string[]
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
    texts: (option) => textsIn(values[option]),
    flag: (option) => values[option] === true,
    terminal,
  }
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')

function parse(command: Command, args: string[], terminal: Terminal) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help }).map(
      ([name, { type, short, multiple = false }]) =>
        [name, { type, multiple, ...(short !== undefined && { short }) }] as const,
    ),
  )
  try {
    return parseArgs({ args: withEmptyValues(command, args), options, allowPositionals: true })
  } catch (error) {
    if (error instanceof TypeError) throw parseError(command, error, terminal)
    throw error
  }
}

/** `--code` at the end or before another option as `--code=`, for options that may stand alone. */
function withEmptyValues({ options }: Command, args: string[]): string[] {
  const alone = new Map<string, string>()
  for (const [name, { short = name, valueIsOptional = false }] of Object.entries(options))
    if (valueIsOptional) alone.set(`--${name}`, `--${name}=`).set(`-${short}`, `--${name}=`)
  return args.map((arg, index) => {
    const next = args[index + 1]
    return next === undefined || next.startsWith('-') ? (alone.get(arg) ?? arg) : arg
  })
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

/** Every command has it. */
export const help: Option = { type: 'boolean', help: 'shows this page' }

/** Node's words, without its advice on words that look like options. */
function parseError(command: Command, error: TypeError, terminal: Terminal): UserError {
  const [said = error.message] = error.message.split(/\.\s/)
  const [, unknown] = /^Unknown option '--?(.+)'$/.exec(said) ?? []
  const known = Object.keys(command.options).map((option) => `--${option}`)
  const message = `${said.slice(0, 1).toLowerCase()}${said.slice(1)}`
  const [, dashed] = /^Option '(?:-\w, )?(--[\w-]+).*ambiguous/.exec(said) ?? []
  const hint =
    dashed === undefined
      ? guessing(`--${unknown}`, unknown === undefined ? [] : known, helpFor(command, terminal))
      : `a value that begins with a dash is written ${dashed}=-…`
  return new UserError([{ message, hint }], { cause: error })
}

const helpFor = ({ name }: Command, { program }: Terminal): string => `see \`${program} ${name} --help\``

/** A hint that begins with what was probably meant. */
export const guessing = (word: string, candidates: readonly string[], hint: string): string =>
  [didYouMean(word, candidates) ?? [], hint].flat().join(' ')
