import { EVERY_ASSIGNMENT } from '../domain/extension.js'
import { closest } from '../text/closest.js'
import { quote } from '../text/quote.js'

/** What is wrong with the name of an assignment in a file of the course; undefined where it is one, or where nobody says which there are. */
export function assignmentFault(
  name: string,
  known: readonly string[],
): { message: string; hint: string } | undefined {
  if (name === EVERY_ASSIGNMENT)
    return { message: 'nobody says which assignments `*` stands for', hint: 'name them in course.yml' }
  if (known.length === 0 || known.includes(name)) return undefined
  const meant = closest(name, known)
  return {
    message: `${quote(name)} is no assignment of the course`,
    hint:
      meant === undefined ? `there are ${known.slice(0, 10).join(', ')}` : `did you mean ${quote(meant)}?`,
  }
}
