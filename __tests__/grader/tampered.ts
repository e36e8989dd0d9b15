import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type AttemptRecord = {
  status: string
  points: number | null
  reason?: string
  protected: { path: string; action: string; why?: string }[]
  score: { items: { id: string; points: number }[] }
  tests: { id: string; output?: string }[]
  grader: { confinement: { level: string } }
}

const cli = resolve('dist/cli/index.js')

/** Grades the submission of a case by its course, each in a directory where nothing else is. */
export function gradeTampered(directory: string, level: string): AttemptRecord {
  const scratch = mkdtempSync(join(tmpdir(), 'tamper-'))
  try {
    cpSync(directory, scratch, { recursive: true })
    const args = ['run', 'submission', '--config', 'course/grading.yml', '--sandbox', level, '--json']
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: scratch, encoding: 'utf8' })
    const record = JSON.parse(stdout || '{}')
    if (record.schema !== 'attempt/v1') throw new Error(`${stdout}${stderr}`)
    return record
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** `none`, and the strongest level that works here, if another does. */
export function levelsHere(): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'tamper-'))
  try {
    writeFileSync(join(scratch, 'grading.yml'), 'assignment: a\ntests: [{id: a, run: "true", points: 1}]\n')
    const strong = ['bubblewrap', 'namespaces'].find((level) => {
      const { stdout } = spawnSync(process.execPath, [cli, 'run', scratch, '--sandbox', level, '--json'], {
        encoding: 'utf8',
      })
      return /"status": *"graded"/.test(stdout)
    })
    return strong === undefined ? ['none'] : ['none', strong]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
