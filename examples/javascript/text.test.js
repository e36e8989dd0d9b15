import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areAnagrams, slug, wrap } from './text.js'

test('slug: joins words with hyphens', () => {
  assert.equal(slug('Hello World'), 'hello-world')
})

test('slug: leaves no hyphen at the ends', () => {
  assert.equal(slug('Hello, World!'), 'hello-world')
})

test('slug: writes é as e', () => {
  assert.equal(slug('Café Olé'), 'cafe-ole')
})

test('anagrams: capitals do not matter', () => {
  assert.ok(areAnagrams('Listen', 'Silent'), '"Listen" and "Silent" are anagrams')
})

test('anagrams: spaces do not matter', () => {
  assert.ok(areAnagrams('Dormitory', 'dirty room'), '"Dormitory" and "dirty room" are anagrams')
})

test('anagrams: every letter counts', () => {
  assert.ok(!areAnagrams('aab', 'abb'), '"aab" and "abb" are no anagrams')
})

test('wrap: breaks between words', () => {
  assert.deepEqual(wrap('one two three', 5), ['one', 'two', 'three'])
})

test('wrap: a line may be as long as the width', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three'])
})

test('wrap: no line is longer than the width', () => {
  const lines = wrap('the quick brown fox jumps over the lazy dog', 9)
  assert.deepEqual(lines, ['the quick', 'brown fox', 'jumps', 'over the', 'lazy dog'])
})

test('wrap: a word longer than the width has a line of its own', () => {
  assert.deepEqual(wrap('an extraordinary day', 6), ['an', 'extraordinary', 'day'])
})
