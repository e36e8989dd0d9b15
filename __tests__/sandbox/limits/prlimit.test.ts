import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { argumentOf, findWorkingPrlimit, parseHardLimits } from '../../../src/sandbox/limits/prlimit.js'

const onLinux = process.platform === 'linux' ? test : test.skip

test('hard limits are read from the table Linux keeps', () => {
  const table = [
    'Limit                     Soft Limit           Hard Limit           Units     ',
    'Max file size             unlimited            1000                 bytes     ',
    'Max core file size        0                    unlimited            bytes     ',
    'Max nice priority         0                    0                    ',
  ].join('\n')
  expect([...parseHardLimits(table)]).toEqual([
    ['Max file size', 1000],
    ['Max core file size', Number.POSITIVE_INFINITY],
    ['Max nice priority', 0],
  ])
})

onLinux('a limit within our own can be set, one above it cannot be promised', async () => {
  const hard = parseHardLimits(readFileSync('/proc/self/limits', 'utf8')).get('Max open files') ?? 0
  const nofile = { option: 'nofile', title: 'Max open files', value: Math.min(hard, 64) }
  expect(argumentOf(nofile)).toBe(`--nofile=${nofile.value}:${nofile.value}`)
  expect(await findWorkingPrlimit([nofile])).toMatch(/prlimit$/)
  expect(await findWorkingPrlimit([{ ...nofile, option: 'no-such-limit', title: 'none' }])).toBeUndefined()
})
