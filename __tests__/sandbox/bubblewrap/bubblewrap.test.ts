import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseStatus } from '../../../src/sandbox/bubblewrap/status.js'
import { whyNot } from '../../../src/sandbox/bubblewrap/trouble.js'
import { outside } from '../../../src/sandbox/grade-path.js'
import { splitEnvironment } from '../../../src/sandbox/loader.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trouble-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const started = '{ "child-pid": 5279, "mnt-namespace": 4026532178, "pid-namespace": 4026532179 }\n'

test.each([
  ['', {}],
  [started, { child: 5279, space: 'pid:[4026532179]' }],
  [`${started}{ "exit-code": 3 }\n`, { child: 5279, space: 'pid:[4026532179]', exitCode: 3 }],
  ['{ "child-pid": 12 }\n', { child: 12 }],
])('what bubblewrap tells of itself is read: %j', (text, status) => {
  expect(parseStatus(text)).toEqual(status)
})

test.each([
  ['kernel/apparmor_restrict_unprivileged_userns', '1', 'bwrap: setting up uid map: Permission denied'],
  [
    'kernel/apparmor_restrict_unprivileged_userns',
    '1',
    'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted',
  ],
  ['kernel/unprivileged_userns_clone', '0', 'bwrap: No permissions to create new namespace'],
  ['user/max_user_namespaces', '0', 'bwrap: Creating new namespace failed: Operation not permitted'],
])('the setting %s = %s is named as what forbids it: %s', async (setting, value, said) => {
  mkdirSync(join(root, dirname(setting)), { recursive: true })
  writeFileSync(join(root, setting), `${value}\n`)
  expect(await whyNot(said, root)).toBe(
    `${setting.replaceAll('/', '.')} = ${value} forbids it (${said.slice('bwrap: '.length)})`,
  )
})

test('what is no matter of settings is told as bubblewrap says it', async () => {
  expect(await whyNot('bwrap: Unknown option --size', root)).toBe('Unknown option --size')
  expect(
    await whyNot('the sandbox could not be made: bwrap: setting up uid map: Permission denied', root),
  ).toBe('setting up uid map: Permission denied')
})

test('what loads code is the program’s alone', () => {
  const env = {
    PATH: '/bin',
    LD_PRELOAD: './x.so',
    LD_LIBRARY_PATH: 'lib',
    GCONV_PATH: '.',
    LDFLAGS: '-lm',
    HOME: '/h',
  }
  expect(splitEnvironment(env)).toEqual({
    everybodys: { PATH: '/bin', LDFLAGS: '-lm', HOME: '/h' },
    programs: ['LD_PRELOAD=./x.so', 'LD_LIBRARY_PATH=lib', 'GCONV_PATH=.'],
  })
})

test('what a command names in /grade lies out here in the directory it stands for', () => {
  const command = {
    env: {},
    timeoutMs: 1,
    outputBytes: 1,
    network: false,
    limited: true,
    scratch: '/s',
    grade: '/s/grade',
  }
  expect(outside({ ...command, argv: ['/grade/run.sh', '/grade/x'], cwd: '/grade/student' })).toMatchObject({
    argv: ['/s/grade/run.sh', '/grade/x'],
    cwd: '/s/grade/student',
  })
  expect(outside({ ...command, argv: ['/grader'], cwd: '/' })).toMatchObject({ argv: ['/grader'], cwd: '/' })
})
