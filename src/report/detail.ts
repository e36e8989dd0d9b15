/** How much of an attempt a page shows. */
export type Detail = {
  /** Said at the end of a page that shows less than everything. */
  without?: string
  passedNames: boolean
  /** Bytes of each text a grader wrote. */
  textLimit: number
  /** Tests with their texts; the rest is counted. */
  tests: number
  /** Rows of the rubric; the rest is counted. */
  items: number
  /** Characters of names and reasons. */
  nameLimit: number
}

const everything: Detail = { passedNames: true, textLimit: 64_000, tests: 1000, items: 1000, nameLimit: 500 }
const noPassedNames: Detail = { ...everything, passedNames: false, without: 'the names of passed tests' }
const cut = 'the names of passed tests and parts of long outputs'
const most = 'most outputs, tests and items'

/** From everything to what always fits, in the order in which a page gives things up. */
export const details: readonly [Detail, ...Detail[]] = [
  everything,
  noPassedNames,
  { ...noPassedNames, textLimit: 8000, without: cut },
  { ...noPassedNames, textLimit: 1000, without: cut },
  { ...noPassedNames, textLimit: 1000, tests: 50, without: most },
  { passedNames: false, textLimit: 200, tests: 10, items: 100, nameLimit: 100, without: most },
]
