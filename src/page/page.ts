import { createHash } from 'node:crypto'
import type { CourseGrades } from '../domain/course-grades.js'
import { formatInstant } from '../domain/time.js'
import { tool } from '../domain/tool.js'
import { renderAssignment } from './assignment.js'
import { renderAttention } from './attention.js'
import { dataOf } from './data.js'
import { embeddedJson, escaped, plural } from './escaped.js'
import { renderOverview } from './overview.js'
import { peopleOf } from './people.js'
import { pageScript } from './script.js'
import { type Enrolled, entriesOf } from './standing.js'
import { renderStudents } from './students.js'
import { style } from './style.js'

/** A course's grades as one page that needs nothing else; `server` is where repositories are, such as `https://github.com`. */
export function coursePage(grades: CourseGrades, server: string): string {
  const people = peopleOf(grades)
  const all = grades.assignments.map(
    (one, index): Enrolled => ({ grades: one, index, entries: entriesOf(people, index) }),
  )
  const script = pageScript()
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${escaped(grades.course)}: grades</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#students">To the students</a>
${renderHeader(grades, people.length)}
<main>
${renderOverview(people, all)}
${renderAttention(all)}
${renderStudents(grades, people, all)}
${renderDetails(grades, all)}
</main>
<footer><p>Made ${escaped(formatInstant(grades.made, grades.timezone))} by ${tool.name} ${tool.version}. What waits or is missing is no zero: it is in no mean and in no distribution.</p></footer>
<script type="application/json" id="data">${embeddedJson(dataOf(grades, people, all, server))}</script>
<script>${script}</script>
</body>
</html>
`
}

// No address is ever asked for anything, and nothing that somebody wrote can run.
const policy = (script: string): string =>
  `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const renderHeader = (
  { course, made, timezone, require, assignments }: CourseGrades,
  people: number,
): string => `<header>
<h1>${escaped(course)}</h1>
<p class="muted">${plural(people, 'student')} · ${plural(assignments.length, 'assignment')} · ${escaped(formatInstant(made, timezone))}${require === 'unverified' ? '' : ` · grades need the trust <code>${require}</code>`}</p>
<nav aria-label="Parts of this page"><a href="#overview">Overview</a> <a href="#attention">Not accounted for</a> <a href="#students">Students</a>${assignments.map(({ name }, index) => ` <a href="#a${index}">${escaped(name, 60)}</a>`).join('')}</nav>
</header>`

const renderDetails = ({ made }: CourseGrades, all: readonly Enrolled[]): string =>
  all.length === 0
    ? ''
    : `<section id="assignments" aria-labelledby="assignments-name">
<h2 id="assignments-name">Assignments</h2>
${all.map((enrolled) => renderAssignment(enrolled, made)).join('\n')}
</section>`
