export const id = 720;
export const ids = [720,7821];
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

/***/ 34101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harvest: () => (/* binding */ harvest_harvest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/course/published.js





/** The workflows an assignment's students were given, as git knows them; undefined where the course names none. */
async function publishedWorkflows({ config, directory }, { assignment, workflow }) {
    if (workflow === undefined)
        return undefined;
    return Promise.all(workflow.map(async (path) => {
        const bytes = await (0,bounded_text/* readBoundedBytes */.f)((0,external_node_path_.resolve)(directory, path), 1);
        if (bytes === undefined)
            throw new text_problem/* UserError */.yo([notThere(path, assignment, config.file)]);
        return published(path, bytes);
    }));
}
const notThere = (path, assignment, file) => ({
    message: `there is no workflow ${(0,quote/* quote */.hD)(path)} for ${assignment}`,
    hint: 'it is the file that students were given, seen from the course file',
    place: { file },
});
/** A checkout on Windows has other line ends than what was pushed. */
function published(path, bytes) {
    const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    const states = [bytes, plain];
    return { path, oids: states.map(blobIdOf), digests: states.map((state) => hash('sha256', state)) };
}
/** How git calls a file's content: by its kind, its length and its bytes. */
const blobIdOf = (bytes) => hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
const hash = (algorithm, bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');

;// CONCATENATED MODULE: ./build/course/scores.js




/** A course's file of scores as it is written; undefined where the course names none. */
async function readScores({ config, directory }, { assignment, scores }) {
    if (scores === undefined)
        return undefined;
    const text = await (0,bounded_text/* readBoundedText */.H)((0,external_node_path_.resolve)(directory, scores), 50);
    if (text !== undefined)
        return { text, file: scores };
    throw new text_problem/* UserError */.yo([
        {
            message: `there is no file of scores ${(0,quote/* quote */.hD)(scores)} for ${assignment}`,
            hint: "it is Classroom 50's scores.json, seen from the course file",
            place: { file: config.file },
        },
    ]);
}

// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/trust.js
var domain_trust = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/text/sha256.js
var sha256 = __webpack_require__(72259);
;// CONCATENATED MODULE: ./build/harvest/scores.js

const OVERRIDDEN = 'A person changed it in scores.json.';
/** What Classroom 50's collector has, as lines of attempts; the same submission with other points is another line. */
const linesOfScores = (scores, now) => scores.map((score) => ({
    submitter: score.owner.toLowerCase(),
    source: `scores.json:${score.name}`,
    trust: 'unverified',
    trustReason: 'collected by Classroom 50 from a release, which anybody who can push can make',
    blob: (0,sha256/* sha256Of */.B)(score.text),
    attempt: score.isOverridden ? changedByHand(score.attempt, now) : score.attempt,
}));
/** What a person said of it counts before what was graded. */
const changedByHand = (attempt, now) => ({
    ...attempt,
    phases: { ...attempt.phases, graded: now },
    notices: [...attempt.notices, OVERRIDDEN],
});

;// CONCATENATED MODULE: ./build/github/name-globs.js
/**
 * Which names a list of globs chooses: later ones win, `!` takes away, none chooses every name.
 * GitHub takes names that differ in case only for the same.
 */
async function nameMatcher(globs) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const rules = globs.map((glob) => {
        const isTaken = glob.startsWith('!');
        const name = isTaken ? glob.slice(1) : glob;
        // The library throws at a pattern of nothing, and no name is that.
        const fits = name === '' ? () => false : picomatch(name, { dot: true, nocase: true });
        return { isTaken, fits };
    });
    const startsWithAll = rules[0]?.isTaken ?? true;
    return (name) => {
        const last = rules.findLast(({ fits }) => fits(name));
        return last === undefined ? startsWithAll : !last.isTaken;
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/github/answer.js


const isRuleViolation = (reply) => /GH013|rule violations|protected (branch|ref)|reference update failed/i.test((0,retry/* messageOf */.bD)(reply));
function hintFor(reply, { permission, branch }) {
    if ((0,retry/* isUnanswered */.Ni)(reply))
        return 'run it again later; githubstatus.com says whether GitHub has trouble';
    if ((0,retry/* isLimited */.lU)(reply))
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
    const said = (0,retry/* messageOf */.bD)(reply);
    const answer = reply.status === 0 ? 'gave no answer' : `answered ${reply.status}`;
    return `GitHub ${answer}${said === '' ? '' : ` (${said})`}`;
}
const problemOf = (reply, purpose) => ({
    message: `cannot ${purpose.doing}: ${sentenceOf(reply)}`,
    hint: hintFor(reply, purpose),
});
/** Why a reply is of no use, as an error that says what to change. */
const refusal = (reply, purpose) => new text_problem/* UserError */.yo([problemOf(reply, purpose)]);
/** The answer's content; whatever is not a success, or not what GitHub documents, is a `UserError`. */
function readReply(reply, schema, purpose) {
    if (reply.status < 200 || reply.status > 299)
        throw refusal(reply, purpose);
    const content = schema.safeParse(reply.data);
    if (content.success)
        return content.data;
    const where = content.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new text_problem/* UserError */.yo([
        {
            message: `cannot ${purpose.doing}: GitHub's answer is not what it documents${where === '' ? '' : ` (${where})`}`,
            hint: 'something between here and GitHub may have answered instead, a proxy or a login page',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/github/properties.js


const Values = schemas/* array */.YOg(schemas/* looseObject */._H3({
    repository_id: schemas/* number */.aig(),
    properties: schemas/* array */.YOg(schemas/* looseObject */._H3({
        property_name: schemas/* string */.YjP(),
        value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).nullish(),
    })),
}));
const perPage = 100;
/** The ids of an organisation's repositories with a value of a custom property; GraphQL does not know these. */
async function repositoriesWithProperty(api, org, { name, value }) {
    const ids = new Set();
    for (let page = 1;; page += 1) {
        const reply = await api.rest.request('GET /orgs/{org}/properties/values', {
            org,
            per_page: perPage,
            page,
        });
        const purpose = {
            doing: `read the custom properties of the repositories of ${org}`,
            permission: 'organization custom properties: read',
        };
        const rows = readReply(reply, Values, purpose);
        for (const { repository_id, properties } of rows) {
            const own = properties.find(({ property_name }) => property_name.toLowerCase() === name.toLowerCase());
            const values = Array.isArray(own?.value) ? own.value : [own?.value];
            if (values.includes(value))
                ids.add(repository_id);
        }
        if (rows.length < perPage)
            return ids;
    }
}

;// CONCATENATED MODULE: ./build/github/choose.js


const fullName = (name, org) => (name.includes('/') ? name : `${org}/${name}`).toLowerCase();
/** Asked for when the first repository needs it: where nothing is new, nobody has to ask. */
function hasProperty(api, org, property) {
    let ids;
    return async ({ listed }) => {
        ids ??= repositoriesWithProperty(api, org, property);
        return (await ids).has(listed.id);
    };
}
/** Whether a repository is one of those that are chosen: everything that is said must hold. */
async function chooser(api, org, { names, topic, property, template }) {
    const fitsName = await nameMatcher(names);
    const conditions = [({ listed }) => fitsName(listed.name)];
    if (topic !== undefined)
        conditions.push(({ topics }) => topics.includes(topic.toLowerCase()));
    if (template !== undefined) {
        const wanted = fullName(template, org);
        conditions.push((repository) => repository.template?.toLowerCase() === wanted);
    }
    if (property !== undefined)
        conditions.push(hasProperty(api, org, property));
    return async (repository) => {
        for (const fits of conditions) {
            if (!(await fits(repository)))
                return false;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./build/github/denied.js



/** Why a token gets nowhere, by what GitHub says; the first that fits. */
const hints = [
    [({ status }) => status === 401, () => 'the token is wrong or has expired'],
    [
        ({ sso, message }) => sso.startsWith('required') || /SAML enforcement/i.test(message),
        ({ sso }) => `authorise the token for the organisation's single sign-on: ${/url=(\S+)/.exec(sso)?.[1] ?? 'on GitHub, Settings, Developer settings, at the token "Configure SSO"'}`,
    ],
    [
        ({ message }) => /IP allow list/i.test(message),
        () => 'run it from an address that the organisation allows, or have an owner allow this one',
    ],
    [
        ({ message }) => /not accessible by|not have permission|must have (push|admin)/i.test(message),
        () => "the token needs `contents: read` and `metadata: read` in the course's repositories; a workflow's own token reaches only its own repository, so use a GitHub App or a personal token",
    ],
    [({ message }) => /required scopes/i.test(message), () => 'give the token the scope that is named'],
    [
        ({ status }) => status === 404,
        () => 'is --api-url the API of that GitHub? An Enterprise Server has it at https://HOST/api/v3',
    ],
];
function denied_hintFor(said) {
    const hint = hints.find(([fits]) => fits(said));
    return hint === undefined ? 'GitHub does not accept the request as it is' : hint[1](said);
}
/** A refusal over HTTP, as what somebody can do about it. */
function denied(reply, doing) {
    const { 'x-github-sso': sso = '' } = reply.headers;
    const hint = denied_hintFor({ status: reply.status, message: (0,retry/* messageOf */.bD)(reply), sso });
    return new text_problem/* UserError */.yo([{ message: `cannot ${doing}: ${sentenceOf(reply)}`, hint }]);
}
/** The same for errors inside an answer. */
function deniedByErrors(errors, doing) {
    const message = errors[0]?.message ?? '';
    const said = message === '' ? 'GitHub gave no answer to the question' : `GitHub said: ${message}`;
    return new text_problem/* UserError */.yo([
        { message: `cannot ${doing}: ${said}`, hint: denied_hintFor({ status: 200, message, sso: '' }) },
    ]);
}
/** What no request of this token can get around, so that going on would be useless. */
const isDenied = (reply) => reply.status === 401 ||
    (reply.status === 403 && (reply.headers['x-github-sso'] ?? '').startsWith('required'));

;// CONCATENATED MODULE: ./build/github/graphql-reply.js


const Path = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]));
const ReplyError = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP().default(''),
    path: Path.nullish(),
});
const Body = schemas/* looseObject */._H3({ data: schemas/* looseObject */._H3({}).nullish(), errors: schemas/* array */.YOg(ReplyError).nullish() });
const RateLimit = schemas/* looseObject */._H3({
    rateLimit: schemas/* looseObject */._H3({
        cost: schemas/* number */.aig(),
        limit: schemas/* number */.aig(),
        remaining: schemas/* number */.aig(),
        resetAt: schemas/* string */.YjP(),
    }),
});
/** Part of every query: what it cost, and what is left. */
const rateLimit = 'rateLimit { cost limit remaining resetAt }';
/** GitHub's words where a query took too long or too much. */
const troubleWords = /something went wrong|time-?out|timed out|resource limit|couldn't respond/i;
/** Whether an error says that the question was too large, not that its subject is wrong. */
const isTrouble = ({ type, message }) => /^(RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED|TIMEOUT|INTERNAL|SERVICE_UNAVAILABLE)$/.test(type) ||
    troubleWords.test(message);
const isRateLimit = ({ type, message }) => type === 'RATE_LIMITED' || /rate limit/i.test(message);
function parseBody(data) {
    try {
        const body = Body.safeParse(typeof data === 'string' ? JSON.parse(data) : data);
        return body.success && (body.data.data != null || body.data.errors != null) ? body.data : undefined;
    }
    catch {
        return undefined;
    }
}
const plainError = ({ type = '', message, path }) => ({
    type,
    message: message.replace(/\s+/g, ' ').trim().slice(0, 300),
    path: path ?? [],
});
function inside(reply) {
    const body = parseBody(reply.data);
    if (body === undefined)
        return { kind: 'broken', reason: "GitHub's answer is no whole JSON" };
    const errors = (body.errors ?? []).map(plainError);
    if (errors.some(isRateLimit))
        return { kind: 'limited' };
    if (body.data != null)
        return { kind: 'answered', data: body.data, errors };
    const trouble = errors.find(isTrouble);
    return trouble === undefined ? { kind: 'refused', errors } : { kind: 'too_much', reason: trouble.message };
}
/** What GitHub's reply to a query means; limits and partial errors come with status 200 as well. */
function readGraphQL(reply) {
    if ((0,retry/* isLimited */.lU)(reply))
        return { kind: 'limited' };
    if (reply.status === 200)
        return inside(reply);
    if (!(0,retry/* isUnanswered */.Ni)(reply))
        return { kind: 'refused', errors: [] };
    const reason = reply.status === 0 ? (0,retry/* messageOf */.bD)(reply) : `GitHub answered ${reply.status}`;
    const isTooMuch = reply.status === 502 || reply.status === 504 || troubleWords.test((0,retry/* messageOf */.bD)(reply));
    return { kind: isTooMuch ? 'too_much' : 'broken', reason };
}
/** What the answer itself says of its cost; undefined where the server counts nothing. */
function costIn(data) {
    const parsed = RateLimit.safeParse(data);
    return parsed.success ? parsed.data.rateLimit.cost : undefined;
}

;// CONCATENATED MODULE: ./build/github/light-query.js


const fieldsOf = ({ topics, template }) => `
  id databaseId name owner { login } pushedAt isArchived isEmpty isTemplate
  ${topics ? 'repositoryTopics(first: 20) { nodes { topic { name } } }' : ''}
  ${template ? 'templateRepository { name owner { login } }' : ''}`;
const newestFirst = 'first: $first, after: $after, orderBy: {field: PUSHED_AT, direction: DESC}';
const page = (extras) => `{ pageInfo { hasNextPage endCursor } nodes { ${fieldsOf(extras)} } }`;
/** The repositories of an organisation or a person: a point for each hundred. */
const ownerQuery = (extras) => `query($owner: String!, $first: Int!, $after: String) {
  ${rateLimit}
  repositoryOwner(login: $owner) {
    repositories(${newestFirst}, ownerAffiliations: [OWNER]) ${page(extras)}
  }
}`;
/** The repositories a team has access to. */
const teamQuery = (extras) => `query($owner: String!, $team: String!, $first: Int!, $after: String) {
  ${rateLimit}
  organization(login: $owner) { team(slug: $team) {
    repositories(${newestFirst}) ${page(extras)}
  } }
}`;
/** Repositories by their names: a point for a hundred. GitHub follows names that were changed. */
function namedQuery(names, extras) {
    const variables = Object.fromEntries(names.flatMap(({ owner, name }, index) => [
        [`o${index}`, owner],
        [`n${index}`, name],
    ]));
    const declared = names.map((_, index) => `$o${index}: String!, $n${index}: String!`);
    const fields = names.map((_, index) => `r${index}: repository(owner: $o${index}, name: $n${index}) { ...Light }`);
    const query = `query(${declared.join(', ')}) {\n  ${rateLimit}\n  ${fields.join('\n  ')}\n}
fragment Light on Repository {${fieldsOf(extras)}\n}`;
    return { query, variables };
}
const Owner = schemas/* looseObject */._H3({ login: schemas/* string */.YjP() });
const Light = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    owner: Owner,
    pushedAt: schemas/* string */.YjP().nullable(),
    isArchived: schemas/* boolean */.zMY(),
    isEmpty: schemas/* boolean */.zMY(),
    isTemplate: schemas/* boolean */.zMY(),
    repositoryTopics: schemas/* looseObject */._H3({
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ topic: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }) }).nullable()).nullish(),
    })
        .nullish(),
    templateRepository: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), owner: Owner }).nullish(),
});
/** Undefined: GitHub shows nothing, or not what it documents. */
function readLight(node) {
    const light = Light.safeParse(node);
    if (!light.success)
        return undefined;
    const { id, databaseId, name, owner, pushedAt, isArchived, isEmpty } = light.data;
    const { isTemplate, repositoryTopics, templateRepository } = light.data;
    return {
        listed: { id: databaseId, nodeId: id, owner: owner.login, name, pushedAt, isArchived, isEmpty },
        isTemplate,
        topics: (repositoryTopics?.nodes ?? []).flatMap((node) => (node === null ? [] : [node.topic.name])),
        template: templateRepository == null ? undefined : `${templateRepository.owner.login}/${templateRepository.name}`,
    };
}
const Connection = schemas/* looseObject */._H3({
    pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
    nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
const OwnerReply = schemas/* looseObject */._H3({
    repositoryOwner: schemas/* looseObject */._H3({ repositories: Connection.nullish() }).nullish(),
});
const TeamReply = schemas/* looseObject */._H3({
    organization: schemas/* looseObject */._H3({ team: schemas/* looseObject */._H3({ repositories: Connection.nullish() }).nullish() })
        .nullish(),
});
/** Undefined: GitHub shows no such owner, or team. */
function readPage(data, isTeam) {
    const page = isTeam
        ? TeamReply.safeParse(data).data?.organization?.team?.repositories
        : OwnerReply.safeParse(data).data?.repositoryOwner?.repositories;
    return page ?? undefined;
}

;// CONCATENATED MODULE: ./build/github/light-pages.js



function notListed({ owner, team }, errors) {
    const doing = `list the repositories of ${team === undefined ? owner : `the team ${team} of ${owner}`}`;
    if (errors.some(({ type }) => type !== 'NOT_FOUND'))
        return deniedByErrors(errors, doing);
    return new text_problem/* UserError */.yo([
        {
            message: `cannot ${doing}: GitHub shows the token no such ${team === undefined ? 'organisation or person' : 'team'}`,
            hint: `is the name right, and may the token see it?${team === undefined ? '' : ' Teams need `read:org`, or `members: read`'}`,
        },
    ]);
}
const mostOnPage = 100;
/** A page that is too much for GitHub is asked for again in smaller parts. */
async function fetchPage(api, listing, after, first) {
    const { owner, team, extras } = listing;
    const [query, variables] = team === undefined ? [ownerQuery(extras), { owner }] : [teamQuery(extras), { owner, team }];
    const reply = await api.graphql(query, { ...variables, first, after }, `list the repositories of ${owner}`);
    if (reply.kind === 'too_much')
        return undefined;
    const page = readPage(reply.data, team !== undefined);
    const nodes = (page?.nodes ?? []).map(readLight);
    if (page === undefined)
        throw notListed(listing, reply.errors);
    // An error in a listing would be a repository that nobody hears of.
    if (nodes.includes(undefined)) {
        if (first === 1)
            throw deniedByErrors(reply.errors, `list the repositories of ${owner}`);
        return undefined;
    }
    return { nodes: nodes.filter((node) => node !== undefined), pageInfo: page.pageInfo };
}
async function fetchPageInParts(api, listing, after) {
    for (let first = mostOnPage;; first = Math.max(1, Math.floor(first / 2))) {
        const page = await fetchPage(api, listing, after, first);
        if (page !== undefined)
            return page;
    }
}
const isNewer = ({ listed }, sinceMs) => listed.pushedAt === null || Date.parse(listed.pushedAt) >= sinceMs;
/** One way down the list; returns how many pages that was, and the newest push among them. */
async function* wayDown(api, listing, sinceMs) {
    let newestMs = sinceMs;
    let after = null;
    for (let pages = 1;; pages += 1) {
        const { nodes, pageInfo } = await fetchPageInParts(api, listing, after);
        yield nodes.filter((node) => isNewer(node, sinceMs));
        for (const { listed } of nodes)
            newestMs = Math.max(newestMs, Date.parse(listed.pushedAt ?? '') || 0);
        if (!pageInfo.hasNextPage || nodes.some((node) => !isNewer(node, sinceMs)))
            return { pages, newestMs };
        after = pageInfo.endCursor ?? null;
    }
}
/**
 * The repositories of an owner or a team, newest push first, down to those pushed before `since`, each once.
 * One that is pushed to meanwhile moves to the front, behind our back: after more than a page the front is looked at again.
 */
async function* lightPages(api, listing) {
    const seen = new Set();
    let sinceMs = listing.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(listing.since);
    for (;;) {
        const way = wayDown(api, listing, sinceMs);
        let found = 0;
        let step = await way.next();
        for (; step.done !== true; step = await way.next()) {
            const fresh = step.value.filter(({ listed }) => !seen.has(listed.id));
            for (const { listed } of fresh)
                seen.add(listed.id);
            found += fresh.length;
            if (fresh.length > 0)
                yield fresh;
        }
        if (step.value.pages === 1 || found === 0)
            return;
        sinceMs = step.value.newestMs;
    }
}

;// CONCATENATED MODULE: ./build/github/batch-size.js
const startBatchSize = (size, most) => ({ size, most, clean: 0 });
const step = 5;
const cleanToGrow = 5;
// GitHub ends a query after ten seconds, and takes points away for each it had to end.
const quickMs = 3_000;
/** After an answer that lacked nothing: a little more, once several in a row were quick. */
function grown(state, asked, tookMs) {
    // A batch that was smaller than allowed says nothing about a larger one.
    if (asked < state.size)
        return state;
    if (tookMs > quickMs)
        return { ...state, clean: 0 };
    const clean = state.clean + 1;
    if (clean < cleanToGrow)
        return { ...state, clean };
    return { ...state, size: Math.min(state.most, state.size + step), clean: 0 };
}
/** After a request for `asked` items was too much: half of them, however many such requests were under way. */
const shrunk = (state, asked) => ({
    ...state,
    size: Math.max(1, Math.min(state.size, Math.floor(asked / 2))),
    clean: 0,
});

;// CONCATENATED MODULE: ./build/github/in-batches.js

const sourceOf = (items) => Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
/** What has not been asked: leftovers of larger batches first, then the source, of which one item is held back. */
function startQueue(source, { mostWeight = Number.POSITIVE_INFINITY, weigh = () => 0 }) {
    const leftovers = [];
    const next = async () => {
        const left = leftovers.shift();
        if (left !== undefined)
            return left;
        const { done, value } = await source.next();
        return done === true ? undefined : value;
    };
    return {
        putBack: (items) => {
            leftovers.unshift(...items);
        },
        take: async (most) => {
            const batch = [];
            let weight = 0;
            while (batch.length < most) {
                const item = await next();
                if (item === undefined)
                    break;
                weight += weigh(item);
                if (batch.length > 0 && weight > mostWeight) {
                    leftovers.unshift(item);
                    break;
                }
                batch.push(item);
            }
            return batch;
        },
    };
}
/** Asks for one batch: what is too much goes back to the queue, or is asked for by itself at last. */
function startAsking(queue, batching) {
    let size = batching.size;
    return {
        next: () => queue.take(size.size),
        ask: async (batch) => {
            const reply = await batching.ask(batch);
            const { answers, again, reason } = reply.kind === 'answered'
                ? { ...reply, reason: '' }
                : { answers: [], again: batch, reason: reply.reason };
            if (reply.kind === 'answered' && again.length === 0) {
                size = grown(size, batch.length, reply.ms);
                return answers;
            }
            size = shrunk(size, batch.length);
            const [only] = again;
            if (batch.length === 1 && only !== undefined)
                return [await batching.alone(only, reason)];
            queue.putBack(again);
            return answers;
        },
    };
}
/** Work under way, of which the first to end is taken; a failure waits until it is taken too. */
function startFlights() {
    const flying = new Map();
    let last = 0;
    return {
        count: () => flying.size,
        launch: (work) => {
            last += 1;
            const id = last;
            const settled = work.then((answers) => ({ id, landed: { answers } }), (error) => ({ id, landed: { error } }));
            flying.set(id, settled);
        },
        land: async () => {
            const { id, landed } = await Promise.race(flying.values());
            flying.delete(id);
            if ('error' in landed)
                throw landed.error;
            return landed.answers;
        },
    };
}
/** Asks for many items a batch at a time; a yield is what one batch answered. Batches grow and shrink by their answers. */
async function* inBatches(items, batching) {
    const asking = startAsking(startQueue(sourceOf(items), batching), batching);
    const flights = startFlights();
    for (;;) {
        while (flights.count() < batching.width) {
            const batch = await asking.next();
            if (batch.length === 0)
                break;
            flights.launch(asking.ask(batch));
        }
        if (flights.count() === 0)
            return;
        const answers = await flights.land();
        if (answers.length > 0)
            yield answers;
    }
}

// EXTERNAL MODULE: ./build/domain/turns.js
var turns = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/github/api-url.js
var api_url = __webpack_require__(35506);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(15669);
;// CONCATENATED MODULE: ./build/github/limit.js
const hourMs = 3_600_000;
const digits = (text) => text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
/** What an answer's headers say of the budget it was taken from. */
function budgetIn({ headers }) {
    const limit = digits(headers['x-ratelimit-limit']);
    const remaining = digits(headers['x-ratelimit-remaining']);
    const reset = digits(headers['x-ratelimit-reset']);
    if (limit === undefined || remaining === undefined || reset === undefined)
        return undefined;
    return { limit, remaining, resetMs: reset * 1000 };
}
/** Answers overtake each other: within an hour, the one that leaves least is the newest. */
function newerBudget(known, heard) {
    if (known === undefined || heard === undefined)
        return heard ?? known;
    if (heard.resetMs !== known.resetMs)
        return heard.resetMs > known.resetMs ? heard : known;
    return heard.remaining < known.remaining ? heard : known;
}
/** How long to pause so that a part of the hour's budget is left for others; 0: there is enough. */
function reservePause(budget, reserve, nowMs) {
    if (budget === undefined || budget.remaining > budget.limit * reserve)
        return 0;
    // No budget lasts longer than an hour, whatever the clocks of two machines say.
    return Math.min(hourMs, Math.max(0, budget.resetMs - nowMs));
}
/** A limit on behaviour rather than on the hour's budget: it holds for REST and GraphQL together. */
const isSecondary = ({ headers, data }) => headers['retry-after'] !== undefined || /secondary|abuse/i.test(JSON.stringify(data ?? ''));

;// CONCATENATED MODULE: ./build/github/limiter.js

const reserveReason = (budget, door) => `${budget.remaining} of ${budget.limit} ${door === 'graphql' ? 'points' : 'requests'} are left this hour, which are kept in reserve`;
function startLimiter({ clock, reserve, waiting }) {
    const budgets = {};
    const heldUntil = { graphql: 0, rest: 0 };
    let told = 0;
    const tell = (why, untilMs) => {
        if (untilMs <= told)
            return;
        told = untilMs;
        waiting(why, untilMs);
    };
    const pauseOf = (door) => {
        const held = heldUntil[door] - clock.now();
        if (held > 0)
            return { ms: held, why: 'GitHub limits how much this token may ask' };
        const budget = budgets[door];
        const ms = reservePause(budget, reserve, clock.now());
        return { ms, why: budget === undefined ? '' : reserveReason(budget, door) };
    };
    return {
        turn: async (door) => {
            for (let pause = pauseOf(door); pause.ms > 0; pause = pauseOf(door)) {
                tell(pause.why, clock.now() + pause.ms);
                await clock.sleep(pause.ms);
            }
        },
        heard: (door, reply) => {
            const budget = newerBudget(budgets[door], budgetIn(reply));
            if (budget !== undefined)
                budgets[door] = budget;
        },
        hold: (door, reply, ms) => {
            const untilMs = clock.now() + ms;
            const doors = isSecondary(reply) ? ['graphql', 'rest'] : [door];
            for (const each of doors)
                heldUntil[each] = Math.max(heldUntil[each], untilMs);
        },
        left: (door) => budgets[door],
    };
}

;// CONCATENATED MODULE: ./build/github/line.js






/** How many requests run at a time; GitHub gives a token a minute of computing each minute. */
const graphqlAtOnce = 2;
const restAtOnce = 8;
const usual = { reserve: 0.1, patience: { tries: 10, totalMs: 3 * 3_600_000 } };
/** An outage, and no single question that is too large: this many failures without one success. */
const mostFailures = 20;
/** Who never answered is not there, or the address is wrong. */
const mostAtFirst = 5;
/** Sends when it is this request's turn, and learns from the answer what is left. */
async function sendFor(line, door, send) {
    const reply = await line.runs[door](async () => {
        await line.limiter.turn(door);
        line.meter.requests += 1;
        return send();
    });
    if (reply.status > 0)
        line.meter.hasAnswered = true;
    line.limiter.heard(door, reply);
    return reply;
}
/** Keeps everybody from asking for as long as GitHub says; throws when that is longer than we are patient. */
function holdAfter(line, door, reply, sent) {
    const { patience, clock, limiter } = line;
    const ms = Math.max(1000, (0,retry/* waitAfter */.Wv)({ ...reply, status: 429 }, sent.tries, true, clock) ?? 0);
    if (sent.tries >= patience.tries || sent.waitedMs + ms > patience.totalMs) {
        throw new text_problem/* UserError */.yo([
            {
                message: 'GitHub still limits how much this token may ask, after all the pauses it asked for',
                hint: 'run it again later: what was fetched is kept; a GitHub App has more requests in an hour',
            },
        ]);
    }
    sent.waitedMs += ms;
    limiter.hold(door, reply, ms);
}
/** A little longer after each failure that nothing but failures followed; throws when there were too many. */
async function pauseAfterFailure({ meter, clock, apiUrl }, reason) {
    meter.failures += 1;
    if (meter.failures >= (meter.hasAnswered ? mostFailures : mostAtFirst)) {
        const hint = meter.hasAnswered
            ? 'run it again later: what was fetched is kept; githubstatus.com says whether GitHub has trouble'
            : `is there a network, and is ${apiUrl} (--api-url) the right address?`;
        throw new text_problem/* UserError */.yo([
            { message: `GitHub has not answered ${meter.failures} times in a row: ${reason}`, hint },
        ]);
    }
    await clock.sleep((0,retry/* fullJitter */.G1)(meter.failures, 250, 10_000, clock.random));
}
function openLine(options) {
    const { token, clock, reserve = usual.reserve, waiting = () => { }, patience = usual.patience } = options;
    const apiUrl = (0,api_url/* checkApiUrl */.S)(options.apiUrl);
    return {
        ...options,
        apiUrl,
        // An answer with a batch of records in it is larger than any other.
        send: (0,client/* openSender */.Q9)(token, { apiUrl, maxBytes: 32_000_000 }),
        limiter: startLimiter({ clock, reserve, waiting }),
        patience,
        runs: { graphql: (0,turns/* turnsOf */.o)(graphqlAtOnce), rest: (0,turns/* turnsOf */.o)(restAtOnce) },
        meter: { requests: 0, points: 0, failures: 0, hasAnswered: false },
    };
}

;// CONCATENATED MODULE: ./build/github/node-errors.js

/** Sorts an answer's errors by the part of the answer that they are about, such as `['nodes', 3]` or `['r3']`. */
function errorsAt(errors, part) {
    const here = errors.filter(({ path }) => part.every((step, index) => path[index] === step));
    const inside = here.filter(({ path }) => path.length > part.length);
    const homeless = errors.some((error) => error.path.length < part.length && isTrouble(error));
    return {
        whole: here.find(({ path }) => path.length === part.length),
        inside,
        tooMuch: homeless || here.some(isTrouble),
    };
}
/** GitHub's own words for an id that leads nowhere. */
const isNotFound = ({ type }) => type === 'NOT_FOUND';

;// CONCATENATED MODULE: ./build/github/rest-repository.js

const RestRepository = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    node_id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }),
    pushed_at: schemas/* string */.YjP().nullish(),
    archived: schemas/* boolean */.zMY().nullish(),
    is_template: schemas/* boolean */.zMY().nullish(),
    topics: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    template_repository: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP().nullish() }).nullish(),
});
/** A repository as REST shows it, like one of a listing. */
function readRestRepository(data) {
    const parsed = RestRepository.safeParse(data);
    if (!parsed.success)
        return undefined;
    const { id, node_id, name, owner, pushed_at, archived, is_template, topics, template_repository } = parsed.data;
    return {
        listed: {
            id,
            nodeId: node_id,
            owner: owner.login,
            name,
            pushedAt: pushed_at ?? null,
            isArchived: archived ?? false,
            // REST does not say; whoever asks for a head finds none.
            isEmpty: false,
        },
        isTemplate: is_template ?? false,
        topics: topics ?? [],
        template: template_repository?.full_name ?? undefined,
    };
}

;// CONCATENATED MODULE: ./build/github/named-repositories.js







const Aliases = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
async function askAlone(api, asked) {
    const { owner, name } = asked;
    const reply = await api.rest.request('GET /repos/{owner}/{repo}', { owner, repo: name });
    return { asked, found: reply.status === 200 ? readRestRepository(reply.data) : undefined };
}
/** Looks repositories up by their names, a hundred in a question; a yield is what one batch answered. */
async function* namedRepositories(api, names, extras) {
    const ask = async (batch) => {
        const { query, variables } = namedQuery(batch, extras);
        const reply = await api.graphql(query, variables, 'look repositories up by name');
        if (reply.kind === 'too_much')
            return reply;
        const aliases = Aliases.parse(reply.data);
        const read = batch.map((asked, index) => {
            const { tooMuch, whole } = errorsAt(reply.errors, [`r${index}`]);
            const found = readLight(aliases[`r${index}`]);
            // Something that is there and not as documented is asked for again by itself.
            return tooMuch || (found === undefined && whole === undefined) ? undefined : { asked, found };
        });
        return {
            kind: 'answered',
            ms: reply.ms,
            answers: read.filter((one) => one !== undefined),
            again: batch.filter((_, index) => read[index] === undefined),
        };
    };
    yield* inBatches(names, {
        size: startBatchSize(100, 100),
        width: graphqlAtOnce,
        ask,
        alone: (asked) => askAlone(api, asked),
    });
}

;// CONCATENATED MODULE: ./build/github/listing.js




const needsOrg = () => new text_problem/* UserError */.yo([
    {
        message: 'nobody says whose repositories to list',
        hint: 'give --org, or `org:` in course.yml, or name each repository as OWNER/NAME',
    },
]);
function withOwner(name, org) {
    const [first = '', second] = name.split('/');
    if (second !== undefined)
        return { owner: first, name: second };
    if (org === undefined)
        throw needsOrg();
    return { owner: org, name };
}
/** The repositories that are asked for one by one; undefined: the owner's are listed. */
function namesOf({ org, choice, logins = [] }) {
    const { list, fromRoster, names } = choice;
    if (list === undefined && fromRoster !== true)
        return undefined;
    const globs = names.filter((glob) => !glob.startsWith('!') && glob.includes('*'));
    const patterns = globs.length > 0 ? globs : ['*'];
    // A function, since `$` in a replacement means something.
    const fromLogins = logins.flatMap((login) => patterns.map((glob) => glob.replaceAll('*', () => login)));
    const all = [...(list ?? []), ...(fromRoster === true ? fromLogins : [])];
    const unique = new Map(all.map((name) => [name.toLowerCase(), withOwner(name, org)]));
    return [...unique.values()];
}
const keyOf = ({ owner, name }) => `${owner}/${name}`.toLowerCase();
async function* byName(api, names, { since, missing = () => { } }, extras) {
    const sinceMs = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
    const isNew = ({ listed: { pushedAt } }) => pushedAt === null || Date.parse(pushedAt) >= sinceMs;
    const seen = new Set();
    for await (const batch of namedRepositories(api, names, extras)) {
        for (const { asked, found } of batch)
            if (found === undefined)
                missing(asked);
        const fresh = batch
            .flatMap(({ found }) => (found === undefined ? [] : [found]))
            .filter((one) => isNew(one) && !seen.has(one.listed.id));
        for (const { listed } of fresh)
            seen.add(listed.id);
        yield fresh;
    }
}
/** Up to so many names are one or two questions, which also find those that were renamed. */
const fewNames = 200;
function planOf(api, request, extras) {
    const { org, choice, since } = request;
    const names = namesOf(request);
    const isLong = names !== undefined && names.length > fewNames && names.every(({ owner }) => owner === org);
    const goesByName = names !== undefined && choice.team === undefined && !(since !== undefined && isLong);
    if (goesByName)
        return { pages: byName(api, names, request, extras) };
    if (org === undefined)
        throw needsOrg();
    const team = choice.team === undefined ? {} : { team: choice.team };
    const pages = lightPages(api, { owner: org, extras, ...team, ...(since !== undefined && { since }) });
    return { pages, ...(names !== undefined && { wanted: new Set(names.map(keyOf)) }) };
}
/** Where repositories are named, globs only take away: a name may lead to one that is called otherwise today. */
const conditionsOf = (choice) => choice.list === undefined && choice.fromRoster !== true
    ? choice
    : { ...choice, names: choice.names.filter((glob) => glob.startsWith('!')) };
/**
 * The chosen repositories, newest push first where an owner's are listed, and only those pushed since when that is said.
 * Where nothing is new this is one request.
 */
async function* listRepositories(api, request) {
    const { org = '', choice, known } = request;
    const extras = { topics: choice.topic !== undefined, template: choice.template !== undefined };
    const { pages, wanted } = planOf(api, request, extras);
    const fits = await chooser(api, org, conditionsOf(choice));
    for await (const page of pages) {
        const chosen = [];
        for (const repository of page) {
            const { listed } = repository;
            const isWanted = wanted === undefined ? !repository.isTemplate : wanted.has(keyOf(listed));
            if (known?.has(listed.id) === true || (isWanted && (await fits(repository))))
                chosen.push(listed);
        }
        if (chosen.length > 0)
            yield chosen;
    }
}

// EXTERNAL MODULE: ./build/domain/join.js + 1 modules
var join = __webpack_require__(50677);
// EXTERNAL MODULE: ./build/domain/join-units.js
var join_units = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/domain/repository-name.js
var repository_name = __webpack_require__(61977);
;// CONCATENATED MODULE: ./build/harvest/asking.js

/** A listed repository belongs to an assignment by its name, or since it was harvested for it under another. */
function belongsTo({ repos }, listed, sighting) {
    if (sighting === undefined)
        return (0,repository_name/* choiceOfName */.GQ)(repos.names, listed.name) === 'chosen';
    const formerName = sighting.formerName ?? sighting.repository.name;
    return (0,repository_name/* isStillChosen */.L4)(repos.names, { name: listed.name, formerName });
}
/** Whether anything may be new in a repository since it was last seen. */
function needsResults(listed, sighting, { run, isFull, withRuns }) {
    if (sighting === undefined || !isSame(sighting.pushedAt, listed.pushedAt))
        return true;
    if (withRuns && !sighting.withRuns)
        return true;
    // Nothing of this harvest is asked for twice.
    return sighting.run !== run && (isFull || isUnsettled(sighting));
}
const isSame = (one, other) => one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
/** Something could not be asked, or was too young to be proved: asked again though nothing was pushed. */
const isUnsettled = ({ refused, unproved }) => unproved.length > 0 || Object.values(refused).some(({ status }) => status === 'error');
/** A repository that was gone is looked for again after a day. */
const lookAgainMs = 24 * 3_600_000;
const isGone = ({ refused }) => refused['']?.status === 'no_repository' || refused['']?.status === 'not_visible';
/** Whether it is time to look again for somebody who had no repository, or whose was gone. */
const isLookDue = (last, { run, isFull, now }) => last === undefined ||
    // A clock that was wrong once must not put it off for ever.
    (last.run !== run && (isFull || Math.abs(Date.parse(now) - Date.parse(last.at)) >= lookAgainMs));

;// CONCATENATED MODULE: ./build/harvest/missing.js




/** Under which names the roster's students and groups hand an assignment in. */
const expectedSubmitters = (assignment, { students, groups }) => (0,join_units/* unitsOf */.$)(assignment, students, groups).map(({ name }) => name);
/** Whom to look for again by name, since no listing showed a repository of theirs. */
function missingIn({ assignment, repos }, { students, groups }, known, call) {
    const { org: owner } = call;
    if (owner === undefined)
        return [];
    const there = [...new Set([...known.sightings].map(({ submitter }) => submitter))];
    const joined = (0,join/* joinAccounts */.V)({ assignment, students, groups, submitters: there, ...known.clues });
    return joined.flatMap(({ submitter, submitters, members }) => {
        const login = todaysLogin(members, known.clues?.logins) ?? submitter;
        const name = submitters.length === 0 ? (0,repository_name/* nameForSubmitter */.wB)(repos.names, login) : undefined;
        if (name === undefined || !isLookDue(known.looks?.get(submitter), call))
            return [];
        return [{ submitter, owner, name }];
    });
}
/** What somebody's repository is called after, where their login is another one by now. */
function todaysLogin(members, logins) {
    const [{ githubId } = {}, ...others] = members;
    return githubId === undefined || others.length > 0 ? undefined : logins?.get(githubId)?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/harvest/pass.js
const sightingsIn = (assignment, { keeper }) => keeper.remembered.sightings.get(assignment) ?? new Map();
const circumstances = (assignment, { plan, withRuns, proveIn, now }) => ({
    run: plan.run,
    now: now(),
    withRuns,
    isFull: plan.isFull,
    prove: proveIn(assignment),
});
async function keep({ assignment }, settled, { keeper, tally }) {
    tally.attempts += await keeper.keep(assignment, settled);
}

;// CONCATENATED MODULE: ./build/harvest/until.js
/** What a generator yields until somebody stops it; what was under way then is given up. */
async function* until(signal, values) {
    for (;;) {
        const next = await unlessStopped(signal, values.next());
        if (next === undefined || next.done === true)
            return;
        yield next.value;
    }
}
/** No race against one promise for all of them: that would hold on to every value until the end. */
function unlessStopped(signal, next) {
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        next.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

;// CONCATENATED MODULE: ./build/harvest/list.js




/** The light listing: newest push first, down to what was seen before. */
async function list(listing, pass) {
    const { api, course, plan, signal, hear } = pass;
    const { org } = course.config;
    const names = listing.assignments.map(({ assignment }) => assignment);
    const pages = listRepositories(api, {
        ...(org !== undefined && { org }),
        choice: listing.choice,
        logins: names.flatMap((name) => expectedSubmitters(name, course)),
        known: new Set(names.flatMap((name) => [...sightingsIn(name, pass).keys()])),
        ...(plan.since !== undefined && { since: plan.since }),
    });
    const listed = new Map();
    for await (const page of until(signal, pages)) {
        for (const one of page)
            listed.set(one.id, one);
        hear({ stage: 'listing', done: listed.size });
    }
    return listed;
}

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(22907);
;// CONCATENATED MODULE: ./build/harvest/listings.js

/** Each listing once: assignments that only choose by name share the organisation's. */
function listingsOf(assignments) {
    const listings = (0,grouped/* groupedBy */.m)(assignments, ({ repos }) => JSON.stringify(listedBy(repos)));
    return [...listings.values()].flatMap((chosen) => {
        const [first] = chosen;
        return first === undefined ? [] : [{ choice: listedBy(first.repos), assignments: chosen }];
    });
}
/** Names are compared here, where a repository that was renamed is known by its number. */
function listedBy(choice) {
    const namesDecide = choice.list !== undefined || choice.fromRoster === true;
    return namesDecide ? choice : { ...choice, names: [] };
}

// EXTERNAL MODULE: ./build/record/remembered.js
var record_remembered = __webpack_require__(81964);
;// CONCATENATED MODULE: ./build/github/people.js





const peopleQuery = `query($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) { ... on User { databaseId login } }
}`;
const Nodes = schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const User = schemas/* looseObject */._H3({ databaseId: schemas/* number */.aig(), login: schemas/* string */.YjP() });
const RestUser = schemas/* looseObject */._H3({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() });
/** The node id that GitHub gave accounts first and still takes; an account it does not take it for is asked by REST. */
const nodeIdOf = (id) => Buffer.from(`04:User${id}`).toString('base64');
async function people_askAlone(api, id) {
    const reply = await api.rest.request('GET /user/{account_id}', { account_id: id });
    const user = RestUser.safeParse(reply.data);
    return {
        id,
        login: reply.status === 200 && user.success && user.data.id === id ? user.data.login : undefined,
    };
}
/** Today's logins of accounts, by their numbers; one that is not there has none. */
async function loginsOf(api, githubIds) {
    const ask = async (ids) => {
        const reply = await api.graphql(peopleQuery, { ids: ids.map(nodeIdOf) }, 'look people up');
        if (reply.kind === 'too_much')
            return reply;
        const users = (Nodes.safeParse(reply.data).data?.nodes ?? []).map((node) => User.safeParse(node).data);
        const answers = await Promise.all(ids.map(async (id, index) => {
            const user = users[index];
            return user?.databaseId === id ? { id, login: user.login } : people_askAlone(api, id);
        }));
        return { kind: 'answered', answers, again: [], ms: reply.ms };
    };
    const logins = new Map();
    const batches = inBatches(new Set(githubIds), {
        size: startBatchSize(100, 100),
        width: graphqlAtOnce,
        ask,
        alone: (id) => people_askAlone(api, id),
    });
    for await (const batch of batches) {
        for (const { id, login } of batch)
            if (login !== undefined)
                logins.set(id, login);
    }
    return logins;
}
const Collaborators = schemas/* array */.YOg(RestUser);
const people_perPage = 100;
/** Who was given access to a repository by name; undefined where the token may not ask. */
async function collaboratorsOf(api, owner, name) {
    const people = [];
    for (let page = 1;; page += 1) {
        const parameters = { owner, repo: name, affiliation: 'direct', per_page: people_perPage, page };
        const reply = await api.rest.request('GET /repos/{owner}/{repo}/collaborators', parameters);
        const found = Collaborators.safeParse(reply.data);
        if (reply.status !== 200 || !found.success)
            return undefined;
        people.push(...found.data.map(({ id, login }) => ({ id, login })));
        if (found.data.length < people_perPage)
            return people;
    }
}

;// CONCATENATED MODULE: ./build/harvest/behind.js




/** Each is a request: no more than so many in one harvest. */
const mostAsked = 200;
/** The roster's people without a repository, and the repositories of whom nobody there seems to be. */
function unjoined(assignment, { students, groups }, remembered) {
    const there = (0,record_remembered/* sightingsOf */.YW)(remembered, assignment).filter((sighting) => !isGone(sighting));
    const submitters = [...new Set(there.map(({ submitter }) => submitter))];
    const joined = (0,join/* joinAccounts */.V)({
        assignment,
        students,
        groups,
        submitters,
        ...(0,record_remembered/* cluesIn */.eR)(remembered, assignment),
    });
    const unknown = new Set(joined.flatMap((account) => (account.roster === 'not_in' ? account.submitters : [])));
    return {
        idle: joined.filter((account) => account.roster === 'in' && account.submitters.length === 0),
        strangers: there.filter(({ submitter }) => unknown.has(submitter)),
    };
}
/** Today's logins of those who have no repository: whoever changed theirs since the roster was made is found by number. */
async function askLogins(api, { assignment, repos }, roster, remembered, around) {
    const { idle, strangers } = unjoined(assignment, roster, remembered);
    if (strangers.length === 0 && repos.fromRoster !== true)
        return [];
    const numbers = idle.flatMap(({ members }) => members.flatMap(({ githubId }) => githubId ?? []));
    const due = numbers.filter((number) => isLookDue(remembered.accounts.get(number), around));
    if (due.length === 0)
        return [];
    const logins = await loginsOf(api, due);
    const { run, now: at } = around;
    return due.map((githubId) => ({ kind: 'account', run, githubId, login: logins.get(githubId) ?? null, at }));
}
/** Who was given access to repositories that nobody seems to be behind, while somebody has none. */
async function askAccess(api, { assignment }, roster, remembered, around) {
    const { idle, strangers } = unjoined(assignment, roster, remembered);
    if (idle.length === 0)
        return [];
    const due = strangers.filter(({ repository }) => isLookDue(remembered.access.get(repository.id), around));
    const seen = [];
    for (const { repository } of due.slice(0, mostAsked)) {
        // A token that may not ask is not asked with again at every harvest.
        const people = (await collaboratorsOf(api, repository.owner, repository.name)) ?? [];
        seen.push({ kind: 'access', run: around.run, repositoryId: repository.id, people, at: around.now });
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/harvest/follow.js


/** Keeps what second looks find; those that are there after all are still to be asked. */
async function follow(assignment, total, looks, pass) {
    const there = [];
    let done = 0;
    for await (const found of until(pass.signal, looks)) {
        await keep(assignment, found.gone, pass);
        await pass.keeper.note(found.looks);
        there.push(...found.there);
        done += found.there.length + found.gone.length + found.looks.length;
        pass.hear({ stage: 'looking', assignment: assignment.assignment, done, total });
    }
    return there;
}

;// CONCATENATED MODULE: ./build/github/second-look.js

function thereIn(reply) {
    const repository = reply.status === 200 ? readRestRepository(reply.data)?.listed : undefined;
    return repository === undefined ? undefined : { kind: 'there', repository };
}
/** Looks again, by id and by name, before anybody says that there is no repository; GitHub's redirects are followed. */
async function lookAgain(api, { owner, name, id }) {
    const byId = id === undefined ? undefined : await api.rest.request('GET /repositories/{id}', { id });
    const atId = byId === undefined ? undefined : thereIn(byId);
    if (atId !== undefined)
        return atId;
    const byName = await api.rest.request('GET /repos/{owner}/{repo}', { owner, repo: name });
    const atName = thereIn(byName);
    if (atName !== undefined)
        return atName;
    const failed = [byId, byName].find((reply) => reply !== undefined && reply.status !== 404);
    if (failed !== undefined) {
        return { kind: 'not_visible', reason: `GitHub answered ${failed.status} for ${owner}/${name}` };
    }
    const reason = await api.blindness(owner);
    return reason === undefined ? { kind: 'absent' } : { kind: 'not_visible', reason };
}

;// CONCATENATED MODULE: ./build/harvest/sighting.js
/** A sighting before its results were looked at: an empty repository has none. */
function sightingOf({ assignment, listed, submitter, before }, { name, owner, head, tip, }, { run, now, withRuns }) {
    return {
        kind: 'seen',
        run,
        assignment,
        repository: { id: listed.id, nodeId: listed.nodeId, owner, name },
        ...formerNameOf(before, name),
        submitter,
        pushedAt: listed.pushedAt,
        head,
        tip: tip?.oid ?? null,
        files: before?.files ?? {},
        refused: {},
        withRuns,
        unproved: [],
        at: now,
    };
}
function formerNameOf(before, name) {
    const first = before?.formerName ?? before?.repository.name;
    return first === undefined || first.toLowerCase() === name.toLowerCase() ? {} : { formerName: first };
}
/** A repository whose results could not be had: what was known of it stays, and the reason is said. */
function unsettled(asked, refusal, around) {
    const { before, listed } = asked;
    const { head = null, tip = null, unproved = [] } = before ?? {};
    const now = sightingOf(asked, { ...listed, head, tip: tip === null ? null : { oid: tip } }, around);
    return {
        ...now,
        refused: { ...before?.refused, '': refusal },
        unproved,
        withRuns: before?.withRuns ?? false,
    };
}

;// CONCATENATED MODULE: ./build/harvest/look.js



/** Each is a request or two: so many together, and no more than so many in one harvest. */
const together = 8;
const mostLooks = 500;
/** Whether a repository is really not there: a 404 alone never says that nothing was handed in. */
async function lookFor(api, missed) {
    const found = await lookAgain(api, missed);
    const named = `${missed.owner}/${missed.name}`;
    const { repository } = found;
    // Under its name there may be another one by now, which a listing shows by itself.
    if (repository !== undefined && (missed.id ?? repository.id) === repository.id)
        return { listed: repository };
    if (found.kind === 'not_visible') {
        const reason = `GitHub does not show ${named}, which may be there all the same: ${found.reason ?? 'it does not say'}`;
        return { refusal: { status: 'not_visible', reason } };
    }
    const reason = `there is no ${named}: never made, or deleted, or renamed so that nothing leads to it`;
    return { refusal: { status: 'no_repository', reason } };
}
/** Looks again for repositories that a listing of everything did not show. */
async function* lookForUnlisted(api, unlisted, around) {
    const due = unlisted.filter(({ before }) => before === undefined || !isGone(before) || isLookDue(before, around));
    for (const some of chunks(due)) {
        const found = await Promise.all(some.map(async (asked) => ({ asked, outcome: await lookFor(api, missedOf(asked.listed)) })));
        yield {
            there: found.flatMap(({ asked, outcome }) => 'listed' in outcome ? [{ ...asked, listed: outcome.listed }] : []),
            gone: found.flatMap(({ asked, outcome }) => 'listed' in outcome ? [] : [{ lines: [], sighting: unsettled(asked, outcome.refusal, around) }]),
            looks: [],
        };
    }
}
/** Looks for the repositories of those in the roster who have none, by the name it would have. */
async function* lookForMissing(api, assignment, missing, { run, now }) {
    for (const some of chunks(missing)) {
        const found = await Promise.all(some.map(async (one) => ({ ...one, outcome: await lookFor(api, one) })));
        yield {
            there: found.flatMap(({ submitter, outcome }) => 'listed' in outcome ? [{ assignment, submitter, listed: outcome.listed, before: undefined }] : []),
            gone: [],
            looks: found.flatMap(({ submitter, outcome }) => {
                if ('listed' in outcome)
                    return [];
                const kind = outcome.refusal.status === 'not_visible' ? 'not_visible' : 'absent';
                return [{ kind, run, assignment, submitter, reason: outcome.refusal.reason, at: now }];
            }),
        };
    }
}
const missedOf = ({ owner, name, id }) => ({ owner, name, id });
const chunks = (items) => {
    const some = items.slice(0, mostLooks);
    return Array.from({ length: Math.ceil(some.length / together) }, (_, index) => some.slice(index * together, (index + 1) * together));
};

;// CONCATENATED MODULE: ./build/harvest/asked.js


/** Sorts what was listed, and what is known from before and still to be asked. */
function sortListed(assignment, listed, sightings, asking) {
    const own = [...listed].filter((one) => belongsTo(assignment, one, sightings.get(one.id)));
    const seen = new Set(own.map(({ id }) => id));
    const others = [...sightings.values()].filter((one) => !seen.has(one.repository.id) && belongsTo(assignment, one.repository, one));
    const known = others.map((before) => askedAgain(assignment, before));
    const names = new Set(own.map(asked_fullName));
    const replaced = known.filter(({ listed: one, before }) => names.has(asked_fullName(one)) && !hasLeft(before));
    const all = own.map((one) => askedOf(assignment, one, sightings.get(one.id)));
    const due = all.filter(({ listed: one, before }) => needsResults(one, before, asking) || isRenamed(one, before));
    return {
        asked: [
            ...due.filter(({ listed: one }) => !isBare(one)),
            ...(asking.isWhole ? [] : known.filter((one) => !replaced.includes(one) && mayTell(asking)(one))),
        ],
        empty: due.filter(({ listed: one }) => isBare(one)),
        unlisted: asking.isWhole ? known : replaced,
        listed: own.length,
    };
}
const asked_fullName = ({ owner, name }) => `${owner}/${name}`.toLowerCase();
const hasLeft = (before) => before !== undefined && isGone(before);
const isBare = ({ isEmpty, pushedAt }) => isEmpty && pushedAt === null;
const isRenamed = ({ name }, before) => before !== undefined && before.repository.name !== name;
/** Nothing was pushed to it, and yet there may be something new. */
const mayTell = (asking) => ({ before }) => before !== undefined && !isGone(before) && needsResults(before, before, asking);
function askedOf({ assignment, repos }, listed, before) {
    const submitter = before?.submitter ?? (0,repository_name/* submitterInName */.SK)(repos.names, assignment, listed.name);
    return { assignment, listed, submitter, before };
}
/** A repository as it was last seen, for those that no listing tells of. */
function askedAgain({ assignment }, before) {
    const { repository, pushedAt, submitter } = before;
    const listed = { ...repository, pushedAt, isArchived: false, isEmpty: false };
    return { assignment, listed, submitter, before };
}

;// CONCATENATED MODULE: ./build/harvest/record-file.js
/** A record's own name: the commit, the run, its attempt, and a key where several graded it. */
const recordFile = /^([0-9a-f]{40}|[0-9a-f]{64})-\d{1,15}-\d{1,6}(?:-[A-Za-z0-9._-]{1,80})?\.json$/;
/** More than any honest submitter has; the rest of a folder somebody filled comes with later harvests. */
const mostAtOnce = 300;
/** The commit a record's name tells of; undefined for other files. */
const commitInName = (name) => recordFile.exec(name)?.[1];
/** The records in a folder of results; `latest.json`, `index.json`, pictures and whatever else lies there are none. */
const recordsIn = (files) => files.filter(({ name }) => commitInName(name) !== undefined);
/** As many new records as are taken at once, those of the newest commit first. */
function takenAtOnce(fresh, head) {
    const isOfHead = ({ name }) => head !== null && name.startsWith(head);
    const ordered = [...fresh.filter(isOfHead), ...fresh.filter((file) => !isOfHead(file))];
    return { taken: ordered.slice(0, mostAtOnce), left: Math.max(0, ordered.length - mostAtOnce) };
}

;// CONCATENATED MODULE: ./build/harvest/needed.js

/** Decides what is read of a repository, given what is stored of it. */
function neededOf(found, before, { withRuns, isFull }) {
    const records = recordsIn(found.files);
    const stored = before?.files ?? {};
    const fresh = records.filter(({ name, oid }) => stored[name] === undefined && before?.refused[name]?.blob !== oid);
    const { taken, left } = takenAtOnce(fresh, found.head);
    const unproved = withRuns ? records.filter((file) => asksRunsOf(file, before, isFull)) : [];
    return {
        files: [...taken, ...unproved],
        atHand: broughtAlong(found, withRuns),
        refused: { ...alterations(records, stored), ...tooMany(left) },
    };
}
const asksRunsOf = ({ name, oid }, before, isFull) => before?.files[name] === oid && (isFull || !before.withRuns || before.unproved.includes(name));
/** `latest.json` is the same blob as one of the records. */
function broughtAlong({ latest, head, headEvidence, files }, withRuns) {
    if (latest === undefined)
        return new Map();
    const isOfHead = files.some(({ name, oid }) => oid === latest.oid && commitInName(name) === head);
    const evidence = isOfHead ? headEvidence : undefined;
    if (withRuns && evidence === undefined)
        return new Map();
    return new Map([[latest.oid, { content: latest.content, ...(evidence !== undefined && { evidence }) }]]);
}
/** Records are written once: what was stored stays, and that it is another now is said. */
function alterations(records, stored) {
    const now = new Map(records.map(({ name, oid }) => [name, oid]));
    const odd = Object.entries(stored).filter(([name, oid]) => commitInName(name) !== undefined && now.get(name) !== oid);
    return Object.fromEntries(odd.map(([name]) => {
        const what = now.has(name) ? 'was changed' : 'was removed';
        return [name, { status: 'invalid', reason: `${what} after it was recorded; the first one counts` }];
    }));
}
const tooMany = (left) => left === 0 ? {} : { '…': { status: 'error', reason: `${left} more records are left for the next harvest` } };

// EXTERNAL MODULE: ./build/record/attempt.js + 3 modules
var record_attempt = __webpack_require__(67816);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/domain/decided.js
var decided = __webpack_require__(38161);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
;// CONCATENATED MODULE: ./build/record/contradiction.js



/** What no grading of ours could have come to: points that are not what their parts are, or more than there are. */
function contradictionIn(attempt) {
    const { status, score, late, points, maxPoints } = attempt;
    if (status !== 'graded')
        return score === null && points === null ? undefined : 'has points and is not graded';
    if (score === null)
        return 'is graded and has no score';
    const wrong = (0,lists/* isShort */.tQ)(attempt) ? undefined : sumProblem(score);
    if (wrong !== undefined)
        return wrong;
    if (late !== null && (0,domain_points/* comparePoints */.v6)(late.points, 0) < 0)
        return 'has more points for being late';
    const left = (0,domain_points/* subtractPoints */.kM)(score.points, late?.points ?? 0);
    const isSame = points !== null && (0,domain_points/* comparePoints */.v6)(points, left) === 0 && maxPoints === score.maxPoints;
    return isSame ? undefined : 'has other points than its score says';
}
function sumProblem(score) {
    const { items, adjustments, points } = score;
    const total = (0,decided/* totalOf */.e)(items, adjustments);
    if ((0,domain_points/* comparePoints */.v6)(total, points) !== 0)
        return `has ${(0,domain_points/* formatPoints */.Xf)(points)} points, and its parts come to ${(0,domain_points/* formatPoints */.Xf)(total)}`;
    const most = mostOf(score);
    return (0,domain_points/* comparePoints */.v6)(points, most) > 0
        ? `has ${(0,domain_points/* formatPointsOf */.AD)(points, most)}, more than there are`
        : undefined;
}
/** With what may come on top. */
const mostOf = ({ items, maxPoints }) => (0,domain_points/* largerPoints */.b9)((0,domain_points/* sumPoints */.RN)([maxPoints, ...items.flatMap(bonusesIn)]), 0);
const bonusesIn = ({ bonus, maxPoints, items }) => bonus ? [(0,domain_points/* largerPoints */.b9)(maxPoints, 0)] : items.flatMap(bonusesIn);

;// CONCATENATED MODULE: ./build/harvest/accept.js






/** What a fetched record is: an attempt of this repository, or why it is none. */
function accept(file, content, origin, prove) {
    const refuse = (status, reason) => ({
        refusal: { status, reason, blob: file.oid },
    });
    if (content.kind === 'truncated')
        return refuse('truncated', `has ${content.bytes} bytes, more than GitHub gives of a record`);
    if (content.kind === 'binary')
        return refuse('invalid', 'is no text');
    const read = readRecord(content.text, file.name);
    if ('reason' in read)
        return refuse('invalid', read.reason);
    const other = identityProblem(read.attempt, origin);
    if (other !== undefined)
        return refuse('identity_mismatch', other);
    const wrong = placeProblem(read.attempt, file.name, origin);
    if (wrong !== undefined)
        return refuse('invalid', wrong);
    const contradiction = contradictionIn(read.attempt);
    if (contradiction !== undefined)
        return refuse('invalid', contradiction);
    return { line: lineOf(read.attempt, content.text, file, origin, prove) };
}
function lineOf(attempt, text, { name, oid }, { submitter, repository, assignment, tip }, prove) {
    const { trust, reason } = prove(attempt, (0,sha256/* sha256Of */.B)(text));
    return {
        submitter,
        source: `${repository.owner}/${repository.name}@${tip}:${assignment}/${name}`,
        trust,
        trustReason: reason,
        repositoryId: repository.id,
        blob: oid,
        attempt,
    };
}
function readRecord(text, file) {
    try {
        return { attempt: (0,record_attempt/* parseAttempt */.F)(text, file) };
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        const [first] = error.problems;
        const more = error.problems.length - 1;
        return {
            reason: `is no record: ${first?.message ?? 'it cannot be read'}${more > 0 ? `, and ${more} more problems` : ''}`,
        };
    }
}
/** A record copied from a friend's repository says so by the repository's number, which nobody can choose. */
function identityProblem({ submission }, { repository }) {
    const { repositoryId, repository: named } = submission;
    if (repositoryId === repository.id)
        return undefined;
    if (repositoryId !== undefined)
        return `says that it belongs to ${named === undefined ? 'another repository' : (0,quote/* quote */.hD)(named)} (number ${repositoryId}), and was found in number ${repository.id}`;
    const here = `${repository.owner}/${repository.name}`;
    return named?.toLowerCase() === here.toLowerCase()
        ? undefined
        : `says that it belongs to ${named === undefined ? 'no repository' : (0,quote/* quote */.hD)(named)}`;
}
function placeProblem(attempt, file, { assignment }) {
    if (attempt.assignment !== assignment)
        return `is a record of ${(0,quote/* quote */.hD)(attempt.assignment)}`;
    const own = (0,attempt_path/* attemptFile */.yy)(attempt);
    return own === file ? undefined : `is the record that belongs at ${(0,quote/* quote */.hD)(own)}`;
}

;// CONCATENATED MODULE: ./build/harvest/settle.js



/** Makes of a repository's results what the journal and the attempts say of it. */
function settle(found, asked, needed, fetched, around) {
    const base = sightingOf(asked, found, around);
    const origin = {
        repository: base.repository,
        assignment: asked.assignment,
        submitter: asked.submitter,
        tip: found.tip?.oid ?? '',
    };
    const lines = [];
    const refused = { ...stillRefused(found, asked.before), ...needed.refused };
    for (const file of needed.files) {
        const got = needed.atHand.get(file.oid) ?? fetched.get(file.oid);
        const outcome = outcomeOf(file, got, origin, around);
        if ('line' in outcome)
            lines.push(outcome.line);
        else
            refused[file.name] = outcome.refusal;
    }
    const stored = asked.before?.files ?? {};
    const fresh = lines.map((line) => [fileOf(line), line.blob ?? '']);
    return {
        lines: lines.filter((line) => stored[fileOf(line)] === undefined || line.trust !== 'unverified'),
        sighting: {
            ...base,
            files: { ...stored, ...Object.fromEntries(fresh) },
            refused,
            unproved: around.withRuns ? lines.filter((line) => mayBeProved(line, around.now)).map(fileOf) : [],
        },
    };
}
const fileOf = ({ source }) => source.slice(source.lastIndexOf('/') + 1);
function outcomeOf(file, got, origin, { prove }) {
    if (got === undefined)
        return { refusal: { status: 'error', reason: 'GitHub did not give it' } };
    if ('failed' in got)
        return { refusal: { status: 'error', reason: got.failed } };
    return accept(file, got.content, origin, (attempt, sha256) => prove(attempt, sha256, got.evidence));
}
/** Refusals of files that are the same still. */
function stillRefused({ files }, before) {
    const now = new Map(files.map(({ name, oid }) => [name, oid]));
    return Object.fromEntries(Object.entries(before?.refused ?? {}).filter(([name, { blob }]) => blob !== undefined && now.get(name) === blob));
}
/** What a job announces is there when the job is over. */
const youngMs = 3_600_000;
const mayBeProved = ({ attempt, trust }, now) => !(0,domain_trust/* reaches */.O)(trust, 'run') &&
    Math.abs(Date.parse(now) - Date.parse(attempt.phases.graded ?? attempt.submission.submittedAt)) < youngMs;
/** Nothing was ever pushed to it. */
const emptySettled = (asked, around) => ({
    lines: [],
    sighting: sightingOf(asked, { ...asked.listed, head: null, tip: null }, around),
});

;// CONCATENATED MODULE: ./build/harvest/collect.js




/** So many records are fetched together: enough to fill requests, few enough to have in memory. */
const mostWaiting = 400;
/** Asks repositories of an assignment for their results and makes of each what is to be kept, as the answers come. */
async function* collect(asked, sources, around) {
    const byNode = new Map(asked.map((one) => [one.listed.nodeId, one]));
    let waiting = [];
    for await (const answers of sources.results(asked.map(({ listed }) => listed))) {
        const settled = [];
        for (const answer of answers) {
            const one = byNode.get(answer.nodeId);
            if (one === undefined)
                continue;
            if (answer.kind !== 'found')
                settled.push(await without(answer, one, sources, around));
            else {
                const needed = neededOf(answer, one.before, around);
                const next = { found: answer, asked: one, needed, contents: new Map() };
                if (missing(next).length === 0)
                    settled.push(settledOf(next, around));
                else
                    waiting.push(next);
            }
        }
        if (settled.length > 0)
            yield settled;
        if (countMissing(waiting) >= mostWaiting) {
            yield* fetched(waiting, sources, around);
            waiting = [];
        }
    }
    yield* fetched(waiting, sources, around);
}
async function without(answer, asked, { gone }, around) {
    const refusal = answer.kind === 'gone' ? await gone(asked, answer.reason) : { status: 'error', reason: answer.reason };
    return { lines: [], sighting: unsettled(asked, refusal, around) };
}
const settledOf = ({ found, asked, needed, contents }, around) => settle(found, asked, needed, contents, around);
const missing = ({ needed, contents }) => needed.files.filter(({ oid }) => !needed.atHand.has(oid) && !contents.has(oid));
const countMissing = (waiting) => waiting.reduce((count, one) => count + missing(one).length, 0);
/** Fetches what repositories wait for; each is settled when its last record is there. */
async function* fetched(waiting, { blobs }, around) {
    const open = new Map(waiting.map((one) => [one.found.nodeId, one]));
    for await (const answers of waiting.length === 0 ? [] : blobs(waiting.flatMap(wantedOf))) {
        const touched = new Set();
        for (const answer of answers) {
            const one = open.get(answer.nodeId);
            one?.contents.set(answer.oid, 'failed' in answer ? answer : fetchedOf(answer));
            if (one !== undefined)
                touched.add(one);
        }
        const complete = [...touched].filter((one) => missing(one).length === 0);
        for (const { found } of complete)
            open.delete(found.nodeId);
        if (complete.length > 0)
            yield complete.map((one) => settledOf(one, around));
    }
    // What nobody answered is said of each, and asked again another time.
    if (open.size > 0)
        yield [...open.values()].map((one) => settledOf(one, around));
}
const fetchedOf = ({ content, evidence }) => ({
    content,
    ...(evidence !== undefined && { evidence }),
});
/** Each blob once: a key of the same bytes is the same blob. */
function wantedOf(waiting) {
    const { nodeId, owner, name } = waiting.found;
    const byOid = new Map(missing(waiting).map((file) => [file.oid, file]));
    return [...byOid.values()].map((file) => {
        const commit = commitInName(file.name);
        return {
            nodeId,
            owner,
            name,
            oid: file.oid,
            bytes: file.bytes,
            ...(commit !== undefined && { commit }),
        };
    });
}

;// CONCATENATED MODULE: ./build/github/fetch-file.js



const Bytes = schemas/* union */.KCZ([schemas/* instanceof */.Nlp(ArrayBuffer), schemas/* instanceof */.Nlp(Uint8Array), schemas/* string */.YjP()]);
/**
 * A file that GitHub keeps somewhere else, such as an artifact: it answers with an address there, which gets no token of
 * ours.
 */
async function fetchFile(github, route, parameters, doing) {
    const reply = await github.request(route, parameters);
    const { location } = reply.headers;
    const file = isElsewhere(reply) && location !== undefined ? await fetchAnonymously(location) : reply;
    const bytes = Bytes.safeParse(file.data);
    if (file.status !== 200 || !bytes.success)
        throw refusal(file, { doing, permission: 'actions: read' });
    return typeof bytes.data === 'string' ? Buffer.from(bytes.data) : new Uint8Array(bytes.data);
}
const isElsewhere = ({ status }) => [301, 302, 307, 308].includes(status);
function fetchAnonymously(location) {
    const { origin } = new URL(location);
    return (0,client/* openSender */.Q9)(async () => '', { apiUrl: origin })(`GET ${location}`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/github/unzip.js




/**
 * The texts in a zip whose names are asked for. What somebody packed may lie about its sizes, so every bound holds for
 * what comes out, and what is damaged or there twice is refused.
 */
async function textsInZip(zip, isAskedFor, { maxFiles, maxBytes }) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const texts = [];
    try {
        const archive = await fromBufferPromise(Buffer.from(zip), { lazyEntries: true });
        if (archive.entryCount > maxFiles)
            throw new text_problem/* UserError */.yo([{ message: `it has ${archive.entryCount} files` }]);
        for await (const entry of archive.eachEntry()) {
            const { fileName: name } = entry;
            if (!isAskedFor(name))
                continue;
            if (texts.some((text) => text.name === name))
                refuse(`it holds ${(0,quote/* quote */.hD)(name)} twice`);
            if (!isRegular(entry))
                refuse(`${(0,quote/* quote */.hD)(name)} is no file`);
            texts.push({ name, text: await textOf(entry, await archive.openReadStreamPromise(entry), maxBytes) });
        }
    }
    catch (error) {
        if (error instanceof text_problem/* UserError */.yo || !(error instanceof Error))
            throw error;
        const why = (0,visible/* visible */.RK)(error.message, { oneLine: true, limit: 200 });
        throw new text_problem/* UserError */.yo([{ message: `it is no zip that can be read: ${why}` }], { cause: error });
    }
    return texts;
}
/** Readers of zips disagree on which of two entries is the file, and what a link is. */
function refuse(message) {
    throw new text_problem/* UserError */.yo([{ message }]);
}
const TYPE = 0o170000;
const REGULAR = 0o100000;
/** Systems without modes leave the type out. */
function isRegular({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & TYPE;
    return type === 0 || type === REGULAR;
}
async function textOf(entry, stream, maxBytes) {
    const { fileName: name } = entry;
    const bytes = await boundedBytes(stream, name, maxBytes);
    if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc32)
        refuse(`${(0,quote/* quote */.hD)(name)} is damaged: its checksum is another`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse(`${(0,quote/* quote */.hD)(name)} is not written in UTF-8`);
    }
}
async function boundedBytes(stream, name, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            refuse(`${(0,quote/* quote */.hD)(name)} has more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/github/artifacts.js




const List = schemas/* looseObject */._H3({
    artifacts: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* number */.aig(),
        name: schemas/* string */.YjP(),
        expired: schemas/* boolean */.zMY(),
        workflow_run: schemas/* looseObject */._H3({ id: schemas/* number */.aig().exactOptional(), head_sha: schemas/* string */.YjP().exactOptional() })
            .nullish(),
    })),
});
const pageSize = 100;
const mostPages = 10;
/** Our own file in the artifact, which also has logs and pictures. */
const artifacts_recordFile = 'attempt.json';
const bounds = { maxFiles: 2000, maxBytes: 2_000_000 };
/** The records of an assignment that a repository's artifacts hold and that are not `known` yet: two requests each. */
async function* fetchArtifactRecords(github, repository, { assignment, known }) {
    for await (const artifact of listArtifacts(github, repository)) {
        if (artifact.expired || known.has(artifact.id) || !isOf(assignment, artifact.name))
            continue;
        const { owner, repo } = repository;
        const doing = `read artifact ${artifact.id} of ${owner}/${repo}`;
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
        const zip = await fetchFile(github, route, { owner, repo, artifact_id: artifact.id }, doing);
        const [file] = await textsInZip(zip, (name) => name === artifacts_recordFile, bounds);
        if (file !== undefined)
            yield recordOf(artifact, file.text);
    }
}
function recordOf({ id, workflow_run: run }, text) {
    return {
        artifactId: id,
        text,
        ...(run?.id !== undefined && { runId: run.id }),
        ...(run?.head_sha !== undefined && { headSha: run.head_sha }),
    };
}
/** A key may follow the assignment's name; what the record itself says decides in the end. */
const isOf = (assignment, name) => name === `grade-${assignment}` || name.startsWith(`grade-${assignment}-`);
async function* listArtifacts(github, { owner, repo }) {
    const purpose = { doing: `list the artifacts of ${owner}/${repo}`, permission: 'actions: read' };
    for (let page = 1; page <= mostPages; page++) {
        const parameters = { owner, repo, per_page: pageSize, page };
        const reply = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', parameters);
        const { artifacts } = readReply(reply, List, purpose);
        yield* artifacts;
        if (artifacts.length < pageSize)
            return;
    }
}

;// CONCATENATED MODULE: ./build/harvest/search.js
/** The numbers in the names of one kind: 17 of `artifact:17`. */
const knownIds = (names, kind) => new Set(names.filter((name) => name.startsWith(kind)).map((name) => Number(name.slice(kind.length))));

;// CONCATENATED MODULE: ./build/harvest/artifact-results.js




/** Our own records that a job kept as artifacts. */
async function* artifactResults({ rest }, repository, { assignment, known }) {
    const { owner, name: repo } = repository;
    const asked = { assignment, known: knownIds(known(repository), 'artifact:') };
    for await (const { artifactId, text, runId } of fetchArtifactRecords(rest, { owner, repo }, asked)) {
        const read = () => ownAttempt(text, `artifact ${artifactId}`, repository, assignment);
        const of = runId === undefined ? 'a run' : `run ${runId}`;
        const trustReason = `an artifact of ${of}, whose workflow was not looked at`;
        yield { name: `artifact:${artifactId}`, text, read, trustReason };
    }
}
/** A job may upload anything, also a friend's record. */
function ownAttempt(text, file, { id }, assignment) {
    const attempt = (0,record_attempt/* parseAttempt */.F)(text, file);
    if (attempt.assignment !== assignment)
        throw new text_problem/* UserError */.yo([{ message: `it is a record of ${attempt.assignment}` }]);
    if (attempt.submission.repositoryId !== id)
        throw new text_problem/* UserError */.yo([{ message: 'it says that it belongs to another repository' }]);
    return attempt;
}

;// CONCATENATED MODULE: ./build/github/classroom-checks.js






// A job writes ten notices at most; Classroom's workflow has one job. 100 repositories cost 11 points.
const query = `query ($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { ... on Commit {
        oid
        checkSuites(first: 5) { nodes {
          workflowRun { url event createdAt }
          checkRuns(first: 2) { nodes {
            title summary text completedAt
            annotations(first: 20) { nodes { title message } }
          } }
        } }
      } } }
    }
  }
}`;
const nodesOf = (node) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node.nullable()).nullable() }).nullable();
const classroom_checks_text = schemas/* string */.YjP().nullable();
const Repository = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    defaultBranchRef: schemas/* object */.Ikc({
        target: schemas/* looseObject */._H3({
            oid: schemas/* string */.YjP().exactOptional(),
            checkSuites: nodesOf(schemas/* object */.Ikc({
                workflowRun: schemas/* object */.Ikc({ url: schemas/* string */.YjP(), event: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP() }).nullable(),
                checkRuns: nodesOf(schemas/* object */.Ikc({
                    title: classroom_checks_text,
                    summary: classroom_checks_text,
                    text: classroom_checks_text,
                    completedAt: classroom_checks_text,
                    annotations: nodesOf(schemas/* object */.Ikc({ title: classroom_checks_text, message: schemas/* string */.YjP() })),
                })),
            })).exactOptional(),
        }),
    })
        .nullable(),
});
const Answer = schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const present = (values) => (values ?? []).filter((value) => value !== null);
function checksOf({ defaultBranchRef }) {
    const { oid, checkSuites } = defaultBranchRef?.target ?? {};
    if (oid === undefined)
        return [];
    return present(checkSuites?.nodes).flatMap(({ workflowRun, checkRuns }) => present(checkRuns?.nodes).map((check) => ({
        commit: oid,
        ...(check.completedAt !== null && { completedAt: check.completedAt }),
        text: [check.title, check.summary, check.text].filter((part) => part !== null).join('\n'),
        annotations: present(check.annotations?.nodes).map(({ title, message }) => ({
            title: title ?? '',
            message,
        })),
        ...(workflowRun !== null && { run: workflowRun }),
    })));
}
async function ask(api, ids) {
    const reply = await api.graphql(query, { ids }, "read Classroom's check runs");
    if (reply.kind === 'too_much')
        return reply;
    const answer = Answer.safeParse(reply.data);
    if (!answer.success)
        throw new text_problem/* UserError */.yo([{ message: "GitHub's answer on check runs is not what it documents" }]);
    const nodes = answer.data.nodes.map((node) => Repository.safeParse(node));
    const found = new Map(nodes.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data]])));
    const silent = ids.filter((nodeId) => !found.has(nodeId));
    const again = reply.errors.some(isTrouble) ? silent : [];
    const reason = reply.errors[0]?.message ?? 'GitHub says nothing of it';
    const answers = [
        ...[...found.values()].map((one) => ({ nodeId: one.id, checks: checksOf(one) })),
        ...(again.length > 0 ? [] : silent.map((nodeId) => ({ nodeId, failed: reason }))),
    ];
    return { kind: 'answered', answers, again, ms: reply.ms };
}
/** The check runs at the tip of each repository's default branch, many repositories in a request. */
const fetchHeadChecks = (api, nodeIds) => inBatches(nodeIds, {
    size: startBatchSize(25, 50),
    width: graphqlAtOnce,
    ask: (ids) => ask(api, ids),
    alone: async (nodeId, reason) => ({ nodeId, failed: reason }),
});

// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/score-outcome.js + 1 modules
var score_outcome = __webpack_require__(61392);
// EXTERNAL MODULE: ./build/domain/show.js
var show = __webpack_require__(71484);
;// CONCATENATED MODULE: ./build/sources/foreign.js



/** What a submission is called by where it was found. */
const namedBy = ({ id, owner, name, }) => ({
    name,
    repository: `${owner}/${name}`,
    ...(id !== undefined && { repositoryId: id }),
});
/** An attempt of what another tool graded: nobody else's confinement, lateness or rubric is claimed for it. */
function foreignAttempt({ assignment, tool, format, gradedAt, ...graded }) {
    const { submission, run, results, notices } = graded;
    const scored = (0,score_outcome/* scoreOutcome */.J)({ outcome: { kind: 'graded', results }, expected: [], format }, { show: show/* SHOW_ALL */.u6 });
    return (0,attempt_of/* attemptOf */.tx)({
        assignment,
        name: assignment,
        submission,
        ...(run !== undefined && { run }),
        phases: { received: gradedAt, graded: gradedAt },
        confinement: unknownTo(tool),
        maxPoints: results.maxPoints ?? null,
        digests: [],
        protected: [],
        tool: { name: tool, version: 'unknown' },
    }, { ...scored, format, commands: [], late: null, notices, show: show/* SHOW_ALL */.u6 });
}
const unknownTo = (tool) => ({
    level: 'none',
    reason: `graded by ${tool}, which does not say how the code was kept in`,
    network: true,
    limits: { timeMs: 0, memoryBytes: 0, processes: 0, fileSizeBytes: 0, outputBytes: 0 },
    notEnforced: ['time', 'memory', 'processes', 'file_size', 'output'],
});

;// CONCATENATED MODULE: ./build/sources/classroom.js






const Report = schemas/* looseObject */._H3({ totalPoints: schemas/* number */.aig(), maxPoints: schemas/* number */.aig() });
/** The notice that `autograding-grading-reporter` makes, and that Classroom read. */
const REPORT_TITLE = 'Autograding report';
/**
 * The points Classroom showed: from the report's JSON, else its `Points 7/10`, which the older `education/autograding`
 * wrote into the check run; undefined where there are none.
 */
function classroomTotal({ annotations, text }) {
    const reports = annotations.filter(({ title }) => title === REPORT_TITLE);
    for (const { message } of reports) {
        const total = message.trimStart().startsWith('{') ? jsonTotal(message) : undefined;
        if (total !== undefined)
            return total;
    }
    for (const said of [...annotations.map(({ message }) => message), text]) {
        const [, points, maxPoints] = /\bPoints\s+(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)/.exec(said) ?? [];
        if (points !== undefined && maxPoints !== undefined)
            return totalOf(Number(points), Number(maxPoints));
    }
    return undefined;
}
function jsonTotal(message) {
    try {
        const { totalPoints, maxPoints } = (0,parse_json/* parseJson */.q)(Report, message, REPORT_TITLE);
        return totalOf(totalPoints, maxPoints);
    }
    catch (error) {
        if (error instanceof text_problem/* UserError */.yo)
            return undefined;
        throw error;
    }
}
const MOST = 1e9;
function totalOf(points, maxPoints) {
    const isTotal = points >= 0 && points <= maxPoints && maxPoints <= MOST;
    return isTotal ? { points: (0,domain_points/* sumPoints */.RN)([points]), maxPoints: (0,domain_points/* sumPoints */.RN)([maxPoints]) } : undefined;
}
/** What GitHub Classroom made of a commit; undefined where its check run says no points. */
function attemptOfClassroom(check, { assignment, repository }) {
    const total = classroomTotal(check);
    if (total === undefined)
        return undefined;
    const { commit, run, completedAt, requestedAt } = check;
    return foreignAttempt({
        assignment,
        submission: {
            ...namedBy(repository),
            commit,
            submittedAt: requestedAt ?? completedAt,
            submittedAtSource: requestedAt === undefined ? 'graded' : 'run',
        },
        ...(run !== undefined && { run }),
        gradedAt: completedAt,
        tool: 'GitHub Classroom',
        format: 'classroom',
        results: (0,results/* resultsOf */.qS)([{ id: 'autograding', name: 'Autograding', status: statusOf(total), ...total }], total),
        notices: [],
    });
}
function statusOf({ points, maxPoints }) {
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) === 0)
        return 'passed';
    return points === 0 ? 'failed' : 'partial';
}

;// CONCATENATED MODULE: ./build/harvest/check-results.js



/** What GitHub Classroom left at the heads of repositories, many asked at once. */
async function* checkResults(api, repositories, search) {
    const byNode = new Map(repositories.map((repository) => [repository.nodeId, repository]));
    for await (const answers of fetchHeadChecks(api, [...byNode.keys()])) {
        for (const answer of answers) {
            const repository = byNode.get(answer.nodeId);
            if (repository === undefined)
                continue;
            yield 'failed' in answer
                ? { repository, records: [], refused: { '': { status: 'error', reason: answer.failed } } }
                : { repository, records: classroomRecords(answer.checks, repository, search), refused: {} };
        }
    }
}
const CHECK_REASON = 'a check run of GitHub Classroom, whose workflow was not looked at';
function classroomRecords(checks, repository, { assignment, known }) {
    return checks.flatMap((check) => {
        const name = `classroom:${check.commit}@${check.completedAt ?? ''}`;
        if (check.completedAt === undefined || known(repository).includes(name))
            return [];
        const attempt = attemptOfClassroom(classroomCheck(check, check.completedAt), { assignment, repository });
        if (attempt === undefined)
            return [];
        const blob = (0,sha256/* sha256Of */.B)(JSON.stringify(check));
        return [{ name, blob, attempt, trustReason: CHECK_REASON }];
    });
}
function classroomCheck({ run, ...check }, completedAt) {
    const { commit, text, annotations } = check;
    const id = Number(/\/runs\/(\d+)/.exec(run?.url ?? '')?.[1]);
    return {
        commit,
        completedAt,
        text,
        annotations,
        ...(run !== undefined && { requestedAt: run.createdAt }),
        ...(run !== undefined &&
            Number.isSafeInteger(id) && { run: { id, attempt: 1, url: run.url, event: run.event } }),
    };
}

;// CONCATENATED MODULE: ./build/github/submit-releases.js



const Releases = schemas/* array */.YOg(schemas/* looseObject */._H3({
    tag_name: schemas/* string */.YjP(),
    author: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullish(),
    assets: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), size: schemas/* number */.aig() })),
}));
// As its collector has them (foundation50/classroom50, `collect_scores.py`).
const tagPrefix = 'submit/';
const assetName = 'result.json';
const mostBytes = 10_000_000;
const submit_releases_pageSize = 100;
const submit_releases_mostPages = 10;
/** The results on a repository's releases whose assets are not `known` yet: one request each beside the list. */
async function* fetchSubmitReleases(github, { owner, repo }, known) {
    const purpose = { doing: `list the releases of ${owner}/${repo}`, permission: 'contents: read' };
    for (let page = 1; page <= submit_releases_mostPages; page++) {
        const parameters = { owner, repo, per_page: submit_releases_pageSize, page };
        const reply = await github.request('GET /repos/{owner}/{repo}/releases', parameters);
        const releases = readReply(reply, Releases, purpose);
        for (const { tag_name: tag, author, assets } of releases) {
            const asset = tag.startsWith(tagPrefix) ? assets.find(({ name }) => name === assetName) : undefined;
            if (asset === undefined || asset.size > mostBytes || known.has(asset.id))
                continue;
            const text = await fetchAsset(github, { owner, repo }, asset.id);
            yield { tag, assetId: asset.id, ...(author != null && { author: author.login }), text };
        }
        if (releases.length < submit_releases_pageSize)
            return;
    }
}
async function fetchAsset(github, { owner, repo }, id) {
    const bytes = await fetchFile(github, 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { owner, repo, asset_id: id, headers: { accept: 'application/octet-stream' } }, `read ${assetName} of ${owner}/${repo}`);
    return Buffer.from(bytes).toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/formats/table.js + 50 modules
var table = __webpack_require__(3838);
;// CONCATENATED MODULE: ./build/sources/classroom50.js






const instant = datetime({ offset: true });
/** What Classroom 50 says of a submission beside its tests (foundation50/classroom50, `collect_scores.py`). */
const Identity = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('classroom50/result/v1'),
    assignment: schemas/* string */.YjP().exactOptional(),
    owner: schemas/* string */.YjP().min(1),
    commit: schemas/* string */.YjP(),
    datetime: instant,
    graded_at: instant.exactOptional(),
});
/**
 * A `result.json` of Classroom 50: it must be of this assignment and, where that is known, of the repository that it was
 * found in.
 */
function attemptOfClassroom50(text, file, { assignment, ...asked }) {
    const said = (0,parse_json/* parseJson */.q)(Identity, text, file);
    const repository = asked.repository ?? repositoryIn(said);
    refuseAnother(said, file, assignment, repository);
    const { results, format } = (0,table.readResults)('classroom50', [{ file, text }]);
    return foreignAttempt({
        assignment,
        submission: {
            ...namedBy(repository),
            ...commitIn(said.commit),
            submittedAt: new Date(said.datetime).toISOString(),
            submittedAtSource: 'commit',
        },
        gradedAt: new Date(said.graded_at ?? said.datetime).toISOString(),
        tool: 'Classroom 50',
        format,
        results,
        notices: [
            "When it was handed in is the commit's date, which its author chooses: Classroom 50 keeps no other.",
        ],
    });
}
/** Its collector refuses them, too: a result of one repository is no result of another. */
function refuseAnother(said, file, assignment, { owner, name }) {
    if (said.assignment !== undefined && said.assignment !== assignment)
        throw new text_problem/* UserError */.yo([
            {
                place: { file },
                message: `it is of the assignment ${(0,quote/* quote */.hD)(said.assignment)}`,
                hint: 'give the assignment the name that Classroom 50 has for it',
            },
        ]);
    const of = pathIn(said.commit);
    if (of !== undefined && of.toLowerCase() !== `${owner}/${name}`.toLowerCase())
        throw new text_problem/* UserError */.yo([{ place: { file }, message: `it is of the repository ${(0,quote/* quote */.hD)(of)}` }]);
}
/** `owner/repo` of a commit's address. */
const pathIn = (url) => /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/commit\//.exec(url)?.[1];
function repositoryIn({ commit, owner }) {
    const [of = owner, name = owner] = pathIn(commit)?.split('/') ?? [];
    return { owner: of, name };
}
function commitIn(url) {
    const [commit] = /\b[0-9a-f]{40}\b/.exec(url) ?? [];
    return commit === undefined ? {} : { commit };
}

;// CONCATENATED MODULE: ./build/harvest/release-results.js



/** What Classroom 50 published. */
async function* releaseResults({ rest }, repository, { assignment, known }) {
    const { owner, name: repo } = repository;
    const knownAssets = knownIds(known(repository), 'submit:');
    for await (const { tag, assetId, author, text } of fetchSubmitReleases(rest, { owner, repo }, knownAssets)) {
        const read = () => attemptOfClassroom50(text, tag, { assignment, repository });
        const by = author === undefined ? '' : ` by ${author}`;
        const trustReason = `a release of Classroom 50${by}, which anybody who can push can make`;
        yield { name: `submit:${assetId}`, text, read, trustReason };
    }
}

;// CONCATENATED MODULE: ./build/harvest/elsewhere.js





/** Sources that are asked of one repository after another. */
const ofOne = { artifact: artifactResults, classroom50: releaseResults };
/** Looks for results where other tools, and our own artifacts, keep them. */
async function* searchElsewhere(api, source, repositories, search) {
    switch (source) {
        case 'artifact':
        case 'classroom50':
            for (const repository of repositories)
                yield await searchOne(ofOne[source](api, repository, search), repository);
            return;
        case 'classroom':
            yield* checkResults(api, repositories, search);
    }
}
async function searchOne(results, repository) {
    const found = { repository, records: [], refused: {} };
    try {
        for await (const one of results)
            elsewhere_keep(found, one);
    }
    catch (error) {
        found.refused[''] = { status: 'error', reason: elsewhere_sentenceOf(error) };
    }
    return found;
}
function elsewhere_keep({ records, refused }, { name, text, read, trustReason }) {
    try {
        const blob = (0,sha256/* sha256Of */.B)(text);
        records.push({ name, blob, attempt: read(), trustReason });
    }
    catch (error) {
        refused[name] = { status: 'invalid', reason: elsewhere_sentenceOf(error) };
    }
}
function elsewhere_sentenceOf(error) {
    if (error instanceof text_problem/* UserError */.yo)
        return error.problems.map(({ message }) => message).join('; ');
    throw error;
}

;// CONCATENATED MODULE: ./build/harvest/settle-elsewhere.js

/** Whether a repository is there and has nothing that is stored of its branch of results. */
const isWithoutBranch = ({ files, head, refused }) => head !== null &&
    refused[''] === undefined &&
    Object.keys(files).every((name) => commitInName(name) === undefined);
/** What other tools keep moves no push: it may come for so long after one. */
const comesWithinMs = 24 * 3_600_000;
/** Makes of what was found elsewhere what the journal and the attempts say of a repository. */
function settleElsewhere(sighting, found, now) {
    const { repository, submitter, assignment, pushedAt, head } = sighting;
    const place = `${repository.owner}/${repository.name}@${head ?? ''}:${assignment}`;
    const lines = found.records.map(({ name, blob, attempt, trustReason }) => ({
        submitter,
        source: `${place}/${name}`,
        trust: 'unverified',
        trustReason,
        repositoryId: repository.id,
        blob,
        attempt,
    }));
    const files = Object.fromEntries(found.records.map(({ name, blob }) => [name, blob]));
    const isYoung = pushedAt !== null && Date.parse(now) - Date.parse(pushedAt) < comesWithinMs;
    return {
        lines,
        sighting: {
            ...sighting,
            files: { ...sighting.files, ...files },
            refused: { ...sighting.refused, ...found.refused },
            unproved: lines.length === 0 && isYoung ? [''] : sighting.unproved,
        },
    };
}

;// CONCATENATED MODULE: ./build/github/evidence.js


/** A commit that was pushed once has one suite, with a job that grades and one that records. */
const evidence_usual = { suites: 3, jobs: 2, notes: 10 };
/** A point. */
const deep = { suites: 10, jobs: 5, notes: 20 };
const fieldsAt = ({ suites, jobs, notes }) => `
  checkSuites(first: ${suites}) {
    pageInfo { hasNextPage }
    nodes {
      workflowRun { url event createdAt file { path } }
      checkRuns(first: ${jobs}) {
        pageInfo { hasNextPage }
        nodes { title summary annotations(first: ${notes}) { pageInfo { hasNextPage } nodes { title message } } }
      }
    }
  }`;
/** Which runs a commit had and what their jobs announced; costs a tenth of a point a commit. */
const evidenceFragment = `fragment CommitEvidence on Commit { oid ${fieldsAt(evidence_usual)} }`;
/** The files of a directory, without their content: costs nothing. */
const filesOfTree = '... on Tree { entries { name oid size type } }';
/** Where workflow files are at a commit. */
const workflowsAt = (commit) => `${commit}:.github/workflows`;
const connection = (node) => schemas/* looseObject */._H3({
    pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY() }),
    nodes: schemas/* array */.YOg(node.nullable()).nullish(),
});
const Annotation = schemas/* looseObject */._H3({ title: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP() });
const CheckRun = schemas/* looseObject */._H3({
    title: schemas/* string */.YjP().nullish(),
    summary: schemas/* string */.YjP().nullish(),
    annotations: connection(Annotation).nullish(),
});
const WorkflowRun = schemas/* looseObject */._H3({
    url: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    file: schemas/* looseObject */._H3({ path: schemas/* string */.YjP() }).nullish(),
});
const Suite = schemas/* looseObject */._H3({
    workflowRun: WorkflowRun.nullish(),
    checkRuns: connection(CheckRun).nullish(),
});
/** A commit as `CommitEvidence` asks for it; null where the token may not see checks. */
const CheckedCommit = schemas/* looseObject */._H3({ oid: schemas/* string */.YjP(), checkSuites: connection(Suite).nullish() });
const TreeFiles = schemas/* looseObject */._H3({
    entries: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), oid: schemas/* string */.YjP(), size: schemas/* number */.aig(), type: schemas/* string */.YjP() }))
        .nullish(),
});
const listed = (nodes) => (nodes ?? []).flatMap((node) => (node === null ? [] : [node]));
/** What our action prints as a notice where it recorded: student code cannot, since its output is fenced. */
function announcedIn({ checkRuns }) {
    // A check that somebody wrote by the API needs both for its annotations, and GitHub may put it into any run's suite.
    const jobs = listed(checkRuns?.nodes).filter(({ title, summary }) => !title && !summary);
    const notes = jobs.flatMap(({ annotations }) => listed(annotations?.nodes));
    return notes.flatMap(({ title, message }) => {
        const [, digest] = /\bsha256=([0-9a-f]{64})\b/.exec(title === 'Grade record' ? message : '') ?? [];
        return digest === undefined ? [] : [digest];
    });
}
function runOf(suite) {
    const { workflowRun } = suite;
    // The run's own databaseId is a 32-bit number in the schema, and ids are longer today.
    const [, id] = /\/actions\/runs\/(\d{1,15})$/.exec(workflowRun?.url ?? '') ?? [];
    if (workflowRun == null || id === undefined)
        return [];
    const { event, createdAt, file } = workflowRun;
    const workflow = file == null ? {} : { workflowPath: file.path };
    return [{ id: Number(id), event, createdAt, ...workflow, announced: announcedIn(suite) }];
}
const isWhole = ({ checkSuites }) => checkSuites?.pageInfo.hasNextPage !== true &&
    listed(checkSuites?.nodes).every(({ checkRuns }) => checkRuns?.pageInfo.hasNextPage !== true &&
        listed(checkRuns?.nodes).every(({ annotations }) => annotations?.pageInfo.hasNextPage !== true));
/** What GitHub knows of a commit; undefined where it does not let the token see checks. */
function evidenceIn(commit, workflows) {
    const checked = CheckedCommit.safeParse(commit);
    if (!checked.success || checked.data.checkSuites == null)
        return undefined;
    const files = TreeFiles.safeParse(workflows);
    const entries = (files.success ? files.data.entries : undefined) ?? [];
    const evidence = {
        commit: checked.data.oid,
        runs: listed(checked.data.checkSuites.nodes).flatMap(runOf),
        workflows: Object.fromEntries(entries.map(({ name, oid }) => [`.github/workflows/${name}`, oid])),
    };
    return { evidence, whole: isWhole(checked.data) };
}
const deeperQuery = `query($id: ID!, $commit: GitObjectID!, $workflows: String!) {
  ${rateLimit}
  node(id: $id) { ... on Repository {
    commit: object(oid: $commit) { ... on Commit { oid ${fieldsAt(deep)} } }
    workflows: object(expression: $workflows) { ${filesOfTree} }
  } }
}`;
const Deeper = schemas/* looseObject */._H3({
    node: schemas/* looseObject */._H3({ commit: schemas/* unknown */.L5J().optional(), workflows: schemas/* unknown */.L5J().optional() }).nullish(),
});
/** The evidence in an answer; of a commit with more runs than usual, asked for once more and deeper. */
async function evidenceOf(api, nodeId, { commit, workflows }) {
    const seen = evidenceIn(commit, workflows);
    if (seen === undefined || seen.whole)
        return seen?.evidence;
    const oid = seen.evidence.commit;
    const variables = { id: nodeId, commit: oid, workflows: workflowsAt(oid) };
    const reply = await api.graphql(deeperQuery, variables, 'read the runs of a commit');
    const deeper = reply.kind === 'answered' ? Deeper.safeParse(reply.data) : undefined;
    const found = deeper?.success === true && deeper.data.node != null
        ? evidenceIn(deeper.data.node.commit, deeper.data.node.workflows)
        : undefined;
    return found?.evidence ?? seen.evidence;
}

;// CONCATENATED MODULE: ./build/github/whole-blob.js


/** A blob as GraphQL gives it: its text ends after 512,000 bytes. */
const GivenBlob = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    byteSize: schemas/* number */.aig(),
    isBinary: schemas/* boolean */.zMY().nullish(),
    isTruncated: schemas/* boolean */.zMY(),
    text: schemas/* string */.YjP().nullish(),
});
const blobFields = '... on Blob { oid byteSize isBinary isTruncated text }';
/** A record is below 400 kB; what is larger than this is none of ours. */
const whole_blob_mostBytes = 5_000_000;
const Fetched = schemas/* looseObject */._H3({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64'), size: schemas/* number */.aig() });
/** A blob by REST, which gives all of it unless it is absurd; a string is why that failed. */
async function fetchWholeBlob(api, { owner, name, oid, bytes: size }) {
    if (size > whole_blob_mostBytes)
        return { kind: 'truncated', bytes: size };
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const reply = await api.rest.request(route, { owner, repo: name, file_sha: oid });
    const fetched = Fetched.safeParse(reply.data);
    if (reply.status !== 200)
        return sentenceOf(reply);
    if (!fetched.success)
        return "GitHub's answer is not what it documents";
    const bytes = Buffer.from(fetched.data.content, 'base64');
    if (bytes.length !== fetched.data.size)
        return { kind: 'truncated', bytes: fetched.data.size };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: 'binary' };
    }
}
/** The content of a blob that GraphQL gave, fetched whole where it gave only a part; a string is why that failed. */
async function contentOf(api, given, { owner, name }) {
    const { oid, byteSize, isBinary, isTruncated, text } = given;
    if (isBinary === true || text == null)
        return { kind: 'binary' };
    if (!isTruncated)
        return { kind: 'text', text };
    return fetchWholeBlob(api, { owner, name, oid, bytes: byteSize });
}

;// CONCATENATED MODULE: ./build/github/blobs-query.js



function partsOf(batch, withEvidence) {
    const parts = new Map();
    for (const { nodeId, oid, commit } of batch) {
        const part = parts.get(nodeId) ?? { alias: `r${parts.size}`, blobs: new Map(), commits: new Map() };
        parts.set(nodeId, part);
        if (!part.blobs.has(oid))
            part.blobs.set(oid, `b${part.blobs.size}`);
        if (withEvidence && commit !== undefined && !part.commits.has(commit)) {
            part.commits.set(commit, String(part.commits.size));
        }
    }
    return parts;
}
function writePart({ alias, blobs, commits }, variable, id) {
    const fields = [
        ...[...blobs].map(([oid, name]) => `${name}: object(oid: ${variable('GitObjectID', oid)}) { ${blobFields} }`),
        ...[...commits].flatMap(([oid, number]) => [
            `c${number}: object(oid: ${variable('GitObjectID', oid)}) { ...CommitEvidence }`,
            `w${number}: object(expression: ${variable('String', workflowsAt(oid))}) { ${filesOfTree} }`,
        ]),
    ];
    return `${alias}: node(id: ${variable('ID', id)}) { ... on Repository {\n    ${fields.join('\n    ')}\n  } }`;
}
/** One question for many blobs over many repositories: a point. */
function blobsQuery(batch, withEvidence) {
    const parts = partsOf(batch, withEvidence);
    const variables = {};
    const declared = [];
    const variable = (type, value) => {
        const name = `v${declared.length}`;
        variables[name] = value;
        declared.push(`$${name}: ${type}!`);
        return `$${name}`;
    };
    const fields = [...parts].map(([id, part]) => writePart(part, variable, id));
    const usesEvidence = [...parts.values()].some(({ commits }) => commits.size > 0);
    const fragment = usesEvidence ? evidenceFragment : '';
    const query = `query(${declared.join(', ')}) {\n  ${rateLimit}\n  ${fields.join('\n  ')}\n}\n${fragment}`;
    return {
        query,
        variables,
        partOf: ({ nodeId, oid, commit = '' }) => {
            const part = parts.get(nodeId);
            const number = part?.commits.get(commit);
            return {
                part: part?.alias ?? '',
                blob: part?.blobs.get(oid) ?? '',
                commit: number === undefined ? '' : `c${number}`,
                workflows: number === undefined ? '' : `w${number}`,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/github/fetch-blobs.js








const Part = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** Undefined: it has to be asked for again, or by itself. */
async function fetchedFrom(api, wanted, { partOf }, { data, errors }) {
    const { nodeId, oid } = wanted;
    const names = partOf(wanted);
    const here = errorsAt(errors, [names.part]);
    const atBlob = errorsAt(errors, [names.part, names.blob]);
    if (here.tooMuch || here.whole !== undefined || atBlob.whole !== undefined)
        return undefined;
    const part = Part.safeParse(data[names.part]);
    const given = GivenBlob.safeParse(part.data?.[names.blob]);
    if (!given.success)
        return undefined;
    const content = await contentOf(api, given.data, wanted);
    if (typeof content === 'string')
        return { nodeId, oid, failed: content };
    const checked = { commit: part.data?.[names.commit], workflows: part.data?.[names.workflows] };
    const evidence = names.commit === '' ? undefined : await evidenceOf(api, nodeId, checked);
    return { nodeId, oid, content, ...(evidence !== undefined && { evidence }) };
}
async function fetchAlone(api, wanted) {
    const { nodeId, oid } = wanted;
    const content = await fetchWholeBlob(api, wanted);
    return typeof content === 'string' ? { nodeId, oid, failed: content } : { nodeId, oid, content };
}
// The texts of a batch are in memory together.
const fetch_blobs_mostBytes = 4_000_000;
/** Fetches many blobs over many repositories, as few questions as possible; a yield is what one batch answered. */
async function* fetchBlobs(api, wanted, { withEvidence }) {
    const ask = async (batch) => {
        const question = blobsQuery(batch, withEvidence);
        const reply = await api.graphql(question.query, question.variables, 'read recorded attempts');
        if (reply.kind === 'too_much')
            return reply;
        const fetched = await Promise.all(batch.map((one) => fetchedFrom(api, one, question, reply)));
        return {
            kind: 'answered',
            ms: reply.ms,
            answers: fetched.filter((one) => one !== undefined),
            again: batch.filter((_, index) => fetched[index] === undefined),
        };
    };
    yield* inBatches(wanted, {
        size: startBatchSize(100, 150),
        width: graphqlAtOnce,
        mostWeight: fetch_blobs_mostBytes,
        weigh: ({ bytes }) => bytes,
        ask,
        alone: (one) => fetchAlone(api, one),
    });
}

// EXTERNAL MODULE: ./build/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(64238);
;// CONCATENATED MODULE: ./build/github/results-alone.js




const results_alone_Repository = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }),
    default_branch: schemas/* string */.YjP(),
});
const Branch = schemas/* looseObject */._H3({
    commit: schemas/* looseObject */._H3({
        sha: schemas/* string */.YjP(),
        author: schemas/* looseObject */._H3({ login: schemas/* string */.YjP().nullish() }).nullish(),
        commit: schemas/* looseObject */._H3({
            author: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().nullish() }).nullish(),
            committer: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().nullish() }).nullish(),
            tree: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }),
            verification: schemas/* looseObject */._H3({ verified: schemas/* boolean */.zMY() }).nullish(),
        }),
    }),
});
const Tree = schemas/* looseObject */._H3({
    tree: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), type: schemas/* string */.YjP(), size: schemas/* number */.aig().nullish() })),
});
/** Why one of the requests was of no use; thrown and caught in this file. */
class Unread extends Error {
}
/** Null: it is not there. */
function read(reply, schema) {
    // 409: the repository is empty.
    if (reply.status === 404 || reply.status === 409)
        return null;
    if (reply.status !== 200)
        throw new Unread(sentenceOf(reply));
    const content = schema.safeParse(reply.data);
    if (!content.success)
        throw new Unread("GitHub's answer is not what it documents");
    return content.data;
}
async function fetchBranch(api, { owner, name }, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
    return read(await api.rest.request(route, { owner, repo: name, branch }), Branch);
}
async function fetchEntries(api, { owner, name }, tree) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const found = read(await api.rest.request(route, { owner, repo: name, tree_sha: tree }), Tree);
    return found?.tree ?? [];
}
function tipIn({ commit: { sha, author, commit } }) {
    const name = author?.login ?? commit.author?.name ?? undefined;
    return {
        oid: sha,
        ...(name !== undefined && { author: name }),
        // REST does not say who signed; GitHub signs as the committer of this name.
        signedByGitHub: commit.verification?.verified === true && commit.committer?.name === 'GitHub',
    };
}
async function fetchFolder(api, place, branch, assignment) {
    const root = await fetchEntries(api, place, branch.commit.commit.tree.sha);
    const folder = root.find(({ path, type }) => path === assignment && type === 'tree');
    if (folder === undefined)
        return null;
    const entries = await fetchEntries(api, place, folder.sha);
    return entries.flatMap(({ path, sha, type, size }) => type === 'blob' ? [{ name: path, oid: sha, bytes: size ?? 0 }] : []);
}
async function fetchLatest(api, place, files) {
    const latest = files.find(({ name }) => name === 'latest.json');
    if (latest === undefined)
        return {};
    const { oid, bytes } = latest;
    const content = await fetchWholeBlob(api, { ...place, oid, bytes });
    if (typeof content === 'string')
        throw new Unread(content);
    return { latest: { oid, content } };
}
async function fetchAll(api, listed, { assignment, branch }) {
    const { nodeId, id } = listed;
    const repository = read(await api.rest.request('GET /repositories/{id}', { id }), results_alone_Repository);
    if (repository === null)
        return { kind: 'gone', nodeId, reason: 'GitHub knows no repository by this id' };
    const place = { owner: repository.owner.login, name: repository.name };
    const head = await fetchBranch(api, place, repository.default_branch);
    const tip = await fetchBranch(api, place, branch);
    const files = tip === null ? null : await fetchFolder(api, place, tip, assignment);
    return {
        kind: 'found',
        nodeId,
        id: repository.id,
        ...place,
        head: head?.commit.sha ?? null,
        tip: tip === null || files === null ? null : tipIn(tip),
        files: files ?? [],
        ...(await fetchLatest(api, place, files ?? [])),
    };
}
/** What one repository has of an assignment, by REST: slower, and within reach where a query is not. */
async function fetchResultsAlone(api, listed, asked) {
    try {
        return await fetchAll(api, listed, asked);
    }
    catch (error) {
        if (!(error instanceof Unread || error instanceof bounded_fetch/* TooLarge */.M))
            throw error;
        return { kind: 'failed', nodeId: listed.nodeId, reason: error.message };
    }
}

;// CONCATENATED MODULE: ./build/github/results-query.js




// The head is asked for twice: workflow files between two equal answers are the head's.
const headEvidence = `
    headCommit: object(expression: "HEAD") { ...CommitEvidence }
    workflows: object(expression: "${workflowsAt('HEAD')}") { ${filesOfTree} }
    headAgain: object(expression: "HEAD") { oid }`;
/**
 * What many repositories have of an assignment: a point a batch. Paths are asked for as expressions, since
 * GitHub answers `Commit.file` of what is not there with an error.
 */
const resultsQuery = (withEvidence) => `query($ids: [ID!]!, $ref: String!, $folder: String!, $latest: String!) {
  ${rateLimit}
  nodes(ids: $ids) { ... on Repository {
    id databaseId name owner { login }
    defaultBranchRef { target { oid } }${withEvidence ? headEvidence : ''}
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      author { name user { login } } signature { isValid wasSignedByGitHub }
    } } }
    folder: object(expression: $folder) { ${filesOfTree} }
    latest: object(expression: $latest) { ${blobFields} }
  } }
}
${withEvidence ? evidenceFragment : ''}`;
const Tip = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    author: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().nullish(), user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullish() })
        .nullish(),
    signature: schemas/* looseObject */._H3({ isValid: schemas/* boolean */.zMY(), wasSignedByGitHub: schemas/* boolean */.zMY() }).nullish(),
});
const ResultsNode = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* number */.aig().nullish(),
    name: schemas/* string */.YjP(),
    owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }),
    defaultBranchRef: schemas/* looseObject */._H3({ target: schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() }).nullish() }).nullish(),
    headCommit: schemas/* unknown */.L5J().optional(),
    workflows: schemas/* unknown */.L5J().optional(),
    headAgain: schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() }).nullish(),
    ref: schemas/* looseObject */._H3({ target: Tip.nullish() }).nullish(),
    folder: TreeFiles.nullish(),
    latest: schemas/* union */.KCZ([GivenBlob, schemas/* looseObject */._H3({})]).nullish(),
});
function tipOf({ ref, folder }) {
    const target = ref?.target;
    if (target == null || folder?.entries == null)
        return null;
    const author = target.author?.user?.login ?? target.author?.name ?? undefined;
    const signature = target.signature;
    return {
        oid: target.oid,
        ...(author !== undefined && { author }),
        signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
    };
}

;// CONCATENATED MODULE: ./build/github/fetch-results.js









const fetch_results_Nodes = schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
async function headEvidenceOf(api, node) {
    const head = node.defaultBranchRef?.target?.oid;
    const evidence = await evidenceOf(api, node.id, { commit: node.headCommit, workflows: node.workflows });
    // The branch was moved while GitHub answered: nobody can say which commit the workflow files are of.
    const isSteady = evidence?.commit === head && node.headAgain?.oid === head;
    return evidence !== undefined && isSteady ? { headEvidence: evidence } : {};
}
async function foundIn(api, node, listed, request) {
    const place = { owner: node.owner.login, name: node.name };
    const tip = tipOf(node);
    const given = tip === null ? undefined : GivenBlob.safeParse(node.latest).data;
    const content = given === undefined ? undefined : await contentOf(api, given, place);
    if (typeof content === 'string')
        return { kind: 'failed', nodeId: node.id, reason: content };
    const files = (node.folder?.entries ?? []).filter(({ type }) => type === 'blob');
    return {
        kind: 'found',
        nodeId: node.id,
        id: node.databaseId ?? listed.id,
        ...place,
        head: node.defaultBranchRef?.target?.oid ?? null,
        ...(request.withEvidence ? await headEvidenceOf(api, node) : {}),
        tip,
        files: tip === null ? [] : files.map(({ name, oid, size }) => ({ name, oid, bytes: size })),
        ...(given !== undefined && content !== undefined && { latest: { oid: given.oid, content } }),
    };
}
const evidenceFields = new Set(['headCommit', 'workflows', 'headAgain']);
/** Undefined: a smaller question may answer it. */
async function resultsOf(api, listed, { node, errors }, request) {
    const { nodeId } = listed;
    const { whole, inside, tooMuch } = errors;
    if (tooMuch)
        return undefined;
    if (whole !== undefined)
        return { kind: isNotFound(whole) ? 'gone' : 'failed', nodeId, reason: whole.message };
    // What the token may not see of a commit's runs leaves the results as they are.
    const hidden = inside.find(({ path }) => !evidenceFields.has(path[2]));
    if (hidden !== undefined)
        return { kind: 'failed', nodeId, reason: hidden.message };
    // Nothing at all, and no word why.
    if (node == null)
        return undefined;
    const parsed = ResultsNode.safeParse(node);
    if (!parsed.success)
        return { kind: 'failed', nodeId, reason: "GitHub's answer is not what it documents" };
    return foundIn(api, parsed.data, listed, request);
}
async function readBatch(api, batch, answer, request) {
    const nodes = fetch_results_Nodes.safeParse(answer.data);
    const read = await Promise.all(batch.map((listed, index) => {
        const node = nodes.success ? nodes.data.nodes[index] : undefined;
        return resultsOf(api, listed, { node, errors: errorsAt(answer.errors, ['nodes', index]) }, request);
    }));
    return {
        answers: read.filter((results) => results !== undefined),
        again: batch.filter((_, index) => read[index] === undefined),
    };
}
/** What each repository has of an assignment; a yield is what one batch answered, in no order. */
async function* fetchResults(api, request) {
    const { assignment, branch, repositories } = request;
    const query = resultsQuery(request.withEvidence);
    const ref = `refs/heads/${branch}`;
    const paths = { ref, folder: `${ref}:${assignment}`, latest: `${ref}:${assignment}/latest.json` };
    const ask = async (batch) => {
        const ids = batch.map(({ nodeId }) => nodeId);
        const reply = await api.graphql(query, { ids, ...paths }, `read results of '${assignment}'`);
        if (reply.kind === 'too_much')
            return reply;
        return { kind: 'answered', ms: reply.ms, ...(await readBatch(api, batch, reply, request)) };
    };
    yield* inBatches(repositories, {
        size: startBatchSize(50, 100),
        width: graphqlAtOnce,
        ask,
        alone: (listed) => fetchResultsAlone(api, listed, request),
    });
}

;// CONCATENATED MODULE: ./build/harvest/sources.js



/** What answers for an assignment: its branch of results in each repository, and GitHub itself about those that are gone. */
function sourcesOf(api, { assignment, branch, sources }, withEvidence) {
    const usesBranch = sources.includes('branch');
    return {
        async *results(repositories) {
            for await (const answers of fetchResults(api, { repositories, assignment, branch, withEvidence }))
                yield usesBranch ? answers : answers.map(withoutBranch);
        },
        blobs: (wanted) => fetchBlobs(api, wanted, { withEvidence }),
        gone: async ({ listed: { owner, name, id } }) => {
            const outcome = await lookFor(api, { owner, name, id });
            if ('refusal' in outcome)
                return outcome.refusal;
            return { status: 'error', reason: 'GitHub showed it only when asked again; the next harvest reads it' };
        },
    };
}
function withoutBranch(answer) {
    if (answer.kind !== 'found')
        return answer;
    const { latest: _, ...found } = answer;
    return { ...found, tip: null, files: [] };
}

;// CONCATENATED MODULE: ./build/harvest/results.js










/** What may be new in the listed repositories of an assignment, and in those that should have been listed. */
async function collectResults(assignment, listed, pass) {
    const { api, plan, withRuns, signal } = pass;
    if (signal.aborted)
        return;
    const isWhole = plan.since === undefined;
    const sightings = sightingsIn(assignment.assignment, pass);
    const sorted = sortListed(assignment, listed.values(), sightings, { ...plan, withRuns, isWhole });
    const around = circumstances(assignment, pass);
    await keep(assignment, sorted.empty.map((one) => emptySettled(one, around)), pass);
    await askAll(assignment, sorted.asked, pass);
    await askAll(assignment, await follow(assignment, sorted.unlisted.length, lookForUnlisted(api, sorted.unlisted, around), pass), pass);
}
/** Results in batches; each is stored before the next counts as done. */
async function askAll(assignment, asked, pass) {
    const { api, withRuns, signal, hear, tally } = pass;
    const sources = sourcesOf(api, assignment, withRuns);
    const looksElsewhere = assignment.sources.some((source) => source !== 'branch');
    const without = [];
    let done = 0;
    if (asked.length === 0)
        return;
    for await (const settled of until(signal, collect(asked, sources, circumstances(assignment, pass)))) {
        await keep(assignment, settled, pass);
        if (looksElsewhere)
            without.push(...settled.map(({ sighting }) => sighting).filter(isWithoutBranch));
        done += settled.length;
        tally.asked += settled.length;
        hear({ stage: 'results', assignment: assignment.assignment, done, total: asked.length });
    }
    await askElsewhere(assignment, without, pass);
}
/** Whoever has nothing on the branch may have something where the course says to look next. */
async function askElsewhere(assignment, without, pass) {
    const { api, signal } = pass;
    let left = new Map(without.map((sighting) => [sighting.repository.id, sighting]));
    const known = ({ id }) => Object.keys(left.get(id)?.files ?? {});
    const search = { assignment: assignment.assignment, known };
    for (const source of assignment.sources) {
        if (source === 'branch' || left.size === 0)
            continue;
        const repositories = [...left.values()].map(({ repository }) => repository);
        const next = new Map(left);
        for await (const found of until(signal, searchElsewhere(api, source, repositories, search))) {
            const sighting = left.get(found.repository.id);
            if (sighting === undefined)
                continue;
            const settled = settleElsewhere(sighting, found, pass.now());
            await keep(assignment, [settled], pass);
            if (Object.keys(settled.sighting.files).length > 0)
                next.delete(found.repository.id);
        }
        left = next;
    }
}

;// CONCATENATED MODULE: ./build/harvest/others.js







/** Everybody in the roster of whom no repository was seen. */
async function lookForOthers(assignment, pass) {
    const { api, course, keeper, plan, now, signal } = pass;
    if (signal.aborted)
        return;
    const name = assignment.assignment;
    const call = { org: course.config.org, run: plan.run, isFull: plan.isFull, now: now() };
    for (const ask of [askLogins, askAccess])
        await keeper.note(await ask(api, assignment, course, keeper.remembered, call));
    const known = {
        sightings: sightingsIn(name, pass).values(),
        looks: keeper.remembered.looks.get(name),
        clues: (0,record_remembered/* cluesIn */.eR)(keeper.remembered, name),
    };
    const missing = missingIn(assignment, course, known, call);
    const looks = lookForMissing(api, name, missing, call);
    await askAll(assignment, await follow(assignment, missing.length, looks, pass), pass);
}

;// CONCATENATED MODULE: ./build/harvest/plan.js
/** Pushes may show a little after they happened. */
const overlapMs = 10 * 60_000;
/** What a watermark holds for: the same repositories, assignments and places of results. */
const selectionOf = (org, assignments) => JSON.stringify([
    org?.toLowerCase() ?? null,
    assignments.map(({ assignment, repos, branch, sources }) => [assignment, repos, branch, sources]),
]);
/** What a harvest asks for, given what is known: all of it, what changed since, or what a stopped one left. */
function plan_planOf(remembered, { org }, assignments, { isFull, now, id }) {
    const selection = selectionOf(org, assignments);
    const { open, watermarks } = remembered;
    const resumed = open !== undefined && open.selection === selection && (open.isFull || !isFull) ? open : undefined;
    const started = resumed ?? { kind: 'started', run: id, selection, isFull, at: now };
    const watermark = started.isFull ? undefined : watermarks.get(selection);
    return {
        ...started,
        isResumed: resumed !== undefined,
        ...(watermark !== undefined && { since: earlier(watermark, overlapMs) }),
    };
}
const earlier = (instant, ms) => new Date(Math.max(0, Date.parse(instant) - ms)).toISOString();
/** Until when a listing has seen everything: GitHub's newest time in it, since its clock is not ours. */
function watermarkOf(pushes, before) {
    const known = [...pushes, before ?? null].flatMap((instant) => (instant === null ? [] : [instant]));
    const newest = known.reduce((most, instant) => Math.max(most, Date.parse(instant)), 0);
    return new Date(newest).toISOString();
}

// EXTERNAL MODULE: ./build/record/row-in-brief.js
var row_in_brief = __webpack_require__(44091);
// EXTERNAL MODULE: ./build/store/harvest-journal.js + 2 modules
var harvest_journal = __webpack_require__(32343);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/record/jsonl.js
var jsonl = __webpack_require__(79858);
// EXTERNAL MODULE: ./build/record/seal.js
var seal = __webpack_require__(68611);
// EXTERNAL MODULE: ./build/text/torn.js
var torn = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(88445);
// EXTERNAL MODULE: ./build/store/lines.js
var lines = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/store/rows.js
var rows = __webpack_require__(33177);
;// CONCATENATED MODULE: ./build/store/harvested.js








/** Adds attempts of an assignment to a directory of attempts, all of them on disk when it returns. */
async function appendHarvested(dir, assignment, lines) {
    if (lines.length === 0)
        return;
    const path = (0,directory.attemptsPath)(dir, assignment);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,rows/* appendRow */.D)(path, lines.map(jsonl/* formatAttemptLine */.t_).join(''));
}
/** What tells a harvested attempt from all others. */
const keyOfHarvested = ({ repositoryId, source, blob, trust }) => JSON.stringify([repositoryId, fileIn(source), blob, trust]);
const fileIn = (source) => source.slice(source.lastIndexOf('/') + 1);
/** In no text of JSON can it stand with these quotation marks. */
const attemptKey = ',"attempt":{';
/** What is stored of an assignment, without reading the attempts themselves: a harvest that was killed may have been further than its journal. */
async function storedKeys(dir, assignment) {
    const keys = new Set();
    for await (const from of originsIn(dir, assignment))
        keys.add(keyOfHarvested(from));
    return keys;
}
/** Which of a repository's files are still there, after somebody may have lost or spoiled some. */
async function storedFiles(dir, assignment) {
    const known = new Map();
    for await (const { repositoryId, source } of originsIn(dir, assignment)) {
        const files = known.get(repositoryId) ?? new Set();
        known.set(repositoryId, files.add(fileIn(source)));
    }
    return (repositoryId, file) => known.get(repositoryId)?.has(file) === true;
}
async function* originsIn(dir, assignment) {
    for await (const { bytes } of (0,lines/* linesOf */.D)((0,directory.attemptsPath)(dir, assignment))) {
        if (!(0,seal/* isSealed */.d)(bytes) && (0,torn/* isTorn */.a)(bytes.toString()))
            continue;
        const end = bytes.indexOf(attemptKey);
        const from = end === -1 ? undefined : fromIn(`${bytes.subarray(0, end).toString()}}`);
        if (from !== undefined)
            yield from;
    }
}
function fromIn(text) {
    try {
        const { repository_id: repositoryId, source, blob, trust } = JSON.parse(text);
        return typeof source === 'string' ? { repositoryId, source, blob, trust } : undefined;
    }
    catch {
        // Whoever reads the attempts says what is wrong with the line.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/store/harvest-keeper.js




/** Opens a directory of attempts for a harvest: what earlier ones saw is known then. */
async function openKeeper(dir) {
    const { remembered, problems, wasKilled } = await recall(dir);
    const sharing = (0,row_in_brief/* sharingRows */.W)();
    const stored = new Map();
    const storedIn = (assignment) => {
        const known = stored.get(assignment) ?? storedKeys(dir, assignment);
        stored.set(assignment, known);
        return known;
    };
    const note = async (rows) => {
        await (0,harvest_journal/* appendJournal */.aM)(dir, rows);
        // Nothing is asked for twice in a harvest.
        for (const row of rows)
            (0,record_remembered/* remember */.kY)(remembered, (0,row_in_brief/* withoutFiles */.O)(sharing(row)));
    };
    const keep = async (assignment, findings) => {
        const all = findings.flatMap(({ lines }) => lines);
        // Only a harvest that was killed can have stored what its journal does not know.
        const known = wasKilled && all.length > 0 ? await storedIn(assignment) : new Set();
        const lines = all.filter((line) => !known.has(keyOfHarvested(line)));
        // The attempts first: what the journal knows is stored.
        await appendHarvested(dir, assignment, lines);
        await note(findings.map(({ sighting }) => sighting));
        return lines.length;
    };
    return { remembered, problems, note, keep, forgetLost: (one) => forgetLost(dir, one, remembered) };
}
/** What the journal says of earlier harvests. */
async function recall(dir) {
    const remembered = (0,record_remembered/* nothingRemembered */.aw)();
    const problems = [];
    let isSpoiled = false;
    const complain = (problem) => problems.push(problem);
    const hearUnread = () => {
        isSpoiled = true;
    };
    for await (const row of (0,harvest_journal/* readJournal */.a0)(dir, complain, hearUnread))
        (0,record_remembered/* remember */.kY)(remembered, row);
    // What is missing in it may be of a repository that no listing of what is new would show.
    if (isSpoiled)
        remembered.watermarks.clear();
    return { remembered, problems, wasKilled: remembered.open !== undefined || isSpoiled };
}
async function forgetLost(dir, assignment, { sightings }) {
    const known = sightings.get(assignment);
    if (known === undefined)
        return;
    const isStored = await storedFiles(dir, assignment);
    for (const [id, sighting] of known) {
        const files = Object.entries(sighting.files).filter(([file]) => isStored(id, file));
        known.set(id, { ...sighting, files: Object.fromEntries(files) });
    }
}

;// CONCATENATED MODULE: ./build/harvest.js






/** Plan, list, fetch, store, journal: afterwards the directory holds what GitHub has of the assignments. */
async function harvest(request) {
    const { dir, course, assignments, signal, now } = request;
    const keeper = await openKeeper(dir);
    const plan = plan_planOf(keeper.remembered, course.config, assignments, { ...request, now: now() });
    const { isResumed, since: _, ...started } = plan;
    if (!isResumed)
        await keeper.note([started]);
    if (plan.isFull)
        for (const { assignment } of assignments)
            await keeper.forgetLost(assignment);
    const pass = {
        ...request,
        plan,
        keeper,
        tally: { asked: 0, attempts: 0 },
    };
    const pushes = [];
    for (const listing of listingsOf(assignments)) {
        const listed = await list(listing, pass);
        for (const { pushedAt } of listed.values())
            pushes.push(pushedAt);
        for (const assignment of listing.assignments)
            await collectResults(assignment, listed, pass);
    }
    for (const assignment of assignments)
        await lookForOthers(assignment, pass);
    if (!signal.aborted)
        await complete(pushes, pass);
    return { isComplete: !signal.aborted, isResumed, ...pass.tally, problems: keeper.problems };
}
/** Only what was seen whole moves the watermark. */
async function complete(pushes, { keeper, plan, now }) {
    const { run, selection } = plan;
    const watermark = watermarkOf(pushes, keeper.remembered.watermarks.get(selection));
    await keeper.note([{ kind: 'completed', run, selection, watermark, at: now() }]);
}

;// CONCATENATED MODULE: ./build/proof/trust.js
/**
 * How far a record may be believed. Anybody who can push can write a record; that a run of the course's own workflow wrote
 * it follows from what GitHub itself knows: the run belongs to the commit, its workflow file there is byte for byte the
 * published one, and it announced the record's digest in an annotation, which what the run grades cannot write.
 */
function trustOf(proof) {
    const lacking = lackOf(proof);
    const flags = workflowFlags(proof);
    if (lacking !== undefined)
        return { trust: 'unverified', reason: lacking, flags };
    const { id, event, workflowPath } = trust_runOf(proof) ?? { id: 0, event: '', workflowPath: '' };
    const reason = `run ${id} (${event}) of the course's ${workflowPath} announced this record; whose machine it ran on is not known`;
    return { trust: 'run', reason, flags };
}
const trust_runOf = ({ attempt, evidence }) => evidence?.runs.find(({ id }) => id === attempt.run?.id);
/** Events whose runs take workflow and code from the very commit they are of. */
const events = ['push', 'workflow_dispatch'];
/** What is missing for `run`, the first that is; undefined if nothing is. */
function lackOf(proof) {
    const { attempt, evidence, published, sha256 } = proof;
    const { commit } = attempt.submission;
    if (published === undefined)
        return 'the course names no workflow that a run could be compared with';
    if (attempt.run === undefined || commit === undefined)
        return 'the record names no run of a workflow';
    if (evidence === undefined || evidence.commit !== commit)
        return 'GitHub does not tell the runs of its commit';
    const run = trust_runOf(proof);
    if (run === undefined)
        return `GitHub knows no run ${attempt.run.id} of commit ${commit.slice(0, 7)}`;
    if (!events.includes(run.event))
        return `its run was started by ${run.event}, not by a push`;
    const fault = workflowFault(run, evidence, published);
    if (fault !== undefined)
        return fault;
    return run.announced.includes(sha256)
        ? undefined
        : `run ${run.id} did not announce this record: it may be unfinished, or the record was written by something else`;
}
function workflowFault({ workflowPath }, { workflows }, published) {
    if (workflowPath === undefined)
        return 'GitHub does not tell which workflow its run was of';
    const isPublished = (path) => published.some(({ oids }) => oids.includes(workflows[path] ?? ''));
    if (!isPublished(workflowPath))
        return `its run was of ${workflowPath}, which is not what the course gave out`;
    // A workflow beside it could write checks into the same run.
    const other = Object.keys(workflows).find((path) => /\.ya?ml$/i.test(path) && !isPublished(path));
    return other === undefined
        ? undefined
        : `its commit has another workflow, ${other}, that the course did not give out`;
}
function workflowFlags({ attempt, published }) {
    const known = new Set(published?.flatMap(({ digests }) => digests));
    return attempt.digests
        .filter(({ of, sha256 }) => of === 'workflow' && published !== undefined && !known.has(sha256))
        .map(({ path }) => `graded by a workflow (${path ?? 'unknown'}) that is not what the course gave out`);
}

// EXTERNAL MODULE: ./build/rulings.js
var build_rulings = __webpack_require__(81646);
;// CONCATENATED MODULE: ./build/sources/classroom50-scores.js





const Scores = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('classroom50/scores/v1'),
    assignments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        entries: schemas/* array */.YOg(schemas/* looseObject */._H3({
            owner: schemas/* string */.YjP().min(1),
            override: schemas/* boolean */.zMY().exactOptional(),
            submissions: schemas/* array */.YOg(schemas/* looseObject */._H3({ submission: schemas/* string */.YjP() })).prefault([]),
        }))
            .prefault([]),
    }))
        .prefault({}),
});
/** What Classroom 50's collector has of an assignment, and what of it cannot be read. */
function attemptsOfScores(text, file, assignment) {
    const { assignments } = (0,parse_json/* parseJson */.q)(Scores, text, file);
    const bucket = assignments[assignment];
    if (bucket === undefined)
        throw new text_problem/* UserError */.yo([
            {
                place: { file },
                message: `there is no assignment ${(0,quote/* quote */.hD)(assignment)}`,
                hint: `it has ${Object.keys(assignments).join(', ') || 'none'}`,
            },
        ]);
    const read = bucket.entries.flatMap((entry) => entry.submissions.map((submission) => scoreOf(entry, submission, file, assignment)));
    return {
        scores: read.flatMap((one) => ('attempt' in one ? [one] : [])),
        problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
function scoreOf({ owner, override: isOverridden = false }, submission, file, assignment) {
    const text = JSON.stringify(submission);
    try {
        const attempt = attemptOfClassroom50(text, file, { assignment });
        return { owner, name: submission.submission, text, attempt, isOverridden };
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        const where = `${owner}, ${submission.submission}`;
        return {
            problems: error.problems.map(({ message }) => ({ place: { file }, message: `${where}: ${message}` })),
        };
    }
}

;// CONCATENATED MODULE: ./build/harvest-course.js












/** Collects what is new, and grades everybody by the course's rules; a mistake in them is said before anything is asked. */
async function harvestCourse(request) {
    const { course, assignments, dir, now } = request;
    const rulings = await (0,build_rulings/* rulingsOf */.S)(request);
    const proveIn = await proofsOf(course, assignments);
    const withRuns = (0,domain_trust/* reaches */.O)(course.config.require, 'run');
    const scores = await scoresOf(course, assignments);
    const harvested = await harvest({ ...request, withRuns, proveIn, id: now() });
    const collected = await keepScores(dir, scores, now());
    const names = assignments.map(({ assignment }) => assignment);
    const grades = await (0,course_grades/* keepGradebooks */.Tw)({ dir, course, rulings, now: now() }, names);
    const nobody = harvested.isComplete ? nobodyIn(grades, request) : new Map();
    // Where others have somebody, one that is not given out yet is no mistake.
    const isWrong = nobody.size === assignments.length;
    return {
        ...harvested,
        attempts: harvested.attempts + collected,
        problems: [
            ...harvested.problems,
            ...scores.flatMap(({ problems }) => problems),
            ...(isWrong ? nobody.values() : []),
        ],
        assignments: isWrong ? grades : grades.map((one) => noticing(one, nobody.get(one.assignment))),
    };
}
/** Of which assignments there is nobody at all, neither in the roster nor on GitHub. */
function nobodyIn(grades, { assignments, course }) {
    const found = new Set(grades.filter(({ accounts }) => accounts.length > 0).map((one) => one.assignment));
    const { org } = course.config;
    return new Map(assignments.flatMap((one) => found.has(one.assignment) ? [] : [[one.assignment, sayNobody(one, org)]]));
}
function sayNobody({ assignment, repos: { names } }, org) {
    const asked = names.length === 0 ? 'what `repos` says' : (0,quote/* quoteSome */.Jv)(names);
    return {
        message: `nobody was found for ${assignment}: no repository${org === undefined ? '' : ` of ${org}`} fits ${asked}`,
        hint: 'are the names right, and may the token see the repositories?',
    };
}
const noticing = (grades, problem) => problem === undefined ? grades : { ...grades, notices: [...grades.notices, (0,text_problem/* formatProblem */.Vw)(problem)] };
/** What Classroom 50 collected of assignments that name its file. */
async function scoresOf(course, assignments) {
    const found = [];
    for (const one of assignments) {
        const { assignment } = one;
        const read = await readScores(course, one);
        if (read !== undefined)
            found.push({ assignment, ...attemptsOfScores(read.text, read.file, assignment) });
    }
    return found;
}
/** How many of them are new. */
async function keepScores(dir, all, now) {
    let count = 0;
    for (const { assignment, scores } of all) {
        const known = await storedKeys(dir, assignment);
        const lines = linesOfScores(scores, now).filter((line) => !known.has(keyOfHarvested(line)));
        await appendHarvested(dir, assignment, lines);
        count += lines.length;
    }
    return count;
}
/** How far the records of each assignment are believed: by their runs where the course requires that. */
async function proofsOf(course, assignments) {
    if (!(0,domain_trust/* reaches */.O)(course.config.require, 'run'))
        return () => unasked;
    const published = new Map();
    for (const one of assignments)
        published.set(one.assignment, await publishedWorkflows(course, one));
    return ({ assignment }) => provenBy(published.get(assignment));
}
const unasked = () => ({
    trust: 'unverified',
    reason: 'anybody who can push can write to the results branch, and its run was not asked for',
});
const provenBy = (published) => (attempt, sha256, evidence) => {
    const { trust, reason, flags } = trustOf({ attempt, sha256, evidence, published });
    return { trust, reason: [reason, ...flags].join('; ') };
};

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/process/small-heap.js

/**
 * Lets the heap grow by a third, and not to several times what is alive, before garbage is collected: a whole class of
 * records passes through memory, of which little is kept. It costs a tenth more time (`bench/harvest-large.mjs`).
 */
const keepHeapSmall = () => (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=30');

// EXTERNAL MODULE: ./build/text/duration.js
var text_duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
;// CONCATENATED MODULE: ./build/report/harvest-counts.js

/** How many accounts end in each status. */
function countStatuses(accounts) {
    const counts = new Map(domain_account/* accountStatuses */.cS.map((status) => [status, 0]));
    for (const { status } of accounts)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const of = (status) => counts.get(status) ?? 0;
    return {
        ok: of('ok'),
        pending: of('pending'),
        no_result: of('no_result'),
        no_repository: of('no_repository'),
        not_visible: of('not_visible'),
        renamed: of('renamed'),
        duplicate: of('duplicate'),
        not_in_roster: of('not_in_roster'),
        invalid: of('invalid'),
        truncated: of('truncated'),
        identity_mismatch: of('identity_mismatch'),
        unverified: of('unverified'),
        error: of('error'),
    };
}
/** How statuses are called where people read them. */
const statusNames = {
    ok: 'ok',
    pending: 'not graded yet',
    no_result: 'no result',
    no_repository: 'no repository',
    not_visible: 'not visible to the token',
    renamed: 'renamed',
    duplicate: 'several repositories',
    not_in_roster: 'not in the roster',
    invalid: 'invalid record',
    truncated: 'record too large',
    identity_mismatch: 'record of another repository',
    unverified: 'trusted too little',
    error: 'error',
};
/** `38 ok, 2 not graded yet`: nothing that there is none of. */
function countedStatuses(accounts) {
    const counts = countStatuses(accounts);
    return domain_account/* accountStatuses */.cS
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status]} ${statusNames[status]}`)
        .join(', ');
}
/** Who has no grade that counts, in each assignment's order. */
const unaccountedIn = (assignments) => assignments.flatMap(({ accounts }) => accounts.filter((account) => !(0,domain_account/* isAccountedFor */.cP)(account)));
/** Why somebody has no grade that counts. */
function whyOf({ status, reason, ungraded }) {
    if (status === 'ok' || status === 'renamed')
        return ungraded?.reason ?? reason ?? 'no attempt counts';
    return reason ?? statusNames[status];
}
/** `Ada Lovelace (ada)`, and the group's name before its members. */
function whoIs({ submitter, members }) {
    const names = members.map(({ name, login, key }) => name ?? login ?? key);
    if (names.length === 0)
        return submitter;
    const [only] = names;
    const isSame = names.length === 1 && only?.toLowerCase() === submitter;
    return isSame ? submitter : `${names.join(', ')} (${submitter})`;
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
;// CONCATENATED MODULE: ./build/report/harvest.js









/** The one JSON document of `harvest --json`. */
function harvestDocument(report) {
    const { assignments, isComplete, isResumed, asked, attempts, problems } = report;
    const { requests, points, remaining = null, seconds } = report;
    const all = assignments.flatMap(({ accounts }) => accounts);
    const repositories = new Set(all.flatMap(({ repository }) => repository?.id ?? []));
    const document = {
        repositories: repositories.size,
        statuses: countStatuses(all),
        requests,
        points,
        seconds,
        remaining,
        complete: isComplete,
        resumed: isResumed,
        asked,
        attempts,
        assignments: assignments.map(assignmentDocument),
        problems,
        notices: report.notices,
    };
    return (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(document));
}
const assignmentDocument = ({ assignment, accounts, notices }) => ({
    assignment,
    statuses: countStatuses(accounts),
    unaccounted: accounts
        .filter((account) => !(0,domain_account/* isAccountedFor */.cP)(account))
        .map((account) => ({
        submitter: account.submitter,
        members: account.members.map(({ key }) => key),
        repository: account.repository === undefined ? null : account.repository.name,
        status: account.status,
        reason: whyOf(account),
    })),
    flagged: accounts.flatMap(({ submitter, flags }) => (flags.length === 0 ? [] : [{ submitter, flags }])),
    notices,
});
/** The page at the end: counts, everybody who is unaccounted for, what staff should look at, and what is next. */
function renderHarvest(report, { color }) {
    const paint = (0,terminal_text/* painter */.C2)(color);
    const sections = [
        ...report.assignments.map((one) => assignmentLines(one, paint)),
        report.problems.map((problem) => paint(['red'], (0,terminal_text/* inline */.mG)([`! ${(0,text_problem/* formatProblem */.Vw)(problem)}`]))),
        report.notices.map((notice) => paint(['yellow'], (0,terminal_text/* inline */.mG)([`! ${notice}`]))),
        closing(report, paint),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** More than anybody reads at the end of a command; the report and the exports have all. */
const mostNamed = 40;
const mostFlagged = 10;
function assignmentLines(grades, paint) {
    const { assignment, name, accounts, notices } = grades;
    const missing = accounts.filter((account) => !(0,domain_account/* isAccountedFor */.cP)(account));
    const flagged = accounts.filter(({ flags }) => flags.length > 0);
    const title = name === assignment ? assignment : `${name} (${assignment})`;
    return [
        paint(['bold'], (0,terminal_text/* inline */.mG)([`${title}: ${countedStatuses(accounts) || 'nobody'}`])),
        ...trustLine(grades),
        ...missing
            .slice(0, mostNamed)
            .map((account) => paint(['yellow'], (0,terminal_text/* inline */.mG)([`  ${whoIs(account)}: ${whyOf(account)}`], 400))),
        ...more(missing.length - mostNamed, 'without a grade that counts'),
        ...flagged
            .slice(0, mostFlagged)
            .map((account) => (0,terminal_text/* inline */.mG)([`  ! ${whoIs(account)}: ${account.flags.join('; ')}`], 400)),
        ...more(flagged.length - mostFlagged, 'to look at'),
        ...notices.map((notice) => (0,terminal_text/* inline */.mG)([`  ! ${notice}`], 400)),
    ].map(indentKept);
}
// `inline` trims: what is under a title is told from it by its margin.
const indentKept = (line, index) => (index === 0 ? line : `  ${line}`);
const more = (count, what) => (count > 0 ? [`and ${count} more ${what}`] : []);
function trustLine({ accounts }) {
    const counts = domain_trust/* trustLevels */.e.flatMap((level) => {
        const count = accounts.filter((account) => (0,domain_account/* isAccountedFor */.cP)(account) && account.trust === level).length;
        return count === 0 ? [] : [`${count} ${level}`];
    });
    return counts.length === 0 ? [] : [`trust of what counts: ${counts.join(', ')}`];
}
function closing(report, paint) {
    const { dir, program, isComplete, isResumed, attempts, asked, seconds } = report;
    const missing = unaccountedIn(report.assignments).length;
    const news = `${(0,sentence/* plural */.LS)(attempts, 'new attempt')} from ${(0,sentence/* plural */.LS)(asked, 'repository', 'repositories')}`;
    const left = report.remaining === undefined ? '' : `, ${report.remaining} left this hour`;
    const cost = `${(0,sentence/* plural */.LS)(report.requests, 'request')}, ${(0,sentence/* plural */.LS)(report.points, 'point')}${left}`;
    const next = `Next: ${program} export ${dir} --to canvas, or ${program} report ${dir}.`;
    return [
        ...(isResumed ? ['Went on where the harvest before it was stopped.'] : []),
        (0,terminal_text/* inline */.mG)([`${news} in ${(0,text_duration/* formatDuration */.a3)(seconds * 1000)}: ${cost}.`]),
        (0,terminal_text/* inline */.mG)([`Kept in ${dir}.`]),
        ...(isComplete ? [] : [paint(['yellow'], 'Stopped before its end; run it again to go on from here.')]),
        ...(missing === 0 || !isComplete
            ? []
            : [paint(['yellow'], `${(0,sentence/* plural */.LS)(missing, 'account')} without a grade that counts.`)]),
        (0,terminal_text/* inline */.mG)([next]),
    ];
}

;// CONCATENATED MODULE: ./build/github/ask-graphql.js





// Of an Enterprise Server, GraphQL is beside v3 and not below it.
const graphqlRoute = (apiUrl) => {
    return `POST ${apiUrl.endsWith('/api/v3') ? apiUrl.slice(0, -'/v3'.length) : apiUrl}/graphql`;
};
async function sendQuery(line, body) {
    try {
        const route = graphqlRoute(line.apiUrl);
        return await sendFor(line, 'graphql', () => line.send(route, { ...body, ...client/* asText */.e1 }));
    }
    catch (error) {
        if (!(error instanceof bounded_fetch/* TooLarge */.M))
            throw error;
        return { status: 504, data: { message: error.problems[0]?.message }, headers: {} };
    }
}
const triesAtBroken = 3;
/** Asks until there is an answer, or nothing but a smaller question will have one. */
async function askGraphQL(line, body, doing) {
    const { clock, meter } = line;
    const sent = { tries: 0, waitedMs: 0 };
    for (let broken = 0;;) {
        sent.tries += 1;
        const startMs = clock.now();
        const reply = await sendQuery(line, body);
        const outcome = readGraphQL(reply);
        switch (outcome.kind) {
            case 'answered':
                meter.failures = 0;
                meter.points += costIn(outcome.data) ?? 0;
                return { ...outcome, ms: clock.now() - startMs };
            case 'limited':
                holdAfter(line, 'graphql', reply, sent);
                break;
            case 'refused':
                throw outcome.errors.length > 0 ? deniedByErrors(outcome.errors, doing) : denied(reply, doing);
            case 'too_much':
                await pauseAfterFailure(line, outcome.reason);
                return outcome;
            case 'broken':
                broken += 1;
                await pauseAfterFailure(line, outcome.reason);
                if (broken >= triesAtBroken)
                    return { kind: 'too_much', reason: outcome.reason };
        }
    }
}

;// CONCATENATED MODULE: ./build/github/ask-rest.js




const restTries = 4;
/** Sends a request of REST, a read again after limits and failures; any other status is a reply. */
async function askRest(line, route, parameters) {
    const isRead = route.startsWith('GET ');
    const sent = { tries: 0, waitedMs: 0 };
    for (let failed = 0;;) {
        sent.tries += 1;
        const reply = await sendFor(line, 'rest', () => line.send(route, parameters));
        if (isDenied(reply))
            throw denied(reply, `ask GitHub (${route})`);
        if ((0,retry/* isLimited */.lU)(reply)) {
            holdAfter(line, 'rest', reply, sent);
            continue;
        }
        if (!(0,retry/* isUnanswered */.Ni)(reply))
            line.meter.failures = 0;
        failed += 1;
        if (!isRead || !(0,retry/* isUnanswered */.Ni)(reply) || failed >= restTries)
            return reply;
        await pauseAfterFailure(line, sentenceOf(reply));
    }
}

;// CONCATENATED MODULE: ./build/github/sight.js


const Installation = schemas/* looseObject */._H3({ repository_selection: schemas/* string */.YjP() });
const Private = schemas/* looseObject */._H3({
    repositoryOwner: schemas/* looseObject */._H3({ repositories: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish() }).nullish() })
        .nullish(),
});
const privateQuery = `query($owner: String!) {
  ${rateLimit}
  repositoryOwner(login: $owner) {
    repositories(first: 1, privacy: PRIVATE, ownerAffiliations: [OWNER]) { nodes { id } }
  }
}`;
async function blindTo({ graphql, rest }, owner) {
    const reply = await rest.request('GET /installation/repositories', { per_page: 1 });
    const installation = Installation.safeParse(reply.data);
    if (reply.status === 200 && installation.success) {
        return installation.data.repository_selection === 'all'
            ? undefined
            : 'the GitHub App or the workflow whose token this is reaches selected repositories only';
    }
    const answer = await graphql(privateQuery, { owner });
    const seen = answer.kind === 'answered' ? Private.safeParse(answer.data).data : undefined;
    const count = seen?.repositoryOwner?.repositories?.nodes?.length ?? 0;
    return count > 0 ? undefined : `the token sees no private repository of ${owner}`;
}
/** Why the token may not see a repository of an owner that is there; undefined: it sees them. Each owner is asked about once. */
function startSight(asking) {
    const asked = new Map();
    return (owner) => {
        const key = owner.toLowerCase();
        const answer = asked.get(key) ?? blindTo(asking, owner);
        asked.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/github/api.js




function spentOf({ meter, limiter }) {
    const { requests, points } = meter;
    const left = limiter.left('graphql');
    if (left === undefined)
        return { requests, points };
    return { requests, points, remaining: left.remaining, resetAt: new Date(left.resetMs).toISOString() };
}
/** Opens GitHub's API; nothing is sent yet. */
async function openApi(options) {
    const line = openLine(options);
    const graphql = (query, variables, doing = 'ask GitHub') => askGraphQL(line, { query, variables }, doing);
    const rest = { request: (route, parameters = {}) => askRest(line, route, parameters) };
    return { graphql, rest, spent: () => spentOf(line), blindness: startSight({ graphql, rest }) };
}

// EXTERNAL MODULE: ./build/github/tokens.js + 1 modules
var tokens = __webpack_require__(16094);
;// CONCATENATED MODULE: ./build/github/course-api.js





/** Opens GitHub's API for a whole course, with the token that is found. */
async function openCourseApi(asked) {
    const { env, org, app, now, signal, say } = asked;
    const apiUrl = (0,api_url/* checkApiUrl */.S)(asked.apiUrl);
    const clock = (0,retry/* clockOf */.ie)(now, signal);
    const token = await (0,tokens/* tokenSource */.Z)(env, { apiUrl, app, clock, ...(org !== undefined && { org }) });
    return openApi({
        apiUrl,
        token,
        clock,
        waiting: (why, untilMs) => {
            const until = new Date(untilMs).toISOString().slice(11, 16);
            const left = (0,text_duration/* formatDuration */.a3)(Math.max(0, untilMs - clock.now()));
            say(`Waiting ${left}, until ${until} UTC: ${why}.`);
        },
    });
}

// EXTERNAL MODULE: ./build/cli/github-asked.js
var github_asked = __webpack_require__(2147);
;// CONCATENATED MODULE: ./build/cli/harvest-api.js


/** GitHub's API for a call, with the token it finds. */
function openHarvestApi(call, org, say) {
    const { env, now, signal } = call.terminal;
    return openCourseApi({ env, apiUrl: (0,github_asked/* apiUrlOf */.p)(call), org, app: (0,github_asked/* appOf */.X)(call), now, signal, say });
}

// EXTERNAL MODULE: ./build/domain/assignment.js
var assignment = __webpack_require__(15300);
// EXTERNAL MODULE: ./build/config/course.js
var course = __webpack_require__(77286);
;// CONCATENATED MODULE: ./build/config/chosen-assignments.js




/** The assignments a call is about, and the course with what the call says in its place. */
function withSaid(config, said) {
    const assignments = chosenAssignments(config.assignments, said);
    const others = config.assignments.filter(({ assignment }) => !assignments.some((one) => one.assignment === assignment));
    const { org, require } = said;
    const all = [...assignments, ...others];
    return {
        assignments,
        config: {
            ...config,
            ...(org !== undefined && { org }),
            ...(require !== undefined && { require }),
            assignments: all,
        },
    };
}
function chosenAssignments(known, said) {
    const { assignment: name, repos } = said;
    const named = name === undefined ? known : known.filter((one) => one.assignment === name);
    const [first, ...more] = named;
    if (repos.length === 0 && first !== undefined)
        return named.map((one) => withOwn(one, said, named.length));
    if (repos.length > 0 && first !== undefined && more.length === 0)
        return [withOwn({ ...first, repos: { names: repos } }, said, 1)];
    if (repos.length === 0 || name === undefined)
        throw nothingChosen(name, known);
    if (!(0,assignment/* isAssignment */.d)(name))
        throw new text_problem/* UserError */.yo([{ message: `${(0,quote/* quote */.hD)(name)} is no name of an assignment` }]);
    const made = { assignment: name, repos: { names: repos }, branch: 'grades', sources: ['branch'] };
    return [withOwn(made, said, 1)];
}
function nothingChosen(name, known) {
    const names = known.map(({ assignment }) => assignment);
    if (name !== undefined && names.length > 0)
        return new text_problem/* UserError */.yo([
            { message: `the course has no assignment ${(0,quote/* quote */.hD)(name)}`, hint: `it has ${names.join(', ')}` },
        ]);
    const hint = "write a course.yml (`init --course`), or say all of the organisation (cs101), the repositories ('hw1-*') and the assignment (hw1)";
    return new text_problem/* UserError */.yo([{ message: 'nobody says which repositories hold which assignment', hint }]);
}
function withOwn(assignment, { config, sources }, count) {
    if (config !== undefined && count > 1)
        throw new text_problem/* UserError */.yo([
            { message: 'one configuration for several assignments', hint: 'say of which it is' },
        ]);
    return {
        ...assignment,
        ...(config !== undefined && { config }),
        ...(sources.length > 0 && { sources: sources.map(sourceNamed) }),
    };
}
function sourceNamed(name) {
    const found = course/* resultSources */.K.find((source) => source === name.trim());
    if (found !== undefined)
        return found;
    const hint = `it can be ${course/* resultSources */.K.join(', ')}`;
    throw new text_problem/* UserError */.yo([{ message: `${(0,quote/* quote */.hD)(name)} is no source of results`, hint }]);
}

// EXTERNAL MODULE: ./build/course/course-files.js + 18 modules
var course_files = __webpack_require__(95834);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/course-of.js
var course_of = __webpack_require__(59740);
;// CONCATENATED MODULE: ./build/cli/harvest-course.js






/** What course.yml says, with what the call says in its place. */
async function askedCourse(call) {
    const { text, texts, terminal } = call;
    const found = await (0,course_of/* courseFilesOf */.G)(call);
    const grading = text('config');
    const { config, assignments } = withSaid(found.config, {
        org: text('org'),
        assignment: text('assignment'),
        repos: texts('repos'),
        config: grading === undefined ? undefined : pathOf(grading, terminal.cwd),
        sources: texts('from').flatMap(listIn),
        require: (0,command/* choiceOf */.FH)(call, 'require', domain_trust/* trustLevels */.e),
    });
    const roster = texts('roster').map((path) => (0,external_node_path_.resolve)(terminal.cwd, path));
    if (roster.length === 0)
        return { course: { ...found, config }, assignments };
    return { course: await (0,course_files/* readCourseFiles */.Z)({ ...config, roster }, found.directory), assignments };
}
// `owner/repo@ref:path` is no path here.
const pathOf = (config, cwd) => /^[\w.-]+\/[\w.-]+@[^:]+:/.test(config) ? config : (0,external_node_path_.resolve)(cwd, config);
const listIn = (text) => text.split(',');

;// CONCATENATED MODULE: ./build/report/harvest-progress.js


const titles = { listing: 'listing', results: 'reading results', looking: 'looking for the missing' };
/** `hw1: reading results 350/1000, 24/s, 4321 points left, 27 s to go` */
function renderHarvestStep(step) {
    const { stage, assignment, done, total, elapsedMs, pointsLeft } = step;
    const counted = total === undefined ? `${done} repositories` : `${done}/${total}`;
    const perSecond = elapsedMs < 500 ? 0 : done / (elapsedMs / 1000);
    const left = total === undefined || perSecond === 0 ? 0 : (total - done) / perSecond;
    const parts = [
        `${assignment === undefined ? '' : `${assignment}: `}${titles[stage]} ${counted}`,
        ...(perSecond === 0 ? [] : [`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`]),
        ...(pointsLeft === undefined ? [] : [`${pointsLeft} points left`]),
        ...(left > 0 ? [`${(0,text_duration/* formatDuration */.a3)(Math.ceil(left) * 1000)} to go`] : []),
    ];
    return (0,terminal_text/* inline */.mG)([parts.join(', ')]);
}

;// CONCATENATED MODULE: ./build/cli/harvest-progress.js


/** In a log one line now and then. */
const plainEveryMs = 15_000;
/** Tells how far a harvest is: a line that is written over where somebody watches, plain lines now and then elsewhere. */
function harvestProgress({ showsProgress, err }, pointsLeft) {
    const clear = showsProgress === true ? '\r\u001B[K' : '';
    let stage = '';
    let began = performance.now();
    let told = performance.now();
    let isShown = false;
    const say = (text) => {
        err(`${clear}${(0,visible/* visible */.RK)(text, { oneLine: true })}\n`);
        isShown = false;
    };
    return {
        hear: (progress) => {
            const name = `${progress.stage} ${'assignment' in progress ? progress.assignment : ''}`;
            if (name !== stage)
                began = performance.now();
            stage = name;
            const line = renderHarvestStep({
                ...progress,
                elapsedMs: performance.now() - began,
                pointsLeft: pointsLeft(),
            });
            if (showsProgress === true) {
                err(`${clear}${line}`);
                isShown = true;
            }
            else if (performance.now() - told >= plainEveryMs) {
                told = performance.now();
                say(line);
            }
        },
        say,
        end: () => {
            if (isShown)
                err(clear);
            isShown = false;
        },
    };
}

// EXTERNAL MODULE: ./build/cli/counted-source.js
var counted_source = __webpack_require__(15509);
// EXTERNAL MODULE: ./build/cli/git-server.js
var git_server = __webpack_require__(37821);
;// CONCATENATED MODULE: ./build/cli/harvest-source.js


/** Keeps the files that count of everybody who has a grade, in DIR/<assignment>/source; says whose could not be kept. */
async function keepHarvestedSources(call, dir, assignments) {
    const server = (0,git_server.gitServerOf)(call);
    const { signal } = call.terminal;
    const said = [];
    for (const { assignment, accounts } of assignments) {
        const counted = accounts.flatMap(({ submitter, grade }) => grade?.commit === undefined ? [] : [{ submitter, commit: grade.commit }]);
        const failed = await (0,counted_source/* keepCountedSources */.s)({ dir, assignment, counted, server, signal });
        said.push(...failed.map(({ submitter, reason }) => `no files of ${submitter} for ${assignment}: ${reason}`));
    }
    return said;
}

// EXTERNAL MODULE: ./build/cli/scratch.js
var scratch = __webpack_require__(58071);
// EXTERNAL MODULE: ./build/cli/server.js
var server = __webpack_require__(48814);
;// CONCATENATED MODULE: ./build/cli/harvest.js












/** `grade-action harvest`: collects a course's results from GitHub, and says of everybody what became of them. */
const harvest_harvest = (call) => (0,scratch/* inScratch */.Q)('harvest', (scratch) => harvestIn(scratch, call));
async function harvestIn(scratch, call) {
    const { flag, terminal } = call;
    const began = performance.now();
    keepHeapSmall();
    const dir = outOf(call);
    const asked = await askedCourse(call);
    const progress = harvestProgress(terminal, () => api.spent().remaining);
    const api = await openHarvestApi(call, asked.course.config.org, progress.say);
    try {
        const harvested = await harvestCourse({
            ...asked,
            api,
            dir,
            isFull: flag('full'),
            server: (0,server/* serverOf */.F)(terminal),
            scratch,
            now: terminal.now,
            signal: terminal.signal,
            hear: progress.hear,
        });
        const unkept = flag('source') ? await keepHarvestedSources(call, dir, harvested.assignments) : [];
        progress.end();
        const report = {
            ...harvested,
            ...api.spent(),
            dir: (0,external_node_path_.relative)(terminal.cwd, dir) || '.',
            program: terminal.program,
            seconds: Math.round(performance.now() - began) / 1000,
            notices: [...asked.course.notices, ...notRemembered(call), ...unkept],
        };
        terminal.out(flag('json') ? harvestDocument(report) : renderHarvest(report, terminal));
        return unkept.length > 0 ? 1 : exitCodeOf(report);
    }
    finally {
        progress.end();
    }
}
/** What was said of the grades in this call alone, and not of the course. */
function notRemembered({ text, texts }) {
    const given = [
        ...(texts('roster').length > 0 ? ['--roster'] : []),
        ...(text('require') === undefined ? [] : ['--require']),
        ...(text('config') === undefined ? [] : ['--config']),
    ];
    if (given.length === 0)
        return [];
    return [
        `${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} of this harvest alone: export, report and rescore go by course.yml, so write the same there`,
    ];
}
function outOf({ text, terminal }) {
    const out = text('out');
    if (out !== undefined && out !== '')
        return (0,external_node_path_.resolve)(terminal.cwd, out);
    throw new text_problem/* UserError */.yo([{ message: '--out is missing', hint: 'name the directory that keeps the attempts' }]);
}
const exitCodeOf = ({ isComplete, problems, assignments }) => isComplete && problems.length === 0 && assignments.every(({ accounts }) => accounts.every(domain_account/* isAccountedFor */.cP))
    ? 0
    : 1;


/***/ }),

/***/ 81215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iF: () => (/* binding */ numberDuplicates),
/* harmony export */   j_: () => (/* binding */ worstOfDuplicates),
/* harmony export */   kn: () => (/* binding */ duplicateIds)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97271);

/** Ids that more than one test has. */
function duplicateIds(tests) {
    const seen = new Set();
    const twice = new Set();
    for (const { id } of tests)
        (seen.has(id) ? twice : seen).add(id);
    return [...twice];
}
const WORST_FIRST = ['error', 'failed', 'not_run', 'partial', 'skipped', 'passed'];
/** Of tests that share an id the worst status counts, and all their messages are kept. */
function worstOfDuplicates(tests) {
    const byId = new Map();
    for (const test of tests) {
        const same = byId.get(test.id);
        if (same === undefined)
            byId.set(test.id, [test]);
        else
            same.push(test);
    }
    return [...byId.values()].map((same) => (same.length === 1 ? same[0] : mergeTests(same)));
}
function mergeTests(same) {
    const worst = same.reduce((one, other) => (rank(other) < rank(one) ? other : one));
    const message = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(same.map((test) => test.message));
    const output = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(same.map((test) => test.output));
    return { ...same[0], ...worst, ...(message && { message }), ...(output && { output }) };
}
const rank = ({ status }) => WORST_FIRST.indexOf(status);
/** Later tests of an id become `id#2`, `id#3`, …, skipping ids that are taken. */
function numberDuplicates(tests) {
    const taken = new Set(tests.map(({ id }) => id));
    const last = new Map();
    return tests.map((test) => {
        const count = last.get(test.id);
        last.set(test.id, count ?? 1);
        if (count === undefined)
            return test;
        let next = count + 1;
        while (taken.has(`${test.id}#${next}`))
            next += 1;
        last.set(test.id, next);
        taken.add(`${test.id}#${next}`);
        return { ...test, id: `${test.id}#${next}` };
    });
}


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ exitCodeTest)
/* harmony export */ });
/** The one test of a grader that writes no results. */
const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' };


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

/***/ 23605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   o: () => (/* binding */ resultsOfExit)
/* harmony export */ });
/* harmony import */ var _domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12612);
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97271);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const exitCode = {
    name: 'exit-code',
    title: 'a command that passes or fails as a whole: exit code 0 passes',
    ids: 'always `exit-code`',
    points: 'all or nothing',
    reads: ['name', 'message', 'output'],
    detects: () => false,
    parse: (_text, file) => {
        const message = 'the format exit-code reads no results file';
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            { message, hint: 'remove `results`, or name the format of the file', place: { file } },
        ]);
    },
    duplicates: 'error',
};
/** One test that passes with exit code 0; null: a signal or our time limit ended the command. */
function resultsOfExit(exitCode, output) {
    const passed = exitCode === 0;
    const message = exitCode === null ? 'the command was ended from outside' : `ended with exit code ${exitCode}`;
    return (0,_domain_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOf */ .qS)([
        {
            ..._domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeTest */ .q,
            status: passed ? 'passed' : 'failed',
            ...(passed ? {} : { message }),
            ...(output && { output }),
        },
    ]);
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

/***/ 71706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
/** `a`, `b` and 3 more. */
function listed(names, most) {
    const shown = names.slice(0, most);
    const more = names.length - shown.length;
    const list = shown.flatMap((name, index) => [index === 0 ? '' : ', ', { code: name }]);
    return more === 0 ? list : [...list, ` and ${more} more`];
}
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const LONGEST_ADDRESS = 2000;
/** An http or https address of a usual length, normalized to ASCII; undefined for anything else. */
function webAddress(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && href.length <= LONGEST_ADDRESS ? href : undefined;
}


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
