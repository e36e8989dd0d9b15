import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { withoutWorkspace } from '../../src/grader/own-paths.js'

const files = join('/', 'tmp', 'grade-x', 'files')
const here = (...path: string[]): string => join(files, ...path)

test.each([
  [`${here('src', 'list.c')}:3:1: error`, `${join('src', 'list.c')}:3:1: error`],
  [`at ${pathToFileURL(here('list.js')).href}:3`, 'at list.js:3'],
  [JSON.stringify({ file: here('list.py') }), '{"file":"list.py"}'],
  [`${here('a.c')} ${here('b.c')}`, 'a.c b.c'],
  ['src/list.c:3', 'src/list.c:3'],
  [`${files}-2/list.c`, `${files}-2/list.c`],
])('a student reads %j as %j', (text, shown) => {
  expect(withoutWorkspace(text, files)).toBe(shown)
})
