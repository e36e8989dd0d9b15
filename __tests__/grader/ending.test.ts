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
  [{ timedOut: true, cpuMs: 4900 }, 'no answer within 5 s (it computed for 4.9 s of them)'],
  [{ timedOut: true, cpuMs: 9800 }, 'no answer within 5 s (it computed for 9.8 s on several processors)'],
  [{ timedOut: true, cpuMs: 20 }, 'no answer within 5 s (it waited, perhaps for input)'],
  [{ exitCode: 0, cpuMs: 20 }, 'exit code 0'],
  [{ signal: 'SIGKILL' }, 'ended by SIGKILL: killed, often for using too much memory'],
  [{ signal: 'SIGKILL', reached: ['used too much'] }, 'used too much (SIGKILL)'],
  [{ exitCode: 137, reached: ['used too much', 'filled it'] }, 'used too much and filled it (exit code 137)'],
  [{ exitCode: 0, reached: ['used too much'] }, 'exit code 0'],
  [
    { timedOut: true, cpuMs: 4900, reached: ['used too much'] },
    'no answer within 5 s (it computed for 4.9 s of them; it used too much)',
  ],
  [{ startError: 'x: no such program (ENOENT)' }, 'it could not be started: x: no such program (ENOENT)'],
])('%j reads: %s', (end, sentence) => {
  expect(describeEnd(anEnd(end), 5000)).toBe(sentence)
})
