/** One file, link or submodule of a commit, with git's id of its content. */
export type CommitEntry = {
  path: string
  kind: 'file' | 'program' | 'link' | 'submodule'
  oid: string
  bytes: number
}

/** What a row of a listing says, or why its entry cannot be put on a disk. */
export type ListedEntry = CommitEntry | { path: string; leftOut: string }

const kinds: Readonly<Record<string, CommitEntry['kind']>> = {
  '100644': 'file',
  // As old versions of git wrote it.
  '100664': 'file',
  '100755': 'program',
  '120000': 'link',
  '160000': 'submodule',
}

const longestLink = 4096

/** A row of `git ls-tree -l -z`: `100644 blob <id>    <bytes>\t<path>`. */
export function parseEntry(row: Buffer): ListedEntry {
  const tab = row.indexOf('\t')
  const [mode = '', , oid = '', size = ''] = row.subarray(0, tab).toString('latin1').split(/ +/)
  const path = pathIn(row.subarray(tab + 1))
  if (path === undefined)
    return { path: row.subarray(tab + 1).toString('latin1'), leftOut: 'their names are not UTF-8' }
  const leftOut = whyLeftOut(path)
  if (leftOut !== undefined) return { path, leftOut }
  const kind = kinds[mode]
  if (kind === undefined) return { path, leftOut: 'they are neither files nor links' }
  const bytes = kind === 'submodule' ? 0 : Number(size)
  if (kind === 'link' && bytes > longestLink) return { path, leftOut: 'they are links that lead nowhere' }
  return { path, kind, oid, bytes }
}

function pathIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A commit can hold what no checkout would make: git itself refuses these paths, and so do we. */
function whyLeftOut(path: string): string | undefined {
  const steps = path.split('/')
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return 'they lead out of it'
  if (steps.some(isGit)) return 'they would be settings of git'
  if (process.platform === 'win32' && /[\\:*?"<>|\0]|[ .](\/|$)/.test(path))
    return 'this system has no such names'
  return undefined
}

/** `.git` by any name that some file system takes for it: git's own rules (`verify_path` in its read-cache.c). */
const isGit = (step: string): boolean => {
  const seen = step.replace(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, '').toLowerCase()
  const [name = ''] = seen.split(/[:\\]/)
  return /^(\.git|git~\d+)$/.test(name.replace(/[ .]+$/, ''))
}
