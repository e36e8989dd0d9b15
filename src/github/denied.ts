import { UserError } from '../text/problem.js'
import { sentenceOf } from './answer.js'
import type { GraphQLError } from './graphql-reply.js'
import { messageOf, type Reply } from './retry.js'

type Said = { status: number; message: string; sso: string }

/** Why a token gets nowhere, by what GitHub says; the first that fits. */
const hints: readonly (readonly [(said: Said) => boolean, (said: Said) => string])[] = [
  [({ status }) => status === 401, () => 'the token is wrong or has expired'],
  [
    ({ sso, message }) => sso.startsWith('required') || /SAML enforcement/i.test(message),
    ({ sso }) =>
      `authorise the token for the organisation's single sign-on: ${/url=(\S+)/.exec(sso)?.[1] ?? 'on GitHub, Settings, Developer settings, at the token "Configure SSO"'}`,
  ],
  [
    ({ message }) => /IP allow list/i.test(message),
    () => 'run it from an address that the organisation allows, or have an owner allow this one',
  ],
  [
    ({ message }) => /not accessible by|not have permission|must have (push|admin)/i.test(message),
    () =>
      "the token needs `contents: read` and `metadata: read` in the course's repositories; a workflow's own token reaches only its own repository, so use a GitHub App or a personal token",
  ],
  [({ message }) => /required scopes/i.test(message), () => 'give the token the scope that is named'],
  [
    ({ status }) => status === 404,
    () => 'is --api-url the API of that GitHub? An Enterprise Server has it at https://HOST/api/v3',
  ],
]

function hintFor(said: Said): string {
  const hint = hints.find(([fits]) => fits(said))
  return hint === undefined ? 'GitHub does not accept the request as it is' : hint[1](said)
}

/** A refusal over HTTP, as what somebody can do about it. */
export function denied(reply: Reply, doing: string): UserError {
  const { 'x-github-sso': sso = '' } = reply.headers
  const hint = hintFor({ status: reply.status, message: messageOf(reply), sso })
  return new UserError([{ message: `cannot ${doing}: ${sentenceOf(reply)}`, hint }])
}

/** The same for errors inside an answer. */
export function deniedByErrors(errors: readonly GraphQLError[], doing: string): UserError {
  const message = errors[0]?.message ?? ''
  const said = message === '' ? 'GitHub gave no answer to the question' : `GitHub said: ${message}`
  return new UserError([
    { message: `cannot ${doing}: ${said}`, hint: hintFor({ status: 200, message, sso: '' }) },
  ])
}

/** What no request of this token can get around, so that going on would be useless. */
export const isDenied = (reply: Reply): boolean =>
  reply.status === 401 ||
  (reply.status === 403 && (reply.headers['x-github-sso'] ?? '').startsWith('required'))
