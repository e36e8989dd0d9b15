import { type Api, openApi } from '../../src/github/api.js'
import type { Listed } from '../../src/github/listed.js'
import { impatientClock } from '../fakes/clock.js'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

/** A pause that was asked for: why, and how long it was. */
export type Waited = { why: string; ms: number }

export type Opened = { fake: FakeGitHub; api: Api; waited: Waited[]; pauses: number[] }

/** A GitHub and a connection to it that share a clock, so that pauses pass for both. */
export async function openFake(options: { reserve?: number; token?: string } = {}): Promise<Opened> {
  const clock = impatientClock()
  const fake = await startFakeGitHub({ now: () => new Date(clock.now()) })
  const waited: Waited[] = []
  const { token = fake.token, ...rest } = options
  const api = await openApi({
    apiUrl: fake.apiUrl,
    token: async () => token,
    clock,
    waiting: (why, untilMs) => waited.push({ why, ms: untilMs - clock.now() }),
    ...rest,
  })
  return { fake, api, waited, pauses: clock.pauses }
}

/** The same GitHub with another token. */
export const openWith = (fake: FakeGitHub, token: string): Promise<Api> =>
  openApi({ apiUrl: fake.apiUrl, token: async () => token, clock: impatientClock() })

/** All of what a generator yields. */
export async function collect<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

export const listed = (nodeId: string, overrides: Partial<Listed> = {}): Listed => ({
  id: Number(nodeId.slice(2)),
  nodeId,
  owner: 'cs101',
  name: 'hw1-ada',
  pushedAt: null,
  isArchived: false,
  isEmpty: false,
  ...overrides,
})
