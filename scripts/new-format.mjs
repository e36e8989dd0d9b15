// npm run new-format NAME [DIR]: a reader of a new results format that works, with its cases and its lines in the tables.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [name = '', dir = '.'] = process.argv.slice(2)
const root = resolve(dir)
const at = (path) => join(root, path)
const identifier = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

const source = `src/formats/${name}.ts`
const cases = `__tests__/fixtures/formats/${name}`
const table = 'src/formats/table.ts'
const names = 'src/formats/names.ts'

function refusal() {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return 'usage: npm run new-format NAME, in kebab-case: my-tool'
  if (name === 'auto' || readFileSync(at(names), 'utf8').includes(`'${name}'`)) return `'${name}' is taken`
  const taken = [source, cases].find((path) => existsSync(at(path)))
  if (taken !== undefined) return `${taken} is there already`
  if (new RegExp(`\\b${identifier}\\b`).test(readFileSync(at(table), 'utf8')))
    return `${table} uses the name ${identifier} already`
  return undefined
}

const reader = `import { z } from 'zod'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'

const WrittenTest = z.strictObject({
  name: z.string().min(1),
  passed: z.boolean(),
  message: z.string().exactOptional(),
})

const Report = z.strictObject({ tool: z.literal('${name}'), tests: z.array(WrittenTest) })

export const ${identifier}: Format = {
  name: '${name}',
  title: 'what ${name} writes',
  ids: 'the name',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message'],
  detects: (json, keys) => keys.has('tool') && json.includes('"${name}"'),
  parse: parseReport,
  duplicates: 'worst',
}

function parseReport(json: string, file: string): Results {
  return resultsOf(parseJson(Report, json, file).tests.map(testOf))
}

function testOf({ name, passed, message }: z.infer<typeof WrittenTest>): TestResult {
  const id = shortName(name)
  return { id, name: id, status: passed ? 'passed' : 'failed', ...(message && { message }) }
}
`

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const subtracts = { name: 'subtracts', message: 'expected 1, got 3' }

const example = {
  tool: name,
  tests: [
    { name: 'adds', passed: true },
    { ...subtracts, passed: false },
  ],
}

const read = {
  format: name,
  results: {
    tests: [
      { id: 'adds', name: 'adds', status: 'passed' },
      { id: 'subtracts', ...subtracts, status: 'failed' },
    ],
    gradable: true,
    formatErrors: [],
    images: [],
    notices: [],
  },
}

const wrong = `{"tool": "${name}", "tests": [{"name": "adds", "passed": "yes"}]}\n`
const column = wrong.indexOf('"yes"') + 1
const problems = [`wrong-type.json:1:${column}: tests[0].passed: expected a boolean, got a string`]

function edit(path, ...replacements) {
  const before = readFileSync(at(path), 'utf8')
  const after = replacements.reduce((text, [pattern, by]) => {
    if (!pattern.test(text)) throw new Error(`${path} has no ${pattern}`)
    return text.replace(pattern, by)
  }, before)
  writeFileSync(at(path), after)
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

function create() {
  mkdirSync(at(cases), { recursive: true })
  writeFileSync(at(source), reader)
  writeFileSync(join(at(cases), 'example.json'), json(example))
  writeFileSync(join(at(cases), 'example.expected.json'), json(read))
  writeFileSync(join(at(cases), 'wrong-type.json'), wrong)
  writeFileSync(join(at(cases), 'wrong-type.expected.json'), json({ problems }))
  // Before the exit code, which reads no file; move it up where an earlier format takes its files.
  edit(
    table,
    [/^import type \{ Format\b/m, `import { ${identifier} } from './${name}.js'\n$&`],
    [/(?=exitCode,?\s*\])/, `${identifier}, `],
  )
  edit(
    names,
    [/(?='exit-code',?\s*\])/, `'${name}', `],
    [/(formatsWithoutMaximum[^=]*=\s*\[[^\]]*?),?(\s*\])/, `$1, '${name}'$2`],
  )
  run('node_modules/.bin/biome', 'check', '--write', source, table, names)
  run('npm', 'run', '--silent', 'docs')
}

const refused = refusal()
if (refused !== undefined) {
  console.error(refused)
  process.exit(2)
}
create()
console.log(`wrote ${source} and ${cases}/, and its lines in ${table}, ${names}, docs/formats.md and README.md
Now make it read what the tool writes: put real files of it beside the cases, change the reader, run
UPDATE_EXPECTED=1 npm test -- __tests__/formats, and read what it wrote.`)
