import type { Language } from './language.js'

/** What lets an editor complete and check a grading.yml. */
export const schemaLine =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/grade-action/v1/schema/grading.schema.json\n'

const head = `${schemaLine}assignment: hw1
name: Homework 1
# due: 2026-11-30
# timezone: America/New_York
# late: {grace: 10m, deduct: 10%, per: day, at_most: 50%}
`

const wholeRubric = `
# One item for each thing that is worth points, with the tests that earn them.
# \`count\` says how many tests there must be: a test that vanishes then costs its share.
rubric:
  - id: A
    name: The tests pass
    points: 10
    tests: ["*"]
    count: 1 # put in how many there are
`

const protect = (files: string) => `
# Put back before each grading, from a repository the students cannot write to; what else changes how tests run, such
# as a conftest.py, comes from there, too, and else is left out:
# protect: {files: [${files}], from: your-org/hw1-template@main}
`

const python = `
# Runs with the network on, before any code of the student.
setup: python3 -c 'import pytest, pytest_timeout' 2> /dev/null || python3 -m pip install --quiet pytest pytest-timeout

# pytest writes its results at the end: without --timeout, one endless loop would cost every test.
grader:
  run: python3 -m pytest --quiet --tb=short --timeout=10 --junitxml="$RESULTS_DIR/junit.xml"
  results: junit.xml
  timeout: 2m
`

const c = `
build: make

# One test for each thing that is worth points. Each is a process of its own and gets 10 seconds.
tests:
  - id: greets
    name: Greets by name
    run: ./hello
    stdin: "Ada\\n"
    stdout: "Hello, Ada"
    points: 10
`

const java = `
# Where Maven keeps what it fetched; what is run after \`setup\` may read it.
readable: [~/.m2]

# Fetches JUnit and Maven's plugins while the network is on: no test is in the group \`none\`, so none is run.
setup: mvn --batch-mode --quiet test -Dgroups=none -Dmaven.compiler.failOnError=false

build: mvn --batch-mode --quiet --offline test-compile

# The results of a class are written at its end: without JUnit's timeout, one endless loop would cost all its tests.
# Only in a thread of its own can a loop be left behind (JUnit 5.9 or newer).
grader:
  run: |
    mvn --batch-mode --quiet --offline surefire:test -Dmaven.test.failure.ignore \\
      -Djunit.jupiter.execution.timeout.default=10s \\
      -Djunit.jupiter.execution.timeout.thread.mode.default=SEPARATE_THREAD
    cp target/surefire-reports/*.xml "$RESULTS_DIR"
  results: "*.xml"
  timeout: 3m
`

const javascript = `
# setup: npm ci --ignore-scripts

# What takes 30 seconds is stopped: up to Node 22 a test file, from Node 24 on a test that waits. An endless loop there
# is stopped by \`timeout\`, with the files that come after it: students see least of it with a test file for each part.
grader:
  run: >-
    node --test --test-timeout=30000
    --test-reporter=tap --test-reporter-destination="$RESULTS_DIR/tests.tap"
    --test-reporter=spec --test-reporter-destination=stdout
  results: tests.tap
  timeout: 2m
`

const go = `
# What is compiled here, and not later, is kept for every test.
setup: go mod download && go build testing/...
build: go vet ./...

# One test for each thing that is worth points. \`go test\` also succeeds when it finds no test,
# so the line of the test must be in its output. Its own -timeout names the test that loops; ours includes compiling.
tests:
  - id: greets
    name: Greets by name
    run: go test -timeout 10s -v -run '^TestGreets$' ./...
    stdout: {contains: "--- PASS: TestGreets"}
    timeout: 2m
    points: 10
`

const rust = `
# A grader has a home of its own; the toolchains of rustup are in yours.
readable: [~/.cargo, ~/.rustup]

setup: cargo fetch
build: cargo test --offline --quiet --no-run

# One test for each thing that is worth points. \`cargo test\` also succeeds when it finds no test,
# so its output must count at least one.
tests:
  - id: greets
    name: Greets by name
    run: cargo test --offline greets
    stdout: {matches: "test result: ok[.] [1-9]"}
    timeout: 2m
    points: 10
`

const shell = `
# One test for each thing that is worth points. Each is a process of its own and gets 10 seconds.
tests:
  - id: greets
    name: Greets by name
    run: bash hello.sh
    stdin: "Ada\\n"
    stdout: "Hello, Ada"
    points: 10
`

/** What a first \`grading.yml\` says for each language. */
export const gradingFor: Record<Language, string> = {
  python: head + python + wholeRubric + protect('"tests/**"'),
  c: head + c + protect('Makefile'),
  java: head + java + wholeRubric + protect('"src/test/**", pom.xml'),
  javascript: head + javascript + wholeRubric + protect('"**/*.test.js", package.json'),
  go: head + go + protect('"**/*_test.go", go.mod'),
  rust: head + rust + protect('"tests/**", Cargo.toml'),
  shell: head + shell,
}
