import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { safeFileName, uniqueNames } from '../../src/export/file-names.js'
import { disarmed, separated } from '../../src/export/separated.js'
import { embeddedJson, escaped } from '../../src/page/escaped.js'
import { fileWord } from '../../src/record/attempt-path.js'
import { formatCommand } from '../../src/report/annotations.js'
import { excerpt } from '../../src/report/excerpt.js'
import { forTerminal } from '../../src/report/for-terminal.js'
import { code, link, plain, preformatted, sentence } from '../../src/report/html.js'
import { fenced, logLine } from '../../src/report/log.js'
import { inline, painter, quoted } from '../../src/report/terminal-text.js'
import { jsonDocument } from '../../src/text/json-document.js'
import { visible } from '../../src/text/visible.js'
import { commandsIn } from '../fakes/runner-log.js'
import { HIDDEN, hostileText } from './hostile-text.js'
import { liveIn, readHtml, readSummary, skeletonOf } from './read-page.js'
import { cellsOf } from './read-table.js'
import { runs } from './settings.js'

const each = (holds: (text: string) => void): void => fc.assert(fc.property(hostileText, holds), runs())

const oneLine = (text: string, limit = 1000): string => visible(text, { oneLine: true, limit })

describe('in the summary', () => {
  test('prose is its own visible text, and GitHub makes nothing of it', () => {
    each((text) => {
      const page = readSummary(`<p>${plain(text)}</p>\n`)
      expect(skeletonOf(page)).toEqual(['p {}'])
      expect(page.text.trimEnd()).toBe(oneLine(text))
      expect(liveIn(page)).toEqual([])
    })
  })

  test('code is its own visible text', () => {
    each((text) => {
      const page = readSummary(`<p>${code(text)} and ${sentence([text, { code: text }])}</p>\n`)
      expect(skeletonOf(page)).toEqual(['p {}', 'code {}', 'code {}'])
      expect(page.elements[1]?.text).toBe(oneLine(text))
      expect(liveIn(page)).toEqual([])
    })
  })

  test('output is its own visible text, line by line', () => {
    each((text) => {
      const page = readSummary(`${preformatted(text, 64_000)}\n<p>after</p>\n`)
      expect(skeletonOf(page)).toEqual(['pre {}', 'code {}', 'p {}'])
      expect(page.elements[1]?.text).toBe(excerpt(text, 64_000))
    })
  })

  test('a link leads to the web or is none', () => {
    each((text) => {
      const page = readSummary(`<p>${link(text, text)}${link(text, `https://${text}`)}</p>\n`)
      for (const { attributes } of page.elements.filter(({ name }) => name === 'a')) {
        expect(Object.keys(attributes)).toEqual(['href'])
        expect(attributes.href).toMatch(/^https?:\/\/[\x21-\x7E]*$/)
      }
      expect(skeletonOf(page).filter((element) => !/^(?:p \{\}|code \{\}|a )/.test(element))).toEqual([])
    })
  })
})

describe('in the log', () => {
  const token = '0123456789abcdef0123456789abcdef'

  test('the runner obeys nothing of it', () => {
    each((text) => {
      const log = `${logLine(text)}\nbefore${fenced(`${text}\n::${token}::\n${text}`, token)}::notice::ours\n`
      expect(commandsIn(log).map(({ name }) => name)).toEqual(['stop-commands', 'notice'])
      expect(log).not.toMatch(HIDDEN)
    })
  })

  test('an annotation says what it says, and no more', () => {
    each((text) => {
      const said = { level: 'error', title: text, message: text, file: text, line: 7 } as const
      const [command, ...others] = commandsIn(`${formatCommand(said)}\n`)
      expect(others).toEqual([])
      expect(command).toEqual({
        name: 'error',
        properties: { file: oneLine(text, 100_000), line: '7', title: oneLine(text, 200) },
        data: excerpt(text, 4000),
      })
    })
  })
})

describe('in a terminal', () => {
  const ESC = '\u001B'
  const OURS = new RegExp(`${ESC}\\[\\d+m|\\r${ESC}\\[K`, 'g')

  test('nothing is obeyed, and what is painted stays painted', () => {
    each((text) => {
      const paint = painter(true)
      const line = `${paint(['bold', 'red'], inline([text]))}\n${quoted(text, '  ').join('\n')}`
      expect(forTerminal(line)).toBe(line)
      expect(inline([text])).not.toMatch(/\n|\t/)
    })
  })

  test('even what forgot to look after itself is only text', () => {
    each((text) => {
      const shown = forTerminal(`\u001B[1m${text}\u001B[22m`)
      expect(shown.replace(OURS, '')).not.toMatch(HIDDEN)
    })
  })
})

describe('in a table', () => {
  const FORMULA = /^[\s\0]*[=+\-@＝＋－＠|%]/

  test('each text is a cell that no spreadsheet calculates, by whatever it separates', () => {
    const rows = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(rows, fc.constantFrom<',' | '\t'>(',', '\t'), (texts, delimiter) => {
        const written = separated(texts, { delimiter, lineEnd: '\r\n' })
        const cells = cellsOf(written, delimiter)
        expect(cells).toEqual(texts.map((row) => row.map((text) => disarmed(text, delimiter))))
        for (const cell of cells.flat()) expect(cell).not.toMatch(FORMULA)
        expect(written.replaceAll('\r\n', '\n')).not.toMatch(HIDDEN)
        // Opened with another separator, quotes in the middle of a cell are only characters.
        const other = delimiter === ',' ? [';'] : [';', ',']
        for (const separator of other)
          for (const line of written.split('\r\n'))
            for (const cell of line.split(separator).slice(1))
              expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/)
      }),
      runs(),
    )
  })
})

describe('on the page of a course', () => {
  test('a text is an element’s text and an attribute’s value', () => {
    each((text) => {
      const page = readHtml(
        `<!doctype html><title>${escaped(text)}</title><p title="${escaped(text)}">${escaped(text)}</p>`,
      )
      expect(skeletonOf(page)).toEqual([
        'html {}',
        'head {}',
        'title {}',
        'body {}',
        `p ${JSON.stringify({ title: oneLine(text, 400) })}`,
      ])
      expect(page.elements.at(-1)?.text).toBe(oneLine(text, 400))
    })
  })

  test('data ends no script and begins no comment', () => {
    each((text) => {
      const page = readHtml(
        `<!doctype html><script type="application/json">${embeddedJson({ text })}</script>`,
      )
      expect(skeletonOf(page)).toHaveLength(4)
      expect(JSON.parse(page.elements.find(({ name }) => name === 'script')?.text ?? '')).toEqual({ text })
    })
  })
})

describe('in a document for programs', () => {
  test('the value is what it was, and nothing is hidden in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText)), (entries) => {
        const value = Object.fromEntries(entries)
        const text = jsonDocument(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(text).not.toMatch(HIDDEN)
        expect(forTerminal(text)).toBe(text)
      }),
      runs(),
    )
  })
})

describe('as the name of a file', () => {
  test('a text is one name that every system takes, and two are never the same', () => {
    const texts = fc.uniqueArray(hostileText, { maxLength: 6 })
    fc.assert(
      fc.property(texts, (all) => {
        const names = uniqueNames(all.map(safeFileName))
        for (const name of names)
          expect(name).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\w@][\w.@-]{0,90}$/i)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length)
        const words = all.map(fileWord)
        for (const word of words) expect(word).toMatch(/^[\w.-]{0,60}$/)
        expect(new Set(words).size).toBe(all.length)
      }),
      runs(),
    )
  })
})
