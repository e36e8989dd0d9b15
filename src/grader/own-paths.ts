import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Names files from the root of the submission, as its student does: the workspace is gone when this is read. */
export function withoutWorkspace(text: string, files: string): string {
  const directory = `${files}${sep}`
  const inJson = JSON.stringify(directory).slice(1, -1)
  const spellings = [`${pathToFileURL(files).href}/`, directory, inJson]
  return spellings.reduce((shown, spelling) => shown.replaceAll(spelling, ''), text)
}
