import { expect, test } from '@jest/globals'
import { type CallTable, callTablesOf } from '../../../src/sandbox/seccomp/calls.js'
import { seccompFilter } from '../../../src/sandbox/seccomp/filter.js'

const ALLOW = 'allowed'
const names = new Map([
  [0x7fff0000, ALLOW],
  [0x80000000, 'killed'],
  [0x00050001, 'EPERM'],
  [0x00050026, 'ENOSYS'],
  [0x00050061, 'EAFNOSUPPORT'],
])

type Asked = { architecture: number; call: number; argument?: number }

/** Does what the kernel does with a filter: linux/Documentation/networking/filter.rst. */
function answerOf(filter: Buffer, { architecture, call, argument = 0 }: Asked): string {
  const words = new Map([
    [0, call],
    [4, architecture],
    [16, argument],
  ])
  let accumulator = 0
  for (let at = 0; ; at += 1) {
    const code = filter.readUInt16LE(at * 8)
    const [ifTrue, ifFalse, value] = [
      filter[at * 8 + 2] ?? 0,
      filter[at * 8 + 3] ?? 0,
      filter.readUInt32LE(at * 8 + 4),
    ]
    const jumpIf = (holds: boolean): number => (holds ? ifTrue : ifFalse)
    if (code === 0x20) accumulator = words.get(value) ?? Number.NaN
    else if (code === 0x15) at += jumpIf(accumulator === value)
    else if (code === 0x35) at += jumpIf(accumulator >= value)
    else if (code === 0x45) at += jumpIf((accumulator & value) !== 0)
    else if (code === 0x05) at += value
    else if (code === 0x06) return names.get(value) ?? String(value)
    else throw new Error(`no such instruction: ${code}`)
  }
}

const tables = ['x64', 'arm64'].flatMap((arch) =>
  (callTablesOf(arch) ?? []).map((table): [string, CallTable] => [arch, table]),
)
const filterFor = (arch: string): Buffer => seccompFilter(arch) ?? Buffer.alloc(0)

test.each(tables)(
  'on %s every refused call is refused and every other one is allowed (%#)',
  (arch, table) => {
    const filter = filterFor(arch)
    const { architecture, refused, clone3 } = table
    const numbers = new Set(Object.values(refused))
    const answers = Array.from({ length: 1024 }, (_, call) =>
      answerOf(filter, { architecture, call, argument: 1 }),
    )
    const expected = answers.map((_, call) =>
      call === clone3 ? 'ENOSYS' : numbers.has(call) ? 'EPERM' : ALLOW,
    )
    expect(answers).toEqual(expected)
    expect(numbers.size).toBe(Object.keys(refused).length)
  },
)

test.each(tables)(
  'on %s nobody makes a namespace, and everybody a thread or a process (%#)',
  (arch, table) => {
    const { architecture, clone, unshare } = table
    const asked = (call: number, argument: number): string =>
      answerOf(filterFor(arch), { architecture, call, argument })
    const flags = {
      user: 0x10000000,
      mount: 0x20000,
      pid: 0x20000000,
      net: 0x40000000,
      ipc: 0x8000000,
      uts: 0x4000000,
      cgroup: 0x2000000,
    }
    for (const flag of Object.values(flags)) {
      expect(asked(clone, flag | 17)).toBe('EPERM')
      expect(asked(unshare, flag)).toBe('EPERM')
    }
    expect(asked(unshare, 0x80)).toBe('EPERM')
    // glibc's fork and pthread_create, and what a program may stop sharing with its threads.
    expect(asked(clone, 0x01200011)).toBe(ALLOW)
    expect(asked(clone, 0x003d0f00)).toBe(ALLOW)
    expect(asked(unshare, 0x400)).toBe(ALLOW)
  },
)

test.each(tables)(
  'on %s sockets are for the network and this machine (%#)',
  (arch, { architecture, socket }) => {
    const asked = (family: number): string =>
      answerOf(filterFor(arch), { architecture, call: socket, argument: family })
    const families = Array.from({ length: 64 }, (_, family) => family)
    expect(families.filter((family) => asked(family) === ALLOW)).toEqual([1, 2, 10, 16])
    expect(new Set(families.map(asked))).toEqual(new Set([ALLOW, 'EAFNOSUPPORT']))
  },
)

test('debuggers and leak checkers work', () => {
  const architecture = 0xc000003e
  expect(answerOf(filterFor('x64'), { architecture, call: 101 })).toBe(ALLOW)
  expect(answerOf(filterFor('arm64'), { architecture: 0xc00000b7, call: 117 })).toBe(ALLOW)
})

test('calls by the numbers of x32 do not pass as others', () => {
  const architecture = 0xc000003e
  expect(answerOf(filterFor('x64'), { architecture, call: 0x40000000 + 165 })).toBe('ENOSYS')
  expect(answerOf(filterFor('x64'), { architecture, call: 0xffffffff })).toBe('ENOSYS')
})

test('programs for another kind of machine are ended, since their numbers mean something else', () => {
  expect(answerOf(filterFor('x64'), { architecture: 0xc00000b7, call: 1 })).toBe('killed')
  expect(answerOf(filterFor('arm64'), { architecture: 0x40000028, call: 1 })).toBe('killed')
})

test('where we know no numbers there is no filter, and its absence is told', () => {
  expect(seccompFilter('riscv64')).toBeUndefined()
})

test.each(['x64', 'arm64'])('the filter for %s is as long as the kernel takes', (arch) => {
  expect(filterFor(arch).length % 8).toBe(0)
  expect(filterFor(arch).length / 8).toBeLessThan(4096)
})
