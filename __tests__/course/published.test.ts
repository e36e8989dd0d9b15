import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parseCourse } from '../../src/config/course-load.js'
import { publishedWorkflows } from '../../src/course/published.js'

const directory = mkdtempSync(join(tmpdir(), 'published-'))
afterAll(() => rmSync(directory, { recursive: true }))

const publishedBy = (written: string) => {
  const config = parseCourse(`assignments: {hw1: {${written}}}`, 'course.yml')
  const [assignment] = config.assignments
  if (assignment === undefined) throw new Error('no assignment')
  return publishedWorkflows({ config, directory }, assignment)
}

test('a workflow is known by git’s id and by its digest, whatever line ends a checkout gave it', async () => {
  const text = 'on: push\njobs: {}\n'
  writeFileSync(join(directory, 'grade.yml'), text.replaceAll('\n', '\r\n'))
  const [found] = (await publishedBy('workflow: grade.yml')) ?? []
  const oid = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim()
  expect(found?.path).toBe('grade.yml')
  expect(found?.oids).toContain(oid)
  expect(found?.digests).toContain(createHash('sha256').update(text).digest('hex'))
})

test('without a workflow nothing is known, and one that is not there is a problem', async () => {
  expect(await publishedBy('branch: grades')).toBeUndefined()
  await expect(publishedBy('workflow: [lost.yml]')).rejects.toThrow(
    'course.yml: there is no workflow "lost.yml" for hw1 (it is the file that students were given, seen from the course file)',
  )
})
