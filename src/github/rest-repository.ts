import { z } from 'zod'
import type { LightRepository } from './light-query.js'

const RestRepository = z.looseObject({
  id: z.number(),
  node_id: z.string(),
  name: z.string(),
  owner: z.looseObject({ login: z.string() }),
  pushed_at: z.string().nullish(),
  archived: z.boolean().nullish(),
  is_template: z.boolean().nullish(),
  topics: z.array(z.string()).nullish(),
  template_repository: z.looseObject({ full_name: z.string().nullish() }).nullish(),
})

/** A repository as REST shows it, like one of a listing. */
export function readRestRepository(data: unknown): LightRepository | undefined {
  const parsed = RestRepository.safeParse(data)
  if (!parsed.success) return undefined
  const { id, node_id, name, owner, pushed_at, archived, is_template, topics, template_repository } =
    parsed.data
  return {
    listed: {
      id,
      nodeId: node_id,
      owner: owner.login,
      name,
      pushedAt: pushed_at ?? null,
      isArchived: archived ?? false,
      // REST does not say; whoever asks for a head finds none.
      isEmpty: false,
    },
    isTemplate: is_template ?? false,
    topics: topics ?? [],
    template: template_repository?.full_name ?? undefined,
  }
}
