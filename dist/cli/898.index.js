export const id = 898;
export const ids = [898,865];
export const modules = {

/***/ 8898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/notices.js + 1 modules
var config_notices = __webpack_require__(8612);
// EXTERNAL MODULE: ./build/course.js + 1 modules
var course = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(3491);
// EXTERNAL MODULE: ./build/grader/protected-source.js
var protected_source = __webpack_require__(7936);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/report/late.js
var report_late = __webpack_require__(5839);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/report/check.js








/** What a valid configuration says, in the words of the instructor who is about to publish it. */
function renderCheck(config, notices) {
    const { file, assignment, due, timezone } = config;
    const lines = [
        `${file} is valid.`,
        '',
        `  assignment  ${assignment}`,
        `  due         ${due === undefined ? 'no date' : (0,time/* formatInstant */.r4)(due, timezone)}`,
        ...(due === undefined ? [] : [`  late        ${lateness(config)}`]),
        `  worth       ${worth(config)}`,
        `  protected   ${protectedFiles(config)}`,
        ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `! ${notice}`)]),
    ];
    return lines.map((line) => `${(0,visible/* visible */.RK)(line)}\n`).join('');
}
const lateness = ({ late, timezone }) => late === undefined ? 'nothing is taken off' : (0,report_late/* latePolicyWords */.U)(late, timezone);
function protectedFiles({ protect: { files, from } }) {
    if (files.length === 0)
        return 'nothing';
    return `${files.join(', ')}${from === undefined ? '' : ` from ${sourceOf(from)}`}`;
}
function sourceOf(from) {
    switch (from.kind) {
        case 'directory':
            return from.path;
        case 'repository':
            return (0,repository_ref/* formatRepositoryRef */.PC)(from);
    }
}
function worth(config) {
    const { rubric, maxPoints, tests } = config;
    if (rubric !== undefined) {
        const leaves = (0,domain_rubric/* leavesOf */.wf)(rubric.items);
        const manual = leaves.filter(({ kind }) => kind === 'manual').length;
        const marked = manual === 0 ? '' : `, ${manual} of them marked by a person`;
        return `${pointsOf((0,domain_rubric/* maxPointsOf */.Vp)(rubric))} in ${(0,sentence/* plural */.LS)(leaves.length, 'item')}${marked}`;
    }
    const known = (0,expected/* maximumOf */.c)(config);
    if (known === null)
        return 'what the results state';
    return maxPoints === undefined ? `${pointsOf(known)} in ${(0,sentence/* plural */.LS)(tests.length, 'test')}` : pointsOf(known);
}
const pointsOf = (points) => `${(0,domain_points/* formatPoints */.Xf)(points)} ${points === 1 ? 'point' : 'points'}`;

// EXTERNAL MODULE: ./build/cli/course-request.js + 1 modules
var course_request = __webpack_require__(2751);
;// CONCATENATED MODULE: ./build/cli/check.js









/** `grade-action check`: every problem of the configuration at once, and what is allowed but probably not meant. */
async function check(call) {
    const { flag, terminal } = call;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'grade-check-'));
    try {
        const request = await (0,course_request/* courseRequestOf */.A)(call, scratch);
        const { config } = await (0,course/* findConfig */.u0)(request);
        const options = { now: terminal.now(), withoutMaximum: names/* formatsWithoutMaximum */.d };
        const notices = [...(0,config_notices/* warningsOf */.n)(config, options), ...(await protectionWarnings(config, request.dir))];
        terminal.out(flag('json') ? `${JSON.stringify({ problems: [], notices }, null, 2)}\n` : renderCheck(config, notices));
        return 0;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** A repository would have to be fetched first: the grading looks into it. */
async function protectionWarnings({ protect: { files, from } }, dir) {
    return from?.kind === 'directory' ? (0,protected_source/* sourceWarnings */.hu)((0,course/* directoryBeside */.UG)(dir, from.path), files) : [];
}


/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ noticesOf),
  n: () => (/* binding */ warningsOf)
});

// EXTERNAL MODULE: ./build/domain/pattern.js
var domain_pattern = __webpack_require__(3399);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/config/late-warnings.js


/** A due date that has passed, and points where percent were probably meant. */
function lateWarnings(config, now) {
    const { due, late } = config;
    const isPast = due !== undefined && Date.parse(due) < Date.parse(now);
    const maximum = (0,expected/* maximumOf */.c)(config);
    const amounts = late === undefined ? [] : amountsOf(late);
    return [
        ...(isPast ? ['due is past'] : []),
        ...amounts.flatMap(({ key, amount }) => doubted(key, amount, maximum)),
    ];
}
const amountsOf = ({ deduct, atMost, steps }) => [
    ...(deduct === undefined ? [] : [{ key: 'late.deduct', amount: deduct }]),
    ...(atMost === undefined ? [] : [{ key: 'late.at_most', amount: atMost }]),
    ...steps.map(({ deduct: amount }, index) => ({ key: `late.steps[${index}].deduct`, amount })),
];
function doubted(key, amount, maximum) {
    if ('percent' in amount || amount.points === 0)
        return [];
    const { points } = amount;
    const isPart = (0,domain_points/* comparePoints */.v6)(points, 1) < 0;
    const isWhole = maximum !== null && (0,domain_points/* comparePoints */.v6)(points, maximum) >= 0;
    if (!isPart && !isWhole)
        return [];
    const percent = isPart ? (0,domain_points/* multiplyPoints */.oE)(points, 100) : points;
    const meant = (0,domain_points/* comparePoints */.v6)(percent, 100) <= 0 ? `did you mean ${(0,domain_points/* formatPoints */.Xf)(percent)}%?` : 'it takes everything';
    return [`${key}: ${(0,domain_points/* formatPoints */.Xf)(points)} is points, not percent; ${meant}`];
}

;// CONCATENATED MODULE: ./build/config/notices.js




/** Students read this, so it does not say what they could do with it. */
const NOT_PROTECTED = "The course's files are not protected: their digests are recorded.";
/** What the reader of a grade should know of its configuration. */
const noticesOf = (config) => (isUnprotected(config) ? [NOT_PROTECTED] : []);
const isUnprotected = ({ protect }) => protect.files.length > 0 && protect.from === undefined;
/** What is allowed but probably not meant, for the instructor. */
const warningsOf = (config, { now, withoutMaximum }) => [
    ...config.notices.filter((notice) => notice !== NOT_PROTECTED),
    ...unprotected(config),
    ...lateWarnings(config, now),
    ...uncounted(config),
    ...withShrinkingMaximum(config, withoutMaximum),
];
const unprotected = (config) => isUnprotected(config)
    ? ['protect: not protected: without `from` a student can change these files; their digests are recorded']
    : [];
function uncounted({ rubric, grader, tests }) {
    // Tests that are known one by one cannot vanish.
    const isKnown = grader === undefined || grader.format === 'exit-code';
    if (isKnown && tests.every(({ kind }) => kind === 'simple'))
        return [];
    return (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind !== 'tested')
            return [];
        const { id, tests: patterns, count, award } = item;
        const pattern = patterns.find(domain_pattern/* isWildcard */.z);
        if (pattern === undefined || count !== undefined || award === 'any')
            return [];
        return [
            `rubric item ${(0,quote/* quote */.hD)(id)}: the pattern ${(0,quote/* quote */.hD)(pattern)} has no count: a test that vanishes goes unnoticed`,
        ];
    });
}
function withShrinkingMaximum({ rubric, maxPoints, grader, tests }, withoutMaximum) {
    if (rubric !== undefined || maxPoints !== undefined)
        return [];
    const readers = [
        ...(grader === undefined ? [] : [{ ...grader, name: 'grader' }]),
        ...tests.flatMap((test) => test.kind === 'suite' && test.maxPoints === undefined ? [{ ...test, name: test.id }] : []),
    ];
    return readers
        .filter(({ format, results = '' }) => withoutMaximum.includes(format) || (format === 'auto' && /\.(xml|tap)$/i.test(results)))
        .map(({ name }) => `${(0,quote/* quote */.hD)(name)}: its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller`);
}


/***/ }),

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

// Elsewhere `TESTS/a` is `tests/a`.
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
/** A path as this system tells it from others. */
const fold = (path) => (foldsCase ? path.toLowerCase() : path);
/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
function globs(patterns) {
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
    const exact = new Set(plain.map(fold));
    const matchers = plain.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true, nocase: foldsCase }));
    return (path) => exact.has(fold(path)) || matchers.some((matches) => matches(path));
}
/** The directory below which everything that fits a glob lies; '' is the whole tree. */
function baseOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(pattern.replace(/^\.\//, ''));
    return isGlob ? base : pattern.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ readCourseFiles),
/* harmony export */   hu: () => (/* binding */ sourceWarnings),
/* harmony export */   nG: () => (/* binding */ writeCourseFile),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9620);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6865);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61);







const mostEntries = 100_000;
/** The files below a directory that fit the globs, with their digests; links among them are an error. */
async function readCourseFiles(directory, patterns) {
    const paths = await listCourseFiles(directory, patterns);
    return Promise.all(paths.map((path) => readCourseFile(directory, path)));
}
/** What of a source of protected files would break each grading, or is probably not meant: for `check`. */
async function sourceWarnings(directory, patterns) {
    try {
        const paths = await listCourseFiles(directory, patterns);
        return patterns
            .filter((pattern) => !paths.some((0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)([pattern])))
            .map((pattern) => `protect.files: nothing in protect.from fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern)}: ${REMOVED}`);
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw);
        throw error;
    }
}
const REMOVED = 'what submissions have there is removed';
async function listCourseFiles(directory, patterns) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)}` }]);
    }
    const enters = ({ name }) => name !== '.git';
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .G)(directory, { enters, most: mostEntries });
    if (!isComplete)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: more than ${mostEntries} files` }]);
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns);
    const paths = entries.filter(({ kind, path }) => kind === 'file' && matches(path)).map(({ path }) => path);
    if (paths.length > 0)
        return paths;
    const message = `protect.from: none of the files in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)} fits protect.files`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message, hint: 'the globs are matched from that directory on' }]);
}
async function readCourseFile(directory, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
    return { path, file, sha256: await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(file), isExecutable: (mode & 0o111) !== 0 };
}
/** Whether a path holds exactly this file, by itself: a second name for it could be written to from elsewhere. */
async function holds(path, { sha256, isExecutable }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.nlink !== 1)
        return false;
    if (process.platform !== 'win32' && ((found.mode & 0o111) !== 0) !== isExecutable)
        return false;
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(path).then((digest) => digest === sha256, () => false);
}
/** Writes a course file where nothing is; its directories must be real ones already. */
async function writeCourseFile(course, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(course.file, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, course.isExecutable ? 0o755 : 0o644);
    if ((await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(path)) === course.sha256)
        return;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(course.path)} was changed while grading` }]);
}


/***/ })

};
