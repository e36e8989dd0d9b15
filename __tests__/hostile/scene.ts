import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SandboxLevel } from '../../src/domain/run.js'
import type { Case, Scene } from './case.js'
import { corpus, type Entry } from './corpus.js'

/** What all scenes of one run share. */
export type Around = Pick<Scene, 'target' | 'abstract'> & {
  base: string
  /** For containers, and what their engine needs in the grader's environment. */
  image: string | undefined
  environment: Record<string, string>
}

const text = (): string => randomBytes(12).toString('hex')

/** Directories for one attack on one level, below one that only this test may enter. */
export function setScene(one: Case, level: SandboxLevel, { base: parent, target, abstract }: Around): Scene {
  const base = join(parent, `${one.id}-${level}-${text()}`)
  const place = (name: string): string => {
    const path = join(base, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  const scene = {
    level,
    mark: `hostile-${text()}`,
    canary: `canary-${text()}`,
    base,
    submission: place('submission'),
    course: place('course'),
    home: place('home'),
    temp: place('temp'),
    target,
    abstract,
  }
  // Another user, whom a sandbox may run the attack as, gets no further than we let it.
  chmodSync(base, 0o755)
  writeFileSync(join(scene.course, 'hidden.txt'), ['HIDDEN', 'CANARY'].join('-'))
  return scene
}

/** Puts the attack where a student's work is. */
export function putSubmission({ of = '' }: Case, { submission }: Scene): void {
  cpSync(join(corpus, of), submission, {
    recursive: true,
    filter: (path) => !path.startsWith(join(corpus, 'gen')) && !path.endsWith('MANIFEST.json'),
  })
}

/** The grading.yml of a scene: JSON is YAML. */
export function gradingOf(one: Case, entry: Entry, scene: Scene, image: string | undefined): string {
  const { env, ...config } = one.config(entry, scene)
  return JSON.stringify({
    assignment: 'hostile',
    sandbox: scene.level,
    ...(scene.level === 'docker' && image !== undefined && { image }),
    ...config,
    env: {
      HOSTILE_MARK: scene.mark,
      HOSTILE_MAX_SECONDS: '20',
      HOSTILE_NET_TARGET: scene.target,
      HOSTILE_ABSTRACT: scene.abstract,
      ...(typeof env === 'object' && env),
    },
    show: { output: 'all', ...(typeof config.show === 'object' && config.show) },
  })
}
