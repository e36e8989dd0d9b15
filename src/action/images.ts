import { join } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import { linkedImages } from '../record/images.js'
import { writeFileAtomic } from '../store/file.js'
import { warn } from './log.js'
import { reasonOf } from './reason-of.js'

/** Writes the pictures a record names beside it; tells which are there, since no grade is lost for a picture. */
export async function writeImages(attempt: Attempt, directory: string): Promise<string[]> {
  const written: string[] = []
  try {
    for (const { path, bytes } of linkedImages(attempt).files) {
      await writeFileAtomic(join(directory, path), bytes)
      written.push(join(directory, path))
    }
  } catch (error) {
    warn(`Not all images could be written to the runner's disk: ${reasonOf(error)}.`)
  }
  return written
}
