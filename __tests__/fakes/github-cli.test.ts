import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fake-cli-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

test('runs from its sources, says where it is and with which token, and ends with Ctrl-C', async () => {
  const roster = join(dir, 'roster.csv')
  const args = ['--import', './scripts/typescript.mjs', '__tests__/fakes/github-cli.ts']
  const child = spawn(process.execPath, [...args, '--repos', '3', '--port', '0', '--roster', roster])
  let printed = ''
  const ended = new Promise((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      if (printed.includes('Ctrl-C')) resolve()
    })
    child.on('close', () => resolve())
  })
  const [, url = ''] = /^URL: (\S+)$/m.exec(printed) ?? []
  const [, token = ''] = /^Token: (\S+)$/m.exec(printed) ?? []
  const headers = { authorization: `token ${token}` }
  const reply = await fetch(`${url}/repos/cs101/hw1-student-00003`, { headers })
  expect(reply.status).toBe(200)
  expect(printed).toContain(`grade-action harvest --api-url ${url} --org cs101 --repos 'hw1-*'`)
  expect((await readFile(roster, 'utf8')).split('\n')).toHaveLength(5)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
