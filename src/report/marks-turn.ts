import type { GradeRow, Ungraded } from '../domain/grade-row.js'
import { shownOutOf } from './headline.js'
import { inline, type Paint } from './terminal-text.js'

const MOST_CHARACTERS = 300
const RULE = '─'.repeat(72)

const line = (text: string): string => inline([text], MOST_CHARACTERS)
const page = (lines: readonly string[]): string => lines.map((text) => `${text}\n`).join('')

/** Whose turn it is: `ada (2 of 30), 3f2a9c1: 7 of 10 points so far`. */
export type Turn = {
  submitter: string
  number: number
  of: number
  state?: string
  row?: GradeRow
  ungraded?: Ungraded
  /** Where the files are that can be looked at. */
  source?: string
  /** The commit they are at, where it is another one. */
  other?: string
}

const STATE_LETTERS = 7

export function renderTurn(turn: Turn, paint: Paint): string {
  const { submitter, number, of, state, row, ungraded, source, other } = turn
  const at = state === undefined ? '' : `, ${short(state)}`
  const files = source === undefined ? sayNoFiles(submitter) : `Files: ${source}`
  const differs = `These files are at ${short(other ?? '')}, and not what counts.`
  return page([
    '',
    paint(['cyan'], RULE),
    paint(['bold'], line(`${submitter} (${number} of ${of})${at}: ${standing(row, ungraded)}`)),
    paint(['dim'], line(files)),
    ...(other === undefined ? [] : [paint(['yellow'], differs)]),
  ])
}

const sayNoFiles = (submitter: string): string =>
  `The files are not here: give --source DIR with the directory that has ${submitter} in it, such as the one batch read.`

/** A commit, or a digest of files, as people name it. */
export const short = (state: string): string => state.slice(0, STATE_LETTERS)

function standing(row: GradeRow | undefined, ungraded: Ungraded | undefined): string {
  if (row === undefined)
    return `no grade (${ungraded?.status ?? 'error'}): ${ungraded?.reason ?? 'no attempt'}`
  return `${shownOutOf(row.points, row.maxPoints)}${row.complete ? '' : ' so far'}`
}

/** A submitter's standing after marks: `ada: 8.5 of 10 points`. */
export const renderStanding = (submitter: string, row?: GradeRow, ungraded?: Ungraded): string =>
  page([line(`${submitter}: ${standing(row, ungraded)}`)])
