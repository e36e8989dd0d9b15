import { z } from 'zod'
import type { Attempt } from '../domain/attempt.js'
import { readResults } from '../formats/table.js'
import { parseJson } from '../text/parse-json.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type FoundIn, foreignAttempt, namedBy } from './foreign.js'

const instant = z.iso.datetime({ offset: true })

/** What Classroom 50 says of a submission beside its tests (foundation50/classroom50, `collect_scores.py`). */
const Identity = z.looseObject({
  schema: z.literal('classroom50/result/v1'),
  assignment: z.string().exactOptional(),
  owner: z.string().min(1),
  commit: z.string(),
  datetime: instant,
  graded_at: instant.exactOptional(),
})
type Identity = z.infer<typeof Identity>

/**
 * A `result.json` of Classroom 50: it must be of this assignment and, where that is known, of the repository that it was
 * found in.
 */
export function attemptOfClassroom50(
  text: string,
  file: string,
  { assignment, ...asked }: { assignment: string; repository?: FoundIn },
): Attempt {
  const said = parseJson(Identity, text, file)
  const repository = asked.repository ?? repositoryIn(said)
  refuseAnother(said, file, assignment, repository)
  const { results, format } = readResults('classroom50', [{ file, text }])
  return foreignAttempt({
    assignment,
    submission: {
      ...namedBy(repository),
      ...commitIn(said.commit),
      submittedAt: new Date(said.datetime).toISOString(),
      submittedAtSource: 'commit',
    },
    gradedAt: new Date(said.graded_at ?? said.datetime).toISOString(),
    tool: 'Classroom 50',
    format,
    results,
    notices: [
      "When it was handed in is the commit's date, which its author chooses: Classroom 50 keeps no other.",
    ],
  })
}

/** Its collector refuses them, too: a result of one repository is no result of another. */
function refuseAnother(said: Identity, file: string, assignment: string, { owner, name }: FoundIn): void {
  if (said.assignment !== undefined && said.assignment !== assignment)
    throw new UserError([
      {
        place: { file },
        message: `it is of the assignment ${quote(said.assignment)}`,
        hint: 'give the assignment the name that Classroom 50 has for it',
      },
    ])
  const of = pathIn(said.commit)
  if (of !== undefined && of.toLowerCase() !== `${owner}/${name}`.toLowerCase())
    throw new UserError([{ place: { file }, message: `it is of the repository ${quote(of)}` }])
}

/** `owner/repo` of a commit's address. */
const pathIn = (url: string): string | undefined =>
  /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/commit\//.exec(url)?.[1]

function repositoryIn({ commit, owner }: Identity): FoundIn {
  const [of = owner, name = owner] = pathIn(commit)?.split('/') ?? []
  return { owner: of, name }
}

function commitIn(url: string): { commit?: string } {
  const [commit] = /\b[0-9a-f]{40}\b/.exec(url) ?? []
  return commit === undefined ? {} : { commit }
}
