import { z } from 'zod'
import type { Evidence, RunEvidence } from '../proof/evidence.js'
import type { Api } from './api.js'
import { rateLimit } from './graphql-reply.js'

/** How many of each a question asks for: what it costs is suites × jobs. */
type Depth = { suites: number; jobs: number; notes: number }

/** A commit that was pushed once has one suite, with a job that grades and one that records. */
const usual: Depth = { suites: 3, jobs: 2, notes: 10 }
/** A point. */
const deep: Depth = { suites: 10, jobs: 5, notes: 20 }

const fieldsAt = ({ suites, jobs, notes }: Depth): string => `
  checkSuites(first: ${suites}) {
    pageInfo { hasNextPage }
    nodes {
      workflowRun { url event createdAt file { path } }
      checkRuns(first: ${jobs}) {
        pageInfo { hasNextPage }
        nodes { title summary annotations(first: ${notes}) { pageInfo { hasNextPage } nodes { title message } } }
      }
    }
  }`

/** Which runs a commit had and what their jobs announced; costs a tenth of a point a commit. */
export const evidenceFragment = `fragment CommitEvidence on Commit { oid ${fieldsAt(usual)} }`

/** The files of a directory, without their content: costs nothing. */
export const filesOfTree = '... on Tree { entries { name oid size type } }'

/** Where workflow files are at a commit. */
export const workflowsAt = (commit: string): string => `${commit}:.github/workflows`

const connection = <Node extends z.ZodType>(node: Node) =>
  z.looseObject({
    pageInfo: z.looseObject({ hasNextPage: z.boolean() }),
    nodes: z.array(node.nullable()).nullish(),
  })

const Annotation = z.looseObject({ title: z.string().nullish(), message: z.string() })
const CheckRun = z.looseObject({
  title: z.string().nullish(),
  summary: z.string().nullish(),
  annotations: connection(Annotation).nullish(),
})
const WorkflowRun = z.looseObject({
  url: z.string(),
  event: z.string(),
  createdAt: z.string(),
  file: z.looseObject({ path: z.string() }).nullish(),
})
const Suite = z.looseObject({
  workflowRun: WorkflowRun.nullish(),
  checkRuns: connection(CheckRun).nullish(),
})

/** A commit as `CommitEvidence` asks for it; null where the token may not see checks. */
const CheckedCommit = z.looseObject({ oid: z.string(), checkSuites: connection(Suite).nullish() })

export const TreeFiles = z.looseObject({
  entries: z
    .array(z.looseObject({ name: z.string(), oid: z.string(), size: z.number(), type: z.string() }))
    .nullish(),
})

type SuiteSeen = z.infer<typeof Suite>
const listed = <Node>(nodes: readonly (Node | null)[] | null | undefined): Node[] =>
  (nodes ?? []).flatMap((node) => (node === null ? [] : [node]))

/** What our action prints as a notice where it recorded: student code cannot, since its output is fenced. */
function announcedIn({ checkRuns }: SuiteSeen): string[] {
  // A check that somebody wrote by the API needs both for its annotations, and GitHub may put it into any run's suite.
  const jobs = listed(checkRuns?.nodes).filter(({ title, summary }) => !title && !summary)
  const notes = jobs.flatMap(({ annotations }) => listed(annotations?.nodes))
  return notes.flatMap(({ title, message }) => {
    const [, digest] = /\bsha256=([0-9a-f]{64})\b/.exec(title === 'Grade record' ? message : '') ?? []
    return digest === undefined ? [] : [digest]
  })
}

function runOf(suite: SuiteSeen): RunEvidence[] {
  const { workflowRun } = suite
  // The run's own databaseId is a 32-bit number in the schema, and ids are longer today.
  const [, id] = /\/actions\/runs\/(\d{1,15})$/.exec(workflowRun?.url ?? '') ?? []
  if (workflowRun == null || id === undefined) return []
  const { event, createdAt, file } = workflowRun
  const workflow = file == null ? {} : { workflowPath: file.path }
  return [{ id: Number(id), event, createdAt, ...workflow, announced: announcedIn(suite) }]
}

const isWhole = ({ checkSuites }: z.infer<typeof CheckedCommit>): boolean =>
  checkSuites?.pageInfo.hasNextPage !== true &&
  listed(checkSuites?.nodes).every(
    ({ checkRuns }) =>
      checkRuns?.pageInfo.hasNextPage !== true &&
      listed(checkRuns?.nodes).every(({ annotations }) => annotations?.pageInfo.hasNextPage !== true),
  )

/** What GitHub knows of a commit; undefined where it does not let the token see checks. */
function evidenceIn(commit: unknown, workflows: unknown): { evidence: Evidence; whole: boolean } | undefined {
  const checked = CheckedCommit.safeParse(commit)
  if (!checked.success || checked.data.checkSuites == null) return undefined
  const files = TreeFiles.safeParse(workflows)
  const entries = (files.success ? files.data.entries : undefined) ?? []
  const evidence: Evidence = {
    commit: checked.data.oid,
    runs: listed(checked.data.checkSuites.nodes).flatMap(runOf),
    workflows: Object.fromEntries(entries.map(({ name, oid }) => [`.github/workflows/${name}`, oid])),
  }
  return { evidence, whole: isWhole(checked.data) }
}

export const deeperQuery = `query($id: ID!, $commit: GitObjectID!, $workflows: String!) {
  ${rateLimit}
  node(id: $id) { ... on Repository {
    commit: object(oid: $commit) { ... on Commit { oid ${fieldsAt(deep)} } }
    workflows: object(expression: $workflows) { ${filesOfTree} }
  } }
}`

const Deeper = z.looseObject({
  node: z.looseObject({ commit: z.unknown().optional(), workflows: z.unknown().optional() }).nullish(),
})

/** The evidence in an answer; of a commit with more runs than usual, asked for once more and deeper. */
export async function evidenceOf(
  api: Api,
  nodeId: string,
  { commit, workflows }: { commit: unknown; workflows: unknown },
): Promise<Evidence | undefined> {
  const seen = evidenceIn(commit, workflows)
  if (seen === undefined || seen.whole) return seen?.evidence
  const oid = seen.evidence.commit
  const variables = { id: nodeId, commit: oid, workflows: workflowsAt(oid) }
  const reply = await api.graphql(deeperQuery, variables, 'read the runs of a commit')
  const deeper = reply.kind === 'answered' ? Deeper.safeParse(reply.data) : undefined
  const found =
    deeper?.success === true && deeper.data.node != null
      ? evidenceIn(deeper.data.node.commit, deeper.data.node.workflows)
      : undefined
  return found?.evidence ?? seen.evidence
}
