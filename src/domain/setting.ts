import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { isTaken, parsePoints } from './answer.js'
import type { Given } from './mark.js'
import { markProblems } from './mark-problems.js'
import { markablesOf } from './markable.js'
import type { Rubric } from './rubric.js'

/** A mark as it is set without asking; nothing given is only a comment. */
export type Setting = { item: string; given?: Given }

const meanings: Readonly<Record<string, Given>> = {
  pass: { passed: true },
  passed: { passed: true },
  fail: { passed: false },
  failed: { passed: false },
  applies: { passed: false },
}

/** `S=1.5`, `A1.1=pass`, `A2.1=applies`, `S=`. */
export function parseSetting(text: string, rubric: Rubric): Setting | Problem[] {
  const at = text.lastIndexOf('=')
  const item = text.slice(0, Math.max(at, 0)).trim()
  const value = text.slice(at + 1).trim()
  const hint = 'write ITEM=VALUE, and as the value points, pass, fail or applies'
  if (at === -1 || item === '') return [{ message: `--set: ${quote(text)} is not understood`, hint }]
  const points = parsePoints(value)
  const given =
    points === undefined
      ? Object.hasOwn(meanings, value.toLowerCase())
        ? meanings[value.toLowerCase()]
        : undefined
      : { points }
  if (given === undefined && value !== '')
    return [{ message: `--set ${item}: ${quote(value)} is not understood`, hint }]
  const problems = [...markProblems(rubric, item, given), ...misused(item, value, rubric)]
  return problems.length > 0 ? problems : { item, ...(given !== undefined && { given }) }
}

function misused(item: string, value: string, rubric: Rubric): Problem[] {
  const markable = markablesOf(rubric.items).find(({ id }) => id === item)
  if (value.toLowerCase() !== 'applies' || markable === undefined || isTaken(markable)) return []
  return [{ message: `--set ${item}: only what takes points applies`, hint: 'say pass or fail' }]
}
