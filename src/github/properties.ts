import { z } from 'zod'
import { readReply } from './answer.js'
import type { Api } from './api.js'

const Values = z.array(
  z.looseObject({
    repository_id: z.number(),
    properties: z.array(
      z.looseObject({
        property_name: z.string(),
        value: z.union([z.string(), z.array(z.string())]).nullish(),
      }),
    ),
  }),
)

const perPage = 100

/** The ids of an organisation's repositories with a value of a custom property; GraphQL does not know these. */
export async function repositoriesWithProperty(
  api: Api,
  org: string,
  { name, value }: { name: string; value: string },
): Promise<ReadonlySet<number>> {
  const ids = new Set<number>()
  for (let page = 1; ; page += 1) {
    const reply = await api.rest.request('GET /orgs/{org}/properties/values', {
      org,
      per_page: perPage,
      page,
    })
    const purpose = {
      doing: `read the custom properties of the repositories of ${org}`,
      permission: 'organization custom properties: read',
    }
    const rows = readReply(reply, Values, purpose)
    for (const { repository_id, properties } of rows) {
      const own = properties.find(({ property_name }) => property_name.toLowerCase() === name.toLowerCase())
      const values = Array.isArray(own?.value) ? own.value : [own?.value]
      if (values.includes(value)) ids.add(repository_id)
    }
    if (rows.length < perPage) return ids
  }
}
