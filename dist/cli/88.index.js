export const id = 88;
export const ids = [88];
export const modules = {

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ givenIn),
/* harmony export */   dl: () => (/* binding */ markedOnAnother),
/* harmony export */   rZ: () => (/* binding */ gradeRowOf)
/* harmony export */ });
/* unused harmony export pendingIn */
function gradeRowOf(grade) {
    const { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks } = grade;
    const { commit, contentDigest, submittedAt, file } = counted.summary;
    const { items = [], adjustments = [] } = counted.score ?? {};
    return {
        submitter,
        attempt: file,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        lateMs: late?.lateMs ?? null,
        lateDaysSpent: lateDays,
        raw,
        penalty: late?.points ?? 0,
        points,
        maxPoints,
        complete,
        pending: pendingIn(items),
        marks: marks.length,
        markedOnAnother: markedOnAnother(items).map(({ id }) => id),
        items: items.map(rowItem),
        adjustments,
    };
}
const rowItem = ({ id, name, status, points, maxPoints, mark, items }) => ({
    id,
    name,
    status,
    points,
    maxPoints,
    ...(mark !== undefined && { mark }),
    ...(items.length > 0 && { items: items.map(rowItem) }),
});
/** What people gave, where it decides: a deduction's mark does not where its item was marked as a whole. */
const givenIn = (items) => items.flatMap((item) => {
    const isGiven = item.mark?.points !== undefined || item.mark?.passed !== undefined;
    return isGiven ? [item] : givenIn(item.items ?? []);
});
/** The items that a person marked looking at another submission. */
const markedOnAnother = (items) => givenIn(items).filter(({ mark }) => mark?.commit !== undefined);
/** The innermost items that wait for a person. */
const pendingIn = (items) => items.flatMap(({ id, status, items: inner }) => {
    if (status !== 'pending')
        return [];
    const inside = pendingIn(inner);
    return inside.length > 0 ? inside : [id];
});


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ timeNotices),
/* harmony export */   s: () => (/* binding */ rowNotices)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(390);
/* harmony import */ var _grade_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9606);



/** What whoever keeps the gradebook should know of the marks behind a row: none counts otherwise than it was meant unsaid. */
function rowNotices({ submitter, items, adjustments }) {
    const given = (0,_grade_row_js__WEBPACK_IMPORTED_MODULE_1__/* .givenIn */ .JS)(items);
    const others = given.filter(({ mark }) => mark?.commit !== undefined).map(sayBy);
    const adjusted = adjustments.flatMap(({ points, mark }) => mark?.commit === undefined ? [] : [`an adjustment of ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(points)} by ${mark.by}`]);
    const numbers = given.flatMap((item) => numberOf(item) ?? []);
    const misfits = numbers.filter(({ status }) => status === 'pending').map(sayNumber);
    const stay = numbers.filter(({ status }) => status !== 'pending').map(sayNumber);
    return [
        ...sayFor(submitter, 'marked on another submission than the one that counts', [...others, ...adjusted]),
        ...sayFor(submitter, 'what was given does not fit any more and waits for a person', misfits),
        ...sayFor(submitter, 'points given by hand stay what they are', stay),
    ];
}
/** Where lateness costs something, who cannot be late, since nobody knows when they handed in. */
function timeNotices(rows, { due, late }) {
    const unknown = rows.filter(({ lateMs }) => lateMs === null).map(({ submitter }) => submitter);
    if (due === undefined || late === undefined || unknown.length === 0)
        return [];
    const who = unknown.length === rows.length ? 'anybody' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteSome */ .Jv)(unknown);
    return [`lateness is not counted for ${who}: when that was handed in is not known`];
}
const sayFor = (submitter, what, parts) => parts.length === 0 ? [] : [`${submitter}: ${what}: ${parts.join(', ')}`];
/** An item that was given points when it was worth something else. */
function numberOf({ id, status, mark }) {
    if (mark?.points === undefined || mark.worthNow === undefined)
        return undefined;
    const { by, points, worth, worthNow: now } = mark;
    return { id, status, by, points, was: worth === undefined ? '' : ` of ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(worth)}`, now };
}
const sayBy = ({ id, mark }) => `${id} by ${mark?.by}`;
const sayNumber = ({ id, by, points, was, now }) => `${id} (${by} gave ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(points)}${was}, now it is worth ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(now)})`;


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ gradeSubmitter),
  QS: () => (/* binding */ refreshGradebook),
  W5: () => (/* binding */ rescore)
});

// UNUSED EXPORTS: gradebookOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/attempt.js
var domain_attempt = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(9606);
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

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/domain/counting.js


const compareInstants = (one, other) => Date.parse(one) - Date.parse(other);
/** Earlier submissions first, of one submission the earlier gradings first. */
const compareAttempts = (one, other) => compareInstants(one.submittedAt, other.submittedAt) ||
    compareInstants(one.gradedAt, other.gradedAt) ||
    (0,order/* compareTexts */.q)(one.file, other.file);
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
    const gain = (0,points/* comparePoints */.v6)(attempt.points ?? 0, best.points ?? 0);
    const saved = (best.lateDays ?? 0) - (attempt.lateDays ?? 0);
    return gain > 0 || (gain === 0 && saved >= 0) ? attempt : best;
}

// EXTERNAL MODULE: ./build/domain/grade-row.js
var grade_row = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/domain/late.js
var domain_late = __webpack_require__(8233);
;// CONCATENATED MODULE: ./build/domain/late-days.js


/** What is left of the points when late days are spent on them: as many of those `left` as earn most, and none that earns nothing. */
function lateDayChoice(lateness, left) {
    const lateMs = (0,domain_late/* latePenalty */.qn)(lateness)?.lateMs ?? 0;
    const started = Math.ceil(lateMs / domain_late/* LATE_DAY_MS */.Tb);
    const days = Math.max(Math.min(started, left), 0);
    const choices = Array.from({ length: days + 1 }, (_, lateDays) => spending(lateness, lateDays));
    return choices.reduce((best, choice) => ((0,points/* comparePoints */.v6)(choice.points, best.points) > 0 ? choice : best));
}
function spending(lateness, lateDays) {
    const late = (0,domain_late/* latePenalty */.qn)({ ...lateness, lateDays });
    return { late, lateDays, points: (0,points/* subtractPoints */.kM)(lateness.points, late?.points ?? 0) };
}

;// CONCATENATED MODULE: ./build/domain/gradebook.js




/** What counts of a submitter's attempts, and for how much; undefined while nothing does. */
function gradeOf({ submitter, attempts, rules, marks, lateDaysLeft, }) {
    const candidates = attempts.flatMap((scored) => candidateOf(scored, rules, lateDaysLeft ?? 0));
    const due = rules.due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(rules.due, rules.late ?? undefined);
    const best = countedAttempt(candidates, rules.counts, due);
    if (best === undefined)
        return undefined;
    const { scored: counted, score, late, lateDays, points } = best;
    const { points: raw, maxPoints, complete } = score;
    return { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks };
}
/** An attempt by today's rules: what its record says of points and lateness is history. */
function candidateOf(scored, { due, late: policy }, left) {
    const { attempt, summary, score } = scored;
    if (score === null)
        return [];
    const { points, maxPoints } = score;
    const { submittedAt } = summary;
    const own = (0,domain_attempt/* dueOf */.IH)(attempt.submission, due);
    const lateness = { points, maxPoints, due: own, submittedAt, policy };
    const chosen = lateDayChoice(lateness, left);
    const competes = chosen.late?.competes ?? true;
    return [{ ...summary, status: 'graded', competes, neverLate: own === undefined, scored, score, ...chosen }];
}

// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/domain/row-notices.js
var row_notices = __webpack_require__(3293);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/domain/markable.js
var markable = __webpack_require__(5844);
;// CONCATENATED MODULE: ./build/domain/unaccounted.js



/** Marks that count for nothing, for whoever keeps the gradebook: of people without an attempt, of items that are gone. */
function unaccountedMarks(marks, submitters, rubric) {
    const known = new Set((0,markable/* markablesOf */.OU)(rubric?.items ?? []).map(({ id }) => id));
    const unknown = [...(0,domain_marks/* marksBySubmitter */.l5)(marks).keys()].filter((submitter) => !submitters.has(submitter));
    const stray = rubric === undefined ? [] : [...(0,domain_marks/* newestMarks */.DC)(marks).keys()].filter((id) => !known.has(id));
    return [
        ...sayOf('there are marks, and no attempt, of', unknown),
        ...sayOf('the rubric has no item for the marks of', stray),
    ];
}
/** `what "a", "b" and 3 more`; nothing where there is nobody. */
const sayOf = (what, names) => names.length === 0 ? [] : [`${what} ${(0,quote/* quoteSome */.Jv)(names)}`];

// EXTERNAL MODULE: ./build/text/checksum.js
var checksum = __webpack_require__(6743);
;// CONCATENATED MODULE: ./build/record/attempt-path.js

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
    return word === key ? word : `${word}${word === '' ? '' : '-'}${(0,checksum/* checksum */.c)(key)}`;
}

// EXTERNAL MODULE: ./build/record/format-attempt.js
var format_attempt = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/store/gradebook.js + 1 modules
var store_gradebook = __webpack_require__(1087);
// EXTERNAL MODULE: ./build/store/marks.js
var marks = __webpack_require__(9932);
// EXTERNAL MODULE: ./build/store/stored.js
var store_stored = __webpack_require__(5927);
;// CONCATENATED MODULE: ./build/rescore.js



















/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
async function rescore(dir, ruling, now) {
    const { config } = ruling;
    const stored = await (0,store_stored/* readStored */.C)(dir, config.assignment);
    const before = await standingsBefore(dir, stored, config);
    const gradebook = await keepGradebook(dir, stored, ruling, now);
    const changes = changesBetween(before, gradebook.rows);
    return { gradebook, changes, problems: stored.problems, notices: noticesOf(stored, gradebook.rows, config) };
}
/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
async function refreshGradebook(dir, ruling, now) {
    const { assignment } = ruling.config;
    for (;;) {
        const stored = await (0,store_stored/* readStored */.C)(dir, assignment);
        const gradebook = await keepGradebook(dir, stored, ruling, now);
        const { length } = await (0,marks/* readMarks */.pc)(dir, assignment);
        if (length === stored.marks.length)
            return { ...stored, gradebook };
    }
}
/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(dir, stored, ruling, now) {
    const gradebook = gradebookOf(stored, ruling, now);
    await (0,store_gradebook/* writeGradebook */.Cf)(dir, gradebook);
    return gradebook;
}
/** Everybody's grade by today's rules, and who has none. */
function gradebookOf(stored, ruling, made) {
    const { config, digests } = ruling;
    const marks = (0,domain_marks/* marksBySubmitter */.l5)(stored.marks);
    const all = [...stored.attempts].map(([submitter, attempts]) => gradeSubmitter(submitter, attempts, marks.get(submitter) ?? [], config));
    const rows = all.flatMap(({ grade }) => (grade === undefined ? [] : [(0,grade_row/* gradeRowOf */.rZ)(grade)]));
    return {
        assignment: config.assignment,
        made,
        digests,
        rows,
        ungraded: all.flatMap(({ ungraded }) => ungraded ?? []),
    };
}
/** What one submitter has; `ungraded` says why there is no grade. */
function gradeSubmitter(submitter, attempts, marks, config) {
    const { due, late = null, counts } = config;
    const rules = { late, counts, ...(due !== undefined && { due }) };
    const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config));
    const grade = gradeOf({ submitter, attempts: scored, rules, marks });
    return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade };
}
function scoredAgain(recorded, marks, config) {
    // Where a record had no room for all tests, what it was given then is all that is known but for marks.
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const attempt = (0,lists/* isShort */.tQ)(recorded) ? (0,rescored/* underMarks */.bJ)(recorded, rules, marks) : (0,rescored/* rescored */.g)(recorded, rules, marks);
    return { attempt, summary: summaryFor(attempt, recorded), score: attempt.score };
}
function summaryFor(attempt, recorded = attempt) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update((0,format_attempt/* formatAttempt */.l)(recorded)).digest('hex');
    return (0,attempt_of/* summaryOf */.YG)(attempt, attemptFile(recorded), sha256);
}
function ungradedOf(submitter, scored) {
    const newest = scored.at(-1)?.attempt;
    if (newest === undefined || newest.status === 'graded')
        return { submitter, status: 'error', reason: 'no attempt counts by these rules' };
    return { submitter, status: newest.status, reason: newest.reason ?? newest.status };
}
async function standingsBefore(dir, stored, config) {
    const gradebook = await (0,store_gradebook/* readGradebook */.VA)(dir, config.assignment);
    return (gradebook?.rows ??
        [...stored.attempts].flatMap(([submitter, attempts]) => {
            const due = config.due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(config.due, config.late);
            const counted = countedAttempt(attempts.map((attempt) => ({
                ...summaryFor(attempt),
                neverLate: (0,domain_attempt/* dueOf */.IH)(attempt.submission, due) === undefined,
            })), config.counts, due);
            return counted?.points === undefined || counted.points === null
                ? []
                : [{ submitter, points: counted.points, complete: counted.complete }];
        }));
}
function noticesOf({ attempts, marks }, rows, config) {
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const who = (is) => [...attempts].filter(([, all]) => all.some(is)).map(([submitter]) => submitter);
    const losesHidden = (attempt) => attempt.tests.some(({ visibility }) => visibility === 'hidden') &&
        (0,rescored/* hiddenTestsLost */.GE)(attempt, (0,rescored/* rescored */.g)(attempt, rules, [])).length > 0;
    return [
        ...(0,row_notices/* timeNotices */.L)(rows, config),
        ...rows.flatMap(row_notices/* rowNotices */.s),
        ...unaccountedMarks(marks, new Set(attempts.keys()), config.rubric),
        ...sayOf('a record has no room for all tests, and keeps the score it had, of', who(lists/* isShort */.tQ)),
        ...sayOf('hidden tests are found only by their ids, and count no more for', who(losesHidden)),
    ];
}


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ gradebookPath),
  VA: () => (/* binding */ readGradebook),
  Cf: () => (/* binding */ writeGradebook)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/domain/score.js
var score = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/record/layout.js
var layout = __webpack_require__(5584);
// EXTERNAL MODULE: ./build/record/parts.js
var parts = __webpack_require__(4858);
// EXTERNAL MODULE: ./build/record/values.js
var values = __webpack_require__(2132);
;// CONCATENATED MODULE: ./build/record/gradebook.js







const Said = schemas/* looseObject */._H3({
    by: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP().exactOptional(),
    commit: schemas/* string */.YjP()
        .exactOptional()
        .describe('The commit, or the digest of the files, that was looked at, where it is not the one that counts.'),
    passed: schemas/* boolean */.zMY().exactOptional().describe('True is good for the student.'),
    points: values/* points */.WR.exactOptional(),
    worth: values/* points */.WR.exactOptional().describe('What the item was worth when points were given to it.'),
    worth_now: values/* points */.WR.exactOptional().describe('Set where it is worth something else now.'),
});
const RowItem = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(score/* itemStatuses */.a),
    points: values/* points */.WR.describe('What is known; 0 while pending.'),
    max_points: values/* points */.WR,
    mark: Said.exactOptional().describe('What a person said of it.'),
    get items() {
        return schemas/* array */.YOg(RowItem).exactOptional().describe('The items of a group; the deductions of an item.');
    },
});
const Row = schemas/* looseObject */._H3({
    submitter: schemas/* string */.YjP(),
    attempt: schemas/* string */.YjP().describe('The record of the attempt that counts.'),
    commit: schemas/* string */.YjP().exactOptional(),
    content_digest: schemas/* string */.YjP().exactOptional().describe('SHA-256 over the files, where there is no commit.'),
    submitted_at: values/* instant */.uR,
    late_ms: values/* count */.U9
        .nullable()
        .describe('0 when in time or within grace; null where nothing is due, or nobody knows when it was handed in.'),
    late_days_spent: values/* count */.U9.describe("Taken from the submitter's late days."),
    raw: values/* points */.WR.describe('Before lateness.'),
    penalty: values/* points */.WR.describe('What lateness took.'),
    points: values/* points */.WR.describe('The grade.'),
    max_points: values/* points */.WR.describe('Without bonus items.'),
    complete: schemas/* boolean */.zMY().describe('False while something waits for a person.'),
    pending: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Items that wait for a person.'),
    marks: values/* count */.U9.describe('How many marks by people there are.'),
    marked_on_another: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Items whose mark was made looking at another submission than the one that counts.'),
    items: schemas/* array */.YOg(RowItem),
    adjustments: schemas/* array */.YOg(schemas/* looseObject */._H3({ points: values/* points */.WR, reason: schemas/* string */.YjP(), mark: Said.exactOptional() }))
        .describe('Points that belong to no item.'),
});
/** `gradebook.json`. */
const GradebookRecord = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('gradebook/v1'),
    assignment: schemas/* string */.YjP(),
    made: values/* instant */.uR,
    digests: schemas/* array */.YOg(parts/* Digest */.np).describe('The configuration that made it, with its name, and its rubric.'),
    rows: schemas/* array */.YOg(Row),
    ungraded: schemas/* array */.YOg(schemas/* looseObject */._H3({
        submitter: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['ungradable', 'error', 'cancelled']),
        reason: schemas/* string */.YjP(),
    }))
        .describe('Who has no grade, which is no zero.'),
})
    .meta({ title: 'Gradebook', description: 'What follows from the attempts and marks of an assignment.' });
const formatGradebook = (gradebook) => `${(0,layout/* layOut */.v)((0,keys/* snakeKeys */.H)({ schema: 'gradebook/v1', ...gradebook }))}\n`;
const parseGradebook = (text, file) => (0,keys/* camelKeys */.R)((0,parse_json/* parseJson */.q)(GradebookRecord, text, file));

// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(8445);
// EXTERNAL MODULE: ./build/store/file.js
var file = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/store/gradebook.js







/** Where a directory of attempts keeps what follows from them. */
const gradebookPath = (dir, assignment) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,directory/* attemptsPath */.I)(dir, assignment)), 'gradebook.json');
const writeGradebook = (dir, gradebook) => (0,file/* writeFileAtomic */.Z)(gradebookPath(dir, gradebook.assignment), formatGradebook(gradebook));
/** The gradebook as it was last made; undefined where there is none, or none that can be read: it is made anew anyway. */
async function readGradebook(dir, assignment) {
    const path = gradebookPath(dir, assignment);
    try {
        return parseGradebook(await (0,promises_.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo || (0,error_code/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readStored)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4158);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8445);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9932);







/** The attempts and marks of an assignment, by submitter; a directory without any is a mistake in the call. */
async function readStored(dir, assignment) {
    const [{ lines, problems }, marks] = await Promise.all([
        (0,_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .readAttempts */ .j)(dir, assignment),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarks */ .pc)(dir, assignment),
    ]);
    if (lines.length === 0 && problems.length === 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
            {
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(dir)} has no attempts of ${assignment}`,
                hint: await guessDirectory(dir, assignment),
            },
        ]);
    const attempts = new Map();
    for (const { submitter, attempt } of lines) {
        const known = attempts.get(submitter);
        if (known === undefined)
            attempts.set(submitter, [attempt]);
        else
            known.push(attempt);
    }
    return { attempts: new Map([...attempts].sort(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareTexts */ .q)(a, b))), marks, problems };
}
/** The directory of attempts that was probably meant: the one above, or one inside. */
async function guessDirectory(dir, assignment) {
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => []);
    const has = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
    for (const near of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir), ...inside.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))])
        if (await has((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptsPath */ .I)(near, assignment)))
            return `the directory of attempts is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(near)}`;
    const others = [];
    for (const name of inside)
        if (await has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name, 'attempts.jsonl')))
            others.push(name);
    return others.length === 0 ? '`batch` or `run --out` makes some' : `there are those of ${others.join(', ')}`;
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
