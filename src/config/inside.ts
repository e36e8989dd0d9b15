/** Whether a path stays inside the directory it is relative to. */
export const isInside = (path: string): boolean =>
  !/^([\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..')
