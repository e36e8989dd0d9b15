import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseCourse } from '../../src/config/course-load.js'
import { accountStatuses } from '../../src/domain/account.js'
import { parseExtensions } from '../../src/roster/extensions-file.js'
import { parseGroups } from '../../src/roster/groups-file.js'
import { mergeRosters } from '../../src/roster/merge-rosters.js'
import { parseRoster } from '../../src/roster/parse-roster.js'
import { peopleOf } from '../../src/roster/people.js'

const page = readFileSync('docs/course.md', 'utf8')
const [yaml = '', roster = '', groups = '', extensions = ''] = Array.from(
  page.matchAll(/^```(?:yaml|csv)\n(.*?)^```/gms),
  ([, text = '']) => text,
)

test('the files that docs/course.md shows are right together', () => {
  const { assignments, timezone, require } = parseCourse(yaml, 'course.yml')
  expect({ require, names: assignments.map(({ assignment }) => assignment) }).toEqual({
    require: 'run',
    names: ['hw1', 'hw3'],
  })
  const { students, problems } = mergeRosters(parseRoster(roster, 'roster.csv').rows)
  expect(students.map(({ key, name }) => `${key} ${name}`)).toEqual([
    'ada-l Ada Lovelace',
    '00124 Grace Hopper',
  ])
  const context = { people: peopleOf(students), assignments: ['hw1', 'hw3'], timezone }
  const worksWith = parseGroups(groups, 'groups.csv', context)
  const hasTime = parseExtensions(extensions, 'extensions.csv', context)
  expect([problems, worksWith.problems, hasTime.problems]).toEqual([[], [], []])
  expect(worksWith.groups.map(({ student }) => student)).toEqual(['ada-l', '00124'])
  expect(hasTime.extensions.map(({ student }) => student)).toEqual(['ada-l', '00124'])
})

test.each(
  [...page.matchAll(/^\| (?:nothing, or )?`(.*)` \| (?:names|the last|those|exactly|one)/gm)].map(
    ([, one = '']) => one,
  ),
)('docs/course.md: repos: %s', (written) => {
  for (const repos of written.split('`, `'))
    expect(() => parseCourse(`assignments: {hw3: {repos: ${repos}}}`, 'course.yml')).not.toThrow()
})

test('docs/course.md explains every status', () => {
  for (const status of accountStatuses) expect(page).toContain(`\`${status}\``)
})
