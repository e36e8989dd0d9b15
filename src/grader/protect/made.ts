import { quoteSome } from '../../text/quote.js'
import { digestOf } from '../content-digest.js'
import type { Addition } from './additions.js'
import { type Content, contentOf, isCompiled } from './put-back.js'

/** What stages left behind where only the course's own files may be. */
export type Made = {
  keep: (additions: readonly Addition[], by: 'setup' | 'build') => Promise<void>
  /** Whether a stage made it, and nothing has changed it since. */
  has: (addition: Addition) => Promise<boolean>
  /** What a build puts beside the tests may decide what they find. */
  notices: () => string[]
}

/** Of what a build makes beside the course's files, so much stays: all of it is read, and holes cost nobody else anything. */
const mostBytes = 2 ** 30

const aDirectory: Content = { sha256: 'directory', size: 0 }

export function madeIn(workspace: string): Made {
  const made = new Map<string, Content>()
  const told = new Set<string>()
  return {
    keep: async (additions, by) => {
      let left = mostBytes
      for (const one of additions) {
        const { path, isDirectory, isNamed, isMadeByTools } = one
        // A build is the student's code, too.
        if (isCompiled(path) || (by === 'build' && !isMadeByTools)) continue
        const found = isDirectory ? aDirectory : await contentOf(workspace, path, left)
        if (found === undefined) continue
        left -= found.size
        made.set(path, found)
        if (by === 'build' && isNamed) told.add(path)
      }
    },
    has: async ({ path, isDirectory }) => {
      const known = made.get(path)
      if (known === undefined) return false
      const now = isDirectory ? aDirectory.sha256 : await digestOf(workspace, path, known.size)
      return now === known.sha256
    },
    notices: () =>
      told.size === 0 ? [] : [`the build made ${quoteSome([...told])} among the protected files`],
  }
}
