// A course that nobody took: believable, the same every time, of any size.

const GIVEN =
  'Ada Amir Anna Bao Carla Chidi Dara Elif Emil Farah Femi Grace Hana Ines Ivan Jonas Kenji Lena Liam Lucía Maya Mehmet Nadia Noah Olga Priya Quentin Rosa Samir Tomás'.split(
    ' ',
  )
const FAMILY =
  'Abebe Berg Costa Dubois Eriksen Fischer García Haddad Ito Jansen Kowalski Lindqvist Moreau Nakamura Okafor Petrov Quispe Rossi Schmidt Tanaka Usman Varga Weber Xu Yilmaz Zhang'.split(
    ' ',
  )

const ITEMS = [
  ['A1', 'Reads the input', 2],
  ['A2', 'Handles empty files', 2],
  ['B1', 'Finds the shortest path', 4],
  ['B2', 'Breaks ties by name', 3],
  ['B3', 'Large graphs in time', 3],
  ['C1', 'Style and structure', 4],
  ['D1', 'Property tests', 2],
]
const NAMES = ['Warm-up', 'Lists and maps', 'Shortest paths', 'A small shell', 'Scheduling', 'Final project']

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** mulberry32: the same numbers on every machine. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const iso = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z')
const hex = (random, length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
const ascii = (text) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

function studentOf(index) {
  const given = GIVEN[index % GIVEN.length]
  const family = FAMILY[(index * 7 + Math.floor(index / GIVEN.length)) % FAMILY.length]
  const login = `${ascii(given)}-${ascii(family)}${index < GIVEN.length ? '' : index}`
  return {
    key: login,
    id: String(204_100 + index * 37).padStart(8, '0'),
    name: `${given} ${family}`,
    email: `${login}@example.edu`,
    login,
    section: `L${1 + (index % 3)}`,
    cells: {},
  }
}

/** How far somebody gets, 0–1, a little differently each time. */
const abilityOf = (index) => 0.45 + 0.55 * randomFrom(index + 1)()

function itemsOf(columns, skill, random, waits) {
  return columns.map(({ id, name, maxPoints }, place) => {
    if (id === 'C1' && waits) return { id, name, status: 'pending', points: 0, maxPoints }
    const luck = skill * 1.02 - place * 0.03 + (random() - 0.5) * 0.5
    const points = luck > 0.62 ? maxPoints : luck > 0.36 ? maxPoints / 2 : 0
    const status = points === maxPoints ? 'passed' : points > 0 ? 'partial' : 'failed'
    const mark =
      id === 'C1'
        ? {
            mark: {
              by: 'tutor',
              points,
              ...(points < maxPoints && { comment: 'Long functions; see the notes in solve().' }),
            },
          }
        : {}
    return { id, name, status, points, maxPoints, ...mark }
  })
}

const sumOf = (items) => items.reduce((sum, { points }) => sum + points, 0)

function historyOf({ random, submitted, raw, maxPoints, tries }) {
  return Array.from({ length: tries }, (_, index) => {
    const at = submitted - ((tries - 1 - index) * 14 + (index < tries - 1 ? random() * 12 : 0)) * HOUR
    const isLast = index === tries - 1
    const isBroken = !isLast && random() < 0.08
    const reached = isLast ? raw : Math.max(0, Math.round(raw - (tries - 1 - index) * (0.6 + random() * 1.8)))
    const commit = hex(random, 40)
    return {
      file: `${commit}-${10_000 + index}-1.json`,
      commit,
      submittedAt: iso(Math.floor(at / 1000) * 1000),
      gradedAt: iso(Math.floor(at / 1000) * 1000 + 70_000),
      status: isBroken ? 'ungradable' : 'graded',
      ...(isBroken && { reason: 'solve.py is missing.' }),
      raw: isBroken ? null : reached,
      maxPoints,
      trust: 'run',
    }
  })
}

function gradeOf({ student, items, counted, maxPoints, due }) {
  const lateMs = Math.max(0, Date.parse(counted.submittedAt) - due)
  const raw = sumOf(items)
  const penalty = Math.min(raw, (Math.ceil(lateMs / DAY) * maxPoints) / 10)
  const pending = items.filter(({ status }) => status === 'pending').map(({ id }) => id)
  return {
    submitter: student.login,
    attempt: counted.file,
    commit: counted.commit,
    submittedAt: counted.submittedAt,
    lateMs,
    lateDaysSpent: 0,
    raw,
    penalty,
    points: raw - penalty,
    maxPoints,
    complete: pending.length === 0,
    pending,
    marks: items.filter(({ mark }) => mark !== undefined).length,
    markedOnAnother: [],
    items,
    adjustments: [],
  }
}

/** Where things went otherwise, by the student's place: without a grade, or with one that is looked at. */
const otherwise = (name, login) => ({
  5: {
    status: 'no_repository',
    reason:
      'There is no repository of this name, and GitHub was asked twice: the assignment was not accepted.',
  },
  11: {
    status: 'no_result',
    reason: 'The repository holds only the starter: nothing was pushed after it was made.',
  },
  17: {
    status: 'pending',
    reason: 'The newest push is not graded yet: its run was queued 4 minutes before the harvest.',
  },
  23: {
    status: 'error',
    reason: 'The grading broke: the build ended with exit code 137 (out of memory). Nothing was counted.',
  },
  8: {
    status: 'duplicate',
    reason: `${name}-${login} and ${name}-${login}-1 are both theirs: exclude one with repos: ['${name}-*', '!${name}-${login}-1'].`,
  },
})

function accountOf(student, index, assignment, course) {
  const { name, columns, maxPoints, due, number } = assignment
  const random = randomFrom(index * 7919 + number * 104_729 + 13)
  const repository = { id: index + 1, nodeId: `R_${index}`, owner: course, name: `${name}-${student.login}` }
  const base = { submitter: student.login, members: [student], repository, attempts: [], flags: [] }
  const other = otherwise(name, student.login)[(index + number * 29) % 37]
  if (other?.status === 'no_repository') {
    const { repository: _, ...rest } = base
    return { ...rest, ...other }
  }
  if (other !== undefined && other.status !== 'pending') return { ...base, ...other }
  const skill = abilityOf(index)
  const late = random() < 0.1 ? random() * 2.4 * DAY : 0
  const submitted = due + (late > 0 ? late : -(0.02 + random() ** 2 * 6) * DAY)
  const items = itemsOf(columns, skill, random, assignment.waits && index % 5 < 2)
  const tries = 1 + Math.floor(random() * 7)
  const attempts = historyOf({ random, submitted, raw: sumOf(items), maxPoints, tries })
  const counted = attempts[attempts.length - 1]
  return {
    ...base,
    status: 'ok',
    ...other,
    trust: 'run',
    trustReason: 'The record’s digest was announced by the run that made it, with the published workflow.',
    grade: gradeOf({ student, items, counted, maxPoints, due }),
    attempts,
    flags:
      index % 29 === 20 && number === 1
        ? ['The protected file tests/check.py differed and was put back before grading.']
        : [],
  }
}

function assignmentOf(number, count, students, course, made) {
  const columns = ITEMS.slice(0, 4 + (number % 4)).map(([id, name, maxPoints]) => ({
    id,
    name,
    maxPoints,
    bonus: false,
  }))
  const due = Date.parse(made) - (count - 1 - number) * 14 * DAY - 1.5 * DAY
  const name = `hw${number + 1}`
  const maxPoints = columns.reduce((sum, column) => sum + column.maxPoints, 0)
  const waits = number === count - 1
  const assignment = { name, columns, maxPoints, due, number, waits }
  return {
    assignment: name,
    name: `${number + 1} ${NAMES[number % NAMES.length]}`,
    due: iso(due),
    timezone: 'Europe/Zurich',
    lms: `Homework ${number + 1} (${48_210 + number})`,
    maxPoints,
    items: columns,
    digests: [],
    accounts: students.map((student, index) => accountOf(student, index, assignment, course)),
    notices: waits ? ['Item C1 is marked by hand: some submissions are still to be marked.'] : [],
  }
}

/**
 * @param {{ students?: number, assignments?: number, made?: string }} [size]
 * @returns {import('../src/domain/course-grades.js').CourseGrades}
 */
export function madeUpCourse({ students: people = 30, assignments = 3, made = '2026-11-21T06:00:00Z' } = {}) {
  const course = 'cs101-autumn'
  const students = Array.from({ length: people }, (_, index) => studentOf(index))
  return {
    course,
    made,
    timezone: 'Europe/Zurich',
    require: 'run',
    students,
    assignments: Array.from({ length: assignments }, (_, number) =>
      assignmentOf(number, assignments, students, course, made),
    ),
  }
}
