import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Classroom, CONFIG, HARVEST, openClassroom } from './classroom.js'

let classroom: Classroom

/** What students have: every push is graded by it. */
const open = `assignment: hw1
sandbox: none
tests:
  - {id: adds, run: sh add.sh 2 3, stdout: "5"}
rubric:
  - {id: A1, name: Adds, points: 4, tests: [adds]}
  - {id: A2, name: Hidden tests, points: 6, manual: true}
`

/** What only the course has: the same, with the tests that no student may read. */
const course = `assignment: hw1
sandbox: none
tests:
  - {id: adds, run: sh add.sh 2 3, stdout: "5"}
  - {id: hidden_zero, run: sh add.sh 0 0, stdout: "0"}
  - {id: hidden_negative, run: sh add.sh -17 4711, stdout: "4694"}
rubric:
  - {id: A1, name: Adds, points: 4, tests: [adds]}
  - {id: A2, name: Hidden tests, points: 6, tests: ["hidden_*"], count: 2}
show: {tests: {"hidden_*": none}}
`

/** Every text of a file of lines but digests, in which any four digits may stand by chance. */
const textsIn = (lines: string): string[] =>
  (lines.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => text.replace(/[0-9a-f]{40,}/g, ''))

beforeAll(async () => {
  classroom = await openClassroom()
  classroom.write({ [CONFIG]: open })
  const work = { ada: 'echo $(($1 + $2))\n', bob: 'echo 5\n', cleo: 'test "$1" = 0 && echo 0 || echo 5\n' }
  for (const [name, text] of Object.entries(work)) {
    const repository = await classroom.enrol(name, { 'add.sh': text })
    await classroom.record(name, (await repository.tip()) ?? '')
  }
  classroom.write({ [CONFIG]: course })
})
afterAll(() => classroom.close())

test('hidden tests run in the course’s checkout: their points count, and nothing of them can be read', async () => {
  const { code, out } = await classroom.call('regrade', 'grades', '--config', CONFIG)
  expect({ code, out }).toEqual({
    code: 0,
    out: `hw1: 3 submissions of 3 submitters graded again; 2 up, 0 down, 1 stay
  ▲ ada   4 → 10 of 10  (+6)
      A2 Hidden tests 0 → 6: hidden_zero passed, was not there before; hidden_negative passed, was not there before
  ▲ cleo  4 → 7 of 10  (+3)
      A2 Hidden tests 0 → 3: hidden_zero passed, was not there before; hidden_negative failed, was not there before
`,
  })
  const lines = classroom.lines().filter(({ source }) => source === 'regrade')
  for (const { attempt } of lines)
    expect(attempt.tests.filter(({ id }) => id.startsWith('hidden_'))).toEqual([
      expect.objectContaining({ id: 'hidden_zero', name: 'Hidden test', visibility: 'hidden' }),
      expect.objectContaining({ id: 'hidden_negative', name: 'Hidden test', visibility: 'hidden' }),
    ])
  const stored = readFileSync(join(classroom.dir, HARVEST, 'attempts.jsonl'), 'utf8')
  expect(textsIn(stored).join('\n')).not.toMatch(/4711|4694/)
  expect(classroom.grades()).toEqual({ ada: 10, bob: 4, cleo: 7 })
})

test('a student is found by whatever the roster calls them, and graded with their extension', async () => {
  classroom.write({
    'course.yml': `roster: roster.csv
extensions: extensions.csv
assignments:
  hw1: {config: ${CONFIG}, due: 2026-11-27, late: {deduct: 2, per: day}}
`,
    'roster.csv': 'id,name,github\n00123,Ada Example,ada\n00124,Bob Example,bob\n',
    'extensions.csv': 'student,assignment,due\nada,hw1,+2d\n',
  })
  const again = (...student: string[]) => classroom.call('regrade', 'grades', '--again', '--json', ...student)
  const ada = JSON.parse((await again('--student', '00123')).out)
  expect(ada).toMatchObject({ gradings: 1, stay: ['ada'], failed: [] })
  expect(classroom.grades()).toMatchObject({ ada: 10, bob: 2 })
})
