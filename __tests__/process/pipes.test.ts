import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { preparePipes } from '../../src/process/pipes.js'
import { runProcess } from '../../src/process/spawn.js'

// Many real processes; a loaded machine is no failure.
let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'pipes-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const run = (script: string, stdin?: string) =>
  runProcess(
    {
      argv: ['bash', '-c', script],
      cwd: scratch,
      env: { PATH: process.env.PATH ?? '' },
      timeoutMs: 20_000,
      outputBytes: 10_000,
      ...(stdin !== undefined && { stdin }),
    },
    new AbortController().signal,
  )

const openFiles = (): number => readdirSync('/proc/self/fd').length

const linux = process.platform === 'linux' ? test : test.skip

linux.each([
  ['echo a > /dev/stderr', '', 'a\n'],
  ['echo a > /dev/stdout', 'a\n', 'a\n'],
  ['echo a >> /dev/fd/1', 'a\n', 'a\n'],
  ['echo a | tee /dev/stderr', 'a\n', 'a\na\n'],
])('a program may open its own output by its name: %s', async (script, stdout, output) => {
  const ended = await run(script)
  expect(ended).toMatchObject({ exitCode: 0, stdout: { text: stdout }, output: { text: output } })
})

linux.each([
  ['cat < /dev/stdin', 'one\ntwo\n', 'one\ntwo\n'],
  ['read first; cat /dev/stdin', 'one\ntwo\n', 'two\n'],
  ['head -n 1 /dev/stdin', 'one\ntwo\n', 'one\n'],
  ['sleep 0.1; wc -c < /dev/stdin', 'x'.repeat(3_000_000), '3000000\n'],
  ['cat /dev/stdin', '', ''],
])('a program may open its input by its name: %s', async (script, stdin, stdout) => {
  expect(await run(script, stdin)).toMatchObject({ exitCode: 0, stdout: { text: stdout } })
})

linux('pipes that were made ahead serve whatever is run next', async () => {
  preparePipes()
  preparePipes()
  const ended = await Promise.all(['a', 'b', 'c', 'd'].map((word) => run(`echo ${word} > /dev/stderr`)))
  expect(ended.map(({ output }) => output.text)).toEqual(['a\n', 'b\n', 'c\n', 'd\n'])
})

linux('pipes are closed after their programs, however these ended, and none are another one’s', async () => {
  await run('true')
  const before = openFiles()
  for (let index = 0; index < 5; index += 1) {
    const [one, other] = await Promise.all([
      run(`cat; echo ${index}`, 'given '),
      run('echo lost >&2; kill -KILL $$', 'x'.repeat(100_000)),
    ])
    expect(one.output.text).toBe(`given ${index}\n`)
    expect(other.output.text).toBe('lost\n')
    await run('cat').then(({ output }) => expect(output.text).toBe(''))
  }
  // Some are kept for the next program.
  expect(openFiles() - before).toBeLessThan(8)
})
