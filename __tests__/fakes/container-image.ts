import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const commands = [
  ...'[ awk base64 basename bash cat chgrp chmod chown comm cp cut date dd df dirname du echo env expr false'.split(
    ' ',
  ),
  ...'find getent grep gzip head id ln ls make mkdir mkfifo mktemp mv nice nohup nproc od paste printenv printf'.split(
    ' ',
  ),
  ...'prlimit ps pwd python3 readlink realpath rm rmdir sed seq setpriv setsid sh sha256sum sleep sort split'.split(
    ' ',
  ),
  ...'stat sync tac tail tar tee test timeout touch tr true truncate tty ulimit uname uniq unlink wc which'.split(
    ' ',
  ),
  ...'whoami xargs yes'.split(' '),
]
const places = ['/usr/bin', '/bin', '/usr/sbin', '/sbin']
const merged = ['bin', 'sbin', 'lib', 'lib64', 'lib32']

/** What runs containers in tests. */
export type TestEngine = { program: string; env: NodeJS.ProcessEnv }

/**
 * An image without any registry: this machine's own shells, tools, Python and Node. It is called after what is in it
 * and stays, so that the next test has it.
 */
export function testImage({ program, env }: TestEngine): string {
  const programs = [
    ...commands.flatMap(placeOf),
    ...pythonFiles(),
    { from: realpathSync(process.execPath), to: '/usr/bin/node' },
  ]
  const files = [...programs, ...librariesOf(programs.map(({ from }) => from))]
  const state = files.map(({ from, to }) => [from, to, statSync(from).size, statSync(from).mtimeMs].join(' '))
  const tag = createHash('sha256').update(version).update(state.sort().join('\n')).digest('hex').slice(0, 16)
  const name = `${repository}:${tag}`
  if (isThere(name, { program, env })) return name
  const root = mkdtempSync(join(tmpdir(), 'test-image-'))
  try {
    lay(files, join(root, 'files'))
    const archive = join(root, 'image.tar')
    execFileSync('tar', ['-cf', archive, '--owner=0', '--group=0', '-C', join(root, 'files'), '.'])
    execFileSync(program, ['import', archive, name], { env, stdio: 'pipe' })
    removeOthers(name, { program, env })
    return name
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Changes whenever this file makes another image of the same files. */
const version = '2'

const repository = 'localhost/grade-action-test'

/** What this machine had in it before is of no use any more; what somebody still runs stays. */
function removeOthers(name: string, { program, env }: TestEngine): void {
  const args = ['images', '--format', '{{.Repository}}:{{.Tag}}', repository]
  const names = execFileSync(program, args, { env, encoding: 'utf8' }).split('\n')
  for (const other of names) {
    if (other !== '' && other !== name) spawnSync(program, ['rmi', other], { env, stdio: 'ignore' })
  }
}

function isThere(name: string, { program, env }: TestEngine): boolean {
  try {
    execFileSync(program, ['image', 'inspect', name], { env, stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

type Copied = { from: string; to: string }

function placeOf(command: string): Copied[] {
  const found = places.map((place) => join(place, command)).find(existsSync)
  return found === undefined ? [] : [{ from: realpathSync(found), to: `/usr/bin/${command}` }]
}

/** The system's, since one of a virtual environment is a link to it. */
function pythonFiles(): Copied[] {
  const ask = 'import sysconfig; print(sysconfig.get_path("stdlib")); print(sysconfig.get_path("platstdlib"))'
  const stdlib = execFileSync('/usr/bin/python3', ['-c', ask], { encoding: 'utf8' }).trim().split('\n')
  return [...new Set(stdlib)].flatMap(filesBelow)
}

const leftOut =
  /^(?:__pycache__|test|tests|idlelib|lib2to3|tkinter|turtledemo|ensurepip|dist-packages|site-packages|config-.*)$/

function filesBelow(directory: string): Copied[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry): Copied[] => {
    const path = join(directory, entry.name)
    if (leftOut.test(entry.name) || !existsSync(path)) return []
    return statSync(path).isDirectory() ? filesBelow(path) : [{ from: path, to: path }]
  })
}

/** What the loader takes beside these programs. */
function librariesOf(files: readonly string[]): Copied[] {
  const binaries = files.filter((file) => !/\.(?:py|txt|cfg|toml|json)$/.test(file))
  // It fails for what is a script or static, and tells about all others.
  const told = ldd(binaries)
  const paths = new Set([...told.matchAll(/(?:=> |^\s+)(\/[^\s(]+) \(0x/gm)].map(([, path = '']) => path))
  return [...paths].map((path) => ({
    from: realpathSync(path),
    to: join(realpathSync(dirname(path)), basename(path)),
  }))
}

function ldd(files: readonly string[]): string {
  const script = 'for file do ldd "$file" 2> /dev/null; done; exit 0'
  return execFileSync('sh', ['-c', script, 'sh', ...files], { encoding: 'utf8', maxBuffer: 2 ** 24 })
}

function lay(files: readonly Copied[], root: string): void {
  for (const directory of [
    'etc',
    'tmp',
    'var/tmp',
    'root',
    'proc',
    'sys',
    'dev',
    'run',
    'usr/bin',
    'usr/sbin',
  ])
    mkdirSync(join(root, directory), { recursive: true })
  for (const directory of ['tmp', 'var/tmp']) chmodSync(join(root, directory), 0o1777)
  for (const { from, to } of files) {
    const place = join(root, to)
    mkdirSync(dirname(place), { recursive: true })
    cpSync(from, place, { dereference: true })
  }
  // Loaders are looked for in /lib64, wherever they really lie.
  for (const name of merged) {
    const target = join('usr', name)
    if (!existsSync(join(root, name)) && existsSync(join(root, target))) symlinkSync(target, join(root, name))
  }
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nag:x:1001:1001::/tmp:/bin/sh\n')
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nag:x:1001:\n')
}
