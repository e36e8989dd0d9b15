export type ArtifactFiles = {
  name: string
  files: readonly string[]
  /** The files' paths in the artifact are relative to it. */
  rootDir: string
  /** Undefined: as long as the repository keeps its artifacts. */
  retentionDays?: number
  /** The client's own retries may take half a minute each for the service and the storage. */
  timeLimitMs?: number
}

/** An artifact that could not be kept is a value: the grade is elsewhere, or goes elsewhere next. */
export type ArtifactOutcome = { ok: true; id: number } | { ok: false; reason: string }

function textOf(error: unknown, field: 'name' | 'message'): string {
  const text = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''
}

/** The client's messages are sometimes `{}`, so the sentence is ours. */
function reasonOf(error: unknown, name: string): string {
  const said = textOf(error, 'message')
  if (/already.exists|\(409\)/i.test(said)) {
    return `this run has an artifact '${name}' already: give each grading step or matrix job its own \`key\``
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(said)) {
    return 'there is no artifact service here: only a workflow step with `uses:` reaches it'
  }
  if (textOf(error, 'name') === 'GHESNotSupportedError') {
    return 'GitHub Enterprise Server does not have the artifact service this needs'
  }
  const detail = said === '' || said === '{}' ? '' : ` (${said.slice(0, 300)})`
  return `the artifact service did not take '${name}'${detail}; githubstatus.com says whether it has trouble`
}

/** Most of the bundle: only who keeps an artifact loads it. */
export const loadArtifactClient = () => import('@actions/artifact')

async function upload({ name, files, rootDir, retentionDays }: ArtifactFiles): Promise<ArtifactOutcome> {
  const { DefaultArtifactClient } = await loadArtifactClient()
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDir, options)
  return id === undefined
    ? { ok: false, reason: `the artifact service gave '${name}' no id` }
    : { ok: true, id }
}

async function limited(artifact: ArtifactFiles): Promise<ArtifactOutcome> {
  const limitMs = artifact.timeLimitMs ?? 60_000
  const timer: { id?: NodeJS.Timeout } = {}
  const tooLong = new Promise<ArtifactOutcome>((resolve) => {
    const reason = `the artifact service did not take '${artifact.name}' within ${Math.ceil(limitMs / 1000)} s`
    timer.id = setTimeout(() => resolve({ ok: false, reason }), limitMs)
  })
  try {
    return await Promise.race([upload(artifact), tooLong])
  } finally {
    clearTimeout(timer.id)
  }
}

/** Keeps files as an artifact of this workflow run. */
export async function recordAsArtifact(artifact: ArtifactFiles): Promise<ArtifactOutcome> {
  try {
    return await limited(artifact)
  } catch (error) {
    return { ok: false, reason: reasonOf(error, artifact.name) }
  }
}
