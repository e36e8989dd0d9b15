import type { Hook } from './hook.js'
import { hooks } from './table.js'

/** Tells what kind of hook a path is by its name. */
export type HookFinder = {
  /** A file's kind, or a directory's whose kind is one of directories. */
  kindOf: (path: string, isDirectory: boolean) => Hook | undefined
  /** The kind whose files would lie in a directory of this name: a link there would hide them. */
  kindInside: (directory: string) => Hook | undefined
}

/** Knows all hooks by their names as `fold` writes them, so that it finds what a system would. */
export function hookFinder(fold: (path: string) => string): HookFinder {
  const byName = new Map<string, Hook>()
  const byGlob: Ending[] = []
  const byDirectory: Ending[] = []
  for (const hook of hooks)
    for (const path of hook.files.flatMap(alternatives).map(fold)) {
      if (/[/*]/.test(path)) byGlob.push({ ends: endsWith(path), hook })
      else byName.set(path, hook)
      for (const directory of directoriesOf(path)) byDirectory.push({ ends: endsWith(directory), hook })
    }
  // Most paths are no hook's, which one expression says.
  const some = anyOf(byGlob.map(({ ends }) => ends))
  const [ofGlob, ofDirectory] = [firstOf(byGlob), firstOf(byDirectory)]
  return {
    kindOf: (written, isDirectory) => {
      const path = fold(written)
      const hook =
        byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? (some.test(path) ? ofGlob(path) : undefined)
      return (hook?.directory === 'itself') === isDirectory ? hook : undefined
    },
    kindInside: (directory) => ofDirectory(fold(directory)),
  }
}

/** What ends so is that hook. */
type Ending = { ends: string; hook: Hook }

/** Its expressions are made when it is first asked. */
function firstOf(all: readonly Ending[]): (path: string) => Hook | undefined {
  let made: { ends: RegExp; hook: Hook }[] | undefined
  return (path) => {
    made ??= all.map(({ ends, hook }) => ({ ends: anyOf([ends]), hook }))
    return made.find(({ ends }) => ends.test(path))?.hook
  }
}

const anyOf = (expressions: readonly string[]): RegExp => new RegExp(expressions.join('|'), 's')

/** `a{b,c}` is `ab` and `ac`. */
export function alternatives(glob: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(glob)
  if (braces === null) return [glob]
  const [all, inside = ''] = braces
  const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + all.length)]
  return inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`))
}

/** `a/b` of `a/b/**`, and above it `a`. */
function directoriesOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

const endsWith = (glob: string): string => `(?:^|/)${glob.split('**').map(inName).join('.*')}$`

const inName = (glob: string): string =>
  glob
    .split('*')
    .map((plain) => plain.replace(/[.+^$()|[\]\\]/g, '\\$&'))
    .join('[^/]*')
