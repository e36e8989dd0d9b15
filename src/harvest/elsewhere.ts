import type { ResultSource } from '../config/course.js'
import type { HarvestedRepository } from '../domain/account.js'
import type { Api } from '../github/api.js'
import { UserError } from '../text/problem.js'
import { sha256Of } from '../text/sha256.js'
import { artifactResults } from './artifact-results.js'
import { checkResults } from './check-results.js'
import { releaseResults } from './release-results.js'
import type { Elsewhere, Raw, Search } from './search.js'

/** Where results may be beside the results branch. */
export type OtherSource = Exclude<ResultSource, 'branch'>

/** Sources that are asked of one repository after another. */
const ofOne = { artifact: artifactResults, classroom50: releaseResults } as const

/** Looks for results where other tools, and our own artifacts, keep them. */
export async function* searchElsewhere(
  api: Api,
  source: OtherSource,
  repositories: readonly HarvestedRepository[],
  search: Search,
): AsyncGenerator<Elsewhere> {
  switch (source) {
    case 'artifact':
    case 'classroom50':
      for (const repository of repositories)
        yield await searchOne(ofOne[source](api, repository, search), repository)
      return
    case 'classroom':
      yield* checkResults(api, repositories, search)
  }
}

async function searchOne(results: AsyncGenerator<Raw>, repository: HarvestedRepository): Promise<Elsewhere> {
  const found: Elsewhere = { repository, records: [], refused: {} }
  try {
    for await (const one of results) keep(found, one)
  } catch (error) {
    found.refused[''] = { status: 'error', reason: sentenceOf(error) }
  }
  return found
}

function keep({ records, refused }: Elsewhere, { name, text, read, trustReason }: Raw): void {
  try {
    const blob = sha256Of(text)
    records.push({ name, blob, attempt: read(), trustReason })
  } catch (error) {
    refused[name] = { status: 'invalid', reason: sentenceOf(error) }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.problems.map(({ message }) => message).join('; ')
  throw error
}
