import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import type { Scene } from './case.js'

type Listeners = { reached: Pick<Scene, 'target' | 'abstract'>; close: () => Promise<void> }

/** What an attack with a network could reach: a port of this machine and a socket without a file. */
export async function startListeners(): Promise<Listeners> {
  const port = createServer((socket) => socket.end())
  await new Promise<void>((ready) => port.listen(0, '127.0.0.1', ready))
  const abstract = `hostile-${randomBytes(8).toString('hex')}`
  const socket = createServer((other) => other.end())
  await new Promise<void>((ready) => socket.listen(`\0${abstract}`, ready))
  const address = port.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    reached: { target: `127.0.0.1:${address.port}`, abstract },
    close: async () => {
      for (const server of [port, socket]) await new Promise((done) => server.close(done))
    },
  }
}
