import { type Finding, problemOf, valueFinding } from '../config/finding.js'
import { image as imageName } from '../config/image.js'
import { findingsOf } from '../config/issues.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { parseYaml } from '../text/yaml.js'
import type { GradingComment } from './grading.js'
import { type ExternalGrading, Info, knownOptions } from './prairielearn-options.js'

/** A question's external grading as grading.yml writes it, but for the assignment's name. */
export type PrairieLearnGrading = {
  values: {
    name?: string
    image?: string
    env?: Record<string, string>
    network?: true
    grader: { run: string | string[]; layout: 'prairielearn'; timeout?: string; shared?: string[] }
  }
  comments: GradingComment[]
  notices: Problem[]
  /** What of the course goes where, since `grader.shared` looks for it there. */
  shared: { from: string; to: string }[]
}

const usualSeconds = 30
const mostSeconds = 600
/** Where a question's own files lie in the repository of its assignment. */
export const folder = '.github/grading'

/** Reads a question's info.json; throws one `UserError` with every problem. What has no counterpart is in `notices`. */
export function gradingOfInfo(text: string, file: string): PrairieLearnGrading {
  // JSON is YAML, and read as YAML its values have places.
  const { value, placeOf, problems } = parseYaml(text, file)
  const parsed = Info.safeParse(value)
  const findings = parsed.success
    ? withoutEntrypoint(parsed.data.externalGradingOptions)
    : findingsOf(parsed.error.issues, value)
  throwProblems([...problems, ...findings.map((finding) => problemOf(finding, placeOf))])
  const { title, gradingMethod, externalGradingOptions: options = {} } = parsed.data ?? {}
  const notices = [...otherMethod(gradingMethod), ...noticesOf(options)].map((one) => problemOf(one, placeOf))
  const shared = sharedIn(options).map((path) => ({
    from: `the course's serverFilesCourse/${path}`,
    to: `${folder}/serverFilesCourse/${path}`,
  }))
  return { values: valuesOf(title, options), comments: commentsOf(options), notices, shared }
}

const withoutEntrypoint = ({ entrypoint }: ExternalGrading): Finding[] =>
  entrypoint === undefined
    ? [
        finding(
          ['entrypoint'],
          'is missing: the entrypoint of an image is not known here',
          'write the command that the image starts',
        ),
      ]
    : []

const finding = (path: (string | number)[], message: string, hint?: string): Finding =>
  valueFinding(['externalGradingOptions', ...path], message, hint)

function valuesOf(title: string | undefined, options: ExternalGrading): PrairieLearnGrading['values'] {
  const { entrypoint = '', timeout = usualSeconds, enableNetworking, image } = options
  const env = Object.fromEntries(
    Object.entries(options.environment ?? {}).flatMap(([name, value]) =>
      value !== null && isVariable(name) ? [[name, value]] : [],
    ),
  )
  const shared = sharedIn(options).map((path) => `${folder}/serverFilesCourse/${path}`)
  return {
    ...(title !== undefined && { name: title.replace(/\s+/g, ' ').trim() }),
    ...(image !== undefined && isImage(image) && { image }),
    ...(Object.keys(env).length > 0 && { env }),
    ...(enableNetworking === true && { network: true as const }),
    grader: {
      run: entrypoint,
      layout: 'prairielearn',
      ...(timeout !== usualSeconds && { timeout: formatSeconds(Math.min(timeout, mostSeconds)) }),
      ...(shared.length > 0 && { shared }),
    },
  }
}

const isImage = (name: string): boolean => imageName.safeParse(name).success
const isVariable = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
const bare = (path: string): string =>
  path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/')
const isShareable = (path: string): boolean => bare(path) !== '' && !path.split('/').includes('..')

const sharedIn = ({ serverFilesCourse = [] }: ExternalGrading): string[] =>
  serverFilesCourse.filter(isShareable).map(bare)

const formatSeconds = (seconds: number): string => (seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`)

const commentsOf = ({ serverFilesCourse = [] }: ExternalGrading): GradingComment[] => [
  {
    path: ['grader'],
    text: `The question's tests/ goes to ${folder}/tests, its data (if it needs any) to ${folder}/data.json.`,
  },
  ...(serverFilesCourse.length === 0
    ? []
    : [
        {
          path: ['grader', 'shared'],
          text: `These of the course's serverFilesCourse/ go to ${folder}/serverFilesCourse.`,
        },
      ]),
]

/** Without one, PrairieLearn grades a question itself; old courses have it so, and graded by `enabled`. */
const otherMethod = (method: unknown): Finding[] =>
  method === undefined || method === 'External'
    ? []
    : [valueFinding(['gradingMethod'], 'PrairieLearn does not grade this question externally')]

function noticesOf(options: ExternalGrading): Finding[] {
  const { enabled, image, serverFilesCourse = [], timeout = 0, environment = {} } = options
  const off = 'external grading is switched off there, and is not here'
  const slow = `PrairieLearn stops a grader after ${mostSeconds} seconds, and so does what was written`
  const install = 'name the image to grade in, or install what the grader needs in `setup`'
  return [
    ...(enabled === false ? [finding(['enabled'], off)] : []),
    ...(image === undefined || isImage(image)
      ? []
      : [finding(['image'], `${quote(image)} is not the name of an image`, install)]),
    ...(timeout > mostSeconds ? [finding(['timeout'], slow)] : []),
    ...serverFilesCourse.flatMap((path, index) =>
      isShareable(path)
        ? []
        : [finding(['serverFilesCourse', index], `${quote(path)} leads out of serverFilesCourse`)],
    ),
    ...Object.entries(environment).flatMap(([name, value]) => variableFindings(name, value)),
    ...Object.keys(options).flatMap((key) =>
      knownOptions.has(key) ? [] : [finding([key], 'has no counterpart')],
    ),
  ]
}

function variableFindings(name: string, value: string | null): Finding[] {
  const unset = 'is unset there; here a grader sees only variables that are named'
  if (value === null) return [finding(['environment', name], unset)]
  return isVariable(name) ? [] : [finding(['environment', name], 'is no name of a variable, and is left out')]
}
