import type { Config } from '../config/config.js'
import { attemptOf } from '../domain/attempt-of.js'
import { latePenalty } from '../domain/late.js'
import { resultsOf } from '../domain/results.js'
import { maxPointsOf } from '../domain/rubric.js'
import { scoreResults } from '../domain/scoring.js'
import type { Instant } from '../domain/time.js'
import { tool } from '../domain/tool.js'
import type { PygraderGrades, SubmitterGrades } from '../pygrader/grades.js'
import type { AttemptLine } from '../record/jsonl.js'

/** One attempt without tests for each submitter, for marks to lie over. */
export const attemptsOf = ({ submitters }: PygraderGrades, config: Config, at: Instant): AttemptLine[] =>
  submitters.map((grades) => attemptLine(grades, config, at))

function attemptLine({ submitter, isLate }: SubmitterGrades, config: Config, at: Instant): AttemptLine {
  const { assignment, name, limits, network, rubric = { items: [] }, due, late: policy = null } = config
  const results = resultsOf([])
  const score = scoreResults(rubric, results)
  const { points, maxPoints } = score
  const submittedAt = due === undefined ? at : isLate ? aSecondAfter(due) : due
  const reason = 'nothing was run: a person graded with pygrader'
  const attempt = attemptOf(
    {
      assignment,
      name,
      submission: { name: submitter, submittedAt, submittedAtSource: 'recorded' },
      phases: { received: at, graded: at },
      confinement: { level: 'none', reason, network, limits, notEnforced: [] },
      maxPoints: maxPointsOf(rubric),
      digests: [],
      protected: [],
      tool,
    },
    {
      commands: [],
      outcome: { kind: 'graded', results },
      score,
      late: latePenalty({ points, maxPoints, due, submittedAt, policy }),
      notices: [],
      show: config.show,
    },
  )
  // Staff graded it in a checkout of their own.
  return { submitter, source: 'pygrader', trust: 'regraded', attempt }
}

const aSecondAfter = (instant: Instant): Instant => new Date(Date.parse(instant) + 1000).toISOString()
