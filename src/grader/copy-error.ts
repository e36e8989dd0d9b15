import { errorCode } from '../text/error-code.js'
import { faultOf } from '../text/machine-fault.js'
import { UserError } from '../text/problem.js'
import type { EntryKind } from './walk.js'

const nowhere = 'they are links that lead nowhere'

/** What of a submission itself cannot be copied. */
const reasons: Record<string, string> = {
  ENOENT: 'their names are not UTF-8',
  EACCES: 'they may not be read',
  ENAMETOOLONG: 'their paths are too long',
}

const linkReasons: Record<string, string> = {
  ...reasons,
  ENOENT: nowhere,
  ELOOP: nowhere,
  ENOTDIR: nowhere,
  // Windows lets not everybody make links.
  EPERM: 'the system makes no links',
}

/** Why an entry is left out of a copy; undefined where that is no fault of the submission. */
export const reasonFor = (code: string | undefined, kind: EntryKind): string | undefined =>
  (kind === 'link' ? linkReasons : reasons)[code ?? '']

/** What the machine refused, as an error for a person; everything else as it is. */
export function copyError(error: unknown): unknown {
  const code = errorCode(error)
  if (error instanceof UserError || code === undefined || code.startsWith('ERR_')) return error
  const why = `${faultOf(code) ?? 'the system refused'} (${code})`
  return new UserError([{ message: `the submission could not be copied: ${why}` }], { cause: error })
}
