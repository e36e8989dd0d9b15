import { describe, expect, test } from '@jest/globals'
import type { Evidence, RunEvidence } from '../../src/proof/evidence.js'
import { type Proof, trustOf } from '../../src/proof/trust.js'

const commit = 'c'.repeat(40)
const sha256 = 'a'.repeat(64)
const path = '.github/workflows/grade.yml'

const attempt: Proof['attempt'] = {
  submission: { name: 'hw1-ada', commit, submittedAt: '2026-11-20T10:00:00Z', submittedAtSource: 'push' },
  run: { id: 7, attempt: 1, url: 'https://github.com/cs101/hw1-ada/actions/runs/7', event: 'push' },
  digests: [{ of: 'workflow', path, sha256: 'd1' }],
}

const makeRun = (run: Partial<RunEvidence> = {}): RunEvidence => ({
  id: 7,
  event: 'push',
  createdAt: '2026-11-20T10:00:05Z',
  workflowPath: path,
  announced: [sha256],
  ...run,
})

const makeEvidence = (evidence: Partial<Evidence> = {}): Evidence => ({
  commit,
  runs: [makeRun()],
  workflows: { [path]: 'oid-1' },
  ...evidence,
})

const proof: Proof = {
  attempt,
  sha256,
  evidence: makeEvidence(),
  published: [{ path: 'hw1/grade.yml', oids: ['oid-1', 'oid-1-crlf'], digests: ['d1'] }],
}

describe('a record that a run of the published workflow announced is trusted as its run', () => {
  test.each<[string, Partial<Proof>]>([
    ['by a push', {}],
    ['by hand', { evidence: makeEvidence({ runs: [makeRun({ event: 'workflow_dispatch' })] }) }],
    [
      'among other runs',
      { evidence: makeEvidence({ runs: [makeRun({ id: 6, announced: [] }), makeRun()] }) },
    ],
    [
      'beside files that are no workflows',
      { evidence: makeEvidence({ workflows: { [path]: 'oid-1', '.github/workflows/README.md': 'x' } }) },
    ],
    [
      'beside another workflow that was given out, too',
      {
        evidence: makeEvidence({ workflows: { [path]: 'oid-1', '.github/workflows/lint.yml': 'oid-2' } }),
        published: [...(proof.published ?? []), { path: 'lint.yml', oids: ['oid-2'], digests: ['d2'] }],
      },
    ],
  ])('%s', (_, changed) => {
    expect(trustOf({ ...proof, ...changed })).toMatchObject({
      trust: 'run',
      reason: expect.stringMatching(
        /^run 7 \((push|workflow_dispatch)\) of the course's \.github\/workflows\/grade\.yml announced this record; whose machine it ran on is not known$/,
      ),
      flags: [],
    })
  })
})

const { run: _run, ...withoutRun } = attempt

describe('anything less is unverified, and says why', () => {
  test.each<[Partial<Proof>, string]>([
    [{ published: undefined }, 'the course names no workflow that a run could be compared with'],
    [{ evidence: undefined }, 'GitHub does not tell the runs of its commit'],
    [{ evidence: makeEvidence({ commit: 'e'.repeat(40) }) }, 'GitHub does not tell the runs of its commit'],
    [{ attempt: withoutRun }, 'the record names no run of a workflow'],
    [{ evidence: makeEvidence({ runs: [makeRun({ id: 8 })] }) }, 'GitHub knows no run 7 of commit ccccccc'],
    [
      { evidence: makeEvidence({ runs: [makeRun({ event: 'pull_request' })] }) },
      'its run was started by pull_request, not by a push',
    ],
    [
      { evidence: makeEvidence({ workflows: { [path]: 'changed' } }) },
      'its run was of .github/workflows/grade.yml, which is not what the course gave out',
    ],
    [
      { evidence: makeEvidence({ workflows: {} }) },
      'its run was of .github/workflows/grade.yml, which is not what the course gave out',
    ],
    [
      {
        evidence: makeEvidence({
          runs: [makeRun({ workflowPath: '.github/workflows/mine.yml' })],
          workflows: { [path]: 'oid-1', '.github/workflows/mine.yml': 'x' },
        }),
      },
      'its run was of .github/workflows/mine.yml, which is not what the course gave out',
    ],
    [
      { evidence: makeEvidence({ workflows: { [path]: 'oid-1', '.github/workflows/mine.yaml': 'x' } }) },
      'its commit has another workflow, .github/workflows/mine.yaml, that the course did not give out',
    ],
    [
      { sha256: 'b'.repeat(64) },
      'run 7 did not announce this record: it may be unfinished, or the record was written by something else',
    ],
    [
      { evidence: makeEvidence({ runs: [makeRun({ announced: [] }), makeRun({ id: 8 })] }) },
      'run 7 did not announce this record: it may be unfinished, or the record was written by something else',
    ],
  ])('%j', (changed, reason) => {
    expect(trustOf({ ...proof, ...changed })).toMatchObject({ trust: 'unverified', reason })
  })

  test('a run whose workflow GitHub does not tell', () => {
    const { workflowPath: _path, ...run } = makeRun()
    expect(trustOf({ ...proof, evidence: makeEvidence({ runs: [run] }) }).reason).toBe(
      'GitHub does not tell which workflow its run was of',
    )
  })
})

test('a workflow that differs by its digest in the record is flagged, whatever the trust', () => {
  const digests = [{ of: 'workflow' as const, path, sha256: 'other' }]
  const flagged = ['graded by a workflow (.github/workflows/grade.yml) that is not what the course gave out']
  expect(trustOf({ ...proof, attempt: { ...attempt, digests } }).flags).toEqual(flagged)
  expect(trustOf({ ...proof, evidence: undefined, attempt: { ...attempt, digests } }).flags).toEqual(flagged)
  expect(trustOf({ ...proof, published: undefined, attempt: { ...attempt, digests } }).flags).toEqual([])
})
