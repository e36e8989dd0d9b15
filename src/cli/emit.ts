import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import { readHead } from '../github/head.js'
import type { Classroom50Identity } from '../migrate/classroom50.js'
import { writeFileAtomic } from '../store/file.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { visible } from '../text/visible.js'
import type { Call } from './command.js'

const resultFile = 'result.json'

/** Writes `result.json` where Classroom 50 looks for it; whatever lay there is the submission's. */
export async function emitClassroom50(
  attempt: Attempt,
  identity: Classroom50Identity,
  call: Call,
): Promise<void> {
  const path = join(call.terminal.cwd, resultFile)
  await rm(path, { recursive: true, force: true })
  // Without a result and with an exit code that is not 0, Classroom 50 says that the grading broke.
  if (attempt.status !== 'graded') return
  const { formatClassroom50 } = await import('../migrate/classroom50.js')
  await writeFileAtomic(path, formatClassroom50(attempt, identity))
  if (!call.flag('json'))
    call.terminal.out(`${visible(`Written to ${relative(call.terminal.cwd, path)}.`)}\n`)
}

/** Who handed in what: from the options, else from what Classroom 50's runner, GitHub's and git say. */
export async function classroom50Identity(
  call: Call,
  assignment: string,
  dir: string,
): Promise<Classroom50Identity> {
  const { env, now } = call.terminal
  const said = (option: string, ...variables: string[]): string =>
    call.text(option) ?? variables.map((name) => env[name]).find((value) => value) ?? ''
  const head = await readHead(dir, env)
  const submission = said('submission', 'SUBMISSION_TAG')
  const links = linksOf(env, head?.commit ?? '', submission)
  const identity = {
    classroom: said('classroom', 'CLASSROOM'),
    assignment: env.ASSIGNMENT || assignment,
    assignmentType: env.ASSIGNMENT_TYPE || 'individual',
    owner: said('owner', 'OWNER', 'USERNAME'),
    submission,
    ...links,
    datetime: utc(head?.committedAt ?? ''),
    gradedAt: utc(now()),
  }
  throwProblems(problemsOf(identity))
  return identity
}

type Environment = Call['terminal']['env']
type Links = Pick<Classroom50Identity, 'commit' | 'release' | 'review'>

function linksOf(env: Environment, commit: string, submission: string): Links {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env
  const here = repository ? `${server}/${repository}` : undefined
  const commitUrl = env.COMMIT_URL || (here && commit ? `${here}/commit/${commit}` : '')
  return {
    commit: commitUrl,
    release: env.RELEASE_URL || (here ? `${here}/releases/tag/${encodeURIComponent(submission)}` : ''),
    review: env.REVIEW_URL || commitUrl,
  }
}

/** `2026-06-01T14:32:01Z`; empty for what is no time. */
function utc(instant: string): string {
  const time = new Date(instant)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace(/\.\d+Z$/, 'Z')
}

const hints = {
  classroom: 'set CLASSROOM or give --classroom',
  owner: 'set OWNER or give --owner',
  submission: 'set SUBMISSION_TAG or give --submission, such as submit/2026-06-01T14-32-05Z-a1b2c3d',
  commit: 'set COMMIT_URL, or GITHUB_REPOSITORY in a checkout of the submission',
  release: 'set RELEASE_URL or GITHUB_REPOSITORY',
  datetime: 'the submission must be a git checkout: the committer date is when it was handed in',
} as const

function problemsOf(identity: Classroom50Identity): Problem[] {
  const names = ['classroom', 'owner', 'submission', 'commit', 'release', 'datetime'] as const
  const missing = names
    .filter((name) => identity[name] === '')
    .map((name): Problem => ({ message: `Classroom 50 needs '${name}'`, hint: hints[name] }))
  const { submission } = identity
  if (submission === '' || submission.startsWith('submit/')) return missing
  return [
    ...missing,
    { message: `the submission '${submission}' is no tag that Classroom 50 takes`, hint: 'submit/…' },
  ]
}
