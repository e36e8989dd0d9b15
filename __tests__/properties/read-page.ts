import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Parent = DefaultTreeAdapterMap['parentNode']

/** A page as a browser has it: its elements with their attributes, in their order, and its texts. */
export type ReadPage = {
  elements: { name: string; attributes: Record<string, string>; text: string }[]
  /** Texts in which GitHub looks for people, issues and addresses. */
  prose: string[]
  text: string
  comments: number
}

/** As GitHub reads a summary: Markdown with its extensions, then what HTML that leaves. */
export const readSummary = (markdown: string): ReadPage =>
  readTree(
    parseFragment(
      micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
    ),
  )

export const readHtml = (html: string): ReadPage => readTree(parse(html))

function readTree(root: Parent): ReadPage {
  const page: ReadPage = { elements: [], prose: [], text: textOf(root), comments: 0 }
  visit(root, false, page)
  return page
}

// GitHub's filters leave code and links alone.
const QUIET = ['code', 'pre', 'a']

function visit(parent: Parent, isQuiet: boolean, page: ReadPage): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#comment') page.comments += 1
    if ('value' in node && !isQuiet) page.prose.push(node.value)
    if (!('tagName' in node)) continue
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    page.elements.push({ name: node.tagName, attributes, text: textOf(node) })
    visit(node, isQuiet || QUIET.includes(node.tagName), page)
  }
}

const textOf = (node: Node | Parent): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** Empty elements of ours that split a word. */
const isSplit = ({ name, text }: ReadPage['elements'][number]): boolean => name === 'span' && text === ''

/** What a page is made of, whatever its texts say. */
export const skeletonOf = ({ elements, comments }: ReadPage): string[] => [
  ...elements
    .filter((element) => !isSplit(element))
    .map(({ name, attributes }) => `${name} ${JSON.stringify(attributes)}`),
  ...Array<string>(comments).fill('comment'),
]

/** What GitHub would make something of, by its own filters: people, teams, addresses, issues, commits, emoji, formulas. */
const LIVE = [
  /(?:^|[^\w`])@[a-z\d]/i,
  /[\w.+-]@[\w-]+\.\w/,
  /(?:^|[^\w&])#\d|\bgh-\d/i,
  /\b[\da-f]{7,40}\b/i,
  /:[\w+-]+:/,
  /\$[^$]+\$/,
  /(?:https?|ftp):\/\/|\bwww\./i,
]

export const liveIn = ({ prose }: ReadPage): string[] =>
  prose.filter((text) => LIVE.some((pattern) => pattern.test(text)))
