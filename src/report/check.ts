import type { Config } from '../config/config.js'
import { formatPoints, sumPoints } from '../domain/points.js'
import { leavesOf, maxPointsOf } from '../domain/rubric.js'
import { formatInstant } from '../domain/time.js'
import { visible } from '../text/visible.js'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What a valid configuration says, in the words of the instructor who is about to publish it. */
export function renderCheck(config: Config, notices: readonly string[]): string {
  const { file, assignment, due, timezone, protect } = config
  const lines = [
    `${file} is valid.`,
    '',
    `  assignment  ${assignment}`,
    `  due         ${due === undefined ? 'never' : formatInstant(due, timezone)}`,
    `  worth       ${worth(config)}`,
    `  protected   ${protect.files.length === 0 ? 'nothing' : protect.files.join(', ')}`,
    ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `! ${notice}`)]),
  ]
  return lines.map((line) => `${visible(line)}\n`).join('')
}

function worth({ rubric, maxPoints, tests, grader }: Config): string {
  if (rubric !== undefined) {
    const leaves = leavesOf(rubric.items)
    const manual = leaves.filter(({ kind }) => kind === 'manual').length
    const marked = manual === 0 ? '' : `, ${manual} of them marked by a person`
    return `${formatPoints(maxPointsOf(rubric))} points in ${plural(leaves.length, 'item')}${marked}`
  }
  if (maxPoints !== undefined) return `${formatPoints(maxPoints)} points`
  const stated = tests.map((test) => (test.kind === 'simple' ? test.points : test.maxPoints))
  const known = stated.filter((points) => points !== undefined)
  if (grader !== undefined || known.length < stated.length) return 'what the results state'
  return `${formatPoints(sumPoints(known))} points in ${plural(tests.length, 'test')}`
}
