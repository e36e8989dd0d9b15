import { expect, test } from '@jest/globals'
import { closest } from '../../src/text/closest.js'

const keys = ['max_points', 'timeout', 'on_timeout', 'tests', 'due', 'exit_code', 'name']

test.each([
  ['max-points', 'max_points'],
  ['maxPoints', 'max_points'],
  ['Max Points', 'max_points'],
  ['exitCode', 'exit_code'],
  ['test', 'tests'],
  ['tests', 'tests'],
  ['timeuot', 'timeout'],
  ['deu', 'due'],
  ['on-timeout', 'on_timeout'],
])('who writes %j probably means %s', (word, meant) => {
  expect(closest(word, keys)).toBe(meant)
})

test.each(['', 'x', 'rubric', 'run', 'time', 'x'.repeat(101)])('nothing is near %j', (word) => {
  expect(closest(word, keys)).toBeUndefined()
})
