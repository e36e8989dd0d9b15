import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesText } from '../../src/domain/pattern.js'
import { matchesTest } from '../../src/domain/rubric.js'
import { expectSoon } from '../properties/outcome.js'

const naive = (pattern: string, text: string): boolean => {
  const special: Record<string, string> = { '*': '.*', '?': '.' }
  const source = Array.from(pattern, (one) => special[one] ?? one.replace(/[\\^$.+()[\]{}|/-]/u, '\\$&'))
  return new RegExp(`^${source.join('')}$`, 'su').test(text)
}

describe('patterns', () => {
  test.each([
    ['test_push', 'test_push', true],
    ['test_push*', 'tests/test_stack.py::test_push_two', true],
    ['test_push*', 'tests/test_push.py::test_pop', false],
    ['test_push', 'tests/test_stack.py::TestStack::test_push', true],
    ['adds', 'com.example.CalculatorTest.adds', true],
    ['CalculatorTest.adds', 'com.example.CalculatorTest.adds', false],
    ['*CalculatorTest.adds', 'com.example.CalculatorTest.adds', true],
    ['push', 'unit/push', true],
    ['unit/*', 'unit/push', true],
    ['test_x*', 'a.py::test_x[1.5]', true],
    ['test_x*', 'a.py::test_x[a/b]', true],
    ['test_[ab]', 'test_a', false],
    ['test_[ab]', 'test_[ab]', true],
    ['a.c', 'abc', false],
    ['(a+)+$', 'aaaa', false],
    ['t?st', 'test', true],
    ['t?st', 'tst', false],
    ['?', '😀', true],
    ['*', '', true],
    ['', 'a', false],
    ['TEST', 'test', false],
    ['TestStack', 'example.com/stack::TestStack/push', true],
    ['TestStack', 'example.com/stack::TestStack/push/empty', true],
    ['TestStack/push', 'example.com/stack::TestStack/push/empty', true],
    ['example.com/stack::TestStack', 'example.com/stack::TestStack/push', true],
    ['TestStac', 'example.com/stack::TestStack/push', false],
    ['TestStack', 'example.com/TestStack/stack::TestPush', false],
    ['TestStack', 'a.py::TestStack::test_a[b/c]', false],
    ['describe', 'a.test.js::describe/it', false],
    ['/foo', '/foo', true],
    ['foo', '/foo', true],
  ])('%s fits a test called %s: %s', (pattern, id, fits) => {
    expect(matchesTest(pattern, { id, name: 'something else' })).toBe(fits)
  })

  test('a name fits as well as an id', () => {
    expect(matchesTest('Greets *', { id: 'hello', name: 'Greets by name' })).toBe(true)
  })

  test('they mean what a regular expression would mean', () => {
    const letters = fc.constantFrom('a', 'b', '.', '/', '\n', '😀', '$', '\\')
    const text = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''))
    const pattern = fc
      .array(fc.oneof(letters, fc.constantFrom('*', '?')), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(pattern, text, (wanted, found) => {
        expect(matchesText(wanted, found)).toBe(naive(wanted, found))
      }),
      { seed: 7, numRuns: 3000 },
    )
  })

  test('a hostile pattern and a hostile name end at once', () => {
    const name = 'a'.repeat(100_000)
    expectSoon(() => {
      expect(matchesText(`${'a*'.repeat(500)}b`, name)).toBe(false)
      expect(matchesText(`${'*a?'.repeat(30)}*b`, name)).toBe(false)
      expect(matchesText('*'.repeat(10_000), name)).toBe(true)
    }, 5000)
  })
})
