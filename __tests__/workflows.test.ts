import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillAll, readmeTables } from '../scripts/tables.mjs'
import { commands } from '../src/cli/commands.js'
import type { Language } from '../src/cli/init/language.js'
import { initFiles } from '../src/cli/init.js'
import { parseConfig } from '../src/config/load.js'
import { formatNames } from '../src/formats/names.js'
import { formats } from '../src/formats/table.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const own = readdirSync('.github/workflows').map((name) => join('.github/workflows', name))

describe('our own workflows', () => {
  test.each(own)('%s runs only actions pinned to a commit, with their version beside it', (file) => {
    const uses = [...read(file).matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
    const loose = uses.filter((action) => !/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action))
    expect(loose).toEqual([])
  })

  test.each(own)('%s may read and, at the top, no more', (file) => {
    expect(parse(read(file)).permissions).toEqual({ contents: 'read' })
  })
})

/** Each example is the root of a student's repository. */
const examples: Record<string, Language> = {
  c: 'c',
  classroom: 'shell',
  java: 'java',
  javascript: 'javascript',
  prairielearn: 'python',
  python: 'python',
  shell: 'shell',
}

/** What an example's workflow does before it grades, beside what `init` writes. */
const before: Record<string, string> = {
  prairielearn: `      # Ubuntu keeps ordinary users from the namespaces in which a grader finds its /grade.
      - run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true
`,
}

/** What a course keeps to itself; each has tests of its own. */
const ofCourses = ['classroom50', 'pybryt']

describe('examples', () => {
  test('are all listed, with the tools they need', () => {
    const folders = readdirSync('examples', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.filter((name) => !ofCourses.includes(name))).toEqual(Object.keys(examples))
    expect(Object.keys(JSON.parse(read('examples/tools.json')))).toEqual(Object.keys(examples))
  })

  test.each(Object.entries(examples))(
    'examples/%s has the workflow that init writes for %s',
    (name, language) => {
      const workflow = initFiles(language).find(({ path }) => path.includes('workflows'))
      const step = '      - uses: org/grade-action@'
      const text = workflow?.text.replace(step, `${before[name] ?? ''}${step}`)
      expect(read(join('examples', name, workflow?.path ?? ''))).toBe(text)
    },
  )

  test.each(Object.keys(examples))('examples/%s is a whole repository', (name) => {
    const files = ['README.md', '.gitignore', 'expected-summary.md', '.github/grading.yml']
    expect(files.filter((file) => !existsSync(join('examples', name, file)))).toEqual([])
  })

  test.each(Object.keys(examples))('examples/%s has a valid grading.yml', (name) => {
    const file = join('examples', name, '.github/grading.yml')
    expect(parseConfig(read(file), file, { formats: formatNames }).file).toBe(file)
  })
})

describe('the workflow that init writes', () => {
  const [, workflow] = initFiles('shell')
  const { on, permissions, concurrency, jobs } = parse(workflow?.text ?? '')
  const [checkout] = jobs.grade.steps

  test('does not run on what it records', () => {
    expect(on.push).toEqual({ 'branches-ignore': ['grades'] })
  })

  test('asks for what recording on a branch and the clock need, and no more', () => {
    expect(permissions).toEqual({ contents: 'write', actions: 'read' })
  })

  test('grades every commit: a group for each, and none is cancelled', () => {
    expect(concurrency['cancel-in-progress']).toBe(false)
    expect(concurrency.group).toContain('github.sha')
  })

  test('checks out the head of a pull request, not its merge, and leaves no token behind', () => {
    expect(checkout.with.ref).toContain('github.event.pull_request.head.sha')
    expect(checkout.with['persist-credentials']).toBe(false)
  })
})

describe('the documentation', () => {
  const versionsIn = (text: string): string[] => text.match(/actions\/checkout@\S+/g) ?? []
  const [, workflow] = initFiles('shell')

  test.each(['README.md', 'docs/workflows.md'])('%s checks out as the workflow that init writes', (file) => {
    expect([...new Set(versionsIn(read(file)))]).toEqual(versionsIn(workflow?.text ?? ''))
  })

  test('README.md names every format of results', () => {
    const [stage] = read('README.md').match(/^4\. .*$/m) ?? []
    expect(formatNames.filter((name) => !stage?.includes(`\`${name}\``))).toEqual([])
  })
})

test('the tables of README.md are what action.yml and the code say (npm run docs)', () => {
  const page = read('README.md')
  expect(page).toBe(fillAll(page, readmeTables(parse(read('action.yml')), commands, formats)))
})
