import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type FaultName, faultsByName, usualRotation } from './github/faults.js'
import type { User } from './github/world.js'
import { startFakeGitHub } from './github.js'

const usage = `npm run fake-github -- [options]

  --repos N          repositories of students (1000)
  --port P           port (4100; 0: any)
  --org NAME         organisation (cs101)
  --assignment NAME  assignment, and the folder of its records (hw1)
  --prefix TEXT      beginning of the repositories' names (the assignment and '-')
  --roster FILE      writes who the students are, as GitHub Classroom does
  --latency-page MS  time for a GraphQL page (0)
  --latency-blob MS  more time for each text of a blob in it (0)
  --latency-rest MS  time for a REST answer (0)
  --fail-every N     every N-th query fails, in rotation (0: none)
  --fail-with KINDS  with commas between them (${usualRotation.join(',')})
  --points N         points an hour (5000)
  --window SECONDS   how long the hour is (3600)
`

const isFault = (name: string): name is FaultName => Object.hasOwn(faultsByName, name)

function optionsOf(args: string[]) {
  const text = (value: string) => ({ type: 'string' as const, default: value })
  const { values } = parseArgs({
    args,
    options: {
      repos: text('1000'),
      port: text('4100'),
      org: text('cs101'),
      assignment: text('hw1'),
      prefix: { type: 'string' },
      roster: { type: 'string' },
      'latency-page': text('0'),
      'latency-blob': text('0'),
      'latency-rest': text('0'),
      'fail-every': text('0'),
      'fail-with': text(usualRotation.join(',')),
      points: text('5000'),
      window: text('3600'),
      help: { type: 'boolean', default: false },
    },
  })
  return values
}

// Thousands of small objects a second: one block for many of them spares the garbage collector.
Buffer.poolSize = 1_048_576

/** As GitHub Classroom writes it: identifier, login, number, name. */
const rosterOf = (users: readonly User[]): string =>
  `"identifier","github_username","github_id","name"\n${users.map(({ id, login }) => `"${login}@example.edu","${login}","${id}","${login}"\n`).join('')}`

async function main(args: string[]): Promise<void> {
  const asked = optionsOf(args)
  if (asked.help) return void process.stdout.write(usage)
  const { org, assignment, prefix = `${assignment}-` } = asked
  const fake = await startFakeGitHub({ port: Number(asked.port) })
  fake.seedRepositories({ org, assignment, prefix, count: Number(asked.repos) })
  if (asked.roster !== undefined) await writeFile(asked.roster, rosterOf(fake.users()))
  Object.assign(fake.latency, {
    pageMs: Number(asked['latency-page']),
    blobMs: Number(asked['latency-blob']),
    restMs: Number(asked['latency-rest']),
    isReal: true,
  })
  fake.faults.every(Number(asked['fail-every']), asked['fail-with'].split(',').filter(isFault))
  fake.limits.pointsPerHour = Number(asked.points)
  fake.limits.windowMs = Number(asked.window) * 1000
  const roster = asked.roster === undefined ? '' : ` --roster ${asked.roster}`
  process.stdout.write(
    [
      `URL: ${fake.apiUrl}`,
      `Token: ${fake.token}`,
      `Try: GITHUB_TOKEN=${fake.token} grade-action harvest --api-url ${fake.apiUrl} --org ${org} --repos '${prefix}*' --assignment ${assignment}${roster} --out grades`,
      'Ctrl-C ends it.',
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close())
}

await main(process.argv.slice(2))
