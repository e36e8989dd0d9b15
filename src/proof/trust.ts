import type { Attempt } from '../domain/attempt.js'
import type { PublishedWorkflow } from '../domain/published-workflow.js'
import type { Trust } from '../domain/trust.js'
import type { Evidence, RunEvidence } from './evidence.js'

export type Proof = {
  attempt: Pick<Attempt, 'submission' | 'run' | 'digests'>
  /** Of the record's bytes. */
  sha256: string
  /** What GitHub knows of the record's commit; undefined where it was not asked, or does not say. */
  evidence: Evidence | undefined
  /** Undefined where the course names no workflow. */
  published: readonly PublishedWorkflow[] | undefined
}

export type Proved = { trust: Trust; reason: string; flags: string[] }

/**
 * How far a record may be believed. Anybody who can push can write a record; that a run of the course's own workflow wrote
 * it follows from what GitHub itself knows: the run belongs to the commit, its workflow file there is byte for byte the
 * published one, and it announced the record's digest in an annotation, which what the run grades cannot write.
 */
export function trustOf(proof: Proof): Proved {
  const lacking = lackOf(proof)
  const flags = workflowFlags(proof)
  if (lacking !== undefined) return { trust: 'unverified', reason: lacking, flags }
  const { id, event, workflowPath } = runOf(proof) ?? { id: 0, event: '', workflowPath: '' }
  const reason = `run ${id} (${event}) of the course's ${workflowPath} announced this record; whose machine it ran on is not known`
  return { trust: 'run', reason, flags }
}

const runOf = ({ attempt, evidence }: Proof): RunEvidence | undefined =>
  evidence?.runs.find(({ id }) => id === attempt.run?.id)

/** Events whose runs take workflow and code from the very commit they are of. */
const events: readonly string[] = ['push', 'workflow_dispatch']

/** What is missing for `run`, the first that is; undefined if nothing is. */
function lackOf(proof: Proof): string | undefined {
  const { attempt, evidence, published, sha256 } = proof
  const { commit } = attempt.submission
  if (published === undefined) return 'the course names no workflow that a run could be compared with'
  if (attempt.run === undefined || commit === undefined) return 'the record names no run of a workflow'
  if (evidence === undefined || evidence.commit !== commit)
    return 'GitHub does not tell the runs of its commit'
  const run = runOf(proof)
  if (run === undefined) return `GitHub knows no run ${attempt.run.id} of commit ${commit.slice(0, 7)}`
  if (!events.includes(run.event)) return `its run was started by ${run.event}, not by a push`
  const fault = workflowFault(run, evidence, published)
  if (fault !== undefined) return fault
  return run.announced.includes(sha256)
    ? undefined
    : `run ${run.id} did not announce this record: it may be unfinished, or the record was written by something else`
}

function workflowFault(
  { workflowPath }: RunEvidence,
  { workflows }: Evidence,
  published: readonly PublishedWorkflow[],
): string | undefined {
  if (workflowPath === undefined) return 'GitHub does not tell which workflow its run was of'
  const isPublished = (path: string): boolean =>
    published.some(({ oids }) => oids.includes(workflows[path] ?? ''))
  if (!isPublished(workflowPath))
    return `its run was of ${workflowPath}, which is not what the course gave out`
  // A workflow beside it could write checks into the same run.
  const other = Object.keys(workflows).find((path) => /\.ya?ml$/i.test(path) && !isPublished(path))
  return other === undefined
    ? undefined
    : `its commit has another workflow, ${other}, that the course did not give out`
}

function workflowFlags({ attempt, published }: Proof): string[] {
  const known = new Set(published?.flatMap(({ digests }) => digests))
  return attempt.digests
    .filter(({ of, sha256 }) => of === 'workflow' && published !== undefined && !known.has(sha256))
    .map(({ path }) => `graded by a workflow (${path ?? 'unknown'}) that is not what the course gave out`)
}
