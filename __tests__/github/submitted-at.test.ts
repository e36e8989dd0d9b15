import { describe, expect, test } from '@jest/globals'
import type { KnownRun } from '../../src/github/runs.js'
import { type KnownTimes, submittedAt } from '../../src/github/submitted-at.js'

const commit = 'a'.repeat(40)
const other = 'b'.repeat(40)
const thisRun = 99
const now = '2026-11-20T12:00:00.000Z'
const pushedAt = '2026-11-20T11:59:00Z'
const earlier = '2026-11-20T12:30:00+01:00' // 11:30Z
const [atPush, atEarlier, atRun] = ['11:59', '11:30', '11:40'].map((at) => `2026-11-20T${at}:00.000Z`)

type Named = { of?: string; run?: number; file?: string }
const line = (submittedAt: string, named: Named = {}) => {
  const { of = commit, run = 7, file = `${of}-${run}-1.json` } = named
  return { file, commit: of, submittedAt }
}

const runs = new Map<number, KnownRun>([
  [7, { createdAt: '2026-11-20T11:30:00Z', headSha: commit }],
  [8, { createdAt: '2026-11-20T11:45:00Z', headSha: commit }],
  [20, { createdAt: '2026-01-01T00:00:00Z', headSha: other }],
  [30, { createdAt: '2026-11-20T11:59:30Z', headSha: commit }],
  [thisRun, { createdAt: '2026-11-20T11:40:00Z', headSha: other }],
])

/** A submission whose times are known like this, and the runs that were asked for. */
async function dated(known: Partial<KnownTimes>) {
  const asked: number[] = []
  const fetchRun: KnownTimes['fetchRun'] = async (id) => {
    asked.push(id)
    return known.fetchRun === undefined ? (runs.get(id) ?? null) : known.fetchRun(id)
  }
  const time = await submittedAt({ commit, recorded: [], runId: thisRun, now, ...known, fetchRun })
  return { ...time, asked }
}

const unanswered = async () => undefined

describe('the push of this commit dates it', () => {
  test.each<[string, Partial<KnownTimes>, number[]]>([
    ['when nothing is recorded', {}, []],
    ['when a later time is recorded', { recorded: [line('2026-11-20T11:59:30Z')] }, []],
    ['when only another commit was recorded earlier', { recorded: [line(earlier, { of: other })] }, []],
    ['when what is recorded is no time', { recorded: [line('soon')] }, []],
    ['when what is recorded is before all time', { recorded: [line('-271821-04-20T00:00:00Z')] }, []],
    ['when the record names no run', { recorded: [line(earlier, { file: `${commit}-local.json` })] }, []],
    ['when the record is another commit’s', { recorded: [line(earlier, { file: `${other}-7-1.json` })] }, []],
    ['when there is no such run', { recorded: [line(earlier, { run: 404 })] }, [404]],
    ['when the run was another commit’s', { recorded: [line(earlier, { run: 20 })] }, [20]],
    ['when the run was made after the push', { recorded: [line(earlier, { run: 30 })] }, [30]],
    ['when nobody says', { recorded: [line(earlier)], fetchRun: unanswered }, [7]],
  ])('%s', async (_, known, asked) => {
    expect(await dated({ pushedAt, ...known })).toEqual({ at: atPush, source: 'push', asked })
  })
})

describe('an earlier grading dates a commit', () => {
  test.each<[string, Partial<KnownTimes>, number[]]>([
    ['when its run was made before the push', { pushedAt, recorded: [line(earlier)] }, [7]],
    ['by its run, not by its own word', { pushedAt, recorded: [line('2026-10-01T00:00:00Z')] }, [7]],
    ['as the first of several', { recorded: [line(atEarlier ?? '', { run: 8 }), line(earlier)] }, [7]],
    ['of a matrix job', { recorded: [line(earlier, { file: `${commit}-7-2-linux.json` })] }, [7]],
    ['when there is no push and nobody to ask', { recorded: [line(earlier)], fetchRun: unanswered }, [7]],
  ])('%s', async (_, known, asked) => {
    expect(await dated(known)).toEqual({ at: atEarlier, source: 'recorded', asked })
  })
})

describe('without a push', () => {
  test.each<[string, Partial<KnownTimes>, number[]]>([
    ['when nothing is recorded', {}, [thisRun]],
    ['when only other commits are', { recorded: [line(earlier, { of: other })] }, [thisRun]],
    [
      'when the record names a run there never was',
      { recorded: [line(earlier, { run: 404 })] },
      [404, thisRun],
    ],
  ])('the run that grades dates a commit %s', async (_, known, asked) => {
    expect(await dated(known)).toEqual({ at: atRun, source: 'run', asked })
  })

  test.each<[string, Partial<KnownTimes>]>([
    ['when nobody knows better', { fetchRun: unanswered }],
    ['when the push has no time that can be', { pushedAt: '+275760-09-13T00:00:00Z', fetchRun: unanswered }],
  ])('the clock does %s', async (_, known) => {
    expect(await dated(known)).toMatchObject({ at: now, source: 'clock' })
  })
})
