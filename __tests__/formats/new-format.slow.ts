import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

// What the formats, their tests and their documentation need of the repository.
const parts = [
  ...['package.json', 'tsconfig.json', 'biome.json', 'jest.config.js', 'action.yml', 'harvest', 'README.md'],
  ...['src', 'scripts', 'docs', '__tests__/formats', '__tests__/fixtures/formats'],
]

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-format-'))
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(args: string[], cwd = copy) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

/** The script of this repository, told to write into the copy. */
const newFormat = (name: string) => run(['scripts/new-format.mjs', name, copy], '.')

const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe('npm run new-format', () => {
  test('makes a reader that works, with cases, documentation and its place in the tables', () => {
    // Neither takes the files of the other.
    for (const name of ['their-tool', 'my-tool']) expect(newFormat(name)).toMatchObject({ status: 0 })
    expect(read('src/formats/table.ts')).toMatch(/myTool,\s+exitCode,?\s*\]/)
    expect(read('docs/formats.md')).toContain('| `my-tool` | what my-tool writes |')
    expect(read('README.md')).toMatch(/^4\. .*, `my-tool`<!-- \/formats -->, or the command's `exit-code`/m)
    expect(run(['scripts/docs.mjs', '--check'])).toEqual({ status: 0, said: '' })
    const suites = ['fixtures', 'forged', 'documentation', 'table']
    const tests = suites.map((name) => `__tests__/formats/${name}.test.ts`)
    const jest = run(['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...tests])
    expect(jest.said).toContain('Test Suites: 4 passed, 4 total')
    const files = ['table.ts', 'names.ts', 'my-tool.ts'].map((name) => `src/formats/${name}`)
    expect(run(['node_modules/@biomejs/biome/bin/biome', 'ci', ...files])).toMatchObject({ status: 0 })
    expect(run(['node_modules/oxlint/bin/oxlint', '--deny-warnings', ...files])).toMatchObject({ status: 0 })
  }, 120_000)

  test.each([
    ['', 'usage: npm run new-format NAME, in kebab-case'],
    ['MyTool', 'in kebab-case'],
    ['my_tool', 'in kebab-case'],
    ['../evil', 'in kebab-case'],
    ['junit', "'junit' is taken"],
    ['auto', "'auto' is taken"],
    ['format', 'src/formats/format.ts is there already'],
    ['quote', 'src/formats/table.ts uses the name quote already'],
  ])('refuses the name %j and writes nothing', (name, said) => {
    const before = read('src/formats/table.ts')
    const refused = newFormat(name)
    expect(refused).toMatchObject({ status: 2, said: expect.stringContaining(said) })
    expect(read('src/formats/table.ts')).toBe(before)
  })
})
