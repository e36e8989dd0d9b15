import { join } from 'node:path'
import type { CommandRun } from '../domain/run.js'
import type { ConfinedCommand, Sandbox } from '../sandbox/sandbox.js'
import type { Workspace } from './workspace.js'

type Prepared = { workspace: Workspace; sandbox: Sandbox }

/** What is `/grade` for a command: that very path, where the sandbox can show it there. */
export function gradeRootOf(
  { workspace, sandbox }: Prepared,
  stage: CommandRun['stage'],
): string | undefined {
  const { grade } = workspace
  const isOutside = stage === 'setup' || stage === 'check'
  return grade !== undefined && sandbox.hasOwnRoot && !isOutside ? '/grade' : grade
}

/** Where a command is started, and what it finds as `/grade`. */
export function placeOf(
  grading: Prepared,
  stage: CommandRun['stage'],
): Pick<ConfinedCommand, 'cwd' | 'grade'> {
  const { files, grade } = grading.workspace
  const root = gradeRootOf(grading, stage)
  if (root === undefined || grade === undefined) return { cwd: files }
  return { cwd: stage === 'grader' ? root : join(root, 'student'), grade }
}
