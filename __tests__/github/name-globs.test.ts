import { expect, test } from '@jest/globals'
import { nameMatcher } from '../../src/github/name-globs.js'

const names = ['hw1-ada', 'HW1-Bob', 'hw1-solution', 'hw10-ada', 'hw2-ada', '.github']

test.each([
  [[], names],
  [['hw1-*'], ['hw1-ada', 'HW1-Bob', 'hw1-solution']],
  [
    ['hw1-*', '!hw1-solution'],
    ['hw1-ada', 'HW1-Bob'],
  ],
  [['!hw1-*'], ['hw10-ada', 'hw2-ada', '.github']],
  [
    ['!hw1-*', 'hw1-ada'],
    ['hw1-ada', 'hw10-ada', 'hw2-ada', '.github'],
  ],
  [['hw1-*', '!hw1-*', 'hw1-ada'], ['hw1-ada']],
  [['hw{1,2}-ada'], ['hw1-ada', 'hw2-ada']],
  [['*'], names],
  [['!', ''], names],
  [['', 'hw2-*'], ['hw2-ada']],
])('later globs win, and case does not matter: %j', async (globs, expected) => {
  const fits = await nameMatcher(globs)
  expect(names.filter(fits)).toEqual(expected)
})
