import { has, jsonIn, type Loose, listOf, looseOf, textOf } from '../../text/loose.js'
import { callTablesOf } from './calls.js'
import { ENOSYS, EPERM, newNamespaces, newTimeNamespace } from './numbers.js'

const AF_ALG = 38
const AF_VSOCK = 40

/** Calls that are allowed for some arguments, which no other rule may widen. */
const looked = ['clone', 'unshare', 'socket']

/**
 * An engine's own profile (the format of containers/common, `pkg/seccomp`), with what our own filter refuses
 * refused, too: podman's lets programs make user namespaces, and mount in them. Undefined of what is no such profile,
 * and for kinds of machines whose calls we do not know.
 */
export function narrowed(profile: string, arch: string): string | undefined {
  const known = looseOf(jsonIn(profile))
  const tables = callTablesOf(arch)
  if (tables === undefined || !has(known, 'defaultAction') || !Array.isArray(known.syscalls)) return undefined
  const refused = [...new Set([...tables.flatMap((table) => Object.keys(table.refused)), 'setns'])]
  const ours = new Set([...refused, ...looked, 'clone3'])
  const syscalls = [
    ...listOf(known.syscalls).flatMap((rule) => without(looseOf(rule), ours)),
    ...ownRules(refused),
  ]
  return JSON.stringify({ ...known, syscalls })
}

/** A rule about other calls than these; none where it was about nothing else. */
function without(rule: Loose, calls: ReadonlySet<string>): Loose[] {
  const names = listOf(rule.names).filter((name) => !calls.has(textOf(name) ?? ''))
  return names.length === 0 ? [] : [{ ...rule, names }]
}

const ownRules = (refused: readonly string[]): Loose[] => [
  { names: refused, action: 'SCMP_ACT_ERRNO', errnoRet: EPERM },
  // Its flags lie in memory, where they can change after a look; without it libraries use clone.
  { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
  allowed('clone', { value: newNamespaces, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }),
  allowed('unshare', { value: newNamespaces | newTimeNamespace, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }),
  allowed('socket', { value: AF_ALG, op: 'SCMP_CMP_LT' }),
  allowed('socket', { value: AF_ALG + 1, op: 'SCMP_CMP_EQ' }),
  allowed('socket', { value: AF_VSOCK, op: 'SCMP_CMP_GT' }),
]

/** Of several rules for a call one is enough. */
const allowed = (name: string, argument: Loose): Loose => ({
  names: [name],
  action: 'SCMP_ACT_ALLOW',
  args: [{ index: 0, ...argument }],
})
