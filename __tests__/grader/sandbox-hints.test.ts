import { expect, test } from '@jest/globals'
import { sandboxHints } from '../../src/grader/sandbox-hints.js'
import type { Ended } from '../../src/process/ended.js'

const ended = (text: string, more: Partial<Ended> = {}): Ended => ({
  exitCode: 1,
  signal: null,
  timedOut: false,
  cancelled: false,
  leftRunning: false,
  durationMs: 1,
  stdout: { text: '', bytes: 0, cut: false },
  output: { text, bytes: text.length, cut: false },
  ...more,
})
const inside = { level: 'bubblewrap', network: false } as const

test.each([
  ['curl: (6) Could not resolve host: example.org'],
  ['socket.gaierror: [Errno -3] Temporary failure in name resolution'],
  ['Error: getaddrinfo EAI_AGAIN registry.npmjs.org'],
  ['connect ENETUNREACH 192.0.2.1:443'],
  ['java.net.UnknownHostException: repo.example.org'],
  ['dial tcp: lookup proxy.golang.org: no such host'],
  ['bash: connect: Network is unreachable'],
])('%j is told as the network that is off', (text) => {
  expect(sandboxHints(inside, ended(text))).toEqual([expect.stringContaining('`network: true`')])
  expect(sandboxHints({ ...inside, network: true }, ended(text))).toEqual([])
  expect(sandboxHints({ ...inside, level: 'none' }, ended(text))).toEqual([])
})

test('no room is told as that of /tmp, unless a limit was reached that says so itself', () => {
  const text = 'write error: No space left on device'
  expect(sandboxHints(inside, ended(text))).toEqual([expect.stringContaining('$TMPDIR')])
  expect(sandboxHints(inside, ended(text, { reached: ['filled its disk of 4 GB'] }))).toEqual([])
})

test('a place that cannot be written to is told as one outside of the submission', () => {
  expect(sandboxHints(inside, ended("touch: cannot touch '/opt/x': Read-only file system"))).toEqual([
    expect.stringContaining('read-only in the sandbox'),
  ])
})

test('of what programs say otherwise nothing is told', () => {
  expect(sandboxHints(inside, ended('expected 3, got 4'))).toEqual([])
})
