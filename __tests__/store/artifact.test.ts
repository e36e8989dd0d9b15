import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { recordAsArtifact } from '../../src/store/artifact.js'
import { type FakeArtifacts, startFakeArtifacts } from '../fakes/artifacts.js'

let service: FakeArtifacts
let dir: string
const before = { ...process.env }
const print = process.stdout.write.bind(process.stdout)

beforeEach(async () => {
  service = await startFakeArtifacts()
  dir = await mkdtemp(join(tmpdir(), 'artifact-'))
  await writeFile(join(dir, 'attempt.json'), '{"points":3}')
  // What the client prints would be commands to the runner of our own tests.
  process.stdout.write = () => true
  // The client reads them itself, as in a workflow step.
  Object.assign(process.env, service.environment, { GITHUB_SERVER_URL: 'https://github.com' })
})

afterAll(() => {
  process.stdout.write = print
})

afterEach(async () => {
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  await rm(dir, { recursive: true, force: true })
  await service.close()
})

const record = (changes: { timeLimitMs?: number; name?: string } = {}) =>
  recordAsArtifact({ name: 'grade-hw3', files: [join(dir, 'attempt.json')], rootDir: dir, ...changes })

test('a record is kept as an artifact with an id', async () => {
  expect(await record()).toEqual({ ok: true, id: 1000 })
  expect(service.zip('grade-hw3')?.toString('latin1')).toContain('attempt.json')
})

test('a name that is taken is said, with what to set', async () => {
  await record()
  expect(await record()).toEqual({
    ok: false,
    reason:
      "this run has an artifact 'grade-hw3' already: give each grading step or matrix job its own `key`",
  })
  expect(await record({ name: 'grade-hw4' })).toMatchObject({ ok: true })
})

test.each([
  ['POST CreateArtifact', 403],
  ['PUT block', 403],
  ['POST FinalizeArtifact', 400],
])('a refusal of %s is a value that says what was not kept', async (call, status) => {
  service.breakAt(call, status)
  const outcome = await record()
  expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("did not take 'grade-hw3'") })
  expect(JSON.stringify(outcome)).not.toContain('{}')
})

test.each(['POST CreateArtifact', 'PUT block'])(
  'a service that never answers %s is given up',
  async (call) => {
    service.breakAt(call, 'hang')
    expect(await record({ timeLimitMs: 300 })).toEqual({
      ok: false,
      reason: "the artifact service did not take 'grade-hw3' within 1 s",
    })
  },
)

test('outside a workflow step there is no artifact service', async () => {
  delete process.env.ACTIONS_RUNTIME_TOKEN
  expect(await record()).toMatchObject({
    ok: false,
    reason: expect.stringContaining('no artifact service here'),
  })
})

test('GitHub Enterprise Server has none either', async () => {
  process.env.GITHUB_SERVER_URL = 'https://github.school.example'
  expect(await record()).toMatchObject({ ok: false, reason: expect.stringContaining('Enterprise Server') })
})

test('a file that is not there is said', async () => {
  await rm(join(dir, 'attempt.json'))
  expect(await record()).toMatchObject({ ok: false })
})
