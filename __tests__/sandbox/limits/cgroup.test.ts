import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findCgroups, joining, makeCgroup } from '../../../src/sandbox/limits/cgroup.js'
import { countersOf, endingOf, groupsIn, makingOf } from '../../../src/sandbox/limits/cgroup-files.js'
import { findHierarchy } from '../../../src/sandbox/limits/cgroup-places.js'
import { powersOf, whyRefused } from '../../../src/sandbox/limits/privileged.js'
import { isOwnerGone, ownerName } from '../../../src/sandbox/owner.js'

const unified = (more: Record<string, string> = {}): Record<string, string> => ({
  '/c/cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc\n',
  '/c/cgroup.subtree_control': 'cpu memory pids\n',
  ...more,
})
const separate = {
  '/c/memory/memory.limit_in_bytes': '9223372036854771712\n',
  '/c/memory/user/memory.limit_in_bytes': '9223372036854771712\n',
  '/c/pids/cgroup.procs': '1\n',
  '/c/cpuacct/cpuacct.usage': '1\n',
}

describe('where cgroups can be made', () => {
  test.each<[string, Record<string, string>, string, unknown]>([
    [
      'beside our own, where the one above hands controllers down',
      unified({ '/c/system.slice/cgroup.subtree_control': 'memory pids\n' }),
      '0::/system.slice/runner.service\n',
      { version: 2, parents: ['/c/system.slice', '/c'], enable: false },
    ],
    [
      'above whoever hands down only one of them',
      unified({ '/c/system.slice/cgroup.subtree_control': 'pids\n' }),
      '0::/system.slice/runner.service\n',
      { version: 2, parents: ['/c'], enable: false },
    ],
    [
      'at the root, where nobody hands them down yet',
      unified({ '/c/cgroup.subtree_control': '\n' }),
      '0::/\n',
      { version: 2, parents: ['/c'], enable: true },
    ],
    [
      'at the root of a container that shows us where we are from outside',
      unified(),
      '0::/../../user.slice\n',
      { version: 2, parents: ['/c'], enable: false },
    ],
    [
      'nowhere, without the controllers',
      { '/c/cgroup.controllers': 'cpu io\n' },
      '0::/\n',
      'there is no memory controller',
    ],
    [
      'in our own, by the older version',
      separate,
      '4:memory:/user\n8:pids:/\n2:cpuacct:/\n0::/\n',
      { version: 1, memory: '/c/memory/user', pids: '/c/pids', cpuacct: '/c/cpuacct' },
    ],
    [
      'at the top of the older version, where a container does not show our own',
      { ...separate, '/c/pids/docker/cgroup.procs': '1\n' },
      '4:memory:/docker/1234\n8:cpu,pids:/docker\n',
      { version: 1, memory: '/c/memory', pids: '/c/pids/docker', cpuacct: '/c/cpuacct' },
    ],
    ['nowhere, without any', {}, '', 'there is no memory controller'],
    [
      'nowhere, where processes cannot be counted',
      { '/c/memory/memory.limit_in_bytes': '1\n' },
      '',
      'there is no pids controller',
    ],
  ])('%s', (_, files, own, expected) => {
    expect(findHierarchy('/c', own, (path) => files[path])).toEqual(expected)
  })
})

const limits = { memoryBytes: 1000, processes: 20 }

test('what is written makes the limits of either version, and swapped memory is used memory', () => {
  const [two] = groupsIn({ version: 2, parents: ['/c'], enable: false }, 'g')
  const [one] = groupsIn({ version: 1, memory: '/m', pids: '/p', cpuacct: '/a' }, 'g')
  if (two === undefined || one === undefined) throw new Error('no groups')
  const said = (group: typeof two) =>
    makingOf(group, limits).map((act) =>
      act.act === 'write' ? `${act.path}=${act.text}${act.ifThere ? '?' : ''}` : `${act.act} ${act.path}`,
    )
  expect(said(two)).toEqual([
    'make /c/g',
    '/c/g/memory.max=1000',
    '/c/g/memory.swap.max=0?',
    '/c/g/pids.max=24',
  ])
  expect(said(one)).toEqual([
    'make /m/g',
    'make /p/g',
    'make /a/g',
    '/m/g/memory.limit_in_bytes=1000',
    '/m/g/memory.memsw.limit_in_bytes=1000?',
    '/p/g/pids.max=24',
  ])
  expect(endingOf(two)).toHaveLength(2)
  expect(endingOf(one)).toEqual([{ act: 'write', path: '/p/g/pids.max', text: '0', ifThere: true }])
})

test.each<[1 | 2, string, string, string, unknown]>([
  [
    2,
    'low 0\nhigh 0\nmax 7\noom 1\noom_kill 2\noom_group_kill 0\n',
    'usage_usec 1500400\nuser_usec 1\n',
    '12\n',
    { outOfMemory: true, cpuMs: 1500, mostProcesses: 12 },
  ],
  // What was refused or given back in time ended nobody.
  [2, 'max 7\noom 1\noom_kill 0\n', '', '', { outOfMemory: false }],
  [
    1,
    'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
    '2500000000\n',
    '',
    { outOfMemory: true, cpuMs: 2500 },
  ],
  [1, 'oom_kill_disable 0\nunder_oom 0\n', '', '3\n', { outOfMemory: false, mostProcesses: 3 }],
])('counters of version %s: %j, %j and %j', (version, memory, cpu, pids, expected) => {
  expect(countersOf(version, { memory, cpu, pids })).toEqual(expected)
})

const posix = process.platform === 'win32' ? describe.skip : describe

posix('over a directory laid out like version 2', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cgroup-'))
    mkdirSync(join(root, 'system.slice'))
    for (const directory of ['', 'system.slice']) {
      writeFileSync(join(root, directory, 'cgroup.controllers'), 'cpu memory pids\n')
      writeFileSync(
        join(root, directory, 'cgroup.subtree_control'),
        directory === '' ? 'memory pids\n' : '\n',
      )
    }
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('a group gets its limits, and a command joins it first', async () => {
    const cgroups = findCgroups('ours', root)
    if (typeof cgroups === 'string') throw new Error(cgroups)
    const group = await makeCgroup(cgroups, limits)
    if (typeof group === 'string') throw new Error(group)
    expect(group.memory.startsWith(join(root, `grade-${ownerName() ?? ''}-`))).toBe(true)
    expect(readFileSync(join(group.memory, 'memory.max'), 'utf8')).toBe('1000')
    expect(readFileSync(join(group.memory, 'pids.max'), 'utf8')).toBe('24')
    expect(joining(group, 'ours').slice(3)).toEqual(['sandbox', `${group.memory}/cgroup.procs`, '--'])
    // The course's variables go through it, whatever their names.
    expect(joining(group, 'sudo')[2]).not.toMatch(/^\s*\w+=/m)
    expect(joining(group, 'sudo').slice(3)).toEqual([
      'sandbox',
      '/usr/bin/sudo',
      `${group.memory}/cgroup.procs`,
      '--',
    ])
  })

  test('why there is none is told, and nothing is left of it', async () => {
    writeFileSync(join(root, 'cgroup.subtree_control'), '')
    const nowhere = { version: 2 as const, parents: [join(root, 'nowhere')], enable: false }
    expect(await makeCgroup({ hierarchy: nowhere, powers: 'ours' }, limits)).toContain('ENOENT')
  })
})

test.each([
  [{ env: { RUNNER_ENVIRONMENT: 'github-hosted' }, uid: 1001 }, 'sudo'],
  [{ env: { RUNNER_ENVIRONMENT: 'github-hosted' }, uid: 0 }, 'ours'],
  [{ env: { RUNNER_ENVIRONMENT: 'self-hosted' }, uid: 1001 }, 'ours'],
  [{ env: {}, uid: 1001 }, 'ours'],
] as const)('with %j the powers are %s', (host, powers) => {
  expect(powersOf(host)).toBe(powers)
})

test.each([
  [Object.assign(new Error('EACCES: no'), { code: 'EACCES' }), 'we may not'],
  [Object.assign(new Error('EROFS: no'), { code: 'EROFS' }), 'they are read-only here'],
  [Object.assign(new Error('EBUSY: no'), { code: 'EBUSY' }), 'the only place for one has processes in it'],
  [new Error('sudo: a password is required'), 'sudo: a password is required'],
])('%s reads: %s', (error, why) => {
  expect(whyRefused(error)).toBe(why)
})

const linux = process.platform === 'linux' ? test : test.skip
linux('what belongs to a process that lives, or that nobody here can know, is not left over', () => {
  const own = ownerName() ?? ''
  const [space, pid, started] = own.split('.')
  expect(isOwnerGone(own)).toBe(false)
  expect(isOwnerGone(`${space}.${pid}.${Number(started) - 1}`)).toBe(true)
  expect(isOwnerGone(`${space}.4194304.1`)).toBe(true)
  expect(isOwnerGone(`1${space}.4194304.1`)).toBe(false)
  expect(isOwnerGone('')).toBe(false)
})
