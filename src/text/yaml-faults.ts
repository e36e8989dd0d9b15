import type { ErrorCode, YAMLError } from 'yaml'
import type { Place, Problem } from './problem.js'
import { quote } from './quote.js'
import { visible } from './visible.js'
import type { Offset } from './yaml-nodes.js'

/** Faults of one value, after which the rest reads as it was meant. */
const ofOneValue: readonly ErrorCode[] = [
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
]

/** What is wrong with a text, up to the first fault in its structure: what follows that would be guessing. */
export function problemsOfFaults(
  faults: readonly YAMLError[],
  text: string,
  placeAt: (offset: Offset) => Place,
): Problem[] {
  const inOrder = faults.toSorted((one, other) => one.pos[0] - other.pos[0])
  const first = inOrder.findIndex(({ code }) => !ofOneValue.includes(code))
  const told = first === -1 ? inOrder : inOrder.slice(0, first + 1)
  return told.map((fault) => {
    const { offset = fault.pos[0], ...problem } = indentation(fault, inOrder, text) ?? said(fault, text)
    return { ...problem, place: placeAt(offset) }
  })
}

type Said = { message: string; hint?: string; offset?: Offset }

const UNLIKE = 'indented unlike the lines above'
const NOWHERE = 'neither a new item of the list above nor part of its last one'

/** Most faults in the structure are lines that begin in the wrong column; undefined for any other. */
function indentation(fault: YAMLError, all: readonly YAMLError[], text: string): Said | undefined {
  const { code, message, pos } = fault
  const [start] = pos
  if (code === 'BAD_INDENT' && message.startsWith('All ')) return misplaced(UNLIKE, start, text)
  if (code === 'MISSING_CHAR' && message.includes('without -')) return misplaced(NOWHERE, start, text)
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  if (message.startsWith('A block ')) return misplaced(UNLIKE, start, text)
  const key = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start)
  return key && misplaced('indented further than the line above', key.pos[1] - 1, text)
}

/** The line that `within` lies in. */
function misplaced(message: string, within: Offset, text: string): Said {
  const begin = text.lastIndexOf('\n', within - 1) + 1
  const offset = begin + Math.max(0, text.slice(begin).search(/[^ ]/))
  const above = text.slice(0, begin).trimEnd()
  if (text[offset] === '-') return { message, offset, hint: 'indent it like the items above' }
  const isBlock = /[:-] +[|>][+-]?\d?$/.test(above)
  return { message, offset, hint: `indent it ${isBlock ? 'further than' : 'like'} the line above` }
}

const known: Partial<Record<ErrorCode, Said>> = {
  BAD_SCALAR_START: { message: 'a value cannot begin with this character', hint: 'put the text in quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second key on this line',
    hint: "put a text with ': ' in it in quotes",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'neither a key with its value nor part of what is above',
    hint: "write 'key: value', with a space behind the colon",
  },
  TAB_AS_INDENT: { message: 'a tab at the beginning of a line', hint: 'indent with spaces' },
  TAG_RESOLVE_FAILED: {
    message: 'a tag (!name) means nothing here',
    hint: 'put a text that begins with ! in quotes',
  },
}

/** The library's words where they are plain, else ours. */
function said({ code, message, pos }: YAMLError, text: string): Said {
  if (code === 'DUPLICATE_KEY') return { message: `the key ${keyAt(text, pos[0])} is there twice` }
  const words = visible(message.replace(/^[A-Z](?=[a-z ])/, lower), { oneLine: true, limit: 200 })
  return known[code] ?? { message: `not valid YAML: ${words}` }
}

const lower = (letter: string): string => letter.toLowerCase()

const keyAt = (text: string, offset: number): string =>
  quote(/^["']?([^"':\s]{0,200})/.exec(text.slice(offset, offset + 200))?.[1] ?? '')
