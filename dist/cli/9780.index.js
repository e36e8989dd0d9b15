export const id = 9780;
export const ids = [9780];
export const modules = {

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

/***/ 59780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noSource: () => (/* binding */ noSource),
/* harmony export */   showTests: () => (/* binding */ showTests)
/* harmony export */ });
/* harmony import */ var _config_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34135);
/* harmony import */ var _config_expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6879);
/* harmony import */ var _domain_markable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35844);
/* harmony import */ var _domain_rescored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71198);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65758);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62758);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89472);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14252);
/* harmony import */ var _mark_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30876);
/* harmony import */ var _mark_tests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70304);












/** Runs the tests of what is handed in and shows them; nothing is asked, and nothing kept. */
async function showTests(call, marking) {
    const { flag, terminal } = call;
    const { config, codes, subjects } = marking;
    const attempts = [];
    for (const subject of subjects) {
        const { submitter } = subject;
        const source = await sourceOf(call, marking, subject);
        if (terminal.signal.aborted)
            break;
        if (source === undefined)
            continue;
        const run = { submitter, source, config, codes, signal: terminal.signal, ...handedIn(subject) };
        const attempt = withMarksOf(subject, await (0,_mark_tests_js__WEBPACK_IMPORTED_MODULE_10__/* .runTests */ .N$)(call, run), marking);
        attempts.push({ submitter, attempt });
        const { color, width } = terminal;
        const page = { color, width, timezone: config.timezone, isRecorded: false };
        if (!flag('json'))
            terminal.out(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(submitter, { oneLine: true })}\n${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(attempt, page)}\n`);
    }
    if (flag('json'))
        terminal.out((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonDocument */ .Q)((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .snakeKeys */ .H)(attempts)));
    const isWhole = attempts.length === subjects.length && attempts.every(({ attempt }) => attempt.status === 'graded');
    return isWhole ? 0 : 1;
}
/** Somebody's files; where they are those of one among many, that they are not to be had is said. */
async function sourceOf(call, { dir, config, subjects }, { submitter, attempt }) {
    const { assignment } = config;
    const sources = (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_9__/* .sourcesOf */ .u0)(call, dir, assignment);
    try {
        const source = await (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_9__/* .bringSource */ .qF)(call, { dir, assignment, submitter, submission: attempt?.submission });
        if (source === undefined)
            throw noSource(sources, submitter);
        return source;
    }
    catch (error) {
        if (subjects.length === 1 || !(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo))
            throw error;
        const [problem] = error.problems;
        call.terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(problem?.message ?? '', { oneLine: true })}\n`);
        return undefined;
    }
}
const handedIn = ({ attempt }) => (attempt === undefined ? {} : { handedIn: attempt.submission });
/** What people gave counts here as in the gradebook; points of the whole do not where only a part was run. */
function withMarksOf({ marks, state }, attempt, { config, codes }) {
    const asked = (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(config, codes.length === 0 ? [] : (0,_mark_tests_js__WEBPACK_IMPORTED_MODULE_10__/* .codesWithin */ .II)(config, codes));
    const ids = new Set((0,_domain_markable_js__WEBPACK_IMPORTED_MODULE_11__/* .markablesOf */ .OU)(asked.rubric?.items ?? []).map(({ id }) => id));
    const own = marks
        .filter((mark) => ('item' in mark ? codes.length === 0 || ids.has(mark.item) : codes.length === 0))
        // These are the files that were marked, whatever name they had when they were graded.
        .map(({ commit, ...mark }) => (commit === undefined || commit === state ? mark : { ...mark, commit }));
    return own.length === 0 ? attempt : (0,_domain_rescored_js__WEBPACK_IMPORTED_MODULE_2__/* .rescored */ .g)(attempt, { ...asked, expected: (0,_config_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedOf */ .E)(asked) }, own);
}
const noSource = (sources, submitter) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo([
    {
        message: `there are no files of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(submitter)} in ${sources}`,
        hint: '--source names a directory with one directory or file for each submitter',
    },
]);


/***/ }),

/***/ 70304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ codesWithin),
/* harmony export */   N$: () => (/* binding */ runTests),
/* harmony export */   uG: () => (/* binding */ hasTests)
/* harmony export */ });
/* harmony import */ var _config_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34135);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94351);
/* harmony import */ var _domain_rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43048);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67881);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10576);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8222);
/* harmony import */ var _mark_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30876);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58071);








/** Grades the files of a submission, only what belongs to the codes: to look at, nothing of it is kept. */
async function runTests(call, { submitter, source, config, codes, signal, handedIn }) {
    const { terminal } = call;
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .inScratch */ .Q)('mark', async (scratch) => {
        const dir = await (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryFor */ .bM)(source, scratch);
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_4__/* .courseRequestOf */ .Ap)({ ...call, words: [dir] }, scratch);
        const course = await (0,_course_js__WEBPACK_IMPORTED_MODULE_1__/* .openCourse */ ._)({ ...request, config: config.file });
        const { now } = terminal;
        const items = codesWithin(course.config, codes);
        const asked = (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(course.config, items);
        return await (0,_grade_js__WEBPACK_IMPORTED_MODULE_3__/* .grade */ .o)({
            submission: {
                name: submitter,
                submittedAt: handedIn?.submittedAt ?? now(),
                submittedAtSource: handedIn?.submittedAtSource ?? 'graded',
            },
            dir,
            // Whoever marks sees what students may not.
            course: { ...course, config: { ...asked, show: { ...asked.show, output: 'all', tests: [] } } },
            items,
            machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineOf */ .V)(terminal, scratch),
            signal,
            keep: async () => undefined,
        });
    });
}
/** Whether anything that is run would tell of these codes; `isRecorded` where it did when they were graded. */
function hasTests(config, codes, isRecorded) {
    const { rubric, grader } = config;
    if (grader !== undefined)
        return isRecorded || rubric === undefined || leavesWithin(rubric.items, codes).some(isTested);
    return (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(config, codesWithin(config, codes)).tests.length > 0;
}
const leavesWithin = (items, codes) => items.flatMap((item) => {
    if (codes.includes(item.id) || hasDeduction(item, codes))
        return (0,_domain_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)([item]);
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
