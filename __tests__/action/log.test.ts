import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const sources = readdirSync('src/action')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src/action', file), 'utf8') }))

const importing = (name: string): string[] =>
  sources
    .filter(({ text }) =>
      [...text.matchAll(/import \{([^}]*)\} from '@actions\/core'/g)].some(([, names = '']) =>
        names.split(',').some((one) => one.trim().split(' ')[0] === name),
      ),
    )
    .map(({ file }) => file)

test.each([
  ['info', ['log.ts']],
  ['warning', ['log.ts']],
  ['error', ['log.ts']],
  ['setFailed', ['log.ts']],
  ['setOutput', ['output.ts']],
  ['summary', ['write-summary.ts']],
  ['notice', []],
  ['debug', []],
  ['group', []],
  ['startGroup', []],
  ['setSecret', []],
  ['exportVariable', []],
  ['addPath', []],
  ['saveState', []],
])('%s of @actions/core has one door at most', (name, doors) => {
  expect(importing(name)).toEqual(doors)
})

test('an action prints text of its own only between fences, or as a command that is escaped', () => {
  const printed = sources.flatMap(({ text }) =>
    [...text.matchAll(/outside\.print\((.*)\)\n/g)].map(([, what]) => what),
  )
  expect(printed.length).toBeGreaterThan(3)
  for (const what of printed)
    expect(what).toMatch(/^fenced\(|^`\$\{(?:formatCommand\(|notice\}|recordNotice\()/)
})

test('nothing is printed on stderr, whose lines the runner reads in no order with the others', () => {
  expect(sources.filter(({ text }) => /stderr|console\./.test(text)).map(({ file }) => file)).toEqual([])
})
