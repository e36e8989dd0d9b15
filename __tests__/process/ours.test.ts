import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { commonDirectory } from '../../src/process/common-directory.js'
import { ourPlaces } from '../../src/process/ours.js'

const posix = process.platform === 'win32' ? test.skip : test

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'ours-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

posix('of a bundled script the whole package is ours, also where it is started by a link', () => {
  mkdirSync(join(root, 'ref/dist/cli'), { recursive: true })
  writeFileSync(join(root, 'ref/dist/cli/index.js'), '')
  symlinkSync(join(root, 'ref/dist/cli/index.js'), join(root, 'grade-action'))
  expect(ourPlaces(join(root, 'grade-action'), {})).toEqual([join(root, 'ref')])
  expect(ourPlaces(join(root, 'elsewhere/run.js'), {})).toEqual([join(root, 'elsewhere')])
  expect(ourPlaces(undefined, {})).toEqual([])
})

const hosted = {
  RUNNER_TEMP: '/home/runner/work/_temp',
  RUNNER_WORKSPACE: '/home/runner/work/hw1',
  GITHUB_WORKSPACE: '/home/runner/work/hw1/hw1',
  GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
}

posix('all of the runner’s work is ours: other actions, other steps’ files, the checkout', () => {
  expect(ourPlaces(undefined, hosted).sort()).toEqual([
    '/home/runner/work',
    '/home/runner/work/_temp',
    '/home/runner/work/_temp/_github_workflow',
    '/home/runner/work/hw1',
    '/home/runner/work/hw1/hw1',
  ])
})

posix('in a job’s container the workspace’s name is the container’s', () => {
  const places = ourPlaces(undefined, {
    ...hosted,
    RUNNER_TEMP: '/__w/_temp',
    GITHUB_WORKSPACE: '/__w/hw1/hw1',
  })
  expect(places).toContain('/__w')
  expect(places).not.toContain('/home/runner/work')
})

posix('on somebody’s own machine the runner with its credentials lies around its work', () => {
  const work = join(root, 'actions-runner/_work')
  mkdirSync(work, { recursive: true })
  writeFileSync(join(root, 'actions-runner/.credentials'), '')
  const env = { RUNNER_TEMP: join(work, '_temp'), RUNNER_WORKSPACE: join(work, 'hw1') }
  expect(ourPlaces(undefined, env)).toEqual(expect.arrayContaining([work, join(root, 'actions-runner')]))
})

posix.each([
  [['/subs/ada', '/subs/ben'], '/subs'],
  [['/subs/ada/hw1', '/subs/ben/hw1'], '/subs'],
  [['/subs/ada.py'], '/subs'],
  [['/a/x', '/ab/x'], undefined],
  [[], undefined],
])('%j lie in %s', (paths, common) => expect(commonDirectory(paths)).toBe(common))
