import type { ChildProcess } from 'node:child_process'
import { closeSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { type Ends, openEnds, takePipes } from './pipes.js'

/** What a program is read and written through. */
export type Streams = { stdin: Writable | null; stdout: Readable | null; stderr: Readable | null }

/** What is prepared before a program is started. */
export type Connection = {
  /** For its first three descriptors. */
  stdio: ('ignore' | 'pipe' | number)[]
  /** Once it has started, or could not: what we have of it. */
  streams: (child: ChildProcess | undefined) => Streams
}

/** Pipes where there are some, else what Node makes of it. */
export async function connect(hasInput: boolean): Promise<Connection> {
  const pipes = await takePipes(hasInput ? 3 : 2)
  const [out, errors, input] = openEnds(pipes ?? [])
  return out === undefined || errors === undefined ? sockets(hasInput) : byPipes(out, errors, input)
}

const sockets = (hasInput: boolean): Connection => ({
  stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  streams: (child) => ({
    stdin: child?.stdin ?? null,
    stdout: child?.stdout ?? null,
    stderr: child?.stderr ?? null,
  }),
})

function byPipes(out: Ends, errors: Ends, input: Ends | undefined): Connection {
  const readable = { readable: true, writable: false }
  const streams = {
    stdin: input === undefined ? null : new Socket({ fd: input.ours, readable: false, writable: true }),
    stdout: new Socket({ fd: out.ours, ...readable }),
    stderr: new Socket({ fd: errors.ours, ...readable }),
  }
  return {
    stdio: [input?.theirs ?? 'ignore', out.theirs, errors.theirs],
    streams: () => {
      // Ours would keep the pipes open after the program's end.
      for (const end of [out, errors, input]) if (end !== undefined) closeSync(end.theirs)
      return streams
    },
  }
}

/** Writes all that a program is to read; it may end before it has. */
export function feed({ stdin }: Streams, text: string | undefined): void {
  if (stdin === null) return
  // A pipe cannot be half closed, as a socket can.
  if (text === undefined || text === '') stdin.destroy()
  else stdin.write(text, () => stdin.destroy())
}

/** Tells when nobody writes any more. */
export const closed = ({ stdout, stderr }: Streams): Promise<unknown> =>
  Promise.all([closing(stdout), closing(stderr)])

async function closing(stream: Readable | null): Promise<void> {
  if (stream === null || stream.closed) return
  await new Promise<void>((resolve) => stream.once('close', () => resolve()))
}

/** Hears nothing more, whoever still writes. */
export function disconnect({ stdin, stdout, stderr }: Streams): void {
  for (const stream of [stdin, stdout, stderr]) stream?.destroy()
}
