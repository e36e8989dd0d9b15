export const id = 1151;
export const ids = [1151];
export const modules = {

/***/ 71198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ hiddenTestsLost),
/* harmony export */   bJ: () => (/* binding */ underMarks),
/* harmony export */   g: () => (/* binding */ rescored),
/* harmony export */   z6: () => (/* binding */ endingOf),
/* harmony export */   zF: () => (/* binding */ resultsOfAttempt)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24900);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58233);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89606);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97271);
/* harmony import */ var _score_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61392);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61444);






/** Stages 5 to 7 over a record: the same tests, under today's rubric, due date and marks. */
function rescored(attempt, rules, marks) {
    if (!isScorable(attempt))
        return attempt;
    const { reason: _, ...rest } = attempt;
    return { ...rest, ...endingOf(attempt, rules, marks) };
}
/** What a record comes to under today's rules; where its grading broke, what it came to then. */
function endingOf(recorded, rules, marks, scorer = _scoring_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreResults */ .hm) {
    if (!isScorable(recorded))
        return recorded;
    const results = resultsOfAttempt(recorded);
    const { format } = recorded.grader;
    const graded = { kind: 'graded', results };
    const about = { outcome: graded, expected: rules.expected, ...(format !== undefined && { format }) };
    const { outcome, score } = (0,_score_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOutcome */ .J)(about, rules, marks.map(of(recorded)), scorer);
    if (score === null) {
        const reason = 'reason' in outcome ? outcome.reason : '';
        const { maxPoints } = recorded;
        return { status: 'error', reason, score, late: null, points: null, maxPoints, complete: false };
    }
    const { points: raw, maxPoints, complete } = score;
    const { submission } = recorded;
    const { late: policy = null } = rules;
    const lateness = { submittedAt: submission.submittedAt, due: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .dueOf */ .IH)(submission, rules.due), policy };
    const late = (0,_late_js__WEBPACK_IMPORTED_MODULE_3__/* .latePenalty */ .qn)({ points: raw, maxPoints, ...lateness });
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .subtractPoints */ .kM)(raw, late?.points ?? 0);
    return { status: 'graded', score, late, points, maxPoints, complete };
}
/** Marks alone, over a record whose tests do not tell its score any more. */
function underMarks(attempt, { rubric }, marks) {
    if (attempt.score === null)
        return attempt;
    const score = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreUnderMarks */ .bl)(attempt.score, rubric, marks.map(of(attempt)));
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .subtractPoints */ .kM)(score.points, attempt.late?.points ?? 0);
    return { ...attempt, score, points, complete: score.complete };
}
/** Whether a record has results to score: its grading did not break, or only its rubric was wrong. */
const isScorable = ({ status, grader }) => status === 'graded' || grader.results?.unscored === true;
/** The results a record holds; none without a record. */
function resultsOfAttempt(attempt) {
    if (attempt === undefined)
        return (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsOf */ .qS)([]);
    const { tests, grader, formatErrors = [], message, output, images = [] } = attempt;
    const { unscored: _, ...said } = grader.results ?? {};
    return (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsOf */ .qS)(tests, {
        formatErrors,
        images,
        ...(message !== undefined && { message }),
        ...(output !== undefined && { output }),
        ...said,
    });
}
/** A commit is named only where another one was looked at than this attempt's. */
const of = ({ submission: { commit, contentDigest } }) => (mark) => {
    const { commit: seen, ...rest } = mark;
    return seen === undefined || seen === commit || seen === contentDigest ? rest : mark;
};
/** Hidden tests that counted when a record was made and do not now: a record keeps their ids, and no name to find them by. */
function hiddenTestsLost(recorded, again) {
    const hidden = recorded.tests.filter(({ visibility }) => visibility === 'hidden').map(({ id }) => id);
    if (hidden.length === 0)
        return [];
    const [before, after] = [recorded, again].map(({ score }) => new Set((score?.items ?? []).flatMap(testsOfItem)));
    return hidden.filter((id) => before?.has(id) === true && after?.has(id) === false);
}
const testsOfItem = (item) => [...item.tests, ...item.items.flatMap(testsOfItem)];


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

/***/ 2739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iA: () => (/* binding */ parseMarkLines),
/* harmony export */   tO: () => (/* binding */ formatMarkLine)
/* harmony export */ });
/* unused harmony exports MarkRecord, parseMark */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
/* harmony import */ var _text_torn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32132);





const given = {
    submitter: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'expected the name of a submitter'),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'expected the name of a person'),
    at: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional().describe('The commit, or the digest of the files, that was looked at.'),
};
const ItemMark = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    ...given,
    item: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'expected the id of an item'),
    points: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR.exactOptional().describe('What the item is given.'),
    worth: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR.exactOptional().describe('What the item was worth when points were given to it.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .exactOptional()
        .describe('True is good for the student: a deduction that passed is not taken.'),
})
    .refine((mark) => !('points' in mark && 'passed' in mark), '`points` and `passed` exclude each other')
    .refine((mark) => !('adjust' in mark), '`item` and `adjust` exclude each other');
const AdjustmentMark = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ ...given, adjust: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR.describe('Points that belong to no item.') });
/** A line of `marks.jsonl`: what a person says of an item of somebody's, or points that belong to none. */
const MarkRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([ItemMark, AdjustmentMark])
    .meta({ title: 'Mark', description: 'A mark by a person: a line of marks.jsonl, laid over the attempts.' });
function formatMarkLine(mark) {
    if ('adjust' in mark) {
        const { submitter, adjust, comment, by, at, commit } = mark;
        return `${JSON.stringify({ submitter, adjust, comment, by, at, commit })}\n`;
    }
    const { submitter, item, given, worth, comment, by, at, commit } = mark;
    return `${JSON.stringify({ submitter, item, ...given, worth, comment, by, at, commit })}\n`;
}
function parseMark(row, file) {
    // Told by what the line is about, so that a problem names the field that is wrong.
    if (/"adjust"\s*:/.test(row) && !/"item"\s*:/.test(row)) {
        const mark = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(AdjustmentMark, row, file);
        return { submitter: mark.submitter, adjust: mark.adjust, ...saidBy(mark) };
    }
    const mark = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(ItemMark, row, file);
    return { submitter: mark.submitter, item: mark.item, ...givenOf(mark), ...saidBy(mark) };
}
const saidBy = ({ comment, by, at, commit }) => ({
    ...(comment !== undefined && { comment }),
    by,
    at,
    ...(commit !== undefined && { commit }),
});
function givenOf({ points, passed, worth }) {
    if (points !== undefined)
        return { given: { points }, ...(worth !== undefined && { worth }) };
    return passed === undefined ? {} : { given: { passed } };
}
/** Reads `marks.jsonl`. */
function parseMarkLines(text, file) {
    const rows = text.split('\n');
    const marks = new Map();
    const problems = [];
    const torn = [];
    for (const [index, row] of rows.entries()) {
        if (row.trim() === '')
            continue;
        const read = readLine(row, file, index + 1);
        if ('mark' in read)
            marks.set(formatMarkLine(read.mark), read.mark);
        else
            (index === rows.length - 1 && (0,_text_torn_js__WEBPACK_IMPORTED_MODULE_4__/* .isTorn */ .a)(row) ? torn : problems).push(...read.problems);
    }
    return { marks: [...marks.values()], problems, torn };
}
function readLine(row, file, line) {
    try {
        return { mark: parseMark(row, file) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return {
            problems: error.problems.map((problem) => ({ ...problem, place: { ...problem.place, file, line } })),
        };
    }
}


/***/ }),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ marksPath),
/* harmony export */   EL: () => (/* binding */ appendMark),
/* harmony export */   XW: () => (/* binding */ rewriteMarks),
/* harmony export */   pR: () => (/* binding */ readMarkLines),
/* harmony export */   pc: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _record_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2739);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3924);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88445);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31334);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33177);









/** Where a directory of attempts keeps the marks of an assignment. */
const marksPath = (dir, assignment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_directory_js__WEBPACK_IMPORTED_MODULE_5__.attemptsPath)(dir, assignment)), 'marks.jsonl');
/** Adds a mark to a file of marks, at once on disk, whoever else does. */
async function appendMark(path, mark) {
    const row = (0,_record_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarkLine */ .tO)(mark);
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a').catch(sayingGone(path))).close();
    for (let before = await inodeOf(path);;) {
        await (0,_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .appendRow */ .D)(path, row);
        const after = await inodeOf(path);
        // A merge put another file in its place while we wrote; that we write twice does no harm.
        if (before === after)
            return;
        before = after;
    }
}
/** Not made anew: marks beside no attempts would be found by nobody. */
const sayingGone = (path) => (error) => {
    if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) !== 'ENOENT')
        throw error;
    const message = `there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))} any more`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message, hint: 'nothing was saved there; has it another name now?' }], {
        cause: error,
    });
};
const inodeOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ ino }) => ino, () => undefined);
/** The marks in a file, each once; none where there is no file. */
async function readMarkLines(path) {
    return (0,_record_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkLines */ .iA)((await textOf(path)) ?? '', path);
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** The marks of an assignment; a line that cannot be read would change a grade unseen, so that it stops everything. */
async function readMarks(dir, assignment) {
    const { marks, problems } = await readMarkLines(marksPath(dir, assignment));
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .throwProblems */ .Jh)(problems);
    return marks;
}
/** Writes a file of marks anew by what is in it; what others add to it meanwhile is not lost. */
async function rewriteMarks(path, next) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a+');
    try {
        const bytes = await old.readFile();
        const { marks, problems } = (0,_record_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkLines */ .iA)(bytes.toString('utf8'), path);
        (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .throwProblems */ .Jh)(problems);
        // A link stays one: others may mark in the file it leads to.
        await (0,_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), next(marks).map(_record_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarkLine */ .tO).join(''));
        const rest = await restOf(old, bytes.length);
        for (const mark of (0,_record_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkLines */ .iA)(rest, path).marks)
            await appendMark(path, mark);
    }
    finally {
        await old.close();
    }
}
/** What was added to the old file after it was read. */
async function restOf(old, start) {
    const { size } = await old.stat();
    const length = Math.max(0, size - start);
    const { buffer, bytesRead } = await old.read(Buffer.alloc(length), 0, length, start);
    return buffer.toString('utf8', 0, bytesRead);
}


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
