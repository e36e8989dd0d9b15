import { expect } from '@jest/globals'
import { type Problem, UserError } from '../../src/text/problem.js'
import { SLIP } from './sound.js'

/** What a function gives, or the problems it throws; anything else it throws is a bug. */
export type Outcome<Value> = { value: Value } | { problems: readonly Problem[] }

export function outcomeOf<Value>(act: () => Value): Outcome<Value> {
  try {
    return { value: act() }
  } catch (error) {
    return problemsOf(error)
  }
}

export async function outcomeOfPromise<Value>(promise: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await promise }
  } catch (error) {
    return problemsOf(error)
  }
}

function problemsOf(error: unknown): { problems: readonly Problem[] } {
  if (!(error instanceof UserError)) throw error
  expect(error.problems.length).toBeGreaterThan(0)
  for (const { message } of error.problems) {
    expect(message).not.toMatch(UNSEEN)
    expect(message.replace(/"[^"]*"/g, '')).not.toMatch(SLIP)
  }
  return { problems: error.problems }
}

/** What no terminal should get. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u
/** Every place is one in the text: an editor that goes there finds it. */
export function expectPlaces(problems: readonly Problem[], text: string): void {
  const plain = text.replace(/^\uFEFF/, '')
  // Some editors, and XML, end a line at a carriage return alone.
  const ways = [/\r\n|\n/, /\r\n|\r|\n/].map((end) => plain.split(end))
  for (const { place, message } of problems) {
    const { line, column = 1 } = place ?? {}
    // In what a file holds in base64 there is no editor to go to.
    if (line === undefined || place?.file.endsWith('(decoded)')) continue
    const isThere = ways.some((lines) => column >= 1 && column <= (lines[line - 1]?.length ?? -9) + 2)
    if (!isThere) throw new Error(`${line}:${column} is no place in the text: ${message}`)
  }
}

/** What somebody made to take our time is over soon, by the processor's clock: others may be using the machine. */
export function expectSoon(act: () => unknown, mostMs: number): void {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(mostMs)
}
