import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findProgram } from '../../src/process/path.js'
import { writeFiles } from './files.js'

const hasBubblewrap = findProgram('bwrap', process.env.PATH ?? '') !== undefined
const here = hasBubblewrap ? test : test.skip

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(join(homedir() === '/' ? tmpdir() : homedir(), '.check-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

// Without `protect.from` the file that a checker is called by is the student's.
here.each([
  ['stays in the sandbox where nobody put it back', [], false],
  [
    'is the course’s where it is put back, and runs outside',
    ['protect: {files: [check.sh], from: ./}'],
    true,
  ],
])('a checker %s', async (_, more, isOutside) => {
  const mark = join(scratch, 'mark')
  const test = '{id: a, run: echo 42, stdin: "7", check: sh check.sh}'
  const check = `: > '${mark}'; [ "$(cat "$INPUT_FILE")" = 7 ] && [ "$(cat)" = 42 ]\n`
  await writeFiles(scratch, {
    'course/grading.yml': ['assignment: a', 'sandbox: bubblewrap', `tests: [${test}]`, ...more, ''].join(
      '\n',
    ),
    'course/check.sh': check,
    'hw/check.sh': check.replace(': >', '( : >').replace(';', ' ) 2> /dev/null;'),
  })
  const cli = ['--import', './scripts/typescript.mjs', 'src/cli/index.ts', 'run', join(scratch, 'hw')]
  const said = execFileSync(process.execPath, [...cli, '--config', join(scratch, 'course/grading.yml')], {
    encoding: 'utf8',
  })
  expect(said).toContain('1 of 1 point')
  expect(existsSync(mark)).toBe(isOutside)
})
