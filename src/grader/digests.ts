import type { Digest } from '../domain/attempt.js'
import type { Rubric } from '../domain/rubric.js'
import { sha256Of } from '../text/sha256.js'

/** One digest for several files, whatever their order. */
export function digestOfFiles(files: readonly { path: string; sha256: string }[]): string {
  const lines = files.map((file) => `${file.path}\0${file.sha256}\n`)
  return sha256Of(lines.sort().join(''))
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
    file === undefined ? [] : [{ of, path: file.path, sha256: sha256Of(file.text) }]
  return [
    ...ofFile('config', config),
    ...(rubric === undefined ? [] : [{ of: 'rubric' as const, sha256: sha256Of(JSON.stringify(rubric)) }]),
    ...(protectedSha256 === undefined ? [] : [{ of: 'protected' as const, sha256: protectedSha256 }]),
    ...ofFile('workflow', workflow),
  ]
}
