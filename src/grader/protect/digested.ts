import type { ProtectedFile } from '../../domain/run.js'
import { digestOf } from '../content-digest.js'
import { listHooks } from '../hooks/listing.js'
import { mostRecorded, type Protection, type ProtectRules } from './protection.js'

const mostEntries = 200_000
const nothing = async (): Promise<void> => undefined

/** Without a place of the course's own nothing can be put back: what there is is named, with its digest. */
export async function digestOnly(workspace: string, rules: ProtectRules): Promise<Protection> {
  const whyOf = new Map<string, string | undefined>()
  for (const path of await protectedPaths(workspace, rules.files)) whyOf.set(path, undefined)
  const { found } = await listHooks(workspace, { most: mostEntries, opens: true })
  for (const { path, hook, isDirectory } of found)
    if (!isDirectory && !whyOf.has(path)) whyOf.set(path, hook.does)
  const files: (ProtectedFile & { sha256: string })[] = []
  for (const [path, why] of whyOf) {
    const sha256 = await digestOf(workspace, path)
    if (sha256 !== undefined)
      files.push({ path, action: 'digested', sha256, ...(why !== undefined && { why }) })
  }
  return {
    putBack: nothing,
    keepMade: nothing,
    files: () => files.slice(0, mostRecorded),
    notices: () => [],
    sources: files,
  }
}

async function protectedPaths(workspace: string, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return []
  // Loaded here: most gradings without a source have no patterns either.
  const { listProtected } = await import('./paths.js')
  return (await listProtected(workspace, patterns)).map(({ path }) => path)
}
