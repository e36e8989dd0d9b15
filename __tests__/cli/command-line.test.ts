import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.js'
import { type Laptop, openLaptop, program } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

/** What somebody in the laptop's directory types in front of a command. */
const typed = (): string => `node ${relative(laptop.dir, program)}`

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']]])(
    '%j lists the commands and the exit codes',
    async (args) => {
      const { code, out, err } = await laptop.call(...args)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const width = Math.max(...commands.map(({ name }) => name.length))
      for (const { name, summary } of commands) expect(out).toContain(`  ${name.padEnd(width)}  ${summary}\n`)
      expect(out).toContain(
        'Exit codes: 0 done · 1 done, but something could not be graded · 2 you can fix it',
      )
    },
  )

  test.each(commands.map(({ name, options, words }) => [name, Object.keys(options), words] as const))(
    'of %s explains each of its options: %j',
    async (name, options, words) => {
      const [page, same] = await Promise.all([laptop.call(name, '--help'), laptop.call('help', name)])
      expect({ code: page.code, err: page.err }).toEqual({ code: 0, err: '' })
      expect(page.out).toContain(`Usage: ${`${typed()} ${name} ${words}`.trimEnd()}\n`)
      const line = /^ {2}(?:-\w, )?--(\S+)(?: [A-Z=[\]]+)?(?: …)? {2,}\S/gm
      const explained = [...page.out.matchAll(line)].map(([, option]) => option)
      expect(explained).toEqual([...options, 'help'])
      expect(same).toEqual(page)
    },
  )

  test('`--version` is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await laptop.call('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

const known = commands.map(({ name }) => name).join(', ')

describe('a call with a mistake', () => {
  test.each([
    [['rnu'], `there is no command 'rnu' (did you mean "run"? the commands are ${known})`],
    [['assess'], `there is no command 'assess' (the commands are ${known})`],
    [['help', 'assess'], `there is no command 'assess' (the commands are ${known})`],
    [['--verbose'], "unknown option '--verbose' (see `PROGRAM --help`)"],
    [['run', '--jsno'], 'unknown option \'--jsno\' (did you mean "--json"? see `PROGRAM run --help`)'],
    [['run', '-x'], "unknown option '-x' (see `PROGRAM run --help`)"],
    [['check', '--out', 'x'], "unknown option '--out' (see `PROGRAM check --help`)"],
    [['run', '--config'], "option '--config <value>' argument missing (see `PROGRAM run --help`)"],
    [['run', '--json=yes'], "option '--json' does not take an argument (see `PROGRAM run --help`)"],
    [['run', 'a', 'b'], "unexpected argument 'b' (see `PROGRAM run --help`)"],
    [['run', 'nowhere'], 'there is no directory "nowhere"'],
    [['check', 'hw/grading.yml'], 'there is no directory "hw/grading.yml"'],
    [['run', 'nowhere', '--config', 'hw/grading.yml'], 'there is no directory "nowhere"'],
    [
      ['run', 'hw', '--config', 'nowhere.yml'],
      'there is no configuration "nowhere.yml" (give the path of a file, or owner/repo@ref:path)',
    ],
    [
      ['run', 'hw', '--sandbox', 'bubblewarp'],
      '--sandbox: "bubblewarp" is not known (did you mean "bubblewrap"? it can be auto, none, namespaces, bubblewrap, docker)',
    ],
    [
      ['run', 'empty'],
      'there is no .github/grading.yml, no grading.yml and no .github/classroom/autograding.json ' +
        '(`init` writes one, --config names another)',
    ],
  ])('%j is told what is wrong with it', async (args, sentence) => {
    laptop.write({
      'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', run: 'true' }] },
      'empty/a.c': '',
    })
    expect(await laptop.call(...args)).toEqual({
      code: 2,
      out: '',
      err: `${sentence.replace('PROGRAM', typed())}\n`,
    })
  })

  test('a directory in the place of grading.yml is named', async () => {
    laptop.write({ 'hw/grading.yml/a': '' })
    const { code, err } = await laptop.call('run', 'hw')
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^".*hw\/grading\.yml" is a directory\n$/),
    })
  })

  test('a directory for temporary files that cannot hold any is no bug of ours', async () => {
    laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', run: 'true' }] }, file: '' })
    const env = { TMPDIR: `${laptop.dir}/file` }
    const { code, err } = await laptop.start(['run', 'hw'], { env }).ended
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^the system refuses: ENOTDIR: .*\n$/),
    })
  })
})

test('a reader that does not wait for the end costs neither the grading nor its cleaning up', async () => {
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests: [{ id: 'a', run: 'true' }] } })
  const { child, ended } = laptop.start(['run', 'hw', '--out', 'kept'])
  child.stdout?.destroy()
  expect(await ended).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(`${laptop.dir}/kept/hw1/attempts.jsonl`, 'utf8')).toContain('"status": "graded"')
})
