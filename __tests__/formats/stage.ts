import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { type Reporter, reportedBy } from '../../src/grader/read-results.js'
import type { Ended } from '../../src/process/ended.js'
import { showing } from '../domain/builders.js'

/** A grader that has ended, with what it printed, and the results it left: a file is written by `write`. */
export type Left = {
  ended: Partial<Ended> & { printed?: string }
  reporter: Pick<Reporter, 'format' | 'results' | 'exitCode'> & Partial<Reporter>
  write: (results: string) => void
}

const captured = (text: string) => ({ text, bytes: text.length, cut: false })

const endedWell: Ended = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  cancelled: false,
  leftRunning: false,
  durationMs: 1,
  stdout: captured(''),
  output: captured(''),
}

/** Stages 4 and 5 over it, without a rubric. */
export async function graded({ ended: { printed = '', ...ended }, reporter, write }: Left) {
  const root = mkdtempSync(join(tmpdir(), 'left-'))
  try {
    write(root)
    const { outcome, format } = await reportedBy(
      {
        who: 'the grader',
        references: [],
        timeoutMs: 30_000,
        withoutResults: (reason) => ({ kind: 'error', reason }),
        ...reporter,
      },
      { ...endedWell, output: captured(printed), ...ended },
      { ...directories(root), links: [], missing: [], notices: [] },
    )
    return scoreOutcome(
      { outcome, expected: [], ...(format !== undefined && { format }) },
      { show: showing('all') },
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const directories = (root: string) => ({
  root,
  device: 0,
  inode: 0,
  files: join(root, 'submission'),
  results: root,
  home: join(root, 'home'),
  tmp: join(root, 'tmp'),
})

/** `graded: 3 of 4`, or why it is not. */
export function sentenceOf({ outcome, score }: Awaited<ReturnType<typeof graded>>): string {
  if (score !== null) return `graded: ${score.points} of ${score.maxPoints}`
  return 'reason' in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind
}
