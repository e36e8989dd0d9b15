import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { linesOf } from '../../src/store/lines.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lines-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function read(text: string): Promise<string[]> {
  const path = join(dir, 'file')
  await writeFile(path, text)
  const lines: string[] = []
  for await (const { bytes, number, isWhole } of linesOf(path))
    lines.push(`${number}${isWhole ? '' : '…'} ${bytes.toString()}`)
  return lines
}

const long = 'é'.repeat(700_000)

describe('the lines of a file', () => {
  test.each<[string, string, string[]]>([
    ['are none where it is empty', '', []],
    ['keep their numbers over empty ones', 'a\n\n  \nb\n', ['1 a', '4 b']],
    ['end with one that may not be whole', 'a\nb', ['1 a', '2… b']],
    ['may be longer than what is read at once', `${long}\n${long}\nc`, [`1 ${long}`, `2 ${long}`, '3… c']],
  ])('%s', async (_, text, lines) => {
    expect(await read(text)).toEqual(lines)
  })

  test('are none of a file that is not there', async () => {
    const all: unknown[] = []
    for await (const line of linesOf(join(dir, 'nothing'))) all.push(line)
    expect(all).toEqual([])
  })
})
