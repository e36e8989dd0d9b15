export const id = 7821;
export const ids = [7821];
export const modules = {

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


/***/ })

};
