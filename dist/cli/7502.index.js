export const id = 7502;
export const ids = [7502,7821];
export const modules = {

/***/ 58286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gradebookOfBatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83293);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21399);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96900);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _grades_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55341);






/** Makes the gradebook that follows from what a batch kept, and tells what marks have to do with it. */
async function gradebookOfBatch(call, out, ruling) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(call.terminal.cwd, (0,_store_gradebook_js__WEBPACK_IMPORTED_MODULE_3__/* .gradebookPath */ .qz)(out, ruling.config.assignment));
    try {
        const { gradebook } = await (0,_rescore_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshGradebook */ .QS)(await (0,_grades_request_js__WEBPACK_IMPORTED_MODULE_5__/* .rescoreRequestOf */ .U)(call, out, ruling));
        return { file, ...saidOf(gradebook, ruling) };
    }
    catch (error) {
        // What was graded is kept whatever somebody wrote into the marks.
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        const whys = error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw).join('; ');
        return { marked: [], notices: [`${file} was not made: ${whys}`] };
    }
}
const saidOf = ({ rows }, { config }) => ({
    marked: rows.filter(({ marks }) => marks > 0).map(({ submitter }) => submitter),
    notices: [...(0,_domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .timeNotices */ .L)(rows, config), ...rows.flatMap(_domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .rowNotices */ .s)],
});


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ batchProgress)
});

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
;// CONCATENATED MODULE: ./build/report/batch-progress.js

/** `12/40, 1 min 10 s left`: how far a batch is; the time is guessed from what was graded so far. */
function renderProgress(done, total, graded, elapsedMs) {
    const count = `${done}/${total}`;
    if (graded === 0 || done === total)
        return count;
    const leftMs = (elapsedMs / graded) * (total - done);
    return `${count}, ${(0,duration/* formatDuration */.a3)(Math.ceil(leftMs / 1000) * 1000)} left`;
}

;// CONCATENATED MODULE: ./build/cli/batch-progress.js

/** The line that tells how far a grading of many is, where somebody watches; elsewhere nothing. */
function batchProgress(total, { showsProgress, err }) {
    const began = performance.now();
    const rows = [];
    const show = () => {
        const graded = rows.filter(({ skipped }) => !skipped).length;
        err(`\r\u001B[K${renderProgress(rows.length, total, graded, performance.now() - began)}`);
    };
    let isShown = showsProgress === true;
    if (isShown)
        show();
    return {
        done: (row) => {
            rows.push(row);
            if (isShown)
                show();
        },
        end: () => {
            if (isShown)
                err('\r\u001B[K');
            isShown = false;
        },
    };
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sayBugs)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** Says errors of ours that only one submission suffered from. */
function sayBugs(bugs, { err }) {
    for (const bug of bugs) {
        const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
        err(`This is a bug of ours; please report it with the lines below.\n${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(stack)}\n`);
    }
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

/***/ 37821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitServerOf: () => (/* binding */ gitServerOf)
/* harmony export */ });
/* harmony import */ var _github_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);
/* harmony import */ var _github_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16094);
/* harmony import */ var _github_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);



/** The server that `--api-url` or the environment names, else github.com. */
function gitServerOf(call) {
    const { text, terminal } = call;
    const { env, now, signal } = terminal;
    const apiUrl = (0,_github_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrlOf */ .p)(call);
    const app = (0,_github_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .appOf */ .X)(call);
    const named = text('api-url') === undefined ? env.GITHUB_SERVER_URL : undefined;
    const clock = (0,_github_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .clockOf */ .ie)(now, signal);
    const sources = new Map();
    return {
        url: named ?? serverUrlOf(apiUrl),
        token: async (org) => {
            const source = sources.get(org) ?? (0,_github_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenSource */ .Z)(env, { apiUrl, org, app, clock });
            sources.set(org, source);
            return (await source)();
        },
        environment: env,
    };
}
/** Where git speaks to the server whose API this is: `https://github.com` for `https://api.github.com`. */
const serverUrlOf = (apiUrl) => `${new URL(apiUrl).protocol}//${(0,_github_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(apiUrl)}`;


/***/ }),

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ appOf),
/* harmony export */   p: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/* harmony import */ var _github_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35506);

/** The API that `--api-url` or the environment names, else github.com's. */
const apiUrlOf = ({ text, terminal: { env } }) => text('api-url') ?? env.GITHUB_API_URL ?? _github_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .usualApiUrl */ .A;
/** The GitHub App that the call names. */
const appOf = ({ text }) => ({
    ...optional('id', text('app-id')),
    ...optional('keyFile', text('app-key')),
    ...optional('installation', text('app-installation')),
});
const optional = (name, value) => value === undefined ? {} : { [name]: value };


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

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);



/** How many programs of students run at the same time: `--jobs`, else one for each processor. */
function jobsOf(text) {
    if (text === undefined)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (jobs > 0)
        return jobs;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ message: `--jobs: expected a number such as 4, got ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}` }]);
}


/***/ }),

/***/ 30876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   bM: () => (/* binding */ directoryFor),
/* harmony export */   e4: () => (/* binding */ otherCommit),
/* harmony export */   qF: () => (/* binding */ bringSource),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16923);
/* harmony import */ var _github_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72934);
/* harmony import */ var _store_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(756);
/* harmony import */ var _store_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44636);






/** Where the submissions of an assignment are, each by its submitter's name: a directory, or a single file. */
function sourcesOf({ text, terminal }, dir, assignment) {
    const named = text('source');
    return named === undefined ? (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesPath */ .Gf)(dir, assignment) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, named);
}
/** A submitter's files; undefined where they are not here. */
async function findSource(sources, submitter) {
    // A submitter's name may come from a student's repository.
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(submitter) || /^\.?$/.test(submitter))
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, submitter);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined)
        return path;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(sources).catch(() => []);
    const file = names.find((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name)) === submitter);
    return file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, file);
}
/**
 * A submitter's files, fetched where what counts is a commit and not here: a harvest keeps records, and no files.
 * What somebody named or put there is taken as it is; undefined where there is nothing.
 */
async function bringSource(call, wanted) {
    const { dir, assignment, submitter, submission } = wanted;
    const sources = sourcesOf(call, dir, assignment);
    const found = await findSource(sources, submitter);
    if (call.text('source') !== undefined || submission?.commit === undefined)
        return found;
    const { commit } = submission;
    const kept = await (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keptCommit */ .qG)(sources, submitter);
    if (found !== undefined && (kept === undefined || kept === commit))
        return found;
    const find = await (0,_store_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepositories */ .i)(dir, assignment);
    const place = find({ submitter, attempt: { submission } });
    if (place === undefined)
        return found;
    const { keepCommit } = await __webpack_require__.e(/* import() */ 5509).then(__webpack_require__.bind(__webpack_require__, 15509));
    const { gitServerOf } = await __webpack_require__.e(/* import() */ 7821).then(__webpack_require__.bind(__webpack_require__, 37821));
    const { signal } = call.terminal;
    return keepCommit(sources, { submitter, commit, place }, gitServerOf(call), signal);
}
/** A directory with the submission in it: a submission that is one file gets one below `scratch`. */
async function directoryFor(source, scratch) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source)).isDirectory())
        return source;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'submission');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)));
    return dir;
}
/** The commit that is here, of a clone or of what was fetched, where that is not the one that counts. */
async function otherCommit(source, state, env) {
    const isClone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, '.git')).then((found) => found.isDirectory(), () => false);
    const commit = isClone
        ? (await (0,_github_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(source, env))?.commit
        : await (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keptCommit */ .qG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source));
    return commit === state ? undefined : commit;
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

/***/ 47502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regrade: () => (/* binding */ regrade_regrade)
});

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
;// CONCATENATED MODULE: ./build/domain/regrading.js


/** What tells a submission from another one; undefined where an attempt broke before that was known. */
const stateOf = ({ commit, contentDigest }) => commit ?? contentDigest;
const gradedAt = (attempt) => (0,attempt_of/* inBrief */.aV)(attempt, '').gradedAt;
const inOrder = (attempts) => attempts.toSorted((one, other) => (0,counting/* compareAttempts */.c)((0,attempt_of/* inBrief */.aV)(one, ''), (0,attempt_of/* inBrief */.aV)(other, '')));
/**
 * The submission to grade next: what counts, until what counts was graded by today's grader, then the newest, which a bug of
 * the grader may have kept from counting.
 */
function nextToRegrade({ attempts, counted, done, all }) {
    const newest = inOrder(attempts).reverse();
    const wanted = [...(counted === undefined ? [] : [counted]), ...(all ? newest : newest.slice(0, 1))];
    return wanted
        .map(({ submission }) => stateOf(submission))
        .find((state) => state !== undefined && !done.has(state));
}
/** The grading of a submission that another one stands in place of: the newest that gave a grade, else the newest. */
function supersededBy(state, attempts) {
    const own = inOrder(attempts.filter(({ submission }) => stateOf(submission) === state));
    return own.findLast(({ status }) => status === 'graded') ?? own.at(-1);
}
/** Of several gradings of one submission the newest counts: the last one is dated after those before, whatever the clocks say. */
function gradedAfter(attempts, now) {
    const latest = Math.max(...attempts.map((attempt) => Date.parse(gradedAt(attempt)) + 1));
    return latest > Date.parse(now) ? new Date(latest).toISOString() : now;
}
/** The submissions that a wanted grading is the newest of: of another one grading them anew could tell something new. */
function settledBy(attempts, isWanted) {
    const settled = inOrder(attempts).filter(({ status }) => status === 'graded' || status === 'ungradable');
    const newest = new Map();
    for (const attempt of settled) {
        const state = stateOf(attempt.submission);
        if (state !== undefined)
            newest.set(state, attempt);
    }
    return new Set([...newest].flatMap(([state, attempt]) => (isWanted(attempt) ? [state] : [])));
}

;// CONCATENATED MODULE: ./build/domain/score-changes.js

/** The items whose points are not what they were, each with the tests that made it so, in the order they have now. */
function scoreChanges(before, after) {
    const [was, is] = [before, after].map(({ score }) => leavesOf(score?.items ?? []));
    const ids = new Set([...(is ?? []), ...(was ?? [])].map(({ id }) => id));
    const tests = testChanges(before.tests, after.tests);
    const items = [...ids].map((id) => {
        const earlier = was?.find((item) => item.id === id);
        const later = is?.find((item) => item.id === id);
        const own = new Set([earlier, later].flatMap((item) => (item === undefined ? [] : testsOf(item))));
        return {
            id,
            name: later?.name ?? earlier?.name ?? id,
            before: earlier?.points ?? null,
            after: later?.points ?? null,
            tests: tests.filter((test) => own.has(test.id)),
        };
    });
    return [...items, adjustments(before, after)].filter(isMoved);
}
const isMoved = ({ before, after }) => before === null || after === null ? (before ?? 0) !== (after ?? 0) : (0,domain_points/* comparePoints */.v6)(before, after) !== 0;
/** The innermost items that have points of their own: deductions only take from theirs. */
const leavesOf = (items) => items.flatMap((item) => (item.items.some(({ maxPoints }) => maxPoints > 0) ? leavesOf(item.items) : [item]));
const testsOf = (item) => [
    ...item.tests,
    ...item.missing,
    ...item.items.flatMap(testsOf),
];
function adjustments(before, after) {
    const [was = 0, is = 0] = [before, after].map(({ score }) => (0,domain_points/* sumPoints */.RN)((score?.adjustments ?? []).map(({ points }) => points)));
    return { id: '', name: 'what belongs to no item', before: was, after: is, tests: [] };
}
function testChanges(before, after) {
    const earlier = new Map(before.map((test) => [test.id, test]));
    const later = new Map(after.map((test) => [test.id, test]));
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id) => {
        const [was, is] = [earlier.get(id), later.get(id)];
        const change = { id, before: was?.status ?? null, after: is?.status ?? null };
        if (change.before !== change.after)
            return [change];
        const points = { before: was?.points ?? 0, after: is?.points ?? 0 };
        return (0,domain_points/* comparePoints */.v6)(points.before, points.after) === 0 ? [] : [{ ...change, points }];
    });
}

;// CONCATENATED MODULE: ./build/domain/regraded.js



/** Whether somebody would go down. */
const isLower = (before, after) => before !== undefined && (after === undefined || (0,domain_points/* comparePoints */.v6)(after.points, before.points) < 0);
/** What somebody had and has, and by which items it differs. */
const movedFrom = (before, after) => ({
    before: standingOf(before),
    after: standingOf(after),
    changes: after === undefined ? [] : scoreChanges(toldBy(before), toldBy(after)),
});
const toldBy = (grade) => ({
    score: grade?.counted.score ?? null,
    tests: grade?.counted.attempt.tests ?? [],
});
function standingOf(grade) {
    if (grade === undefined)
        return null;
    const { points, maxPoints, late, complete, counted } = grade;
    const state = stateOf(counted.attempt.submission) ?? null;
    return { points, maxPoints, penalty: late?.points ?? 0, complete, state };
}
/** One submission that counts for several submitters: copied, or named in a record that somebody wrote by hand. */
function sharedSubmissions(rows) {
    const byState = new Map();
    for (const { submitter, after } of rows) {
        const state = after?.state ?? null;
        if (state !== null)
            byState.set(state, [...(byState.get(state) ?? []), submitter]);
    }
    return [...byState]
        .filter(([, submitters]) => submitters.length > 1)
        .map(([state, submitters]) => ({ state, submitters }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/turns.js
var turns = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/grade.js + 2 modules
var grade = __webpack_require__(67881);
// EXTERNAL MODULE: ./build/grader/parallel.js
var parallel = __webpack_require__(37959);
// EXTERNAL MODULE: ./build/grader/remove.js
var grader_remove = __webpack_require__(97696);
// EXTERNAL MODULE: ./build/grader/submission-digests.js
var submission_digests = __webpack_require__(5560);
// EXTERNAL MODULE: ./build/job.js
var build_job = __webpack_require__(43075);
// EXTERNAL MODULE: ./build/record/jsonl.js
var jsonl = __webpack_require__(79858);
// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/regrade/people.js

/** Everybody of whom something is recorded, by name; with what was set aside of theirs before. */
function peopleIn(lines, aside) {
    const people = new Map();
    for (const line of lines) {
        const { submitter } = line;
        const person = people.get(submitter) ?? { submitter, lines: [], aside: [] };
        person.lines.push(line);
        people.set(submitter, person);
    }
    for (const line of aside)
        people.get(line.submitter)?.aside.push(line);
    return [...people.values()].sort((one, other) => (0,order/* compareTexts */.q)(one.submitter, other.submitter));
}

// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
;// CONCATENATED MODULE: ./build/regrade/submission.js




/** The same submission by today's grader, handed in when it was; `own` are all its gradings so far. */
async function gradeAgain(earlier, own, grading) {
    const { machine, signal, bug } = grading;
    const brought = await grading.fetch(earlier, signal);
    try {
        const job = jobOf(earlier, brought, grading);
        const attempt = await (0,grade/* grade */.o)(job).catch((error) => {
            bug(error);
            return (0,build_job/* brokenAttempt */.tC)(new Error(`a bug in the grading: ${String(error)}`), job);
        });
        const phases = { ...attempt.phases, graded: gradedAfter(own, machine.now()) };
        return { ...attempt, phases, supersedes: (0,attempt_path/* attemptFile */.yy)(earlier.attempt) };
    }
    finally {
        await brought.remove();
    }
}
function jobOf({ attempt }, brought, grading) {
    const { course, machine, signal, takeTurn } = grading;
    const { dir, repository, notices } = brought;
    const config = { ...course.config, notices: [...course.config.notices, ...notices] };
    return {
        submission: { ...attempt.submission, ...(repository !== undefined && { repository }) },
        dir,
        course: { ...course, config },
        items: [],
        machine,
        signal,
        takeTurn,
        keep: async () => undefined,
    };
}
/** Where the grading came from; that it was made here says nothing of the time, which the earlier record says. */
function lineOf({ submitter, repositoryId, ...earlier }, attempt) {
    const time = earlier.source === 'regrade' && earlier.trustReason !== undefined
        ? earlier.trustReason
        : `graded again from the course's own files; when it was handed in says a record trusted as ${earlier.trust}`;
    return {
        submitter,
        source: 'regrade',
        trust: 'regraded',
        trustReason: time,
        ...(repositoryId !== undefined && { repositoryId }),
        attempt,
    };
}

;// CONCATENATED MODULE: ./build/regrade/submitter.js




/** Grades what counts of somebody's submissions again, until that was graded by today's grader; undefined when it was stopped. */
async function regradeSubmitter(person, regrading) {
    const progress = begin(person, regrading);
    for (let state = next(progress, regrading); state !== undefined; state = next(progress, regrading)) {
        if (regrading.signal.aborted)
            return undefined;
        await regradeState(state, progress, regrading);
    }
    if (regrading.signal.aborted)
        return undefined;
    const { before, lines, failed, gradings, spared } = progress;
    const after = gradeOf(progress, lines, regrading);
    const nameless = lines.every(({ attempt }) => stateOf(attempt.submission) === undefined);
    return {
        submitter: person.submitter,
        ...movedFrom(before, after),
        gradings,
        failed: nameless ? [NAMELESS] : failed,
        ...(spared !== undefined && { spared }),
    };
}
const NAMELESS = { state: null, reason: 'no attempt says of which commit or files it is' };
function begin(person, regrading) {
    const { again, today } = regrading;
    const isByToday = ({ digests }) => today.every(({ of, sha256 }) => digests.some((one) => one.of === of && one.sha256 === sha256));
    const all = [...person.lines, ...person.aside];
    const ours = new Set(all.filter(({ trust }) => trust === 'regraded').map(({ attempt }) => attempt));
    const done = settledBy(attemptsOf(all), (attempt) => ours.has(attempt) && isByToday(attempt));
    const progress = { person, lines: [...person.lines], failed: [], gradings: 0, before: undefined };
    const before = gradeOf(progress, person.lines, regrading);
    return { ...progress, before, done: again ? new Set() : done };
}
const attemptsOf = (lines) => lines.map(({ attempt }) => attempt);
const gradeOf = ({ person }, lines, regrading) => regrading.gradeOf(person.submitter, attemptsOf(lines));
const next = (progress, regrading) => nextToRegrade({
    attempts: attemptsOf(progress.lines),
    counted: gradeOf(progress, progress.lines, regrading)?.counted.attempt,
    done: progress.done,
    all: regrading.all,
});
async function regradeState(state, progress, regrading) {
    const { lines, done, failed } = progress;
    done.add(state);
    const own = lines.filter(({ attempt }) => stateOf(attempt.submission) === state);
    const superseded = supersededBy(state, attemptsOf(own));
    const earlier = own.find(({ attempt }) => attempt === superseded);
    if (earlier === undefined)
        return;
    try {
        const attempt = await gradeAgain(earlier, attemptsOf(own), regrading);
        if (regrading.signal.aborted)
            return;
        progress.gradings += 1;
        if (attempt.status !== 'graded')
            failed.push({ state, reason: attempt.reason ?? attempt.status });
        // An error tells nothing of the submission, so that it is tried again another time.
        if (attempt.status === 'graded' || attempt.status === 'ungradable')
            await settle(lineOf(earlier, attempt), progress, regrading);
    }
    catch (error) {
        if (regrading.signal.aborted)
            return;
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        failed.push({ state, reason: error.message });
    }
}
/** Keeps a grading, or sets it aside where its submitter would go down by it and shall not. */
async function settle(line, progress, regrading) {
    const { lines, before } = progress;
    const after = gradeOf(progress, [...lines, line], regrading);
    if (regrading.neverLower && isLower(before, after)) {
        await regrading.setAside(line);
        progress.spared = { points: after?.points ?? null };
        return;
    }
    await regrading.keep(line);
    lines.push(line);
}

// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(88445);
// EXTERNAL MODULE: ./build/store/lines.js
var lines = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/store/rows.js
var rows = __webpack_require__(33177);
;// CONCATENATED MODULE: ./build/store/set-aside.js






/** Where a directory of attempts keeps gradings that do not count, since somebody would go down by them. */
const setAsidePath = (dir, assignment) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,directory.attemptsPath)(dir, assignment)), 'set-aside.jsonl');
/** Keeps a grading so that nobody's grade can follow from it. */
async function setAside(dir, line) {
    const path = setAsidePath(dir, line.attempt.assignment);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,rows/* appendRow */.D)(path, (0,jsonl/* formatAttemptLine */.t_)(line));
}
/** What was set aside; a line that cannot be read is graded again. */
async function readSetAside(dir, assignment) {
    const path = setAsidePath(dir, assignment);
    const kept = [];
    for await (const { bytes, number } of (0,lines/* linesOf */.D)(path)) {
        const read = (0,jsonl/* readAttemptLine */.Uv)(bytes, path, number);
        if ('record' in read)
            kept.push((0,jsonl/* attemptLineOf */.hK)(read.record));
    }
    return kept;
}

// EXTERNAL MODULE: ./build/store/stored.js
var stored = __webpack_require__(75927);
// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/regrade.js

















/**
 * Grades recorded submissions again by today's grader, from the course's own files. Each grading is on disk before the next
 * begins, and none is done twice by the same files of the course, so that it can end anywhere and be begun anew.
 */
async function regrade(request) {
    const { dir, course, jobs, signal, dryRun, neverLower } = request;
    const { assignment } = course.config;
    const machine = { ...request.machine, tried: {} };
    const today = await digestsOfToday(course, machine);
    const { lines, problems } = await readLines(request);
    const people = peopleIn(lines, neverLower ? await readSetAside(dir, assignment) : []);
    const fetch = await request.open(lines);
    const bugs = [];
    const regrading = {
        ...request,
        machine,
        today,
        fetch,
        takeTurn: (0,turns/* turnsOf */.o)(jobs),
        keep: dryRun ? nothing : (line) => (0,directory.appendAttempt)(dir, line),
        setAside: dryRun ? nothing : (line) => setAside(dir, line),
        bug: (bug) => bugs.push(bug),
    };
    const rows = new Map();
    // One more than may run programs: it is fetched, or put away, while those of the others run.
    await (0,parallel/* inParallel */.H)(people, jobs + 1, signal, async (person, stopped) => {
        const row = await regradeSubmitter(person, { ...regrading, signal: stopped });
        if (row === undefined)
            return;
        rows.set(person, row);
        request.done(row);
    });
    const left = people.filter((one) => !rows.has(one)).map(({ submitter }) => submitter);
    return { rows: people.flatMap((one) => rows.get(one) ?? []), left, problems, bugs };
}
const nothing = async () => undefined;
/** What the attempts of today's grader say of the course; what would make an error of every grading is thrown. */
async function digestsOfToday(course, machine) {
    const { config, protectFrom } = course;
    await (0,grade/* sandboxOf */.J)({ course, machine });
    if (protectFrom === undefined)
        return (0,build_job/* digestsOfCourse */.OZ)(course, undefined);
    const { temp: parent, home } = machine;
    const source = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'nothing-')), 'files');
    await (0,promises_.mkdir)(source);
    try {
        const { protectedSha256 } = await (0,submission_digests/* submissionDigests */.q)({ source, parent, home, config, protectFrom });
        return (0,build_job/* digestsOfCourse */.OZ)(course, protectedSha256);
    }
    finally {
        await (0,grader_remove/* removeTree */.d)((0,external_node_path_.join)(source, '..'));
    }
}
/** The lines of those who were asked for, and who else there is; without repositories that were left since. */
async function readLines({ dir, course, submitters, left }) {
    const { assignment } = course.config;
    const read = { lines: [], names: new Set(), problems: [] };
    for await (const some of (0,directory.readAttemptLines)(dir, assignment))
        for (const one of some) {
            if ('problems' in one)
                read.problems.push(...one.problems);
            else if (!left.has(one.record.repository_id ?? -1)) {
                read.names.add(one.record.submitter);
                if (submitters?.includes(one.record.submitter) ?? true)
                    read.lines.push((0,jsonl/* attemptLineOf */.hK)(one.record));
            }
        }
    if (read.names.size === 0 && read.problems.length === 0)
        throw await (0,stored/* noAttempts */.kp)(dir, assignment);
    (0,text_problem/* throwProblems */.Jh)((submitters ?? []).flatMap((name) => unknown(name, [...read.names])));
    return read;
}
function unknown(name, names) {
    if (names.includes(name))
        return [];
    const hint = (0,closest/* didYouMean */.au)(name, names) ?? `there are ${names.length}, such as ${names.slice(0, 3).join(', ')}`;
    return [{ message: `there is no attempt of ${(0,quote/* quote */.hD)(name)}`, hint }];
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/regrade-changes.js




const MOST_ITEMS = 10;
const MOST_TESTS = 4;
/** Why somebody goes up or down, a line for each item that is worth something else. */
function whyMoved({ before, after, changes }) {
    const more = changes.length - MOST_ITEMS;
    return [
        ...changes.slice(0, MOST_ITEMS).map((change) => (0,terminal_text/* inline */.mG)([itemLine(change)])),
        ...(more > 0 ? [`… and ${(0,sentence/* plural */.LS)(more, 'more item')}`] : []),
        ...(before === null || after === null || before.penalty === after.penalty
            ? []
            : [`lateness takes ${(0,headline/* shownPoints */.hA)(after.penalty)}, took ${(0,headline/* shownPoints */.hA)(before.penalty)}`]),
        ...(before === null || after === null || before.state === after.state
            ? []
            : [(0,terminal_text/* inline */.mG)([`another submission counts: ${regrade_changes_short(after.state)} instead of ${regrade_changes_short(before.state)}`])]),
    ];
}
const regrade_changes_short = (state) => (state ?? 'one without a name').slice(0, 7);
/** `A1 Push and pop 0 → 4: test_push passed, did not before`. */
function itemLine({ id, name, before, after, tests }) {
    const points = `${(0,headline/* itemName */.TJ)({ id, name })} ${shown(before)} → ${shown(after)}`;
    const more = tests.length - MOST_TESTS;
    const told = [
        ...tests.slice(0, MOST_TESTS).map(testWords),
        ...(more > 0 ? [`and ${(0,sentence/* plural */.LS)(more, 'more test')}`] : []),
    ];
    return told.length === 0 ? points : `${points}: ${told.join('; ')}`;
}
const shown = (points) => (points === null ? 'none' : (0,headline/* shownPoints */.hA)(points));
function testWords({ id, before, after, points }) {
    if (points !== undefined)
        return `${id} earned ${shown(points.after)}, ${shown(points.before)} before`;
    if (after === null)
        return `${id} is not there any more`;
    const now = `${id} ${words/* statusWords */.o[after].word}`;
    if (before === null)
        return `${now}, was not there before`;
    if (after === 'passed')
        return `${now}, did not before`;
    return `${now}, ${words/* statusWords */.o[before].word} before`;
}

;// CONCATENATED MODULE: ./build/report/regrade-sorted.js

/** Everybody by what became of them; who could not be graded again may move all the same, by another submission. */
function sorted(rows) {
    const moves = (row) => (0,domain_points/* comparePoints */.v6)(row.after?.points ?? -1, row.before?.points ?? -1);
    const still = rows.filter((row) => moves(row) === 0);
    return {
        up: rows.filter((row) => moves(row) > 0),
        down: rows.filter((row) => moves(row) < 0),
        stay: still.filter(({ gradings, spared }) => gradings > 0 && spared === undefined),
        kept: rows.filter(({ spared }) => spared !== undefined),
        failed: rows.filter(({ failed }) => failed.length > 0),
        already: still.filter(({ gradings, failed }) => gradings === 0 && failed.length === 0),
    };
}
/** How many submissions were graded. */
const gradingsIn = (rows) => rows.reduce((sum, { gradings }) => sum + gradings, 0);

;// CONCATENATED MODULE: ./build/report/regrade.js







const MOST = 50;
/** Who goes down, who goes up and why, who keeps what they had, and of whom nothing could be graded. */
function renderRegrade(report, { color }) {
    const paint = (0,terminal_text/* painter */.C2)(color);
    const { rows, left, problems, notices } = report;
    const { up, down, kept, failed, already } = sorted(rows);
    const lines = [
        paint(['bold'], (0,terminal_text/* inline */.mG)([regrade_headline(report)])),
        ...bounded([...down, ...up], movedLines([...down, ...up], paint)),
        ...bounded(kept, (row) => [(0,terminal_text/* inline */.mG)([keptLine(row)])].map(indent)),
        ...bounded(failed, (row) => failedLines(row).map((line) => indent(paint(['red'], line)))),
        ...(already.length === 0 ? [] : [sayAlready(already.length)]),
        ...(left.length === 0
            ? []
            : [
                (0,terminal_text/* inline */.mG)([
                    `Stopped before its end: ${(0,sentence/* plural */.LS)(left.length, 'submitter')} left. Run it again to go on.`,
                ]),
            ]),
        ...problems.map((problem) => paint(['red'], (0,terminal_text/* inline */.mG)([`! ${(0,text_problem/* formatProblem */.Vw)(problem)}`]))),
        ...notices.map((notice) => paint(['yellow'], (0,terminal_text/* inline */.mG)([`! ${notice}`]))),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
const indent = (line) => `  ${line}`;
function bounded(rows, linesOf) {
    const more = rows.length - MOST;
    const lines = rows.slice(0, MOST).flatMap(linesOf);
    return more > 0 ? [...lines, indent(`… and ${more} more; --json has them all`)] : lines;
}
function regrade_headline({ assignment, dryRun, rows, left }) {
    const { up, down, stay, kept, failed } = sorted(rows);
    const graded = rows.filter(({ gradings }) => gradings > 0).length;
    const parts = [
        `${(0,sentence/* plural */.LS)(gradingsIn(rows), 'submission')} of ${(0,sentence/* plural */.LS)(graded, 'submitter')} graded again`,
        up.length + down.length === 0
            ? 'nobody moves'
            : `${up.length} up, ${down.length} down, ${stay.length} stay`,
        ...(kept.length === 0 ? [] : [`${kept.length} would go down and keep what they had`]),
        ...(failed.length === 0 ? [] : [`${failed.length} not graded again`]),
        ...(left.length === 0 ? [] : [`${left.length} left`]),
    ];
    return `${assignment}${dryRun ? ' (dry run: nothing is kept)' : ''}: ${parts.join('; ')}`;
}
const regrade_shown = (points) => (points === undefined ? 'none' : (0,headline/* shownPoints */.hA)(points));
/** `▲ ada  6 → 10 of 10  (+4)`, and below it why. */
function movedLines(rows, paint) {
    const names = Math.max(0, ...rows.map(({ submitter }) => (0,terminal_text/* widthOf */.qz)((0,terminal_text/* inline */.mG)([submitter], 60))));
    const befores = Math.max(0, ...rows.map(({ before }) => regrade_shown(before?.points).length));
    return (row) => {
        const { submitter, before, after } = row;
        const by = before === null || after === null ? '' : `  (${(0,headline/* signed */.x8)((0,domain_points/* subtractPoints */.kM)(after.points, before.points))})`;
        const of = after === null ? '' : ` of ${(0,domain_points/* formatPoints */.Xf)(after.maxPoints)}`;
        const isUp = (0,domain_points/* comparePoints */.v6)(after?.points ?? -1, before?.points ?? -1) > 0;
        const sign = isUp ? paint(['green'], '▲') : paint(['red'], '▼');
        const points = `${(0,terminal_text/* padStart */.CF)(regrade_shown(before?.points), befores)} → ${regrade_shown(after?.points)}${of}${by}`;
        const name = (0,terminal_text/* padEnd */.f)((0,terminal_text/* inline */.mG)([submitter], 60), names);
        return [indent(`${sign} ${name}  ${points}`), ...whyMoved(row).map((line) => `      ${line}`)];
    };
}
const keptLine = ({ submitter, after, spared }) => `= ${submitter} keeps ${regrade_shown(after?.points)}; today's grader would give ${regrade_shown(spared?.points ?? undefined)}`;
const failedLines = ({ submitter, after, failed }) => failed.map(({ state, reason }) => {
    const what = state === null ? '' : ` ${state.slice(0, 7)}`;
    const has = after === null ? 'has no grade' : `has ${regrade_shown(after.points)}`;
    return (0,terminal_text/* inline */.mG)([`! ${submitter}${what}: ${reason}; ${has}`], 500);
});
const sayAlready = (count) => `${(0,sentence/* plural */.LS)(count, 'submitter')} ${count === 1 ? 'was' : 'were'} graded by today's grader already; --again grades them once more.`;

// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
;// CONCATENATED MODULE: ./build/report/regrade-document.js



/** The one JSON document of `regrade --json`: everything, however long. */
function regradeDocument(report) {
    const { assignment, dryRun, rows, left, problems, notices } = report;
    const { up, down, stay, kept, failed, already } = sorted(rows);
    const namesOf = (some) => some.map(({ submitter }) => submitter);
    const moved = ({ submitter, before, after, changes }) => ({
        submitter,
        before,
        after,
        changes,
    });
    const document = {
        assignment,
        dryRun,
        gradings: gradingsIn(rows),
        up: up.map(moved),
        down: down.map(moved),
        stay: namesOf(stay),
        kept: kept.map(({ submitter, after, spared }) => ({
            submitter,
            points: after?.points ?? null,
            wouldBe: spared?.points ?? null,
        })),
        failed: failed.flatMap(({ submitter, failed: all }) => all.map((one) => ({ submitter, ...one }))),
        already: namesOf(already),
        left,
        problems,
        notices,
    };
    return (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(document));
}

// EXTERNAL MODULE: ./build/cli/batch-gradebook.js
var batch_gradebook = __webpack_require__(58286);
// EXTERNAL MODULE: ./build/cli/batch-progress.js + 1 modules
var batch_progress = __webpack_require__(84114);
// EXTERNAL MODULE: ./build/cli/bugs.js
var cli_bugs = __webpack_require__(54906);
// EXTERNAL MODULE: ./build/cli/git-server.js
var git_server = __webpack_require__(37821);
// EXTERNAL MODULE: ./build/cli/jobs.js
var cli_jobs = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/cli/machine.js + 2 modules
var cli_machine = __webpack_require__(8222);
// EXTERNAL MODULE: ./build/cli/mark-source.js
var mark_source = __webpack_require__(30876);
// EXTERNAL MODULE: ./build/cli/marking-config.js
var marking_config = __webpack_require__(921);
// EXTERNAL MODULE: ./build/course.js
var build_course = __webpack_require__(94351);
// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(15868);
// EXTERNAL MODULE: ./build/cli/course-of.js
var course_of = __webpack_require__(59740);
// EXTERNAL MODULE: ./build/cli/course-request.js
var course_request = __webpack_require__(10576);
// EXTERNAL MODULE: ./build/cli/grades-request.js
var grades_request = __webpack_require__(55341);
;// CONCATENATED MODULE: ./build/cli/regrade-course.js












/** The assignment's own configuration, never one that lies in a submission, under the course's dates and extensions. */
async function openRegradeCourse(call, dir, scratch) {
    const files = await (0,course_of/* courseFilesOf */.G)(call);
    // What a configuration names beside itself is relative to where it lies: there is no submission yet.
    const empty = (0,external_node_path_.join)(scratch, 'nothing');
    await (0,promises_.mkdir)(empty);
    const request = await (0,course_request/* courseRequestOf */.Ap)({ ...call, words: [empty] }, scratch);
    const course = await (0,build_course/* openCourse */._)({ ...request, config: configOf(call, files) });
    const ruling = { config: course.config, digests: (0,build_job/* digestsOfCourse */.OZ)(course, undefined) };
    const graded = await (0,course_grades/* gradesOfAssignment */.xs)(await (0,grades_request/* rescoreRequestOf */.U)(call, dir, ruling), course.config.assignment);
    return {
        course,
        ruling,
        gradeOf: gradingOf(ruling, graded),
        submittersOf: storedNames(graded),
        left: graded.handedIn.left,
    };
}
/** `--config`, else what course.yml says of the assignment that is named, or of its only one. */
function configOf({ text }, { config, directory }) {
    const named = text('config');
    if (named !== undefined)
        return named;
    const wanted = text('assignment');
    const fitting = config.assignments.filter(({ assignment }) => (wanted ?? assignment) === assignment);
    const [only, ...others] = fitting;
    if (only?.config !== undefined && others.length === 0)
        return (0,repository_ref/* parseRepositoryRef */.rH)(only.config) === undefined ? (0,external_node_path_.resolve)(directory, only.config) : only.config;
    const names = config.assignments.map(({ assignment }) => assignment);
    throw new text_problem/* UserError */.yo([
        {
            message: '--config is missing',
            hint: names.length > 1
                ? `or name the assignment: --assignment ${names.join(' | ')}`
                : 'name the course’s grading.yml: what lies in a submission is its student’s',
        },
    ]);
}
/** What somebody's attempts come to, with their own extensions and late days and under their marks. */
function gradingOf({ config }, { handedIn, dealOf }) {
    const marks = (0,domain_marks/* marksBySubmitter */.l5)(handedIn.marks);
    return (submitter, attempts) => (0,rescore/* gradeSubmitter */.Tm)(submitter, attempts, marks.get(submitter) ?? [], config, dealOf(submitter)).grade;
}
/** What the attempts of a student are stored under, by whatever the roster calls them; a name that nobody has stays. */
const storedNames = ({ handedIn }) => (name) => {
    const all = handedIn.submitters.map(({ account }) => account);
    if (all.some(({ submitters }) => submitters.includes(name)))
        return [name];
    const isMeant = ({ key, id, login, email }) => [key, id, login, email].includes(name);
    const found = all.filter(({ members }) => members.some(isMeant));
    return found.length === 0 ? [name] : found.flatMap(({ submitters }) => submitters);
};

// EXTERNAL MODULE: ./build/github/fetch-commit.js + 7 modules
var fetch_commit = __webpack_require__(99732);
// EXTERNAL MODULE: ./build/store/repositories.js
var repositories = __webpack_require__(756);
;// CONCATENATED MODULE: ./build/cli/regrade-files.js










/** Politeness: from so many repositories something is fetched at the same time. */
const MOST_FETCHES = 4;
/** Brings the files of submissions here: commits from GitHub, what a batch graded from where it is kept. */
async function bringer(bringing, lines) {
    const { dir, course, server } = bringing;
    const find = await (0,repositories/* findRepositories */.i)(dir, course.config.assignment);
    const [first] = lines
        .filter(({ attempt }) => attempt.submission.commit !== undefined)
        .flatMap((line) => find(line) ?? []);
    // That there is no token is one problem, and not everybody's.
    if (first !== undefined)
        await server.token(first.owner);
    const inTurn = (0,turns/* turnsOf */.o)(MOST_FETCHES);
    return (line, signal) => {
        const { commit } = line.attempt.submission;
        return commit === undefined
            ? filesHere(line, bringing)
            : inTurn(() => fetched(line, commit, find, signal, bringing));
    };
}
async function fetched(line, commit, find, signal, { server, scratch }) {
    const place = find(line);
    if (place === undefined)
        throw problem(`nobody says which repository ${commit.slice(0, 10)} is in`);
    const { owner, name } = place;
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'submission-'));
    const remove = () => (0,grader_remove/* removeTree */.d)(root);
    try {
        const { url: serverUrl, environment } = server;
        const token = await server.token(owner);
        const dir = (0,external_node_path_.join)(root, name);
        const { notices } = await (0,fetch_commit/* fetchCommit */.i)({
            serverUrl,
            owner,
            repo: name,
            commit,
            token,
            dir,
            environment,
            signal,
        });
        return { dir, repository: `${owner}/${name}`, notices, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
const problem = (message, hint) => new text_problem/* UserError */.yo([{ message, ...(hint !== undefined && { hint }) }]);
/** Files without a commit are the ones that were graded where they have the same digest. */
async function filesHere({ submitter, attempt }, { sources, course, home, scratch: parent }) {
    const source = await (0,mark_source/* findSource */.TC)(sources, submitter);
    if (source === undefined)
        throw problem(`its files are not in ${(0,quote/* quote */.hD)(sources)}, and no commit was recorded to fetch them by`, '--source names the directory with one directory or file for each submitter');
    const { config, protectFrom } = course;
    const { contentDigest } = await (0,submission_digests/* submissionDigests */.q)({ source, parent, home, config, protectFrom });
    if (contentDigest !== attempt.submission.contentDigest)
        throw problem(`what is in ${(0,quote/* quote */.hD)(source)} is not what was graded`, '`batch` grades it as it is now');
    return { dir: source, notices: [], remove: async () => undefined };
}

// EXTERNAL MODULE: ./build/cli/scratch.js
var scratch = __webpack_require__(58071);
;// CONCATENATED MODULE: ./build/cli/regrade.js















/** `grade-action regrade`: recorded submissions, graded again by today's grader from the course's own files. */
async function regrade_regrade(call) {
    const { text, flag, terminal } = call;
    const dir = (0,marking_config/* attemptsDirectory */.mD)(call);
    const jobs = (0,cli_jobs/* jobsOf */.a)(text('jobs'));
    return (0,scratch/* inScratch */.Q)('regrade', async (scratch) => {
        const opened = await openRegradeCourse(call, dir, scratch);
        const regraded = await regradeIn({ ...opened, dir, jobs, scratch }, call);
        const kept = flag('dry-run') ? [] : (await (0,batch_gradebook/* gradebookOfBatch */.a)(call, dir, opened.ruling)).notices;
        const report = reportOf(regraded, opened.course, flag('dry-run'), kept);
        terminal.out(flag('json') ? regradeDocument(report) : renderRegrade(report, terminal));
        return exitCodeOf(regraded, call);
    });
}
/** Shows how far it is for as long as it takes. */
async function regradeIn(opened, call) {
    const { course, gradeOf, submittersOf, left, dir, jobs, scratch } = opened;
    const { texts, terminal } = call;
    const { home, signal } = terminal;
    const sources = (0,mark_source/* sourcesOf */.u0)(call, dir, course.config.assignment);
    const server = (0,git_server.gitServerOf)(call);
    const students = texts('student');
    let progress;
    const open = async (lines) => {
        const bring = await bringer({ dir, course, sources, server, home, scratch }, lines);
        progress = (0,batch_progress/* batchProgress */.g)(new Set(lines.map(({ submitter }) => submitter)).size, terminal);
        return bring;
    };
    const done = ({ gradings }) => progress?.done({ skipped: gradings === 0 });
    const submitters = students.length === 0 ? undefined : students.flatMap(submittersOf);
    const machine = (0,cli_machine/* machineOf */.V)(terminal, scratch, [dir]);
    const request = { ...asked(call), submitters, left, dir, course, jobs, machine, signal, gradeOf };
    try {
        return await regrade({ ...request, open, done });
    }
    finally {
        progress?.end();
    }
}
const asked = ({ flag }) => ({
    all: flag('all'),
    again: flag('again'),
    dryRun: flag('dry-run'),
    neverLower: flag('never-lower'),
});
const reportOf = ({ rows, left, problems }, { config }, dryRun, notices) => ({
    assignment: config.assignment,
    dryRun,
    rows,
    left,
    problems,
    notices: [...sharedSubmissions(rows).map(sayShared), ...notices],
});
const sayShared = ({ state, submitters }) => `one submission counts for ${submitters.length}, ${state.slice(0, 7)}: ${submitters.join(', ')}`;
/** 0 all graded again · 1 somebody's submission was not · 70 a bug of ours, which the others did not suffer from. */
function exitCodeOf({ rows, left, problems, bugs }, { terminal }) {
    (0,cli_bugs/* sayBugs */.L)(bugs, terminal);
    if (bugs.length > 0)
        return 70;
    const isWhole = left.length === 0 && problems.length === 0 && rows.every(({ failed }) => failed.length === 0);
    return isWhole ? 0 : 1;
}


/***/ }),

/***/ 84825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ turnsOf)
/* harmony export */ });
/** Turns for what is scarce, in the order in which they were asked for: never more than `most` at once. */
function turnsOf(most) {
    let free = most;
    const waiting = [];
    return async (run) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await run();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 35506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ usualApiUrl),
/* harmony export */   S: () => (/* binding */ checkApiUrl)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);


const usualApiUrl = 'https://api.github.com';
/** The address of GitHub's API without a slash at its end. */
function checkApiUrl(text) {
    const url = text.trim().replace(/\/+$/, '');
    if (/^https?:\/\/[^/\s]/.test(url) && URL.canParse(url))
        return url;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
        {
            message: `not the address of GitHub's API: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}`,
            hint: `${usualApiUrl}, or https://HOST/api/v3 of an Enterprise Server`,
        },
    ]);
}


/***/ }),

/***/ 64238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   M: () => (/* binding */ TooLarge)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);

/** An answer beyond the bounds: asking again for the same would not help. */
class TooLarge extends _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
const maxHops = 3;
const withoutBody = new Set([204, 205, 304]);
/** GitHub's redirects mean "the same request there"; one to another host would take the token along. */
async function followAtHome(fetch, url, init, hops) {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null || ![301, 302, 307, 308].includes(response.status) || hops === 0)
        return response;
    const target = new URL(location, url);
    if (target.origin !== new URL(url).origin)
        return response;
    await response.body?.cancel();
    return followAtHome(fetch, target.href, init, hops - 1);
}
async function readBounded(response, maxBytes, url) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) {
            throw new TooLarge([
                { message: `${new URL(url).pathname}: GitHub's answer is larger than ${maxBytes} bytes` },
            ]);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * A `fetch` that ends: the whole answer within the time and the size, redirects within the host only.
 * A redirect elsewhere is given back as it is.
 */
const boundedFetch = (fetch, { timeoutMs, maxBytes }) => async (url, init) => {
    const response = await followAtHome(fetch, url, { ...init, signal: AbortSignal.timeout(timeoutMs) }, maxHops);
    const body = await readBounded(response, maxBytes, url);
    const { status, statusText, headers } = response;
    return new Response(withoutBody.has(status) ? null : body, { status, statusText, headers: [...headers] });
};


/***/ }),

/***/ 15669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e1: () => (/* binding */ asText),
  Ov: () => (/* binding */ openOctokit),
  Q9: () => (/* binding */ openSender)
});

// UNUSED EXPORTS: connect

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(64238);
// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/github/client.js




const Headers = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), string());
const Failure = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP(),
    message: classic_schemas/* string */.YjP(),
    status: classic_schemas/* number */.aig(),
    response: classic_schemas/* object */.Ikc({ status: classic_schemas/* number */.aig(), data: classic_schemas/* unknown */.L5J(), headers: Headers }).optional(),
});
/** Octokit throws for every status of 400 and above, and makes a 500 of a broken connection. */
function replyOf(error) {
    if (error instanceof Error && error.cause instanceof problem/* UserError */.yo)
        throw error.cause;
    const failure = Failure.safeParse(error);
    if (!failure.success)
        throw error;
    const { response, message } = failure.data;
    return response ?? { status: 0, data: { message: rootOf(error) ?? message }, headers: {} };
}
const Chained = classic_schemas/* object */.Ikc({
    message: classic_schemas/* string */.YjP(),
    cause: classic_schemas/* unknown */.L5J().optional(),
    errors: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).optional(),
});
/** What the system said behind `fetch failed`: `connect ECONNREFUSED 127.0.0.1:443`. */
function rootOf(error) {
    const { data } = Chained.safeParse(error);
    if (data === undefined)
        return undefined;
    // A name with several addresses: each says why.
    const together = data.errors?.map(rootOf).join(', ');
    return rootOf(data.cause) ?? (data.message === '' ? together : data.message);
}
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Octokit for a token; without one it signs nothing, and requests bring their own header. */
async function openOctokit(token, { apiUrl, timeoutMs = 30_000, maxBytes = 20_000_000 }) {
    // Loaded here, since it is a third of the start-up and most commands never talk to GitHub.
    const { GitHub: Octokit, defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(7561), __webpack_require__.e(1137)]).then(__webpack_require__.bind(__webpack_require__, 31137));
    // The fetch of @actions/github knows the runner's proxy settings.
    const proxied = defaults.request?.fetch;
    const fetch = (0,bounded_fetch/* boundedFetch */.A)(proxied, { timeoutMs, maxBytes });
    const options = { baseUrl: apiUrl, request: { fetch }, log: quiet, userAgent: 'grade-action' };
    return new Octokit(token === '' ? options : getOctokitOptions(token, options));
}
async function sendOnce(octokit, route, parameters) {
    try {
        const { status, data, headers } = await octokit.request(route, parameters);
        // What was asked for unparsed (`asText`) comes as a stream.
        const content = data instanceof ReadableStream ? await new Response(data).text() : data;
        return { status, data: content, headers: Headers.parse(headers) };
    }
    catch (error) {
        return replyOf(error);
    }
}
/** Added to a request's parameters: the answer's text as it came, since Octokit's own reading of JSON is slow. */
const asText = { request: { parseSuccessResponseBody: false } };
/** Sends for whatever the token is at that time, so that one which expires can be replaced. */
function openSender(token, bounds) {
    let opened;
    return async (route, parameters = {}) => {
        const now = await token();
        if (opened?.token !== now)
            opened = { token: now, octokit: await openOctokit(now, bounds) };
        return sendOnce(opened.octokit, route, parameters);
    };
}
/** Opens GitHub's API for a token; nothing is sent yet. */
async function connect(connection) {
    if (connection.token === '') {
        throw new UserError([
            { message: 'there is no token for GitHub', hint: 'give the step its `token` input' },
        ]);
    }
    const octokit = await openOctokit(connection.token, connection);
    const { clock, patience = usualPatience } = connection;
    return {
        request: (route, parameters = {}) => withRetries(() => sendOnce(octokit, route, parameters), route.startsWith('GET '), clock, patience),
    };
}


/***/ }),

/***/ 29395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** A whole commit id, of SHA-1 or SHA-256; a shorter one may come to mean another commit. */
const isCommitId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);


/***/ }),

/***/ 99732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ fetchCommit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/github/git-failure.js
var git_failure = __webpack_require__(73085);
;// CONCATENATED MODULE: ./build/github/commit-failure.js


const nameOf = ({ owner, repo, commit }) => `${owner}/${repo}@${commit.slice(0, 10)}`;
const problemOf = (request, why, hint) => new problem/* UserError */.yo([{ message: `cannot fetch ${nameOf(request)}: ${why}`, hint }]);
/** Our own git, on this machine. */
function must(ended, request) {
    if (ended.exitCode !== 0)
        throw problemOf(request, (0,git_failure/* lastWords */.aN)(ended), 'is there room on the disk?');
}
const isTooLarge = ({ stderr }) => /File too large/i.test(stderr);
/** What may be over when it is tried again. */
const isPassing = (ended) => !(0,git_failure/* isMissingRef */.IH)(ended) && !(0,git_failure/* isForbidden */.US)(ended) && !isTooLarge(ended);
/** Why a commit does not come. */
function failure(ended, request) {
    const { owner, repo } = request;
    if ((0,git_failure/* isMissingRef */.IH)(ended))
        return problemOf(request, 'GitHub does not have this commit', 'it was replaced by a push with force and is gone by now, or the record names a commit of another repository');
    if ((0,git_failure/* isForbidden */.US)(ended))
        return problemOf(request, (0,git_failure/* lastWords */.aN)(ended), `${owner}/${repo} is not there, or the token may not read it: it needs \`contents: read\` there`);
    if (isTooLarge(ended))
        return tooLarge(request);
    return problemOf(request, (0,git_failure/* lastWords */.aN)(ended), 'run it again later; githubstatus.com says whether GitHub has trouble');
}
const tooLarge = (request) => problemOf(request, 'its files are too large or too many', 'more than a submission can be graded with');

// EXTERNAL MODULE: ./build/github/commit-id.js
var commit_id = __webpack_require__(29395);
;// CONCATENATED MODULE: ./build/github/commit-request.js


const GiB = 2 ** 30;
/** What the copy of a submission takes; GitHub itself takes no file above 100 MB. */
const usualLimits = { packBytes: 2 * GiB, bytes: 4 * GiB, entries: 200_000 };
/** Nothing of it becomes an option, a program or a path. */
function checkRequest({ serverUrl, owner, repo, commit }) {
    const isRepository = [owner, repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.\.?$/.test(name));
    if (!/^https?:\/\//.test(serverUrl))
        throw new problem/* UserError */.yo([{ message: `not the address of a GitHub server: ${serverUrl}` }]);
    if (!isRepository || !(0,commit_id/* isCommitId */.j)(commit))
        throw new problem/* UserError */.yo([{ message: `not a repository and a commit: ${owner}/${repo}@${commit}` }]);
}

// EXTERNAL MODULE: ./build/github/git.js
var git = __webpack_require__(15726);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/github/git-process.js


const mostWords = 64_000;
/** Starts git on a repository of ours; whoever asked for it reads what it writes. */
function startGit(args, { gitDir, env }, options) {
    const { signal, fileBytes, input = '' } = options;
    const [program, ...words] = limited(['git', ...args], fileBytes);
    const child = (0,external_node_child_process_.spawn)(program, words, { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, signal });
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-mostWords);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ exitCode: code ?? 1, stderr }));
    });
    // Whoever stops reading early may have no more use for it.
    ended.catch(() => undefined);
    // Node throws away what nobody has begun to read when a program ends.
    return { stdout: child.stdout.pipe(new external_node_stream_.PassThrough()), ended };
}
/** A shell's limits count in blocks of 512 bytes; where there is no such shell there is no limit. Git is to say what is wrong. */
function limited(argv, fileBytes) {
    if (fileBytes === undefined || process.platform === 'win32')
        return argv;
    const blocks = String(Math.ceil(fileBytes / 512));
    return ['/bin/sh', '-c', 'trap "" XFSZ && ulimit -f "$0" && exec "$@"', blocks, ...argv];
}
/** Runs git to its end; it writes nothing that matters. */
async function runGit(args, call, options) {
    const { stdout, ended } = startGit(args, call, options);
    stdout.resume();
    return ended;
}

;// CONCATENATED MODULE: ./build/github/commit-entries.js
const kinds = {
    '100644': 'file',
    // As old versions of git wrote it.
    '100664': 'file',
    '100755': 'program',
    '120000': 'link',
    '160000': 'submodule',
};
const longestLink = 4096;
/** A row of `git ls-tree -l -z`: `100644 blob <id>    <bytes>\t<path>`. */
function parseEntry(row) {
    const tab = row.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = row.subarray(0, tab).toString('latin1').split(/ +/);
    const path = pathIn(row.subarray(tab + 1));
    if (path === undefined)
        return { path: row.subarray(tab + 1).toString('latin1'), leftOut: 'their names are not UTF-8' };
    const leftOut = whyLeftOut(path);
    if (leftOut !== undefined)
        return { path, leftOut };
    const kind = kinds[mode];
    if (kind === undefined)
        return { path, leftOut: 'they are neither files nor links' };
    const bytes = kind === 'submodule' ? 0 : Number(size);
    if (kind === 'link' && bytes > longestLink)
        return { path, leftOut: 'they are links that lead nowhere' };
    return { path, kind, oid, bytes };
}
function pathIn(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** A commit can hold what no checkout would make: git itself refuses these paths, and so do we. */
function whyLeftOut(path) {
    const steps = path.split('/');
    if (steps.some((step) => step === '' || step === '.' || step === '..'))
        return 'they lead out of it';
    if (steps.some(isGit))
        return 'they would be settings of git';
    if (process.platform === 'win32' && /[\\:*?"<>|\0]|[ .](\/|$)/.test(path))
        return 'this system has no such names';
    return undefined;
}
/** `.git` by any name that some file system takes for it: git's own rules (`verify_path` in its read-cache.c). */
const isGit = (step) => {
    const seen = step.replace(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, '').toLowerCase();
    const [name = ''] = seen.split(/[:\\]/);
    return /^(\.git|git~\d+)$/.test(name.replace(/[ .]+$/, ''));
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/below.js
var below = __webpack_require__(88007);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/github/blob-reader.js
/** Reads what `git cat-file --batch` writes: `<id> blob <bytes>`, a line break, the bytes, a line break. */
function blobReader(blobs) {
    const chunks = blobs[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const more = async () => {
        const { value, done } = await chunks.next();
        if (done === true)
            throw new Error('git ended before it had given every file of the commit');
        rest = rest.length === 0 ? Buffer.from(value) : Buffer.concat([rest, value]);
    };
    const header = async () => {
        while (!rest.includes(0x0a))
            await more();
        const end = rest.indexOf(0x0a);
        const line = rest.subarray(0, end).toString('latin1');
        rest = rest.subarray(end + 1);
        return line;
    };
    return {
        next: async (take) => {
            const line = await header();
            const [, bytes] = /^[0-9a-f]+ blob (\d+)$/.exec(line) ?? [];
            if (bytes === undefined)
                throw new Error(`git has no content for a file of the commit: ${line}`);
            for (let left = Number(bytes); left > 0;) {
                if (rest.length === 0)
                    await more();
                const piece = rest.subarray(0, left);
                await take(piece);
                rest = rest.subarray(piece.length);
                left -= piece.length;
            }
            if (rest.length === 0)
                await more();
            rest = rest.subarray(1);
        },
    };
}

;// CONCATENATED MODULE: ./build/github/write-commit.js





function leaveOut(leftOut, reason, path) {
    const paths = leftOut.get(reason);
    if (paths === undefined)
        leftOut.set(reason, [path]);
    else
        paths.push(path);
}
/**
 * Writes a commit's files, read from `git cat-file --batch` in the order of the entries. Links come last, so that
 * nothing is ever written through one; those that lead out of the directory or nowhere are left out.
 */
async function writeCommit(dir, entries, blobs, leftOut) {
    const reader = blobReader(blobs);
    const links = [];
    for (const { path, kind } of entries) {
        if (kind === 'submodule')
            await makeDirectory((0,external_node_path_.join)(dir, path), path, leftOut);
        else if (kind === 'link')
            links.push({ path, target: await textOf(reader) });
        else
            await writeFileAt((0,external_node_path_.join)(dir, path), path, kind === 'program' ? 0o755 : 0o644, reader, leftOut);
    }
    const made = [];
    for (const { path, target } of links)
        if (await makeLink(dir, path, target, leftOut))
            made.push(path);
    await keepInside(dir, made, leftOut);
}
const NO_PLACE = 'another file of the commit takes their place on this system';
/** What only a file system that takes two names for one says, or one with shorter names. */
function reasonOf(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === 'ENAMETOOLONG')
        return 'their paths are too long';
    if (code !== undefined && ['EEXIST', 'EISDIR', 'ENOTDIR'].includes(code))
        return NO_PLACE;
    throw error;
}
async function makeDirectory(at, path, leftOut) {
    await (0,promises_.mkdir)(at, { recursive: true }).catch((error) => leaveOut(leftOut, reasonOf(error), path));
}
async function writeFileAt(at, path, mode, reader, leftOut) {
    let file;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true });
        file = await (0,promises_.open)(at, 'wx', mode);
    }
    catch (error) {
        leaveOut(leftOut, reasonOf(error), path);
    }
    try {
        await reader.next(async (chunk) => {
            await file?.writeFile(chunk);
        });
        await file?.chmod(mode);
    }
    finally {
        await file?.close();
    }
}
async function textOf(reader) {
    const chunks = [];
    await reader.next(async (chunk) => {
        chunks.push(chunk);
    });
    return Buffer.concat(chunks).toString('utf8');
}
const LEADS_OUT = 'they are links that lead out of it';
/** Whether a link was made; not one that names a place outside by itself. */
async function makeLink(dir, path, target, leftOut) {
    const goal = (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), target);
    if (/^([\\/]|[A-Za-z]:)/.test(target) || !(0,below/* liesIn */.z)(goal, dir)) {
        leaveOut(leftOut, LEADS_OUT, path);
        return false;
    }
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(dir, path));
        return true;
    }
    catch (error) {
        const none = ['EINVAL', 'ENOENT', 'EPERM'].includes((0,error_code/* errorCode */.C)(error) ?? '');
        leaveOut(leftOut, none ? 'the system makes no such links' : reasonOf(error), path);
        return false;
    }
}
/** One link's way may go through others: only the system knows where it ends. */
async function keepInside(dir, paths, leftOut) {
    const root = await (0,promises_.realpath)(dir);
    const goals = new Map();
    for (const path of paths)
        goals.set(path, await (0,promises_.realpath)((0,external_node_path_.join)(dir, path)).catch(() => undefined));
    for (const [path, goal] of goals) {
        if (goal !== undefined && (0,below/* liesIn */.z)(goal, root))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(dir, path), { force: true });
        leaveOut(leftOut, goal === undefined ? 'they are links that lead nowhere' : LEADS_OUT, path);
    }
}

;// CONCATENATED MODULE: ./build/github/list-commit.js





/** Everything in the commit with its size; a tree that holds itself many times over ends at the limits. */
async function listCommit(call, request) {
    const { commit, signal, limits = usualLimits } = request;
    const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`];
    const { stdout, ended } = startGit(args, call, { signal });
    const entries = [];
    const leftOut = new Map();
    let [count, bytes] = [0, 0];
    for await (const row of rowsOf(stdout)) {
        const entry = parseEntry(row);
        if ('leftOut' in entry)
            leaveOut(leftOut, entry.leftOut, entry.path);
        else
            entries.push(entry);
        count += 1;
        bytes += row.length + ('leftOut' in entry ? 0 : entry.bytes);
        if (count > limits.entries || bytes > limits.bytes)
            throw tooLarge(request);
    }
    must(await ended, request);
    return { entries, leftOut };
}
/** What ends with a zero byte. */
async function* rowsOf(stream) {
    let rest = Buffer.alloc(0);
    for await (const chunk of stream) {
        rest = Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0, start)) {
            yield rest.subarray(start, end);
            start = end + 1;
        }
        rest = rest.subarray(start);
    }
}

;// CONCATENATED MODULE: ./build/github/fetch-commit.js









const fetched = 'refs/grade-action/fetched';
const tries = 3;
/** Bounds what git holds in memory, and makes one file of what it is sent, so that its size can be limited. */
const frugal = ['-c', 'fetch.unpackLimit=1', '-c', 'core.bigFileThreshold=8m', '-c', 'pack.threads=1'];
/**
 * Puts the files of a commit into a directory as they are stored: there is no checkout, so that no hook, filter, attribute
 * or submodule plays a part. What would lead out of the directory is left out.
 */
async function fetchCommit(request) {
    checkRequest(request);
    const { dir, environment, serverUrl, token, stallSeconds } = request;
    await (0,promises_.mkdir)(dir, { recursive: true });
    const gitDir = await (0,promises_.mkdtemp)(`${dir.replace(/[\\/]+$/, '')}.git-`);
    const local = { gitDir, env: (0,git/* gitEnvironment */._)(environment, serverUrl, '') };
    const remote = { gitDir, env: (0,git/* gitEnvironment */._)(environment, serverUrl, token, stallSeconds) };
    const over = new AbortController();
    const signal = AbortSignal.any([request.signal, over.signal]);
    try {
        must(await runGit(['init', '--quiet', '--bare', '--template='], local, { signal }), request);
        await fetchInto(remote, request);
        const { entries, leftOut } = await listCommit(local, { ...request, signal });
        await writeBlobs(local, entries, leftOut, { ...request, signal });
        return { notices: noticesOf(leftOut) };
    }
    catch (error) {
        // What git says when it is ended is no failure of its own.
        request.signal.throwIfAborted();
        throw error;
    }
    finally {
        over.abort();
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
    }
}
async function fetchInto(call, request) {
    const { serverUrl, owner, repo, commit, signal, limits = usualLimits, pauseMs = 2000 } = request;
    const url = `${serverUrl}/${owner}/${repo}.git`;
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const args = [...frugal, 'fetch', ...options, '--end-of-options', url, `+${commit}:${fetched}`];
    for (let count = 1;; count++) {
        const ended = await runGit(args, call, { signal, fileBytes: limits.packBytes });
        if (ended.exitCode === 0)
            return;
        if (count === tries || !isPassing(ended))
            throw failure(ended, request);
        await (0,external_node_timers_promises_.setTimeout)(pauseMs * count, undefined, { signal });
    }
}
async function writeBlobs(call, entries, leftOut, request) {
    const { dir, signal } = request;
    const ids = entries.filter(({ kind }) => kind !== 'submodule').map(({ oid }) => `${oid}\n`);
    const { stdout, ended } = startGit(['cat-file', '--batch'], call, { signal, input: ids.join('') });
    await writeCommit(dir, entries, stdout, leftOut);
    must(await ended, request);
}
const noticesOf = (leftOut) => [...leftOut].map(([reason, paths]) => `left out of the commit, since ${reason}: ${(0,quote/* quoteSome */.Jv)(paths)}`);


/***/ }),

/***/ 73085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ isMissingRef),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/** The last thing git said of what went wrong, for a sentence. */
function lastWords({ stderr }) {
    if (/operation too slow|timed out/i.test(stderr))
        return 'it took too long';
    const lines = stderr.trim().split('\n');
    return (lines.findLast((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}
/** The server has the repository, and in it nothing of that name. */
const isMissingRef = ({ stderr }) => /couldn't find remote ref|not our ref/i.test(stderr);
/** The server tells whoever may not see a repository that there is none. */
const isForbidden = ({ stderr }) => /could not read Username|Authentication failed|not found|returned error: 40[134]/i.test(stderr);


/***/ }),

/***/ 15726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
// What lets git reach the network at all on a machine behind a proxy or with its own certificates.
const inherited = [
    'PATH',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
/** A repository may bring no setting, hook, filter or helper of its own, and only HTTP is spoken. */
const settings = [
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['credential.helper', ''],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['advice.detachedHead', 'false'],
];
const configuration = (entries) => ({
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ])),
});
/** The environment of a git that asks nobody, and shows a token to one server only. */
function gitEnvironment(ours, serverUrl, token, stallSeconds = 60) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const secret = token === '' ? [] : [[`http.${new URL(serverUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
    return {
        ...Object.fromEntries(inherited.flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]]))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        // A transfer that stands still is given up.
        GIT_HTTP_LOW_SPEED_LIMIT: '1000',
        GIT_HTTP_LOW_SPEED_TIME: String(stallSeconds),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
        ...configuration([...settings, ...secret]),
    };
}
/** Runs git on a repository of ours. */
async function git(args, { gitDir, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true };
    return getExecOutput('git', [...args], options);
}


/***/ }),

/***/ 72934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15726);



/** A repository may name a server that has what it lacks: git would go there, and tell it who we are. */
const onlyHere = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
/** The head of the checkout a directory lies in; undefined where there is none. Only before student code has run. */
async function readHead(dir, environment) {
    const gitDir = await gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
    if (gitDir === undefined)
        return undefined;
    const env = { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(environment, 'https://github.com', ''), ...onlyHere };
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['log', '-1', '--no-show-signature', '--format=%H %aI %cI'], {
        gitDir,
        env,
    });
    const words = ended.exitCode === 0 ? ended.stdout.trim().split(' ') : [];
    const [commit = '', authoredAt = '', committedAt = ''] = words;
    return commit === '' ? undefined : { commit, authoredAt, committedAt };
}
async function gitDirOf(dir) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(here).catch(() => undefined);
    if (found?.isDirectory() === true)
        return here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) === dir ? undefined : gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* unused harmony exports usualPatience, withRetries */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


/** The entry's clock as requests use it; the signal ends its pauses. */
const clockOf = (now, signal) => ({
    now: () => Date.parse(now()),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
    },
    random: Math.random,
});
/** Two of the minutes GitHub asks for when it limits without saying how long. */
const usualPatience = { tries: 5, totalMs: 150_000 };
const Message = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** GitHub's own words, in one line. */
function messageOf({ data }) {
    const body = Message.safeParse(data);
    const text = body.success ? body.data.message : typeof data === 'string' ? data : '';
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
/** Between 0 and a bound that doubles with each try: whoever collided once spreads out. */
const fullJitter = (tries, baseMs, capMs, random) => Math.floor(random() * Math.min(capMs, baseMs * 2 ** tries));
const isUnanswered = ({ status }) => status === 0 || status >= 500;
/** A refusal that passes with time; a missing permission is not one, though it is a 403 as well. */
function isLimited(reply) {
    if (reply.status === 429)
        return true;
    if (reply.status !== 403 || /not accessible by/i.test(messageOf(reply)))
        return false;
    const { 'retry-after': retryAfter, 'x-ratelimit-remaining': remaining } = reply.headers;
    return retryAfter !== undefined || remaining === '0' || /rate limit/i.test(messageOf(reply));
}
function retryAfterMs(text, nowMs) {
    if (text === undefined)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = /^\w{3}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
function resetMs({ headers }, nowMs) {
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d+$/.test(reset))
        return undefined;
    // At least a second: the clocks of two machines differ.
    return Math.max(1000, Number(reset) * 1000 - nowMs);
}
// GitHub's rule where a limit names no time: a minute, then longer each time.
const unnamedLimitMs = (tries) => 60_000 * 2 ** (tries - 1);
/**
 * How long to wait before sending again; undefined: this answer stands.
 * A write that got no answer is not repeated here, since it may have been applied.
 */
function waitAfter(reply, tries, isRead, clock) {
    if (isLimited(reply)) {
        const nowMs = clock.now();
        return retryAfterMs(reply.headers['retry-after'], nowMs) ?? resetMs(reply, nowMs) ?? unnamedLimitMs(tries);
    }
    return isRead && isUnanswered(reply) ? fullJitter(tries, 500, 10_000, clock.random) : undefined;
}
/** Sends until an answer stands, or the next pause would be longer than we are patient. */
async function withRetries(send, isRead, clock, patience) {
    let waited = 0;
    for (let tries = 1;; tries++) {
        const reply = await send();
        const wait = waitAfter(reply, tries, isRead, clock);
        if (wait === undefined || tries >= patience.tries || waited + wait > patience.totalMs)
            return reply;
        await clock.sleep(wait);
        waited += wait;
    }
}


/***/ }),

/***/ 16094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  Z: () => (/* binding */ tokenSource)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/github/api-url.js
var api_url = __webpack_require__(35506);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(15669);
;// CONCATENATED MODULE: ./build/github/app-token.js




/** GitHub's tokens for Apps last an hour; one that ends within so long is replaced. */
const renewMs = 5 * 60_000;
const Failure = schemas/* object */.Ikc({ status: schemas/* number */.aig(), message: schemas/* string */.YjP() });
const Found = schemas/* looseObject */._H3({ id: schemas/* number */.aig() });
function hintFor(status, { org }) {
    if (status === 401)
        return 'is the id right, and the key one of this App that was not revoked?';
    if (status === 404)
        return `install the App in ${org ?? 'the organisation'}, or give --app-installation`;
    return 'run it again later; githubstatus.com says whether GitHub has trouble';
}
function failed(error, app) {
    const failure = Failure.safeParse(error);
    const message = error instanceof Error && error.message !== '' ? error.message : 'its key cannot be used';
    const what = `cannot get a token for the GitHub App ${app.id}`;
    if (!failure.success || failure.data.status === 500) {
        const hint = 'is the key the whole .pem file, and is --api-url right?';
        return new text_problem/* UserError */.yo([{ message: `${what}: ${message}`, hint }], { cause: error });
    }
    const { status } = failure.data;
    const problem = { message: `${what}: GitHub answered ${status}`, hint: hintFor(status, app) };
    return new text_problem/* UserError */.yo([problem], { cause: error });
}
async function app_token_open(app, apiUrl) {
    const { createAppAuth } = await Promise.all(/* import() */[__webpack_require__.e(7561), __webpack_require__.e(6479)]).then(__webpack_require__.bind(__webpack_require__, 76479));
    const { request } = await (0,client/* openOctokit */.Ov)('', { apiUrl: (0,api_url/* checkApiUrl */.S)(apiUrl) });
    return { request, auth: createAppAuth({ appId: app.id, privateKey: app.key, request }) };
}
async function installationOf({ request, auth }, { installation, org }) {
    if (installation !== undefined)
        return Number(installation);
    if (org === undefined) {
        throw new text_problem/* UserError */.yo([
            { message: 'nobody says where the GitHub App is installed', hint: 'give --org or --app-installation' },
        ]);
    }
    const { token } = await auth({ type: 'app' });
    const headers = { authorization: `bearer ${token}` };
    try {
        return Found.parse((await request('GET /orgs/{org}/installation', { org, headers })).data).id;
    }
    catch (error) {
        if (Failure.safeParse(error).data?.status !== 404)
            throw error;
        // It may be a person's account.
        const { data } = await request('GET /users/{username}/installation', { username: org, headers });
        return Found.parse(data).id;
    }
}
/** Tokens of an App's installation, each renewed before it expires. */
function appTokens(app, { apiUrl, clock }) {
    let opened;
    let current;
    const fetchToken = async () => {
        opened ??= app_token_open(app, apiUrl).then(async (both) => ({
            ...both,
            installationId: await installationOf(both, app),
        }));
        const { auth, installationId } = await opened;
        const { token, expiresAt } = await auth({ type: 'installation', installationId, refresh: true });
        return { token, endsMs: Date.parse(expiresAt) };
    };
    return async () => {
        try {
            if (current === undefined || (await current).endsMs - clock.now() < renewMs)
                current = fetchToken();
            return (await current).token;
        }
        catch (error) {
            current = undefined;
            opened = undefined;
            throw error instanceof text_problem/* UserError */.yo ? error : failed(error, app);
        }
    };
}

;// CONCATENATED MODULE: ./build/github/tokens.js






/** github.com for api.github.com, and an Enterprise Server's own name. */
const hostOf = (apiUrl) => new URL((0,api_url/* checkApiUrl */.S)(apiUrl)).host.replace(/^api\./, '');
/** Empty where there is no such program, or nobody is logged in. */
async function fromGh(env, apiUrl) {
    const options = { env: { ...env }, timeout: 10_000 };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', hostOf(apiUrl)], options);
        return stdout.trim();
    }
    catch {
        return '';
    }
}
async function readKey(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new text_problem/* UserError */.yo([{ message: `cannot read the key of the GitHub App: ${file}` }], { cause });
    }
}
/** Undefined: nobody spoke of an App. */
async function appOf(env, { app, org }) {
    const id = app.id ?? env.GRADE_APP_ID ?? '';
    const key = app.keyFile === undefined ? (env.GRADE_APP_PRIVATE_KEY ?? '') : await readKey(app.keyFile);
    if (id === '' && key === '')
        return undefined;
    if (id === '' || key.trim() === '') {
        throw new text_problem/* UserError */.yo([
            {
                message: `the GitHub App's ${id === '' ? 'id' : 'key'} is missing`,
                hint: 'give --app-id and --app-key FILE, or set GRADE_APP_ID and GRADE_APP_PRIVATE_KEY',
            },
        ]);
    }
    const { installation } = app;
    return { id, key, ...(installation !== undefined && { installation }), ...(org !== undefined && { org }) };
}
const noToken = (apiUrl) => new text_problem/* UserError */.yo([
    {
        message: 'there is no token for GitHub',
        hint: `set GITHUB_TOKEN or GH_TOKEN, or log in with \`gh auth login --hostname ${hostOf(apiUrl)}\`, or give a GitHub App with --app-id and --app-key`,
    },
]);
/** The token of each request: a GitHub App's, which is renewed, else GITHUB_TOKEN, GH_TOKEN, or the one `gh` keeps. */
async function tokenSource(env, asked) {
    const app = await appOf(env, asked);
    if (app !== undefined)
        return appTokens(app, asked);
    // A token from a file often brings the file's last line break along.
    const set = [env.GITHUB_TOKEN, env.GH_TOKEN].map((text) => text?.trim() ?? '').find((text) => text !== '');
    const token = set ?? (await fromGh(env, asked.apiUrl));
    if (token === '')
        throw noToken(asked.apiUrl);
    return async () => token;
}


/***/ }),

/***/ 37959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** So many at the same time; when one throws, the others are stopped and waited for. */
async function inParallel(items, most, signal, work) {
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    // Every program that runs listens; more than ten of them are no leak.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, either);
    const queue = items.values();
    const worker = async () => {
        for (const item of queue) {
            if (either.aborted)
                return;
            await work(item, either);
        }
    };
    const workers = Array.from({ length: Math.min(most, items.length) }, () => worker().catch((error) => {
        failed.abort(error);
        throw error;
    }));
    await Promise.allSettled(workers);
    await Promise.all(workers);
}


/***/ }),

/***/ 5560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ submissionDigests)
/* harmony export */ });
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29620);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13427);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67238);




/** What a submission's attempt will name it and the course's files by, without running anything. */
async function submissionDigests(request) {
    const { config, protectFrom } = request;
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareWorkspace */ .t0)(request);
    try {
        const digest = await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .contentDigest */ .eZ)(workspace.files);
        const sources = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .protectedSources */ .P)({ config, workspace, protectFrom });
        return {
            contentDigest: digest,
            ...(sources.length > 0 && { protectedSha256: (0,_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFiles */ .v)(sources) }),
        };
    }
    finally {
        await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .removeWorkspace */ .qh)(workspace);
    }
}


/***/ }),

/***/ 57478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ excerptLines),
/* harmony export */   O9: () => (/* binding */ differInSpaceOnly),
/* harmony export */   px: () => (/* binding */ showSpaces)
/* harmony export */ });
/* unused harmony export excerpt */
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47850);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);


/** Head and tail of text from outside within `maxBytes`, with nothing hidden in it. */
const excerpt = (text, maxBytes) => cutText(visible(text), maxBytes);
const FIRST_LINES = 30;
const LAST_LINES = 10;
/** The same for a terminal, where a page is made of lines: the first and the last of them, and how many lie between. */
function excerptLines(text, maxBytes) {
    const lines = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split('\n');
    const more = lines.length - FIRST_LINES - LAST_LINES;
    if (more <= 1)
        return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(lines.join('\n'), maxBytes).split('\n');
    const cut = (part, share) => (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(part.join('\n'), share).split('\n');
    return [
        ...cut(lines.slice(0, FIRST_LINES), maxBytes * 0.75),
        `… ${more} lines left out …`,
        ...cut(lines.slice(-LAST_LINES), maxBytes * 0.25),
    ];
}
/** White space as signs, for two texts that otherwise look the same. */
const showSpaces = (text) => text.replaceAll('\r', '\\r').replaceAll(' ', '·').replaceAll('\t', '→\t').replaceAll('\n', '↵\n');
/** Whether two texts differ, but only in spaces, tabs and line ends. */
const differInSpaceOnly = (one, other) => one !== other && one.replace(/\s+/g, '') === other.replace(/\s+/g, '');


/***/ }),

/***/ 43651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57478);



/** Colours only where the caller wants them; the environment is not asked. */
const painter = (color) => color ? (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles, text, { validateStream: false }) : (_, text) => text;
// East Asian wide and full-width characters, and emoji, take two cells.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
/** Boxes, bars and marks of our own, for which no table of all characters need be built. */
const NARROW = /^[ -~\u00B7\u2010-\u2027\u2500-\u259F\u25B0\u25B1\u2713\u2717]$/;
function cellsOf(character) {
    if (NARROW.test(character))
        return 1;
    if (/[\p{M}\u200C\u200D]/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** How many cells of a terminal a line takes, about. */
const widthOf = (text) => /^[ -~]*$/.test(text)
    ? text.length
    : Array.from(text).reduce((width, character) => width + cellsOf(character), 0);
const padEnd = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const padStart = (text, width) => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
/** Prose on one line, with nothing hidden in it. */
const inline = (sentence, limit = 1000) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence
    .map((part) => {
    if (typeof part === 'string')
        return part;
    return 'url' in part ? `${part.text} <${part.url}>` : part.code;
})
    .join(''), { oneLine: true, limit });
/** Prose in lines of at most `width` cells; a longer word keeps a line to itself. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        const fits = last !== undefined && widthOf(last) + 1 + widthOf(word) <= width;
        if (fits)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
const QUOTED_BYTES = 2000;
/** Text as it was printed, head and tail, behind a line at its left. */
const quoted = (text, margin) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptLines */ .$F)(text.trimEnd(), QUOTED_BYTES).map((line) => `${margin}│ ${line}`);
const indented = (lines, by) => lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));


/***/ }),

/***/ 21399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ gradeSubmitter),
  QS: () => (/* binding */ refreshGradebook),
  W5: () => (/* binding */ rescore)
});

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/config/ruling.js
var ruling = __webpack_require__(50122);
// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/attempt.js
var domain_attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/changes.js

/** The submitters whose points are not what they were, in the order of their names. */
function changesBetween(before, after) {
    const earlier = new Map(before.map(({ submitter, points }) => [submitter, points]));
    const later = new Map(after.map((standing) => [standing.submitter, standing]));
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((submitter) => {
        const was = earlier.get(submitter) ?? null;
        const standing = later.get(submitter);
        const is = standing?.points ?? null;
        const isSame = was === is || (was !== null && is !== null && (0,points/* comparePoints */.v6)(was, is) === 0);
        return isSame ? [] : [{ submitter, before: was, after: is, complete: standing?.complete ?? false }];
    });
}

// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/domain/gradebook.js + 1 modules
var gradebook = __webpack_require__(89415);
// EXTERNAL MODULE: ./build/domain/late.js
var domain_late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/grades/scored-attempts.js + 2 modules
var scored_attempts = __webpack_require__(10859);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/store/gradebook.js + 1 modules
var store_gradebook = __webpack_require__(96900);
// EXTERNAL MODULE: ./build/store/marks.js
var marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/store/stored.js
var store_stored = __webpack_require__(75927);
;// CONCATENATED MODULE: ./build/rescore.js


















/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
async function rescore(request) {
    const { dir, assignment } = request;
    const earlier = await (0,store_gradebook/* readGradebook */.VA)(dir, assignment);
    const { graded, gradebook } = await keepGradebook(request);
    const before = earlier?.rows ?? (await recordedStandings(request));
    const { problems } = graded.handedIn.stored;
    return { gradebook, changes: changesBetween(before, gradebook.rows), problems, notices: graded.notices };
}
/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
async function refreshGradebook(request) {
    for (;;) {
        const refreshed = await keepGradebook(request);
        const { length } = await (0,marks/* readMarks */.pc)(request.dir, request.assignment);
        if (length === refreshed.graded.handedIn.marks.length)
            return refreshed;
    }
}
/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(request) {
    const { dir, assignment, now } = request;
    const graded = await (0,course_grades/* gradesOfAssignment */.xs)(request, assignment);
    const { stored, harvested } = graded.handedIn;
    if (stored.bySubmitter.size === 0 && stored.problems.length === 0 && !harvested)
        throw await (0,store_stored/* noAttempts */.kp)(dir, assignment);
    const gradebook = (0,record_gradebook/* gradebookOf */.Sm)(graded.grades, now);
    await (0,store_gradebook/* writeGradebook */.Cf)(dir, gradebook);
    return { graded, gradebook };
}
/** What everybody has by what the records said when they were made. */
async function recordedStandings({ dir, course, rulings, assignment }) {
    const { due, late, counts } = (0,ruling/* termsOf */.f)(assignment, course.config, rulings.get(assignment));
    const limit = due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(due, late ?? undefined);
    const stored = await (0,attempt_places/* placesOf */.e)(dir, assignment);
    const scoring = (0,scored_attempts/* startScoring */.S)(assignment, {}, new Map());
    const recorded = await (0,scored_attempts/* scoredAttempts */.$)(stored, stored.bySubmitter.keys(), scoring);
    return [...recorded].flatMap(([submitter, attempts]) => {
        const all = attempts.map(({ attempt, summary }) => ({
            ...summary,
            neverLate: (0,domain_attempt/* dueOf */.IH)(attempt.submission, limit) === undefined,
        }));
        const { points = null, complete = false } = (0,counting/* countedAttempt */.u)(all, counts, limit) ?? {};
        return points === null ? [] : [{ submitter, points, complete }];
    });
}
/** What one submitter has for attempts that are at hand; `ungraded` says why there is no grade. */
function gradeSubmitter(submitter, attempts, marks, config, deal = ownDeal(config)) {
    const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config));
    const grade = (0,gradebook/* gradeOf */.V)({ submitter, attempts: scored, marks, ...deal });
    return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade };
}
/** Where nobody knows more than the configuration. */
const ownDeal = ({ due, late, counts }) => ({
    rules: { late: late ?? null, counts, ...(due !== undefined && { due }) },
    lateDaysLeft: 0,
});
function scoredAgain(recorded, marks, config) {
    // Where a record had no room for all tests, what it was given then is all that is known but for marks.
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const attempt = (0,lists/* isShort */.tQ)(recorded) ? (0,rescored/* underMarks */.bJ)(recorded, rules, marks) : (0,rescored/* rescored */.g)(recorded, rules, marks);
    return { attempt, summary: (0,attempt_of/* inBrief */.aV)(attempt, (0,attempt_path/* attemptFile */.yy)(recorded)), score: attempt.score };
}
function ungradedOf(submitter, scored) {
    const newest = scored.at(-1)?.attempt;
    if (newest === undefined || newest.status === 'graded')
        return { submitter, status: 'error', reason: 'no attempt counts by these rules' };
    return { submitter, status: newest.status, reason: newest.reason ?? newest.status };
}


/***/ }),

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var _record_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81964);
/* harmony import */ var _harvest_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32343);


/**
 * The repositories of a directory of attempts. Where an attempt was harvested from decides: what its record says of a
 * repository, its student may have written.
 */
async function findRepositories(dir, assignment) {
    const remembered = (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingRemembered */ .aw)();
    for await (const row of (0,_harvest_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(dir))
        (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .kY)(remembered, row);
    const sightings = (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingsOf */ .YW)(remembered, assignment);
    const byId = new Map(sightings.map(({ repository }) => [repository.id, repository]));
    const bySubmitter = new Map(sightings.map(({ submitter, repository }) => [submitter, repository]));
    return ({ repositoryId = -1, submitter, source = '', attempt }) => {
        const seen = byId.get(repositoryId) ?? bySubmitter.get(submitter);
        return seen ?? placeIn(source) ?? placeIn(attempt?.submission.repository ?? '');
    };
}
/** `owner/name`, also in front of `@commit:path`. */
function placeIn(text) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)(?:@|$)/.exec(text) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}


/***/ }),

/***/ 44636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ sourcesPath),
/* harmony export */   lc: () => (/* binding */ keepSource),
/* harmony export */   qG: () => (/* binding */ keptCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88445);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31334);






/** Where a directory of attempts keeps the files that count, each submitter's by their name. */
const sourcesPath = (dir, assignment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.attemptsPath)(dir, assignment)), 'source');
/** Not a path, and no name of ours: a submitter's name may come from a student's repository. */
const isName = (submitter) => /^[^.\\/:\0][^\\/:\0]*$/.test(submitter);
const commitPath = (sources, submitter) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, '.commits', submitter);
/** The commit whose files are kept for a submitter; undefined where nobody fetched them. */
async function keptCommit(sources, submitter) {
    if (!isName(submitter))
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(commitPath(sources, submitter), 'utf8').catch(() => '');
    return text.trim() === '' ? undefined : text.trim();
}
/** Keeps the files of a commit for a submitter, in place of those of another one: all of them, or those from before. */
async function keepSource(sources, { submitter, commit }, fetch) {
    if (!isName(submitter))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(submitter)} is no name for a directory` }]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(sources, { recursive: true });
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, '.fetching-'));
    try {
        const files = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'files');
        await fetch(files);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, submitter);
        // Until they are there, nobody may take them for those of the commit.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(commitPath(sources, submitter), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(files, place);
        await (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(commitPath(sources, submitter), `${commit}\n`);
        return place;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}


/***/ })

};
