import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hasTerminals, type Laptop, type Options, openLaptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

const ESC = String.fromCharCode(27)

const screenOf = async (options: Options): Promise<string> => {
  const tests = [
    { id: 'a', run: 'true' },
    { id: 'b', run: "printf '\\033[35mpink'; exit 1" },
  ]
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', tests } })
  const { code, out } = await laptop.start(['run', 'hw'], options).ended
  expect(code).toBe(0)
  return out.replaceAll('\r\n', '\n')
}

const inTerminal = hasTerminals() ? describe : describe.skip

inTerminal('in a terminal', () => {
  test.each([
    ['has colours', { TERM: 'xterm' }, true],
    ['has colours also with an empty NO_COLOR', { TERM: 'xterm', NO_COLOR: '' }, true],
    ['has none with NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, false],
    ['has none where the terminal knows none', { TERM: 'dumb' }, false],
  ])('the screen %s', async (_, env, isColored) => {
    const screen = await screenOf({ env, terminal: ':' })
    expect(screen.includes(`${ESC}[1m`)).toBe(isColored)
    expect(screen.includes(ESC)).toBe(isColored)
    expect(screen).not.toContain(`${ESC}[35m`)
    expect(screen).toContain('hw1: 1 of 2 points')
  })

  test('sentences are as wide as it is', async () => {
    const env = { NO_COLOR: '1' }
    const narrow = (await screenOf({ env, terminal: 'stty cols 40' })).split('\n')
    expect(narrow).toContain('This is not the recorded grade: that one')
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('sentences are whole where it does not know its size', async () => {
    const screen = await screenOf({ env: { NO_COLOR: '1' }, terminal: 'stty cols 0' })
    expect(screen).toContain(
      '\nThis is not the recorded grade: that one is made where your instructor grades.\n',
    )
  })
})

describe('in a pipe', () => {
  test('the screen has no colours, whatever the terminal is', async () => {
    expect(await screenOf({ env: { TERM: 'xterm-256color', COLORTERM: 'truecolor' } })).not.toContain(ESC)
  })
})
