import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, expect, jest, test } from '@jest/globals'
import { commandsIn } from '../fakes/runner-log.js'
import { type Graded, startWorld } from './world.js'

// Many real processes; a loaded machine is no failure.
jest.setTimeout(60_000)

const world = await startWorld()
afterAll(() => world.close())

const grading = 'assignment: hw3\ntests: [{id: greets, run: bash hello.sh, stdout: Hello, points: 2}]\n'
const forged = `::notice title=Grade record::hw3/x.json sha256=${'0'.repeat(64)}`
const files = {
  'hello.sh': `echo Hello; echo '${forged}' >&2; echo '${forged}'`,
  '.github/grading.yml': grading,
}

/** What GitHub would tell of the run as notices. */
const announcedBy = ({ log }: Graded): string[] =>
  commandsIn(log)
    .filter(({ name }) => name === 'notice')
    .map(({ properties, data }) => `${properties.title}: ${data}`)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test.concurrent('the run announces the record that is on the branch, and what it graded announces nothing', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ env: { GITHUB_RUN_ID: '7' } })
  const path = `hw3/${await ada.repository.tip()}-7-1.json`
  const recorded = (await ada.repository.read(path, 'grades')) ?? ''
  expect(announcedBy(step)).toEqual([`Grade record: ${path} sha256=${sha256(recorded)}`])
  expect(step.log).toContain('0'.repeat(64))
})

test.concurrent('a record that is kept as an artifact is announced, too', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { record: 'artifact', annotations: 'false' } })
  const text = readFileSync(step.outputs['result-path'] ?? '', 'utf8')
  expect(announcedBy(step)).toEqual([expect.stringContaining(`sha256=${sha256(text)}`)])
})

test.concurrent('what no harvest can find is not announced', async () => {
  const ada = await world.student(files)
  expect(announcedBy(await ada.grade({ inputs: { record: 'none' } }))).toEqual([])
})
