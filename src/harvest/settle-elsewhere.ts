import type { Instant } from '../domain/time.js'
import type { Sighting } from '../record/harvest-journal.js'
import { commitInName } from './record-file.js'
import type { Elsewhere } from './search.js'
import type { Settled } from './settle.js'

/** Whether a repository is there and has nothing that is stored of its branch of results. */
export const isWithoutBranch = ({ files, head, refused }: Sighting): boolean =>
  head !== null &&
  refused[''] === undefined &&
  Object.keys(files).every((name) => commitInName(name) === undefined)

/** What other tools keep moves no push: it may come for so long after one. */
const comesWithinMs = 24 * 3_600_000

/** Makes of what was found elsewhere what the journal and the attempts say of a repository. */
export function settleElsewhere(sighting: Sighting, found: Elsewhere, now: Instant): Settled {
  const { repository, submitter, assignment, pushedAt, head } = sighting
  const place = `${repository.owner}/${repository.name}@${head ?? ''}:${assignment}`
  const lines = found.records.map(({ name, blob, attempt, trustReason }) => ({
    submitter,
    source: `${place}/${name}`,
    trust: 'unverified' as const,
    trustReason,
    repositoryId: repository.id,
    blob,
    attempt,
  }))
  const files = Object.fromEntries(found.records.map(({ name, blob }) => [name, blob]))
  const isYoung = pushedAt !== null && Date.parse(now) - Date.parse(pushedAt) < comesWithinMs
  return {
    lines,
    sighting: {
      ...sighting,
      files: { ...sighting.files, ...files },
      refused: { ...sighting.refused, ...found.refused },
      unproved: lines.length === 0 && isYoung ? [''] : sighting.unproved,
    },
  }
}
