import type { Config, ProtectSource } from '../config/config.js'
import { formatPoints, type Points, sumPoints } from '../domain/points.js'
import { leavesOf, maxPointsOf } from '../domain/rubric.js'
import { formatInstant } from '../domain/time.js'
import { formatRepositoryRef } from '../text/repository-ref.js'
import { visible } from '../text/visible.js'
import { plural } from './sentence.js'

/** What a valid configuration says, in the words of the instructor who is about to publish it. */
export function renderCheck(config: Config, notices: readonly string[]): string {
  const { file, assignment, due, timezone } = config
  const lines = [
    `${file} is valid.`,
    '',
    `  assignment  ${assignment}`,
    `  due         ${due === undefined ? 'no date' : formatInstant(due, timezone)}`,
    `  worth       ${worth(config)}`,
    `  protected   ${protectedFiles(config)}`,
    ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `! ${notice}`)]),
  ]
  return lines.map((line) => `${visible(line)}\n`).join('')
}

function protectedFiles({ protect: { files, from } }: Config): string {
  if (files.length === 0) return 'nothing'
  return `${files.join(', ')}${from === undefined ? '' : `, from ${sourceOf(from)}`}`
}

function sourceOf(from: ProtectSource): string {
  switch (from.kind) {
    case 'directory':
      return from.path
    case 'repository':
      return formatRepositoryRef(from)
  }
}

function worth({ rubric, maxPoints, tests, grader }: Config): string {
  if (rubric !== undefined) {
    const leaves = leavesOf(rubric.items)
    const manual = leaves.filter(({ kind }) => kind === 'manual').length
    const marked = manual === 0 ? '' : `, ${manual} of them marked by a person`
    return `${pointsOf(maxPointsOf(rubric))} in ${plural(leaves.length, 'item')}${marked}`
  }
  if (maxPoints !== undefined) return pointsOf(maxPoints)
  const stated = tests.map((test) => (test.kind === 'simple' ? test.points : test.maxPoints))
  const known = stated.filter((points) => points !== undefined)
  if (grader !== undefined || known.length < stated.length) return 'what the results state'
  return `${pointsOf(sumPoints(known))} in ${plural(tests.length, 'test')}`
}

const pointsOf = (points: Points): string => `${formatPoints(points)} ${points === 1 ? 'point' : 'points'}`
