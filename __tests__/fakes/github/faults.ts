/** What goes wrong instead of, or after, the answer the fake would give. */
export type Fault =
  /** This answer; with `applied`, after the request was carried out. */
  | { kind: 'answer'; status: number; message?: string; headers?: Record<string, string>; applied?: boolean }
  /** This very body, as it is. */
  | { kind: 'body'; status: number; body: unknown; headers?: Record<string, string> }
  /** The connection ends without an answer. */
  | { kind: 'drop'; applied?: boolean }
  /** Half an answer, then the connection ends. */
  | { kind: 'truncate' }
  /** Half of the right answer as if it were the whole. */
  | { kind: 'half' }
  /** Of a GraphQL query: RESOURCE_LIMITS_EXCEEDED after so many texts of blobs. */
  | { kind: 'partial'; blobs: number }
  /** Nothing, for ever. */
  | { kind: 'hang' }
  /** So many bytes of white space. */
  | { kind: 'flood'; bytes: number }

const documentation_url = 'https://docs.github.com/graphql'
const wentWrong =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0FAE:1F00:1:2:3` when reporting this issue.'
const tooSlow =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists."
export const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 0FAE:1F00:1:2:3.'

/** Faults of the real GitHub by name, as its users have reported them. */
export const faultsByName = {
  bad_gateway: { kind: 'body', status: 502, body: { data: null, errors: [{ message: wentWrong }] } },
  gateway_timeout: { kind: 'body', status: 504, body: { message: tooSlow, documentation_url } },
  unavailable: { kind: 'answer', status: 503, message: 'Service unavailable' },
  went_wrong: { kind: 'body', status: 200, body: { data: null, errors: [{ message: wentWrong }] } },
  resource_limits: { kind: 'partial', blobs: 20 },
  reset: { kind: 'drop' },
  truncated: { kind: 'truncate' },
  half_json: { kind: 'half' },
  secondary: { kind: 'answer', status: 403, message: secondaryMessage, headers: { 'retry-after': '1' } },
  secondary_200: {
    kind: 'body',
    status: 200,
    body: { message: secondaryMessage, errors: [{ message: secondaryMessage }], documentation_url },
    headers: { 'retry-after': '1' },
  },
  secondary_silent: { kind: 'answer', status: 403, message: secondaryMessage },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faultsByName

/** What `failEvery` goes through: nothing that makes a client wait for a minute. */
export const usualRotation: readonly FaultName[] = [
  'bad_gateway',
  'reset',
  'resource_limits',
  'truncated',
  'went_wrong',
  'secondary',
  'half_json',
  'gateway_timeout',
]

/** Which requests it meets: `PATCH /repos/cs101/hw3-ada/git/refs`, a beginning of method and path. */
export type Planned = { at: string; fault: Fault; times: number }

export type Faults = {
  /** The next requests (one, when not said) that begin like `at` meet `fault`. */
  add: (at: string, fault: Fault | FaultName, times?: number) => void
  /** Every n-th request that begins like `at` (a GraphQL query, when not said) meets the next of `names`; 0: none. */
  every: (n: number, names?: readonly FaultName[], at?: string) => void
  /** What the request meets, used up by it. */
  take: (method: string, path: string) => Fault | undefined
}

type Rotation = { n: number; names: readonly FaultName[]; at: string; seen: number }

function nextOf(rotation: Rotation): Fault | undefined {
  rotation.seen += 1
  if (rotation.n < 1 || rotation.seen % rotation.n !== 0) return undefined
  const name = rotation.names[(rotation.seen / rotation.n - 1) % rotation.names.length]
  return name === undefined ? undefined : faultsByName[name]
}

export function plannedFaults(): Faults {
  const planned: Planned[] = []
  let rotation: Rotation = { n: 0, names: [], at: '', seen: 0 }
  return {
    add: (at, fault, times = 1) => {
      planned.push({ at, fault: typeof fault === 'string' ? faultsByName[fault] : fault, times })
    },
    every: (n, names = usualRotation, at = 'POST /graphql') => {
      rotation = { n, names, at, seen: 0 }
    },
    take: (method, path) => {
      const request = `${method} ${path}`
      const next = planned.find(({ at, times }) => times > 0 && request.startsWith(at))
      if (next === undefined) return request.startsWith(rotation.at) ? nextOf(rotation) : undefined
      next.times -= 1
      return next.fault
    },
  }
}
