import { readFile } from 'node:fs/promises'
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'

/** GitHub's own schema with what reads it. */
export type Language = { graphql: typeof import('graphql'); schema: GraphQLSchema }

/** A query as it was written, or why it is none. */
export type Read = { document: DocumentNode; errors: readonly GraphQLError[] } | { syntax: GraphQLError }

const loaded: { language?: Promise<Language> } = {}

/** Reads the schema when somebody first asks: most tests have no use for it. */
export function language(): Promise<Language> {
  loaded.language ??= load()
  return loaded.language
}

async function load(): Promise<Language> {
  const graphql = await import('graphql')
  const beside = import.meta.resolve('@octokit/graphql-schema')
  const text = await readFile(new URL('schema.graphql', beside), 'utf8')
  // Descriptions are two thirds of the file, and nobody asks for them.
  const document = graphql.parse(text.replace(/"""[\s\S]*?"""\n/g, ''), { noLocation: true })
  const schema = graphql.buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  return { graphql, schema }
}

const MOST_KEPT = 20
const known = new Map<string, Read>()

/** Parses and validates; a query that came lately is known. */
export function read(text: string, { graphql, schema }: Language): Read {
  const found = known.get(text) ?? readAfresh(text, graphql, schema)
  known.delete(text)
  known.set(text, found)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return found
}

function readAfresh(text: string, graphql: Language['graphql'], schema: GraphQLSchema): Read {
  try {
    const document = graphql.parse(text)
    return { document, errors: graphql.validate(schema, document) }
  } catch (error) {
    if (error instanceof graphql.GraphQLError) return { syntax: error }
    throw error
  }
}
