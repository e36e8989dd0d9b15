// Writes the tables of README.md from action.yml and the commands, its list of formats, and those of docs/formats.md from the table of formats; with --check
// it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { commands } from '../build/cli/commands.js'
import { formatsWithoutMaximum } from '../build/formats/names.js'
import { formats } from '../build/formats/table.js'
import { fillAll, formatsList, formatsTables, row } from './tables.mjs'

const defaultOf = (input) => (input.default === undefined ? '' : `\`${input.default}\``)

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

const commandsTable = [
  row('command', 'what it does'),
  row('---', '---'),
  ...commands.map(({ name, words, summary }) => row(`\`${`${name} ${words}`}\``, summary)),
]

const action = parse(readFileSync('action.yml', 'utf8'))

const pages = {
  'README.md': {
    commands: commandsTable,
    inputs: inputsTable(action.inputs),
    outputs: outputsTable(action.outputs),
    formats: formatsList(formats),
  },
  'docs/formats.md': formatsTables(formats, formatsWithoutMaximum),
}

for (const [page, tables] of Object.entries(pages)) {
  const before = readFileSync(page, 'utf8')
  const after = fillAll(before, tables)
  if (before === after) continue
  if (process.argv.includes('--check')) {
    console.error(`the tables of ${page} are not what the code says; run \`npm run docs\``)
    process.exitCode = 1
  } else {
    writeFileSync(page, after)
    console.log(`wrote ${page}`)
  }
}
