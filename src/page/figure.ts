import { type Drawing, draw } from './charts/draw.js'
import { escaped } from './escaped.js'

/** What a colour means; `tone` is a class of the style sheet. */
export type Key = { tone: 'full' | 'part' | 'none' | 'wait' | 'second' | 'look'; word: string }

/** A chart, what its colours mean, and the same as a table. */
export type Figure = Drawing & {
  /** What it is of, where there are several of its kind. */
  of?: string
  keys?: readonly Key[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A chart with a table of what it shows, which is closed until somebody asks for it. */
export const renderFigure = (figure: Figure, level: 3 | 4 = 4): string => `<figure class="card">
<figcaption><h${level}>${escaped(figure.title)}</h${level}><p class="muted">${escaped(figure.description, 1000)}</p></figcaption>
${draw({ ...figure, title: nameOf(figure) })}
${renderKeys(figure.keys ?? [])}<details><summary>As a table</summary>${renderTable(figure)}</details>
</figure>`

const renderKeys = (keys: readonly Key[]): string =>
  keys.length === 0
    ? ''
    : `<ul class="keys">${keys
        .map(({ tone, word }) => `<li><i class="key ${tone}"></i>${escaped(word)}</li>`)
        .join('')}</ul>\n`

const nameOf = ({ of, title }: Figure): string => (of === undefined ? title : `${of}: ${title}`)

const renderTable = (figure: Figure): string =>
  `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(nameOf(figure))}, as a table"><table class="plain"><thead><tr>${figure.head
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join('')}</tr></thead><tbody>${figure.rows.map(renderRow).join('')}</tbody></table></div>`

const renderRow = ([first = '', ...rest]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
