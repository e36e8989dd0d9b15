import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Classroom, CONFIG, HARVEST, openClassroom } from './classroom.js'

let classroom: Classroom

beforeAll(async () => {
  classroom = await openClassroom()
  classroom.write({
    [CONFIG]: 'assignment: hw1\nsandbox: none\ntests: [{id: push, run: cat list.c, points: 2}]\n',
  })
  for (const name of ['ada', 'bob']) {
    const repository = await classroom.enrol(name, { 'list.c': `the list of ${name}` })
    await classroom.record(name, (await repository.tip()) ?? '')
  }
})
afterAll(() => classroom.close())

const sources = (): string => join(classroom.dir, HARVEST, 'source')
const asked = (): number => classroom.github.log.filter(({ path }) => path.includes('git-upload-pack')).length
const markTests = (...args: string[]) => classroom.call('mark', 'grades', ...args, '-t', '--config', CONFIG)

test('`mark -t` fetches the commit that counts, and keeps it for the next time', async () => {
  const before = asked()
  const { code, out, err } = await markTests('ada')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('push')
  expect(readFileSync(join(sources(), 'ada/list.c'), 'utf8')).toBe('the list of ada')
  expect(asked()).toBeGreaterThan(before)
  const again = asked()
  await markTests('ada')
  expect(asked()).toBe(again)
})

test('where another commit counts by now, that one is fetched', async () => {
  const repository = classroom.github.repository('cs101', 'hw1-ada')
  const commit = await repository.commit({ 'list.c': 'a later list' })
  await classroom.record('ada', commit, { at: '2026-11-29T10:00:00Z' })
  await markTests('ada')
  expect(readFileSync(join(sources(), 'ada/list.c'), 'utf8')).toBe('a later list')
  expect(readdirSync(sources()).sort()).toEqual(['.commits', 'ada'])
})

test('of one among many, that the commit is gone is said, and the others are run', async () => {
  await classroom.record('bob', (await classroom.github.repository('cs101', 'hw1-bob').tip()) ?? '', {
    at: '2026-11-29T11:00:00Z',
    line: { submitter: 'cleo', repositoryId: 1 },
    attempt: { submission: aSubmission('d'.repeat(40)) },
  })
  const { code, out, err } = await markTests()
  expect(code).toBe(1)
  expect(err).toMatch(/^cannot fetch cs101\/hw1-bob@dddddddddd: GitHub does not have this commit\n$/)
  expect(out).toMatch(/ada[\s\S]*bob/)
  const one = await markTests('cleo')
  expect(one).toMatchObject({ code: 2, err: expect.stringContaining('push with force') })
  expect(existsSync(join(sources(), 'cleo'))).toBe(false)
})

const aSubmission = (commit: string) => ({
  name: 'hw1-cleo',
  repository: 'cs101/hw1-bob',
  commit,
  submittedAt: '2026-11-29T11:00:00Z',
  submittedAtSource: 'push' as const,
})

test('a directory that somebody names is taken as it is', async () => {
  classroom.write({ 'mine/bob/list.c': 'what is here' })
  const before = asked()
  const { out } = await markTests('bob', '--source', 'mine', '--json')
  expect(JSON.parse(out)).toMatchObject([{ submitter: 'bob', attempt: { status: 'graded', points: 2 } }])
  expect(asked()).toBe(before)
})
