export const id = 806;
export const ids = [806];
export const modules = {

/***/ 12806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asText: () => (/* binding */ asText),
  connect: () => (/* binding */ connect),
  openOctokit: () => (/* binding */ openOctokit),
  openSender: () => (/* binding */ openSender)
});

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
;// CONCATENATED MODULE: ./build/github/bounded-fetch.js

/** An answer beyond the bounds: asking again for the same would not help. */
class TooLarge extends problem/* UserError */.yo {
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
    const { GitHub: Octokit, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 85555));
    // The fetch of @actions/github knows the runner's proxy settings.
    const proxied = defaults.request?.fetch;
    const fetch = boundedFetch(proxied, { timeoutMs, maxBytes });
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
        throw new problem/* UserError */.yo([
            { message: 'there is no token for GitHub', hint: 'give the step its `token` input' },
        ]);
    }
    const octokit = await openOctokit(connection.token, connection);
    const { clock, patience = retry/* usualPatience */.UG } = connection;
    return {
        request: (route, parameters = {}) => (0,retry/* withRetries */.LH)(() => sendOnce(octokit, route, parameters), route.startsWith('GET '), clock, patience),
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
