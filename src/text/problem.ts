/** Where in a file something is wrong; lines and columns count from 1. */
export type Place = { file: string; line?: number; column?: number }

/** Something a person can put right. */
export type Problem = { message: string; hint?: string; place?: Place }

/** An error somebody can fix; anything else that is thrown is our bug. */
export class UserError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options)
    this.name = 'UserError'
    this.problems = problems
  }
}

export const formatPlace = ({ file, line, column }: Place): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')

/** In the order of the lines of one file. */
export const comparePlaces = (one?: Place, other?: Place): number =>
  (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)

/** `grading.yml:7:13: rubric[0].points: expected a number (hint)`. */
export function formatProblem({ message, hint, place }: Problem): string {
  const where = place === undefined ? '' : `${formatPlace(place)}: `
  return `${where}${message}${hint === undefined ? '' : ` (${hint})`}`
}

/** Throws every problem at once, if there is any. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems)
}
