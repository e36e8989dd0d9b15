// 50,000 repositories without latency: what it costs the machine, and GitHub.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeGitHub } from './fake-github.mjs'
import { runNode } from './measured-run.mjs'

const REPOSITORIES = 50_000
const limits = { seconds: 60, megabytes: 300, points: 1600 }

const round = (number, digits = 1) => Number(number.toFixed(digits))

/** Seconds, memory and points of a first harvest of them all, and of the next one. */
export async function measure() {
  const out = mkdtempSync(join(tmpdir(), 'harvest-large-'))
  const fake = await startFakeGitHub({ repos: REPOSITORIES })
  const options = [
    '--api-url',
    fake.url,
    '--org',
    'cs101',
    '--repos',
    'hw1-*',
    '--assignment',
    'hw1',
    '--out',
    out,
  ]
  const harvest = () =>
    runNode(['dist/cli/index.js', 'harvest', ...options, '--json'], { GITHUB_TOKEN: fake.token })
  try {
    const first = await harvest()
    if (![0, 1].includes(first.status)) throw new Error(`harvest ended with ${first.status}\n${first.stderr}`)
    const { repositories, statuses, requests, points } = JSON.parse(first.stdout)
    const second = await harvest()
    const unchanged = JSON.parse(second.stdout)
    const { seconds, megabytes } = first
    return {
      repositories,
      statuses,
      requests,
      points,
      seconds: round(seconds),
      megabytes: round(megabytes, 0),
      limits,
      unchanged: {
        requests: unchanged.requests,
        seconds: round(second.seconds),
        megabytes: round(second.megabytes, 0),
      },
      ok:
        repositories === REPOSITORIES &&
        seconds < limits.seconds &&
        megabytes < limits.megabytes &&
        points <= limits.points,
    }
  } finally {
    await fake.close()
    rmSync(out, { recursive: true, force: true })
  }
}
