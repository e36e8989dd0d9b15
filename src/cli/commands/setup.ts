import type { Command } from '../command.js'
import { config, json } from './options.js'

/** Commands for who writes a configuration. */
export const setup: readonly Command[] = [
  {
    name: 'check',
    summary:
      'Validates grading.yml and lists every problem with its place; grades a solution, which must be full',
    words: '[dir]',
    maxWords: 1,
    options: {
      config,
      solution: {
        type: 'string',
        value: 'S',
        help: 'a submission (directory or file) that must earn every point that tests decide; patterns that fit none of its tests are named',
      },
      starter: { type: 'string', value: 'S', help: 'a submission that shows what students begin with' },
      json,
    },
    load: async () => (await import('../check.js')).check,
  },
  {
    name: 'init',
    summary: 'Writes grading.yml and a workflow for a language, or the repository of a whole course',
    words: '[dir]',
    maxWords: 1,
    options: {
      language: {
        type: 'string',
        value: 'L',
        help: 'python, c, java, javascript, go, rust or shell; default: what the files look like',
      },
      course: {
        type: 'boolean',
        help: 'writes a course repository instead: course.yml, roster, groups, extensions and a nightly harvest',
      },
      force: { type: 'boolean', help: 'overwrites files that are there' },
    },
    load: async () => (await import('../init.js')).init,
  },
  {
    name: 'import',
    summary:
      'Makes a grading.yml of what GitHub Classroom, PrairieLearn or pygrader has, and what goes with it',
    words: '[dir]',
    maxWords: 1,
    options: {
      write: { type: 'boolean', help: 'writes the files; without it they are shown' },
      force: { type: 'boolean', help: 'overwrites files that are there' },
      json,
    },
    load: async () => (await import('../import.js')).importCourse,
  },
]
