import { expect, test } from '@jest/globals'
import { formatRepositoryRef, isRefName, parseRepositoryRef } from '../../src/text/repository-ref.js'

test.each([
  ['cs101/hw3-template@v1', { owner: 'cs101', repo: 'hw3-template', ref: 'v1', path: '.' }],
  ['cs101/hw3-template@v1:.', { owner: 'cs101', repo: 'hw3-template', ref: 'v1', path: '.' }],
  [
    'cs101/all@release/2026:hw3/grading.yml',
    { owner: 'cs101', repo: 'all', ref: 'release/2026', path: 'hw3/grading.yml' },
  ],
  ['cs101/.github@main:', { owner: 'cs101', repo: '.github', ref: 'main', path: '.' }],
])('%s names a place in a repository', (text, expected) => {
  expect(parseRepositoryRef(text)).toEqual(expected)
})

test.each([
  [{ owner: 'cs101', repo: 'hw3-template', ref: 'v1', path: '.' }, 'cs101/hw3-template@v1'],
  [{ owner: 'cs101', repo: 'all', ref: 'main', path: 'hw3/tests' }, 'cs101/all@main:hw3/tests'],
])('%j is written as %s', (place, text) => {
  expect(formatRepositoryRef(place)).toBe(text)
})

test.each([
  '../course/hw3',
  'hw3/grading.yml',
  'cs101/hw3',
  'cs101/hw3@',
  'a/b/c@main',
  'cs101/hw3@--upload-pack=x',
])('%s names none', (text) => {
  expect(parseRepositoryRef(text)).toBeUndefined()
})

test.each(['main', 'refs/heads/main', 'v1.2', 'é', '1.x'])('%s may be a ref', (ref) => {
  expect(isRefName(ref)).toBe(true)
})

test.each([
  '-x',
  '--upload-pack=x',
  'a..b',
  'a b',
  'a:b',
  '+main',
  'a*',
  'a.lock',
  'a/',
  '/a',
  'a//b',
  'a@{1}',
  'a\n',
  '',
])('no ref is called %j', (ref) => {
  expect(isRefName(ref)).toBe(false)
})
