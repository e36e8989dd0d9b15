import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseConfig } from '../../../src/config/load.js'
import { formatNames } from '../../../src/formats/names.js'
import { openDoors } from '../../../src/grader/protect/open-doors.js'
import { writeFiles } from '../files.js'

let course = ''
beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'doors-'))
})
afterEach(() => rm(course, { recursive: true, force: true }))

const doors = (run: string, files: string[]) =>
  openDoors(
    course,
    parseConfig(
      JSON.stringify({ assignment: 'a', tests: [{ id: 'a', run }], protect: { files, from: '../c' } }),
      'grading.yml',
      { formats: formatNames },
    ),
  )

test.each([
  ['python3 judge.py', ['judge.py'], 'subprocess.py'],
  ['cd . && python3.12 -u ./tests/run.py < a', ['tests/run.py'], 'tests/subprocess.py'],
])('check says what a submission may lay beside a script: %s', async (run, files, named) => {
  expect(await doors(run, files)).toEqual([expect.stringContaining(`such as "${named}"`)])
})

test.each([
  ['python3 tests/run.py', ['tests/**']],
  ['python3 -I judge.py', ['judge.py']],
  ['python3 -P -u judge.py', ['judge.py']],
  ['python3 main.py', ['judge.py']],
  ['python3 -m pytest tests/run.py', ['tests/run.py']],
])('and nothing where that decides nothing: %s', async (run, files) => {
  expect(await doors(run, files)).toEqual([])
})

test.each([
  ['-include $(OBJECTS:.o=.d)\n', ['tests/**'], 1],
  ['all:\n\tcc a.c\ninclude $(DEPS)\n', ['tests/**'], 1],
  ['-include $(OBJECTS:.o=.d)\n', ['**/*.d'], 0],
  ['include config.mk\nall: a.d\n', ['tests/**'], 0],
])(
  'check says that make reads rules that a submission may bring: %j, protected %j',
  async (text, files, many) => {
    await writeFiles(course, { Makefile: text })
    expect(await doors('make', files)).toHaveLength(many)
  },
)
