import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { findCourse } from '../../src/course/course-files.js'
import { openApi } from '../../src/github/api.js'
import { connect } from '../../src/github/client.js'
import { harvestCourse } from '../../src/harvest-course.js'
import { UserError } from '../../src/text/problem.js'
import { impatientClock } from '../fakes/clock.js'
import { anAssignment } from '../harvest/builders.js'
import { type Class, openClass } from '../harvest/class.js'
import { corpus } from './corpus.js'

// What never answers is waited for, five times half a minute.
jest.setTimeout(400_000)

let server: ChildProcess
let address: string
let course: Class

beforeAll(async () => {
  server = spawn(process.execPath, [join(corpus, 'gen', 'fake_api.mjs'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (text) => resolve(`${text}`)),
  )
  address = `http://127.0.0.1:${port.trim()}`
  course = await openClass()
})
afterAll(async () => {
  server.kill()
  await course.close()
})

/** Each scenario: what the action's client makes of it, and why a harvest ends, which is never later than it may. */
const scenarios: Record<string, readonly [number, RegExp]> = {
  ok: [200, /no whole JSON/],
  flaky500: [200, /no whole JSON/],
  always502html: [502, /GitHub answered 502/],
  secondary: [200, /no whole JSON/],
  secondary_noheader: [200, /no whole JSON/],
  primary: [200, /no whole JSON/],
  reset_far: [429, /still limits how much this token may ask/],
  retry_after_garbage: [429, /still limits how much this token may ask/],
  forbidden: [403, /not accessible by integration.*needs `contents: read`/],
  unauthorized: [401, /the token is wrong or has expired/],
  notfound: [404, /is --api-url the API of that GitHub/],
  conflict409: [409, /answered 409/],
  notff422: [422, /answered 422/],
  validation422: [422, /answered 422/],
  applied_then_500: [422, /answered 422/],
  truncated: [0, /not answered 5 times/],
  reset: [0, /not answered 5 times/],
  empty200: [200, /no whole JSON/],
  html200: [200, /no whole JSON/],
  redirect_loop: [302, /answered 302/],
  redirect_out: [302, /answered 302/],
  gzip_bomb: [0, /not answered \d+ times|larger than/],
  huge: [0, /not answered \d+ times|larger than/],
  page_loop: [200, /no whole JSON/],
  page_evil: [200, /no whole JSON/],
  wrong_types: [200, /no whole JSON/],
  names: [200, /no whole JSON/],
  expired: [410, /answered 410/],
  legal: [451, /answered 451/],
  date_skew: [200, /no whole JSON/],
  hang: [0, /not answered \d+ times/],
  slow: [0, /not answered \d+ times/],
}

const endless = ['hang', 'slow']
const others = Object.keys(scenarios).filter((name) => !endless.includes(name))
const clock = () => impatientClock(Date.now())

/** Its status, 0 where none comes; what is too large is thrown. */
async function asked(name: string): Promise<number> {
  const github = await connect({
    token: 'ghs_secret',
    apiUrl: `${address}/s/${name}`,
    clock: clock(),
    patience: { tries: 4, totalMs: 4_000_000 },
    timeoutMs: endless.includes(name) ? 500 : 20_000,
  })
  const reply = await github.request('GET /repos/cs101/hw1-ada/actions/runs').catch((error) => {
    expect(error).toBeInstanceOf(UserError)
    return { status: 0 }
  })
  return reply.status
}

/** Why a harvest through it ends. */
async function ending(name: string): Promise<string> {
  const api = await openApi({
    apiUrl: `${address}/s/${name}`,
    token: async () => 'ghs_secret',
    clock: clock(),
  })
  const empty = await findCourse(undefined, course.dir)
  const harvest = harvestCourse({
    api,
    course: { ...empty, config: { ...empty.config, org: 'cs101', require: 'unverified' } },
    assignments: [anAssignment()],
    dir: join(course.dir, 'grades'),
    isFull: false,
    server: { url: address, token: '', environment: {} },
    scratch: course.dir,
    now: () => '2026-11-20T12:00:00Z',
    signal: new AbortController().signal,
    hear: () => undefined,
  })
  return harvest.then(
    () => 'it did not',
    (error: unknown) => (error instanceof UserError ? error.message : `a bug: ${String(error)}`),
  )
}

describe('an API that means harm', () => {
  test('has no scenario that is not tried', async () => {
    const all = z.array(z.string()).parse(await (await fetch(`${address}/_scenarios`)).json())
    expect(Object.keys(scenarios).sort()).toEqual(all.sort())
  })

  test.each(Object.keys(scenarios))('%s: the client of the action gets an answer or an end', async (name) => {
    expect(await asked(name)).toBe(scenarios[name]?.[0])
  })

  test('ends a harvest with the reason, and takes nothing that was collected before', async () => {
    await course.graded('hw1-ada')
    const flags = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1']
    await course.harvest(flags)
    const files = ['attempts.jsonl', 'gradebook.json'].map((name) => `grades/hw1/${name}`)
    const before = files.map(course.read)
    for (const name of others)
      expect({ name, why: await ending(name) }).toEqual({
        name,
        why: expect.stringMatching(scenarios[name]?.[1] ?? /^$/),
      })
    for (const why of await Promise.all(endless.map(ending))) expect(why).toMatch(/not answered \d+ times/)
    expect(files.map(course.read)).toEqual(before)
    expect((await course.harvest(flags)).document).toMatchObject({ statuses: { ok: 1 }, complete: true })
  })
})
