import { describe, expect, test } from '@jest/globals'
import { annotationsOf, formatCommand } from '../../src/report/annotations.js'
import { anAttempt, anUngraded, aTest } from './attempts.js'

describe('annotations', () => {
  test('a failing test points at its line', () => {
    const attempt = anAttempt({
      tests: [
        aTest({ status: 'failed', message: 'wrong\norder', file: './tests\\list.py', line: 12 }),
        aTest({ id: 'b' }),
      ],
    })
    expect(annotationsOf(attempt)).toEqual([
      {
        level: 'error',
        title: 'test_push: failed',
        message: 'wrong\norder',
        file: 'tests/list.py',
        line: 12,
      },
    ])
    expect(annotationsOf(attempt, './work/')[0]?.file).toBe('work/tests/list.py')
  })

  test.each([
    '/etc/passwd',
    '../other/x.py',
    'a/../../x.py',
    'C:\\x.py',
    'c:x.py',
    '\\\\server\\x.py',
    '',
    '.',
    'a\nb',
    'a\u202Eb',
  ])('%j is not a file of the submission', (file) => {
    const [annotation] = annotationsOf(anAttempt({ tests: [aTest({ status: 'failed', file, line: 1 })] }))
    expect(annotation).toEqual({ level: 'error', title: 'test_push: failed', message: 'failed' })
  })

  test.each([0, -1, 1.5, Number.NaN])('line %d is none', (line) => {
    const [annotation] = annotationsOf(
      anAttempt({ tests: [aTest({ status: 'failed', file: 'x.py', line })] }),
    )
    expect(annotation).toEqual({
      level: 'error',
      title: 'test_push: failed',
      message: 'failed',
      file: 'x.py',
    })
  })

  test('there are ten of each level at most, those with a file first', () => {
    const tests = Array.from({ length: 40 }, (_, index) =>
      aTest({
        id: `${index}`,
        status: index % 2 === 0 ? 'failed' : 'partial',
        ...(index === 38 ? { file: 'x.py' } : {}),
      }),
    )
    const annotations = annotationsOf(anAttempt({ tests }))
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ])
    expect(annotations[0]?.file).toBe('x.py')
  })

  test('hidden, skipped and passed tests have none', () => {
    const tests = [
      aTest(),
      aTest({ id: 'b', status: 'failed', visibility: 'hidden' }),
      aTest({ id: 'c', status: 'skipped' }),
      aTest({ id: 'd', status: 'not_run' }),
    ]
    expect(annotationsOf(anAttempt({ tests }))).toEqual([])
  })

  test('what makes a submission ungradable is said', () => {
    const attempt = anUngraded({ status: 'ungradable', formatErrors: ['list.c is missing'] })
    expect(annotationsOf(attempt)).toEqual([
      { level: 'error', title: 'Invalid, not gradable', message: 'Error: list.c is missing' },
    ])
  })

  test('a command escapes what would end it', () => {
    expect(
      formatCommand({
        level: 'warning',
        title: 'a:b,c%d\ne',
        message: '100% :: a,b\r\n::error::x',
        file: 'a,b:c.py',
        line: 3,
      }),
    ).toBe('::warning file=a%2Cb%3Ac.py,line=3,title=a%3Ab%2Cc%25d e::100%25 :: a,b%0A::error::x')
  })
})
