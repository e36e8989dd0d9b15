import { describe, expect, test } from '@jest/globals'
import { warningsOf } from '../../src/config/notices.js'
import { declared, fixture, graded, load, read } from './grading.js'

describe('a grading.yml', () => {
  test('with everything in it is a configuration', () => {
    expect(load(fixture('full.yml'))).toEqual({ ...JSON.parse(fixture('full.json')), file: 'g.yml' })
  })

  test('needs no more than an assignment and a grader; the rest has defaults', () => {
    expect(load(graded())).toEqual({
      file: 'g.yml',
      assignment: 'hw3',
      name: 'hw3',
      timezone: 'UTC',
      submit: { tags: [], submittedAt: 'server' },
      counts: 'best',
      env: {},
      passEnv: [],
      readable: [],
      network: false,
      limits: {
        timeMs: 600_000,
        memoryBytes: 2 * 2 ** 30,
        processes: 256,
        diskBytes: 4 * 2 ** 30,
        fileSizeBytes: 200 * 2 ** 20,
        outputBytes: 2 ** 20,
      },
      sandbox: 'auto',
      grader: {
        run: 'make test',
        format: 'exit-code',
        references: [],
        timeoutMs: 600_000,
        exitCode: 'ignore',
        onTimeout: 'graded',
        noResults: 'error',
        layout: 'plain',
        shared: [],
      },
      tests: [],
      protect: { files: [], keep: [] },
      files: { required: [], onMissing: 'ungradable' },
      show: { output: 'failed', limitBytes: 65_536, tests: [] },
      notices: [],
    })
  })

  test('an entrypoint of PrairieLearn has thirty seconds, must end well, and writes results.json', () => {
    const { grader } = load(
      `assignment: q1\ngrader: {layout: prairielearn, run: "/grade/tests/run.sh 'a b'"}\nprotect: {from: ../q1}`,
    )
    expect(grader).toEqual({
      run: ['/grade/tests/run.sh', 'a b'],
      results: 'results.json',
      format: 'prairielearn',
      references: [],
      timeoutMs: 30_000,
      exitCode: 'must_be_zero',
      onTimeout: 'ungradable',
      noResults: 'error',
      layout: 'prairielearn',
      shared: [],
    })
  })

  test.each([
    ['limits: {time: 1h}', { grader: { timeoutMs: 3_600_000 } }],
    ['due: 2026-11-30\ntimezone: America/New_York', { due: '2026-11-30T23:59:59-05:00' }],
    ['due: 2026-11-30 18:00:00 +01:00', { due: '2026-11-30T18:00:00+01:00' }],
    ['%YAML 1.1\n---\ndue: 2026-11-30', { due: '2026-11-30T23:59:59Z' }],
    [
      'due: 2026-11-30\nlate: {deduct: 1.5, per: 12h, of: earned, days: 3}',
      { late: { graceMs: 0, deduct: { points: 1.5 }, perMs: 43_200_000, of: 'earned', days: 3, steps: [] } },
    ],
    [
      'due: 2026-11-30\nlate: {steps: [{after: 0h, deduct: 10%}, {after: 1d, deduct: 50%}]}',
      {
        late: {
          steps: [
            { afterMs: 0, deduct: { percent: 10 } },
            { afterMs: 86_400_000, deduct: { percent: 50 } },
          ],
        },
      },
    ],
    ['submit: {tags: ["v*"], submitted_at: commit}', { submit: { tags: ['v*'], submittedAt: 'commit' } }],
    ['setup: [pip, install, -r, requirements.txt]', { setup: ['pip', 'install', '-r', 'requirements.txt'] }],
    [
      'protect: {files: [Makefile], from: ../course/hw3}',
      { protect: { from: { kind: 'directory', path: '../course/hw3' } } },
    ],
    [
      'protect: {files: [Makefile], from: /srv/hw3}',
      { protect: { from: { kind: 'directory', path: '/srv/hw3' } } },
    ],
    [
      'protect: {files: [Makefile], from: org/hw3@main}',
      { protect: { from: { kind: 'repository', owner: 'org', repo: 'hw3', ref: 'main', path: '.' } } },
    ],
    [
      'protect: {files: [Makefile], from: "org/hw3@feature/x:a/b"}',
      { protect: { from: { kind: 'repository', owner: 'org', repo: 'hw3', ref: 'feature/x', path: 'a/b' } } },
    ],
    [
      'show: {tests: {"b*": none, "a*": all}}',
      {
        show: {
          tests: [
            { pattern: 'b*', output: 'none' },
            { pattern: 'a*', output: 'all' },
          ],
        },
      },
    ],
    ['image: ghcr.io/a/b\nsandbox: docker', { image: 'ghcr.io/a/b', sandbox: 'docker' }],
    ['max_points: 2.5', { maxPoints: 2.5 }],
  ])('reads %j', (lines, config) => {
    const text = lines.startsWith('%') ? lines.replace('---\n', `---\n${read()}\n`) : read(lines)
    expect(load(text)).toMatchObject(config)
  })

  test('may begin with a byte-order mark and end its lines like Windows', () => {
    expect(load(`\uFEFF${graded('name: Lists')}`.replaceAll('\n', '\r\n'))).toMatchObject({ name: 'Lists' })
  })

  test('may repeat itself with anchors', () => {
    const text = declared('{id: a, run: &run [make, test]}, {id: b, run: *run}')
    expect(load(text).tests).toMatchObject([{ run: ['make', 'test'] }, { run: ['make', 'test'] }])
  })
})

describe('a declared test', () => {
  test.each([
    ['{id: a, run: x}', { kind: 'simple', name: 'a', timeoutMs: 10_000, exit: 0, points: 1 }],
    ['{id: a, run: x, exit: null, points: 0}', { exit: null, points: 0 }],
    ['{id: a, run: x, stdout: ""}', { stdout: { how: 'equals', text: '' } }],
    [
      '{id: a, run: x, stdout: {contains: b, ignore_case: true}}',
      { stdout: { how: 'contains', text: 'b', ignoreCase: true } },
    ],
    [
      '{id: a, run: x, stdout: {matches: "^b+$", exact: true}}',
      { stdout: { how: 'matches', text: '^b+$', exact: true } },
    ],
    [
      '{id: a, run: x, stdout: {numbers: [1, 2.5], tolerance: 0.1}}',
      { stdout: { how: 'numbers', text: '1 2.5', tolerance: 0.1 } },
    ],
    ['{id: a, run: x, stdout: {numbers: 3}}', { stdout: { how: 'numbers', text: '3', tolerance: 1e-6 } }],
    [
      '{id: a, run: x, results: r.json}',
      { kind: 'suite', format: 'auto', timeoutMs: 600_000, exitCode: 'ignore', noResults: 'error' },
    ],
    ['{id: a, run: x, results: r.xml, format: junit, max_points: 4}', { format: 'junit', maxPoints: 4 }],
  ])('%s', (text, wanted) => {
    expect(load(declared(text)).tests).toMatchObject([wanted])
  })
})

describe('an item', () => {
  test.each([
    ['{id: A, points: 1}', { kind: 'tested', name: 'A', tests: [], award: 'each', bonus: false }],
    ['{id: A, points: 1, tests: ["a*"], count: 3, award: all}', { tests: ['a*'], count: 3, award: 'all' }],
    ['{id: A, points: 1, manual: true}', { kind: 'manual' }],
    ['{id: A, points: 1, manual: false}', { kind: 'tested' }],
    [
      '{id: A, points: 1, deductions: [{id: B, points: -0.5}]}',
      { kind: 'deductive', deductions: [{ id: 'B', name: 'B', points: -0.5, tests: [] }] },
    ],
    ['{id: A, items: [{id: B, points: 0.1}, {id: C, points: 0.2}]}', { kind: 'group', points: 0.3 }],
    ['{id: A, points: 0.3, items: [{id: B, points: 0.1}, {id: C, points: 0.2}]}', { points: 0.3 }],
    ['{id: A, points: 1, items: [{id: B, points: 1}, {id: C, points: 2, bonus: true}]}', { points: 1 }],
    [
      '{id: A, points: 3, bonus: true, items: [{id: B, points: 1}, {id: C, points: 2}]}',
      { points: 3, bonus: true },
    ],
    ['{id: A, items: [{id: B, items: [{id: C, points: 2}]}]}', { points: 2 }],
  ])('%s', (text, wanted) => {
    expect(load(read(`rubric: [${text}]`)).rubric?.items).toMatchObject([wanted])
  })
})

const warningsIn = (text: string, now = '2026-11-01T00:00:00Z'): string[] =>
  warningsOf(load(text), { now, withoutMaximum: ['tap'] })

describe('what is allowed but probably not meant is noticed', () => {
  test.each([
    [
      read('rubric: [{id: A, points: 1, tests: ["a*"]}]'),
      ['rubric item "A": the pattern "a*" has no count: a test that vanishes goes unnoticed'],
    ],
    [
      read('rubric: [{id: G, items: [{id: A, points: 1, tests: [b, "a?"]}]}]'),
      ['rubric item "A": the pattern "a?" has no count: a test that vanishes goes unnoticed'],
    ],
    [read('rubric: [{id: A, points: 1, tests: ["a*"], count: 2}]'), []],
    [read('rubric: [{id: A, points: 1, tests: ["a*"], award: any}]'), []],
    [declared('{id: a1, run: x}', 'rubric: [{id: A, points: 1, tests: ["a*"]}]'), []],
    [
      graded('protect: {files: [Makefile]}'),
      ['protect: not protected: without `from` a student can change these files; their digests are recorded'],
    ],
    [
      'assignment: a\ngrader: {run: x, results: r.xml}',
      [
        '"grader": its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller',
      ],
    ],
    [
      'assignment: a\ngrader: {run: x, results: r, format: tap}',
      [
        '"grader": its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller',
      ],
    ],
    ['assignment: a\ngrader: {run: x, results: r, format: tap}\nmax_points: 3', []],
    [
      declared('{id: u, run: x, results: r.xml}'),
      [
        '"u": its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller',
      ],
    ],
    [declared('{id: u, run: x, results: r.xml, max_points: 2}'), []],
  ])('%j', (text, notices) => {
    expect(warningsIn(text)).toEqual(notices)
  })
})

test('students do not read how unprotected files could be used', () => {
  expect(load(graded('protect: {files: [Makefile]}')).notices).toEqual([
    "The course's files are not protected: their digests are recorded.",
  ])
})

describe('a late policy that is probably not meant is noticed', () => {
  test.each<[string, string, string[]]>([
    ['{deduct: 10%, per: day}', '', []],
    ['{deduct: 1, per: day}', '', []],
    ['{deduct: 0}', '', []],
    ['{deduct: 0.1}', '', ['late.deduct: 0.1 is points, not percent; did you mean 10%?']],
    ['{deduct: 10}', 'max_points: 10', ['late.deduct: 10 is points, not percent; did you mean 10%?']],
    ['{deduct: 200}', 'max_points: 10', ['late.deduct: 200 is points, not percent; it takes everything']],
    ['{deduct: 10}', 'max_points: 11', []],
    [
      '{deduct: 10}',
      'rubric: [{id: A, points: 10, manual: true}]',
      ['late.deduct: 10 is points, not percent; did you mean 10%?'],
    ],
    [
      '{days: 3}',
      '',
      [
        'late.days: lateness costs nothing, so no late day is ever spent; say what a day costs that is not covered, such as `deduct: 100%`',
      ],
    ],
    ['{days: 3, deduct: 10%, per: day}', '', []],
    ['{deduct: 1, at_most: 0.5}', '', ['late.at_most: 0.5 is points, not percent; did you mean 50%?']],
    [
      '{steps: [{after: 0h, deduct: 0.2}, {after: 1d, deduct: 2}]}',
      '',
      ['late.steps[0].deduct: 0.2 is points, not percent; did you mean 20%?'],
    ],
  ])('%s %s', (late, more, warnings) => {
    expect(warningsIn(read('due: 2026-11-30', `late: ${late}`, more))).toEqual(warnings)
  })

  test.each([
    ['2026-11-30T23:59:58Z', []],
    ['2026-12-01T00:00:00Z', ['due is past']],
  ])('at %s: %j', (now, warnings) => {
    expect(warningsIn(graded('due: 2026-11-30'), now)).toEqual(warnings)
  })
})
