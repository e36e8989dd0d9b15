// A class of 1,000: the first harvest, the next one, and what it would take to ask for each repository by itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneEach } from './clone-each.mjs'
import { startFakeGitHub } from './fake-github.mjs'
import { runNode } from './measured-run.mjs'

const REPOSITORIES = 1000
const SAMPLE = 50
const POINTS_LIMIT = 40
const REQUESTS_LIMIT = 2

// As measured on the real one: a light page, a blob more in it, a REST request or one of git's.
const latency = { page: 800, blob: 40, rest: 394 }

const seconds = (ms) => ms / 1000
const round = (number, digits = 1) => Number(number.toFixed(digits))

async function harvest({ url, token }, out) {
  const options = [
    '--api-url',
    url,
    '--org',
    'cs101',
    '--repos',
    'hw1-*',
    '--assignment',
    'hw1',
    '--out',
    out,
  ]
  const run = await runNode(['dist/cli/index.js', 'harvest', ...options, '--json'], { GITHUB_TOKEN: token })
  if (![0, 1].includes(run.status))
    throw new Error(`harvest ended with ${run.status}\n${run.stderr}${run.stdout}`)
  const { repositories, statuses, requests, points } = JSON.parse(run.stdout)
  return { repositories, statuses, requests, points, seconds: run.seconds, megabytes: run.megabytes }
}

const nameOf = async ({ url, token }, page) => {
  const reply = await fetch(`${url}/orgs/cs101/repos?per_page=${SAMPLE}&page=${page}`, {
    headers: headers(token),
  })
  return (await reply.json()).map(({ name }) => name)
}
const headers = (token) => ({ authorization: `Bearer ${token}` })

/** One listing and one download for each repository, one after the other, as Classroom 50's collector works. */
async function collectEach(fake) {
  const names = await nameOf(fake, 1)
  const began = performance.now()
  for (const name of names) {
    const folder = `${fake.url}/repos/cs101/${name}/contents/hw1`
    for (const path of ['?ref=grades', '/latest.json?ref=grades']) {
      const reply = await fetch(`${folder}${path}`, { headers: headers(fake.token) })
      if (!reply.ok) throw new Error(`${folder}${path}: ${reply.status}`)
      await reply.text()
    }
  }
  return { each: seconds(performance.now() - began) / names.length, requests: 2 }
}

function showTable(rows) {
  console.error(
    `| ${REPOSITORIES} repositories | seconds | requests | times as long |\n| --- | ---: | ---: | ---: |`,
  )
  for (const { what, seconds: took, requests, ratio } of rows)
    console.error(`| ${what} | ${round(took)} | ${requests} | ${round(ratio)} |`)
  console.error(`Asked one by one: measured on ${SAMPLE} repositories, for ${REPOSITORIES} of them.`)
}

/** Points and requests of a first and an unchanged harvest, beside asking one by one and cloning. */
export async function measure() {
  const out = mkdtempSync(join(tmpdir(), 'harvest-'))
  const options = { 'latency-page': latency.page, 'latency-blob': latency.blob, 'latency-rest': latency.rest }
  const fake = await startFakeGitHub({ repos: REPOSITORIES, ...options })
  try {
    const first = await harvest(fake, out)
    const second = await harvest(fake, out)
    const collector = await collectEach(fake)
    const clones = await cloneEach(SAMPLE, latency.rest)
    const row = (what, took, requests) => ({ what, seconds: took, requests, ratio: took / first.seconds })
    showTable([
      row('harvest, the first', first.seconds, first.requests),
      row('harvest, nothing changed', second.seconds, second.requests),
      row('a listing and a download each', collector.each * REPOSITORIES, collector.requests * REPOSITORIES),
      row(
        'git clone --depth 1 each, 8 at a time',
        clones.each * REPOSITORIES,
        clones.requests * REPOSITORIES,
      ),
    ])
    return {
      repositories: first.repositories,
      points: first.points,
      points_limit: POINTS_LIMIT,
      requests: first.requests,
      seconds: round(first.seconds),
      megabytes: round(first.megabytes, 0),
      unchanged: {
        requests: second.requests,
        points: second.points,
        seconds: round(second.seconds),
        limit: REQUESTS_LIMIT,
      },
      collector: {
        requests: collector.requests * REPOSITORIES,
        seconds: round(collector.each * REPOSITORIES),
      },
      clones: { requests: clones.requests * REPOSITORIES, seconds: round(clones.each * REPOSITORIES) },
      ratio: round((collector.each * REPOSITORIES) / first.seconds),
      ok:
        first.repositories === REPOSITORIES &&
        first.points <= POINTS_LIMIT &&
        second.requests <= REQUESTS_LIMIT,
    }
  } finally {
    await fake.close()
    rmSync(out, { recursive: true, force: true })
  }
}
