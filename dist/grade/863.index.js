export const id = 863;
export const ids = [863,865];
export const modules = {

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23603);


/** Names may hold line breaks, and `**` is to go over these, too. */
const flags = _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0 ? 'is' : 's';
/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
function globs(patterns) {
    // Of `./` nothing is left, and no path is that.
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '')).filter((pattern) => pattern !== '');
    const exact = new Set(plain.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU));
    const matchers = plain.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_1__(pattern, { dot: true, nocase: _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0, flags }));
    return (path) => exact.has((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)) || matchers.some((matches) => matches(path));
}
/** The directory below which everything that fits a glob lies; '' is the whole tree. */
function baseOf(pattern) {
    const plain = pattern.replace(/^\.\//, '');
    const { base, isGlob, negated } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(plain);
    if (negated)
        return '';
    return isGlob ? base.replace(/\\(.)/g, '$1') : plain.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 44863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeResults: () => (/* binding */ describeResults),
/* harmony export */   readResultsFiles: () => (/* binding */ readResultsFiles)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22665);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4158);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33270);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96865);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10061);







/** Four megabytes of JUnit are real; a hundred are not. */
const mostBytes = 16 * 2 ** 20;
const mostBytesTogether = 64 * 2 ** 20;
const mostFiles = 2000;
const mostEntries = 20_000;
/**
 * Every file below RESULTS_DIR that fits the glob, by path; none when nothing was written. Throws a `UserError`
 * that names each file that is there and not to be read, and why.
 */
async function readResultsFiles(directory, glob, most = mostBytes) {
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, { opens: true, most: mostEntries });
    if (!isComplete)
        (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)([{ message: `there are more than ${mostEntries} files in RESULTS_DIR` }]);
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__.globs)([glob]);
    const found = entries.filter(({ path, kind }) => kind !== 'directory' && matches(path));
    if (found.length > mostFiles)
        (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)([{ message: `more than ${mostFiles} files fit ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(glob)}` }]);
    const files = [];
    const problems = [];
    let left = mostBytesTogether;
    for (const entry of found.sort((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .q)(one.path, other.path))) {
        const read = await readEntry(directory, entry, Math.min(most, left));
        if ('problem' in read)
            problems.push({ message: `the results file ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.path)} is not read: ${read.problem}` });
        else
            files.push({ file: entry.path, text: read.text });
        left -= 'text' in read ? Buffer.byteLength(read.text) : 0;
    }
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return files;
}
const readEntry = async (directory, { path, kind }, most) => 
// Where the system cannot refuse to follow a link, what the walk saw must do.
kind === 'link' ? { problem: 'it is a symbolic link' } : (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedFile */ .M)(directory, path, most);
/** What lies in RESULTS_DIR instead of the results file that should. */
async function describeResults(directory, wanted) {
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, { opens: true, most: mostEntries });
    const paths = entries.filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
    if (paths.length === 0)
        return 'RESULTS_DIR is empty';
    const meant = (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(wanted, paths);
    return `RESULTS_DIR has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteSome */ .Jv)(paths)}${meant === undefined ? '' : `; ${meant}`}`;
}


/***/ })

};
