import { formatDuration } from '../../text/duration.js'
import { isPinned } from '../../text/image-name.js'
import { jsonIn, listOf, looseOf, textOf } from '../../text/loose.js'
import { UserError } from '../../text/problem.js'
import { quote } from '../../text/quote.js'
import type { SandboxSettings } from '../sandbox.js'
import { ask } from './call.js'
import type { Engine, LocalImage } from './engine.js'
import { pullHint } from './pull-hint.js'

const pullMs = 20 * 60_000

/** The image, pulled if it is not here. Like `docker run`, it never asks a registry about an image that is here. */
export async function openImage(
  engine: Engine,
  image: string,
  { say, signal }: Pick<SandboxSettings, 'say' | 'signal'>,
): Promise<LocalImage> {
  const here = await inspectImage(engine, image)
  if (here !== undefined) return here
  const name = fullName(image)
  say?.(`Pulling ${name} with ${engine.name}`)
  const began = performance.now()
  const args = ['pull', '--quiet', name]
  const answer = await ask(engine, args, { timeoutMs: pullMs, ...(signal && { signal }) })
  const pulled = answer.ok ? await inspectImage(engine, name) : undefined
  if (pulled === undefined) throw notPulled(name, answer, engine)
  say?.(`Pulled ${pulled.digest} in ${formatDuration(Math.ceil((performance.now() - began) / 1000) * 1000)}`)
  return pulled
}

function notPulled(image: string, answer: Awaited<ReturnType<typeof ask>>, engine: Engine): UserError {
  const { hint, reason } = pullHint(answer, image, pullMs)
  return new UserError([{ message: `image: ${engine.name} could not pull ${quote(image)}: ${reason}`, hint }])
}

/** As docker reads it: podman asks which registry a short name means, and in a script nobody answers. */
export function fullName(image: string): string {
  const [first = '', ...rest] = image.split('/')
  if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')) return image
  return rest.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`
}

async function inspectImage(engine: Engine, image: string): Promise<LocalImage | undefined> {
  const { ok, stdout } = await ask(engine, ['image', 'inspect', image])
  return ok ? imageIn(stdout, image) : undefined
}

/** What `image inspect` tells: a list of one. */
export function imageIn(text: string, image: string): LocalImage | undefined {
  const [first] = listOf(jsonIn(text))
  const { Id, RepoDigests } = looseOf(first)
  const id = textOf(Id)
  if (id === undefined) return undefined
  const named = /^sha256:/.test(id) ? id : `sha256:${id}`
  const repository = repositoryOf(image)
  const digests = listOf(RepoDigests).flatMap((digest) => textOf(digest) ?? [])
  const ours = digests.find((digest) => `/${repositoryOf(digest)}`.endsWith(`/${repository}`)) ?? digests[0]
  // Made here and never in a registry, it has no other name for its content.
  return { id: named, digest: isPinned(image) ? image : (ours ?? `${image} (image ${named})`) }
}

const repositoryOf = (image: string): string => image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
