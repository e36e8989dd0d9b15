import type { Mark } from '../domain/mark.js'
import { type Markable, markablesOf } from '../domain/markable.js'
import { findScore, type Step, type Subject } from '../domain/marking.js'
import { newestMarks } from '../domain/marks.js'
import type { ItemScore } from '../domain/score.js'
import type { Session } from '../mark.js'
import { renderItem, renderUnit } from '../report/marks.js'
import { renderRecordedTests, renderTestRun } from '../report/marks-tests.js'
import { renderTurn } from '../report/marks-turn.js'
import { painter } from '../report/terminal-text.js'
import type { Call, Prompt } from './command.js'
import { findSource, otherCommit, sourcesOf } from './mark-source.js'
import { hasTests, runTests } from './mark-tests.js'
import type { Marking } from './marking.js'

/** What the screen shows of a sitting. */
export type Shown = { prompt: Prompt; steps: readonly Step[]; saved: readonly Mark[] }

/** What is new on the screen: another submitter, another item, the question's own lines. */
export function screenOf(call: Call, marking: Marking, { prompt, steps, saved }: Shown): Session['show'] {
  const { terminal } = call
  const paint = painter(terminal.color)
  const submitters = [...new Set(steps.map(({ subject }) => subject))]
  let last: Step | undefined
  return async (step) => {
    const { subject, markable, unit } = step
    const isNewTurn = last?.subject !== subject
    if (isNewTurn) terminal.out(await turnOf(subject, submitters, call, marking))
    if (isNewTurn || last?.unit.id !== unit.id) {
      terminal.out(renderUnit(unit, insideOf(subject, unit.id), subject.scores, paint))
      terminal.out(await testsOf(step, call, marking, prompt))
    }
    last = step
    const own = newestMarks(saved.filter((mark) => mark.submitter === subject.submitter)).get(markable.id)
    const before = own ?? newestMarks(subject.marks).get(markable.id)
    // What was just given has made the score we know old.
    const score = own === undefined ? findScore(subject.scores, markable.id) : undefined
    terminal.out(renderItem(markable, score, before, paint))
  }
}

async function turnOf(
  subject: Subject,
  all: readonly Subject[],
  call: Call,
  { dir, config }: Marking,
): Promise<string> {
  const { submitter, state } = subject
  const source = await findSource(sourcesOf(call, dir, config.assignment), submitter)
  const other = source === undefined ? undefined : await otherCommit(source, state, call.terminal.env)
  const turn = { ...subject, number: all.indexOf(subject) + 1, of: all.length }
  const files = { ...(source !== undefined && { source }), ...(other !== undefined && { other }) }
  return renderTurn({ ...turn, ...files }, painter(call.terminal.color))
}

const insideOf = ({ rubric }: Subject, unit: string): Markable[] =>
  markablesOf(rubric.items).filter(
    ({ id, within }) => id === unit || within.some((outer) => outer.id === unit),
  )

const OTHER_FILES = 'These files are not the ones that were graded.'

/** What the item's tests say: run now where the files are here, else as they were recorded. */
export async function testsOf(
  { subject, unit }: Step,
  call: Call,
  marking: Marking,
  prompt: Prompt,
): Promise<string> {
  const { flag, terminal } = call
  const { config, dir } = marking
  const paint = painter(terminal.color)
  const sources = sourcesOf(call, dir, config.assignment)
  const source = flag('grade-only') ? undefined : await findSource(sources, subject.submitter)
  if (source === undefined || !hasTests(config, [unit.id], recordedTests(subject, unit.id).length > 0))
    return renderRecordedTests(recordedTests(subject, unit.id), paint)
  const signal = AbortSignal.any([terminal.signal, prompt.left])
  const { submitter } = subject
  const run = await runTests(call, { submitter, source, config, codes: [unit.id], signal })
  const graded = subject.attempt?.submission
  const isOther = graded?.commit === undefined && run.submission.contentDigest !== graded?.contentDigest
  return (isOther ? `${paint(['yellow'], OTHER_FILES)}\n` : '') + renderTestRun(run, paint)
}

function recordedTests({ scores, attempt }: Subject, id: string) {
  const score = findScore(scores, id)
  const ids = new Set(score === undefined ? [] : testIdsOf(score))
  return attempt?.tests.filter((test) => ids.has(test.id)) ?? []
}

const testIdsOf = (score: ItemScore): string[] => [...score.tests, ...score.items.flatMap(testIdsOf)]
