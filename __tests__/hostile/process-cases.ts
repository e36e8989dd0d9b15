import { type Case, everywhere, type Seen, sandboxed } from './case.js'
import { exitCodeGrader, firstCommand, messageOf } from './gradings.js'

const timedOut = 'stopped: timed out'

const isTimedOut = (seen: Seen): string =>
  firstCommand(seen).timedOut ? timedOut : `ended by itself: ${messageOf(seen)}`

const hang = (id: string): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader({ timeout: '1s' }),
  told: isTimedOut,
  outcomes: everywhere(timedOut),
})

/** A hundred processes are no harm; sixty are allowed. Once one was refused there is no more to be seen. */
const bomb = (id: string): Case => ({
  id,
  door: 'cli',
  config: ({ run, ...entry }, scene) => ({
    ...exitCodeGrader({
      timeout: scene.level === 'none' ? '2s' : '15s',
      limits: { processes: 60 },
      env: { HOSTILE_MAX_PROCS: '100' },
    })({ ...entry, run: ['bash', '-c', `{ ${run.join(' ')} & } | sed /refused/q; exit 1`] }, scene),
  }),
  told: (seen) => (/refused after \d+/.test(seen.output) ? 'stopped: process limit' : isTimedOut(seen)),
  outcomes: everywhere('stopped: process limit', {
    none: timedOut,
    // An ordinary user may make no group of processes with a limit of its own.
    namespaces: ['stopped: process limit', timedOut],
  }),
})

const daemon = (id: string): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader({ timeout: '90s', env: { HOSTILE_MAX_SECONDS: '80' } }),
  told: (seen) =>
    firstCommand(seen).exitCode === 0 && firstCommand(seen).durationMs < 60_000
      ? 'stopped: ended with its program'
      : messageOf(seen),
  outcomes: everywhere('stopped: ended with its program'),
  points: 1,
})

const crash = (id: string, signal: string): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(),
  told: (seen) =>
    messageOf(seen).includes(signal) && firstCommand(seen).outOfMemory === undefined
      ? `named: ${signal}`
      : messageOf(seen),
  outcomes: everywhere(`named: ${signal}`),
})

const exit = (id: string, code: number): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(),
  told: (seen) => {
    const { exitCode, signal, timedOut } = firstCommand(seen)
    return exitCode === code && signal === null && !timedOut ? `named: exit code ${code}` : messageOf(seen)
  },
  outcomes: everywhere(`named: exit code ${code}`),
})

const harmless = (id: string, output: RegExp, outcome: string): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(),
  told: (seen) => (output.test(seen.output) ? outcome : `${messageOf(seen)} ${seen.output}`),
  outcomes: everywhere(outcome),
  points: 1,
})

const killParent: Case = {
  id: 'kill_parent',
  // Only here something is left of a grading whose grader is killed.
  door: 'action',
  config: exitCodeGrader({ env: { HOSTILE_ALLOW_KILL: '1' } }),
  told: ({ signal, attempt, output }) => {
    if (signal === 'SIGKILL' && attempt?.status === 'error' && attempt.points === null)
      return 'not stopped: the grader dies, and its record says so'
    return attempt?.status === 'graded' && output.includes('ppid')
      ? 'stopped: sees no process of ours'
      : output
  },
  outcomes: sandboxed(
    'not stopped: the grader dies, and its record says so',
    'stopped: sees no process of ours',
  ),
  points: 1,
}

const killAll: Case = {
  id: 'kill_all',
  door: 'cli',
  config: (entry, scene) =>
    exitCodeGrader(scene.level === 'none' ? {} : { env: { HOSTILE_ALLOW_KILL: '1' } })(entry, scene),
  told: ({ attempt, output }) => {
    if (output.includes('not armed')) return 'not tried: it refuses to'
    return attempt?.status === 'graded' ? 'stopped: sees no process of ours' : output
  },
  outcomes: everywhere('stopped: sees no process of ours', {
    none: 'not tried: it refuses to',
    // It refuses as root, too, and where too many processes were there before it.
    namespaces: ['not tried: it refuses to', 'stopped: sees no process of ours'],
  }),
  points: 1,
}

const noResults: Case = {
  id: 'exit_zero_no_results',
  door: 'cli',
  config: ({ run }) => ({ grader: { run, results: 'results.json' } }),
  told: ({ attempt }) =>
    /wrote no results/.test(attempt?.reason ?? '') ? 'refused: no results' : String(attempt?.reason),
  outcomes: everywhere('refused: no results'),
}

export const processCases: Case[] = [
  hang('hang_sleep'),
  hang('hang_busy'),
  hang('hang_ignore_signals'),
  hang('slow_drip'),
  bomb('fork_bomb'),
  bomb('thread_bomb'),
  daemon('daemon_double_fork'),
  daemon('daemon_hold_stdout'),
  killParent,
  killAll,
  crash('segfault', 'SIGSEGV'),
  crash('sigkill_self', 'SIGKILL'),
  crash('abort_core', 'SIGABRT'),
  exit('exit_137', 137),
  exit('exit_124', 124),
  noResults,
  harmless('zombies', /zombies left/, 'harmless: reaped'),
  harmless('stdin_reader', /stdin bytes 0 after 0/, 'harmless: reads nothing'),
]
