import { expect, test } from '@jest/globals'
import { type KnownTimes, submittedAt } from '../../src/github/submitted-at.js'

const commit = 'a'.repeat(40)
const nothing: KnownTimes = {
  commit,
  recorded: [],
  fetchRunCreatedAt: async () => undefined,
  now: '2026-11-20T12:00:00Z',
}
const pushed = '2026-11-20T11:59:00Z'
const earlier = '2026-11-20T12:30:00+01:00' // 11:30Z
const later = '2026-11-20T11:59:30Z'
const recordedAt = (at: string, of = commit) => [{ commit: of, submittedAt: at }]

test.each<[string, Partial<KnownTimes>, string, string]>([
  ['the push', { pushedAt: pushed }, pushed, 'push'],
  [
    'an earlier grading of the same commit',
    { pushedAt: pushed, recorded: recordedAt(earlier) },
    earlier,
    'recorded',
  ],
  ['the push, when it is the earlier one', { pushedAt: pushed, recorded: recordedAt(later) }, pushed, 'push'],
  ['what is recorded, in a dispatched run', { recorded: recordedAt(earlier) }, earlier, 'recorded'],
  ['the run, when only other commits are recorded', { recorded: recordedAt(earlier, 'b') }, later, 'run'],
  ['the run, when what is recorded is no time', { recorded: recordedAt('soon') }, later, 'run'],
])('a submission is dated by %s', async (_, known, at, source) => {
  const times = { ...nothing, fetchRunCreatedAt: async () => later, ...known }
  expect(await submittedAt(times)).toEqual({ at, source })
})

test('a submission is dated by the clock when nobody knows better', async () => {
  expect(await submittedAt(nothing)).toEqual({ at: nothing.now, source: 'clock' })
})

test('the run is not asked for when a better time is known', async () => {
  const fetchRunCreatedAt = () => Promise.reject(new Error('asked'))
  expect(await submittedAt({ ...nothing, pushedAt: pushed, fetchRunCreatedAt })).toMatchObject({
    source: 'push',
  })
})
