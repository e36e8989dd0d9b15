import { z } from 'zod'
import { parseJson } from '../text/parse-json.js'
import { UserError } from '../text/problem.js'

/** A line of `go test -json` (`go doc test2json`, and since Go 1.24 `go help buildjson`). */
const GoEvent = z.object({
  Action: z.string(),
  Package: z.string().nullish(),
  ImportPath: z.string().nullish(),
  Test: z.string().nullish(),
  Output: z.string().nullish(),
  Elapsed: z.number().nullish(),
  FailedBuild: z.string().nullish(),
})

type GoEvent = z.infer<typeof GoEvent>

export type GoEnding = 'pass' | 'fail' | 'skip'

/** With `-count` the same is run again: `earlier` is the worst that it came to before. */
type Ended = { ending?: GoEnding; earlier?: GoEnding }

export type GoTest = Ended & { name: string; output: string[]; seconds?: number }

export type GoPackage = Ended & {
  name: string
  tests: Map<string, GoTest>
  output: string[]
  /** What could not be built, when it could not. */
  failedBuild?: string
}

export type GoRun = {
  packages: Map<string, GoPackage>
  /** What the compiler said, by the package that it built. */
  builds: Map<string, string[]>
  /** Lines that are nothing that Go writes. */
  ignored: string[]
  /** Whether the last line is not whole. */
  torn: boolean
}

/**
 * Every line is an event, but before Go 1.24 what concerns the build is plain text; what the compiler says then goes
 * to the standard error, and stands between the events only when both were written to one file.
 */
export function readGoRun(text: string, file: string): GoRun {
  const run: GoRun = { packages: new Map(), builds: new Map(), ignored: [], torn: false }
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  let building: string | undefined
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('{')) {
      const event = eventIn(line, file, index + 1, index === lines.length - 1)
      if (event === undefined) run.torn = true
      else addEvent(run, event)
    } else building = addText(run, line.replace(/\r$/, ''), building)
  }
  return run
}

function eventIn(line: string, file: string, number: number, isLast: boolean): GoEvent | undefined {
  try {
    return parseJson(GoEvent, line, file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (isLast && !line.trimEnd().endsWith('}')) return undefined
    throw new UserError(
      error.problems.map((one) => ({ ...one, place: { ...one.place, file, line: number } })),
    )
  }
}

function addEvent(run: GoRun, event: GoEvent): void {
  const { Action: action, ImportPath: path, Output: output, FailedBuild: failedBuild } = event
  if (action === 'build-output' && path && output) linesOf(run.builds, path).push(output)
  if (!event.Package) return
  const around = packageOf(run, event.Package)
  if (failedBuild) around.failedBuild = failedBuild
  const about = event.Test ? testOf(around, event.Test) : around
  if (action === 'output' && output) about.output.push(output)
  if (action === 'run' || action === 'start') beginAgain(about)
  const ending = endingOf(action)
  if (ending === undefined) return
  about.ending = worst(about.earlier, about.ending, ending)
  if ('tests' in about || typeof event.Elapsed !== 'number') return
  about.seconds = event.Elapsed
}

/** What begins must end again, and is no better for it. */
function beginAgain(about: Ended): void {
  if (about.ending === undefined) return
  about.earlier = worst(about.earlier, about.ending)
  delete about.ending
}

const worst = (...endings: (GoEnding | undefined)[]): GoEnding =>
  (['fail', 'skip'] as const).find((ending) => endings.includes(ending)) ?? 'pass'

function endingOf(action: string): GoEnding | undefined {
  if (action === 'pass' || action === 'fail' || action === 'skip') return action
  // A benchmark that printed something and did not fail.
  return action === 'bench' ? 'pass' : undefined
}

/** Text for people; gives what the compiler's next lines are about. */
function addText(run: GoRun, line: string, building: string | undefined): string | undefined {
  const [, path] = /^# (\S.{0,2000})$/.exec(line) ?? []
  if (path !== undefined) return path
  const [, name, how] = /^FAIL\t(\S+) \[(build|setup) failed\]$/.exec(line) ?? []
  if (name !== undefined) {
    const around = packageOf(run, name)
    around.ending = 'fail'
    around.failedBuild = name
    around.output.push(`FAIL\t${name} [${how} failed]\n`)
    return undefined
  }
  if (/^(?:FAIL|PASS|exit status \d+|(?:ok {2}|\? {3}|FAIL)\t.*)?$/.test(line)) return undefined
  if (building === undefined) run.ignored.push(line)
  else linesOf(run.builds, building).push(`${line}\n`)
  return building
}

/** `example.com/m` of `example.com/m [example.com/m.test]`. */
export const packageIn = (path: string): string => path.split(' ', 1)[0] ?? path

function linesOf(builds: Map<string, string[]>, path: string): string[] {
  const lines = builds.get(packageIn(path)) ?? []
  builds.set(packageIn(path), lines)
  return lines
}

function packageOf({ packages }: GoRun, name: string): GoPackage {
  const found = packages.get(name) ?? { name, tests: new Map<string, GoTest>(), output: [] }
  packages.set(name, found)
  return found
}

function testOf({ tests }: GoPackage, name: string): GoTest {
  const found = tests.get(name) ?? { name, output: [] }
  tests.set(name, found)
  return found
}
