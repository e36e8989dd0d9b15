import { expect, test } from '@jest/globals'
import { budgetIn, isSecondary, newerBudget, reservePause } from '../../src/github/limit.js'

const at = (time: string): number => Date.parse(`2026-11-20T${time}Z`)
const noon = at('12:00:00')
const left = (remaining: number, reset = '13:00:00') => ({ limit: 5000, remaining, resetMs: at(reset) })

test('an answer says what is left of the budget and until when', () => {
  const headers = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4990',
    'x-ratelimit-reset': String(at('13:00:00') / 1000),
  }
  expect(budgetIn({ headers })).toEqual(left(4990))
  expect(budgetIn({ headers: { ...headers, 'x-ratelimit-reset': 'soon' } })).toBeUndefined()
  expect(budgetIn({ headers: {} })).toBeUndefined()
})

test.each([
  ['nothing was known', undefined, left(4000), left(4000)],
  ['nothing is said', left(4000), undefined, left(4000)],
  ['an answer came late', left(3990), left(4000), left(3990)],
  ['an answer is newer', left(4000), left(3990), left(3990)],
  ['a new hour began', left(10), left(4999, '14:00:00'), left(4999, '14:00:00')],
  ['an answer of the last hour came late', left(4999, '14:00:00'), left(10), left(4999, '14:00:00')],
])('the newest word on the budget counts: %s', (_, known, heard, expected) => {
  expect(newerBudget(known, heard)).toEqual(expected)
})

test.each([
  ['there is enough', left(501), 0.1, 0],
  ['the reserve is reached', left(500), 0.1, 3_600_000],
  ['less than the reserve is left', left(3), 0.1, 3_600_000],
  ['nothing is kept in reserve', left(1), 0, 0],
  ['nothing is left at all', left(0), 0, 3_600_000],
  ['the hour is over', left(3, '11:59:00'), 0.1, 0],
  ['the clocks of two machines differ by a day', left(3, '23:00:00'), 0.1, 3_600_000],
  ['nobody has said anything', undefined, 0.1, 0],
])('a part of the hour is left for others: %s', (_, budget, reserve, expected) => {
  expect(reservePause(budget, reserve, noon)).toBe(expected)
})

test.each([
  [{ 'retry-after': '60' }, { message: 'slow down' }, true],
  [{}, { message: 'You have exceeded a secondary rate limit' }, true],
  [{ 'x-ratelimit-remaining': '0' }, { message: 'API rate limit exceeded' }, false],
])('a limit on behaviour is told from a used-up budget: %j', (headers, data, expected) => {
  expect(isSecondary({ status: 403, headers, data })).toBe(expected)
})
