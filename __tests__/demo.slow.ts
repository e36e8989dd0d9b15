import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'

const out = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('the demo takes three pushes to a gradebook and a page, and names who never began', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'demo', '--', '--out', out])
  expect(stdout).toContain('ada pushes, and the action grades: 9 of 9 points')
  expect(stdout).toContain('3 ok, 1 no repository')
  expect(stdout).toContain('Dan Brown (dan)')
  expect(readFileSync(join(out, 'grades.csv'), 'utf8')).toMatch(/^word-count,Bob Martin,.*,ok,7,0,7,9,/m)
  expect(readFileSync(join(out, 'grades/report.html'), 'utf8')).toContain('Ada Lovelace')
}, 120_000)
