export const id = 653;
export const ids = [653,182];
export const modules = {

/***/ 87674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Xw: () => (/* binding */ readReply)
/* harmony export */ });
/* unused harmony export refusal */
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15892);


const isRuleViolation = (reply) => /GH013|rule violations|protected (branch|ref)|reference update failed/i.test((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(reply));
function hintFor(reply, { permission, branch }) {
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanswered */ .Ni)(reply))
        return 'run it again later; githubstatus.com says whether GitHub has trouble';
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .lU)(reply))
        return 'GitHub limits how many requests a token may make; run it again later';
    if (isRuleViolation(reply)) {
        return `a ruleset forbids it and a workflow's token cannot bypass one: exclude the branch '${branch ?? ''}' from the ruleset`;
    }
    switch (reply.status) {
        case 401:
            return 'the token is wrong or has expired';
        case 403:
            return `add \`permissions: {${permission}}\` to the job in the workflow; a pull request from a fork never gets a token that writes`;
        case 404:
            return `it does not exist, or the token may not see it: the job needs \`permissions: {${permission}}\``;
        default:
            return 'GitHub does not accept the request as it is';
    }
}
/** `GitHub answered 503 (Service unavailable)`. */
function sentenceOf(reply) {
    const said = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(reply);
    const answer = reply.status === 0 ? 'gave no answer' : `answered ${reply.status}`;
    return `GitHub ${answer}${said === '' ? '' : ` (${said})`}`;
}
const problemOf = (reply, purpose) => ({
    message: `cannot ${purpose.doing}: ${sentenceOf(reply)}`,
    hint: hintFor(reply, purpose),
});
/** Why a reply is of no use, as an error that says what to change. */
const refusal = (reply, purpose) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([problemOf(reply, purpose)]);
/** The answer's content; whatever is not a success, or not what GitHub documents, is a `UserError`. */
function readReply(reply, schema, purpose) {
    if (reply.status < 200 || reply.status > 299)
        throw refusal(reply, purpose);
    const content = schema.safeParse(reply.data);
    if (content.success)
        return content.data;
    const where = content.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
        {
            message: `cannot ${purpose.doing}: GitHub's answer is not what it documents${where === '' ? '' : ` (${where})`}`,
            hint: 'something between here and GitHub may have answered instead, a proxy or a login page',
        },
    ]);
}


/***/ }),

/***/ 17588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readWritten),
/* harmony export */   Sy: () => (/* binding */ fetchText),
/* harmony export */   W8: () => (/* binding */ Made),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   kt: () => (/* binding */ createCommit),
/* harmony export */   mC: () => (/* binding */ fetchTip),
/* harmony export */   nH: () => (/* binding */ NotText),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   wM: () => (/* binding */ LookAgain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87674);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15892);




/** Somebody else was faster, or nobody knows whether a write was applied: look again. */
class LookAgain extends Error {
}
/** Something lies at a path that is no file of a size we write. */
class NotText extends _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
const purposeOf = ({ owner, repo, branch }) => ({
    doing: `record on the branch '${branch}' of ${owner}/${repo}`,
    permission: 'contents: write',
    branch,
});
const Branch = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }),
    }),
});
const Made = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** What a write answered; nobody knows whether one without an answer was applied. */
function readWritten(reply, schema, target) {
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnanswered */ .Ni)(reply))
        throw new LookAgain((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(reply));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readReply */ .Xw)(reply, schema, purposeOf(target));
}
/** Null: there is no such branch yet. */
async function fetchTip(github, target) {
    const reply = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', target);
    if (reply.status === 404 && /branch not found/i.test((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(reply)))
        return null;
    const { name, commit } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readReply */ .Xw)(reply, Branch, purposeOf(target));
    // A branch that was renamed is found under its old name, but cannot be written under it.
    return name === target.branch ? { commit: commit.sha, tree: commit.commit.tree.sha } : null;
}
const mostBytes = 1_000_000;
/** What GitHub shows of a path: a list for a directory; the content of a file, unless it is a large one. */
const Shown = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({})),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().exactOptional(), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional() }),
]);
function textOf(shown) {
    if (Array.isArray(shown) || shown.type !== 'file')
        return undefined;
    const { size = 0, content = '' } = shown;
    // Of a file above a megabyte GitHub leaves out the content.
    return size > mostBytes || (size > 0 && content === '')
        ? undefined
        : Buffer.from(content, 'base64').toString();
}
/** Null: there is no such file at `ref`. Throws `NotText` for what no grading of ours leaves there. */
async function fetchText(github, target, path, ref) {
    const { owner, repo, branch } = target;
    const parameters = { owner, repo, path, ref };
    const reply = await github.request('GET /repos/{owner}/{repo}/contents/{path}', parameters);
    if (reply.status === 404)
        return null;
    const doing = `read ${path} on the branch '${branch}' of ${owner}/${repo}`;
    const isHuge = reply.status === 403 && /too large/i.test((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(reply));
    const text = isHuge ? undefined : textOf((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readReply */ .Xw)(reply, Shown, { doing, permission: 'contents: read' }));
    if (text !== undefined)
        return text;
    throw new NotText([{ message: `cannot ${doing}: it is no file, or larger than a megabyte` }]);
}
/** A tree like the tip's, with these files in it. */
async function createTree(github, target, tip, files) {
    const tree = files.map(({ path, ...file }) => {
        const content = 'text' in file ? { content: file.text } : { sha: file.blob };
        return { path, mode: '100644', type: 'blob', ...content };
    });
    const base = tip === null ? {} : { base_tree: tip.tree };
    const { owner, repo } = target;
    const reply = await github.request('POST /repos/{owner}/{repo}/git/trees', { owner, repo, tree, ...base });
    return readWritten(reply, Made, target).sha;
}
/** A commit without an author of ours, so that GitHub signs it. */
async function createCommit(github, { owner, repo, branch }, { tip, tree, message }) {
    const parents = tip === null ? [] : [tip.commit];
    const parameters = { owner, repo, tree, message, parents };
    const reply = await github.request('POST /repos/{owner}/{repo}/git/commits', parameters);
    return readWritten(reply, Made, { owner, repo, branch }).sha;
}
const isOvertaken = (reply) => reply.status === 409 ||
    (reply.status === 422 && /fast.forward|already exists|does not exist|but expected/i.test((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(reply)));
/** Moves the branch to a commit if it is still where we found it. */
async function moveBranch(github, target, tip, commit) {
    const { owner, repo, branch } = target;
    const reply = tip === null
        ? await github.request('POST /repos/{owner}/{repo}/git/refs', {
            owner,
            repo,
            ref: `refs/heads/${branch}`,
            sha: commit,
        })
        : await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
            owner,
            repo,
            ref: `heads/${branch}`,
            sha: commit,
            force: false,
        });
    if (isOvertaken(reply))
        throw new LookAgain((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(reply));
    readWritten(reply, zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}), target);
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   UG: () => (/* binding */ usualPatience),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* unused harmony exports clockOf, waitAfter */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


/** The entry's clock as requests use it; the signal ends its pauses. */
const clockOf = (now, signal) => ({
    now: () => Date.parse(now()),
    sleep: async (ms) => {
        await sleep(ms, undefined, { signal });
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

/***/ 59303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ formatIndex),
  A: () => (/* binding */ parseIndex)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/domain/attempt.js
var attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/record/layout.js
var layout = __webpack_require__(5584);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/record/values.js


/** The record of an unknown hand: what is no points would break every sum it comes into. */
const values_points = schemas/* number */.aig()
    .refine(points/* isPoints */.U2, 'expected at most six decimals, and no more than a thousand million');
const written = /^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const instant = schemas/* string */.YjP()
    .refine((text) => written.test(text) && !Number.isNaN(Date.parse(text)), 'expected a date and time of ISO 8601 with its offset, between 1970 and 9999')
    .meta({
    format: 'date-time',
});
const count = schemas/* number */.aig().int().min(0);
const sha256 = schemas/* string */.YjP();
const sentence = schemas/* string */.YjP();

;// CONCATENATED MODULE: ./build/record/attempt-index.js







const IndexRecord = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('attempt-index/v1'),
    notice: schemas/* string */.YjP().exactOptional(),
    attempts: schemas/* array */.YOg(schemas/* looseObject */._H3({
        file: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP().exactOptional(),
        content_digest: schemas/* string */.YjP().exactOptional(),
        submitted_at: instant,
        graded_at: instant,
        status: schemas/* enum */.k5n(attempt/* attemptStatuses */.wX),
        points: values_points.nullable(),
        max_points: values_points.nullable(),
        complete: schemas/* boolean */.zMY(),
        competes: schemas/* boolean */.zMY(),
        sha256: sha256,
    })),
});
/** `index.json`: one line for each attempt, in the order of `compareAttempts`. */
function formatIndex({ notice, attempts }) {
    const lines = attempts.toSorted(counting/* compareAttempts */.c);
    const said = notice === undefined ? {} : { notice };
    return `${(0,layout/* layOut */.v)({ schema: 'attempt-index/v1', ...said, attempts: lines.map(keys/* snakeKeys */.H) })}\n`;
}
const parseIndex = (text, file) => (0,keys/* camelKeys */.R)((0,parse_json/* parseJson */.q)(IndexRecord, text, file));


/***/ }),

/***/ 61653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordOnBranch: () => (/* binding */ recordOnBranch)
});

// EXTERNAL MODULE: ./build/github/branch.js
var branch = __webpack_require__(17588);
;// CONCATENATED MODULE: ./build/github/blob.js

/** Puts bytes that are no text into the repository, where a tree can name them. */
async function createBlob(github, target, bytes) {
    const { owner, repo } = target;
    const content = Buffer.from(bytes).toString('base64');
    const parameters = { owner, repo, content, encoding: 'base64' };
    const reply = await github.request('POST /repos/{owner}/{repo}/git/blobs', parameters);
    return (0,branch/* readWritten */.IL)(reply, branch/* Made */.W8, target).sha;
}

// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(15892);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/record/attempt-index.js + 1 modules
var attempt_index = __webpack_require__(59303);
;// CONCATENATED MODULE: ./build/record/branch.js





const STARTED_AGAIN = 'An index before this one could not be read: records beside it may not be listed.';
/**
 * What one more attempt changes on the results branch, from the index at its tip. Doing it twice changes nothing.
 * An index that cannot be read is started again with this attempt alone, and says so: the records themselves stay.
 */
function nextBranchFiles(attempt, recordText, sha256, existing) {
    const folder = attempt.assignment;
    const file = (0,attempt_path/* attemptFile */.yy)(attempt);
    const summary = (0,attempt_of/* summaryOf */.YG)(attempt, file, sha256);
    const index = known(existing.index, (0,attempt_path/* indexPath */.AV)(folder));
    const others = index.attempts.filter((other) => other.file !== file);
    const isNewest = others.every((other) => (0,counting/* compareAttempts */.c)(other, summary) < 0);
    return [
        { path: `${folder}/${file}`, text: recordText },
        { path: (0,attempt_path/* indexPath */.AV)(folder), text: (0,attempt_index/* formatIndex */.Q)({ ...index, attempts: [...others, summary] }) },
        ...(isNewest ? [{ path: `${folder}/latest.json`, text: recordText }] : []),
    ];
}
function known(text, path) {
    if (text === null)
        return { attempts: [] };
    try {
        return (0,attempt_index/* parseIndex */.A)(text, path);
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return { notice: STARTED_AGAIN, attempts: [] };
    }
}

// EXTERNAL MODULE: ./build/record/format-attempt.js + 1 modules
var format_attempt = __webpack_require__(44665);
// EXTERNAL MODULE: ./build/record/images.js + 1 modules
var record_images = __webpack_require__(11792);
// EXTERNAL MODULE: ./build/text/sha256.js
var text_sha256 = __webpack_require__(72259);
// EXTERNAL MODULE: ./build/store/history.js
var store_history = __webpack_require__(16182);
;// CONCATENATED MODULE: ./build/store/branch.js










function messageFor({ assignment, submission }) {
    const state = submission.commit ?? submission.contentDigest;
    return `Grade ${assignment}${state === undefined ? '' : ` ${state.slice(0, 7)}`}`;
}
/** Two gradings of one name would otherwise leave only the second: a record is never replaced. */
function refuseOther(index, path, assignment, sha256) {
    const { attempts } = (0,store_history/* summariesIn */.e)(index, assignment);
    const recorded = attempts.find(({ file }) => `${assignment}/${file}` === path);
    if (recorded === undefined || recorded.sha256 === sha256)
        return;
    throw new problem/* UserError */.yo([
        {
            message: `another grading of this run is recorded as ${path} already`,
            hint: 'give each grading step or matrix job its own `key`',
        },
    ]);
}
/** A student can put anything in the index's place: it must not keep later gradings off the branch. */
async function indexAt(github, target, assignment, commit) {
    try {
        return await (0,branch/* fetchText */.Sy)(github, target, (0,attempt_path/* indexPath */.AV)(assignment), commit);
    }
    catch (error) {
        // Reads as a broken index, which starts again.
        if (error instanceof branch/* NotText */.nH)
            return '';
        throw error;
    }
}
/** Uploads each picture once, however often recording is tried. */
function imageUpload(github, target, attempt) {
    const { files } = (0,record_images/* linkedImages */.G)(attempt);
    const uploaded = [];
    return async () => {
        for (const { path, bytes } of files.slice(uploaded.length))
            uploaded.push({ path: `${attempt.assignment}/${path}`, blob: await createBlob(github, target, bytes) });
        return uploaded;
    };
}
/** The commit of the branch that has the record, after five requests at most, and one for each picture. */
async function tryToRecord(github, target, attempt, uploadImages) {
    const { assignment } = attempt;
    const text = (0,format_attempt/* formatAttempt */.l)(attempt);
    const sha256 = (0,text_sha256/* sha256Of */.B)(text);
    const tip = await (0,branch/* fetchTip */.mC)(github, target);
    const index = tip === null ? null : await indexAt(github, target, assignment, tip.commit);
    refuseOther(index, (0,attempt_path/* attemptPath */.X9)(attempt), assignment, sha256);
    const files = nextBranchFiles(attempt, text, sha256, { index });
    const tree = await (0,branch/* createTree */.bP)(github, target, tip, [...files, ...(await uploadImages())]);
    // Nothing to add: an earlier try was applied though its answer was lost.
    if (tip !== null && tree === tip.tree)
        return tip.commit;
    const commit = await (0,branch/* createCommit */.kt)(github, target, { tip, tree, message: messageFor(attempt) });
    await (0,branch/* moveBranch */.ob)(github, target, tip, commit);
    return commit;
}
const gaveUp = ({ owner, repo, branch }, tries, cause) => new problem/* UserError */.yo([
    {
        message: `cannot record on the branch '${branch}' of ${owner}/${repo} after ${tries} tries: ${cause.message}`,
        hint: 'run it again later, or let it be recorded as an artifact',
    },
], { cause });
/** Adds an attempt to the results branch, whoever else writes to it at the same time; doing it twice is doing it once. */
async function recordOnBranch(github, attempt, { target, serverUrl, clock, tries = 30, totalMs = 120_000 }) {
    const path = (0,attempt_path/* attemptPath */.X9)(attempt);
    const uploadImages = imageUpload(github, target, attempt);
    const startedMs = clock.now();
    for (let count = 1;; count++) {
        const triedMs = clock.now();
        try {
            const commit = await tryToRecord(github, target, attempt, uploadImages);
            const url = `${serverUrl}/${target.owner}/${target.repo}/blob/${commit}/${path}`;
            return { commit, path, url };
        }
        catch (error) {
            if (!(error instanceof branch/* LookAgain */.wM))
                throw error;
            if (count >= tries || clock.now() - startedMs > totalMs)
                throw gaveUp(target, count, error);
        }
        // Graders that collided spread out over as many tries as fit in between, however slow a try is here.
        const tookMs = Math.max(100, clock.now() - triedMs);
        await clock.sleep((0,retry/* fullJitter */.G1)(count, tookMs, 10_000, clock.random));
    }
}


/***/ }),

/***/ 16182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summariesIn),
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _github_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17588);
/* harmony import */ var _record_attempt_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59303);
/* harmony import */ var _record_attempt_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45113);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);




/** What an index lists; a student can write to it, so that a broken one is no error. */
function summariesIn(index, assignment) {
    if (index === null)
        return { attempts: [] };
    try {
        const { attempts, notice } = (0,_record_attempt_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIndex */ .A)(index, (0,_record_attempt_path_js__WEBPACK_IMPORTED_MODULE_3__/* .indexPath */ .AV)(assignment));
        return { attempts, ...(notice === undefined ? {} : { notice }) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return { attempts: [], notice: `earlier attempts are not known: ${error.message}` };
    }
}
/** The attempts recorded on the results branch; that they cannot be read is a notice, and stops no grading. */
async function readHistory(github, target, assignment) {
    try {
        const index = await (0,_github_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchText */ .Sy)(github, target, (0,_record_attempt_path_js__WEBPACK_IMPORTED_MODULE_3__/* .indexPath */ .AV)(assignment), `refs/heads/${target.branch}`);
        return summariesIn(index, assignment);
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return { attempts: [], notice: `earlier attempts are not known: ${error.message}` };
    }
}


/***/ }),

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
const formatPath = (path) => path.map(formatStep).join('').replace(/^\./, '');
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    const key = String(step);
    return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key, { oneLine: true, limit: 60 })}"]`;
}


/***/ }),

/***/ 13590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/text/position.js
var position = __webpack_require__(89255);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/text/json-cursor.js



function fail({ text, file }, message, at, hint) {
    throw new problem/* UserError */.yo([
        { message, ...(hint !== undefined && { hint }), place: { file, ...(0,position/* positionAt */.t)(text, at) } },
    ]);
}
const failExpecting = (cursor, what, hint) => fail(cursor, `expected ${what}, found ${(0,quote/* describeCharacter */.zQ)(cursor.text, cursor.at)}`, cursor.at, hint);
/** What the sticky pattern finds here, stepped over. */
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0];
    cursor.at += found?.length ?? 0;
    return found;
}
function skipSpace(cursor) {
    while (isSpace(cursor.text.charCodeAt(cursor.at)))
        cursor.at += 1;
}
const isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;

;// CONCATENATED MODULE: ./build/text/json-scalar.js


const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z]+/y;
// Neither a quotation mark nor a backslash nor a control character.
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LETTERS = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readScalar(cursor) {
    const start = cursor.at;
    const digits = take(cursor, NUMBER);
    if (digits !== undefined)
        return finite(Number(digits), cursor, start);
    const word = take(cursor, WORD);
    const literal = word === undefined ? undefined : LITERALS.get(word);
    if (literal !== undefined)
        return literal;
    cursor.at = start;
    if (word !== undefined)
        return fail(cursor, `${(0,quote/* quote */.hD)(word)} is no JSON value`, start, hintFor(word));
    const isQuote = cursor.text[start] === "'";
    return failExpecting(cursor, 'a value', isQuote ? 'strings are written in double quotation marks' : undefined);
}
/** The digits of the number that is written at an offset; nothing where there is none. */
function numberAt(text, offset) {
    NUMBER.lastIndex = offset;
    return NUMBER.exec(text)?.[0] ?? '';
}
// -0 is 0 to everybody who reads points; 1e400 would be Infinity.
function finite(value, cursor, start) {
    if (!Number.isFinite(value))
        fail(cursor, 'the number is too large', start);
    return value === 0 ? 0 : value;
}
function hintFor(word) {
    if (/^(nan|infinity|none|undefined)$/i.test(word))
        return 'write a number or null';
    return LITERALS.has(word.toLowerCase()) ? `write ${word.toLowerCase()}` : undefined;
}
function readString(cursor) {
    const { text, at: start } = cursor;
    cursor.at += 1;
    let value = take(cursor, PLAIN) ?? '';
    while (text[cursor.at] !== '"') {
        if (cursor.at >= text.length)
            fail(cursor, 'the string is not closed', start);
        if (text[cursor.at] !== '\\')
            failExpecting(cursor, 'a string without control characters');
        value += readEscape(cursor) + (take(cursor, PLAIN) ?? '');
    }
    cursor.at += 1;
    if (/\p{Surrogate}/u.test(value))
        fail(cursor, 'half of a surrogate pair in a string', start);
    return value;
}
function readEscape(cursor) {
    const sequence = take(cursor, ESCAPE);
    if (sequence === undefined)
        return fail(cursor, 'the escape sequence after this backslash is unknown', cursor.at);
    const letter = sequence.slice(1, 2);
    if (letter === 'u')
        return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
    return LETTERS.get(letter) ?? letter;
}

;// CONCATENATED MODULE: ./build/text/json-scanner.js



/** Reads one whole JSON document. Not `JSON.parse`: that keeps the last of two keys and knows no places. */
function scanJson(text, file, limits, onMember = () => { }) {
    const scan = { text, file, at: 0, limits, onMember, values: 0 };
    skipSpace(scan);
    if (scan.at >= text.length)
        fail(scan, 'the file is empty', 0);
    const value = readValue(scan, 0);
    skipSpace(scan);
    if (scan.at < text.length)
        failExpecting(scan, 'the end of the file');
    return value;
}
function readValue(scan, depth) {
    const { limits } = scan;
    scan.values += 1;
    if (scan.values > limits.values)
        fail(scan, `the file holds more than ${limits.values} values`, scan.at);
    if (depth > limits.depth)
        fail(scan, `nested deeper than ${limits.depth} levels`, scan.at);
    const character = scan.text[scan.at];
    if (character === '{')
        return readObject(scan, depth);
    if (character === '[')
        return readArray(scan, depth);
    return character === '"' ? readString(scan) : readScalar(scan);
}
function readArray(scan, depth) {
    const array = [];
    readMembers(scan, ']', () => {
        scan.onMember(array, array.length, scan.at, scan.at);
        array.push(readValue(scan, depth + 1));
    });
    return array;
}
function readObject(scan, depth) {
    const object = {};
    readMembers(scan, '}', () => {
        const keyAt = scan.at;
        const key = scan.text[keyAt] === '"' ? readString(scan) : failExpecting(scan, 'a key in double quotation marks');
        if (Object.hasOwn(object, key))
            fail(scan, `the key ${(0,quote/* quote */.hD)(key)} occurs twice`, keyAt);
        // Merging such an object would change what every other object inherits.
        if (key === '__proto__')
            fail(scan, 'the key "__proto__" is not allowed', keyAt);
        skipSpace(scan);
        if (scan.text[scan.at] !== ':')
            failExpecting(scan, "':'");
        scan.at += 1;
        skipSpace(scan);
        scan.onMember(object, key, scan.at, keyAt);
        object[key] = readValue(scan, depth + 1);
    });
    return object;
}
function readMembers(scan, close, readMember) {
    const { text, at: start } = scan;
    scan.at += 1;
    skipSpace(scan);
    for (let isFirst = true; text[scan.at] !== close; isFirst = false) {
        if (scan.at >= text.length)
            fail(scan, `the file ends before the ${close} that closes this`, start);
        if (!isFirst)
            readComma(scan, close);
        readMember();
        skipSpace(scan);
    }
    scan.at += 1;
}
function readComma(scan, close) {
    const comma = scan.at;
    if (scan.text[comma] !== ',')
        failExpecting(scan, `',' or '${close}'`);
    scan.at += 1;
    skipSpace(scan);
    if (scan.text[scan.at] === close)
        fail(scan, `a comma before ${close}`, comma);
}

;// CONCATENATED MODULE: ./build/text/json.js



const defaultJsonLimits = { depth: 64, values: 1_000_000 };
/** One JSON document, strictly: no duplicate keys, no infinite numbers, no `__proto__`, no half characters. */
function readJson(text, file, limits = defaultJsonLimits) {
    const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const value = scanJson(json, file, limits);
    let known;
    // Places are seldom needed but to report problems: reading twice then costs less than keeping them always.
    const index = () => {
        known ??= indexMembers(json, file, limits);
        return known;
    };
    return {
        value,
        placeOf: (path, what = 'value') => ({
            file,
            ...(0,position/* positionAt */.t)(json, find(index(), path, what).offset),
        }),
        keysOf: (path) => {
            const { value: object } = find(index(), path, 'value');
            const keys = isContainer(object) ? [...(index().members.get(object)?.keys() ?? [])] : [];
            return keys.map(String);
        },
        numberText: (path) => numberAt(json, find(index(), path, 'value').offset),
    };
}
const isContainer = (value) => typeof value === 'object' && value !== null;
function indexMembers(json, file, limits) {
    const members = new Map();
    const root = scanJson(json, file, limits, (parent, key, valueAt, keyAt) => {
        const known = members.get(parent) ?? new Map();
        members.set(parent, known.set(key, { valueAt, keyAt }));
    });
    return { root, members, start: json.search(/[^ \t\r\n]/) };
}
function find({ root, members, start }, path, what) {
    let found = { value: root, offset: start };
    for (const [depth, step] of path.entries()) {
        const container = isContainer(found.value) ? found.value : undefined;
        const key = typeof step === 'symbol' ? String(step) : step;
        const member = container && members.get(container)?.get(key);
        if (container === undefined || member === undefined)
            return found;
        const offset = what === 'key' && depth === path.length - 1 ? member.keyAt : member.valueAt;
        found = { value: Object.getOwnPropertyDescriptor(container, key)?.value, offset };
    }
    return found;
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkJson),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var json = __webpack_require__(13590);
// EXTERNAL MODULE: ./build/text/json-path.js
var json_path = __webpack_require__(43880);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/text/zod-issue.js


const kinds = {
    string: 'a string',
    number: 'a number',
    int: 'a whole number',
    boolean: 'a boolean',
    array: 'an array',
    tuple: 'an array',
    object: 'an object',
    record: 'an object',
    nonoptional: 'a value',
};
/** Only the first are shown to anybody; a file of a million mistakes should not take its time. */
const EXPLAINED = 1000;
/** Says what is wrong with a value in the words of somebody who wrote JSON, for zod's `error` parameter. */
function explainIssues(knownKeys) {
    let count = 0;
    return (issue) => {
        count += 1;
        return count > EXPLAINED ? 'is not valid' : explain(issue, knownKeys);
    };
}
function explain(issue, knownKeys) {
    switch (issue.code) {
        case 'invalid_type':
            return mismatch([kinds[issue.expected] ?? issue.expected], kindOf(issue.input));
        case 'invalid_value':
            return mismatch(issue.values.map(formatOption), shown(issue.input));
        case 'invalid_union':
            return explainUnion(issue);
        case 'unrecognized_keys':
            knownKeys.set((0,json_path/* formatPath */.j)(issue.path ?? []), keysOf(issue));
            return undefined;
        case 'too_small':
            return outOfRange(issue.origin, 'at least', issue.minimum, issue.inclusive ?? true);
        case 'too_big':
            return outOfRange(issue.origin, 'at most', issue.maximum, issue.inclusive ?? true);
        case 'invalid_format':
        case 'not_multiple_of':
        case 'invalid_key':
        case 'invalid_element':
        case 'custom':
            return undefined;
    }
}
const formatOption = (option) => typeof option === 'string' ? (0,quote/* quote */.hD)(option) : String(option);
const mismatch = (expected, got) => got === undefined ? `missing, expected ${oneOf(expected)}` : `expected ${oneOf(expected)}, got ${got}`;
const oneOf = (options) => options.length > 2 ? `one of ${options.join(', ')}` : options.join(' or ');
function kindOf(input) {
    if (input === undefined)
        return undefined;
    if (input === null)
        return 'null';
    return Array.isArray(input) ? 'an array' : (kinds[typeof input] ?? typeof input);
}
const shown = (input) => ['string', 'number', 'boolean'].includes(typeof input) ? formatOption(input) : kindOf(input);
function outOfRange(origin, bound, limit, inclusive) {
    if (origin === 'string' && bound === 'at least' && Number(limit) === 1)
        return 'must not be empty';
    const relation = inclusive ? bound : bound === 'at least' ? 'more than' : 'less than';
    const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
    return unit === '' ? `must be ${relation} ${limit}` : `must have ${relation} ${limit}${unit}`;
}
function explainUnion(issue) {
    const branches = issue.errors ?? [];
    const inner = branches.find((problems) => problems.every(({ path }) => path.length > 0))?.[0];
    if (inner !== undefined)
        return `${(0,json_path/* formatPath */.j)(inner.path)}: ${inner.message}`;
    const expected = branches.flatMap((problems) => problems.flatMap((problem) => {
        if (problem.code === 'invalid_type')
            return [kinds[problem.expected] ?? problem.expected];
        return problem.code === 'invalid_value' ? problem.values.map(formatOption) : [];
    }));
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(formatOption) : [];
    if (expected.length === 0)
        return options.length === 0 ? 'is not valid' : `expected ${oneOf(options)}`;
    return mismatch([...new Set(expected)], kindOf(issue.input));
}
function keysOf(issue) {
    const def = issue.inst !== undefined && 'def' in issue.inst._zod ? issue.inst._zod.def : undefined;
    if (typeof def !== 'object' || def === null || !('shape' in def))
        return [];
    return typeof def.shape === 'object' && def.shape !== null ? Object.keys(def.shape) : [];
}

;// CONCATENATED MODULE: ./build/text/parse-json.js






/** More problems than anybody reads in one go. */
const MOST = 50;
/** JSON text as the schema's type, or every problem of it with its field and place. */
const parseJson = (schema, text, file, limits) => checkJson(schema, (0,json/* readJson */.V)(text, file, limits));
/** The same of a document that was read already, for those who also ask it how something is written. */
function checkJson(schema, json) {
    const knownKeys = new Map();
    const parsed = schema.safeParse(json.value, { error: explainIssues(knownKeys) });
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const problems = issues.slice(0, MOST).flatMap((issue) => problemsOf(issue, json, knownKeys));
    const more = issues.length - MOST;
    const { file } = json.placeOf([]);
    const rest = more > 0 ? [{ message: `and ${more} more problems`, place: { file } }] : [];
    throw new problem/* UserError */.yo([...problems.toSorted((a, b) => (0,problem/* comparePlaces */.ig)(a.place, b.place)), ...rest]);
}
function problemsOf(issue, json, knownKeys) {
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, issue.path, json, knownKeys);
    if (issue.code === 'invalid_key') {
        const why = issue.issues.map(({ message }) => message).join(', ');
        return [{ message: `${(0,json_path/* formatPath */.j)(issue.path)}: ${why}`, place: json.placeOf(issue.path, 'key') }];
    }
    const field = (0,json_path/* formatPath */.j)(issue.path);
    return [{ message: field ? `${field}: ${issue.message}` : issue.message, place: json.placeOf(issue.path) }];
}
function unknownKeys(keys, path, json, knownKeys) {
    const field = (0,json_path/* formatPath */.j)(path);
    return keys.slice(0, MOST).map((key) => {
        const hint = (0,closest/* didYouMean */.au)(key, knownKeys.get(field) ?? []);
        return {
            message: `${field ? `${field}: ` : ''}unknown key ${(0,quote/* quote */.hD)(key)}`,
            ...(hint !== undefined && { hint }),
            place: json.placeOf([...path, key], 'key'),
        };
    });
}


/***/ }),

/***/ 89255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ })

};
