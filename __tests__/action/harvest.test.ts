import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillAll, harvestTables } from '../../scripts/tables.mjs'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

const built = resolve('dist/harvest/index.js')
const manifest = parse(readFileSync('harvest/action.yml', 'utf8'))

let fake: FakeGitHub
let root: string
beforeAll(async () => {
  if (!existsSync(built)) throw new Error('dist/harvest/index.js is missing: run `npm run bundle` first')
  root = realpathSync(mkdtempSync(join(tmpdir(), 'harvest-action-')))
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.seedRepositories({ org: 'cs101', count: 3, assignment: 'hw1' })
  await fake.addMemoryRepository('cs101', 'hw1-x', { files: { a: 'x' } })
})
afterAll(async () => {
  await fake.close()
  rmSync(root, { recursive: true, force: true })
})

/** One step with these inputs, as GitHub's runner would start it. */
async function step(name: string, inputs: Record<string, string>) {
  for (const input of Object.keys(inputs))
    if (!(input in manifest.inputs)) throw new Error(`no input ${input}`)
  const temp = join(root, name)
  mkdirSync(temp)
  const file = (path: string): string => {
    writeFileSync(join(temp, path), '')
    return join(temp, path)
  }
  const commands = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') }
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: temp,
    ...commands,
    ...inputsOf(inputs),
  }
  const child = spawn(process.execPath, [built], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  const code = await new Promise((done) => child.on('close', done))
  const outputs = readFileSync(commands.GITHUB_OUTPUT, 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return {
    code,
    log,
    outputs: Object.fromEntries([...outputs].map(([, output = '', , value = '']) => [output, value])),
    summary: readFileSync(commands.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

function inputsOf(inputs: Record<string, string>): Record<string, string> {
  const all = Object.entries<{ default?: string }>(manifest.inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? (usual.includes('${{') ? '' : usual),
  ])
  return Object.fromEntries(all)
}

const usual = (): Record<string, string> => ({
  org: 'cs101',
  repos: 'hw1-*',
  assignment: 'hw1',
  token: fake.token,
  'api-url': fake.apiUrl,
})

describe('the harvest as an action', () => {
  test('counts, names who has no grade on an escaped page, and keeps what it collected', async () => {
    const { code, outputs, summary, log } = await step('first', usual())
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ repositories: '4', accounted: '3', unaccounted: '1', complete: 'true' })
    expect(JSON.parse(outputs.statuses ?? '')).toMatchObject({ ok: 3, no_result: 1 })
    expect(summary).toContain('1 account without a grade that counts')
    expect(summary).toMatch(/<td>x<\/td><td>no result<\/td>/)
    expect(log).toMatch(/::stop-commands::/)
    expect((await step('second', usual())).outputs.attempts).toBe('0')
  })

  test('fails where the workflow wants everybody accounted for', async () => {
    expect((await step('strict', { ...usual(), 'fail-on': 'unaccounted' })).code).toBe(1)
  })

  test('names every bad input, and a token that is missing', async () => {
    const { code, log } = await step('bad', { ...usual(), token: '', full: 'yes' })
    expect(code).toBe(1)
    expect(log).toMatch(/'full': 'yes' is not known/)
    expect(log).toMatch(/neither the input 'token' nor 'app-id'/)
  })

  test('runs what is bundled for it', () => {
    expect(resolve('harvest', manifest.runs.main)).toBe(built)
  })
})

test('docs/harvest.md has the tables that the action gives (npm run docs)', () => {
  const page = readFileSync('docs/harvest.md', 'utf8')
  expect(page).toBe(fillAll(page, harvestTables(manifest)))
})
