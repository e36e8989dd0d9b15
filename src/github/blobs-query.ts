import { evidenceFragment, filesOfTree, workflowsAt } from './evidence.js'
import { rateLimit } from './graphql-reply.js'
import { blobFields } from './whole-blob.js'

/** A blob somebody wants, and the commit whose runs may prove it. */
export type WantedBlob = {
  nodeId: string
  owner: string
  name: string
  oid: string
  bytes: number
  commit?: string
}

/** A repository in a query: where its parts are found in the answer. */
type Part = { alias: string; blobs: Map<string, string>; commits: Map<string, string> }

/** Which question asks for which blob, and under which names the answers come. */
export type BlobsQuery = {
  query: string
  variables: Record<string, string>
  partOf: (wanted: WantedBlob) => { part: string; blob: string; commit: string; workflows: string }
}

function partsOf(batch: readonly WantedBlob[], withEvidence: boolean): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const { nodeId, oid, commit } of batch) {
    const part = parts.get(nodeId) ?? { alias: `r${parts.size}`, blobs: new Map(), commits: new Map() }
    parts.set(nodeId, part)
    if (!part.blobs.has(oid)) part.blobs.set(oid, `b${part.blobs.size}`)
    if (withEvidence && commit !== undefined && !part.commits.has(commit)) {
      part.commits.set(commit, String(part.commits.size))
    }
  }
  return parts
}

function writePart(
  { alias, blobs, commits }: Part,
  variable: (type: string, value: string) => string,
  id: string,
) {
  const fields = [
    ...[...blobs].map(
      ([oid, name]) => `${name}: object(oid: ${variable('GitObjectID', oid)}) { ${blobFields} }`,
    ),
    ...[...commits].flatMap(([oid, number]) => [
      `c${number}: object(oid: ${variable('GitObjectID', oid)}) { ...CommitEvidence }`,
      `w${number}: object(expression: ${variable('String', workflowsAt(oid))}) { ${filesOfTree} }`,
    ]),
  ]
  return `${alias}: node(id: ${variable('ID', id)}) { ... on Repository {\n    ${fields.join('\n    ')}\n  } }`
}

/** One question for many blobs over many repositories: a point. */
export function blobsQuery(batch: readonly WantedBlob[], withEvidence: boolean): BlobsQuery {
  const parts = partsOf(batch, withEvidence)
  const variables: Record<string, string> = {}
  const declared: string[] = []
  const variable = (type: string, value: string): string => {
    const name = `v${declared.length}`
    variables[name] = value
    declared.push(`$${name}: ${type}!`)
    return `$${name}`
  }
  const fields = [...parts].map(([id, part]) => writePart(part, variable, id))
  const usesEvidence = [...parts.values()].some(({ commits }) => commits.size > 0)
  const fragment = usesEvidence ? evidenceFragment : ''
  const query = `query(${declared.join(', ')}) {\n  ${rateLimit}\n  ${fields.join('\n  ')}\n}\n${fragment}`
  return {
    query,
    variables,
    partOf: ({ nodeId, oid, commit = '' }) => {
      const part = parts.get(nodeId)
      const number = part?.commits.get(commit)
      return {
        part: part?.alias ?? '',
        blob: part?.blobs.get(oid) ?? '',
        commit: number === undefined ? '' : `c${number}`,
        workflows: number === undefined ? '' : `w${number}`,
      }
    },
  }
}
