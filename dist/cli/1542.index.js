export const id = 1542;
export const ids = [1542];
export const modules = {

/***/ 10576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ courseRequestOf),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   _7: () => (/* binding */ submissionNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_zero_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44477);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48814);






/** Which configuration a call is about. */
async function courseRequestOf(call, scratch) {
    const [name = '.'] = call.words;
    // A single file is a submission where something else says how to grade it.
    const named = call.text('config') === undefined ? directoryNamed : submissionNamed;
    const dir = await named(name, call.terminal);
    return {
        dir,
        config: call.text('config'),
        base: call.terminal.cwd,
        zero: {},
        advice: '`init` writes one, --config names another',
        assignment: async () => (0,_config_zero_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentName */ .R1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir)),
        server: (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .F)(call.terminal),
        scratch,
    };
}
/** A directory or a single file. */
async function submissionNamed(name, terminal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isFile() === true ? path : directoryNamed(name, terminal);
}
/** A name that leads to no directory is a mistake in the call. */
async function directoryNamed(name, { cwd }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const isDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}` }]);
    return dir;
}


/***/ }),

/***/ 63928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gradeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67881);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8222);



/** Grades a directory here and now; the attempt is kept by whoever asked for it. */
async function gradeDirectory(job, terminal) {
    const { dir, course, items = [], scratch, ours = [], keep = async () => undefined } = job;
    const { now, signal } = terminal;
    const time = job.time ?? { submittedAt: now(), submittedAtSource: 'clock' };
    return (0,_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .grade */ .o)({
        submission: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(dir), ...time },
        dir,
        course,
        items,
        machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineOf */ .V)(terminal, scratch, ours),
        signal,
        keep,
    });
}


/***/ }),

/***/ 1542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/asked.js
var asked = __webpack_require__(34135);
// EXTERNAL MODULE: ./build/course.js
var build_course = __webpack_require__(94351);
// EXTERNAL MODULE: ./build/domain/image-level.js
var image_level = __webpack_require__(67051);
// EXTERNAL MODULE: ./build/domain/run.js
var run = __webpack_require__(73944);
// EXTERNAL MODULE: ./build/record/format-attempt.js + 1 modules
var format_attempt = __webpack_require__(53287);
// EXTERNAL MODULE: ./build/record/images.js + 1 modules
var record_images = __webpack_require__(11792);
// EXTERNAL MODULE: ./build/report/tests.js
var tests = __webpack_require__(40546);
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

// EXTERNAL MODULE: ./build/report/terminal.js + 7 modules
var report_terminal = __webpack_require__(65758);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/course-request.js
var course_request = __webpack_require__(10576);
// EXTERNAL MODULE: ./build/cli/grade-directory.js
var grade_directory = __webpack_require__(63928);
// EXTERNAL MODULE: ./build/cli/scratch.js
var scratch = __webpack_require__(58071);
;// CONCATENATED MODULE: ./build/cli/run.js
















/** `grade-action run`: grades a directory as the action would, and shows what its student sees. */
async function run_run(call) {
    const { text, flag, terminal } = call;
    return (0,scratch/* inScratch */.Q)('run', async (scratch) => {
        const { attempt, timezone, emit, skeleton } = await gradeAsAsked(call, scratch);
        const { color, width } = terminal;
        const out = text('out');
        terminal.out(flag('json')
            ? (0,json_document/* visibleJson */.$)((0,format_attempt/* formatAttempt */.l)(attempt))
            : (0,report_terminal/* renderTerminal */.b)(out === undefined ? attempt : (0,record_images/* linkedImages */.G)(attempt).attempt, {
                color,
                width,
                timezone,
                isRecorded: false,
            }));
        await emit?.(attempt);
        const refused = out === undefined ? undefined : await keep(attempt, out, call);
        if (refused === undefined)
            await skeleton.drop();
        return refused ?? exitCodeOf(attempt);
    });
}
/** What tells of a grading for `--out` that was killed; what kept attempts need is loaded before student code runs. */
async function skeletonIn({ text, terminal }) {
    const out = text('out');
    if (out === undefined)
        return noSkeleton;
    const { skeletonOf } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8445), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 38339));
    await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8445), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 88445));
    return skeletonOf((0,external_node_path_.resolve)(terminal.cwd, out));
}
const noSkeleton = { keep: async () => undefined, drop: async () => undefined };
async function gradeAsAsked(call, scratch) {
    const { text, terminal } = call;
    const items = (text('code') ?? '')
        .split(',')
        .map((code) => code.trim())
        .filter((code) => code !== '');
    if (items.length > 0 && text('out') !== undefined)
        throw partKept();
    const request = await (0,course_request/* courseRequestOf */.Ap)(call, scratch);
    const course = await (0,build_course/* openCourse */._)(request);
    const sandbox = (0,command/* choiceOf */.FH)(call, 'sandbox', run/* sandboxChoices */.Y3) ?? course.config.sandbox;
    // What grading.yml says was checked by itself.
    (0,problem/* throwProblems */.Jh)((0,image_level/* imageProblems */.yR)(sandbox, course.config.image));
    const config = { ...(0,asked/* onlyAsked */.n)(course.config, items), sandbox };
    const { emit, time } = await emitterOf(call, config.assignment, request.dir);
    const { dir } = request;
    const skeleton = await skeletonIn(call);
    const out = text('out');
    const ours = out === undefined ? [] : [(0,external_node_path_.resolve)(terminal.cwd, out)];
    const job = { dir, course: { ...course, config }, items, time, scratch, ours, keep: skeleton.keep };
    const attempt = await (0,grade_directory/* gradeDirectory */.n)(job, terminal);
    return { attempt, timezone: config.timezone, emit, skeleton };
}
/** The newest grading of a submission counts, and of what was not asked for it would say nothing. */
const partKept = () => new problem/* UserError */.yo([
    {
        message: '--code and --out exclude each other: what is kept counts, and this would be only a part',
        hint: 'leave out --out to look at a part',
    },
]);
/** What `--emit` asks for, known before anything is run; it decides what the time of the submission is. */
async function emitterOf(call, assignment, dir) {
    if ((0,command/* choiceOf */.FH)(call, 'emit', ['classroom50']) === undefined)
        return { time: { submittedAt: call.terminal.now(), submittedAtSource: 'clock' } };
    const { classroom50Identity, emitClassroom50 } = await __webpack_require__.e(/* import() */ 2862).then(__webpack_require__.bind(__webpack_require__, 62862));
    const identity = await classroom50Identity(call, assignment, dir);
    return {
        emit: (attempt) => emitClassroom50(attempt, identity, call),
        time: { submittedAt: identity.datetime, submittedAtSource: 'commit' },
    };
}
/** Adds the attempt to a directory; one that cannot be written does not cost the grading, which is printed by now. */
async function keep(attempt, out, { flag, terminal }) {
    const { appendAttempt } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8445), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 88445));
    const submitter = attempt.submission.name;
    try {
        const directory = (0,external_node_path_.resolve)(terminal.cwd, out);
        const path = await appendAttempt(directory, { submitter, source: 'run', trust: 'unverified', attempt });
        if (!flag('json'))
            terminal.out(`${(0,visible/* visible */.RK)(`Kept in ${(0,external_node_path_.relative)(terminal.cwd, path)}.`)}\n`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        terminal.err(`${(0,visible/* visible */.RK)(`The attempt could not be kept in ${out}: ${error.message}`)}\n`);
        return 2;
    }
}


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ sandboxChoices),
/* harmony export */   YB: () => (/* binding */ protectedActions),
/* harmony export */   vY: () => (/* binding */ sandboxLevels)
/* harmony export */ });
const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'];
/** What may be asked for: a level, or the strongest there is. */
const sandboxChoices = ['auto', ...sandboxLevels];
/** What is done about a protected file of ours, or about a file of the student's in its place. */
const protectedActions = ['put_back', 'provided', 'removed', 'digested'];


/***/ }),

/***/ 53287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ formatAttempt)
});

// EXTERNAL MODULE: ./build/domain/show.js
var show = __webpack_require__(71484);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(47850);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/record/images.js + 1 modules
var record_images = __webpack_require__(11792);
;// CONCATENATED MODULE: ./build/record/layout.js
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

// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
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
        const short = sayingCutNames((0,lists/* shortLists */.YO)(linked, step.list), step);
        text = `${layOut(cutTexts((0,keys/* snakeKeys */.H)(short), step))}\n`;
        if (Buffer.byteLength(text) <= step.record)
            break;
    }
    return text;
}
/** Before they are cut: a record that is written once more has the same notice. */
function sayingCutNames(attempt, { line }) {
    const isCut = (text) => Buffer.byteLength(text) > line;
    const areCut = attempt.tests.some(({ id, name }) => isCut(id) || isCut(name));
    return areCut ? { ...attempt, notices: (0,lists/* withNotice */.HL)(attempt.notices, lists/* NAMES_CUT */.m2) } : attempt;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ linkedImages)
});

// EXTERNAL MODULE: ./build/text/sha256.js
var sha256 = __webpack_require__(72259);
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

/***/ 94709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ withNotice),
/* harmony export */   YO: () => (/* binding */ shortLists),
/* harmony export */   m2: () => (/* binding */ NAMES_CUT),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* unused harmony export LISTS_LEFT_OUT */
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77299);


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
    status: (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusTogether */ .r)(items.map(({ status }) => status)),
    points: (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(items.map(({ points }) => points)),
    maxPoints: (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(items.map(({ maxPoints, bonus }) => (bonus ? 0 : maxPoints))),
    bonus: false,
    tests: [],
    missing: [],
    items: [],
});


/***/ }),

/***/ 89472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
