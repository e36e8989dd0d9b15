import { expect, test } from '@jest/globals'
import { clashesOf, submittersOf } from '../../src/domain/groups.js'

const row = (assignment: string, group: string, student: string) => ({ assignment, group, student })
const rows = [
  row('project', 'team-2', 'cleo'),
  row('project', 'team-1', 'bob'),
  row('project', 'team-1', 'ada'),
  row('project', 'team-1', 'ada'),
  row('hw3', 'pair', 'dan'),
]

test('a group hands in for its members, and whoever is in none for themselves', () => {
  expect(submittersOf('project', ['dan', 'ada', 'bob'], rows)).toEqual([
    { name: 'dan', members: ['dan'] },
    { name: 'team-1', members: ['bob', 'ada'] },
    { name: 'team-2', members: ['cleo'] },
  ])
})

test('groups are of one assignment', () => {
  expect(submittersOf('hw4', ['ada'], rows)).toEqual([{ name: 'ada', members: ['ada'] }])
})

test('a student in two groups of an assignment is named', () => {
  expect(clashesOf(rows)).toEqual([])
  const clash = [...rows, row('project', 'team-1', 'cleo'), row('hw3', 'team-1', 'cleo')]
  expect(clashesOf(clash)).toEqual([{ assignment: 'project', student: 'cleo', groups: ['team-1', 'team-2'] }])
})
