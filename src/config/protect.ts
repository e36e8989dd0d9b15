import { z } from 'zod'
import { parseRepositoryRef } from '../text/repository-ref.js'
import type { Config, ProtectSource } from './config.js'
import { choice, inside, keys, line, list } from './values.js'

const source = line.transform((value, context): ProtectSource => {
  const repository = parseRepositoryRef(value)
  if (repository !== undefined) return { kind: 'repository', ...repository }
  if (isOutside(value)) return { kind: 'directory', path: value }
  const expected = 'expected a directory outside the submission, or owner/repo@ref'
  const message = `${expected}\nsuch as ../course/hw3, or org/hw3@<commit>:tests`
  context.issues.push({ code: 'custom', message, input: value })
  return z.NEVER
})

/** Whether a path leads out of the directory it is looked at from, or says by `./` that it lies beside this file. */
function isOutside(path: string): boolean {
  if (/^([\\/]|~[\\/]|[A-Za-z]:[\\/]|\.([\\/]|$))/.test(path)) return true
  let depth = 0
  for (const step of path.split(/[\\/]/)) {
    depth += step === '..' ? -1 : step === '.' || step === '' ? 0 : 1
    if (depth < 0) return true
  }
  return false
}

export const Protect = keys({
  files: list(inside)
    .exactOptional()
    .describe(
      'Globs of files that are put back before the build and before each test; may be left out with layout prairielearn.',
    ),
  from: source
    .exactOptional()
    .describe(
      'Where they come from: a directory outside the submission, or owner/repo@ref[:path]. Other files that tools obey by their names alone (conftest.py, Makefile, …) come from there, too, and else are left out.',
    ),
  keep: list(inside)
    .exactOptional()
    .describe(
      'Globs of files that are the submission’s to bring although they lie among protected ones or can change how tests run.',
    ),
})

export const Files = keys({
  required: list(inside).exactOptional().describe('Files a submission must have.'),
  allowed: list(inside).exactOptional().describe('Globs of the files that are taken over from a submission.'),
  on_missing: choice(['ungradable', 'failed'])
    .prefault('ungradable')
    .describe('What a submission without a required file is.'),
})

export const protectOf = (protect: z.output<typeof Protect> | undefined): Config['protect'] => ({
  files: protect?.files ?? [],
  keep: protect?.keep ?? [],
  ...(protect?.from !== undefined && { from: protect.from }),
})

export const filesOf = (files: z.output<typeof Files> | undefined): Config['files'] => ({
  required: files?.required ?? [],
  ...(files?.allowed !== undefined && { allowed: files.allowed }),
  onMissing: files?.on_missing ?? 'ungradable',
})
