import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '../../src/text/yaml.js'

/** The texts of all files below these places whose path fits. */
export const textsIn = (places: readonly string[], fits: RegExp): string[] =>
  places
    .flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => fits.test(path.replaceAll('\\', '/')))
    .sort()
    .map((path) => readFileSync(path, 'utf8'))

/** The same as plain values. */
export const valuesIn = (texts: readonly string[]): unknown[] =>
  texts.map((text) => parseYaml(text, 'sample').value)
