import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from './fakes/runner.js'

const expected = 'expected-summary.md'
const pushedAt = '2026-11-20T18:30:00Z'
const tools: Record<string, string[][]> = JSON.parse(readFileSync('examples/tools.json', 'utf8'))
const works = ([command = '', ...args]: string[]): boolean => spawnSync(command, args).status === 0

let dir: string
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'example-')))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** What each summary shows for its commit, which is another one whenever a file of the example changes. */
const commitShown = '1a2b3c4'

/** The example as a runner has it after the checkout. */
function checkOut(name: string): string {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const from = join('examples', name)
  const paths = execFileSync('git', list, { cwd: from, encoding: 'utf8' }).split('\0').slice(0, -1)
  for (const path of paths.filter((path) => path !== expected))
    cpSync(join(from, path), join(dir, path), { recursive: true })
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GIT_AUTHOR_DATE: pushedAt, GIT_COMMITTER_DATE: pushedAt },
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', 'My solution')
  return git('rev-parse', 'HEAD')
}

async function summaryOf(name: string): Promise<string> {
  const commit = checkOut(name)
  const step = await runAction({
    workspace: dir,
    inputs: { record: 'none' },
    env: {
      // Java knows its user's home from the system alone, and a runner's is the same.
      HOME: homedir(),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: `cs101/${name}-ada`,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: commit,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    event: {
      ref: 'refs/heads/main',
      after: commit,
      repository: {
        id: 1,
        name: `${name}-ada`,
        full_name: `cs101/${name}-ada`,
        owner: { login: 'cs101' },
        private: true,
        default_branch: 'main',
        pushed_at: Date.parse(pushedAt) / 1000,
      },
    },
  })
  if (step.code !== 0) throw new Error(step.log)
  return step.summary.replaceAll(commit.slice(0, commitShown.length), commitShown)
}

/** Holds examples to the summaries they show; one whose tools are not here is skipped, and says why. */
export function testExamples(isMeant: (name: string) => boolean): void {
  for (const [name, needs] of Object.entries(tools).filter(([each]) => isMeant(each))) {
    const missing = needs.filter((command) => !works(command)).map((command) => `\`${command.join(' ')}\``)
    const title = `examples/${name} still gives the summary it shows`
    if (missing.length > 0) {
      test.skip(`${title} (skipped: ${missing.join(', ')} does not work here)`, () => {})
      continue
    }
    test(title, async () => {
      const file = join('examples', name, expected)
      const summary = await summaryOf(name)
      if (process.env.UPDATE_EXPECTED) writeFileSync(file, summary)
      expect(summary).toBe(readFileSync(file, 'utf8'))
    }, 300_000)
  }
}
