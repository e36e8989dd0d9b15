import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openLaptop } from './laptop.js'

const laptop = openLaptop()
afterAll(() => {
  laptop.close()
})

const onDisk = process.platform === 'win32' ? test.skip : test

onDisk('student code cannot write to a cache of which setup linked a file into the submission', async () => {
  const cached = join(laptop.dir, 'cache/lib.py')
  laptop.write({
    'cache/lib.py': 'answer = 42\n',
    'hw/main.py': "open('vendor/lib.py', 'a').write('answer = 43\\n')\n",
    'grading.yml': {
      assignment: 'hw',
      sandbox: 'none',
      setup: `mkdir vendor; ln '${cached}' vendor/lib.py`,
      tests: [
        { id: 'write', points: 1, run: 'python3 main.py' },
        { id: 'read', points: 1, run: 'cat vendor/lib.py', stdout: 'answer = 42\nanswer = 43\n' },
      ],
    },
  })
  const { attempt } = await laptop.grade('hw', '--config', 'grading.yml')
  expect(attempt).toMatchObject({ status: 'graded', points: 2 })
  expect(readFileSync(cached, 'utf8')).toBe('answer = 42\n')
})
