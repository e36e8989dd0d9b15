import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { isAtOrBelow } from './masks.js'

type Environment = Readonly<Record<string, string | undefined>>

/** What is ours on this machine, and no student code's business: our own program, and where GitHub's runner works. */
export const ourPlaces = (script: string | undefined, env: Environment): string[] => [
  ...(script === undefined ? [] : [packageOf(script)]),
  ...runnerPlaces(env),
]

/** The directory of the package that a bundled script belongs to: the parent of `dist/cli/index.js` and the like. */
function packageOf(script: string): string {
  const directory = dirname(existsSync(script) ? realpathSync(script) : script)
  return basename(dirname(directory)) === 'dist' ? dirname(dirname(directory)) : directory
}

/**
 * The directories a job has from the runner. All of its work lies in one, with the code of other actions and the files
 * by which steps talk to it; on somebody's own machine the runner itself, with its credentials, lies around that.
 */
function runnerPlaces(env: Environment): string[] {
  const {
    RUNNER_TEMP: temp,
    RUNNER_WORKSPACE: own,
    GITHUB_WORKSPACE: checkout,
    GITHUB_EVENT_PATH: event,
  } = env
  const given = [temp, own, checkout, event && dirname(event)].filter(
    (path) => path !== undefined && path !== '',
  )
  // In a container the two names of the workspace are of different machines.
  const work = [own && dirname(own), checkout && dirname(dirname(checkout))].filter(
    (path) => path !== undefined && path !== '' && path !== '/' && isAtOrBelow(temp ?? '', path),
  )
  return [...given, ...work, ...work.map((path) => dirname(path ?? '')).filter(isRunner)].flatMap(
    (path) => path ?? [],
  )
}

const isRunner = (path: string): boolean =>
  ['.runner', '.credentials'].some((name) => existsSync(join(path, name)))

/** The directory in which all of these lie. */
export function commonDirectory(paths: readonly string[]): string | undefined {
  const [first, ...rest] = paths.map((path) => dirname(path))
  if (first === undefined) return undefined
  return rest.reduce((common, path) => {
    let above = common
    while (above !== dirname(above) && path !== above && !path.startsWith(`${above}${sep}`))
      above = dirname(above)
    return above
  }, first)
}
