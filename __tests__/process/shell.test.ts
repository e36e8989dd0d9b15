import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { argvOf } from '../../src/process/shell.js'

const path = '/usr/local/bin:/usr/bin:/bin'

test('a command written as one string runs in bash and ends at the first thing that fails', async () => {
  const [bash, ...rest] = argvOf('make test', { PATH: path }, 'linux')
  expect(bash).toMatch(/\/bash$/)
  expect(rest).toEqual(['-eo', 'pipefail', '-c', 'make test'])
})

test('a command written as a list runs as it is', async () => {
  expect(argvOf(['make', 'a b'], { PATH: path }, 'linux')).toEqual(['make', 'a b'])
})

test('bash is named when it is missing on Windows, rather than taken from WSL', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'shell-'))
  expect(() => argvOf('make', { Path: directory, ProgramFiles: directory }, 'win32')).toThrow(
    'bash is not there, and commands written as one string run in it (install Git for Windows)',
  )
  await rm(directory, { recursive: true })
})
