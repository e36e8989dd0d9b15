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

const defaultXmlLimits: XmlLimits = { depth: 100, elements: 500_000 }

// Colours and other control characters in a tool's output make a document ill-formed, not unreadable.
const TOLERATED = new Set(['disallowed character.', 'malformed character entity.'])

type Fail = (message: string) => never
type Place = { line: number; column: number }

/** An XML document as a tree. One with a document type of its own, and so with entities, is refused. */
export function readXml(text: string, file: string, limits: XmlLimits = defaultXmlLimits): XmlElement {
  const parser = new SaxesParser()
  const place = (): Place => ({ line: parser.line, column: Math.max(1, parser.columnIndex) })
  const fail: Fail = (message) => {
    const said = visible(message, { oneLine: true, limit: 200 })
    throw new UserError([{ message: said, place: { file, ...place() } }])
  }
  const tree = startTree(limits, fail)
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" })
  // Not `on('error')`: it costs an Error with its stack for each of a million control characters.
  parser.fail = (problem) => {
    if (!TOLERATED.has(problem)) fail(`ill-formed XML: ${problem.replace(/\.$/, '')}`)
    return parser
  }
  parser.on('doctype', () => fail('a document type definition is not allowed'))
  // Copied, since the parser's own objects are slow and take several times the memory.
  parser.on('opentag', ({ name, attributes }) => tree.open(name, { ...attributes }, place()))
  parser.on('text', tree.addText)
  parser.on('cdata', tree.addText)
  parser.on('closetag', tree.close)
  parser.write(text).close()
  return tree.root() ?? fail('the file holds no element')
}

/** Grows a tree from the pieces of a document as they come. */
function startTree(limits: XmlLimits, fail: Fail) {
  const around: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  return {
    open: (name: string, attributes: XmlElement['attributes'], { line, column }: Place): void => {
      elements += 1
      if (elements > limits.elements) fail(`the file holds more than ${limits.elements} elements`)
      if (around.length >= limits.depth) fail(`nested deeper than ${limits.depth} levels`)
      const element: XmlElement = { name, attributes, children: [], text: '', line, column }
      around.at(-1)?.children.push(element)
      around.push(element)
      root ??= element
    },
    addText: (added: string): void => {
      const element = around.at(-1)
      if (element !== undefined) element.text += added
    },
    close: (): void => {
      around.pop()
    },
    root: (): XmlElement | undefined => root,
  }
}
