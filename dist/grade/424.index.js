export const id = 424;
export const ids = [424];
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

/***/ 51424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRepository: () => (/* binding */ fetchRepository)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87674);


const RepositoryReply = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    template_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
async function fetchRepository(github, { owner, repo }) {
    const purpose = { doing: `read about ${owner}/${repo}`, permission: 'contents: read' };
    const reply = await github.request('GET /repos/{owner}/{repo}', { owner, repo });
    const found = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readReply */ .Xw)(reply, RepositoryReply, purpose);
    const template = found.template_repository?.name;
    return {
        owner: found.owner.login,
        repo: found.name,
        id: found.id,
        private: found.private,
        defaultBranch: found.default_branch,
        ...(template === undefined ? {} : { templateName: template }),
    };
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


/***/ })

};
