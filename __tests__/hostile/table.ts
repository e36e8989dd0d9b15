import { readFileSync, writeFileSync } from 'node:fs'
import { sandboxLevels } from '../../src/domain/run.js'
import type { Case, Outcomes } from './case.js'
import { type Entry, entries } from './corpus.js'

export const page = 'docs/security.md'

/** What each attack came to, by its id and the level. */
export type Told = ReadonlyMap<string, Partial<Record<keyof Outcomes, string>>>

const [start, end] = ['<!-- outcomes -->', '<!-- /outcomes -->']

const headings: Record<Entry['category'], string> = {
  process: 'Processes',
  resource: 'Memory, disk, output',
  secret: 'Secrets, and what is outside',
  command: 'Workflow commands',
  results: 'Forged results files',
  tamper: 'Cheating the tests',
}

const cell = (text: string): string =>
  text.replace(/[&<>|\\`*_[\]]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', ' ')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What was seen; where a level was not there, what is expected of it. */
function outcomesOf({ id, outcomes }: Case, told: Told): string[] {
  return sandboxLevels.map((level) => {
    const expected = [outcomes[level]].flat()
    const [shown = ''] = expected
    const seen = told.get(id)?.[level]
    return seen === undefined || expected.includes(seen) ? shown : seen
  })
}

function section(category: Entry['category'], cases: readonly Case[], told: Told): string[] {
  const rows = entries
    .filter((entry) => entry.category === category)
    .map(({ id, expect }) => {
      const one = cases.find((each) => each.id === id)
      return { id, expect, outcomes: one === undefined ? ['not run'] : outcomesOf(one, told) }
    })
  const isSame = rows.every(({ outcomes }) => new Set(outcomes).size === 1)
  const levels = isSame ? ['at every level'] : [...sandboxLevels]
  const head = ['attack', 'a robust grader', ...levels]
  return [
    `### ${headings[category]}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(({ id, expect, outcomes }) =>
      row([`\`${id}\``, ...[expect, ...outcomes.slice(0, levels.length)].map(cell)]),
    ),
    '',
  ]
}

/** The page with the tables these outcomes make. */
export function withTables(text: string, cases: readonly Case[], told: Told): string {
  const [before, rest = ''] = text.split(start)
  const [, after = ''] = rest.split(end)
  const tables = Object.keys(headings).flatMap((category) =>
    section(entries.find((entry) => entry.category === category)?.category ?? 'process', cases, told),
  )
  return `${before}${start}\n\n${tables.join('\n')}${end}${after}`
}

/** Writes the page where that is asked for; else tells how it reads and how it should. */
export function comparePage(cases: readonly Case[], told: Told): { is: string; should: string } {
  const is = readFileSync(page, 'utf8')
  const should = withTables(is, cases, told)
  if (process.env.UPDATE_SECURITY === '1') writeFileSync(page, should)
  return { is: process.env.UPDATE_SECURITY === '1' ? should : is, should }
}
