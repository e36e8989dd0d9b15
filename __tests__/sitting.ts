import type { Mark } from '../src/domain/mark.js'
import type { Step } from '../src/domain/marking.js'
import { walk } from '../src/mark.js'

/** What came of a session with answers that are typed one after the other; behind the last the person leaves. */
export type Sitting = {
  marks: Mark[]
  questions: string[]
  screen: string
  /** What happened, in its order. */
  log: string[]
}

export async function sit(
  steps: readonly Step[],
  answers: readonly string[],
  { taken = [] as string[] } = {},
): Promise<Sitting> {
  const typed = [...answers]
  const sitting: Sitting = { marks: [], questions: [], screen: '', log: [] }
  await walk(steps, {
    ask: async (question) => {
      sitting.questions.push(question)
      sitting.log.push(`ask ${question}`)
      return typed.shift()
    },
    say: (text) => {
      sitting.screen += text
    },
    save: async (mark) => {
      sitting.marks.push(mark)
      if ('item' in mark)
        sitting.log.push(
          ['save', mark.item, JSON.stringify(mark.given), mark.comment].filter(Boolean).join(' '),
        )
    },
    show: async () => undefined,
    tests: async ({ unit }) => `tests of ${unit.id}\n`,
    isTaken: async ({ markable }) => taken.includes(markable.id),
    now: () => `2026-12-02T10:00:${String(sitting.marks.length).padStart(2, '0')}Z`,
    by: 'kim',
  })
  return sitting
}
