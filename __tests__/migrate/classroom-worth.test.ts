import { describe, expect, test } from '@jest/globals'
import { stepsWithIds } from '../../src/migrate/classroom-worth.js'

const workflow = (...steps: string[]): string =>
  ['jobs:', '  tests:', '    steps:', ...steps.map((step) => `    - ${step}`)].join('\n')
const worthOf = (text: string, job = 'tests') => Object.fromEntries(stepsWithIds(text, 'classroom.yml', job))

const command = 'uses: classroom-resources/autograding-command-grader@v1'
const python = 'uses: classroom-resources/autograding-python-grader@v1'

describe('what a workflow says that its steps are worth', () => {
  test.each<[string, string, object]>([
    ['its max-score', `{id: a, ${command}, with: {max-score: 5}}`, { maxPoints: 5 }],
    ['its max-score as text', `{id: a, ${command}, with: {max-score: "5"}}`, { maxPoints: 5 }],
    [
      'what the grader makes of half a point',
      `{id: a, ${command}, with: {max-score: 2.5}}`,
      { maxPoints: 2 },
    ],
    ['half a point of pytest', `{id: a, ${python}, with: {max-score: 2.5}}`, { maxPoints: 2.5 }],
    ['nothing, since a grader that is told nothing gives nothing', `{id: a, ${command}}`, { maxPoints: 0 }],
    ['not known of a step of the course', '{id: a, name: Style, run: make style}', { name: 'Style' }],
    ['not known of an expression', `{id: a, ${command}, with: {max-score: "\${{ env.X }}"}}`, {}],
    ['not known below 0', `{id: a, ${command}, with: {max-score: -1}}`, {}],
  ])('is %s', (_, step, worth) => {
    expect(worthOf(workflow(step))).toEqual({ A: worth })
  })

  test('is that of the job that asks, where two jobs have the same id', () => {
    const text = `${workflow(`{id: a, ${command}, with: {max-score: 5}}`)}\n  other:\n    steps:\n    - {id: A, ${command}, with: {max-score: 9}}`
    expect(worthOf(text)).toEqual({ A: { maxPoints: 5 } })
    expect(worthOf(text, 'other')).toEqual({ A: { maxPoints: 9 } })
  })

  test.each(['', 'jobs: 1', 'a: [', '[]'])('is nothing in %j', (text) => {
    expect(worthOf(text)).toEqual({})
  })
})
