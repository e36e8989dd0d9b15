import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Laptop, openLaptop } from '../cli/laptop.js'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

const count = 400
let fake: FakeGitHub
let laptop: Laptop
let whole: string
let tookMs: number

beforeAll(async () => {
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.limits.pointsPerHour = 1_000_000
  fake.seedRepositories({ org: 'cs101', count, assignment: 'hw1', attempts: (index) => 1 + (index % 3) })
  Object.assign(fake.latency, { pageMs: 60, isReal: true })
  laptop = openLaptop()
  const began = performance.now()
  await harvest('whole').ended
  tookMs = performance.now() - began
  whole = await gradebookOf('whole')
})
afterAll(async () => {
  laptop.close()
  await fake.close()
})

const harvest = (out: string) =>
  laptop.start(
    [
      ...['harvest', '--api-url', fake.apiUrl, '--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1'],
      ...['--out', out, '--json'],
    ],
    { env: { GITHUB_TOKEN: fake.token } },
  )

async function gradebookOf(out: string): Promise<string> {
  const { out: csv, err } = await laptop.call('export', out, '--to', 'csv')
  if (csv === '') throw new Error(err)
  return csv
}

/** Who is in a journal; what a kill tore is nobody. */
async function journaled(out: string): Promise<Set<number>> {
  const path = join(laptop.dir, out, 'harvest.jsonl')
  const seen = new Set<number>()
  if (!existsSync(path)) return seen
  for await (const line of createInterface({ input: createReadStream(path) }))
    try {
      const { kind, repository } = JSON.parse(line)
      if (kind === 'seen') seen.add(repository.id)
    } catch {
      // The last one.
    }
  return seen
}

const storedIn = (out: string): string[] =>
  readFileSync(join(laptop.dir, out, 'hw1/attempts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { repository_id, attempt } = JSON.parse(line)
      return `${repository_id} ${attempt.submission.commit}`
    })
    .sort()

describe('a harvest that is killed', () => {
  const moments = Array.from({ length: 20 }, (_, index) => index / 20 + Math.random() / 20)

  test.each(moments)(
    'after %d of its time goes on: the same gradebook, and nothing is asked again that the journal had',
    async (moment) => {
      const out = `killed-${moment}`
      const { child, ended } = harvest(out)
      await Promise.race([sleep(moment * tookMs), ended])
      child.kill('SIGKILL')
      await ended
      const known = await journaled(out)
      const resumed = await harvest(out).ended
      expect(resumed.code).toBe(0)
      const { asked, statuses, complete } = JSON.parse(resumed.out)
      expect({ asked: asked + known.size, ok: statuses.ok, complete }).toEqual({
        asked: count,
        ok: count,
        complete: true,
      })
      expect(storedIn(out)).toEqual(storedIn('whole'))
      expect(await gradebookOf(out)).toBe(whole)
    },
  )
})
