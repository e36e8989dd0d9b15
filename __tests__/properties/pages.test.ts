import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { feedbackFiles } from '../../src/export/feedback.js'
import { exporters, type Format } from '../../src/export/formats.js'
import { renderTold } from '../../src/export/told.js'
import { coursePage } from '../../src/page/page.js'
import { annotationsOf, formatCommand } from '../../src/report/annotations.js'
import { forTerminal } from '../../src/report/for-terminal.js'
import { harvestDocument, renderHarvest } from '../../src/report/harvest.js'
import { renderHarvestSummary } from '../../src/report/harvest-summary.js'
import { fenced } from '../../src/report/log.js'
import { renderProblems } from '../../src/report/problems.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { visible } from '../../src/text/visible.js'
import { rules } from '../export/course.js'
import { commandsIn } from '../fakes/runner-log.js'
import { hostileAttempt, hostileContext, hostileCourse, hostileHarvest } from './hostile-pages.js'
import { HIDDEN, harmless, hostileText } from './hostile-text.js'
import { liveIn, readHtml, readSummary, skeletonOf } from './read-page.js'
import { cellsOf } from './read-table.js'
import { runs } from './settings.js'

const each = (share: number, holds: (text: string) => void): void =>
  fc.assert(fc.property(hostileText, holds), runs(share))

/** Spaces in a label of a chart are kept by an attribute. */
const isTold = (attribute: string): boolean => attribute !== 'space'

const terminal = { color: true, width: 80, timezone: 'UTC', isRecorded: false }

describe('whatever a submission says, everywhere it can', () => {
  test('its summary has the elements that it would have anyway, and nothing in it is live', () => {
    each(0.2, (text) => {
      const page = readSummary(renderSummary(hostileAttempt(text), hostileContext(text)))
      const calm = readSummary(renderSummary(hostileAttempt(harmless(text)), hostileContext(harmless(text))))
      expect(skeletonOf(page)).toEqual(skeletonOf(calm))
      expect(liveIn(page)).toEqual([])
      const names = page.elements.filter(({ name }) => name === 'code').map(({ text: shown }) => shown)
      expect(names).toContain(visible(`f2${text}`, { oneLine: true, limit: 500 }))
    })
  })

  test('the summary of a harvest has, too', () => {
    each(0.3, (text) => {
      const page = readSummary(renderHarvestSummary(hostileHarvest(text)))
      expect(skeletonOf(page)).toEqual(
        skeletonOf(readSummary(renderHarvestSummary(hostileHarvest(harmless(text))))),
      )
      expect(liveIn(page)).toEqual([])
      const problems = (said: string) => [
        { message: `a${said}`, hint: `b${said}`, place: { file: `c${said}` } },
      ]
      const problem = readSummary(renderProblems(problems(text)))
      expect(skeletonOf(problem)).toEqual(skeletonOf(readSummary(renderProblems(problems(harmless(text))))))
      expect(liveIn(problem)).toEqual([])
    })
  })

  test('the page of its course has, too, and runs only our script', () => {
    each(0.03, (text) => {
      const page = readHtml(coursePage(hostileCourse(text), 'https://github.com'))
      const calm = readHtml(coursePage(hostileCourse(harmless(text)), 'https://github.com'))
      const parts = ({ elements }: typeof page) =>
        // How much room a name needs moves bars and words.
        elements
          .filter(({ name }) => name !== 'meta')
          .map(({ name, attributes }) => `${name} ${Object.keys(attributes).filter(isTold).sort().join(' ')}`)
      expect(parts(page)).toEqual(parts(calm))
      expect(page.comments).toBe(0)
      expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(2)
      for (const { name, attributes } of page.elements) {
        expect(
          Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'style' || key === 'src'),
        ).toEqual([])
        if (name === 'a') expect(attributes.href).toMatch(/^#/)
      }
      expect(page.text).not.toMatch(HIDDEN)
    })
  })

  test('the runner obeys nothing of its log, and each annotation is one command', () => {
    const token = '0123456789abcdef0123456789abcdef'
    each(0.3, (text) => {
      const attempt = hostileAttempt(text)
      const notes = annotationsOf(attempt).map(formatCommand)
      const log = `${fenced(renderTerminal(attempt, { ...terminal, color: false }), token)}${notes.join('\n')}\n`
      const names = commandsIn(log).map(({ name }) => name)
      expect(names).toEqual(['stop-commands', ...annotationsOf(attempt).map(({ level }) => level)])
      expect(log).not.toMatch(HIDDEN)
    })
  })

  test('a terminal gets nothing but text and our colours', () => {
    each(0.3, (text) => {
      const told = {
        rows: 1,
        leftOut: [{ assignment: text, who: text, why: text }],
        unknown: [text],
        notices: [text],
      }
      const shown = [
        renderTerminal(hostileAttempt(text), terminal),
        renderHarvest(hostileHarvest(text), { color: true }),
        harvestDocument(hostileHarvest(text)),
        renderTold({ ...told, file: text }),
      ]
      for (const page of shown) expect(forTerminal(page)).toBe(page)
    })
  })

  test('what is handed out to it is plain text in files with plain names', () => {
    each(0.3, (text) => {
      for (const file of feedbackFiles(hostileCourse(text), rules)) {
        expect(file.text).not.toMatch(HIDDEN)
        expect(file.path).toMatch(/^[\w.@-]+\/[\w.@-]+\.txt$/)
      }
    })
  })

  test('no table of its course begins a cell with a formula', () => {
    const { json: _, ...tables } = exporters
    const formats = Object.keys(tables) as Exclude<Format, 'json'>[]
    each(0.1, (text) => {
      for (const format of formats) {
        const { text: table } = tables[format](hostileCourse(text), rules)
        const delimiter = format === 'tsv' || format === 'blackboard' ? '\t' : ','
        const cells = cellsOf(table.replace(/^\uFEFF/, ''), delimiter).flat()
        for (const cell of cells) expect(cell).not.toMatch(/^\s*(?:[=+@＝＋＠|%]|-(?!\d+(?:\.\d+)?$))/)
        expect(table.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).not.toMatch(HIDDEN)
      }
    })
  })
})
