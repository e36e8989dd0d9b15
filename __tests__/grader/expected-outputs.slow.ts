import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFiles } from './files.js'
import { type AttemptRecord, levelsHere } from './tampered.js'

const linux = process.platform === 'linux' ? test : test.skip
const cli = resolve('dist/cli/index.js')

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'expected-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/**
 * Looks for a word of two halves, which it never puts together itself: in every file that is newer than the start, in
 * what /proc says of every process, and in the memory of each that it may read.
 */
const search = (half: string, other: string, since: number, top: string): string => `
import os, re
half, other, since, start = b'${half}', b'${other}', ${since}, '${top}'
def has(data):
    at = data.find(half)
    while at != -1:
        if data.startswith(other, at + len(half)): return True
        at = data.find(half, at + 1)
    return False
def told(path):
    try: return has(open(path, 'rb').read(1 << 20))
    except OSError: return False
found = []
for top, dirs, files in os.walk(start):
    if top == '/': dirs[:] = [one for one in dirs if one not in ('proc', 'sys', 'dev')]
    for path in (os.path.join(top, one) for one in files):
        try: state = os.lstat(path)
        except OSError: continue
        if (state.st_mode & 0o170000) == 0o100000 and state.st_mtime >= since and told(path): found.append(path)
for pid in filter(str.isdigit, os.listdir('/proc') if start == '/' else []):
    found += [path for path in (f'/proc/{pid}/{one}' for one in ('environ', 'cmdline')) if told(path)]
    try: maps, memory = open(f'/proc/{pid}/maps').read(), open(f'/proc/{pid}/mem', 'rb', 0)
    except OSError: continue
    for first, end in re.findall(r'^([0-9a-f]+)-([0-9a-f]+) rw', maps, re.M):
        try:
            memory.seek(int(first, 16))
            if has(memory.read(int(end, 16) - int(first, 16))): found.append(f'memory of {pid}')
        except (OSError, ValueError, OverflowError): pass
print('\\n'.join(sorted(set(found))) or 'nothing')
`

type Course = { files: (word: string) => Record<string, string>; config: string[] }

const declared = (word: string): string =>
  `assignment: a\ntests: [{id: find, run: python3 find.py, timeout: 4m, stdout: "${word}", points: 1}]\n`

const courses: Record<string, Course> = {
  'the submission’s own configuration, and its rubric': {
    files: (word) => ({
      'hw/.github/grading.yml': `${declared(word)}rubric: rubric.json\n`,
      'hw/.github/rubric.json': JSON.stringify({
        A: { A1: { name: word, points_per_subitem: [5], desc_per_subitem: [word] } },
      }),
      'hw/grading.yml': word,
    }),
    config: [],
  },
  'a course’s configuration, hidden tests and checkers': {
    files: (word) => ({
      'course/grading.yml': `${declared(word)}protect: {files: [tests/seen.txt], from: ./}\n`,
      'course/tests/seen.txt': 'seen',
      'course/tests/hidden.py': word,
      'course/check.py': word,
      'course/solution/find.py': word,
      'course/solution/Makefile': word,
    }),
    config: ['--config', 'course/grading.yml'],
  },
}

async function searched({ files, config }: Course, level: string, top = '/'): Promise<string> {
  const [half, other] = [randomBytes(9).toString('hex'), randomBytes(9).toString('hex')]
  const since = Math.floor(Date.now() / 1000) - 1
  await writeFiles(scratch, { ...files(half + other), 'hw/find.py': search(half, other, since, top) })
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'run', 'hw', ...config, '--sandbox', level, '--json'],
    { cwd: scratch, encoding: 'utf8', env: { ...process.env, TMPDIR: scratch } },
  )
  const record: Partial<AttemptRecord> = JSON.parse(stdout || '{}')
  const output = record.tests?.[0]?.output
  if (output === undefined) throw new Error(`${stdout}${stderr}`)
  return output.trim()
}

const [, strongest] = levelsHere()

for (const [what, course] of Object.entries(courses)) {
  const run = strongest === undefined ? test.skip : linux
  run(
    `a program that looks everywhere finds nothing of ${what} in the strongest sandbox`,
    async () => {
      expect(await searched(course, strongest ?? '')).toBe('nothing')
    },
    300_000,
  )
  linux(
    `and in none it does: ${what}`,
    async () => {
      const found = await searched(course, 'none', scratch)
      expect(found).not.toBe('nothing')
      // The copy itself has none of it, so a program that does not look elsewhere reads nothing by mistake.
      expect(found).not.toContain('/files/')
    },
    300_000,
  )
}
