// What grading 50,000 stored attempts again and exporting them costs beside reading and JSON.parse of the same file.
import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const STUDENTS = 10_000
const ATTEMPTS_EACH = 5
const TESTS = 20
const RUNS = 3
const LIMIT = 5

const grading = {
  assignment: 'hw1',
  name: 'Linked lists',
  due: '2026-11-30',
  late: { deduct: '10%', per: 'day', days: 3 },
  grader: { run: 'pytest', results: 'junit.xml' },
  rubric: [
    ...Array.from({ length: 4 }, (_, item) => ({
      id: `A${item + 1}`,
      name: `Part ${item + 1} of the exercise`,
      points: 5,
      tests: [`test_part_${item}_*`],
      count: 5,
    })),
    { id: 'S', name: 'Style', points: 2, manual: true },
  ],
}

/** The same numbers in every run. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const traceback = (part, number, random) =>
  `def test_part_${part}_${number}():\n        stack = Stack()\n        stack.push(${number})\n>       assert stack.pop() == ${number}\n` +
  `E       AssertionError: assert ${Math.floor(random() * 100)} == ${number}\nE        +  where ${number} = pop()\n\ntests/test_part_${part}.py:${12 + number}: AssertionError`

function testOf(index, random) {
  const [part, number] = [index % 4, Math.floor(index / 4)]
  const id = `tests/test_part_${part}.py::test_part_${part}_${number}`
  const told = {
    id,
    name: `test_part_${part}_${number}`,
    duration_ms: Math.floor(random() * 900),
    file: `tests/test_part_${part}.py`,
    line: 12 + number,
  }
  if (random() < 0.7) return { ...told, status: 'passed' }
  return {
    ...told,
    status: 'failed',
    message: `AssertionError: assert ${number}`,
    output: traceback(part, number, random),
  }
}

/** A record as the action writes it after pytest, a few kilobytes of it. */
function recordOf(student, attempt, random) {
  const commit = Array.from({ length: 5 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')
  const at = new Date(
    Date.parse('2026-11-20T08:00:00Z') + Math.floor(random() * 12 * 86_400_000),
  ).toISOString()
  const tests = Array.from({ length: TESTS }, (_, index) => testOf(index, random))
  const items = grading.rubric.map(({ id, name, points }) => ({
    id,
    name,
    status: 'partial',
    points: 3,
    max_points: points,
    bonus: false,
    tests: tests
      .filter(({ name: own }) => own.startsWith(`test_part_${Number(id[1]) - 1}`))
      .map((test) => test.id),
    missing: [],
    reason: '3 of 5 tests passed',
    items: [],
  }))
  const run = 9_000_000_000 + student * 100 + attempt
  return {
    schema: 'attempt/v1',
    assignment: 'hw1',
    name: 'Linked lists',
    submission: {
      name: `hw1-s${student}`,
      repository: `cs101/hw1-s${student}`,
      repository_id: 1000 + student,
      commit,
      ref: 'refs/heads/main',
      actor: `s${student}`,
      submitted_at: at,
      submitted_at_source: 'push',
    },
    run: {
      id: run,
      attempt: 1,
      url: `https://github.com/cs101/hw1-s${student}/actions/runs/${run}`,
      workflow_ref: `cs101/hw1-s${student}/.github/workflows/grade.yml@refs/heads/main`,
      workflow_sha: commit,
      event: 'push',
      runner_environment: 'github-hosted',
    },
    phases: { requested: at, received: at, prepared: at, started: at, finished: at, graded: at },
    grader: {
      format: 'junit',
      commands: [
        {
          stage: 'grader',
          command: 'python3 -m pytest -q --junitxml="$RESULTS_DIR/junit.xml"',
          exit_code: 1,
          signal: null,
          timed_out: false,
          duration_ms: 2345,
          output_bytes: 3000,
          output: 'F..F..F.............                                                     [100%]\n'.repeat(
            6,
          ),
        },
      ],
      confinement: {
        level: 'namespaces',
        reason: 'the strongest that works here',
        network: false,
        limits: {
          time_ms: 600_000,
          memory_bytes: 2 ** 31,
          processes: 256,
          file_size_bytes: 2e8,
          output_bytes: 1e6,
        },
        not_enforced: [],
      },
    },
    status: 'graded',
    format_errors: [],
    notices: [],
    tests,
    score: {
      items,
      adjustments: [],
      points: 12,
      max_points: 22,
      complete: false,
      unexpected: [],
      notices: [],
    },
    late: {
      due: '2026-11-30T23:59:59Z',
      submitted_at: at,
      late_ms: 0,
      points: 0,
      competes: true,
      policy: { grace_ms: 0, deduct: { percent: 10 }, per_ms: 86_400_000, of: 'max', days: 3, steps: [] },
    },
    points: 12,
    max_points: 22,
    complete: false,
    digests: [
      { of: 'config', path: '.github/grading.yml', sha256: 'c'.repeat(64) },
      { of: 'rubric', sha256: 'b'.repeat(64) },
      { of: 'protected', sha256: 'd'.repeat(64) },
      { of: 'workflow', path: '.github/workflows/grade.yml', sha256: 'e'.repeat(64) },
    ],
    protected: [],
    tool: { name: 'grade-action', version: '0.1.0' },
  }
}

/** A line as `harvest` stores it. */
function lineOf(student, attempt, random, sealed) {
  const record = recordOf(student, attempt, random)
  const { commit } = record.submission
  const source = `cs101/hw1-s${student}@${commit}:hw1/${commit}-${record.run.id}-1.json`
  const from = {
    submitter: `s${student}`,
    source,
    trust: 'unverified',
    trust_reason: 'nobody asked for its run',
    repository_id: 1000 + student,
    blob: commit,
  }
  return `${sealed(JSON.stringify({ ...from, attempt: record }))}\n`
}

async function makeCourse(dir) {
  const { sealed } = await import(resolve('build/record/seal.js'))
  const { formatJournalRow } = await import(resolve('build/record/harvest-journal.js'))
  mkdirSync(join(dir, 'grades/hw1'), { recursive: true })
  writeFileSync(join(dir, 'grading.yml'), JSON.stringify(grading))
  writeFileSync(
    join(dir, 'course.yml'),
    JSON.stringify({
      org: 'cs101',
      roster: ['roster.csv'],
      assignments: { hw1: { repos: 'hw1-*', config: 'grading.yml' } },
    }),
  )
  const students = Array.from({ length: STUDENTS }, (_, student) => student)
  writeFileSync(
    join(dir, 'roster.csv'),
    `id,name,github\n${students.map((student) => `${40_000 + student},Student ${student},s${student}\n`).join('')}`,
  )
  const random = randomOf(7)
  const path = join(dir, 'grades/hw1/attempts.jsonl')
  const stream = createWriteStream(path)
  for (let attempt = 0; attempt < ATTEMPTS_EACH; attempt += 1)
    for (const student of students)
      if (!stream.write(lineOf(student, attempt, random, sealed)))
        await new Promise((done) => stream.once('drain', done))
  await new Promise((done) => stream.end(done))
  writeFileSync(
    join(dir, 'grades/harvest.jsonl'),
    students.map((student) => formatJournalRow(sightingOf(student))).join(''),
  )
  return statSync(path).size
}

const sightingOf = (student) => ({
  kind: 'seen',
  run: 'r1',
  assignment: 'hw1',
  repository: { id: 1000 + student, nodeId: `R_${student}`, owner: 'cs101', name: `hw1-s${student}` },
  submitter: `s${student}`,
  pushedAt: '2026-12-01T10:00:00Z',
  head: 'a'.repeat(40),
  tip: 'b'.repeat(40),
  files: Object.fromEntries(
    Array.from({ length: ATTEMPTS_EACH }, (_, attempt) => [
      `${'a'.repeat(40)}-${9_000_000_000 + student * 100 + attempt}-1.json`,
      'c'.repeat(40),
    ]),
  ),
  refused: {},
  withRuns: false,
  unproved: [],
  at: '2026-12-01T12:00:00Z',
})

const built = (path) => import(resolve('build', path))

/** What is done in a child, so that each time is a cold one. */
const works = {
  parse: async (dir) => {
    const before = performance.now()
    const bytes = readFileSync(join(dir, 'grades/hw1/attempts.jsonl'))
    let attempts = 0
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(0x0a, start)
      if (JSON.parse(bytes.toString('utf8', start, end)).attempt.schema === 'attempt/v1') attempts += 1
      start = end + 1
    }
    return { attempts, seconds: (performance.now() - before) / 1000 }
  },
  grades: async (dir) => {
    const before = performance.now()
    const { findCourse } = await built('course/course-files.js')
    const { rulingsOf } = await built('rulings.js')
    const { courseGrades } = await built('course-grades.js')
    const { exporters } = await built('export/formats.js')
    const course = await findCourse('course.yml', dir)
    const rulings = await rulingsOf({ course, server: { url: '', token: '', environment: {} }, scratch: dir })
    const now = '2026-12-02T12:00:00Z'
    const grades = await courseGrades({ dir: join(dir, 'grades'), course, rulings, now })
    const { rows } = exporters.csv(grades, { points: 'final', require: 'unverified', zero: [] })
    const attempts = grades.assignments.flatMap(({ accounts }) => accounts.flatMap((one) => one.attempts))
    return { attempts: attempts.length, rows, seconds: (performance.now() - before) / 1000 }
  },
}

function child(name, dir) {
  const args = [fileURLToPath(import.meta.url), name, dir]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`)
  return JSON.parse(stdout)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number, digits) => Number(number.toFixed(digits))

/** The medians of both, and how many times reading and JSON.parse the grades take. */
export async function measure() {
  if (!existsSync('build/course-grades.js')) throw new Error('there is no build/: run `npm run build` first')
  const dir = mkdtempSync(join(tmpdir(), 'gradebook-'))
  try {
    const bytes = await makeCourse(dir)
    const runs = Array.from({ length: RUNS }, () => ({
      parse: child('parse', dir),
      grades: child('grades', dir),
    }))
    const secondsOf = (name) => median(runs.map((run) => run[name].seconds))
    const [parse, grades] = [secondsOf('parse'), secondsOf('grades')]
    const { attempts, rows } = runs[0].grades
    const isWhole = attempts === STUDENTS * ATTEMPTS_EACH && rows === STUDENTS
    const rss = Math.max(...runs.map((run) => run.grades.rssMegabytes))
    // Each beside the other of the same minute: other programs may run here.
    const ratio = round(median(runs.map((run) => run.grades.seconds / run.parse.seconds)), 2)
    console.error(
      [
        `${attempts} attempts of ${STUDENTS} students, ${round(bytes / 1e6, 0)} MB`,
        `  reading and JSON.parse     ${parse.toFixed(2)} s`,
        `  grades and long CSV        ${grades.toFixed(2)} s  (${ratio} times, limit ${LIMIT}; ${rss.toFixed(0)} MB)`,
      ].join('\n'),
    )
    return {
      attempts,
      bytes,
      parseSeconds: round(parse, 3),
      gradesSeconds: round(grades, 3),
      ratio,
      limit: LIMIT,
      rssMegabytes: round(rss, 0),
      ok: ratio < LIMIT && isWhole,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, dir] = process.argv
  const told = await works[name](dir)
  console.log(JSON.stringify({ ...told, rssMegabytes: process.resourceUsage().maxRSS / 1024 }))
}
