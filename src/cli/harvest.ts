import { relative, resolve } from 'node:path'
import { isAccountedFor } from '../domain/account.js'
import { harvestCourse } from '../harvest-course.js'
import { keepHeapSmall } from '../process/small-heap.js'
import { type HarvestReport, harvestDocument, renderHarvest } from '../report/harvest.js'
import { UserError } from '../text/problem.js'
import type { Call, ExitCode } from './command.js'
import { openHarvestApi } from './harvest-api.js'
import { askedCourse } from './harvest-course.js'
import { harvestProgress } from './harvest-progress.js'
import { keepHarvestedSources } from './harvest-source.js'
import { inScratch } from './scratch.js'
import { serverOf } from './server.js'

/** `grade-action harvest`: collects a course's results from GitHub, and says of everybody what became of them. */
export const harvest = (call: Call): Promise<ExitCode> =>
  inScratch('harvest', (scratch) => harvestIn(scratch, call))

async function harvestIn(scratch: string, call: Call): Promise<ExitCode> {
  const { flag, terminal } = call
  const began = performance.now()
  keepHeapSmall()
  const dir = outOf(call)
  const asked = await askedCourse(call)
  const progress = harvestProgress(terminal, () => api.spent().remaining)
  const api = await openHarvestApi(call, asked.course.config.org, progress.say)
  try {
    const harvested = await harvestCourse({
      ...asked,
      api,
      dir,
      isFull: flag('full'),
      server: serverOf(terminal),
      scratch,
      now: terminal.now,
      signal: terminal.signal,
      hear: progress.hear,
    })
    const unkept = flag('source') ? await keepHarvestedSources(call, dir, harvested.assignments) : []
    progress.end()
    const report = {
      ...harvested,
      ...api.spent(),
      dir: relative(terminal.cwd, dir) || '.',
      program: terminal.program,
      seconds: Math.round(performance.now() - began) / 1000,
      notices: [...asked.course.notices, ...notRemembered(call), ...unkept],
    }
    terminal.out(flag('json') ? harvestDocument(report) : renderHarvest(report, terminal))
    return unkept.length > 0 ? 1 : exitCodeOf(report)
  } finally {
    progress.end()
  }
}

/** What was said of the grades in this call alone, and not of the course. */
function notRemembered({ text, texts }: Call): string[] {
  const given = [
    ...(texts('roster').length > 0 ? ['--roster'] : []),
    ...(text('require') === undefined ? [] : ['--require']),
    ...(text('config') === undefined ? [] : ['--config']),
  ]
  if (given.length === 0) return []
  return [
    `${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} of this harvest alone: export, report and rescore go by course.yml, so write the same there`,
  ]
}

function outOf({ text, terminal }: Call): string {
  const out = text('out')
  if (out !== undefined && out !== '') return resolve(terminal.cwd, out)
  throw new UserError([{ message: '--out is missing', hint: 'name the directory that keeps the attempts' }])
}

const exitCodeOf = ({ isComplete, problems, assignments }: HarvestReport): ExitCode =>
  isComplete && problems.length === 0 && assignments.every(({ accounts }) => accounts.every(isAccountedFor))
    ? 0
    : 1
