import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { quoteSome } from '../text/quote.js'
import { readBoundedFile } from './bounded-file.js'

const mostGitmodules = 64 * 1024

/** What a checkout lacks although git lists it: said, since the grader would only see that something is wrong. */
export async function checkoutNotices(
  source: string,
  copy: string,
  paths: readonly string[],
): Promise<string[]> {
  const submodules = await emptySubmodules(source)
  const pointers = await lfsPointers(copy, paths)
  const notices: string[] = []
  if (submodules.length > 0) {
    const hint = 'say `submodules: true` in the checkout step'
    notices.push(`submodules that are not checked out: ${quoteSome(submodules)} (${hint})`)
  }
  if (pointers.length > 0) {
    const hint = 'say `lfs: true` in the checkout step'
    notices.push(`files of which only the Git LFS pointer is there: ${quoteSome(pointers)} (${hint})`)
  }
  if (await isSparse(source)) notices.push('the checkout is sparse: files may be missing')
  return notices
}

async function emptySubmodules(source: string): Promise<string[]> {
  const read = await readBoundedFile(await realpath(source), '.gitmodules', mostGitmodules)
  const paths = 'text' in read ? submodulePaths(read.text) : []
  const isEmpty = (path: string): Promise<boolean> =>
    readdir(join(source, path)).then(
      (names) => names.length === 0,
      () => true,
    )
  const found = await Promise.all(
    paths.slice(0, 100).map(async (path) => ((await isEmpty(path)) ? [path] : [])),
  )
  return found.flat()
}

/** Line by line and without patterns: what a student wrote must not cost us time. */
function submodulePaths(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf('=')
    const path = line.slice(at + 1).trim()
    return at !== -1 && line.slice(0, at).trim() === 'path' && path !== '' ? [path] : []
  })
}

const pointerStart = 'version https://git-lfs.github.com/spec/v1\n'
const pointerBytes = { least: 100, most: 1024 }

async function lfsPointers(copy: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const file = join(copy, path)
    const { size } = await stat(file).catch(() => ({ size: 0 }))
    if (size < pointerBytes.least || size > pointerBytes.most) continue
    if ((await readFile(file, 'latin1').catch(() => '')).startsWith(pointerStart)) found.push(path)
  }
  return found
}

const isSparse = (source: string): Promise<boolean> =>
  stat(join(source, '.git', 'info', 'sparse-checkout')).then(
    () => true,
    () => false,
  )
