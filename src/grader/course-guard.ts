import { type TreeDigest, treeDigest } from './content-digest.js'

/** The course's own directory, which a student's program could write to where it runs as the same user. */
export type CourseGuard = {
  /** What is wrong with it, if anything. */
  problem: () => Promise<string | undefined>
  /** A checker of the course may have written there; that counts as the course's. */
  accept: () => Promise<void>
}

/** Watches over a directory from now on; without one there is nothing to watch over. */
export async function guardCourse(directory: string | undefined): Promise<CourseGuard> {
  if (directory === undefined) return { problem: async () => undefined, accept: async () => undefined }
  let known = await treeDigest(directory, everything)
  return {
    // Read no further than it takes to know: whoever could write there could have left files without end.
    problem: async () => {
      const now = await treeDigest(directory, known ?? nothing).catch(() => undefined)
      return known !== undefined && now?.sha256 === known.sha256 ? undefined : CHANGED
    },
    accept: async () => {
      known = await treeDigest(directory, everything)
    },
  }
}

type Most = Pick<TreeDigest, 'entries' | 'bytes'>

const everything: Most = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }
const nothing: Most = { entries: 0, bytes: 0 }

const CHANGED = 'a program changed the directory that protected files and checks come from'
