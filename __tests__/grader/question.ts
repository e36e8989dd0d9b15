import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseConfig } from '../../src/config/load.js'
import type { Attempt } from '../../src/domain/attempt.js'
import { formatNames } from '../../src/formats/names.js'
import { grade } from '../../src/grade.js'

/** A question of PrairieLearn's, moved: its course, one student's files, and a machine to grade them on. */
export type Question = {
  dir: string
  /** Writes files; one that begins with `#!` is executable unless `plain` says otherwise. */
  write: (files: Record<string, string>, plain?: boolean) => void
  grade: (
    config: Record<string, unknown>,
    course?: { directory: string | undefined },
    signal?: AbortSignal,
  ) => Promise<Attempt>
  close: () => void
}

export function openQuestion(): Question {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'question-')))
  for (const name of ['student', 'temp']) mkdirSync(join(dir, name))
  return {
    dir,
    write: (files, plain = false) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true })
        writeFileSync(join(dir, path), text)
        if (text.startsWith('#!') && !plain) chmodSync(join(dir, path), 0o755)
      }
    },
    grade: (config, course = { directory: join(dir, 'course') }, signal = new AbortController().signal) => {
      const text = JSON.stringify({ assignment: 'q1', protect: { from: '../course' }, ...config })
      return grade({
        submission: { name: 'ada', submittedAt: '2026-11-20T12:00:00Z', submittedAtSource: 'push' },
        dir: join(dir, 'student'),
        course: {
          config: parseConfig(text, 'grading.yml', { formats: formatNames }),
          text,
          ...(course.directory !== undefined && { protectFrom: course.directory }),
        },
        items: [],
        machine: {
          env: { PATH: process.env.PATH },
          platform: process.platform,
          home: undefined,
          temp: join(dir, 'temp'),
          now: () => new Date().toISOString(),
        },
        signal,
        keep: async () => undefined,
      })
    },
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
}
