import type { AssignmentBrief } from '../domain/course-grades.js'
import type { Call } from './command.js'
import { keepCountedSources } from './counted-source.js'
import { gitServerOf } from './git-server.js'

/** Keeps the files that count of everybody who has a grade, in DIR/<assignment>/source; says whose could not be kept. */
export async function keepHarvestedSources(
  call: Call,
  dir: string,
  assignments: readonly Pick<AssignmentBrief, 'assignment' | 'accounts'>[],
): Promise<string[]> {
  const server = gitServerOf(call)
  const { signal } = call.terminal
  const said: string[] = []
  for (const { assignment, accounts } of assignments) {
    const counted = accounts.flatMap(({ submitter, grade }) =>
      grade?.commit === undefined ? [] : [{ submitter, commit: grade.commit }],
    )
    const failed = await keepCountedSources({ dir, assignment, counted, server, signal })
    said.push(
      ...failed.map(({ submitter, reason }) => `no files of ${submitter} for ${assignment}: ${reason}`),
    )
  }
  return said
}
