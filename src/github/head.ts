import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Instant } from '../domain/time.js'
import { git, gitEnvironment } from './git.js'

/** The commit that is checked out, and the dates its author and its committer gave it. */
export type Head = { commit: string; authoredAt: Instant; committedAt: Instant }

type Environment = Readonly<Record<string, string | undefined>>

/** A repository may name a server that has what it lacks: git would go there, and tell it who we are. */
const onlyHere = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' }

/** The head of the checkout a directory lies in; undefined where there is none. Only before student code has run. */
export async function readHead(dir: string, environment: Environment): Promise<Head | undefined> {
  const gitDir = await gitDirOf(resolve(dir))
  if (gitDir === undefined) return undefined
  const env = { ...gitEnvironment(environment, 'https://github.com', ''), ...onlyHere }
  const ended = await git(['log', '-1', '--no-show-signature', '--format=%H %aI %cI'], {
    gitDir,
    env,
  })
  const words = ended.exitCode === 0 ? ended.stdout.trim().split(' ') : []
  const [commit = '', authoredAt = '', committedAt = ''] = words
  return commit === '' ? undefined : { commit, authoredAt, committedAt }
}

async function gitDirOf(dir: string): Promise<string | undefined> {
  const here = join(dir, '.git')
  const found = await stat(here).catch(() => undefined)
  if (found?.isDirectory() === true) return here
  return dirname(dir) === dir ? undefined : gitDirOf(dirname(dir))
}
