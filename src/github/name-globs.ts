/**
 * Which names a list of globs chooses: later ones win, `!` takes away, none chooses every name.
 * GitHub takes names that differ in case only for the same.
 */
export async function nameMatcher(globs: readonly string[]): Promise<(name: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const rules = globs.map((glob) => {
    const isTaken = glob.startsWith('!')
    const name = isTaken ? glob.slice(1) : glob
    // The library throws at a pattern of nothing, and no name is that.
    const fits = name === '' ? () => false : picomatch(name, { dot: true, nocase: true })
    return { isTaken, fits }
  })
  const startsWithAll = rules[0]?.isTaken ?? true
  return (name) => {
    const last = rules.findLast(({ fits }) => fits(name))
    return last === undefined ? startsWithAll : !last.isTaken
  }
}
