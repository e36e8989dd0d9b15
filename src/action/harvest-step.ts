import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { withSaid } from '../config/chosen-assignments.js'
import { findCourse } from '../course/course-files.js'
import { openCourseApi } from '../github/course-api.js'
import type { HarvestProgress } from '../harvest.js'
import { harvestCourse } from '../harvest-course.js'
import { type HarvestReport, renderHarvest } from '../report/harvest.js'
import { countStatuses, unaccountedIn } from '../report/harvest-counts.js'
import { harvestFails } from '../report/harvest-fails.js'
import { renderHarvestStep } from '../report/harvest-progress.js'
import { renderHarvestSummary } from '../report/harvest-summary.js'
import { fenced } from '../report/log.js'
import { UserError } from '../text/problem.js'
import type { Outside } from './call.js'
import { type HarvestInputs, readHarvestInputs } from './harvest-inputs.js'
import { fail, say, warn } from './log.js'
import { writeOutputs } from './output.js'
import { writeSummary } from './write-summary.js'

/** One step of a scheduled workflow: collects what is new of a course, and says what became of everybody. */
export async function harvestStep(outside: Outside): Promise<void> {
  const inputs = readHarvestInputs()
  const { workspace, temp } = placesIn(outside)
  const scratch = await mkdtemp(join(temp, 'harvest-'))
  try {
    const report = await collected(inputs, outside, { workspace, scratch })
    outside.print(fenced(renderHarvest(report, { color: false }), randomBytes(16).toString('hex')))
    await tell(report, inputs)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function collected(
  inputs: HarvestInputs,
  { env, now, signal }: Outside,
  { workspace, scratch }: { workspace: string; scratch: string },
): Promise<HarvestReport> {
  const began = performance.now()
  const found = await findCourse(inputs.course, workspace)
  const { config, assignments } = withSaid(found.config, { ...inputs, sources: [] })
  const course = { ...found, config }
  const token = inputs.token ?? ''
  const api = await openCourseApi({
    env: { GITHUB_TOKEN: token, GRADE_APP_ID: inputs.appId, GRADE_APP_PRIVATE_KEY: inputs.appKey },
    apiUrl: inputs.apiUrl,
    org: config.org,
    app: {},
    now,
    signal,
    say,
  })
  const harvested = await harvestCourse({
    api,
    course,
    assignments,
    dir: resolve(workspace, inputs.out),
    isFull: inputs.full,
    server: { url: env.GITHUB_SERVER_URL ?? 'https://github.com', token, environment: env },
    scratch,
    now,
    signal,
    hear: nowAndThen(),
  })
  return {
    ...harvested,
    ...api.spent(),
    dir: inputs.out,
    program: 'grade-action',
    seconds: Math.round(performance.now() - began) / 1000,
    notices: course.notices,
  }
}

/** In a log, a line every half minute. */
function nowAndThen(): (progress: HarvestProgress) => void {
  const everyMs = 30_000
  const began = performance.now()
  let told = began
  return (progress) => {
    if (performance.now() - told < everyMs) return
    told = performance.now()
    say(renderHarvestStep({ ...progress, elapsedMs: told - began }))
  }
}

async function tell(report: HarvestReport, { failOn, summary }: HarvestInputs): Promise<void> {
  const accounts = report.assignments.flatMap((one) => one.accounts)
  const missing = unaccountedIn(report.assignments).length
  const repositories = new Set(accounts.flatMap(({ repository }) => repository?.id ?? []))
  const outputs = {
    repositories: repositories.size,
    accounted: accounts.length - missing,
    unaccounted: missing,
    statuses: JSON.stringify(countStatuses(accounts)),
    attempts: report.attempts,
    complete: report.isComplete,
  }
  writeOutputs(outputs)
  if (summary) await writeSummary(renderHarvestSummary(report))
  const line = `${missing} without a grade that counts, ${accounts.length - missing} with one`
  if (harvestFails(report, failOn)) fail(report.isComplete ? line : `stopped before its end: ${line}`)
  else if (missing > 0) warn(line)
}

function placesIn({ env }: Outside): { workspace: string; temp: string } {
  const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: temp = '' } = env
  if (workspace !== '' && temp !== '') return { workspace, temp }
  const hint = 'elsewhere it is the command `harvest` of dist/cli/index.js'
  throw new UserError([{ message: 'this action runs in a workflow', hint }])
}
