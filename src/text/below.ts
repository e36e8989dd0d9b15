/** Whether a path is a directory or lies in it, by how both are written. */
export const isAtOrBelow = (path: string, directory: string, separator = '/'): boolean =>
  path === directory || path.startsWith(directory === separator ? separator : `${directory}${separator}`)
