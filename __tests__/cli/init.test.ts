import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { detectLanguage, type Language, languages } from '../../src/cli/init/language.js'
import { initFiles } from '../../src/cli/init.js'
import { parseConfig } from '../../src/config/load.js'
import { formatNames } from '../../src/formats/names.js'
import { callIn } from './in-process.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'init-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

const call = (...args: string[]) => callCommand('init', ...args)

const callCommand = (...args: string[]) => callIn(dir, args, { program: 'node grade.js' })

describe('the language of a submission', () => {
  test.each<[string[], Language | undefined]>([
    [['README.md', 'hello.py'], 'python'],
    [['pyproject.toml'], 'python'],
    [['Makefile', 'list.c', 'check.py'], 'c'],
    [['pom.xml', 'run.sh'], 'java'],
    [['src/Main.java'], 'java'],
    [['package.json', 'README.md'], 'javascript'],
    [['index.mjs'], 'javascript'],
    [['go.mod', 'main.go'], 'go'],
    [['Cargo.toml', 'src/lib.rs'], 'rust'],
    [['hello.sh'], 'shell'],
    [['README.md', 'notes.txt'], undefined],
    [[], undefined],
  ])('of the files %j is %s', (names, language) => {
    expect(detectLanguage(names)).toBe(language)
  })
})

describe('init', () => {
  test.each(languages)('writes a valid grading.yml for %s', (language) => {
    const [grading] = initFiles(language)
    const config = parseConfig(grading?.text ?? '', 'grading.yml', { formats: formatNames })
    expect(config).toMatchObject({ assignment: 'hw1' })
  })

  test.each(languages)('writes for %s what `check` has nothing to say against', async (language) => {
    expect((await call('--language', language)).code).toBe(0)
    const { out, err } = await callCommand('check', '--json')
    expect({ ...JSON.parse(out), err }).toEqual({ problems: [], notices: [], err: '' })
  })

  test.each<[Language, RegExp]>([
    ['python', / --timeout=10 /],
    ['java', / -Djunit\.jupiter\.execution\.timeout\.default=10s/],
    ['javascript', / --test-timeout=30000\n/],
    ['go', / -timeout 10s /],
  ])(
    'limits each test where the tool for %s can, since an endless loop must not cost the others',
    (language, limit) => {
      const [grading] = initFiles(language)
      expect(grading?.text).toMatch(limit)
      expect(grading?.text).toMatch(/^ {2,4}timeout: \dm$/m)
    },
  )

  test.each<[Language, string]>([
    ['java', 'It runs the tests with Maven and JUnit 5. It needs a pom.xml, and there is none here yet.'],
    ['go', 'The first test expects a TestGreets; name one of yours instead. It needs a go.mod, and'],
    ['python', 'It runs pytest, which looks for tests in files called test_*.py.\n'],
  ])('says what it takes for granted for %s', async (language, sentence) => {
    expect((await call('--language', language)).out).toContain(`\n\n${sentence}`)
  })

  test('does not miss what is there', async () => {
    write({ 'pom.xml': '' })
    expect((await call()).out).toContain('\nIt runs the tests with Maven and JUnit 5.\n')
  })

  test('writes two files for the language of the files, and says what comes next', async () => {
    write({ 'src/hello.py': '' })
    const { code, out, err } = await call()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(join(dir, '.github'))).toEqual(['grading.yml', 'workflows'])
    expect(out).toContain('Wrote, for python:\n  .github/grading.yml\n  .github/workflows/grade.yml\n')
    expect(out).toContain('\n  node grade.js check\n')
  })

  test.each([
    ['hw1', 'hw1'],
    ['home work', '"home work"'],
  ])('names the next commands for the directory %j as they are typed', async (dir, word) => {
    const { out } = await call(dir, '--language', 'c')
    expect(out).toContain(`\n  node grade.js check ${word}\n`)
    expect(out).toContain(`\n  node grade.js run ${word}\n`)
  })

  test('writes into a directory that is not there yet', async () => {
    expect((await call('hw1', '--language', 'shell')).code).toBe(0)
    expect(readFileSync(join(dir, 'hw1/.github/grading.yml'), 'utf8')).toContain('bash hello.sh')
  })

  test('names every file in the way and overwrites none', async () => {
    write({ '.github/grading.yml': 'mine', '.github/workflows/grade.yml': 'mine' })
    const { code, err } = await call('--language', 'c')
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      '.github/grading.yml is already there (--force overwrites it)',
      '.github/workflows/grade.yml is already there (--force overwrites it)',
      '',
    ])
    expect(readFileSync(join(dir, '.github/grading.yml'), 'utf8')).toBe('mine')
  })

  test('writes nothing when one file is in the way', async () => {
    write({ '.github/workflows/grade.yml': 'mine' })
    expect((await call('--language', 'c')).code).toBe(2)
    expect(readdirSync(join(dir, '.github'))).toEqual(['workflows'])
  })

  test('overwrites with --force', async () => {
    write({ '.github/grading.yml': 'mine' })
    expect((await call('--language', 'c', '--force')).code).toBe(0)
    expect(readFileSync(join(dir, '.github/grading.yml'), 'utf8')).not.toBe('mine')
  })

  test.each([
    ['pyhton', 'there is no template for \'pyhton\' (did you mean "python"? the languages are '],
    ['cobol', "there is no template for 'cobol' (the languages are python, c, "],
  ])('refuses the language %s', async (language, message) => {
    const { code, err } = await call('--language', language)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('asks for the language when it cannot tell', async () => {
    write({ 'README.md': '' })
    const { code, err } = await call()
    expect(code).toBe(2)
    expect(err).toContain('--language')
  })

  test.each([
    ['nothere', 'there is no directory "nothere"'],
    ['empty', '"empty" is empty: nothing in it tells the language (name one with --language: python, c,'],
  ])('says of %s what is the matter with it', async (name, message) => {
    mkdirSync(join(dir, 'empty'))
    const { code, err } = await call(name)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('a course repository', () => {
  test('is written with `--course`, and says to keep it private', async () => {
    const { code, out, err } = await call('staff', '--course')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(join(dir, 'staff')).toSorted()).toEqual([
      '.github',
      'README.md',
      'course.yml',
      'extensions.csv',
      'groups.csv',
      'roster.csv',
    ])
    expect(out).toContain('\n  .github/workflows/harvest.yml\n')
    expect(out).toContain('Keep it private')
  })

  test('never writes over anything: with a file in the way nothing is written', async () => {
    write({ 'roster.csv': 'id\n1\n' })
    const { code, err } = await call('--course')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'roster.csv is already there (move it away: --course never overwrites)\n',
    })
    expect(readdirSync(dir)).toEqual(['roster.csv'])
  })

  test.each([['--force'], ['--language', 'c']])('takes no %s', async (...option) => {
    const { code, err } = await call('--course', ...option)
    expect({ code, err }).toEqual({
      code: 2,
      err: `${option[0]} means nothing with --course (leave it out)\n`,
    })
    expect(readdirSync(dir)).toEqual([])
  })
})
