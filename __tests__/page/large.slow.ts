import { expect, test } from '@jest/globals'
import { madeUpCourse } from '../../scripts/made-up-course.mjs'
import { coursePage } from '../../src/page/page.js'

test('the page holds 1,500 students in six assignments in less than 5 MB', () => {
  const grades = madeUpCourse({ students: 1500, assignments: 6 })
  expect(coursePage(grades, 'https://github.com').length).toBeLessThan(5_000_000)
})
