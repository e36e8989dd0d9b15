import { describe, expect, test } from '@jest/globals'
import type { Mark } from '../../src/domain/mark.js'
import type { Markable } from '../../src/domain/markable.js'
import { questionFor, renderItem, renderMark, renderUnit } from '../../src/report/marks.js'
import { renderRecordedTests, renderTestRun } from '../../src/report/marks-tests.js'
import { renderStanding, renderTurn } from '../../src/report/marks-turn.js'
import { painter } from '../../src/report/terminal-text.js'
import { aCommand, anAttempt, aTest } from '../domain/builders.js'

const plain = painter(false)
const hostile = '\u001b]0;owned\u0007ada\u202e\r\nbob'
const seen = 'ada⟨U+202E⟩ bob'

const aMarkable = (overrides: Partial<Markable> = {}): Markable => ({
  id: 'S',
  name: 'Style',
  points: 2,
  bonus: false,
  byHand: true,
  isTested: false,
  within: [],
  ...overrides,
})
const said = { submitter: 'ada', by: 'kim', at: '2026-12-01T10:00:00Z' }

describe('what somebody who marks reads', () => {
  test.each<[string, Partial<Markable>, string, string]>([
    ['an item', {}, 'S: points 0–2, or y/n? ', '\nS Style (2 points)\n'],
    ['a bonus item', { bonus: true }, 'S: points 0–2, or y/n? ', '\nS Style (2 bonus points)\n'],
    ['an item of one point', { points: 1, name: 'S' }, 'S: points 0–1, or y/n? ', '\nS (1 point)\n'],
    ['a deduction', { points: -1.5 }, 'Does S apply? [y/n] ', '\nS Style (−1.5 points)\n'],
    ['a remark', { points: 0 }, 'Does S apply? [y/n] ', '\nS Style (0 points)\n'],
  ])('asks for %s', (_, overrides, question, title) => {
    const markable = aMarkable(overrides)
    expect(questionFor(markable)).toBe(question)
    expect(renderItem(markable, undefined, undefined, plain)).toBe(title)
  })

  test('says what was said before', () => {
    const before = { ...said, item: 'S', given: { points: 1 }, comment: 'hm' }
    expect(renderItem(aMarkable(), undefined, before, plain)).toContain('before: 1 of 2 points, by kim: hm\n')
  })

  test('lists what is in an item, unless it is alone', () => {
    const inside = [aMarkable(), aMarkable({ id: 'T', name: 'T', points: -1 })]
    expect(renderUnit({ id: 'B', name: 'Essay' }, inside, [], plain)).toBe(
      '\nB Essay\n  S Style, 2 points\n  T, −1 point\n',
    )
    expect(renderUnit({ id: 'S', name: 'Style' }, [aMarkable()], [], plain)).toBe('')
  })

  test('says whose turn it is, and what is known of the files', () => {
    const turn = {
      submitter: 'ada',
      number: 2,
      of: 30,
      state: '3f2a9c1d5e',
      other: '0123456789',
      source: 'x/ada',
    }
    const lines = renderTurn(turn, plain).split('\n')
    expect(lines.slice(2)).toEqual([
      'ada (2 of 30), 3f2a9c1: no grade (error): no attempt',
      'Files: x/ada',
      'These files are at 0123456, and not what counts.',
      '',
    ])
  })

  test.each<[Mark, number, string]>([
    [{ ...said, item: 'S', given: { points: 1 }, comment: 'ok' }, 2, 'ada S: 1 of 2 points, by kim: ok\n'],
    [{ ...said, item: 'S', given: { points: -1 } }, -2, 'ada S: −1, by kim\n'],
    [{ ...said, item: 'S', given: { passed: true } }, -2, 'ada S: does not apply, by kim\n'],
    [{ ...said, item: 'S', given: { passed: false } }, 2, 'ada S: failed, by kim\n'],
    [{ ...said, item: 'S', comment: 'see me' }, 2, 'ada S: a comment, by kim: see me\n'],
    [{ ...said, adjust: -0.5 }, 0, 'ada: −0.5 by kim\n'],
  ])('is told of %j', (mark, points, line) => {
    expect(renderMark(mark, points)).toBe(line)
  })

  test('shows nothing hidden in names and comments, and keeps to its lines', () => {
    const mark = { ...said, submitter: hostile, by: hostile, item: hostile, comment: hostile }
    for (const page of [
      renderMark(mark, 2),
      renderStanding(hostile),
      renderItem(aMarkable({ name: hostile }), undefined, mark, plain),
      renderTurn({ submitter: hostile, number: 1, of: 1 }, plain),
      questionFor(aMarkable({ id: hostile })),
    ]) {
      expect(page).toContain(seen)
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })
})

describe('what its tests say', () => {
  test('is nothing where there are none', () => {
    expect(renderRecordedTests([], plain)).toBe('')
  })

  test('is what they say as they were recorded', () => {
    const failed = aTest({ id: 'b', status: 'failed', message: 'expected 3' })
    expect(renderRecordedTests([aTest(), failed], plain)).toContain(
      '✗ b failed\n    message\n    │ expected 3\n',
    )
  })

  test('is also what the commands print, where they are run', () => {
    const commands = [
      aCommand({ command: 'echo hi\nmore', output: 'hi' }),
      aCommand({ test: 'b', output: 'no' }),
    ]
    const attempt = anAttempt()
    const page = renderTestRun({ ...attempt, grader: { ...attempt.grader, commands } }, plain)
    expect(page).toBe('$ echo hi …\n  │ hi\nTests: 1 of 1 passed\n')
  })

  test('is told once where tests failed', () => {
    const commands = [aCommand({ command: 'pytest', output: 'b failed: expected 3' })]
    const tests = [aTest({ id: 'b', status: 'failed', message: 'expected 3' })]
    const attempt = anAttempt({ tests })
    const page = renderTestRun({ ...attempt, grader: { ...attempt.grader, commands } }, plain)
    expect(page.match(/expected 3/g)).toHaveLength(1)
  })

  test('is why they could not be run', () => {
    const page = renderTestRun(anAttempt({ status: 'error', reason: 'the setup failed', tests: [] }), plain)
    expect(page).toContain('The tests could not be run: the setup failed\n')
  })
})
