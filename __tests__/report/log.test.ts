import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fenced, isFenceToken, logLine } from '../../src/report/log.js'
import { anyCharacter } from '../any-character.js'

const token = '0123456789abcdef0123456789abcdef'

/** The runner's reading of a log: which commands it would obey (ActionCommand.cs and OutputManager.cs). */
function obeyed(log: string): string[] {
  const commands: string[] = []
  let stop: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    const trimmed = line.trim()
    const name = /^::([^\s:]+).*?::/.exec(trimmed)?.[1] ?? /##\[([^\]\s]+)[^\]]*\]/.exec(line)?.[1]
    if (stop !== undefined) {
      if (name === stop) stop = undefined
    } else if (name === 'stop-commands') stop = trimmed.replace(/^::stop-commands::/, '')
    else if (name !== undefined) commands.push(name)
  }
  return [...commands, ...(stop === undefined ? [] : ['the fence stays open'])]
}

describe('student output in the log', () => {
  test('stands between fences, each line prefixed', () => {
    expect(fenced('one\ntwo\n', token)).toBe(`\n::stop-commands::${token}\n | one\n | two\n::${token}::\n`)
  })

  test.each([
    ['a command', '::error::x'],
    ['a command after white space', '\u00A0\u2003::error::x'],
    ['the older form', 'x ##[error]y'],
    ['a command after a lone carriage return', 'x\r::error::y'],
    ['a fence of its own', '::stop-commands::x\n::x::'],
    ['a guess at the token', `::${token}::\n::error::x`],
    ['nothing at all', ''],
    ['an end without a line feed', 'x'],
    ['a line separator', 'x\u2028::error::y'],
  ])('%s is only text', (_, text) => {
    const log = `before${fenced(text, token)}::notice::ours`
    expect(obeyed(log)).toEqual(['notice'])
    expect(obeyed(fenced(text, token).replaceAll(/::(?:stop-commands::)?0.*/g, ''))).toEqual([])
  })

  test('whatever is printed, the runner obeys only us', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        'error',
        ']',
        '\n',
        '\r',
        ' ',
        '\t',
        token,
        'stop-commands',
        'set-env name=x',
      ),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(obeyed(`before${fenced(pieces.join(''), token)}::notice::ours`)).toEqual(['notice'])
        expect(obeyed(logLine(pieces.join('')))).toEqual([])
      }),
      { seed: 20_261_130, numRuns: 500 },
    )
  })
})

describe('a token', () => {
  test('of 128 random bits will do', () => {
    expect(isFenceToken(randomBytes(16).toString('hex'))).toBe(true)
  })

  test.each(['', 'x', '1234', 'pause-logging', `${token}\n`, token.toUpperCase(), `${token} `, 'error'])(
    '%j will not',
    (bad) => {
      expect(isFenceToken(bad)).toBe(false)
      expect(() => fenced('x', bad)).toThrow('128 random bits')
    },
  )
})
