import type { RepositoryChoice } from '../config/course.js'
import type { Api } from './api.js'
import type { LightRepository } from './light-query.js'
import { nameMatcher } from './name-globs.js'
import { repositoriesWithProperty } from './properties.js'

type Fits = (repository: LightRepository) => boolean | Promise<boolean>

const fullName = (name: string, org: string): string =>
  (name.includes('/') ? name : `${org}/${name}`).toLowerCase()

/** Asked for when the first repository needs it: where nothing is new, nobody has to ask. */
function hasProperty(api: Api, org: string, property: { name: string; value: string }): Fits {
  let ids: Promise<ReadonlySet<number>> | undefined
  return async ({ listed }) => {
    ids ??= repositoriesWithProperty(api, org, property)
    return (await ids).has(listed.id)
  }
}

/** Whether a repository is one of those that are chosen: everything that is said must hold. */
export async function chooser(
  api: Api,
  org: string,
  { names, topic, property, template }: RepositoryChoice,
): Promise<(repository: LightRepository) => Promise<boolean>> {
  const fitsName = await nameMatcher(names)
  const conditions: Fits[] = [({ listed }) => fitsName(listed.name)]
  if (topic !== undefined) conditions.push(({ topics }) => topics.includes(topic.toLowerCase()))
  if (template !== undefined) {
    const wanted = fullName(template, org)
    conditions.push((repository) => repository.template?.toLowerCase() === wanted)
  }
  if (property !== undefined) conditions.push(hasProperty(api, org, property))
  return async (repository) => {
    for (const fits of conditions) {
      if (!(await fits(repository))) return false
    }
    return true
  }
}
