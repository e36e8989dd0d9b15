import { expect, test } from '@jest/globals'
import { describeEnd } from '../../src/grader/ending.js'
import type { Ended } from '../../src/process/ended.js'

const nothing = { text: '', bytes: 0, cut: false }
const anEnd = (changes: Partial<Ended>): Ended => ({
  exitCode: null,
  signal: null,
  timedOut: false,
  cancelled: false,
  leftRunning: false,
  durationMs: 1,
  stdout: nothing,
  output: nothing,
  ...changes,
})

test.each<[Partial<Ended>, string]>([
  [{ exitCode: 3 }, 'exit code 3'],
  [{ exitCode: 127 }, 'exit code 127 (a command was not found)'],
  [{ exitCode: 139 }, 'exit code 139 (SIGSEGV: invalid memory access)'],
  [{ signal: 'SIGSEGV' }, 'ended by SIGSEGV: invalid memory access'],
  [{ exitCode: 255 }, 'exit code 255'],
  [{ exitCode: 0, timedOut: true }, 'no answer within 5 s'],
  [{ startError: 'x: no such program (ENOENT)' }, 'it could not be started: x: no such program (ENOENT)'],
])('%j reads: %s', (end, sentence) => {
  expect(describeEnd(anEnd(end), 5000)).toBe(sentence)
})
