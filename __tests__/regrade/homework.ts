import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Classroom, CONFIG, type Ended, openClassroom } from './classroom.js'

export const config = (...more: string[]): string =>
  [
    'assignment: hw1',
    'due: 2026-11-30',
    'late: {deduct: 1, per: day}',
    'sandbox: none',
    'protect: {files: ["tests/**"], from: ../files}',
    'tests:',
    '  - {id: push, run: sh tests/push.sh}',
    '  - {id: pop, run: sh tests/pop.sh}',
    ...more,
  ].join('\n')

export const rubric = [
  'rubric:',
  '  - {id: A1, name: Push, points: 4, tests: [push]}',
  '  - {id: A2, name: Pop, points: 6, tests: [pop]}',
]

/** What a push must look like: the first course looks for it where nobody else would. */
export const wrong = 'grep -q pushes list.c\n'
export const right = 'grep -q "push " list.c\n'

const work: Readonly<Record<string, string>> = { ada: 'push pop', bob: 'pushes', cleo: 'push ', dan: 'pop' }

/** A homework that was harvested while a test had a bug, which is mended since. */
export type Homework = Classroom & {
  regrade: (...options: string[]) => Promise<Ended>
  /** Makes the directory of attempts what it was after the harvest. */
  restore: () => void
  /** The tip of somebody's default branch. */
  tip: (name: string) => Promise<string>
}

export async function openHomework(): Promise<Homework> {
  const classroom = await openClassroom()
  const { dir, github, write } = classroom
  const tip = async (name: string): Promise<string> =>
    (await github.repository('cs101', `hw1-${name}`).tip()) ?? ''
  const [grades, harvested] = [join(dir, 'grades'), join(dir, 'harvested')]
  write({
    [CONFIG]: config(...rubric),
    'files/tests/push.sh': wrong,
    'files/tests/pop.sh': 'grep -q pop list.c\n',
  })
  for (const [name, text] of Object.entries(work)) {
    await classroom.enrol(name, { 'list.c': text })
    const at = name === 'cleo' ? '2026-12-01T10:00:00Z' : '2026-11-28T10:00:00Z'
    await classroom.record(name, await tip(name), { at })
  }
  cpSync(grades, harvested, { recursive: true })
  write({ 'files/tests/push.sh': right })
  return {
    ...classroom,
    tip,
    regrade: (...options) =>
      classroom.call('regrade', 'grades', '--config', CONFIG, '--jobs', '2', ...options),
    restore: () => {
      rmSync(grades, { recursive: true, force: true })
      cpSync(harvested, grades, { recursive: true })
    },
  }
}
