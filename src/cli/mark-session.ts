import { relative } from 'node:path'
import type { Mark } from '../domain/mark.js'
import { type Step, stepsOf } from '../domain/marking.js'
import { newestMarks, saidAfter } from '../domain/marks.js'
import { type Session, walk } from '../mark.js'
import { standingIn } from '../record/gradebook.js'
import { renderStanding } from '../report/marks-turn.js'
import { refreshGradebook } from '../rescore.js'
import { appendMark, marksPath, readMarks } from '../store/marks.js'
import { UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import type { Call, ExitCode, Prompt } from './command.js'
import { type Author, authorOf } from './mark-author.js'
import { screenOf, testsOf } from './mark-screen.js'
import type { Marking } from './marking.js'

/** Walks submitters and the items that people mark, and asks. */
export async function markInTerminal(call: Call, marking: Marking): Promise<ExitCode> {
  const { flag, terminal } = call
  if (terminal.openPrompt === undefined || flag('json')) throw notHere(flag('json'))
  const author = await authorOf(call)
  const steps = marking.subjects.flatMap((subject) => stepsOf(subject, marking.codes, flag('regrade')))
  if (steps.length === 0) return sayNothing(call)
  if (author.known !== undefined)
    terminal.out(`${visible(`Marks are by ${author.name} (${author.known}); --as says otherwise.`)}\n`)
  const prompt = await terminal.openPrompt()
  const saved: Mark[] = []
  try {
    await walk(steps, sessionOf(call, marking, { author, prompt, steps, saved }))
  } finally {
    prompt.close()
  }
  return conclude(call, marking, saved)
}

const notHere = (json: boolean): UserError =>
  new UserError([
    {
      message: json ? '--json answers a call and asks nothing' : 'there is no terminal to ask in',
      hint: `say what to mark: mark DIR SUBMITTER --set ITEM=VALUE --as NAME${json ? ' --json' : ''}`,
    },
  ])

function sayNothing({ flag, terminal }: Call): ExitCode {
  const hint = flag('regrade') ? '' : ' --regrade asks again for what is marked;'
  terminal.out(`There is nothing to mark.${hint} --code asks for an item that tests decide.\n`)
  return 0
}

type Sitting = { author: Author; prompt: Prompt; steps: readonly Step[]; saved: Mark[] }

function sessionOf(call: Call, marking: Marking, { author, prompt, steps, saved }: Sitting): Session {
  const { flag, terminal } = call
  const { assignment } = marking.config
  const path = marksPath(marking.dir, assignment)
  const isOurs = ({ subject, markable }: Step): boolean =>
    saved.some((mark) => mark.submitter === subject.submitter && 'item' in mark && mark.item === markable.id)
  return {
    ask: prompt.ask,
    say: terminal.out,
    save: async (typed) => {
      const mark = saidAfter(typed, await readMarks(marking.dir, assignment))
      await appendMark(path, mark)
      saved.push(mark)
    },
    show: screenOf(call, marking, { prompt, steps, saved }),
    tests: (step) => testsOf(step, call, marking, prompt),
    isTaken: async (step) => {
      if (flag('regrade') || isOurs(step)) return false
      const { submitter, marks } = step.subject
      const all = await readMarks(marking.dir, assignment)
      const now = newestMarks(all.filter((mark) => mark.submitter === submitter)).get(step.markable.id)
      const isNew = now?.given !== undefined && newestMarks(marks).get(step.markable.id)?.at !== now.at
      if (isNew)
        terminal.out(
          `\n${visible(`${submitter} ${step.markable.id}: marked by ${now.by} meanwhile.`, { oneLine: true })}\n`,
        )
      return isNew
    },
    now: terminal.now,
    by: author.name,
  }
}

async function conclude({ terminal }: Call, marking: Marking, saved: readonly Mark[]): Promise<ExitCode> {
  const { dir, config } = marking
  const path = visible(relative(terminal.cwd, marksPath(dir, config.assignment)))
  const items = new Set(saved.map((mark) => `${mark.submitter}\0${'item' in mark ? mark.item : ''}`)).size
  const { gradebook } = await refreshGradebook({ ...marking.request, now: terminal.now() })
  terminal.out(`\n${items} ${items === 1 ? 'item' : 'items'} marked${items === 0 ? '' : `, in ${path}`}.\n`)
  for (const submitter of new Set(saved.map((mark) => mark.submitter))) {
    const { row, ungraded } = standingIn(gradebook, submitter)
    terminal.out(renderStanding(submitter, row, ungraded))
  }
  return 0
}
