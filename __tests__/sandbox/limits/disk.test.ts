import { expect, test } from '@jest/globals'
import { leftDisks, mountOptions, openDisk } from '../../../src/sandbox/limits/disk.js'
import { ownerName } from '../../../src/sandbox/owner.js'

const request = {
  env: {},
  uid: 0,
  platform: 'linux' as const,
  limits: { diskBytes: 2 ** 32, memoryBytes: 2 ** 31 },
  freeBytes: 2 ** 34,
}

test.each([
  ['to root', request, 2 ** 32],
  ['on GitHub’s machines', { ...request, uid: 1001, env: { RUNNER_ENVIRONMENT: 'github-hosted' } }, 2 ** 32],
  ['to nobody else', { ...request, uid: 1001 }, 'only root may mount'],
  ['nowhere but on Linux', { ...request, platform: 'darwin' as const }, 'this is not Linux'],
  [
    'not where it would take the memory of the machine',
    { ...request, freeBytes: 2 ** 32 },
    'it would lie in memory, of which 4 GiB are free',
  ],
])('a disk of its own is given %s', (_, asked, expected) => {
  const disk = openDisk(asked)
  expect(typeof disk === 'string' ? disk : disk.bytes).toBe(expected)
})

test('its size and the number of its files are bounded, and it is ours alone', () => {
  expect(mountOptions(2 ** 20, 7, 8)).toEqual([
    '-t',
    'tmpfs',
    '-o',
    'size=1048576,nr_inodes=1000,mode=700,uid=7,gid=8,nosuid,nodev',
    `grade-action.${ownerName() ?? ''}`,
  ])
  expect(mountOptions(2 ** 32, 0, 0)[3]).toContain('nr_inodes=1048576,')
})

test('only what a grader mounted that is gone is left over', () => {
  const mountinfo = [
    '31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755',
    '92 27 0:41 / /tmp/grade-a rw,nosuid shared:3 - tmpfs grade-action.gone rw,size=1k',
    '93 27 0:42 / /tmp/with\\040space rw,nosuid - tmpfs grade-action.gone rw',
    '94 27 0:43 / /tmp/grade-b rw,nosuid - tmpfs grade-action.alive rw',
    '95 27 0:44 / /tmp/grade-c rw,nosuid - ext4 grade-action.gone rw',
    '',
  ].join('\n')
  expect(leftDisks(mountinfo, (owner) => owner === 'gone')).toEqual(['/tmp/grade-a', '/tmp/with space'])
})
