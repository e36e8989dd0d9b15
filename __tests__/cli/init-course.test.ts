import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { courseFiles } from '../../src/cli/init/course.js'

const { steps } = parse(courseFiles.find(({ path }) => path.endsWith('harvest.yml'))?.text ?? '').jobs.harvest

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'init-course-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const who = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...who } }).trim()

/** As a runner runs a step. */
const run = (script: string, cwd: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-e', '-c', script], { cwd, encoding: 'utf8', env: { ...process.env, ...who, ...env } })

describe('the first step of the nightly workflow', () => {
  test.each([
    ['private', 0, ''],
    [
      'public',
      1,
      '::error::This repository is public. Make it private: everybody who can read it could read all grades.\n',
    ],
    [
      'internal',
      1,
      '::error::This repository is internal. Make it private: everybody who can read it could read all grades.\n',
    ],
  ])('in a %s repository', (visibility, status, stdout) => {
    writeFileSync(join(dir, 'gh'), `#!/bin/sh\n[ "$2" = repos/cs101/staff ] && echo ${visibility}\n`)
    chmodSync(join(dir, 'gh'), 0o755)
    const env = { PATH: `${dir}:${process.env.PATH}`, GITHUB_REPOSITORY: 'cs101/staff' }
    expect(run(steps[0].run, dir, env)).toMatchObject({ status, stdout })
  })
})

describe('the last step of the nightly workflow', () => {
  const keep: string = steps.at(-1).run
  let checkout: string
  beforeEach(() => {
    git(dir, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin')
    checkout = clone('checkout')
    commit(checkout, 'course.yml', 'org: x\n')
  })
  const clone = (name: string): string => {
    git(dir, 'clone', '--quiet', 'origin', name)
    return join(dir, name)
  }
  const commit = (where: string, file: string, text: string): void => {
    writeFileSync(join(where, file), text)
    git(where, 'add', '.')
    git(where, '-c', 'user.name=Staff', '-c', 'user.email=s@x.edu', 'commit', '--quiet', '--message', 'x')
    git(where, 'push', '--quiet', 'origin', 'HEAD:main')
  }
  const harvested = (text: string): void => {
    mkdirSync(join(checkout, 'grades'), { recursive: true })
    writeFileSync(join(checkout, 'grades/harvest.jsonl'), text)
  }
  const pushed = (): string => git(join(dir, 'origin'), 'log', '--format=%s', 'main', '--', 'grades')

  test('commits what was collected, and nothing where nothing is new', () => {
    harvested('one\n')
    expect(run(keep, checkout).status).toBe(0)
    expect(run(keep, checkout).status).toBe(0)
    expect(pushed()).toBe('Harvest')
  })

  test('does nothing where nothing was collected', () => {
    expect(run(keep, checkout).status).toBe(0)
    expect(pushed()).toBe('')
  })

  test('puts it upon what staff pushed meanwhile', () => {
    commit(clone('other'), 'roster.csv', 'id\n1\n')
    harvested('one\n')
    expect(run(keep, checkout).status).toBe(0)
    expect(pushed()).toBe('Harvest')
  })
})
