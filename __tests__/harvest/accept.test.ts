import { describe, expect, test } from '@jest/globals'
import type { BlobText } from '../../src/github/results.js'
import { accept } from '../../src/harvest/accept.js'
import { anAttempt, fileOf, head, older } from './builders.js'

const origin = {
  repository: { id: 7, nodeId: 'R_7', owner: 'cs101', name: 'hw1-ada' },
  assignment: 'hw1',
  submitter: 'ada',
  tip: 'c'.repeat(40),
}
const unproved = () => ({ trust: 'unverified', reason: 'nothing was asked' }) as const
const name = `${head}-17-1.json`

const read = (content: BlobText, file = name) =>
  accept({ name: file, oid: 'oid', bytes: 5 }, content, origin, unproved)

const refusalOf = (content: BlobText, file = name) => {
  const outcome = read(content, file)
  return 'refusal' in outcome ? outcome.refusal : undefined
}

describe('a fetched record', () => {
  test('of its repository is an attempt with where it came from', () => {
    const { file, content } = fileOf(anAttempt())
    expect(accept(file, content, origin, unproved)).toMatchObject({
      line: {
        submitter: 'ada',
        source: `cs101/hw1-ada@${'c'.repeat(40)}:hw1/${name}`,
        trust: 'unverified',
        trustReason: 'nothing was asked',
        repositoryId: 7,
        blob: file.oid,
        attempt: { assignment: 'hw1' },
      },
    })
  })

  test('is believed by the digest of its bytes', () => {
    const { file, content } = fileOf(anAttempt())
    const digests: string[] = []
    accept(file, content, origin, (_, sha256) => {
      digests.push(sha256)
      return unproved()
    })
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['is cut', { kind: 'truncated', bytes: 600_000 }, 'truncated', /600000 bytes/],
    ['is binary', { kind: 'binary' }, 'invalid', /no text/],
    ['is no JSON', { kind: 'text', text: '<html>' }, 'invalid', /is no record/],
    ['is torn', { kind: 'text', text: '{"schema":"attempt/v1",' }, 'invalid', /is no record/],
    ['is of a format to come', { kind: 'text', text: '{"schema":"attempt/v9"}' }, 'invalid', /more problems/],
  ] as const)('that %s is refused', (_, content, status, reason) => {
    expect(refusalOf(content)).toMatchObject({ status, reason: expect.stringMatching(reason), blob: 'oid' })
  })

  test.each([
    [
      'of another repository',
      { repositoryId: 8, repository: 'cs101/hw1-ben' },
      /"cs101\/hw1-ben" \(number 8\)/,
    ],
    [
      'that names another and no number',
      { repositoryId: undefined, repository: 'cs101/hw1-ben' },
      /"cs101\/hw1-ben"/,
    ],
    ['that names none', { repositoryId: undefined, repository: undefined }, /no repository/],
  ])('%s has not its identity', (_, { repositoryId, repository }, reason) => {
    const whole = anAttempt()
    const { repositoryId: __, repository: ___, ...submission } = whole.submission
    const attempt = {
      ...whole,
      submission: {
        ...submission,
        ...(repositoryId !== undefined && { repositoryId }),
        ...(repository !== undefined && { repository }),
      },
    }
    expect(refusalOf(fileOf(attempt).content)).toMatchObject({
      status: 'identity_mismatch',
      reason: expect.stringMatching(reason),
    })
  })

  test('of a repository that was renamed since keeps its identity by its number', () => {
    expect(read(fileOf(anAttempt({ repository: 'cs101/hw1-ada-old' })).content)).toHaveProperty('line')
  })

  test('of another assignment is refused', () => {
    expect(refusalOf(fileOf(anAttempt({}, { assignment: 'hw2' })).content)?.reason).toMatch(
      /is a record of "hw2"/,
    )
  })

  test('under another record’s name is refused: a good one of an older commit is none of the newest', () => {
    const { content } = fileOf(anAttempt({ commit: older }))
    expect(refusalOf(content)).toMatchObject({ status: 'invalid', reason: expect.stringContaining(older) })
  })
})
