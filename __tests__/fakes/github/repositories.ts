import { notFound, ok, refuse } from './answers.js'
import { seconds } from './clock.js'
import { objectsOf, runsOf } from './content.js'
import { linesOf } from './objects.js'
import type { Answer, Call } from './routes.js'
import type { StoredRepository, World } from './world.js'

/** A template is named with its owner, or is of the same one. */
export function templateOf({ owner }: Pick<StoredRepository, 'owner'>, template: string) {
  const full_name = template.includes('/') ? template : `${owner}/${template}`
  const [login = '', name = ''] = full_name.split('/')
  return { name, full_name, owner: { login } }
}

/** A repository as REST shows it; a push event shows the same, but for its times. */
export const describeRepository = (world: World, stored: StoredRepository) => ({
  id: stored.id,
  node_id: `R_${stored.id}`,
  name: stored.repo,
  full_name: `${stored.owner}/${stored.repo}`,
  private: stored.private,
  owner: { login: stored.owner },
  html_url: `${world.serverUrl}/${stored.owner}/${stored.repo}`,
  default_branch: stored.defaultBranch,
  pushed_at: stored.pushedAt,
  created_at: seconds(stored.createdAt),
  archived: stored.archived ?? false,
  topics: stored.topics ?? [],
  ...(stored.template === undefined ? {} : { template_repository: templateOf(stored, stored.template) }),
})

export const getRepository = async ({ world, repository }: Call): Promise<Answer> =>
  ok(describeRepository(world, repository))

export async function getBranch({ repository, parts }: Call): Promise<Answer> {
  const commit = await objectsOf(repository).read(`refs/heads/${parts.rest}`)
  if (commit === undefined) return refuse(404, 'Branch not found')
  const [tree] = linesOf(commit, 'tree')
  return ok({
    name: parts.rest,
    commit: { sha: commit.sha, commit: { tree: { sha: tree } } },
    protected: false,
  })
}

export async function getRun({ repository, parts }: Call): Promise<Answer> {
  const run = runsOf(repository).find(({ id }) => id === Number(parts.id))
  return run === undefined ? notFound() : ok(run)
}
