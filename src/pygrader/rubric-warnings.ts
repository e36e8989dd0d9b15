import type { Place, Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { PythonNumber } from './number.js'

/** A late_penalty that pygrader takes and its documentation does not allow. */
export function latePenaltyWarnings(share: PythonNumber, place: Place): Problem[] {
  if (share >= 0 && share <= 1) return []
  const effect = share < 0 ? 'late submissions gain points' : 'late totals change their sign'
  return [{ message: `late_penalty: ${share} is not from 0 to 1: ${effect}`, place }]
}

type Written = { code: string; name: string; points: number; descriptions: number }

/** What pygrader passes over in an item: lists of two lengths, and a name that is not its code. */
export function itemWarnings(
  { code, name, points, descriptions }: Written,
  place: Place,
  placeOfName: Place,
): Problem[] {
  const counts = `${points} points and ${descriptions} descriptions`
  const taken = `pygrader takes only the first ${Math.min(points, descriptions)}`
  const named = "pygrader's grading goes by the name, its dump and we by the code"
  return [
    ...(points === descriptions ? [] : [{ message: `${quote(code)} has ${counts}: ${taken}`, place }]),
    ...(name === code
      ? []
      : [{ message: `${quote(code)} is named ${quote(name)}: ${named}`, place: placeOfName }]),
  ]
}
