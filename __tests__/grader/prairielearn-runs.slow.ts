import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openQuestion, type Question } from './question.js'

const samples = '__tests__/fixtures/prairielearn'

let question: Question
beforeEach(() => {
  question = openQuestion()
})
afterEach(() => question.close())

const says = (script: string) => ({ 'course/tests/run.sh': `#!/bin/bash\n${script}\n` })

/** What PrairieLearn's own graders made of real submissions, and what a professor expects of each. */
const expected: Record<string, readonly [string, number | null, number | null]> = {
  'c-no-entrypoint': ['ungradable', null, null],
  'c-square-compile-error': ['ungradable', null, null],
  'c-square-linker-error': ['ungradable', null, null],
  'c-square-pass': ['graded', 12, 12],
  'c-squarecheck-partial': ['graded', 9, 12],
  'java-square-compile-error': ['ungradable', null, null],
  'java-square-systemexit': ['error', null, null],
  'python-earlyexit-partial': ['graded', 1, 2],
  'python-earlyexit-pass': ['graded', 2, 2],
  'python-earlyexit-skip': ['graded', 0, 2],
  'python-fib-pass': ['graded', 6, 6],
  'python-internal-grading-error': ['ungradable', null, null],
  'python-square-exception': ['graded', 0, 10],
  'python-square-fail': ['graded', 0, 10],
  'python-square-infinite-loop-killed': ['error', null, null],
  'python-square-nameerror': ['ungradable', null, null],
  'python-square-pass': ['graded', 10, 10],
  'python-square-syntaxerror': ['ungradable', null, null],
  'python-square-sysexit': ['graded', 0, 1],
}

/** The files a run left, by the names they had there. */
function filesOf(name: string): Record<string, string> {
  const places = {
    'container.log': `${samples}/runs/${name}/container.log`,
    exitcode: `${samples}/runs/${name}/exitcode`,
    'results.json': `__tests__/fixtures/formats/prairielearn/${name}.json`,
    'check_log.xml': '__tests__/fixtures/formats/junit/libcheck.xml',
  }
  const there = Object.entries(places).filter(([, path]) => existsSync(path))
  return Object.fromEntries(there.map(([file, path]) => [`course/tests/${file}`, readFileSync(path, 'utf8')]))
}

describe('a run of PrairieLearn’s own graders, replayed', () => {
  test('is there for every run that was kept', () => {
    expect(readdirSync(join(samples, 'runs')).sort()).toEqual(Object.keys(expected).sort())
  })

  test.each(Object.entries(expected))('%s', async (name, [...ends]) => {
    question.write({
      ...filesOf(name),
      ...says(`cd /grade/tests; cat container.log
for file in results.json check_log.xml; do [ ! -e $file ] || cp $file ../results; done
exit "$(cat exitcode 2> /dev/null || echo 0)"`),
    })
    const attempt = await question.grade({
      grader: { run: '/grade/tests/run.sh', layout: 'prairielearn' },
    })
    const { status, points, maxPoints } = attempt
    expect([status, points, maxPoints]).toEqual(ends)
    expect(JSON.stringify(attempt)).not.toContain('starting autograder')
    expect(attempt.grader.commands[0]?.output).toBe('')
  })
})
