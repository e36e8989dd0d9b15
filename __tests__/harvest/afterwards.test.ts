import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Class, openClass } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
  course.write(
    'hw1/grading.yml',
    'assignment: hw1\ndue: 2026-11-19\nlate: {deduct: 1, per: day}\ntests: [{id: test_push, run: "true"}]\nrubric: [{id: A1, name: Push, points: 4, tests: [test_push]}]\n',
  )
  course.write('roster.csv', 'id,name,github\n001,Ada,ada\n002,Ben,ben\n003,Cleo,cleo\n')
  for (const name of ['hw1-ada', 'hw1-ben', 'hw1-stranger']) await course.graded(name)
})
afterEach(() => course.close())

const gradebook = (): unknown => JSON.parse(course.read('grades/hw1/gradebook.json'))

test('a gradebook that is made anew of a harvested directory is the one that the harvest kept', async () => {
  course.write(
    'course.yml',
    'org: cs101\nroster: roster.csv\nextensions: extensions.csv\nassignments:\n  hw1: {config: hw1/grading.yml}\n',
  )
  course.write('extensions.csv', 'student,assignment,due,note\nada,hw1,+90d,\n')
  await course.harvest()
  const kept = gradebook()
  expect(kept).toMatchObject({ rows: [{ submitter: 'ada' }, { submitter: 'ben' }, {}] })
  await course.call(['rescore', 'grades', '--config', 'hw1/grading.yml'])
  expect(gradebook()).toEqual({ ...Object(kept), made: expect.anything() })
})

test('what was said of grades in one harvest alone is named, since later commands do not know it', async () => {
  const flags = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1']
  const { document } = await course.harvest([
    ...flags,
    '--roster',
    'roster.csv',
    '--config',
    'hw1/grading.yml',
  ])
  expect(document).toMatchObject({
    notices: [
      '--roster and --config are of this harvest alone: export, report and rescore go by course.yml, so write the same there',
    ],
  })
  expect((await course.harvest(flags)).document).toMatchObject({ notices: [] })
})
