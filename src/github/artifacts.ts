import { z } from 'zod'
import { readReply } from './answer.js'
import type { GitHub } from './client.js'
import { fetchFile } from './fetch-file.js'
import type { RepositoryName } from './repositories.js'
import { textsInZip } from './unzip.js'

/** A record that a workflow run left as an artifact. */
export type ArtifactRecord = {
  artifactId: number
  text: string
  /** The run that GitHub says it belongs to, which nobody can choose. */
  runId?: number
  headSha?: string
}

const List = z.looseObject({
  artifacts: z.array(
    z.looseObject({
      id: z.number(),
      name: z.string(),
      expired: z.boolean(),
      workflow_run: z
        .looseObject({ id: z.number().exactOptional(), head_sha: z.string().exactOptional() })
        .nullish(),
    }),
  ),
})
type Artifact = z.infer<typeof List>['artifacts'][number]

const pageSize = 100
const mostPages = 10

/** Our own file in the artifact, which also has logs and pictures. */
const recordFile = 'attempt.json'
const bounds = { maxFiles: 2000, maxBytes: 2_000_000 }

/** The records of an assignment that a repository's artifacts hold and that are not `known` yet: two requests each. */
export async function* fetchArtifactRecords(
  github: GitHub,
  repository: RepositoryName,
  { assignment, known }: { assignment: string; known: ReadonlySet<number> },
): AsyncGenerator<ArtifactRecord> {
  for await (const artifact of listArtifacts(github, repository)) {
    if (artifact.expired || known.has(artifact.id) || !isOf(assignment, artifact.name)) continue
    const { owner, repo } = repository
    const doing = `read artifact ${artifact.id} of ${owner}/${repo}`
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip'
    const zip = await fetchFile(github, route, { owner, repo, artifact_id: artifact.id }, doing)
    const [file] = await textsInZip(zip, (name) => name === recordFile, bounds)
    if (file !== undefined) yield recordOf(artifact, file.text)
  }
}

function recordOf({ id, workflow_run: run }: Artifact, text: string): ArtifactRecord {
  return {
    artifactId: id,
    text,
    ...(run?.id !== undefined && { runId: run.id }),
    ...(run?.head_sha !== undefined && { headSha: run.head_sha }),
  }
}

/** A key may follow the assignment's name; what the record itself says decides in the end. */
const isOf = (assignment: string, name: string): boolean =>
  name === `grade-${assignment}` || name.startsWith(`grade-${assignment}-`)

async function* listArtifacts(github: GitHub, { owner, repo }: RepositoryName): AsyncGenerator<Artifact> {
  const purpose = { doing: `list the artifacts of ${owner}/${repo}`, permission: 'actions: read' }
  for (let page = 1; page <= mostPages; page++) {
    const parameters = { owner, repo, per_page: pageSize, page }
    const reply = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', parameters)
    const { artifacts } = readReply(reply, List, purpose)
    yield* artifacts
    if (artifacts.length < pageSize) return
  }
}
