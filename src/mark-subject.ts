import type { Config } from './config/config.js'
import { expectedOf } from './config/expected.js'
import { gradeRowOf } from './domain/grade-row.js'
import type { Subject } from './domain/marking.js'
import { resultsOfAttempt } from './domain/rescored.js'
import { rubricFor } from './domain/score-outcome.js'
import { scoreResults } from './domain/scoring.js'
import { type Deal, gradeSubmitter } from './rescore.js'
import type { Stored } from './store/stored.js'

/** A submitter by today's rubric and marks; `deal` where the course has more to say than the configuration. */
export function subjectOf(
  submitter: string,
  { attempts, marks }: Stored,
  config: Config,
  deal?: Deal,
): Subject {
  const own = marks.filter((mark) => mark.submitter === submitter)
  const all = attempts.get(submitter) ?? []
  const { grade, ungraded } = gradeSubmitter(submitter, all, own, config, deal)
  const attempt = grade?.counted.attempt ?? all.at(-1)
  const results = resultsOfAttempt(attempt)
  const rubric = rubricFor(config, expectedOf(config), results)
  const score = grade?.counted.score ?? scoreResults(rubric, results, config.show, own)
  const state = attempt?.submission.commit ?? attempt?.submission.contentDigest
  return {
    submitter,
    ...(attempt !== undefined && { attempt }),
    ...(state !== undefined && { state }),
    rubric,
    scores: score.items,
    marks: own,
    ...(grade !== undefined && { row: gradeRowOf(grade) }),
    ...(ungraded !== undefined && { ungraded }),
  }
}
