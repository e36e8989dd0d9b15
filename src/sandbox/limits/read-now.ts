import { readFileSync } from 'node:fs'

/** A file of the kernel's, which takes no time to read; undefined where there is none for us. */
export function readNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
