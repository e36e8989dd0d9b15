import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  for (const dir of ['bin', 'real']) mkdirSync(join(root, dir))
  for (const tool of ['bash', 'cat', 'env', 'mktemp', 'readlink', 'rm', 'tail', 'touch'])
    symlinkSync(whereIs(tool), join(root, 'real', tool))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const whereIs = (tool: string): string =>
  spawnSync('bash', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim()

/** A program of the machine, as a few lines of bash; `$root` is where it can keep what it did. */
function program(name: string, ...lines: string[]): void {
  const path = join(root, 'bin', name)
  writeFileSync(
    path,
    ['#!/usr/bin/env bash', `root=${root}`, `echo "${name} $*" >>"$root/asked"`, ...lines, ''].join('\n'),
  )
  chmodSync(path, 0o755)
}

/** What a runner has: sudo, apt-get and, once installed, a bubblewrap that works where it is allowed. */
function runner({ restricted = false, profiles = true, packages = true } = {}): void {
  const bwrap =
    '[ "$1" = --version ] && echo "bubblewrap 0.9.0" && exit\n[ -e "$root/allowed" ] || { echo "bwrap: setting up uid map: Permission denied" >&2; exit 1; }'
  program('id', 'echo 1001')
  program('sudo', 'shift', '[ "$1" = true ] || "$@"')
  program('tee', 'cat >"$root/profile"')
  program('sysctl', `case $* in *write*) touch "$root/allowed";; *) echo ${restricted ? 1 : 0};; esac`)
  program('apparmor_parser', profiles ? 'touch "$root/allowed"' : 'echo "Cache: no abi" >&2; exit 1')
  program(
    'apt-get',
    packages
      ? 'case $* in *install*) [ -e "$root/lists" ] || exit 100; cp "$root/made" "$root/bin/bwrap";; *) touch "$root/lists";; esac'
      : 'echo "E: Unable to locate package bubblewrap"; exit 100',
  )
  symlinkSync(whereIs('cp'), join(root, 'real', 'cp'))
  program('bwrap', bwrap)
  spawnSync('mv', [join(root, 'bin/bwrap'), join(root, 'made')])
  if (!restricted) writeFileSync(join(root, 'allowed'), '')
}

function install(): { code: number | null; said: string; asked: string[] } {
  rmSync(join(root, 'asked'), { force: true })
  const PATH = ['bin', 'real'].map((dir) => join(root, dir)).join(delimiter)
  const { status, stdout, stderr } = spawnSync(whereIs('bash'), ['sandbox/install.sh'], {
    env: { PATH },
    encoding: 'utf8',
  })
  const asked = existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8').split('\n') : []
  return { code: status, said: (stdout + stderr).replaceAll(root, ''), asked }
}

const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('the step that installs bubblewrap', () => {
  test('installs it without what it only recommends, with newer lists where those of the image are too old', () => {
    runner()
    const { code, said, asked } = install()
    expect(said).toBe('Installed bubblewrap 0.9.0.\nbubblewrap 0.9.0 works here.\n')
    expect(code).toBe(0)
    expect(asked.filter((line) => line.startsWith('apt-get'))).toEqual([
      expect.stringMatching(/install .*--no-install-recommends .*bubblewrap$/),
      'apt-get update -qq',
      expect.stringMatching(/install .*bubblewrap$/),
    ])
    expect(asked.join()).not.toMatch(/apparmor|write/)
  })

  test('changes nothing the second time', () => {
    runner({ restricted: true })
    install()
    const { said, asked } = install()
    expect(said).toBe('bubblewrap 0.9.0 works here.\n')
    expect(asked.join()).not.toMatch(/apt-get|sudo|apparmor/)
  })

  test('loads a profile for bubblewrap alone where Ubuntu keeps ordinary users from namespaces', () => {
    runner({ restricted: true })
    const { code, said, asked } = install()
    expect(said).toContain(
      'Loaded an AppArmor profile with which /bin/bwrap may make user namespaces.\nbubblewrap 0.9.0 works here.\n',
    )
    expect(code).toBe(0)
    expect(readFileSync(join(root, 'profile'), 'utf8')).toBe(
      `abi <abi/4.0>,\ninclude <tunables/global>\n\nprofile bwrap ${join(root, 'bin/bwrap')} flags=(unconfined) {\n  userns,\n}\n`,
    )
    expect(asked.join()).not.toContain('--write')
  })

  test('lets every program make namespaces where a profile does not help, and says so', () => {
    runner({ restricted: true, profiles: false })
    const { code, said } = install()
    expect(said).toMatch(
      /Let every program make user namespaces, since .* did not help\.\nbubblewrap 0\.9\.0 works here\.\n$/,
    )
    expect(code).toBe(0)
  })

  test.each<[string, () => void, string]>([
    [
      'there is no package',
      () => runner({ packages: false }),
      'it cannot be installed: E: Unable to locate package bubblewrap',
    ],
    [
      'there is no apt-get',
      () => undefined,
      'it is not installed, and there is no apt-get to install it with',
    ],
    [
      'nobody may install anything',
      () => {
        runner()
        program('sudo', 'exit 1')
      },
      'it is not installed, and sudo is not allowed here',
    ],
    [
      'it does not work',
      () => {
        runner()
        rmSync(join(root, 'allowed'))
      },
      'it is installed and does not work: bwrap: setting up uid map: Permission denied',
    ],
  ])('warns where %s, and the step succeeds', (_, make, why) => {
    make()
    const { code, said } = install()
    expect(said).toContain(`::warning title=No bubblewrap::${why}\n`)
    expect(code).toBe(0)
  })
})
