// Bundles build/ (what tsc wrote) into dist/ with ncc, one folder per entry.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const kB = 1000

/** `start` is what every start-up parses, `all` also holds what is loaded only when it is needed. */
const ENTRIES = [
  { entry: 'build/action/grade.js', out: 'dist/grade', start: 900 * kB, all: 7_000 * kB },
  { entry: 'build/action/harvest.js', out: 'dist/harvest', start: 2_000 * kB, all: 7_000 * kB },
  { entry: 'build/cli/index.js', out: 'dist/cli', start: 900 * kB, all: 8_000 * kB },
]

// Webpack leaves undici (930 kB) out of the start-up path only when these packages say what is true of them.
const FREE_OF_SIDE_EFFECTS = ['core', 'exec', 'io', 'http-client']

// `debug` looks for it and does without.
const OPTIONAL = new Set(['supports-color'])

function markFreeOfSideEffects(name) {
  const file = join('node_modules/@actions', name, 'package.json')
  const json = JSON.parse(readFileSync(file, 'utf8'))
  if (json.sideEffects === false) return
  writeFileSync(file, `${JSON.stringify({ ...json, sideEffects: false }, null, 2)}\n`)
}

function runNcc(entry, out) {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
  const options = ['--no-cache', '--quiet', '--license', 'licenses.txt']
  execFileSync(process.execPath, [ncc, 'build', entry, '--out', out, ...options], { stdio: 'inherit' })
}

const scriptsIn = (out) =>
  readdirSync(out)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(out, file))

/** ncc exits 0 when it cannot resolve a module, and writes this instead. */
const unresolvedIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/eval\("require"\)\("([^"]+)"\)/g)]
    .map(([, name]) => name)
    .filter((name) => !OPTIONAL.has(name))
    .map((name) => `${file}: '${name}' could not be resolved`)

/** A package's line ends are its own; git keeps ours, and both must be the same bytes. */
function withOurLineEnds(file) {
  const text = readFileSync(file, 'utf8')
  if (text.includes('\r\n')) writeFileSync(file, text.replaceAll('\r\n', '\n'))
}

function overBudget({ out, start, all }) {
  const sizes = scriptsIn(out).map((file) => ({ file, bytes: statSync(file).size }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const first = sizes.find(({ file }) => file === join(out, 'index.js'))?.bytes ?? Number.POSITIVE_INFINITY
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(9)}  ${file}`)
  return [
    ...(first > start ? [`${out}/index.js has ${first} bytes, its budget is ${start}`] : []),
    ...(total > all ? [`${out} has ${total} bytes of scripts, its budget is ${all}`] : []),
  ]
}

function bundle(target) {
  if (!existsSync(target.entry)) return [`${target.entry} is missing: run \`npm run build\` first`]
  runNcc(target.entry, target.out)
  scriptsIn(target.out).forEach(withOurLineEnds)
  const index = join(target.out, 'index.js')
  if (readFileSync(index, 'utf8').startsWith('#!')) chmodSync(index, 0o755)
  return [...scriptsIn(target.out).flatMap(unresolvedIn), ...overBudget(target)]
}

FREE_OF_SIDE_EFFECTS.forEach(markFreeOfSideEffects)
// A chunk that is no longer made must not stay behind.
rmSync('dist', { recursive: true, force: true })
const problems = ENTRIES.flatMap(bundle)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
