/** As node calls the files it looks for tests in. */
const TEST_FILE = /^(?:test|test-\S+|\S+[._-]test)\.[cm]?[jt]s$/

/**
 * Whether node counts a file itself as a test: it does when the file ends without a test of its own. A submission that
 * exits with code 0 makes that a pass.
 */
export const isFileOfTests = (path: string): boolean => TEST_FILE.test(path.split(/[\\/]/).at(-1) ?? '')

export const NO_TESTS = 'the file ended before any of its tests did: none of them is in the results'
