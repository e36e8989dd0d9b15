import { describe, expect, test } from '@jest/globals'
import type { CourseAssignment } from '../../src/config/course.js'
import { parseCourse } from '../../src/config/course-load.js'
import { problemsOf } from './grading.js'

const load = (text: string) => parseCourse(text, 'course.yml')
const problemsIn = (text: string): string[] => problemsOf(() => load(text))

const loadOne = (written: string): CourseAssignment | undefined =>
  load(`assignments: {hw1: {${written}}}`).assignments[0]

test('everything is optional', () => {
  expect(load('org: cs101-f26')).toEqual({
    file: 'course.yml',
    name: 'cs101-f26',
    org: 'cs101-f26',
    timezone: 'UTC',
    roster: [],
    require: 'unverified',
    assignments: [],
  })
})

test('a whole course', () => {
  const text = [
    'name: Programming 1',
    'org: cs101-f26',
    'timezone: America/New_York',
    'roster: [roster.csv, canvas.csv]',
    'groups: groups.csv',
    'extensions: extensions.csv',
    'require: run',
    'assignments:',
    '  hw1: {}',
    '  hw3:',
    '    repos: ["hw3-*", "!hw3-solution"]',
    '    config: hw3/grading.yml',
    '    due: 2026-11-30',
    '    late: {grace: 10m, deduct: 10%, per: day}',
    '    counts: latest',
    '    lms: Homework 3 (48213)',
    '    workflow: hw3/grade.yml',
    '    branch: results',
    '    from: [branch, artifact]',
  ].join('\n')
  expect(load(text)).toEqual({
    file: 'course.yml',
    name: 'Programming 1',
    org: 'cs101-f26',
    timezone: 'America/New_York',
    roster: ['roster.csv', 'canvas.csv'],
    groups: 'groups.csv',
    extensions: 'extensions.csv',
    require: 'run',
    assignments: [
      { assignment: 'hw1', repos: { names: ['hw1-*'] }, branch: 'grades', sources: ['branch'] },
      {
        assignment: 'hw3',
        repos: { names: ['hw3-*', '!hw3-solution'] },
        config: 'hw3/grading.yml',
        due: '2026-11-30T23:59:59-05:00',
        late: { graceMs: 600_000, deduct: { percent: 10 }, perMs: 86_400_000, of: 'max', steps: [] },
        counts: 'latest',
        lms: 'Homework 3 (48213)',
        workflow: ['hw3/grade.yml'],
        branch: 'results',
        sources: ['branch', 'artifact'],
      },
    ],
  })
})

test('a roster is a file or several', () => {
  expect(load('roster: people.csv').roster).toEqual(['people.csv'])
})

describe('which repositories', () => {
  test.each([
    ['repos: "hw1-*"', { names: ['hw1-*'] }],
    ['repos: ["*-hw1", "!ada-hw1"]', { names: ['*-hw1', '!ada-hw1'] }],
    ['repos: {topic: hw1}', { names: [], topic: 'hw1' }],
    ['repos: {property: course=cs101}', { names: [], property: { name: 'course', value: 'cs101' } }],
    ['repos: {team: students, names: "hw1-*"}', { names: ['hw1-*'], team: 'students' }],
    ['repos: {template: cs101/hw1}', { names: [], template: 'cs101/hw1' }],
    ['repos: {list: [cs101/a, b]}', { names: [], list: ['cs101/a', 'b'] }],
    ['repos: {roster: true}', { names: ['hw1-*'], fromRoster: true }],
    ['repos: {roster: true, names: "cs-*-1"}', { names: ['cs-*-1'], fromRoster: true }],
  ])('%s', (written, repos) => {
    expect(loadOne(written)?.repos).toEqual(repos)
  })
})

const hw1 = (written: string): string => `assignments: {hw1: {${written}}}`

describe('a mistake is said in a sentence, with its place', () => {
  test.each([
    [
      'organisation: x',
      [
        '1:1: organisation: unknown key (here go name, org, timezone, roster, groups, extensions, require, assignments)',
      ],
    ],
    ['assignment: {}', ['1:1: assignment: unknown key (did you mean "assignments"?)']],
    ['require: T2', ['1:10: require: expected unverified, run, signed or regraded, got the text "T2"']],
    [
      'require: runs',
      [
        '1:10: require: expected unverified, run, signed or regraded, got the text "runs" (did you mean "run"?)',
      ],
    ],
    ['roster: []', ['1:9: roster: expected at least one entry, got an empty list']],
    ['roster: {a: b}', ['1:9: roster: expected a path, or a list of paths, got a map']],
    [
      'org: cs101/x',
      ['1:6: org: expected the name of an organisation, got the text "cs101/x" (such as cs101-f26)'],
    ],
    [
      'assignments: [hw1]',
      ['1:14: assignments: expected a map of assignments, got a list (such as hw1: {repos: "hw1-*"})'],
    ],
    [
      'assignments: {HW 1: {}}',
      [
        '1:15: assignments["HW 1"]: expected small letters, digits, dots, dashes and underscores (such as hw3)',
      ],
    ],
    [
      'assignments: {hw1: "hw1-*"}',
      ['1:20: assignments.hw1: expected a map of keys and values, got the text "hw1-*"'],
    ],
    [hw1('repo: x'), ['1:21: assignments.hw1.repo: unknown key (did you mean "repos"?)']],
    [
      hw1('repos: 5'),
      [
        '1:28: assignments.hw1.repos: expected a pattern such as "hw1-*", a list of patterns, or a map, got 5',
      ],
    ],
    [hw1('repos: {topics: x}'), ['1:29: assignments.hw1.repos.topics: unknown key (did you mean "topic"?)']],
    [
      hw1('repos: ["!x"]'),
      [
        '1:28: assignments.hw1.repos: the first pattern takes something out of nothing (begin with what is taken, such as "*")',
      ],
    ],
    [
      hw1('repos: {property: cs101}'),
      [
        '1:39: assignments.hw1.repos.property: expected a property and its value, got the text "cs101" (such as course=cs101)',
      ],
    ],
    [
      hw1('repos: {list: [a], topic: x}'),
      [
        '1:29: assignments.hw1.repos.list: excludes everything else (exactly these repositories are looked at)',
      ],
    ],
    [
      hw1('repos: {roster: true, names: "hw1"}'),
      ['1:50: assignments.hw1.repos.names: needs one * where the login goes (such as hw1-*)'],
    ],
    [
      hw1('repos: {roster: true, team: x}'),
      [
        '1:29: assignments.hw1.repos.roster: excludes topic, property, team, template (the roster names every repository)',
      ],
    ],
    [
      hw1('due: tomorrow'),
      ['1:26: assignments.hw1.due: is not a date (such as 2026-11-30 or 2026-11-30 18:00)'],
    ],
    [hw1('late: {per: day}'), ['1:28: assignments.hw1.late.per: needs `deduct` (what to take each time)']],
    [
      hw1('due: 2026-11-30, late: {until: 2026-11-01}'),
      ['1:52: assignments.hw1.late.until: is before the due date'],
    ],
    [
      hw1('from: [branches]'),
      [
        '1:28: assignments.hw1.from[0]: expected branch, artifact, classroom50 or classroom, got the text "branches" (did you mean "branch"?)',
      ],
    ],
    [
      hw1('branch: "a b"'),
      ['1:29: assignments.hw1.branch: expected the name of a branch, got the text "a b" (such as grades)'],
    ],
    [
      'org: 5\ntimezone: Mars\nassignments: {hw1: {counts: worst}}',
      [
        '1:6: org: expected text, got 5 (put it in quotes)',
        '2:11: timezone: expected a time zone such as America/New_York or UTC, got the text "Mars"',
        '3:29: assignments.hw1.counts: expected best, latest or latest-before-due, got the text "worst"',
      ],
    ],
  ])('%s', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems.map((one) => `course.yml:${one}`))
  })

  test('a pattern that names an organisation', () => {
    expect(problemsIn(hw1('repos: "cs101/hw1-*"'))).toHaveLength(1)
    expect(problemsIn(hw1('repos: "cs101/hw1-*"'))[0]).toContain('course.yml:1:28: assignments.hw1.repos: ')
  })
})
