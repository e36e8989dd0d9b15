import type { z } from 'zod'
import { parseInstant } from '../domain/time.js'
import { looseOf } from '../text/loose.js'
import { comparePlaces, type Problem, throwProblems, UserError } from '../text/problem.js'
import type { YamlText } from '../text/yaml.js'
import type { Config } from './config.js'
import { defaults } from './defaults.js'
import { type Finding, isWithin, problemOf, withoutMisspelt } from './finding.js'
import { graderOf } from './grader.js'
import { findingsOf } from './issues.js'
import { latePolicyOf } from './late.js'
import { noticesOf } from './notices.js'
import { filesOf, protectOf } from './protect.js'
import { rubricOf } from './rubric.js'
import { type RubricFile, rubricFileFindings, withRubricFile } from './rubric-file.js'
import { ruleFindings } from './rules.js'
import { Grading } from './schema.js'
import { declaredTestOf } from './tests.js'

/** Where the value of a grading.yml comes from, so that problems can point into it. */
export type GradingSource = Pick<YamlText, 'value' | 'placeOf'> & {
  file: string
  /** Found before: thrown together with what is found now. */
  problems?: readonly Problem[]
}

export type ConfigOptions = {
  /** The names of the formats that can be read. */
  formats: readonly string[]
  /** What the file holds that `rubric` names, where it names one. */
  rubricFile?: RubricFile
}

/** A checked configuration with its defaults; throws one `UserError` with every problem. */
export function configOf(source: GradingSource, { formats, rubricFile }: ConfigOptions): Config {
  const parsed = Grading.safeParse(source.value)
  const shape = parsed.success ? [] : findingsOf(parsed.error.issues, source.value)
  // What is malformed is said once: rules about it, or about what would be in it, could only repeat that.
  const isReported = ({ path }: Finding): boolean => shape.some((known) => isWithin(path, known.path))
  const ofFile = rubricFileFindings(looseOf(source.value).rubric, rubricFile)
  const rules = [...ruleFindings(source.value, formats), ...ofFile].filter((finding) => !isReported(finding))
  const found = withoutMisspelt([...shape, ...rules]).map((finding) => problemOf(finding, source.placeOf))
  const problems = [...(source.problems ?? []), ...found].sort((a, b) => comparePlaces(a.place, b.place))
  throwProblems([...problems, ...(rubricFile?.kind === 'broken' ? rubricFile.problems : [])])
  if (!parsed.success) throw new UserError([{ message: 'not a configuration', place: { file: source.file } }])
  const config = withRubricFile(configOfGrading(parsed.data, source.file), rubricFile)
  return { ...config, notices: [...noticesOf(config), ...config.notices] }
}

function configOfGrading(raw: z.output<typeof Grading>, file: string): Config {
  const { assignment, name = assignment, timezone, limits } = raw
  const due = raw.due === undefined ? undefined : parseInstant(raw.due, timezone)
  const { branches, tags = [], submitted_at: submittedAt } = raw.submit
  return {
    file,
    assignment,
    name,
    timezone,
    ...(due !== undefined && { due }),
    ...(raw.late !== undefined && { late: latePolicyOf(raw.late, timezone) }),
    submit: { ...(branches !== undefined && { branches }), tags, submittedAt },
    counts: raw.counts,
    ...(raw.setup !== undefined && { setup: raw.setup }),
    ...(raw.build !== undefined && { build: raw.build }),
    env: raw.env ?? {},
    passEnv: raw.pass_env ?? [],
    readable: raw.readable ?? [],
    network: raw.network,
    ...(raw.image !== undefined && { image: raw.image }),
    limits: limitsOf(limits, raw.grader?.layout),
    sandbox: raw.sandbox,
    ...(raw.grader !== undefined && { grader: graderOf(raw.grader, limits.time) }),
    tests: (raw.tests ?? []).map((test) => declaredTestOf(test, limits.time)),
    ...(Array.isArray(raw.rubric) && { rubric: rubricOf(raw.rubric) }),
    ...(raw.max_points !== undefined && { maxPoints: raw.max_points }),
    protect: protectOf(raw.protect),
    files: filesOf(raw.files),
    show: showOf(raw.show),
    notices: [],
  }
}

/** PrairieLearn's graders may have more (grader-host, `graderDockerPidsLimit`). */
const usualProcesses = { plain: defaults.limits.processes, prairielearn: 1024 } as const

const limitsOf = (
  limits: z.output<typeof Grading>['limits'],
  layout: 'plain' | 'prairielearn' = 'plain',
): Config['limits'] => ({
  timeMs: limits.time,
  memoryBytes: limits.memory,
  processes: limits.processes ?? usualProcesses[layout],
  diskBytes: limits.disk,
  fileSizeBytes: limits.file_size,
  outputBytes: limits.output,
})

const showOf = ({ output, limit, tests = {} }: z.output<typeof Grading>['show']): Config['show'] => ({
  output,
  limitBytes: limit,
  tests: Object.entries(tests).map(([pattern, shown]) => ({ pattern, output: shown })),
})
