/** Which cgroups of this machine can hold a limit: of version 2 one tree, of version 1 one for each controller. */
export type Hierarchy =
  /** Directories below which a group may be made, best first; `enable`: once their controllers are switched on. */
  | { version: 2; parents: string[]; enable: boolean }
  | { version: 1; memory: string; pids: string; cpuacct?: string }

/** What is asked of the directory of cgroups: a file's text, or undefined. */
export type ReadFile = (path: string) => string | undefined

/**
 * Finds them below `root`, usually `/sys/fs/cgroup`; `own` is the text of `/proc/self/cgroup`. What we are in ourselves
 * limits what we make: a new group lies in our own (version 1), or beside it, since a group with processes in it has
 * none below that are limited (version 2, "no internal processes"). A text says why there are none.
 */
export function findHierarchy(root: string, own: string, read: ReadFile): Hierarchy | string {
  if (words(read(`${root}/cgroup.controllers`)).length > 0) return unified(root, own, read)
  const memory = separate('memory', 'memory.limit_in_bytes', root, own, read)
  const pids = separate('pids', 'cgroup.procs', root, own, read)
  const cpuacct = separate('cpuacct', 'cpuacct.usage', root, own, read)
  if (memory === undefined) return 'there is no memory controller'
  if (pids === undefined) return 'there is no pids controller'
  return { version: 1, memory, pids, ...(cpuacct !== undefined && { cpuacct }) }
}

const needed = ['memory', 'pids']

function unified(root: string, own: string, read: ReadFile): Hierarchy | string {
  const available = words(read(`${root}/cgroup.controllers`))
  const missing = needed.find((controller) => !available.includes(controller))
  if (missing !== undefined) return `there is no ${missing} controller`
  const path = pathOf(own, '') ?? '/'
  const isReady = (directory: string): boolean => {
    const enabled = words(read(`${directory}/cgroup.subtree_control`))
    return needed.every((controller) => enabled.includes(controller))
  }
  const above = ancestors(path).map((ancestor) => `${root}${ancestor}`)
  const ready = above.filter(isReady)
  // The machine's own root may have processes and limits below at the same time.
  return ready.length > 0
    ? { version: 2, parents: ready, enable: false }
    : { version: 2, parents: [root], enable: true }
}

/** Those above a path, nearest first: `/a/b` has `/a` and the root, which is the empty text. */
function ancestors(path: string): string[] {
  const steps = path.split('/').filter((step) => step !== '')
  const above = steps.map((_, index) => steps.slice(0, index))
  return above.length === 0 ? [''] : above.reverse().map((names) => names.map((name) => `/${name}`).join(''))
}

function separate(
  controller: string,
  file: string,
  root: string,
  own: string,
  read: ReadFile,
): string | undefined {
  const mount = `${root}/${controller}`
  // In a container our own path may be one of the machine, which is not to be seen from here.
  const candidates = [`${mount}${pathOf(own, controller) ?? ''}`.replace(/\/$/, ''), mount]
  return candidates.find((directory) => read(`${directory}/${file}`) !== undefined)
}

/** Our path in a hierarchy, by a line such as `4:memory:/user` or `0::/user`. */
function pathOf(own: string, controller: string): string | undefined {
  const lines = own.split('\n').map((line) => /^\d+:([^:]*):(\/.*)$/.exec(line))
  const path = lines.find((line) => line?.[1]?.split(',').includes(controller))?.[2]
  // A cgroup above the namespace's root is written with dots.
  return path?.includes('/..') ? undefined : path
}

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter((word) => word !== '') ?? []
