import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLOutputType,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import { Refused } from './errors.js'
import type { Language } from './schema.js'

/** What a query costs before anything is read. */
export type Cost = { points: number; nodes: number }

type Walk = {
  language: Language
  variables: Readonly<Record<string, unknown>>
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  requests: number
  nodes: number
}

function valueIn(node: ValueNode | undefined, variables: Walk['variables']): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'Variable') return variables[node.name.value]
  if (node.kind === 'IntValue') return Number(node.value)
  return node.kind === 'ListValue' ? node.values : undefined
}

const argument = (field: FieldNode, name: string, { variables }: Walk): unknown =>
  valueIn(field.arguments?.find((one) => one.name.value === name)?.value, variables)

function pageOf(field: FieldNode, walk: Walk): number {
  const [name, size] =
    argument(field, 'first', walk) !== undefined && argument(field, 'first', walk) !== null
      ? ['first', argument(field, 'first', walk)]
      : ['last', argument(field, 'last', walk)]
  const connection = field.name.value
  if (typeof size !== 'number')
    throw new Refused(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`,
    )
  if (size < 1 || size > 100)
    throw new Refused(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${connection}\` connection exceeds the \`${name}\` limit of 100 records.`,
    )
  return size
}

const MOST_IDS = 100

function idsOf(field: FieldNode, walk: Walk): number {
  const ids = argument(field, 'ids', walk)
  const count = Array.isArray(ids) ? ids.length : 1
  if (count > MOST_IDS)
    throw new Refused(
      'ARGUMENT_LIMIT',
      `You may not provide more than ${MOST_IDS} node ids; you provided ${count}.`,
    )
  return count
}

function visitField(
  field: FieldNode,
  parent: GraphQLOutputType | undefined,
  times: number,
  walk: Walk,
): void {
  const { graphql } = walk.language
  if (!graphql.isObjectType(parent) && !graphql.isInterfaceType(parent)) return
  const definition = parent.getFields()[field.name.value]
  if (definition === undefined || field.selectionSet === undefined) return
  const type = graphql.getNamedType(definition.type)
  if (!graphql.isOutputType(type)) return
  const isConnection =
    definition.args.some(({ name }) => name === 'first') && type.name.endsWith('Connection')
  const isRootNodes = field.name.value === 'nodes' && parent.name === 'Query'
  let inside = times
  if (isConnection) {
    inside *= pageOf(field, walk)
    walk.requests += times
    walk.nodes += inside
  } else if (isRootNodes) {
    inside *= idsOf(field, walk)
    walk.nodes += inside
  }
  visit(field.selectionSet, type, inside, walk)
}

function visit(
  set: SelectionSetNode,
  parent: GraphQLOutputType | undefined,
  times: number,
  walk: Walk,
): void {
  for (const selection of set.selections) {
    if (selection.kind === 'Field') visitField(selection, parent, times, walk)
    else {
      const fragment =
        selection.kind === 'InlineFragment' ? selection : walk.fragments.get(selection.name.value)
      const condition = fragment?.typeCondition?.name.value
      const type = condition === undefined ? parent : walk.language.schema.getType(condition)
      if (fragment !== undefined && walk.language.graphql.isOutputType(type))
        visit(fragment.selectionSet, type, times, walk)
    }
  }
}

/**
 * docs.github.com, "Rate limits and query limits for the GraphQL API": requests per connection, multiplied by the
 * pages they are in, divided by 100 and rounded, at least 1; nodes are counted whether they exist or not.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Walk['variables'],
  language: Language,
): Cost {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [],
    ),
  )
  const walk = {
    language,
    variables: { ...defaultsOf(operation), ...variables },
    fragments,
    requests: 0,
    nodes: 0,
  }
  visit(operation.selectionSet, language.schema.getQueryType() ?? undefined, 1, walk)
  return { points: Math.max(1, Math.round(walk.requests / 100)), nodes: walk.nodes }
}

const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      valueIn(defaultValue, {}),
    ]),
  )
