import type { RegradedSubmitter } from '../domain/regraded.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import type { RegradeReport } from './regrade.js'
import { gradingsIn, sorted } from './regrade-sorted.js'

/** The one JSON document of `regrade --json`: everything, however long. */
export function regradeDocument(report: RegradeReport): string {
  const { assignment, dryRun, rows, left, problems, notices } = report
  const { up, down, stay, kept, failed, already } = sorted(rows)
  const namesOf = (some: readonly RegradedSubmitter[]) => some.map(({ submitter }) => submitter)
  const moved = ({ submitter, before, after, changes }: RegradedSubmitter) => ({
    submitter,
    before,
    after,
    changes,
  })
  const document = {
    assignment,
    dryRun,
    gradings: gradingsIn(rows),
    up: up.map(moved),
    down: down.map(moved),
    stay: namesOf(stay),
    kept: kept.map(({ submitter, after, spared }) => ({
      submitter,
      points: after?.points ?? null,
      wouldBe: spared?.points ?? null,
    })),
    failed: failed.flatMap(({ submitter, failed: all }) => all.map((one) => ({ submitter, ...one }))),
    already: namesOf(already),
    left,
    problems,
    notices,
  }
  return jsonDocument(snakeKeys(document))
}
