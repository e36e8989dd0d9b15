export const id = 1743;
export const ids = [1743];
export const modules = {

/***/ 24480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chosenAssignments)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);



/** Each `--assignment` alone, or all of them; a course without any is a mistake in the call. */
function chosenAssignments({ texts, words }, grades) {
    const { assignments } = grades;
    const names = texts('assignment');
    const known = assignments.map(({ assignment }) => assignment);
    if (known.length === 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
            {
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(words[0] ?? '.')} has no attempts`,
                hint: '`harvest`, `batch` or `run --out` makes some',
            },
        ]);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(names
        .filter((name) => !known.includes(name))
        .map((name) => ({
        message: `--assignment: there is no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`,
        hint: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .guessing */ .u5)(name, known, `there are ${known.join(', ')}`),
    })));
    if (names.length === 0)
        return grades;
    return { ...grades, assignments: assignments.filter(({ assignment }) => names.includes(assignment)) };
}


/***/ }),

/***/ 10576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ courseRequestOf),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   _7: () => (/* binding */ submissionNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_zero_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44477);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48814);






/** Which configuration a call is about. */
async function courseRequestOf(call, scratch) {
    const [name = '.'] = call.words;
    // A single file is a submission where something else says how to grade it.
    const named = call.text('config') === undefined ? directoryNamed : submissionNamed;
    const dir = await named(name, call.terminal);
    return {
        dir,
        config: call.text('config'),
        base: call.terminal.cwd,
        zero: {},
        advice: '`init` writes one, --config names another',
        assignment: async () => (0,_config_zero_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentName */ .R1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir)),
        server: (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .F)(call.terminal),
        scratch,
    };
}
/** A directory or a single file. */
async function submissionNamed(name, terminal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isFile() === true ? path : directoryNamed(name, terminal);
}
/** A name that leads to no directory is a mistake in the call. */
async function directoryNamed(name, { cwd }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const isDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}` }]);
    return dir;
}


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gradesAsked)
/* harmony export */ });
/* harmony import */ var _course_grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23091);
/* harmony import */ var _store_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75927);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10576);
/* harmony import */ var _grades_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55341);
/* harmony import */ var _marking_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(921);







/** The grades of the course a call is about, from the directory of attempts it names. */
async function gradesAsked(call) {
    const { terminal, words } = call;
    const dir = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryNamed */ .RY)(words[0] ?? (0,_marking_config_js__WEBPACK_IMPORTED_MODULE_6__/* .attemptsDirectory */ .mD)(call), terminal);
    const request = await (0,_grades_request_js__WEBPACK_IMPORTED_MODULE_5__/* .gradesRequestOf */ .z)(call, dir);
    if (!(await (0,_store_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .isCollected */ .G0)(dir)))
        throw notCollected(words[0]);
    return (0,_course_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .courseGrades */ .UL)({ ...request, now: terminal.now() });
}
const notCollected = (named = '.') => new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
    {
        message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(named)} has no attempts, and nothing was harvested into it`,
        hint: 'name the directory that `harvest`, `batch` or `run --out` filled',
    },
]);


/***/ }),

/***/ 55341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rescoreRequestOf),
/* harmony export */   z: () => (/* binding */ gradesRequestOf)
/* harmony export */ });
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81646);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59740);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48814);




/** A directory of attempts with its course and every configuration that the course, or `--config`, names. */
async function gradesRequestOf(call, dir) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const rulings = await rulingsAsked(call, course);
    return { dir, course, rulings };
}
/** The course's configurations; the one that `--config` names wins over the course's own of that assignment. */
function rulingsAsked(call, course) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .inScratch */ .Q)('config', async (scratch) => {
        const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .F)(call.terminal);
        const named = call.text('config');
        const ruling = named === undefined ? undefined : await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingIn */ .v)(named, call.terminal.cwd, { server, scratch });
        const others = course.config.assignments.filter(({ assignment }) => assignment !== ruling?.config.assignment);
        const config = { ...course.config, assignments: others };
        const rulings = await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingsOf */ .S)({ course: { ...course, config }, server, scratch });
        return ruling === undefined ? rulings : rulings.set(ruling.config.assignment, ruling);
    });
}
/** The same for one assignment whose configuration is at hand; the others' are read only where late days depend on them. */
async function rescoreRequestOf(call, dir, ruling) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const { assignment } = ruling.config;
    const own = course.config.assignments.find((one) => one.assignment === assignment);
    const needsAll = (own?.late ?? ruling.config.late)?.days !== undefined;
    const rulings = needsAll ? await rulingsAsked(call, course) : new Map();
    return { dir, course, rulings: rulings.set(assignment, ruling), assignment, now: call.terminal.now() };
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ sayOtherConfiguration),
/* harmony export */   mD: () => (/* binding */ attemptsDirectory),
/* harmony export */   zh: () => (/* binding */ courseRuling)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _course_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73461);
/* harmony import */ var _course_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43075);
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81646);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96900);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14252);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59740);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10576);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58071);












/** The configuration of the assignment a call is about: the one that is named or lies here, else the only one of the course. */
async function courseRuling(call) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_11__/* .inScratch */ .Q)('config', async (scratch) => {
        // The words of these commands name attempts, not a submission.
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_10__/* .courseRequestOf */ .Ap)({ ...call, words: [] }, scratch);
        const { config, base, server } = request;
        const named = config ?? (await onlyOfCourse(call, base));
        if (typeof named === 'object')
            return (0,_rulings_js__WEBPACK_IMPORTED_MODULE_5__/* .rulingIn */ .v)(named.config, named.base, { server, scratch });
        const found = await (0,_course_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(request);
        return { config: found.config, digests: (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOfCourse */ .OZ)(found, undefined) };
    });
}
/** Where nothing is named and nothing lies here, the configuration of a course's only assignment that has one. */
async function onlyOfCourse(call, dir) {
    for (const place of _course_places_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPlaces */ .dO)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, place)).catch(() => undefined)) !== undefined)
            return undefined;
    const { config, directory } = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_9__/* .courseFilesOf */ .G)(call);
    const configs = config.assignments.flatMap((one) => one.config ?? []);
    const [only, ...others] = configs;
    if (only === undefined)
        return undefined;
    if (others.length === 0)
        return { config: only, base: directory };
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: `which assignment? ${config.file} names ${configs.length}`,
            hint: `such as --config ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, only)}`,
        },
    ]);
}
/** Marking makes the gradebook anew: whoever does it by other rules than those of before should mean it. */
async function sayOtherConfiguration({ terminal }, dir, { config, digests }) {
    // What is wrong with it is said when it is written.
    const before = await (0,_store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__/* .readGradebook */ .VA)(dir, config.assignment).catch(() => undefined);
    if (before === undefined || rulesOf(before.digests) === rulesOf(digests))
        return;
    const was = before.digests.find((one) => one.of === 'config')?.path;
    const by = was === undefined || was === config.file ? `${config.file} as it was then` : was;
    const line = `The gradebook was made by ${by}; marking makes it anew by ${config.file} as it is now.`;
    terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line, { oneLine: true })}\n`);
}
const rulesOf = (digests) => digests.map((one) => one.sha256).join();
/** The directory of attempts that is named. */
function attemptsDirectory({ words: [dir], terminal }) {
    if (dir !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, dir);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: 'which directory of attempts?',
            hint: 'name the one that `harvest`, `batch` or `run --out` filled',
        },
    ]);
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_account_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8750);
/* harmony import */ var _store_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31334);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62758);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89472);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97397);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14252);
/* harmony import */ var _chosen_assignments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24480);
/* harmony import */ var _grades_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94000);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48814);










/** Beyond it a browser takes seconds to open the page. */
const LARGE_BYTES = 10_000_000;
/** `grade-action report`: the course's grades as one page that needs nothing else. */
async function report(call) {
    const { terminal, text, flag, words } = call;
    const grades = (0,_chosen_assignments_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenAssignments */ .B)(call, await (0,_grades_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .gradesAsked */ .h)(call));
    // The charts are a third of the whole command line: nothing else loads them.
    const { coursePage } = await Promise.all(/* import() */[__webpack_require__.e(1909), __webpack_require__.e(8039)]).then(__webpack_require__.bind(__webpack_require__, 88039));
    const page = Buffer.from(coursePage(grades, (0,_server_js__WEBPACK_IMPORTED_MODULE_8__/* .serverOf */ .F)(terminal).url));
    const named = text('out') ?? `${words[0]}/report.html`;
    await (0,_store_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, named), page);
    const unaccounted = unaccountedIn(grades);
    const told = { file: named, bytes: page.length, students: grades.students.length, unaccounted };
    if (flag('json'))
        terminal.out((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonDocument */ .Q)((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .snakeKeys */ .H)(told)));
    else
        terminal.out(sentences(told));
    return unaccounted.length > 0 ? 1 : 0;
}
const unaccountedIn = ({ assignments }) => assignments.flatMap(({ assignment, accounts }) => accounts
    .filter((account) => !(0,_domain_account_js__WEBPACK_IMPORTED_MODULE_9__/* .isAccountedFor */ .cP)(account))
    .map(({ submitter, status, reason }) => {
    return { assignment, submitter, status, ...(reason !== undefined && { reason }) };
}));
const sentences = ({ file, bytes, unaccounted }) => [
    `Wrote ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(file, { oneLine: true })} (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytes)}): open it in a browser, it needs nothing else.`,
    ...(unaccounted.length > 0
        ? [`${unaccounted.length} without a grade that counts: the page says who, and why.`]
        : []),
    ...(bytes > LARGE_BYTES ? ['It is large: a browser takes some seconds to open it.'] : []),
    '',
].join('\n');


/***/ })

};
