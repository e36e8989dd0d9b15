import { expect, test } from '@jest/globals'
import { childEnvironment } from '../../src/process/environment.js'

const places = { home: '/s/home', tmp: '/s/tmp', results: '/s/results' }
const settings = { timezone: 'Europe/Zurich', env: {}, passEnv: [] }

test('a child sees the named environment and nothing else of ours', () => {
  const host = {
    PATH: '/bin',
    HOME: '/root',
    INPUT_TOKEN: 't',
    ACTIONS_RUNTIME_TOKEN: 't',
    RUNNER_TRACKING_ID: 'github_1',
  }
  expect(childEnvironment(host, settings, places, ['A1', 'B'], 'linux')).toEqual({
    PATH: '/bin',
    HOME: '/s/home',
    TMPDIR: '/s/tmp',
    LANG: 'C.UTF-8',
    TZ: 'Europe/Zurich',
    CI: 'true',
    RUNNER_TRACKING_ID: 'github_1',
    RESULTS_DIR: '/s/results',
    GRADE_ITEMS: 'A1,B',
  })
})

test('a course adds variables of its own and takes named ones over', () => {
  const host = { PATH: '/bin', JAVA_HOME: '/jdk', SECRET: 's' }
  const added = {
    timezone: 'UTC',
    env: { PYTHONHASHSEED: '0', LANG: 'de_CH.UTF-8' },
    passEnv: ['JAVA_HOME', 'NOT_SET'],
  }
  const environment = childEnvironment(
    host,
    added,
    { ...places, resultsFile: '/s/results/r.json' },
    [],
    'linux',
  )
  expect(environment).toMatchObject({
    JAVA_HOME: '/jdk',
    PYTHONHASHSEED: '0',
    LANG: 'de_CH.UTF-8',
    RESULTS_FILE: '/s/results/r.json',
  })
  expect(environment).not.toHaveProperty('SECRET')
  expect(environment).not.toHaveProperty('NOT_SET')
})

test('a course cannot move the results away by its variables', () => {
  const added = { ...settings, env: { RESULTS_DIR: '/elsewhere' } }
  expect(childEnvironment({}, added, places, [], 'linux')).toMatchObject({ RESULTS_DIR: '/s/results' })
})

test('on Windows a child also finds the system, whatever the case of the names', () => {
  const host = { Path: 'C:\\bin', SYSTEMROOT: 'C:\\Windows', PathExt: '.EXE', TOKEN: 't' }
  const environment = childEnvironment(host, settings, places, [], 'win32')
  expect(environment).toMatchObject({
    PATH: 'C:\\bin',
    SystemRoot: 'C:\\Windows',
    PATHEXT: '.EXE',
    TEMP: '/s/tmp',
    USERPROFILE: '/s/home',
  })
  expect(environment).not.toHaveProperty('TOKEN')
})
