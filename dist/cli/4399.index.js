export const id = 4399;
export const ids = [4399];
export const modules = {

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseAutograding),
/* harmony export */   configOfAutograding: () => (/* binding */ configOfAutograding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _config_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21426);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38918);
/* harmony import */ var _config_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66175);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11595);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89606);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43116);
/* harmony import */ var _classroom_test_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21054);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83746);










const words = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP('expected text')
    .nullish()
    .transform((value) => value ?? '');
const number = zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig('expected a number').min(0, 'expected at least 0');
// Classroom's own action ignores what it does not know, and so do we.
const Test = zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({
    name: words,
    setup: words,
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP('expected text').refine((value) => value.trim() !== '', 'expected a command'),
    input: words,
    output: words,
    comparison: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['included', 'exact', 'regex'], 'expected included, exact or regex').nullish(),
    timeout: number.nullish(),
    points: number.refine(_domain_points_js__WEBPACK_IMPORTED_MODULE_9__/* .isPoints */ .U2, 'expected at most six decimals').nullish(),
})
    .superRefine(({ output, comparison }, context) => {
    const problem = comparison === 'regex' ? (0,_config_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionFault */ .BA)(output) : undefined;
    if (problem !== undefined)
        context.addIssue({ code: 'custom', path: ['output'], message: problem });
});
const Autograding = zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ tests: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(Test, 'expected a list').min(1, 'expected at least one test') }, 'expected a map with tests');
/** GitHub Classroom's autograding.json as a configuration; throws one `UserError` with every problem. */
function configOfAutograding(text, file, assignment, options) {
    const source = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, file);
    const { values, notices } = (0,_grading_js__WEBPACK_IMPORTED_MODULE_7__/* .gradingOf */ .M)((0,_classroom_test_js__WEBPACK_IMPORTED_MODULE_6__/* .importedTests */ .m)(testsOf(source)));
    const config = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W)({ value: { assignment, ...values }, placeOf: source.placeOf, file }, options);
    return { ...config, notices: [...config.notices, ...notices] };
}
/** The tests of an autograding.json; throws one `UserError` with every problem. */
const parseAutograding = (text, file) => testsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, file));
// JSON is YAML, and read as YAML its values have places.
function testsOf({ value, placeOf, problems }) {
    const parsed = Autograding.safeParse(value);
    const findings = parsed.success ? [] : (0,_config_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .W)(parsed.error.issues, value);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)([...problems, ...findings.map((finding) => (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(finding, placeOf))]);
    return (parsed.data?.tests ?? []).map(testOf);
}
function testOf(test) {
    const { name, setup, run, input, timeout, points } = test;
    const stdout = stdoutOf(test);
    return {
        kind: 'program',
        name,
        setup,
        run,
        input,
        ...(stdout !== undefined && { stdout }),
        minutes: timeout || 1,
        points: points ?? 0,
    };
}
/** Classroom compares only where there is an input or an output, and trims both sides. */
function stdoutOf({ input, output, comparison }) {
    const expected = output.replaceAll('\r\n', '\n').trim();
    switch (comparison ?? 'included') {
        case 'exact':
            return input === '' && output === '' ? undefined : expected;
        case 'included':
            return expected === '' ? undefined : { contains: expected };
        case 'regex':
            return output === '' ? undefined : { matches: output };
    }
}


/***/ }),

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ timeoutOf),
/* harmony export */   m: () => (/* binding */ importedTests)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29556);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52042);


const usualBuildMinutes = 10;
function importedTests(tests) {
    // A total of 0 could grade nobody; where some tests have points, the others are worth nothing, as in Classroom.
    const statesPoints = tests.some(({ points }) => points > 0);
    const taken = new Set();
    const setUps = tests.map(({ setup }) => (0,_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpOf */ .Pc)(setup));
    const built = tests.filter((_, index) => setUps[index]?.build !== '');
    return {
        fetches: [...new Set(setUps.flatMap(({ fetches }) => fetches))],
        needsPytest: tests.some(({ kind }) => kind === 'pytest'),
        tests: tests.map((test, index) => {
            const name = test.name.replace(/\s+/g, ' ').trim() || `Test ${index + 1}`;
            const id = uniqueId(test.id ?? name, taken);
            const build = setUps[index]?.build ?? '';
            const head = { id, ...(name !== id && { name }), ...(build !== '' && { build }) };
            return { ...head, ...bodyOf(test, statesPoints ? test.points : 1) };
        }),
        buildMinutes: Math.max(usualBuildMinutes, ...built.map(({ minutes }) => minutes)),
        statesPoints,
    };
}
function bodyOf(test, points) {
    const timeout = timeoutOf(test.minutes);
    switch (test.kind) {
        case 'program':
            return {
                run: test.run,
                ...(test.input !== '' && { stdin: test.input }),
                ...(test.stdout !== undefined && { stdout: test.stdout }),
                timeout,
                points,
            };
        case 'pytest':
            return points === 0
                ? { run: 'python3 -m pytest --quiet', timeout, points }
                : {
                    run: 'python3 -m pytest --quiet --junitxml="$RESULTS_FILE"',
                    results: 'junit.xml',
                    timeout,
                    max_points: points,
                };
    }
}
function uniqueId(name, taken) {
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_]+/gu, '-')
        .replace(/^-|-$/g, '');
    // By characters: the half of one could not be written.
    const stem = Array.from(words).slice(0, 80).join('') || 'test';
    let id = stem;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${stem}-${copy}`;
    taken.add(id);
    return id;
}
/** What Classroom counts in minutes. */
function timeoutOf(minutes) {
    const longest = Math.floor(_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .longestTimeoutMs */ .Ow / 1000);
    const seconds = Math.min(Math.max(Math.round(minutes * 60), 1), longest);
    return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}


/***/ }),

/***/ 83746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gradingOf)
/* harmony export */ });
/* harmony import */ var _classroom_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21054);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52042);


const getPytest = "python3 -c 'import pytest' 2> /dev/null || python3 -m pip install --quiet pytest";
const getComment = "Classroom's grader for Python brought pytest.";
const setupComment = 'Classroom ran this before the tests that asked for it; here it runs once. When it fails, nobody is graded and nobody gets a zero.';
const networkComment = 'A command below fetches something. What moves from there to `setup` needs no network here.';
const limitsComment = 'A build may take this long; Classroom gave set-up and test together the time-out of the test.';
const bashComment = 'Commands run in `bash -eo pipefail`: a line that fails, or a part of a pipe, ends them. In Classroom the last one decided.';
const pytestComment = 'Each test that pytest finds is worth the same, as it was; where there was a *_test.py, Classroom left out test_*.py. A rubric with a `count` would notice a test that vanishes.';
const pointlessComment = 'In Classroom no test had points: here each is worth 1.';
/** What Classroom's tests are in a grading.yml, with short comments where something changed its meaning. */
function gradingOf(imported, env = {}) {
    const { fetches, needsPytest, tests, buildMinutes, statesPoints } = imported;
    const setup = [...fetches, ...(needsPytest ? [getPytest] : [])];
    const scripts = tests.flatMap(({ build = '', run }) => [build, run]);
    const needsNetwork = scripts.some(_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .usesNetwork */ .Bo);
    const pytest = tests.findIndex(({ max_points: points }) => points !== undefined);
    const above = [
        [['setup'], fetches.length > 0, setupComment],
        [['setup'], needsPytest, getComment],
        [['network'], needsNetwork, networkComment],
        [['limits'], buildMinutes > 10, limitsComment],
        [['tests'], !statesPoints, pointlessComment],
        [['tests'], scripts.some(_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .differsInBash */ .n4), bashComment],
        [['tests', pytest, 'results'], pytest !== -1, pytestComment],
    ];
    return {
        values: {
            ...(setup.length > 0 && { setup: setup.join('\n') }),
            ...(Object.keys(env).length > 0 && { env }),
            ...(needsNetwork && { network: true }),
            ...(buildMinutes > 10 && { limits: { time: (0,_classroom_test_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutOf */ .R)(buildMinutes) } }),
            tests,
        },
        comments: above.filter(([, applies]) => applies).map(([path, , text]) => ({ path, text })),
        notices: statesPoints ? [] : ['no test states points: each is worth 1'],
    };
}


/***/ }),

/***/ 52042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ usesNetwork),
/* harmony export */   Pc: () => (/* binding */ setUpOf),
/* harmony export */   n4: () => (/* binding */ differsInBash)
/* harmony export */ });
const installers = 'pip3?|npm|yarn|pnpm|bundle|gem|apt(?:-get)?|poetry|pipenv|composer|conda|mamba|brew|opam|uv pip';
const fetching = new RegExp(String.raw `^(?:sudo\s+(?:-\S+\s+)*)?(?:python3?\s+-m\s+)?(?:(?:${installers})\s+(?:-\S+\s+)*(?:install|i|ci|add|update|upgrade)|cargo\s+fetch|go\s+mod\s+download|dotnet\s+restore)(?:\s|$)`);
/**
 * Set-up commands that only fetch run once, before any code of the student and with the network on; whatever else they
 * do may fail because of the student, so it stays with its test.
 */
function setUpOf(script) {
    const commands = script
        .split(/&&|;|\n/)
        .map((command) => command.trim())
        .filter((command) => command !== '');
    // A quoted or continued line is more than a list of commands.
    const isList = !/["'\\`$|<>(){}#]/.test(script);
    return isList && commands.every((command) => fetching.test(command))
        ? { fetches: commands, build: '' }
        : { fetches: [], build: script.trim() === '' ? '' : script };
}
/** Whether a command seems to fetch something while tests are built or run. */
const usesNetwork = (script) => script.split(/&&|\|\||;|\n|\|/).some((command) => {
    const word = command.trim();
    return (fetching.test(word) || /^(?:sudo\s+)?(?:curl|wget|git\s+(?:clone|fetch|pull|submodule))\s/.test(word));
});
/** Whether bash with `-eo pipefail` may judge a command otherwise than Classroom's `sh`. */
const differsInBash = (script) => /[\n;]|(?:^|[^|])\|(?:[^|]|$)/.test(script.trim());


/***/ })

};
