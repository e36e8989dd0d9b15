import type { Given } from '../domain/mark.js'
import type { Difference } from '../domain/merged-marks.js'
import { formatPoints } from '../domain/points.js'
import { plural } from './sentence.js'
import { inline } from './terminal-text.js'

export type MergeReport = { path: string; marks: number; added: number; differences: readonly Difference[] }

/** What a merge came to, and where people disagree. */
export const renderMerge = ({ path, marks, added, differences }: MergeReport): string =>
  [
    `${plural(added, 'mark')} added, ${marks} now in ${path}.`,
    ...differences.map(
      ({ submitter, item, marks: people }) =>
        `! ${submitter} ${item}: ${people.map(({ by, given }) => `${by} says ${say(given)}`).join(', ')}; the last counts`,
    ),
  ]
    .map((line) => `${inline([line])}\n`)
    .join('')

const say = (given: Given): string =>
  'points' in given ? formatPoints(given.points) : given.passed ? 'passed' : 'failed'
