import { describe, expect, test } from '@jest/globals'
import { type Known, statusOf } from '../../src/domain/account-status.js'
import type { Seen } from '../../src/domain/seen.js'

const head = 'a'.repeat(40)
const older = 'b'.repeat(40)

const aSeen = (seen: Partial<Seen> = {}): Seen => ({
  repository: { id: 7, nodeId: 'R_7', owner: 'cs101', name: 'hw1-ada' },
  pushedAt: '2026-11-20T10:00:00Z',
  head,
  tip: 'c'.repeat(40),
  refused: {},
  ...seen,
})
type Past = Known['attempts'][number]
const aPast = (past: Partial<Past> = {}): Past => ({
  file: `${head}-1-1.json`,
  commit: head,
  status: 'graded',
  gradedAt: '2026-11-20T10:01:00Z',
  ...past,
})
const known = (more: Partial<Known> = {}): Known => ({
  roster: 'in',
  seen: [aSeen()],
  harvested: true,
  attempts: [aPast()],
  counted: { trust: 'run' },
  require: 'unverified',
  ...more,
})
const other = aSeen({ repository: { id: 8, nodeId: 'R_8', owner: 'cs101', name: 'hw1-ada-1' } })
const gone = { '': { status: 'no_repository', reason: 'it is gone' } } as const
const invalid = (file: string) => ({ [file]: { status: 'invalid', reason: 'is no record' } as const })

const cases: [string, Partial<Known>, string, RegExp?][] = [
  ['graded at the newest commit', {}, 'ok'],
  ['in no roster since the course has none', { roster: 'none' }, 'ok'],
  ['whose newest commit is not graded', { attempts: [aPast({ commit: older })] }, 'pending', /aaaaaaa/],
  ['never graded', { attempts: [], seen: [aSeen({ tip: null })] }, 'no_result', /ever run/],
  ['with a branch of other results', { attempts: [] }, 'no_result', /no record of this assignment/],
  ['whose repository is empty', { attempts: [], seen: [aSeen({ head: null })] }, 'no_result', /empty/],
  ['without a repository', { attempts: [], seen: [] }, 'no_repository'],
  [
    'whose repository the token may not see',
    { attempts: [], seen: [], looked: { kind: 'not_visible', reason: 'not shown' } },
    'not_visible',
    /not shown/,
  ],
  ['whose repository is gone', { seen: [aSeen({ refused: gone })] }, 'no_repository', /gone/],
  ['who made it anew', { seen: [aSeen({ refused: gone }), other] }, 'ok'],
  ['with two repositories', { seen: [aSeen(), other] }, 'duplicate', /hw1-ada, hw1-ada-1/],
  ['nobody knows', { roster: 'not_in' }, 'not_in_roster'],
  [
    'who could not be asked',
    { seen: [aSeen({ refused: { '': { status: 'error', reason: 'GitHub answered 502' } } })] },
    'error',
    /502/,
  ],
  [
    'whose only record is invalid',
    { attempts: [], seen: [aSeen({ refused: invalid(`${older}-1-1.json`) })] },
    'invalid',
    /b-1-1.json: is no record/,
  ],
  [
    'whose newest record is invalid',
    { attempts: [aPast({ commit: older })], seen: [aSeen({ refused: invalid(`${head}-1-1.json`) })] },
    'invalid',
  ],
  ['with an invalid record of old', { seen: [aSeen({ refused: invalid(`${older}-1-1.json`) })] }, 'ok'],
  [
    'with another invalid record of the newest commit',
    { seen: [aSeen({ refused: invalid(`${head}-2-1.json`) })] },
    'ok',
  ],
  ['trusted less than required', { require: 'signed' }, 'unverified', /requires signed, this is run/],
  [
    'whose newest grading went wrong',
    { attempts: [aPast({ status: 'error', reason: 'the setup failed' })] },
    'error',
    /the setup failed/,
  ],
  [
    'whose newest grading went wrong and was repeated',
    { attempts: [aPast({ status: 'error' }), aPast({ gradedAt: '2026-11-20T11:00:00Z' })] },
    'ok',
  ],
  ['whose submission cannot be graded', { attempts: [aPast({ status: 'ungradable' })] }, 'ok'],
  ['renamed since', { seen: [aSeen({ formerName: 'hw1-ada-old' })] }, 'renamed', /was hw1-ada-old/],
  ['of a batch', { seen: [], harvested: false }, 'ok'],
  ['of a batch and in no roster', { seen: [], harvested: false, roster: 'not_in' }, 'not_in_roster'],
]

describe('a submitter', () => {
  test.each(cases.map(([who, more, status, reason = /./]) => [who, more, status, reason] as const))(
    '%s has one status',
    (_, more, status, reason) => {
      const standing = statusOf(known(more))
      expect(standing.status).toBe(status)
      if (status !== 'ok') expect(standing.reason).toMatch(reason)
    },
  )
})
