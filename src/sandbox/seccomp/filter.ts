import { type CallTable, callTablesOf } from './calls.js'
import { EAFNOSUPPORT, ENOSYS, EPERM, newNamespaces, newTimeNamespace } from './numbers.js'

// linux/bpf_common.h
const LOAD_WORD = 0x20
const JUMP_IF_EQUAL = 0x15
const JUMP_IF_AT_LEAST = 0x35
const JUMP_IF_ANY_BIT = 0x45
const JUMP = 0x05
const RETURN = 0x06

// linux/seccomp.h
const ALLOW = 0x7fff0000
const KILL_PROCESS = 0x80000000
const refuseWith = (errno: number): number => 0x00050000 | errno

/** Where struct seccomp_data has what is asked; of an argument the lower half, which these machines store first. */
const NUMBER_AT = 0
const ARCHITECTURE_AT = 4
const FIRST_ARGUMENT_AT = 16

/**
 * AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. Of the others some lead past the network settings (AF_VSOCK, to the machine that
 * this one runs on), and for most the kernel loads a module that nobody else uses.
 */
const families = [1, 2, 10, 16]

type Instruction = { code: number; value: number; ifTrue?: number; ifFalse?: number }

const load = (value: number): Instruction => ({ code: LOAD_WORD, value })
const answer = (value: number): Instruction => ({ code: RETURN, value })

/** One check, and what is answered when it holds; else the next one is made. */
const when = (code: number, value: number, then: number): Instruction[] => [
  { code, value, ifTrue: 0, ifFalse: 1 },
  answer(then),
]

/** A look at the first argument of one call, after which nothing else is looked at. */
const whenCall = (call: number, checks: readonly Instruction[]): Instruction[] => [
  { code: JUMP_IF_EQUAL, value: call, ifTrue: 0, ifFalse: checks.length + 2 },
  load(FIRST_ARGUMENT_AT),
  ...checks,
  answer(ALLOW),
]

function filterOf({ clone, clone3, unshare, socket, otherKindFrom, refused }: CallTable): Instruction[] {
  const refuse = refuseWith(EPERM)
  return [
    load(NUMBER_AT),
    ...(otherKindFrom === undefined ? [] : when(JUMP_IF_AT_LEAST, otherKindFrom, refuseWith(ENOSYS))),
    ...Object.values(refused).flatMap((call) => when(JUMP_IF_EQUAL, call, refuse)),
    // Its flags lie in memory, where they can change after a look; without it libraries use clone.
    ...when(JUMP_IF_EQUAL, clone3, refuseWith(ENOSYS)),
    ...whenCall(clone, when(JUMP_IF_ANY_BIT, newNamespaces, refuse)),
    ...whenCall(unshare, when(JUMP_IF_ANY_BIT, newNamespaces | newTimeNamespace, refuse)),
    ...whenCall(socket, [
      ...families.flatMap((family) => when(JUMP_IF_EQUAL, family, ALLOW)),
      answer(refuseWith(EAFNOSUPPORT)),
    ]),
    answer(ALLOW),
  ]
}

/** The filter of system calls for a kind of machine, as the kernel takes it; undefined where there is none. */
export function seccompFilter(arch: string): Buffer | undefined {
  const tables = callTablesOf(arch)
  if (tables === undefined) return undefined
  const parts = tables.flatMap((table): Instruction[] => {
    const part = filterOf(table)
    return [
      { code: JUMP_IF_EQUAL, value: table.architecture, ifTrue: 1, ifFalse: 0 },
      { code: JUMP, value: part.length },
      ...part,
    ]
  })
  return bytesOf([load(ARCHITECTURE_AT), ...parts, answer(KILL_PROCESS)])
}

/** struct sock_filter, in the order of bytes of the machines we know. */
function bytesOf(instructions: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 8)
  for (const [index, { code, value, ifTrue = 0, ifFalse = 0 }] of instructions.entries()) {
    const at = index * 8
    bytes.writeUInt16LE(code, at)
    bytes.writeUInt8(ifTrue, at + 2)
    bytes.writeUInt8(ifFalse, at + 3)
    bytes.writeUInt32LE(value >>> 0, at + 4)
  }
  return bytes
}
