import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillAll, readmeTables } from '../scripts/tables.mjs'
import { commands } from '../src/cli/commands.js'
import { courseFiles } from '../src/cli/init/course.js'
import type { Language } from '../src/cli/init/language.js'
import { workflowWith } from '../src/cli/init/workflow.js'
import { initFiles } from '../src/cli/init.js'
import { parseCourse } from '../src/config/course-load.js'
import { parseConfig } from '../src/config/load.js'
import { findCourse } from '../src/course/course-files.js'
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

const bubblewrap = `      # Installs bubblewrap, which keeps the code that is graded in a sandbox.
      - uses: org/grade-action/sandbox@v1
`

/** What makes another sandbox possible than the one in the workflow that `init` writes. */
const others: Record<string, string> = {
  prairielearn: `      # Ubuntu keeps ordinary users from the namespaces in which a grader finds its /grade.
      - run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true
`,
}

/** What a course keeps to itself; each has tests of its own. */
const ofCourses = ['classroom50', 'course', 'pybryt']

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
      const text = workflow?.text.replace(bubblewrap, others[name] ?? bubblewrap)
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

describe('the course repository', () => {
  const workflow = parse(courseFiles.find(({ path }) => path.includes('workflows'))?.text ?? '')
  const { steps, permissions } = workflow.jobs.harvest

  test('is in examples/course as `init --course` writes it', () => {
    const there = readdirSync('examples/course', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative('examples/course', join(entry.parentPath, entry.name)))
    expect(there.toSorted()).toEqual(courseFiles.map(({ path }) => path).toSorted())
    for (const { path, text } of courseFiles) expect(read(join('examples/course', path))).toBe(text)
  })

  test('is a course, and everything in it that is commented out is right, too', async () => {
    expect(await findCourse(undefined, resolve('examples/course'))).toMatchObject({
      config: { org: 'your-org', roster: ['roster.csv'], assignments: [{ assignment: 'hw1' }] },
      students: [],
      notices: ['roster.csv: nobody is in it'],
    })
    const text = read('examples/course/course.yml').replace(/^( *)# (?=[a-z]+: \S)/gm, '$1')
    expect(parseCourse(text, 'course.yml')).toMatchObject({
      require: 'run',
      assignments: [{ config: 'hw1/grading.yml', due: '2026-11-30T23:59:59Z', workflow: ['hw1/grade.yml'] }],
    })
  })

  test('may write to itself and do nothing else with its own token, and looks first whether it is private', () => {
    expect(workflow.permissions).toEqual({})
    expect(permissions).toEqual({ contents: 'write' })
    expect(steps[0].run).toContain('visibility')
  })

  test('harvests one at a time, and keeps what was collected even where somebody is not accounted for', () => {
    expect(workflow.concurrency).toEqual({ group: 'harvest', 'cancel-in-progress': false })
    expect(steps.at(-1).if).toContain('!cancelled()')
  })

  test('gives the harvest no input that it does not have', () => {
    const harvest = steps.find(({ uses = '' }) => uses.includes('/harvest@'))
    const { inputs } = parse(read('harvest/action.yml'))
    expect(Object.keys(harvest.with).filter((name) => !(name in inputs))).toEqual([])
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

describe('the step that makes a sandbox possible', () => {
  const uses = (text: string): string[] => [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)

  test('comes right before the one that grades, behind whatever sets the machine up', () => {
    const [, workflow] = initFiles('python')
    expect(uses(workflow?.text ?? '').slice(-3)).toEqual([
      'actions/setup-python@v7',
      'org/grade-action/sandbox@v1',
      'org/grade-action@v1',
    ])
  })

  test.each(['ubuntu-latest', 'ubuntu-22.04', 'ubuntu-24.04-arm'])('is there on %s', (runsOn) => {
    expect(workflowWith({ runsOn })).toContain(bubblewrap)
  })

  test.each(['windows-latest', 'macos-15', '[self-hosted, gpu]'])('is not there on %s', (runsOn) => {
    expect(workflowWith({ runsOn })).not.toContain('sandbox@')
  })

  test('is an action of this repository that runs a script beside it', () => {
    const { runs } = parse(read('sandbox/action.yml'))
    expect(runs.using).toBe('composite')
    expect(runs.steps.map((step: { if: string }) => step.if)).toEqual([
      "runner.os == 'Linux'",
      "runner.os != 'Linux'",
    ])
    expect(existsSync('sandbox/install.sh')).toBe(true)
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
