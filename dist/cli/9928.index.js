export const id = 9928;
export const ids = [9928];
export const modules = {

/***/ 19928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuite: () => (/* binding */ runSuite)
});

// UNUSED EXPORTS: ofSuite

// EXTERNAL MODULE: ./build/domain/choices.js
var domain_choices = __webpack_require__(15793);
// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/whole-test.js

/**
 * The whole as a test of its own, where the format decides it and its tests do not sum to it: among other results
 * nothing else would tell it. None where the tests say the same.
 */
function wholeTests(results, { id, name }) {
    const { points, maxPoints } = results;
    if (points === undefined || isToldByTests(results))
        return [];
    const isFull = maxPoints !== undefined && (0,domain_points/* comparePoints */.v6)(points, maxPoints) >= 0;
    const status = isFull ? 'passed' : (0,domain_points/* comparePoints */.v6)(points, 0) > 0 ? 'partial' : 'failed';
    return [{ id, name, status, points, ...(maxPoints !== undefined && { maxPoints }) }];
}
function isToldByTests({ tests, points = 0, maxPoints }) {
    if (tests.length === 0 || tests.some((test) => test.points === undefined))
        return false;
    const given = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.points ?? 0));
    if (maxPoints === undefined)
        return (0,domain_points/* comparePoints */.v6)(given, points) === 0;
    if (tests.some((test) => test.maxPoints === undefined))
        return false;
    const most = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.maxPoints ?? 0));
    // Shares of a whole are a millionth off, each.
    return Math.abs((0,domain_points/* fractionOfPoints */.lC)(maxPoints, given, most) - points) < (tests.length + 1) * 1e-6;
}

// EXTERNAL MODULE: ./build/grader/grading.js + 4 modules
var grader_grading = __webpack_require__(58320);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var outcome = __webpack_require__(50072);
// EXTERNAL MODULE: ./build/grader/read-results.js
var read_results = __webpack_require__(76503);
// EXTERNAL MODULE: ./build/grader/ready.js
var ready = __webpack_require__(43617);
;// CONCATENATED MODULE: ./build/grader/suite.js







/** Runs a declared test that writes results of its own; its tests become `<id>/<test>`. */
async function runSuite(grading, suite) {
    const { id, results, format, references, timeoutMs, exitCode } = suite;
    const asFailed = (message, output) => failed(suite, message, output);
    const settled = await (0,ready/* makeTestReady */.Of)(grading, suite, asFailed);
    if (settled !== undefined)
        return { outcome: settled };
    const step = { stage: 'test', test: id, command: suite.run, timeoutMs };
    const ended = await (0,grader_grading/* runConfined */.id)(grading, { ...step, ...(0,ready/* resultsFileIn */.CU)(grading.workspace, results) });
    const withoutResults = (message) => suite.noResults === 'error' ? (0,outcome/* failure */.V2)(message) : asFailed(message, ended.output.text);
    const reporter = {
        who: `the suite ${id}`,
        results,
        format,
        references,
        timeoutMs,
        exitCode,
        withoutResults,
    };
    const reported = await (0,read_results/* reportedBy */.J)(reporter, ended, grading.workspace);
    // Where nothing was read, the suite stands for its tests.
    return reported.format === undefined ? reported : { ...reported, outcome: ofSuite(reported.outcome, suite) };
}
/** The suite itself stands for the tests nobody got to know. */
const failed = ({ id, name }, message, output) => ({
    kind: 'graded',
    results: (0,results/* resultsOf */.qS)([{ id, name, status: 'failed', message, ...(output && { output }) }]),
});
/** Its tests behind its own id, and its whole as the test of that id where the tests do not tell it. */
function ofSuite(outcome, { id, name }) {
    if (outcome.kind === 'cancelled' || outcome.results === undefined)
        return outcome;
    const { tests, choices, ...rest } = outcome.results;
    const idOf = (test) => `${id}/${test}`;
    const renamed = tests.map((test) => ({ ...test, id: idOf(test.id) }));
    const ways = choices === undefined ? {} : { choices: (0,domain_choices/* renameChoices */.dK)(choices, idOf) };
    const whole = wholeTests(outcome.results, { id, name });
    return { ...outcome, results: { ...rest, tests: [...whole, ...renamed], ...ways } };
}


/***/ })

};
