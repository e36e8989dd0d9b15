export type Page = { first?: number | null; last?: number | null; after?: string | null }

const cursorOf = (at: number): string => Buffer.from(`cursor:${at}`).toString('base64')
const placeOf = (cursor: string): number =>
  Number(Buffer.from(cursor, 'base64').toString().slice('cursor:'.length))

/** A page of a short list, as every connection of GitHub's looks. */
export function connection<Item, Source>(
  items: readonly Item[],
  { first, last, after }: Page,
  sourceOf: (item: Item) => Source,
) {
  const start = typeof after === 'string' ? placeOf(after) + 1 : 0
  const rest = items.slice(start)
  const page = typeof first === 'number' ? rest.slice(0, first) : rest.slice(-(last ?? rest.length))
  const offset = typeof first === 'number' ? start : items.length - page.length
  return connectionOf(
    page.map((item, at) => ({ cursor: cursorOf(offset + at), node: sourceOf(item) })),
    {
      totalCount: items.length,
      hasNextPage: offset + page.length < items.length,
      hasPreviousPage: offset > 0,
    },
  )
}

export type Edge<Source> = { cursor: string; node: Source }

export const connectionOf = <Source>(
  edges: readonly Edge<Source>[],
  about: { totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean },
) => ({
  totalCount: about.totalCount,
  edges,
  nodes: () => edges.map(({ node }) => node),
  pageInfo: {
    hasNextPage: about.hasNextPage,
    hasPreviousPage: about.hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
})
