import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/** The first of these files that is there and can be run. */
export async function firstProgram(files: readonly string[]): Promise<string | undefined> {
  const found = await Promise.all(files.map(isProgram))
  return files[found.indexOf(true)]
}

/** Where a program is on a search path. */
export const findProgram = (name: string, path: string): Promise<string | undefined> =>
  firstProgram(directoriesOf(path).map((directory) => join(directory, name)))

/** An empty entry would mean the current directory, which is the submission. */
export const directoriesOf = (path: string): string[] => path.split(delimiter).filter((entry) => entry !== '')
