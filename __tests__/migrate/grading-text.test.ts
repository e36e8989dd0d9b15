import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/load.js'
import { configOf } from '../../src/config/validate.js'
import { configOfAutograding, parseAutograding } from '../../src/migrate/autograding.js'
import { type ClassroomTest, importedTests } from '../../src/migrate/classroom-test.js'
import { gradingOf } from '../../src/migrate/grading.js'
import { formatGrading, formatSteps } from '../../src/migrate/grading-text.js'
import { differsInBash, setUpOf, usesNetwork } from '../../src/migrate/set-up.js'
import { fixture, formats } from '../config/grading.js'

const placeOf = () => ({ file: 'grading.yml' })

/** Texts that YAML could take for something else. */
const awkward = [
  'yes',
  '~',
  '1.0',
  '0x1f',
  '# no comment',
  'a: b',
  '- a',
  '*',
  '&a',
  '!x',
  '%',
  '@',
  '`',
  "'",
  '"',
  '\\',
]
const word = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 12 }))
const text = fc
  .array(
    fc.oneof(word, fc.constantFrom('\n', ' ', '\t', '\r\n', '  x', '# y', '---\n', '...\n', '{{ a }}')),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  // What no YAML file can hold, and what our own reader refuses.
  .filter((value) => !/[\p{Cs}\uFFFD\0]/u.test(value))
const script = text.filter((value) => value.trim() !== '')
const aTest: fc.Arbitrary<ClassroomTest> = fc.record({
  kind: fc.constant('program' as const),
  name: text,
  setup: text,
  run: script,
  input: text,
  stdout: fc.oneof(
    text,
    text.map((contains) => ({ contains })),
  ),
  minutes: fc.constantFrom(0.1, 1, 10, 30),
  points: fc.constantFrom(0, 0.1, 2.5, 10),
})

describe('what import writes', () => {
  test('reads as the configuration it was made of, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(aTest, { minLength: 1, maxLength: 4 }), (tests) => {
        const { values, comments } = gradingOf(importedTests(tests))
        const value = { assignment: 'hw3', ...values }
        const written = parseConfig(formatGrading(value, comments), 'grading.yml', { formats })
        expect(written).toEqual(configOf({ value, placeOf, file: 'grading.yml' }, { formats }))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('of an autograding.json grades as the autograding.json itself does', () => {
    const json = fixture('autograding.json')
    const { values, comments } = gradingOf(importedTests(parseAutograding(json, 'autograding.json')))
    const written = parseConfig(formatGrading({ assignment: 'hw3', ...values }, comments), 'f', { formats })
    expect(written).toEqual(configOfAutograding(json, 'f', 'hw3', { formats }))
  })

  test('has steps of a workflow as they were', () => {
    const steps = [
      { name: 'Set up: "Java"', uses: 'actions/setup-java@v4', with: { 'java-version': '21', cache: true } },
      { run: '  indented\nmake\n\nmake install\n', env: { LEVEL: '2' } },
    ]
    const workflow = `jobs:\n  grade:\n    steps:\n${formatSteps(steps)}      - uses: ours\n`
    expect(parse(workflow).jobs.grade.steps).toEqual([...steps, { uses: 'ours' }])
  })
})

describe('a set-up command', () => {
  test.each([
    ['pip3 install pandas', ['pip3 install pandas']],
    ['sudo -H pip3 install pytest', ['sudo -H pip3 install pytest']],
    ['python3 -m pip install -r requirements.txt', ['python3 -m pip install -r requirements.txt']],
    ['npm ci && npm install -g jest', ['npm ci', 'npm install -g jest']],
    [
      'sudo apt-get update\nsudo apt-get -y install valgrind',
      ['sudo apt-get update', 'sudo apt-get -y install valgrind'],
    ],
    ['go mod download; cargo fetch', ['go mod download', 'cargo fetch']],
  ])('that only fetches (%s) is the course’s', (setup, fetches) => {
    expect(setUpOf(setup)).toEqual({ fetches, build: '' })
  })

  test.each([
    'make',
    'javac *.java',
    'npm install && npm run build',
    'pip install "flask>=2"',
    'chmod +x ./test.sh',
    'pip install numpy && wget https://cs101.example.org/x.sh',
    'pipeline install',
  ])('%s stays with its test, since it may fail because of the student', (setup) => {
    expect(setUpOf(setup)).toEqual({ fetches: [], build: setup })
  })

  test('that is empty is none', () => {
    expect(setUpOf(' \n')).toEqual({ fetches: [], build: '' })
  })

  test.each([
    ['npm install && npm test', true],
    ['curl -fsS localhost | grep ok', true],
    ['git clone https://example.org/x', true],
    ['echo "npm is nice"', false],
    ['make test', false],
  ])('%s uses the network: %p', (command, expected) => {
    expect(usesNetwork(command)).toBe(expected)
  })

  test.each([
    ['make; ./test', true],
    ['a\nb', true],
    ['a | b', true],
    ['a || b', false],
    ['a && b', false],
    ['make\n', false],
  ])('%j may end otherwise in bash: %p', (command, expected) => {
    expect(differsInBash(command)).toBe(expected)
  })
})
