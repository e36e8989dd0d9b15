import type { z } from 'zod'
import { isTimezone, parseInstant } from '../domain/time.js'
import { has, type Loose, looseOf, textOf } from '../text/loose.js'
import { comparePlaces, throwProblems, UserError } from '../text/problem.js'
import { parseYaml } from '../text/yaml.js'
import type { CourseAssignment, CourseConfig } from './course.js'
import { choiceOf } from './course-repositories.js'
import { Course } from './course-schema.js'
import { type Finding, isWithin, keyFinding, problemOf, valueFinding, withoutMisspelt } from './finding.js'
import { findingsOf } from './issues.js'
import { lateFindings, latePolicyOf } from './late.js'

/** A `course.yml` with its defaults; throws one `UserError` with every problem and its place. */
export function parseCourse(text: string, file: string): CourseConfig {
  const source = parseYaml(text, file)
  const parsed = Course.safeParse(source.value)
  const shape = parsed.success ? [] : findingsOf(parsed.error.issues, source.value)
  const isReported = ({ path }: Finding): boolean => shape.some((known) => isWithin(path, known.path))
  const rules = ruleFindings(looseOf(source.value)).filter((finding) => !isReported(finding))
  const found = withoutMisspelt([...shape, ...rules]).map((finding) => problemOf(finding, source.placeOf))
  throwProblems([...source.problems, ...found].toSorted((a, b) => comparePlaces(a.place, b.place)))
  if (!parsed.success) throw new UserError([{ message: 'not a course', place: { file } }])
  return courseOf(parsed.data, file)
}

const courseOf = (raw: z.output<typeof Course>, file: string): CourseConfig => ({
  file,
  ...((raw.name ?? raw.org) !== undefined && { name: raw.name ?? raw.org }),
  ...(raw.org !== undefined && { org: raw.org }),
  timezone: raw.timezone,
  roster: [raw.roster ?? []].flat(),
  ...(raw.groups !== undefined && { groups: raw.groups }),
  ...(raw.extensions !== undefined && { extensions: raw.extensions }),
  require: raw.require,
  assignments: Object.entries(raw.assignments).map(([name, one]) => assignmentOf(name, one, raw.timezone)),
})

type Written = z.output<typeof Course>['assignments'][string]

function assignmentOf(assignment: string, written: Written, timezone: string): CourseAssignment {
  const { repos, due: dueText, late, from, workflow, ...rest } = written
  const due = dueText === undefined ? undefined : parseInstant(dueText, timezone)
  return {
    assignment,
    repos: choiceOf(repos, assignment),
    ...rest,
    ...(due !== undefined && { due }),
    ...(late !== undefined && { late: latePolicyOf(late, timezone) }),
    ...(workflow !== undefined && { workflow: [workflow].flat() }),
    sources: [...new Set(from)],
  }
}

/** What a schema of single values cannot see. */
function ruleFindings(course: Loose): Finding[] {
  const named = textOf(course.timezone) ?? 'UTC'
  const timezone = isTimezone(named) ? named : 'UTC'
  return Object.entries(looseOf(course.assignments)).flatMap(([name, value]) =>
    assignmentFindings(looseOf(value), timezone).map((finding) => ({
      ...finding,
      path: ['assignments', name, ...finding.path],
    })),
  )
}

const assignmentFindings = (assignment: Loose, timezone: string): Finding[] => [
  ...dateFindings(assignment, timezone),
  // The due date may be in the assignment's own configuration.
  ...lateFindings({ due: '', ...assignment }, timezone),
  ...choiceFindings(looseOf(assignment.repos)),
]

const dateFindings = (assignment: Loose, timezone: string): Finding[] =>
  [
    { path: ['due'], text: textOf(assignment.due) },
    { path: ['late', 'until'], text: textOf(looseOf(assignment.late).until) },
  ].flatMap(({ path, text }) =>
    text === undefined || parseInstant(text, timezone) !== undefined
      ? []
      : [valueFinding(path, 'is not a date', 'such as 2026-11-30 or 2026-11-30 18:00')],
  )

const others = ['topic', 'property', 'team', 'template'] as const

function choiceFindings(repos: Loose): Finding[] {
  const findings = [
    has(repos, 'list') &&
      [...others, 'names', 'roster'].some((key) => has(repos, key)) &&
      keyFinding(['repos', 'list'], 'excludes everything else', 'exactly these repositories are looked at'),
    repos.roster === true &&
      has(repos, 'names') &&
      !/^[^*?]*\*[^*?]*$/.test(textOf(repos.names) ?? '') &&
      valueFinding(['repos', 'names'], 'needs one * where the login goes', 'such as hw1-*'),
    repos.roster === true &&
      others.some((key) => has(repos, key)) &&
      keyFinding(['repos', 'roster'], `excludes ${others.join(', ')}`, 'the roster names every repository'),
  ]
  return findings.filter((finding) => finding !== false)
}
