import { z } from 'zod'
import { groupedBy } from '../domain/grouped.js'
import { type Choice, type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { UserError } from '../text/problem.js'
import { quoteSome } from '../text/quote.js'
import type { Format, ReadOptions } from './format.js'
import { type AnnotationResult, isSatisfied, messagesOf } from './pybryt-messages.js'
import { isOtherPyBryt, refuseOther } from './pybryt-other.js'

const text = z.string().nullish()

const Annotation = z.object({
  name: z.string().min(1),
  group: text,
  success_message: text,
  failure_message: text,
})

const AnnotationSchema: z.ZodType<AnnotationResult> = z.object({
  satisfied: z.boolean(),
  annotation: Annotation,
  children: z.lazy(() => z.array(AnnotationSchema).nullish()),
})

const Reference = z.object({ group: text, results: z.array(AnnotationSchema) })

type Reference = z.infer<typeof Reference>

export const pybryt: Format = {
  name: 'pybryt',
  title: 'PyBryt (`pybryt check -t json`)',
  ids: "the annotation's name; of several references `reference/annotation`, and each reference's own name",
  points: 'none: the annotations of the best reference count the same unless a rubric says more',
  reads: ['name', 'message', 'tags'],
  detects: (json, keys) =>
    (keys.has('group') && keys.has('results')) ||
    /^\uFEFF?\s*\[\s*\{\s*"(?:group|results)"\s*:/.test(json) ||
    isOtherPyBryt(json),
  parse: parsePyBryt,
  duplicates: 'worst',
}

function parsePyBryt(json: string, file: string, { references: names }: ReadOptions): Results {
  refuseOther(json, file)
  const isMany = /^\uFEFF?\s*\[/.test(json)
  // Told apart here, so that a problem is named as that of the one they are.
  const references = isMany
    ? parseJson(z.array(Reference).min(1, { error: 'holds no reference' }), json, file)
    : [parseJson(Reference, json, file)]
  checkCount(references, names, file)
  const [only] = references
  const groups = references.flatMap(({ group }) => (group ? [group] : []))
  const notices =
    groups.length === 0 ? [] : [`PyBryt checked only the group ${quoteSome([...new Set(groups)])}`]
  if (references.length === 1 && only !== undefined) return resultsOf(testsOf(only, ''), { notices })
  const ways = references.map((reference, index) => wayOf(reference, names[index] ?? `${index + 1}`))
  const choice: Choice = ways.map(({ whole, parts }) => ({ id: whole.id, parts: parts.map(({ id }) => id) }))
  return resultsOf(
    ways.flatMap(({ whole, parts }) => [whole, ...parts]),
    { notices, choices: [choice] },
  )
}

function checkCount(references: readonly Reference[], names: readonly string[], file: string): void {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) {
    const message = `\`references\` names ${quoteSome([...new Set(twice)])} more than once`
    throw new UserError([{ message, hint: 'give every reference a name of its own' }])
  }
  if (names.length === 0 || names.length === references.length) return
  const has = `the results have ${references.length} ${references.length === 1 ? 'reference' : 'references'}`
  const message = `${has}, but \`references\` names ${names.length}: ${quoteSome(names)}`
  throw new UserError([
    { message, hint: 'name every reference, in the order of the notebook', place: { file } },
  ])
}

type Way = { whole: TestResult; parts: TestResult[] }

function wayOf(reference: Reference, name: string): Way {
  const parts = testsOf(reference, `${name}/`)
  const { status, message } = verdictOn(reference, parts)
  return { whole: { id: name, name, status, ...(message && { message }) }, parts }
}

/** Satisfied when all its annotations hold; without any it would be by whatever is handed in. */
function verdictOn({ results }: Reference, parts: readonly TestResult[]) {
  if (results.length === 0) return { status: 'not_run' as const, message: 'it has no annotations to check' }
  const said = messagesOf(results).join('\n')
  if (isSatisfied(results)) return { status: 'passed' as const, message: said }
  const missing = parts.filter(({ status }) => status !== 'passed').map(({ name }) => name)
  return { status: 'failed' as const, message: said || `not satisfied: ${quoteSome(missing)}` }
}

/** Annotations of one name are one test, which all of them must hold for. */
function testsOf({ results }: Reference, prefix: string): TestResult[] {
  const byName = groupedBy(results, ({ annotation }) => shortName(annotation.name))
  return [...byName].map(([name, same]) => testOf(`${prefix}${name}`, same))
}

function testOf(id: string, same: readonly AnnotationResult[]): TestResult {
  const message = messagesOf(same).join('\n')
  const tags = [...new Set(same.flatMap(({ annotation }) => (annotation.group ? [annotation.group] : [])))]
  return {
    id,
    name: id,
    status: isSatisfied(same) ? 'passed' : 'failed',
    ...(message && { message }),
    ...(tags.length > 0 && { tags }),
  }
}
