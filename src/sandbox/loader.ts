/** By these the system's loader and its C library take code from wherever somebody says. */
const loading = /^(LD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH|NLSPATH|MALLOC_.*)$/

/**
 * A command's environment in two: what the programs that make a sandbox may have, too, and what only the command gets,
 * since it would let its files decide what these programs do.
 */
export function splitEnvironment(env: Readonly<Record<string, string>>): {
  everybodys: Record<string, string>
  /** As `env` takes it. */
  programs: string[]
} {
  const entries = Object.entries(env)
  return {
    everybodys: Object.fromEntries(entries.filter(([name]) => !loading.test(name))),
    programs: entries.filter(([name]) => loading.test(name)).map(([name, value]) => `${name}=${value}`),
  }
}
