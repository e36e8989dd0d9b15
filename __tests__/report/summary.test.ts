import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { aContext } from './attempts.js'
import { cases } from './cases.js'

const folder = '__tests__/fixtures/report'

/** Compares with a page that people read; UPDATE_EXPECTED=1 writes it anew. */
function expectPage(path: string, text: string): void {
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(path, text)
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
}

describe.each(Object.entries(cases))('the page "%s"', (name, { attempt, context = aContext() }) => {
  test('reads on GitHub as it did', () => {
    expectPage(`${folder}/${name}.md`, renderSummary(attempt, context))
  })

  test('reads in a terminal as it did', () => {
    const options = { color: false, width: 80, timezone: context.timezone, isRecorded: false }
    expectPage(`${folder}/${name}.txt`, renderTerminal(attempt, options))
  })
})
