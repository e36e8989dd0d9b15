import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { startWorld } from '../action/world.js'
import { findTestEngine } from '../fakes/container-engine.js'
import { cases } from './cases.js'
import { entryOf } from './corpus.js'
import { holdsAlways } from './holds.js'
import { levelsHere } from './levels.js'
import { startListeners } from './listeners.js'
import { playHere } from './play.js'
import { playInAction } from './play-action.js'
import { comparePage } from './table.js'

// Real attacks under their own limits; a loaded machine is no failure.
jest.setTimeout(300_000)

// Not among the temporary files, which a sandbox hides from everybody.
mkdirSync(resolve('build'), { recursive: true })
const base = mkdtempSync(resolve('build/hostile-'))
// Whoever a sandbox runs an attack as reaches what is below.
chmodSync(base, 0o755)
const engine = findTestEngine()
const { CONTAINERS_CONF, DOCKER_HOST } = engine?.env ?? {}
const environment = { ...(CONTAINERS_CONF && { CONTAINERS_CONF }), ...(DOCKER_HOST && { DOCKER_HOST }) }
const listeners = await startListeners()
const world = await startWorld(base)
chmodSync(world.root, 0o755)
const around = { base, world, image: engine?.image, environment, ...listeners.reached }
const told = new Map<string, Record<string, string>>()

afterAll(async () => {
  await world.close()
  await listeners.close()
  engine?.remove()
  rmSync(base, { recursive: true, force: true })
})

for (const [level, problem] of levelsHere(around)) {
  if (problem !== undefined) {
    test.skip(`the level ${level} cannot be had: ${problem}`, () => undefined)
    continue
  }
  describe(`at the level ${level}`, () => {
    test.concurrent.each(cases)('$id comes to what the table says', async (one) => {
      const play = one.door === 'cli' ? playHere : playInAction
      const seen = await play(one, entryOf(one.id), level, around)
      const outcome = one.told(seen)
      told.set(one.id, { ...told.get(one.id), [level]: outcome })
      expect([one.outcomes[level]].flat()).toContain(outcome)
      await holdsAlways(one, seen)
    })
  })
}

test('docs/security.md says what was seen', () => {
  const { is, should } = comparePage(cases, told)
  expect(is).toBe(should)
})
