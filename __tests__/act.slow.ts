import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { hasAct, type Job, runWorkflows } from './fakes/act.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from './fakes/github.js'

// Maven fetches, and a real runner sets up and tears down each job.
jest.setTimeout(300_000)

/** What each example's submission earns. */
const examples = [
  ['c', 8, 10],
  ['java', 8, 16],
  ['javascript', 7, 10],
  ['prairielearn', 7, 10],
  ['python', 6, 10],
  ['shell', 7, 9],
] as const

let temp: string
let github: FakeGitHub

beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), 'act-'))
  github = await startFakeGitHub()
})
afterEach(async () => {
  await github.close()
  rmSync(temp, { recursive: true, force: true })
})

const inAct = hasAct() ? test : test.skip

inAct.each(examples)(
  'the workflow of examples/%s grades a push with %d of %d points and keeps an artifact',
  async (name, points, maxPoints) => {
    const repository = await pushed(name)
    const readOnly = github.addToken('ghs_reads', { contents: 'read', actions: 'read' })
    const job = await graded(repository, readOnly)
    expect(job.outputs).toMatchObject({
      status: 'graded',
      points: String(points),
      'max-points': String(maxPoints),
    })
    expect(job.summary).toContain(`${points} of ${maxPoints}`)
    expect(recordsIn(job)).toMatchObject([{ schema: 'attempt/v1', points, max_points: maxPoints }])
    expect(await repository.tip('grades')).toBeUndefined()
  },
)

inAct('a workflow that may write keeps the attempt on the branch `grades`', async () => {
  const repository = await pushed('shell')
  const job = await graded(repository, github.token)
  expect(job.outputs).toMatchObject({ commit: await repository.tip() })
  expect(await repository.list('grades')).toEqual(
    expect.arrayContaining(['word-count/index.json', 'word-count/latest.json']),
  )
})

/** The example as a student's repository on GitHub. */
function pushed(name: string): Promise<FakeRepository> {
  const dir = join('examples', name)
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const paths = execFileSync('git', list, { cwd: dir, encoding: 'utf8' }).split('\0').slice(0, -1)
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]))
  return github.createRepository('cs101', `${name}-ada`, { files, private: true })
}

async function graded(repository: FakeRepository, token: string): Promise<Job> {
  const clone = join(temp, 'clone')
  execFileSync('git', ['clone', '--quiet', repository.gitDir, clone])
  const url = `https://github.com/${repository.owner}/${repository.repo}`
  execFileSync('git', ['remote', 'set-url', 'origin', url], { cwd: clone })
  const event = await repository.pushEvent()
  const push = { clone, origin: repository.gitDir, event, token, apiUrl: github.apiUrl }
  const job = await runWorkflows(push, temp)
  if (job.conclusion !== 'success') throw new Error(job.log)
  return job
}

/** The records in what was uploaded; the artifact service keeps one zip for each artifact. */
function recordsIn(job: Job): unknown[] {
  const zips = readdirSync(job.artifacts, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.zip'),
  )
  return zips.map((zip) => {
    const to = join(temp, 'unzipped')
    execFileSync('python3', ['-m', 'zipfile', '--extract', join(job.artifacts, zip), to])
    const [record = ''] = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    )
    return JSON.parse(readFileSync(join(to, record), 'utf8'))
  })
}
