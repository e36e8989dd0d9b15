import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BatchRequest, batch } from '../src/batch.js'
import { load } from './config/grading.js'
import { parseAttemptLines } from './record/attempt-lines.js'

let dir: string
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'batch-')))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const names = ['ada', 'ben', 'cleo']
const text = JSON.stringify({ assignment: 'hw1', tests: [{ id: 'a', run: 'true' }] })

function request(changes: Partial<BatchRequest> = {}): BatchRequest {
  for (const name of names) writeFileSync(join(dir, name), name)
  return {
    submissions: names.map((name) => ({ submitter: name, path: join(dir, name), name })),
    course: { config: load(text), text },
    out: join(dir, 'out'),
    jobs: 2,
    machine: {
      env: { PATH: process.env.PATH },
      platform: process.platform,
      home: undefined,
      temp: dir,
      now: () => '2026-11-20T18:00:00Z',
    },
    signal: new AbortController().signal,
    done: () => undefined,
    ...changes,
  }
}

test('a bug of ours makes an error of one submission, and stops no other', async () => {
  const { course, ...first } = request()
  const unconfined = { ...course, config: { ...course.config, sandbox: 'none' as const } }
  // Reading the environment is ours alone, so only a bug could fail there.
  const env = Object.defineProperty({}, 'PATH', {
    get: () => {
      throw new TypeError('no such thing')
    },
  })
  const { rows, bugs, left } = await batch({
    ...first,
    course: unconfined,
    machine: { ...first.machine, env },
  })
  expect(rows.map(({ status, reason }) => [status, reason])).toEqual(
    names.map(() => ['error', 'a bug in the grading: TypeError: no such thing']),
  )
  expect({ bugs: bugs.length, left }).toEqual({ bugs: 3, left: [] })
  const file = join(dir, 'out/hw1/attempts.jsonl')
  expect(parseAttemptLines(readFileSync(file, 'utf8'), file).lines).toHaveLength(3)
})

test('a sandbox that cannot be had stops the batch before the first submission', async () => {
  const { course, ...rest } = request()
  const docker = { ...course, config: { ...course.config, sandbox: 'docker' as const } }
  await expect(batch({ ...rest, course: docker })).rejects.toThrow(
    'the sandbox level docker needs an `image`',
  )
  expect(existsSync(rest.out)).toBe(false)
})

test('attempts that cannot be kept stop the batch', async () => {
  writeFileSync(join(dir, 'out'), 'not a directory')
  await expect(batch(request())).rejects.toThrow(/ENOTDIR|EEXIST/)
})

test('a batch that was stopped before it began leaves everybody', async () => {
  const { rows, left } = await batch(request({ signal: AbortSignal.abort() }))
  expect({ rows, left: left.map(({ submitter }) => submitter) }).toEqual({ rows: [], left: names })
})
