import type { Language } from './language.js'

type Needs = {
  /** What must be in the repository. */
  file?: string
  /** What the first `grading.yml` takes for granted. */
  sentence: string
}

export const needsOf: Record<Language, Needs> = {
  python: { sentence: 'It runs pytest, which looks for tests in files called test_*.py.' },
  c: { file: 'Makefile', sentence: '`make` must build ./hello; the first test runs it.' },
  java: { file: 'pom.xml', sentence: 'It runs the tests with Maven and JUnit 5.' },
  javascript: { sentence: 'It runs `node --test`, which looks for tests in files called *.test.js.' },
  go: { file: 'go.mod', sentence: 'The first test expects a TestGreets; name one of yours instead.' },
  rust: {
    file: 'Cargo.toml',
    sentence: 'The first test expects a test with "greets" in its name; name one of yours instead.',
  },
  shell: { sentence: 'The first test runs hello.sh; name a script of yours instead.' },
}
