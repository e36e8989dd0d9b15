import { z } from 'zod'
import type { RepositoryChoice } from './course.js'
import { flag, keys, line, list } from './values.js'

/** Names of repositories have letters, digits, dots, dashes and underscores; `*` and `?` stand for some of them. */
const glob = line.regex(
  /^!?[\w.*?-]+$/,
  'expected a name or a pattern of names\nsuch as "hw1-*"; which organisation is said once, by `org`',
)

const globs = list(glob).refine(
  ([first]) => first?.startsWith('!') === false,
  'the first pattern takes something out of nothing\nbegin with what is taken, such as "*"',
)

const oneGlob = glob.refine((value) => !value.startsWith('!'), 'expected what is taken, not what is left out')

const names = z.union([globs, oneGlob], {
  error: 'expected a pattern such as "hw1-*", or a list of patterns',
})

const property = line
  .regex(/^[^=]+=.+$/, 'expected a property and its value\nsuch as course=cs101')
  .meta({ pattern: '^[^=]+=.+$' })

const repository = line.regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/repo\nsuch as cs101/hw1-template')

const listed = line.regex(
  /^([\w.-]+\/)?[\w.-]+$/,
  'expected owner/repo, or a name in the organisation\nsuch as cs101/hw1-ada',
)

const ByWhat = keys({
  names: names.exactOptional().describe('Patterns of their names; the last that fits wins, `!` leaves out.'),
  topic: line.exactOptional().describe('Those with this topic.'),
  property: property.exactOptional().describe('Those whose custom property has this value: course=cs101.'),
  team: line.exactOptional().describe('Those this team (its slug) has access to.'),
  template: repository.exactOptional().describe('Those made from this template, owner/repo.'),
  list: list(listed).exactOptional().describe('Exactly these; nothing is listed or searched then.'),
  roster: flag
    .exactOptional()
    .describe('One for each student or group of the roster: `names` with the login in place of its *.'),
})

/** Which repositories hold an assignment, in each way it may be written. */
export const Repositories = z.union([globs, oneGlob, ByWhat], {
  error: 'expected a pattern such as "hw1-*", a list of patterns, or a map',
})

export function choiceOf(
  written: z.output<typeof Repositories> | undefined,
  assignment: string,
): RepositoryChoice {
  if (written === undefined) return { names: [`${assignment}-*`] }
  if (typeof written === 'string' || Array.isArray(written)) return { names: namesOf(written) }
  const { names: some, property: pair, roster, ...rest } = written
  const [name = '', ...value] = pair?.split('=') ?? []
  const ofRoster = roster === true && some === undefined ? `${assignment}-*` : some
  return {
    names: namesOf(ofRoster),
    ...rest,
    ...(pair !== undefined && { property: { name, value: value.join('=') } }),
    ...(roster === true && { fromRoster: true }),
  }
}

const namesOf = (written: string | readonly string[] | undefined): readonly string[] =>
  written === undefined ? [] : [written].flat()
