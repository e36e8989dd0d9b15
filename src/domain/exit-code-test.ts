/** The one test of a grader that writes no results. */
export const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' }
