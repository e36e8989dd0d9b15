export const id = 399;
export const ids = [399];
export const modules = {

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configOfAutograding: () => (/* binding */ configOfAutograding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9691);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _config_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4145);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9556);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3116);







const words = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP('expected text')
    .nullish()
    .transform((value) => value ?? '');
const number = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig('expected a number').min(0, 'expected at least 0').nullish();
// Classroom's own action ignores what it does not know, and so do we.
const Test = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    name: words,
    setup: words,
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP('expected text').refine((value) => value.trim() !== '', 'expected a command'),
    input: words,
    output: words,
    comparison: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['included', 'exact', 'regex'], 'expected included, exact or regex').nullish(),
    timeout: number,
    points: number,
});
const Autograding = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ tests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Test, 'expected a list').min(1, 'expected at least one test') }, 'expected a map with tests');
/** GitHub Classroom's autograding.json as a configuration; throws one `UserError` with every problem. */
function configOfAutograding(text, file, assignment, options) {
    const source = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, file);
    const { grading, notices } = gradingOf(source);
    const config = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .configOf */ .W)({ value: { assignment, ...grading }, placeOf: source.placeOf, file }, options);
    return { ...config, notices: [...config.notices, ...notices] };
}
// JSON is YAML, and read as YAML its values have places.
function gradingOf({ value, placeOf, problems }) {
    const parsed = Autograding.safeParse(value);
    const findings = parsed.success ? [] : (0,_config_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .W)(parsed.error.issues, value);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .throwProblems */ .Jh)([...problems, ...findings.map((finding) => (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(finding, placeOf))]);
    const tests = parsed.data?.tests ?? [];
    // A total of 0 could grade nobody; where some tests have points, the others are worth nothing, as in Classroom.
    const hasPoints = tests.some(({ points }) => (points ?? 0) > 0);
    const taken = new Set();
    return {
        grading: { tests: tests.map((test, index) => gradingTest(test, index, hasPoints, taken)) },
        notices: hasPoints ? [] : ['no test states points: each is worth 1'],
    };
}
function gradingTest(test, index, hasPoints, taken) {
    const name = test.name.replace(/\s+/g, ' ').trim() || `Test ${index + 1}`;
    const stdout = stdoutOf(test);
    return {
        id: uniqueId(name, taken),
        name,
        ...(test.setup.trim() !== '' && { build: test.setup }),
        run: test.run,
        ...(test.input !== '' && { stdin: test.input }),
        ...(stdout !== undefined && { stdout }),
        timeout: timeoutOf(test.timeout),
        points: hasPoints ? (test.points ?? 0) : 1,
    };
}
function uniqueId(name, taken) {
    const stem = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80) || 'test';
    let id = stem;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${stem}-${copy}`;
    taken.add(id);
    return id;
}
/** Classroom compares only where there is an input or an output, and trims both sides. */
function stdoutOf({ input, output, comparison }) {
    const expected = output.replaceAll('\r\n', '\n').trim();
    switch (comparison ?? 'included') {
        case 'exact':
            return input === '' && output === '' ? undefined : { equals: expected };
        case 'included':
            return expected === '' ? undefined : { contains: expected };
        case 'regex':
            return output === '' ? undefined : { matches: output };
    }
}
/** Theirs are minutes, 1 unless said. */
function timeoutOf(minutes) {
    const longest = Math.floor(_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .longestTimeoutMs */ .Ow / 1000);
    const seconds = Math.min(Math.max(Math.round((minutes || 1) * 60), 1), longest);
    return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}


/***/ })

};
