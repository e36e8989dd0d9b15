import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** The first of these files that is there and can be run. A look takes microseconds: waiting for it would take more. */
export const firstProgram = (files: readonly string[]): string | undefined => files.find(isProgram)

/** Where a program is on a search path. */
export const findProgram = (name: string, path: string): string | undefined =>
  firstProgram(directoriesOf(path).map((directory) => join(directory, name)))

/** An empty entry would mean the current directory, which is the submission. */
export const directoriesOf = (path: string): string[] => path.split(delimiter).filter((entry) => entry !== '')
