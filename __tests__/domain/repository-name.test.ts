import { describe, expect, test } from '@jest/globals'
import {
  choiceOfName,
  isStillChosen,
  nameForSubmitter,
  submitterInName,
} from '../../src/domain/repository-name.js'

describe('globs over names', () => {
  test.each([
    [['hw1-*'], 'hw1-ada', 'chosen'],
    [['hw1-*'], 'HW1-Ada', 'chosen'],
    [['hw1-*'], 'hw10-ada', 'other'],
    [['hw1-*', '!hw1-solution'], 'hw1-solution', 'excluded'],
    [['hw1-*', '!hw1-s*', 'hw1-sam'], 'hw1-sam', 'chosen'],
    [['!hw1-solution'], 'anything', 'chosen'],
    [[], 'anything', 'chosen'],
  ])('%j say of %s that it is %s', (names, name, choice) => {
    expect(choiceOfName(names, name)).toBe(choice)
  })

  test.each([
    [['hw1-*'], 'hw1-Ada', 'ada'],
    [['*-hw1'], 'ada-hw1', 'ada'],
    [['lab-*-2026'], 'lab-ada-2026', 'ada'],
    [['hw1-*', '!hw1-solution'], 'hw1-ada', 'ada'],
    [['*'], 'hw1-ada', 'ada'],
    [['*'], 'ada', 'ada'],
    [[], 'hw1-ada', 'ada'],
    [['hw1-ada', 'hw1-ben'], 'hw1-ben', 'ben'],
    [['hw1*'], 'hw1', 'hw1'],
  ])('%j find in %s the submitter %s', (names, name, submitter) => {
    expect(submitterInName(names, 'hw1', name)).toBe(submitter)
  })

  test.each([
    [['hw1-*', '!hw1-x'], 'hw1-ada'],
    [['*-hw1'], 'ada-hw1'],
    [['*'], undefined],
    [['hw1-*', 'lab1-*'], undefined],
    [['hw1-ada'], undefined],
    [['h?1-*'], undefined],
  ])('%j say what a repository would be called', (names, name) => {
    expect(nameForSubmitter(names, 'ada')).toBe(name)
  })

  test.each([
    ['my-project', 'hw1-ada', true],
    ['my-project', undefined, false],
    ['hw1-out', 'hw1-ada', false],
  ])('%s, which was %s, stays or not', (name, formerName, expected) => {
    expect(isStillChosen(['hw1-*', '!hw1-out'], { name, formerName })).toBe(expected)
  })
})
