export const id = 202;
export const ids = [202];
export const modules = {

/***/ 2202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSuite: () => (/* binding */ runSuite)
/* harmony export */ });
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7271);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6503);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3617);





/** Runs a declared test that writes results of its own; its tests become `<id>/<test>`. */
async function runSuite(grading, suite) {
    const { id, results, format, timeoutMs, exitCode } = suite;
    const asFailed = (message, output) => failed(suite, message, output);
    const settled = await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTestReady */ .Of)(grading, suite, asFailed);
    if (settled !== undefined)
        return { outcome: settled };
    const step = { stage: 'test', test: id, command: suite.run, timeoutMs };
    const ended = await (0,_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .runConfined */ .i)(grading, { ...step, ...(0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsFileIn */ .CU)(grading.workspace, results) });
    const withoutResults = (message) => suite.noResults === 'error' ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(message) : asFailed(message, ended.output.text);
    const reporter = { who: `the suite ${id}`, results, format, timeoutMs, exitCode, withoutResults };
    const reported = await (0,_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedBy */ .J)(reporter, ended, grading.workspace);
    return { ...reported, outcome: prefixed(reported.outcome, id) };
}
/** The suite itself stands for the tests nobody got to know. */
const failed = ({ id, name }, message, output) => ({
    kind: 'graded',
    results: (0,_domain_results_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsOf */ .qS)([{ id, name, status: 'failed', message, ...(output && { output }) }]),
});
function prefixed(outcome, id) {
    if (outcome.kind === 'cancelled' || outcome.results === undefined)
        return outcome;
    const { tests, ...rest } = outcome.results;
    const isOwn = (test) => test === id;
    const renamed = tests.map((test) => (isOwn(test.id) ? test : { ...test, id: `${id}/${test.id}` }));
    return { ...outcome, results: { ...rest, tests: renamed } };
}


/***/ })

};
