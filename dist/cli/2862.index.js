export const id = 2862;
export const ids = [2862];
export const modules = {

/***/ 62862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classroom50Identity: () => (/* binding */ classroom50Identity),
/* harmony export */   emitClassroom50: () => (/* binding */ emitClassroom50)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72934);
/* harmony import */ var _store_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31334);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14252);






const resultFile = 'result.json';
/** Writes `result.json` where Classroom 50 looks for it; whatever lay there is the submission's. */
async function emitClassroom50(attempt, identity, call) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(call.terminal.cwd, resultFile);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    // Without a result and with an exit code that is not 0, Classroom 50 says that the grading broke.
    if (attempt.status !== 'graded')
        return;
    const { formatClassroom50 } = await __webpack_require__.e(/* import() */ 5393).then(__webpack_require__.bind(__webpack_require__, 45393));
    await (0,_store_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, formatClassroom50(attempt, identity));
    if (!call.flag('json'))
        call.terminal.out(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(`Written to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(call.terminal.cwd, path)}.`)}\n`);
}
/** Who handed in what: from the options, else from what Classroom 50's runner, GitHub's and git say. */
async function classroom50Identity(call, assignment, dir) {
    const { env, now } = call.terminal;
    const said = (option, ...variables) => call.text(option) ?? variables.map((name) => env[name]).find((value) => value) ?? '';
    const head = await (0,_github_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(dir, env);
    const submission = said('submission', 'SUBMISSION_TAG');
    const links = linksOf(env, head?.commit ?? '', submission);
    const identity = {
        classroom: said('classroom', 'CLASSROOM'),
        assignment: env.ASSIGNMENT || assignment,
        assignmentType: env.ASSIGNMENT_TYPE || 'individual',
        owner: said('owner', 'OWNER', 'USERNAME'),
        submission,
        ...links,
        datetime: utc(head?.committedAt ?? ''),
        gradedAt: utc(now()),
    };
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)(problemsOf(identity));
    return identity;
}
function linksOf(env, commit, submission) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env;
    const here = repository ? `${server}/${repository}` : undefined;
    const commitUrl = env.COMMIT_URL || (here && commit ? `${here}/commit/${commit}` : '');
    return {
        commit: commitUrl,
        release: env.RELEASE_URL || (here ? `${here}/releases/tag/${encodeURIComponent(submission)}` : ''),
        review: env.REVIEW_URL || commitUrl,
    };
}
/** `2026-06-01T14:32:01Z`; empty for what is no time. */
function utc(instant) {
    const time = new Date(instant);
    return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace(/\.\d+Z$/, 'Z');
}
const hints = {
    classroom: 'set CLASSROOM or give --classroom',
    owner: 'set OWNER or give --owner',
    submission: 'set SUBMISSION_TAG or give --submission, such as submit/2026-06-01T14-32-05Z-a1b2c3d',
    commit: 'set COMMIT_URL, or GITHUB_REPOSITORY in a checkout of the submission',
    release: 'set RELEASE_URL or GITHUB_REPOSITORY',
    datetime: 'the submission must be a git checkout: the committer date is when it was handed in',
};
function problemsOf(identity) {
    const names = ['classroom', 'owner', 'submission', 'commit', 'release', 'datetime'];
    const missing = names
        .filter((name) => identity[name] === '')
        .map((name) => ({ message: `Classroom 50 needs '${name}'`, hint: hints[name] }));
    const { submission } = identity;
    if (submission === '' || submission.startsWith('submit/'))
        return missing;
    return [
        ...missing,
        { message: `the submission '${submission}' is no tag that Classroom 50 takes`, hint: 'submit/…' },
    ];
}


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

/***/ 31334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ startFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);






/** A new name lasts when its directory is on the disk, too. */
async function syncDirectory(dir) {
    // Windows writes names at once, and lets nobody ask for it.
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function makeDirectory(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true }).catch((error) => {
        if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) !== 'EEXIST')
            throw error;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(dir)} is a file, and no directory` }], { cause: error });
    });
}
async function writeNew(path, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Starts a file as `writeFileAtomic` writes one. */
async function startFile(path) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await makeDirectory(dir);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
    return {
        write: (text) => handle.appendFile(text),
        keep: async () => {
            await handle.sync();
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
            await syncDirectory(dir);
        },
        drop: async () => {
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        },
    };
}
/** Whoever reads `path` sees the old content or all of the new one, even after a power cut; makes its directory. */
async function writeFileAtomic(path, content) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await makeDirectory(dir);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await writeNew(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(dir);
}


/***/ })

};
