import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { WORKFLOW } from '../fakes/github/homework.js'
import { type Class, one, openClass } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
  course.fake.seedRepositories({ org: 'cs101', count: 5, assignment: 'hw1', attempts: () => 2 })
  course.write('grade.yml', WORKFLOW)
})
afterEach(() => course.close())

const courseFile = (more: string): string =>
  `org: cs101\n${more}assignments:\n  hw1: {repos: 'hw1-*', workflow: grade.yml}\n`

describe('a course that requires runs', () => {
  test('believes what a run of its own workflow announced, for few requests', async () => {
    course.write('course.yml', courseFile('require: run\n'))
    const { document, code } = await course.harvest()
    expect(document.statuses).toMatchObject({ ok: 5, unverified: 0 })
    expect(document.requests).toBeLessThanOrEqual(3)
    expect(code).toBe(0)
    expect((await course.harvest()).document.requests).toBe(1)
  })

  test('names everybody whose workflow is another one', async () => {
    course.write('course.yml', courseFile('require: run\n'))
    course.write('grade.yml', `${WORKFLOW}\n# mended later\n`)
    const { document, code } = await course.harvest()
    expect(document.statuses).toMatchObject({ ok: 0, unverified: 5 })
    expect(one(document, 'student-00001')?.reason).toMatch(/not what the course gave out/)
    expect(code).toBe(1)
    course.write('grade.yml', WORKFLOW)
    expect((await course.harvest(['--full'])).document.statuses.ok).toBe(5)
  })

  test('asks for the runs of what was collected before it required them', async () => {
    course.write('course.yml', courseFile(''))
    expect((await course.harvest()).document.statuses.ok).toBe(5)
    expect((await course.harvest(['--require', 'run'])).document).toMatchObject({
      statuses: { ok: 5 },
      asked: 5,
      attempts: 10,
    })
    expect((await course.harvest(['--require', 'run'])).document.requests).toBe(1)
  })
})
