// npm can write a lock file that lacks a platform's package (a mirror that lags); `npm ci` then fails elsewhere.
import { readFileSync } from 'node:fs'

const file = process.argv[2] ?? 'package-lock.json'
const { packages } = JSON.parse(readFileSync(file, 'utf8'))
const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !locked.has(name))
    .map((name) => `${file}: ${path || 'the project'} needs ${name} on some platform, and it is not locked`),
)
for (const sentence of missing) console.error(sentence)
process.exitCode = missing.length === 0 ? 0 : 1
