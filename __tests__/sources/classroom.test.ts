import { describe, expect, test } from '@jest/globals'
import { attemptOfClassroom, type ClassroomCheck, classroomTotal } from '../../src/sources/classroom.js'

const check = (more: Partial<ClassroomCheck>): ClassroomCheck => ({
  commit: 'c'.repeat(40),
  completedAt: '2026-05-01T12:03:00Z',
  requestedAt: '2026-05-01T12:00:00Z',
  text: '',
  annotations: [],
  ...more,
})
const report = (message: string) => ({ title: 'Autograding report', message })
const hello = { assignment: 'hw1', repository: { id: 7, owner: 'cs101', name: 'hw1-ada' } }

describe("GitHub Classroom's check run", () => {
  test.each<[string, Partial<ClassroomCheck>, { points: number; maxPoints: number } | undefined]>([
    [
      'the JSON of its report',
      { annotations: [report('{"totalPoints":7,"maxPoints":10}')] },
      { points: 7, maxPoints: 10 },
    ],
    [
      'its line of points',
      { annotations: [{ title: 'Autograding complete', message: 'Points 7/10' }] },
      { points: 7, maxPoints: 10 },
    ],
    ['the text of the older action', { text: 'Points 12.5/20' }, { points: 12.5, maxPoints: 20 }],
    [
      'the report rather than the line',
      { annotations: [report('Points 1/10'), report('{"totalPoints":2,"maxPoints":10}')] },
      { points: 2, maxPoints: 10 },
    ],
    ['nothing', {}, undefined],
    ['a report that is no JSON', { annotations: [report('{"totalPoints":')] }, undefined],
    [
      'NaN, which its reporter wrote for a test without a score',
      { annotations: [report('{"totalPoints":null,"maxPoints":10}')] },
      undefined,
    ],
    ['more points than there are', { text: 'Points 11/10' }, undefined],
  ])('is read from %s', (_, more, total) => {
    expect(classroomTotal(check(more))).toEqual(total)
  })

  test('becomes an attempt, handed in when GitHub made the run', () => {
    const attempt = attemptOfClassroom(check({ text: 'Points 7/10' }), hello)
    expect(attempt).toMatchObject({
      status: 'graded',
      points: 7,
      maxPoints: 10,
      submission: { commit: 'c'.repeat(40), submittedAt: '2026-05-01T12:00:00Z', submittedAtSource: 'run' },
      tests: [{ id: 'autograding', status: 'partial' }],
    })
  })

  test('makes nobody late where only the end of the grading is known', () => {
    const { requestedAt: _unknown, ...graded } = check({ text: 'Points 7/10' })
    expect(attemptOfClassroom(graded, hello)?.submission.submittedAtSource).toBe('graded')
  })

  test('without points is no attempt, and no zero', () => {
    expect(attemptOfClassroom(check({}), hello)).toBeUndefined()
  })
})
