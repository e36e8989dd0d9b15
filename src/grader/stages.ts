import type { DeclaredTest } from '../config/config.js'
import type { Outcome } from '../domain/run.js'
import { quoteSome } from '../text/quote.js'
import { describeEnd, succeeded } from './ending.js'
import { type Grading, runConfined } from './grading.js'
import { absentNotices } from './home.js'
import { cancelled, failAll, failure, together } from './outcome.js'
import type { Part } from './own-ids.js'
import { loadReaders, type Reported } from './read-results.js'
import { build, makeReady } from './ready.js'
import { runWhole } from './whole.js'

export type Stages = { outcome: Outcome; formats: string[] }

/** Set-up, build, then the grader and each declared test; what comes after a stage that settles all is not run. */
export async function runStages(grading: Grading): Promise<Stages> {
  const tests = await testsOf(grading)
  const settled = refusal(grading) ?? (await setUp(grading)) ?? (await buildAll(grading))
  if (settled !== undefined) return { outcome: settled, formats: [] }
  const parts: (Reported & Part)[] = []
  for (const { run, ...of } of tests) {
    if (grading.signal.aborted) break
    parts.push({ ...(await run()), ...of })
  }
  const outcome = together(parts, grading.config.tests)
  return { outcome, formats: parts.flatMap(({ format }) => (format === undefined ? [] : [format])) }
}

/** A submission that is not even tried. */
function refusal({ config, workspace }: Grading): Outcome | undefined {
  const { missing, refused } = workspace
  if (refused !== undefined) return { kind: 'ungradable', reason: refused }
  if (missing.length === 0) return undefined
  const message = `required files are missing: ${quoteSome(missing)}`
  if (config.files.onMissing === 'ungradable') return { kind: 'ungradable', reason: message }
  return failAll(config, { id: 'files', name: 'Required files', message })
}

async function setUp(grading: Grading): Promise<Outcome | undefined> {
  const { setup, limits } = grading.config
  // Whatever comes next cleans up for itself.
  if (setup === undefined) return undefined
  const settled = await makeReady(grading)
  if (settled !== undefined) return settled
  const ended = await runConfined(grading, { stage: 'setup', command: setup, timeoutMs: limits.timeMs })
  if (ended.cancelled) return cancelled
  const { aboutSetup } = grading.sandbox
  const known = aboutSetup === undefined ? '' : ` (${aboutSetup})`
  if (!succeeded(ended)) return failure(`the setup failed: ${describeEnd(ended, limits.timeMs)}${known}`)
  grading.notices.push(...(await absentNotices(grading.workspace.links)))
  await unlinkFromElsewhere(grading)
  await grading.home.keep(commandsAfterSetup(grading))
  await grading.protection.keepMade('setup')
  return undefined
}

/** On a disk of its own no file has a name elsewhere. */
async function unlinkFromElsewhere({ workspace }: Grading): Promise<void> {
  const { disk, grade, files, home } = workspace
  if (typeof disk === 'object') return
  const { makeOwnCopies } = await import('./own-copies.js')
  await makeOwnCopies([grade ?? files, home])
}

const commandsAfterSetup = ({ config: { build, grader, tests } }: Grading): number =>
  [build, grader, ...tests.flatMap((test) => [test.build, test.run])].filter((run) => run !== undefined)
    .length

async function buildAll(grading: Grading): Promise<Outcome | undefined> {
  const { config } = grading
  if (config.build === undefined) return undefined
  const failed = (message: string, output: string): Outcome =>
    failAll(config, { id: 'build', name: 'Build', message, output })
  return (await makeReady(grading)) ?? build(grading, { command: config.build }, failed)
}

type Run = { test?: DeclaredTest; run: () => Promise<Reported> }

/**
 * What each test needs is loaded here, and only where there is such a test: before any student code runs, since that
 * could change our own files.
 */
async function testsOf(grading: Grading): Promise<Run[]> {
  const { grader, tests } = grading.config
  if (grader?.results !== undefined || tests.some(({ kind }) => kind === 'suite')) await loadReaders()
  if (grader?.layout === 'prairielearn') await import('./prairielearn.js')
  const declared = await Promise.all(
    tests.map(async (test) => ({ test, run: await declaredTest(grading, test) })),
  )
  return grader === undefined ? declared : [{ run: () => runWhole(grading, grader) }, ...declared]
}

async function declaredTest(grading: Grading, test: DeclaredTest): Promise<() => Promise<Reported>> {
  switch (test.kind) {
    case 'suite': {
      const { runSuite } = await import('./suite.js')
      return () => runSuite(grading, test)
    }
    case 'simple': {
      const { runSimpleTest } = await import('./simple-test.js')
      return async () => ({ outcome: await runSimpleTest(grading, test) })
    }
  }
}
