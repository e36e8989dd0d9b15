import { knownMaxPoints } from '../domain/implied.js'
import type { Points } from '../domain/points.js'
import type { ExpectedTest } from '../domain/run.js'
import type { Config } from './config.js'

/** The tests the configuration promises. */
export const expectedOf = ({ tests }: Pick<Config, 'tests'>): ExpectedTest[] =>
  tests.map((test): ExpectedTest => {
    const { kind, id, name } = test
    if (kind === 'simple') return { kind, id, name, maxPoints: test.points }
    return { kind, id, name, ...(test.maxPoints !== undefined && { maxPoints: test.maxPoints }) }
  })

/** What can be earned; null where only the results can tell. */
export const maximumOf = (config: Config): Points | null =>
  knownMaxPoints({ ...config, expected: expectedOf(config), hasGrader: config.grader !== undefined })
