/**
 * What the page's script uses of a browser. The compiler's own list of it would also tell the rest of the program
 * that there is a document.
 */
export type Element = {
  id: string
  className: string
  type: string
  href: string
  rel: string
  value: string
  /** Null only of a document. */
  textContent: string | null
  hidden: boolean
  tabIndex: number
  colSpan: number
  dataset: Record<string, string | undefined>
  classList: { contains: (name: string) => boolean }
  childNodes: Iterable<Element>
  tHead: Element | null
  tBodies: Iterable<Element>
  /** A table's part's. */
  rows: Iterable<Element>
  /** A row's. */
  cells: { [column: number]: Element } & Iterable<Element>
  append: (...content: (Element | string)[]) => void
  after: (element: Element) => void
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  removeAttribute: (name: string) => void
  querySelector: (selector: string) => Element | null
  addEventListener: (name: string, listener: (event: { preventDefault: () => void }) => void) => void
}

export type Document = {
  createElement: (name: string) => Element
  createDocumentFragment: () => Element
  querySelector: (selector: string) => Element | null
}
