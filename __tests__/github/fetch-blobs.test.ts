import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { WantedBlob } from '../../src/github/blobs-query.js'
import { fetchBlobs } from '../../src/github/fetch-blobs.js'
import { oidOf } from '../fakes/github/memory.js'
import { collect, type Opened, openFake } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

const read = (wanted: Iterable<WantedBlob>, withEvidence = false) =>
  collect(fetchBlobs(opened.api, wanted, { withEvidence }))

/** A repository with so many records of so many bytes, and what is wanted of it. */
async function recorded(name: string, count: number, bytes = 1000): Promise<WantedBlob[]> {
  const repository = await opened.fake.addMemoryRepository('cs101', name, { private: true })
  const commit = await repository.commit({
    'README.md': '# hw1\n',
    '.github/workflows/grade.yml': 'on: push\n',
  })
  const texts = Array.from({ length: count }, (_, index) => `${name} ${index} `.padEnd(bytes, 'x'))
  const files = Object.fromEntries(texts.map((text, index) => [`hw1/${index}.json`, text]))
  await repository.commit(files, { branch: 'grades' })
  const { nodeId } = repository
  return texts.map((text) => ({
    nodeId,
    owner: 'cs101',
    name,
    oid: oidOf('blob', Buffer.from(text)),
    bytes,
    commit,
  }))
}

async function recordedByMany(students: number, each: number): Promise<WantedBlob[]> {
  const all = Array.from({ length: students }, (_, index) => recorded(`hw1-s${index}`, each))
  return (await Promise.all(all)).flat()
}

test('many blobs over many repositories are one question and one point', async () => {
  const wanted = await recordedByMany(20, 5)
  const fetched = await read(wanted)
  expect(fetched).toHaveLength(100)
  expect(fetched[99]).toMatchObject({
    nodeId: wanted[99]?.nodeId,
    oid: wanted[99]?.oid,
    content: { kind: 'text', text: expect.stringContaining('hw1-s19 4 ') },
  })
  expect(opened.api.spent()).toMatchObject({ requests: 1, points: 1 })
})

test('a batch ends before its texts fill the memory', async () => {
  const wanted = (await recordedByMany(10, 3)).map((one) => ({ ...one, bytes: 400_000 }))
  const sizes: number[] = []
  for await (const batch of fetchBlobs(opened.api, wanted, { withEvidence: false })) sizes.push(batch.length)
  expect(sizes).toEqual([10, 10, 10])
})

test('the runs of a commit are asked for once, and given with each of its records', async () => {
  const wanted = await recorded('hw1-ada', 3)
  const [first] = wanted
  opened.fake.repository('cs101', 'hw1-ada').addRun({
    id: 7,
    head_sha: first?.commit ?? '',
    event: 'push',
    path: '.github/workflows/grade.yml',
    annotations: [{ title: 'Grade record', message: `hw1/0.json sha256=${'a'.repeat(64)}` }],
  })
  const evidence = {
    commit: first?.commit,
    runs: [{ id: 7, event: 'push', announced: ['a'.repeat(64)] }],
    workflows: { '.github/workflows/grade.yml': expect.any(String) },
  }
  expect(await read(wanted, true)).toMatchObject([{ evidence }, { evidence }, { evidence }])
  expect(opened.api.spent().points).toBe(1)
})

test('a blob that is not there is told, and the others are kept', async () => {
  const wanted = await recorded('hw1-ada', 3)
  const absent = { ...wanted[0], nodeId: wanted[0]?.nodeId ?? '', oid: 'f'.repeat(40) }
  const fetched = await read([...wanted, { owner: 'cs101', name: 'hw1-ada', bytes: 1, ...absent }])
  expect(fetched.filter((one) => 'content' in one)).toHaveLength(3)
  expect(fetched.filter((one) => 'failed' in one)).toMatchObject([
    { oid: 'f'.repeat(40), failed: expect.stringContaining('404') },
  ])
})

test('a text that GitHub cuts is fetched whole', async () => {
  const long = await recorded('hw1-ada', 1, 600_000)
  expect(await read(long)).toMatchObject([
    { content: { kind: 'text', text: expect.stringMatching(/^hw1-ada 0 x{599990}$/) } },
  ])
})

test.each<readonly [string, number]>([
  ['every third answer', 3],
  ['every second answer', 2],
])('faults change nothing in what is fetched: %s', async (_, n) => {
  const wanted = await recordedByMany(60, 5)
  const sorted = async () => (await read(wanted)).map(({ oid }) => oid).toSorted()
  const expected = await sorted()
  opened.fake.faults.every(n)
  expect(await sorted()).toEqual(expected)
})

test('what is too much even by itself is read by REST', async () => {
  const wanted = await recordedByMany(2, 2)
  opened.fake.limits.blobsPerQuery = 0
  const fetched = await read(wanted)
  expect(fetched.filter((one) => 'content' in one && one.content.kind === 'text')).toHaveLength(4)
  expect(opened.fake.stats().rest).toBe(4)
})

test('a file too large for a record is never fetched, however often its query fails', async () => {
  const [wanted] = await recorded('hw1-ada', 1)
  opened.fake.limits.blobsPerQuery = 0
  expect(await read(wanted === undefined ? [] : [{ ...wanted, bytes: 40_000_000 }])).toMatchObject([
    { content: { kind: 'truncated', bytes: 40_000_000 } },
  ])
  expect(opened.fake.stats().rest).toBe(0)
})
