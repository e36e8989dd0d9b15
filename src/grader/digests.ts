import { createHash } from 'node:crypto'
import type { Digest } from '../domain/attempt.js'
import type { Rubric } from '../domain/rubric.js'

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** One digest for several files, whatever their order. */
export function digestOfFiles(files: readonly { path: string; sha256: string }[]): string {
  const lines = files.map((file) => `${file.path}\0${file.sha256}\n`)
  return sha256(lines.sort().join(''))
}

export type Digested = {
  /** Undefined when there is no configuration file. */
  config: { path: string; text: string } | undefined
  rubric: Rubric | undefined
  protectedSha256: string | undefined
  workflow: { path: string; text: string } | undefined
}

/** What a harvest compares with the template and with the rest of the class. */
export function digestsOf({ config, rubric, protectedSha256, workflow }: Digested): Digest[] {
  const ofFile = (of: 'config' | 'workflow', file: { path: string; text: string } | undefined): Digest[] =>
    file === undefined ? [] : [{ of, path: file.path, sha256: sha256(file.text) }]
  return [
    ...ofFile('config', config),
    ...(rubric === undefined ? [] : [{ of: 'rubric' as const, sha256: sha256(JSON.stringify(rubric)) }]),
    ...(protectedSha256 === undefined ? [] : [{ of: 'protected' as const, sha256: protectedSha256 }]),
    ...ofFile('workflow', workflow),
  ]
}
