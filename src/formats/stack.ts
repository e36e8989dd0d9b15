import type { TestResult } from '../domain/results.js'

/** Looking further costs more than it finds. */
const LONGEST = 20_000

/** The file and line a traceback names, if it is a path below the directory the tests ran in. */
export function placeIn(trace: string): Pick<TestResult, 'file' | 'line'> {
  // pytest ends with where it happened; most others begin with it.
  const python = [...trace.slice(-LONGEST).matchAll(/^([\w./-]+\.py):(\d{1,7}): /gm)].at(-1)
  const anywhere = trace.slice(0, LONGEST).matchAll(/(?:^|[\s(])([\w./-]+\.\w{1,10}):([1-9]\d{0,6})\b/g)
  for (const [, file = '', line] of python === undefined ? anywhere : [python]) {
    if (isBelow(file)) return { file: file.replace(/^\.\//, ''), line: Number(line) }
  }
  return {}
}

// Java names the file without its directory; Go makes one of its own around the tests.
const isBelow = (file: string): boolean =>
  !file.startsWith('/') && !/(?:^|\/)(?:\.\.|node_modules)\/|\.(?:java|kt|scala)$|^_testmain\.go$/.test(file)
