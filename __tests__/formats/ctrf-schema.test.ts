import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { ctrfStatuses } from '../../src/formats/ctrf.js'
import { parseJson } from '../../src/text/parse-json.js'

const schemaFile = '__tests__/fixtures/tools/ctrf-schema-0.0.json'
const fixtures = '__tests__/fixtures/formats/ctrf'

/** As much of JSON Schema as tells whether a report has what the specification requires of it. */
type Schema = z.infer<typeof Part> & {
  properties?: Record<string, Schema> | undefined
  items?: Schema | undefined
}

const Part = z.object({
  type: z.string().optional(),
  required: z.array(z.string()).optional(),
  const: z.string().optional(),
  enum: z.array(z.string()).optional(),
})

const Schema: z.ZodType<Schema> = z.lazy(() =>
  Part.extend({ properties: z.record(z.string(), Schema).optional(), items: Schema.optional() }),
)

const read = <T>(type: z.ZodType<T>, file: string): T => parseJson(type, readFileSync(file, 'utf8'), file)

const schema = read(Schema, schemaFile)

function faults(value: unknown, wanted: Schema, path: string): string[] {
  if (wanted.const !== undefined && value !== wanted.const) return [`${path} must be ${wanted.const}`]
  if (wanted.enum !== undefined && !wanted.enum.some((one) => one === value)) return [`${path} is unknown`]
  if (wanted.type === 'array') {
    if (!Array.isArray(value)) return [`${path} must be a list`]
    return value.flatMap((one) => faults(one, wanted.items ?? {}, `${path}[]`))
  }
  const object = z.record(z.string(), z.unknown()).safeParse(value)
  if (wanted.type !== 'object') return []
  if (!object.success) return [`${path} must be an object`]
  const has = (key: string): boolean => Object.hasOwn(object.data, key)
  return [
    ...(wanted.required ?? []).filter((key) => !has(key)).map((key) => `${path}.${key} is missing`),
    ...Object.entries(wanted.properties ?? {})
      .filter(([key]) => has(key))
      .flatMap(([key, part]) => faults(object.data[key], part, `${path}.${key}`)),
  ]
}

describe('the published schema of CTRF', () => {
  test('knows exactly the statuses that are read', () => {
    const { results } = schema.properties ?? {}
    expect(results?.properties?.tests?.items?.properties?.status?.enum).toEqual([...ctrfStatuses])
  })

  test.each([
    // Reporters for jest write a text where the specification wants a list.
    ['jest-ctrf.json', ['report.results.tests[].suite must be a list']],
    ['jest-ctrf-30.json', ['report.results.tests[].suite must be a list']],
    ['mocha-ctrf-11.json', []],
    ['pytest-ctrf-9.json', []],
    ['older-without-version.json', ['report.reportFormat is missing', 'report.specVersion is missing']],
  ])('finds in %s what it lacks, and we read it all the same: %j', (name, lacks) => {
    const report = read(z.unknown(), `${fixtures}/${name}`)
    const found = [...new Set(faults(report, schema, 'report'))]
    expect(found.toSorted()).toEqual(lacks.toSorted())
  })

  test('was held against every report there is here', () => {
    const reports = readdirSync(fixtures).filter((name) => !name.endsWith('.expected.json'))
    expect(reports).toHaveLength(5)
  })
})
