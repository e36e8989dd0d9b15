import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commandsIn, commandsWithoutFence, type LogCommand } from '../fakes/runner-log.js'
import { type Graded, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

/** What the runner would carry out, were it to stand in the log. */
const evil = [
  '::error::evil',
  '  \t::error::evil',
  '\u00A0\u3000::error::evil',
  '::ERROR file=grading.yml,line=1::evil',
  '::set-output name=points::100',
  '::set-env name=PATH::evil',
  '::add-mask::0',
  '::add-matcher::evil.json',
  '::stop-commands::evil',
  `::stop-commands::${'0'.repeat(32)}`,
  `::${'0'.repeat(32)}::`,
  '::pause-logging::',
  '##[group]evil',
  'harmless | ##[error]evil',
  '##[set-output name=points]100',
  '10%\r::error::evil after a carriage return',
  '\u001B[31m::error::evil after a colour',
  '\uFEFF::error::evil after a byte order mark',
  '\u2028::error::evil after a line separator',
  '\u0085::error::evil after a next line',
  'x%0A::error::evil',
]

/** Everything a student can have said in results. */
const results = JSON.stringify({
  version: 1,
  message: evil.join('\n'),
  output: evil.join('\r'),
  tests: evil.map((text, index) => ({
    id: `t${index}`,
    name: text,
    status: 'failed',
    message: text,
    output: `${text}\r${text}`,
    expected: text,
    actual: `\n${text}`,
    file: index % 2 === 0 ? 'main.c' : text,
    line: 1,
  })),
})

const notOurs = (commands: readonly LogCommand[]): string[] =>
  commands
    .filter(({ name }) => !['error', 'warning', 'debug', 'add-mask', 'stop-commands'].includes(name))
    .filter(({ name, properties }) => name !== 'notice' || properties.title !== 'Grade record')
    .map(({ name }) => name)

/** Only annotations of ours, of the tests that failed; each on one line of the log, whatever is in it. */
function isHarmless({ log }: Graded): void {
  for (const commands of [commandsIn(log), commandsWithoutFence(log)]) {
    expect(notOurs(commands)).toEqual([])
    for (const { name, properties, data } of commands) {
      if (name === 'add-mask') expect(data).not.toBe('0')
      if (name === 'error') expect(properties.title ?? data).toMatch(/: failed$|^Could not grade|^\d/)
      expect(['main.c', ...evil]).toContain(properties.file ?? 'main.c')
      expect(['file', 'line', 'title']).toEqual(expect.arrayContaining(Object.keys(properties)))
    }
  }
}

test('the runner would carry out what is tried here', () => {
  expect(commandsWithoutFence(evil.join('\n')).length).toBeGreaterThan(evil.length / 2)
  expect(commandsIn(evil.join('\n')).length).toBeGreaterThan(5)
})

describe('what a student prints', () => {
  test.concurrent.each([
    ['both streams', 'cat evil; cat evil >&2; exit 1', undefined],
    ['a results file', 'cp results.json "$RESULTS_DIR"; cat evil', 'results.json'],
    ['a torn results file', 'cat evil > "$RESULTS_DIR/results.json"', 'results.json'],
  ])('in %s is no command to the runner', async (_, run, file) => {
    const format = file === undefined ? 'format: exit-code' : `results: ${file}`
    const ada = await world.student({
      evil: `${evil.join('\n')}\n`,
      'results.json': results,
      '.github/grading.yml': `assignment: hw3\ngrader: {run: '${run}', ${format}}\nmax_points: 4\n`,
    })
    const step = await ada.grade({ inputs: { record: 'both' } })
    isHarmless(step)
    expect(commandsIn(step.log).filter(({ name }) => name === 'error').length).toBeGreaterThan(0)
    expect(step.outputs).toMatchObject({ 'max-points': '4' })
    expect(step.outputs.points).not.toBe('100')
  })

  test.concurrent('as the name of a file is no command either', async () => {
    const ada = await world.student({
      '.github/grading.yml': `assignment: hw3
grader: {run: "true", format: exit-code}
max_points: 4
files: {required: ["##[error]evil", "::error::evil"]}
`,
    })
    for (const name of ['##[group]evil', ' ::error::evil', 'a\r::error::evil\n::error::evil'])
      writeFileSync(join(ada.workspace, name), '')
    isHarmless(await ada.grade())
  })
})

describe('the environment of student code', () => {
  const secrets = {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-id-token',
    ACTIONS_CACHE_URL: 'https://secret-cache',
    AWS_SECRET_ACCESS_KEY: 'secret-aws',
    NODE_OPTIONS: '--no-warnings',
    BASH_ENV: '/dev/null',
  }
  const printing = (settings: string): string => `
assignment: hw3
env: {FROM_CONFIG: said}
pass_env: [PASSED]
show: {output: all}
${settings}
`
  const ours = ['CI', 'FROM_CONFIG', 'GRADE_ITEMS', 'GRADE_PROCESS', 'HOME', 'LANG', 'PASSED', 'PATH']
  const more = ['RESULTS_DIR', 'RUNNER_TRACKING_ID', 'TMPDIR', 'TZ']

  test.concurrent.each([
    ['setup', 'setup: [env]\ntests: [{id: a, run: "true"}]'],
    ['build', 'build: [env]\ntests: [{id: a, run: "true"}]'],
    ['test', 'tests: [{id: a, run: [env]}]'],
    ['check', 'tests: [{id: a, run: "true", check: [env]}]'],
  ])('has what is named and nothing of ours, in the stage %s', async (stage, settings) => {
    const ada = await world.student({ '.github/grading.yml': printing(settings) })
    const env = { ...secrets, PASSED: 'passed' }
    const step = await ada.grade({ env, inputs: { 'course-token': 'ghp_secret' } })
    const printed = step.attempt().grader.commands.find((command) => command.stage === stage)?.output ?? ''
    const names = printed.split('\n').flatMap((line) => /^(\w+)=/.exec(line)?.slice(1) ?? [])
    // Bubblewrap says where it went; the program is there anyway.
    const inside = names.includes('PWD') && step.attempt().grader.confinement.level === 'bubblewrap'
    const checks = stage === 'check' ? ['INPUT_FILE', 'PYTHONDONTWRITEBYTECODE'] : []
    expect(new Set(names)).toEqual(new Set([...ours, ...more, ...checks, ...(inside ? ['PWD'] : [])]))
    for (const value of [
      world.github.token,
      ada.artifacts.environment.ACTIONS_RUNTIME_TOKEN,
      'secret',
      'ghp_',
    ])
      expect(printed).not.toContain(value)
    for (const text of [step.log, step.summary, JSON.stringify(step.attempt())])
      for (const value of [world.github.token, 'ghp_secret', 'secret-']) expect(text).not.toContain(value)
  })
})
