import type { Command } from '../command.js'
import { asking, config, course, jobs, json } from './options.js'

/** Commands that run graders. */
export const grading: readonly Command[] = [
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
        help: 'how the code is kept in: auto, none, namespaces, bubblewrap or docker; default: what grading.yml says',
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
    load: async () => (await import('../run.js')).run,
  },
  {
    name: 'batch',
    summary: 'Grades many submissions by one configuration, each once; directories or single files',
    words: '<dirs, files or globs…>',
    maxWords: Number.POSITIVE_INFINITY,
    options: {
      config: { type: 'string', value: 'F', help: "the course's grading.yml, or owner/repo@ref:path" },
      course,
      out: {
        type: 'string',
        value: 'DIR',
        help: 'keeps each attempt in DIR/<assignment>/attempts.jsonl, and skips what is there already',
      },
      jobs,
      'submitter-from': {
        type: 'string',
        value: 'PATTERN',
        help: "where in a path the name is, such as 'repos/{submitter}/hw3.ipynb'; default: the directory's or file's name",
      },
      json,
    },
    load: async () => (await import('../batch.js')).batch,
  },
  {
    name: 'regrade',
    summary:
      "Grades recorded submissions again by today's grader, from the course's own files; tells who goes up and down, and why",
    words: 'DIR',
    maxWords: 1,
    options: {
      config: {
        type: 'string',
        value: 'F',
        help: "the course's grading.yml, or owner/repo@ref:path; default: what course.yml names",
      },
      course: { type: 'string', value: 'F', help: 'the course.yml; default the one here, if there is one' },
      assignment: {
        type: 'string',
        value: 'A',
        help: 'without --config: which assignment of course.yml; default its only one',
      },
      student: {
        type: 'string',
        multiple: true,
        value: 'S',
        help: 'only this submitter; may be given several times',
      },
      all: {
        type: 'boolean',
        help: 'every submission; without it what counts, and the newest, which might count now',
      },
      again: { type: 'boolean', help: "also what today's grader has graded already" },
      jobs,
      'dry-run': { type: 'boolean', help: 'grades and shows, and keeps nothing' },
      'never-lower': { type: 'boolean', help: 'whoever would go down keeps what they have, and is named' },
      source: {
        type: 'string',
        value: 'DIR',
        help: 'where submissions without a commit are, each by its submitter; default DIR/<assignment>/source',
      },
      ...asking,
      json,
    },
    load: async () => (await import('../regrade.js')).regrade,
  },
]
