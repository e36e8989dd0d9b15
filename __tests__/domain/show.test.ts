import { describe, expect, test } from '@jest/globals'
import type { TestResult } from '../../src/domain/results.js'
import { revealed, revealedCommands, type Shown } from '../../src/domain/show.js'
import { aCommand, aTest, showing } from './builders.js'

const told = {
  message: 'expected 3',
  output: 'printed',
  input: '1 2',
  expected: '3',
  actual: '4',
  file: 'tests/secret.py',
  line: 7,
  points: 1,
  maxPoints: 2,
}
const failed = aTest({ id: 'a', name: 'adds', status: 'failed', ...told })
const passed = aTest({ id: 'b', name: 'pops', ...told })
const bare = { points: 1, maxPoints: 2 }

describe('what students may see', () => {
  test.each<[Shown, TestResult[]]>([
    ['all', [failed, passed]],
    [
      'failed',
      [failed, { id: 'b', name: 'pops', status: 'passed', ...bare, file: 'tests/secret.py', line: 7 }],
    ],
    [
      'names',
      [
        { id: 'a', name: 'adds', status: 'failed', ...bare },
        { id: 'b', name: 'pops', status: 'passed', ...bare },
      ],
    ],
    [
      'none',
      [
        { id: 'a', name: 'Hidden test', status: 'failed', ...bare, visibility: 'hidden' },
        { id: 'b', name: 'Hidden test', status: 'passed', ...bare, visibility: 'hidden' },
      ],
    ],
  ])('with show %s', (output, tests) => {
    expect(revealed([failed, passed], showing(output))).toEqual(tests)
  })

  test('the first pattern that fits wins over the rest', () => {
    const tests = [
      { pattern: 'adds', output: 'names' as const },
      { pattern: '*', output: 'none' as const },
    ]
    expect(revealed([failed, passed], showing('all', { tests })).map(({ name }) => name)).toEqual([
      'adds',
      'Hidden test',
    ])
  })

  test('what the grader hides stays hidden', () => {
    const [test] = revealed([{ ...failed, visibility: 'hidden' }], showing('all'))
    expect(JSON.stringify(test)).not.toMatch(/adds|expected 3|secret/)
  })

  test.each<Shown>(['names', 'none'])(
    'the verdict on a way tells nothing of a part that shows %s',
    (output) => {
      const whole = aTest({ id: 'way', name: 'way', status: 'failed', message: 'expected 3' })
      const policy = showing('all', { tests: [{ pattern: 'adds', output }] })
      const choice = [{ id: 'way', parts: ['a'] }]
      expect(revealed([whole, failed], policy, [choice])[0]).toEqual({
        id: 'way',
        name: 'way',
        status: 'failed',
      })
      expect(revealed([whole, failed], showing('all'), [choice])[0]).toEqual(whole)
    },
  )

  test('long texts are cut to head and tail', () => {
    const [test] = revealed([{ ...failed, output: 'x'.repeat(5000) }], showing('all', { limitBytes: 100 }))
    expect(test?.output).toMatch(/^x+\n… \d+ bytes left out …\nx+$/)
    expect(Buffer.byteLength(test?.output ?? '')).toBeLessThanOrEqual(100)
  })

  test.each([
    ['the grader, with everything to show', showing('all'), {}, [failed], true],
    [
      'the grader, with one test to hide',
      showing('all', { tests: [{ pattern: 'a', output: 'none' }] }),
      {},
      [failed],
      false,
    ],
    [
      'the grader, with one hidden by itself',
      showing('failed'),
      {},
      [{ ...failed, visibility: 'hidden' as const }],
      false,
    ],
    ['the grader, with names only', showing('names'), {}, [failed], false],
    ['the build of the whole', showing('names'), { stage: 'build' as const }, [failed], true],
    ['the build of a hidden test', showing('none'), { stage: 'build' as const, test: 'a' }, [failed], false],
    ['a test that failed', showing('failed'), { stage: 'test' as const, test: 'a' }, [failed], true],
    ['a test that passed', showing('failed'), { stage: 'test' as const, test: 'b' }, [passed], false],
    ['a hidden test', showing('none'), { stage: 'check' as const, test: 'a' }, [failed], false],
    ['a suite', showing('failed'), { stage: 'test' as const, test: 'u' }, [{ ...failed, id: 'u/a' }], true],
    [
      'a suite with a hidden test',
      showing('failed', { tests: [{ pattern: 'u/a', output: 'none' }] }),
      { stage: 'test' as const, test: 'u' },
      [{ ...failed, id: 'u/a' }],
      false,
    ],
  ])('the output of %s', (_, policy, command, tests, isShown) => {
    const [shown] = revealedCommands([aCommand(command)], tests, policy)
    expect(shown).toMatchObject({ output: isShown ? 'secret input' : '', outputBytes: 12 })
  })

  test.each([
    ['a test', 'failed', { stage: 'test', test: 'a' }, true],
    ['a test of which only the name is shown', 'names', { stage: 'test', test: 'a' }, false],
    ['the build of a hidden test', 'none', { stage: 'build', test: 'a' }, false],
    ['the grader', 'none', { stage: 'grader' }, true],
  ] as const)('the command of %s', (_, shown, run, isShown) => {
    const [written] = revealedCommands([aCommand(run)], [failed], showing(shown))
    expect(written?.command).toBe(isShown ? aCommand().command : '')
  })
})
