/** What an assignment may be called: it names files and artifacts. */
export const assignmentPattern = /^[a-z0-9][a-z0-9._-]*$/

export const isAssignment = (name: string): boolean => assignmentPattern.test(name) && name.length <= 100

/** Whether a path stays inside the directory it is relative to. */
export const isInside = (path: string): boolean =>
  !/^([\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..')
