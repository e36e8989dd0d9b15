import { notFound, ok, refuse } from './answers.js'
import { runsOf } from './content.js'
import { ACTIONS_APP, jobOf } from './graphql/checks.js'
import { pageOf } from './pages.js'
import type { Artifact, Release } from './published.js'
import type { Answer, Call } from './routes.js'
import type { Run } from './world.js'

const runNumbered = ({ repository, parts }: Call): Run | undefined =>
  runsOf(repository).find(({ id }) => id === Number(parts.id))

const describeRun = (call: Call, run: Run) => ({
  run_attempt: 1,
  name: 'Grade',
  status: 'completed',
  conclusion: 'success',
  path: '.github/workflows/grade.yml',
  head_repository: { id: call.repository.id },
  ...run,
})

export async function getRun(call: Call): Promise<Answer> {
  const run = runNumbered(call)
  return run === undefined ? notFound() : ok(describeRun(call, run))
}

export async function listRuns(call: Call): Promise<Answer> {
  const [commit, event] = [call.query.get('head_sha'), call.query.get('event')]
  const found = runsOf(call.repository)
    .filter((run) => (commit === null || run.head_sha === commit) && (event === null || run.event === event))
    .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at))
  const wrap = (workflow_runs: unknown[], total_count: number) => ({ total_count, workflow_runs })
  return pageOf(found, call, (run) => describeRun(call, run), wrap)
}

function describeArtifact(call: Call, artifact: Artifact) {
  const run = runsOf(call.repository).find(({ id }) => id === artifact.runId)
  const url = `${call.world.apiUrl}/repos/${call.repository.owner}/${call.repository.repo}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: artifact.createdAt,
    workflow_run: { id: artifact.runId, head_sha: run?.head_sha ?? '', repository_id: call.repository.id },
  }
}

export async function listArtifacts(call: Call): Promise<Answer> {
  const [name, run] = [call.query.get('name'), call.parts.id]
  const found = (call.repository.artifacts ?? [])
    .filter((one) => (name === null || one.name === name) && (run === undefined || one.runId === Number(run)))
    .sort((one, other) => other.id - one.id)
  const wrap = (artifacts: unknown[], total_count: number) => ({ total_count, artifacts })
  return pageOf(found, call, (one) => describeArtifact(call, one), wrap)
}

/** Leads to where the zip lies, which needs no token but the address. */
export async function downloadArtifact({ world, repository, parts }: Call): Promise<Answer> {
  const found = repository.artifacts?.find(({ id }) => id === Number(parts.id))
  if (found === undefined) return notFound()
  if (found.expired === true) return refuse(410, 'Artifact has expired')
  const origin = new URL(world.apiUrl).origin
  return {
    status: 302,
    body: {},
    headers: { location: `${origin}/_fake/artifacts/${repository.id}/${found.id}.zip` },
  }
}

const describeRelease = ({ id, tag, body, createdAt, assets, author = 'github-actions[bot]' }: Release) => ({
  id,
  tag_name: tag,
  name: tag,
  body,
  created_at: createdAt,
  author: { login: author },
  assets: assets.map(({ content, ...asset }) => ({ ...asset, size: content.length })),
})

export const listReleases = async (call: Call): Promise<Answer> =>
  pageOf([...(call.repository.releases ?? [])].reverse(), call, describeRelease)

export async function getReleaseByTag({ repository, parts }: Call): Promise<Answer> {
  const found = repository.releases?.find(({ tag }) => tag === parts.rest)
  return found === undefined ? notFound() : ok(describeRelease(found))
}

export async function getAsset({ repository, parts, accept }: Call): Promise<Answer> {
  const assets = (repository.releases ?? []).flatMap((release) => release.assets)
  const found = assets.find(({ id }) => id === Number(parts.id))
  if (found === undefined) return notFound()
  const { content, ...asset } = found
  if (!accept.includes('octet-stream')) return ok({ ...asset, size: content.length })
  return { ...ok(content), headers: { 'content-type': 'application/octet-stream' } }
}

const describeCheck = ({ world, repository }: Call, run: Run) => ({
  id: run.id,
  name: jobOf(run),
  head_sha: run.head_sha,
  status: run.status ?? 'completed',
  conclusion: run.conclusion ?? 'success',
  started_at: run.created_at,
  completed_at: run.created_at,
  html_url: `${world.serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/job/${run.id}`,
  app: { id: ACTIONS_APP, slug: 'github-actions' },
  check_suite: { id: run.id },
  output: {
    title: run.title ?? null,
    summary: run.summary ?? null,
    text: run.text ?? null,
    annotations_count: run.annotations?.length ?? 0,
  },
})

export async function listChecks(call: Call): Promise<Answer> {
  const name = call.query.get('check_name')
  const found = runsOf(call.repository).filter(
    (run) => run.head_sha === call.parts.ref && (name === null || jobOf(run) === name),
  )
  const wrap = (check_runs: unknown[], total_count: number) => ({ total_count, check_runs })
  return pageOf(found, call, (run) => describeCheck(call, run), wrap)
}

export async function listAnnotations(call: Call): Promise<Answer> {
  const run = runNumbered(call)
  if (run === undefined) return notFound()
  return pageOf(run.annotations ?? [], call, ({ title, message, level = 'notice' }) => ({
    path: '.github',
    start_line: 1,
    end_line: 1,
    annotation_level: level,
    title,
    message,
    raw_details: null,
  }))
}
