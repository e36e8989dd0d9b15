import { expect, test } from '@jest/globals'
import { parseInstant } from '../../src/domain/time.js'
import { parseDeadline } from '../../src/pygrader/deadline.js'
import { sample } from './samples.js'

/** Every real call of pygrader's check_late: its name, the file, the commit's date, and how it ended. */
const recorded = [
  ...sample('edge', 'deadline-parse.txt').matchAll(
    /^'(?<name>[^']*)' +deadline=(?<deadline>None|'(?:[^'\\]|\\.)*') +commit='(?<commit>[^']*)' -> (?<theirs>.*)$/gm,
  ),
].map(({ groups: { name = '', deadline = '', commit = '', theirs = '' } = {} }) => ({
  name,
  deadline:
    deadline === 'None' ? undefined : deadline.slice(1, -1).replace(/\\n/g, '\n').replace(/\\r/g, '\r'),
  commit,
  theirs: theirs.replace(/:.*/, ''),
}))

/** What becomes of it here: late or not; no deadline, so never late; refused; or no time to compare it with. */
const ours = new Map([
  ['exact minute +59s', 'False'],
  ['one sec later', 'True'],
  ['UTC commit', 'False'],
  ['trailing newline', 'False'],
  ['trailing space', 'False'],
  ['CRLF', 'False'],
  ['only newline', 'no deadline'],
  ['empty', 'no deadline'],
  ['missing', 'no deadline'],
  ['4-digit year', 'refused'],
  ['24h', 'refused'],
  ['no zero pad, lower pm', 'False'],
  ['leading space', 'False'],
  ['DST ambiguous 1:30 AM Nov 1 2020', 'False'],
  ['DST ambiguous std', 'False'],
  ['DST nonexist', 'False'],
  ['DST nonexist+1', 'True'],
  ['empty commit ts (no commits)', 'no time'],
  ['naive ts', 'False'],
  ['Z ts', 'False'],
  ['year 69', 'True'],
  ['month late', 'True'],
])

/** Where pygrader stops or says something else. */
const theirs = new Map([
  ...[
    'trailing newline',
    'trailing space',
    'CRLF',
    'only newline',
    '4-digit year',
    '24h',
    'leading space',
  ].map((name) => [name, 'ValueError'] as const),
  ['empty', 'False'],
  ['missing', 'FileNotFoundError'],
  ['empty commit ts (no commits)', 'ValueError'],
  ['naive ts', 'TypeError'],
])

function outcome(deadline: string | undefined, commit: string): string {
  try {
    const due = deadline === undefined ? undefined : parseDeadline(deadline, 'deadline.txt')
    if (due === undefined) return 'no deadline'
    const submittedAt = parseInstant(commit, 'America/New_York')
    if (submittedAt === undefined) return 'no time'
    return Date.parse(submittedAt) > Date.parse(due) ? 'True' : 'False'
  } catch {
    return 'refused'
  }
}

test.each(recorded)(
  '$name: $deadline and a commit of $commit',
  ({ name, deadline, commit, theirs: said }) => {
    expect(said).toBe(theirs.get(name) ?? ours.get(name))
    expect(outcome(deadline, commit)).toBe(ours.get(name))
  },
)

test('every recorded call is a row', () => {
  expect(recorded.map(({ name }) => name)).toEqual([...ours.keys()])
})

test.each([
  ['demo', '2021-01-05T13:38:59-05:00'],
  ['hw1', '2020-02-02T23:59:59-05:00'],
])("%s's deadline is the last second of its minute in New York", (dir, due) => {
  expect(parseDeadline(sample(dir, 'deadline.txt'), 'deadline.txt')).toBe(due)
})

test.each([
  ['07/04/24  12:00   am\n\n', '2024-07-04T00:00:59-04:00'],
  ['1/1/68 12:5 PM', '2068-01-01T12:05:59-05:00'],
  ['1/1/70 1:05 AM', '1970-01-01T01:05:59-05:00'],
])('%j means %s', (text, due) => {
  expect(parseDeadline(text, 'deadline.txt')).toBe(due)
})

test.each([
  '02/30/20 11:59 PM',
  '13/01/20 11:59 PM',
  '02/02/20 00:59 AM',
  '02/02/20',
  '02/02/20 11:59 PM\nor later',
])('%j is refused with the form that pygrader wants', (text) => {
  expect(() => parseDeadline(text, 'deadline.txt')).toThrow(
    /^deadline\.txt:1:1: ".*" is no deadline \(.*: 02\/28\/20 11:59 PM\)$/,
  )
})
