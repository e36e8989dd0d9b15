import { Document, isMap, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml'
import type { Path } from '../text/yaml.js'
import type { GradingComment } from './grading.js'

/** What an anchor stood for is written each time. */
const writing = { aliasDuplicateObjects: false }

/** A grading.yml as somebody would write it by hand. */
export function formatGrading(values: object, comments: readonly GradingComment[]): string {
  const document = new Document(values, writing)
  spaceOut(document.contents)
  for (const { path, text } of comments) addComment(document.contents, path, text)
  return textOf(document)
}

/** Steps of a workflow as they were, to be written below `steps:`. */
export const formatSteps = (steps: readonly unknown[]): string =>
  steps.length === 0 ? '' : textOf(new Document(steps, writing)).replace(/^(?=.)/gm, ' '.repeat(6))

function textOf(document: Document): string {
  visit(document, { Scalar: (_, scalar) => quoteLineEnds(scalar) })
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
}

/** An empty line before each part and each test; what fits in a line is written in one. */
function spaceOut(root: unknown): void {
  if (!isMap(root)) return
  for (const { key, value } of root.items) {
    if (isSeq(value)) {
      if (isScalar(key)) key.spaceBefore = true
      value.items.forEach((item, index) => {
        if (!isMap(item)) return
        item.spaceBefore = index > 0
        const stdout = item.get('stdout', true)
        if (isMap(stdout)) stdout.flow = stdout.items.every((pair) => isOneLine(pair.value))
      })
    }
  }
}

/** As lines of their own such texts would come back with other line ends, or without their first line. */
const losesLines = (text: string): boolean => /[\r\u0085\u2028\u2029]|^[ \t]*\n/.test(text)

function quoteLineEnds(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && losesLines(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
}

const isOneLine = (node: unknown): boolean =>
  !isScalar(node) || typeof node.value !== 'string' || !node.value.includes('\n')

function addComment(root: unknown, path: Path, text: string): void {
  const key = keyAt(root, path)
  if (key === undefined) return
  const line = ` ${text}`
  key.commentBefore = key.commentBefore ? `${key.commentBefore}\n${line}` : line
}

/** The key at the end of the path: what is written above it stands above its line. */
function keyAt(root: unknown, path: Path): Node | undefined {
  let node: unknown = root
  let found: Node | undefined
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[Number(step)]
      continue
    }
    if (!isMap(node)) return undefined
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
    if (pair === undefined) return undefined
    found = isScalar(pair.key) ? pair.key : undefined
    node = pair.value
  }
  return found
}
