import type { Instant } from '../domain/time.js'

/** A repository in a listing: what one light page says of it. */
export type Listed = {
  id: number
  nodeId: string
  owner: string
  name: string
  /** Of any branch; null before the first push. */
  pushedAt: Instant | null
  isArchived: boolean
  isEmpty: boolean
}
