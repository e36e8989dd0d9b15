import { warningsOf } from '../config/notices.js'
import { findConfig } from '../course/find-config.js'
import { formatsWithoutMaximum } from '../formats/names.js'
import { renderCheck } from '../report/check.js'
import { graded, gradingJson, renderGrading } from '../report/check-page.js'
import { jsonDocument } from '../text/json-document.js'
import { askedFor, type CheckedGradings, checkGradings, mustBeLookedInto } from './check-gradings.js'
import { protectionWarnings } from './check-protection.js'
import type { Call, ExitCode } from './command.js'
import { courseRequestOf } from './course-request.js'
import { inScratch } from './scratch.js'

/**
 * `grade-action check`: every problem of the configuration at once, what is allowed but probably not meant, and what
 * a solution and a starter come to.
 */
export async function check(call: Call): Promise<ExitCode> {
  const { flag, terminal } = call
  return inScratch('check', async (scratch) => {
    const request = await courseRequestOf(call, scratch)
    const found = await findConfig(request)
    const { config } = found
    const options = { now: terminal.now(), withoutMaximum: formatsWithoutMaximum }
    const asked = await askedFor(call)
    const protection = await protectionWarnings(found, call, request, asked)
    const notices = [...warningsOf(config, options), ...protection]
    const gradings = await checkGradings(asked, found, request, terminal)
    terminal.out(flag('json') ? jsonOf(notices, gradings) : renderCheck(config, notices) + pagesOf(gradings))
    return mustBeLookedInto(gradings) ? 1 : 0
  })
}

const pagesOf = (gradings: CheckedGradings): string =>
  graded
    .map((who) => {
      const checked = gradings[who]
      return checked === undefined ? '' : `\n${renderGrading(who, checked)}`
    })
    .join('')

function jsonOf(notices: readonly string[], { solution, starter }: CheckedGradings): string {
  const document = {
    problems: [],
    notices,
    ...(solution !== undefined && { solution: gradingJson(solution) }),
    ...(starter !== undefined && { starter: gradingJson(starter) }),
  }
  return jsonDocument(document)
}
