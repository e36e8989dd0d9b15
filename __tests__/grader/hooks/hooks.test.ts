import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { languages } from '../../../src/cli/init/language.js'
import { foldCase } from '../../../src/grader/fold.js'
import { hookFinder } from '../../../src/grader/hooks/finder.js'
import { hooks } from '../../../src/grader/hooks/table.js'
import { digestOnly } from '../../../src/grader/protect/digested.js'
import { protectFiles } from '../../../src/grader/protect/protect.js'
import { sha256Of } from '../../../src/text/sha256.js'
import { writeFiles } from '../files.js'

const posix = process.platform === 'win32' ? test.skip : test
const asWritten = hookFinder((path) => path)

describe('the table of hooks', () => {
  test('knows every language that `init` does', () => {
    expect(languages.filter((language) => !hooks.some((hook) => hook.language === language))).toEqual([])
  })

  test('says of each kind what it can do and where that is written', () => {
    for (const { does, source, files } of hooks) {
      expect(does).toMatch(/^[a-z`A-Z].*[^.]$/)
      expect(new URL(source).protocol).toBe('https:')
      expect(files.length).toBeGreaterThan(0)
    }
  })

  test.each([
    'conftest.py',
    'a/b/conftest.py',
    '.pytest.ini',
    'pytest.toml',
    'sitecustomize.cpython-312-x86_64-linux-gnu.so',
    'lib/sitecustomize/__init__.py',
    'pytest.py',
    'x/distutils.pth',
    '.pdbrc',
    'noxfile.py',
    'Makefile',
    'GNUmakefile',
    'makefile',
    'rules.mk',
    'CMakeLists.txt',
    'build/CTestTestfile.cmake',
    '.gdbinit',
    '.mvn/extensions.xml',
    'sub/.mvn/wrapper/maven-wrapper.jar',
    'a\nb/.mvn/c\u2028d/e.xml',
    'a\nb/conftest.py',
    'build.gradle.kts',
    'src/test/resources/META-INF/services/org.junit.jupiter.api.extension.Extension',
    'src/main/java/org/junit/jupiter/api/Assertions.java',
    'package.json',
    'sub/package.json',
    '.mocharc.opts',
    'jest.config.ts',
    'vitest.config.mts',
    'babel.config.cjs',
    '.c8rc.json',
    '.npmrc',
    'spec/support/jasmine.json',
    'go.work',
    'Cargo.toml',
    'build.rs',
    '.cargo/config.toml',
    'rust-toolchain',
    'setup_suite.bash',
    '.Rprofile',
    'x.egg-info/entry_points.txt',
    'X.DIST-INFO/entry_points.txt',
    'pytest_cov/__init__.py',
    'xdist.py',
    'Makefile.sh',
    'SCCS/s.Makefile',
    'src/assert.h',
    'tests.h.gch',
    'tests.h.gch/any',
    'build/CTestCustom.ctest',
    '__mocks__/chai.js',
    'src/__mocks__/@scope/lib/index.ts',
    'lib/aaa.jar',
    'rakefile',
    'taskfile.dist.yml',
    '.RData',
  ])('has %s', (path) => {
    expect(asWritten.kindOf(path, false)).toBeDefined()
  })

  test.each([
    'solution.py',
    'test_conftest.py',
    'my-package.json',
    'README.md',
    '.gitignore',
    '.vscode/settings.json',
    '.envrc',
    'Makefile.txt',
    'src/config.toml',
    'org/example/Main.java',
    'junit/MyTest.java',
    'services/org.junit.x',
    'xcargo/config.toml',
    'conftestXpy',
    'hw3.jar',
    'src/myassert.h',
  ])('does not have %s', (path) => {
    expect(asWritten.kindOf(path, false)).toBeUndefined()
  })

  test('knows names by other capitals where a system takes them for the same', () => {
    const folded = hookFinder(foldCase)
    for (const path of ['CONFTEST.py', 'MakeFile', '.MVN/Extensions.xml', '\u017fitecustomize.py'])
      expect(folded.kindOf(path, false)).toBeDefined()
    expect(asWritten.kindOf('CONFTEST.py', false)).toBeUndefined()
  })

  test('takes the directory of installed packages as a whole, and no file of that name', () => {
    expect(asWritten.kindOf('a/node_modules', true)).toBeDefined()
    expect(asWritten.kindOf('a/node_modules', false)).toBeUndefined()
    expect(asWritten.kindOf('conftest.py', true)).toBeUndefined()
  })
})

let root = ''
let work = ''
let course = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hooks-'))
  work = join(root, 'work')
  course = join(root, 'course')
  await mkdir(work)
  await writeFiles(course, { 'tests/test_a.py': 'A', 'pytest.ini': 'theirs', 'hidden/Makefile': 'secret' })
})
afterEach(() => rm(root, { recursive: true, force: true }))

type Rules = { files?: string[]; keep?: string[]; required?: string[]; withheld?: string[] }
const protect = ({ files = ['tests/**'], keep = [], required = [], withheld = [] }: Rules = {}) =>
  protectFiles(work, { files, keep, required, withheld }, course)
const read = (path: string): Promise<string> => readFile(join(work, path), 'utf8')
const names = async (path = ''): Promise<string[]> => (await readdir(join(work, path))).sort()

async function putBack(rules: Rules = {}) {
  const protection = await protect(rules)
  await protection.putBack()
  return protection
}

describe('hooks of a submission', () => {
  test('are removed where the course has none, and it is said why', async () => {
    await writeFiles(work, { 'conftest.py': '', 'src/main.py': 'mine', 'src/sitecustomize.py': '' })
    const protection = await putBack()
    expect(await names()).toEqual(['pytest.ini', 'src', 'tests'])
    expect(await names('src')).toEqual(['main.py'])
    expect(protection.files()).toContainEqual({
      path: 'conftest.py',
      action: 'removed',
      why: 'pytest runs it before the tests',
    })
  })

  test('are put back over those of the course, without a word where they are the same', async () => {
    await writeFiles(work, { 'pytest.ini': 'mine', 'tests/test_a.py': 'A' })
    const protection = await putBack()
    expect(await read('pytest.ini')).toBe('theirs')
    expect(protection.files()).toEqual([
      { path: 'pytest.ini', action: 'put_back', sha256: sha256Of('theirs') },
    ])
    await writeFiles(work, { 'pytest.ini': 'theirs' })
    expect((await putBack()).files()).toEqual([])
  })

  test('of the course are brought only to what protected files lie in, and where the submission has one', async () => {
    await putBack()
    expect(await names()).toEqual(['pytest.ini', 'tests'])
    await writeFiles(work, { 'hidden/Makefile': 'mine' })
    await putBack()
    expect(await read('hidden/Makefile')).toBe('secret')
  })

  test('count towards the digest whether or not a submission has them', async () => {
    const { sources } = await protect()
    expect(sources.map(({ path }) => path).sort()).toEqual([
      'hidden/Makefile',
      'pytest.ini',
      'tests/test_a.py',
    ])
    await writeFiles(work, { 'conftest.py': '', 'pytest.ini': 'mine' })
    expect((await protect()).sources).toEqual(sources)
  })

  test('stay where files.required or protect.keep name them, and are then not the course’s either', async () => {
    await writeFiles(work, {
      'pytest.ini': 'mine',
      Makefile: 'mine',
      'a/conftest.py': 'mine',
      'tests/mine.py': '',
    })
    await putBack({ keep: ['pytest.ini', '**/conftest.py', 'tests/mine.py'], required: ['Makefile'] })
    expect([await read('pytest.ini'), await read('Makefile'), await read('a/conftest.py')]).toEqual([
      'mine',
      'mine',
      'mine',
    ])
    expect(await names('tests')).toEqual(['mine.py', 'test_a.py'])
  })

  test('that a test leaves behind are gone before the next one', async () => {
    const protection = await putBack()
    await writeFiles(work, { 'conftest.py': 'planted', 'pytest.ini': 'planted' })
    await protection.putBack()
    expect(await names()).toEqual(['pytest.ini', 'tests'])
    expect(await read('pytest.ini')).toBe('theirs')
  })

  test('that a build makes stay where tools make them, and as long as they do not change', async () => {
    const protection = await putBack()
    const made = { 'build/Makefile': 'm', 'build/CTestTestfile.cmake': 'c', 'dist/package.json': '{}' }
    await writeFiles(work, { ...made, 'conftest.py': 'planted', 'build/GNUmakefile': 'planted' })
    await mkdir(join(work, 'node_modules/x'), { recursive: true })
    await protection.keepMade('build')
    await protection.putBack()
    expect(await names('build')).toEqual(['CTestTestfile.cmake', 'Makefile'])
    expect(await names()).toEqual(['build', 'dist', 'node_modules', 'pytest.ini', 'tests'])
    expect(protection.notices()).toEqual([])
    await writeFiles(work, { 'build/Makefile': 'planted' })
    await protection.putBack()
    expect(await names('build')).toEqual(['CTestTestfile.cmake'])
  })

  test('that `setup` makes stay, whatever they are', async () => {
    const protection = await putBack()
    await writeFiles(work, {
      'conftest.py': 'theirs',
      'tests/fetched.py': 'theirs',
      '.venv/pyvenv.cfg': '',
      '.venv/lib/site-packages/x.pth': '',
      'node_modules/x/package.json': '{}',
    })
    await protection.keepMade('setup')
    await writeFiles(work, { '.venv/lib/site-packages/y.pth': '', 'sub/node_modules/x/package.json': '{}' })
    await protection.putBack()
    expect(await names()).toEqual(['.venv', 'conftest.py', 'node_modules', 'pytest.ini', 'sub', 'tests'])
    expect(await names('sub')).toEqual([])
    expect(await names('tests')).toEqual(['fetched.py', 'test_a.py'])
    expect(await names('node_modules/x')).toEqual(['package.json'])
  })

  test('in installed packages and environments go with their directory, said once', async () => {
    await writeFiles(work, {
      'node_modules/a/package.json': '{}',
      'node_modules/b/Makefile': '',
      'env/pyvenv.cfg': '',
      'env/lib/x.pth': '',
      'env/lib/conftest.py': '',
    })
    const protection = await putBack()
    expect(protection.files().filter(({ action }) => action === 'removed')).toEqual([
      { path: 'env', action: 'removed', why: expect.any(String) },
      { path: 'node_modules', action: 'removed', why: expect.any(String) },
    ])
    expect(await names()).toEqual(['pytest.ini', 'tests'])
  })

  test('cannot be hidden by making an environment of a directory of the course', async () => {
    const protection = await putBack()
    await writeFiles(work, { 'tests/pyvenv.cfg': '', 'tests/sub/conftest.py': '', 'tests/keep.txt': '' })
    await protection.keepMade('build')
    await protection.putBack()
    expect(await names('tests')).not.toContain('conftest.py')
    expect(await names('tests/sub')).toEqual([])
  })

  posix(
    'are no way out: links of their names, and of directories that would hold them, are removed',
    async () => {
      await writeFiles(root, { 'outside/conftest.py': 'precious' })
      await writeFiles(work, { 'mine/config.toml': '', 'mine/evil.py': '', 'node_modules.txt': '' })
      await symlink('mine/evil.py', join(work, 'conftest.py'))
      await symlink('mine', join(work, '.cargo'))
      await symlink('mine', join(work, 'node_modules'))
      await symlink(join(root, 'outside/conftest.py'), join(work, 'pytest.ini'))
      await putBack()
      expect(await names()).toEqual(['mine', 'node_modules.txt', 'pytest.ini', 'tests'])
      expect((await lstat(join(work, 'pytest.ini'))).isFile()).toBe(true)
      expect(await readFile(join(root, 'outside/conftest.py'), 'utf8')).toBe('precious')
    },
  )

  test('give way as directories where the course has a file, and else do no harm', async () => {
    await writeFiles(work, { 'pytest.ini/x': '', 'conftest.py/x': '' })
    await putBack()
    expect(await read('pytest.ini')).toBe('theirs')
    expect(await names()).toContain('conftest.py')
  })

  posix('are found in directories that are closed to us', async () => {
    await writeFiles(work, { 'closed/conftest.py': '' })
    await chmod(join(work, 'closed'), 0)
    await putBack()
    expect(await names('closed')).toEqual([])
  })

  test.each([
    ['package p; import "testing"; func TestMain(m *testing.M) { os.Exit(0) }', []],
    ['package p; func TestA(t *testing.T) {}', ['mine_test.go']],
  ])('of Go are tests that decide how all end: %j', async (text, left) => {
    await writeFiles(work, { 'p/mine_test.go': text })
    await putBack()
    expect(await names('p')).toEqual(left)
  })

  test('are not put back where nobody is to see them', async () => {
    await writeFiles(course, { 'tests/grading.yml': 'secret' })
    await putBack({ withheld: ['tests/grading.yml'] })
    expect(await names('tests')).toEqual(['test_a.py'])
  })

  test('are digested where the course keeps nothing elsewhere', async () => {
    await writeFiles(work, { 'conftest.py': 'mine', 'tests/a.py': 'A', 'node_modules/x/package.json': '{}' })
    const rules = { files: ['tests/**'], keep: [], required: [], withheld: [] }
    const protection = await digestOnly(work, rules)
    await protection.putBack()
    expect(protection.files()).toEqual([
      { path: 'tests/a.py', action: 'digested', sha256: sha256Of('A') },
      {
        path: 'conftest.py',
        action: 'digested',
        sha256: sha256Of('mine'),
        why: 'pytest runs it before the tests',
      },
    ])
    expect(await read('conftest.py')).toBe('mine')
  })
})
