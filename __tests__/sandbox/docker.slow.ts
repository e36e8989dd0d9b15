import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { chooseSandbox } from '../../src/sandbox/choose.js'
import type { ConfinedCommand, SandboxSettings, Tried } from '../../src/sandbox/sandbox.js'
import { findTestEngine } from '../fakes/container-engine.js'
import { aSettings } from './settings.js'

jest.setTimeout(60_000)

const engine = findTestEngine()
const here = engine === undefined ? describe.skip : describe
const { program = '', env = {}, image = '' } = engine ?? {}
const never = new AbortController().signal
const tried: Tried = {}

let scratch = ''
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'docker-')))
  mkdirSync(join(scratch, 'grade'))
})
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true })
})
afterAll(() => {
  const left = engine === undefined ? '' : containers()
  engine?.remove()
  expect(left).toBe('')
})

const containers = (): string =>
  execFileSync(program, ['ps', '--all', '--quiet', '--filter', 'label=grade-action'], {
    env,
    encoding: 'utf8',
  })

const settings = (more: Partial<SandboxSettings> = {}) => aSettings({ image, env, tried, ...more })

async function run(
  script: string | [string, ...string[]],
  { limits, ...more }: Partial<ConfinedCommand> & { limits?: Partial<SandboxSettings> } = {},
  signal = never,
) {
  const sandbox = await chooseSandbox('auto', settings(limits))
  const argv = typeof script === 'string' ? ([...(sandbox.shell ?? ['false']), script] as const) : script
  const command = { cwd: scratch, env: { HOME: scratch }, timeoutMs: 20_000, outputBytes: 10_000 }
  return sandbox.run(
    { ...command, argv: [argv[0], ...argv.slice(1)], network: false, limited: true, scratch, ...more },
    signal,
  )
}

here('docker', () => {
  test('exit codes, signals, output and input are what they are outside', async () => {
    expect(await run('echo out; echo err >&2; exit 3')).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: { text: 'out\n' },
    })
    expect((await run('echo out; echo err >&2')).output.text.split('\n').sort()).toEqual(['', 'err', 'out'])
    expect(await run('kill -SEGV $$')).toMatchObject({ exitCode: 139 })
    expect(await run('kill -KILL $$')).toMatchObject({ exitCode: 137 })
    expect((await run('cat; echo end', { stdin: 'a\nb\n' })).stdout.text).toBe('a\nb\nend\n')
    expect((await run('cat; echo end')).stdout.text).toBe('end\n')
    // The shell for texts ends with the first part that fails.
    expect(await run('false | true; echo not here')).toMatchObject({ exitCode: 1, stdout: { text: '' } })
  })
})
