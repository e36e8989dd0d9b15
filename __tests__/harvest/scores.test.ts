import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Class, openClass } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
})
afterEach(() => course.close())

const { assignment: _theirs, ...sample } = Object(
  JSON.parse(readFileSync('__tests__/fixtures/formats/classroom50/result.json', 'utf8')),
)

/** What Classroom 50's collector has of alice, and perhaps what a person made of it. */
const scoresOf = (score: number, override = false): string =>
  JSON.stringify({
    schema: 'classroom50/scores/v1',
    assignments: {
      hello: {
        type: 'individual',
        entries: [
          {
            owner: 'Alice',
            override,
            submissions: [{ ...sample, commit: 'a'.repeat(40), score, tests: [] }],
          },
        ],
      },
    },
  })

const courseYml = 'org: cs101\nassignments: {hello: {repos: "hello-*", scores: classroom/scores.json}}\n'

test("what Classroom 50 collected is a course's as well, and what a person changed in it counts from then on", async () => {
  await course.add('staff')
  course.write('course.yml', courseYml)
  course.write('classroom/scores.json', scoresOf(4))
  const { document } = await course.harvest()
  expect(document).toMatchObject({ statuses: { ok: 1 }, attempts: 1 })
  expect((await course.harvest()).document.attempts).toBe(0)
  course.write('classroom/scores.json', scoresOf(5, true))
  expect((await course.harvest()).document.attempts).toBe(1)
  const { out } = await course.call(['export', 'grades', '--to', 'csv'])
  expect(out).toMatch(/^hello,.*alice,.*,5,0,5,5,/m)
})

test('a file of scores that is not there is said before anything is asked', async () => {
  course.write('course.yml', courseYml)
  const { code, out } = await course.call(['harvest', '--out', 'grades', '--json'])
  expect(code).toBe(2)
  expect(out).toContain('there is no file of scores')
  expect(course.fake.stats().requests).toBe(0)
})
