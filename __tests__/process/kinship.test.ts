import { describe, expect, test } from '@jest/globals'
import { kinshipOf } from '../../src/process/kinship.js'
import type { ProcessEntry } from '../../src/process/proc.js'

const aProcess = (pid: number, overrides: Partial<ProcessEntry> = {}): ProcessEntry => ({
  pid,
  isDead: false,
  parent: 1,
  group: pid,
  session: pid,
  started: pid,
  cpuMs: 0,
  ...overrides,
})

const root = aProcess(100)
const child = aProcess(101, { parent: 100 })
const daemon = aProcess(102, { parent: 101 })
const stranger = aProcess(200)

const pidsOf = (entries: readonly ProcessEntry[]): number[] => entries.map(({ pid }) => pid)

describe('who comes from a child', () => {
  test.each([
    ['its children and theirs', [root, child, daemon], [100, 101, 102]],
    ['in whatever order they are listed', [daemon, child, root], [102, 101, 100]],
    ['its session, whoever their parent is now', [root, aProcess(103, { session: 100 })], [100, 103]],
    [
      'the children of who is in its session',
      [aProcess(104, { parent: 103 }), aProcess(103, { session: 100 })],
      [104, 103],
    ],
    ['nobody else', [root, stranger], [100]],
  ])('%s', (_, living, pids) => {
    expect(pidsOf(kinshipOf(root).among(living))).toEqual(pids)
  })

  test('a daemon stays known when its parents are gone', () => {
    const kinship = kinshipOf(root)
    kinship.among([root, child, daemon])
    expect(pidsOf(kinship.among([{ ...daemon, parent: 1 }, stranger]))).toEqual([102])
  })

  test('who has the number of a dead one is a stranger, and so are its children', () => {
    const kinship = kinshipOf(root)
    kinship.among([root, child])
    const other = aProcess(101, { started: 900 })
    expect(kinship.among([other, aProcess(901, { parent: 101 })])).toEqual([])
  })

  test('who descends again under the number of a dead one is known with all that comes from it', () => {
    const kinship = kinshipOf(root)
    kinship.among([root, child])
    const again = aProcess(101, { started: 900, parent: 100 })
    expect(pidsOf(kinship.among([aProcess(99, { parent: 101, started: 901 }), root, again]))).toEqual([
      99, 100, 101,
    ])
  })

  test('one that another mark gave away brings its children', () => {
    const kinship = kinshipOf(root)
    kinship.adopt(stranger)
    expect(pidsOf(kinship.among([root, stranger, aProcess(201, { parent: 200 })]))).toEqual([100, 200, 201])
  })
})
