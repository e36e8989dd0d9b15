export const id = 780;
export const ids = [780];
export const modules = {

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   bM: () => (/* binding */ directoryFor),
/* harmony export */   e4: () => (/* binding */ otherCommit),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6923);
/* harmony import */ var _github_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);




/** Where the submissions of an assignment are, each by its submitter's name: a directory, or a single file. */
function sourcesOf({ text, terminal }, dir, assignment) {
    const named = text('source');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, assignment, 'source') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, named);
}
/** A submitter's files; undefined where they are not here. */
async function findSource(sources, submitter) {
    // A submitter's name may come from a student's repository.
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(submitter) || /^\.?$/.test(submitter))
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, submitter);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined)
        return path;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(sources).catch(() => []);
    const file = names.find((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name)) === submitter);
    return file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, file);
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
/** The commit a clone is at, where that is not the one that counts. */
async function otherCommit(source, state, env) {
    const isClone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, '.git')).then((found) => found.isDirectory(), () => false);
    if (!isClone)
        return undefined;
    const commit = (await (0,_github_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(source, env))?.commit;
    return commit === state ? undefined : commit;
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noSource: () => (/* binding */ noSource),
/* harmony export */   showTests: () => (/* binding */ showTests)
/* harmony export */ });
/* harmony import */ var _config_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4135);
/* harmony import */ var _config_expected_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6879);
/* harmony import */ var _domain_markable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5844);
/* harmony import */ var _domain_rescored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1198);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5758);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9472);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4252);
/* harmony import */ var _mark_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(876);
/* harmony import */ var _mark_tests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(304);











/** Runs the tests of what is handed in and shows them; nothing is asked, and nothing kept. */
async function showTests(call, marking) {
    const { flag, terminal } = call;
    const { config, codes, subjects, dir } = marking;
    const sources = (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcesOf */ .u0)(call, dir, config.assignment);
    const attempts = [];
    for (const subject of subjects) {
        const { submitter } = subject;
        const source = await (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_6__/* .findSource */ .TC)(sources, submitter);
        if (terminal.signal.aborted)
            break;
        if (source === undefined) {
            if (subjects.length === 1)
                throw noSource(sources, submitter);
            terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(`There are no files of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(submitter)} in ${sources}.`)}\n`);
            continue;
        }
        const run = { submitter, source, config, codes, signal: terminal.signal, ...handedIn(subject) };
        const attempt = withMarksOf(subject, await (0,_mark_tests_js__WEBPACK_IMPORTED_MODULE_7__/* .runTests */ .N$)(call, run), marking);
        attempts.push({ submitter, attempt });
        const { color, width } = terminal;
        const page = { color, width, timezone: config.timezone, isRecorded: false };
        if (!flag('json'))
            terminal.out(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(submitter, { oneLine: true })}\n${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(attempt, page)}\n`);
    }
    if (flag('json'))
        terminal.out(`${JSON.stringify((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .snakeKeys */ .H)(attempts), null, 2)}\n`);
    const isWhole = attempts.length === subjects.length && attempts.every(({ attempt }) => attempt.status === 'graded');
    return isWhole ? 0 : 1;
}
const handedIn = ({ attempt }) => (attempt === undefined ? {} : { handedIn: attempt.submission });
/** What people gave counts here as in the gradebook; points of the whole do not where only a part was run. */
function withMarksOf({ marks, state }, attempt, { config, codes }) {
    const asked = (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(config, codes.length === 0 ? [] : (0,_mark_tests_js__WEBPACK_IMPORTED_MODULE_7__/* .codesWithin */ .II)(config, codes));
    const ids = new Set((0,_domain_markable_js__WEBPACK_IMPORTED_MODULE_9__/* .markablesOf */ .OU)(asked.rubric?.items ?? []).map(({ id }) => id));
    const own = marks
        .filter((mark) => ('item' in mark ? codes.length === 0 || ids.has(mark.item) : codes.length === 0))
        // These are the files that were marked, whatever name they had when they were graded.
        .map(({ commit, ...mark }) => (commit === undefined || commit === state ? mark : { ...mark, commit }));
    return own.length === 0 ? attempt : (0,_domain_rescored_js__WEBPACK_IMPORTED_MODULE_1__/* .rescored */ .g)(attempt, { ...asked, expected: (0,_config_expected_js__WEBPACK_IMPORTED_MODULE_10__/* .expectedOf */ .E)(asked) }, own);
}
const noSource = (sources, submitter) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
    {
        message: `there are no files of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(submitter)} in ${sources}`,
        hint: '--source names a directory with one directory or file for each submitter',
    },
]);


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ codesWithin),
/* harmony export */   N$: () => (/* binding */ runTests),
/* harmony export */   uG: () => (/* binding */ hasTests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _config_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4135);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(848);
/* harmony import */ var _domain_rubric_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3048);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7881);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(576);
/* harmony import */ var _mark_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(876);









/** Grades the files of a submission, only what belongs to the codes: to look at, nothing of it is kept. */
async function runTests(call, { submitter, source, config, codes, signal, handedIn }) {
    const { terminal } = call;
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'grade-mark-'));
    try {
        const dir = await (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryFor */ .bM)(source, scratch);
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_6__/* .courseRequestOf */ .Ap)({ ...call, words: [dir] }, scratch);
        const course = await (0,_course_js__WEBPACK_IMPORTED_MODULE_4__/* .openCourse */ ._e)({ ...request, config: config.file });
        const { env, platform, home, now } = terminal;
        const items = codesWithin(course.config, codes);
        const asked = (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyAsked */ .n)(course.config, items);
        return await (0,_grade_js__WEBPACK_IMPORTED_MODULE_5__/* .grade */ .o)({
            submission: {
                name: submitter,
                submittedAt: handedIn?.submittedAt ?? now(),
                submittedAtSource: handedIn?.submittedAtSource ?? 'graded',
            },
            dir,
            // Whoever marks sees what students may not.
            course: { ...course, config: { ...asked, show: { ...asked.show, output: 'all', tests: [] } } },
            items,
            machine: { env, platform, home, temp: scratch, now },
            signal,
            keep: async () => undefined,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
/** Whether anything that is run would tell of these codes; `isRecorded` where it did when they were graded. */
function hasTests(config, codes, isRecorded) {
    const { rubric, grader } = config;
    if (grader !== undefined)
        return isRecorded || rubric === undefined || leavesWithin(rubric.items, codes).some(isTested);
    return (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyAsked */ .n)(config, codesWithin(config, codes)).tests.length > 0;
}
const leavesWithin = (items, codes) => items.flatMap((item) => {
    if (codes.includes(item.id) || hasDeduction(item, codes))
        return (0,_domain_rubric_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesOf */ .wf)([item]);
    return item.kind === 'group' ? leavesWithin(item.items, codes) : [];
});
const isTested = (item) => item.kind === 'tested' ||
    (item.kind === 'deductive' && item.deductions.some(({ tests }) => tests.length > 0));
/** The codes and everything inside them, as far as something can be run for it. */
function codesWithin({ rubric, tests }, codes) {
    if (rubric === undefined) {
        const ids = tests.map(({ id }) => id);
        // One grader for everything, and nothing is known of its parts.
        if (ids.length === 0)
            return [];
        return codes.map((code) => ids.find((id) => code === id || code.startsWith(`${id}/`)) ?? code);
    }
    return idsWithin(rubric.items, codes, false);
}
const idsWithin = (items, codes, isInside) => items.flatMap((item) => {
    const isAsked = isInside || codes.includes(item.id) || hasDeduction(item, codes);
    const inner = item.kind === 'group' ? idsWithin(item.items, codes, isAsked) : [];
    return isAsked ? [item.id, ...inner] : inner;
});
const hasDeduction = (item, codes) => item.kind === 'deductive' && item.deductions.some(({ id }) => codes.includes(id));


/***/ }),

/***/ 5726:
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true };
    return getExecOutput('git', [...args], options);
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5726);



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


/***/ })

};
