import { ok, refuse } from './answers.js'
import { seconds } from './clock.js'
import { isSigned, objectsOf } from './content.js'
import { linesOf } from './objects.js'
import { pageOf } from './pages.js'
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

/** `Name <address> seconds zone`, of a commit's head. */
const nameIn = (line = ''): string => line.replace(/ <.*$/, '')

export async function getBranch({ repository, parts }: Call): Promise<Answer> {
  const commit = await objectsOf(repository).read(`refs/heads/${parts.rest}`)
  if (commit === undefined) return refuse(404, 'Branch not found')
  const [tree] = linesOf(commit, 'tree')
  const author = nameIn(linesOf(commit, 'author')[0])
  const committer = nameIn(linesOf(commit, 'committer')[0])
  const verification = { verified: isSigned(repository, commit.sha) }
  return ok({
    name: parts.rest,
    commit: {
      sha: commit.sha,
      author: author.endsWith('[bot]') ? { login: author } : null,
      commit: { author: { name: author }, committer: { name: committer }, tree: { sha: tree }, verification },
    },
    protected: false,
  })
}

export const listTopics = async ({ repository }: Call): Promise<Answer> =>
  ok({ names: repository.topics ?? [] })

export const listCollaborators = async (call: Call): Promise<Answer> =>
  pageOf(call.repository.collaborators ?? [], call, (login) => {
    const user = call.world.users.byLogin.get(login.toLowerCase())
    return {
      login,
      id: user?.id ?? 0,
      type: 'User',
      role_name: 'write',
      permissions: { push: true, admin: false },
    }
  })

export const listValues = async ({ repository }: Call): Promise<Answer> =>
  ok(Object.entries(repository.properties ?? {}).map(([property_name, value]) => ({ property_name, value })))
