import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type SandboxLevel, sandboxLevels } from '../../src/domain/run.js'
import { systemPath } from './play.js'
import type { Around } from './scene.js'

type Machine = Pick<Around, 'image' | 'environment'>

/** What this machine has, and why not the others, as the built command line says it. */
export function levelsHere({ image, environment }: Machine): Map<SandboxLevel, string | undefined> {
  const dir = mkdtempSync(join(tmpdir(), 'levels-'))
  try {
    return new Map(sandboxLevels.map((level) => [level, problemOf(level, dir, { image, environment })]))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function problemOf(level: SandboxLevel, dir: string, { image, environment }: Machine): string | undefined {
  if (level === 'docker' && image === undefined) return 'there is no image to try it with'
  const config = join(dir, 'grading.yml')
  const place = level === 'docker' ? { image } : {}
  writeFileSync(
    config,
    JSON.stringify({ assignment: 'try', sandbox: level, ...place, tests: [{ id: 'try', run: ['true'] }] }),
  )
  const argv = [resolve('dist/cli/index.js'), 'run', dir, '--config', config]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    env: { ...environment, PATH: systemPath, HOME: process.env.HOME ?? dir },
  })
  return status === 0 ? undefined : `${stdout}${stderr}`
}
