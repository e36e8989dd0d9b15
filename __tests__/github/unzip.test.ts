import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { textsInZip } from '../../src/github/unzip.js'

/** A zip as Python makes it of names and texts. */
const zipOf = (files: Readonly<Record<string, string>>, called = 'name', mode = 0o100644): Buffer =>
  execFileSync('python3', ['-W', 'ignore', '-c', program(called, mode)], { input: JSON.stringify(files) })

/** The checksum in the central directory is another one. */
function damaged(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(0xdeadbeef, bytes.lastIndexOf('PK\u0001\u0002') + 16)
  return bytes
}

const program = (called: string, mode: number): string => `
import io, json, sys, zipfile
bytes = io.BytesIO()
with zipfile.ZipFile(bytes, 'w', zipfile.ZIP_DEFLATED) as archive:
    for name, text in json.load(sys.stdin).items():
        info = zipfile.ZipInfo(${called})
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = ${mode} << 16
        archive.writestr(info, text)
sys.stdout.buffer.write(bytes.getvalue())
`
const bounds = { maxFiles: 3, maxBytes: 1000 }
const isJson = (name: string): boolean => name.endsWith('.json')

describe('an artifact', () => {
  test('gives the files that are asked for', async () => {
    const zip = zipOf({ 'a.json': '{"ä": 1}', 'logs/1-test.log': 'noise' })
    expect(await textsInZip(zip, isJson, bounds)).toEqual([{ name: 'a.json', text: '{"ä": 1}' }])
  })

  test.each([
    [
      'with a file that unpacks to more than we take',
      zipOf({ 'a.json': ' '.repeat(2000) }),
      'more than 1000 bytes',
    ],
    ['with too many files', zipOf({ a: '', b: '', c: '', d: '' }), 'it has 4 files'],
    [
      'with two files of the name',
      zipOf({ 'a.json': '{}', 'b.json': '[]' }, "'a.json'"),
      'it holds "a.json" twice',
    ],
    ['with a link of the name', zipOf({ 'a.json': '/etc/passwd' }, 'name', 0o120777), '"a.json" is no file'],
    ['whose checksum is another', damaged(zipOf({ 'a.json': '{}' })), '"a.json" is damaged'],
    ['with a name that leads out', zipOf({ '../a.json': '{}' }), 'no zip that can be read'],
    ['that is no zip', Buffer.from('<html>'), 'no zip that can be read'],
    ['that broke off', zipOf({ 'a.json': '{}' }).subarray(0, 40), 'no zip that can be read'],
  ])('%s is refused', async (_, zip, said) => {
    await expect(textsInZip(zip, isJson, bounds)).rejects.toThrow(said)
  })
})
