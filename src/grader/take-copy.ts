import { basename, extname } from 'node:path'
import type { Config } from '../config/config.js'
import { checkoutNotices } from './checkout.js'
import { type Copied, copyFileOnly, copySubmission } from './copy.js'
import { type OnDisk, tooLargeFor } from './workspace-disk.js'

type Submitted = { source: string; config: Pick<Config, 'files' | 'protect'> }

/** Copies a submission to `files` in a workspace, as far as the course takes it, and tells what its checkout lacks. */
export async function takeCopy(
  { source, config }: Submitted,
  { root, files, disk }: OnDisk & { files: string },
  isOneFile: boolean,
): Promise<Copied> {
  const rules = { keeps: await keeps(config), skip: root }
  const copied = await tooLargeFor(disk, files, () =>
    isOneFile
      ? copyFileOnly(source, files, nameOfOnly(source, config.files.required), rules)
      : copySubmission(source, files, rules),
  )
  const checkout = isOneFile ? [] : await checkoutNotices(source, files, copied.paths)
  return { ...copied, notices: [...copied.notices, ...checkout] }
}

/**
 * What a submission that is one file is called: collected, it has its student's name. Where exactly one required file
 * has its extension, it is that file, and else itself.
 */
function nameOfOnly(source: string, required: readonly string[]): string {
  const named = required.filter((path) => extname(path) === extname(source) && !/[*?[\]{}()!]/.test(path))
  const [only, ...others] = named
  return only === undefined || others.length > 0 ? basename(source) : only
}

/** The course's own files are always taken over: without them its graders could not run. */
async function keeps({ files, protect }: Submitted['config']): Promise<(path: string) => boolean> {
  if (files.allowed === undefined) return () => true
  const { globs } = await import('./globs.js')
  return globs([...files.allowed, ...files.required, ...protect.files, '.github/**', 'grading.yml'])
}
