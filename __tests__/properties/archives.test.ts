import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textsInZip } from '../../src/github/unzip.js'
import { mutatedBytes } from './mutated.js'
import { outcomeOfPromise } from './outcome.js'
import { runs } from './settings.js'

const record = '{"schema":"attempt/v1","name":"Grüße","points":1}\n'
const program = `
import io, json, sys, zipfile
def archive(method, names):
    bytes = io.BytesIO()
    with zipfile.ZipFile(bytes, 'w', method) as zip:
        for name in names: zip.writestr(name, sys.argv[1] if name == 'attempt.json' else 'x' * 50)
        zip.comment = b'made up'
    return bytes.getvalue()
print(json.dumps([archive(method, names).hex() for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
    for names in (['attempt.json'], ['log.txt', 'attempt.json', 'images/1.png'])]))
`
const zips: Buffer[] = JSON.parse(execFileSync('python3', ['-c', program, record], { encoding: 'utf8' })).map(
  (hex: string) => Buffer.from(hex, 'hex'),
)
const read = (zip: Uint8Array) =>
  outcomeOfPromise(textsInZip(zip, (name) => name === 'attempt.json', { maxFiles: 10, maxBytes: 10_000 }))

test('a zip that was damaged anywhere gives the text that was packed, or is refused', async () => {
  for (const zip of zips) expect(await read(zip)).toEqual({ value: [{ name: 'attempt.json', text: record }] })
  await fc.assert(
    fc.asyncProperty(mutatedBytes(zips), async (zip) => {
      const outcome = await read(zip)
      if ('value' in outcome) for (const { text } of outcome.value) expect(text).toBe(record)
    }),
    runs(3),
  )
})

test('bytes that are no zip are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await read(bytes)).toHaveProperty('problems')
    }),
    runs(),
  )
})
