// Writes schema/*.schema.json from the built zod schemas; with --check it fails where a committed file differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { courseJsonSchema, gradingJsonSchema } from '../build/config/json-schema.js'
import { NativeResults } from '../build/formats/native.js'
import { AttemptRecord } from '../build/record/attempt.js'
import { GradebookRecord } from '../build/record/gradebook-schema.js'
import { MarkRecord } from '../build/record/mark.js'

const isCheck = process.argv.includes('--check')

const schemas = {
  attempt: z.toJSONSchema(AttemptRecord, { io: 'input' }),
  course: courseJsonSchema,
  gradebook: z.toJSONSchema(GradebookRecord, { io: 'input' }),
  grading: gradingJsonSchema,
  mark: z.toJSONSchema(MarkRecord, { io: 'input' }),
  results: z.toJSONSchema(NativeResults, { io: 'input' }),
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

const stale = []
mkdirSync('schema', { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  const path = `schema/${name}.schema.json`
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (read(path) === text) continue
  stale.push(path)
  if (!isCheck) writeFileSync(path, text)
}

for (const path of stale) console.log(isCheck ? `${path} is not what the source gives` : `wrote ${path}`)
if (isCheck && stale.length > 0) {
  console.error('Run `npm run build && node scripts/schema.mjs` and commit the result.')
  process.exitCode = 1
}
