// `npm run fuzz -- --minutes 5`: the properties with other seeds and more cases, round after round, until one fails.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes is no number of minutes: ${values.minutes}`)

const { FUZZ_SEED, FUZZ_RUNS = '2000' } = process.env
const end = performance.now() + minutes * 60_000
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testTimeout', '600000']
const paths = positionals.length > 0 ? positionals : ['__tests__/properties']

let round = 0
do {
  round += 1
  const seed = FUZZ_SEED ?? String(randomInt(2 ** 31 - 1))
  console.log(`Round ${round}: FUZZ_SEED=${seed} FUZZ_RUNS=${FUZZ_RUNS}`)
  const env = { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS }
  const { status, signal } = spawnSync(process.execPath, [...jest, ...paths], { stdio: 'inherit', env })
  if (status !== 0) {
    console.log(`A property does not hold (${signal ?? `exit code ${status}`}); its seed and path are above.`)
    console.log('CONTRIBUTING.md says how it becomes a test.')
    process.exit(1)
  }
  // The same seed would only try the same cases again.
} while (FUZZ_SEED === undefined && performance.now() < end)
console.log(`Every property held in ${round} ${round === 1 ? 'round' : 'rounds'}.`)
