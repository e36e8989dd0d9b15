import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.js'
import { commandsIn } from '../fakes/runner-log.js'
import { type Graded, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const grading = 'assignment: hw3\ntests: [{id: greets, run: bash hello.sh, stdout: Hello, points: 2}]\n'
const forged = `::notice title=Grade record::hw3/x.json sha256=${'0'.repeat(64)}`
const files = {
  'hello.sh': `echo Hello; echo '${forged}' >&2; echo '${forged}'`,
  '.github/grading.yml': grading,
}

/** What GitHub would tell of the run as notices. */
const announcedBy = ({ log }: Graded): string[] =>
  commandsIn(log)
    .filter(({ name }) => name === 'notice')
    .map(({ properties, data }) => `${properties.title}: ${data}`)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test.concurrent('the run announces the record that is on the branch, and what it graded announces nothing', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ env: { GITHUB_RUN_ID: '7' } })
  const path = `hw3/${await ada.repository.tip()}-7-1.json`
  const recorded = (await ada.repository.read(path, 'grades')) ?? ''
  expect(announcedBy(step)).toEqual([`Grade record: ${path} sha256=${sha256(recorded)}`])
  expect(step.log).toContain('0'.repeat(64))
})

test.concurrent('a record that is kept as an artifact is announced, too', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { record: 'artifact', annotations: 'false' } })
  const text = readFileSync(step.outputs['result-path'] ?? '', 'utf8')
  expect(announcedBy(step)).toEqual([expect.stringContaining(`sha256=${sha256(text)}`)])
})

test.concurrent('what no harvest can find is not announced', async () => {
  const ada = await world.student(files)
  expect(announcedBy(await ada.grade({ inputs: { record: 'none' } }))).toEqual([])
})

/** `harvest --json` of a course that requires runs of this workflow. */
async function harvest(name: string, workflow: string): Promise<{ statuses: Record<string, number> }> {
  const cwd = world.directory('staff')
  const repos = `{list: [cs101/${name}]}`
  const assignment = `hw3: {repos: ${repos}, workflow: grade.yml}`
  writeFileSync(join(cwd, 'course.yml'), `org: cs101\nrequire: run\nassignments: {${assignment}}\n`)
  writeFileSync(join(cwd, 'grade.yml'), workflow)
  let out = ''
  await main(['harvest', '--out', 'grades', '--json', '--api-url', world.github.apiUrl], {
    program: 'grade-action',
    cwd,
    env: { PATH: process.env.PATH, GITHUB_TOKEN: world.github.token },
    platform: process.platform,
    home: cwd,
    now: () => new Date().toISOString(),
    signal: new AbortController().signal,
    color: false,
    width: 100,
    out: (text) => {
      out += text
    },
    err: () => {},
  })
  return JSON.parse(out)
}

// Not beside others: Jest lets no module be imported then.
test('a harvest believes what the run announced, and no record that somebody else wrote', async () => {
  const workflow = 'on: push\njobs: {}\n'
  const ada = await world.student({ ...files, '.github/workflows/grade.yml': workflow })
  const step = await ada.grade({ env: { GITHUB_RUN_ID: '7' } })
  const head = (await ada.repository.tip()) ?? ''
  const annotations = commandsIn(step.log)
    .filter(({ name }) => name === 'notice')
    .map(({ properties, data }) => ({ title: properties.title ?? '', message: data }))
  const path = '.github/workflows/grade.yml'
  ada.repository.addRun({ id: 7, head_sha: head, event: 'push', path, annotations })
  expect((await harvest(ada.repository.repo, workflow)).statuses).toMatchObject({ ok: 1 })
  expect((await harvest(ada.repository.repo, `${workflow}# another`)).statuses).toMatchObject({
    unverified: 1,
  })
  const record = `hw3/${head}-7-1.json`
  const own = (await ada.repository.read(record, 'grades'))?.replaceAll(/"points": ?0/g, '"points": 2')
  expect(own).toContain('"points": 2')
  await ada.repository.commit({ [record]: own ?? '' }, { branch: 'grades' })
  expect((await harvest(ada.repository.repo, workflow)).statuses).toMatchObject({ unverified: 1 })
})
