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
        help: 'how the code is confined: auto or none; default: what grading.yml says',
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
      jobs: { type: 'string', value: 'N', help: 'how many at the same time; default: one for each processor' },
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
    name: 'check',
    summary: 'Validates grading.yml and lists every problem with its place',
    words: '[dir]',
    maxWords: 1,
    options: { config, json },
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
    summary: "Makes a grading.yml and a workflow of GitHub Classroom's files",
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
