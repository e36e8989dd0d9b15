import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { git, gitEnvironment } from '../../src/github/git.js'
import { readHead } from '../../src/github/head.js'

const environment = { PATH: process.env.PATH }
const absent = '1'.repeat(40)

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'head-'))
  execFileSync('git', ['init', '--quiet', dir])
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const inRepository = (...args: string[]): string =>
  execFileSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: '2026-11-20T18:00:00+01:00',
      GIT_COMMITTER_DATE: '2026-11-20T19:00:00Z',
    },
  }).trim()

test('the head is the commit that is checked out, also seen from a directory inside', async () => {
  inRepository(
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=a@x',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'first',
  )
  mkdirSync(join(dir, 'src'))
  expect(await readHead(join(dir, 'src'), environment)).toEqual({
    commit: inRepository('rev-parse', 'HEAD'),
    authoredAt: '2026-11-20T18:00:00+01:00',
    committedAt: '2026-11-20T19:00:00+00:00',
  })
})

test('a repository without a commit has no head', async () => {
  expect(await readHead(dir, environment)).toBeUndefined()
})

test('a repository that was handed in can neither send git to a server nor have it run a program', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer(({ url }, answer) => {
    asked.push(url)
    answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const { port } = server.address() as AddressInfo
    const program = join(dir, 'ask.sh')
    writeFileSync(program, `#!/bin/sh\ntouch '${join(dir, 'ran')}'\n`, { mode: 0o755 })
    for (const [key, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['core.askPass', program],
      ['remote.origin.url', `http://127.0.0.1:${port}/x`],
      ['remote.origin.promisor', 'true'],
    ] as const)
      inRepository('config', key, value)
    writeFileSync(join(dir, '.git/HEAD'), `${absent}\n`)
    expect(await readHead(dir, environment)).toBeUndefined()
    expect(asked).toEqual([])
    // Where git may ask a server, it still runs nothing.
    const env = gitEnvironment(environment, 'https://github.com', '')
    await git(['cat-file', '-p', absent], { gitDir: join(dir, '.git'), env })
    expect(asked).not.toEqual([])
    expect(existsSync(join(dir, 'ran'))).toBe(false)
  } finally {
    server.close()
  }
})
