import type { Command } from './command.js'

const json = { type: 'boolean', help: 'prints one JSON document on stdout and nothing else' } as const
const config = {
  type: 'string',
  value: 'F',
  help: 'the grading.yml; default .github/grading.yml, then grading.yml',
} as const

/** Every command; each loads only when it is called. */
export const commands: readonly Command[] = [
  {
    name: 'run',
    summary: 'Grades one submission, as the action would, and shows what a student sees',
    words: '[dir]',
    maxWords: 1,
    options: {
      config,
      sandbox: {
        type: 'string',
        value: 'L',
        help: 'how the code is confined: auto, none or namespaces (Linux); default: what grading.yml says',
      },
      code: {
        type: 'string',
        value: 'C',
        help: 'only these items of the rubric, or declared tests where there is none (A1, or A1,B2)',
      },
      out: {
        type: 'string',
        value: 'DIR',
        help: 'also keeps the attempt in DIR/<assignment>/attempts.jsonl',
      },
      emit: {
        type: 'string',
        value: 'FORMAT',
        help: "classroom50: also writes Classroom 50's result.json into the current directory",
      },
      classroom: { type: 'string', value: 'C', help: 'with --emit: the classroom; default $CLASSROOM' },
      owner: { type: 'string', value: 'O', help: "with --emit: the repository's owner; default $OWNER" },
      submission: { type: 'string', value: 'TAG', help: 'with --emit: the tag; default $SUBMISSION_TAG' },
      json,
    },
    load: async () => (await import('./run.js')).run,
  },
  {
    name: 'batch',
    summary: 'Grades many submissions by one configuration, each once; directories or single files',
    words: '<dirs, files or globs…>',
    maxWords: Number.POSITIVE_INFINITY,
    options: {
      config: { type: 'string', value: 'F', help: "the course's grading.yml, or owner/repo@ref:path" },
      out: {
        type: 'string',
        value: 'DIR',
        help: 'keeps each attempt in DIR/<assignment>/attempts.jsonl, and skips what is there already',
      },
      jobs: {
        type: 'string',
        value: 'N',
        help: 'how many at the same time; default: one for each processor',
      },
      'submitter-from': {
        type: 'string',
        value: 'PATTERN',
        help: "where in a path the name is, such as 'repos/{submitter}/hw3.ipynb'; default: the directory's or file's name",
      },
      json,
    },
    load: async () => (await import('./batch.js')).batch,
  },
  {
    name: 'mark',
    summary:
      'Marks by hand what no test can judge: prompts in a terminal, or sets; `merge` puts files of marks together',
    words: 'DIR [submitter] | merge FILE… --into DIR',
    maxWords: Number.POSITIVE_INFINITY,
    options: {
      config,
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
    load: async () => (await import('./mark.js')).mark,
  },
  {
    name: 'rescore',
    summary: 'Applies another rubric, late policy or marks to the attempts that are stored',
    words: 'DIR',
    maxWords: 1,
    options: { config, json },
    load: async () => (await import('./rescore.js')).rescore,
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
      json,
    },
    load: async () => (await import('./dump.js')).dump,
  },
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
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'init',
    summary: 'Writes grading.yml and a workflow for a language',
    words: '[dir]',
    maxWords: 1,
    options: {
      language: {
        type: 'string',
        value: 'L',
        help: 'python, c, java, javascript, go, rust or shell; default: what the files look like',
      },
      force: { type: 'boolean', help: 'overwrites files that are there' },
    },
    load: async () => (await import('./init.js')).init,
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
    load: async () => (await import('./import.js')).importCourse,
  },
]
