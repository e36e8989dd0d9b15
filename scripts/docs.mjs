// Writes the tables of README.md from action.yml, the commands and the formats, and those of docs/formats.md from the
// table of formats, those of docs/harvest.md from harvest/action.yml, that of docs/protect.md from the table of hooks;
// with --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { commands } from '../build/cli/commands.js'
import { formatsWithoutMaximum } from '../build/formats/names.js'
import { formats } from '../build/formats/table.js'
import { hooks } from '../build/grader/hooks/table.js'
import { fillAll, formatsTables, harvestTables, protectTables, readmeTables } from './tables.mjs'

const action = parse(readFileSync('action.yml', 'utf8'))
const harvest = parse(readFileSync('harvest/action.yml', 'utf8'))

const pages = {
  'README.md': readmeTables(action, commands, formats),
  'docs/formats.md': formatsTables(formats, formatsWithoutMaximum),
  'docs/harvest.md': harvestTables(harvest),
  'docs/protect.md': protectTables(hooks),
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
