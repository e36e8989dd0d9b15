import type { Answer } from './routes.js'

const MOST = 100

export type Wanted = { url: string; query: URLSearchParams }

/** A page of a list with GitHub's `Link` header; `wrap` where the list is a field of an object. */
export function pageOf<Item>(
  items: readonly Item[],
  { url, query }: Wanted,
  describe: (item: Item) => unknown,
  wrap: (page: unknown[], total: number) => unknown = (page) => page,
): Answer {
  const perPage = Math.min(MOST, Math.max(1, Number(query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const linkTo = (to: number, rel: string): string => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(to))
    return `<${url}?${parameters.toString()}>; rel="${rel}"`
  }
  const before = page > 1 ? [linkTo(page - 1, 'prev')] : []
  const after = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []
  const first = page > 1 ? [linkTo(1, 'first')] : []
  const links = [...before, ...after, ...first]
  const shown = items.slice((page - 1) * perPage, page * perPage).map(describe)
  return {
    status: 200,
    body: wrap(shown, items.length),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
