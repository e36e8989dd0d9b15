// `npm run demo`: a small course on a GitHub of this machine, from three students' `git push` to gradebook and report.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../__tests__/fakes/github.js'
import { runAction } from '../__tests__/fakes/runner.js'

const starter = resolve('examples/shell')
const program = resolve('dist/cli/index.js')

/** What each student makes of the starter's script; Dan never accepts the assignment. */
const work: Readonly<Record<string, (script: string) => string>> = {
  ada: (script) => script.replace("tr -s '[:space:]'", "tr -cs '[:alnum:]'").replace('set -euo', 'set -Eeuo'),
  bob: (script) => script.replace('k1,1nr -k2', 'k1,1nr'),
  eve: () => 'echo "I will do it tomorrow"\n',
}

const roster = `id,name,email,github,section
1001,Ada Lovelace,ada@example.edu,ada,A
1002,Bob Martin,bob@example.edu,bob,A
1003,Eve Adams,eve@example.edu,eve,B
1004,Dan Brown,dan@example.edu,dan,B
`

const courseYml = `org: cs101
roster: roster.csv
assignments:
  word-count: { repos: "word-count-*", config: word-count/grading.yml }
`

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function filesBelow(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(dir, path), readFileSync(path, 'utf8')]
    }),
  )
}

// Nothing here may wait without letting go: the pretended GitHub answers from this process.
async function git(dir: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  return (await promisify(execFile)('git', args, { cwd: dir, env })).stdout.trim()
}

/** A student's laptop: clone, change, commit, push. */
async function pushWork(
  github: FakeGitHub,
  { owner, repo }: FakeRepository,
  student: string,
  root: string,
): Promise<string> {
  const url = new URL(`${github.serverUrl}/${owner}/${repo}.git`)
  url.username = 'x-access-token'
  url.password = github.token
  const laptop = join(root, 'laptops', student)
  mkdirSync(laptop, { recursive: true })
  await git(laptop, 'clone', '--quiet', url.href, '.')
  const script = join(laptop, 'words.sh')
  writeFileSync(script, work[student]?.(readFileSync(script, 'utf8')) ?? '')
  const author = ['-c', `user.name=${student}`, '-c', `user.email=${student}@example.edu`]
  await git(laptop, ...author, 'commit', '--quiet', '--all', '--message', 'Count words')
  await git(laptop, 'push', '--quiet', 'origin', 'HEAD')
  return laptop
}

/** GitHub's runner: a checkout of the commit, and the built action. */
async function grade(github: FakeGitHub, repository: FakeRepository, student: string, laptop: string) {
  const { owner, repo, id } = repository
  const commit = await git(laptop, 'rev-parse', 'HEAD')
  const runId = 100 + id
  repository.addRun({ id: runId, head_sha: commit })
  return runAction({
    workspace: laptop,
    token: github.token,
    event: await repository.pushEvent(),
    env: {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: `${owner}/${repo}`,
      GITHUB_REPOSITORY_ID: String(id),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: commit,
      GITHUB_ACTOR: student,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
    },
  })
}

async function teach(github: FakeGitHub, root: string): Promise<void> {
  const files = filesBelow(starter)
  for (const student of Object.keys(work)) {
    const repository = await github.createRepository('cs101', `word-count-${student}`, {
      files,
      private: true,
    })
    const laptop = await pushWork(github, repository, student, root)
    const { outputs } = await grade(github, repository, student, laptop)
    say(`${student} pushes, and the action grades: ${outputs.points} of ${outputs['max-points']} points`)
  }
}

/** A command as staff would type it, and what it prints. */
async function type(github: FakeGitHub, dir: string, ...args: string[]): Promise<void> {
  say(`\n$ grade-action ${args.join(' ')}`)
  const child = spawn(process.execPath, [program, ...args], {
    cwd: dir,
    env: { ...process.env, GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.serverUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [status] = await once(child, 'exit')
  // 1 says that somebody is not accounted for: Dan.
  if (status !== 0 && status !== 1) throw new Error(`it ended with ${status}`)
}

function openCourse(dir: string): void {
  mkdirSync(join(dir, 'word-count'), { recursive: true })
  writeFileSync(join(dir, 'course.yml'), courseYml)
  writeFileSync(join(dir, 'roster.csv'), roster)
  writeFileSync(join(dir, 'word-count/grading.yml'), readFileSync(join(starter, '.github/grading.yml')))
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo' } } })
  const dir = resolve(values.out)
  const root = mkdtempSync(join(tmpdir(), 'demo-'))
  const github = await startFakeGitHub()
  try {
    openCourse(dir)
    await teach(github, root)
    await type(github, dir, 'harvest', '--api-url', github.apiUrl, '--out', 'grades')
    await type(github, dir, 'export', 'grades', '--to', 'csv', '--out', 'grades.csv')
    say(`\n$ cat grades.csv\n${readFileSync(join(dir, 'grades.csv'), 'utf8')}`)
    await type(github, dir, 'report', 'grades')
    say(
      `\nEverything is in ${relative('.', dir) || '.'}: look at ${relative('.', join(dir, 'grades/report.html'))} in a browser.`,
    )
  } finally {
    await github.close()
    rmSync(root, { recursive: true, force: true })
  }
}

await main()
