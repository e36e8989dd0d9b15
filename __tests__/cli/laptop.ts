import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Attempt } from '../../src/domain/attempt.js'
import { until } from '../patience.js'
import { parseAttemptLines } from '../record/attempt-lines.js'

/** What a command printed, and how it ended. */
export type Ended = { code: number | null; out: string; err: string }

/** What is on a student's screen after `run`, and the attempt it tells of. */
export type Graded = Ended & { attempt: Attempt }

/** A machine with the built command line: a directory to work in, and one for temporary files. */
export type Laptop = {
  dir: string
  /** Writes files; a value that is no text is written as JSON, which YAML is too. */
  write: (files: Record<string, unknown>) => void
  start: (args: readonly string[], options?: Options) => Running
  call: (...args: string[]) => Promise<Ended>
  /** Grades a directory; the attempt is the one that `--out` keeps. */
  grade: (dir: string, ...args: string[]) => Promise<Graded>
  /** Removes everything; tells what was left in the directory for temporary files. */
  close: () => string[]
}

export type Options = {
  env?: Record<string, string>
  /** Where the command line is, when not in this checkout. */
  program?: string
  /** In a terminal, after what a shell does to it first; without one in pipes. */
  terminal?: string
  /** Whether something will be typed: otherwise nothing is there to be read. */
  isTyped?: boolean
}

export type Running = { child: ChildProcess; ended: Promise<Ended> }

export const program = resolve('dist/cli/index.js')

export function openLaptop(): Laptop {
  if (!existsSync(program)) throw new Error('there is no dist/cli/index.js: `npm run bundle` makes it')
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'laptop-')))
  const place = (name: string): string => join(root, name)
  const [dir, temp, home] = [place('work'), place('tmp'), place('home')]
  for (const directory of [dir, temp, home]) mkdirSync(directory)
  const env = { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' }
  const start: Laptop['start'] = (args, { terminal, isTyped = false, ...options } = {}) => {
    const argv: [string, ...string[]] = [process.execPath, options.program ?? program, ...args]
    const words = terminal === undefined ? argv : inTerminal(terminal, argv)
    return started(dir, words, { ...env, ...options.env }, isTyped)
  }
  const call: Laptop['call'] = (...args) => start(args).ended
  return {
    dir,
    write: (files) => {
      for (const [path, content] of Object.entries(files)) writeAt(join(dir, path), content)
    },
    start,
    call,
    grade: async (submission, ...args) => {
      const out = mkdtempSync(place('kept-'))
      const ended = await call('run', submission, '--out', out, ...args)
      return { ...ended, attempt: onlyAttempt(out, ended) }
    },
    close: () => {
      const left = readdirSync(temp)
      rmSync(root, { recursive: true, force: true })
      return left
    },
  }
}

function writeAt(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
}

/** util-linux's program that gives another a terminal, and copies what gets printed there. */
const inTerminal = (first: string, argv: readonly string[]): [string, ...string[]] => [
  'script',
  '--quiet',
  '--return',
  '--command',
  `${first}; ${argv.map((word) => `'${word}'`).join(' ')}`,
  '/dev/null',
]

export const hasTerminals = (): boolean =>
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

function started(
  cwd: string,
  [command, ...args]: [string, ...string[]],
  env: Record<string, string>,
  isTyped: boolean,
): Running {
  const child = spawn(command, args, { cwd, env, stdio: [isTyped ? 'pipe' : 'ignore', 'pipe', 'pipe'] })
  const ended = new Promise<Ended>((done, failed) => {
    const said = { out: '', err: '' }
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.err += text
    })
    child.on('error', failed)
    child.on('close', (code) => done({ code, ...said }))
  })
  return { child, ended }
}

function onlyAttempt(out: string, { out: screen, err }: Ended): Attempt {
  const [assignment = ''] = readdirSync(out)
  const file = join(out, assignment, 'attempts.jsonl')
  if (!existsSync(file)) throw new Error(`no attempt was kept\n${screen}${err}`)
  const { lines, problems } = parseAttemptLines(readFileSync(file, 'utf8'), file)
  const [line] = lines
  if (line === undefined || lines.length > 1 || problems.length > 0) throw new Error(JSON.stringify(problems))
  return line.attempt
}

/** Waits for a file that a program under test writes once it runs. */
export async function appears(path: string): Promise<void> {
  await until(() => existsSync(path))
}
