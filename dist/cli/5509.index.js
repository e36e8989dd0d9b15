export const id = 5509;
export const ids = [5509];
export const modules = {

/***/ 15509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepCommit: () => (/* binding */ keepCommit),
/* harmony export */   s: () => (/* binding */ keepCountedSources)
/* harmony export */ });
/* harmony import */ var _github_fetch_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99732);
/* harmony import */ var _grader_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37959);
/* harmony import */ var _store_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(756);
/* harmony import */ var _store_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44636);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);





/** Keeps the files of a commit in a directory of sources, unless they are there, and says where. */
async function keepCommit(sources, { submitter, commit, place: { owner, name } }, { url: serverUrl, token: tokenFor, environment }, signal) {
    const token = await tokenFor(owner);
    return (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .keepSource */ .lc)(sources, { submitter, commit }, (dir) => (0,_github_fetch_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCommit */ .i)({ serverUrl, owner, repo: name, commit, token, dir, environment, signal }));
}
const AT_ONCE = 4;
/** Keeps the files of the commits that count in DIR/<assignment>/source; what is there already is not fetched again. */
async function keepCountedSources(request) {
    const { dir, assignment, counted, server, signal, done = () => undefined } = request;
    const sources = (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesPath */ .Gf)(dir, assignment);
    const find = await (0,_store_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositories */ .i)(dir, assignment);
    const failed = [];
    await (0,_grader_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(counted, AT_ONCE, signal, async ({ submitter, commit }, stopped) => {
        try {
            if ((await (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .keptCommit */ .qG)(sources, submitter)) === commit)
                return;
            const place = find({ submitter });
            if (place === undefined)
                failed.push({ submitter, reason: 'nobody says which repository it is in' });
            else
                await keepCommit(sources, { submitter, commit, place }, server, stopped);
        }
        catch (error) {
            if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
                throw error;
            failed.push({ submitter, reason: error.message });
        }
        finally {
            done(submitter);
        }
    });
    return failed;
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


/***/ })

};
