import { basename, parse, posix, relative, sep } from 'node:path'
import type { BatchSubmission } from '../batch.js'
import { globOfSubmitters, hasOneSubmitter, submitterOf } from '../grader/submitter-pattern.js'
import { compareTexts } from '../text/order.js'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote, quoteSome } from '../text/quote.js'
import { type Found, findPaths } from './batch-paths.js'

export type Asked = {
  /** Directories, files and globs. */
  words: readonly string[]
  /** Where in a path the submitter's name is. */
  pattern: string | undefined
  cwd: string
}

/** Whose submissions a call is about; whatever is wrong with any of them is said before one is graded. */
export async function findSubmissions(asked: Asked): Promise<BatchSubmission[]> {
  const { found, problems } = await findAll(wordsOf(asked), asked.cwd)
  const named = found.map((one) => ({ ...one, submitter: nameOf(one, asked) }))
  const submissions = named.flatMap(({ submitter, name, path }) =>
    submitter === undefined ? [] : [{ submitter, name, path }],
  )
  const unnamed = named.filter(({ submitter }) => submitter === undefined)
  throwProblems([
    ...problems,
    ...unnamed.map(({ name }) => ({
      message: `${quote(name)} does not fit --submitter-from ${quote(asked.pattern ?? '')}`,
    })),
    ...duplicates(submissions),
    ...nested(submissions),
  ])
  return submissions.sort((one, other) => compareTexts(one.submitter, other.submitter))
}

function wordsOf({ words, pattern }: Asked): readonly string[] {
  if (pattern !== undefined && !hasOneSubmitter(pattern)) {
    const hint = "give a path with one {submitter}, such as 'repos/{submitter}/hw3.ipynb'"
    throw new UserError([{ message: '--submitter-from does not say where the name is', hint }])
  }
  if (words.length > 0) return words
  if (pattern !== undefined) return [globOfSubmitters(pattern)]
  const hint = "name directories, files or globs in quotes, such as 'submissions/*.ipynb'"
  throw new UserError([{ message: 'there is nothing to grade', hint }])
}

async function findAll(words: readonly string[], cwd: string) {
  const found = new Map<string, Found>()
  const problems: Problem[] = []
  for (const word of words) {
    const fitting = await findPaths(word, cwd)
    if (fitting.length === 0) problems.push({ message: `there is no ${quote(word)}, and nothing fits it` })
    for (const one of fitting) {
      const refused = refusals[one.kind]
      if (refused === undefined) found.set(one.path, one)
      else problems.push({ message: `${quote(one.name)} ${refused}` })
    }
  }
  return { found: [...found.values()], problems }
}

const refusals: Partial<Record<Found['kind'], string>> = {
  link: 'is a link, which may lead to what somebody else handed in; name it by itself if that is meant',
  other: 'is neither a file nor a directory',
}

function nameOf({ name, path, kind }: Found, { pattern, cwd }: Asked): string | undefined {
  if (pattern === undefined) return kind === 'directory' ? basename(path) : parse(name).name
  const isAbsolute = pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern)
  const written = isAbsolute ? path : relative(cwd, path)
  return submitterOf(pattern)(posix.normalize(written.split(sep).join('/')))
}

function duplicates(submissions: readonly BatchSubmission[]): Problem[] {
  const bySubmitter = new Map<string, string[]>()
  for (const { submitter, name } of submissions) {
    bySubmitter.set(submitter, [...(bySubmitter.get(submitter) ?? []), name])
  }
  return [...bySubmitter]
    .filter(([, names]) => names.length > 1)
    .map(([submitter, names]) => ({
      message: `${names.length} submissions of ${quote(submitter)}: ${quoteSome(names)}`,
      hint: 'the option --submitter-from says where in a path the name is',
    }))
}

function nested(submissions: readonly BatchSubmission[]): Problem[] {
  const byPath = new Map(submissions.map((one) => [one.path, one]))
  return submissions.flatMap(({ name, path }) => {
    const steps = path.split(sep)
    const above = steps.map((_, index) => byPath.get(steps.slice(0, index).join(sep))).find(Boolean)
    return above === undefined
      ? []
      : [{ message: `${quote(name)} lies inside ${quote(above.name)}, which is a submission, too` }]
  })
}
