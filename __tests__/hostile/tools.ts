import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'

/** A Python that has pytest, and the directories it is in. */
export function withPytest(): string[] {
  const ask = 'import pytest, sys; print(sys.executable, sys.prefix, sys.base_prefix, sep="\\n")'
  const [executable = '', ...prefixes] = execFileSync('python3', ['-c', ask], { encoding: 'utf8' })
    .trim()
    .split('\n')
  // What is the system's is there anyway.
  return [executable, ...new Set(prefixes.filter((prefix) => prefix !== '/usr'))]
}

/** npm's own script, with all of npm around it. */
export const npm = (): string =>
  realpathSync(execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim())
