import { z } from 'zod'
import { evidenceFragment, filesOfTree, TreeFiles, workflowsAt } from './evidence.js'
import { rateLimit } from './graphql-reply.js'
import type { ResultsTip } from './results.js'
import { blobFields, GivenBlob } from './whole-blob.js'

// The head is asked for twice: workflow files between two equal answers are the head's.
const headEvidence = `
    headCommit: object(expression: "HEAD") { ...CommitEvidence }
    workflows: object(expression: "${workflowsAt('HEAD')}") { ${filesOfTree} }
    headAgain: object(expression: "HEAD") { oid }`

/**
 * What many repositories have of an assignment: a point a batch. Paths are asked for as expressions, since
 * GitHub answers `Commit.file` of what is not there with an error.
 */
export const resultsQuery = (
  withEvidence: boolean,
): string => `query($ids: [ID!]!, $ref: String!, $folder: String!, $latest: String!) {
  ${rateLimit}
  nodes(ids: $ids) { ... on Repository {
    id databaseId name owner { login }
    defaultBranchRef { target { oid } }${withEvidence ? headEvidence : ''}
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      author { name user { login } } signature { isValid wasSignedByGitHub }
    } } }
    folder: object(expression: $folder) { ${filesOfTree} }
    latest: object(expression: $latest) { ${blobFields} }
  } }
}
${withEvidence ? evidenceFragment : ''}`

const Tip = z.looseObject({
  oid: z.string(),
  author: z
    .looseObject({ name: z.string().nullish(), user: z.looseObject({ login: z.string() }).nullish() })
    .nullish(),
  signature: z.looseObject({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullish(),
})

export const ResultsNode = z.looseObject({
  id: z.string(),
  databaseId: z.number().nullish(),
  name: z.string(),
  owner: z.looseObject({ login: z.string() }),
  defaultBranchRef: z.looseObject({ target: z.looseObject({ oid: z.string() }).nullish() }).nullish(),
  headCommit: z.unknown().optional(),
  workflows: z.unknown().optional(),
  headAgain: z.looseObject({ oid: z.string() }).nullish(),
  ref: z.looseObject({ target: Tip.nullish() }).nullish(),
  folder: TreeFiles.nullish(),
  latest: z.union([GivenBlob, z.looseObject({})]).nullish(),
})

export type ResultsNode = z.infer<typeof ResultsNode>

export function tipOf({ ref, folder }: ResultsNode): ResultsTip | null {
  const target = ref?.target
  if (target == null || folder?.entries == null) return null
  const author = target.author?.user?.login ?? target.author?.name ?? undefined
  const signature = target.signature
  return {
    oid: target.oid,
    ...(author !== undefined && { author }),
    signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
  }
}
