import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Language, languages } from '../src/cli/init/language.js'
import { initFiles } from '../src/cli/init.js'

const pom = readFileSync('examples/java/pom.xml', 'utf8')

/** A submission that earns full points, and what its grading needs. */
const hello: Record<Language, { needs: string[][]; files: Record<string, string> }> = {
  python: {
    needs: [['python3', '-c', 'import pytest, pytest_timeout']],
    files: { 'tests/test_hello.py': 'def test_hello():\n    assert "Ada" in "Hello, Ada"\n' },
  },
  c: {
    needs: [
      ['make', '--version'],
      ['cc', '--version'],
    ],
    files: {
      Makefile: 'hello: hello.c\n\tcc hello.c -o hello\n',
      'hello.c':
        '#include <stdio.h>\nint main(void) { char name[99]; scanf("%98s", name); printf("Hello, %s\\n", name); }\n',
    },
  },
  java: {
    needs: [['mvn', '--version']],
    files: {
      'pom.xml': pom,
      'src/test/java/HelloTest.java':
        'import org.junit.jupiter.api.Test;\n\nclass HelloTest {\n    @Test\n    void greets() {}\n}\n',
    },
  },
  javascript: {
    needs: [],
    files: {
      'hello.test.mjs': "import { test } from 'node:test'\n\ntest('greets', () => {})\n",
    },
  },
  go: {
    needs: [['go', 'version']],
    files: {
      'go.mod': 'module hello\n\ngo 1.20\n',
      'hello.go': 'package hello\n',
      'hello_test.go': 'package hello\n\nimport "testing"\n\nfunc TestGreets(t *testing.T) {}\n',
    },
  },
  rust: {
    needs: [['cargo', '--version']],
    files: {
      'Cargo.toml': '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs': '#[test]\nfn greets() {}\n',
    },
  },
  shell: { needs: [], files: { 'hello.sh': 'read -r name\necho "Hello, $name"\n' } },
}

const commandLine = resolve('dist/cli/index.js')

/** Grades a submission with what init writes for its language. */
function grade(language: Language, dir: string) {
  const written = initFiles(language).map(({ path, text }) => [path, text] as const)
  for (const [path, text] of [...written, ...Object.entries(hello[language].files)]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const { stdout, stderr } = spawnSync(process.execPath, [commandLine, 'run', dir, '--json'], {
    encoding: 'utf8',
  })
  return { ...JSON.parse(stdout), stderr }
}

const works = ([command = '', ...args]: string[]): boolean => spawnSync(command, args).status === 0

for (const language of languages) {
  const missing = hello[language].needs.filter((command) => !works(command))
  const title = `with what init writes, a first submission in ${language} is graded with full points`
  if (missing.length > 0) {
    const commands = missing.map((command) => `\`${command.join(' ')}\``).join(', ')
    test.skip(`${title} (skipped: ${commands} does not work here)`, () => {})
    continue
  }
  test(title, () => {
    const dir = mkdtempSync(join(tmpdir(), 'init-'))
    try {
      expect(grade(language, dir)).toMatchObject({ status: 'graded', points: 10, max_points: 10 })
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }, 300_000)
}
