import type { GraphQLError } from 'graphql'

/** An error with GitHub's own word for its kind. */
export class Refused extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

export const notFound = (message: string): Refused => new Refused('NOT_FOUND', message)
export const forbidden = (): Refused =>
  new Refused('FORBIDDEN', 'Resource not accessible by personal access token')

export type Reported = {
  message: string
  type?: string
  path?: readonly (string | number)[]
  extensions?: Readonly<Record<string, string>>
  locations?: unknown
}

const unknownField = /^Cannot query field "(?<fieldName>\w+)" on type "(?<typeName>\w+)"/

/** As GitHub words it. */
function worded(message: string): Pick<Reported, 'message' | 'extensions'> {
  const { fieldName, typeName } = unknownField.exec(message)?.groups ?? {}
  if (fieldName === undefined || typeName === undefined) return { message }
  return {
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    extensions: { code: 'undefinedField', typeName, fieldName },
  }
}

/** As GitHub reports it: `type` beside `message`, not below `extensions`. */
export function reported({ message, path, locations, originalError }: GraphQLError): Reported {
  return {
    ...(originalError instanceof Refused && { type: originalError.type }),
    ...(path !== undefined && { path }),
    ...(locations !== undefined && { locations }),
    ...worded(message),
  }
}
