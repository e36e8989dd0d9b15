// Writes the tables of README.md from action.yml; with --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const README = 'README.md'

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')

const defaultOf = (input) => (input.default === undefined ? '' : `\`${input.default}\``)

const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`

const inputsTable = (inputs) => [
  row('input', 'default', 'what it is'),
  row('---', '---', '---'),
  ...Object.entries(inputs).map(([name, input]) => row(`\`${name}\``, defaultOf(input), input.description)),
]

const outputsTable = (outputs) => [
  row('output', 'what it is'),
  row('---', '---'),
  ...Object.entries(outputs).map(([name, output]) => row(`\`${name}\``, output.description)),
]

function fill(text, marker, lines) {
  const between = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`)
  if (!between.test(text)) throw new Error(`${README} has no <!-- ${marker} --> … <!-- /${marker} -->`)
  return text.replace(between, (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
}

const action = parse(readFileSync('action.yml', 'utf8'))
const before = readFileSync(README, 'utf8')
const after = fill(
  fill(before, 'inputs', inputsTable(action.inputs)),
  'outputs',
  outputsTable(action.outputs),
)

if (!process.argv.includes('--check')) writeFileSync(README, after)
else if (before !== after) {
  console.error(`${README} is not what action.yml says; run \`npm run docs\``)
  process.exitCode = 1
}
