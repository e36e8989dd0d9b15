import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attempt } from '../../src/domain/attempt.js'
import type { ItemStatus } from '../../src/domain/score.js'
import { annotationsOf, formatCommand } from '../../src/report/annotations.js'
import { renderHarvestSummary } from '../../src/report/harvest-summary.js'
import { renderProblems } from '../../src/report/problems.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { anyCharacter } from '../any-character.js'
import { makeAccount, makeAssignment } from '../course-grades.js'
import { expectSoon } from '../properties/outcome.js'
import { aCommand, aContext, anAttempt, anItem, aScore, aSummary, aTest } from './attempts.js'
import { cases } from './cases.js'
import { faultsOf } from './page.js'

const seed = 20_261_130

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '\n',
  '\r',
  '\n\n',
  '\t',
  ' ',
  '@',
  '@cs101/staff',
  '#1',
  '$x$',
  ':tada:',
  '::error::x',
  '##[error]',
  '</pre>',
  '</code>',
  '</details>',
  '<!--',
  '-->',
  '<script>',
  '```',
  '|',
  '\\',
  '%0A',
  '&#10;',
  '&lt;',
  'https://example.org',
  'www.x.org',
  '\u0000',
  '\u001B[31m',
  '\u001B]0;',
  '\u202E',
  '\u200B',
  '\uD800',
  '\u{E0041}',
  '😀',
  'é',
  'e\u0301',
  'a',
  '../',
  '/',
  'C:\\',
  ':',
  ',',
  'x'.repeat(300),
] // prettier-ignore

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
)

const texts = fc.record({
  message: hostile,
  output: hostile,
  input: hostile,
  expected: hostile,
  actual: hostile,
  file: hostile,
})

const tests = fc.array(
  fc
    .tuple(
      texts,
      hostile,
      fc.constantFrom('passed', 'partial', 'failed', 'error', 'skipped', 'not_run'),
      fc.constantFrom('visible', 'hidden'),
    )
    .map(([written, id, status, visibility]) =>
      aTest({
        ...written,
        id,
        name: id,
        status,
        visibility,
        images: [{ label: id, url: `https://${written.file}` }],
      }),
    ),
  { maxLength: 6 },
)

const itemStatuses: ItemStatus[] = ['passed', 'partial', 'failed', 'error', 'not_run', 'pending']

const items = fc.array(
  fc.tuple(hostile, hostile, fc.constantFrom(...itemStatuses)).map(([name, reason, status]) =>
    anItem({
      id: reason,
      name,
      reason,
      status,
      missing: [name],
      items: [anItem({ id: name, name: reason, status })],
    }),
  ),
  { maxLength: 4 },
)

const attempts = fc
  .tuple(tests, items, hostile, hostile, fc.constantFrom('graded', 'ungradable', 'error', 'cancelled'))
  .map(
    ([written, scored, one, other, status]): Attempt =>
      anAttempt({
        name: one,
        status,
        reason: other,
        message: one,
        output: other,
        formatErrors: [one, other],
        notices: [one],
        tests: written,
        score: aScore({
          items: scored,
          adjustments: [{ points: -1, reason: one }],
          unexpected: [one, other],
          notices: [other],
        }),
        submission: { ...anAttempt().submission, commit: other },
        protected: [
          { path: one, action: 'put_back' },
          { path: other, action: 'removed' },
        ],
        grader: { ...anAttempt().grader, commands: [aCommand({ stage: 'setup', exitCode: 1, output: one })] },
        tool: { name: one, version: other },
      }),
  )

const contextOf = (text: string): ReturnType<typeof aContext> =>
  aContext({
    notices: [text],
    localCommand: text,
    history: [aSummary({ commit: text })],
    counted: aSummary({ commit: text }),
    recorded: { where: text, url: text },
  })

describe('nothing a student or a grader writes breaks a page', () => {
  test('every known page is sound', () => {
    for (const { attempt, context = aContext() } of Object.values(cases))
      expect(faultsOf(renderSummary(attempt, context))).toEqual([])
  })

  test('whatever stands in the texts, the summary stays the page it was', () => {
    fc.assert(
      fc.property(attempts, hostile, (attempt, text) => {
        expect(faultsOf(renderSummary(attempt, contextOf(text)))).toEqual([])
      }),
      { seed, numRuns: 400 },
    )
  })

  test('a terminal gets nothing to obey', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const shown = renderTerminal(attempt, { color: false, width: 80, timezone: 'UTC', isRecorded: false })
        expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B]/u)
      }),
      { seed, numRuns: 200 },
    )
  })

  test('an annotation is one command on one line, for a file inside the submission', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        for (const annotation of annotationsOf(attempt)) {
          const command = formatCommand(annotation)
          expect(command).toMatch(
            /^::(?:error|warning) (?:file=[^:,\r\n]+,)?(?:line=\d+,)?title=[^:,\r\n]*::[^\r\n]*$/,
          )
          expect(annotation.file ?? 'a').not.toMatch(/^[/\\]|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|[\p{Cc}]/u)
        }
      }),
      { seed, numRuns: 200 },
    )
  })
})

describe('a page is never too large', () => {
  const limit = 900_000

  test.each([
    ['everything fits', 10, 1000, undefined],
    ['the names of passed tests go first', 2500, 0, 'without the names of passed tests;'],
    ['then parts of the outputs', 60, 60_000, 'without the names of passed tests and parts of long outputs'],
    ['then whole tests', 3000, 1500, 'without most outputs, tests and items'],
  ])('%s', (_, count, bytes, without) => {
    const attempt = anAttempt({
      tests: Array.from({ length: count }, (__, index) =>
        aTest({
          id: `${index}`,
          name: `${'test '.repeat(80)}${index}`,
          status: bytes === 0 ? 'passed' : 'failed',
          output: '<'.repeat(bytes),
        }),
      ),
    })
    const page = renderSummary(attempt, aContext())
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(faultsOf(page)).toEqual([])
    expect(page.match(/Shortened: ([^.]*)/)?.[1]).toEqual(
      without === undefined ? undefined : expect.stringContaining(without),
    )
    if (count === 3000) expect(page).toMatch(/… and 29\d0 more tests that did not pass/)
  })

  test('the worst of everything still fits', () => {
    const worst = '<@a:b:"\''.repeat(3000)
    const attempt = anAttempt({
      name: worst,
      reason: worst,
      message: worst,
      output: `${worst}x`,
      formatErrors: Array.from({ length: 500 }, () => worst),
      notices: Array.from({ length: 500 }, (_, index) => `${index}${worst}`),
      tests: Array.from({ length: 60 }, (_, index) =>
        aTest({
          id: `${index}`,
          name: worst,
          status: index % 2 === 0 ? 'failed' : 'skipped',
          message: worst,
          output: `${worst}x`,
          input: worst,
          expected: worst,
          actual: worst,
          images: Array.from({ length: 50 }, () => ({ label: worst, url: `https://example.org/${worst}` })),
        }),
      ),
      score: aScore({
        items: Array.from({ length: 400 }, () =>
          anItem({ name: worst, reason: worst, missing: [worst, `${worst}x`] }),
        ),
        unexpected: Array.from({ length: 500 }, () => worst),
      }),
      protected: Array.from({ length: 500 }, () => ({ path: worst, action: 'put_back' as const })),
    })
    const page = renderSummary(attempt, contextOf(worst))
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(faultsOf(page)).toEqual([])
  })
})

describe('a page that could not be made short enough leaves out what comes last', () => {
  const limit = 900_000
  const names = ['"', '🙂', '@', '\u202E']

  test.each(names)('many items with many tests called %j', (sign) => {
    const name = sign.repeat(400)
    const tests = Array.from({ length: 2000 }, (_, index) =>
      aTest({ id: `${index}`, name: `${index}${name}`, status: 'failed', message: name.repeat(10) }),
    )
    const items = Array.from({ length: 200 }, (_, index) =>
      anItem({
        name: `${index}${name}`,
        status: 'failed',
        reason: name,
        tests: tests.slice(index * 10, index * 10 + 10).map(({ id }) => id),
        missing: Array.from({ length: 10 }, (__, missing) => `${missing}${name}`),
      }),
    )
    const attempt = anAttempt({
      tests,
      score: aScore({ items }),
      notices: [name],
      formatErrors: Array(50).fill(name),
    })
    const page = renderSummary(attempt, contextOf(name))
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain('<h3>This attempt</h3>')
  })

  test('a harvest of many people, and problems without end', () => {
    const worst = '<@\'"&:x:'.repeat(100)
    const accounts = Array.from({ length: 3000 }, (_, index) => {
      const { grade: _grade, ...rest } = makeAccount(`${index}${worst}`, { flags: [worst, worst] })
      return { ...rest, status: 'invalid' as const, reason: worst }
    })
    const assignments = ['hw1', 'hw2', 'hw3'].map((name) =>
      makeAssignment(name, accounts, { notices: Array(99).fill(worst) }),
    )
    const problems = Array.from({ length: 500 }, () => ({ message: worst, hint: worst }))
    const told = { dir: 'grades', program: 'x', isComplete: false, isResumed: false, asked: 1, attempts: 1 }
    const spent = { requests: 1, points: 1, seconds: 1 }
    const page = renderHarvestSummary({ ...told, ...spent, assignments, problems, notices: [worst] })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain('3000 accounts without a grade that counts')
    expect(page).toContain('Stopped before its end')
    const broken = renderProblems(problems)
    expect(Buffer.byteLength(broken)).toBeLessThanOrEqual(limit)
    expect(broken).toContain('… and 480 more problems')
  })
})

test('as many tests as results may have are told, each at its item', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `t${index}`)
  const attempt = anAttempt({
    tests: ids.map((id) => aTest({ id, name: `the test ${id}`, status: 'failed' })),
    score: aScore({
      items: ids.map((id) => anItem({ id, name: id, status: 'failed', points: 0, tests: [id] })),
    }),
  })
  // Looking through all tests for each item takes longer.
  expectSoon(() => {
    expect(renderSummary(attempt, aContext())).toContain('<td>not passed: <code>the test t7</code></td>')
    const shown = renderTerminal(attempt, { color: false, width: 80, timezone: 'UTC', isRecorded: false })
    expect(shown).toContain('not passed: the test t19999')
  }, 10_000)
})
