import { renderRescoring } from '../report/rescore.js'
import { rescore as rescoreAll } from '../rescore.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import type { Call, ExitCode } from './command.js'
import { rescoreRequestOf } from './grades-request.js'
import { attemptsDirectory, courseRuling } from './marking-config.js'

/** `grade-action rescore`: another rubric, late policy or marks over the attempts that are stored. */
export async function rescore(call: Call): Promise<ExitCode> {
  const { flag, terminal } = call
  const dir = attemptsDirectory(call)
  const ruling = await courseRuling(call)
  const { gradebook, ...rest } = await rescoreAll(await rescoreRequestOf(call, dir, ruling))
  const report = { ...gradebook, ...rest }
  terminal.out(flag('json') ? jsonDocument(snakeKeys(report)) : renderRescoring(report, terminal))
  return report.ungraded.length > 0 || report.problems.length > 0 ? 1 : 0
}
