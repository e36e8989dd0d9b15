import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 18487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ enter)
});

// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __nccwpck_require__(62395);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/report/html.js + 1 modules
var html = __nccwpck_require__(96923);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __nccwpck_require__(71706);
;// CONCATENATED MODULE: ./build/report/problems.js



const MOST = 20;
/** The summary when nothing was run: what the instructor has to mend. */
function renderProblems(problems) {
    const more = problems.length - MOST;
    const line = ({ message, hint, place }) => {
        const where = place === undefined ? '' : `${(0,html/* code */.aY)((0,problem/* formatPlace */.dE)(place))}: `;
        return `${where}${(0,html/* plain */.pj)(message)}${hint === undefined ? '' : ` (${(0,html/* plain */.pj)(hint)})`}`;
    };
    return [
        '<h2>⚠️ Nothing was graded</h2>',
        '<p>The grading is not set up right. This is not a student’s fault, nothing was run and nothing was counted.</p>',
        ...(0,html/* list */.p_)(problems.slice(0, MOST).map(line)),
        ...(more > 0 ? [`<p>… and ${(0,sentence/* plural */.LS)(more, 'more problem')}: the log has them all.</p>`] : []),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/text/machine-fault.js
var machine_fault = __nccwpck_require__(94058);
// EXTERNAL MODULE: ./build/action/log.js
var log = __nccwpck_require__(14173);
// EXTERNAL MODULE: ./build/action/write-summary.js + 1 modules
var write_summary = __nccwpck_require__(80545);
;// CONCATENATED MODULE: ./build/action/explain.js






/** Says why nothing could be graded: problems at their place, or the stack of a bug of ours. */
async function explain(error) {
    if (error instanceof problem/* UserError */.yo)
        return explainProblems(error.problems);
    const fault = (0,machine_fault/* machineFault */.M)(error);
    if (fault !== undefined)
        return explainProblems([{ message: `Nothing could be graded: ${fault}` }]);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    (0,log/* fail */.fJ)(`This is a bug in ${tool/* tool */.z.name} ${tool/* tool */.z.version}; please report it.\n${stack}`);
}
async function explainProblems(problems) {
    for (const { message, hint, place } of problems)
        (0,log/* complain */.cc)(hint === undefined ? message : `${message} (${hint})`, place);
    const [first, ...more] = problems;
    // One problem was said just now, at its place.
    if (first === undefined || more.length === 0)
        process.exitCode = 1;
    else
        (0,log/* fail */.fJ)(`${problems.length} problems; the first: ${(0,problem/* formatProblem */.Vw)(first)}`);
    if (process.env.GITHUB_STEP_SUMMARY)
        await (0,write_summary/* writeSummary */.S)(renderProblems(problems));
}

;// CONCATENATED MODULE: ./build/action/enter.js

/** Takes a step of a workflow to its end, or to what can still be kept when it is cancelled, and says what went wrong. */
async function enter(step) {
    const cancelled = new AbortController();
    // GitHub sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills: enough to record what there is.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort(signal));
    try {
        await step({
            env: process.env,
            platform: process.platform,
            script: process.argv[1],
            now: () => new Date().toISOString(),
            signal: cancelled.signal,
            print: (text) => process.stdout.write(text),
        });
    }
    catch (error) {
        await explain(error);
    }
    // What was given up, an upload or a request, would otherwise keep the process; the callback comes when all output is out.
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 13516:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _process_inherited_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76708);
/* harmony import */ var _enter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18487);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66760);



(0,_process_inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .closeInherited */ .$)(process.platform);
await (0,_enter_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)(_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(235);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16945);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14252);



// All that this action says in a log goes through here, but for what `report/log.ts` fences and `report/annotations.ts`
// writes: names of branches, answers of servers and messages of errors can hold what students wrote. Everything goes to
// stdout, since the runner reads two streams in no order.
/** More than GitHub shows of an annotation. */
const MOST_CHARACTERS = 8000;
const shown = (text) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, { limit: MOST_CHARACTERS });
/** A line of the log. */
const say = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)((0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(text));
/** A warning, which GitHub also shows above the log. */
const warn = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(shown(text));
/** An error at its place in the repository; the step goes on. */
const complain = (text, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(shown(text), {
    ...(place !== undefined && { file: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(place.file, { oneLine: true }) }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && place.line !== undefined && { startColumn: place.column }),
});
/** An error by which the step is red. */
const fail = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(shown(text));


/***/ }),

/***/ 58385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3924);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29093);


/** Not even a bug of ours in one place may keep the grade from the next one, so the bug's stack goes to the log. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const isOurs = !(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === undefined;
    return isOurs ? (error.stack ?? error.message) : error.message;
}


/***/ }),

/***/ 66760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/github/commit-id.js
var commit_id = __nccwpck_require__(29395);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __nccwpck_require__(30980);
;// CONCATENATED MODULE: ./build/github/payload.js



function parsePayload(text) {
    const payload = (0,loose/* looseOf */.gr)(parse(text));
    const { repository, after, head_commit, inputs, pull_request } = payload;
    return {
        repository: repositoryOf(repository),
        after: (0,loose/* textOf */.b6)(after),
        headCommit: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(head_commit).id),
        commit: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(inputs).commit),
        pullRequest: pullRequestOf(pull_request),
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const problem = { message: "the workflow's event is not JSON", hint: 'is GITHUB_EVENT_PATH set?' };
        throw new text_problem/* UserError */.yo([problem], { cause });
    }
}
function repositoryOf(value) {
    const { id, owner, name, private: isPrivate, default_branch, pushed_at, template_repository, } = (0,loose/* looseOf */.gr)(value);
    const [login, repo] = [(0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(owner).login), (0,loose/* textOf */.b6)(name)];
    if (login === undefined || repo === undefined)
        return undefined;
    return {
        id: (0,loose/* numberOf */.rl)(id),
        owner: login,
        name: repo,
        isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
        defaultBranch: (0,loose/* textOf */.b6)(default_branch),
        pushedAt: (0,loose/* numberOf */.rl)(pushed_at) ?? (0,loose/* textOf */.b6)(pushed_at),
        templateName: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(template_repository).name),
    };
}
function pullRequestOf(value) {
    const { head, base } = (0,loose/* looseOf */.gr)(value);
    const { sha, ref, repo } = (0,loose/* looseOf */.gr)(head);
    const [commit, branch] = [(0,loose/* textOf */.b6)(sha), (0,loose/* textOf */.b6)(ref)];
    if (commit === undefined || branch === undefined)
        return undefined;
    if (!(0,commit_id/* isCommitId */.j)(commit))
        throw new text_problem/* UserError */.yo([notACommit]);
    const idOf = (repository) => (0,loose/* numberOf */.rl)((0,loose/* looseOf */.gr)(repository).id);
    return { sha: commit, branch, headRepository: idOf(repo), baseRepository: idOf((0,loose/* looseOf */.gr)(base).repo) };
}
const notACommit = {
    message: "the workflow's event names no commit of the pull request",
    hint: 'the runner writes this file; nothing may change it before the grading step',
};

;// CONCATENATED MODULE: ./build/github/event.js



const noCommit = /^0+$/;
const refused = {
    pull_request_target: 'it gives a pull request from anybody a token that writes; use `on: pull_request`',
    workflow_run: "it runs with the course's rights after a workflow the student may change; use `on: push`",
};
function refuse(eventName) {
    const reason = refused[eventName];
    if (reason === undefined)
        return;
    throw new text_problem/* UserError */.yo([{ message: `nothing is graded on \`${eventName}\``, hint: reason }]);
}
function event_repositoryOf({ repository }, runner) {
    const [owner = '', repo = ''] = runner.repository.split('/');
    const id = repository?.id ?? runner.repositoryId;
    const { isPrivate, defaultBranch, templateName } = repository ?? {};
    return {
        owner: repository?.owner ?? owner,
        repo: repository?.name ?? repo,
        ...(id !== undefined && { id }),
        ...(isPrivate !== undefined && { private: isPrivate }),
        ...(defaultBranch !== undefined && { defaultBranch }),
        ...(templateName !== undefined && { templateName }),
    };
}
function branchOrTag(ref) {
    if (ref.startsWith('refs/heads/'))
        return { branch: ref.slice('refs/heads/'.length) };
    return ref.startsWith('refs/tags/') ? { tag: ref.slice('refs/tags/'.length) } : {};
}
function pushedAtOf({ repository, after, headCommit }, commit) {
    const pushed = repository?.pushedAt;
    // The `after` of an annotated tag is the tag's own id.
    const isThisPush = after === commit || headCommit === commit;
    if (!isThisPush || pushed === undefined)
        return {};
    const time = new Date(typeof pushed === 'number' ? pushed * 1000 : pushed);
    return Number.isNaN(time.getTime()) ? {} : { pushedAt: time.toISOString() };
}
/** A student who types a short id would otherwise get another commit graded than the one checked out. */
function dispatchedCommit(payload, runner) {
    const asked = payload.commit?.trim().toLowerCase() ?? '';
    if (asked === '')
        return runner.sha;
    if ((0,commit_id/* isCommitId */.j)(asked))
        return asked;
    throw new text_problem/* UserError */.yo([
        {
            message: `the input \`commit\` is not a whole commit id: ${asked}`,
            hint: 'give all its 40 characters',
        },
    ]);
}
function event_pullRequestOf({ pullRequest }, runner) {
    if (pullRequest === undefined)
        return { kind: 'other', commit: runner.sha };
    const { sha, branch, headRepository, baseRepository } = pullRequest;
    return { kind: 'pull_request', commit: sha, branch, fork: headRepository !== baseRepository };
}
function particulars(eventName, payload, runner) {
    switch (eventName) {
        case 'push':
            return { kind: 'push', commit: runner.sha, ...pushedAtOf(payload, runner.sha) };
        case 'pull_request':
            return event_pullRequestOf(payload, runner);
        case 'workflow_dispatch':
            return { kind: 'workflow_dispatch', commit: dispatchedCommit(payload, runner) };
        default:
            return { kind: 'other', commit: runner.sha };
    }
}
/** What the event of a workflow run asks us to grade. */
function parseEvent(eventName, payloadText, runner) {
    refuse(eventName);
    const payload = parsePayload(payloadText);
    if (eventName === 'push' && payload.after !== undefined && noCommit.test(payload.after)) {
        return { kind: 'nothing', reason: `${runner.ref} was deleted` };
    }
    const event = {
        repository: event_repositoryOf(payload, runner),
        ref: runner.ref,
        ...branchOrTag(runner.ref),
        actor: runner.actor,
        fork: false,
        tokenIsReadOnly: false,
        ...particulars(eventName, payload, runner),
    };
    // Dependabot's pushes get the token of a fork.
    return { ...event, tokenIsReadOnly: event.fork || runner.actor === 'dependabot[bot]' };
}

// EXTERNAL MODULE: ./build/domain/attempt.js
var attempt = __nccwpck_require__(24900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __nccwpck_require__(7836);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __nccwpck_require__(89606);
;// CONCATENATED MODULE: ./build/domain/late.js

/** Until when a submission is not late. */
const endOfGrace = (due, policy) => new Date(Date.parse(due) + (policy?.graceMs ?? 0)).toISOString();
const LATE_DAY_MS = 86_400_000;
/** Stage 6: what lateness takes off the raw points; null where nothing is due. */
function latePenalty(lateness) {
    const { points, maxPoints, due, submittedAt, policy, lateDays = 0 } = lateness;
    if (due === undefined)
        return null;
    const past = Date.parse(submittedAt) - Date.parse(due);
    const lateMs = past <= (policy?.graceMs ?? 0) ? 0 : Math.max(past, 0);
    const until = policy?.until;
    const paidMs = Math.max(lateMs - lateDays * LATE_DAY_MS, 0);
    return {
        due,
        submittedAt,
        lateMs,
        points: policy === null || paidMs === 0 ? 0 : taken(policy, paidMs, points, maxPoints),
        competes: until === undefined || Date.parse(submittedAt) <= Date.parse(until),
        policy,
    };
}
function taken(policy, lateMs, points, maxPoints) {
    const base = (0,domain_points/* largerPoints */.b9)(policy.of === 'max' ? maxPoints : points, 0);
    const steps = policy.steps.filter(({ afterMs }) => lateMs >= afterMs);
    // A step replaces the one before; the most that was reached stays, so that later never earns more.
    const ofSteps = steps.map(({ deduct }) => amountOf(deduct, base, 1)).reduce(domain_points/* largerPoints */.b9, 0);
    const times = policy.perMs === undefined ? 1 : Math.ceil(lateMs / policy.perMs);
    const ofTime = policy.deduct === undefined ? 0 : amountOf(policy.deduct, base, times);
    const cap = policy.atMost === undefined ? points : amountOf(policy.atMost, base, 1);
    return (0,domain_points/* largerPoints */.b9)([(0,domain_points/* sumPoints */.RN)([ofSteps, ofTime]), cap, points].reduce(domain_points/* smallerPoints */.y8), 0);
}
const amountOf = (amount, base, times) => 'percent' in amount
    ? (0,domain_points/* fractionOfPoints */.lC)(base, (0,domain_points/* multiplyPoints */.oE)(amount.percent, times), 100)
    : (0,domain_points/* multiplyPoints */.oE)(amount.points, times);

// EXTERNAL MODULE: ./build/domain/implied.js + 2 modules
var implied = __nccwpck_require__(90329);
// EXTERNAL MODULE: ./build/domain/pattern.js
var domain_pattern = __nccwpck_require__(53399);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __nccwpck_require__(43048);
// EXTERNAL MODULE: ./build/domain/show.js
var domain_show = __nccwpck_require__(71484);
;// CONCATENATED MODULE: ./build/domain/find.js



function finderOf(results, memories) {
    const { tests, timedOut = false } = results;
    const shape = shapeOf(results);
    const at = (indices) => indices.flatMap((index) => tests[index] ?? []);
    const memory = memories?.get(shape) ?? new Map();
    memories?.set(shape, memory);
    return {
        timedOut,
        ...(memories !== undefined && { memory }),
        withId: (id) => at(shape.byId.get(id) ?? NONE),
        outcomes: (patterns) => {
            let all = '';
            for (const index of findsOf(shape, patterns).places)
                all += outcomeOf(tests[index]);
            return all;
        },
        fitting: (patterns) => {
            const { places, missing } = findsOf(shape, patterns);
            return { tests: at(places), missing };
        },
    };
}
const outcomeOf = (test) => `${test?.status} ${test?.points ?? ''} ${test?.maxPoints ?? ''},`;
const NONE = [];
const MOST_SHAPES = 50;
const shapes = new Map();
/** Kept, since of tens of thousands of attempts nearly all have the same tests. */
function shapeOf({ tests, declared = [], choices = [] }) {
    let key = JSON.stringify([declared, choices]);
    // With the lengths in front no name can be taken for two.
    for (const { id, name, visibility = '' } of tests)
        key += `${id.length} ${name.length} ${visibility}:${id}${name}`;
    const known = shapes.get(key);
    if (known !== undefined)
        return known;
    const names = tests.map(namesIn);
    const waysById = new Set(choices.flat().map(({ id }) => id));
    const shape = {
        names,
        byId: index(tests.map(({ id }) => [id])),
        byName: index(names),
        own: new Set(declared),
        ways: new Set([...tests.keys()].filter((at) => waysById.has(tests[at]?.id ?? ''))),
        finds: new WeakMap(),
    };
    if (shapes.size >= MOST_SHAPES)
        shapes.clear();
    shapes.set(key, shape);
    return shape;
}
function findsOf(shape, patterns) {
    const known = shape.finds.get(patterns);
    if (known !== undefined)
        return known;
    const wanted = [...new Set(patterns)];
    const found = wanted.map((pattern) => placesOf(shape, pattern));
    const finds = {
        places: [...new Set(found.flat())],
        missing: wanted.filter((_, index) => found[index]?.length === 0),
    };
    shape.finds.set(patterns, finds);
    return finds;
}
function placesOf({ names, byId, byName, own, ways }, pattern) {
    if ((0,domain_pattern/* isWildcard */.z)(pattern))
        return names.flatMap((each, at) => (each.some((name) => (0,domain_pattern/* matchesText */.F)(pattern, name)) ? [at] : []));
    const found = (own.has(pattern) ? byId : byName).get(pattern) ?? NONE;
    // A way to a goal may be called like a part of another way.
    return found.some((at) => ways.has(at)) ? found.filter((at) => ways.has(at)) : found;
}
// What a record has in place of a hidden test's name is the name of none.
const namesIn = (test) => (0,domain_rubric/* namesOf */.eZ)(test.visibility === 'hidden' && test.name === domain_show/* HIDDEN_NAME */.xU ? { ...test, name: test.id } : test);
/** Where each name is found. */
function index(names) {
    const places = new Map();
    for (const [at, own] of names.entries())
        for (const name of own) {
            const known = places.get(name);
            if (known === undefined)
                places.set(name, [at]);
            else
                known.push(at);
        }
    return places;
}
/** An item without patterns means the test of its own id; a pattern that finds none counts as one test. */
function findTests({ id, tests: patterns, count }, finder) {
    const { tests, missing } = patterns.length === 0 ? byOwnId(id, finder) : finder.fitting(patterns);
    const expected = count === undefined ? tests.length + missing.length : Math.max(count, tests.length);
    return { tests, missing, expected, timedOut: finder.timedOut };
}
function byOwnId(id, finder) {
    const tests = finder.withId(id);
    return { tests, missing: tests.length === 0 ? [id] : [] };
}

;// CONCATENATED MODULE: ./build/domain/markable.js

/** Everything a mark can be given to, in the order of the rubric. */
const markablesOf = (items, within = [], bonus = false) => items.flatMap((item) => markableOf(item, within, bonus || item.bonus));
function markableOf(item, within, bonus) {
    const { id, name, points } = item;
    const isTested = item.kind === 'tested';
    const itself = { id, name, points, bonus, within, byHand: item.kind === 'manual', isTested };
    switch (item.kind) {
        case 'group':
            return markablesOf(item.items, [...within, item], bonus);
        case 'deductive':
            return [itself, ...item.deductions.map((deduction) => markableDeduction(deduction, [...within, item]))];
        case 'tested':
        case 'manual':
            return [itself];
    }
}
const markableDeduction = ({ id, name, points, tests }, within) => ({
    id,
    name,
    points,
    bonus: false,
    within,
    byHand: tests.length === 0,
    isTested: tests.length > 0,
});
/** What the item is worth, kept with points that are given to it: those stay what they are when it changes. */
const worthFor = (given, points) => given !== undefined && 'points' in given && points !== undefined ? { worth: points } : {};
/** What an item is worth with what it was given. */
const pointsGiven = ({ points }, given) => 'points' in given ? given.points : given.passed ? (0,domain_points/* largerPoints */.b9)(points, 0) : (0,domain_points/* smallerPoints */.y8)(points, 0);
/** Why points cannot be given to an item: they lie outside of what it is worth. More than that belongs to no item. */
function whyNotGiven({ id, points }, given) {
    if (!('points' in given))
        return undefined;
    const [least, most] = points < 0 ? [points, 0] : [0, points];
    const isTooMuch = (0,domain_points/* comparePoints */.v6)(given.points, most) > 0;
    if (!isTooMuch && (0,domain_points/* comparePoints */.v6)(given.points, least) >= 0)
        return undefined;
    const range = `item ${id} has ${(0,domain_points/* formatPoints */.Xf)(least)} to ${(0,domain_points/* formatPoints */.Xf)(most)} points`;
    const beyond = isTooMuch ? '--adjust +1 gives points beyond the items' : 'no item goes below 0';
    const hint = points < 0 ? 'it takes points' : beyond;
    return { message: `${range}, not ${(0,domain_points/* formatPoints */.Xf)(given.points)}`, hint };
}
/** What belongs to the codes, each the exact one of an item or of something it is inside of; no codes are all. */
const askedFor = (markables, codes) => markables.filter(({ id, within }) => codes.length === 0 || codes.includes(id) || within.some((outer) => codes.includes(outer.id)));

;// CONCATENATED MODULE: ./build/domain/outline.js
/** A score as far as a gradebook tells of it: without which tests counted, and without what is said to the student. */
const outline_outlineOf = (score) => score.unexpected === NOTHING
    ? score
    : { ...score, items: score.items.map(outlineOfItem), unexpected: NOTHING, notices: NOTHING };
// Of tens of thousands of scores, so that one empty list does for all.
const NOTHING = [];
const NO_ITEMS = [];
/** One item of it; what is an outline already stays the same thing. */
function outlineOfItem(item) {
    const { id, name, status, points, maxPoints, bonus, mark, items } = item;
    if (item.tests === NOTHING && item.reason === undefined && items === NO_ITEMS)
        return item;
    return {
        id,
        name,
        status,
        points,
        maxPoints,
        bonus,
        tests: NOTHING,
        missing: NOTHING,
        ...(mark !== undefined && { mark }),
        items: items.length === 0 ? NO_ITEMS : items.map(outlineOfItem),
    };
}

;// CONCATENATED MODULE: ./build/domain/reason.js



const MOST_NAMES = 3;
const FIRST_CHARACTERS = /^.{0,200}/su;
/** Why a tested item is not full, for the student: no test that is hidden is named here. */
function reasonOf(found, rule) {
    const { tests, expected } = found;
    const [only] = tests;
    if (only === undefined)
        return reasonOfNothing(found, rule.show);
    if (rule.given !== undefined)
        return [rule.given, ...notRun(found, rule.show)].join('; ');
    if (expected === 1)
        return reasonOfTest(only, rule);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const all = rule.award === 'all' ? ', and all must pass' : '';
    const sum = `${passed} of ${expected} tests passed${all}`;
    return [sum, ...ends(tests, rule), ...notRun(found, rule.show)].join('; ');
}
function reasonOfTest(test, { countsParts, show }) {
    switch (test.status) {
        case 'passed':
            return given(test);
        case 'partial':
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'failed':
            if (!hasPart(test))
                return 'the test failed';
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'error':
            return 'the test ended with an error';
        case 'skipped':
            return 'the test was skipped';
        case 'not_run':
            return sentenceOfNotRun(test, show);
    }
}
const given = ({ points, maxPoints }) => points === undefined || maxPoints === undefined
    ? 'the test passed in part'
    : `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
const hasPart = ({ points = 0, status }) => status === 'partial' || (status === 'failed' && points > 0);
const partOf = ({ points = 0, maxPoints }) => points === 0 || maxPoints === undefined
    ? 'passed only in part'
    : `earned ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
function ends(tests, { countsParts }) {
    const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
    const says = (number, what) => (number === 0 ? [] : [`${number} ${what}`]);
    const inPart = countsParts ? 0 : tests.filter(hasPart).length;
    return [
        ...says(inPart, `passed only in part and ${inPart === 1 ? 'counts' : 'count'} as not passed`),
        ...says(count('error'), 'ended with an error'),
        ...says(count('skipped'), 'skipped'),
    ];
}
const TIME_WAS_UP = "before the grader's time was up";
/** Where the results have none of the item's tests. */
function reasonOfNothing({ missing, expected, timedOut }, show) {
    const who = expected === 1 ? 'the test was not' : `none of the ${expected} tests was`;
    if (timedOut)
        return `${who} reported ${TIME_WAS_UP}`;
    if (expected === 1)
        return missing
            .slice(0, MOST_NAMES)
            .map((pattern) => sentenceOfMissing(pattern, show))
            .join('; ');
    const named = missing.filter((pattern) => !isHiddenName(pattern, show));
    const why = [
        ...some('no test fits ', named.filter(domain_pattern/* isWildcard */.z).map(inBackticks)),
        ...some('the results lack ', named.filter((pattern) => !(0,domain_pattern/* isWildcard */.z)(pattern)).map(oneLine)),
    ];
    return why.length === 0 ? `${who} run` : `${who} run: ${why.join('; ')}`;
}
function some(before, names) {
    const more = names.length - MOST_NAMES;
    const rest = more > 0 ? ` and ${more} more` : '';
    return names.length === 0 ? [] : [`${before}${names.slice(0, MOST_NAMES).join(', ')}${rest}`];
}
function notRun({ tests, missing, expected, timedOut }, show) {
    const listed = tests
        .filter(({ status }) => status === 'not_run')
        .map((test) => sentenceOfNotRun(test, show));
    const lacking = timedOut ? [] : missing.map((pattern) => sentenceOfMissing(pattern, show));
    const unnamed = Math.max(0, expected - tests.length - (timedOut ? 0 : missing.length));
    const sentences = [...new Set([...listed, ...lacking])];
    const more = sentences.length - MOST_NAMES;
    if (more <= 0)
        return [...sentences, ...unnamedSentence(unnamed, timedOut)];
    const shown = sentences.slice(0, MOST_NAMES);
    return timedOut
        ? [...shown, `${more} more were not run`, ...unnamedSentence(unnamed, timedOut)]
        : [...shown, `${more + unnamed} more were not run`];
}
function unnamedSentence(unnamed, timedOut) {
    const what = timedOut ? `reported ${TIME_WAS_UP}` : 'run';
    return unnamed === 0 ? [] : [`${unnamed} ${unnamed === 1 ? 'was' : 'were'} not ${what}`];
}
function sentenceOfNotRun(test, show) {
    if ((0,domain_show/* shownOf */.Rp)(test, show) === 'none')
        return 'a hidden test was not run';
    const why = test.message === undefined || !(0,domain_show/* showsTexts */.N5)(test, show) ? '' : `: ${oneLine(test.message)}`;
    return `${oneLine(test.name)} was not run${why}`;
}
function sentenceOfMissing(pattern, show) {
    if (isHiddenName(pattern, show))
        return 'a hidden test was not run';
    return (0,domain_pattern/* isWildcard */.z)(pattern)
        ? `no test fits ${inBackticks(pattern)}`
        : `${oneLine(pattern)} was not run: the results lack it`;
}
const inBackticks = (pattern) => `\`${oneLine(pattern)}\``;
/** Whether what the rubric expects under this name is hidden, though the results lack it. */
const isHiddenName = (name, show) => (0,domain_show/* shownOf */.Rp)({ id: name, name }, show) === 'none';
function oneLine(text) {
    const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
    const [start = ''] = FIRST_CHARACTERS.exec(line) ?? [];
    return start.length < line.length ? `${start}…` : line;
}

// EXTERNAL MODULE: ./build/domain/results.js
var results = __nccwpck_require__(97271);
// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __nccwpck_require__(77299);
;// CONCATENATED MODULE: ./build/domain/added-up.js


/** Whether the grader gave points without saying out of how many: then they are the item's, as far as they fit. */
const addsUp = (award, { tests }) => (award === 'each' || award === 'fraction') && tests.some(results/* isUnbounded */.Hi);
function addedUp({ tests }, most) {
    const given = tests.map(({ status, points = 0 }) => ((0,results/* canEarn */.TS)(status) ? points : 0));
    return (0,domain_points/* clampPoints */.JX)((0,domain_points/* sumPoints */.RN)(given), (0,domain_points/* largerPoints */.b9)(most, 0));
}
/** What may be said of it: where nothing could earn any, the tests say more. */
const givenFor = ({ tests }, points, maxPoints) => tests.some(({ status }) => (0,results/* canEarn */.TS)(status))
    ? { given: `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}` }
    : {};

;// CONCATENATED MODULE: ./build/domain/tested.js






/** Scores an item by the tests it names; a test the results lack earns nothing and stays in the denominator. */
function scoreTested(item, finder, show) {
    const found = findTests(item, finder);
    const status = statusOf(item, found);
    const points = earned(item, found, item.points);
    return {
        id: item.id,
        name: item.name,
        status,
        points,
        maxPoints: item.points,
        bonus: item.bonus,
        tests: found.tests.map(({ id }) => id),
        missing: found.missing.filter((pattern) => !isHiddenName(pattern, show)),
        ...(status === 'passed' ? {} : { reason: reasonOf(found, { ...ruleOf(item, found, points), show }) }),
        items: [],
    };
}
function statusOf(item, found) {
    // An item worth nothing still passes or fails.
    const points = item.points === 0 ? 1 : item.points;
    const share = earned(item, found, points);
    if ((0,domain_points/* comparePoints */.v6)(share, points) === 0)
        return 'passed';
    if (share !== 0)
        return 'partial';
    const lacking = found.expected > found.tests.length ? ['not_run'] : [];
    return (0,domain_status/* statusOfNothing */.B)([...found.tests.map(({ status }) => status), ...lacking]);
}
function earned(item, found, points) {
    const passed = found.tests.filter(({ status }) => status === 'passed').length;
    switch (item.award) {
        case 'each':
            if (addsUp(item.award, found))
                return addedUp(found, points);
            return (0,domain_points/* largerPoints */.b9)((0,domain_points/* fractionOfPoints */.lC)(points, passed, found.expected), granted(item, found));
        case 'all':
            return passed > 0 && passed === found.expected ? points : 0;
        case 'any':
            return passed > 0 ? points : 0;
        case 'fraction':
            return addsUp(item.award, found) ? addedUp(found, points) : earnedFractions(found, points);
    }
}
/** What the grader gave the item itself: its one test has the item's maximum. */
function granted(item, { tests }) {
    if (item.points <= 0)
        return 0;
    const own = tests.find((test) => isOwnTest(item, test));
    if (own?.points === undefined || own.maxPoints === undefined || !(0,results/* canEarn */.TS)(own.status))
        return 0;
    if ((0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) !== 0)
        return 0;
    return (0,domain_points/* clampPoints */.JX)(own.points, item.points);
}
function ruleOf(item, found, points) {
    const { award } = item;
    if (!addsUp(award, found))
        return { award, countsParts: countsParts(item, found) };
    return { award, countsParts: true, ...givenFor(found, points, item.points) };
}
const countsParts = (item, found) => item.award === 'fraction' || (item.award === 'each' && granted(item, found) > 0);
/** Whether the test is, by its exact id, the only one the item names. */
const isOwnTest = ({ id, tests, count = 1 }, test) => count === 1 && tests.length <= 1 && test.id === (tests[0] ?? id);
// Whole tests are counted together, so that thirds of three add up to the whole.
function earnedFractions({ tests, expected }, points) {
    const whole = tests.filter((test) => fractionOf(test).isWhole).length;
    const inPart = tests.map(fractionOf).filter(({ isWhole }) => !isWhole);
    const shares = inPart.map(({ part, of }) => (0,domain_points/* fractionOfPoints */.lC)(points, part, of * expected));
    return (0,domain_points/* sumPoints */.RN)([(0,domain_points/* fractionOfPoints */.lC)(points, whole, expected), ...shares]);
}
function fractionOf(test) {
    const of = test.maxPoints ?? 1;
    if (!(0,results/* canEarn */.TS)(test.status))
        return { part: 0, of: 1, isWhole: false };
    if (test.points === undefined || of <= 0)
        return { part: 0, of: 1, isWhole: test.status === 'passed' };
    const part = (0,domain_points/* clampPoints */.JX)(test.points, of);
    return { part, of, isWhole: (0,domain_points/* comparePoints */.v6)(part, of) === 0 };
}

;// CONCATENATED MODULE: ./build/domain/item.js








const WAITS = 'a person marks this';
/** Scores one item of the rubric, and what is inside it. */
function scoreItem(item, finder, show) {
    switch (item.kind) {
        case 'tested':
            return finder.memory === undefined
                ? scoreTested(item, finder, show)
                : remembered(item, finder, finder.memory, show);
        case 'manual':
            return scoreManual(item, finder, show);
        case 'deductive':
            return scoreDeductive(item, finder, show);
        case 'group':
            return scoreGroup(item, finder, show);
    }
}
const MOST_REMEMBERED = 100_000;
/** Of a class of thousands the tests of one item come out in a few ways: each is worked out once, in outline. */
function remembered(item, finder, memory, show) {
    const { id, bonus, tests: patterns } = item;
    // Without patterns it is the test of its own id; there may be several.
    if (patterns.length === 0)
        return scoreTested(item, finder, show);
    const key = `${bonus} ${finder.timedOut} ${finder.outcomes(patterns)} ${id}`;
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const score = outlineOfItem(scoreTested(item, finder, show));
    if (memory.size < MOST_REMEMBERED)
        memory.set(key, score);
    return score;
}
/** A person decides, unless a test has the item's very id. */
function scoreManual(item, finder, show) {
    const waits = {
        ...blank(item),
        status: 'pending',
        maxPoints: (0,domain_points/* largerPoints */.b9)(item.points, 0),
        reason: WAITS,
    };
    if (!isDecided(item, finder))
        return waits;
    if (item.points >= 0)
        return scoreTested(asTested(item), finder, show);
    return { ...scoreDeduction({ ...item, tests: [] }, finder, show), bonus: item.bonus };
}
/** A manual item as one of the test that has its id. */
const asTested = (item) => ({
    ...item,
    kind: 'tested',
    tests: [],
    award: 'each',
});
// A test that was skipped or broke says nothing of the work: there is a person who can look.
const isDecided = ({ id }, finder) => finder.withId(id).some(({ status }) => (0,results/* canEarn */.TS)(status));
const blank = ({ id, name, bonus = false }) => ({
    id,
    name,
    status: 'passed',
    points: 0,
    maxPoints: 0,
    bonus,
    tests: [],
    missing: [],
    items: [],
});
const scoreDeductive = (item, finder, show) => deductiveScore(item, item.deductions.map((deduction) => scoreDeduction(deduction, finder, show)));
/** A deductive item with its deductions, however they were decided. */
function deductiveScore(item, deductions) {
    const left = (0,domain_points/* sumPoints */.RN)([item.points, ...deductions.map(({ points }) => points)]);
    const isPending = deductions.some(({ status }) => status === 'pending');
    const points = isPending ? 0 : (0,domain_points/* clampPoints */.JX)(left, item.points);
    const reason = isPending
        ? WAITS
        : deductions.flatMap(({ name, points: taken }) => sayTaken(name, taken)).join('; ');
    const status = isPending ? 'pending' : statusAfter(item, points, deductions);
    const score = { ...blank(item), status, points, maxPoints: item.points, items: deductions };
    return reason === '' ? score : { ...score, reason };
}
const sayTaken = (name, points) => points === 0 ? [] : [`${name}: ${(0,domain_points/* formatPoints */.Xf)(points)}`];
function statusAfter(item, points, deductions) {
    if ((0,domain_points/* comparePoints */.v6)(points, item.points) === 0)
        return 'passed';
    return points === 0 ? (0,domain_status/* statusOfNothing */.B)(deductions.map(({ status }) => status)) : 'partial';
}
/** Applies when one of its tests did not pass or is not there; without tests the one of its id or a person decides. */
function scoreDeduction(deduction, finder, show) {
    if (deduction.tests.length === 0 && !isDecided(deduction, finder))
        return { ...blank(deduction), status: 'pending', reason: WAITS };
    const { tests, missing } = findTests(deduction, finder);
    const applies = missing.length > 0 || tests.some(({ status }) => status !== 'passed');
    const lacking = missing.length > 0 ? ['not_run'] : [];
    return {
        ...blank(deduction),
        status: applies ? (0,domain_status/* statusOfNothing */.B)([...tests.map(({ status }) => status), ...lacking]) : 'passed',
        points: pointsGiven(deduction, { passed: !applies }),
        tests: tests.map(({ id }) => id),
        missing: missing.filter((pattern) => !isHiddenName(pattern, show)),
    };
}
const scoreGroup = (item, finder, show) => groupScore(item, item.items.map((inner) => scoreItem({ ...inner, bonus: inner.bonus || item.bonus }, finder, show)));
/** A group with its items, however they were decided. */
function groupScore(item, items) {
    const needed = items.filter(({ bonus }) => !bonus);
    const pending = items.filter(({ status }) => status === 'pending').length;
    return {
        ...blank(item),
        status: (0,domain_status/* statusTogether */.r)((needed.length === 0 || pending > 0 ? items : needed).map(({ status }) => status)),
        points: (0,domain_points/* sumPoints */.RN)(items.map(({ points }) => points)),
        maxPoints: (0,domain_points/* sumPoints */.RN)((item.bonus ? items : needed).map(({ maxPoints }) => maxPoints)),
        items,
        ...(pending > 0 ? { reason: `${pending} of ${items.length} to be marked` } : {}),
    };
}

;// CONCATENATED MODULE: ./build/domain/score-problems.js






/** What the instructor's own results and rubric disagree on: for graders whose format lets them state points. */
function scoreProblems(rubric, results) {
    const finder = finderOf(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        const tested = item.kind === 'manual' ? asTested(item) : item;
        if (rubric.implied !== undefined || tested.kind !== 'tested' || tested.award === 'fraction')
            return [];
        const own = findTests(tested, finder).tests.find((test) => isOwnTest(tested, test));
        if (own?.maxPoints === undefined || (0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) === 0)
            return [];
        return [sayDisagreement(item.id, item.points, own.id, own.maxPoints)];
    });
}
/** Items that ask whether a test passed whose points are out of nobody knows what: each answer could be wrong. */
function unknownPasses(rubric, results) {
    if (!results.tests.some(mayBeFull))
        return [];
    const finder = finderOf(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items)
        .flatMap(askingIn)
        .flatMap((wanted) => {
        const test = findTests(wanted, finder).tests.find(mayBeFull);
        return test === undefined ? [] : [sayUnknown(wanted.id, test.id)];
    });
}
function askingIn(item) {
    if (item.kind === 'deductive')
        return item.deductions;
    return item.kind === 'tested' && (item.award === 'all' || item.award === 'any') ? [item] : [];
}
const mayBeFull = (test) => test.status === 'partial' && (0,results/* isUnbounded */.Hi)(test);
const sayUnknown = (item, test) => ({
    message: `item ${item} asks whether test ${test} passed, but its points are out of nobody knows how many`,
    hint: 'count them with `award: each` in an item with points',
});
const sayDisagreement = (item, points, test, maxPoints) => ({
    message: `test ${test} states max_points ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}, but item ${item} is worth ${(0,domain_points/* formatPoints */.Xf)(points)}`,
    hint: 'make them equal, or give the item `award: fraction`',
});
/** No record could hold more. */
function largeWhole(rubric) {
    const maxPoints = (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    if ((0,domain_points/* isPoints */.U2)(maxPoints))
        return [];
    return [
        { message: `the points add up to ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`, hint: 'a whole has at most 1000000000' },
    ];
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __nccwpck_require__(30390);
// EXTERNAL MODULE: ./build/domain/choices.js
var domain_choices = __nccwpck_require__(15793);
;// CONCATENATED MODULE: ./build/domain/count-notices.js



/** Where tests that are not there, or that nobody asked for, move the worth of the others. */
function countNotices(rubric, results) {
    const finder = finderOf(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        if (item.kind !== 'tested' || item.award === 'any')
            return [];
        const { tests } = findTests(item, finder);
        const isOpen = item.tests.some(domain_pattern/* isWildcard */.z) || tests.length > Math.max(1, item.tests.length);
        if (item.count === undefined)
            return isOpen ? [sayUncounted(item.id)] : [];
        return tests.length > item.count ? [sayTooMany(item.id, item.count, tests.length)] : [];
    });
}
const sayUncounted = (id) => `Item ${id} has patterns without a count: if fewer tests are run, the others count for more.`;
const sayTooMany = (id, count, found) => `Item ${id} expects ${count} ${count === 1 ? 'test' : 'tests'} and ${found} match: each of them counts for less.`;

;// CONCATENATED MODULE: ./build/domain/decided.js

const decided_totalOf = (items, adjustments) => (0,domain_points/* sumPoints */.RN)([...items, ...adjustments].map(({ points }) => points));
/** Where the format decides the whole, the parts are brought to sum to it. */
function asDecided(items, maxPoints, decided) {
    const [only] = items;
    const asTheyAre = { items: [...items], adjustments: [] };
    if (decided === undefined || only === undefined)
        return asTheyAre;
    const wanted = (0,domain_points/* clampPoints */.JX)(decided, maxPoints);
    const isAlone = items.length === 1 && only.items.length === 0;
    // A whole without tests has none that could be missing.
    if (isAlone && only.tests.length === 0) {
        return { items: [decidedItem({ ...only, missing: [] }, wanted)], adjustments: [] };
    }
    const points = (0,domain_points/* subtractPoints */.kM)(wanted, decided_totalOf(items, []));
    if (points === 0)
        return asTheyAre;
    if (isAlone)
        return { items: [decidedItem(only, wanted)], adjustments: [] };
    return { items: [...items], adjustments: [{ points, reason: sayDecided(wanted, maxPoints) }] };
}
function decidedItem(item, points) {
    const { id, name, maxPoints, bonus, tests, missing, items } = item;
    const rest = { id, name, points, maxPoints, bonus, tests, missing, items };
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) === 0)
        return { ...rest, status: 'passed' };
    return { ...rest, status: points === 0 ? 'failed' : 'partial', reason: sayDecided(points, maxPoints) };
}
const sayDecided = (points, maxPoints) => `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)} for the whole`;

;// CONCATENATED MODULE: ./build/domain/marked.js



/** The items' scores with what people say of them laid over; a score of another item than the one in its place stays. */
const marked_withMarks = (items, scores, marks) => scores.map((score, index) => {
    const item = items[index];
    return item?.id !== score.id || marks.size === 0 ? score : withMark(item, score, marks);
});
function withMark(item, score, marks) {
    switch (item.kind) {
        case 'group': {
            const inner = item.items.map((one) => ({ ...one, bonus: one.bonus || item.bonus }));
            return groupScore(item, marked_withMarks(inner, score.items, marks));
        }
        case 'deductive': {
            const deductions = score.items.map((deduction, index) => {
                const worth = item.deductions[index];
                return worth?.id === deduction.id ? marked(worth, deduction, marks) : deduction;
            });
            return marked(item, deductiveScore(item, deductions), marks);
        }
        case 'tested':
        case 'manual':
            return marked(item, score, marks);
    }
}
function marked(worth, score, marks) {
    const mark = marks.get(worth.id);
    if (mark === undefined)
        return score;
    const { by, comment, given } = mark;
    const said = saidOf(mark, worth);
    if (given === undefined)
        return { ...score, mark: said };
    const { reason: _, ...rest } = score;
    // The rubric has changed since: what the person would say of it now is not known.
    if (whyNotGiven(worth, given) !== undefined)
        return { ...rest, status: 'pending', points: 0, reason: sayMisfit(mark, worth), mark: said };
    const points = pointsGiven(worth, given);
    const status = statusGiven(worth, given, points);
    return {
        ...rest,
        status,
        points,
        ...(status !== 'passed' && { reason: comment ?? `marked by ${by}` }),
        mark: said,
    };
}
function saidOf({ by, comment, commit, given, worth }, now) {
    const isOther = given !== undefined && 'points' in given && worth !== undefined && worth !== now.points;
    const isMisfit = given !== undefined && whyNotGiven(now, given) !== undefined;
    return {
        by,
        ...(comment !== undefined && { comment }),
        ...(commit !== undefined && { commit }),
        ...given,
        ...(worth !== undefined && { worth }),
        ...((isOther || isMisfit) && { worthNow: now.points }),
    };
}
const sayMisfit = ({ by, given }, { points }) => `${by} gave ${given !== undefined && 'points' in given ? (0,domain_points/* formatPoints */.Xf)(given.points) : ''}, but it is worth ${(0,domain_points/* formatPoints */.Xf)(points)}: a person marks this again`;
function statusGiven(worth, given, points) {
    if ('passed' in given)
        return given.passed ? 'passed' : 'failed';
    const full = worth.points < 0 ? 0 : worth.points;
    if ((0,domain_points/* comparePoints */.v6)(points, full) >= 0)
        return 'passed';
    const none = worth.points < 0 ? worth.points : 0;
    return (0,domain_points/* comparePoints */.v6)(points, none) === 0 ? 'failed' : 'partial';
}

;// CONCATENATED MODULE: ./build/domain/marks.js

const isItemMark = (mark) => 'item' in mark;
const isAdjustment = (mark) => 'adjust' in mark;
/** In the order they were made; of one moment as they came. */
const sortMarks = (marks) => marks.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
/** Of each item the newest mark; one that is only a comment leaves standing what was given before, and on what. */
function marks_newestMarks(marks) {
    const newest = new Map();
    for (const mark of sortMarks(marks.filter(isItemMark))) {
        const before = newest.get(mark.item);
        newest.set(mark.item, laidOver(before, mark));
    }
    return newest;
}
/** A comment is that of the newest mark, and so is what was given, unless it gives nothing. */
function laidOver(before, mark) {
    if (mark.given !== undefined || before?.given === undefined)
        return mark;
    const { comment: _, ...given } = before;
    return { ...given, ...spoken(mark) };
}
const spoken = ({ by, at, comment }) => ({ by, at, ...(comment !== undefined && { comment }) });
/** The mark behind all that was said of its item, also when the clock here is behind another person's: the last word counts. */
function saidAfter(mark, others) {
    const { submitter, item } = { item: undefined, ...mark };
    const same = others.filter((other) => isItemMark(other) && other.submitter === submitter && other.item === item);
    const newest = Math.max(...same.map(({ at }) => Date.parse(at)));
    return newest < Date.parse(mark.at) ? mark : { ...mark, at: new Date(newest + 1).toISOString() };
}
const marks_adjustmentsOf = (marks) => sortMarks(marks.filter(isAdjustment));
/** The marks of each submitter, in the order they were made. */
const marksBySubmitter = (marks) => groupedBy(sortMarks(marks), ({ submitter }) => submitter);

;// CONCATENATED MODULE: ./build/domain/scoring.js













/** Stage 5: what the results and people's marks are worth. `show` says which tests must not be named to the student. */
function scoreResults(rubric, results, show = domain_show/* SHOW_ALL */.u6, marks = []) {
    const score = scoreItems(rubric, results, show, marks);
    const unexpected = unexpectedTests(score.items, results, show);
    return {
        ...score,
        unexpected: unexpected.named,
        notices: [
            ...(rubric.implied?.notices ?? countNotices(rubric, results)),
            ...unexpected.notices,
            ...strayNotices(rubric, marks),
        ],
    };
}
/** Scores many attempts by one rubric, in outline: all that points depend on, worked out once for what is the same. */
function outlineScorer() {
    const memories = new WeakMap();
    return (rubric, results, show, marks) => outlineOf(scoreItems(rubric, results, show, marks, memories));
}
/** The same without what is said of the rubric. */
function scoreItems(rubric, results, show, marks, memories) {
    // A rubric that was made up for these results is no other attempt's.
    const finder = finderOf(results, rubric.implied === undefined ? memories : undefined);
    const maxPoints = (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    const scored = rubric.items.map((item) => scoreItem(item, finder, show));
    const decided = asDecided(scored, maxPoints, rubric.implied?.points);
    const marked = marked_withMarks(rubric.items, decided.items, marks_newestMarks(marks));
    const items = rubric.implied === undefined ? marked : withoutHiddenNames(marked, results.tests, show);
    const adjustments = notBelowZero(items, [...decided.adjustments, ...marks_adjustmentsOf(marks).map(asAdjustment)]);
    const points = decided_totalOf(items, adjustments);
    return { items, adjustments, points, maxPoints, complete: isComplete(items), unexpected: [], notices: [] };
}
/** A score with marks laid over, where the tests it was made from are not all known any more. */
function scoreUnderMarks(score, rubric, marks) {
    if (marks.length === 0)
        return score;
    const byId = new Map(rubric?.items.map((item) => [item.id, item]));
    const newest = newestMarks(marks);
    const items = score.items.flatMap((one) => {
        const item = byId.get(one.id);
        return item === undefined ? [one] : withMarks([item], [one], newest);
    });
    const adjustments = notBelowZero(items, [...score.adjustments, ...adjustmentsOf(marks).map(asAdjustment)]);
    return { ...score, items, adjustments, points: totalOf(items, adjustments), complete: isComplete(items) };
}
const isComplete = (items) => items.every(({ status }) => status !== 'pending');
const asAdjustment = ({ adjust, comment, by, commit }) => ({
    points: adjust,
    reason: comment ?? `adjusted by ${by}`,
    mark: { by, ...(comment !== undefined && { comment }), ...(commit !== undefined && { commit }) },
});
function notBelowZero(items, adjustments) {
    const total = decided_totalOf(items, adjustments);
    if ((0,domain_points/* comparePoints */.v6)(total, 0) >= 0)
        return adjustments;
    return [...adjustments, { points: (0,domain_points/* subtractPoints */.kM)(0, total), reason: 'the whole is never below 0' }];
}
/** Marks are kept when the rubric's items go, and said to count for nothing. */
function strayNotices({ items }, marks) {
    if (marks.length === 0)
        return [];
    const known = new Set(markablesOf(items).map(({ id }) => id));
    const stray = [...marks_newestMarks(marks).keys()].filter((id) => !known.has(id));
    return stray.length === 0
        ? []
        : [`Marks of what the rubric has no item for count for nothing: ${(0,quote/* quoteSome */.Jv)(stray)}.`];
}
/** An item made up from a test carries the test's name. */
function withoutHiddenNames(items, tests, show) {
    const hidden = new Set(tests.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) === 'none').map(({ id }) => id));
    const conceal = (item) => {
        const inside = { ...item, items: item.items.map(conceal) };
        return hidden.has(item.id) || (0,domain_show/* shownOf */.Rp)(item, show) === 'none' ? { ...inside, name: domain_show/* HIDDEN_NAME */.xU } : inside;
    };
    return items.map(conceal);
}
function unexpectedTests(items, { tests, choices }, show) {
    const expected = (0,domain_choices/* withTheirChoices */.nf)(items.flatMap(testsOf), choices);
    const others = tests.filter(({ id }) => !expected.has(id));
    const named = others.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) !== 'none').map(({ id }) => id);
    const hidden = others.length - named.length;
    const notice = `${hidden} hidden ${hidden === 1 ? 'test belongs' : 'tests belong'} to no item and count for nothing`;
    return { named, notices: hidden === 0 ? [] : [notice] };
}
const testsOf = (item) => [...item.tests, ...item.items.flatMap(testsOf)];

;// CONCATENATED MODULE: ./build/domain/score-outcome.js




/** Stage 5: graded results get a score, unless there is nothing to count or they contradict the rubric. */
function scoreOutcome({ outcome, expected, format = '' }, worth, marks = [], scorer = scoreResults) {
    if (outcome.kind !== 'graded')
        return { outcome, score: null };
    const { results } = outcome;
    const rubric = rubricFor(worth, expected, results);
    // Only our own format promises that its points are the rubric's, and means what it says of a test's status.
    const isNative = format.split(', ').includes('native');
    const disagreements = isNative ? scoreProblems(rubric, results) : unknownPasses(rubric, results);
    const problems = [...disagreements, ...largeWhole(rubric)];
    if (rubric.implied?.problem !== undefined)
        problems.push({ message: rubric.implied.problem });
    else if (rubric.items.length === 0 && results.maxPoints !== 0)
        problems.push({ message: score_outcome_NOTHING });
    if (problems.length === 0)
        return { outcome, score: scorer(rubric, results, worth.show, marks) };
    const reason = problems.map(text_problem/* formatProblem */.Vw).join('; ');
    return { outcome: { kind: 'error', reason, results, unscored: true }, score: null };
}
/** The rubric that is written, or the one that follows from the tests. */
const rubricFor = ({ rubric, maxPoints }, expected, results) => rubric ?? (0,implied/* rubricOf */.P)(expected, results, maxPoints);
const score_outcome_NOTHING = 'the results name no test, and neither a rubric nor max_points says what there was to earn';

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __nccwpck_require__(6879);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __nccwpck_require__(3924);
// EXTERNAL MODULE: ./build/text/size.js
var size = __nccwpck_require__(97397);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __nccwpck_require__(29620);
;// CONCATENATED MODULE: ./build/grader/course-guard.js

/** Watches over a directory from now on; without one there is nothing to watch over. */
async function guardCourse(directory) {
    if (directory === undefined)
        return { problem: async () => undefined, accept: async () => undefined };
    let known = await (0,content_digest/* treeDigest */.fZ)(directory, everything);
    return {
        // Read no further than it takes to know: whoever could write there could have left files without end.
        problem: async () => {
            const now = await (0,content_digest/* treeDigest */.fZ)(directory, known ?? nothing).catch(() => undefined);
            return known !== undefined && now?.sha256 === known.sha256 ? undefined : CHANGED;
        },
        accept: async () => {
            known = await (0,content_digest/* treeDigest */.fZ)(directory, everything);
        },
    };
}
const everything = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const nothing = { entries: 0, bytes: 0 };
const CHANGED = 'a program changed the directory that protected files and checks come from';

// EXTERNAL MODULE: ./build/text/sha256.js
var text_sha256 = __nccwpck_require__(72259);
;// CONCATENATED MODULE: ./build/grader/digests.js

/** One digest for several files, whatever their order. */
function digestOfFiles(files) {
    const lines = files.map((file) => `${file.path}\0${file.sha256}\n`);
    return (0,text_sha256/* sha256Of */.B)(lines.sort().join(''));
}
/** What a harvest compares with the template and with the rest of the class. */
function digestsOf({ config, rubric, protectedSha256, workflow }) {
    const ofFile = (of, file) => file === undefined ? [] : [{ of, path: file.path, sha256: (0,text_sha256/* sha256Of */.B)(file.text) }];
    return [
        ...ofFile('config', config),
        ...(rubric === undefined ? [] : [{ of: 'rubric', sha256: (0,text_sha256/* sha256Of */.B)(JSON.stringify(rubric)) }]),
        ...(protectedSha256 === undefined ? [] : [{ of: 'protected', sha256: protectedSha256 }]),
        ...ofFile('workflow', workflow),
    ];
}

// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __nccwpck_require__(80515);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var grader_outcome = __nccwpck_require__(50072);
// EXTERNAL MODULE: ./build/grader/hooks/listing.js
var listing = __nccwpck_require__(89645);
// EXTERNAL MODULE: ./build/grader/protect/protection.js
var protection = __nccwpck_require__(10243);
;// CONCATENATED MODULE: ./build/grader/protect/digested.js



const mostEntries = 200_000;
const digested_nothing = async () => undefined;
/** Without a place of the course's own nothing can be put back: what there is is named, with its digest. */
async function digestOnly(workspace, rules) {
    const whyOf = new Map();
    for (const path of await protectedPaths(workspace, rules.files))
        whyOf.set(path, undefined);
    const { found } = await (0,listing/* listHooks */.x)(workspace, { most: mostEntries, opens: true });
    for (const { path, hook, isDirectory } of found)
        if (!isDirectory && !whyOf.has(path))
            whyOf.set(path, hook.does);
    const files = [];
    for (const [path, why] of whyOf) {
        const sha256 = await (0,content_digest/* digestOf */.ol)(workspace, path);
        if (sha256 !== undefined)
            files.push({ path, action: 'digested', sha256, ...(why !== undefined && { why }) });
    }
    return {
        putBack: digested_nothing,
        keepMade: digested_nothing,
        files: () => files.slice(0, protection/* mostRecorded */.Q),
        notices: () => [],
        sources: files,
    };
}
async function protectedPaths(workspace, patterns) {
    if (patterns.length === 0)
        return [];
    // Loaded here: most gradings without a source have no patterns either.
    const { listProtected } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86990));
    return (await listProtected(workspace, patterns)).map(({ path }) => path);
}

// EXTERNAL MODULE: ./build/grader/ending.js
var ending = __nccwpck_require__(24619);
// EXTERNAL MODULE: ./build/grader/grading.js + 4 modules
var grader_grading = __nccwpck_require__(58320);
// EXTERNAL MODULE: ./build/grader/read-results.js
var read_results = __nccwpck_require__(76503);
// EXTERNAL MODULE: ./build/grader/ready.js
var ready = __nccwpck_require__(43617);
// EXTERNAL MODULE: ./build/grader/grader-command.js
var grader_command = __nccwpck_require__(77611);
;// CONCATENATED MODULE: ./build/grader/whole.js



/** Runs the one command that grades everything. */
async function runWhole(grading, grader) {
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return { outcome: settled };
    switch (grader.layout) {
        case 'plain': {
            const ended = await (0,grader_command/* runGraderCommand */.y)(grading, grader, grader.run);
            return afterTimeout(grader, ended, await (0,grader_command/* reported */.Y)(grading, grader, ended));
        }
        case 'prairielearn': {
            const { runInGrade } = await __nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 3095));
            return runInGrade(grading, grader);
        }
    }
}
function afterTimeout({ onTimeout, timeoutMs }, ended, reported) {
    if (!ended.timedOut || onTimeout === 'graded' || reported.outcome.kind !== 'graded')
        return reported;
    const reason = `the grader: ${(0,ending/* describeEnd */.l)(ended, timeoutMs)}`;
    return { ...reported, outcome: { kind: 'ungradable', reason, results: reported.outcome.results } };
}

;// CONCATENATED MODULE: ./build/grader/stages.js








/** Set-up, build, then the grader and each declared test; what comes after a stage that settles all is not run. */
async function runStages(grading) {
    const tests = await stages_testsOf(grading);
    const settled = refusal(grading) ?? (await setUp(grading)) ?? (await buildAll(grading));
    if (settled !== undefined)
        return { outcome: settled, formats: [] };
    const parts = [];
    for (const { run, ...of } of tests) {
        if (grading.signal.aborted)
            break;
        parts.push({ ...(await run()), ...of });
    }
    const outcome = (0,grader_outcome/* together */.bs)(parts, grading.config.tests);
    return { outcome, formats: parts.flatMap(({ format }) => (format === undefined ? [] : [format])) };
}
/** A submission that is not even tried. */
function refusal({ config, workspace }) {
    const { missing, refused } = workspace;
    if (refused !== undefined)
        return { kind: 'ungradable', reason: refused };
    if (missing.length === 0)
        return undefined;
    const message = `required files are missing: ${(0,quote/* quoteSome */.Jv)(missing)}`;
    if (config.files.onMissing === 'ungradable')
        return { kind: 'ungradable', reason: message };
    return (0,grader_outcome/* failAll */.wf)(config, { id: 'files', name: 'Required files', message });
}
async function setUp(grading) {
    const { setup, limits } = grading.config;
    // Whatever comes next cleans up for itself.
    if (setup === undefined)
        return undefined;
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return settled;
    const ended = await (0,grader_grading/* runConfined */.id)(grading, { stage: 'setup', command: setup, timeoutMs: limits.timeMs });
    if (ended.cancelled)
        return grader_outcome/* cancelled */.KW;
    const { aboutSetup } = grading.sandbox;
    const known = aboutSetup === undefined ? '' : ` (${aboutSetup})`;
    if (!(0,ending/* succeeded */.g)(ended))
        return (0,grader_outcome/* failure */.V2)(`the setup failed: ${(0,ending/* describeEnd */.l)(ended, limits.timeMs)}${known}`);
    grading.notices.push(...(await (0,grader_home/* absentNotices */.b9)(grading.workspace.links)));
    await unlinkFromElsewhere(grading);
    await grading.home.keep(commandsAfterSetup(grading));
    await grading.protection.keepMade('setup');
    return undefined;
}
/** On a disk of its own no file has a name elsewhere. */
async function unlinkFromElsewhere({ workspace }) {
    const { disk, grade, files, home } = workspace;
    if (typeof disk === 'object')
        return;
    const { makeOwnCopies } = await __nccwpck_require__.e(/* import() */ 374).then(__nccwpck_require__.bind(__nccwpck_require__, 6374));
    await makeOwnCopies([grade ?? files, home]);
}
const commandsAfterSetup = ({ config: { build, grader, tests } }) => [build, grader, ...tests.flatMap((test) => [test.build, test.run])].filter((run) => run !== undefined)
    .length;
async function buildAll(grading) {
    const { config } = grading;
    if (config.build === undefined)
        return undefined;
    const failed = (message, output) => (0,grader_outcome/* failAll */.wf)(config, { id: 'build', name: 'Build', message, output });
    return (await (0,ready/* makeReady */.wE)(grading)) ?? (0,ready/* build */.jq)(grading, { command: config.build }, failed);
}
/**
 * What each test needs is loaded here, and only where there is such a test: before any student code runs, since that
 * could change our own files.
 */
async function stages_testsOf(grading) {
    const { grader, tests } = grading.config;
    if (grader?.results !== undefined || tests.some(({ kind }) => kind === 'suite'))
        await (0,read_results/* loadReaders */.P)();
    if (grader?.layout === 'prairielearn')
        await __nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 3095));
    const declared = await Promise.all(tests.map(async (test) => ({ test, run: await declaredTest(grading, test) })));
    return grader === undefined ? declared : [{ run: () => runWhole(grading, grader) }, ...declared];
}
async function declaredTest(grading, test) {
    switch (test.kind) {
        case 'suite': {
            const { runSuite } = await __nccwpck_require__.e(/* import() */ 928).then(__nccwpck_require__.bind(__nccwpck_require__, 19928));
            return () => runSuite(grading, test);
        }
        case 'simple': {
            const { runSimpleTest } = await __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.bind(__nccwpck_require__, 50928));
            return async () => ({ outcome: await runSimpleTest(grading, test) });
        }
    }
}

// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __nccwpck_require__(97696);
;// CONCATENATED MODULE: ./build/grader/withhold.js



/**
 * Takes the course's configuration out of the copy: what declared tests expect is in it, and nobody's program is to
 * read that. Its digest and that of the submission are known by then.
 */
async function withhold({ workspace, config, withheld = [] }) {
    const isKept = await keptBy([...config.files.required, ...config.protect.keep]);
    for (const path of withheld) {
        if (isKept(path))
            continue;
        const file = (0,external_node_path_.join)(workspace.files, path);
        const found = await (0,promises_.lstat)(file).catch(() => undefined);
        if (found === undefined || found.isDirectory())
            continue;
        await removeGoal(workspace.files, file);
        await (0,remove/* removeTree */.d)(file);
    }
}
/** What a link leads to is read like the configuration itself, so it is as little to be seen. */
async function removeGoal(files, link) {
    const goal = await (0,promises_.realpath)(link).catch(() => link);
    const isFile = await (0,promises_.stat)(goal).then((found) => found.isFile(), () => false);
    if (isFile && goal.startsWith(`${files}${external_node_path_.sep}`))
        await (0,remove/* removeTree */.d)(goal);
}
async function keptBy(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { globs } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(865)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96865));
    return globs(patterns);
}

;// CONCATENATED MODULE: ./build/grader/run.js











/** Stages 3 and 4: runs the course's commands over a workspace and reads what they wrote. */
async function runGrader(request) {
    const { config, workspace, now } = request;
    const started = now();
    const opened = await run_open(request);
    const { outcome, formats } = 'kind' in opened ? { outcome: opened, formats: [] } : await unlessBroken(opened);
    // Whatever broke or was found out by then: what a cancel meets in the middle is no grading.
    const isCancelled = request.signal.aborted;
    const grading = 'kind' in opened ? undefined : opened;
    const { protection, tree } = grading ?? {};
    const sources = [...(protection?.sources ?? []), ...(tree?.sources ?? [])];
    return {
        outcome: isCancelled ? grader_outcome/* cancelled */.KW : outcome,
        commands: grading?.commands ?? [],
        ...(formats.length > 0 && { format: [...new Set(formats)].join(', ') }),
        expected: (0,expected/* expectedOf */.E)(config),
        protected: [...(protection?.files() ?? []), ...(tree?.files ?? [])],
        ...(sources.length > 0 && { protectedSha256: digestOfFiles(sources) }),
        started,
        finished: now(),
        notices: [
            ...workspace.notices,
            ...(protection?.notices() ?? []),
            ...(tree?.notices ?? []),
            ...(grading?.notices ?? []),
        ],
    };
}
async function run_open(request) {
    const { config, workspace, protectFrom, sandbox } = request;
    try {
        const protection = await protectionOf(request);
        await withhold(request);
        const tree = await treeOf(request);
        const home = (0,grader_home/* homeOf */.lt)(workspace.root, workspace.home, workspace.links, sandbox.handOver);
        const hasCheck = config.tests.some((test) => test.kind === 'simple' && test.check !== undefined);
        const course = await guardCourse(hasCheck ? protectFrom : undefined);
        const opened = { ...request, protection, home, course, commands: [], notices: [] };
        return tree === undefined ? opened : { ...opened, tree };
    }
    catch (error) {
        return outcomeOfError(error);
    }
}
async function protectionOf({ workspace, config, protectFrom, withheld = [] }) {
    const { files, keep } = config.protect;
    const rules = { files, keep, required: config.files.required, withheld };
    if (protectFrom === undefined)
        return digestOnly(workspace.files, rules);
    const { protectFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(5)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3005));
    const { missedFile } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 3138));
    const protection = await protectFiles(workspace.files, rules, protectFrom);
    return { ...protection, missedBy: missedFile(workspace.files, protection, config) };
}
/** The course's files as a grading would find them now. */
async function protectedSources(where) {
    const protection = await protectionOf(where);
    return [...protection.sources, ...((await treeOf(where))?.sources ?? [])];
}
async function treeOf({ config, workspace, protectFrom }) {
    const { grade } = workspace;
    if (grade === undefined)
        return undefined;
    const { openGradeTree } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(6), __nccwpck_require__.e(174)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93174));
    return openGradeTree({ grade, shared: config.grader?.shared ?? [], protectFrom });
}
async function unlessBroken(grading) {
    try {
        return await runStages(grading);
    }
    catch (error) {
        const outcome = (0,error_code/* errorCode */.C)(error) === 'ENOSPC' ? fullDisk(grading) : undefined;
        return { outcome: outcome ?? outcomeOfError(error), formats: [] };
    }
}
/** A disk of its own was big enough for the submission: what fills it was written by programs since. */
function fullDisk({ workspace: { disk }, config: { limits }, commands }) {
    if (typeof disk !== 'object')
        return undefined;
    const reason = `fills the disk limit of ${(0,size/* formatBytes */.z3)(limits.diskBytes)}`;
    return commands.some(({ stage }) => stage !== 'setup')
        ? { kind: 'ungradable', reason: `what the submission's programs wrote ${reason}` }
        : (0,grader_outcome/* failure */.V2)(`what \`setup\` wrote ${reason} (limits.disk)`);
}
/** What a person or the machine can mend makes the attempt an error; a bug of ours is thrown on. */
function outcomeOfError(error) {
    if (error instanceof text_problem/* UserError */.yo)
        return (0,grader_outcome/* failure */.V2)(error.message);
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === undefined || code.startsWith('ERR_'))
        throw error;
    return (0,grader_outcome/* failure */.V2)(`the grader's files could not be handled: ${String(error)}`);
}

// EXTERNAL MODULE: ./build/grader/workspace.js + 4 modules
var grader_workspace = __nccwpck_require__(49916);
// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __nccwpck_require__(62395);
;// CONCATENATED MODULE: ./build/job.js





/** What is known of a grading from its job alone. */
function startOf(job) {
    const { course, submission, run, machine } = job;
    const { assignment, name, limits, network } = course.config;
    const confinement = {
        level: 'none',
        reason: 'nothing was run',
        network,
        limits,
        notEnforced: [],
    };
    return {
        assignment,
        name,
        submission,
        ...(run !== undefined && { run }),
        phases: { ...requested(submission), received: machine.now() },
        confinement,
        maxPoints: (0,expected/* maximumOf */.c)(course.config),
        digests: digestsOfJob(job, undefined),
        protected: [],
        tool: tool/* tool */.z,
    };
}
/** A push asks for a grading when it arrives on GitHub; where nobody knows that time there is none. */
const requested = ({ submittedAt, submittedAtSource: source }) => source === 'push' || source === 'run' ? { requested: submittedAt } : {};
/** What preparing added: the confinement, and a name for files that have no commit. */
async function prepared(start, workspace, { level, reason, notEnforced, unavailable, image }, { submission, machine }) {
    const isBounded = typeof workspace.disk === 'object';
    const missed = [...unavailable, ...withoutDisk(workspace)];
    return {
        ...start,
        submission: submission.commit === undefined
            ? { ...submission, contentDigest: await (0,content_digest/* contentDigest */.eZ)(workspace.files) }
            : submission,
        phases: { ...start.phases, prepared: machine.now() },
        confinement: {
            ...start.confinement,
            level,
            reason,
            notEnforced: [...notEnforced, ...(isBounded ? [] : ['limits.disk'])],
            ...(missed.length > 0 && { unavailable: missed }),
            ...(image !== undefined && { image }),
        },
    };
}
const withoutDisk = ({ disk }) => typeof disk === 'string' ? [`limits.disk: the workspace has no disk of its own (${disk})`] : [];
/** What running added. */
function finished(start, run, job) {
    const { started, finished, protected: files, protectedSha256 } = run;
    return {
        ...start,
        phases: { ...start.phases, started, finished, graded: job.machine.now() },
        digests: digestsOfJob(job, protectedSha256),
        protected: files,
    };
}
/** An attempt that could not even begin: an error, never a zero. */
const brokenAttempt = (error, job) => (0,attempt_of/* attemptOf */.tx)(startOf(job), {
    commands: [],
    outcome: { kind: 'error', reason: error.message },
    score: null,
    late: null,
    notices: [],
    show: job.course.config.show,
});
const digestsOfJob = ({ course, workflow }, protectedSha256) => digestsOfCourse(course, protectedSha256, workflow);
/** What an attempt says of the course it was graded by. */
const digestsOfCourse = ({ config: { file, rubric }, text }, protectedSha256, workflow) => digestsOf({ config: { path: file, text }, rubric, protectedSha256, workflow });
/** What nobody in the sandbox may see: the submission itself, of which it has a copy, and what is the course's. */
const hiddenFrom = ({ dir, course: { protectFrom, directory }, machine: { ours = [] }, }) => [dir, protectFrom, directory, ...ours].filter((path) => path !== undefined);

;// CONCATENATED MODULE: ./build/domain/image-level.js
/** An image needs containers, and containers an image. */
const withoutImage = {
    message: 'the sandbox level docker needs an `image`',
    hint: 'name the image to grade in, in grading.yml: image: gcc@sha256:…; docs/sandbox.md says more',
};
const notInImage = (level) => ({
    message: `the sandbox level ${level} cannot grade in an \`image\``,
    hint: 'use `auto` or `docker`, or leave `image` out',
});
/** What is wrong with a level, seen from the image there is or is not. */
function imageProblems(level, image) {
    if (image === undefined)
        return level === 'docker' ? [withoutImage] : [];
    return level === 'auto' || level === 'docker' ? [] : [notInImage(level)];
}

// EXTERNAL MODULE: ./build/process/pipes.js
var pipes = __nccwpck_require__(66743);
// EXTERNAL MODULE: ./build/sandbox/none.js
var none = __nccwpck_require__(22180);
// EXTERNAL MODULE: ./build/sandbox/unavailable.js
var sandbox_unavailable = __nccwpck_require__(42486);
;// CONCATENATED MODULE: ./build/sandbox/choose.js





/** Each is loaded where it is used; one that does not work on this machine throws `Unavailable`. */
const levels = {
    none: none/* openNone */.lZ,
    namespaces: async (settings, reason) => (await Promise.all(/* import() */[__nccwpck_require__.e(148), __nccwpck_require__.e(696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28696))).openNamespaces(settings, reason),
    bubblewrap: async (settings, reason) => (await Promise.all(/* import() */[__nccwpck_require__.e(148), __nccwpck_require__.e(545)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67545))).openBubblewrap(settings, reason),
};
/** Opens the level that was asked for, or the strongest that works here. */
async function chooseSandbox(wanted, settings) {
    const { image } = settings;
    // Whatever is run in it is going to need them.
    (0,pipes/* preparePipes */.bx)();
    if (image !== undefined)
        return openInImage(wanted, { ...settings, image });
    if (wanted === 'docker')
        throw new text_problem/* UserError */.yo([withoutImage]);
    if (wanted === 'auto')
        return openFitting(settings);
    return levels[wanted](settings, 'asked for');
}
/** Only containers can grade in an image: where there are none, it is an error and no other level. */
async function openInImage(wanted, settings) {
    if (wanted === 'auto' || wanted === 'docker') {
        const { openDocker } = await __nccwpck_require__.e(/* import() */ 17).then(__nccwpck_require__.bind(__nccwpck_require__, 48017));
        return openDocker(settings, wanted === 'auto' ? 'auto: there is an `image`' : 'asked for');
    }
    throw new text_problem/* UserError */.yo([notInImage(wanted)]);
}
/** In which order levels are tried, and why. PrairieLearn's graders make users of their own, which only root's can. */
function orderFor({ grader }) {
    return grader?.layout === 'prairielearn'
        ? {
            reason: 'auto: PrairieLearn graders find their files in /grade and may run code as users of their own',
            order: ['namespaces', 'bubblewrap'],
        }
        : { reason: 'auto: the strongest that works here', order: ['bubblewrap', 'namespaces'] };
}
async function openFitting(settings) {
    const { reason, order } = orderFor(settings);
    const unavailable = [];
    for (const level of order) {
        try {
            const sandbox = await levels[level](settings, reason);
            return { ...sandbox, unavailable: [...unavailable, ...sandbox.unavailable] };
        }
        catch (error) {
            if (!(error instanceof sandbox_unavailable/* Unavailable */.$))
                throw error;
            unavailable.push(`${level}: ${error.why}`);
        }
    }
    return { ...(await (0,none/* openNone */.lZ)(settings, 'auto: no other works here')), unavailable };
}

;// CONCATENATED MODULE: ./build/sandbox/in-turns.js
/** The same sandbox, where gradings that share the machine run only so many programs at a time. */
const inTurns = (sandbox, takeTurn) => takeTurn === undefined
    ? sandbox
    : { ...sandbox, run: (command, signal) => takeTurn(() => sandbox.run(command, signal)) };

;// CONCATENATED MODULE: ./build/grade.js










/**
 * Stages 2 to 7: a submission and its course in, an attempt out, whatever the student's code does. Stage 1 opened the
 * course; stages 8 and 9, to record and to report, are the entries', since they know where.
 */
async function grade(job) {
    const { config } = job.course;
    try {
        const { ready, run } = job.runners === undefined ? await runHere(job) : await readRunners(job.runners, job);
        const { outcome, score } = scoreOutcome(run, config);
        const late = latenessOf(score, job);
        const notices = [...config.notices, ...run.notices];
        return (0,attempt_of/* attemptOf */.tx)(finished(ready, run, job), { ...run, outcome, score, late, notices, show: config.show });
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        return brokenAttempt(error, job);
    }
}
/** Stages 2 to 4: runs the course's commands over a copy of the submission, and reads what they wrote. */
async function runHere(job) {
    const start = startOf(job);
    const { sandbox, workspace } = await opened(job);
    try {
        const ready = await prepared(start, workspace, sandbox, job);
        await job.keep((0,attempt_of/* interruptedAttempt */.Uq)(ready));
        const run = await runIn(workspace, sandbox, job);
        return {
            ready,
            run: { ...run, notices: [...run.notices, ...(await (0,grader_workspace/* removeWorkspace */.qh)(workspace, job.signal))] },
        };
    }
    catch (error) {
        await (0,grader_workspace/* removeWorkspace */.qh)(workspace);
        throw error;
    }
}
/** Both, or what went wrong with one of them; either way nothing goes on behind our back, and nothing is left. */
async function opened(job) {
    const { course, machine, dir: source } = job;
    const choosing = sandboxOf(job);
    const disk = diskFor(choosing, job);
    const preparing = (0,grader_workspace/* prepareWorkspace */.t0)({
        source,
        parent: machine.temp,
        config: course.config,
        ...machine,
        disk,
    });
    const [chosen, prepared] = await Promise.allSettled([choosing, preparing]);
    if (chosen.status === 'rejected' && prepared.status === 'fulfilled')
        await (0,grader_workspace/* removeWorkspace */.qh)(prepared.value);
    return { sandbox: await choosing, workspace: await preparing };
}
/** What the workspace is to lie on, where anything is kept in at all. */
async function diskFor(choosing, { course, machine }) {
    const keepsIn = await choosing.then(({ level }) => level !== 'none', () => false);
    if (!keepsIn)
        return undefined;
    const { openDisk } = await __nccwpck_require__.e(/* import() */ 436).then(__nccwpck_require__.bind(__nccwpck_require__, 18436));
    const { limits } = course.config;
    return openDisk({ ...machine, limits, uid: process.getuid?.(), freeBytes: process.availableMemory() });
}
/** What keeps the submission's code in; a `UserError` where the level the course asks for cannot be had. */
const sandboxOf = (job) => {
    const { config } = job.course;
    return chooseSandbox(config.sandbox, {
        ...config,
        image: config.image,
        ...job.machine,
        hidden: hiddenFrom(job),
        ...(job.signal !== undefined && { signal: job.signal }),
    });
};
/** Stage 4 alone, where other steps of the workflow did the rest. */
async function readRunners(runners, job) {
    const { runOfRunners } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(800), __nccwpck_require__.e(369), __nccwpck_require__.e(580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35580));
    return { ready: startOf(job), run: runOfRunners(runners, job.course.config, job.machine.now()) };
}
/** Stages 3 and 4. */
function runIn(workspace, sandbox, job) {
    const { course, machine, items, signal, takeTurn } = job;
    const { config, protectFrom, withheld = [] } = course;
    const { env: hostEnv, platform, now } = machine;
    const where = { workspace, sandbox: inTurns(sandbox, takeTurn), hostEnv, platform };
    return runGrader({ ...where, config, protectFrom, withheld, items, signal, now });
}
function latenessOf(score, { submission, course }) {
    if (score === null)
        return null;
    const { points, maxPoints } = score;
    const { due, late: policy = null } = course.config;
    const { submittedAt } = submission;
    return latePenalty({ points, maxPoints, due: (0,attempt/* dueOf */.IH)(submission, due), submittedAt, policy });
}

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(14252);
;// CONCATENATED MODULE: ./build/report/headline.js


// Pages show hundredths; the record and the outputs keep every digit.
const rounded = (points) => (0,domain_points/* formatPoints */.Xf)((0,domain_points/* roundPoints */.uI)(points, 2));
/** `+2`, `−1.5`: with a real minus sign, and a sign in front of what is added. */
const signed = (points) => points < 0 ? `−${rounded(-points)}` : `+${rounded(points)}`;
/** Points where a person reads them. */
const shownPoints = (points) => (points < 0 ? signed(points) : rounded(points));
/** Items, and gradations inside them, that wait for somebody to mark them. */
const pendingItems = (items) => items.flatMap((item) => {
    // A deduction has no maximum: while one is open, its whole item is.
    const inner = pendingItems(item.items).filter(({ maxPoints }) => maxPoints > 0);
    return inner.length === 0 && item.status === 'pending' ? [item] : inner;
});
/** An item by its id and its name, unless one of them says the other. */
const itemName = ({ id, name }) => {
    if (id === '' || id === name)
        return name;
    return id.endsWith(`/${name}`) ? id : `${id} ${name}`;
};
function isFull({ points, maxPoints, complete }) {
    return complete && points !== null && maxPoints !== null && points >= maxPoints;
}
/** `3.5 of 4 points`, in hundredths. */
function shownOutOf(points, maxPoints) {
    const max = maxPoints === null ? '' : ` of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`;
    return `${shownPoints(points)}${max} ${(maxPoints ?? points) === 1 ? 'point' : 'points'}`;
}
/** `8.5 − 1 late = 7.5 of 10 points so far`: raw points first, then what lateness cost. */
function pointsLine({ score, late, points, maxPoints, complete }) {
    if (points === null)
        return 'no points';
    const isLate = score !== null && late !== null && late.points > 0;
    const sum = isLate ? `${shownPoints(score.points)} − ${shownPoints(late.points)} late = ` : '';
    return `${sum}${shownOutOf(points, maxPoints)}${complete ? '' : ' so far'}`;
}
const MOST_CHARACTERS = 1000;
/** The attempt in a sentence, for the end of a log or a failed step, which escapes it. */
function headline(attempt) {
    const reason = (0,visible/* cutCharacters */.lD)(attempt.reason?.trim() ?? '', MOST_CHARACTERS).replace(/\s+/g, ' ') ||
        'no reason was recorded';
    switch (attempt.status) {
        case 'graded':
            return attempt.points === null ? 'Graded without points' : gradedHeadline(attempt, attempt.points);
        case 'ungradable':
            return `Not gradable: ${reason}`;
        case 'error':
            return `Could not grade: ${reason}`;
        case 'cancelled':
            return `Cancelled: ${reason}`;
    }
}
function gradedHeadline({ maxPoints, score }, points) {
    const pending = pendingItems(score?.items ?? []).length;
    return `${shownOutOf(points, maxPoints)}${pending === 0 ? '' : `, ${pending} pending`}`;
}

;// CONCATENATED MODULE: ./build/report/tests.js
const groups = {
    failed: 'failing',
    error: 'failing',
    partial: 'failing',
    skipped: 'idle',
    not_run: 'idle',
    passed: 'passed',
};
const groupOf = ({ status }) => groups[status];
function groupTests(tests) {
    const of = (group) => tests.filter((test) => groupOf(test) === group);
    return { failing: of('failing'), idle: of('idle'), passed: of('passed') };
}
/** The tests without the message that is told about the whole already, such as that of a build that failed. */
const withoutRepeated = ({ tests, message: whole, }) => tests.map((test) => {
    if (test.message === undefined || test.message.trim() !== whole?.trim())
        return test;
    const { message: _said, ...rest } = test;
    return rest;
});
/** The attempt as PrairieLearn shows it where a test lacks points: then those of no single test are told. */
function withoutUnclearPoints(attempt) {
    const { grader, tests } = attempt;
    const isClear = tests.every(({ points, maxPoints }) => points !== undefined && maxPoints !== undefined);
    if (isClear || !(grader.format ?? '').split(', ').includes('prairielearn'))
        return attempt;
    return { ...attempt, tests: tests.map(({ points: _points, maxPoints: _most, ...test }) => test) };
}
/** What a test printed, unless its message or its actual output is the same. */
function otherOutput({ output = '', message = '', actual = '' }) {
    const said = output.trim();
    return said === message.trim() || said === actual.trim() ? undefined : output;
}
/** `tests/test_list.py:12`, where a format gives it. */
const testPlace = ({ file, line }) => file === undefined || line === undefined ? file : `${file}:${line}`;

;// CONCATENATED MODULE: ./build/report/step.js

const fell = (item) => !item.bonus && item.status !== 'passed' && item.status !== 'pending';
function isFailing({ status, score, tests }) {
    if (status !== 'graded')
        return true;
    if (score === null || score.items.length === 0)
        return tests.some((test) => groupOf(test) !== 'passed');
    return score.items.some(fell);
}
/** An ungradable submission is the student's to mend: by itself it does not turn the step red. */
function stepFails(attempt, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'failing':
            return isFailing(attempt);
        case 'error':
            return attempt.status === 'error' || attempt.status === 'cancelled';
    }
}
/** The command line's: 0 graded, 1 not. */
const exitCodeOf = ({ status }) => (status === 'graded' ? 0 : 1);

// EXTERNAL MODULE: ./build/text/machine-fault.js
var machine_fault = __nccwpck_require__(94058);
;// CONCATENATED MODULE: ./build/github/submission.js
async function fits(name, patterns) {
    if (patterns.includes(name))
        return true;
    if (patterns.length === 0)
        return false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 14006, 19));
    return picomatch.isMatch(name, [...patterns], { dot: true });
}
/** Whether this event hands something in; the work of a pull request is handed in by its own push. */
async function isSubmission({ kind, branch, tag }, { branches, tags }, defaultBranch) {
    if (kind === 'pull_request')
        return false;
    if (tag !== undefined)
        return fits(tag, tags);
    if (branch === undefined)
        return false;
    if (branches !== undefined)
        return fits(branch, branches);
    return tags.length === 0 && (defaultBranch === undefined || branch === defaultBranch);
}

;// CONCATENATED MODULE: ./build/action/branch-use.js



/** Practice, and whoever cannot write, is kept off the results branch. */
async function branchUse(event, { submit }, { token, branch }) {
    checkBranch(branch, event);
    const refuse = (reason, isPractice) => ({ allowed: false, reason, isPractice });
    if (!(await isSubmission(event, submit, event.repository.defaultBranch)))
        return refuse(`${nameOf(event)} is practice, not a submission`, true);
    if (event.tokenIsReadOnly)
        return refuse("this event's token can only read", false);
    return token === undefined ? refuse('the step has no token', false) : { allowed: true };
}
/** Results on a branch of the student's would lie between the files that are graded. */
function checkBranch(branch, { repository, branch: pushed }) {
    if (branch !== repository.defaultBranch && branch !== pushed)
        return;
    const hint = 'name one that holds nothing else, such as grades';
    throw new text_problem/* UserError */.yo([
        { message: `the input 'branch' names ${(0,quote/* quote */.hD)(branch)}, which holds submissions`, hint },
    ]);
}
function nameOf({ kind, tag, branch, ref }) {
    if (kind === 'pull_request')
        return 'a pull request';
    if (tag !== undefined)
        return `the tag ${tag}`;
    return branch === undefined ? ref : `the branch ${branch}`;
}

// EXTERNAL MODULE: ./build/domain/run.js
var run = __nccwpck_require__(73944);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(235);
;// CONCATENATED MODULE: ./build/action/input.js

/** An input left out arrives as an empty string. */
const textInput = (name) => (0,core/* getInput */.V4)(name) || undefined;
function choiceInput(name, allowed, problems) {
    const value = textInput(name);
    const found = allowed.find((one) => one === value);
    if (value !== undefined && found === undefined)
        problems.push({
            message: `input '${name}': '${value}' is not known`,
            hint: `it can be ${allowed.join(', ')}`,
        });
    return found;
}
/** `true` or `false`; undefined where nobody says. */
function flagInput(name, problems) {
    const said = choiceInput(name, ['true', 'false'], problems);
    return said === undefined ? undefined : said === 'true';
}

;// CONCATENATED MODULE: ./build/action/inputs.js



const recordModes = ['auto', 'branch', 'artifact', 'both', 'none'];
const failOns = ['error', 'failing', 'never'];
/** The only reader of action inputs; every bad one is named at once. */
function readInputs() {
    const problems = [];
    const inputs = {
        config: textInput('config'),
        submission: textInput('submission') ?? '.',
        command: textInput('command'),
        maxPoints: points('max-points', problems),
        results: textInput('results'),
        format: textInput('format') ?? 'auto',
        assignment: textInput('assignment'),
        runners: textInput('runners'),
        sandbox: choiceInput('sandbox', run/* sandboxChoices */.Y3, problems),
        record: choiceInput('record', recordModes, problems) ?? 'auto',
        branch: textInput('branch') ?? 'grades',
        key: textInput('key'),
        failOn: choiceInput('fail-on', failOns, problems) ?? 'error',
        summary: flagInput('summary', problems) ?? true,
        annotations: flagInput('annotations', problems) ?? true,
        token: textInput('token'),
        courseToken: textInput('course-token'),
    };
    (0,text_problem/* throwProblems */.Jh)(problems);
    return inputs;
}
function points(name, problems) {
    const value = textInput(name);
    if (value === undefined || /^\d{1,9}(\.\d{1,6})?$/.test(value))
        return value === undefined ? undefined : Number(value);
    problems.push({
        message: `input '${name}': '${value}' is not a number of points`,
        hint: 'such as 10 or 7.5',
    });
    return undefined;
}

// EXTERNAL MODULE: ./build/bounded-text.js + 1 modules
var bounded_text = __nccwpck_require__(19651);
// EXTERNAL MODULE: ./build/github/git.js
var git = __nccwpck_require__(15726);
;// CONCATENATED MODULE: ./build/github/head.js



/** A repository may name a server that has what it lacks: git would go there, and tell it who we are. */
const onlyHere = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
/** The head of the checkout a directory lies in; undefined where there is none. Only before student code has run. */
async function readHead(dir, environment) {
    const gitDir = await gitDirOf((0,external_node_path_.resolve)(dir));
    if (gitDir === undefined)
        return undefined;
    const env = { ...(0,git/* gitEnvironment */._)(environment, 'https://github.com', ''), ...onlyHere };
    const ended = await (0,git/* git */.$)(['log', '-1', '--no-show-signature', '--format=%H %aI %cI'], {
        gitDir,
        env,
    });
    const words = ended.exitCode === 0 ? ended.stdout.trim().split(' ') : [];
    const [commit = '', authoredAt = '', committedAt = ''] = words;
    return commit === '' ? undefined : { commit, authoredAt, committedAt };
}
async function gitDirOf(dir) {
    const here = (0,external_node_path_.join)(dir, '.git');
    const found = await (0,promises_.stat)(here).catch(() => undefined);
    if (found?.isDirectory() === true)
        return here;
    return (0,external_node_path_.dirname)(dir) === dir ? undefined : gitDirOf((0,external_node_path_.dirname)(dir));
}

;// CONCATENATED MODULE: ./build/github/submitted-at.js
const lastMs = Date.parse('9999-12-31T23:59:59.999Z');
/** An instant as all of ours are written, so that they compare as texts; undefined where it is none, or absurd. */
function isoInstant(text) {
    const ms = Date.parse(text);
    return ms >= 0 && ms <= lastMs ? new Date(ms).toISOString() : undefined;
}
/**
 * The earliest server-side time known for a commit, so that grading it again makes nobody late.
 * A recorded time is only a claim: what counts is when GitHub made the run that it names, for this commit.
 */
async function submittedAt(known) {
    const pushedAt = known.pushedAt === undefined ? undefined : isoInstant(known.pushedAt);
    const claim = earliestClaim(known);
    if (pushedAt === undefined)
        return withoutPush(claim, known);
    const confirmed = claim !== undefined && claim.at < pushedAt ? await submitted_at_confirm(claim, known) : undefined;
    return typeof confirmed === 'string' && confirmed < pushedAt
        ? { at: confirmed, source: 'recorded' }
        : { at: pushedAt, source: 'push' };
}
async function withoutPush(claim, known) {
    const confirmed = claim === undefined ? null : await submitted_at_confirm(claim, known);
    // Where GitHub cannot be asked, the claim stands: whoever collects the records asks again.
    const recorded = confirmed === undefined ? claim?.at : confirmed;
    if (typeof recorded === 'string')
        return { at: recorded, source: 'recorded' };
    const run = await known.fetchRun(known.runId);
    const createdAt = run ? isoInstant(run.createdAt) : undefined;
    return createdAt === undefined ? { at: known.now, source: 'clock' } : { at: createdAt, source: 'run' };
}
/** Of equal times that of the first run. */
function earliestClaim({ recorded, commit }) {
    const claims = recorded.flatMap(({ file, commit: of, submittedAt }) => {
        const at = isoInstant(submittedAt);
        const runId = of === commit ? runIdIn(file, commit) : undefined;
        return at === undefined || runId === undefined ? [] : [{ at, runId }];
    });
    const isBefore = (one, other) => one.at < other.at || (one.at === other.at && one.runId < other.runId);
    return claims.reduce((first, claim) => (first === undefined || isBefore(claim, first) ? claim : first), undefined);
}
/** The run in a record's file name. */
function runIdIn(file, commit) {
    const [, runId] = /^-(\d{1,15})-\d+[.-]/.exec(file.startsWith(commit) ? file.slice(commit.length) : '') ?? [];
    return runId === undefined ? undefined : Number(runId);
}
/** Null: GitHub does not know of it; undefined: GitHub cannot be asked. */
async function submitted_at_confirm({ runId }, { commit, fetchRun }) {
    const run = await fetchRun(runId);
    if (run === undefined || run === null)
        return run;
    return run.headSha === commit ? (isoInstant(run.createdAt) ?? null) : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/text/below.js
var below = __nccwpck_require__(88007);
;// CONCATENATED MODULE: ./build/process/ours.js



/** What is ours on this machine, and no student code's business: our own program, and where GitHub's runner works. */
const ourPlaces = (script, env) => [
    ...(script === undefined ? [] : [packageOf(script)]),
    ...runnerPlaces(env),
];
/** The directory of the package that a bundled script belongs to: the parent of `dist/cli/index.js` and the like. */
function packageOf(script) {
    const directory = (0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(script) ? (0,external_node_fs_.realpathSync)(script) : script);
    return (0,external_node_path_.basename)((0,external_node_path_.dirname)(directory)) === 'dist' ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(directory)) : directory;
}
/**
 * The directories a job has from the runner. All of its work lies in one, with the code of other actions and the files
 * by which steps talk to it; on somebody's own machine the runner itself, with its credentials, lies around that.
 */
function runnerPlaces(env) {
    const value = (name) => [env[name] ?? []].flat().filter((path) => path !== '');
    const [temp, own, checkout] = [value('RUNNER_TEMP'), value('RUNNER_WORKSPACE'), value('GITHUB_WORKSPACE')];
    const event = value('GITHUB_EVENT_PATH').map((path) => (0,external_node_path_.dirname)(path));
    // In a container the two names of the workspace are of different machines.
    const work = [
        ...own.map((path) => (0,external_node_path_.dirname)(path)),
        ...checkout.map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))),
    ].filter((path) => path !== '/' && temp.some((one) => (0,below/* liesIn */.z)(one, path)));
    const runner = work.map((path) => (0,external_node_path_.dirname)(path)).filter(isRunner);
    return [...new Set([...temp, ...own, ...checkout, ...event, ...work, ...runner])];
}
const isRunner = (path) => ['.runner', '.credentials'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name)));

// EXTERNAL MODULE: ./build/action/log.js
var action_log = __nccwpck_require__(14173);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __nccwpck_require__(45113);
// EXTERNAL MODULE: ./build/record/format-attempt.js + 1 modules
var format_attempt = __nccwpck_require__(44665);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/store/file.js






/** A new name lasts when its directory is on the disk, too. */
async function syncDirectory(dir) {
    // Windows writes names at once, and lets nobody ask for it.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(dir, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function makeDirectory(dir) {
    await (0,promises_.mkdir)(dir, { recursive: true }).catch((error) => {
        if ((0,error_code/* errorCode */.C)(error) !== 'EEXIST')
            throw error;
        throw new text_problem/* UserError */.yo([{ message: `${(0,quote/* quote */.hD)(dir)} is a file, and no directory` }], { cause: error });
    });
}
async function writeNew(path, content) {
    const handle = await (0,promises_.open)(path, 'wx');
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
    const dir = dirname(path);
    await makeDirectory(dir);
    const temporary = join(dir, `.${basename(path)}.${randomUUID()}`);
    const handle = await open(temporary, 'wx');
    return {
        write: (text) => handle.appendFile(text),
        keep: async () => {
            await handle.sync();
            await handle.close();
            await rename(temporary, path);
            await syncDirectory(dir);
        },
        drop: async () => {
            await handle.close();
            await rm(temporary, { force: true });
        },
    };
}
/** Whoever reads `path` sees the old content or all of the new one, even after a power cut; makes its directory. */
async function writeFileAtomic(path, content) {
    const dir = (0,external_node_path_.dirname)(path);
    await makeDirectory(dir);
    const temporary = (0,external_node_path_.join)(dir, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await writeNew(temporary, content);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(dir);
}

// EXTERNAL MODULE: ./build/action/reason-of.js
var reason_of = __nccwpck_require__(58385);
;// CONCATENATED MODULE: ./build/action/artifact.js






/** Keeps a record as an artifact, with its pictures and the logs beside it. */
async function tryArtifact(attempt, name, onDisk) {
    if (onDisk === undefined) {
        (0,action_log/* warn */.R8)('There is no artifact: its files could not be written.');
        return undefined;
    }
    try {
        return await uploadArtifact(attempt, name, onDisk);
    }
    catch (error) {
        (0,action_log/* warn */.R8)(`There is no artifact: ${(0,reason_of/* reasonOf */.A)(error)}.`);
        return undefined;
    }
}
async function uploadArtifact(attempt, name, { resultPath, images }) {
    const rootDir = (0,external_node_path_.dirname)(resultPath);
    const files = [resultPath, ...images, ...(await writeLogs(attempt, (0,external_node_path_.join)(rootDir, 'logs')))];
    const { recordAsArtifact } = await __nccwpck_require__.e(/* import() */ 886).then(__nccwpck_require__.bind(__nccwpck_require__, 30886));
    const outcome = await recordAsArtifact({ name, files, rootDir });
    if (outcome.ok)
        return outcome.id;
    throw new text_problem/* UserError */.yo([{ message: outcome.reason }]);
}
/** What each process printed, whole as far as it was captured; the record has head and tail of it. */
async function writeLogs({ grader }, directory) {
    const logs = grader.commands.filter(({ output }) => output !== '');
    const paths = logs.map(({ stage }, index) => (0,external_node_path_.join)(directory, `${index + 1}-${stage}.log`));
    try {
        await (0,promises_.mkdir)(directory);
        for (const [index, { output }] of logs.entries())
            await writeFileAtomic(paths[index] ?? '', output);
        return paths;
    }
    catch (error) {
        (0,action_log/* warn */.R8)(`The artifact has no logs: ${(0,reason_of/* reasonOf */.A)(error)}.`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/record/images.js + 1 modules
var record_images = __nccwpck_require__(11792);
;// CONCATENATED MODULE: ./build/action/images.js





/** Writes the pictures a record names beside it; tells which are there, since no grade is lost for a picture. */
async function writeImages(attempt, directory) {
    const written = [];
    try {
        for (const { path, bytes } of (0,record_images/* linkedImages */.G)(attempt).files) {
            await writeFileAtomic((0,external_node_path_.join)(directory, path), bytes);
            written.push((0,external_node_path_.join)(directory, path));
        }
    }
    catch (error) {
        (0,action_log/* warn */.R8)(`Not all images could be written to the runner's disk: ${(0,reason_of/* reasonOf */.A)(error)}.`);
    }
    return written;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/action/lazy-github.js

const clock = {
    now: Date.now,
    sleep: async (ms) => {
        await (0,external_node_timers_promises_.setTimeout)(ms);
    },
    random: Math.random,
};
/** GitHub's API, opened when it is first needed: a grading that records nowhere never loads it. */
function lazyGitHub({ token = '' }, { apiUrl }) {
    let github;
    return () => {
        github ??= Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12806)).then(({ connect }) => connect({ token, apiUrl, clock }));
        return github;
    };
}

// EXTERNAL MODULE: ./build/domain/assignment.js
var domain_assignment = __nccwpck_require__(15300);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __nccwpck_require__(91573);
// EXTERNAL MODULE: ./build/config/format-hint.js
var format_hint = __nccwpck_require__(60364);
// EXTERNAL MODULE: ./build/config/inside.js
var inside = __nccwpck_require__(16923);
;// CONCATENATED MODULE: ./build/config/zero.js







const file = "the action's inputs";
/** Grades one command, without a file. The schema is left out, since loading it costs as much as the whole grading. */
function configOfInputs(inputs, formats) {
    (0,text_problem/* throwProblems */.Jh)(problemsOf(inputs, formats));
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isExitCode = results === undefined;
    const points = maxPoints ?? (isExitCode ? 1 : undefined);
    return {
        ...defaults/* defaults */.N,
        file,
        assignment,
        name: assignment,
        grader: {
            run: command,
            ...(results !== undefined && { results }),
            format: isExitCode ? 'exit-code' : format,
            references: [],
            timeoutMs: defaults/* defaults */.N.limits.timeMs,
            exitCode: 'ignore',
            onTimeout: 'graded',
            noResults: 'error',
            layout: 'plain',
            shared: [],
        },
        tests: [],
        ...(points !== undefined && { maxPoints: points }),
        notices: isExitCode && maxPoints === undefined ? ['max-points is not given: 1 point'] : [],
    };
}
/** For results that are there already. */
function configOfRunners(inputs) {
    const { assignment, maxPoints, command, results, format = 'auto' } = inputs;
    const others = { command, results, format: format === 'auto' ? undefined : format };
    const pointless = Object.entries(others).filter(([, value]) => value !== undefined);
    (0,text_problem/* throwProblems */.Jh)([
        ...[nameProblem(assignment), maximumProblem(maxPoints)].filter(isProblem),
        ...pointless.map(([input]) => say(input, 'means nothing with `runners`: their graders ran already')),
    ]);
    return {
        ...defaults/* defaults */.N,
        file,
        assignment,
        name: assignment,
        tests: [],
        ...(maxPoints !== undefined && { maxPoints }),
        notices: [],
    };
}
const nameProblem = (assignment) => !(0,domain_assignment/* isAssignment */.d)(assignment) &&
    say('assignment', `${(0,quote/* quote */.hD)(assignment)} is no name of an assignment`, 'such as hw3');
const maximumProblem = (maxPoints) => maxPoints !== undefined &&
    !(maxPoints > 0 && (0,domain_points/* isPoints */.U2)(maxPoints)) &&
    say('max-points', 'must be more than 0');
const isProblem = (problem) => problem !== false;
function problemsOf(inputs, formats) {
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isKnown = format === 'auto' || formats.includes(format);
    const problems = [
        nameProblem(assignment),
        command.trim() === '' && say('command', 'is empty', 'give the command that grades'),
        results !== undefined &&
            !(0,inside/* isInside */.F)(results) &&
            say('results', `${(0,quote/* quote */.hD)(results)} is not below $RESULTS_DIR`),
        maximumProblem(maxPoints),
        !isKnown && say('format', `no format is called ${(0,quote/* quote */.hD)(format)}`, (0,format_hint/* formatHint */.F)(format, formats)),
        isKnown && results === undefined && !['auto', 'exit-code'].includes(format) && withoutResults,
        results !== undefined && format === 'exit-code' && say('results', 'means nothing with format exit-code'),
    ];
    return problems.filter(isProblem);
}
const say = (input, message, hint) => ({
    message: `${input}: ${message}`,
    ...(hint !== undefined && { hint }),
    place: { file },
});
const withoutResults = say('results', 'is missing', 'name the file below $RESULTS_DIR that the command writes');
/** The template's name, else the repository's without its submitter, made fit to be an assignment; else `default`. */
function assignmentName(repository, template, submitter) {
    const own = nameIn(repository);
    const suffix = submitter === undefined ? '' : `-${slug(submitter)}`;
    const shared = suffix !== '' && own.endsWith(suffix) ? own.slice(0, -suffix.length) : own;
    return nameIn(template ?? '') || slug(shared) || 'default';
}
const nameIn = (repository) => slug(repository.split('/').at(-1) ?? '');
const slug = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[._-]+$/g, '')
    .slice(0, 100);

;// CONCATENATED MODULE: ./build/course/fetched-tree.js





/** A repository that the course names, brought here. */
async function fetchedTree({ owner, repo, ref }, { server, scratch }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'course-'));
    const { url: serverUrl, token, environment } = server;
    const { fetchTree } = await __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 19198));
    await fetchTree({ serverUrl, owner, repo, ref, token, dir, environment });
    return dir;
}
/** Where a path of a fetched repository lies here; the repository itself stands for what is usual in it. */
function placeIn(tree, path, usual) {
    const place = (0,external_node_path_.resolve)(tree, path === '.' ? usual : path);
    if ((0,below/* liesIn */.z)(place, tree))
        return place;
    const message = `${(0,quote/* quote */.hD)(path)} leads out of the repository`;
    throw new text_problem/* UserError */.yo([{ message, hint: 'give a path from its root, such as hw1/grading.yml' }]);
}

// EXTERNAL MODULE: ./build/formats/names.js
var names = __nccwpck_require__(43491);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __nccwpck_require__(15868);
;// CONCATENATED MODULE: ./build/course/places.js


/** Where a submission has its configuration, unless somebody names another. */
const usualPlaces = ['.github/grading.yml', 'grading.yml'];
/** What grades where there is none of ours. */
const classroomPlace = '.github/classroom/autograding.json';
const noSuchFile = (name) => new text_problem/* UserError */.yo([
    {
        message: `there is no configuration ${(0,quote/* quote */.hD)(name)}`,
        hint: 'give the path of a file, or owner/repo@ref:path',
    },
]);
const noConfiguration = (hint) => new text_problem/* UserError */.yo([{ message: `there is no ${usualPlaces.join(', no ')} and no ${classroomPlace}`, hint }]);

;// CONCATENATED MODULE: ./build/course/rubric-beside.js





/** The rubric that a configuration names by a path from where it lies itself. */
async function rubricBeside({ file, path, tree }, name, needsLate) {
    const place = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name);
    const isOut = tree !== undefined && !(0,below/* liesIn */.z)(place, tree);
    const text = isOut ? undefined : await textOf(place);
    if (typeof text !== 'string')
        return { kind: 'missing', ...text };
    // Loaded here, since few configurations name a file.
    const { readRubricFile } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58199));
    return readRubricFile(text, nameBeside(file, name), needsLate);
}
/** What stands there and is no file of text says why; the place to name is where the path is written. */
async function textOf(path) {
    try {
        return await (0,bounded_text/* readBoundedText */.H)(path);
    }
    catch (error) {
        if (error instanceof text_problem/* UserError */.yo)
            return { why: error.message };
        throw error;
    }
}
function nameBeside(file, name) {
    if ((0,external_node_path_.isAbsolute)(name))
        return name;
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(file);
    if (ref === undefined)
        return (0,external_node_path_.join)((0,external_node_path_.dirname)(file), name);
    return (0,repository_ref/* formatRepositoryRef */.PC)({ ...ref, path: (0,external_node_path_.join)(ref.path === '.' ? '.' : (0,external_node_path_.dirname)(ref.path), name) });
}

;// CONCATENATED MODULE: ./build/course/find-config.js











/** The same configuration for another submission. */
const foundFor = (found, dir) => found.named === undefined ? found : { ...found, directory: directoryFor(found.named, dir) };
const directoryFor = (path, dir) => ((0,below/* liesIn */.z)(path, dir) ? dir : (0,external_node_path_.dirname)(path));
const options = { formats: names/* formatNames */.E };
/** Finds and checks the configuration, wherever it is; throws every problem with its place. */
async function findConfig(request) {
    const { config, zero } = request;
    const found = config === undefined ? await lookUp(request) : await readNamed(config, request);
    const other = ['runners', 'command'].find((input) => zero[input] !== undefined);
    if (found !== undefined && other !== undefined)
        throw twoConfigurations(found.config.file, other);
    return found ?? withoutFile(request);
}
async function lookUp({ dir, base }) {
    for (const place of usualPlaces) {
        const path = (0,external_node_path_.join)(dir, place);
        const text = await (0,bounded_text/* readBoundedText */.H)(path);
        if (text !== undefined)
            return { ...(await parsed({ text, file: (0,external_node_path_.relative)(base, path), path })), directory: dir };
    }
    return undefined;
}
async function readNamed(name, request) {
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(name);
    const tree = ref === undefined ? undefined : await fetchedTree(ref, request);
    const path = tree === undefined ? (0,external_node_path_.resolve)(request.base, name) : placeIn(tree, ref?.path ?? '.', 'grading.yml');
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text === undefined)
        throw noSuchFile(name);
    const read = await parsed({ text, file: name, path, tree });
    return tree === undefined
        ? { ...read, directory: directoryFor(path, request.dir), named: path }
        : { ...read, directory: (0,external_node_path_.dirname)(path), tree };
}
async function parsed(source) {
    const { text, file, path: place } = source;
    const files = [place];
    // Loaded here, since a grading without a file needs no YAML.
    const { loadConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(854), __nccwpck_require__.e(235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35235));
    const config = await loadConfig(text, file, options, (path, needsLate) => {
        files.push((0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), path));
        return rubricBeside(source, path, needsLate);
    });
    return { config, text, files };
}
async function withoutFile({ dir, base, zero, advice, assignment }) {
    if (zero.runners !== undefined) {
        const inputs = { ...zero, assignment: await assignment() };
        return { config: configOfRunners(inputs), text: JSON.stringify(inputs), directory: dir, files: [] };
    }
    if (zero.command !== undefined) {
        const inputs = { ...zero, command: zero.command, assignment: await assignment() };
        return {
            config: configOfInputs(inputs, names/* formatNames */.E),
            text: JSON.stringify(inputs),
            directory: dir,
            files: [],
        };
    }
    const path = (0,external_node_path_.join)(dir, classroomPlace);
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text === undefined)
        throw noConfiguration(advice);
    const { configOfAutograding } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(854), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5163));
    const config = configOfAutograding(text, (0,external_node_path_.relative)(base, path), await assignment(), options);
    return { config, text, directory: dir, files: [path] };
}
const twoConfigurations = (file, input) => new text_problem/* UserError */.yo([
    {
        message: `the input \`${input}\` and ${(0,quote/* quote */.hD)(file)} both say how to grade`,
        hint: 'remove one of them',
    },
]);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./build/course/protected-directory.js





/** Where the protected files lie that a configuration takes from a directory: never inside the submission, if any. */
function protectedDirectory(path, naming, dir) {
    const { config, directory, tree } = naming;
    const found = (0,external_node_path_.resolve)(directory, path.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)()));
    const problem = (message, hint) => new text_problem/* UserError */.yo([{ message: `protect.from: ${message}`, hint, place: { file: config.file } }]);
    if (dir !== undefined && (0,below/* liesIn */.z)(found, dir))
        throw problem(`${(0,quote/* quote */.hD)(path)} is a directory of the submission`, 'its student could change what is there');
    const isOut = tree !== undefined && !(0,external_node_path_.isAbsolute)(path) && !path.startsWith('~') && !(0,below/* liesIn */.z)(found, tree);
    if (isOut)
        throw problem(`${(0,quote/* quote */.hD)(path)} leads out of the repository`, `give owner/repo@ref:path`);
    return found;
}

;// CONCATENATED MODULE: ./build/course.js






/** Stage 1: finds and checks the configuration and fetches what it names; throws every problem with its place. */
const openCourse = async (request) => courseOf(await findConfig(request), request);
/** A configuration that was found, with what it names fetched. */
async function courseOf(found, request) {
    const { config, text, directory, files } = found;
    const { from } = config.protect;
    const own = files.filter((path) => (0,below/* liesIn */.z)(path, request.dir)).map((path) => (0,external_node_path_.relative)(request.dir, path));
    return {
        config,
        text,
        withheld: [...new Set([...usualPlaces, classroomPlace, ...own])],
        ...(!(0,below/* liesIn */.z)(directory, request.dir) && { directory }),
        ...(from !== undefined && { protectFrom: await directoryOf(from, found, request) }),
    };
}
async function directoryOf(from, found, request) {
    switch (from.kind) {
        case 'directory':
            return protectedDirectory(from.path, found, request.dir);
        case 'repository':
            return placeIn(await fetchedTree(from, request), from.path, '.');
    }
}

;// CONCATENATED MODULE: ./build/action/open.js


/** Stage 1. What the workflow says wins over the configuration's sandbox. */
async function openCourseOf(call) {
    const { inputs, runner, dir, outside, scratch } = call;
    const token = inputs.courseToken ?? inputs.token ?? '';
    const course = await openCourse({
        dir,
        config: inputs.config,
        base: runner.workspace,
        zero: inputs,
        advice: '`init` on a laptop writes one, `config` names another, and the input `command` does without',
        assignment: async () => inputs.assignment ?? (await assignmentOf(call)),
        server: { url: runner.serverUrl, token, environment: outside.env },
        scratch,
    });
    const { config } = course;
    return { ...course, config: { ...config, sandbox: inputs.sandbox ?? config.sandbox } };
}
async function assignmentOf(call) {
    const { repository, actor } = call.event;
    return assignmentName(repository.repo, repository.templateName ?? (await fetchTemplateName(call)), actor);
}
/** Not every event says what a repository was generated from. */
async function fetchTemplateName({ event, inputs, github }) {
    if (inputs.token === undefined)
        return undefined;
    const { fetchRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(424)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51424));
    return (await fetchRepository(await github(), event.repository)).templateName;
}
/** The branch attempts of this repository are kept on. */
const resultsBranchOf = ({ event, inputs }) => ({
    owner: event.repository.owner,
    repo: event.repository.repo,
    branch: inputs.branch,
});
/** Earlier attempts, where there is a branch to have them. */
async function readHistoryOf(call, { assignment }) {
    const { record, token } = call.inputs;
    if (record === 'none' || record === 'artifact' || token === undefined)
        return { attempts: [] };
    const { readHistory } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16182));
    return readHistory(await call.github(), resultsBranchOf(call), assignment);
}

;// CONCATENATED MODULE: ./build/action/room.js


/** As many files and bytes as the record, the page and the outputs take at the end. */
const room_names = ['room-1', 'room-2', 'room-3', 'room-4'];
const bytes = 2 ** 18;
const inRoom = (directory, use) => Promise.allSettled(room_names.map((name) => use((0,external_node_path_.join)(directory, name))));
/** Takes room on the disk that student code could fill; where there is none, there is a skeleton at least. */
const takeRoom = (directory) => 
// Bytes that are not zero: some disks keep no room for those.
inRoom(directory, (path) => (0,promises_.writeFile)(path, Buffer.alloc(bytes, 'room'), { flag: 'wx' }));
/** For what is written now; whatever else a program put in their place stays. */
const giveRoomBack = (directory) => inRoom(directory, (path) => (0,promises_.rm)(path));

;// CONCATENATED MODULE: ./build/action/record.js












function record_placesOf(call, use, assignment, skeleton) {
    const { inputs, runner, github } = call;
    const key = inputs.key === undefined ? [] : [(0,attempt_path/* fileWord */.BZ)(inputs.key)];
    return {
        mode: inputs.record,
        use,
        branch: resultsBranchOf(call),
        serverUrl: runner.serverUrl,
        github,
        artifactName: ['grade', assignment, ...key].join('-'),
        temp: runner.temp,
        skeleton,
    };
}
const resultPathIn = (directory) => (0,external_node_path_.join)(directory, 'attempt.json');
const keepOnDisk = (attempt, directory) => writeFileAtomic(resultPathIn(directory), (0,format_attempt/* formatAttempt */.l)(attempt));
/** Loads what keeping is going to need: before student code runs, since that could change our own files. */
async function prepareRecord({ mode, use }) {
    const usesBranch = (mode === 'auto' || mode === 'branch' || mode === 'both') && use.allowed;
    if (usesBranch)
        await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61653)), Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12806))]);
    if (mode !== 'none' && (mode === 'both' || !usesBranch)) {
        const { loadArtifactClient } = await __nccwpck_require__.e(/* import() */ 886).then(__nccwpck_require__.bind(__nccwpck_require__, 30886));
        await loadArtifactClient();
    }
}
/** Stage 8: on disk first, then where the workflow wants it; the next place when one fails. Never loses the grade. */
async function record(attempt, places) {
    const written = await tryDisk(attempt, places);
    const onDisk = written === undefined ? {} : { resultPath: written.resultPath };
    const { mode, artifactName } = places;
    if (mode === 'none')
        return { ...onDisk, durable: written !== undefined };
    const onBranch = mode === 'artifact' ? undefined : await tryBranch(attempt, places);
    const wantsArtifact = mode === 'artifact' || mode === 'both' || onBranch === undefined;
    const artifactId = wantsArtifact ? await tryArtifact(attempt, artifactName, written) : undefined;
    return {
        ...onDisk,
        durable: onBranch !== undefined || artifactId !== undefined,
        ...(artifactId !== undefined && { artifactId, where: `artifact ${artifactName}` }),
        ...onBranch,
    };
}
/** In a directory of its own: student code could do anything to one that was there before it. */
async function tryDisk(attempt, { temp, skeleton }) {
    await giveRoomBack(skeleton);
    try {
        // Mostly it is there; if it cannot be made, the next line says why.
        await (0,promises_.mkdir)(temp).catch(() => undefined);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'grade-'));
        await keepOnDisk(attempt, directory);
        return { resultPath: resultPathIn(directory), images: await writeImages(attempt, directory) };
    }
    catch (error) {
        (0,action_log/* warn */.R8)(`The record could not be written to the runner's disk: ${(0,reason_of/* reasonOf */.A)(error)}.`);
        return undefined;
    }
}
async function tryBranch(attempt, places) {
    const { use, branch, github, serverUrl } = places;
    if (!use.allowed) {
        (0,action_log/* say */.cv)(`Not recorded on the branch ${branch.branch}: ${use.reason}.`);
        return undefined;
    }
    try {
        const { recordOnBranch } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61653));
        const { url } = await recordOnBranch(await github(), attempt, { target: branch, serverUrl, clock: clock });
        return { where: `branch ${branch.branch}`, url };
    }
    catch (error) {
        (0,action_log/* warn */.R8)(`${(0,reason_of/* reasonOf */.A)(error)}. The record is kept as an artifact instead.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/job-of.js









/** The grading of this call: what is in the workspace, handed in when the server says, recorded in `directory`. */
async function jobOf(call, course, recorded, directory) {
    const { runner, dir, outside, inputs } = call;
    const { env, platform, script, now, signal } = outside;
    const head = await readHead(dir, env);
    checkHead(head, call.event);
    const time = await timeOf(call, course, head, recorded);
    const workflow = await workflowOf(call);
    const ours = [...ourPlaces(script, env), directory];
    return {
        submission: submissionOf(call.event, time),
        dir,
        course,
        run: runner.run,
        ...(workflow !== undefined && { workflow }),
        ...(inputs.runners !== undefined && { runners: await runnersFrom(inputs.runners, call, workflow) }),
        items: [],
        machine: { env, platform, home: runner.home, temp: call.scratch, ours, now, say: action_log/* say */.cv },
        signal,
        keep: async (skeleton) => {
            await keepOnDisk(skeleton, directory);
            await takeRoom(directory);
        },
    };
}
async function runnersFrom(list, call, workflow) {
    const { runnersOf } = await __nccwpck_require__.e(/* import() */ 488).then(__nccwpck_require__.bind(__nccwpck_require__, 27488));
    return runnersOf(list, call, workflow);
}
/** What lies in the workspace must be what the event asks to grade, and not a merge that nobody pushed. */
function checkHead(head, event) {
    if (head === undefined || head.commit === event.commit)
        return;
    const message = `the checkout holds ${head.commit.slice(0, 7)}, but ${event.commit.slice(0, 7)} is to be graded`;
    throw new text_problem/* UserError */.yo([{ message, hint: `say \`ref: ${refFor(event)}\` in the checkout step` }]);
}
/** What the checkout step must say, as a workflow writes it. */
function refFor({ kind }) {
    const asked = {
        pull_request: 'github.event.pull_request.head.sha || ',
        workflow_dispatch: 'inputs.commit || ',
    };
    return ['$', `{{ ${kind === 'push' || kind === 'other' ? '' : asked[kind]}github.sha }}`].join('');
}
async function timeOf({ event, inputs, runner, outside, github }, { config }, head, recorded) {
    const authoredAt = head === undefined ? undefined : isoInstant(head.authoredAt);
    if (config.submit.submittedAt === 'commit' && authoredAt !== undefined)
        return { at: authoredAt, source: 'commit' };
    const { commit, pushedAt, repository } = event;
    const askGitHub = async (runId) => {
        if (inputs.token === undefined)
            return undefined;
        const { fetchRun } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73787));
        return fetchRun(await github(), repository, runId);
    };
    const known = { commit, recorded, ...(pushedAt !== undefined && { pushedAt }), now: outside.now() };
    return submittedAt({ ...known, runId: runner.run.id, fetchRun: askGitHub });
}
function submissionOf({ repository, commit, ref, actor }, time) {
    const { owner, repo, id } = repository;
    return {
        name: repo,
        repository: `${owner}/${repo}`,
        ...(id !== undefined && { repositoryId: id }),
        commit,
        ref,
        ...(actor !== '' && { actor }),
        submittedAt: time.at,
        submittedAtSource: time.source,
    };
}
async function workflowOf({ runner }) {
    const path = runner.workflowFile;
    if (path === undefined)
        return undefined;
    const text = await (0,bounded_text/* readBoundedText */.H)((0,external_node_path_.join)(runner.workspace, path)).catch(() => undefined);
    return text === undefined ? undefined : { path, text };
}

// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __nccwpck_require__(38940);
;// CONCATENATED MODULE: ./build/migrate/classroom-notice.js

/**
 * What GitHub Classroom takes a grade from, as workflow commands: the notices of its own reporter, with one total
 * (`src/notify-classroom.js` of classroom-resources/autograding-grading-reporter). None where nothing was graded.
 */
function classroomNotices({ points, maxPoints }) {
    if (points === null || maxPoints === null || maxPoints === 0)
        return [];
    const [total, maximum] = [(0,domain_points/* formatPoints */.Xf)(points), (0,domain_points/* formatPoints */.Xf)(maxPoints)];
    return [
        `::notice title=Autograding complete::Points ${total}/${maximum}`,
        `::notice title=Autograding report::{"totalPoints":${total},"maxPoints":${maximum}}`,
    ];
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __nccwpck_require__(57478);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __nccwpck_require__(29556);
;// CONCATENATED MODULE: ./build/report/words.js
const statusWords = {
    passed: { icon: '✅', sign: '✓', word: 'passed' },
    partial: { icon: '🟡', sign: '~', word: 'partly passed' },
    failed: { icon: '❌', sign: '✗', word: 'failed' },
    error: { icon: '💥', sign: '!', word: 'error' },
    skipped: { icon: '⏭️', sign: '-', word: 'skipped' },
    not_run: { icon: '⚪', sign: 'o', word: 'not run' },
    pending: { icon: '⏳', sign: '?', word: 'pending' },
};
const attemptWords = {
    graded: { icon: '🟡', word: 'graded' },
    ungradable: { icon: '⚠️', word: 'not gradable' },
    error: { icon: '💥', word: 'could not be graded' },
    cancelled: { icon: '🛑', word: 'cancelled' },
};

;// CONCATENATED MODULE: ./build/report/status.js



const happened = {
    ungradable: 'Your submission could not be graded',
    error: 'The grading broke',
    cancelled: 'The grading was stopped before its end',
};
// A submission can also end its grader in the middle, so this is never sure.
const notYours = 'This is probably not about your submission, and nothing was counted.';
const yoursPerhaps = 'It may be your program that used so much; nothing was counted.';
const later = 'Once the grading is mended, this commit can be graded again.';
const next = {
    ungradable: {
        red_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        green_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        terminal: 'Correct this and run it again.',
    },
    error: {
        red_step: `Your instructor has been told by the red step. ${later}`,
        green_step: `Show this page to your instructor. ${later}`,
        terminal: 'Tell your instructor if it stays so.',
    },
    cancelled: {
        red_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        green_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        terminal: 'Nothing was counted. Run it again.',
    },
};
/** What happened, whose it is to mend and what to do next; nothing for a graded attempt. */
function statusSentences(attempt, reader) {
    const { status, reason = 'no reason was recorded.', formatErrors } = attempt;
    if (status === 'graded')
        return [];
    const isSaid = status === 'ungradable' && formatErrors.includes(reason);
    const whose = status === 'error' ? `${whoseFault(attempt)} ` : '';
    return [...(isSaid ? [] : [[`${happened[status]}: ${reason}`]]), [`${whose}${next[status][reader]}`]];
}
const whoseFault = ({ grader: { commands } }) => commands.some(({ stage, outOfMemory }) => stage === 'grader' && outOfMemory) ? yoursPerhaps : notYours;
/** The status of an attempt that is not graded, in PrairieLearn's words where they are what its students know. */
function statusWord({ status, formatErrors, grader: { format = '' } }) {
    const isPrairieLearns = formatErrors.length > 0 || format.split(', ').includes('prairielearn');
    return status === 'ungradable' && isPrairieLearns ? 'Invalid, not gradable' : attemptWords[status].word;
}
/** PrairieLearn's words for what makes a submission ungradable. */
const formatErrorLines = ({ formatErrors }) => formatErrors.map((error) => `Error: ${error}`);
const stageNames = {
    setup: 'setup',
    build: 'build',
    grader: 'grader',
    test: 'test',
    check: 'checker',
};
/** Which of the commands that are not a single test's ran out of time. */
const timeoutSentences = ({ grader }) => grader.commands
    .filter(({ timedOut, test }) => timedOut && test === undefined)
    .map(({ stage, durationMs }) => [
    `The ${stageNames[stage]} was stopped after ${(0,duration/* formatDuration */.a3)(durationMs)}: its time was up.`,
]);
const MOST_PENDING = 20;
/** What somebody still has to mark by hand. */
function pendingSentence({ score }) {
    const pending = pendingItems(score?.items ?? []);
    if (pending.length === 0)
        return undefined;
    const names = pending.map((item) => {
        const { maxPoints } = item;
        return `${itemName(item)} (${maxPoints > 0 ? `up to ${shownPoints(maxPoints)}` : 'no points to gain'})`;
    });
    const shown = names.slice(0, MOST_PENDING).join(', ');
    const more = names.length > MOST_PENDING ? ` and ${names.length - MOST_PENDING} more` : '';
    return [`Still to be marked by hand, and not in these points yet: ${shown}${more}.`];
}

;// CONCATENATED MODULE: ./build/report/annotations.js





// GitHub shows ten of each level for a step and drops the rest.
const MOST_PER_LEVEL = 10;
const TITLE_LIMIT = 200;
const NAME_LIMIT = 180;
const MESSAGE_LIMIT = 4000;
/** A path that stays inside the submission, with `/`; undefined for every other. */
function pathInside(file, directory) {
    const path = file.replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || (0,visible/* visible */.RK)(path, { oneLine: true }) !== path)
        return undefined;
    const segments = [...directory.split('/'), ...path.split('/')].filter((segment) => !['', '.'].includes(segment));
    return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}
function placeOf({ file, line }, directory) {
    const path = file === undefined ? undefined : pathInside(file, directory);
    if (path === undefined)
        return {};
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? { file: path, line } : { file: path };
}
function annotationOf(test, directory) {
    const { word } = statusWords[test.status];
    const message = test.message === undefined || test.message.trim() === '' ? word : test.message.trim();
    return {
        level: test.status === 'partial' ? 'warning' : 'error',
        title: `${(0,visible/* cutCharacters */.lD)(test.name.trim(), NAME_LIMIT)}: ${word}`,
        message,
        ...placeOf(test, directory),
    };
}
const formatErrorAnnotation = (message) => ({
    level: 'error',
    title: 'Invalid, not gradable',
    message,
});
/**
 * Failing tests as notes on files and lines, as many as GitHub shows; those with a place first. Hidden tests have
 * none. `directory` is the submission's, below the repository's root.
 */
function annotationsOf(attempt, directory = '.') {
    const { failing } = groupTests(attempt.tests.filter(({ visibility }) => visibility !== 'hidden'));
    const errors = attempt.status === 'ungradable' ? formatErrorLines(attempt).map(formatErrorAnnotation) : [];
    const all = [...errors, ...failing.map((test) => annotationOf(test, directory))];
    const placedFirst = [...all.filter(({ file }) => file), ...all.filter(({ file }) => !file)];
    const of = (level) => placedFirst.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL);
    return [...of('error'), ...of('warning')];
}
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** The workflow command for one annotation, on one line, with nothing hidden in it. */
function formatCommand({ level, title, message, file, line }) {
    const properties = {
        file: file === undefined ? undefined : (0,visible/* visible */.RK)(file, { oneLine: true }),
        line: line?.toString(),
        title: (0,visible/* visible */.RK)(title, { oneLine: true, limit: TITLE_LIMIT }),
    };
    const written = Object.entries(properties)
        .filter((entry) => entry[1] !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${level} ${written.join(',')}::${escapeData((0,excerpt/* excerpt */.Kb)(message, MESSAGE_LIMIT))}`;
}

// EXTERNAL MODULE: ./build/report/log.js
var report_log = __nccwpck_require__(16945);
;// CONCATENATED MODULE: ./build/report/outputs.js

const pointsText = (points) => (points === null ? '' : (0,domain_points/* formatPoints */.Xf)(points));
function percentText({ points, maxPoints }) {
    if (points === null || maxPoints === null || maxPoints === 0)
        return '';
    return (0,domain_points/* formatPoints */.Xf)((0,domain_points/* percentOf */.pR)(points, maxPoints));
}
const outputsOf = (attempt, stored = {}) => ({
    points: pointsText(attempt.points),
    'max-points': pointsText(attempt.maxPoints),
    percent: percentText(attempt),
    status: attempt.status,
    complete: String(attempt.complete),
    'result-path': stored.resultPath ?? '',
    commit: attempt.submission.commit ?? '',
    'artifact-id': String(stored.artifactId ?? ''),
});

;// CONCATENATED MODULE: ./build/report/record-notice.js

/**
 * The workflow command by which a run announces the record that it kept: GitHub ties it to the run, and what was graded
 * cannot write one, so that a harvest can tell the record from one that somebody pushed.
 */
const recordNotice = (path, sha256) => formatCommand({ level: 'notice', title: 'Grade record', message: `${path} sha256=${sha256}` });

// EXTERNAL MODULE: ./build/domain/hidden-names.js
var hidden_names = __nccwpck_require__(33220);
// EXTERNAL MODULE: ./build/text/conceal.js
var text_conceal = __nccwpck_require__(26267);
;// CONCATENATED MODULE: ./build/report/shown.js



function concealItem(item, hidden, conceal) {
    const { reason, ...rest } = item;
    return {
        ...rest,
        id: hidden.has(item.id) ? '' : item.id,
        name: hidden.has(item.name) || hidden.has(item.id) ? domain_show/* HIDDEN_NAME */.xU : item.name,
        tests: item.tests.filter((id) => !hidden.has(id)),
        missing: item.missing.filter((id) => !hidden.has(id)),
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        items: item.items.map((inner) => concealItem(inner, hidden, conceal)),
    };
}
const concealScore = (score, hidden, conceal) => ({
    ...score,
    items: score.items.map((item) => concealItem(item, hidden, conceal)),
    adjustments: score.adjustments.map((adjustment) => ({ ...adjustment, reason: conceal(adjustment.reason) })),
    unexpected: score.unexpected.filter((id) => !hidden.has(id)),
    notices: score.notices.map(conceal),
});
const isHidden = (test) => test.visibility === 'hidden';
/** The attempt as its student may read it: hidden tests are only counted, and named nowhere. */
function shownToStudent(attempt) {
    const hiddenTests = attempt.tests.filter(isHidden);
    const names = hiddenTests.flatMap(({ id, name }) => [id, name]);
    const conceal = (0,text_conceal/* concealer */.F)(names, hidden_names/* A_HIDDEN_TEST */.S);
    const { reason, ...rest } = attempt;
    const shown = {
        ...rest,
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        notices: attempt.notices.map(conceal),
        tests: attempt.tests.filter((test) => !isHidden(test)),
        score: attempt.score === null ? null : concealScore(attempt.score, new Set(names), conceal),
    };
    return { attempt: shown, hiddenTests: hiddenTests.length };
}

;// CONCATENATED MODULE: ./build/report/budget.js
/** GitHub shows nothing at all of a step's summary above 1 MiB. */
const BUDGET_BYTES = 900_000;
const LEFT_OUT = '<p>What stood here is too long for this page.</p>';
const bytesOf = (lines) => Buffer.byteLength(lines.join('\n')) + 1;
const budget_textOf = (sections) => [...sections.flat(), ''].join('\n');
const budget_fits = (sections) => bytesOf(sections.flat()) <= BUDGET_BYTES;
/** The sections, each a whole piece of HTML, that fit on a page, from the first on; of the others that they are missing. */
function fitting(sections) {
    const instead = [LEFT_OUT];
    const reserved = sections.length * bytesOf(instead);
    let room = BUDGET_BYTES - reserved;
    return sections.map((lines) => {
        const size = bytesOf(lines);
        if (size > room)
            return instead;
        room -= size;
        return lines;
    });
}
/** The lines of each; once there are more than any page has room for, the page is not going to be used. */
function untilTooLong(items, linesOf) {
    const all = [];
    let characters = 0;
    for (const [index, item] of items.entries()) {
        if (characters > BUDGET_BYTES)
            break;
        const lines = linesOf(item, index);
        characters += lines.reduce((sum, line) => sum + line.length, 0);
        all.push(...lines);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/report/detail.js
const detail_everything = { passedNames: true, textLimit: 64_000, tests: 1000, items: 1000, nameLimit: 500 };
const noPassedNames = { ...detail_everything, passedNames: false, without: 'the names of passed tests' };
const cut = 'the names of passed tests and parts of long outputs';
const most = 'most outputs, tests and items';
/** From everything to what always fits, in the order in which a page gives things up. */
const details = [
    detail_everything,
    noPassedNames,
    { ...noPassedNames, textLimit: 8000, without: cut },
    { ...noPassedNames, textLimit: 1000, without: cut },
    { ...noPassedNames, textLimit: 1000, tests: 50, without: most },
    { passedNames: false, textLimit: 200, tests: 10, items: 100, nameLimit: 100, without: most },
];

;// CONCATENATED MODULE: ./build/report/bar.js
const CELLS = 20;
/** ▰▰▰▱▱: full only when nothing is missing, empty only when nothing was earned. */
function bar(points, maxPoints) {
    const fraction = Math.min(1, Math.max(0, points / maxPoints));
    const rounded = Math.round(fraction * CELLS);
    const filled = fraction === 0 || fraction === 1 ? rounded : Math.min(CELLS - 1, Math.max(1, rounded));
    return '▰'.repeat(filled) + '▱'.repeat(CELLS - filled);
}

// EXTERNAL MODULE: ./build/report/html.js + 1 modules
var html = __nccwpck_require__(96923);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __nccwpck_require__(97368);
;// CONCATENATED MODULE: ./build/report/late.js





/** How late it was by which clock, and what that cost. */
function lateSentence({ late }, timezone) {
    if (late === null || late.lateMs <= 0)
        return undefined;
    const when = `due ${(0,time/* formatInstant */.r4)(late.due, timezone)}, submitted ${(0,time/* formatInstant */.r4)(late.submittedAt, timezone)}`;
    const rule = late.policy === null ? undefined : deductionWords(late.policy);
    const why = rule === undefined ? '' : ` (${rule})`;
    const cost = late.points > 0 ? `−${shownPoints(late.points)}${why}` : 'nothing is taken off';
    const competes = late.competes ? '' : ' It is too late to count by itself: it is recorded all the same.';
    return [`Late by ${(0,duration/* formatDuration */.a3)(late.lateMs)} (${when}): ${cost}.${competes} ${EXTENDED}`];
}
const EXTENDED = 'An extension, if you have one, is applied by your instructor.';
/** A whole policy in words: `10% of the maximum for each started day, at most 50%, after 10 min of grace`. */
function latePolicyWords(policy, timezone) {
    const { graceMs, until, days } = policy;
    const rule = deductionWords(policy);
    const grace = graceMs === 0 ? '' : `, after ${formatDuration(graceMs)} of grace`;
    return [
        rule === undefined ? 'nothing is taken off' : `${rule}${grace}`,
        ...(until === undefined ? [] : [`until ${formatInstant(until, timezone)}`]),
        ...(days === undefined ? [] : [`${plural(days, 'late day')}, recorded only`]),
    ].join('; ');
}
/** What lateness takes; undefined where it takes nothing. */
function deductionWords({ deduct, perMs, of, atMost, steps }) {
    const whole = of === 'max' ? ' of the maximum' : ' of the points earned';
    const taken = [
        ...(deduct === undefined ? [] : [`${amountWords(deduct, whole)} ${frequency(perMs)}`]),
        ...steps.map(({ afterMs, deduct: step }, index) => {
            const from = afterMs === 0 ? 'at first' : `from ${(0,duration/* formatDuration */.a3)(afterMs)} late on`;
            return `${amountWords(step, index === 0 ? whole : '')} ${from}`;
        }),
    ];
    if (taken.length === 0)
        return undefined;
    const base = taken.some((words) => words.includes(whole)) ? '' : whole;
    const most = atMost === undefined ? [] : [`at most ${amountWords(atMost, base)}`];
    return [...taken, ...most].join(', ');
}
const amountWords = (amount, whole) => 'percent' in amount
    ? `${(0,domain_points/* formatPoints */.Xf)(amount.percent)}%${whole}`
    : `${(0,domain_points/* formatPoints */.Xf)(amount.points)} ${amount.points === 1 ? 'point' : 'points'}`;
const frequency = (perMs) => perMs === undefined ? 'once' : `for each started ${intervals.get(perMs) ?? (0,duration/* formatDuration */.a3)(perMs)}`;
const intervals = new Map([
    [3_600_000, 'hour'],
    [86_400_000, 'day'],
]);

;// CONCATENATED MODULE: ./build/report/heading.js








const MOST_ERRORS = 20;
const paragraph = (html) => `<p>${html}</p>`;
function barLine({ points, maxPoints }) {
    if (points === null || maxPoints === null || maxPoints <= 0)
        return [];
    const percent = (0,domain_points/* formatPoints */.Xf)((0,domain_points/* roundPoints */.uI)((0,domain_points/* percentOf */.pR)(points, maxPoints), 1));
    return [paragraph(`${bar(points, maxPoints)} ${percent}%`)];
}
function title(attempt) {
    const { icon } = attemptWords[attempt.status];
    const name = (0,visible/* cutCharacters */.lD)(attempt.name, 200);
    if (attempt.status !== 'graded')
        return `${icon} ${(0,html/* plain */.pj)(`${name}: ${statusWord(attempt)}`)}`;
    return `${isFull(attempt) ? '✅' : icon} ${(0,html/* plain */.pj)(`${name}: ${pointsLine(attempt)}`)}`;
}
function formatErrors(attempt) {
    const lines = formatErrorLines(attempt);
    const more = lines.length - MOST_ERRORS;
    const shown = more > 0 ? [...lines.slice(0, MOST_ERRORS), `… and ${more} more`] : lines;
    return (0,html/* list */.p_)(shown.map((line) => (0,html/* plain */.pj)(line)));
}
/** The top of the page: points and bar, or what happened instead; what was late; what is pending. */
function heading(attempt, { timezone, stepFails = true }) {
    const late = lateSentence(attempt, timezone);
    const pending = pendingSentence(attempt);
    return [
        `<h2>${title(attempt)}</h2>`,
        ...barLine(attempt),
        ...formatErrors(attempt),
        ...statusSentences(attempt, stepFails ? 'red_step' : 'green_step').map((line) => paragraph((0,html/* sentence */.em)(line))),
        ...timeoutSentences(attempt).map((line) => paragraph(`⏱️ ${(0,html/* sentence */.em)(line)}`)),
        ...(late === undefined ? [] : [paragraph(`🕑 ${(0,html/* sentence */.em)(late)}`)]),
        ...(pending === undefined ? [] : [paragraph(`⏳ ${(0,html/* sentence */.em)(pending)}`)]),
    ];
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __nccwpck_require__(71706);
;// CONCATENATED MODULE: ./build/report/images.js



const MOST_IMAGES = 5;
/** A picture is named by its file beside the record once it is kept. */
const BESIDE = /^images\/[\w.-]+$/;
/** A page on GitHub shows no picture out of a data URL, and of a private repository not even by its address. */
const imageLine = ({ label, url }) => {
    if ((0,sentence/* webAddress */.Dy)(url) !== undefined)
        return `<p>Image: ${(0,html/* link */.nf)(label || 'image', url)}</p>`;
    const name = (0,html/* code */.aY)(label || 'image', 100);
    return BESIDE.test(url)
        ? `<p>An image, ${name}, is kept beside the record as ${(0,html/* code */.aY)(url)}.</p>`
        : `<p>An image, ${name}, cannot be shown here.</p>`;
};
/** The pictures of a test about which nothing else is said. */
const imageLinks = ({ images = [] }) => images
    .filter(({ url }) => (0,sentence/* webAddress */.Dy)(url) !== undefined)
    .slice(0, MOST_IMAGES)
    .map(({ label, url }) => ` (${(0,html/* link */.nf)(label || 'image', url)})`)
    .join('');
const imageLines = ({ images = [] }) => images.slice(0, MOST_IMAGES).map(imageLine);
/** The same for a terminal. */
const imageSentences = ({ images = [] }) => images.slice(0, MOST_IMAGES).map(({ label, url }) => {
    const address = (0,sentence/* webAddress */.Dy)(url);
    const name = label || 'image';
    if (address !== undefined)
        return ['Image: ', { text: name, url: address }];
    return BESIDE.test(url)
        ? ['Image: ', { code: name }, ', kept as ', { code: url }]
        : ['Image: ', { code: name }];
});
/** Whoever wrote the results chose the words as well as the address: a reader is told where a link leads. */
const labelOf = (label) => (0,visible/* cutCharacters */.lD)(label.trim() || 'image', 100);
const hostOf = (address) => `(${new URL(address).host})`;
/** The attempt with its pictures where a reader can go and look at them. */
function withImageAddresses(attempt, filesUrl) {
    const addressed = (thing) => thing.images === undefined ? thing : { ...thing, images: thing.images.map(atAddress) };
    const atAddress = ({ label, url }) => {
        if (BESIDE.test(url))
            return { label, url: filesUrl === undefined ? url : `${filesUrl}${url}` };
        const address = (0,sentence/* webAddress */.Dy)(url);
        return address === undefined ? { label, url } : { label: `${labelOf(label)} ${hostOf(address)}`, url };
    };
    return { ...addressed(attempt), tests: attempt.tests.map(addressed) };
}

;// CONCATENATED MODULE: ./build/report/items.js







const items_MOST_NAMES = 10;
const items_MOST_CHARACTERS = 120;
// A deduction takes nothing when its tests passed: “passed” would read as praise for a leak.
const items_deductionWords = (item) => {
    const words = statusWords[item.status];
    if (item.status === 'pending')
        return words;
    return item.points < 0 ? { ...words, word: 'taken off' } : { ...words, word: 'not taken off' };
};
const isDeduction = (item) => item.maxPoints === 0 && item.points <= 0;
function pointsCell(item, isInner) {
    const isOpen = item.status === 'pending' && item.points === 0;
    if (isInner && isDeduction(item))
        return isOpen ? '?' : item.points === 0 ? '0' : signed(item.points);
    return `${isOpen ? '?' : shownPoints(item.points)} / ${(0,domain_points/* formatPoints */.Xf)(item.maxPoints)}`;
}
/** Made once: looking through thousands of tests for each of thousands of items takes many seconds. */
function testsByItem(tests) {
    const places = new Map(tests.map(({ id }, place) => [id, place]));
    return ({ tests: ids }) => [...new Set(ids)]
        .flatMap((id) => places.get(id) ?? [])
        .sort((one, other) => one - other)
        .flatMap((place) => tests[place] ?? []);
}
/** The item's tests that went wrong; one that has the item's own name is not said twice. */
const failingNames = (item, tests) => tests
    .filter((test) => groupOf(test) === 'failing' && !isAllGiven(item, test))
    .map(({ name }) => name)
    .filter((name) => name !== item.name && name !== item.id);
/** Nobody said what the test was out of, and its points were all that the item has. */
const isAllGiven = (item, test) => item.status === 'passed' && test.status === 'partial' && (0,results/* isUnbounded */.Hi)(test);
/** Beside the item's status these say nothing. */
const repeatingStatus = ['the test failed', 'the test ended with an error'];
/** What the item's one test says is a better reason than that it failed. */
function items_reasonOf({ reason = '' }, tests, failing) {
    if (!repeatingStatus.includes(reason))
        return reason;
    if (failing.length > 0)
        return '';
    const message = tests[0]?.message ?? '';
    return (0,visible/* cutCharacters */.lD)(message.trim().split('\n')[0] ?? '', items_MOST_CHARACTERS) || reason;
}
function whyOf(item, testsOf) {
    const tests = testsOf(item);
    const failing = failingNames(item, tests);
    const reason = items_reasonOf(item, tests, failing);
    const unsaid = item.missing.filter((name) => !reason.includes(name));
    const parts = [
        ...(reason === '' ? [] : [[reason]]),
        ...(failing.length === 0 ? [] : [['not passed: ', ...(0,sentence/* listed */.KE)(failing, items_MOST_NAMES)]]),
        ...(unsaid.length === 0 ? [] : [['not among the results: ', ...(0,sentence/* listed */.KE)(unsaid, items_MOST_NAMES)]]),
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}
const items_nameOf = (item) => `${itemName(item)}${item.bonus ? ' (bonus)' : ''}`;
function rowsOf(item, depth, testsOf) {
    const isInner = depth > 0;
    const row = {
        depth,
        name: items_nameOf(item),
        status: isInner && isDeduction(item) ? items_deductionWords(item) : statusWords[item.status],
        points: pointsCell(item, isInner),
        why: whyOf(item, testsOf),
    };
    return [row, ...item.items.flatMap((inner) => rowsOf(inner, depth + 1, testsOf))];
}
const adjustmentRow = ({ points, reason }) => ({
    depth: 0,
    name: 'Adjustment',
    points: signed(points),
    why: [reason],
});
const sumRow = ({ points, maxPoints }) => ({
    depth: 0,
    name: 'Sum',
    points: `${shownPoints(points)} / ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`,
    why: [],
    isSum: true,
});
/** Items with what is inside them, adjustments, and the sum where there is more than one line. */
function itemRows(score, tests) {
    const { items, adjustments } = score;
    const testsOf = testsByItem(tests);
    const rows = [...items.flatMap((item) => rowsOf(item, 0, testsOf)), ...adjustments.map(adjustmentRow)];
    return rows.length > 1 ? [...rows, sumRow(score)] : rows;
}

;// CONCATENATED MODULE: ./build/report/item-table.js



const statusCell = ({ status }) => status === undefined ? '' : `${status.icon}&nbsp;${status.word}`;
const htmlRow = (row, { nameLimit }) => {
    const indent = row.depth === 0 ? '' : `${'&emsp;'.repeat(Math.min(row.depth, 5))}↳ `;
    const name = (0,html/* plain */.pj)(row.name, nameLimit);
    const cells = [
        `<td>${indent}${row.isSum ? `<b>${name}</b>` : name}</td>`,
        `<td>${statusCell(row)}</td>`,
        `<td align="right">${row.isSum ? `<b>${row.points}</b>` : row.points}</td>`,
        `<td>${(0,html/* sentence */.em)(row.why, nameLimit)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
};
/** The rubric with what was earned; a cut table still ends with the sum. */
function itemTable(score, tests, detail) {
    const rows = itemRows(score, tests);
    if (rows.length === 0)
        return [];
    const left = rows.length - detail.items;
    const shown = left > 0 ? rows.slice(0, detail.items - 1) : rows;
    const more = left > 0 ? [`<tr><td colspan="4">… and ${left} more lines</td></tr>`] : [];
    const last = left > 0 ? rows.slice(-1) : [];
    return [
        '<table>',
        '<tr><th align="left">Item</th><th align="left">Status</th><th align="right">Points</th><th align="left">Why</th></tr>',
        ...untilTooLong(shown, (row) => [htmlRow(row, detail)]),
        ...more,
        ...last.map((row) => htmlRow(row, detail)),
        '</table>',
    ];
}

;// CONCATENATED MODULE: ./build/report/history.js



const SHORT_COMMIT = 7;
const rules = {
    best: 'Your best submission counts',
    latest: 'Your latest submission counts',
    'latest-before-due': 'Your latest submission before the due date counts',
};
const commitOf = (commit) => commit === undefined ? [] : [', commit ', { code: commit.slice(0, SHORT_COMMIT) }];
const pointsOf = ({ points, maxPoints }) => {
    if (points === null)
        return 'no points';
    return maxPoints === null
        ? `${shownPoints(points)} points`
        : `${shownPoints(points)} of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`;
};
/** Which attempt this is: its number, commit and time. */
function whichSentence({ submission }, { history, timezone }) {
    const when = `submitted ${(0,time/* formatInstant */.r4)(submission.submittedAt, timezone)}`;
    return [`Attempt ${history.length + 1}`, ...commitOf(submission.commit), `, ${when}.`];
}
/** The newest earlier attempt that has points. */
function previousOf(history) {
    const graded = history.filter(({ points }) => points !== null);
    return graded.sort((a, b) => Date.parse(b.gradedAt) - Date.parse(a.gradedAt))[0];
}
/** How the points moved since the attempt before; nothing for the first one. */
function comparisonSentence(attempt, { history }) {
    const previous = previousOf(history);
    if (previous === undefined || previous.points === null || attempt.points === null)
        return undefined;
    const change = (0,domain_points/* subtractPoints */.kM)(attempt.points, previous.points);
    const moved = change === 0 ? 'As many points as' : `${signed(change)} since`;
    return [`${moved} the attempt before (${pointsOf(previous)}`, ...commitOf(previous.commit), ').'];
}
/** The rule, and the attempt that counts by it. */
function countsSentence({ counts, counted, history }) {
    if (counted === undefined)
        return [`${rules[counts]}.`];
    const isEarlier = history.some(({ file }) => file === counted.file);
    if (!isEarlier)
        return [`${rules[counts]}: this one.`];
    return [`${rules[counts]}: an earlier one (${pointsOf(counted)}`, ...commitOf(counted.commit), ').'];
}

;// CONCATENATED MODULE: ./build/report/notes.js


const MOST_FILES = 20;
const MOST_NOTICES = 20;
/** Which files were put back, and which taken out; one that was only missing is nobody's change. */
function protectedSentences(files) {
    const leftOut = files.filter(({ action, why }) => action === 'removed' && why !== undefined);
    const others = files.filter((file) => !leftOut.includes(file));
    const sentencesOf = (action, one, many) => {
        const paths = others.filter((file) => file.action === action).map(({ path }) => path);
        return paths.length === 0 ? [] : [[...(0,sentence/* listed */.KE)(paths, MOST_FILES), paths.length === 1 ? one : many]];
    };
    return [
        ...sentencesOf('put_back', ' was put back: your changes to it do not count.', ' were put back: your changes to them do not count.'),
        ...sentencesOf('removed', ' was removed: only the course’s own files may be there.', ' were removed: only the course’s own files may be there.'),
        ...leftOutSentence(leftOut.map(({ path }) => path)),
    ];
}
function leftOutSentence(paths) {
    if (paths.length === 0)
        return [];
    const why = paths.length === 1
        ? ' — it can change how tests run, and this course does not ask for one.'
        : ' — they can change how tests run, and this course does not ask for them.';
    return [['Left out: ', ...(0,sentence/* listed */.KE)(paths, MOST_FILES), why]];
}
/** What could change how tests run and is nobody's but the student's, for whoever reads logs. */
function digestedSentence(files) {
    const paths = files.filter(({ action, why }) => action === 'digested' && why !== undefined);
    const names = paths.map(({ path }) => path);
    return names.length === 0
        ? []
        : [['Not protected, so the submission’s own were used: ', ...(0,sentence/* listed */.KE)(names, MOST_FILES), '.']];
}
/** Every notice once, however many stages said it; those of the score are not for students. */
function noticesOf(attempt, notices) {
    const all = [...new Set([...attempt.notices, ...notices])];
    const more = all.length - MOST_NOTICES;
    return more > 0 ? [...all.slice(0, MOST_NOTICES), `${more} more notices are in the record.`] : all;
}
function recordedSentence({ recorded }) {
    if (recorded === undefined)
        return undefined;
    const { where, url } = recorded;
    return ['Recorded: ', url === undefined ? { code: where } : { text: where, url }, '.'];
}
/** About the attempt as a whole: which one it is, what counts, what was put back, where it is kept. */
function noteSentences(attempt, context) {
    const publicSentence = context.publicRepository
        ? ['This repository is public: everybody can read this page and these points.']
        : undefined;
    return [
        whichSentence(attempt, context),
        comparisonSentence(attempt, context),
        countsSentence(context),
        ...protectedSentences(attempt.protected),
        ...noticesOf(attempt, context.notices).map((notice) => [notice]),
        recordedSentence(context),
        publicSentence,
    ].filter((note) => note !== undefined);
}

;// CONCATENATED MODULE: ./build/report/printed.js
const titles = {
    setup: 'What the setup printed',
    build: 'What the build printed',
    grader: 'What the grader printed',
    test: 'What the tests printed',
    check: 'What the checker printed',
};
/** A grader whose tests say it all is not quoted a second time; what broke or ran out of time is. */
function isTelling({ stage, exitCode, timedOut, test }, { status, tests }) {
    if (test !== undefined || (exitCode === 0 && !timedOut))
        return false;
    return stage === 'setup' || stage === 'build' || status === 'error' || timedOut || tests.length === 0;
}
/** What the grader said about the whole, and the output of commands that went wrong. */
function printedTexts(attempt) {
    const { message, output, grader } = attempt;
    const commands = grader.commands
        .filter((command) => isTelling(command, attempt))
        .map(({ stage, output: text }) => ({ title: titles[stage], text }));
    const said = { title: titles.grader, text: output ?? '' };
    // A command's own title is the better one where the grader quotes it.
    const all = [{ title: 'What the grading says', text: message ?? '' }, ...commands, said];
    const texts = all.filter(({ text }) => text.trim() !== '');
    return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
}

;// CONCATENATED MODULE: ./build/report/test-details.js






const NARROW = 40;
const labelled = (label, text, limit) => text === undefined || text.trim() === '' ? [] : [`<p>${label}</p>`, (0,html/* preformatted */.EC)(text.trimEnd(), limit)];
const isNarrow = (text) => text.split('\n').every((line) => line.length <= NARROW);
const cell = (text, limit) => `<td>${text === '' ? '(empty)' : (0,html/* preformatted */.EC)(text, limit)}</td>`;
const table = (columns, limit) => [
    '<table>',
    `<tr>${columns.map(({ title }) => `<th align="left">${title}</th>`).join('')}</tr>`,
    `<tr valign="top">${columns.map(({ text }) => cell(text, limit)).join('')}</tr>`,
    '</table>',
];
/** Expected and actual side by side, a narrow input beside them; white space gets signs where nothing else differs. */
function comparison({ input, expected, actual }, limit) {
    if (expected === undefined || actual === undefined)
        return [
            ...labelled('Input', input, limit),
            ...labelled('Expected', expected, limit),
            ...labelled('Actual', actual, limit),
        ];
    const onlySpace = (0,excerpt/* differInSpaceOnly */.O9)(expected, actual);
    const shown = (text) => (onlySpace ? (0,excerpt/* showSpaces */.px)(text) : text);
    const given = input === undefined || input.trim() === '' ? [] : [{ title: 'Input', text: input.trimEnd() }];
    const beside = given.filter(({ text }) => isNarrow(text));
    return [
        ...(beside.length === 0 ? labelled('Input', input, limit) : []),
        ...table([...beside, { title: 'Expected', text: shown(expected) }, { title: 'Actual', text: shown(actual) }], limit),
        ...(onlySpace
            ? [
                '<p>Only white space differs: · is a space, → a tab, ↵ the end of a line, \\r a carriage return.</p>',
            ]
            : []),
    ];
}
const pointsNote = ({ points, maxPoints }) => points === undefined ? '' : ` (${shownOutOf(points, maxPoints ?? null)})`;
/** Status, name, points and place, in a line. */
function testTitle(test, nameLimit) {
    const { icon, word } = statusWords[test.status];
    const place = testPlace(test);
    const where = place === undefined ? '' : ` at ${(0,html/* code */.aY)(place, nameLimit)}`;
    return `${icon} ${(0,html/* code */.aY)(test.name, nameLimit)} ${word}${pointsNote(test)}${where}`;
}
function testBody(test, { textLimit }) {
    const { message = '' } = test;
    return [
        ...(message.trim() === '' ? [] : [(0,html/* preformatted */.EC)(message.trimEnd(), textLimit)]),
        ...comparison(test, textLimit),
        ...labelled('Output', otherOutput(test), textLimit),
        ...imageLines(test),
    ];
}
/** One failing test: unfolded when `open`, a line when its grader said nothing about it. */
function testDetails(test, detail, open) {
    const title = testTitle(test, detail.nameLimit);
    const body = testBody(test, detail);
    return body.length === 0 ? [`<p>${title}</p>`] : (0,html/* details */.zH)(title, body, open);
}

;// CONCATENATED MODULE: ./build/report/test-section.js






const MOST_UNEXPECTED = 20;
function failingTests(failing, detail) {
    const more = failing.length - detail.tests;
    return [
        ...untilTooLong(failing.slice(0, detail.tests), (test, index) => testDetails(test, detail, index === 0)),
        ...(more > 0 ? [`<p>… and ${(0,sentence/* plural */.LS)(more, 'more test')} that did not pass.</p>`] : []),
    ];
}
const idleLine = (test, nameLimit) => `${testTitle(test, nameLimit)}${test.message === undefined ? '' : `: ${(0,html/* plain */.pj)(test.message, nameLimit)}`}`;
function idleTests(idle, detail) {
    if (idle.length === 0)
        return [];
    const more = idle.length - detail.tests;
    const lines = untilTooLong(idle.slice(0, detail.tests), (test) => [idleLine(test, detail.nameLimit)]);
    const shown = more > 0 ? [...lines, `… and ${more} more`] : lines;
    return (0,html/* details */.zH)(`${(0,sentence/* plural */.LS)(idle.length, 'test')} skipped or not run`, (0,html/* list */.p_)(shown));
}
function passedTests(passed, detail) {
    if (passed.length === 0)
        return [];
    const title = `✅ ${(0,sentence/* plural */.LS)(passed.length, 'test')} passed`;
    if (!detail.passedNames)
        return [`<p>${title}</p>`];
    const lines = untilTooLong(passed, (test) => [(0,html/* code */.aY)(test.name, detail.nameLimit) + imageLinks(test)]);
    return (0,html/* details */.zH)(title, (0,html/* list */.p_)(lines));
}
/** All about the tests: how many passed, each that did not, the rest folded. */
function testSection(tests, hiddenTests, unexpected, detail) {
    const { failing, idle, passed } = groupTests(tests);
    const names = (0,sentence/* listed */.KE)(unexpected, MOST_UNEXPECTED);
    return [
        ...(tests.length === 0 ? [] : [`<h3>Tests: ${passed.length} of ${tests.length} passed</h3>`]),
        ...failingTests(failing, detail),
        ...idleTests(idle, detail),
        ...passedTests(passed, detail),
        ...(hiddenTests === 0 ? [] : [`<p>${(0,sentence/* plural */.LS)(hiddenTests, 'more test is', 'more tests are')} hidden.</p>`]),
        ...(unexpected.length === 0
            ? []
            : [`<p>In no item, so counting for nothing: ${(0,html/* sentence */.em)(names, detail.nameLimit)}.</p>`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary.js











function printed(attempt, { textLimit }) {
    return printedTexts(attempt).flatMap(({ title, text }, index) => (0,html/* details */.zH)(title, [(0,html/* preformatted */.EC)(text.trimEnd(), textLimit)], index === 0));
}
/** Each part is whole by itself. */
function parts({ attempt, hiddenTests }, context, detail) {
    const { score, tests } = attempt;
    return [
        heading(attempt, context),
        printed(attempt, detail),
        imageLines(attempt),
        score === null ? [] : itemTable(score, tests, detail),
        testSection(withoutRepeated(attempt), hiddenTests, score?.unexpected ?? [], detail),
        ['<h3>This attempt</h3>', ...(0,html/* list */.p_)(noteSentences(attempt, context).map((note) => (0,html/* sentence */.em)(note)))],
        closing(attempt, context, detail),
    ];
}
const closing = ({ tool }, { localCommand: local }, { without }) => [
    ...(local === undefined ? [] : [`<p>The same on your own machine: ${(0,html/* code */.aY)(local)}</p>`]),
    ...(without === undefined ? [] : [`<p>Shortened: without ${without}; the record has them.</p>`]),
    `<p><sub>${(0,html/* plain */.pj)(tool.name, 100)} ${(0,html/* plain */.pj)(tool.version, 100)}</sub></p>`,
];
/**
 * The page a student reads: HTML blocks of GitHub's Markdown with everything escaped, always within its size.
 * It has no blank line, since that would end an HTML block.
 */
function renderSummary(attempt, context) {
    const addressed = withImageAddresses(attempt, context.filesUrl);
    const shown = shownToStudent(withoutUnclearPoints(addressed));
    let page = [];
    for (const detail of details) {
        page = parts(shown, context, detail);
        if (budget_fits(page))
            return budget_textOf(page);
    }
    return budget_textOf(fitting(page));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./build/report/terminal-text.js



/** Colours only where the caller wants them; the environment is not asked. */
const painter = (color) => color ? (styles, text) => (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : (_, text) => text;
// East Asian wide and full-width characters, and emoji, take two cells.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
/** Boxes, bars and marks of our own, for which no table of all characters need be built. */
const terminal_text_NARROW = /^[ -~\u00B7\u2010-\u2027\u2500-\u259F\u25B0\u25B1\u2713\u2717]$/;
function cellsOf(character) {
    if (terminal_text_NARROW.test(character))
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
const inline = (sentence, limit = 1000) => (0,visible/* visible */.RK)(sentence
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
const quoted = (text, margin) => (0,excerpt/* excerptLines */.$F)(text.trimEnd(), QUOTED_BYTES).map((line) => `${margin}│ ${line}`);
const indented = (lines, by) => lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

;// CONCATENATED MODULE: ./build/report/terminal-items.js


const NAME_WIDTH = 44;
const MARGIN = 2;
const INDENT = 2;
const styles = { '✓': 'green', '✗': 'red', '!': 'red', '~': 'yellow', '?': 'yellow' };
const terminal_items_nameOf = (row) => ' '.repeat(row.depth * INDENT) + inline([row.name], NAME_WIDTH);
const terminal_items_statusOf = ({ status }) => status === undefined ? '' : `${status.sign} ${status.word}`;
const widest = (texts) => Math.max(0, ...texts.map(widthOf));
/** The table of points; below each line why it is not full. */
function itemLines(score, tests, width, paint) {
    const rows = itemRows(score, tests);
    const names = widest(rows.map(terminal_items_nameOf));
    const statuses = widest(rows.map(terminal_items_statusOf));
    const points = widest(rows.map((row) => row.points));
    return rows.flatMap((row) => {
        const style = styles[row.status?.sign ?? ''];
        const status = padEnd(terminal_items_statusOf(row), statuses);
        const line = [
            padEnd(terminal_items_nameOf(row), names),
            style === undefined ? status : paint([style], status),
            padStart(row.points, points),
        ];
        const indent = MARGIN + (row.depth + 1) * INDENT;
        const why = row.why.length === 0 ? [] : wrap(inline(row.why), Math.max(20, width - indent));
        return [
            `${' '.repeat(MARGIN)}${line.join('  ')}`,
            ...indented(why, indent).map((text) => paint(['dim'], text)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/report/terminal-tests.js






const MOST_TESTS = 20;
const terminal_tests_MOST_NAMES = 20;
const terminal_tests_MARGIN = '    ';
const ONLY_SPACES = 'only white space differs: · space, → tab, ↵ end of a line, \\r carriage return';
function block(label, text, paint) {
    if (text === undefined || text.trim() === '')
        return [];
    return [paint(['dim'], `${terminal_tests_MARGIN}${label}`), ...quoted(text, terminal_tests_MARGIN)];
}
const differsInSpace = ({ expected, actual }) => expected !== undefined && actual !== undefined && (0,excerpt/* differInSpaceOnly */.O9)(expected, actual);
function textsOf(test) {
    const { message, input, expected = '', actual = '' } = test;
    const isCompared = test.expected !== undefined && test.actual !== undefined;
    const spaces = differsInSpace(test);
    const empty = isCompared ? '(empty)' : '';
    const shown = (text) => (spaces ? (0,excerpt/* showSpaces */.px)(text) : text) || empty;
    return [
        ['message', message],
        ['input', input],
        ['expected', shown(expected)],
        ['actual', shown(actual)],
        ['output', otherOutput(test)],
    ];
}
function failingLines(test, paint) {
    const { sign, word } = statusWords[test.status];
    const place = testPlace(test);
    const title = `  ${sign} ${inline([test.name], 200)} ${word}`;
    return [
        '',
        paint([test.status === 'partial' ? 'yellow' : 'red'], title) +
            (place === undefined ? '' : paint(['dim'], ` (${inline([place], 200)})`)),
        ...textsOf(test).flatMap(([label, text]) => block(label, text, paint)),
        ...(differsInSpace(test) ? [paint(['dim'], `${terminal_tests_MARGIN}${ONLY_SPACES}`)] : []),
        ...imageSentences(test).map((image) => `${terminal_tests_MARGIN}${inline(image)}`),
    ];
}
/** How many tests passed, and everything about those that did not. */
function testLines(tests, hiddenTests, unexpected, paint) {
    const { failing, idle, passed } = groupTests(tests);
    const more = failing.length - MOST_TESTS;
    const idleNames = (0,sentence/* listed */.KE)(idle.map(({ name }) => name), terminal_tests_MOST_NAMES);
    return [
        ...(tests.length === 0 ? [] : [`Tests: ${passed.length} of ${tests.length} passed`]),
        ...failing.slice(0, MOST_TESTS).flatMap((test) => failingLines(test, paint)),
        ...(more > 0 ? ['', `  … and ${(0,sentence/* plural */.LS)(more, 'more test')} that did not pass`] : []),
        ...(idle.length === 0 ? [] : ['', `  - skipped or not run: ${inline(idleNames)}`]),
        ...(hiddenTests === 0 ? [] : ['', `  ${(0,sentence/* plural */.LS)(hiddenTests, 'more test is', 'more tests are')} hidden`]),
        ...(unexpected.length === 0
            ? []
            : ['', `  in no item, so counting for nothing: ${inline((0,sentence/* listed */.KE)(unexpected, terminal_tests_MOST_NAMES))}`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/terminal.js












const notRecorded = 'This is not the recorded grade: that one is made where your instructor grades.';
function headingLines(attempt, paint) {
    const { status, points, maxPoints } = attempt;
    const name = inline([attempt.name], 200);
    if (status !== 'graded')
        return [paint(['bold', 'red'], `${name}: ${statusWord(attempt)}`)];
    const title = paint(['bold', isFull(attempt) ? 'green' : 'yellow'], `${name}: ${pointsLine(attempt)}`);
    return points === null || maxPoints === null || maxPoints <= 0 ? [title] : [title, bar(points, maxPoints)];
}
const topSentences = (attempt, timezone) => [
    ...formatErrorLines(attempt).map((line) => [line]),
    ...statusSentences(attempt, 'terminal'),
    ...timeoutSentences(attempt),
    lateSentence(attempt, timezone),
    pendingSentence(attempt),
].filter((line) => line !== undefined);
const printedLines = (attempt) => printedTexts(attempt).flatMap(({ title, text }) => [`${title}:`, ...quoted(text, '  ')]);
const terminal_noteSentences = (attempt) => [
    ...protectedSentences(attempt.protected),
    ...noticesOf(attempt, []).map((notice) => [notice]),
    ...digestedSentence(attempt.protected),
    ...sandboxSentences(attempt),
];
/** How the submission's code was kept in, where any ran. */
function sandboxSentences({ grader: { commands, confinement } }) {
    const { level, reason, notEnforced, unavailable = [] } = confinement;
    const settings = notEnforced.map((setting) => (setting === 'network' ? 'network: false' : setting));
    const lacking = settings.length === 0 ? '' : ` Not enforced: ${settings.join(', ')}.`;
    const without = unavailable.length === 0 ? '' : ` Not available: ${unavailable.join('; ')}.`;
    return commands.length === 0 ? [] : [[`Sandbox: ${level} (${reason}).${lacking}${without}`]];
}
/** The attempt for a terminal: what the summary says, aligned, and that it is not the recorded grade. */
function renderTerminal(original, options) {
    const { color, width, timezone, isRecorded } = options;
    const { attempt, hiddenTests } = shownToStudent(original);
    const paint = painter(color);
    const prose = (sentences) => sentences.flatMap((line) => wrap(inline(line), width));
    const sections = [
        [...headingLines(attempt, paint), ...prose(topSentences(attempt, timezone))],
        [...printedLines(attempt), ...prose(imageSentences(attempt))],
        attempt.score === null ? [] : itemLines(attempt.score, attempt.tests, width, paint),
        testLines(withoutRepeated(attempt), hiddenTests, attempt.score?.unexpected ?? [], paint),
        prose(terminal_noteSentences(attempt)),
        isRecorded ? [] : prose([[notRecorded]]).map((line) => paint(['cyan'], line)),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/action/file-commands.js





const fileCommands = [
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
];
/**
 * Puts an empty file of ours in the place of each by which the runner takes outputs, the summary and variables from a
 * step: student code can have found and written them. Returns those that could not be had, which nothing may open.
 */
function renewFileCommands(env) {
    const lost = new Set();
    for (const name of fileCommands) {
        const path = env[name];
        if (path === undefined || path === '')
            continue;
        try {
            renew(path);
        }
        catch (error) {
            lost.add(name);
            (0,action_log/* warn */.R8)(`The file of ${name} could not be made anew: ${(0,reason_of/* reasonOf */.A)(error)}.`);
        }
    }
    return lost;
}
function renew(path) {
    const dir = (0,external_node_path_.dirname)(path);
    const found = (0,external_node_fs_.lstatSync)(dir, { throwIfNoEntry: false });
    if (found?.isDirectory() === false)
        (0,external_node_fs_.rmSync)(dir, { force: true });
    // Not recursive: below a link to /proc that never ends.
    if (found?.isDirectory() !== true)
        (0,external_node_fs_.mkdirSync)(dir);
    setAside(path);
    // Exclusively: nothing that is put there in between is opened.
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'wx'));
}
/** What cannot be removed, such as a tree without permissions, can be renamed all the same. */
function setAside(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        (0,external_node_fs_.renameSync)(path, `${path}-${(0,external_node_crypto_.randomUUID)()}`);
    }
}

;// CONCATENATED MODULE: ./build/action/output.js



/** Outputs of the step; one that cannot be written loses no grade. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        try {
            (0,core/* setOutput */.uH)(name, value);
        }
        catch (error) {
            (0,action_log/* warn */.R8)(`There is no output '${name}': ${(0,reason_of/* reasonOf */.A)(error)}.`);
        }
    }
}

// EXTERNAL MODULE: ./build/action/write-summary.js + 1 modules
var write_summary = __nccwpck_require__(80545);
;// CONCATENATED MODULE: ./build/action/report.js






















/** What a student reads in the log; it waits for no record. */
function printLog(attempt, { timezone }, { inputs, outside }) {
    const log = renderTerminal(attempt, {
        color: false,
        width: 100,
        timezone: timezone,
        isRecorded: true,
    });
    outside.print((0,report_log/* fenced */.OF)(log, (0,external_node_crypto_.randomBytes)(16).toString('hex')));
    // The summary is for students; these are for whoever wrote the rubric, and name no hidden test.
    for (const notice of shownToStudent(attempt).attempt.score?.notices ?? [])
        (0,action_log/* say */.cv)(notice);
    if (inputs.annotations)
        for (const annotation of annotationsOf(attempt, inputs.submission))
            outside.print(`${formatCommand(annotation)}\n`);
    if (inputs.runners !== undefined)
        for (const notice of classroomNotices(attempt))
            outside.print(`${notice}\n`);
}
/** Only what is kept where a harvest finds it: otherwise there is nothing to tell from a forgery. */
function announceRecord(attempt, { where }, { outside }) {
    if (where === undefined)
        return;
    const sha256 = (0,text_sha256/* sha256Of */.B)((0,format_attempt/* formatAttempt */.l)(attempt));
    outside.print(`${recordNotice((0,attempt_path/* attemptPath */.X9)(attempt), sha256)}\n`);
}
/** Stage 9: outputs and the summary a student reads. What cannot be written loses no grade. */
async function report(reported, call) {
    const { attempt, kept } = reported;
    const { inputs, outside } = call;
    const lost = renewFileCommands(outside.env);
    if (!lost.has('GITHUB_OUTPUT'))
        writeOutputs(outputsOf(attempt, kept));
    if (call.event.repository.private === false)
        (0,action_log/* say */.cv)('This repository is public, and so are its grades.');
    if (inputs.summary && !lost.has('GITHUB_STEP_SUMMARY'))
        await (0,write_summary/* writeSummary */.S)(renderSummary((0,record_images/* linkedImages */.G)(attempt).attempt, contextOf(reported, call)));
}
function contextOf({ attempt, config, history, kept, use }, call) {
    const { inputs, event } = call;
    const file = (0,external_node_path_.basename)((0,attempt_path/* attemptPath */.X9)(attempt));
    const earlier = history.attempts.filter((summary) => summary.file !== file);
    const competing = use.allowed ? [...earlier, (0,attempt_of/* summaryOf */.YG)(attempt, file, '')] : earlier;
    const due = config.due === undefined ? undefined : endOfGrace(config.due, config.late);
    const counted = (0,counting/* countedAttempt */.u)(competing, config.counts, due);
    return {
        timezone: config.timezone,
        counts: config.counts,
        history: earlier,
        ...(counted !== undefined && { counted }),
        ...localCommand(call),
        ...(kept.url && { filesUrl: kept.url.slice(0, kept.url.lastIndexOf('/') + 1) }),
        ...(kept.where !== undefined && { recorded: { where: kept.where, ...(kept.url && { url: kept.url }) } }),
        notices: [
            ...(!use.allowed && use.isPractice ? [`${use.reason}: it does not count`] : []),
            ...(history.notice === undefined ? [] : [history.notice]),
        ],
        publicRepository: event.repository.private === false,
        stepFails: stepFails(attempt, inputs.failOn),
    };
}
/** What a student types to see the same before the push. */
function localCommand({ inputs, runner }) {
    if (runner.source === undefined || (inputs.command ?? inputs.runners) !== undefined)
        return {};
    const words = [
        ...(inputs.submission === '.' ? [] : [inputs.submission]),
        ...(inputs.config ? ['--config', inputs.config] : []),
    ];
    return { localCommand: ['npx', runner.source, 'run', ...words].join(' ') };
}

;// CONCATENATED MODULE: ./build/action/runner.js



/** Reads the runner's variables; outside a workflow there are none, and that is said. */
async function readRunner(env, key) {
    const must = (name) => {
        const value = env[name];
        if (value !== undefined && value !== '')
            return value;
        throw new text_problem/* UserError */.yo([
            {
                message: `${name} is not set`,
                hint: 'the action runs in a workflow; on a laptop it is the command `run` of dist/cli/index.js',
            },
        ]);
    };
    const eventName = must('GITHUB_EVENT_NAME');
    const repository = must('GITHUB_REPOSITORY');
    const id = Number(env.GITHUB_REPOSITORY_ID);
    return {
        workspace: must('GITHUB_WORKSPACE'),
        temp: must('RUNNER_TEMP'),
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        eventName,
        eventText: await (0,promises_.readFile)(must('GITHUB_EVENT_PATH'), 'utf8'),
        context: {
            repository,
            ...(id > 0 && { repositoryId: id }),
            sha: must('GITHUB_SHA'),
            ref: must('GITHUB_REF'),
            actor: env.GITHUB_ACTOR ?? '',
        },
        run: runOf(env, repository, eventName, key),
        workflowFile: workflowFileOf(env.GITHUB_WORKFLOW_REF, repository),
        home: env.HOME ?? env.USERPROFILE,
        source: sourceOf(env),
    };
}
function runOf(env, repository, event, key) {
    const id = Number(env.GITHUB_RUN_ID ?? 0);
    const { GITHUB_WORKFLOW_REF: workflowRef, GITHUB_WORKFLOW_SHA: workflowSha, RUNNER_ENVIRONMENT } = env;
    return {
        id,
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        ...(key !== undefined && { key }),
        url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${id}`,
        ...(workflowRef !== undefined && { workflowRef }),
        ...(workflowSha !== undefined && { workflowSha }),
        event,
        ...(RUNNER_ENVIRONMENT !== undefined && { runnerEnvironment: RUNNER_ENVIRONMENT }),
    };
}
/** `owner/repo/.github/workflows/grade.yml@refs/heads/main`; a workflow of another repository is not here. */
function workflowFileOf(workflowRef, repository) {
    const path = workflowRef?.split('@')[0];
    return path?.startsWith(`${repository}/`) === true ? (0,external_node_path_.join)(path.slice(repository.length + 1)) : undefined;
}
function sourceOf({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }) {
    return repository && ref ? `github:${repository}#${ref}` : undefined;
}

;// CONCATENATED MODULE: ./build/action/submission-dir.js





/** Where the submission is checked out; a name that leads elsewhere is the workflow's mistake. */
async function submissionDirOf({ workspace }, { submission }) {
    const dir = (0,external_node_path_.join)(workspace, submission);
    const found = await (0,promises_.stat)(dir).catch(() => undefined);
    if ((0,inside/* isInside */.F)(submission) && found?.isDirectory() === true)
        return dir;
    const message = `the input 'submission' names ${(0,quote/* quote */.hD)(submission)}, which is no directory of the checkout`;
    throw new text_problem/* UserError */.yo([{ message, hint: 'give a path from the root of the repository, such as hw1' }]);
}

;// CONCATENATED MODULE: ./build/action/step.js


















/** One step of a workflow: reads what is asked, grades, records, reports. */
async function step(outside) {
    const inputs = readInputs();
    const runner = await readRunner(outside.env, inputs.key);
    const event = parseEvent(runner.eventName, runner.eventText, runner.context);
    if (event.kind === 'nothing')
        return (0,action_log/* say */.cv)(`Nothing to grade: ${event.reason}.`);
    const dir = await submissionDirOf(runner, inputs);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temp, 'grade-course-'));
    try {
        await gradeEvent({ inputs, runner, event, dir, github: lazyGitHub(inputs, runner), outside, scratch });
    }
    finally {
        await step_remove(scratch);
    }
}
async function gradeEvent(call) {
    const course = await openCourseOf(call);
    const use = await branchUse(call.event, course.config, call.inputs);
    const history = await readHistoryOf(call, course.config);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(call.runner.temp, 'grade-'));
    const job = await jobOf(call, course, history.attempts, directory);
    announce(course);
    const places = record_placesOf(call, use, course.config.assignment, directory);
    await prepareRecord(places);
    const { attempt, bug } = await graded(job);
    const keeping = record(attempt, places);
    printLog(attempt, course.config, call);
    const kept = await keeping;
    announceRecord(attempt, kept, call);
    await report({ attempt, config: course.config, history, kept, use }, call);
    conclude(attempt, kept, call);
    await step_remove(directory);
    if (bug !== undefined)
        throw bug;
}
/** The runner empties the directory they are in: what a student left there and cannot be removed loses no grade. */
const step_remove = (path) => (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
/** Even a bug of ours leaves an attempt behind, an error and never a zero; it is thrown when that is kept. */
async function graded(job) {
    try {
        return { attempt: await grade(job) };
    }
    catch (bug) {
        const fault = (0,machine_fault/* machineFault */.M)(bug);
        if (fault !== undefined)
            return { attempt: brokenAttempt(new Error(`the runner could not go on: ${fault}`), job) };
        const said = bug instanceof Error ? bug.message : String(bug);
        return { attempt: brokenAttempt(new Error(`a bug in the grading action: ${said}`), job), bug };
    }
}
function conclude(attempt, kept, { inputs }) {
    const line = headline(attempt);
    const onDisk = kept.resultPath === undefined ? '' : ` and at ${kept.resultPath}`;
    if (!kept.durable)
        (0,action_log/* fail */.fJ)(`${line}. It could be kept nowhere but in the job summary${onDisk}.`);
    else if (stepFails(attempt, inputs.failOn))
        (0,action_log/* fail */.fJ)(line);
    else
        (0,action_log/* say */.cv)(line);
}
function announce({ config }) {
    (0,action_log/* say */.cv)(`Grading ${config.assignment} with ${config.file}`);
}


/***/ }),

/***/ 80545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/action/log.js
var log = __nccwpck_require__(14173);
// EXTERNAL MODULE: ./build/action/reason-of.js
var reason_of = __nccwpck_require__(58385);
;// CONCATENATED MODULE: ./build/action/write-summary.js



/** Writes the step's page, and nothing else on it. */
async function writeSummary(text) {
    try {
        await summary.addRaw(text).write({ overwrite: true });
    }
    catch (error) {
        (0,log/* warn */.R8)(`There is no job summary: ${(0,reason_of/* reasonOf */.A)(error)}.`);
    }
}


/***/ }),

/***/ 19651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readBoundedText)
});

// UNUSED EXPORTS: readBoundedBytes

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __nccwpck_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __nccwpck_require__(30390);
;// CONCATENATED MODULE: ./build/bounded-text.js






const megabyte = 1_000_000;
/** A file that people write, as text; of a megabyte unless more is said; undefined where there is none. */
const readBoundedText = async (path, megabytes = 1) => (await readBoundedBytes(path, megabytes))?.toString();
/**
 * The bytes of a file of no more than so many megabytes; undefined where there is none. Opens nothing that could hang, and
 * reads nothing without end.
 */
async function readBoundedBytes(path, megabytes) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            throw refusal(path, 'is a directory');
        if (!found.isFile())
            throw refusal(path, 'is not a regular file');
        // The size is not to be believed everywhere: some files of the system say 0 and have no end.
        const end = megabytes * megabyte;
        const bytes = await (0,consumers_namespaceObject.buffer)((0,external_node_fs_.createReadStream)(path, { end }));
        const most = megabytes === 1 ? 'a megabyte' : `${megabytes} megabytes`;
        if (bytes.length > end)
            throw refusal(path, `is larger than ${most}`);
        return bytes;
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT' || (0,error_code/* errorCode */.C)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
const refusal = (path, why) => new problem/* UserError */.yo([{ message: `${(0,quote/* quote */.hD)(path)} ${why}` }]);


/***/ }),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/** What a grading.yml that says nothing about it means; a test keeps it equal to the schema's defaults. */
const defaults = {
    timezone: 'UTC',
    submit: { tags: [], submittedAt: 'server' },
    counts: 'best',
    env: {},
    passEnv: [],
    readable: [],
    network: false,
    limits: {
        timeMs: 600_000,
        memoryBytes: 2 * 2 ** 30,
        processes: 256,
        diskBytes: 4 * 2 ** 30,
        fileSizeBytes: 200 * 2 ** 20,
        outputBytes: 2 ** 20,
    },
    sandbox: 'auto',
    protect: { files: [], keep: [] },
    files: { required: [], onMissing: 'ungradable' },
    show: { output: 'failed', limitBytes: 64 * 2 ** 10, tests: [] },
};


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   c: () => (/* binding */ maximumOf)
/* harmony export */ });
/* harmony import */ var _domain_implied_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90329);

/** The tests the configuration promises. */
const expectedOf = ({ tests }) => tests.map((test) => {
    const { kind, id, name } = test;
    if (kind === 'simple')
        return { kind, id, name, maxPoints: test.points };
    return { kind, id, name, ...(test.maxPoints !== undefined && { maxPoints: test.maxPoints }) };
});
/** What can be earned; null where only the results can tell. */
const maximumOf = (config) => (0,_domain_implied_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMaxPoints */ .L)({ ...config, expected: expectedOf(config), hasGrader: config.grader !== undefined });


/***/ }),

/***/ 60364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatHint)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22665);

/** For somebody who named a format that nobody reads. */
const formatHint = (format, formats) => (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(format, formats) ?? `known are auto, ${formats.join(', ')}`;


/***/ }),

/***/ 16923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Whether a path stays inside the directory it is relative to. */
const isInside = (path) => !/^([\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');


/***/ }),

/***/ 15300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAssignment),
/* harmony export */   w: () => (/* binding */ assignmentPattern)
/* harmony export */ });
/** What an assignment may be called: it names directories, files and artifacts. */
const assignmentPattern = /^[a-z0-9][a-z0-9._-]*$/;
const isAssignment = (name) => assignmentPattern.test(name) && name.length <= 100;


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ interruptedAttempt),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* unused harmony export inBrief */
/* harmony import */ var _text_conceal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26267);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(47850);
/* harmony import */ var _hidden_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33220);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89606);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71484);





/** Stage 7: everything about one grading, as it is recorded. */
function attemptOf(start, end) {
    const { confinement, maxPoints, ...known } = start;
    const results = 'results' in end.outcome ? end.outcome.results : undefined;
    const tests = results?.tests ?? [];
    const commands = (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedCommands */ .x1)(end.commands, tests, end.show);
    const conceal = (0,_text_conceal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealer */ .F)((0,_hidden_names_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenNames */ .j)(tests, end.show), _hidden_names_js__WEBPACK_IMPORTED_MODULE_0__/* .A_HIDDEN_TEST */ .S);
    return {
        schema: 'attempt/v1',
        ...known,
        grader: {
            ...(end.format !== undefined && { format: end.format }),
            ...ofWhole(end.outcome),
            commands,
            confinement,
        },
        ...said(results, end.show),
        formatErrors: results?.formatErrors ?? [],
        notices: [...new Set([...end.notices, ...(results?.notices ?? []).map(conceal)])],
        tests: (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .revealed */ .Dr)(tests, end.show, results?.choices),
        ...ending(end, maxPoints, conceal),
    };
}
/** What the tests alone do not tell those who score them again. */
function ofWhole(outcome) {
    if (!('results' in outcome) || outcome.results === undefined)
        return {};
    const { points, maxPoints, timedOut, declared, choices } = outcome.results;
    const results = {
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(timedOut !== undefined && { timedOut }),
        ...(declared !== undefined && { declared }),
        ...(choices !== undefined && { choices }),
        ...(outcome.kind === 'error' && outcome.unscored === true && { unscored: true }),
    };
    return Object.keys(results).length === 0 ? {} : { results };
}
/** The skeleton that lies on disk while the student's code runs: it stays when nothing else gets written. */
const interruptedAttempt = (start) => attemptOf(start, {
    commands: [],
    outcome: { kind: 'error', reason: 'interrupted' },
    score: null,
    late: null,
    notices: [],
    show: _show_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOW_ALL */ .u6,
});
function ending({ outcome, score, late }, maxPoints, conceal) {
    if (outcome.kind !== 'graded') {
        const { kind: status } = outcome;
        const reason = conceal(outcome.reason);
        return { status, reason, score: null, late: null, points: null, maxPoints, complete: false };
    }
    if (score === null)
        throw new Error('results were graded without a score');
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_3__/* .subtractPoints */ .kM)(score.points, late?.points ?? 0);
    return { status: 'graded', score, late, points, maxPoints: score.maxPoints, complete: score.complete };
}
function said(results, show) {
    const { message, output, images = [] } = results ?? {};
    const showsOutput = results !== undefined && !(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsSomethingBack */ .iq)(results.tests, show);
    return {
        ...(message !== undefined && { message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .I)(message, show.limitBytes) }),
        ...(output !== undefined && showsOutput && { output: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .I)(output, show.limitBytes) }),
        ...(images.length > 0 && showsOutput && { images }),
    };
}
/** The attempt's line in the index beside its record. */
const summaryOf = (attempt, file, sha256) => ({
    ...inBrief(attempt, file),
    sha256,
});
/** What is compared of an attempt. */
function inBrief(attempt, file) {
    const { submission, phases, status, points, maxPoints, complete, late } = attempt;
    const { commit, contentDigest, submittedAt } = submission;
    return {
        file,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        gradedAt: phases.graded ?? phases.finished ?? phases.received,
        status,
        points,
        maxPoints,
        complete,
        competes: late?.competes ?? true,
    };
}


/***/ }),

/***/ 24900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   wX: () => (/* binding */ attemptStatuses)
/* harmony export */ });
/* unused harmony export timeSources */
const attemptStatuses = ['graded', 'ungradable', 'error', 'cancelled'];
/**
 * Which clock `submittedAt` was read from, most trusted first. `graded` is none: when it was handed in is not known,
 * only when it was graded, and nobody is late by that.
 */
const timeSources = (/* unused pure expression or super */ null && (['push', 'recorded', 'run', 'clock', 'commit', 'graded']));
/** What a submission can be late by: nothing where nobody knows when it was handed in. */
const dueOf = ({ submittedAtSource }, due) => submittedAtSource === 'graded' ? undefined : due;


/***/ }),

/***/ 15793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ countedTests),
/* harmony export */   dK: () => (/* binding */ renameChoices),
/* harmony export */   nf: () => (/* binding */ withTheirChoices)
/* harmony export */ });
/** The tests that count where no rubric says more: of each choice those of the alternative that holds most. */
function countedTests({ tests, choices = [] }) {
    if (choices.length === 0)
        return [...tests];
    const passed = new Set(tests.filter(({ status }) => status === 'passed').map(({ id }) => id));
    const best = new Set(choices.flatMap((choice) => bestOf(choice, passed)?.parts ?? []));
    const others = new Set(choices.flatMap(idsOf).filter((id) => !best.has(id)));
    return tests.filter(({ id }) => !others.has(id));
}
const idsOf = (choice) => choice.flatMap(({ id, parts }) => [id, ...parts]);
/** The first of those that hold best; one without parts proves nothing. */
function bestOf(choice, passed) {
    const share = ({ parts }) => parts.length === 0 ? -1 : parts.filter((id) => passed.has(id)).length / parts.length;
    const shares = choice.map(share);
    return choice[shares.indexOf(Math.max(...shares))];
}
/** These ids, and with one test of a choice all of its tests: whoever counts one way looks at all of them. */
function withTheirChoices(ids, choices = []) {
    const known = new Set(ids);
    const touched = choices.map(idsOf).filter((all) => all.some((id) => known.has(id)));
    return new Set([...ids, ...touched.flat()]);
}
/** The same choices where the tests have other ids. */
const renameChoices = (choices, rename) => choices.map((choice) => choice.map(({ id, parts }) => ({ id: rename(id), parts: parts.map(rename) })));


/***/ }),

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ compareAttempts),
/* harmony export */   u: () => (/* binding */ countedAttempt)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4158);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89606);


const compareInstants = (one, other) => Date.parse(one) - Date.parse(other);
/** Earlier submissions first, of one submission the earlier gradings first. */
const compareAttempts = (one, other) => compareInstants(one.submittedAt, other.submittedAt) ||
    compareInstants(one.gradedAt, other.gradedAt) ||
    (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(one.file, other.file);
/** The attempt that counts; undefined while none can. `due` includes whatever grace there is. */
function countedAttempt(attempts, counts, due) {
    const competing = newestGradings(attempts).filter(({ competes }) => competes);
    switch (counts) {
        case 'best':
            return competing.reduce(better, undefined);
        case 'latest':
            return competing.at(-1);
        case 'latest-before-due':
            return competing.findLast(({ submittedAt, neverLate = false }) => due === undefined || neverLate || compareInstants(submittedAt, due) <= 0);
    }
}
/** Of several gradings of one submission the newest wins; what is not graded is no grading. */
function newestGradings(attempts) {
    const graded = attempts.filter(({ status }) => status === 'graded');
    const newest = new Map();
    for (const attempt of graded.toSorted((one, other) => compareInstants(one.gradedAt, other.gradedAt))) {
        newest.set(attempt.commit ?? attempt.contentDigest ?? attempt.file, attempt);
    }
    return [...newest.values()].sort(compareAttempts);
}
// Of equal points the one that spends fewer late days counts, of those the newer submission.
function better(best, attempt) {
    if (best === undefined)
        return attempt;
    const gain = (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePoints */ .v6)(attempt.points ?? 0, best.points ?? 0);
    const saved = (best.lateDays ?? 0) - (attempt.lateDays ?? 0);
    return gain > 0 || (gain === 0 && saved >= 0) ? attempt : best;
}


/***/ }),

/***/ 81215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iF: () => (/* binding */ numberDuplicates),
/* harmony export */   j_: () => (/* binding */ worstOfDuplicates),
/* harmony export */   kn: () => (/* binding */ duplicateIds)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97271);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ exitCodeTest)
/* harmony export */ });
/** The one test of a grader that writes no results. */
const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' };


/***/ }),

/***/ 33220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ A_HIDDEN_TEST),
/* harmony export */   j: () => (/* binding */ hiddenNames)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71484);

/** What stands in a sentence where a hidden test was named. */
const A_HIDDEN_TEST = 'a hidden test';
/** What a reader of results may call the hidden tests: none of them knows its suite. A mere number names nothing. */
const hiddenNames = (tests, policy) => tests
    .filter((test) => (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .Rp)(test, policy) === 'none')
    .flatMap(({ id, name }) => [id, name, id.slice(id.indexOf('/') + 1)])
    .filter((name) => /[^\d.]/.test(name));


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ knownMaxPoints),
  P: () => (/* binding */ rubricOf)
});

// EXTERNAL MODULE: ./build/domain/choices.js
var choices = __nccwpck_require__(15793);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __nccwpck_require__(89606);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __nccwpck_require__(43048);
;// CONCATENATED MODULE: ./build/domain/implied-items.js


/** Why results may be no grade: an out-of-nothing is never made up. */
const UNKNOWN_MAXIMUM = 'the results give points without saying out of how many: write a rubric, or state max_points';
/** A test as an item of its own; one point where nothing says what it is worth. */
const itemOfTest = ({ id, name, maxPoints, }) => ({
    kind: 'tested',
    id,
    name,
    points: (0,domain_points/* largerPoints */.b9)(maxPoints ?? 1, 0),
    bonus: false,
    tests: [],
    award: 'fraction',
});
/** All tests as one item. */
const wholeItem = (tests, points) => ({
    ...itemOfTest({ id: 'grader', name: 'The grader' }),
    points,
    tests: tests.length === 0 ? [] : ['*'],
});
const statesMaximum = (tests) => tests.some((test) => test.maxPoints !== undefined);
/** The same items worth `target` together. */
function scaled(items, target) {
    if (target === undefined)
        return [...items];
    const shares = (0,domain_points/* sharePoints */.hL)(target, (0,domain_rubric/* leavesOf */.wf)(items).map((item) => item.points));
    return withPoints(items, shares.values());
}
function withPoints(items, shares) {
    return items.map((item) => {
        if (item.kind !== 'group')
            return { ...item, points: shares.next().value ?? 0 };
        const inside = withPoints(item.items, shares);
        return { ...item, items: inside, points: (0,domain_points/* sumPoints */.RN)(inside.map((one) => one.points)) };
    });
}

// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __nccwpck_require__(97271);
;// CONCATENATED MODULE: ./build/domain/implied-whole.js



const SHRINKS = 'each of its tests counts one point, so a test that does not run makes the whole smaller; state max_points, or write a rubric';
/** What the results alone say the assignment is worth; `wanted` wins over it. */
function rubricOfResults(results, wanted) {
    if (isOpen(results))
        return openWhole(results, wanted);
    const { tests, points, maxPoints: stated } = results;
    const own = tests.map(itemOfTest);
    const sum = (0,domain_points/* sumPoints */.RN)(own.map((item) => item.points));
    const whole = stated ?? (sum === 0 ? wanted : undefined) ?? sum;
    const target = wanted ?? whole;
    const isBare = sum === 0 && target > 0;
    const items = isBare ? [wholeItem(tests, target)] : scaled(own, target);
    const shrinks = wanted === undefined && stated === undefined && !statesMaximum(tests);
    const notices = shrinks ? [`The grader: ${SHRINKS}`] : [];
    return { items, implied: { notices, ...decided(points, whole, target) } };
}
/**
 * Whether the tests do not tell what the whole is out of: they state no maximum, not all of them say what they are
 * worth, or the grader's points for the whole are not the sum of theirs and so are on a scale of their own.
 */
function isOpen({ tests, points, maxPoints }) {
    if (tests.some(domain_results/* isUnbounded */.Hi))
        return true;
    if (points === undefined)
        return false;
    // Parts of which some are unknown do not sum to a whole that is known.
    if (maxPoints !== undefined)
        return statesMaximum(tests) && tests.some(lacksPoints);
    const given = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.points ?? 0));
    const most = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.maxPoints ?? 1));
    return most === 0 || (0,domain_points/* comparePoints */.v6)(points, given) !== 0;
}
const lacksPoints = ({ points, maxPoints }) => points === undefined || maxPoints === undefined;
/** Points that only a maximum from elsewhere gives a meaning: they are of it as they are, and it is one item. */
function openWhole({ tests, points, maxPoints: stated }, wanted) {
    const target = wanted ?? stated;
    if (target === undefined) {
        return { items: [wholeItem(tests, 0)], implied: { notices: [], problem: UNKNOWN_MAXIMUM } };
    }
    return {
        items: [wholeItem(tests, target)],
        implied: { notices: [], ...decided(points, stated ?? target, target) },
    };
}
/** The whole's points where the format decides them, on the scale of `target`. */
function decided(points, whole, target) {
    if (points === undefined)
        return {};
    return { points: whole === 0 ? points : (0,domain_points/* fractionOfPoints */.lC)(target, points, whole) };
}

;// CONCATENATED MODULE: ./build/domain/implied.js






/**
 * The rubric where none is written: each test is an item. What the configuration promises keeps its points when
 * the results lack it; `maxPoints` wins over what the format states, and then the points are scaled.
 */
function rubricOf(expected, results, maxPoints) {
    const tests = (0,choices/* countedTests */.IU)(results);
    if (expected.length === 0)
        return rubricOfResults({ ...results, tests }, maxPoints);
    const promised = expected.map((test) => itemOf(test, tests));
    // A grader beside the declared tests reports tests of its own.
    const others = tests.filter((test) => !expected.some((one) => isPartOf(one, test)));
    const notices = maxPoints === undefined ? expected.flatMap((test) => risks(test, tests)) : [];
    const isUnknown = others.some(domain_results/* isUnbounded */.Hi) || expected.some((test) => isUnknownSuite(test, tests));
    const problem = isUnknown ? { problem: UNKNOWN_MAXIMUM } : {};
    return {
        items: scaled([...promised, ...others.map(itemOfTest)], maxPoints),
        implied: { notices, ...problem },
    };
}
function isUnknownSuite(test, tests) {
    if (test.kind === 'simple' || test.maxPoints !== undefined)
        return false;
    const whole = wholeOf(test, tests);
    if (whole !== undefined)
        return (0,domain_results/* isUnbounded */.Hi)(whole);
    const inside = testsOf(test, tests);
    return inside.some(domain_results/* isUnbounded */.Hi) || (inside.length > 0 && inside.every(carriesNoPoints));
}
/** A test that is there to be read, or that stands for those that did not even load. */
const carriesNoPoints = ({ points, maxPoints }) => points === undefined && maxPoints === 0;
const isPartOf = (expected, test) => test.id === expected.id || (expected.kind === 'suite' && (0,domain_results/* isInSuite */.M0)(test, expected.id));
/** What an attempt without results is out of; null where only the results could tell. */
function knownMaxPoints({ rubric, expected, hasGrader, maxPoints }) {
    if (rubric !== undefined)
        return (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    if (maxPoints !== undefined)
        return maxPoints;
    const promised = expected.flatMap((test) => (test.maxPoints === undefined ? [] : [test.maxPoints]));
    return hasGrader || promised.length < expected.length ? null : (0,domain_points/* sumPoints */.RN)(promised);
}
function itemOf(test, tests) {
    const whole = wholeOf(test, tests);
    const item = { ...itemOfTest(test), points: test.maxPoints ?? whole?.maxPoints ?? 1 };
    if (whole !== undefined)
        return item;
    const inside = test.kind === 'suite' ? testsOf(test, tests) : [];
    if (inside.length === 0)
        return item;
    if (inside.some(domain_results/* isUnbounded */.Hi))
        return { ...item, tests: [`${test.id}/*`] };
    const items = scaled(inside.map(itemOfTest), test.maxPoints);
    const points = (0,domain_points/* sumPoints */.RN)(items.map((one) => one.points));
    return { kind: 'group', id: test.id, name: test.name, points, bonus: false, items };
}
const testsOf = ({ id }, tests) => tests.filter((test) => (0,domain_results/* isInSuite */.M0)(test, id));
/** What a suite's format decides apart from its tests. */
const wholeOf = (test, tests) => tests.find(({ id, points }) => id === test.id && points !== undefined);
const risks = (test, tests) => test.kind === 'simple' ||
    test.maxPoints !== undefined ||
    wholeOf(test, tests) !== undefined ||
    statesMaximum(testsOf(test, tests))
    ? []
    : [`${test.id}: ${SHRINKS}`];


/***/ }),

/***/ 53399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/** Whether `pattern` can find more than the one test it spells. */
const isWildcard = (pattern) => /[*?]/.test(pattern);
/** Whether a pattern fits the whole text; only `*` and `?` (one character) are special. */
function matchesText(pattern, text) {
    // Each piece between stars is taken where it first fits and never reconsidered: nothing to backtrack into.
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    const start = endOf(first, text, 0);
    if (last === undefined)
        return start === text.length;
    let at = start;
    for (const piece of rest) {
        if (at === undefined)
            return false;
        at = find(piece, text, at);
    }
    return at !== undefined && endsWith(last, text, at);
}
/** Where a piece that begins at `at` ends; undefined when it does not fit there. */
function endOf(piece, text, at) {
    if (!piece.includes('?'))
        return text.startsWith(piece, at) ? at + piece.length : undefined;
    let place = at;
    for (const character of piece) {
        const found = text.codePointAt(place);
        if (found === undefined || (character !== '?' && character.codePointAt(0) !== found))
            return undefined;
        place += found > 0xffff ? 2 : 1;
    }
    return place;
}
/** Where the first fit of a piece at or after `from` ends. */
function find(piece, text, from) {
    if (!piece.includes('?')) {
        const at = text.indexOf(piece, from);
        return at === -1 ? undefined : at + piece.length;
    }
    for (let at = from; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
        const end = endOf(piece, text, at);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
function endsWith(piece, text, from) {
    let start = text.length;
    for (const _ of piece)
        start = characterBefore(text, start);
    return start >= from && endOf(piece, text, start) === text.length;
}
const characterBefore = (text, end) => (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;


/***/ }),

/***/ 89606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ formatPointsOf),
/* harmony export */   JX: () => (/* binding */ clampPoints),
/* harmony export */   RN: () => (/* binding */ sumPoints),
/* harmony export */   U2: () => (/* binding */ isPoints),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   b9: () => (/* binding */ largerPoints),
/* harmony export */   hL: () => (/* binding */ sharePoints),
/* harmony export */   kM: () => (/* binding */ subtractPoints),
/* harmony export */   lC: () => (/* binding */ fractionOfPoints),
/* harmony export */   oE: () => (/* binding */ multiplyPoints),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uI: () => (/* binding */ roundPoints),
/* harmony export */   v6: () => (/* binding */ comparePoints),
/* harmony export */   y8: () => (/* binding */ smallerPoints)
/* harmony export */ });
const MILLION = 1000000n;
const LARGEST = 1e9;
const abs = (value) => (value < 0n ? -value : value);
const signed = (magnitude, like) => (like < 0n ? -magnitude : magnitude);
const millionthsOf = (points) => BigInt(Math.round(points * 1e6));
const pointsOf = (millionths) => Number(millionths) / 1e6;
/** Rounds half away from zero. */
function divide(dividend, divisor) {
    const half = (2n * abs(dividend) + abs(divisor)) / (2n * abs(divisor));
    return signed(half, dividend * divisor);
}
/** Finite, at most six decimals, no larger than a thousand million. */
const isPoints = (value) => Number.isFinite(value) && Math.abs(value) <= LARGEST && Math.round(value * 1e6) / 1e6 === value;
function sumPoints(points) {
    let sum = 0;
    let size = 0;
    for (const next of points) {
        const millionths = Math.round(next * 1e6);
        sum += millionths;
        size += Math.abs(millionths);
    }
    // Whole numbers add up exactly as long as nothing on the way is too large; big integers take ten times as long.
    return size <= Number.MAX_SAFE_INTEGER
        ? sum / 1e6
        : pointsOf(points.reduce((exact, next) => exact + millionthsOf(next), 0n));
}
const subtractPoints = (from, points) => sumPoints([from, -points]);
const multiplyPoints = (points, times) => pointsOf(millionthsOf(points) * BigInt(times));
/** Negative when `one` is less than `other`, 0 when they are the same points. */
function comparePoints(one, other) {
    const [first, second] = [Math.round(one * 1e6), Math.round(other * 1e6)];
    return first === second ? 0 : first < second ? -1 : 1;
}
const smallerPoints = (one, other) => comparePoints(one, other) <= 0 ? one : other;
const largerPoints = (one, other) => comparePoints(one, other) >= 0 ? one : other;
/** No less than 0 and no more than `most`. */
const clampPoints = (points, most) => smallerPoints(largerPoints(points, 0), most);
/** `points` × `part` / `whole` to the nearest millionth; nothing of a whole of 0. */
function fractionOfPoints(points, part, whole) {
    const divisor = millionthsOf(whole);
    return divisor === 0n ? 0 : pointsOf(divide(millionthsOf(points) * millionthsOf(part), divisor));
}
/** Splits `total` by weights ≥ 0 (evenly when all are 0); the parts sum to it exactly, the largest remainders get the rest. */
function sharePoints(total, weights) {
    const given = weights.map(millionthsOf);
    const parts = given.some((weight) => weight > 0n) ? given : given.map(() => 1n);
    const whole = parts.reduce((sum, part) => sum + part, 0n);
    if (whole === 0n)
        return [];
    const amount = millionthsOf(total);
    const products = parts.map((part) => abs(amount) * part);
    const floors = products.map((product) => product / whole);
    const left = abs(amount) - floors.reduce((sum, floor) => sum + floor, 0n);
    const byRemainder = [...products.keys()].sort((a, b) => remainderOrder(products, whole, a, b));
    const luckier = new Set(byRemainder.slice(0, Number(left)));
    return floors.map((floor, index) => pointsOf(signed(floor + (luckier.has(index) ? 1n : 0n), amount)));
}
function remainderOrder(products, whole, a, b) {
    const difference = ((products[b] ?? 0n) % whole) - ((products[a] ?? 0n) % whole);
    return difference === 0n ? a - b : difference < 0n ? -1 : 1;
}
/** The one place where points are rounded: half away from zero. */
function roundPoints(points, decimals) {
    if (decimals >= 6)
        return pointsOf(millionthsOf(points));
    const unit = 10n ** BigInt(6 - decimals);
    return pointsOf(divide(millionthsOf(points), unit) * unit);
}
/** 0–100 with two decimals: how much of `maxPoints` was earned; 0 where nothing can be. */
const percentOf = (points, maxPoints) => roundPoints(fractionOfPoints(100, points, maxPoints), 2);
/** A plain decimal: no exponent, no trailing zeros. */
function formatPoints(points) {
    const millionths = millionthsOf(points);
    const decimals = String(abs(millionths) % MILLION)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const whole = String(abs(millionths) / MILLION);
    return `${millionths < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
/** `3.5 of 4 points`. */
const formatPointsOf = (points, maxPoints) => `${formatPoints(points)} of ${formatPoints(maxPoints)} ${maxPoints === 1 ? 'point' : 'points'}`;


/***/ }),

/***/ 97271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   Hi: () => (/* binding */ isUnbounded),
/* harmony export */   M0: () => (/* binding */ isInSuite),
/* harmony export */   TS: () => (/* binding */ canEarn),
/* harmony export */   lh: () => (/* binding */ testStatuses),
/* harmony export */   n0: () => (/* binding */ mergeResults),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89606);

const testStatuses = ['passed', 'partial', 'failed', 'error', 'skipped', 'not_run'];
/** False for what was not run or broke: that earns nothing, whatever the grader wrote beside it. */
function canEarn(status) {
    switch (status) {
        case 'passed':
        case 'partial':
        case 'failed':
            return true;
        case 'error':
        case 'skipped':
        case 'not_run':
            return false;
    }
}
/** Whether the grader gave it points without saying out of how many. */
const isUnbounded = ({ points, maxPoints }) => points !== undefined && maxPoints === undefined;
/** Results with nothing but tests in them, or with what else is said. */
const resultsOf = (tests, more = {}) => ({
    tests,
    gradable: true,
    formatErrors: [],
    images: [],
    notices: [],
    ...more,
});
/** Whether a suite reported this test: suites put their own id in front. */
const isInSuite = ({ id }, suite) => id.startsWith(`${suite}/`);
/** Several results files of one grading as one; a whole's points and maximum only where every file states them. */
function mergeResults(parts) {
    const message = joinTexts(parts.map((part) => part.message));
    const output = joinTexts(parts.map((part) => part.output));
    const points = sumIfAll(parts.map((part) => part.points));
    const maxPoints = sumIfAll(parts.map((part) => part.maxPoints));
    const choices = parts.flatMap((part) => part.choices ?? []);
    const graderError = parts.find((part) => part.graderError !== undefined)?.graderError;
    return {
        tests: parts.flatMap(({ tests }) => tests),
        gradable: parts.every(({ gradable }) => gradable),
        formatErrors: parts.flatMap(({ formatErrors }) => formatErrors),
        images: parts.flatMap(({ images }) => images),
        notices: parts.flatMap(({ notices }) => notices),
        ...(message && { message }),
        ...(output && { output }),
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(choices.length > 0 && { choices }),
        ...(graderError !== undefined && { graderError }),
        ...(parts.some(({ timedOut }) => timedOut === true) && { timedOut: true }),
    };
}
function sumIfAll(points) {
    const known = points.filter((each) => each !== undefined);
    return known.length > 0 && known.length === points.length ? (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .sumPoints */ .RN)(known) : undefined;
}
/** Each of them once. */
const joinTexts = (texts) => [...new Set(texts.filter((text) => text))].join('\n\n');


/***/ }),

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ maxPointsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   mj: () => (/* binding */ matchesTest),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53399);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89606);


/** Whether a pattern fits a test's whole id or name, the part after its last `::`, `/` or `.`, or the test a Go subtest is in. */
const matchesTest = (pattern, test) => namesOf(test).some((name) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(pattern, name));
/** Everything a pattern may mean this test by. */
const namesOf = ({ id, name }) => [
    ...new Set([...parts(id), ...parts(name), ...goParents(id)]),
];
// Parameters may hold dots and slashes (`a.py::test[1.5]`), so the part after the last `::` counts as well.
function parts(text) {
    const [afterColons = 0, ...others] = ['::', '/', '.'].map((mark) => {
        const at = text.lastIndexOf(mark);
        return at === -1 ? 0 : at + mark.length;
    });
    return [0, afterColons, Math.max(afterColons, ...others)].map((start) => text.slice(start));
}
const DEEPEST = 5;
/** `TestStack` of `stack::TestStack/push`: in Go a test with subtests is told by them alone, and still has its name. */
function goParents(id) {
    const found = /::(?=Test|Fuzz|Example|Benchmark)[^/:]*\//.exec(id);
    if (found === null)
        return [];
    const start = found.index + '::'.length;
    const steps = id
        .slice(start)
        .split('/', DEEPEST + 1)
        .slice(0, -1);
    return steps.flatMap((_, index) => {
        const parent = steps.slice(0, index + 1).join('/');
        return [parent, id.slice(0, start) + parent];
    });
}
/** Every item that is worth something by itself, with groups opened; an item of a bonus group is bonus. */
const leavesOf = (items, bonus = false) => items.flatMap((item) => item.kind === 'group'
    ? leavesOf(item.items, bonus || item.bonus)
    : [{ ...item, bonus: bonus || item.bonus }]);
const maxima = new WeakMap();
/** What can be earned without bonus items; asked of one rubric for every attempt. */
function maxPointsOf({ items }) {
    const known = maxima.get(items);
    if (known !== undefined)
        return known;
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(leavesOf(items).map((item) => (item.bonus ? 0 : (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .largerPoints */ .b9)(item.points, 0))));
    maxima.set(items, points);
    return points;
}


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ sandboxChoices)
/* harmony export */ });
/* unused harmony exports sandboxLevels, protectedActions */
const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'];
/** What may be asked for: a level, or the strongest there is. */
const sandboxChoices = ['auto', ...sandboxLevels];
/** What is done about a protected file of ours, or about a file of the student's in its place. */
const protectedActions = (/* unused pure expression or super */ null && (['put_back', 'provided', 'removed', 'digested']));


/***/ }),

/***/ 71484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ testTexts),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   N5: () => (/* binding */ showsTexts),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   iq: () => (/* binding */ keepsSomethingBack),
/* harmony export */   u6: () => (/* binding */ SHOW_ALL),
/* harmony export */   x1: () => (/* binding */ revealedCommands),
/* harmony export */   xU: () => (/* binding */ HIDDEN_NAME)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47850);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97271);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43048);



/** Holds no name back; for where there is no text to show. */
const SHOW_ALL = { output: 'all', limitBytes: 0, tests: [] };
const HIDDEN_NAME = 'Hidden test';
/** What the policy reveals of a test; what the grader hides stays hidden. */
function shownOf(test, policy) {
    if (test.visibility === 'hidden')
        return 'none';
    return policy.tests.find(({ pattern }) => (0,_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTest */ .mj)(pattern, test))?.output ?? policy.output;
}
/** Whether the messages and outputs of a test may be seen. */
function showsTexts(test, policy) {
    const shown = shownOf(test, policy);
    return shown === 'all' || (shown === 'failed' && test.status !== 'passed');
}
/** The tests as they may lie in the student's repository. Ids and points stay: they are what is scored again. */
function revealed(tests, policy, choices = []) {
    const keptBack = new Set(tests.filter((test) => isKeptBack(shownOf(test, policy))).map(({ id }) => id));
    // The verdict on a way repeats what its parts say.
    const telling = choices.flat().filter(({ parts }) => parts.some((id) => keptBack.has(id)));
    const silenced = new Set(telling.map(({ id }) => id));
    return tests.map((test) => {
        const shown = revealedTest(test, policy);
        return silenced.has(test.id) ? bareTest(shown) : shown;
    });
}
function revealedTest(test, policy) {
    switch (shownOf(test, policy)) {
        case 'all':
            return withCutTexts(test, policy.limitBytes);
        case 'failed':
            return test.status === 'passed' ? withoutTexts(test) : withCutTexts(test, policy.limitBytes);
        case 'names':
            return bareTest(test);
        case 'none':
            return { ...bareTest(test), name: HIDDEN_NAME, visibility: 'hidden' };
    }
}
/** What a test says in texts of any length. */
const testTexts = ['message', 'output', 'input', 'expected', 'actual'];
function withCutTexts(test, limitBytes) {
    const cut = { ...test };
    for (const text of testTexts) {
        const value = cut[text];
        if (value !== undefined)
            cut[text] = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(value, limitBytes);
    }
    return cut;
}
// Named one by one, so that a new field is not shown by accident.
function withoutTexts(test) {
    const { file, line, tags } = test;
    return {
        ...bareTest(test),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(tags !== undefined && { tags }),
    };
}
function bareTest({ id, name, status, points, maxPoints, durationMs, visibility }) {
    return {
        id,
        name,
        status,
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(durationMs !== undefined && { durationMs }),
        ...(visibility !== undefined && { visibility }),
    };
}
/**
 * The processes without what would give away what the policy keeps back: a test's command holds its input, and a
 * grader prints about all its tests, so one test with less to show silences it.
 */
function revealedCommands(commands, tests, policy) {
    const keepsBack = keepsSomethingBack(tests, policy);
    return commands.map((run) => ({
        ...run,
        command: showsCommand(run, tests, policy) ? run.command : '',
        output: showsOutput(run, tests, policy, keepsBack) ? run.output : '',
    }));
}
const keepsSomethingBack = (tests, policy) => [policy, ...policy.tests].some(({ output }) => isKeptBack(output)) ||
    tests.some((test) => isKeptBack(shownOf(test, policy)));
const isKeptBack = (shown) => shown === 'names' || shown === 'none';
const showsCommand = ({ test }, tests, policy) => test === undefined || !isKeptBack(shownOf(namedTest(test, tests), policy));
function showsOutput(command, tests, policy, keepsBack) {
    switch (command.stage) {
        case 'setup':
            return true;
        case 'build':
            return showsCommand(command, tests, policy);
        case 'grader':
            return !keepsBack;
        case 'test':
        case 'check':
            return command.test === undefined ? !keepsBack : showsTestOutput(command.test, tests, policy);
    }
}
function showsTestOutput(id, tests, policy) {
    const inside = tests.filter((test) => (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isInSuite */ .M0)(test, id));
    if (inside.length > 0)
        return !inside.some((test) => isKeptBack(shownOf(test, policy)));
    return showsTexts(namedTest(id, tests), policy);
}
const namedTest = (id, tests) => tests.find((test) => test.id === id) ?? { id, name: id, status: 'not_run' };


/***/ }),

/***/ 77299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOfNothing),
/* harmony export */   r: () => (/* binding */ statusTogether)
/* harmony export */ });
/** The status of something that earned nothing, by what it consists of. */
function statusOfNothing(parts) {
    const bad = parts.filter((status) => status !== 'passed');
    if (bad.length > 0 && bad.every((status) => status === 'not_run' || status === 'skipped'))
        return 'not_run';
    const hasFailed = bad.some((status) => status === 'failed' || status === 'partial');
    return !hasFailed && bad.includes('error') ? 'error' : 'failed';
}
/** The status of a group by its items. */
function statusTogether(parts) {
    if (parts.includes('pending'))
        return 'pending';
    if (parts.every((status) => status === 'passed'))
        return 'passed';
    return parts.some((status) => status === 'passed' || status === 'partial')
        ? 'partial'
        : statusOfNothing(parts);
}


/***/ }),

/***/ 97368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const written = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?: ?([Zz]|[+-]\d{2}:?\d{2}))?)?$/;
const dayMs = 86_400_000;
/** Most courses' zone; the engine's table of the others takes 20 ms to load. */
const UTC = 'UTC';
/** Whether this machine knows the IANA time zone. */
function isTimezone(name) {
    if (name === UTC)
        return true;
    // Newer engines also take offsets ("+01:00"), which know no daylight saving time.
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: name });
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** A date (its last second) or a date-time, in the timezone unless it says an offset itself; undefined if it is neither. */
function parseInstant(text, timezone) {
    const [, year, month, day, hour = '23', minute = '59', second, fraction = '', offset] = written.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const seconds = second ?? (text.length === 10 ? '59' : '00');
    const local = `${year}-${month}-${day}T${hour}:${minute}:${seconds}`;
    const localMs = Date.parse(`${local}Z`);
    // Date.parse alone would turn 30 February into 2 March, and 24:00 into the next day.
    if (Number.isNaN(localMs) || isoOf(localMs) !== local)
        return undefined;
    if (offset === undefined)
        return instantIn(localMs, fraction, timezone);
    const suffix = /^[Zz]$/.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    const instant = `${local}${fraction}${suffix}`;
    return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}
function instantIn(localMs, fraction, timezone) {
    const before = offsetAt(localMs - dayMs, timezone);
    const after = offsetAt(localMs + dayMs, timezone);
    const fitting = [before, after].filter((offset) => offsetAt(localMs - offset, timezone) === offset);
    // An hour that comes twice means the later one, to the student's benefit; one that is left out is moved on by the gap.
    const offset = fitting.length > 0 ? Math.min(...fitting) : before;
    const utcMs = localMs - offset;
    const shown = offsetAt(utcMs, timezone);
    return `${isoOf(utcMs + shown)}${fraction}${shown === 0 ? 'Z' : formatOffset(shown)}`;
}
const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** For people, the same on every machine: `Mon 30 Nov 2026, 23:59 EST`. */
function formatInstant(instant, timezone) {
    const ms = Date.parse(instant);
    const local = new Date(ms + offsetAt(ms, timezone));
    const weekday = weekdays[local.getUTCDay()];
    const month = months[local.getUTCMonth()];
    const clock = isoOf(local.getTime()).slice(11, 16);
    return `${weekday} ${local.getUTCDate()} ${month} ${local.getUTCFullYear()}, ${clock} ${zoneName(ms, timezone)}`;
}
function zoneName(ms, timezone) {
    if (timezone === UTC)
        return UTC;
    return zoneAt(ms, timezone, 'short').replace(/^GMT(?=[+-])/, 'UTC');
}
/** How far the zone's clocks are ahead of UTC at that moment. */
function offsetAt(ms, timezone) {
    if (timezone === UTC)
        return 0;
    const zone = zoneAt(ms, timezone, 'longOffset');
    const [, sign, hours, minutes = 0] = /^GMT([+-])(\d{2}):(\d{2})/.exec(zone) ?? [];
    const offset = (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000;
    return sign === '-' ? -offset : offset;
}
/** What the engine calls the zone at that moment: `EST`, or `GMT-05:00`. */
function zoneAt(ms, timeZone, timeZoneName) {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(ms);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
function formatOffset(offset) {
    const minutes = Math.abs(offset) / 60_000;
    const two = (number) => String(number).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
const isoOf = (ms) => new Date(ms).toISOString().slice(0, 19);


/***/ }),

/***/ 62395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** What graded; a test keeps the version equal to package.json's. */
const tool = { name: 'grade-action', version: '0.1.0' };


/***/ }),

/***/ 23605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   o: () => (/* binding */ resultsOfExit)
/* harmony export */ });
/* harmony import */ var _domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12612);
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97271);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29093);



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

/***/ 43491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames)
/* harmony export */ });
/* unused harmony export formatsWithoutMaximum */
/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
const formatNames = [
    'native',
    'gradescope',
    'otter',
    'classroom',
    'classroom50',
    'check50',
    'ctrf',
    'pytest-json',
    'jest-json',
    'mocha-json',
    'gtest-json',
    'go-test-json',
    'submitty',
    'pybryt',
    'prairielearn',
    'junit',
    'tap',
    'autolab',
    'exit-code',
];
/** Those in which the results state no maximum, so that a test that vanishes makes it smaller. */
const formatsWithoutMaximum = (/* unused pure expression or super */ null && ([
    'check50',
    'ctrf',
    'pytest-json',
    'jest-json',
    'mocha-json',
    'gtest-json',
    'go-test-json',
    'submitty',
    'pybryt',
    'junit',
    'tap',
    'autolab',
]));


/***/ }),

/***/ 29395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** A whole commit id, of SHA-1 or SHA-256; a shorter one may come to mean another commit. */
const isCommitId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);


/***/ }),

/***/ 15726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 81260));
    const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true };
    return getExecOutput('git', [...args], options);
}


/***/ }),

/***/ 33270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3924);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97397);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75805);






// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Reads a file a student's program may have made, below a directory of ours: a regular file of one name, up to
 * `most` bytes of UTF-8. Nothing that could hang, lead elsewhere or fill the memory is opened or read.
 */
async function readBoundedFile(directory, path, most) {
    const handles = [];
    try {
        const place = process.platform === 'linux' ? await descend(directory, path, handles) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
        const file = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openUnsure */ .lr)(place);
        handles.push(file);
        return await readText(file, most);
    }
    catch (error) {
        return {
            problem: problems[(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? ''] ?? `it cannot be read (${(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? String(error)})`,
        };
    }
    finally {
        for (const handle of handles)
            await handle.close();
    }
}
/** Through each directory, held open, so that nobody can put another in its place meanwhile; only Linux has a way. */
async function descend(directory, path, handles) {
    let place = directory;
    for (const step of path.split('/')) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        handles.push(handle);
        place = `/proc/self/fd/${handle.fd}/${step}`;
    }
    return place;
}
const problems = {
    EACCES: 'it may not be read',
    ELOOP: 'it is a symbolic link',
    EMLINK: 'it is a symbolic link',
    ENOENT: 'it is not there',
    ENOTDIR: 'a directory on its way is not one',
    ENXIO: 'it is not a regular file',
};
async function readText(file, most) {
    const found = await file.stat();
    if (!found.isFile())
        return { problem: 'it is not a regular file' };
    if (found.nlink !== 1)
        return { problem: 'it has a second name (a hard link)' };
    const tooLarge = { problem: `it is larger than ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(most)}` };
    if (found.size > most)
        return tooLarge;
    const chunks = [];
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readChunks */ .zO)(file, { size: found.size, most }, (chunk) => chunks.push(Buffer.from(chunk)));
    if (read > most)
        return tooLarge;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
    }
    catch {
        return { problem: 'it is not UTF-8' };
    }
}


/***/ }),

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4158);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75805);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10061);






/** SHA-256 of a regular file's bytes; throws where there is none, or where it is larger than `most` bytes. */
async function fileDigest(path, most = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, most, (chunk) => hash.update(chunk));
    return hash.digest('hex');
}
/** The same of what may be no such file, and then has none. */
const digestOf = (directory, path, most) => fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), most).catch(() => undefined);
/**
 * SHA-256 over every file's path, executable bit and bytes, and every link's path and target, by path: names a
 * submission that has no commit. The same files give the same digest on every system.
 */
async function contentDigest(directory) {
    const most = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
    return (await treeDigest(directory, most))?.sha256 ?? '';
}
/** The same, of a tree that holds no more than `most`; undefined of any other, of which nothing more is read. */
async function treeDigest(directory, most) {
    const { entries, isComplete, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, { most: most.entries });
    if (!isComplete)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for (const { path } of entries.filter(isContent).sort((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .q)(one.path, other.path))) {
        const found = await describe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), most.bytes - bytes);
        if (found === undefined)
            return undefined;
        bytes += found.bytes;
        hash.update(`${path}\0${found.text}\n`);
    }
    // A directory that may not be read could hold anything: it is not the same as an empty one.
    for (const { path, code } of unread)
        hash.update(`${path}\0${code}\n`);
    return { sha256: hash.digest('hex'), entries: entries.length, bytes };
}
const isContent = ({ kind }) => kind === 'file' || kind === 'link';
async function describe(file, most) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    if (found.isSymbolicLink())
        return { text: `link ${(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file)).replaceAll('\\', '/')}`, bytes: 0 };
    if (found.size > most)
        return undefined;
    const kind = (found.mode & 0o111) === 0 ? 'file' : 'program';
    return { text: `${kind} ${await fileDigest(file)}`, bytes: found.size };
}


/***/ }),

/***/ 24619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ succeeded),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29556);


/** What a signal usually means to somebody who wrote a program. */
const meanings = {
    SIGABRT: 'the program gave up, often after a failed assertion',
    SIGBUS: 'invalid memory access',
    SIGFPE: 'invalid arithmetic, such as a division by zero',
    SIGILL: 'invalid instruction',
    SIGKILL: 'killed, often for using too much memory',
    SIGPIPE: 'written to where nobody reads any more',
    SIGSEGV: 'invalid memory access',
    SIGTERM: 'asked to end',
    SIGXCPU: 'too much CPU time',
    SIGXFSZ: 'a file larger than allowed',
};
const explained = (signal) => meanings[signal] === undefined ? signal : `${signal}: ${meanings[signal]}`;
const numbers = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals);
/** A shell reports a signal as 128 and its number. */
function explainCode(exitCode) {
    if (exitCode === 126)
        return 'the command cannot be run';
    if (exitCode === 127)
        return 'a command was not found';
    const [signal] = numbers.find(([name, number]) => number === exitCode - 128 && name in meanings) ?? [];
    return signal === undefined ? undefined : explained(signal);
}
/** How a program ended, for a person: `exit code 139 (SIGSEGV: invalid memory access)`. */
function describeEnd(ended, timeoutMs) {
    const { startError, timedOut, exitCode, signal, reached = [] } = ended;
    if (startError !== undefined)
        return `it could not be started: ${startError}`;
    if (timedOut) {
        const how = [...spent(ended, timeoutMs), ...reached.map((limit) => `it ${limit}`)];
        return `no answer within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timeoutMs)}${how.length === 0 ? '' : ` (${how.join('; ')})`}`;
    }
    // What a signal usually means is beside the point where it is known.
    const isKnown = reached.length > 0 && exitCode !== 0;
    if (isKnown)
        return `${reached.join(' and ')} (${signal ?? `exit code ${exitCode}`})`;
    if (signal !== null)
        return `ended by ${explained(signal)}`;
    const meaning = explainCode(exitCode ?? 0);
    return `exit code ${exitCode ?? 0}${meaning === undefined ? '' : ` (${meaning})`}`;
}
/** Starting a program takes as much, and is nothing that it did. */
const startMs = 100;
/** What a program did until its time was up: an endless loop and a wait for input need different mending. */
function spent({ cpuMs }, timeoutMs) {
    if (cpuMs === undefined)
        return [];
    if (cpuMs < Math.max(startMs, timeoutMs / 10))
        return ['it waited, perhaps for input'];
    const computed = `it computed for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(cpuMs)}`;
    return [cpuMs > timeoutMs * 1.2 ? `${computed} on several processors` : `${computed} of them`];
}
const succeeded = ({ exitCode, timedOut, startError }) => exitCode === 0 && !timedOut && startError === undefined;


/***/ }),

/***/ 23603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   T0: () => (/* binding */ foldsCase)
/* harmony export */ });
/* unused harmony export foldCase */
/** On these systems `TESTS/a` is `tests/a`. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
/** A path as a system without capitals tells it from others: by way of capitals, since `ſ` is an `s` there. */
const foldCase = (path) => path.normalize('NFC').toUpperCase().toLowerCase();
/** A path as this system tells it from others. */
const fold = (path) => (foldsCase ? foldCase(path) : path);


/***/ }),

/***/ 85854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   B: () => (/* binding */ gradeRootOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** What is `/grade` for a command: that very path, where the sandbox can show it there. */
function gradeRootOf({ workspace, sandbox }, stage) {
    const { grade } = workspace;
    const isOutside = stage === 'setup' || stage === 'check';
    return grade !== undefined && sandbox.hasOwnRoot && !isOutside ? '/grade' : grade;
}
/** Where a command is started, and what it finds as `/grade`. */
function placeOf(grading, stage) {
    const { files, grade } = grading.workspace;
    const root = gradeRootOf(grading, stage);
    if (root === undefined || grade === undefined)
        return { cwd: files };
    return { cwd: stage === 'grader' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'student'), grade };
}


/***/ }),

/***/ 77611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reported),
/* harmony export */   y: () => (/* binding */ runGraderCommand)
/* harmony export */ });
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58320);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50072);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76503);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(43617);




/** Runs the grader's command, which may be another than is configured. */
function runGraderCommand(grading, { results, timeoutMs }, command) {
    const step = { stage: 'grader', command, timeoutMs };
    return (0,_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .runConfined */ .id)(grading, { ...step, ...(0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsFileIn */ .CU)(grading.workspace, results) });
}
/** What the command wrote. */
function reported({ config, workspace }, grader, ended, more = {}) {
    const { results, format, references, timeoutMs, exitCode, noResults } = grader;
    const reporter = {
        who: 'the grader',
        format,
        references,
        timeoutMs,
        exitCode,
        ...(results !== undefined && { results }),
        withoutResults: (message) => noResults === 'error'
            ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(message)
            : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failOthers */ .Or)(config, { id: 'results', name: 'Results', message, output: ended.output.text }),
        ...more,
    };
    return (0,_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedBy */ .J)(reporter, ended, workspace);
}


/***/ }),

/***/ 58320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ isHere),
  hh: () => (/* binding */ processOf),
  id: () => (/* binding */ runConfined)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/process/path.js
var process_path = __nccwpck_require__(94791);
;// CONCATENATED MODULE: ./build/process/shell.js



/** A variable of ours; Windows writes `Path` and means `PATH`. */
function hostValue(host, name, platform) {
    if (platform !== 'win32')
        return host[name];
    const found = Object.keys(host).find((key) => key.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : host[found];
}
/** The places of Git's bash: `bash` alone would be WSL's, which sees other files. */
function gitBashes(host) {
    const value = (name) => [hostValue(host, name, 'win32') ?? []].flat();
    const roots = [...value('ProgramFiles'), ...value('ProgramW6432'), ...value('ProgramFiles(x86)')];
    const users = value('LOCALAPPDATA').map((directory) => external_node_path_.win32.join(directory, 'Programs'));
    const besideGit = (0,process_path/* directoriesOf */.Pv)(value('PATH').join(';'))
        .filter((directory) => /[\\/]git[\\/]cmd$/i.test(directory))
        .map((directory) => external_node_path_.win32.dirname(directory));
    const gits = [...besideGit, ...[...roots, ...users].map((directory) => external_node_path_.win32.join(directory, 'Git'))];
    return gits.map((directory) => external_node_path_.win32.join(directory, 'bin', 'bash.exe'));
}
/** Where bash is; a `UserError` when it is nowhere. */
function findBash(host, platform) {
    const path = hostValue(host, 'PATH', platform) ?? '';
    const found = platform === 'win32'
        ? (0,process_path/* firstProgram */.xn)(gitBashes(host))
        : ((0,process_path/* findProgram */.Kp)('bash', path) ?? (0,process_path/* firstProgram */.xn)(['/bin/bash', '/usr/bin/bash']));
    if (found !== undefined)
        return found;
    const hint = platform === 'win32' ? 'install Git for Windows' : 'install bash';
    throw new problem/* UserError */.yo([{ message: 'bash is not there, and commands written as one string run in it', hint }]);
}
/**
 * What a command runs: a string in bash, where the first thing that fails ends it, or in the `shell` of where it is to
 * run; an array as it is.
 */
function argvOf(command, host, platform, shell) {
    if (typeof command === 'string') {
        return [...(shell ?? [findBash(host, platform), '-eo', 'pipefail', '-c']), command];
    }
    const [program, ...args] = command;
    if (program === undefined)
        throw new problem/* UserError */.yo([{ message: 'a command written as a list is empty' }]);
    return [program, ...args];
}

;// CONCATENATED MODULE: ./build/process/environment.js

/** Without these programs do not start or cannot find the system on Windows. */
const windowsNames = [
    'SystemRoot',
    'SystemDrive',
    'windir',
    'COMSPEC',
    'PATHEXT',
    'OS',
    'NUMBER_OF_PROCESSORS',
    'PROCESSOR_ARCHITECTURE',
    'ProgramFiles',
    'ProgramFiles(x86)',
    'ProgramW6432',
    'ProgramData',
    'CommonProgramFiles',
];
const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** All of a child's environment: nothing of ours gets there that is not named here or by the course. */
function childEnvironment(host, settings, places, items, platform) {
    const { home, tmp, results, resultsFile } = places;
    const taken = (names) => names.flatMap((name) => {
        const value = hostValue(host, name, platform);
        return value === undefined ? [] : [[name, value]];
    });
    const windows = { USERPROFILE: home, TEMP: tmp, TMP: tmp };
    return {
        ...Object.fromEntries(taken(platform === 'win32' ? windowsNames : [])),
        PATH: hostValue(host, 'PATH', platform) ?? standardPath,
        HOME: home,
        TMPDIR: tmp,
        ...(platform === 'win32' ? windows : {}),
        LANG: 'C.UTF-8',
        TZ: settings.timezone,
        // Tools print for a log rather than a terminal, on a laptop as on GitHub.
        CI: 'true',
        // GitHub's runner ends by it what is left of a job.
        ...Object.fromEntries(taken(['RUNNER_TRACKING_ID', ...settings.passEnv])),
        ...settings.env,
        RESULTS_DIR: results,
        ...(resultsFile === undefined ? {} : { RESULTS_FILE: resultsFile }),
        GRADE_ITEMS: items.join(','),
    };
}

// EXTERNAL MODULE: ./build/grader/grade-root.js
var grade_root = __nccwpck_require__(85854);
// EXTERNAL MODULE: ./build/grader/keep-run.js
var keep_run = __nccwpck_require__(37769);
// EXTERNAL MODULE: ./build/grader/missing-command.js
var missing_command = __nccwpck_require__(75458);
// EXTERNAL MODULE: ./build/text/size.js
var size = __nccwpck_require__(97397);
// EXTERNAL MODULE: ./build/grader/workspace-disk.js
var workspace_disk = __nccwpck_require__(25565);
;// CONCATENATED MODULE: ./build/grader/reached.js


/** Which limits a program reached, in words for a person who wrote it; memory first. */
function reachedLimits({ outOfMemory, mostProcesses = 0 }, { memoryBytes, diskBytes, processes }, use, wasFull = false) {
    const memory = `used more memory than the limit of ${(0,size/* formatBytes */.z3)(memoryBytes)}`;
    // The workspace lies in memory: who fills it may never have asked for any.
    const isMostlyFiles = use !== undefined && use.usedBytes > memoryBytes / 4;
    const files = isMostlyFiles ? `, of which its files take ${(0,size/* formatBytes */.z3)(use.usedBytes)}` : '';
    const disk = (0,size/* formatBytes */.z3)(diskBytes);
    return [
        ...(outOfMemory ? [`${memory}${files}`] : []),
        ...(use?.isFull ? [wasFull ? `found its disk of ${disk} full` : `filled its disk of ${disk}`] : []),
        ...(mostProcesses >= processes ? [`came to its limit of ${processes} processes and threads`] : []),
    ];
}
/** Runs a program in a workspace, and tells which limits it reached. */
async function tellingLimits(workspace, limits, run) {
    const before = await (0,workspace_disk/* diskUse */.p9)(workspace);
    const ended = await run();
    const reached = reachedLimits(ended, limits, await (0,workspace_disk/* diskUse */.p9)(workspace), before?.isFull);
    return reached.length === 0 ? ended : { ...ended, reached };
}

;// CONCATENATED MODULE: ./build/grader/sandbox-hints.js
/** What programs of many kinds say where there is no network. */
const noNetwork = /Temporary failure in name resolution|Could not resolve host|Name or service not known|EAI_AGAIN|ENOTFOUND|ENETUNREACH|Network is unreachable|UnknownHostException|Unknown host|dial tcp: lookup|failed to lookup address/i;
const noRoom = /No space left on device|ENOSPC/;
const readOnly = /Read-only file system|EROFS/;
const aboutNetwork = 'A program looked for the network, which is off while code is built and tested; `network: true` in grading.yml turns it on, and `setup` has it anyway.';
const aboutRoom = 'A program found no room for a file, although limits.disk was not reached: in the sandbox /tmp and /var/tmp are small and lie in memory; what `$TMPDIR` names is larger.';
const aboutWriting = 'A program tried to write outside of the submission, $HOME and $TMPDIR, where everything is read-only in the sandbox.';
/** What a program ran into that only a sandbox puts in its way, as its output tells: for whoever wrote the course. */
function sandboxHints({ level, network }, { output, reached = [] }) {
    if (level === 'none')
        return [];
    const { text } = output;
    return [
        ...(!network && noNetwork.test(text) ? [aboutNetwork] : []),
        ...(reached.length === 0 && noRoom.test(text) ? [aboutRoom] : []),
        ...(readOnly.test(text) ? [aboutWriting] : []),
    ];
}

;// CONCATENATED MODULE: ./build/grader/grading.js









/** Runs a command where it can do no harm, and keeps what became of it. */
async function runConfined(grading, step) {
    const { config, workspace, sandbox, signal } = grading;
    const isSetup = step.stage === 'setup';
    const command = {
        ...(await processOf(grading, step, workspace, sandbox.shell)),
        ...(0,grade_root/* placeOf */.$)(grading, step.stage),
        network: isSetup || config.network,
        limited: !isSetup,
        scratch: workspace.root,
        writable: writableOf(workspace),
    };
    const isThere = (program) => sandbox.hasProgram?.(program, command) ?? isHere(program, command);
    const ended = await tellingLimits(workspace, config.limits, () => sandbox.run(command, signal));
    if (command.limited)
        addNew(grading.notices, sandboxHints({ ...command, level: sandbox.level }, ended));
    const told = await withMissedFile(grading, step, await (0,missing_command/* withMissingCommand */.C)(step.command, isThere, ended));
    return (0,keep_run/* keepRun */.X)(grading, step, told);
}
/** Many tests may run into the same. */
const addNew = (notices, more) => notices.push(...more.filter((notice) => !notices.includes(notice)));
/** What failed for want of a file that we left out says so, and is nobody's zero. */
async function withMissedFile({ protection }, { command }, ended) {
    const { exitCode, startError, cancelled, timedOut } = ended;
    if (exitCode === 0 || startError !== undefined || cancelled || timedOut)
        return ended;
    const missed = await protection.missedBy?.(command);
    return missed === undefined ? ended : { ...ended, startError: missed };
}
/** What a student's program may write to: not what we keep beside it for later. */
const writableOf = ({ grade, files, results, home, tmp }) => grade === undefined ? [files, results, home, tmp] : [grade, home, tmp];
const isHere = (program, { env }) => (0,process_path/* findProgram */.Kp)(program, env.PATH ?? '') !== undefined;
/** How a step's program is started, but for where. */
async function processOf(grading, { stage, command, timeoutMs, stdin, resultsFile }, { home, tmp }, shell) {
    const { config, workspace, hostEnv, platform, items } = grading;
    const root = (0,grade_root/* gradeRootOf */.B)(grading, stage);
    const results = root === undefined ? workspace.results : (0,external_node_path_.join)(root, 'results');
    const places = { home, tmp, results, ...(resultsFile !== undefined && { resultsFile }) };
    const env = childEnvironment(hostEnv, config, places, items, platform);
    return {
        argv: argvOf(command, hostEnv, platform, shell),
        env: root === undefined ? env : { ...env, GRADE_ROOT: root },
        timeoutMs,
        outputBytes: config.limits.outputBytes,
        ...(stdin !== undefined && { stdin }),
    };
}


/***/ }),

/***/ 80515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ readableLinks),
/* harmony export */   b9: () => (/* binding */ absentNotices),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   o1: () => (/* binding */ makeHome)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58500);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(29620);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(97696);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(10061);








/** A file system's clock may stand still for so long. */
const tickMs = 20;
const everything = { most: Number.POSITIVE_INFINITY };
/** What `readable` names in our home is to be found at the same place of the grader's home. */
const readableLinks = (readable, ours, theirs) => (ours === undefined ? [] : readable.filter((path) => path.startsWith('~/')))
    .map((path) => ({ path: path.slice(2), target: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(ours ?? '', path.slice(2)) }))
    .filter(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, node_path__WEBPACK_IMPORTED_MODULE_2__.sep)));
const isThere = ({ target }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then(() => true, () => false);
/** Says of what `readable` names in our home that it is not there. */
async function absentNotices(links) {
    const notices = [];
    for (const link of links) {
        if (!(await isThere(link)))
            notices.push(`readable: there is no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`~/${link.path}`)} here`);
    }
    return notices;
}
/** Makes a home that has nothing but links to what is there of what `readable` names in ours. */
async function makeHome(home, links) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { mode: 0o700 });
    await addLinks(home, links);
}
/** `setup` may have made what is linked, and more beside it. */
async function addLinks(home, links) {
    for (const one of links) {
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(link).catch(() => undefined);
        if (found !== undefined || !(await isThere(one)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(one.target, link, 'junction');
    }
}
/** `handOver` makes a directory theirs who will run in it: that must be done before anybody looks for changes. */
function homeOf(root, home, links, handOver = async () => undefined) {
    let putBack = async () => {
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        await makeHome(home, links);
        return undefined;
    };
    const keep = async (laterCommands) => {
        await addLinks(home, links);
        if (await hasOnly(home, links))
            return;
        putBack = laterCommands > 1 ? await copied(home, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'home-after-setup'), handOver) : leaveAlone;
    };
    return { keep, putBack: () => putBack() };
}
const notRemoved = 'the HOME of an earlier command could not be removed';
const notOurs = 'a program changed our copy of the HOME that setup left';
const leaveAlone = async () => undefined;
/** Makes a copy of a home, and tells how to put it back. */
async function copied(home, copy, handOver) {
    await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(copy);
    await copyTree(home, copy);
    const stateOfCopy = await stateOf(copy);
    await handOver(home);
    let state = await stateOf(home);
    return async () => {
        if ((await stateOf(home).catch(() => undefined)) === state)
            return undefined;
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        if ((await stateOf(copy).catch(() => undefined)) !== stateOfCopy)
            return notOurs;
        await copyTree(copy, home);
        await handOver(home);
        state = await stateOf(home);
        return undefined;
    };
}
const copyTree = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    // Build tools believe them.
    preserveTimestamps: true,
    // Sockets and the like are of programs that have ended.
    filter: async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return found.isFile() || found.isDirectory() || found.isSymbolicLink();
    },
});
/** Differs after any change of a tree. */
async function stateOf(directory) {
    // Elsewhere nobody can set back the time of a file's last change, and nothing needs to be read.
    if (process.platform === 'win32')
        return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .contentDigest */ .eZ)(directory);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(tickMs);
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(directory, everything);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of ['', ...entries.map((entry) => entry.path)]) {
        const { ino, mode, size, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), { bigint: true });
        hash.update(`${path}\0${ino} ${mode} ${size} ${ctimeNs}\n`);
    }
    return hash.digest('hex');
}
/** Whether a home is still as we made it. */
async function hasOnly(home, links) {
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(home, everything);
    const isOurs = async (path) => {
        const link = links.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path));
        if (link === undefined)
            return links.some((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path, '/')));
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path)).catch(() => undefined)) === link.target;
    };
    for (const { path } of entries)
        if (!(await isOurs(path)))
            return false;
    return true;
}


/***/ }),

/***/ 37405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ hookFinder)
});

// UNUSED EXPORTS: alternatives

;// CONCATENATED MODULE: ./build/grader/hooks/c.js
const cHooks = [
    {
        files: ['Makefile'],
        does: 'make runs what it says',
        source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
        needed: ['make', 'gmake'],
        madeBy: ['cmake', 'configure', 'qmake', 'premake5'],
    },
    {
        files: ['GNUmakefile', 'makefile', 'BSDmakefile', '*.mk', 'Makefile.am'],
        does: 'make reads it before, or out of, the Makefile',
        source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
    },
    {
        files: [
            '{GNUmakefile,makefile,Makefile}.{sh,c,cc,C,cpp,p,f,F,m,r,s,S,mod,o}',
            '{RCS,SCCS}/*{GNUmakefile,makefile,Makefile}*',
        ],
        does: 'make makes a Makefile of it, over the one that is there',
        source: 'https://www.gnu.org/software/make/manual/html_node/Remaking-Makefiles.html',
    },
    {
        files: ['CMakeLists.txt', 'CMakePresets.json', 'CMakeUserPresets.json'],
        does: 'CMake runs what it says',
        source: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
        needed: ['cmake'],
    },
    {
        files: [
            '*.cmake',
            'CMakeCache.txt',
            'CTestCustom.ctest',
            'CTestConfiguration.ini',
            'DartConfiguration.tcl',
            'build.ninja',
        ],
        does: 'CMake, CTest and Ninja run what it says',
        source: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
        madeBy: ['cmake', 'meson'],
    },
    {
        files: ['configure', 'Makefile.in'],
        does: 'decides what is built, and how',
        source: 'https://www.gnu.org/software/automake/manual/html_node/Autotools-Introduction.html',
        madeBy: ['autoreconf', 'autoconf', 'automake', 'autogen.sh'],
    },
    {
        files: [
            'configure.ac',
            'meson.build',
            'meson{_options.txt,.options}',
            'SConstruct',
            'SConscript',
            'wscript',
        ],
        does: 'decides what is built, and how',
        source: 'https://mesonbuild.com/Syntax.html',
    },
    {
        files: ['BUILD', 'BUILD.bazel', 'MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel', '.bazelrc'],
        does: 'Bazel runs what it says',
        source: 'https://bazel.build/run/bazelrc',
    },
    {
        files: ['{assert.h,cassert}'],
        does: 'the compiler takes it for that of the library where -I says so, and no assertion fails',
        source: 'https://gcc.gnu.org/onlinedocs/cpp/Search-Path.html',
    },
    {
        files: ['*.{gch,pch}', '*.{gch,pch}/**'],
        does: 'the compiler takes it in place of the header of that name',
        source: 'https://gcc.gnu.org/onlinedocs/gcc/Precompiled-Headers.html',
        madeBy: ['make', 'cmake', 'gcc', 'g\\+\\+', 'cc', 'clang'],
    },
    {
        files: ['.gdbinit', '.lldbinit', '.valgrindrc'],
        does: 'the debugger or valgrind obeys it',
        source: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.defopts',
    },
    {
        files: ['{.clang-tidy,_clang-format,.clang-format}', 'compile_flags.txt'],
        does: 'switches checks of style off',
        source: 'https://clang.llvm.org/extra/clang-tidy/',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/hook.js
const hookLanguages = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell', 'any'];

;// CONCATENATED MODULE: ./build/grader/hooks/java.js
const javaHooks = [
    {
        files: ['pom.xml'],
        does: 'Maven runs what it says',
        source: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
        needed: ['mvn', 'mvnw', 'mvnd'],
    },
    {
        files: ['.mvn/**', 'mvnw', 'mvnw.cmd'],
        does: 'Maven loads extensions and options from it',
        source: 'https://maven.apache.org/configure.html',
    },
    {
        files: ['*.gradle', '*.gradle.kts', 'gradle.properties', 'buildSrc/**'],
        does: 'Gradle runs what it says',
        source: 'https://docs.gradle.org/current/userguide/directory_layout.html',
        needed: ['gradle', 'gradlew'],
    },
    {
        files: ['gradlew', 'gradlew.bat', 'gradle/wrapper/**', 'gradle/*.toml'],
        does: 'decides which Gradle is run, and with which libraries',
        source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    },
    {
        files: ['build.xml', 'ivy.xml', 'build.sbt', 'project/*.{sbt,properties}', '.sbtopts', '.jvmopts'],
        does: 'Ant or sbt runs what it says',
        source: 'https://ant.apache.org/manual/using.html',
        needed: ['ant', 'sbt'],
    },
    {
        files: [
            'junit-platform.properties',
            'META-INF/services/org.{junit,testng}.*',
            'META-INF/services/javax.annotation.processing.Processor',
        ],
        does: 'JUnit and the compiler load extensions by it',
        source: 'https://docs.junit.org/current/user-guide/#extensions-registration-automatic',
        madeBy: ['mvn', 'gradle'],
    },
    {
        files: ['{lib,libs}/*.jar'],
        does: 'Java finds classes in it before those of other libraries where the class path is `lib/*`',
        source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
        madeBy: ['mvn', 'gradle', 'gradlew', 'ant'],
    },
    {
        files: ['{org/junit,org/hamcrest,org/assertj,org/mockito,org/opentest4j,org/testng,junit/framework}/**'],
        does: 'Java takes it for a part of the test library',
        source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/javascript.js
const javascriptHooks = [
    {
        files: ['package.json'],
        does: 'its scripts are what `npm test` runs',
        source: 'https://docs.npmjs.com/cli/using-npm/scripts',
        needed: ['npm', 'npx', 'yarn', 'pnpm'],
        madeBy: ['tsc', 'vite', 'rollup', 'webpack'],
    },
    {
        files: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
        ],
        does: 'says from where packages are installed',
        source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
        madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
    },
    {
        files: [
            '.npmrc',
            '.yarnrc',
            '.yarnrc.yml',
            '.yarn/**',
            '.pnpmfile.cjs',
            'pnpm-workspace.yaml',
            '.pnp.{cjs,loader.mjs}',
        ],
        does: 'npm and others take their shell, their options and their own code from it',
        source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
    {
        files: ['node_modules'],
        does: 'holds the test tools themselves',
        source: 'https://nodejs.org/api/modules.html#loading-from-node_modules-folders',
        directory: 'itself',
        madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
    },
    {
        files: [
            '.mocharc*',
            'mocha.opts',
            'jest.config.*',
            'jest-preset.*',
            '{vitest,vite}.config.*',
            'vitest.workspace.*',
        ],
        does: 'the test runner loads what it names before the tests',
        source: 'https://mochajs.org/#configuring-mocha-nodejs',
    },
    {
        files: [
            'ava.config.*',
            '.taprc',
            'karma.conf.*',
            'support/jasmine.*',
            '{playwright,cypress}.config.*',
            'node.config.json',
            'web-test-runner.config.*',
            '.labrc.*',
        ],
        does: 'the test runner loads what it names before the tests',
        source: 'https://jasmine.github.io/setup/nodejs.html',
    },
    {
        files: ['__mocks__/**'],
        does: 'jest takes it in place of the package of that name, in tests that do not ask for it, too',
        source: 'https://jestjs.io/docs/manual-mocks#mocking-node-modules',
    },
    {
        files: ['babel.config.*', '.babelrc*', '.swcrc', '{tsconfig,jsconfig}.json', 'tsconfig.*.json'],
        does: 'rewrites code, tests included, before it is run',
        source: 'https://babeljs.io/docs/config-files',
    },
    {
        files: ['.c8rc*', '.nycrc*', 'nyc.config.*', 'eslint.config.*', '.eslintrc*', '.eslintignore'],
        does: 'sets what counts as covered and as clean, and may run code',
        source: 'https://eslint.org/docs/latest/use/configure/configuration-files',
    },
    {
        files: [
            '{webpack,rollup,postcss}.config.*',
            '.postcssrc*',
            'gulpfile.*',
            'Gruntfile.*',
            '{nx,turbo,lerna,angular}.json',
            'bunfig.toml',
            'deno.{json,jsonc}',
        ],
        does: 'the build or the runtime runs what it says',
        source: 'https://bun.com/docs/runtime/bunfig',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/others.js
const goHooks = [
    {
        files: ['go.mod'],
        does: 'puts other modules in the place of those tests use',
        source: 'https://go.dev/ref/mod#go-mod-file-replace',
        needed: ['go'],
    },
    {
        files: ['go.work', 'go.work.sum', '.golangci.{yml,yaml,toml,json}'],
        does: 'puts other modules in the place of those tests use, or switches checks off',
        source: 'https://go.dev/ref/mod#workspaces',
    },
    {
        files: ['vendor/modules.txt'],
        does: 'makes Go take all modules from beside it',
        source: 'https://go.dev/ref/mod#vendoring',
        directory: 'around',
        madeBy: ['go'],
    },
    {
        files: ['*_test.go'],
        does: 'its TestMain decides how the tests of its package end',
        source: 'https://pkg.go.dev/testing#hdr-Main',
        contains: /\bTestMain\b/,
    },
];
const rustHooks = [
    {
        files: ['Cargo.toml'],
        does: 'puts other crates in the place of those tests use',
        source: 'https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html',
        needed: ['cargo'],
    },
    {
        files: ['build.rs'],
        does: 'Cargo runs it before it compiles',
        source: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    },
    {
        files: ['.cargo/config', '.cargo/config.toml', '.config/nextest.toml'],
        does: 'sets by what Cargo runs tests',
        source: 'https://doc.rust-lang.org/cargo/reference/config.html#targettriplerunner',
    },
    {
        files: ['rust-toolchain', 'rust-toolchain.toml'],
        does: 'names the compiler, which may be a directory of the submission',
        source: 'https://rust-lang.github.io/rustup/overrides.html#the-toolchain-file',
    },
    {
        files: ['{clippy,.clippy,rustfmt,.rustfmt}.toml'],
        does: 'switches checks of style off',
        source: 'https://doc.rust-lang.org/clippy/configuration.html',
    },
];
const shellHooks = [
    {
        files: ['setup_suite.bash'],
        does: 'bats runs it before the tests',
        source: 'https://bats-core.readthedocs.io/en/stable/writing-tests.html',
    },
    {
        files: ['.bash_env', '.bashrc', '.bash_profile', '.profile', '.shellspec', '.shellcheckrc'],
        does: 'a shell, or what tests and checks shell scripts, obeys it',
        source: 'https://www.gnu.org/software/bash/manual/html_node/Bash-Startup-Files.html',
    },
];
const anyHooks = [
    {
        files: [
            '{justfile,.justfile,Justfile}',
            '{Taskfile,taskfile}{,.dist}.{yml,yaml}',
            '{Rakefile,rakefile}{,.rb}',
            'Earthfile',
        ],
        does: 'a task runner runs what it says',
        source: 'https://just.systems/man/en/',
        needed: ['just', 'task', 'rake'],
    },
    {
        files: ['.Rprofile', '.Renviron', '.RData', '.octaverc', '.ghci', '.proverc', '.rspec', '.irbrc'],
        does: 'R, Octave, GHCi, prove or RSpec obeys it when it starts',
        source: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/Startup.html',
    },
    {
        files: [
            'phpunit.xml',
            'phpunit.xml.dist',
            'phpunit.dist.xml',
            '.php.ini',
            'Directory.Build.{props,targets,rsp}',
            'Directory.Packages.props',
            'xunit.runner.json',
            '*.runsettings',
        ],
        does: 'sets what the test runner loads',
        source: 'https://docs.phpunit.de/en/12.0/configuration.html',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/python.js
const pythonHooks = [
    {
        files: ['conftest.py'],
        does: 'pytest runs it before the tests',
        source: 'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#conftest-py-local-per-directory-plugins',
    },
    {
        files: [
            '{pytest,.pytest}.{ini,toml}',
            'pyproject.toml',
            'setup.cfg',
            'tox.ini',
            'toxfile.py',
            'noxfile.py',
            '{uv,hatch}.toml',
        ],
        does: 'sets options, paths and plugins of pytest and other tools',
        source: 'https://docs.pytest.org/en/stable/reference/customize.html',
    },
    {
        files: [
            '{sitecustomize,usercustomize}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
            '{sitecustomize,usercustomize}/__init__.{py,pyc}',
            '*.pth',
        ],
        does: 'Python runs it whenever it starts',
        source: 'https://docs.python.org/3/library/site.html',
    },
    {
        files: [
            '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
            '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}/__init__.{py,pyc}',
        ],
        does: 'Python imports it in place of the test tool of that name',
        source: 'https://docs.python.org/3/using/cmdline.html#cmdoption-P',
    },
    {
        files: ['entry_points.txt'],
        does: 'pytest loads the plugins it names, as it does those of packages that are installed',
        source: 'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#making-your-plugin-installable-by-others',
    },
    {
        files: ['pyvenv.cfg'],
        does: 'makes a directory an environment, with programs and packages of its own',
        source: 'https://docs.python.org/3/library/venv.html',
        directory: 'around',
        madeBy: ['venv', 'virtualenv', 'uv'],
    },
    {
        files: ['setup.py', 'requirements.txt', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock'],
        does: 'says what is installed, and runs code when it is',
        source: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
    },
    {
        files: ['.pdbrc', '.coveragerc'],
        does: 'the debugger and coverage read it, and run what it names',
        source: 'https://docs.python.org/3/library/pdb.html#debugger-commands',
    },
    {
        files: [
            '{mypy,.mypy}.ini',
            '{pylintrc,.pylintrc}',
            '{pylintrc,.pylintrc}.toml',
            '.flake8',
            '{ruff,.ruff}.toml',
        ],
        does: 'switches checks of style and types off, and may run code',
        source: 'https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html#init-hook',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/table.js






const rows = {
    python: pythonHooks,
    c: cHooks,
    java: javaHooks,
    javascript: javascriptHooks,
    go: goHooks,
    rust: rustHooks,
    shell: shellHooks,
    any: anyHooks,
};
/** Every kind of hook that is known. Editors' settings, `.envrc` and git's own files are none: nothing here reads them. */
const hooks = hookLanguages.flatMap((language) => rows[language].map((row) => ({ language, ...row })));

;// CONCATENATED MODULE: ./build/grader/hooks/finder.js

/** Knows all hooks by their names as `fold` writes them, so that it finds what a system would. */
function hookFinder(fold) {
    const byName = new Map();
    const byGlob = [];
    const byDirectory = [];
    for (const hook of hooks)
        for (const path of hook.files.flatMap(alternatives).map(fold)) {
            if (/[/*]/.test(path))
                byGlob.push({ ends: endsWith(path), hook });
            else
                byName.set(path, hook);
            for (const directory of directoriesOf(path))
                byDirectory.push({ ends: endsWith(directory), hook });
        }
    // Most paths are no hook's, which one expression says.
    const some = anyOf(byGlob.map(({ ends }) => ends));
    const [ofGlob, ofDirectory] = [firstOf(byGlob), firstOf(byDirectory)];
    return {
        kindOf: (written, isDirectory) => {
            const path = fold(written);
            const hook = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? (some.test(path) ? ofGlob(path) : undefined);
            return (hook?.directory === 'itself') === isDirectory ? hook : undefined;
        },
        kindInside: (directory) => ofDirectory(fold(directory)),
    };
}
/** Its expressions are made when it is first asked. */
function firstOf(all) {
    let made;
    return (path) => {
        made ??= all.map(({ ends, hook }) => ({ ends: anyOf([ends]), hook }));
        return made.find(({ ends }) => ends.test(path))?.hook;
    };
}
const anyOf = (expressions) => new RegExp(expressions.join('|'), 's');
/** `a{b,c}` is `ab` and `ac`. */
function alternatives(glob) {
    const braces = /\{([^{}]*)\}/.exec(glob);
    if (braces === null)
        return [glob];
    const [all, inside = ''] = braces;
    const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + all.length)];
    return inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}
/** `a/b` of `a/b/**`, and above it `a`. */
function directoriesOf(path) {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
const endsWith = (glob) => `(?:^|/)${glob.split('**').map(inName).join('.*')}$`;
const inName = (glob) => glob
    .split('*')
    .map((plain) => plain.replace(/[.+^$()|[\]\\]/g, '\\$&'))
    .join('[^/]*');


/***/ }),

/***/ 89645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listHooks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23603);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75805);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10061);
/* harmony import */ var _finder_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(37405);






const mostReadBytes = 2 ** 20;
const { kindOf, kindInside } = (0,_finder_js__WEBPACK_IMPORTED_MODULE_5__/* .hookFinder */ .Q)(_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU);
/** The hooks in a tree, wherever they lie; those that links would hide are found by the link. */
async function listHooks(root, { most, opens = false, holdsCourses = () => false }) {
    const enters = ({ path, name }) => !isGit(name) && kindOf(path, true) === undefined;
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(root, { enters, opens, most });
    const found = [];
    for (const { path, kind } of entries) {
        const isDirectory = kind === 'directory';
        const hook = kindOf(path, isDirectory) ?? (kind === 'link' ? kindOf(path, true) : undefined);
        if (hook !== undefined) {
            if (await isMeant(root, path, hook))
                found.push({ path, hook, isDirectory });
        }
        else if (kind === 'link') {
            const hidden = kindInside(path);
            if (hidden !== undefined && (await leadsToDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
                found.push({ path, hook: hidden, isDirectory: false });
        }
    }
    return { found: withDirectories(found, holdsCourses), isComplete };
}
/** What marks the directory around it stands for that one, and everything else in there with it. */
function withDirectories(found, holdsCourses) {
    const around = new Map();
    for (const one of found) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(one.path);
        if (one.hook.directory !== 'around' || path === '.' || holdsCourses(path))
            continue;
        around.set(path, { ...one, path, isDirectory: true });
    }
    const isInside = (path) => {
        for (let up = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path); up !== '.'; up = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(up))
            if (around.has(up))
                return true;
        return false;
    };
    return [...around.values(), ...found].filter(({ path }) => !isInside(path));
}
const isGit = (name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(name) === '.git';
/** Some names mean something only with certain contents; what is too large to look at is taken to have them. */
async function isMeant(root, path, { contains }) {
    if (contains === undefined)
        return true;
    const chunks = [];
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), mostReadBytes, (chunk) => chunks.push(Buffer.from(chunk))).then(() => contains.test(Buffer.concat(chunks).toString()), () => true);
}
const leadsToDirectory = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 37769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepRun)
/* harmony export */ });
/* harmony import */ var _own_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68799);

/** Keeps what became of a command among the processes of its grading. */
function keepRun({ commands, notices, workspace }, { stage, test, command, resultsFile }, ended) {
    const { exitCode, signal, timedOut, startError, durationMs, cpuMs, outOfMemory } = ended;
    const output = { ...ended.output, text: (0,_own_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutWorkspace */ .k)(ended.output.text, workspace.files) };
    const text = typeof command === 'string' ? command : command.map(quoteWord).join(' ');
    commands.push({
        stage,
        ...(test !== undefined && { test }),
        command: text,
        exitCode,
        signal,
        timedOut,
        ...(startError !== undefined && { startError }),
        durationMs,
        ...(cpuMs !== undefined && { cpuMs }),
        ...(outOfMemory && { outOfMemory }),
        outputBytes: output.bytes,
        output: output.text,
    });
    if (ended.leftRunning)
        notices.push(`something that \`${text}\` started could not be ended`);
    // Whoever writes results, or ends well, outlives what the system ended for it, and need not say so.
    if (outOfMemory && (stage === 'grader' || resultsFile !== undefined || exitCode === 0))
        notices.push(`\`${text}\` ${ended.reached?.[0]}`);
    return { ...ended, output };
}
/** As somebody would type it in a shell. */
const quoteWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 75458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withMissingCommand),
/* harmony export */   c: () => (/* binding */ isOfSubmission)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** In the words of bash, dash and busybox. */
const notFound = /^(?:\S*bash: line \d+|sh(?:: (?:line )?\d+)?): ([^\s:/]+): (?:command )?not found$/m;
/**
 * A shell starts even when the course's own command is misspelt or not installed. A word of the command that was not
 * found is therefore told as a program that could not be started: nobody's zero. A student's program may print such a
 * line, too, so it is believed only of a word that stands for a program and is really nowhere.
 */
async function withMissingCommand(command, isThere, ended) {
    if (typeof command !== 'string' || ended.exitCode !== 127)
        return ended;
    const word = notFound.exec(ended.output.text)?.[1];
    if (word === undefined || !programsOf(command).includes(word))
        return ended;
    if (builtins.has(word) || (await isThere(word)))
        return ended;
    return { ...ended, startError: `${word}: command not found` };
}
/** What bash finds without looking for a program. */
const builtins = new Set(('. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown ' +
    'echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout ' +
    'mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times ' +
    'trap true type typeset ulimit umask unalias unset wait').split(' '));
/** The first word of each simple command, as far as that can be told without bash's own grammar. */
const programsOf = (command) => command.split(/[\n;&|()`{}!]+|\b(?:command|do|elif|else|if|then|time|until|while)\s/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    return words.find((word) => !/^\w+=/.test(word)) ?? [];
});
/** What the submission's own program can be: not there, not a program. */
const ownFaults = ['EACCES', 'ENOENT', 'ENOEXEC', 'ENOTDIR'];
/**
 * Whose fault it is that a program could not be started: one of the submission's own is the student's to mend, unless
 * the system had no room for it.
 */
const isOfSubmission = (command, { startErrorCode }) => Array.isArray(command) &&
    /[\\/]/.test(command[0] ?? '') &&
    !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(command[0] ?? '') &&
    ownFaults.includes(startErrorCode);


/***/ }),

/***/ 50072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  KW: () => (/* binding */ cancelled),
  wf: () => (/* binding */ failAll),
  Or: () => (/* binding */ failOthers),
  V2: () => (/* binding */ failure),
  sG: () => (/* binding */ outcomeOf),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/domain/duplicates.js
var duplicates = __nccwpck_require__(81215);
// EXTERNAL MODULE: ./build/domain/pattern.js
var pattern = __nccwpck_require__(53399);
// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __nccwpck_require__(97271);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __nccwpck_require__(43048);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __nccwpck_require__(30390);
// EXTERNAL MODULE: ./build/domain/choices.js
var domain_choices = __nccwpck_require__(15793);
;// CONCATENATED MODULE: ./build/grader/own-ids.js



/** Student code can write results: none of them gets the id of a declared test, or of a suite's, that is not its own. */
function withOwnIds({ outcome, test }, declared) {
    if (outcome.kind === 'cancelled' || outcome.results === undefined)
        return outcome;
    const { tests, choices, notices } = outcome.results;
    const isTaken = ({ id }) => {
        const owner = ownerOf(id, declared);
        return owner !== undefined && owner !== test;
    };
    const taken = tests.filter(isTaken).map(({ id }) => id);
    if (taken.length === 0)
        return outcome;
    const who = test?.id ?? 'grader';
    const notice = `results of ${test === undefined ? 'the grader' : who} have the ids of declared tests, and are renamed: ${(0,quote/* quoteSome */.Jv)(taken)}`;
    const renamed = tests.map((result) => (isTaken(result) ? rename(result, who, isTaken) : result));
    const ids = new Map(tests.map(({ id }, index) => [id, renamed[index]?.id ?? id]));
    const ways = choices === undefined ? {} : { choices: (0,domain_choices/* renameChoices */.dK)(choices, (id) => ids.get(id) ?? id) };
    const results = { ...outcome.results, tests: renamed, ...ways, notices: [...notices, notice] };
    return { ...outcome, results };
}
function ownerOf(id, declared) {
    const itself = declared.find((test) => test.id === id);
    if (itself !== undefined)
        return itself;
    const suites = declared.filter((test) => test.kind === 'suite' && (0,domain_results/* isInSuite */.M0)({ id }, test.id));
    return suites.sort((one, other) => other.id.length - one.id.length)[0];
}
function rename(result, who, isTaken) {
    let id = `${who}:${result.id}`;
    while (isTaken({ id }))
        id = `${who}:${id}`;
    // Rubrics find tests by their names, too.
    return { ...result, id, name: result.name === result.id ? id : `${who}:${result.name}` };
}

;// CONCATENATED MODULE: ./build/grader/outcome.js






const cancelled = { kind: 'cancelled', reason: 'the job was cancelled' };
const failure = (reason, results) => ({
    kind: 'error',
    reason,
    ...(results !== undefined && { results }),
});
/** Results as an outcome: what the format says of the whole decides. */
function outcomeOf(results) {
    if (results.graderError !== undefined)
        return failure(results.graderError, results);
    if (results.gradable)
        return { kind: 'graded', results };
    const said = [...results.formatErrors, ...(results.message === undefined ? [] : [results.message])];
    const reason = said[0] ?? 'the grader says that the submission cannot be graded';
    return { kind: 'ungradable', reason, results };
}
/** Every test that is known by its id failed, for one cause. */
function failAll(config, cause) {
    const declared = config.tests.map(({ id, name }) => ({ id, name }));
    return failing([...declared, ...undeclared(config)], cause);
}
/** The same where the declared tests are still to be run, and speak for themselves. */
const failOthers = (config, cause) => failing(undeclared(config), cause);
function failing(known, { id, name, message, output }) {
    const said = { message, ...(output && { output }) };
    const status = 'failed';
    const tests = known.map((test) => ({ ...test, status, message }));
    return {
        kind: 'graded',
        results: (0,domain_results/* resultsOf */.qS)(tests.length > 0 ? tests : [{ id, name, status, ...said }], said),
    };
}
/** What only the rubric knows. */
function undeclared({ tests, rubric }) {
    const named = (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind === 'manual')
            return [];
        if (item.kind === 'deductive')
            return item.deductions.flatMap((deduction) => deduction.tests);
        return item.tests.length === 0 ? [item.id] : item.tests;
    });
    return [...new Set(named)]
        .filter((id) => !(0,pattern/* isWildcard */.z)(id) && !tests.some((test) => (0,domain_rubric/* matchesTest */.mj)(id, test)))
        .map((id) => ({ id, name: id }));
}
/** One outcome of several: what stopped one of them stops the whole, and nothing that was found out is lost. */
function together(found, tests) {
    const parts = found.map((part) => withOwnIds(part, tests));
    const stopped = parts.find(({ kind }) => kind === 'cancelled');
    if (stopped !== undefined)
        return stopped;
    const merged = (0,domain_results/* mergeResults */.n0)(parts.flatMap((part) => ('results' in part && part.results ? [part.results] : [])));
    const declared = tests.filter(({ kind }) => kind === 'simple').map(({ id }) => id);
    const results = { ...unique(merged), ...(declared.length > 0 && { declared }) };
    const errors = parts.flatMap((part) => (part.kind === 'error' ? [part.reason] : []));
    if (errors.length > 0)
        return failure([...new Set(errors)].join('; '), results);
    const refusals = parts.flatMap((part) => (part.kind === 'ungradable' ? [part.reason] : []));
    if (refusals.length > 0)
        return { kind: 'ungradable', reason: [...new Set(refusals)].join('; '), results };
    return { kind: 'graded', results };
}
function unique(results) {
    const twice = (0,duplicates/* duplicateIds */.kn)(results.tests);
    if (twice.length === 0)
        return results;
    const notice = `tests have the same id, and are numbered: ${(0,quote/* quoteSome */.Jv)(twice)}`;
    return { ...results, tests: (0,duplicates/* numberDuplicates */.iF)(results.tests), notices: [...results.notices, notice] };
}


/***/ }),

/***/ 68799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);


/** Names files from the root of the submission, as its student does: the workspace is gone when this is read. */
function withoutWorkspace(text, files) {
    const directory = `${files}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`;
    const inJson = JSON.stringify(directory).slice(1, -1);
    const spellings = [`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(files).href}/`, directory, inJson];
    return spellings.reduce((shown, spelling) => shown.replaceAll(spelling, ''), text);
}


/***/ }),

/***/ 10243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostRecorded)
/* harmony export */ });
/** A program could add files until the record is too large to keep. */
const mostRecorded = 500;


/***/ }),

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportedBy),
/* harmony export */   P: () => (/* binding */ loadReaders)
/* harmony export */ });
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(97271);
/* harmony import */ var _formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23605);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30390);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24619);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50072);
/* harmony import */ var _own_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(68799);







/** What reads results files: to be loaded before student code runs, since that could change our own files. */
async function loadReaders() {
    const [table, resultsFile] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(800), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76369)), Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(863)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44863))]);
    return { ...resultsFile, readResults: table.readResults };
}
/** Reads what a command wrote, once it and all it started are dead. */
async function reportedBy(reporter, ended, workspace) {
    const { who, timeoutMs, exitCode, format } = reporter;
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .l)(ended, timeoutMs);
    if (ended.cancelled)
        return { outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW };
    if (ended.startError !== undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${end}`) };
    if (exitCode === 'must_be_zero' && !ended.timedOut && ended.exitCode !== 0) {
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who} must end with exit code 0: ${end}`) };
    }
    if (format === 'exit-code')
        return { format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(resultsOfEnd(ended, end)) };
    return ended.timedOut ? provedBefore(reporter, end, workspace) : written(reporter, ended, workspace);
}
function resultsOfEnd(ended, end) {
    // A program that ends well because it was told to end has not passed.
    const results = (0,_formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOfExit */ .o)(ended.timedOut ? null : ended.exitCode, ended.output.text);
    const tests = results.tests.map((test) => (test.status === 'passed' ? test : { ...test, message: end }));
    return { ...results, tests };
}
/** What was written, with paths as the student knows them. */
async function filesOf({ results = '', mostBytes }, workspace) {
    const { readResultsFiles } = await loadReaders();
    const files = await readResultsFiles(workspace.results, results, mostBytes);
    return files.map(({ file, text }) => ({ file, text: (0,_own_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWorkspace */ .k)(text, workspace.files) }));
}
async function written(reporter, ended, workspace) {
    const { who, results = '', format, timeoutMs, withoutResults } = reporter;
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .l)(ended, timeoutMs);
    // A program that ends well may have come to one, too.
    const limit = ended.exitCode === 0 ? ended.reached?.join(' and ') : ended.reached && end;
    const { describeResults, readResults } = await loadReaders();
    try {
        const files = await filesOf(reporter, workspace);
        if (files.length === 0) {
            const there = await describeResults(workspace.results, results);
            const where = `nothing in RESULTS_DIR fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(results)}`;
            const said = limit === undefined
                ? `${who} wrote no results: ${where} (${end})`
                : `${who} ${limit} and wrote no results: ${where}`;
            return { outcome: withoutResults(`${said}; ${there}`) };
        }
        const found = readResults(format, files, reporter);
        return { format: found.format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(found.results) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${error.message}${limit === undefined ? '' : `; it ${limit}`}`) };
    }
}
/** After a time-out a file that is complete counts, and one that is not proves nothing. */
async function provedBefore(reporter, end, workspace) {
    const { who, format } = reporter;
    const message = `${who}: ${end}`;
    const { readResults } = await loadReaders();
    const files = await unlessWrong(() => filesOf(reporter, workspace), []);
    const complete = [];
    for (const file of files) {
        if (await unlessWrong(async () => readResults(format, [file], reporter) !== undefined, false))
            complete.push(file);
    }
    const proved = complete.length === 0
        ? undefined
        : await unlessWrong(async () => readResults(format, complete, reporter), undefined);
    if (proved === undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)((0,_domain_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resultsOf */ .qS)([], { message, timedOut: true })) };
    const said = { ...proved.results, notices: [...proved.results.notices, message], timedOut: true };
    return {
        format: proved.format,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)({ ...said, message: proved.results.message ?? message }),
    };
}
async function unlessWrong(read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 43617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ resultsFileIn),
/* harmony export */   Of: () => (/* binding */ makeTestReady),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24619);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58320);
/* harmony import */ var _missing_command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75458);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50072);
/* harmony import */ var _reset_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(23945);






/**
 * Before student code runs again: nothing of an earlier command in the results, HOME and TMPDIR, the course's files in
 * place. Here and below an outcome is what settles the matter, and undefined means go on.
 */
async function makeReady({ workspace, home, protection, tree, }) {
    const problem = (await (0,_reset_js__WEBPACK_IMPORTED_MODULE_5__/* .resetWorkspace */ .H)(workspace)) ?? (await home.putBack());
    if (problem !== undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(problem);
    await protection.putBack();
    await tree?.layOut();
    return undefined;
}
/** Where a command is to write its results, when that is one file and not a glob. */
const resultsFileIn = ({ results }, glob) => glob === undefined || isGlob(glob) ? {} : { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(results, glob) };
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
/** Builds, and keeps what the build made among the protected files. */
async function build(grading, step, whenBuildFails) {
    const { timeMs } = grading.config.limits;
    const ended = await (0,_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .runConfined */ .id)(grading, { ...step, stage: 'build', timeoutMs: timeMs });
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEnd */ .l)(ended, timeMs);
    if (ended.cancelled)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW;
    if (ended.startError !== undefined && !(0,_missing_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSubmission */ .c)(step.command, ended))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`the build: ${end}`);
    if (!(0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .g)(ended))
        return whenBuildFails(`the build failed: ${end}`, ended.output.text);
    await grading.protection.keepMade('build');
    return undefined;
}
/** Builds what a declared test needs; the build is student code, too. */
async function makeTestReady(grading, { id, build: command }, whenBuildFails) {
    const settled = await makeReady(grading);
    if (settled !== undefined || command === undefined)
        return settled;
    return (await build(grading, { command, test: id }, whenBuildFails)) ?? makeReady(grading);
}


/***/ }),

/***/ 62978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isRealDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);

/** Whether a directory is there, and no link to one. */
const isRealDirectory = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 75805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   lr: () => (/* binding */ openUnsure),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);


// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens a name that student code may have made: nothing waits for another program, and no link is followed. */
const openUnsure = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
const chunkBytes = 65_536;
/** Reads a file of `size` bytes on until its end, or until there were more than `most`; tells how many there were. */
async function readChunks(file, { size, most }, take) {
    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1));
    for (let read = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (bytesRead === 0)
            return read;
        read += bytesRead;
        if (read > most)
            return read;
        take(buffer.subarray(0, bytesRead));
    }
}
/** Gives all bytes of a regular file of at most so many; throws for anything else. */
async function readRegularFile(path, most, take) {
    const file = await openUnsure(path);
    try {
        const found = await file.stat();
        if (!found.isFile() || found.size > most)
            throw new Error(`${path} is not a file of at most ${most} bytes`);
        const read = await readChunks(file, { size: found.size, most }, take);
        if (read > most)
            throw new Error(`${path} grows while it is read`);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 97696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeTreeInTime),
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80753);
/* harmony import */ var _process_within_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64355);
/* harmony import */ var _real_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62978);





/**
 * Removes a file, a link (never what it points to) or a whole tree, however a student left it; false when
 * something could not be removed, which is never a reason to lose a result.
 */
async function removeTree(path) {
    if (await tryRemove(path))
        return true;
    if (process.platform === 'win32')
        return false;
    await openUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // The tool would follow a link that it is given.
    if (await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isRealDirectory */ .s)(path))
        await runTool(['chmod', '-R', 'u+rwX', '--', path]);
    // Directories without permissions, and trees deeper than a path may be long, are left to the system's tools.
    await runTool(['rm', '-rf', '--', path]);
    return tryRemove(path);
}
/** How long a result waits for what a program left to be removed, and how long when GitHub is about to end the job. */
const patienceMs = { grading: 60_000, cancelled: 1000 };
/** The same, but no longer than a result can wait for it: whatever is left then is said, and goes on being removed. */
async function removeTreeInTime(path, signal = new AbortController().signal) {
    const over = new AbortController();
    const removing = removeTree(path).finally(() => over.abort());
    const hurried = (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .aborted */ .QH)(signal, over.signal).then(() => (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .saidWithin */ .X4)(() => removing, patienceMs.cancelled, false));
    return (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .saidWithin */ .X4)(() => Promise.race([removing, hurried]), patienceMs.grading, false);
}
/** A name is the directory's it is in: one that may not be changed keeps what is in it. */
async function openUp(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true || (found.mode & 0o700) === 0o700)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, (found.mode & 0o7777) | 0o700).catch(() => undefined);
}
const tryRemove = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 2 }).then(() => true, () => false);
async function runTool(argv) {
    const env = { PATH: '/usr/bin:/bin' };
    const tool = { argv, cwd: '/', env, timeoutMs: 60_000, outputBytes: 1000 };
    await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)(tool, new AbortController().signal);
}


/***/ }),

/***/ 23945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resetWorkspace),
/* harmony export */   w: () => (/* binding */ makeAnew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _real_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62978);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97696);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49916);




/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
async function resetWorkspace(workspace) {
    const { root, device, inode, grade, files, tmp, results } = workspace;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root).catch(() => undefined);
    const isOurs = found?.dev === device && found.ino === inode;
    // A link in its place would lead what is removed and written below it elsewhere.
    if (!isOurs)
        return REPLACED;
    // A program may have closed it to itself, and to us.
    if ((found.mode & 0o700) !== 0o700)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(root, (found.mode & 0o777) | 0o700);
    const mode = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOf */ .VV)(workspace);
    if (grade !== undefined) {
        if (!(await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isRealDirectory */ .s)(grade)))
            return REPLACED;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(grade, mode);
    }
    await ensureDirectory(files, mode);
    if (!(await makeAnew(tmp, mode)))
        return 'the temporary files of an earlier command could not be removed';
    if (!(await makeAnew(results, mode)))
        return 'the results of an earlier command could not be removed';
    return undefined;
}
const REPLACED = 'a program put something else in place of the workspace';
/** An empty directory, whatever was there; false when that could not be removed. */
async function makeAnew(path, mode = 0o700) {
    if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(path)))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    return true;
}
async function ensureDirectory(path, mode) {
    if (await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isRealDirectory */ .s)(path)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, mode);
        return;
    }
    await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
}


/***/ }),

/***/ 10061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3924);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4158);




const kindOf = (entry) => {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'directory';
    return entry.isFile() ? 'file' : 'other';
};
/** Everything below a directory, in a stable order; links are named and never followed. */
async function walk(root, { enters = () => true, opens = false, most }) {
    const entries = [];
    const unread = [];
    const directories = [''];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const names = await readNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory), opens, most - entries.length);
        if (typeof names === 'string') {
            unread.push({ path: directory, code: names });
            continue;
        }
        const found = names.sort((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTexts */ .q)(one.name, other.name));
        const inside = [];
        for (const one of found) {
            if (entries.length >= most)
                return { entries, isComplete: false, unread };
            const path = directory === '' ? one.name : `${directory}/${one.name}`;
            const entry = { path, name: one.name, kind: kindOf(one) };
            entries.push(entry);
            if (entry.kind === 'directory' && enters(entry))
                inside.push(path);
        }
        directories.push(...inside.reverse());
    }
    return { entries, isComplete: true, unread };
}
/** What a directory holds, or why that cannot be told: it is gone, too deep for any program to name, or closed to us. */
async function readNames(directory, opens, most) {
    if (!opens)
        return tryRead(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }));
    // In a tree that a program could write to, one directory may hold millions.
    const names = await tryRead(() => someOf(directory, most + 1));
    if (names !== 'EACCES')
        return names;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700).catch(() => undefined);
    return tryRead(() => someOf(directory, most + 1));
}
async function someOf(directory, most) {
    const names = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory, { bufferSize: 512 })) {
        names.push(entry);
        if (names.length >= most)
            break;
    }
    return names;
}
/** Anything else, such as too many open files, says nothing of the tree: what we make of it would be wrong. */
const ofTheTree = ['EACCES', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR'];
async function tryRead(read) {
    try {
        return await read();
    }
    catch (error) {
        const code = (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === undefined || !ofTheTree.includes(code))
            throw error;
        return code;
    }
}


/***/ }),

/***/ 25565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ mounted),
/* harmony export */   p9: () => (/* binding */ diskUse),
/* harmony export */   rQ: () => (/* binding */ tooLargeFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3924);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97397);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97696);




/** The disk, once it is what `root` is, or why it cannot be. */
async function mounted(root, disk) {
    return typeof disk === 'object' ? ((await disk.mount(root)) ?? disk) : disk;
}
/** A copy of a submission, or that it does not fit on the disk it was given: then nothing is copied. */
async function tooLargeFor(disk, files, copy) {
    try {
        return await copy();
    }
    catch (error) {
        if (typeof disk !== 'object' || (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOSPC')
            throw error;
        // What is copied in part is none of the student's work, and takes the room of what comes next.
        await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(files);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files, { mode: 0o700 });
        const refused = `the submission is larger than the disk limit of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(disk.bytes)}, or has too many files for it`;
        return { paths: [], notices: [], refused };
    }
}
/** Undefined where it is part of the machine's disk, or cannot be told. */
async function diskUse({ root, disk }) {
    const found = typeof disk === 'object' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(root).catch(() => undefined) : undefined;
    if (found === undefined)
        return undefined;
    const { bsize, blocks, bfree, ffree } = found;
    return { usedBytes: (blocks - bfree) * bsize, isFull: bfree === 0 || ffree === 0 };
}


/***/ }),

/***/ 49916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ modeOf),
  t0: () => (/* binding */ prepareWorkspace),
  qh: () => (/* binding */ removeWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __nccwpck_require__(30390);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __nccwpck_require__(3924);
// EXTERNAL MODULE: ./build/text/machine-fault.js
var machine_fault = __nccwpck_require__(94058);
;// CONCATENATED MODULE: ./build/grader/copy-error.js



const nowhere = 'they are links that lead nowhere';
/** What of a submission itself cannot be copied. */
const reasons = {
    ENOENT: 'their names are not UTF-8',
    EACCES: 'they may not be read',
    ENAMETOOLONG: 'their paths are too long',
};
const linkReasons = {
    ...reasons,
    ENOENT: nowhere,
    ELOOP: nowhere,
    ENOTDIR: nowhere,
    // Windows lets not everybody make links.
    EPERM: 'the system makes no links',
};
/** Why an entry is left out of a copy; undefined where that is no fault of the submission. */
const reasonFor = (code, kind) => (kind === 'link' ? linkReasons : reasons)[code ?? ''];
/** What the machine refused, as an error for a person; everything else as it is. */
function copyError(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (error instanceof problem/* UserError */.yo || code === undefined || code.startsWith('ERR_'))
        return error;
    const why = `${(0,machine_fault/* faultOf */.K)(code) ?? 'the system refused'} (${code})`;
    return new problem/* UserError */.yo([{ message: `the submission could not be copied: ${why}` }], { cause: error });
}

// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __nccwpck_require__(80515);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __nccwpck_require__(97696);
// EXTERNAL MODULE: ./build/grader/bounded-file.js
var bounded_file = __nccwpck_require__(33270);
;// CONCATENATED MODULE: ./build/grader/checkout.js




const mostGitmodules = 64 * 1024;
/** What a checkout lacks although git lists it: said, since the grader would only see that something is wrong. */
async function checkoutNotices(source, copy, paths) {
    const submodules = await emptySubmodules(source);
    const pointers = await lfsPointers(copy, paths);
    const notices = [];
    if (submodules.length > 0) {
        const hint = 'say `submodules: true` in the checkout step';
        notices.push(`submodules that are not checked out: ${(0,quote/* quoteSome */.Jv)(submodules)} (${hint})`);
    }
    if (pointers.length > 0) {
        const hint = 'say `lfs: true` in the checkout step';
        notices.push(`files of which only the Git LFS pointer is there: ${(0,quote/* quoteSome */.Jv)(pointers)} (${hint})`);
    }
    if (await isSparse(source))
        notices.push('the checkout is sparse: files may be missing');
    return notices;
}
async function emptySubmodules(source) {
    const read = await (0,bounded_file/* readBoundedFile */.M)(await (0,promises_.realpath)(source), '.gitmodules', mostGitmodules);
    const paths = 'text' in read ? submodulePaths(read.text) : [];
    const isEmpty = (path) => (0,promises_.readdir)((0,external_node_path_.join)(source, path)).then((names) => names.length === 0, () => true);
    const found = await Promise.all(paths.slice(0, 100).map(async (path) => ((await isEmpty(path)) ? [path] : [])));
    return found.flat();
}
/** Line by line and without patterns: what a student wrote must not cost us time. */
function submodulePaths(text) {
    return text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        const path = line.slice(at + 1).trim();
        return at !== -1 && line.slice(0, at).trim() === 'path' && path !== '' ? [path] : [];
    });
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1\n';
const pointerBytes = { least: 100, most: 1024 };
async function lfsPointers(copy, paths) {
    const found = [];
    for (const path of paths) {
        const file = (0,external_node_path_.join)(copy, path);
        const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
        if (size < pointerBytes.least || size > pointerBytes.most)
            continue;
        if ((await (0,promises_.readFile)(file, 'latin1').catch(() => '')).startsWith(pointerStart))
            found.push(path);
    }
    return found;
}
const isSparse = (source) => (0,promises_.stat)((0,external_node_path_.join)(source, '.git', 'info', 'sparse-checkout')).then(() => true, () => false);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __nccwpck_require__(10061);
;// CONCATENATED MODULE: ./build/grader/copy.js







const mostEntries = 200_000;
const mostBytes = 4 * 2 ** 30;
const tooLarge = 'the submission is larger than 4 GiB';
const TOO_LARGE = 'too large';
const notAllowed = 'files.allowed does not name them';
/** Copies what a submission may bring: no `.git`, nothing that leads out of it, nothing that is not a file. */
async function copySubmission(source, target, rules) {
    const from = await (0,promises_.realpath)(source);
    const enters = ({ name, path }) => !isGit(name) && (0,external_node_path_.join)(from, path) !== rules.skip;
    const { entries, isComplete, unread } = await (0,walk/* walk */.G)(from, { enters, most: mostEntries });
    const tooMany = `the submission has more than ${mostEntries} files and directories`;
    if (!isComplete)
        return { paths: [], notices: [], refused: tooMany };
    const leftOut = new Map();
    for (const { path, code } of unread) {
        addTo(leftOut, reasonFor(code, 'directory') ?? 'they are no directories any more', path || '.');
    }
    const paths = [];
    let bytes = 0;
    for (const entry of entries) {
        if (isGit(entry.name) || (0,external_node_path_.join)(from, entry.path) === rules.skip)
            continue;
        const copied = await copyEntry(from, target, entry, rules.keeps, mostBytes - bytes);
        if (copied === TOO_LARGE)
            return { paths, notices: [], refused: tooLarge };
        if (typeof copied === 'string')
            addTo(leftOut, copied, entry.path);
        else if (entry.kind !== 'directory')
            paths.push(entry.path);
        bytes += typeof copied === 'number' ? copied : 0;
    }
    return { paths, notices: [...noticesOf(leftOut), ...twins(entries)] };
}
/** Copies a submission that is a single file, under the name it has to have. */
async function copyFileOnly(source, target, name, { keeps }) {
    if (!keeps(name))
        return { paths: [], notices: noticesOf(new Map([[notAllowed, [name]]])) };
    const file = await (0,promises_.realpath)(source);
    const found = await (0,promises_.lstat)(file);
    if (found.size > mostBytes)
        return { paths: [], notices: [], refused: tooLarge };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(target, name)), { recursive: true, mode: 0o755 });
    await copyOne(file, (0,external_node_path_.join)(target, name), found);
    return { paths: [name], notices: [] };
}
function addTo(leftOut, reason, path) {
    const paths = leftOut.get(reason);
    if (paths === undefined)
        leftOut.set(reason, [path]);
    else
        paths.push(path);
}
const isGit = (name) => name.toLowerCase() === '.git';
/** How many bytes were copied, or why an entry was left out. */
async function copyEntry(from, target, entry, keeps, most) {
    const source = (0,external_node_path_.join)(from, entry.path);
    const destination = (0,external_node_path_.join)(target, entry.path);
    try {
        if (entry.kind === 'directory')
            return 0;
        if (!keeps(entry.path))
            return notAllowed;
        if (entry.kind === 'other')
            return 'they are neither files nor links';
        const found = await (0,promises_.lstat)(source);
        // Asked before: ten terabytes of holes are handed in as one name, and copied for hours.
        if (found.size > most)
            return TOO_LARGE;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true, mode: 0o755 });
        return entry.kind === 'link'
            ? await copyLink(from, source, destination)
            : await copyOne(source, destination, found);
    }
    catch (error) {
        const reason = reasonFor((0,error_code/* errorCode */.C)(error), entry.kind);
        // A full disk and the like are not what a submission is to be graded by.
        if (reason === undefined)
            throw error;
        return reason;
    }
}
async function copyOne(source, destination, { mode, size }) {
    await (0,promises_.copyFile)(source, destination, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    const wanted = (mode & 0o111) === 0 ? 0o644 : 0o755;
    if ((mode & 0o777) !== wanted)
        await (0,promises_.chmod)(destination, wanted);
    return size;
}
async function copyLink(from, source, destination) {
    const goal = await (0,promises_.realpath)(source);
    const inside = (0,external_node_path_.relative)(from, goal);
    const steps = inside.split(external_node_path_.sep);
    if (steps[0] === '..' || inside === goal || steps.some(isGit))
        return 'they are links that lead out of it';
    const kind = (await (0,promises_.stat)(goal)).isDirectory() ? 'dir' : 'file';
    // The text may lead out and in again (`../hw3/list.c`); the copy has another name.
    await (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(source), goal) || '.', destination, kind);
    return 0;
}
const noticesOf = (leftOut) => [...leftOut].map(([reason, paths]) => `left out of the submission, since ${reason}: ${(0,quote/* quoteSome */.Jv)(paths)}`);
/** Names that are one file on some systems and two on others. */
function twins(entries) {
    const seen = new Set();
    const found = entries.flatMap(({ path }) => {
        const folded = path.normalize('NFC').toLowerCase();
        if (seen.has(folded))
            return [path];
        seen.add(folded);
        return [];
    });
    if (found.length === 0)
        return [];
    return [`names that other systems take for the same file as another of the submission: ${(0,quote/* quoteSome */.Jv)(found)}`];
}

// EXTERNAL MODULE: ./build/grader/workspace-disk.js
var workspace_disk = __nccwpck_require__(25565);
;// CONCATENATED MODULE: ./build/grader/take-copy.js




/** Copies a submission to `files` in a workspace, as far as the course takes it, and tells what its checkout lacks. */
async function takeCopy({ source, config }, { root, files, disk }, isOneFile) {
    const rules = { keeps: await keeps(config), skip: root };
    const copied = await (0,workspace_disk/* tooLargeFor */.rQ)(disk, files, () => isOneFile
        ? copyFileOnly(source, files, nameOfOnly(source, config.files.required), rules)
        : copySubmission(source, files, rules));
    const checkout = isOneFile ? [] : await checkoutNotices(source, files, copied.paths);
    return { ...copied, notices: [...copied.notices, ...checkout] };
}
/**
 * What a submission that is one file is called: collected, it has its student's name. Where exactly one required file
 * has its extension, it is that file, and else itself.
 */
function nameOfOnly(source, required) {
    const named = required.filter((path) => (0,external_node_path_.extname)(path) === (0,external_node_path_.extname)(source) && !/[*?[\]{}()!]/.test(path));
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? (0,external_node_path_.basename)(source) : only;
}
/** The course's own files are always taken over: without them its graders could not run. */
async function keeps({ files, protect }) {
    if (files.allowed === undefined)
        return () => true;
    const { globs } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(865)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96865));
    return globs([...files.allowed, ...files.required, ...protect.files, '.github/**', 'grading.yml']);
}

;// CONCATENATED MODULE: ./build/grader/workspace.js









/** Makes a private copy of a submission, with the directories a grader needs beside it. */
async function prepareWorkspace(request) {
    const { source, parent } = request;
    const found = await (0,promises_.stat)(source).catch(() => undefined);
    if (found?.isDirectory() !== true && found?.isFile() !== true)
        throw new problem/* UserError */.yo([{ message: `there is no directory and no file ${(0,quote/* quote */.hD)(source)} to grade` }]);
    let made;
    try {
        // Private from the start: mkdtemp makes it for us alone. Its true path is what the system reports of open files.
        const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), 'grade-')));
        made = { root };
        const disk = await (0,workspace_disk/* mounted */.P0)(root, await request.disk);
        if (disk !== undefined)
            made = { root, disk };
        return await fill(made, request, found.isFile());
    }
    catch (error) {
        if (made !== undefined)
            await removeWorkspace(made);
        throw copyError(error);
    }
}
async function fill(on, request, isOneFile) {
    const { root } = on;
    const { config, home } = request;
    const { dev: device, ino: inode } = await (0,promises_.lstat)(root);
    const place = (name) => (0,external_node_path_.join)(root, name);
    const places = { ...placesIn(place, config), home: place('home'), tmp: place('tmp') };
    if (places.grade !== undefined)
        await (0,promises_.mkdir)(places.grade, { mode: modeOf(places) });
    await Promise.all([places.files, places.results, places.tmp].map((dir) => (0,promises_.mkdir)(dir, { mode: modeOf(places) })));
    const { paths, refused, notices } = await takeCopy(request, { ...on, files: places.files }, isOneFile);
    const links = (0,grader_home/* readableLinks */.K5)(config.readable, home, places.home);
    await (0,grader_home/* makeHome */.o1)(places.home, links);
    const missing = await missingFiles(config.files.required, paths);
    // `setup` may make what is read later.
    const absent = config.setup === undefined ? await (0,grader_home/* absentNotices */.b9)(links) : [];
    return {
        ...on,
        device,
        inode,
        ...places,
        links,
        missing,
        notices: [...notices, ...absent],
        ...(refused !== undefined && { refused }),
    };
}
const placesIn = (place, { grader }) => grader?.layout === 'prairielearn'
    ? { grade: place('grade'), files: place('grade/student'), results: place('grade/results') }
    : { files: place('files'), results: place('results') };
/** PrairieLearn's graders often run the submission as another user, who must get there. */
const modeOf = ({ grade }) => (grade === undefined ? 0o700 : 0o755);
/** Removes a workspace; says so when it could not, since a result must never be lost for it. */
async function removeWorkspace({ root, disk }, signal) {
    if (typeof disk === 'object')
        await disk.unmount(root);
    return (await (0,remove/* removeTreeInTime */.L)(root, signal)) ? [] : [`the workspace ${root} could not be removed`];
}
async function missingFiles(required, paths) {
    if (required.length === 0)
        return [];
    const { globs } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(865)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96865));
    return required.filter((pattern) => !paths.some(globs([pattern])));
}


/***/ }),

/***/ 38502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ neverRan)
/* harmony export */ });
const nothing = { text: '', bytes: 0, cut: false };
/** The end of what never ran. */
const neverRan = {
    exitCode: null,
    signal: null,
    timedOut: false,
    cancelled: false,
    leftRunning: false,
    durationMs: 0,
    stdout: nothing,
    output: nothing,
};


/***/ }),

/***/ 76708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ closeInherited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** `O_CLOEXEC` of asm-generic/fcntl.h, as /proc shows it: such files no program of ours gets. */
const closedOnExec = 0o2000000;
/** Below are input and output. */
const first = 3;
/**
 * Closes what whoever started us left open by mistake, before it is handed on to student code: by a directory a program
 * gets out of every sandbox. A pipe leads nowhere, and may be what a shell calls a file: `--app-key <(pass show key)`.
 * Node itself looks no further than to the first free number above 15 (libuv's `uv_disable_stdio_inheritance`).
 */
function closeInherited(platform) {
    if (platform !== 'linux')
        return;
    for (const number of openFiles())
        if (isInherited(number))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
}
function openFiles() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc/self/fd').map(Number);
    }
    catch {
        return [];
    }
}
function isInherited(number) {
    if (number < first)
        return false;
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${number}`, 'utf8');
        const flags = /^flags:\s*([0-7]+)$/m.exec(text)?.[1];
        if (flags === undefined || (Number.parseInt(flags, 8) & closedOnExec) !== 0)
            return false;
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(number).isFIFO();
    }
    catch {
        // It was the list of them.
        return false;
    }
}


/***/ }),

/***/ 94791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Pv: () => (/* binding */ directoriesOf),
/* harmony export */   xn: () => (/* binding */ firstProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** The first of these files that is there and can be run. A look takes microseconds: waiting for it would take more. */
const firstProgram = (files) => files.find(isProgram);
/** Where a program is on a search path. */
const findProgram = (name, path) => firstProgram(directoriesOf(path).map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
/** An empty entry would mean the current directory, which is the submission. */
const directoriesOf = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((entry) => entry !== '');


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ takePipes),
/* harmony export */   bx: () => (/* binding */ preparePipes),
/* harmony export */   fO: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64355);



const { O_RDONLY, O_RDWR, O_WRONLY, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const helperMs = 2000;
/** What a shell can name in a redirection, without its own input and output. */
const numbers = [3, 4, 5, 6, 7, 8, 9];
const written = 'x\n';
/** A shell keeps what a here-document says in a pipe; this one has some until it is told that they were taken. */
const script = `exec ${numbers.map((number) => `${number}<<E`).join(' ')}
${numbers.map(() => `${written}E\n`).join('')}echo $$
read -r taken`;
const spare = [];
/** What was asked for ahead of its use. */
let coming;
/** Makes some while there is other work to do, for whatever is started next. */
function preparePipes() {
    if (process.platform !== 'linux' || spare.length > 0)
        return;
    coming ??= addPipes().catch(() => undefined);
}
/**
 * Node connects its children by sockets, and what `/dev/stderr` leads to could then not be opened (`tee /dev/stderr`
 * fails with ENXIO): these are pipes, as a shell's are. Undefined where there are none to be had.
 */
async function takePipes(count) {
    if (process.platform !== 'linux')
        return undefined;
    await coming;
    coming = undefined;
    if (spare.length < count)
        await addPipes();
    return spare.length < count ? undefined : spare.splice(0, count);
}
async function addPipes() {
    spare.push(...(await makePipes()));
}
async function makePipes() {
    const helper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
    helper.on('error', () => undefined);
    // Where there is no room for it, it has no streams either.
    if (helper.pid === undefined)
        return [];
    const over = new Promise((resolve) => helper.once('close', () => resolve()));
    for (const stream of [helper.stdin, helper.stdout])
        stream.on('error', () => undefined);
    try {
        let said = '';
        const ready = new Promise((resolve) => helper.stdout.on('data', (text) => {
            said += String(text);
            if (said.endsWith('\n'))
                resolve();
        }));
        await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(Promise.race([ready, over]), helperMs);
        return said === `${helper.pid}\n` ? pipesOf(helper.pid) : [];
    }
    finally {
        helper.kill('SIGKILL');
    }
}
/** What another process has open, opened by us, too; nothing where it is no pipes. */
function pipesOf(pid) {
    const pipes = [];
    try {
        for (const number of numbers) {
            const pipe = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/fd/${number}`, O_RDWR | O_NONBLOCK);
            pipes.push(pipe);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(pipe).isFIFO())
                throw new Error('not a pipe');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(pipe, Buffer.alloc(2 * written.length));
            // Whoever a sandbox runs programs as has to open it, too; nobody else has a path to it.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(pipe, 0o666);
        }
        return pipes;
    }
    catch {
        for (const pipe of pipes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(pipe);
        return [];
    }
}
/** Of a program's output, its errors and its input, in that order; nothing where they cannot be opened. */
function openEnds(pipes) {
    const open = [];
    const openEnd = (pipe, flags) => {
        const end = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/self/fd/${pipe}`, flags);
        open.push(end);
        return end;
    };
    try {
        return pipes.map((pipe, index) => {
            const [own, other] = index === 2 ? [O_WRONLY, O_RDONLY] : [O_RDONLY, O_WRONLY];
            return { ours: openEnd(pipe, own | O_NONBLOCK), theirs: openEnd(pipe, other) };
        });
    }
    catch {
        for (const end of open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(end);
        return [];
    }
    finally {
        for (const pipe of pipes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(pipe);
    }
}


/***/ }),

/***/ 54140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ hasInEnvironment),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   Tq: () => (/* binding */ isBusyIn),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   cB: () => (/* binding */ processesAsTheyCome),
/* harmony export */   vZ: () => (/* binding */ hasRealTimeLimit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88007);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3924);



const ofTheProcess = [
    'EACCES',
    'EINVAL',
    'ENAMETOOLONG',
    'ENOENT',
    'ENOTDIR',
    'EPERM',
    'ESRCH',
];
/**
 * Processes come and go while they are looked at, and others' are closed to us: what cannot be read is not there. Without
 * descriptors or memory nothing can be read, which says nothing of any process: that is thrown.
 */
function orNothing(read, nothing) {
    try {
        return read();
    }
    catch (error) {
        if (ofTheProcess.includes((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)))
            return nothing;
        throw error;
    }
}
const read = (pid, file) => orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'latin1'), '');
const line = Buffer.alloc(4096);
/** Programs may make theirs megabytes long, which keeps whoever reads it busy; no course's is as long as this. */
const environment = Buffer.alloc(2 ** 18);
/** The whole table is read after every command: this takes half the system calls of `readFileSync`. */
function readStart(path, into) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return into.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readProcess(pid) {
    const stat = orNothing(() => readStart(`/proc/${pid}/stat`, line).toString('latin1'), '');
    // The name stands in brackets and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const threads = fields[17];
    const started = fields[19];
    if (state === undefined || threads === undefined || started === undefined)
        return undefined;
    return {
        pid,
        // A program whose first thread has ended looks like a zombie while its other threads run on.
        isDead: (state === 'Z' || state === 'X') && Number(threads) <= 1,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started: Number(started),
        // In ticks of which Linux counts a hundred a second for programs, whatever its own clock does (`USER_HZ`).
        cpuMs: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0),
    };
}
/** The living processes; a zombie holds nothing and can do nothing. */
const listProcesses = () => livingOf(listPids());
const listPids = () => orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const livingOf = (pids) => pids
    .map((pid) => readProcess(pid))
    .filter((entry) => entry !== undefined)
    .filter((entry) => !entry.isDead);
const mostTurns = 50;
/**
 * The living processes, and then those that came while these were looked at, until no more come: reading a whole table
 * takes longer than a process needs to fork and end.
 */
function* processesAsTheyCome() {
    const known = new Set();
    for (let turn = 0; turn < mostTurns; turn += 1) {
        const come = listPids().filter((pid) => !known.has(pid));
        if (come.length === 0)
            return;
        for (const pid of come)
            known.add(pid);
        yield livingOf(come);
    }
}
const hasInEnvironment = (pid, setting) => orNothing(() => readStart(`/proc/${pid}/environ`, environment).includes(`${setting}\0`), false);
/** Whether a process runs under this real-time limit, which children inherit and clearing the environment keeps. */
const hasRealTimeLimit = (pid, limit) => read(pid, 'limits')
    .split('\n')
    .some((line) => line.startsWith('Max realtime timeout') && line.split(/\s+/).includes(limit));
/** Whoever hides closes its files. Of others one of the first leads there, and somebody may have thousands. */
const firstDescriptors = Array.from({ length: 64 }, (_, number) => String(number));
/** Whether a process works in a directory, runs a program from it, or has a file of it open. */
const isBusyIn = (pid, directory) => ['cwd', 'root', 'exe', ...descriptorsOf(pid).map((fd) => `fd/${fd}`)].some((link) => {
    const target = orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/${link}`), '');
    return (0,_text_below_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelow */ .a)(target, directory);
});
function descriptorsOf(pid) {
    const room = Number(/^FDSize:\s*(\d+)$/m.exec(read(pid, 'status'))?.[1]);
    // Even to list thousands takes long.
    if (room > 4 * firstDescriptors.length)
        return firstDescriptors;
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`), []);
}


/***/ }),

/***/ 61236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);

/** Sends a signal to a process, or to a group when the number is negative. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: gone already. EPERM: on macOS a group of zombies, elsewhere a process that became another user's.
    }
}
/** Signals a child and all that is in its group. */
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    if (process.platform !== 'win32') {
        sendSignal(-child.pid, name);
        return;
    }
    // Windows has no groups and no SIGTERM: the whole tree ends by force.
    const args = ['/PID', String(child.pid), '/T', '/F'];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
}


/***/ }),

/***/ 80753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __nccwpck_require__(47850);
;// CONCATENATED MODULE: ./build/process/capture.js

const smallest = 4096;
/** Bytes up to `size`, growing by doubling: a thousand one-byte chunks must not cost a thousand buffers. */
function startHead(size) {
    let buffer = Buffer.alloc(Math.min(size, smallest));
    let used = 0;
    return {
        take: (chunk) => {
            const taken = Math.min(chunk.length, size - used);
            if (used + taken > buffer.length) {
                const grown = Buffer.alloc(Math.min(size, Math.max(buffer.length * 2, used + taken)));
                buffer.copy(grown, 0, 0, used);
                buffer = grown;
            }
            chunk.copy(buffer, used, 0, taken);
            used += taken;
            return chunk.subarray(taken);
        },
        bytes: () => buffer.subarray(0, used),
    };
}
/** The last `size` bytes, in a ring that is made when it is first needed. */
function startTail(size) {
    let ring = Buffer.alloc(0);
    let total = 0;
    return {
        take: (chunk) => {
            if (size === 0 || chunk.length === 0)
                return;
            if (ring.length === 0)
                ring = Buffer.alloc(size);
            total += chunk.length;
            const last = chunk.subarray(Math.max(0, chunk.length - size));
            const start = (total - last.length) % size;
            const first = Math.min(last.length, size - start);
            last.copy(ring, start, 0, first);
            last.copy(ring, 0, first);
        },
        bytes: () => {
            if (total <= size)
                return ring.subarray(0, total);
            const start = total % size;
            return Buffer.concat([ring.subarray(start), ring.subarray(0, start)]);
        },
    };
}
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
/** Without the character that was cut in two at its end. */
function wholeEnd(bytes) {
    let start = bytes.length - 1;
    while (start > 0 && bytes.length - start < 4 && isContinuation(bytes[start]))
        start -= 1;
    const lead = bytes[start] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}
/** Without the rest of a character that was cut in two at its start. */
function wholeStart(bytes) {
    let start = 0;
    while (start < 3 && isContinuation(bytes[start]))
        start += 1;
    return bytes.subarray(start);
}
function startCapture(budget) {
    const headSize = Math.ceil(budget / 2);
    const head = startHead(headSize);
    const tail = startTail(budget - headSize);
    // Decoded once at the end, so that a character split over chunks survives.
    const decode = (bytes) => bytes.toString('utf8');
    let total = 0;
    return {
        write: (chunk) => {
            total += chunk.length;
            tail.take(head.take(chunk));
        },
        captured: () => {
            if (total <= budget) {
                return { text: decode(Buffer.concat([head.bytes(), tail.bytes()])), bytes: total, cut: false };
            }
            const [start, end] = [decode(wholeEnd(head.bytes())), decode(wholeStart(tail.bytes()))];
            const text = `${start}${(0,cut/* leftOut */.i)(total - budget)}${end}`;
            return { text, bytes: total, cut: true };
        },
    };
}

// EXTERNAL MODULE: ./build/process/signal.js
var signal = __nccwpck_require__(61236);
// EXTERNAL MODULE: ./build/process/within.js
var within = __nccwpck_require__(64355);
;// CONCATENATED MODULE: ./build/process/stop.js


const graceMs = 500;
const killMs = 2000;
/** Asks the child's group, or who is in the sandbox, to end, then makes it: within 2.5 s, whatever a sandbox does. */
async function stop(child, exited, { ask, kill } = {}) {
    if (ask === undefined)
        askGroup(child);
    const asked = ask === undefined ? undefined : (0,within/* saidWithin */.X4)(ask, graceMs, undefined);
    await (0,within/* within */.ux)(Promise.all([exited, asked]), graceMs);
    (0,signal/* signalGroup */.i)(child, 'SIGKILL');
    const killed = kill === undefined ? undefined : (0,within/* saidWithin */.X4)(kill, killMs, undefined);
    // A process stuck in the kernel does not die; the grading goes on without it.
    await (0,within/* within */.ux)(Promise.all([exited, killed]), killMs);
}
/** A program that was stopped hears it only when it goes on. */
function askGroup(child) {
    (0,signal/* signalGroup */.i)(child, 'SIGTERM');
    if (process.platform !== 'win32')
        (0,signal/* signalGroup */.i)(child, 'SIGCONT');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/process/sweep.js


const fewestLooks = 5;
/**
 * Kills what came from the child until nothing is left, for at most `ms`; says whether that was reached. Where something
 * was found, only a second look that finds nothing is believed: a program that forks and ends can slip through one.
 */
async function sweep(watch, ms) {
    const end = performance.now() + ms;
    for (let looks = 1, found = false, empty = 0;; looks += 1) {
        empty = findsNobody(watch) ? empty + 1 : 0;
        found ||= empty === 0;
        if (empty > (found ? 1 : 0))
            return true;
        // On a busy machine one look may take all of the time.
        if (looks >= fewestLooks && performance.now() > end)
            return false;
        await (0,promises_.setTimeout)(10);
    }
}
/** Kills whom it finds. Where nothing could be seen that must not be taken for nobody being there. */
function findsNobody(watch) {
    try {
        const { kin, strangers } = watch.find(killWithGroup);
        for (const { pid } of strangers)
            (0,signal/* sendSignal */.v)(pid, 'SIGKILL');
        return kin.length + strangers.length === 0;
    }
    catch {
        return false;
    }
}
function killWithGroup({ pid, group }) {
    // A group dies at once, even while it forks.
    if (group > 1)
        (0,signal/* sendSignal */.v)(-group, 'SIGKILL');
    (0,signal/* sendSignal */.v)(pid, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/process/descendants.js




const settleMs = 200;
/** Only who cancels waits for us; on a busy machine what was killed takes its time to die, and its output to be read. */
const patientMs = 10_000;
/**
 * Ends what a child left behind and says whether nothing is left: a daemon must be dead before results are read, and must
 * not keep the pipes open for ever.
 */
async function endDescendants(child, reach, watch, closed, stopped) {
    const endedByItself = stopped === undefined;
    // `program | tee log` and the like may still be writing the last lines.
    if (endedByItself)
        await (0,within/* within */.ux)(closed, settleMs);
    if (process.platform !== 'win32')
        (0,signal/* signalGroup */.i)(child, 'SIGKILL');
    const ms = stopped === 'cancelled' ? killMs : patientMs;
    const [isGone, isSwept] = await Promise.all([isAllGone(reach, endedByItself), sweepWith(watch, ms)]);
    // Whoever could not be ended holds the pipes for as long as it likes.
    await (0,within/* within */.ux)(closed, isGone && isSwept ? ms : 0);
    return isGone && isSwept;
}
async function sweepWith(watch, ms) {
    if (watch === 'unseen')
        return false;
    return watch === undefined || sweep(watch, ms);
}
/** A sandbox that fails to tell, or to answer, has told that something may be left. */
async function isAllGone({ gone, kill } = {}, endedByItself) {
    if (gone === undefined || (await (0,within/* saidWithin */.X4)(gone, killMs, false)))
        return true;
    // What was stopped was ended by force before.
    if (!endedByItself || kill === undefined)
        return false;
    await (0,within/* saidWithin */.X4)(kill, killMs, undefined);
    return (0,within/* saidWithin */.X4)(gone, killMs, false);
}

// EXTERNAL MODULE: ./build/process/ended.js
var process_ended = __nccwpck_require__(38502);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __nccwpck_require__(29556);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/process/memory.js

/**
 * Which of these processes to end, since together they have more than so many bytes: the one that has most, as the
 * kernel chooses for a cgroup. Undefined where they have no more.
 */
function tooLarge(pids, bytes, table) {
    const all = pids.map((pid) => ({ pid, bytes: table.resident(pid) ?? 0 }));
    if (sumOf(all) <= bytes)
        return undefined;
    const parts = all.map((one) => ({ ...one, bytes: table.proportional(one.pid) ?? one.bytes }));
    if (sumOf(parts) <= bytes)
        return undefined;
    return parts.reduce((most, one) => (one.bytes > most.bytes ? one : most)).pid;
}
const sumOf = (sizes) => sizes.reduce((sum, { bytes }) => sum + bytes, 0);
/** As Linux tells it. */
const linuxMemory = {
    resident: (pid) => kilobytesOf(pid, 'status', /^VmRSS:\s*(\d+) kB$/m),
    proportional: (pid) => kilobytesOf(pid, 'smaps_rollup', /^Pss:\s*(\d+) kB$/m),
};
function kilobytesOf(pid, file, pattern) {
    try {
        const found = pattern.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'latin1'))?.[1];
        return found === undefined ? undefined : Number(found) * 1024;
    }
    catch {
        // It has ended, or is closed to us; there are other looks.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/process/follow.js






/** At first often, since daemons are made at the start; then so that watching costs nothing. */
const watchMs = [10, 20, 40, 80, 160, 250];
/**
 * Until the child itself has ended; tells what ended it, when that was us. What comes in the same moment has an order: a
 * program that had ended before it was told to has ended by itself, however late that was noticed; and of one that was
 * told, a cancel counts and not the time limit, whichever came first.
 */
async function follow(child, { timeoutMs, reach, memoryBytes }, watch, signal) {
    const over = new AbortController();
    const exited = new Promise((resolve) => child.once('exit', () => resolve()));
    const limit = wait(Math.min(timeoutMs, duration/* longestTimeoutMs */.Ow), over.signal);
    const watching = typeof watch === 'object' ? keepWatch(watch, memoryBytes, over.signal) : undefined;
    await Promise.race([exited, limit, (0,within/* aborted */.QH)(signal, over.signal)]);
    const hasEnded = await endedAlready(child);
    // Nobody can be asked any more when they are dead.
    const cpuMs = hasEnded || typeof watch !== 'object' ? undefined : watch.cpuMs();
    if (!hasEnded)
        await stop(child, exited, reach);
    over.abort();
    const memory = (await watching) ? { outOfMemory: true } : {};
    if (hasEnded)
        return memory;
    const stopped = signal.aborted ? 'cancelled' : 'timed_out';
    return { stopped, ...memory, ...(cpuMs !== undefined && { cpuMs }) };
}
/** Timers are looked at before programs that have ended: two turns, and all that the system had to say is heard. */
async function endedAlready(child) {
    for (let turns = 0; turns < 2 && isRunning(child); turns += 1)
        await (0,promises_.setImmediate)();
    return !isRunning(child);
}
const isRunning = ({ exitCode, signalCode }) => exitCode === null && signalCode === null;
const wait = (ms, over) => (0,promises_.setTimeout)(ms, undefined, { signal: over }).catch(() => undefined);
/** Whether anything had to be ended for what it had in memory. */
async function keepWatch(watch, memoryBytes, over) {
    let hasEnded = false;
    for (let look = 0; !over.aborted; look += 1) {
        await wait(watchMs[Math.min(look, watchMs.length - 1)] ?? 0, over);
        if (over.aborted)
            break;
        const pids = watch.remember().map(({ pid }) => pid);
        const largest = memoryBytes === undefined ? undefined : tooLarge(pids, memoryBytes, linuxMemory);
        if (largest === undefined)
            continue;
        (0,signal/* sendSignal */.v)(largest, 'SIGKILL');
        hasEnded = true;
    }
    return hasEnded;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __nccwpck_require__(3924);
// EXTERNAL MODULE: ./build/process/path.js
var path = __nccwpck_require__(94791);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: ./build/process/pipes.js
var process_pipes = __nccwpck_require__(66743);
;// CONCATENATED MODULE: ./build/process/streams.js



/** Pipes where there are some, else what Node makes of it. */
async function connect(hasInput) {
    const pipes = await (0,process_pipes/* takePipes */.H0)(hasInput ? 3 : 2);
    const [out, errors, input] = (0,process_pipes/* openEnds */.fO)(pipes ?? []);
    return out === undefined || errors === undefined ? sockets(hasInput) : byPipes(out, errors, input);
}
const sockets = (hasInput) => ({
    stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    streams: (child) => ({
        stdin: child?.stdin ?? null,
        stdout: child?.stdout ?? null,
        stderr: child?.stderr ?? null,
    }),
});
function byPipes(out, errors, input) {
    const readable = { readable: true, writable: false };
    const streams = {
        stdin: input === undefined ? null : new external_node_net_.Socket({ fd: input.ours, readable: false, writable: true }),
        stdout: new external_node_net_.Socket({ fd: out.ours, ...readable }),
        stderr: new external_node_net_.Socket({ fd: errors.ours, ...readable }),
    };
    return {
        stdio: [input?.theirs ?? 'ignore', out.theirs, errors.theirs],
        streams: () => {
            // Ours would keep the pipes open after the program's end.
            for (const end of [out, errors, input])
                if (end !== undefined)
                    (0,external_node_fs_.closeSync)(end.theirs);
            return streams;
        },
    };
}
/** Writes all that a program is to read; it may end before it has. */
function feed({ stdin }, text) {
    if (stdin === null)
        return;
    // A pipe cannot be half closed, as a socket can.
    if (text === undefined || text === '')
        stdin.destroy();
    else
        stdin.write(text, () => stdin.destroy());
}
/** Tells when nobody writes any more. */
const streams_closed = ({ stdout, stderr }) => Promise.all([closing(stdout), closing(stderr)]);
async function closing(stream) {
    if (stream === null || stream.closed)
        return;
    await new Promise((resolve) => stream.once('close', () => resolve()));
}
/** Hears nothing more, whoever still writes. */
function disconnect({ stdin, stdout, stderr }) {
    for (const stream of [stdin, stdout, stderr])
        stream?.destroy();
}

;// CONCATENATED MODULE: ./build/process/start.js







/** What an earlier program left behind may stand in the process table for some moments after its death. */
const roomMs = [50, 100, 200, 400, 800];
/** Starts a program in a session of its own; why it could not be started is a value. */
async function startChild(spec, mark) {
    for (const ms of roomMs) {
        const started = await tryToStart(spec, mark);
        if (!('startErrorCode' in started) || started.startErrorCode !== 'EAGAIN')
            return started;
        await (0,promises_.setTimeout)(ms);
    }
    return tryToStart(spec, mark);
}
async function tryToStart(spec, mark) {
    const connection = await connect(spec.stdin !== undefined);
    try {
        const child = spawnIn(spec, mark, connection);
        const streams = connection.streams(child);
        // A child that ends early closes its stdin; unhandled, that error or another would end the grader.
        for (const emitter of [child, streams.stdin, streams.stdout, streams.stderr])
            emitter?.on('error', () => undefined);
        if (child.pid === undefined)
            await failed(child, streams);
        feed(streams, spec.stdin);
        return { child, streams };
    }
    catch (error) {
        return startErrorOf(error, spec);
    }
}
async function failed(child, streams) {
    disconnect(streams);
    await (0,external_node_events_.once)(child, 'spawn');
}
function spawnIn({ argv: [program, ...args], cwd, env, descriptors = [] }, mark, { stdio, streams }) {
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: { ...env, GRADE_PROCESS: mark },
            // Its own session, so that the whole of it can be signalled. On Windows this would open a console.
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [...stdio, ...descriptors],
        });
    }
    catch (error) {
        disconnect(streams(undefined));
        throw error;
    }
}
async function startErrorOf(error, { argv: [program], cwd, env }) {
    const code = (0,error_code/* errorCode */.C)(error);
    const isDirectory = await (0,external_node_fs_promises_.stat)(cwd).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        return { startError: `the directory ${cwd} is not there` };
    // A directory of the path that is closed to us hides behind EACCES that the program is nowhere.
    const isNowhere = !/[\\/]/.test(program) && (0,path/* findProgram */.Kp)(program, env.PATH ?? '') === undefined;
    if (code === 'ENOENT' || (code === 'EACCES' && isNowhere)) {
        return { startError: `${program}: no such program (ENOENT)`, startErrorCode: 'ENOENT' };
    }
    const startError = code === 'EACCES' ? `${program}: not executable (EACCES)` : `${program}: ${String(error)}`;
    return { startError, ...(code !== undefined && { startErrorCode: code }) };
}

;// CONCATENATED MODULE: ./build/process/kinship.js
function kinshipOf(root) {
    // Numbers are used again: a dead process must not pass its kinship on to whoever has its number now.
    const seen = new Map([[root.pid, root]]);
    const isKnown = ({ pid, started }) => seen.get(pid)?.started === started;
    const adopt = (entry) => {
        seen.set(entry.pid, entry);
    };
    return {
        among: (living) => {
            const byPid = new Map(living.map((entry) => [entry.pid, entry]));
            const sessions = new Set([root.pid, ...living.filter(isKnown).map(({ session }) => session)]);
            const belongs = ({ parent, session }) => {
                const above = byPid.get(parent);
                return sessions.has(session) || (above !== undefined && isKnown(above));
            };
            for (let hasGrown = true; hasGrown;) {
                hasGrown = false;
                for (const entry of living) {
                    if (isKnown(entry) || !belongs(entry))
                        continue;
                    adopt(entry);
                    sessions.add(entry.session);
                    hasGrown = true;
                }
            }
            return living.filter(isKnown);
        },
        adopt,
    };
}

// EXTERNAL MODULE: ./build/process/proc.js
var proc = __nccwpck_require__(54140);
;// CONCATENATED MODULE: ./build/process/watch.js


/** Watches who descends from a child that has just been started, `mark` being in its environment. */
function watchChild({ pid }, spec, mark) {
    if (process.platform !== 'linux' || pid === undefined)
        return undefined;
    // Right after the spawn even a child that has ended is still in the table: node has not collected it yet.
    const root = ifSeen(() => (0,proc/* readProcess */.Wv)(pid), undefined);
    if (root === undefined)
        return 'unseen';
    const { realTimeLimit, scratch } = spec;
    const marks = {
        ...(realTimeLimit === undefined ? {} : { realTimeLimit }),
        ...(scratch === undefined ? {} : { scratch }),
    };
    return watchDescendants({ root, setting: `GRADE_PROCESS=${mark}`, ...marks }, process.pid);
}
function watchDescendants(trace, ourPid) {
    const { root, scratch } = trace;
    const kinship = kinshipOf(root);
    // Whoever started before the child cannot descend from it.
    const isLater = ({ pid, started }) => pid !== ourPid && started >= root.started;
    const later = () => (0,proc/* listProcesses */.O3)().filter(isLater);
    return {
        // There are other looks.
        remember: () => ifSeen(() => kinship.among(later()), []),
        cpuMs: () => ifSeen(() => kinship.among(later()).reduce((sum, { cpuMs }) => sum + cpuMs, 0), undefined),
        find: (meet) => {
            const living = [];
            for (const come of (0,proc/* processesAsTheyCome */.cB)()) {
                const met = new Set(kinship.among(living));
                const fresh = come.filter(isLater);
                living.push(...fresh);
                for (const one of without(fresh, kinship.among(living)))
                    if (isMarked(one, trace))
                        kinship.adopt(one);
                for (const one of kinship.among(living))
                    if (!met.has(one))
                        meet(one);
            }
            const kin = kinship.among(living);
            if (scratch === undefined)
                return { kin, strangers: [] };
            return { kin, strangers: without(living, kin).filter(({ pid }) => (0,proc/* isBusyIn */.Tq)(pid, scratch)) };
        },
    };
}
const isMarked = ({ pid }, { realTimeLimit, setting }) => (realTimeLimit !== undefined && (0,proc/* hasRealTimeLimit */.vZ)(pid, realTimeLimit)) || (0,proc/* hasInEnvironment */.N6)(pid, setting);
const without = (living, known) => {
    const pids = new Set(known.map(({ pid }) => pid));
    return living.filter(({ pid }) => !pids.has(pid));
};
/** Without a descriptor nothing can be seen. */
function ifSeen(look, nothing) {
    try {
        return look();
    }
    catch {
        return nothing;
    }
}

;// CONCATENATED MODULE: ./build/process/spawn.js








/** Runs a program to its end, its time limit or a cancel; when it returns, nothing the program started still runs. */
async function runProcess(spec, signal) {
    const stdout = startCapture(spec.outputBytes);
    const output = startCapture(spec.outputBytes);
    const began = performance.now();
    const ended = (how) => ({
        ...process_ended/* neverRan */.m,
        durationMs: Math.round(performance.now() - began),
        stdout: stdout.captured(),
        output: output.captured(),
        ...how,
    });
    if (signal.aborted)
        return ended({ cancelled: true });
    const mark = (0,external_node_crypto_.randomUUID)();
    const started = await startChild(spec, mark);
    if ('startError' in started)
        return ended(started);
    const { child, streams } = started;
    const watch = watchChild(child, spec, mark);
    const heard = listen(child, streams, stdout, output);
    const { stopped, ...used } = await follow(child, spec, watch, signal);
    const durationMs = Math.round(performance.now() - began);
    const leftRunning = !(await endDescendants(child, spec.reach, watch, heard, stopped));
    disconnect(streams);
    const { exitCode, signalCode } = child;
    const stops = { timedOut: stopped === 'timed_out', cancelled: stopped === 'cancelled' };
    return ended({ exitCode, signal: signalCode, ...stops, ...used, durationMs, leftRunning });
}
/** Reads on whatever is printed, so that a full pipe never stops the child; resolves when both streams are closed. */
function listen(child, streams, stdout, output) {
    streams.stdout?.on('data', (chunk) => {
        stdout.write(chunk);
        output.write(chunk);
    });
    streams.stderr?.on('data', (chunk) => output.write(chunk));
    const isOver = new Promise((resolve) => child.once('close', () => resolve()));
    return Promise.all([isOver, streams_closed(streams)]);
}


/***/ }),

/***/ 64355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   X4: () => (/* binding */ saidWithin),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Waits for something, but no longer than `ms`. */
async function within(promise, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
    });
    await Promise.race([promise, late]);
    clearTimeout(timer);
}
/** Until a signal is aborted, which it may be by now, or nobody wants to know any more. */
const aborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
/** What something says, and `otherwise` where it fails or has not said it after `ms`. */
async function saidWithin(ask, ms, otherwise) {
    let said = otherwise;
    const asking = Promise.resolve()
        .then(ask)
        .then((value) => {
        said = value;
    }, () => undefined);
    await within(asking, ms);
    return said;
}


/***/ }),

/***/ 45113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   BZ: () => (/* binding */ fileWord),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   yy: () => (/* binding */ attemptFile)
/* harmony export */ });
/* harmony import */ var _text_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86743);

const LONGEST_KEY = 40;
/** `<assignment>/<commit>-<run_id>-<run_attempt>[-<key>].json`, the record's place on the results branch. */
const attemptPath = (attempt) => `${attempt.assignment}/${attemptFile(attempt)}`;
/** The list of an assignment's attempts, beside their records. */
const indexPath = (assignment) => `${assignment}/index.json`;
/** The record's file name, unique within its assignment. */
function attemptFile({ submission, run }) {
    const what = submission.commit ?? submission.contentDigest ?? 'files';
    const where = run === undefined ? ['local'] : [String(run.id), String(run.attempt)];
    const key = run?.key === undefined ? [] : [fileWord(run.key)];
    return `${[what, ...where, ...key].join('-')}.json`;
}
/** A key as part of the name of a file or an artifact; two keys never become the same. */
function fileWord(key) {
    const word = key
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, LONGEST_KEY);
    return word === key ? word : `${word}${word === '' ? '' : '-'}${(0,_text_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .checksum */ .c)(key)}`;
}


/***/ }),

/***/ 44665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ formatAttempt)
});

// EXTERNAL MODULE: ./build/domain/show.js
var show = __nccwpck_require__(71484);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __nccwpck_require__(47850);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __nccwpck_require__(89472);
// EXTERNAL MODULE: ./build/record/images.js + 1 modules
var record_images = __nccwpck_require__(11792);
// EXTERNAL MODULE: ./build/record/layout.js
var layout = __nccwpck_require__(5584);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __nccwpck_require__(89606);
// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __nccwpck_require__(77299);
;// CONCATENATED MODULE: ./build/record/lists.js


/** In such a record the tests do not tell the score any more. */
const LISTS_LEFT_OUT = 'There is more than a record can hold: it lists only a part of the tests, items or files.';
/** The same of a record that has not the whole id or name of a test, by which a rubric finds it. */
const NAMES_CUT = 'There is more than a record can hold: the ids or names of some tests are cut.';
/** Whether the tests in a record do not tell its score any more. */
const isShort = ({ notices }) => notices.some((notice) => [LISTS_LEFT_OUT, NAMES_CUT].includes(notice));
const withNotice = (notices, notice) => [
    ...notices.filter((other) => other !== notice),
    notice,
];
/** The attempt with at most `most` entries in each list; points and maxima stay what they are. */
function shortLists(attempt, most) {
    const { tests, score, grader, formatErrors, notices, digests } = attempt;
    const { declared = [], choices = [] } = grader.results ?? {};
    const ways = choices.flatMap((choice) => choice.flatMap(({ id, parts }) => [id, ...parts]));
    const lists = [tests, declared, ways, grader.commands, attempt.protected, digests, formatErrors, notices];
    if (!lists.some(({ length }) => length > most) && !isLongScore(score, most))
        return attempt;
    return {
        ...attempt,
        tests: tellingTests(tests, most).map((test) => shortTest(test, most)),
        score: score === null ? null : shortScore(score, most),
        grader: {
            ...grader,
            ...(grader.results !== undefined && { results: shortResults(grader.results, most, ways.length) }),
            commands: grader.commands.slice(0, most),
        },
        protected: attempt.protected.slice(0, most),
        digests: digests.slice(0, most),
        formatErrors: formatErrors.slice(0, most),
        notices: withNotice(notices.slice(0, most - 1), LISTS_LEFT_OUT),
    };
}
/** Some of the ways to a goal would tell another story than all of them. */
function shortResults(results, most, ways) {
    const { choices, declared, ...rest } = results;
    return {
        ...rest,
        ...(declared !== undefined && { declared: declared.slice(0, most) }),
        ...(choices !== undefined && ways <= most && { choices }),
    };
}
/** Those that did not pass first, in the order they came. */
function tellingTests(tests, most) {
    const telling = tests.filter(({ status }) => status !== 'passed');
    const kept = new Set([...telling, ...tests].slice(0, most));
    return tests.filter((test) => kept.has(test));
}
function shortTest(test, most) {
    const { tags, images } = test;
    return {
        ...test,
        ...(tags !== undefined && { tags: tags.slice(0, most) }),
        ...(images !== undefined && { images: images.slice(0, most) }),
    };
}
function isLongScore(score, most) {
    if (score === null)
        return false;
    const { unexpected, adjustments, notices, items } = score;
    return [unexpected, adjustments, notices].some(({ length }) => length > most) || areLong(items, most);
}
const areLong = (items, most) => items.length > most ||
    items.some((item) => item.tests.length > most || item.missing.length > most || areLong(item.items, most));
const shortScore = (score, most) => ({
    ...score,
    items: shortItems(score.items, most),
    unexpected: score.unexpected.slice(0, most),
    notices: score.notices.slice(0, most),
});
function shortItems(items, most) {
    const kept = items.length <= most ? items : items.slice(0, most - 1);
    const short = kept.map((item) => ({
        ...item,
        tests: item.tests.slice(0, most),
        missing: item.missing.slice(0, most),
        items: shortItems(item.items, most),
    }));
    const folded = items.slice(kept.length);
    return folded.length === 0 ? short : [...short, foldedItem(folded)];
}
/** Stands for the items a record has no room for, so that the parts still sum to the whole. */
const foldedItem = (items) => ({
    id: 'more',
    name: `${items.length} more items`,
    status: (0,domain_status/* statusTogether */.r)(items.map(({ status }) => status)),
    points: (0,points/* sumPoints */.RN)(items.map(({ points }) => points)),
    maxPoints: (0,points/* sumPoints */.RN)(items.map(({ maxPoints, bonus }) => (bonus ? 0 : maxPoints))),
    bonus: false,
    tests: [],
    missing: [],
    items: [],
});

;// CONCATENATED MODULE: ./build/record/format-attempt.js






/** GitHub's GraphQL API leaves out what is longer than 512 kB. */
const MOST_BYTES = 399_000;
/** Tried in this order: outputs get short before a record gets long, and lists only when nothing else helps. */
const STEPS = [
    { text: 4096, line: 1000, list: Number.POSITIVE_INFINITY, record: 64_000 },
    { text: 2048, line: 1000, list: Number.POSITIVE_INFINITY, record: 100_000 },
    { text: 1024, line: 1000, list: Number.POSITIVE_INFINITY, record: 150_000 },
    { text: 512, line: 1000, list: Number.POSITIVE_INFINITY, record: 250_000 },
    { text: 256, line: 1000, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
    { text: 64, line: 500, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
    { text: 64, line: 200, list: 1000, record: MOST_BYTES },
    { text: 64, line: 200, list: 300, record: MOST_BYTES },
    { text: 64, line: 200, list: 100, record: MOST_BYTES },
    { text: 64, line: 100, list: 30, record: MOST_BYTES },
    { text: 64, line: 100, list: 10, record: MOST_BYTES },
];
const OUTPUTS = new Set([...show/* testTexts */.BV, 'command']);
/** The bytes of a record: under 400 kB, a line for each test, item and command; what fits already is written as it is. */
function formatAttempt(attempt) {
    const { attempt: linked } = (0,record_images/* linkedImages */.G)(attempt);
    let text = '';
    for (const step of STEPS) {
        const short = sayingCutNames(shortLists(linked, step.list), step);
        text = `${(0,layout/* layOut */.v)(cutTexts((0,keys/* snakeKeys */.H)(short), step))}\n`;
        if (Buffer.byteLength(text) <= step.record)
            break;
    }
    return text;
}
/** Before they are cut: a record that is written once more has the same notice. */
function sayingCutNames(attempt, { line }) {
    const isCut = (text) => Buffer.byteLength(text) > line;
    const areCut = attempt.tests.some(({ id, name }) => isCut(id) || isCut(name));
    return areCut ? { ...attempt, notices: withNotice(attempt.notices, NAMES_CUT) } : attempt;
}
function cutTexts(value, step, key = '') {
    if (typeof value === 'string')
        return (0,cut/* cutText */.I)(wellFormed(value), OUTPUTS.has(key) ? step.text : step.line);
    if (Array.isArray(value))
        return value.map((item) => cutTexts(item, step));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cutTexts(item, step, name)]));
}
// Half a surrogate pair is no character, and no strict reader takes it.
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, '\uFFFD');


/***/ }),

/***/ 11792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ linkedImages)
});

// EXTERNAL MODULE: ./build/text/sha256.js
var sha256 = __nccwpck_require__(72259);
;// CONCATENATED MODULE: ./build/record/data-url.js
const isDataUrl = (url) => /^data:/i.test(url);
/**
 * What a data URL holds, if it is a picture by its first bytes, whatever it is called. PrairieLearn's Python grader
 * writes base64 percent-encoded, others break it into lines.
 */
function parsePicture(url) {
    const comma = url.indexOf(',');
    if (!isDataUrl(url) || comma === -1)
        return undefined;
    const data = withoutPercent(url.slice(comma + 1));
    const isBase64 = /;\s*base64\s*$/i.test(url.slice(0, comma));
    const bytes = data === undefined ? undefined : isBase64 ? base64Bytes(data) : Buffer.from(data, 'latin1');
    const extension = bytes === undefined ? undefined : extensionOf(bytes);
    return bytes === undefined || extension === undefined ? undefined : { bytes, extension };
}
/** Each escape is a byte, not a part of a character. */
function withoutPercent(data) {
    if (!data.includes('%'))
        return data;
    if (/%(?![0-9a-f]{2})/i.test(data))
        return undefined;
    return data.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function base64Bytes(data) {
    const text = data.replace(/\s+/g, '');
    return /[^A-Za-z0-9+/=]/.test(text) ? undefined : Buffer.from(text, 'base64');
}
/** A format that can run scripts or name other files, as SVG, is none of these. */
function extensionOf(bytes) {
    const start = bytes.toString('latin1', 0, 12);
    if (start.startsWith('\x89PNG\r\n\x1a\n'))
        return 'png';
    if (start.startsWith('\xff\xd8\xff'))
        return 'jpg';
    if (start.startsWith('GIF87a') || start.startsWith('GIF89a'))
        return 'gif';
    return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'webp' : undefined;
}

;// CONCATENATED MODULE: ./build/record/images.js


/** Each takes a request to the results branch. */
const mostFiles = 5;
const mostBytes = 2 * 2 ** 20;
const longestDataUrl = 3 * mostBytes;
const longestAddress = 1000;
const ownPath = /^images\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/;
/**
 * The attempt with its pictures named by their files beside the record, and these files. What is neither such a
 * picture nor a link to the web is left out, and said. Doing it twice is doing it once.
 */
function linkedImages(attempt) {
    const images = [attempt, ...attempt.tests].flatMap((one) => one.images ?? []);
    if (images.length === 0)
        return { attempt, files: [] };
    const files = new Map();
    const places = new Map();
    for (const { url } of images)
        if (!places.has(url))
            places.set(url, placeOf(url, files));
    const linked = (thing) => thing.images === undefined
        ? thing
        : { ...thing, images: thing.images.flatMap((one) => placed(one, places)) };
    const notices = [...attempt.notices, ...leftOut(images, places)];
    return {
        attempt: { ...linked(attempt), tests: attempt.tests.map(linked), notices },
        files: [...files.values()],
    };
}
function placeOf(url, files) {
    if (!isDataUrl(url))
        return isLink(url) ? { url } : { leftOut: 'they are neither data nor links to the web' };
    const tooLarge = { leftOut: `they are larger than ${mostBytes / 2 ** 20} MiB` };
    if (url.length > longestDataUrl)
        return tooLarge;
    const picture = parsePicture(url);
    if (picture === undefined)
        return { leftOut: 'they are no PNG, JPEG, GIF or WebP' };
    const { bytes, extension } = picture;
    if (bytes.length > mostBytes)
        return tooLarge;
    const path = `images/${(0,sha256/* sha256Of */.B)(bytes)}.${extension}`;
    if (!files.has(path) && files.size >= mostFiles)
        return { leftOut: `an attempt keeps ${mostFiles}` };
    files.set(path, { path, bytes });
    return { url: path };
}
const isLink = (url) => ownPath.test(url) || (/^https?:\/\//i.test(url) && url.length <= longestAddress);
function placed({ label, url }, places) {
    const place = places.get(url);
    return place === undefined || 'leftOut' in place ? [] : [{ label, url: place.url }];
}
function leftOut(images, places) {
    const reasons = images.flatMap(({ url }) => {
        const place = places.get(url);
        return place !== undefined && 'leftOut' in place ? [place.leftOut] : [];
    });
    if (reasons.length === 0)
        return [];
    return [`${reasons.length} of ${images.length} images are not kept: ${[...new Set(reasons)].join('; ')}.`];
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
const OPEN_LEVELS = 3;
/** JSON that is short and shows a difference by line: the upper levels are opened, the rest stays in one line. */
function layOut(value, level = 0) {
    const entries = level < OPEN_LEVELS ? entriesOf(value, level) : [];
    if (entries.length === 0)
        return JSON.stringify(value);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const indent = '  '.repeat(level + 1);
    return `${open}\n${indent}${entries.join(`,\n${indent}`)}\n${'  '.repeat(level)}${close}`;
}
function entriesOf(value, level) {
    // A list of plain values is one line.
    if (Array.isArray(value)) {
        return value.some(isNested) ? value.map((item) => layOut(item, OPEN_LEVELS)) : [];
    }
    if (!isNested(value))
        return [];
    const nested = level === 0 || Object.values(value).some((item) => Array.isArray(item) && item.some(isNested));
    if (!nested)
        return [];
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, level + 1)}`);
}
const isNested = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 57478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ excerptLines),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   O9: () => (/* binding */ differInSpaceOnly),
/* harmony export */   px: () => (/* binding */ showSpaces)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47850);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);


/** Head and tail of text from outside within `maxBytes`, with nothing hidden in it. */
const excerpt = (text, maxBytes) => (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), maxBytes);
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

/***/ 96923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  zH: () => (/* binding */ details),
  nf: () => (/* binding */ html_link),
  p_: () => (/* binding */ list),
  pj: () => (/* binding */ plain),
  EC: () => (/* binding */ preformatted),
  em: () => (/* binding */ html_sentence)
});

;// CONCATENATED MODULE: ./build/text/html.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** For text and attributes. Line breaks become references: a blank line would end an HTML block of Markdown. */
const escapeHtml = (text) => text.replace(/[&<>"'\n\r]/g, (character) => ENTITIES[character] ?? character);

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(14252);
// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __nccwpck_require__(57478);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __nccwpck_require__(71706);
;// CONCATENATED MODULE: ./build/report/html.js




const LINE_LIMIT = 1000;
// What GitHub makes something of in prose; at the end of a text, what follows it there counts as well.
const MEANINGFUL = new RegExp([
    '(?<=[@#$])|(?<=\\bgh)(?=-)', // people, addresses, issues, mathematics
    '(?<=:)(?=[a-z\\d+_-]+(?::|$)|//)|(?<=www)(?=\\.)', // emoji, addresses of pages
].join('|'), 'gi');
/** As long as a commit's name has to be for GitHub to look it up. */
const COMMIT = /\b[\da-f]{7,}\b/gi;
/** A private character, which no visible text has. */
const SPLIT = '\uE000';
/** One line of text from outside, which stays text: an empty element in the middle of it leaves nothing to be found. */
const plain = (text, limit = LINE_LIMIT) => escapeHtml((0,visible/* visible */.RK)(text, { oneLine: true, limit })
    .replace(COMMIT, (word) => word.replace(/.{6}/g, `$&${SPLIT}`))
    .replace(MEANINGFUL, SPLIT)).replaceAll(SPLIT, '<span></span>');
const code = (text, limit = LINE_LIMIT) => `<code>${escapeHtml((0,visible/* visible */.RK)(text, { oneLine: true, limit }))}</code>`;
/** Text as it was printed, head and tail; the inner element keeps a first line break from being dropped. */
const preformatted = (text, limit) => `<pre><code>${escapeHtml((0,excerpt/* excerpt */.Kb)(text, limit))}</code></pre>`;
function html_link(text, url) {
    const address = (0,sentence/* webAddress */.Dy)(url);
    return address === undefined ? code(text) : `<a href="${escapeHtml(address)}">${plain(text)}</a>`;
}
const html_sentence = (parts, limit = LINE_LIMIT) => parts
    .map((part) => {
    if (typeof part === 'string')
        return spaced(part, limit);
    return 'url' in part ? html_link(part.text, part.url) : code(part.code, limit);
})
    .join('');
const details = (summary, content, open = false) => [
    open ? '<details open>' : '<details>',
    `<summary>${summary}</summary>`,
    ...content,
    '</details>',
];
const list = (items) => items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
// `visible` trims one line; between code and prose the spaces matter.
function spaced(text, limit) {
    const before = /^\s/.test(text) ? ' ' : '';
    const after = text.length > 1 && /\s$/.test(text) ? ' ' : '';
    return `${before}${plain(text, limit)}${after}`;
}


/***/ }),

/***/ 16945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   OF: () => (/* binding */ fenced)
/* harmony export */ });
/* unused harmony export isFenceToken */
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

const TOKEN = /^[0-9a-f]{32,64}$/;
/** Whether a text can close a fence that nobody guesses: 128 random bits in hexadecimal. */
const isFenceToken = (token) => TOKEN.test(token);
// The white space keeps the line from matchers of problems that other actions have left behind, such as those of
// TypeScript, ESLint, Python and Java, which want a path or a word at the start of a line; the bar from those that trim.
const MARGIN = ' | ';
// The runner also takes `##[command]` for a command, anywhere in a line.
const breakCommands = (text) => text.replaceAll('##[', '##\\[');
/** A line from outside for the log, which is never a command: prefixed, since `::` counts after white space too. */
const logLine = (text) => `${MARGIN}${breakCommands((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, { oneLine: true }))}`;
/**
 * Student output for the action's log: between fences that stop workflow commands, every line prefixed.
 * The token is made after the student's processes are gone. Print it in one piece on one stream.
 */
function fenced(text, token) {
    if (!isFenceToken(token))
        throw new Error('a fence token must be at least 128 random bits in hexadecimal');
    const shown = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replace(/\r\n?/g, '\n')).trimEnd();
    const lines = shown.split('\n').map((line) => `${MARGIN}${breakCommands(line)}`);
    // The first line break is for whatever was printed before without one.
    return ['', `::stop-commands::${token}`, ...lines, `::${token}::`, ''].join('\n');
}


/***/ }),

/***/ 71706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 73444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   lO: () => (/* binding */ parseHardLimits),
/* harmony export */   sO: () => (/* binding */ findWorkingPrlimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94791);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45511);




const argumentOf = ({ option, value }) => `--${option}=${value}:${value}`;
/** Where `prlimit` is, if it can set these limits here: not every system has it, and ours cannot be exceeded. */
async function findWorkingPrlimit(limits) {
    const prlimit = (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('prlimit', _tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolPath */ .Ou);
    if (prlimit === undefined)
        return undefined;
    const works = (await isSure(limits)) || (await isTried(prlimit, limits));
    return works ? prlimit : undefined;
}
/** Where no filter looks at system calls, limits up to our own hard ones can always be set: no trial is needed. */
async function isSure(limits) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/self/${name}`, 'utf8').catch(() => '');
    const [status, listed] = await Promise.all([read('status'), read('limits')]);
    const hard = parseHardLimits(listed);
    return (/^Seccomp:\s*0$/m.test(status) && limits.every(({ title, value }) => value <= (hard.get(title) ?? -1)));
}
/** The hard limits of `/proc/self/limits`, by their titles. */
function parseHardLimits(text) {
    const rows = text.matchAll(/^(Max .*?) {2,}\S+ +(unlimited|\d+)/gm);
    return new Map([...rows].map(([, title = '', hard]) => [
        title,
        hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard),
    ]));
}
function isTried(prlimit, limits) {
    const args = [...limits.map(argumentOf), '--', '/bin/sh', '-c', ':'];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(prlimit, args, { env: { PATH: _tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolPath */ .Ou }, timeout: 5000 }, (error) => resolve(error === null));
    });
}


/***/ }),

/***/ 22180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ limitsOfProcess),
/* harmony export */   lZ: () => (/* binding */ openNone),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94791);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80753);
/* harmony import */ var _limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(73444);





const openFiles = 4096;
/** No core files, since they fill the disk and hold whatever the program had read. */
const limitsOfProcess = ({ fileSizeBytes }) => [
    { option: 'core', title: 'Max core file size', value: 0 },
    { option: 'fsize', title: 'Max file size', value: fileSizeBytes },
    { option: 'nofile', title: 'Max open files', value: openFiles },
];
/** Lies beyond thirty years of real-time scheduling, so it limits nothing; it is a number nobody else has. */
const drawMark = () => ({
    option: 'rttime',
    title: 'Max realtime timeout',
    value: 2 ** 50 + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 48 - 1),
});
/**
 * No isolation: the student's code runs as us, sees what we see and can reach the network. It has an environment of
 * its own, limits on time, output and (on Linux) file size and open files, and what it leaves running is ended.
 * A process escapes that only if, on Linux, it loses its ancestry between two looks, lowers its own real-time limit,
 * clears its environment and leaves the grading's directory; elsewhere, if it leaves its process group. One that forks
 * and ends without pause can outrun the sweep, which is then said. When we are killed ourselves all of it runs on; on
 * GitHub the end of the job takes what kept RUNNER_TRACKING_ID.
 */
async function openNone(settings, reason) {
    const { limits, network, platform, tried = {} } = settings;
    // One for all commands, so that what an early one left behind is still found after a later one.
    const mark = drawMark();
    const resources = limitsOfProcess(limits);
    if (platform === 'linux')
        tried.prlimit ??= (0,_limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkingPrlimit */ .sO)([...resources, mark]);
    const prlimit = await tried.prlimit;
    const notEnforced = [
        ...(network ? [] : ['network']),
        'limits.memory',
        'limits.processes',
        ...(prlimit === undefined ? ['limits.file_size'] : []),
    ];
    const run = async (command, signal) => {
        const { argv, limited } = command;
        if (prlimit === undefined)
            return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)(command, signal);
        const set = [...(limited ? resources : []), mark].map(_limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__/* .argumentOf */ .Nf);
        const program = locate(command);
        // A program that is not there must fail as itself, not as prlimit.
        if (program === undefined)
            return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)(command, signal);
        const [, ...args] = argv;
        const confined = [prlimit, ...set, '--', program, ...args];
        return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)({ ...command, argv: confined, realTimeLimit: String(mark.value) }, signal);
    };
    return { level: 'none', reason, notEnforced, unavailable: [], hasOwnRoot: false, run };
}
/** Where a command's program is, as the child itself would look for it. */
function locate({ argv: [name], cwd, env, }) {
    return name.includes('/') ? (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .firstProgram */ .xn)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)]) : (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(name, env.PATH ?? '');
}


/***/ }),

/***/ 45511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ toolPath),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

/** Where the system's own tools are; a course's PATH has no say in what makes a sandbox. */
const toolPath = '/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin';
/** What a tool or the system said, on one line. */
const inOneLine = (text) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, { oneLine: true, limit: 300 });
const lastLineOf = (text) => inOneLine(text.replace(whereToLook, '').trimEnd().split('\n').at(-1) ?? '');
/** `mount` ends with it, after what went wrong. */
const whereToLook = /^.*dmesg\(1\) may have more information.*$/gm;
/** What a tool said last, which is what went wrong when it failed. */
const lastLine = ({ output }) => lastLineOf(output.text) || 'it said nothing';


/***/ }),

/***/ 42486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29093);

/** A level cannot be had on this machine. */
class Unavailable extends _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    why;
    constructor(level, why, hint) {
        super([{ message: `the sandbox level ${level} does not work here: ${why}`, hint }]);
        this.why = why;
    }
}


/***/ }),

/***/ 88007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAtOrBelow),
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Whether a path is a directory or lies in it, by how both are written, with slashes. */
const isAtOrBelow = (path, directory) => path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
/** Whether a path is a directory or lies in it, as this system reads both; neither is looked at. */
function liesIn(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && !/^\.\.(?=[\\/]|$)/.test(way);
}


/***/ }),

/***/ 86743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/** FNV-1a in eight hexadecimal digits: tells names apart, proves nothing. */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
const LONGEST_NAME = 300;
const KEPT = 250;
/** A name of a length that can be repeated for thousands of tests; two long ones stay apart by a checksum. */
function shortName(name) {
    if (name.length <= LONGEST_NAME)
        return name;
    const start = name.slice(0, KEPT).replace(/[\uD800-\uDBFF]$/, '');
    return `${start}…${checksum(name)}`;
}


/***/ }),

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   wx: () => (/* binding */ askIfMeant)
/* harmony export */ });
/** What somebody probably meant: the nearest candidate, if one is near enough; other spellings of it are. */
function closest(word, candidates) {
    // Longer than any name there is: not worth measuring.
    if (word.length > 100)
        return undefined;
    const wanted = snakeCase(word);
    const farthest = (candidate) => Math.floor(Math.max(wanted.length, candidate.length) / 3);
    const near = candidates
        // As far apart as their lengths they are at least.
        .filter((candidate) => Math.abs(wanted.length - snakeCase(candidate).length) <= farthest(candidate))
        .map((candidate) => ({ candidate, distance: distanceBetween(wanted, snakeCase(candidate)) }))
        .filter(({ candidate, distance }) => distance <= farthest(candidate))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.candidate;
}
/** `did you mean "timeout"?` */
const askIfMeant = (word) => `did you mean "${word}"?`;
/** The question for a misspelt word; undefined when nothing is near enough to ask. */
function didYouMean(word, candidates) {
    const meant = closest(word, candidates);
    return meant === undefined ? undefined : askIfMeant(meant);
}
const snakeCase = (word) => word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
/** Letters put in, left out, exchanged, or swapped with their neighbour. */
function distanceBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const exchanged = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(exchanged, at(last, column) + 1, at(current, column - 1) + 1, swap));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 26267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ concealer)
/* harmony export */ });
const escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Puts other words in place of every name, where it stands as a word of its own. */
function concealer(names, instead) {
    const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const name = `(?<!\\w)(?:${longestFirst.map(escapeRegExp).join('|')})(?!\\w)`;
    const pattern = new RegExp(`"${name}"|\`${name}\`|'${name}'|${name}`, 'g');
    return (text) => text.replace(pattern, instead);
}


/***/ }),

/***/ 47850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/** How many UTF-16 units of `text`, counted from its start, fit into `bytes` of UTF-8 without splitting a character. */
function headLength(text, bytes) {
    let used = 0;
    let at = 0;
    while (at < text.length) {
        const point = text.codePointAt(at) ?? 0;
        used += bytesOf(point);
        if (used > bytes)
            break;
        at += point > 0xffff ? 2 : 1;
    }
    return at;
}
function tailLength(text, bytes) {
    let used = 0;
    let from = text.length;
    while (from > 0) {
        const start = isPairBefore(text, from) ? from - 2 : from - 1;
        used += bytesOf(text.codePointAt(start) ?? 0);
        if (used > bytes)
            break;
        from = start;
    }
    return text.length - from;
}
const bytesOf = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
const isPairBefore = (text, end) => end >= 2 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
/** Head and tail of a text within `maxBytes` of UTF-8, and between them how much was left out. */
function cutText(text, maxBytes) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxBytes)
        return text;
    const room = maxBytes - Buffer.byteLength(leftOut(bytes));
    if (room <= 0)
        return text.slice(0, headLength(text, maxBytes));
    const head = text.slice(0, headLength(text, Math.ceil(room / 2)));
    const tail = text.slice(text.length - tailLength(text, Math.floor(room / 2)));
    return `${head}${leftOut(bytes - Buffer.byteLength(head) - Buffer.byteLength(tail))}${tail}`;
}
/** What stands between head and tail. */
const leftOut = (bytes) => `\n… ${bytes} bytes left out …\n`;


/***/ }),

/***/ 29556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ow: () => (/* binding */ longestTimeoutMs),
/* harmony export */   PJ: () => (/* binding */ expectedDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** The longest wait a timer can hold; a longer one would fire at once. */
const longestTimeoutMs = 2 ** 31 - 1;
// A century: a date this far from any due date is still a date.
const longestMs = 36_500 * 86_400_000;
/** What a duration looks like, also for editors. */
const durationPattern = '^(?=\\d)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?$';
const expectedDuration = 'expected a duration such as 90s, 5m, 1h30m or 2d';
const unitsMs = [86_400_000, 3_600_000, 60_000, 1000];
/** `1h30m` as milliseconds, or a text that says what is wrong with it. */
function parseDuration(text, maxMs = longestMs) {
    if (/^\d+(?:\.\d+)?$/.test(text))
        return `${text} has no unit: seconds or minutes? write ${text}s or ${text}m`;
    const parts = new RegExp(durationPattern).exec(text);
    if (parts === null)
        return expectedDuration;
    const amountOf = (index) => Number.parseInt(parts[index + 1] ?? '0', 10);
    const ms = unitsMs.reduce((sum, unit, index) => sum + unit * amountOf(index), 0);
    if (ms <= maxMs)
        return ms;
    return `too long: at most ${formatDuration(maxMs)}${maxMs === longestTimeoutMs ? ', the longest a timer can wait' : ''}`;
}
/** For people, in its two largest units: `2 d 3 h`, `1 h 30 min`, `1.5 s`, `20 ms`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Math.floor(ms / 100) / 10} s`;
    const seconds = Math.floor(ms / 1000);
    const parts = [
        [Math.floor(seconds / 86_400), 'd'],
        [Math.floor(seconds / 3600) % 24, 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    const first = parts.findIndex(([amount]) => amount > 0);
    const shown = parts.slice(first, first + 2).filter(([amount]) => amount > 0);
    return shown.map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What the system calls an error: `ENOENT` and the like. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;


/***/ }),

/***/ 89472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ snakeKeys),
/* harmony export */   R: () => (/* binding */ camelKeys)
/* harmony export */ });
const MOST_NAMES = 10_000;
/** The names in our files are few and come again in every record. */
function remembering(rename) {
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const renamed = rename(name);
        if (known.size < MOST_NAMES)
            known.set(name, renamed);
        return renamed;
    };
}
const camel = remembering((name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
const snake = remembering((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
function renameKeys(value, rename) {
    if (Array.isArray(value))
        return value.map((item) => renameKeys(item, rename));
    if (value === null || typeof value !== 'object')
        return value;
    const renamed = {};
    for (const [key, item] of Object.entries(value)) {
        const name = rename(key);
        const inside = renameKeys(item, rename);
        if (name === '__proto__')
            Object.defineProperty(renamed, name, { ...OWN, value: inside });
        else
            renamed[name] = inside;
    }
    return renamed;
}
/** As an assignment would make it, where that would set what the object inherits. */
const OWN = { enumerable: true, configurable: true, writable: true };
/** Every key of a plain JSON value in camelCase; a map whose keys are data must not be inside. */
const camelKeys = (value) => renameKeys(value, camel);
/** Every key of a plain JSON value in snake_case, as it is written to disk. */
const snakeKeys = (value) => renameKeys(value, snake);


/***/ }),

/***/ 30980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gr: () => (/* binding */ looseOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const isLoose = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const looseOf = (value) => (isLoose(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const numberOf = (value) => typeof value === 'number' ? value : undefined;
const has = (value, key) => Object.hasOwn(value, key);
/** The value that a text says; undefined of what is no JSON, which says nothing at all. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   M: () => (/* binding */ machineFault)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3924);

const faults = {
    EACCES: 'something may not be used',
    EAGAIN: 'there are too many processes',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'a file may not become so large',
    EIO: 'the disk could not be read or written',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENOMEM: 'there is not enough memory',
    ENOSPC: 'the disk is full',
    EPERM: 'something may not be used',
    EROFS: 'the disk may not be written to',
};
/** What such an error means, by its code. */
const faultOf = (code) => faults[code];
/** What the machine lacks or refuses, in words: somebody can mend it, who is not us. Undefined for anything else. */
function machineFault(error) {
    if (!(error instanceof Error))
        return undefined;
    const fault = faults[(0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) ?? codeSaid(error) ?? ''];
    return fault === undefined ? undefined : `${fault} (${error.message})`;
}
/** Whoever starts git for us passes on what the system said of it, without its code. */
const codeSaid = ({ message }) => /\bspawn \S+ (E[A-Z]+)$/.exec(message)?.[1];


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By UTF-16 units: the same order on every machine, whatever its language. */
const compareTexts = (one, other) => (one === other ? 0 : one < other ? -1 : 1);


/***/ }),

/***/ 29093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** An error somebody can fix; anything else that is thrown is our bug. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = 'UserError';
        this.problems = problems;
    }
}
const formatPlace = ({ file, line, column }) => [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
/** In the order of the lines of one file. */
const comparePlaces = (one, other) => (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
/** `grading.yml:7:13: rubric[0].points: expected a number (hint)`. */
function formatProblem({ message, hint, place }) {
    const where = place === undefined ? '' : `${formatPlace(place)}: `;
    return `${where}${message}${hint === undefined ? '' : ` (${hint})`}`;
}
/** Throws every problem at once, if there is any. */
function throwProblems(problems) {
    if (problems.length > 0)
        throw new UserError(problems);
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ quoteSome),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   zQ: () => (/* binding */ describeCharacter)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

/** A word from outside, in quotation marks, on one line and with nothing hidden, for a message to a person. */
const quote = (text) => `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, { oneLine: true, limit: 60 })}"`;
/** `"a", "b" and 3 more`. */
function quoteSome(words, most = 5) {
    const more = words.length - most;
    return `${words.slice(0, most).map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What stands at a place of a text, by name where it cannot be seen. */
function describeCharacter(text, offset) {
    const point = text.codePointAt(offset);
    if (point === undefined)
        return 'the end of the file';
    if (point > 0x20 && point < 0x7f)
        return `'${String.fromCodePoint(point)}'`;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCodePoint */ .qe)(point);
}


/***/ }),

/***/ 15868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ formatRepositoryRef),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   rH: () => (/* binding */ parseRepositoryRef)
/* harmony export */ });
const pattern = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]*)\/(?<repo>[A-Za-z0-9._-]+)@(?<ref>[^:\s]+)(?::(?<path>.*))?$/;
/** As it is written: without a path where it is all of the repository. */
const formatRepositoryRef = ({ owner, repo, ref, path }) => `${owner}/${repo}@${ref}${path === '.' ? '' : `:${path}`}`;
/** Git's own rules for names, and nothing that git would take for an option or a pattern. */
const isRefName = (ref) => /^[\p{L}\p{N}_][^\s~^:?*[\\\p{Cc}]*$/u.test(ref) && !/\.\.|@\{|\/\/|\.lock(\/|$)|[./]$|\/\./.test(ref);
/** Undefined: the text names no repository, so it is a path here. */
function parseRepositoryRef(text) {
    const { owner, repo, ref, path } = pattern.exec(text)?.groups ?? {};
    if (owner === undefined || repo === undefined || ref === undefined || !isRefName(ref))
        return undefined;
    return { owner, repo, ref, path: path === undefined || path === '' ? '.' : path };
}


/***/ }),

/***/ 72259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
const sha256Of = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);


/***/ }),

/***/ 97397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   K2: () => (/* binding */ expectedSize),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** What a size looks like, also for editors. */
const sizePattern = '^\\d+[kmg]$';
const expectedSize = 'expected a size such as 64k, 1m or 2g';
const bytesOf = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
// A petabyte: far above any limit and still an exact number.
const mostBytes = 2 ** 50;
/** `64k` as bytes, or a text that says what is wrong with it. */
function parseSize(text) {
    if (/^\d+$/.test(text))
        return `${text} has no unit: kilobytes or megabytes? write ${text}k or ${text}m`;
    const unit = ['k', 'm', 'g'].find((letter) => text.endsWith(letter));
    if (unit === undefined || !new RegExp(sizePattern).test(text))
        return expectedSize;
    const bytes = Number(text.slice(0, -1)) * bytesOf[unit];
    return bytes <= mostBytes ? bytes : `too large: at most ${mostBytes / bytesOf.g}g`;
}
/** For people: `512 B`, `64 KiB`, `1.5 MiB`. */
function formatBytes(bytes) {
    if (bytes < bytesOf.k)
        return `${bytes} B`;
    if (bytes < bytesOf.m)
        return `${tenths(bytes / bytesOf.k)} KiB`;
    if (bytes < bytesOf.g)
        return `${tenths(bytes / bytesOf.m)} MiB`;
    return `${tenths(bytes / bytesOf.g)} GiB`;
}
// Downwards, so that nothing below a mebibyte is shown as 1024 KiB.
const tenths = (number) => Math.floor(number * 10) / 10;


/***/ }),

/***/ 14252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ stripEscapes),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   lD: () => (/* binding */ cutCharacters),
/* harmony export */   qe: () => (/* binding */ nameOfCodePoint)
/* harmony export */ });
/* unused harmony exports withoutInvisible, nameInvisible */
const ESC = '\u001B';
const BEL = '\u0007';
const CSI = '\u009B';
const END = '\u009C';
// Every class excludes the character that starts a sequence, so that hostile input costs linear time.
// Without their terminator, strings for the terminal (title, link) stay: a lone start must not eat the output.
const ESCAPE_SEQUENCES = [
    `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`, // colours, cursor
    `${ESC}[\\]PX^_][^${BEL}${ESC}${END}]*(?:${BEL}|${ESC}\\\\|${END})`, // title, hyperlink, device strings
    `${ESC}[ -/]+[0-~]`, // character sets
    `${ESC}[0-OQ-WYZ\\\\\`-~]`, // two characters
].map((pattern) => new RegExp(pattern, 'g'));
// Controls, what reorders or joins its surroundings, fillers and blanks, halves of pairs, and what no font agrees on.
const UNSEEN = [
    '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}',
    '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}',
    '\\u2800\\uFFFC\\u{16FE4}\\u{1D159}',
].join('');
// Signs that stand in front of a number or a word: formatting by their class, and yet they can be seen.
const SEEN = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';
/** Most text is plain, and the tables behind these expressions take a millisecond to build. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
const invisible = lazily(() => new RegExp(`(?![\\n\\t${SEEN}])[${UNSEEN}]`, 'gu'));
const JOINING = '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
    '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
// Characters that cannot be seen but that honest writing needs, each only right where it works.
const needed = lazily(() => new RegExp([
    '(?<=(?![0-9#*])[\\p{Emoji}\\p{Extended_Pictographic}])[\\uFE0E\\uFE0F]', // emoji or text style
    '(?<=[0-9#*])\\uFE0F(?=\\u20E3)', // keycaps
    '(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})', // families
    `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`, // Persian, Indic scripts
    '(?<=\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]', // forms of Chinese and Japanese characters
].join('|'), 'gu'));
/** `U+202E` */
const nameOfCodePoint = (point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
const names = new Map();
/** Made once for each character: a hostile text has the same one a million times. */
function named(character) {
    const known = names.get(character);
    if (known !== undefined)
        return known;
    const name = `⟨${nameOfCodePoint(character.codePointAt(0) ?? 0)}⟩`;
    if (names.size < MOST_NAMES)
        names.set(character, name);
    return name;
}
const MOST_NAMES = 1000;
/** Text without the colours and cursor movements meant for a terminal. */
const stripEscapes = (text) => ESCAPE_SEQUENCES.reduce((stripped, sequence) => stripped.replace(sequence, ''), text);
/** The text with something else for every character that cannot be seen, line feeds and tabs aside. */
const withoutInvisible = (text, instead) => PLAIN.test(text) ? text : text.replace(invisible(), instead);
/** What cannot be seen by its name (`⟨U+202E⟩`), but where honest writing needs it. */
function nameInvisible(text) {
    if (PLAIN.test(text) || text.search(invisible()) === -1)
        return text;
    if (text.search(JOINER) === -1)
        return text.replace(invisible(), named);
    const kept = new Set([...text.matchAll(needed())].map(({ index }) => index));
    return text.replace(invisible(), (character, index) => kept.has(index) ? character : named(character));
}
/** What `needed` may keep. */
const JOINER = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
const JOINED = /(?:\u200C|\u200D|\uFE0E|\uFE0F)+$/;
/** The first `limit` characters; `…` says that there were more. Never splits a surrogate pair, nor ends with a joiner. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    let count = 0;
    let end = 0;
    for (const character of text) {
        if (count === limit)
            return `${text.slice(0, end).replace(JOINED, '')}…`;
        count += 1;
        end += character.length;
    }
    return text;
}
/** At most so many units of a text, without the first half of a pair at its end. */
const startOf = (text, units) => text.slice(0, (text.codePointAt(units - 1) ?? 0) > 0xffff ? units - 1 : units);
/** Latin letters, dashes and quotes, arrows, boxes and signs: our own pages have them, too. */
const PLAIN = /^[\n\t -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u2426\u2460-\u27FF]*$/;
const nameAndThin = (text) => PLAIN.test(text) ? text : nameInvisible(text).replace(/(\p{M}{4})\p{M}+/gu, '$1');
/**
 * Text from outside with nothing hidden in it: escape sequences go, what cannot be seen or would reorder its
 * surroundings is named (`⟨U+202E⟩`), a letter keeps four marks. Line feeds and tabs stay unless `oneLine`.
 */
function visible(text, { oneLine = false, limit } = {}) {
    // Megabytes are not looked through for the sake of a short name.
    const most = limit === undefined ? text.length : 20 * limit + 1000;
    const start = startOf(text, most);
    const lines = PLAIN.test(start) ? start : stripEscapes(start).replaceAll('\r\n', '\n');
    // What cannot be seen is named before the edges are trimmed: JavaScript counts some of it as white space.
    const shown = oneLine ? nameAndThin(lines.replace(/[\n\t\r]+/g, ' ')).trim() : nameAndThin(lines);
    if (limit === undefined)
        return shown;
    return cutCharacters(text.length > most ? `${shown}…` : shown, limit);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(13516);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
