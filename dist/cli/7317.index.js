export const id = 7317;
export const ids = [7317];
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

/***/ 55341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rescoreRequestOf),
/* harmony export */   z: () => (/* binding */ gradesRequestOf)
/* harmony export */ });
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81646);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59740);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48814);




/** A directory of attempts with its course and every configuration that the course, or `--config`, names. */
async function gradesRequestOf(call, dir) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const rulings = await rulingsAsked(call, course);
    return { dir, course, rulings };
}
/** The course's configurations; the one that `--config` names wins over the course's own of that assignment. */
function rulingsAsked(call, course) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .inScratch */ .Q)('config', async (scratch) => {
        const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .F)(call.terminal);
        const named = call.text('config');
        const ruling = named === undefined ? undefined : await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingIn */ .v)(named, call.terminal.cwd, { server, scratch });
        const others = course.config.assignments.filter(({ assignment }) => assignment !== ruling?.config.assignment);
        const config = { ...course.config, assignments: others };
        const rulings = await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingsOf */ .S)({ course: { ...course, config }, server, scratch });
        return ruling === undefined ? rulings : rulings.set(ruling.config.assignment, ruling);
    });
}
/** The same for one assignment whose configuration is at hand; the others' are read only where late days depend on them. */
async function rescoreRequestOf(call, dir, ruling) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const { assignment } = ruling.config;
    const own = course.config.assignments.find((one) => one.assignment === assignment);
    const needsAll = (own?.late ?? ruling.config.late)?.days !== undefined;
    const rulings = needsAll ? await rulingsAsked(call, course) : new Map();
    return { dir, course, rulings: rulings.set(assignment, ruling), assignment, now: call.terminal.now() };
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ sayOtherConfiguration),
/* harmony export */   mD: () => (/* binding */ attemptsDirectory),
/* harmony export */   zh: () => (/* binding */ courseRuling)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _course_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73461);
/* harmony import */ var _course_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43075);
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81646);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96900);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14252);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59740);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10576);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58071);












/** The configuration of the assignment a call is about: the one that is named or lies here, else the only one of the course. */
async function courseRuling(call) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_11__/* .inScratch */ .Q)('config', async (scratch) => {
        // The words of these commands name attempts, not a submission.
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_10__/* .courseRequestOf */ .Ap)({ ...call, words: [] }, scratch);
        const { config, base, server } = request;
        const named = config ?? (await onlyOfCourse(call, base));
        if (typeof named === 'object')
            return (0,_rulings_js__WEBPACK_IMPORTED_MODULE_5__/* .rulingIn */ .v)(named.config, named.base, { server, scratch });
        const found = await (0,_course_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(request);
        return { config: found.config, digests: (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOfCourse */ .OZ)(found, undefined) };
    });
}
/** Where nothing is named and nothing lies here, the configuration of a course's only assignment that has one. */
async function onlyOfCourse(call, dir) {
    for (const place of _course_places_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPlaces */ .dO)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, place)).catch(() => undefined)) !== undefined)
            return undefined;
    const { config, directory } = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_9__/* .courseFilesOf */ .G)(call);
    const configs = config.assignments.flatMap((one) => one.config ?? []);
    const [only, ...others] = configs;
    if (only === undefined)
        return undefined;
    if (others.length === 0)
        return { config: only, base: directory };
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: `which assignment? ${config.file} names ${configs.length}`,
            hint: `such as --config ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, only)}`,
        },
    ]);
}
/** Marking makes the gradebook anew: whoever does it by other rules than those of before should mean it. */
async function sayOtherConfiguration({ terminal }, dir, { config, digests }) {
    // What is wrong with it is said when it is written.
    const before = await (0,_store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__/* .readGradebook */ .VA)(dir, config.assignment).catch(() => undefined);
    if (before === undefined || rulesOf(before.digests) === rulesOf(digests))
        return;
    const was = before.digests.find((one) => one.of === 'config')?.path;
    const by = was === undefined || was === config.file ? `${config.file} as it was then` : was;
    const line = `The gradebook was made by ${by}; marking makes it anew by ${config.file} as it is now.`;
    terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line, { oneLine: true })}\n`);
}
const rulesOf = (digests) => digests.map((one) => one.sha256).join();
/** The directory of attempts that is named. */
function attemptsDirectory({ words: [dir], terminal }) {
    if (dir !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, dir);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: 'which directory of attempts?',
            hint: 'name the one that `harvest`, `batch` or `run --out` filled',
        },
    ]);
}


/***/ }),

/***/ 97317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rescore: () => (/* binding */ rescore_rescore)
});

// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
;// CONCATENATED MODULE: ./build/report/rescore.js




const MOST_CHARACTERS = 200;
/** Who goes up and who goes down, who could not be graded, and what is still to be marked. */
function renderRescoring(report, options) {
    const paint = (0,terminal_text/* painter */.C2)(options.color);
    const lines = [
        paint(['bold'], rescore_headline(report)),
        ...changeLines(report.changes, paint),
        ...report.ungraded.map((one) => paint(['red'], ungradedLine(one))),
        ...report.problems.map((problem) => paint(['red'], line(`! ${(0,text_problem/* formatProblem */.Vw)(problem)}`))),
        ...report.notices.map((notice) => paint(['yellow'], line(`! ${notice}`))),
    ];
    return lines.map((text) => `${text}\n`).join('');
}
function rescore_headline({ assignment, rows, ungraded, changes }) {
    const pending = rows.filter(({ complete }) => !complete).length;
    const ups = changes.filter(isUp).length;
    const downs = changes.filter(isDown).length;
    const parts = [
        `${rows.length} graded`,
        ...(pending === 0 ? [] : [`${pending} of them with something to mark`]),
        ...(ungraded.length === 0 ? [] : [`${ungraded.length} not graded`]),
        changes.length === 0 ? 'nobody moves' : `${ups} up, ${downs} down`,
    ];
    return `${line(assignment)}: ${parts.join('; ')}`;
}
const isUp = ({ before, after }) => after !== null && (before === null || after > before);
const isDown = (change) => !isUp(change);
function changeLines(changes, paint) {
    const names = Math.max(0, ...changes.map(({ submitter }) => (0,terminal_text/* widthOf */.qz)(line(submitter))));
    const befores = Math.max(0, ...changes.map(({ before }) => shown(before).length));
    return changes.map((change) => {
        const { submitter, before, after, complete } = change;
        const by = before === null || after === null ? '' : `  (${(0,headline/* signed */.x8)((0,points/* subtractPoints */.kM)(after, before))})`;
        const moved = `${(0,terminal_text/* padStart */.CF)(shown(before), befores)} → ${shown(after)}${by}`;
        const open = after === null || complete ? '' : ', not all marked';
        const sign = isUp(change) ? paint(['green'], '▲') : paint(['red'], '▼');
        return `  ${sign} ${(0,terminal_text/* padEnd */.f)(line(submitter), names)}  ${moved}${open}`;
    });
}
const shown = (points) => (points === null ? 'none' : (0,headline/* shownPoints */.hA)(points));
const ungradedLine = ({ submitter, status, reason }) => line(`  ${submitter}: no grade (${status}): ${reason}`);
const line = (text) => {
    const [indent = ''] = /^ */.exec(text) ?? [];
    return indent + (0,terminal_text/* inline */.mG)([text], MOST_CHARACTERS);
};

// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/cli/grades-request.js
var grades_request = __webpack_require__(55341);
// EXTERNAL MODULE: ./build/cli/marking-config.js
var marking_config = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/cli/rescore.js






/** `grade-action rescore`: another rubric, late policy or marks over the attempts that are stored. */
async function rescore_rescore(call) {
    const { flag, terminal } = call;
    const dir = (0,marking_config/* attemptsDirectory */.mD)(call);
    const ruling = await (0,marking_config/* courseRuling */.zh)(call);
    const { gradebook, ...rest } = await (0,rescore/* rescore */.W5)(await (0,grades_request/* rescoreRequestOf */.U)(call, dir, ruling));
    const report = { ...gradebook, ...rest };
    terminal.out(flag('json') ? (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(report)) : renderRescoring(report, terminal));
    return report.ungraded.length > 0 || report.problems.length > 0 ? 1 : 0;
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ pointsLine),
/* harmony export */   TJ: () => (/* binding */ itemName),
/* harmony export */   hA: () => (/* binding */ shownPoints),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   vc: () => (/* binding */ shownOutOf),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   ye: () => (/* binding */ pendingItems)
/* harmony export */ });
/* unused harmony export headline */
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);


// Pages show hundredths; the record and the outputs keep every digit.
const rounded = (points) => (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)((0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .roundPoints */ .uI)(points, 2));
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
    const max = maxPoints === null ? '' : ` of ${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(maxPoints)}`;
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
    const reason = cutCharacters(attempt.reason?.trim() ?? '', MOST_CHARACTERS).replace(/\s+/g, ' ') ||
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

/***/ 21399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ gradeSubmitter),
  QS: () => (/* binding */ refreshGradebook),
  W5: () => (/* binding */ rescore)
});

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/config/ruling.js
var ruling = __webpack_require__(50122);
// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/attempt.js
var domain_attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/changes.js

/** The submitters whose points are not what they were, in the order of their names. */
function changesBetween(before, after) {
    const earlier = new Map(before.map(({ submitter, points }) => [submitter, points]));
    const later = new Map(after.map((standing) => [standing.submitter, standing]));
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((submitter) => {
        const was = earlier.get(submitter) ?? null;
        const standing = later.get(submitter);
        const is = standing?.points ?? null;
        const isSame = was === is || (was !== null && is !== null && (0,points/* comparePoints */.v6)(was, is) === 0);
        return isSame ? [] : [{ submitter, before: was, after: is, complete: standing?.complete ?? false }];
    });
}

// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/domain/gradebook.js + 1 modules
var gradebook = __webpack_require__(89415);
// EXTERNAL MODULE: ./build/domain/late.js
var domain_late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/grades/scored-attempts.js + 2 modules
var scored_attempts = __webpack_require__(10859);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/store/gradebook.js + 1 modules
var store_gradebook = __webpack_require__(96900);
// EXTERNAL MODULE: ./build/store/marks.js
var marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/store/stored.js
var store_stored = __webpack_require__(75927);
;// CONCATENATED MODULE: ./build/rescore.js


















/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
async function rescore(request) {
    const { dir, assignment } = request;
    const earlier = await (0,store_gradebook/* readGradebook */.VA)(dir, assignment);
    const { graded, gradebook } = await keepGradebook(request);
    const before = earlier?.rows ?? (await recordedStandings(request));
    const { problems } = graded.handedIn.stored;
    return { gradebook, changes: changesBetween(before, gradebook.rows), problems, notices: graded.notices };
}
/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
async function refreshGradebook(request) {
    for (;;) {
        const refreshed = await keepGradebook(request);
        const { length } = await (0,marks/* readMarks */.pc)(request.dir, request.assignment);
        if (length === refreshed.graded.handedIn.marks.length)
            return refreshed;
    }
}
/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(request) {
    const { dir, assignment, now } = request;
    const graded = await (0,course_grades/* gradesOfAssignment */.xs)(request, assignment);
    const { stored, harvested } = graded.handedIn;
    if (stored.bySubmitter.size === 0 && stored.problems.length === 0 && !harvested)
        throw await (0,store_stored/* noAttempts */.kp)(dir, assignment);
    const gradebook = (0,record_gradebook/* gradebookOf */.Sm)(graded.grades, now);
    await (0,store_gradebook/* writeGradebook */.Cf)(dir, gradebook);
    return { graded, gradebook };
}
/** What everybody has by what the records said when they were made. */
async function recordedStandings({ dir, course, rulings, assignment }) {
    const { due, late, counts } = (0,ruling/* termsOf */.f)(assignment, course.config, rulings.get(assignment));
    const limit = due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(due, late ?? undefined);
    const stored = await (0,attempt_places/* placesOf */.e)(dir, assignment);
    const scoring = (0,scored_attempts/* startScoring */.S)(assignment, {}, new Map());
    const recorded = await (0,scored_attempts/* scoredAttempts */.$)(stored, stored.bySubmitter.keys(), scoring);
    return [...recorded].flatMap(([submitter, attempts]) => {
        const all = attempts.map(({ attempt, summary }) => ({
            ...summary,
            neverLate: (0,domain_attempt/* dueOf */.IH)(attempt.submission, limit) === undefined,
        }));
        const { points = null, complete = false } = (0,counting/* countedAttempt */.u)(all, counts, limit) ?? {};
        return points === null ? [] : [{ submitter, points, complete }];
    });
}
/** What one submitter has for attempts that are at hand; `ungraded` says why there is no grade. */
function gradeSubmitter(submitter, attempts, marks, config, deal = ownDeal(config)) {
    const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config));
    const grade = (0,gradebook/* gradeOf */.V)({ submitter, attempts: scored, marks, ...deal });
    return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade };
}
/** Where nobody knows more than the configuration. */
const ownDeal = ({ due, late, counts }) => ({
    rules: { late: late ?? null, counts, ...(due !== undefined && { due }) },
    lateDaysLeft: 0,
});
function scoredAgain(recorded, marks, config) {
    // Where a record had no room for all tests, what it was given then is all that is known but for marks.
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const attempt = (0,lists/* isShort */.tQ)(recorded) ? (0,rescored/* underMarks */.bJ)(recorded, rules, marks) : (0,rescored/* rescored */.g)(recorded, rules, marks);
    return { attempt, summary: (0,attempt_of/* inBrief */.aV)(attempt, (0,attempt_path/* attemptFile */.yy)(recorded)), score: attempt.score };
}
function ungradedOf(submitter, scored) {
    const newest = scored.at(-1)?.attempt;
    if (newest === undefined || newest.status === 'graded')
        return { submitter, status: 'error', reason: 'no attempt counts by these rules' };
    return { submitter, status: newest.status, reason: newest.reason ?? newest.status };
}


/***/ })

};
