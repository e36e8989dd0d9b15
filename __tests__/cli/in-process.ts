import type { Terminal } from '../../src/cli/command.js'
import { main } from '../../src/cli/main.js'
import { forTerminal } from '../../src/report/for-terminal.js'

/** A call of the command line in a directory, without a process of its own: what it printed, and how it ended. */
export async function callIn(
  cwd: string,
  args: string[],
  its: Partial<Terminal> = {},
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await main(args, {
    program: 'grade-action',
    cwd,
    env: {},
    home: undefined,
    platform: process.platform,
    now: () => '2026-11-30T12:00:00Z',
    signal: new AbortController().signal,
    color: false,
    width: 100,
    out: (text, kind) => {
      said.out += kind === 'file' ? text : forTerminal(text)
    },
    err: (text) => {
      said.err += forTerminal(text)
    },
    ...its,
  })
  return { code, ...said }
}
