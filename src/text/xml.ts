import { SaxesParser } from 'saxes'
import { UserError } from './problem.js'
import { visible } from './visible.js'

export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** All text directly inside, CDATA included. */
  text: string
  line: number
  column: number
}

export type XmlLimits = { depth: number; elements: number }

export const defaultXmlLimits: XmlLimits = { depth: 100, elements: 500_000 }

// Colours and other control characters in a tool's output make a document ill-formed, not unreadable.
const TOLERATED = new Set(['disallowed character.', 'malformed character entity.'])

/** An XML document as a tree. One with a document type of its own, and so with entities, is refused. */
export function readXml(text: string, file: string, limits: XmlLimits = defaultXmlLimits): XmlElement {
  const parser = new SaxesParser()
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0

  function fail(message: string): never {
    const place = { file, line: parser.line, column: Math.max(1, parser.columnIndex) }
    throw new UserError([{ message: visible(message, { oneLine: true, limit: 200 }), place }])
  }

  // Not `on('error')`: it costs an Error with its stack for each of a million control characters.
  parser.fail = (problem) => {
    if (!TOLERATED.has(problem)) fail(`ill-formed XML: ${problem.replace(/\.$/, '')}`)
    return parser
  }
  parser.on('doctype', () => fail('a document type definition is not allowed'))
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (elements > limits.elements) fail(`the file holds more than ${limits.elements} elements`)
    if (open.length >= limits.depth) fail(`nested deeper than ${limits.depth} levels`)
    const { line, columnIndex } = parser
    const element = { name, attributes, children: [], text: '', line, column: Math.max(1, columnIndex) }
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  const addText = (added: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += added
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return root ?? fail('the file holds no element')
}
