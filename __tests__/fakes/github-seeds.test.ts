import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { summaryOf } from '../../src/domain/attempt-of.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { parseIndex } from '../../src/record/attempt-index.js'
import { attemptFile } from '../../src/record/attempt-path.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { sha256Of } from '../../src/text/sha256.js'
import { type FakeGitHub, startFakeGitHub } from './github.js'
import { ask } from './github-ask.js'

let fake: FakeGitHub
let dir: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'seeds-'))
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.seedRepositories({ org: 'cs101', count: 40, assignment: 'hw1', attempts: (index) => 1 + (index % 3) })
})
afterAll(async () => {
  await fake.close()
  await rm(dir, { recursive: true, force: true })
})

const nameOf = (index: number): string => `hw1-student-${String(index + 1).padStart(5, '0')}`

describe('a seeded repository', () => {
  test.each([0, 1, 2, 38])(
    '%d has the records that our own code writes, and an index of them',
    async (index) => {
      const repository = fake.repository('cs101', nameOf(index))
      const files = (await repository.list('grades')).filter((path) => !/(latest|index)\.json$/.test(path))
      const texts = await Promise.all(
        files.map(async (path) => (await repository.read(path, 'grades')) ?? ''),
      )
      const attempts = texts.map((text) => parseAttempt(text, 'record.json'))
      expect(attempts).toHaveLength(1 + (index % 3))
      const written: unknown[] = attempts.map((attempt) => JSON.parse(formatAttempt(attempt)))
      expect(written).toEqual(texts.map((text): unknown => JSON.parse(text)))
      expect(attempts.map((attempt) => `hw1/${attemptFile(attempt)}`)).toEqual(files)
      const found = parseIndex((await repository.read('hw1/index.json', 'grades')) ?? '', 'index.json')
      const summaries = attempts.map((attempt, at) =>
        summaryOf(attempt, attemptFile(attempt), sha256Of(texts[at] ?? '')),
      )
      expect(new Set(found.attempts)).toEqual(new Set(summaries))
    },
  )

  test('is graded again when it is pushed to', async () => {
    const repository = fake.repository('cs101', nameOf(3))
    const before = await repository.list('grades')
    repository.push()
    const latest = parseAttempt((await repository.read('hw1/latest.json', 'grades')) ?? '', 'latest.json')
    expect(latest).toMatchObject({
      submission: { commit: await repository.tip(), repositoryId: repository.id },
      phases: { graded: '2026-11-20T12:00:00.000Z' },
    })
    expect(await repository.list('grades')).toEqual(expect.arrayContaining(before))
  })

  test('becomes real git with the same ids when somebody clones it, and takes pushes', async () => {
    const repository = fake.repository('cs101', nameOf(5))
    const tips = [await repository.tip(), await repository.tip('grades')]
    const run = async (...args: string[]): Promise<string> => {
      const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
      return (await promisify(execFile)('git', args, { env, cwd: dir })).stdout.trim()
    }
    const url = `${fake.serverUrl.replace('://', `://x:${fake.token}@`)}/cs101/${nameOf(5)}.git`
    await run('clone', '-q', url, 'clone')
    expect(await run('-C', 'clone', 'rev-parse', 'HEAD', 'origin/grades')).toBe(tips.join('\n'))
    await run('-C', 'clone', 'fsck', '--strict')
    await writeFile(join(dir, 'clone', 'answers.sh'), 'echo 1\n')
    await run(
      '-C',
      'clone',
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.edu',
      'commit',
      '-qam',
      'Mine',
    )
    await run('-C', 'clone', 'push', '-q')
    const { data } = await ask(
      fake,
      `{ node(id: "${repository.nodeId}") { ... on Repository {
      pushedAt defaultBranchRef { target { oid } }
      ref(qualifiedName: "refs/heads/grades") { target { ... on Commit { signature { wasSignedByGitHub } } } } } } }`,
    )
    expect(data).toEqual({
      node: {
        pushedAt: '2026-11-20T12:00:00Z',
        defaultBranchRef: { target: { oid: await run('-C', 'clone', 'rev-parse', 'HEAD') } },
        ref: { target: { signature: { wasSignedByGitHub: true } } },
      },
    })
  })
})

const Runs = z.object({
  node: z.object({
    object: z.object({
      checkSuites: z.object({
        nodes: z.array(
          z.object({
            workflowRun: z.object({
              url: z.string(),
              event: z.string(),
              file: z.object({ path: z.string() }),
            }),
            checkRuns: z.object({
              nodes: z.array(
                z.object({
                  annotations: z.object({
                    nodes: z.array(z.object({ title: z.string(), message: z.string() })),
                  }),
                }),
              ),
            }),
          }),
        ),
      }),
    }),
  }),
})

test('the run of a record announces its digest', async () => {
  const repository = fake.repository('cs101', nameOf(7))
  const text = (await repository.read('hw1/latest.json', 'grades')) ?? ''
  const { run, ...record } = parseAttempt(text, 'latest.json')
  const { data } = await ask(
    fake,
    `{ node(id: "${repository.nodeId}") { ... on Repository { object(expression: "HEAD") {
    ... on Commit { checkSuites(first: 5) { nodes { workflowRun { url event file { path } }
      checkRuns(first: 5) { nodes { annotations(first: 5) { nodes { title message } } } } } } } } } } }`,
  )
  const [suite] = Runs.parse(data).node.object.checkSuites.nodes
  expect(suite?.workflowRun).toEqual({
    url: expect.stringMatching(new RegExp(`/cs101/${nameOf(7)}/actions/runs/${run?.id}$`)),
    event: 'push',
    file: { path: '.github/workflows/grade.yml' },
  })
  expect(suite?.checkRuns.nodes[0]?.annotations.nodes).toEqual([
    {
      title: 'Grade record',
      message: `hw1/${attemptFile({ ...record, ...(run && { run }) })} sha256=${sha256Of(text)}`,
    },
  ])
})
