export const id = 5727;
export const ids = [5727];
export const modules = {

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  initFiles: () => (/* binding */ initFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/init/course-config.js
/** What lets an editor complete and check a course.yml. */
const schemaLine = '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/grade-action/v1/schema/course.schema.json\n';
/** What a first `course.yml` says. */
const courseConfig = `${schemaLine}name: CS 101
org: your-org
timezone: UTC # of the dates here and in extensions.csv, such as America/New_York

# Who is in the course: any file with named columns, such as an export of Canvas or Moodle, or GitHub Classroom's roster.
# Several say together who somebody is: [roster.csv, canvas.csv]
roster: roster.csv
groups: groups.csv
extensions: extensions.csv

# What a grade must rest on before it is exported. \`run\` needs \`workflow\` below.
# require: run

assignments:
  hw1:
    repos: "hw1-*" # or ["hw1-*", "!hw1-solution"], {team: students}, {template: your-org/hw1}, {roster: true}
    # config: hw1/grading.yml # today's rubric; without it what the records say stands
    # due: 2026-11-30 # what is said here wins over the configuration: due, late, counts
    # lms: Homework 1 (48213) # what Canvas calls it
    # workflow: hw1/grade.yml # the workflow that students were given
`;
const rosterHeader = 'id,name,email,github,section\n';
const groupsHeader = 'assignment,group,student\n';
const extensionsHeader = 'student,assignment,due,note\n';

;// CONCATENATED MODULE: ./build/cli/init/course-readme.js
/** What staff read first. */
const courseReadme = `# Course

For staff only: keep this repository **private**. It knows every student, and every grade.

| file | says |
|---|---|
| \`course.yml\` | the organisation, the assignments, which repositories belong to them |
| \`roster.csv\` | who is in the course; exports of Canvas, Moodle and others can stand beside it or in its place |
| \`groups.csv\` | who works with whom: assignment, group, student |
| \`extensions.csv\` | who has more time: student, assignment (or \`*\`), due (\`2026-12-03\`, \`2026-12-03 18:00\` or \`+2d\`), note |
| \`grades/\` | what was collected; lines are only ever added to it |

Students are named by id, email address or GitHub account. After a change to any of these files nothing has to be collected again.

## Once

1. Put the organisation and the assignments into \`course.yml\`, and the students into \`roster.csv\`.
2. Make a GitHub App for the organisation (*Settings*, *Developer settings*, *GitHub Apps*): permissions *Contents: read-only* and *Metadata: read-only*, no webhook; for \`require: run\` also *Actions: read-only* and *Checks: read-only*. Install it for all repositories of the organisation and make a private key.
3. In this repository, under *Secrets and variables*, *Actions*: the variable \`GRADE_APP_ID\` and the secret \`GRADE_APP_PRIVATE_KEY\` (the whole file).
4. Start the workflow *Harvest* by hand once. From then on it runs every night.

## Every week

\`grade-action\` stands for \`node dist/cli/index.js\` of a checkout of the action.

\`\`\`console
git pull
grade-action export grades --to canvas --out canvas.csv
grade-action report grades
\`\`\`

Everybody who has no grade is named with the reason; nobody gets a zero for it. On your own machine \`grade-action harvest --out grades\` collects with the account of \`gh auth login\`.

## At the end

Who may see grades, and for how long, is your institution's rule. Everything that was collected is in \`grades/\` and in this repository's history: deleting the repository deletes it.
`;

;// CONCATENATED MODULE: ./build/cli/init/course-workflow.js
/**
 * Collects every night. The collected grades are committed here, beside the roster: marks need a history that stays, and
 * whoever may read this repository knows the students anyway. So it has to be private, and the first step sees to it.
 */
const courseWorkflow = `name: Harvest

on:
  schedule:
    - cron: "17 3 * * *" # every night, in UTC
  workflow_dispatch:

permissions: {}

# Two harvests at once would only wait for each other.
concurrency:
  group: harvest
  cancel-in-progress: false

jobs:
  harvest:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # commits what was collected to this repository, and nowhere else
    steps:
      - name: Refuse to publish grades
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          visibility=$(gh api "repos/$GITHUB_REPOSITORY" --jq .visibility)
          if [ "$visibility" != private ]; then
            echo "::error::This repository is $visibility. Make it private: everybody who can read it could read all grades."
            exit 1
          fi

      - uses: actions/checkout@v7

      # A GitHub App of yours, installed in the organisation with \`Contents: read\` and \`Metadata: read\`;
      # with \`require: run\` also \`Actions: read\` and \`Checks: read\`. README.md says how.
      - uses: org/grade-action/harvest@v1
        with:
          course: course.yml
          out: grades
          app-id: \${{ vars.GRADE_APP_ID }}
          app-private-key: \${{ secrets.GRADE_APP_PRIVATE_KEY }}

      # Also where somebody is not accounted for: what was collected is not asked for again.
      - name: Keep what was collected
        if: \${{ !cancelled() }}
        run: |
          [ -d grades ] || exit 0
          git add grades
          git diff --cached --quiet && exit 0
          git config user.name "github-actions[bot]"
          git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
          git commit --quiet --message "Harvest"
          git push || { git pull --quiet --rebase && git push; }
`;

;// CONCATENATED MODULE: ./build/cli/init/course.js



/** A course repository, for staff. */
const courseFiles = [
    { path: 'course.yml', text: courseConfig },
    { path: 'roster.csv', text: rosterHeader },
    { path: 'groups.csv', text: groupsHeader },
    { path: 'extensions.csv', text: extensionsHeader },
    { path: 'README.md', text: courseReadme },
    { path: '.github/workflows/harvest.yml', text: courseWorkflow },
];

// EXTERNAL MODULE: ./build/cli/init/grading.js
var grading = __webpack_require__(77932);
;// CONCATENATED MODULE: ./build/cli/init/language.js
/** The languages `init` knows, and the files that give them away; the first that fits wins. */
const signs = {
    rust: /^Cargo\.toml$/,
    go: /^go\.mod$/,
    java: /^pom\.xml$|\.java$/,
    c: /\.c$/,
    javascript: /^package\.json$|\.[cm]?js$/,
    python: /^(pyproject\.toml|requirements\.txt)$|\.py$/,
    shell: /\.(sh|bash)$/,
};
const languages = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell'];
const isLanguage = (name) => Object.hasOwn(signs, name);
/** The language of a submission, by the names of its files. */
function detectLanguage(fileNames) {
    const names = fileNames.map((name) => name.slice(name.lastIndexOf('/') + 1));
    return Object.keys(signs)
        .filter(isLanguage)
        .find((language) => names.some((name) => signs[language].test(name)));
}

;// CONCATENATED MODULE: ./build/cli/init/needs.js
const needsOf = {
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
};

// EXTERNAL MODULE: ./build/cli/init/workflow.js
var workflow = __webpack_require__(83015);
// EXTERNAL MODULE: ./build/cli/typed.js
var typed = __webpack_require__(48405);
;// CONCATENATED MODULE: ./build/cli/init.js











/** The files of a first configuration, by their place in the repository. */
const initFiles = (language) => [
    { path: '.github/grading.yml', text: grading/* gradingFor */.W[language] },
    { path: '.github/workflows/grade.yml', text: (0,workflow/* workflowFor */.V)(language) },
];
/** `grade-action init`: writes `grading.yml` and a workflow, and says what to do next. */
async function init(call) {
    const { words, text, flag, terminal } = call;
    const dir = (0,external_node_path_.resolve)(terminal.cwd, words[0] ?? '.');
    if (flag('course'))
        return initCourse(dir, call);
    const asked = text('language');
    const language = asked === undefined ? await languageOf(dir, words[0] ?? '.') : parseLanguage(asked);
    const files = initFiles(language);
    if (!flag('force'))
        (0,problem/* throwProblems */.Jh)(await inTheWay(dir, files, '--force overwrites it'));
    for (const file of files)
        await write((0,external_node_path_.join)(dir, file.path), file.text);
    terminal.out(renderDone(language, files, await sayNeeds(language, dir), call));
    return 0;
}
/** A course repository holds what nobody has twice, so nothing in it is ever written over. */
async function initCourse(dir, { text, flag, terminal }) {
    const option = flag('force') ? '--force' : text('language') === undefined ? undefined : '--language';
    if (option !== undefined)
        throw new problem/* UserError */.yo([{ message: `${option} means nothing with --course`, hint: 'leave it out' }]);
    const inIt = await inTheWay(dir, courseFiles, 'move it away: --course never overwrites');
    (0,problem/* throwProblems */.Jh)(inIt);
    for (const file of courseFiles)
        await write((0,external_node_path_.join)(dir, file.path), file.text);
    terminal.out(renderCourseDone());
    return 0;
}
const renderCourseDone = () => [
    'Wrote a course repository:',
    ...courseFiles.map(({ path }) => `  ${path}`),
    '',
    'Keep it private: it is going to know every student and every grade.',
    '',
    'Next: put your organisation into course.yml and your students into roster.csv.',
    'README.md says what the workflow needs to collect the grades.',
    '',
].join('\n');
function parseLanguage(name) {
    if (isLanguage(name))
        return name;
    const hint = (0,command/* guessing */.u5)(name, languages, `the languages are ${languages.join(', ')}`);
    throw new problem/* UserError */.yo([{ message: `there is no template for '${name}'`, hint }]);
}
async function languageOf(dir, name) {
    if (!(await exists(dir)))
        throw new problem/* UserError */.yo([{ message: `there is no directory ${(0,quote/* quote */.hD)(name)}` }]);
    const language = detectLanguage([...(await filesIn(dir)), ...(await filesIn((0,external_node_path_.join)(dir, 'src')))]);
    if (language !== undefined)
        return language;
    const isEmpty = (await (0,promises_.readdir)(dir)).length === 0;
    const message = isEmpty
        ? `${(0,quote/* quote */.hD)(name)} is empty: nothing in it tells the language`
        : `cannot tell the language of the files in ${(0,quote/* quote */.hD)(name)}`;
    throw new problem/* UserError */.yo([{ message, hint: `name one with --language: ${languages.join(', ')}` }]);
}
async function filesIn(dir) {
    if (!(await exists(dir)))
        return [];
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
async function inTheWay(dir, files, hint) {
    const there = await Promise.all(files.map(({ path }) => exists((0,external_node_path_.join)(dir, path))));
    return files
        .filter((_, index) => there[index])
        .map(({ path }) => ({ message: `${path} is already there`, hint }));
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
}
async function write(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
}
/** What the configuration takes for granted, and whether it is there. */
async function sayNeeds(language, dir) {
    const { file, sentence } = needsOf[language];
    if (file === undefined || (await exists((0,external_node_path_.join)(dir, file))))
        return sentence;
    return `${sentence} It needs a ${file}, and there is none here yet.`;
}
const renderDone = (language, files, needs, call) => [
    `Wrote, for ${language}:`,
    ...files.map(({ path }) => `  ${path}`),
    '',
    needs,
    '',
    'Next: name your tests in .github/grading.yml, then look before your students do:',
    `  ${(0,typed/* typed */.n)('check', call)}`,
    '      every problem of the configuration, with its place',
    `  ${(0,typed/* typed */.n)('run', call)}`,
    '      what your students will see',
    'Then commit both files and push.',
    '',
].join('\n');


/***/ }),

/***/ 77932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ gradingFor),
/* harmony export */   c: () => (/* binding */ schemaLine)
/* harmony export */ });
/** What lets an editor complete and check a grading.yml. */
const schemaLine = '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/grade-action/v1/schema/grading.schema.json\n';
const head = `${schemaLine}assignment: hw1
name: Homework 1
# due: 2026-11-30
# timezone: America/New_York
# late: {grace: 10m, deduct: 10%, per: day, at_most: 50%}
`;
const wholeRubric = `
# One item for each thing that is worth points, with the tests that earn them.
# \`count\` says how many tests there must be: a test that vanishes then costs its share.
rubric:
  - id: A
    name: The tests pass
    points: 10
    tests: ["*"]
    count: 1 # put in how many there are
`;
const protect = (files) => `
# Put back before each grading, from a repository the students cannot write to; what else changes how tests run, such
# as a conftest.py, comes from there, too, and else is left out:
# protect: {files: [${files}], from: your-org/hw1-template@main}
`;
const python = `
# Runs with the network on, before any code of the student.
setup: python3 -c 'import pytest, pytest_timeout' 2> /dev/null || python3 -m pip install --quiet pytest pytest-timeout

# pytest writes its results at the end: without --timeout, one endless loop would cost every test.
grader:
  run: python3 -m pytest --quiet --tb=short --timeout=10 --junitxml="$RESULTS_DIR/junit.xml"
  results: junit.xml
  timeout: 2m
`;
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
`;
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
`;
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
`;
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
`;
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
`;
const shell = `
# One test for each thing that is worth points. Each is a process of its own and gets 10 seconds.
tests:
  - id: greets
    name: Greets by name
    run: bash hello.sh
    stdin: "Ada\\n"
    stdout: "Hello, Ada"
    points: 10
`;
/** What a first \`grading.yml\` says for each language. */
const gradingFor = {
    python: head + python + wholeRubric + protect('"tests/**"'),
    c: head + c + protect('Makefile'),
    java: head + java + wholeRubric + protect('"src/test/**", pom.xml'),
    javascript: head + javascript + wholeRubric + protect('"**/*.test.js", package.json'),
    go: head + go + protect('"**/*_test.go", go.mod'),
    rust: head + rust + protect('"tests/**", Cargo.toml'),
    shell: head + shell,
};


/***/ }),

/***/ 83015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ workflowWith),
/* harmony export */   V: () => (/* binding */ workflowFor)
/* harmony export */ });
const setupPython = `      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
`;
/** Other systems have no such sandbox, and there the step could only say so. */
const bubblewrap = `      # Installs bubblewrap, which keeps the code that is graded in a sandbox.
      - uses: org/grade-action/sandbox@v1
`;
/** Where a runner does not bring what the first \`grading.yml\` needs. */
const setupFor = { python: setupPython };
const workflowFor = (language) => workflowWith({ steps: setupFor[language] ?? '' });
/** The workflow of a student's repository. */
const workflowWith = ({ steps = '', runsOn = 'ubuntu-latest', sandbox = runsOn.startsWith('ubuntu') ? bubblewrap : '', timeoutMinutes = 15, }) => `name: Grade

on:
  push:
    branches-ignore: [grades]
  # For students who work in forks. The token of a fork can only read: its attempts are kept as artifacts.
  # pull_request:
  workflow_dispatch:
    inputs:
      commit:
        description: A commit to grade again (default, the newest)
        required: false

# \`contents: write\` keeps every attempt on the branch \`grades\`.
# With \`contents: read\` the attempts are kept as artifacts of the runs instead.
# \`actions: read\` lets GitHub say when a commit was first handed in.
permissions:
  contents: write
  actions: read

# One group per commit: pushes in quick succession are all graded, and no grading is cancelled.
concurrency:
  group: grade-\${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
  cancel-in-progress: false

jobs:
  grade:
    runs-on: ${runsOn}
    timeout-minutes: ${timeoutMinutes}
    steps:
      - uses: actions/checkout@v7
        with:
          ref: \${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
          # The code that is graded must not find a token.
          persist-credentials: false
${steps}${sandbox}      - uses: org/grade-action@v1
`;


/***/ }),

/***/ 48405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ typed)
/* harmony export */ });
/** A command on the same directory, as it was called. */
function typed(command, { words: [dir], terminal }) {
    const word = dir !== undefined && /\s/.test(dir) ? `"${dir}"` : dir;
    return [terminal.program, command, word].filter((part) => part !== undefined).join(' ');
}


/***/ })

};
