import { type Drawing, draw } from './charts/draw.js'
import { escaped } from './escaped.js'

/** What a colour means; `tone` is a class of the style sheet. */
export type Key = { tone: 'full' | 'part' | 'none' | 'wait' | 'second' | 'bad'; word: string }

/** A chart, what its colours mean, and the same as a table. */
export type Figure = Drawing & {
  keys?: readonly Key[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A chart with a table of what it shows, which is closed until somebody asks for it. */
export const renderFigure = (figure: Figure): string => `<figure class="card">
<figcaption><h4>${escaped(figure.title)}</h4><p class="muted">${escaped(figure.description, 1000)}</p></figcaption>
${draw(figure)}
${renderKeys(figure.keys ?? [])}<details><summary>As a table</summary>${renderTable(figure)}</details>
</figure>`

const renderKeys = (keys: readonly Key[]): string =>
  keys.length === 0
    ? ''
    : `<ul class="keys">${keys
        .map(({ tone, word }) => `<li><i class="key ${tone}"></i>${escaped(word)}</li>`)
        .join('')}</ul>\n`

const renderTable = ({ id, title, head, rows }: Figure): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(title)}: figures"><table class="plain" id="${id}-table"><thead><tr>${head
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join('')}</tr></thead><tbody>${rows.map(renderRow).join('')}</tbody></table></div>`

const renderRow = ([first = '', ...rest]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
