import { seconds } from '../clock.js'
import { runsOf } from '../content.js'
import type { Annotation, Run } from '../world.js'
import { connection, type Page } from './connection.js'
import { forbidden } from './errors.js'
import type { Place } from './people.js'

export type Filter = { checkName?: string | null; appId?: number | null } | null

/** The number of GitHub Actions among GitHub's Apps. */
export const ACTIONS_APP = 15368
export const jobOf = ({ job = 'grade' }: Run): string => job

const areaOf = ({ asking: { token } }: Place, area: 'checks' | 'actions') =>
  (area === 'checks' ? token.checks : undefined) ?? token.actions

const annotationSource = ({ title, message, level = 'notice' }: Annotation) => ({
  title,
  message,
  annotationLevel: level.toUpperCase(),
  path: '.github',
  rawDetails: null,
  blobUrl: '',
  databaseId: null,
  location: { start: { line: 1, column: null }, end: { line: 1, column: null } },
})

const isDone = ({ status }: Run): boolean => status === undefined || status === 'completed'
const conclusionOf = (run: Run): string | null =>
  isDone(run) ? (run.conclusion ?? 'success').toUpperCase() : null
const statusOf = (run: Run): string => (isDone(run) ? 'COMPLETED' : (run.status ?? 'completed').toUpperCase())

function checkRunSource(run: Run) {
  const { annotations = [], created_at } = run
  return {
    __typename: 'CheckRun',
    id: `CR_${run.id}`,
    databaseId: null,
    name: jobOf(run),
    status: statusOf(run),
    conclusion: conclusionOf(run),
    startedAt: seconds(created_at),
    completedAt: isDone(run) ? seconds(created_at) : null,
    title: run.title ?? null,
    summary: run.summary ?? null,
    text: run.text ?? null,
    annotations: (page: Page) => connection(annotations, page, annotationSource),
  }
}

function workflowRunSource({ asking, repository }: Place, run: Run) {
  const resourcePath = `/${repository.owner}/${repository.repo}/actions/runs/${run.id}`
  return {
    __typename: 'WorkflowRun',
    id: `WFR_${run.id}`,
    // More than the schema's type can hold, as today's numbers are.
    databaseId: run.id,
    event: run.event,
    createdAt: seconds(run.created_at),
    updatedAt: seconds(run.created_at),
    runNumber: 1,
    resourcePath,
    url: `${asking.world.serverUrl}${resourcePath}`,
    file:
      run.path === undefined ? null : { __typename: 'WorkflowRunFile', id: `WFF_${run.id}`, path: run.path },
    workflow: { __typename: 'Workflow', id: `W_${run.id}`, name: 'Grade' },
  }
}

function suiteSource(place: Place, run: Run) {
  return {
    __typename: 'CheckSuite',
    id: `CS_${run.id}`,
    databaseId: null,
    status: statusOf(run),
    conclusion: conclusionOf(run),
    createdAt: seconds(run.created_at),
    app: { __typename: 'App', databaseId: ACTIONS_APP, slug: 'github-actions', name: 'GitHub Actions' },
    workflowRun: () => {
      if (areaOf(place, 'actions') === 'none') throw forbidden()
      return workflowRunSource(place, run)
    },
    checkRuns: (page: Page & { filterBy?: Filter }) => {
      const runs = (page.filterBy?.checkName ?? jobOf(run)) === jobOf(run) ? [run] : []
      return connection(runs, page, checkRunSource)
    },
  }
}

/** One check suite for each workflow run of a commit. */
export function checkSuites(place: Place, commit: string, page: Page & { filterBy?: Filter }) {
  if (areaOf(place, 'checks') === 'none') throw forbidden()
  const { appId, checkName } = page.filterBy ?? {}
  const isAsked = (run: Run): boolean =>
    run.head_sha === commit &&
    (appId ?? ACTIONS_APP) === ACTIONS_APP &&
    (checkName ?? jobOf(run)) === jobOf(run)
  const runs = runsOf(place.repository).filter(isAsked)
  return connection(runs, page, (run) => suiteSource(place, run))
}
