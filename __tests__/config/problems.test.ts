import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyCharacter } from '../any-character.js'
import { declared, formats, graded, load, problemsOf, read } from './grading.js'

const allKeys =
  'assignment, name, due, timezone, late, submit, counts, setup, build, env, pass_env, readable, network, image, limits, sandbox, grader, tests, rubric, max_points, protect, files, show'

const problemsIn = (text: string): string[] => problemsOf(() => load(text))

test('three mistakes are three problems, each where it was made', () => {
  const text = [
    'assignment: hw3',
    'grader:',
    '  run: make test',
    '  results: results.xml',
    '  timout: 5m',
    'rubric:',
    '  - id: A1',
    '    points: five',
    'max_points: 10',
  ].join('\n')
  expect(problemsIn(text)).toEqual([
    'g.yml:5:3: grader.timout: unknown key (did you mean "timeout"?)',
    'g.yml:8:13: rubric[0].points: expected a number, got the text "five"',
    'g.yml:9:1: max_points: means nothing with a rubric (its items say what is worth what)',
  ])
})

describe('a text that cannot be read', () => {
  test.each<[string, string[]]>([
    ['', ['g.yml:1:1: the file is empty']],
    ['# nothing yet\n', ['g.yml:1:1: the file is empty']],
    ['- hw3', ['g.yml:1:1: expected a map of keys and values, got a list']],
    [
      'assignment: hw3\nassignment: hw4\ngrader: {run: x, format: exit-code}',
      ['g.yml:2:1: the key "assignment" is there twice'],
    ],
    [
      'assignment: hw3\n---\nassignment: hw4',
      [
        "g.yml:2:1: there is more than one document in the file (remove the line '---' and what does not belong here)",
      ],
    ],
    ['grader:\n\trun: x', ['g.yml:2:1: a tab at the beginning of a line (indent with spaces)']],
    [
      'grader:\n  run: x\n    results: y\n',
      ['g.yml:3:5: indented further than the line above (indent it like the line above)'],
    ],
    [
      'grader:\n    run: x\n  results: y\n  format: z\n',
      ['g.yml:3:3: indented unlike the lines above (indent it like the line above)'],
    ],
    [
      'tests:\n  - id: a\n    run: x\n   - id: b\n    run: y\n',
      ['g.yml:4:4: indented unlike the lines above (indent it like the items above)'],
    ],
    [
      'rubric:\n  - id: a\n    points: 1\n - id: b\n   points: 2\n',
      ['g.yml:4:2: indented unlike the lines above (indent it like the items above)'],
    ],
    [
      'tests:\n  - id: a\n   run: x\n  - id: b\n',
      [
        'g.yml:3:4: neither a new item of the list above nor part of its last one (indent it like the line above)',
      ],
    ],
    [
      'tests:\n - id: a\n   run: |\n  echo x\n',
      [
        'g.yml:4:3: neither a new item of the list above nor part of its last one (indent it further than the line above)',
      ],
    ],
    [
      'assignment hw3\ngrader: {}\n',
      [
        "g.yml:1:1: neither a key with its value nor part of what is above (write 'key: value', with a space behind the colon)",
      ],
    ],
    [
      'name: @x\nname: `y\nlate:\n\tdeduct: x\n\tper: y\n',
      [
        'g.yml:1:7: a value cannot begin with this character (put the text in quotes)',
        'g.yml:2:1: the key "name" is there twice',
        'g.yml:2:7: a value cannot begin with this character (put the text in quotes)',
        'g.yml:4:1: a tab at the beginning of a line (indent with spaces)',
      ],
    ],
    ['assignment: "hw3', ['g.yml:1:17: not valid YAML: missing closing "quote']],
    ['assignment: a: b', ["g.yml:1:13: a second key on this line (put a text with ': ' in it in quotes)"]],
    ['assignment: @hw3', ['g.yml:1:13: a value cannot begin with this character (put the text in quotes)']],
    [
      'assignment: !hw3 x',
      ['g.yml:1:13: a tag (!name) means nothing here (put a text that begins with ! in quotes)'],
    ],
    [
      'assignment: *hw3',
      ["g.yml:1:13: '*hw3' stands for nothing above (put a text that begins with * in quotes)"],
    ],
    ['grader: &g {run: *g}', ["g.yml:1:18: '*g' stands for something it is part of"]],
    ['assignment: hw3\uFFFD', ['g.yml:1:16: the file is not written in UTF-8 (save it as UTF-8)']],
    ['assignment: "\\ud800"', ['g.yml:1:13: half of a character (\\uD800 to \\uDFFF)']],
  ])('%j', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })

  test.each([
    ['nested too deeply', `assignment: ${'['.repeat(50_000)}`, ['g.yml:1:1: nested too deeply']],
    ['too large', `# ${'x'.repeat(200_000)}`, ['g.yml: the file is larger than 200 kB']],
    [
      'multiplied by aliases',
      `a: &a [${'x, '.repeat(60)}]\nb: &b [${'*a, '.repeat(60)}]\nc: [${'*b, '.repeat(60)}]`,
      ['g.yml: aliases (*name) stand for too much'],
    ],
  ])('because it is %s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })
})

describe('a mistake is said in a sentence, with its place', () => {
  test.each<[string, string[]]>([
    [
      graded('sandbox: docker'),
      ['g.yml:1:1: image: is missing (`sandbox: docker` grades in an image: name one, or use `auto`)'],
    ],
    [
      graded('image: gcc\nsandbox: none'),
      ['g.yml:3:1: image: means nothing with `sandbox: none` (use `auto` or `docker`)'],
    ],
    [
      graded('image: --privileged'),
      [
        'g.yml:3:8: image: not the name of an image (such as gcc:14 or ghcr.io/cs101/grader@sha256:… with all 64 digits)',
      ],
    ],
    [
      'name: x',
      [
        'g.yml:1:1: assignment: is missing',
        'g.yml:1:1: grader: is missing (or declare `tests`: something has to grade)',
      ],
    ],
    [
      'asignment: hw3\ntest: [{id: a, run: x}]',
      [
        'g.yml:1:1: asignment: unknown key (did you mean "assignment"?)',
        'g.yml:2:1: test: unknown key (did you mean "tests"?)',
      ],
    ],
    [graded('max-points: 5'), ['g.yml:3:1: max-points: unknown key (did you mean "max_points"?)']],
    [graded('maxPoints: 5'), ['g.yml:3:1: maxPoints: unknown key (did you mean "max_points"?)']],
    [graded('colour: red'), [`g.yml:3:1: colour: unknown key (here go ${allKeys})`]],
    [graded('__proto__: 1'), [`g.yml:3:1: __proto__: unknown key (here go ${allKeys})`]],
    [graded('"\\u202e\\u0007": 1'), [`g.yml:3:1: ["⟨U+202E⟩⟨U+0007⟩"]: unknown key (here go ${allKeys})`]],
    [
      'assignment: Homework 3\ngrader: {run: x, format: exit-code}',
      [
        'g.yml:1:13: assignment: expected small letters, digits, dots, dashes and underscores, got the text "Homework 3" (such as hw3)',
      ],
    ],
    [graded('name: ""'), ['g.yml:3:7: name: expected some text, got an empty text']],
    [graded('name: 5'), ['g.yml:3:7: name: expected text, got 5 (put it in quotes)']],
    [graded('name: "a\\nb"'), ['g.yml:3:7: name: expected a single line, got the text "a b"']],
    [
      graded('setup:'),
      [
        'g.yml:3:7: setup: expected a command: a text for bash, or a list of words, got nothing (give it a value or remove the key)',
      ],
    ],
    [
      graded('setup: 5'),
      ['g.yml:3:8: setup: expected a command: a text for bash, or a list of words, got 5'],
    ],
    [graded('setup: []'), ['g.yml:3:8: setup: expected at least one entry, got an empty list']],
    [graded('setup: [make, 5]'), ['g.yml:3:15: setup[1]: expected text, got 5 (put it in quotes)']],
    [graded('setup: "a\\0b"'), ['g.yml:3:8: setup: a NUL character cannot be part of it']],
    [graded('network: yes'), ['g.yml:3:10: network: expected true or false, got the text "yes"']],
    [graded('max_points: five'), ['g.yml:3:13: max_points: expected a number, got the text "five"']],
    [
      graded('max_points: "5"'),
      ['g.yml:3:13: max_points: expected a number, got the text "5" (remove the quotes)'],
    ],
    [graded('max_points: 0'), ['g.yml:3:13: max_points: expected more than 0, got 0']],
    [graded('max_points: .inf'), ['g.yml:3:13: max_points: expected a number, got Infinity']],
    [
      graded('max_points: 1.0000001'),
      [
        'g.yml:3:13: max_points: expected at most six decimals, and no more than a thousand million, got 1.0000001',
      ],
    ],
    [graded('max_points: [1]'), ['g.yml:3:13: max_points: expected a number, got a list']],
    [graded('due: tomorrow'), ['g.yml:3:6: due: is not a date (such as 2026-11-30 or 2026-11-30 18:00)']],
    [graded('due: 2026-02-30'), ['g.yml:3:6: due: is not a date (such as 2026-11-30 or 2026-11-30 18:00)']],
    [
      graded('timezone: New York'),
      ['g.yml:3:11: timezone: expected a time zone such as America/New_York or UTC, got the text "New York"'],
    ],
    [graded('late: {deduct: 10%}'), ['g.yml:3:1: late: needs a due date (add `due`)']],
    [
      graded('due: 2026-11-30\nlate: {deduct: 10%, steps: [{after: 0h, deduct: 1}]}'),
      ['g.yml:4:21: late.steps: excludes `deduct` (keep one of the two)'],
    ],
    [
      graded('due: 2026-11-30\nlate: {per: day}'),
      ['g.yml:4:8: late.per: needs `deduct` (what to take each time)'],
    ],
    [graded('due: 2026-11-30\nlate: {at_most: 50%}'), ['g.yml:4:8: late.at_most: needs `deduct` or `steps`']],
    [
      graded('due: 2026-11-30\nlate: {deduct: 110%, per: week, grace: 10}'),
      [
        'g.yml:4:16: late.deduct: expected 0% to 100%, got the text "110%"',
        'g.yml:4:27: late.per: expected hour, day or a duration such as 12h, got the text "week"',
        'g.yml:4:40: late.grace: 10 has no unit: seconds or minutes? write 10s or 10m',
      ],
    ],
    [
      graded('due: 2026-11-30\nlate: {deduct: ten}'),
      ['g.yml:4:16: late.deduct: expected a percentage such as 10%, got the text "ten"'],
    ],
    [graded('due: 2026-11-30\nlate: {deduct: -1}'), ['g.yml:4:16: late.deduct: expected at least 0, got -1']],
    [
      graded('due: 2026-11-30\nlate: {until: 2026-11-29}'),
      ['g.yml:4:15: late.until: is before the due date'],
    ],
    [
      graded('due: 2026-11-30\nlate: {until: never}'),
      ['g.yml:4:15: late.until: is not a date (such as 2026-11-30 or 2026-11-30 18:00)'],
    ],
    [
      graded('due: 2026-11-30\nlate: {days: 1.5}'),
      ['g.yml:4:14: late.days: expected a whole number, got 1.5'],
    ],
    [
      graded('due: 2026-11-30\nlate: {steps: [{after: 2h, deduct: 1}, {after: 1h, deduct: 2}]}'),
      ['g.yml:4:48: late.steps[1].after: is not after the step before (order the steps by time)'],
    ],
    [
      graded('due: 2026-11-30\nlate: {steps: [{after: 1h, deduct: 20%}, {after: 2h, deduct: 10%}]}'),
      ['g.yml:4:62: late.steps[1].deduct: takes less than the step before (later never earns more)'],
    ],
    [
      graded('due: 2026-11-30\nlate: {steps: [{after: 1h, deduct: 1}, {after: 2h, deduct: 10%}]}'),
      ['g.yml:4:60: late.steps[1].deduct: steps take either percent or points, not both'],
    ],
    [
      graded('due: 2026-11-30\nlate: {steps: [{after: 1h}]}'),
      ['g.yml:4:16: late.steps[0].deduct: is missing'],
    ],
    [
      graded('env: {A-B: x, C: 1, RESULTS_DIR: x}'),
      [
        'g.yml:3:7: env.A-B: not the name of a variable (letters, digits and underscores)',
        'g.yml:3:18: env.C: expected text, got 1 (put it in quotes)',
        'g.yml:3:21: env.RESULTS_DIR: is set by us (choose another name)',
      ],
    ],
    [
      graded('readable: [/opt/toolchain, ~/.m2, toolchain, ./.m2, "~"]'),
      ['toolchain', './.m2', '~'].map(
        (path, index) =>
          `g.yml:3:${[35, 46, 53][index]}: readable[${index + 2}]: expected a whole path, or one in the home, got the text "${path}" (such as /opt/toolchain or ~/.m2)`,
      ),
    ],
    [
      graded('pass_env: [GITHUB_TOKEN, RESULTS_FILE, ACTIONS_RUNTIME_TOKEN]'),
      [
        "g.yml:3:12: pass_env[0]: would let the submission's code act as the workflow (leave it out)",
        'g.yml:3:26: pass_env[1]: is set by us (leave it out)',
        "g.yml:3:40: pass_env[2]: would let the submission's code act as the workflow (leave it out)",
      ],
    ],
    [
      graded('limits: {time: 25d, memory: 512, processes: 0, output: 0k, file_size: lots, disk: 4}'),
      [
        'g.yml:3:16: limits.time: too long: at most 24 d 20 h, the longest a timer can wait',
        'g.yml:3:29: limits.memory: 512 has no unit: kilobytes or megabytes? write 512k or 512m',
        'g.yml:3:45: limits.processes: expected at least 1, got 0',
        'g.yml:3:56: limits.output: expected more than 0, got the text "0k"',
        'g.yml:3:71: limits.file_size: expected a size such as 64k, 1m or 2g, got the text "lots"',
        'g.yml:3:83: limits.disk: 4 has no unit: kilobytes or megabytes? write 4k or 4m',
      ],
    ],
    [
      graded('sandbox: bubblwrap'),
      [
        'g.yml:3:10: sandbox: expected auto, none, namespaces, bubblewrap or docker, got the text "bubblwrap" (did you mean "bubblewrap"?)',
      ],
    ],
    [
      graded('counts: newest'),
      ['g.yml:3:9: counts: expected best, latest or latest-before-due, got the text "newest"'],
    ],
    ['assignment: hw3\ngrader: {results: r.xml}', ['g.yml:2:9: grader.run: is missing']],
    [
      'assignment: hw3\ngrader: {run: x}',
      [
        'g.yml:2:9: grader.results: is missing (the file below $RESULTS_DIR, or say format: exit-code if it writes none)',
      ],
    ],
    [
      'assignment: hw3\ngrader: {run: x, results: /tmp/r.xml, timeout: 90}',
      [
        'g.yml:2:27: grader.results: expected a path that stays inside its directory, got the text "/tmp/r.xml" (write it relative, without ..)',
        'g.yml:2:48: grader.timeout: 90 has no unit: seconds or minutes? write 90s or 90m',
      ],
    ],
    [
      'assignment: hw3\ngrader: {run: x, results: r.xml, format: junitt}',
      ['g.yml:2:42: grader.format: no format is called "junitt" (did you mean "junit"?)'],
    ],
    [
      'assignment: hw3\ngrader: {run: x, results: r.xml, format: excel}',
      [`g.yml:2:42: grader.format: no format is called "excel" (known are auto, ${formats.join(', ')})`],
    ],
    [
      'assignment: hw3\ngrader: {run: x, format: exit-code, results: r, exit_code: must_be_zero}',
      [
        'g.yml:2:37: grader.results: means nothing with format: exit-code',
        'g.yml:2:49: grader.exit_code: means nothing with format: exit-code (it is the result)',
      ],
    ],
    [
      'assignment: hw3\ngrader: {run: x "y, layout: prairielearn, format: exit-code, shared: [../lib]}',
      [
        'g.yml:2:15: grader.run: a quotation mark " is not closed (with layout: prairielearn no shell reads it)',
        'g.yml:2:51: grader.format: a grader of PrairieLearn writes results (leave `format` out)',
        'g.yml:2:71: grader.shared[0]: leads out of the submission (say in protect.from where the course lies)',
      ],
    ],
    [graded('protect: {from: ../course}'), ['g.yml:3:10: protect.files: is missing']],
    [
      'assignment: hw3\ngrader: {run: x, results: r.json, shared: [lib]}',
      ['g.yml:2:35: grader.shared: means something only with layout: prairielearn'],
    ],
    [declared(''), ['g.yml:2:8: tests: expected at least one entry, got an empty list']],
    [declared('{id: a, run: x}, {id: a, run: y}'), ['g.yml:2:31: tests[1].id: another test has the id "a"']],
    [
      declared('{id: own/a, run: x}, {id: own, run: y, results: r.json}, {id: owner, run: z}'),
      [
        'g.yml:2:14: tests[0].id: begins like the tests of the suite "own" (rename one of the two: what the suite writes must not pass for this test)',
      ],
    ],
    [declared('{run: x}'), ['g.yml:2:9: tests[0].id: is missing']],
    [
      declared('{id: "a*", run: x}'),
      ['g.yml:2:14: tests[0].id: an id has no * or ?: those are for patterns'],
    ],
    [
      declared('{id: a, run: x, format: junit, max_points: 3}'),
      [
        'g.yml:2:25: tests[0].format: means something only with `results` (name the file the command writes)',
        'g.yml:2:40: tests[0].max_points: means something only with `results` (name the file the command writes)',
      ],
    ],
    [
      declared('{id: a, run: x, results: r.xml, stdout: b, points: 1}'),
      [
        'g.yml:2:41: tests[0].stdout: means nothing in a test with `results` (each test in the results passes or fails by itself)',
        'g.yml:2:52: tests[0].points: means nothing in a test with `results` (each test in the results passes or fails by itself)',
      ],
    ],
    [
      declared('{id: a, run: x, results: r.xml, format: xml}'),
      [`g.yml:2:49: tests[0].format: no format is called "xml" (known are auto, ${formats.join(', ')})`],
    ],
    [
      declared('{id: a, run: x, stdout: b, check: c}'),
      [
        'g.yml:2:36: tests[0].check: excludes `stdout`: both judge the output (keep one of the two, or make two tests of it)',
      ],
    ],
    [
      declared('{id: a, run: x, stdout: {equals: b, contains: c}}'),
      ['g.yml:2:33: tests[0].stdout: needs one of equals, contains, matches, numbers (and only one)'],
    ],
    [
      declared('{id: a, run: x, stdout: {}}'),
      ['g.yml:2:33: tests[0].stdout: needs one of equals, contains, matches, numbers (and only one)'],
    ],
    [
      declared('{id: a, run: x, stdout: 42}'),
      [
        'g.yml:2:33: tests[0].stdout: expected text, or a map with equals, contains, matches or numbers, got 42 (put it in quotes)',
      ],
    ],
    [
      declared('{id: a, run: x, stdout: {matches: "(b"}}'),
      ['g.yml:2:43: tests[0].stdout.matches: not a regular expression: unterminated group'],
    ],
    [
      declared('{id: a, run: x, stdout: {numbers: none, ignore_case: true}}'),
      [
        'g.yml:2:43: tests[0].stdout.numbers: there is no number in it',
        'g.yml:2:49: tests[0].stdout.ignore_case: means nothing with `numbers`',
      ],
    ],
    [
      declared('{id: a, run: x, stdout: {equals: b, tolerance: 1}}'),
      ['g.yml:2:45: tests[0].stdout.tolerance: means nothing with `equals`'],
    ],
    [
      declared('{id: a, run: x, exit: 256, points: -1}'),
      [
        'g.yml:2:31: tests[0].exit: expected at most 255, got 256',
        'g.yml:2:44: tests[0].points: expected at least 0, got -1',
      ],
    ],
    [read('rubric: []'), ['g.yml:3:9: rubric: expected at least one entry, got an empty list']],
    [
      read('rubric: rubric.json'),
      [
        'g.yml:3:9: rubric: there is no file "rubric.json" (a path to pygrader\'s rubric.json, relative to this file; or write the items here)',
      ],
    ],
    [
      read('rubric: [{id: A, points: -1}, {id: S, points: -1, manual: true}]'),
      ['g.yml:3:26: rubric[0].points: expected at least 0 (only an item with manual: true takes points)'],
    ],
    [read('rubric: {A: 1}'), ['g.yml:3:9: rubric: expected a list of items, got a map']],
    [
      read('rubric: [{id: A, points: 1}]\nmax_points: 3'),
      ['g.yml:4:1: max_points: means nothing with a rubric (its items say what is worth what)'],
    ],
    [read('rubric: [{id: A}]'), ['g.yml:3:10: rubric[0].points: is missing']],
    [
      read('rubric: [{id: A, points: five}]'),
      ['g.yml:3:26: rubric[0].points: expected a number, got the text "five"'],
    ],
    [
      read('rubric: [{id: A, points: 1, tests: [a], manual: true}]'),
      [
        'g.yml:3:41: rubric[0].manual: excludes `tests` (an item is earned in one way: tests, manual, deductions or items)',
      ],
    ],
    [
      read('rubric: [{id: A, points: 1, manual: true, count: 2}]'),
      ['g.yml:3:43: rubric[0].count: means something only for an item with tests'],
    ],
    [
      read('rubric: [{id: A, points: 1, tests: a}]'),
      ['g.yml:3:36: rubric[0].tests: expected a list, got the text "a" (write [a])'],
    ],
    [
      read('rubric: [{id: A, points: 1, tests: "*::a"}]'),
      ['g.yml:3:36: rubric[0].tests: expected a list, got the text "*::a" (write ["*::a"])'],
    ],
    [
      'assignment: hw3\ntests: make test',
      ['g.yml:2:8: tests: expected a list of maps, got the text "make test"'],
    ],
    [
      declared('{id: a, run: x, ignore-case: true, colour: red}'),
      [
        'g.yml:2:25: tests[0].ignore-case: unknown key (did you mean "stdout.ignore_case"?)',
        'g.yml:2:44: tests[0].colour: unknown key (here go id, name, build, run, timeout, stdin, stdout, check, exit, points, results, format, references, exit_code, no_results, max_points)',
      ],
    ],
    [
      read('rubric: [{id: A, points: 1, tests: [a], count: 0}]'),
      ['g.yml:3:48: rubric[0].count: expected at least 1, got 0'],
    ],
    [
      read('rubric: [{id: A, points: 1}, {id: A, points: 2}]'),
      ['g.yml:3:35: rubric[1].id: something else in the rubric has the id "A"'],
    ],
    [
      read('rubric: [{id: A, points: 1, deductions: [{id: A, points: 1}]}]'),
      [
        'g.yml:3:47: rubric[0].deductions[0].id: something else in the rubric has the id "A"',
        'g.yml:3:58: rubric[0].deductions[0].points: expected less than 0, got 1 (a deduction is written as what it takes: -1)',
      ],
    ],
    [
      read('rubric: [{id: A, points: 4, items: [{id: B, points: 1}, {id: C, points: 2}]}]'),
      [
        'g.yml:3:26: rubric[0].points: is not the sum of its items (its items are worth 3: leave `points` out, or correct it)',
      ],
    ],
    [
      declared('{id: a, run: x, points: 1000000000}, {id: b, run: x}'),
      ['g.yml:2:8: tests: is worth more than 1000000000 points together'],
    ],
    [
      read('rubric: [{id: A, points: 600000000}, {id: B, items: [{id: C, points: 600000000}]}]'),
      ['g.yml:3:9: rubric: is worth more than 1000000000 points together'],
    ],
    [
      read('rubric: [{id: A, items: [{id: B, points: 1, pionts: 2}]}]'),
      ['g.yml:3:45: rubric[0].items[0].pionts: unknown key (did you mean "points"?)'],
    ],
    [
      declared('{id: a, run: x}', 'rubric: [{id: b, points: 1}, {id: c, points: 1, tests: [a, "d*"]}]'),
      [
        'g.yml:3:15: rubric[0].id: no test has the id "b" (the only test is a; say how it is earned: tests, manual: true, deductions or items)',
        'g.yml:3:60: rubric[1].tests[1]: no test fits "d*" (the only test is a)',
      ],
    ],
    [
      declared(
        '{id: a, run: x}',
        'rubric: [{id: b, points: 1, deductions: [{id: c, points: -1, tests: [d]}]}]',
      ),
      ['g.yml:3:70: rubric[0].deductions[0].tests[0]: no test fits "d" (the only test is a)'],
    ],
    [
      declared('{id: add, run: x}, {id: sub, run: x}', 'rubric: [{id: A, points: 1, tests: [ad]}]'),
      ['g.yml:3:37: rubric[0].tests[0]: no test fits "ad" (the tests are add, sub)'],
    ],
    [
      declared('{id: add, run: x}, {id: sub, run: x}', 'show: {tests: {"s*": none, "hidden*": none}}'),
      ['g.yml:3:28: show.tests["hidden*"]: no test fits "hidden*" (the tests are add, sub)'],
    ],
    [
      declared('{id: add, run: x}, {id: u, run: x, results: r}', 'rubric: [{id: A, points: 1, tests: [ad]}]'),
      [],
    ],
    [
      graded('rubric: [{id: exit-code, points: 1}, {id: A, points: 1, tests: ["test_*"]}]'),
      ['g.yml:3:65: rubric[1].tests[0]: no test fits "test_*" (the only test is exit-code)'],
    ],
    [
      graded('tests: [{id: a, run: x}]', 'rubric: [{id: a, points: 1}, {id: b, points: 1}]'),
      [
        'g.yml:4:35: rubric[1].id: no test has the id "b" (the tests are a, exit-code; say how it is earned: tests, manual: true, deductions or items)',
      ],
    ],
    [graded('protect: {}'), ['g.yml:3:10: protect.files: is missing']],
    [
      graded('protect: {files: [../x]}'),
      [
        'g.yml:3:19: protect.files[0]: expected a path that stays inside its directory, got the text "../x" (write it relative, without ..)',
      ],
    ],
    [
      graded('protect: {files: [Makefile], from: tests}'),
      [
        'g.yml:3:36: protect.from: expected a directory outside the submission, or owner/repo@ref, got the text "tests" (such as ../course/hw3, or org/hw3@<commit>:tests)',
      ],
    ],
    [
      graded('protect: {files: [Makefile], from: a/../b}'),
      [
        'g.yml:3:36: protect.from: expected a directory outside the submission, or owner/repo@ref, got the text "a/../b" (such as ../course/hw3, or org/hw3@<commit>:tests)',
      ],
    ],
    [
      graded('protect: {files: [Makefile], from: org/repo@--upload-pack=x}'),
      [
        'g.yml:3:36: protect.from: expected a directory outside the submission, or owner/repo@ref, got the text "org/repo@--upload-pack=x" (such as ../course/hw3, or org/hw3@<commit>:tests)',
      ],
    ],
    [
      graded('protect: {files: [Makefile], from: org/repo}'),
      [
        'g.yml:3:36: protect.from: expected a directory outside the submission, or owner/repo@ref, got the text "org/repo" (such as ../course/hw3, or org/hw3@<commit>:tests)',
      ],
    ],
    [
      graded('files: {required: [/etc/passwd], on_missing: error}'),
      [
        'g.yml:3:20: files.required[0]: expected a path that stays inside its directory, got the text "/etc/passwd" (write it relative, without ..)',
        'g.yml:3:46: files.on_missing: expected ungradable or failed, got the text "error"',
      ],
    ],
    [
      graded('show: {output: fail, limit: 64, tests: {"a*": some}}'),
      [
        'g.yml:3:16: show.output: expected all, failed, names or none, got the text "fail" (did you mean "failed"?)',
        'g.yml:3:29: show.limit: 64 has no unit: kilobytes or megabytes? write 64k or 64m',
        'g.yml:3:47: show.tests["a*"]: expected all, failed, names or none, got the text "some"',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })
})

describe('whatever the file holds, it is a configuration or problems, never a crash', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        expect(problemsIn(text).length).toBeGreaterThan(0)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  const yamlish = fc.array(
    fc.constantFrom(
      'assignment: a',
      'grader:',
      '  run: x',
      '  format: exit-code',
      'tests:',
      '  - id: a',
      '    run: x',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '&a ',
      '*a',
      '!t ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '?',
      '\n',
      '\n',
      '\t',
      '---',
      '...',
      '<<: ',
      'rubric:',
      '    points: 1',
      '    items:',
      '      - id: b',
      'late: {grace: 5m}',
      'null',
      '.nan',
      '1e999',
      '%YAML 1.1',
    ),
    { maxLength: 40 },
  )

  test('anything that looks like YAML', () => {
    fc.assert(
      fc.property(yamlish, fc.constantFrom('', '\n'), (parts, between) => {
        expect(Array.isArray(problemsIn(parts.join(between)))).toBe(true)
      }),
      { seed: 2, numRuns: 500 },
    )
  })

  test('any values under our keys', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('1h', '5%', 'auto', [], {}))
    const keys = fc.constantFrom(
      ...allKeys.split(', '),
      'run',
      'id',
      'points',
      'items',
      'steps',
      'stdout',
      'x',
    )
    const nested = fc.dictionary(
      keys,
      fc.oneof(value, fc.dictionary(keys, value), fc.array(fc.dictionary(keys, value))),
    )
    fc.assert(
      fc.property(nested, (config) => {
        expect(problemsIn(JSON.stringify(config)).length).toBeGreaterThan(0)
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})
