import { afterAll, expect, test } from '@jest/globals'
import { startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

test('what the rubric wonders about is in the log, for the course, and not on the page of a student', async () => {
  const ada = await world.student({
    '.github/grading.yml': `
assignment: hw3
tests: [{id: t1, run: "true"}, {id: t2, run: "true"}]
rubric: [{id: A, points: 1, tests: ["t*"], count: 1}]
`,
  })
  const step = await ada.grade({ inputs: { record: 'none' } })
  const notices = step.attempt().score?.notices ?? []
  expect(notices).toHaveLength(1)
  expect(step.log).toContain(`\n | ${notices[0]}\n`)
  expect(step.summary).not.toContain(notices[0])
})
