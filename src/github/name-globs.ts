/**
 * Which names a list of globs chooses: later ones win, `!` takes away, none chooses every name.
 * GitHub takes names that differ in case only for the same.
 */
export async function nameMatcher(globs: readonly string[]): Promise<(name: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const rules = globs.map((glob) => {
    const isTaken = glob.startsWith('!')
    return { isTaken, fits: picomatch(isTaken ? glob.slice(1) : glob, { dot: true, nocase: true }) }
  })
  const startsWithAll = rules[0]?.isTaken ?? true
  return (name) => {
    const last = rules.findLast(({ fits }) => fits(name))
    return last === undefined ? startsWithAll : !last.isTaken
  }
}
