import { z } from 'zod'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { quoteSome } from '../text/quote.js'
import type { Format } from './format.js'

const text = z.string().nullish()
const texts = z.array(z.string()).nullish()

const Failure = z.object({ type: text, value: text })

const Cause = z.object({
  rationale: text,
  help: text,
  // Text, the lines it looked for, or whatever a check of the course's own compares.
  expected: z.unknown().optional(),
  actual: z.unknown().optional(),
  error: Failure.nullish(),
})

const Check = z.object({
  name: z.string().min(1),
  description: text,
  passed: z.boolean().nullable(),
  log: texts,
  cause: Cause.nullish(),
})

/** As cs50/check50 describes it in docs/source/json_specification.rst. */
const Check50Results = z
  .object({
    slug: z.string(),
    results: z.array(Check).nullish(),
    error: Failure.extend({ data: z.object({ files: texts }).nullish() }).nullish(),
  })
  .superRefine(({ results, error }, context) => {
    if (results || error) return
    context.addIssue({ code: 'custom', path: ['results'], message: 'missing, and there is no error instead' })
  })

type Written = z.infer<typeof Check50Results>
type WrittenCheck = z.infer<typeof Check>

export const check50: Format = {
  name: 'check50',
  title: 'check50 (`check50 SLUG -o json`)',
  ids: "the check's name, which is its function's",
  points: 'none: each check counts one point unless a rubric says more',
  reads: ['name', 'message', 'output', 'expected', 'actual'],
  detects: (_, keys) => keys.has('slug') && (keys.has('results') || keys.has('error')),
  parse: parseCheck50,
  duplicates: 'worst',
}

function parseCheck50(json: string, file: string): Results {
  const { results, error } = parseJson(Check50Results, json, file)
  if (error) return withoutChecks(error)
  const tests = (results ?? []).map(testOf)
  const broken = (results ?? []).find(isBroken)
  if (broken === undefined) return resultsOf(tests)
  const graderError = `check50's check ${quoteSome([broken.name])} itself broke: ${sayFailure(broken.cause?.error)}`
  return resultsOf(tests, { graderError })
}

/** Only files that are missing are the student's to mend. */
function withoutChecks(error: NonNullable<Written['error']>): Results {
  if (error.type !== 'MissingFilesError') {
    return resultsOf([], { graderError: `check50 ran no check: ${sayFailure(error)}` })
  }
  const files = error.data?.files ?? []
  const message =
    files.length > 0 ? `missing files: ${quoteSome(files, 20)}` : (error.value ?? 'files are missing')
  return resultsOf([], { gradable: false, formatErrors: [message] })
}

const sayFailure = (failure: z.infer<typeof Failure> | null | undefined): string =>
  [failure?.type, failure?.value?.slice(0, 300)].filter((part) => part).join(': ') || 'it does not say why'

/** Neither true nor false, and not for want of another check: the check's own code failed. */
const isBroken = ({ passed, cause }: WrittenCheck): boolean => passed === null && Boolean(cause?.error)

function testOf(check: WrittenCheck): TestResult {
  const { name, description, log, cause } = check
  const message = [cause?.rationale, cause?.help].filter((part) => part).join('\n')
  const output = (log ?? []).join('\n')
  const id = shortName(name)
  return {
    id,
    name: shortName(description?.trim() || name),
    status: statusOf(check),
    ...(message && { message }),
    ...(output && { output }),
    ...textOf('expected', cause?.expected),
    ...textOf('actual', cause?.actual),
  }
}

function statusOf(check: WrittenCheck): TestResult['status'] {
  if (check.passed !== null) return check.passed ? 'passed' : 'failed'
  return isBroken(check) ? 'error' : 'not_run'
}

function textOf(field: 'expected' | 'actual', value: unknown) {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') return { [field]: value }
  const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string')
  return { [field]: isLines ? value.join('\n') : JSON.stringify(value) }
}
