import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Results } from '../../src/domain/results.js'
import { readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

/** A case is a file, or a directory of files that are read together, beside `<case>.expected.json`. */
export type Case = { name: string; expected: string; files: string[] }

export const fixtures = '__tests__/fixtures/formats'

/** The formats that have cases: beside their folders lies what is no results file. */
export const foldersIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

export function casesOf(format: string, root: string): Case[] {
  if (!existsSync(join(root, format))) return []
  return readdirSync(join(root, format), { withFileTypes: true })
    .filter((entry) => !entry.name.endsWith('.expected.json'))
    .map((entry) => {
      const path = join(root, format, entry.name)
      const name = entry.isDirectory() ? entry.name : basename(entry.name, extname(entry.name))
      return {
        name,
        expected: join(root, format, `${name}.expected.json`),
        files: entry.isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path],
      }
    })
}

type Reading = { format: string; results: Results } | { problems: string[] }

/** What is read from the files of a case, or what is said to be wrong with them. */
export function reading(format: string, { files }: Case): Reading {
  try {
    return readResults(
      format,
      files.map((path) => ({ file: basename(path), text: readFileSync(path, 'utf8') })),
    )
  } catch (error) {
    if (error instanceof UserError) return { problems: error.message.split('\n') }
    throw error
  }
}
