import { dirname, isAbsolute, join, resolve } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { RubricFile } from '../config/rubric-file.js'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { formatRepositoryRef, parseRepositoryRef } from '../text/repository-ref.js'

/** A grading.yml: what it is called to people, where it lies, and in which fetched tree if in one. */
export type ConfigFile = { text: string; file: string; path: string; tree?: string | undefined }

/** The rubric that a configuration names by a path from where it lies itself. */
export async function rubricBeside(
  { file, path, tree }: ConfigFile,
  name: string,
  needsLate: boolean,
): Promise<RubricFile> {
  const place = resolve(dirname(path), name)
  const isOut = tree !== undefined && !liesIn(place, tree)
  const text = isOut ? undefined : await textOf(place)
  if (typeof text !== 'string') return { kind: 'missing', ...text }
  // Loaded here, since few configurations name a file.
  const { readRubricFile } = await import('../pygrader/rubric-file.js')
  return readRubricFile(text, nameBeside(file, name), needsLate)
}

/** What stands there and is no file of text says why; the place to name is where the path is written. */
async function textOf(path: string): Promise<string | { why: string } | undefined> {
  try {
    return await readBoundedText(path)
  } catch (error) {
    if (error instanceof UserError) return { why: error.message }
    throw error
  }
}

function nameBeside(file: string, name: string): string {
  if (isAbsolute(name)) return name
  const ref = parseRepositoryRef(file)
  if (ref === undefined) return join(dirname(file), name)
  return formatRepositoryRef({ ...ref, path: join(ref.path === '.' ? '.' : dirname(ref.path), name) })
}
