import { describe, expect, test } from '@jest/globals'
import { narrowed } from '../../../src/sandbox/seccomp/profile.js'

describe('the list of system calls an engine lets through', () => {
  const rule = (names: string[], more: object = {}) => ({ names, action: 'SCMP_ACT_ALLOW', ...more })
  const profile = {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: 38,
    syscalls: [
      rule(['read', 'mount', 'clone', 'clone3', 'unshare', 'keyctl']),
      rule(['bpf', 'setns'], { includes: { caps: ['CAP_SYS_ADMIN'] } }),
      rule(['socket'], { args: [{ index: 0, value: 16, op: 'SCMP_CMP_NE' }] }),
    ],
  }
  const readable = (text: string | undefined): typeof profile => JSON.parse(text ?? '{}')

  test('lets programs make no namespaces, however many of its rules did', () => {
    const { syscalls, ...rest } = readable(narrowed(JSON.stringify(profile), 'x64'))
    expect(rest).toEqual({ defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 38 })
    const rulesOf = (call: string) => syscalls.filter(({ names }) => names.includes(call))
    expect(rulesOf('read')).toEqual([rule(['read'])])
    for (const call of ['mount', 'keyctl', 'bpf', 'setns'])
      expect(rulesOf(call)).toMatchObject([{ action: 'SCMP_ACT_ERRNO', errnoRet: 1 }])
    expect(rulesOf('clone3')).toMatchObject([{ action: 'SCMP_ACT_ERRNO', errnoRet: 38 }])
    for (const call of ['clone', 'unshare'])
      expect(rulesOf(call)).toMatchObject([{ args: [{ index: 0, op: 'SCMP_CMP_MASKED_EQ', valueTwo: 0 }] }])
    expect(rulesOf('socket')).toHaveLength(3)
  })

  test.each([
    ['no JSON', 'x', 'x64'],
    ['no profile', '{}', 'x64'],
    ['for a machine whose calls nobody knows here', JSON.stringify(profile), 's390x'],
  ])('is left alone where it is %s', (_, text, arch) => {
    expect(narrowed(text, arch)).toBeUndefined()
  })
})
