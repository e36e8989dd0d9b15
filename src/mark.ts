import { parseAnswer } from './domain/answer.js'
import type { Given, ItemMark, Mark } from './domain/mark.js'
import { worthFor } from './domain/markable.js'
import type { Step } from './domain/marking.js'
import { laidOver, newestMarks } from './domain/marks.js'
import type { Instant } from './domain/time.js'
import { answersFor, commentQuestion, NO_COMMENT, questionFor } from './report/marks.js'

/** How a session reaches the world. */
export type Session = {
  /** Undefined when the person has left. */
  ask: (question: string) => Promise<string | undefined>
  say: (text: string) => void
  /** At once on disk. */
  save: (mark: Mark) => Promise<void>
  /** Shows what has changed since the step before: whose turn it is, the item, what its tests say. */
  show: (step: Step) => Promise<void>
  /** What the item's tests say: run now where the files are here. */
  tests: (step: Step) => Promise<string>
  /** Whether somebody else has marked it meanwhile. */
  isTaken: (step: Step) => Promise<boolean>
  now: () => Instant
  by: string
}

/** What became of a question. */
type Outcome = 'on' | 'back' | 'quit'

/** Asks for one thing after another until all is answered or the person leaves; every answer is saved before the next question. */
export async function walk(steps: readonly Step[], session: Session): Promise<void> {
  const answered = new Set<Step>()
  const said = new Map<Step, ItemMark>()
  for (let index = 0; index < steps.length; ) {
    const step = steps[index]
    if (step === undefined) return
    if (!answered.has(step) && (await session.isTaken(step))) {
      index += 1
      continue
    }
    await session.show(step)
    answered.add(step)
    const outcome = await askFor(step, remembering(step, said, session))
    if (outcome === 'quit') return
    if (outcome === 'back' && index === 0) session.say('  This is the first.\n')
    index = outcome === 'back' ? Math.max(0, index - 1) : index + 1
  }
}

/** An item's turn: what was said of it before, also in this sitting. */
type Turn = Session & { before?: ItemMark; kept?: ItemMark }

function remembering(step: Step, said: Map<Step, ItemMark>, session: Session): Turn {
  const { subject, markable, kept } = step
  const own = said.get(step)
  const before = own ?? newestMarks(subject.marks).get(markable.id)
  return {
    ...session,
    ...(before !== undefined && { before }),
    ...(own === undefined && kept !== undefined && { kept }),
    save: async (mark) => {
      if ('item' in mark) said.set(step, laidOver(said.get(step) ?? before, mark))
      await session.save(mark)
    },
  }
}

async function askFor(step: Step, session: Turn): Promise<Outcome> {
  const { markable } = step
  const { before, kept } = session
  for (;;) {
    const text = await session.ask(questionFor(markable, kept !== undefined))
    if (text === undefined) return 'quit'
    const answer = parseAnswer(text, markable)
    switch (answer.kind) {
      case 'given':
        await session.save({ ...markOf(step, session, answer.given), ...commentOf(before) })
        return askComment(step, session, answer.given)
      case 'comment':
        return askComment(step, session, undefined)
      case 'skip':
        if (kept !== undefined)
          await session.save({ ...markOf(step, session, kept.given), ...commentOf(kept) })
        return 'on'
      case 'back':
      case 'quit':
        return answer.kind
      case 'unclear':
        session.say(`  ${answer.why}\n${answersFor(markable)}`)
        break
      case 'tests':
        session.say(await session.tests(step))
        break
      case 'help':
        session.say(answersFor(markable))
        break
    }
  }
}

/** What was given is saved by now: a comment is a mark of its own, that says it again. */
async function askComment(step: Step, session: Turn, given: Given | undefined): Promise<Outcome> {
  const { comment: earlier } = session.before ?? {}
  const typed = await session.ask(commentQuestion(earlier))
  if (typed === undefined) return 'quit'
  const comment = typed.trim()
  if (comment === NO_COMMENT && earlier !== undefined) await session.save(markOf(step, session, given))
  else if (comment !== '') await session.save({ ...markOf(step, session, given), comment })
  return 'on'
}

const commentOf = (mark: ItemMark | undefined) =>
  mark?.comment === undefined ? {} : { comment: mark.comment }

function markOf({ subject, markable }: Step, { by, now }: Session, given: Given | undefined): ItemMark {
  const { submitter, state } = subject
  return {
    submitter,
    item: markable.id,
    ...(given !== undefined && { given }),
    ...worthFor(given, markable.points),
    by,
    at: now(),
    ...(state !== undefined && { commit: state }),
  }
}
