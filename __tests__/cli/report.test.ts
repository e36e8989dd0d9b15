import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendAttempt } from '../../src/store/directory.js'
import { anAttempt } from '../domain/builders.js'
import { callIn } from './in-process.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function keep(assignment: string): Promise<void> {
  const attempt = anAttempt({ assignment, name: `Homework ${assignment}` })
  await appendAttempt(join(dir, 'grades'), {
    submitter: 'ada',
    source: 'batch',
    trust: 'unverified',
    attempt,
  })
}

const page = (): string => readFileSync(join(dir, 'grades/report.html'), 'utf8')

describe('the page of a course', () => {
  test('has every assignment there is', async () => {
    await keep('hw1')
    await keep('hw2')
    expect(await callIn(dir, ['report', 'grades'])).toMatchObject({ code: 0, err: '' })
    expect(page()).toContain('Homework hw1')
    expect(page()).toContain('Homework hw2')
  })

  test('has only the assignments that are named', async () => {
    await keep('hw1')
    await keep('hw2')
    const called = await callIn(dir, ['report', 'grades', '--assignment', 'hw2'])
    expect(called).toMatchObject({ code: 0, err: '' })
    expect(page()).toContain('Homework hw2')
    expect(page()).not.toContain('Homework hw1')
  })

  test('of an assignment that nobody has is not written, and says which there are', async () => {
    await keep('hw1')
    expect(await callIn(dir, ['report', 'grades', '--assignment', 'hw7'])).toEqual({
      code: 2,
      out: '',
      err: '--assignment: there is no "hw7" (did you mean "hw1"? there are hw1)\n',
    })
  })
})
