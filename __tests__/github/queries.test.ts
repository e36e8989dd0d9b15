import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { blobsQuery, type WantedBlob } from '../../src/github/blobs-query.js'
import { deeperQuery } from '../../src/github/evidence.js'
import { namedQuery, ownerQuery, teamQuery } from '../../src/github/light-query.js'
import { peopleQuery } from '../../src/github/people.js'
import { resultsQuery } from '../../src/github/results-query.js'
import { privateQuery } from '../../src/github/sight.js'

const file = 'node_modules/@octokit/graphql-schema/schema.graphql'
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true })

const all = { topics: true, template: true }
const none = { topics: false, template: false }
const wanted: WantedBlob[] = [
  { nodeId: 'R_1', owner: 'cs101', name: 'hw1-ada', oid: 'a'.repeat(40), bytes: 1, commit: 'c'.repeat(40) },
  { nodeId: 'R_1', owner: 'cs101', name: 'hw1-ada', oid: 'b'.repeat(40), bytes: 1, commit: 'c'.repeat(40) },
  { nodeId: 'R_2', owner: 'cs101', name: 'hw1-bob', oid: 'd'.repeat(40), bytes: 1 },
]
const names = [
  { owner: 'cs101', name: 'hw1-ada' },
  { owner: 'cs101', name: 'hw1-bob' },
]

test.each([
  ['a listing of an owner', ownerQuery(none)],
  ['a listing of an owner by topic and template', ownerQuery(all)],
  ['a listing of a team', teamQuery(all)],
  ['a look at names', namedQuery(names, all).query],
  ['results', resultsQuery(false)],
  ['results with the runs of each head', resultsQuery(true)],
  ['many blobs', blobsQuery(wanted, false).query],
  ['many blobs with the runs of their commits', blobsQuery(wanted, true).query],
  ['all runs of one commit', deeperQuery],
  ['people by number', peopleQuery],
  ['whether anything private is seen', privateQuery],
])("GitHub's schema knows everything that is asked for: %s", (_, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
})

test('a commit of several records is asked about once', () => {
  const { query, partOf } = blobsQuery(wanted, true)
  expect(query.match(/\.\.\.CommitEvidence/g)).toHaveLength(1)
  expect(wanted.map(partOf)).toEqual([
    { part: 'r0', blob: 'b0', commit: 'c0', workflows: 'w0' },
    { part: 'r0', blob: 'b1', commit: 'c0', workflows: 'w0' },
    { part: 'r1', blob: 'b0', commit: '', workflows: '' },
  ])
})
