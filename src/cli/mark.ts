import { gradesOfAssignment } from '../course-grades.js'
import { unknownCodes } from '../domain/mark-problems.js'
import { askedFor, markablesOf } from '../domain/markable.js'
import type { Subject } from '../domain/marking.js'
import { subjectOf } from '../mark-subject.js'
import { readStored, type Stored } from '../store/stored.js'
import { formatProblem, type Problem, throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'
import { type Call, type ExitCode, guessing } from './command.js'
import { rescoreRequestOf } from './grades-request.js'
import type { Marking } from './marking.js'
import { attemptsDirectory, courseRuling, sayOtherConfiguration } from './marking-config.js'

type Mode = (call: Call, marking: Marking) => Promise<ExitCode>

/** `grade-action mark`: what no test can judge, marked by people. */
export async function mark(call: Call): Promise<ExitCode> {
  if (call.words[0] === 'merge') return (await import('./mark-merge.js')).merge(call)
  throwProblems(contradictions(call))
  const dir = attemptsDirectory(call)
  const { config, digests } = await courseRuling(call)
  const request = await rescoreRequestOf(call, dir, { config, digests })
  const { handedIn, dealOf } = await gradesOfAssignment(request, config.assignment)
  const stored = await readStored(dir, config.assignment, handedIn.left)
  for (const problem of stored.problems) call.terminal.err(`${visible(formatProblem(problem))}\n`)
  const isMarking = !call.flag('inspect') && !call.flag('test-only')
  if (isMarking) await sayOtherConfiguration(call, dir, { config, digests })
  const subjects = submittersOf(call, stored).map((submitter) =>
    subjectOf(submitter, stored, config, dealOf(submitter)),
  )
  const codes = codesOf(call)
  throwProblems(unknownIn(subjects, codes))
  const mode = await modeOf(call)
  return mode(call, { dir, config, request, stored, subjects, codes })
}

async function modeOf({ flag, text, texts }: Call): Promise<Mode> {
  if (texts('set').length > 0 || text('adjust') !== undefined) return (await import('./mark-set.js')).setMarks
  if (flag('inspect')) return (await import('./mark-inspect.js')).inspect
  if (flag('test-only')) return (await import('./mark-test-only.js')).showTests
  return (await import('./mark-session.js')).markInTerminal
}

/** The ways to mark, of which a call takes one. */
function contradictions(call: Call): Problem[] {
  const { words, flag, text, texts } = call
  const given = [
    ...(texts('set').length > 0 ? ['--set'] : text('adjust') === undefined ? [] : ['--adjust']),
    ...['inspect', 'test-only', 'grade-only'].filter(flag).map((name) => `--${name}`),
  ]
  const extra = words.slice(2).map((word) => unexpected(word, given.includes('--set')))
  const into =
    text('into') === undefined ? [] : [{ message: '--into means something only with `mark merge`' }]
  const both = given.length < 2 ? [] : [{ message: `${given.join(' and ')} exclude each other` }]
  const again =
    flag('regrade') && flag('inspect') ? [{ message: '--regrade and --inspect exclude each other' }] : []
  return [...extra, ...into, ...both, ...again]
}

const unexpected = (word: string, sets: boolean): Problem =>
  sets && word.includes('=')
    ? { message: `${quote(word)} stands alone`, hint: `each item has its own --set: --set ${word}` }
    : { message: `unexpected argument ${quote(word)}` }

function submittersOf({ words: [, name] }: Call, { attempts }: Stored): string[] {
  const names = [...attempts.keys()]
  if (name === undefined) return names
  if (names.includes(name)) return [name]
  const hint = guessing(name, names, `there are ${names.length}, the first ${names.slice(0, 5).join(', ')}`)
  throw new UserError([{ message: `there is no attempt of ${quote(name)}`, hint }])
}

const codesOf = ({ text }: Call): string[] =>
  (text('code') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')

/** A code is unknown that nobody's rubric has: without a written one each attempt's tests are its items. */
function unknownIn(subjects: readonly Subject[], codes: readonly string[]): Problem[] {
  const [first, ...others] = subjects
  if (first === undefined) return []
  const isKnown = (code: string): boolean =>
    others.some(({ rubric }) => askedFor(markablesOf(rubric.items), [code]).length > 0)
  const unknown = unknownCodes(first.rubric, codes)
  return unknown.length === 0 || codes.every(isKnown) ? [] : unknown
}
