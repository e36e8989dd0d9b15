import { tool } from '../domain/tool.js'
import { jsonDocument } from '../text/json-document.js'
import { formatProblem, type Problem, UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import { type Command, type ExitCode, guessing, parseCall, type Terminal } from './command.js'
import { commands } from './commands.js'
import { renderHelp } from './help.js'

const askingForHelp = ['help', '--help', '-h']

/** Runs one command line; what a person can fix is printed as sentences, anything else keeps its stack. */
export async function main(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = args
  try {
    if (askingForHelp.includes(name)) return say(terminal, helpOn(rest[0], terminal))
    if (name === '--version') return say(terminal, `${tool.version}\n`)
    return await dispatch(find(name, terminal), rest, terminal)
  } catch (error) {
    return explain(error, rest.includes('--json'), terminal)
  }
}

async function dispatch(command: Command, args: string[], terminal: Terminal): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) return say(terminal, renderHelp(command, terminal))
  const call = parseCall(command, args, terminal)
  const run = await command.load()
  return run(call)
}

function find(name: string, { program }: Terminal): Command {
  const command = commands.find((command) => command.name === name)
  if (command !== undefined) return command
  if (name.startsWith('-')) {
    throw new UserError([{ message: `unknown option '${name}'`, hint: `see \`${program} --help\`` }])
  }
  const names = commands.map(({ name }) => name)
  const hint = guessing(name, names, `the commands are ${names.join(', ')}`)
  throw new UserError([{ message: `there is no command '${name}'`, hint }])
}

const helpOn = (name: string | undefined, terminal: Terminal): string =>
  name === undefined ? renderOverview(terminal) : renderHelp(find(name, terminal), terminal)

/** What the machine refuses, such as a directory that may not be written: somebody can mend it, who is not us. */
const refusals = ['EACCES', 'EDQUOT', 'EFBIG', 'EISDIR', 'EMFILE', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']

function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof UserError) return error.problems
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return refusals.some((code) => code === error.code)
    ? [{ message: `the system refuses: ${error.message}` }]
    : undefined
}

function explain(error: unknown, json: boolean, terminal: Terminal): ExitCode {
  const problems = problemsOf(error)
  if (problems === undefined) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(
      `This is a bug in ${tool.name} ${tool.version}; please report it with the lines below.\n${visible(stack)}\n`,
    )
    return 70
  }
  if (json) terminal.out(jsonDocument({ problems }))
  else terminal.err(problems.map((problem) => `${visible(formatProblem(problem))}\n`).join(''))
  return 2
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text)
  return 0
}

function renderOverview({ program }: Terminal): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Grades submissions against a rubric, on GitHub and on your laptop.',
    '',
    `Usage: ${program} <command> [options]`,
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `\`${program} <command> --help\` explains a command.`,
    'Exit codes: 0 done · 1 done, but something could not be graded · 2 you can fix it · 70 our bug.',
    '',
  ].join('\n')
}
