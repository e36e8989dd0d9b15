// npm run bench -- <name>: the last line is one JSON object.
const benchmarks = {
  startup: () => import('./startup.mjs'),
  flood: () => import('./flood.mjs'),
  batch: () => import('./batch.mjs'),
  junit: () => import('./junit.mjs'),
  sandbox: () => import('./sandbox.mjs'),
  gradebook: () => import('./gradebook.mjs'),
  harvest: () => import('./harvest.mjs'),
  'harvest-large': () => import('./harvest-large.mjs'),
}

const name = process.argv[2] ?? ''
if (!Object.hasOwn(benchmarks, name)) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exit(2)
}
const { measure } = await benchmarks[name]()
const { ok, ...result } = await measure()
console.log(JSON.stringify({ name, ...result }))
process.exitCode = ok ? 0 : 1
