import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { Config } from '../config/config.js'
import type { Attempt } from '../domain/attempt.js'
import { summaryOf } from '../domain/attempt-of.js'
import { countedAttempt } from '../domain/counting.js'
import { endOfGrace } from '../domain/late.js'
import { classroomNotices } from '../migrate/classroom-notice.js'
import { attemptPath } from '../record/attempt-path.js'
import { formatAttempt } from '../record/format-attempt.js'
import { linkedImages } from '../record/images.js'
import { annotationsOf, formatCommand } from '../report/annotations.js'
import type { ReportContext } from '../report/context.js'
import { fenced } from '../report/log.js'
import { outputsOf } from '../report/outputs.js'
import { recordNotice } from '../report/record-notice.js'
import { shownToStudent } from '../report/shown.js'
import { stepFails } from '../report/step.js'
import { renderSummary } from '../report/summary.js'
import { renderTerminal } from '../report/terminal.js'
import type { History } from '../store/history.js'
import { sha256Of } from '../text/sha256.js'
import type { BranchUse } from './branch-use.js'
import type { Call } from './call.js'
import { renewFileCommands } from './file-commands.js'
import { say } from './log.js'
import { writeOutputs } from './output.js'
import type { Kept } from './record.js'
import { writeSummary } from './write-summary.js'

export type Reported = { attempt: Attempt; config: Config; history: History; kept: Kept; use: BranchUse }

/** What a student reads in the log; it waits for no record. */
export function printLog(attempt: Attempt, { timezone }: Config, { inputs, outside }: Call): void {
  const log = renderTerminal(attempt, {
    color: false,
    width: 100,
    timezone: timezone,
    isRecorded: true,
  })
  outside.print(fenced(log, randomBytes(16).toString('hex')))
  // The summary is for students; these are for whoever wrote the rubric, and name no hidden test.
  for (const notice of shownToStudent(attempt).attempt.score?.notices ?? []) say(notice)
  if (inputs.annotations)
    for (const annotation of annotationsOf(attempt, inputs.submission))
      outside.print(`${formatCommand(annotation)}\n`)
  if (inputs.runners !== undefined)
    for (const notice of classroomNotices(attempt)) outside.print(`${notice}\n`)
}

/** Only what is kept where a harvest finds it: otherwise there is nothing to tell from a forgery. */
export function announceRecord(attempt: Attempt, { where }: Kept, { outside }: Call): void {
  if (where === undefined) return
  const sha256 = sha256Of(formatAttempt(attempt))
  outside.print(`${recordNotice(attemptPath(attempt), sha256)}\n`)
}

/** Stage 9: outputs and the summary a student reads. What cannot be written loses no grade. */
export async function report(reported: Reported, call: Call): Promise<void> {
  const { attempt, kept } = reported
  const { inputs, outside } = call
  const lost = renewFileCommands(outside.env)
  if (!lost.has('GITHUB_OUTPUT')) writeOutputs(outputsOf(attempt, kept))
  if (call.event.repository.private === false) say('This repository is public, and so are its grades.')
  if (inputs.summary && !lost.has('GITHUB_STEP_SUMMARY'))
    await writeSummary(renderSummary(linkedImages(attempt).attempt, contextOf(reported, call)))
}

function contextOf({ attempt, config, history, kept, use }: Reported, call: Call): ReportContext {
  const { inputs, event } = call
  const file = basename(attemptPath(attempt))
  const earlier = history.attempts.filter((summary) => summary.file !== file)
  const competing = use.allowed ? [...earlier, summaryOf(attempt, file, '')] : earlier
  const due = config.due === undefined ? undefined : endOfGrace(config.due, config.late)
  const counted = countedAttempt(competing, config.counts, due)
  return {
    timezone: config.timezone,
    counts: config.counts,
    history: earlier,
    ...(counted !== undefined && { counted }),
    ...localCommand(call),
    ...(kept.url && { filesUrl: kept.url.slice(0, kept.url.lastIndexOf('/') + 1) }),
    ...(kept.where !== undefined && { recorded: { where: kept.where, ...(kept.url && { url: kept.url }) } }),
    notices: [
      ...(!use.allowed && use.isPractice ? [`${use.reason}: it does not count`] : []),
      ...(history.notice === undefined ? [] : [history.notice]),
    ],
    publicRepository: event.repository.private === false,
    stepFails: stepFails(attempt, inputs.failOn),
  }
}

/** What a student types to see the same before the push. */
function localCommand({ inputs, runner }: Call): Pick<ReportContext, 'localCommand'> {
  if (runner.source === undefined || (inputs.command ?? inputs.runners) !== undefined) return {}
  const words = [
    ...(inputs.submission === '.' ? [] : [inputs.submission]),
    ...(inputs.config ? ['--config', inputs.config] : []),
  ]
  return { localCommand: ['npx', runner.source, 'run', ...words].join(' ') }
}
