import { isAtOrBelow } from '../../text/below.js'

/** Something of the machine at `from`, to be seen read-only at `at`, which is often the same. */
export type Shown = { from: string; at: string }

/** What there is to decide about, by real paths of what is there. */
export type MaskRequest = {
  /** Directories of everybody, of which the sandbox has its own. */
  scratchpads: readonly string[]
  /** Directories in which people's files lie. */
  standard: readonly string[]
  /** What nobody may see in there, wherever it lies. */
  hidden: readonly { path: string; isDirectory: boolean }[]
  /** What comes back although something above it is hidden. */
  shown: readonly Shown[]
}

export type Mask =
  /** An empty directory to write to. */
  | { kind: 'scratchpad'; path: string }
  /** An empty directory. */
  | { kind: 'empty'; path: string }
  /** A file that cannot be read. */
  | { kind: 'closed'; path: string }
  | { kind: 'shown'; path: string; from: string }

export type Masks = {
  /** In the order in which they have to be laid over each other. */
  masks: Mask[]
  /** What stays to be seen, since the system itself lies in it. */
  unmasked: string[]
}

/** Without these nothing would run in there; nor is anything above them hidden as a whole. */
const system = [
  ...['bin', 'lib', 'lib64', 'libexec', 'local/bin', 'local/lib', 'local/share', 'sbin', 'share'].map(
    (name) => `/usr/${name}`,
  ),
  ...['/bin', '/dev', '/etc', '/gnu/store', '/lib', '/lib64', '/nix/store', '/proc', '/sbin', '/sys'],
  ...['/opt', '/var'].map((path) => `${path}/.`),
]

const isSystem = (path: string): boolean => system.some((needed) => isAtOrBelow(needed, path))

/** Of what is deepest at or above a path: it decides what is there. */
const deciding = (masks: readonly Mask[], path: string): Mask | undefined =>
  masks
    .filter((mask) => isAtOrBelow(path, mask.path))
    .reduce<Mask | undefined>(
      (deepest, mask) => (deepest === undefined || mask.path.length >= deepest.path.length ? mask : deepest),
      undefined,
    )

/** Whether something is out of sight behind these masks. */
export function isMasked(masks: readonly Mask[], path: string): boolean {
  const mask = deciding(masks, path)
  return mask !== undefined && mask.kind !== 'shown'
}

/** Decides what is laid over the file system, the deeper one over the one above it. */
export function planMasks({ scratchpads, standard, hidden, shown }: MaskRequest): Masks {
  const wanted = [
    ...standard.map((path): Mask => ({ kind: 'empty', path })),
    ...shown.map(({ from, at }): Mask => ({ kind: 'shown', path: at, from })),
    ...hidden.map(({ path, isDirectory }): Mask => ({ kind: isDirectory ? 'empty' : 'closed', path })),
    ...scratchpads.map((path): Mask => ({ kind: 'scratchpad', path })),
  ]
  // Of two for the same path the later one holds: what nobody may see is not shown because it was asked for.
  const byPath = new Map([...wanted, ...behindLinks(wanted)].map((mask) => [mask.path, mask]))
  const masks: Mask[] = []
  for (const mask of [...byPath.values()].sort(byDepth)) {
    if ((mask.kind === 'shown' || !isSystem(mask.path)) && changesSomething(mask, masks)) masks.push(mask)
  }
  return { masks, unmasked: hidden.map(({ path }) => path).filter(isSystem) }
}

/** What is hidden in a directory is hidden wherever else that directory is shown. */
const behindLinks = (masks: readonly Mask[]): Mask[] =>
  masks.flatMap((shown) =>
    shown.kind !== 'shown' || shown.from === shown.path
      ? []
      : masks
          .filter(
            ({ kind, path }) => kind !== 'shown' && path !== shown.from && isAtOrBelow(path, shown.from),
          )
          .map((mask) => ({ ...mask, path: `${shown.path}${mask.path.slice(shown.from.length)}` })),
  )

function changesSomething(mask: Mask, above: readonly Mask[]): boolean {
  const over = deciding(above, mask.path)
  switch (mask.kind) {
    case 'scratchpad':
      return true
    case 'shown':
      return over === undefined ? mask.from !== mask.path : over.kind !== 'shown' || over.from !== over.path
    case 'empty':
    case 'closed':
      // Below what is empty there is nothing, not even a name.
      return over === undefined || over.kind === 'shown'
  }
}

const depthOf = ({ path }: Mask): number => (path === '/' ? 0 : path.split('/').length)

const byDepth = (one: Mask, other: Mask): number =>
  depthOf(one) - depthOf(other) || (one.path < other.path ? -1 : 1)
