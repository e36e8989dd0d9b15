import { judge } from '../access.js'
import type { StoredRepository, Token, World } from '../world.js'

/** One query while it is answered. */
export type Asking = {
  world: World
  tokenText: string
  token: Token
  points: number
  nodes: number
  /** Texts of blobs so far, and how many there may be. */
  blobs: number
  mostBlobs: number
}

export const mayRead = (asking: Asking, repository: StoredRepository): boolean =>
  judge(asking.world, asking.tokenText, repository, { area: 'contents', access: 'read' }) === 'allowed'

export const maySee = (asking: Asking, repository: StoredRepository): boolean =>
  judge(asking.world, asking.tokenText, repository, { area: 'contents', access: 'read' }) !== 'invisible'

/** Goes on with a value that may be there at once: most are, and a promise for each field is slow. */
export function after<Value, Next>(
  value: Promise<Value> | Value,
  next: (value: Value) => Promise<Next> | Next,
): Promise<Next> | Next {
  return value instanceof Promise ? value.then(next) : next(value)
}
