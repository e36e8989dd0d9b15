import type { Need } from './access.js'
import * as actions from './actions.js'
import * as contents from './contents.js'
import * as gitData from './git-data.js'
import * as repositories from './repositories.js'
import type { StoredRepository, World } from './world.js'

export type Call = {
  world: World
  repository: StoredRepository
  token: string | undefined
  /** The parts of the path the route names with `:name`; `*` is the rest of the path. */
  parts: Readonly<Record<string, string>>
  /** The whole address without its query, for links to other pages. */
  url: string
  query: URLSearchParams
  accept: string
  body: unknown
}

export type Answer = { status: number; body: unknown; headers?: Record<string, string> }

export type Route = { method: string; path: string; need: Need; answer: (call: Call) => Promise<Answer> }

const read: Need = { area: 'contents', access: 'read' }
const write: Need = { area: 'contents', access: 'write' }
const runs: Need = { area: 'actions', access: 'read' }
const checks: Need = { area: 'checks', access: 'read' }

/** All of GitHub's API that is pretended, below `/repos/:owner/:repo`. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '', need: read, answer: repositories.getRepository },
  { method: 'GET', path: '/topics', need: read, answer: repositories.listTopics },
  { method: 'GET', path: '/collaborators', need: read, answer: repositories.listCollaborators },
  { method: 'GET', path: '/properties/values', need: read, answer: repositories.listValues },
  { method: 'GET', path: '/branches/*', need: read, answer: repositories.getBranch },
  { method: 'GET', path: '/releases', need: read, answer: actions.listReleases },
  { method: 'GET', path: '/releases/tags/*', need: read, answer: actions.getReleaseByTag },
  { method: 'GET', path: '/releases/assets/:id', need: read, answer: actions.getAsset },
  { method: 'GET', path: '/actions/runs', need: runs, answer: actions.listRuns },
  { method: 'GET', path: '/actions/runs/:id', need: runs, answer: actions.getRun },
  { method: 'GET', path: '/actions/runs/:id/artifacts', need: runs, answer: actions.listArtifacts },
  { method: 'GET', path: '/actions/artifacts', need: runs, answer: actions.listArtifacts },
  { method: 'GET', path: '/actions/artifacts/:id/zip', need: runs, answer: actions.downloadArtifact },
  { method: 'GET', path: '/commits/:ref/check-runs', need: checks, answer: actions.listChecks },
  { method: 'GET', path: '/check-runs/:id/annotations', need: checks, answer: actions.listAnnotations },
  { method: 'GET', path: '/contents', need: read, answer: contents.getContents },
  { method: 'GET', path: '/contents/*', need: read, answer: contents.getContents },
  { method: 'GET', path: '/git/ref/*', need: read, answer: gitData.getRef },
  { method: 'GET', path: '/git/blobs/:sha', need: read, answer: contents.getBlob },
  { method: 'GET', path: '/git/trees/*', need: read, answer: contents.getTree },
  { method: 'POST', path: '/git/refs', need: write, answer: gitData.createRef },
  { method: 'PATCH', path: '/git/refs/*', need: write, answer: gitData.updateRef },
  { method: 'GET', path: '/git/commits/:sha', need: read, answer: gitData.getCommit },
  { method: 'POST', path: '/git/commits', need: write, answer: gitData.createCommit },
  { method: 'POST', path: '/git/trees', need: write, answer: gitData.createTree },
  { method: 'POST', path: '/git/blobs', need: write, answer: gitData.createBlob },
]

/** The parts of a path that fits a route's pattern. */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const source = pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace('*', '(?<rest>.+)')
  const found = new RegExp(`^${source}$`).exec(path)
  return found === null ? undefined : { ...found.groups }
}
