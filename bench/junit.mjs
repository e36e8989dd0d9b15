// What it costs to read 4 MB of JUnit XML, each time in a process of its own, beside JSON.parse of as much JSON.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUNS = 9
const BYTES = 4_000_000
const LIMIT_MS = 500
// Node with as much JSON in hand holds 55 MB, a reading 120: 70 MB more is another copy of the tree.
const LIMIT_MB = 192

const failure = (index) =>
  `<failure message="assert ${index} == 4">def test_add():\n&gt;       assert add(1, 2) == 4\n` +
  `E       assert ${index} == 4\nE        +  where ${index} = add(1, 2)\n\n` +
  `tests/test_add.py:12: AssertionError</failure><system-out>adding &lt;1&gt; &amp; 2\n</system-out>`

const skipped = '<skipped type="pytest.skip" message="not today">tests/test_add.py:3: not today</skipped>'

function insideOf(index) {
  if (index % 2 === 0) return failure(index)
  return index % 9 === 0 ? skipped : ''
}

const caseOf = (index) =>
  `<testcase classname="tests.test_module_${index % 50}" name="test_number_${index}" time="0.00${index % 10}">` +
  `${insideOf(index)}</testcase>`

/** As pytest writes it: thousands of tests, half of them with a traceback. */
function junit() {
  const head =
    '<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" errors="0" tests="1">\n'
  const tail = '</testsuite></testsuites>'
  const cases = []
  let left = BYTES - head.length - tail.length
  while (left > 0) {
    const next = caseOf(cases.length)
    cases.push(next)
    left -= next.length
  }
  return `${head}${cases.join('')}${tail}`
}

/** The same tests with the same texts as JSON, cut to the same size. */
function json() {
  const tests = []
  let left = BYTES
  while (left > 0) {
    const test = { name: `test_number_${tests.length}`, message: insideOf(tests.length), time: 0.001 }
    tests.push(test)
    left -= JSON.stringify(test).length + 1
  }
  return JSON.stringify({ tests })
}

const readers = {
  junit: async () => {
    const { readResults } = await import('../build/formats/table.js')
    return (text) => readResults('auto', [{ file: 'junit.xml', text }]).results.tests.length
  },
  json: async () => (text) => JSON.parse(text).tests.length,
}

/** In the child: one cold reading. */
async function readOnce(name, file) {
  const text = readFileSync(file, 'utf8')
  const read = await readers[name]()
  const before = performance.now()
  const tests = read(text)
  const ms = performance.now() - before
  console.log(JSON.stringify({ tests, ms, mb: process.resourceUsage().maxRSS / 1024 }))
}

function child(name, file) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), name, file],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`reading ${name} ended with ${status}\n${stderr}`)
  return JSON.parse(stdout)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number, digits) => Number(number.toFixed(digits))

function readings(dir) {
  const files = { junit: join(dir, 'junit.xml'), json: join(dir, 'results.json') }
  writeFileSync(files.junit, junit())
  writeFileSync(files.json, json())
  const pairs = Array.from({ length: RUNS }, () => ({
    junit: child('junit', files.junit),
    json: child('json', files.json),
  }))
  const of = (name) => ({
    tests: pairs[0][name].tests,
    ms: median(pairs.map((pair) => pair[name].ms)),
    mb: Math.max(...pairs.map((pair) => pair[name].mb)),
  })
  return { junit: of('junit'), json: of('json') }
}

/** The median times, how many times JSON.parse a reading takes, and the most memory one held. */
export function measure() {
  if (!existsSync('build/formats/table.js')) throw new Error('there is no build/: run `npm run build` first')
  const dir = mkdtempSync(join(tmpdir(), 'junit-'))
  try {
    const { junit, json } = readings(dir)
    console.error(
      `${junit.tests} tests in 4 MB of JUnit ${junit.ms.toFixed(0)} ms, JSON.parse of 4 MB ${json.ms.toFixed(0)} ms, ` +
        `limit ${LIMIT_MS} ms; at most ${junit.mb.toFixed(0)} MB resident, limit ${LIMIT_MB} MB`,
    )
    return {
      ratio: round(junit.ms / json.ms, 1),
      junit_ms: round(junit.ms, 1),
      json_ms: round(json.ms, 1),
      peak_mb: round(junit.mb, 0),
      json_peak_mb: round(json.mb, 0),
      tests: junit.tests,
      ok: junit.ms <= LIMIT_MS && junit.mb <= LIMIT_MB,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await readOnce(process.argv[2], process.argv[3])
