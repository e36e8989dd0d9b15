import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { textsInZip } from '../../src/github/unzip.js'
import { generate } from './generated.js'

const dir = mkdtempSync(join(tmpdir(), 'zips-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const said = generate('gen_zip', dir)

const good = '{"version": 1, "tests": []}'
const noZip = 'it is no zip that can be read: '

/** What is read, of which nothing is ever written to a disk; else why it is refused. Nothing: it holds no such file. */
const outcomes: Record<string, string> = {
  'good.zip': good,
  'slip_dotdot.zip': `${noZip}invalid relative path`,
  'slip_deep.zip': `${noZip}invalid relative path`,
  'slip_absolute.zip': `${noZip}absolute path`,
  'slip_backslash.zip': `${noZip}invalid relative path`,
  'slip_drive.zip': `${noZip}absolute path`,
  'win_reserved.zip': `${noZip}absolute path`,
  'symlink_entry.zip': '"result.json" is no file',
  'symlink_then_write.zip': good,
  'device_fifo.zip': good,
  'dup_entry.zip': 'it holds "result.json" twice',
  'case_collision.zip': good,
  'nfc_nfd.zip': good,
  'no_result.zip': '',
  'nested_result.zip': '',
  'nested_zip.zip': good,
  'dir_named_result.zip': '',
  'control_names.zip': good,
  'long_name.zip': good,
  'bomb_200mb.zip': '"result.json" has more than 2000000 bytes',
  'many_entries.zip': 'it has 70001 files',
  'empty.zip': noZip,
  'not_a_zip.zip': noZip,
  'truncated.zip': noZip,
  'prefix_garbage.zip': noZip,
  'trailing_comment.zip': good,
  'crc_mismatch.zip': '"result.json" is damaged',
  'size_lie.zip': `${noZip}too many bytes`,
  'local_vs_central_name.zip': good,
  'encrypted_flag.zip': `${noZip}entry is encrypted`,
}

const bounds = { maxFiles: 2000, maxBytes: 2_000_000 }

test.each(Object.keys(said))('the artifact %s', async (name) => {
  const zip = readFileSync(join(dir, name))
  const before = process.memoryUsage().rss
  const read = await textsInZip(zip, (each) => each === 'result.json', bounds).then(
    (texts) => texts.map(({ text }) => text).join(),
    (error: Error) => error.message,
  )
  expect(read.startsWith(outcomes[name] ?? 'no row')).toBe(true)
  expect(read === '').toBe(outcomes[name] === '')
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
})

test('nothing is unpacked', () => {
  expect(readdirSync(dir).sort()).toEqual(Object.keys(said).sort())
})
