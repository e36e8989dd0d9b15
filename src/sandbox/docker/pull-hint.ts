import { formatDuration } from '../../text/duration.js'
import { type Answer, reasonIn } from './call.js'

type Told = { reason: string; hint: string }

/** What registries and engines say, and what is to be done about it; the first that fits. */
const known: readonly [RegExp, string][] = [
  [
    /toomanyrequests|too many requests|rate limit/i,
    'Docker Hub lets nobody without an account pull more often: log in before this step (docker/login-action), or keep a copy at ghcr.io',
  ],
  [
    /no matching manifest|exec format|no image found in (?:image index|manifest list)/i,
    'the image is made for other processors than these',
  ],
  [/no space left/i, 'make room on the disk, or use a smaller image'],
  [
    /unauthorized|denied|authentication required|forbidden|\b40[13]\b/i,
    'check its name; for a private image log in before this step (docker/login-action with `registry: ghcr.io`, the job needs `packages: read`)',
  ],
  [
    /manifest unknown|not found|does not exist|invalid reference|\b404\b|no such image/i,
    'check its name, its tag and its digest',
  ],
  [
    /no such host|dial tcp|i\/o timeout|connection refused|TLS|certificate|network is unreachable|deadline exceeded/i,
    'the registry cannot be reached from here; check its name and the network',
  ],
]

/** Why an image could not be pulled, and what to do. */
export function pullHint(answer: Answer, image: string, timeoutMs: number): Told {
  if (answer.cancelled) return { reason: 'the job was cancelled', hint: 'run it again' }
  if (answer.timedOut)
    return { reason: `it took more than ${formatDuration(timeoutMs)}`, hint: 'use a smaller image' }
  const [, hint] = known.find(([pattern]) => pattern.test(answer.stderr)) ?? []
  return { reason: reasonIn(answer), hint: hint ?? `try it by hand: docker pull ${image}` }
}
