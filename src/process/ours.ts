import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { liesIn } from '../text/below.js'

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
  const value = (name: string): string[] => [env[name] ?? []].flat().filter((path) => path !== '')
  const [temp, own, checkout] = [value('RUNNER_TEMP'), value('RUNNER_WORKSPACE'), value('GITHUB_WORKSPACE')]
  const event = value('GITHUB_EVENT_PATH').map((path) => dirname(path))
  // In a container the two names of the workspace are of different machines.
  const work = [
    ...own.map((path) => dirname(path)),
    ...checkout.map((path) => dirname(dirname(path))),
  ].filter((path) => path !== '/' && temp.some((one) => liesIn(one, path)))
  const runner = work.map((path) => dirname(path)).filter(isRunner)
  return [...new Set([...temp, ...own, ...checkout, ...event, ...work, ...runner])]
}

const isRunner = (path: string): boolean =>
  ['.runner', '.credentials'].some((name) => existsSync(join(path, name)))
