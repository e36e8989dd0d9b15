import { expect, test } from '@jest/globals'
import { clashesOf } from '../../src/domain/groups.js'

const row = (assignment: string, group: string, student: string) => ({ assignment, group, student })
const rows = [
  row('project', 'team-2', 'cleo'),
  row('project', 'team-1', 'bob'),
  row('project', 'team-1', 'ada'),
  row('project', 'team-1', 'ada'),
  row('hw3', 'pair', 'dan'),
]

test('a student in two groups of an assignment is named', () => {
  expect(clashesOf(rows)).toEqual([])
  const clash = [...rows, row('project', 'team-1', 'cleo'), row('hw3', 'team-1', 'cleo')]
  expect(clashesOf(clash)).toEqual([{ assignment: 'project', student: 'cleo', groups: ['team-1', 'team-2'] }])
})
