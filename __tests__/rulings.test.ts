import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { rulingsOf } from '../src/rulings.js'
import { aCourse, anAssignment } from './course-files.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rulings-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function write(path: string, grading: object): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), JSON.stringify(grading))
}

const grader = { run: 'true', results: 'r.json' }
const server = { url: 'https://github.example', token: '', environment: {} }
const rulingsIn = (configs: Record<string, string | undefined>) => {
  const assignments = Object.entries(configs).map(([name, config]) =>
    anAssignment(name, config === undefined ? {} : { config }),
  )
  const course = aCourse({ directory: dir, config: { assignments } })
  return rulingsOf({ course, server, scratch: dir })
}

describe('the configurations of a course', () => {
  test('lie where course.yml says, seen from it; an assignment may have none', async () => {
    await write('hw1/grading.yml', { assignment: 'hw1', grader, max_points: 7 })
    const rulings = await rulingsIn({ hw1: 'hw1/grading.yml', hw2: undefined })
    expect([...rulings.keys()]).toEqual(['hw1'])
    expect(rulings.get('hw1')).toMatchObject({
      config: { assignment: 'hw1', maxPoints: 7, file: 'hw1/grading.yml' },
      digests: [{ of: 'config', path: 'hw1/grading.yml' }],
    })
  })

  test('are told all that is wrong with them at once', async () => {
    await write('a.yml', { assignment: 'hw9', grader })
    await write('b.yml', { assignment: 'hw2', graders: {} })
    const error: unknown = await rulingsIn({ hw1: 'a.yml', hw2: 'b.yml', hw3: 'c.yml' }).catch((one) => one)
    const said = String(error)
    expect(said).toContain('a.yml is the configuration of "hw9", and the course names it for "hw1"')
    expect(said).toContain('graders')
    expect(said).toContain('there is no configuration "c.yml"')
  })
})
