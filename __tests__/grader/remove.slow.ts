import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { removeTree, removeTreeInTime } from '../../src/grader/remove.js'

const linux = process.platform === 'linux' ? test : test.skip
const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? test : test.skip

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'remove-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const python = (script: string): Buffer => execFileSync('python3', ['-c', script], { cwd: root })

linux.each([
  ['is deeper than a path may be', 'import os\nfor _ in range(2000): os.mkdir("d" * 40); os.chdir("d" * 40)'],
  ['holds twenty thousand names', 'for i in range(20000): open(str(i), "w").close()'],
  [
    'has names that are no text',
    'import os\nos.mkdir(b"\\xff\\xfe")\nopen(b"\\xff\\xfe/\\xc3", "w").close()\nopen(b"two\\nlines", "w").close()\nopen(b"-rf", "w").close()',
  ],
  [
    'holds pipes, sockets, links in circles and files of holes',
    'import os, socket\nos.mkfifo("p")\nsocket.socket(socket.AF_UNIX).bind("s")\nos.symlink("a", "b"); os.symlink("b", "a"); os.symlink("/", "r")\nopen("h", "w").truncate(2**42)',
  ],
  [
    'has closed directories in closed directories',
    'import os\nos.makedirs("a/b/c"); open("a/b/c/f", "w").close()\nfor d in ("a/b/c", "a/b", "a"): os.chmod(d, 0)',
  ],
])('a tree is removed that %s', async (_, script) => {
  await mkdir(join(root, 'tree'))
  python(`import os; os.chdir("tree")\n${script}`)
  expect(await removeTree(join(root, 'tree'))).toBe(true)
  expect(await readdir(root)).toEqual([])
})

linux('a tree in which somebody works is removed all the same', async () => {
  await mkdir(join(root, 'tree/cwd'), { recursive: true })
  const child = spawn('sleep', ['30'], { cwd: join(root, 'tree/cwd'), stdio: 'ignore' })
  await once(child, 'spawn')
  expect(await removeTree(join(root, 'tree'))).toBe(true)
  child.kill('SIGKILL')
})

/** The same as somebody whom closed directories stop. */
asRoot('what a closed directory holds is removed by anybody, and no link in it is followed', async () => {
  const uid = 61_000 + (process.pid % 4000)
  const theirs = join(root, 'theirs')
  await mkdir(join(theirs, 'closed/inner'), { recursive: true })
  await mkdir(join(theirs, 'victim'))
  await writeFile(join(theirs, 'victim/file'), 'x')
  await symlink('../victim', join(theirs, 'closed/link'))
  await chmod(root, 0o755)
  execFileSync('chown', ['-hR', `${uid}:${uid}`, theirs])
  for (const [path, mode] of [
    ['victim/file', 0o400],
    ['victim', 0o500],
    ['closed/inner', 0],
    ['closed', 0o500],
  ] as const)
    await chmod(join(theirs, path), mode)
  const script = `
import { removeTree } from '${resolve('src/grader/remove.ts')}'
const gone = []
for (const path of ['closed/link', 'closed']) gone.push(await removeTree('${theirs}/' + path))
console.log(JSON.stringify(gone))`
  const node = [process.execPath, '--import', resolve('scripts/typescript.mjs'), '--input-type=module']
  const user = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups']
  const { stdout, stderr } = spawnSync('setpriv', [...user, ...node, '-e', script], { encoding: 'utf8' })
  expect(stdout || stderr).toBe('[true,true]\n')
  expect(await readdir(theirs)).toEqual(['victim'])
  expect(await readFile(join(theirs, 'victim/file'), 'utf8')).toBe('x')
  expect(((await stat(join(theirs, 'victim'))).mode & 0o777).toString(8)).toBe('500')
})

linux('a removal that takes too long keeps no result waiting once the grading is cancelled', async () => {
  await mkdir(join(root, 'tree'))
  python('import os; os.chdir("tree")\nfor i in range(60000): open(str(i), "w").close()')
  const cancel = new AbortController()
  cancel.abort()
  const began = performance.now()
  const removed = await removeTreeInTime(join(root, 'tree'), cancel.signal)
  expect(performance.now() - began).toBeLessThan(30_000)
  expect(typeof removed).toBe('boolean')
  // It goes on; the test's own end waits for it.
  expect(await removeTree(join(root, 'tree'))).toBe(true)
})

asRoot('what cannot be removed is said', async () => {
  await mkdir(join(root, 'tree'))
  await writeFile(join(root, 'tree/file'), '')
  const { status } = spawnSync('chattr', ['+i', join(root, 'tree/file')])
  // Not every disk knows files that may not change.
  const stays = status === 0
  try {
    expect(await removeTree(join(root, 'tree'))).toBe(!stays)
  } finally {
    if (stays) execFileSync('chattr', ['-i', join(root, 'tree/file')])
  }
})
