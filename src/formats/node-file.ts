/** As node calls the files it looks for tests in. */
const TEST_FILE = /^\S*(?:^|[\\/])(?:test|test-\S+|\S+[._-]test)\.[cm]?[jt]s$/

/**
 * Whether node counts a file itself as a test: it does when the file ends without a test of its own. A submission that
 * exits with code 0 makes that a pass.
 */
export const isFileOfTests = (name: string): boolean => name.length < 1000 && TEST_FILE.test(name)

export const NO_TESTS = 'the file ended before any of its tests did: none of them is in the results'
