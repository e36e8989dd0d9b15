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
  locations?: unknown
}

/** As GitHub reports it: `type` beside `message`, not below `extensions`. */
export function reported(error: GraphQLError): Reported {
  const { message, path, locations, originalError } = error
  return {
    ...(originalError instanceof Refused && { type: originalError.type }),
    ...(path !== undefined && { path }),
    ...(locations !== undefined && { locations }),
    message,
  }
}
