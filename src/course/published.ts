import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readBoundedBytes } from '../bounded-text.js'
import type { CourseAssignment } from '../config/course.js'
import type { PublishedWorkflow } from '../domain/published-workflow.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { CourseFiles } from './course-files.js'

/** The workflows an assignment's students were given, as git knows them; undefined where the course names none. */
export async function publishedWorkflows(
  { config, directory }: Pick<CourseFiles, 'config' | 'directory'>,
  { assignment, workflow }: CourseAssignment,
): Promise<PublishedWorkflow[] | undefined> {
  if (workflow === undefined) return undefined
  return Promise.all(
    workflow.map(async (path) => {
      const bytes = await readBoundedBytes(resolve(directory, path), 1)
      if (bytes === undefined) throw new UserError([notThere(path, assignment, config.file)])
      return published(path, bytes)
    }),
  )
}

const notThere = (path: string, assignment: string, file: string): Problem => ({
  message: `there is no workflow ${quote(path)} for ${assignment}`,
  hint: 'it is the file that students were given, seen from the course file',
  place: { file },
})

/** A checkout on Windows has other line ends than what was pushed. */
function published(path: string, bytes: Buffer): PublishedWorkflow {
  const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  const states = [bytes, plain]
  return { path, oids: states.map(blobIdOf), digests: states.map((state) => hash('sha256', state)) }
}

/** How git calls a file's content: by its kind, its length and its bytes. */
const blobIdOf = (bytes: Buffer): string =>
  hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]))

const hash = (algorithm: 'sha1' | 'sha256', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')
