import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { readReply } from '../../src/github/answer.js'

const purpose = {
  doing: "record on the branch 'grades' of cs101/hw3-ada",
  permission: 'contents: write',
  branch: 'grades',
}
const read = (status: number, data: unknown, headers: Record<string, string> = {}) =>
  readReply({ status, data, headers }, z.object({ sha: z.string() }), purpose)

test('an answer that is as documented is its content', () => {
  expect(read(201, { sha: 'abc' })).toEqual({ sha: 'abc' })
})

test.each<[string, number, unknown, RegExp]>([
  [
    'a token that only reads',
    403,
    { message: 'Resource not accessible by integration' },
    /`permissions: \{contents: write\}`/,
  ],
  [
    'something it may not see',
    404,
    { message: 'Not Found' },
    /may not see it.*`permissions: \{contents: write\}`/,
  ],
  ['a wrong token', 401, { message: 'Bad credentials' }, /the token is wrong or has expired/],
  [
    'a ruleset',
    422,
    { message: 'Repository rule violations found\n\nx' },
    /exclude the branch 'grades' from the ruleset/,
  ],
  [
    'a ruleset, as git says it',
    422,
    { message: 'GH013: no' },
    /exclude the branch 'grades' from the ruleset/,
  ],
  ['a limit', 429, { message: 'slow down' }, /limits how many requests/],
  [
    'a secondary limit',
    403,
    { message: 'You have exceeded a secondary rate limit' },
    /limits how many requests/,
  ],
  ['trouble at GitHub', 502, '<title>Unicorn!</title>', /answered 502.*githubstatus\.com/],
  [
    'no answer',
    0,
    { message: 'connect ECONNREFUSED' },
    /gave no answer \(connect ECONNREFUSED\).*githubstatus/,
  ],
  ['a redirect elsewhere', 302, '', /answered 302/],
  ['another answer', 200, { sha: 7 }, /not what it documents \(sha\)/],
  ['a page instead of an answer', 200, '<html>login</html>', /not what it documents.*login page/],
])('%s is an error that says what to do', (_, status, data, message) => {
  expect(() => read(status, data)).toThrow(message)
  expect(() => read(status, data)).toThrow("cannot record on the branch 'grades' of cs101/hw3-ada")
})
