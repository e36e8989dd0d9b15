/** What an assignment may be called: it names directories, files and artifacts. */
export const assignmentPattern = /^[a-z0-9][a-z0-9._-]*$/

export const isAssignment = (name: string): boolean => assignmentPattern.test(name) && name.length <= 100
