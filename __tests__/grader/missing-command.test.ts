import { expect, test } from '@jest/globals'
import { withMissingCommand } from '../../src/grader/missing-command.js'
import type { Ended } from '../../src/process/ended.js'

const ended = (text: string): Ended => {
  const output = { text, bytes: text.length, cut: false }
  const how = { exitCode: 127, signal: null, timedOut: false, cancelled: false, leftRunning: false }
  return { ...how, durationMs: 1, stdout: output, output }
}

test.each([
  ['bash', '/usr/bin/bash: line 1: mkae: command not found\n'],
  ['bash of an image', 'bash: line 1: mkae: command not found\n'],
  ['dash', 'sh: 1: mkae: not found\n'],
  ['busybox', 'sh: mkae: not found\n'],
  ['bash as sh', 'sh: line 1: mkae: command not found\n'],
])('a word of the command that is nowhere is told in the words of %s', async (_, text) => {
  const told = await withMissingCommand('mkae test', async () => false, ended(text))
  expect(told.startError).toBe('mkae: command not found')
})

test.each([
  ['what is there after all', 'mkae test', 'bash: line 1: mkae: command not found\n', true],
  ['no word of the command', 'make test', 'bash: line 1: mkae: command not found\n', false],
  ['something else', 'mkae test', 'mkae: not found, says the program\n', false],
])('nobody is believed who speaks of %s', async (_, command, text, isThere) => {
  expect(await withMissingCommand(command, () => isThere, ended(text))).not.toHaveProperty('startError')
})
