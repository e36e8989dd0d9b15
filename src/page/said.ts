import { groupedBy } from '../domain/grouped.js'
import { escaped } from './escaped.js'

/** A sentence, and everybody it is said of. */
export type Said = { sentence: string; names: readonly string[] }

/** The same sentence once, with all whom it is said of, in their order. */
export function gathered(all: readonly (readonly [sentence: string, name: string])[]): Said[] {
  const bySentence = groupedBy(all, ([sentence]) => sentence)
  return [...bySentence].map(([sentence, of]) => ({ sentence, names: of.map(([, name]) => name) }))
}

export const renderSaid = (all: readonly Said[]): string =>
  `<ul class="said">${all
    .map(
      ({ sentence, names }) =>
        `<li><b>${names.map((name) => escaped(name)).join('</b>, <b>')}</b> <span class="muted">${escaped(sentence, 1000)}</span></li>`,
    )
    .join('')}</ul>`

/** What whoever reads an assignment should know. */
export const renderNotices = (notices: readonly string[]): string =>
  notices.length === 0
    ? ''
    : `<div class="card notices"><h4>To know</h4><ul>${notices.map((notice) => `<li>${escaped(notice, 1000)}</li>`).join('')}</ul></div>\n`
