import { z } from 'zod'
import type { Api } from './api.js'
import { startBatchSize } from './batch-size.js'
import { type BatchReply, inBatches } from './in-batches.js'
import { type Extras, type LightRepository, namedQuery, readLight } from './light-query.js'
import { graphqlAtOnce } from './line.js'
import { errorsAt } from './node-errors.js'
import { readRestRepository } from './rest-repository.js'

export type FullName = { owner: string; name: string }

/** A name, and what GitHub shows under it. */
export type Named = { asked: FullName; found: LightRepository | undefined }

const Aliases = z.record(z.string(), z.unknown())

async function askAlone(api: Api, asked: FullName): Promise<Named> {
  const { owner, name } = asked
  const reply = await api.rest.request('GET /repos/{owner}/{repo}', { owner, repo: name })
  return { asked, found: reply.status === 200 ? readRestRepository(reply.data) : undefined }
}

/** Looks repositories up by their names, a hundred in a question; a yield is what one batch answered. */
export async function* namedRepositories(
  api: Api,
  names: Iterable<FullName>,
  extras: Extras,
): AsyncGenerator<readonly Named[]> {
  const ask = async (batch: readonly FullName[]): Promise<BatchReply<FullName, Named>> => {
    const { query, variables } = namedQuery(batch, extras)
    const reply = await api.graphql(query, variables, 'look repositories up by name')
    if (reply.kind === 'too_much') return reply
    const aliases = Aliases.parse(reply.data)
    const read = batch.map((asked, index): Named | undefined => {
      const { tooMuch, whole } = errorsAt(reply.errors, [`r${index}`])
      const found = readLight(aliases[`r${index}`])
      // Something that is there and not as documented is asked for again by itself.
      return tooMuch || (found === undefined && whole === undefined) ? undefined : { asked, found }
    })
    return {
      kind: 'answered',
      ms: reply.ms,
      answers: read.filter((one) => one !== undefined),
      again: batch.filter((_, index) => read[index] === undefined),
    }
  }
  yield* inBatches(names, {
    size: startBatchSize(100, 100),
    width: graphqlAtOnce,
    ask,
    alone: (asked) => askAlone(api, asked),
  })
}
