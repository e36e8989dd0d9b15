import { contentDigest } from './content-digest.js'

/** The course's own directory, which a student's program could write to where it runs as the same user. */
export type CourseGuard = {
  /** What is wrong with it, if anything. */
  problem: () => Promise<string | undefined>
  /** A checker of the course may have written there; that counts as the course's. */
  accept: () => Promise<void>
}

/** Watches over a directory from now on; without one there is nothing to watch over. */
export async function guardCourse(directory: string | undefined): Promise<CourseGuard> {
  const digestNow = async (): Promise<string> => (directory === undefined ? '' : contentDigest(directory))
  let digest = await digestNow()
  return {
    problem: async () => ((await digestNow()) === digest ? undefined : CHANGED),
    accept: async () => {
      digest = await digestNow()
    },
  }
}

const CHANGED = 'a program changed the directory that protected files and checks come from'
