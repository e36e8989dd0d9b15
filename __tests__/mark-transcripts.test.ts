import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Config } from '../src/config/config.js'
import { parseConfig } from '../src/config/load.js'
import { isTaken } from '../src/domain/answer.js'
import type { Mark } from '../src/domain/mark.js'
import { markablesOf } from '../src/domain/markable.js'
import { type Step, stepsOf } from '../src/domain/marking.js'
import { newestMarks } from '../src/domain/marks.js'
import { sumPoints } from '../src/domain/points.js'
import { formatNames } from '../src/formats/names.js'
import { subjectOf } from '../src/mark-subject.js'
import { parseRubric } from '../src/pygrader/rubric.js'
import { lateOf } from '../src/pygrader/rubric-file.js'
import { rubricOfTables } from '../src/pygrader/rubric-items.js'
import { stripEscapes } from '../src/text/visible.js'
import { anAttempt } from './domain/builders.js'
import { sit } from './sitting.js'

const folder = '__tests__/fixtures/pygrader'
const textOf = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')

type Subitem = { code: string; points: number; description: string; unit: string }

/** A session of pygrader as it was on the screen; what was typed is not on it, but what came of it is. */
type Transcript = {
  submitter: string
  code: string
  subitems: Subitem[]
  isLate: boolean
  total: number
  /** Subitems that lost points, or about which something was said. */
  said: Map<string, string>
  /** What it shows of earlier grades. */
  previous: Map<string, { award: boolean; comments: string }>
}

function parseTranscript(text: string): Transcript {
  const screen = stripEscapes(text)
  const [, submitter = '', code = ''] = /^Name: (\S+) .*Rubric Code: (\S+)$/m.exec(screen) ?? []
  let unit = ''
  const subitems: Subitem[] = []
  for (const line of screen.split('\n')) {
    unit = /^Grading (\S+)/.exec(line)?.[1] ?? unit
    const [, id, points, description] = /^(\w+\.\d+) \((-?[\d.]+)p\): (.*)$/.exec(line) ?? []
    if (id !== undefined && description !== undefined)
      subitems.push({ code: id, points: Number(points), description, unit })
  }
  const [, total = '', comments = ''] = new RegExp(`^${submitter}\t(\\S+)\t(.*)$`, 'm').exec(screen) ?? []
  const said = new Map<string, string>()
  // A comment may hold a semicolon: only what begins with a code is another one.
  for (const part of comments.split(/; (?=\()/)) {
    const [, item, comment = ''] = /^\(([A-Z][\d.]+)\) ?(.*)$/.exec(part) ?? []
    if (item !== undefined) said.set(item, comment)
  }
  const previous = new Map(
    [...screen.matchAll(/\[ \((\S+)\) Previous Grade: awarded=(True|False) comments='(.*)'\]/g)].map(
      ([, item = '', award, comment = '']) => [item, { award: award === 'True', comments: comment }],
    ),
  )
  const isLate = comments.startsWith('(LATE)')
  return { submitter, code, subitems, isLate, total: Number(total), said, previous }
}

const Grades = z.record(
  z.string(),
  z.object({
    is_late: z.boolean(),
    scores: z.record(
      z.string(),
      z.object({ award: z.boolean().nullable(), comments: z.string().nullable() }),
    ),
  }),
)
const gradesOf = (homework: string) => Grades.parse(JSON.parse(textOf(homework, 'grades.json')))

function configOf(homework: string): Config {
  const parsed = parseRubric(textOf(homework, 'rubric.json'), 'rubric.json')
  const late = lateOf(parsed).policy
  const base = { assignment: homework, grader: { run: 'true', results: 'r.json' }, due: '2026-11-20' }
  const config = parseConfig(JSON.stringify(base), 'grading.yml', { formats: formatNames })
  return { ...config, rubric: rubricOfTables(parsed).rubric, ...(late !== undefined && { late }) }
}

const attemptOf = (isLate: boolean) =>
  anAttempt({
    tests: [],
    submission: {
      name: 'hw1',
      commit: 'c1',
      submittedAt: isLate ? '2026-11-21T00:00:00Z' : '2026-11-20T12:00:00Z',
      submittedAtSource: 'push',
    },
  })

const subject = (config: Config, { submitter, isLate }: Transcript, marks: Mark[]) =>
  subjectOf(submitter, { attempts: new Map([[submitter, [attemptOf(isLate)]]]), marks, problems: [] }, config)

const codesOf = ({ code }: Transcript): string[] => (code === 'all' ? [] : [code])

/** The code of a subitem as pygrader says it: without its number where it is the only one. */
const saidCode = ({ code, unit }: Subitem, all: readonly Subitem[]): string =>
  all.filter((other) => other.unit === unit).length === 1 ? unit : code

/** What was typed: by what the last line says was lost; where there is a comment only the file tells. */
function typedIn(transcript: Transcript, homework: string): string[] {
  const scores = gradesOf(homework)[transcript.submitter]?.scores ?? {}
  return transcript.subitems.flatMap((subitem) => {
    const comment = transcript.said.get(saidCode(subitem, transcript.subitems))
    const isSaid = comment !== undefined
    const award =
      isSaid && comment !== '' ? scores[subitem.code]?.award === true : isSaid === subitem.points <= 0
    return [award ? 'y' : 'n', comment ?? '']
  })
}

/** Marks as pygrader keeps them. */
function awardsOf(marks: readonly Mark[], steps: readonly Step[]) {
  const newest = newestMarks(marks)
  return Object.fromEntries(
    steps.map(({ markable }) => {
      const { given, comment = '' } = newest.get(markable.id) ?? {}
      const passed = given !== undefined && 'passed' in given && given.passed
      return [markable.id, { award: passed !== isTaken(markable), comments: comment }]
    }),
  )
}

const sessions = readdirSync(join(folder, 'hw1')).filter((file) => /^grade-.*\.transcript\.txt$/.test(file))

describe('a session of pygrader', () => {
  test('is known of five submitters', () => {
    expect(sessions).toHaveLength(5)
  })

  test.each(sessions)('asks for the same in the same order: %s', (file) => {
    const transcript = parseTranscript(textOf('hw1', file))
    const steps = stepsOf(subject(configOf('hw1'), transcript, []), codesOf(transcript), false)
    expect(
      steps.map(({ markable, unit }) => ({
        code: markable.id,
        points: markable.points,
        description: markable.name,
        unit: unit.id,
      })),
    ).toEqual(transcript.subitems)
  })

  test.each(sessions)('typed again gives the same awards, comments and points: %s', async (file) => {
    const config = configOf('hw1')
    const transcript = parseTranscript(textOf('hw1', file))
    const steps = stepsOf(subject(config, transcript, []), codesOf(transcript), false)
    const { marks } = await sit(steps, typedIn(transcript, 'hw1'))
    const scores = gradesOf('hw1')[transcript.submitter]?.scores ?? {}
    const graded = Object.entries(scores).filter(([, { award }]) => award !== null)
    expect(awardsOf(marks, steps)).toEqual(Object.fromEntries(graded))
    const after = subject(config, transcript, marks)
    if (transcript.code === 'all') {
      expect(after.row).toMatchObject({ points: transcript.total, complete: true })
    } else {
      const of = after.scores.flatMap(({ items }) => items).find(({ id }) => id === transcript.code)
      expect(of?.points).toBe(transcript.total)
      expect(after.row?.complete).toBe(false)
    }
  })
})

describe('a run of pygrader that only tests', () => {
  const transcript = parseTranscript(textOf('demo', 'test-only-student1.transcript.txt'))
  const config = configOf('demo')
  const worth = new Map(markablesOf(config.rubric?.items ?? []).map((markable) => [markable.id, markable]))
  const marks = [...transcript.previous].map(
    ([item, { award, comments }]): Mark => ({
      submitter: transcript.submitter,
      item,
      given: { passed: award !== isTaken(worth.get(item) ?? { points: 0 }) },
      ...(comments !== '' && { comment: comments }),
      by: 'kim',
      at: '2026-11-20T12:34:56Z',
    }),
  )

  test('shows every subitem with what it was given', () => {
    const steps = stepsOf(subject(config, transcript, marks), [], true)
    expect(steps.map(({ markable }) => markable.id)).toEqual(transcript.subitems.map(({ code }) => code))
    expect(awardsOf(marks, steps)).toEqual(gradesOf('demo').student1?.scores)
  })

  test('has nothing left to ask, and the same points', () => {
    const after = subject(config, transcript, marks)
    expect(stepsOf(after, [], false)).toEqual([])
    expect(after.row).toMatchObject({ points: transcript.total, complete: true })
    expect(sumPoints(after.scores.map(({ points }) => points))).toBe(40)
  })
})
