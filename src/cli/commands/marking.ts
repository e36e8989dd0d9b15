import type { Command } from '../command.js'
import { asking, config, course, json } from './options.js'

/** Commands over a directory of attempts that run no grader. */
export const marking: readonly Command[] = [
  {
    name: 'mark',
    summary:
      'Marks by hand what no test can judge: prompts in a terminal, or sets; `merge` puts files of marks together',
    words: 'DIR [submitter] | merge FILE… --into DIR',
    maxWords: Number.POSITIVE_INFINITY,
    options: {
      config,
      course,
      code: {
        type: 'string',
        short: 'c',
        value: 'C',
        help: 'only these tables, items or subitems, by their exact codes (A, A1 or A1.1,B2)',
      },
      regrade: { type: 'boolean', short: 'r', help: 'asks also for what is marked' },
      'grade-only': { type: 'boolean', short: 'g', help: 'asks without running tests' },
      'test-only': { type: 'boolean', short: 't', help: 'runs the tests and shows them, without asking' },
      inspect: { type: 'boolean', short: 'i', help: 'opens a shell in a fresh copy of the submission' },
      source: {
        type: 'string',
        value: 'DIR',
        help: 'where the submissions are, each by its submitter; default DIR/<assignment>/source',
      },
      ...asking,
      as: { type: 'string', value: 'NAME', help: "who marks; default in a terminal: git's user.name" },
      set: {
        type: 'string',
        multiple: true,
        value: 'ITEM=VALUE',
        help: 'marks without asking, each item by its own --set: points, pass, fail, applies (a deduction), or nothing for only a comment',
      },
      adjust: {
        type: 'string',
        value: 'N',
        help: 'adds points that belong to no item, or takes them (--adjust=-1)',
      },
      comment: { type: 'string', value: 'T', help: 'what is said of it' },
      into: {
        type: 'string',
        value: 'DIR',
        help: 'with `merge`: whose marks.jsonl gets the marks, or the file',
      },
      json,
    },
    load: async () => (await import('../mark.js')).mark,
  },
  {
    name: 'rescore',
    summary: 'Applies another rubric, late policy or marks to the attempts that are stored',
    words: 'DIR',
    maxWords: 1,
    options: { config, course, json },
    load: async () => (await import('../rescore.js')).rescore,
  },
  {
    name: 'dump',
    summary:
      "Prints grades as pygrader's dump does, from its own files (which are only read) or from attempts",
    words: 'DIR [submitter]',
    maxWords: 2,
    options: {
      code: {
        type: 'string',
        short: 'c',
        value: 'C',
        valueIsOptional: true,
        help: 'only items whose codes begin so, without lateness (B1 finds B10 as well); alone it means all',
      },
      rubric: {
        type: 'string',
        value: 'F',
        help: "pygrader's rubric.json, where it does not lie beside grades.json",
      },
      config: { type: 'string', value: 'F', help: 'for attempts: the grading.yml they are graded by' },
      course,
      json,
    },
    load: async () => (await import('../dump.js')).dump,
  },
]
