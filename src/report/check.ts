import type { Config, ProtectSource } from '../config/config.js'
import { maximumOf } from '../config/expected.js'
import { formatPoints, type Points } from '../domain/points.js'
import { leavesOf, maxPointsOf } from '../domain/rubric.js'
import { formatInstant } from '../domain/time.js'
import { formatRepositoryRef } from '../text/repository-ref.js'
import { visible } from '../text/visible.js'
import { latePolicyWords } from './late.js'
import { plural } from './sentence.js'

/** What a valid configuration says, in the words of the instructor who is about to publish it. */
export function renderCheck(config: Config, notices: readonly string[]): string {
  const { file, assignment, due, timezone } = config
  const lines = [
    `${file} is valid.`,
    '',
    `  assignment  ${assignment}`,
    `  due         ${due === undefined ? 'no date' : formatInstant(due, timezone)}`,
    ...(due === undefined ? [] : [`  late        ${lateness(config)}`]),
    `  worth       ${worth(config)}`,
    `  protected   ${protectedFiles(config)}`,
    ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `! ${notice}`)]),
  ]
  return lines.map((line) => `${visible(line)}\n`).join('')
}

const lateness = ({ late, timezone }: Config): string =>
  late === undefined ? 'nothing is taken off' : latePolicyWords(late, timezone)

function protectedFiles({ protect: { files, from }, grader }: Config): string {
  const ofQuestion =
    grader?.layout === 'prairielearn' && from !== undefined ? ['tests', ...grader.shared] : []
  const all = [...files, ...ofQuestion]
  if (all.length === 0) return 'nothing'
  return `${all.join(', ')}${from === undefined ? '' : ` from ${sourceOf(from)}`}`
}

function sourceOf(from: ProtectSource): string {
  switch (from.kind) {
    case 'directory':
      return from.path
    case 'repository':
      return formatRepositoryRef(from)
  }
}

function worth(config: Config): string {
  const { rubric, maxPoints, tests } = config
  if (rubric !== undefined) {
    const leaves = leavesOf(rubric.items)
    const manual = leaves.filter(({ kind }) => kind === 'manual').length
    const marked = manual === 0 ? '' : `, ${manual} of them marked by a person`
    return `${pointsOf(maxPointsOf(rubric))} in ${plural(leaves.length, 'item')}${marked}`
  }
  const known = maximumOf(config)
  if (known === null) return 'what the results state'
  return maxPoints === undefined ? `${pointsOf(known)} in ${plural(tests.length, 'test')}` : pointsOf(known)
}

export const pointsOf = (points: Points): string =>
  `${formatPoints(points)} ${points === 1 ? 'point' : 'points'}`
