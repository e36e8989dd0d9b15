import { positionAt } from './position.js'
import { UserError } from './problem.js'
import { describeCharacter } from './quote.js'

/** A text being read from front to back. */
export type Cursor = { readonly text: string; readonly file: string; at: number }

export function fail({ text, file }: Cursor, message: string, at: number, hint?: string): never {
  throw new UserError([
    { message, ...(hint !== undefined && { hint }), place: { file, ...positionAt(text, at) } },
  ])
}

export const failExpecting = (cursor: Cursor, what: string, hint?: string): never =>
  fail(cursor, `expected ${what}, found ${describeCharacter(cursor.text, cursor.at)}`, cursor.at, hint)

/** What the sticky pattern finds here, stepped over. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  cursor.at += found?.length ?? 0
  return found
}

export function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
