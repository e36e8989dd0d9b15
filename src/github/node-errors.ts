import { type GraphQLError, isTrouble } from './graphql-reply.js'

/** What a batch's errors say of one of its parts. */
export type PartErrors = {
  /** About the part as a whole. */
  whole: GraphQLError | undefined
  /** About fields of it. */
  inside: readonly GraphQLError[]
  /** A smaller question may answer it. */
  tooMuch: boolean
}

/** Sorts an answer's errors by the part of the answer that they are about, such as `['nodes', 3]` or `['r3']`. */
export function errorsAt(errors: readonly GraphQLError[], part: readonly (string | number)[]): PartErrors {
  const here = errors.filter(({ path }) => part.every((step, index) => path[index] === step))
  const inside = here.filter(({ path }) => path.length > part.length)
  const homeless = errors.some((error) => error.path.length < part.length && isTrouble(error))
  return {
    whole: here.find(({ path }) => path.length === part.length),
    inside,
    tooMuch: homeless || here.some(isTrouble),
  }
}

/** GitHub's own words for an id that leads nowhere. */
export const isNotFound = ({ type }: GraphQLError): boolean => type === 'NOT_FOUND'
