import { expect, test } from '@jest/globals'
import { reachedLimits } from '../../src/grader/reached.js'

const limits = { memoryBytes: 2 ** 31, diskBytes: 2 ** 32, processes: 20 }
const memory = 'used more memory than the limit of 2 GiB'

test.each<[true | undefined, { usedBytes: number; isFull: boolean } | undefined, string[]]>([
  [undefined, undefined, []],
  [undefined, { usedBytes: 2 ** 31, isFull: false }, []],
  [true, undefined, [memory]],
  [true, { usedBytes: 2 ** 20, isFull: false }, [memory]],
  [true, { usedBytes: 1.75 * 2 ** 30, isFull: false }, [`${memory}, of which its files take 1.7 GiB`]],
  [undefined, { usedBytes: 2 ** 32, isFull: true }, ['filled its disk of 4 GiB']],
])('killed for memory: %j, disk: %j', (outOfMemory, use, expected) => {
  expect(reachedLimits({ ...(outOfMemory && { outOfMemory }) }, limits, use)).toEqual(expected)
})

test('a disk that was full before is nobody’s doing', () => {
  const use = { usedBytes: 2 ** 32, isFull: true }
  expect(reachedLimits({}, limits, use, true)).toEqual(['found its disk of 4 GiB full'])
})

test.each([
  [19, []],
  [20, ['came to its limit of 20 processes and threads']],
])('%d processes at a time where 20 are allowed', (mostProcesses, expected) => {
  expect(reachedLimits({ mostProcesses }, limits, undefined)).toEqual(expected)
})
