import { describe, expect, test } from '@jest/globals'
import { type Account, accountStatuses } from '../../src/domain/account.js'
import { handedOf, type Rules, zeroable } from '../../src/export/handing-out.js'
import { makeAccount, makeRow } from '../course-grades.js'
import { rules } from './course.js'

const without = (account: Partial<Account>): Account => {
  const { grade: _, ...none } = makeAccount('ada', account)
  return none
}

const ungraded = (status: 'ungradable' | 'error' | 'cancelled') => ({
  ungraded: { submitter: 'ada', status, reason: 'no Makefile' },
})

const withZeros: Rules = { ...rules, zero: zeroable }

describe('a grade is handed out', () => {
  test.each<[string, Partial<Account>]>([
    ['that counts', {}],
    ['whose repository has another name now', { status: 'renamed' }],
    ['that is trusted less than the course requires, where that is asked for', { status: 'unverified' }],
  ])('%s', (_, account) => {
    expect(handedOf(makeAccount('ada', account), rules)).toEqual({ points: 10 })
  })

  test.each<[string, Partial<Account>, string]>([
    ['while there is newer work', { status: 'pending' }, 'pending: there is work'],
    ['while a person has to look', { grade: waiting() }, 'waits for a person: A1, B2'],
    ['of several repositories', { status: 'duplicate' }, 'duplicate: there are several'],
    ['of nobody in the roster', { status: 'not_in_roster' }, 'not in roster: nobody'],
    ['of another repository', { status: 'identity_mismatch', reason: 'it is of bob' }, 'it is of bob'],
    ['after our own failure', { status: 'error' }, 'error: grading went wrong'],
  ])('never %s, and the reason is said', (_, account, why) => {
    expect(handedOf(makeAccount('ada', account), withZeros)).toEqual({
      withheld: expect.stringContaining(why),
    })
  })

  test.each<['unverified' | 'run' | 'regraded', 'unverified' | 'run' | 'signed', boolean]>([
    ['unverified', 'unverified', true],
    ['unverified', 'run', false],
    ['run', 'run', true],
    ['run', 'signed', false],
    ['regraded', 'signed', true],
  ])('trusted as %s where %s is required: %p', (trust, require, isHanded) => {
    const handed = handedOf(makeAccount('ada', { trust, trustReason: 'as said' }), { ...rules, require })
    expect('points' in handed).toBe(isHanded)
    if ('withheld' in handed)
      expect(handed.withheld).toBe(`trusted as "${trust}", and "${require}" is required (as said)`)
  })
})

function waiting() {
  return makeRow('ada', { complete: false, pending: ['A1', 'B2'] })
}

describe('a zero', () => {
  test.each<[string, Partial<Account>, (typeof zeroable)[number]]>([
    ['nothing was handed in', { status: 'no_result' }, 'missing'],
    ['there is no repository', { status: 'no_repository' }, 'missing'],
    ['it cannot be graded', { status: 'ok', ...ungraded('ungradable') }, 'ungradable'],
    [
      'it cannot be graded, whatever the status',
      { status: 'error', ...ungraded('ungradable') },
      'ungradable',
    ],
    ['grading failed', { status: 'error', ...ungraded('error') }, 'error'],
    ['collecting failed', { status: 'error' }, 'error'],
  ])('is given where %s only when that is named', (_, account, kind) => {
    for (const zero of zeroable)
      expect(handedOf(without(account), { ...rules, zero: [zero] })).toEqual(
        zero === kind ? { points: 0 } : { withheld: expect.any(String) },
      )
    expect(handedOf(without(account), rules)).toEqual({ withheld: expect.any(String) })
  })

  const never = accountStatuses.filter((status) => !['no_result', 'no_repository', 'error'].includes(status))
  test.each(never)('is never given to who is %s', (status) => {
    expect(handedOf(without({ status }), withZeros)).toEqual({ withheld: expect.any(String) })
  })

  test('is never given for a run that was cancelled', () => {
    expect(handedOf(without({ status: 'ok', ...ungraded('cancelled') }), withZeros)).toEqual({
      withheld: 'cancelled: no Makefile',
    })
  })
})
