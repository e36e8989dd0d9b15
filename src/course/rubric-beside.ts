import { dirname, isAbsolute, join, resolve } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { RubricFile } from '../config/rubric-file.js'
import { formatRepositoryRef, parseRepositoryRef } from '../text/repository-ref.js'
import { isBelow } from './below.js'

/** A grading.yml: what it is called to people, where it lies, and in which fetched tree if in one. */
export type ConfigFile = { text: string; file: string; path: string; tree?: string | undefined }

/** The rubric that a configuration names by a path from where it lies itself. */
export async function rubricBeside(
  { file, path, tree }: ConfigFile,
  name: string,
  needsLate: boolean,
): Promise<RubricFile> {
  const place = resolve(dirname(path), name)
  const isOut = tree !== undefined && !isBelow(tree, place)
  const text = isOut ? undefined : await readBoundedText(place)
  if (text === undefined) return { kind: 'missing' }
  // Loaded here, since few configurations name a file.
  const { readRubricFile } = await import('../pygrader/rubric-file.js')
  return readRubricFile(text, nameBeside(file, name), needsLate)
}

function nameBeside(file: string, name: string): string {
  if (isAbsolute(name)) return name
  const ref = parseRepositoryRef(file)
  if (ref === undefined) return join(dirname(file), name)
  return formatRepositoryRef({ ...ref, path: join(ref.path === '.' ? '.' : dirname(ref.path), name) })
}
