import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const grading = ['grade.ts', 'job.ts', 'course.ts', 'bounded-text.ts']
const workflows = [
  ...grading,
  'batch.ts',
  'rulings.ts',
  'rescore.ts',
  'mark.ts',
  'mark-subject.ts',
  'harvest.ts',
  'harvest-course.ts',
  'regrade.ts',
  'course-grades.ts',
]
const pure = [
  'report',
  'page',
  'export',
  'proof',
  'roster',
  'record',
  'config',
  'migrate',
  'pygrader',
  'domain',
  'text',
]

/** Who may import whom. A room sees itself and what is listed here; `node:` stands for all of Node's modules. */
const allowed: Record<string, readonly string[]> = {
  text: ['zod', 'saxes', 'yaml', 'node:crypto', 'node:path'],
  domain: ['text'],
  record: ['domain', 'text', 'zod'],
  config: ['domain', 'text', 'zod'],
  formats: ['domain', 'text', 'zod'],
  pygrader: ['domain', 'text', 'zod'],
  migrate: ['config', 'record', 'pygrader', 'domain', 'text', 'zod', 'yaml'],
  report: ['config', 'domain', 'text', 'node:util'],
  roster: ['domain', 'text'],
  proof: ['domain'],
  sources: ['formats', 'domain', 'text', 'zod'],
  export: ['domain', 'text', 'csv-stringify'],
  page: ['domain', 'text', 'node:crypto', 'echarts'],
  process: ['domain', 'text', 'node:'],
  sandbox: ['process', 'domain', 'text', 'node:'],
  grader: ['sandbox', 'process', 'formats', 'config', 'domain', 'text', 'node:', 'picomatch'],
  github: [
    'proof',
    'config',
    'domain',
    'text',
    'node:',
    'zod',
    'picomatch',
    '@actions/github',
    '@actions/exec',
    '@octokit/auth-app',
    'yauzl',
  ],
  store: ['record', 'github', 'domain', 'text', 'node:', '@actions/artifact'],
  harvest: ['record', 'proof', 'sources', 'config', 'github', 'domain', 'text'],
  'bounded-text.ts': ['text', 'node:'],
  course: [
    'bounded-text.ts',
    'github',
    'migrate',
    'formats',
    'pygrader',
    'roster',
    'config',
    'domain',
    'text',
    'node:',
  ],
  'course.ts': ['course', 'config', 'text', 'node:'],
  'job.ts': ['course.ts', 'grader', 'sandbox', 'config', 'domain'],
  'grade.ts': ['job.ts', 'grader', 'sandbox', 'domain', 'text'],
  'batch.ts': ['grade.ts', 'job.ts', 'course.ts', 'grader', 'store', 'record', 'report', 'domain', 'text'],
  grades: ['course', 'store', 'record', 'config', 'domain', 'text'],
  'course-grades.ts': ['grades', 'store', 'record', 'domain', 'node:'],
  'rulings.ts': ['course.ts', 'job.ts', 'course', 'config', 'text'],
  'rescore.ts': ['course-grades.ts', 'grades', 'store', 'record', 'config', 'domain', 'text'],
  'harvest.ts': ['harvest', 'course', 'store', 'github', 'config', 'domain', 'text'],
  'harvest-course.ts': [
    'harvest.ts',
    'harvest',
    'course-grades.ts',
    'rulings.ts',
    'course',
    'store',
    'sources',
    'proof',
    'config',
    'domain',
    'text',
  ],
  regrade: [...grading, 'record', 'domain', 'text'],
  'regrade.ts': [...grading, 'regrade', 'grader', 'store', 'record', 'domain', 'text', 'node:'],
  'mark.ts': ['report', 'domain'],
  'mark-subject.ts': ['rescore.ts', 'store', 'config', 'domain'],
  action: [
    ...grading,
    'harvest.ts',
    'harvest-course.ts',
    'course',
    'store',
    'process',
    'github',
    ...pure,
    'node:',
    '@actions/core',
  ],
  cli: [
    ...workflows,
    'grades',
    'grader',
    'process',
    'store',
    'github',
    'course',
    'formats',
    ...pure,
    'node:',
  ],
}

/** Packages with one door each. */
const onlyIn: Record<string, string> = {
  '@actions/artifact': 'store/artifact.ts',
  '@actions/github': 'github/client.ts',
  '@octokit/auth-app': 'github/app-token.ts',
}

type Import = { from: string; what: string }

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))

const files = filesBelow('src')
const roomOf = (file: string): string => file.split('/')[0] ?? file

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(([, specifier = '']) => ({
    from: file,
    what: specifier.startsWith('.') ? join(dirname(file), specifier).replace(/\.js$/, '.ts') : specifier,
  }))
}

const isAllowed = ({ from, what }: Import): boolean => {
  const room = roomOf(from)
  if (roomOf(what) === room && files.includes(what)) return true
  return (allowed[room] ?? []).some(
    (right) => what === right || what.startsWith(right.endsWith(':') ? right : `${right}/`),
  )
}

const sentence = ({ from, what }: Import): string => `src/${from} imports ${what}`
const imports = files.flatMap(importsOf)

describe('the house', () => {
  test('imports point inward, as the table says', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(sentence)).toEqual([])
  })

  test('every room is in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([])
  })

  test.each(Object.entries(onlyIn))('%s has one door, %s', (name, door) => {
    expect(imports.filter(({ from, what }) => what === name && from !== door).map(sentence)).toEqual([])
  })

  test('the environment, the clock and the directory are read by the entries alone', () => {
    const outside = /process\.(env|cwd|argv|exit)\b|Date\.now\(|new Date\(\)/
    const readers = files.filter((file) => outside.test(readFileSync(join('src', file), 'utf8')))
    expect(
      readers.filter((file) => !['action/', 'cli/index.ts'].some((door) => file.startsWith(door))),
    ).toEqual([])
  })

  test('no module imports itself in a circle', () => {
    expect(files.filter((file) => reaches(graph, file, file))).toEqual([])
  })

  // What a student's program left in a checkout or a HOME decides what git runs there.
  test('what is at work after student code asks no git', () => {
    const afterwards =
      /^(process|sandbox|grader|formats|record|report)\/|^store\/(artifact|branch|file)\.ts$|^action\/(artifact|file-commands|write-summary)\.ts$/
    const asksGit = (file: string): boolean =>
      ['github/git.ts', 'github/git-process.ts'].some((git) => reaches(graph, file, git))
    expect(files.filter((file) => afterwards.test(file) && asksGit(file))).toEqual([])
    expect(asksGit('github/head.ts')).toBe(true)
  })
})

const graph = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .map(({ what }) => what)
      .filter((what) => files.includes(what)),
  ]),
)

function reaches(graph: Map<string, string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>()
  const queue = [...(graph.get(start) ?? [])]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === goal) return true
    if (seen.has(next)) continue
    seen.add(next)
    queue.push(...(graph.get(next) ?? []))
  }
  return false
}
