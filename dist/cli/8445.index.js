export const id = 8445;
export const ids = [8445];
export const modules = {

/***/ 81239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ itemStatuses)
/* harmony export */ });
const itemStatuses = ['passed', 'partial', 'failed', 'error', 'not_run', 'pending'];


/***/ }),

/***/ 40199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   e: () => (/* binding */ trustLevels)
/* harmony export */ });
/** How far a grade may be believed, least first. */
const trustLevels = ['unverified', 'run', 'signed', 'regraded'];
/** Whether a level is at least the other. */
const reaches = (trust, needed) => trustLevels.indexOf(trust) >= trustLevels.indexOf(needed);


/***/ }),

/***/ 67816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ AttemptRecord),
  F: () => (/* binding */ parseAttempt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/domain/attempt.js
var attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/record/parts.js
var parts = __webpack_require__(44858);
// EXTERNAL MODULE: ./build/domain/run.js
var run = __webpack_require__(73944);
// EXTERNAL MODULE: ./build/record/values.js
var values = __webpack_require__(32132);
;// CONCATENATED MODULE: ./build/record/run.js



const Phases = schemas/* looseObject */._H3({
    requested: values/* instant */.uR.exactOptional(),
    received: values/* instant */.uR,
    prepared: values/* instant */.uR.exactOptional(),
    started: values/* instant */.uR.exactOptional(),
    finished: values/* instant */.uR.exactOptional(),
    graded: values/* instant */.uR.exactOptional(),
})
    .describe('When the stages began.');
const Commands = schemas/* array */.YOg(schemas/* looseObject */._H3({
    stage: schemas/* enum */.k5n(['setup', 'build', 'grader', 'test', 'check']),
    test: schemas/* string */.YjP().exactOptional(),
    command: schemas/* string */.YjP(),
    exit_code: schemas/* number */.aig().int().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    timed_out: schemas/* boolean */.zMY(),
    start_error: values/* sentence */.em.exactOptional().describe('Why it could not be started.'),
    duration_ms: schemas/* number */.aig(),
    cpu_ms: schemas/* number */.aig().exactOptional().describe('What its processes used of the processors.'),
    out_of_memory: schemas/* literal */.euz(true).exactOptional().describe('It reached the memory limit.'),
    output_bytes: values/* count */.U9.describe('All it printed, before cutting.'),
    output: schemas/* string */.YjP().describe('Head and tail; empty where it would show what students may not see.'),
}));
const Confinement = schemas/* looseObject */._H3({
    level: schemas/* enum */.k5n(run/* sandboxLevels */.vY),
    reason: values/* sentence */.em,
    network: schemas/* boolean */.zMY(),
    limits: schemas/* looseObject */._H3({
        time_ms: schemas/* number */.aig(),
        memory_bytes: schemas/* number */.aig(),
        processes: schemas/* number */.aig(),
        disk_bytes: schemas/* number */.aig().exactOptional().describe('Earlier versions had no such limit.'),
        file_size_bytes: schemas/* number */.aig(),
        output_bytes: schemas/* number */.aig(),
    }),
    not_enforced: schemas/* array */.YOg(schemas/* string */.YjP()),
    unavailable: schemas/* array */.YOg(values/* sentence */.em)
        .exactOptional()
        .describe('What would have kept it in better, and why it could not be had.'),
    image: schemas/* string */.YjP().exactOptional(),
})
    .describe('How the submitted code was kept in.');
const ProtectedFile = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(run/* protectedActions */.YB),
    sha256: values/* sha256 */.sc.exactOptional(),
    why: values/* sentence */.em.exactOptional().describe('What it could do to the tests, where no setting names it.'),
});

// EXTERNAL MODULE: ./build/domain/score.js
var score = __webpack_require__(81239);
;// CONCATENATED MODULE: ./build/record/score.js



const ItemScore = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(score/* itemStatuses */.a),
    points: values/* points */.WR.describe('What is known; 0 while pending.'),
    max_points: values/* points */.WR,
    bonus: schemas/* boolean */.zMY().describe('Its points come on top of the maximum.'),
    tests: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the tests that counted.'),
    missing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the rubric expects and the results lack.'),
    reason: values/* sentence */.em.exactOptional().describe('Why it is not full.'),
    get items() {
        return schemas/* array */.YOg(ItemScore).describe('The items of a group; the deductions of an item.');
    },
});
const Score = schemas/* looseObject */._H3({
    items: schemas/* array */.YOg(ItemScore),
    adjustments: schemas/* array */.YOg(schemas/* looseObject */._H3({ points: values/* points */.WR, reason: values/* sentence */.em }))
        .describe('Points that belong to no item.'),
    points: values/* points */.WR.describe('Raw, before lateness: the sum of items and adjustments.'),
    max_points: values/* points */.WR.describe('Without bonus items.'),
    complete: schemas/* boolean */.zMY(),
    unexpected: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of tests that count for nothing.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .describe('The points of each item, before lateness.');

// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
;// CONCATENATED MODULE: ./build/record/test.js



const Image = schemas/* looseObject */._H3({
    label: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().describe('A link, or the path of a file beside the record.'),
});
const TestResult = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(results/* testStatuses */.lh),
    points: values/* points */.WR.exactOptional().describe('What the grader gave.'),
    max_points: values/* points */.WR.exactOptional(),
    message: schemas/* string */.YjP().exactOptional(),
    output: schemas/* string */.YjP().exactOptional(),
    input: schemas/* string */.YjP().exactOptional(),
    expected: schemas/* string */.YjP().exactOptional(),
    actual: schemas/* string */.YjP().exactOptional(),
    file: schemas/* string */.YjP().exactOptional(),
    line: values/* count */.U9.exactOptional(),
    duration_ms: schemas/* number */.aig().exactOptional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    visibility: schemas/* enum */.k5n(['visible', 'hidden']).exactOptional(),
    images: schemas/* array */.YOg(Image).exactOptional(),
})
    .describe('One entry of what the grader wrote, as far as the student may see it.');

;// CONCATENATED MODULE: ./build/record/attempt.js









const SaidOfWhole = schemas/* looseObject */._H3({
    points: values/* points */.WR.exactOptional().describe('What the format gave the whole, apart from the tests.'),
    max_points: values/* points */.WR.exactOptional().describe("The format's own maximum."),
    timed_out: schemas/* boolean */.zMY().exactOptional().describe('Tests may be missing since the time was up.'),
    declared: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional().describe('Ids of the tests declared one by one.'),
    choices: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), parts: schemas/* array */.YOg(schemas/* string */.YjP()) })))
        .exactOptional()
        .describe('Tests that are ways to the same goal, of which one is enough.'),
    unscored: schemas/* literal */.euz(true)
        .exactOptional()
        .describe('Only the rubric of then could not score the results.'),
})
    .describe('What the grader said of the whole, for those who score the attempt again.');
/** The record of one grading, as it is on disk. Readers accept keys they do not know; `schema` decides. */
const AttemptRecord = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('attempt/v1'),
    assignment: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().describe('What people call the assignment.'),
    submission: parts/* Submission */.Tf,
    run: parts/* WorkflowRun */.f7.exactOptional(),
    phases: Phases,
    grader: schemas/* looseObject */._H3({
        format: schemas/* string */.YjP().exactOptional().describe('How the results were read.'),
        results: SaidOfWhole.exactOptional(),
        commands: Commands,
        confinement: Confinement,
    }),
    status: schemas/* enum */.k5n(attempt/* attemptStatuses */.wX),
    reason: values/* sentence */.em.exactOptional().describe('Why it is not graded.'),
    format_errors: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What makes the submission ungradable.'),
    message: schemas/* string */.YjP().exactOptional().describe('What the grader told the student about the whole.'),
    output: schemas/* string */.YjP().exactOptional(),
    images: schemas/* array */.YOg(Image).exactOptional(),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    tests: schemas/* array */.YOg(TestResult),
    score: Score.nullable(),
    late: parts/* Late */.HZ.nullable().describe('What lateness cost; null where nothing is due.'),
    points: values/* points */.WR.nullable().describe('After lateness; null unless graded.'),
    max_points: values/* points */.WR.nullable(),
    complete: schemas/* boolean */.zMY().describe('False while a person has something to mark.'),
    digests: schemas/* array */.YOg(parts/* Digest */.np),
    protected: schemas/* array */.YOg(ProtectedFile),
    supersedes: schemas/* string */.YjP().exactOptional().describe('The record this one stands in place of.'),
    tool: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
})
    .meta({ title: 'Attempt', description: 'One grading of one submission, recorded by Grade Action.' });
const parseAttempt = (text, file) => (0,keys/* camelKeys */.R)((0,parse_json/* parseJson */.q)(AttemptRecord, text, file));


/***/ }),

/***/ 79858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readAttemptLine),
/* harmony export */   hK: () => (/* binding */ attemptLineOf),
/* harmony export */   t_: () => (/* binding */ formatAttemptLine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _domain_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40199);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89472);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67816);
/* harmony import */ var _format_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53287);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68611);








const LineRecord = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    submitter: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    trust: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_domain_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .trustLevels */ .e),
    trust_reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    repository_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().exactOptional(),
    blob: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .AttemptRecord */ .H,
    sha256: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().exactOptional(),
});
function formatAttemptLine({ attempt, ...from }) {
    // The record's own layout has line breaks only between values.
    const record = (0,_format_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAttempt */ .l)(attempt).replace(/\n */g, '');
    return `${(0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealed */ .J)(`${JSON.stringify((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeKeys */ .H)(from)).slice(0, -1)},"attempt":${record}}`)}\n`;
}
/**
 * A line of `attempts.jsonl`, or what is wrong with it. One that is as we wrote it was read strictly when it came in, or
 * made here; any other may have been edited.
 */
function readAttemptLine(row, file, line) {
    const text = row.toString('utf8');
    if ((0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .isSealed */ .d)(row))
        return { record: JSON.parse(text) };
    try {
        return { record: (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(LineRecord, text, file) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const problems = error.problems.map((problem) => ({
            ...problem,
            place: { ...problem.place, file, line },
        }));
        return { problems };
    }
}
/** A line with everything that is known of its attempt. */
const attemptLineOf = (record) => ({
    ...originOf(record),
    attempt: (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .camelKeys */ .R)(record.attempt),
});
function originOf(record) {
    const { submitter, source, trust, trust_reason: trustReason, repository_id: repositoryId, blob } = record;
    return {
        submitter,
        source,
        trust,
        ...(trustReason !== undefined && { trustReason }),
        ...(repositoryId !== undefined && { repositoryId }),
        ...(blob !== undefined && { blob }),
    };
}


/***/ }),

/***/ 44858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ Late),
/* harmony export */   Tf: () => (/* binding */ Submission),
/* harmony export */   f7: () => (/* binding */ WorkflowRun),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _domain_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24900);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32132);



const Submission = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    repository_id: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.exactOptional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    content_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe('SHA-256 over the files, where there is no commit.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    submitted_at: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    submitted_at_source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSources */ .S5),
});
const WorkflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    attempt: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe('Tells matrix jobs and several steps of one run apart.'),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workflow_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    workflow_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runner_environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
});
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['config', 'rubric', 'protected', 'workflow']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    sha256: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
});
const Amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ percent: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ points: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR })]);
const LatePolicy = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    grace_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    deduct: Amount.exactOptional(),
    per_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['max', 'earned']),
    at_most: Amount.exactOptional(),
    until: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.exactOptional(),
    days: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ after_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), deduct: Amount })),
});
const Late = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    due: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    submitted_at: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    late_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('0 when in time or within grace.'),
    points: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR.describe('What was taken off.'),
    competes: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False after `until`.'),
    policy: LatePolicy.nullable(),
});


/***/ }),

/***/ 68611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sealed),
/* harmony export */   d: () => (/* binding */ isSealed)
/* harmony export */ });
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72259);

const NAME = ',"sha256":"';
const HEX = 64;
const END = '"}';
const LENGTH = NAME.length + HEX + END.length;
/** A JSON object in a line, with the SHA-256 of all that comes before it as its last member. */
const sealed = (row) => `${row.slice(0, -1)}${NAME}${(0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(row.slice(0, -1))}${END}`;
/** Whether a line is, byte for byte, one that was sealed when it was written: it was checked then. */
function isSealed(row) {
    const start = row.length - LENGTH;
    if (start <= 0 || row.toString('latin1', start, start + NAME.length) !== NAME)
        return false;
    if (row.toString('latin1', row.length - END.length) !== END)
        return false;
    const said = row.toString('latin1', start + NAME.length, start + NAME.length + HEX);
    return said === (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(row.subarray(0, start));
}


/***/ }),

/***/ 32132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);


/** The record of an unknown hand: what is no points would break every sum it comes into. */
const points = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .refine(_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoints */ .U2, 'expected at most six decimals, and no more than a thousand million');
const written = /^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => written.test(text) && !Number.isNaN(Date.parse(text)), 'expected a date and time of ISO 8601 with its offset, between 1970 and 9999')
    .meta({
    format: 'date-time',
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();


/***/ }),

/***/ 88445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendAttempt: () => (/* binding */ appendAttempt),
/* harmony export */   attemptsPath: () => (/* binding */ attemptsPath),
/* harmony export */   readAttemptLines: () => (/* binding */ readAttemptLines),
/* harmony export */   readAttempts: () => (/* binding */ readAttempts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_assignment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15300);
/* harmony import */ var _record_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11792);
/* harmony import */ var _record_jsonl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79858);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31334);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19529);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33177);










/** Where a directory of attempts keeps those of an assignment. */
function attemptsPath(dir, assignment) {
    // The name may come from a record in a student's repository.
    if (!(0,_domain_assignment_js__WEBPACK_IMPORTED_MODULE_9__/* .isAssignment */ .d)(assignment)) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ message: `not the name of an assignment: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(assignment)}` }]);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, assignment, 'attempts.jsonl');
}
/** Adds an attempt to a directory of attempts with its pictures beside it, at once on disk, and says in which file. */
async function appendAttempt(dir, line) {
    const path = attemptsPath(dir, line.attempt.assignment);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    for (const image of (0,_record_images_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedImages */ .G)(line.attempt).files)
        await (0,_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), image.path), image.bytes);
    await (0,_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .appendRow */ .D)(path, (0,_record_jsonl_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAttemptLine */ .t_)(line));
    return path;
}
/** The lines of an assignment, some at a time and each read when it is asked for; a last one that a crash tore is left out. */
async function* readAttemptLines(dir, assignment) {
    const path = attemptsPath(dir, assignment);
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .someLinesOf */ .T)(path))
        yield readEach(lines, path);
}
function* readEach(lines, path) {
    for (const { bytes, number, isWhole } of lines) {
        const read = (0,_record_jsonl_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttemptLine */ .Uv)(bytes, path, number);
        if (isWhole || 'record' in read)
            yield read;
    }
}
/** All attempts of an assignment that a directory has with everything they say, and the lines that cannot be read. */
async function readAttempts(dir, assignment) {
    const lines = [];
    const problems = [];
    for await (const some of readAttemptLines(dir, assignment))
        for (const read of some)
            if ('problems' in read)
                problems.push(...read.problems);
            else
                lines.push((0,_record_jsonl_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptLineOf */ .hK)(read.record));
    return { lines, problems };
}


/***/ }),

/***/ 31334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ startFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);






/** A new name lasts when its directory is on the disk, too. */
async function syncDirectory(dir) {
    // Windows writes names at once, and lets nobody ask for it.
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function makeDirectory(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true }).catch((error) => {
        if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) !== 'EEXIST')
            throw error;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(dir)} is a file, and no directory` }], { cause: error });
    });
}
async function writeNew(path, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
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
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await makeDirectory(dir);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
    return {
        write: (text) => handle.appendFile(text),
        keep: async () => {
            await handle.sync();
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
            await syncDirectory(dir);
        },
        drop: async () => {
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        },
    };
}
/** Whoever reads `path` sees the old content or all of the new one, even after a power cut; makes its directory. */
async function writeFileAtomic(path, content) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await makeDirectory(dir);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await writeNew(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(dir);
}


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   T: () => (/* binding */ someLinesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);


const newline = 0x0a;
const chunkBytes = 2 ** 20;
/** The lines of a file that hold anything, one after another; none of a file that is not there. */
async function* linesOf(path) {
    for await (const lines of someLinesOf(path))
        yield* lines;
}
/** The same some at a time, so that no more than one chunk of the file is in memory. */
async function* someLinesOf(path) {
    let number = 0;
    let read = 0;
    let rest = [];
    for await (const chunk of chunksOf(path)) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            const bytes = joined(rest, chunk.subarray(start, end));
            rest = [];
            start = end + 1;
            number += 1;
            if (!isBlank(bytes))
                lines.push({ bytes, start: read + end - bytes.length, number, isWhole: true });
        }
        read += chunk.length;
        if (start < chunk.length)
            rest.push(Buffer.from(chunk.subarray(start)));
        yield lines;
    }
    const last = Buffer.concat(rest);
    if (!isBlank(last))
        yield [{ bytes: last, start: read - last.length, number: number + 1, isWhole: false }];
}
const joined = (rest, end) => rest.length === 0 ? end : Buffer.concat([...rest, end]);
// What a crash left is overwritten with spaces.
const isBlank = (bytes) => bytes.every((byte) => byte === 0x20 || byte === 0x0d);
async function* chunksOf(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error) => {
        if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) !== 'ENOENT')
            throw error;
        return undefined;
    });
    if (file === undefined)
        return;
    // Two in turns: one is read into while the other is looked at.
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const read = (turn) => file.read(buffers[turn % 2 === 0 ? 0 : 1], 0, chunkBytes, null);
    let next = read(0);
    try {
        for (let turn = 1;; turn += 1) {
            const { buffer, bytesRead } = await next;
            if (bytesRead === 0)
                return;
            next = read(turn);
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await next.catch(() => undefined);
        await file.close();
    }
}


/***/ }),

/***/ 33177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendRow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_torn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31334);





const newline = 0x0a;
const chunkBytes = 65_536;
async function readAt(file, start, end) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
}
async function lastRow(file) {
    return { torn: await tornRow(file), isNew: (await file.stat()).size === 0 };
}
/** Where the row begins that the file breaks off in; undefined when it ends with a whole row. */
async function tornRow(file) {
    const { size, ino } = await file.stat();
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - chunkBytes);
        const last = (await readAt(file, start, end)).lastIndexOf(newline);
        if (last >= 0)
            return start + last + 1 === size ? undefined : { ino, start: start + last + 1 };
        end = start;
    }
    return size === 0 ? undefined : { ino, start: 0 };
}
async function rowAt(file, start) {
    const { size } = await file.stat();
    const parts = [];
    for (let at = start; at < size; at += chunkBytes) {
        const part = await readAt(file, at, Math.min(size, at + chunkBytes));
        const end = part.indexOf(newline);
        if (end >= 0)
            return Buffer.concat([...parts, part.subarray(0, end)]);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
async function append(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
    try {
        const bytes = Buffer.from(text);
        // One write: the system puts each behind the one before, whoever else appends.
        const { bytesWritten } = await file.write(bytes);
        if (bytesWritten !== bytes.length)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `${path}: only a part was written`, hint: 'is the disk full?' }]);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Overwrites with spaces what a crash left, in its place: another who does the same at this moment does no harm. */
async function blank(file, { ino, start }) {
    // A merge put another file in its place, in which good rows lie there.
    if ((await file.stat()).ino !== ino)
        return;
    const row = await rowAt(file, start);
    if (!(0,_text_torn_js__WEBPACK_IMPORTED_MODULE_4__/* .isTorn */ .a)(row.toString('utf8')))
        return;
    await file.write(Buffer.alloc(row.length, ' '), 0, row.length, start);
    await file.sync();
}
async function onFile(path, flags, use) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, flags);
    try {
        return await use(file);
    }
    finally {
        await file.close();
    }
}
/**
 * Adds a row (with its newline) to a file that others may add to at the same time.
 * A last row that a crash tore is taken out; one that only lacks its newline gets it.
 */
async function appendRow(path, row) {
    const { torn, isNew } = await onFile(path, 'a+', lastRow);
    await append(path, torn === undefined ? row : `\n${row}`);
    if (isNew)
        await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .syncDirectory */ .zR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // Looked at only now: behind our own row nobody can still be writing this one.
    if (torn !== undefined)
        await onFile(path, 'r+', (file) => blank(file, torn));
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

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isTorn)
/* harmony export */ });
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30980);

/** Whether a crash tore a row of JSON off: no part of one is JSON. What is whole and wrong was written by somebody. */
const isTorn = (row) => (0,_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(row) === undefined;


/***/ })

};
