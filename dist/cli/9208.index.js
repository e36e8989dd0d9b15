export const id = 9208;
export const ids = [9208];
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

/***/ 69208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mark: () => (/* binding */ mark)
});

// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/mark-problems.js
var mark_problems = __webpack_require__(61265);
// EXTERNAL MODULE: ./build/domain/markable.js
var markable = __webpack_require__(35844);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/grade-row.js
var grade_row = __webpack_require__(19891);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/domain/score-outcome.js + 1 modules
var score_outcome = __webpack_require__(61392);
// EXTERNAL MODULE: ./build/domain/scoring.js + 2 modules
var scoring = __webpack_require__(61444);
// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
;// CONCATENATED MODULE: ./build/mark-subject.js






/** A submitter by today's rubric and marks; `deal` where the course has more to say than the configuration. */
function subjectOf(submitter, { attempts, marks }, config, deal) {
    const own = marks.filter((mark) => mark.submitter === submitter);
    const all = attempts.get(submitter) ?? [];
    const { grade, ungraded } = (0,rescore/* gradeSubmitter */.Tm)(submitter, all, own, config, deal);
    const attempt = grade?.counted.attempt ?? all.at(-1);
    const results = (0,rescored/* resultsOfAttempt */.zF)(attempt);
    const rubric = (0,score_outcome/* rubricFor */.f)(config, (0,expected/* expectedOf */.E)(config), results);
    const score = grade?.counted.score ?? (0,scoring/* scoreResults */.hm)(rubric, results, config.show, own);
    const state = attempt?.submission.commit ?? attempt?.submission.contentDigest;
    return {
        submitter,
        ...(attempt !== undefined && { attempt }),
        ...(state !== undefined && { state }),
        rubric,
        scores: score.items,
        marks: own,
        ...(grade !== undefined && { row: (0,grade_row/* gradeRowOf */.rZ)(grade) }),
        ...(ungraded !== undefined && { ungraded }),
    };
}

// EXTERNAL MODULE: ./build/store/stored.js
var store_stored = __webpack_require__(75927);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/grades-request.js
var grades_request = __webpack_require__(55341);
// EXTERNAL MODULE: ./build/cli/marking-config.js
var marking_config = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/cli/mark.js











/** `grade-action mark`: what no test can judge, marked by people. */
async function mark(call) {
    if (call.words[0] === 'merge')
        return (await __webpack_require__.e(/* import() */ 4529).then(__webpack_require__.bind(__webpack_require__, 24529))).merge(call);
    (0,text_problem/* throwProblems */.Jh)(contradictions(call));
    const dir = (0,marking_config/* attemptsDirectory */.mD)(call);
    const { config, digests } = await (0,marking_config/* courseRuling */.zh)(call);
    const request = await (0,grades_request/* rescoreRequestOf */.U)(call, dir, { config, digests });
    const { handedIn, dealOf } = await (0,course_grades/* gradesOfAssignment */.xs)(request, config.assignment);
    const stored = await (0,store_stored/* readStored */.CL)(dir, config.assignment, handedIn.left);
    for (const problem of stored.problems)
        call.terminal.err(`${(0,visible/* visible */.RK)((0,text_problem/* formatProblem */.Vw)(problem))}\n`);
    const isMarking = !call.flag('inspect') && !call.flag('test-only');
    if (isMarking)
        await (0,marking_config/* sayOtherConfiguration */.Qb)(call, dir, { config, digests });
    const subjects = submittersOf(call, stored).map((submitter) => subjectOf(submitter, stored, config, dealOf(submitter)));
    const codes = codesOf(call);
    (0,text_problem/* throwProblems */.Jh)(unknownIn(subjects, codes));
    const mode = await modeOf(call);
    return mode(call, { dir, config, request, stored, subjects, codes });
}
async function modeOf({ flag, text, texts }) {
    if (texts('set').length > 0 || text('adjust') !== undefined)
        return (await __webpack_require__.e(/* import() */ 2403).then(__webpack_require__.bind(__webpack_require__, 12403))).setMarks;
    if (flag('inspect'))
        return (await Promise.all(/* import() */[__webpack_require__.e(7866), __webpack_require__.e(8236), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 48409))).inspect;
    if (flag('test-only'))
        return (await Promise.all(/* import() */[__webpack_require__.e(7866), __webpack_require__.e(8236), __webpack_require__.e(9780)]).then(__webpack_require__.bind(__webpack_require__, 59780))).showTests;
    return (await Promise.all(/* import() */[__webpack_require__.e(7866), __webpack_require__.e(2281)]).then(__webpack_require__.bind(__webpack_require__, 12281))).markInTerminal;
}
/** The ways to mark, of which a call takes one. */
function contradictions(call) {
    const { words, flag, text, texts } = call;
    const given = [
        ...(texts('set').length > 0 ? ['--set'] : text('adjust') === undefined ? [] : ['--adjust']),
        ...['inspect', 'test-only', 'grade-only'].filter(flag).map((name) => `--${name}`),
    ];
    const extra = words.slice(2).map((word) => unexpected(word, given.includes('--set')));
    const into = text('into') === undefined ? [] : [{ message: '--into means something only with `mark merge`' }];
    const both = given.length < 2 ? [] : [{ message: `${given.join(' and ')} exclude each other` }];
    const again = flag('regrade') && flag('inspect') ? [{ message: '--regrade and --inspect exclude each other' }] : [];
    return [...extra, ...into, ...both, ...again];
}
const unexpected = (word, sets) => sets && word.includes('=')
    ? { message: `${(0,quote/* quote */.hD)(word)} stands alone`, hint: `each item has its own --set: --set ${word}` }
    : { message: `unexpected argument ${(0,quote/* quote */.hD)(word)}` };
function submittersOf({ words: [, name] }, { attempts }) {
    const names = [...attempts.keys()];
    if (name === undefined)
        return names;
    if (names.includes(name))
        return [name];
    const hint = (0,command/* guessing */.u5)(name, names, `there are ${names.length}, the first ${names.slice(0, 5).join(', ')}`);
    throw new text_problem/* UserError */.yo([{ message: `there is no attempt of ${(0,quote/* quote */.hD)(name)}`, hint }]);
}
const codesOf = ({ text }) => (text('code') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
/** A code is unknown that nobody's rubric has: without a written one each attempt's tests are its items. */
function unknownIn(subjects, codes) {
    const [first, ...others] = subjects;
    if (first === undefined)
        return [];
    const isKnown = (code) => others.some(({ rubric }) => (0,markable/* askedFor */.GZ)((0,markable/* markablesOf */.OU)(rubric.items), [code]).length > 0);
    const unknown = (0,mark_problems/* unknownCodes */.l)(first.rubric, codes);
    return unknown.length === 0 || codes.every(isKnown) ? [] : unknown;
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

/***/ 61265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ markProblems),
/* harmony export */   l: () => (/* binding */ unknownCodes)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22665);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35844);



const codesOf = (items) => items.flatMap((item) => {
    const itself = { code: item.id, isGroup: item.kind === 'group' };
    if (item.kind === 'group')
        return [itself, ...codesOf(item.items)];
    if (item.kind !== 'deductive')
        return [itself];
    return [itself, ...item.deductions.map(({ id }) => ({ code: id, isGroup: false }))];
});
/** The codes nothing in the rubric has. */
function unknownCodes({ items }, codes) {
    const known = codesOf(items).map(({ code }) => code);
    return codes
        .filter((code) => !known.includes(code))
        .map((code) => ({ message: `there is no item ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)}`, hint: guess(code, known) }));
}
const MOST_CODES = 30;
function guess(code, known) {
    const more = known.length > MOST_CODES ? `, … (${known.length} in all)` : '';
    const list = known.length === 0 ? 'there are none' : `there are ${known.slice(0, MOST_CODES).join(', ')}${more}`;
    return [(0,_text_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(code, known) ?? [], list].flat().join(' ');
}
/** Why an item cannot be marked with this: there is none, it is a group, or the points do not fit. */
function markProblems(rubric, id, given) {
    const markable = (0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .markablesOf */ .OU)(rubric.items).find((one) => one.id === id);
    if (markable !== undefined)
        return given === undefined ? [] : [(0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotGiven */ .v2)(markable, given) ?? []].flat();
    const isGroup = codesOf(rubric.items).some(({ code, isGroup }) => code === id && isGroup);
    if (!isGroup)
        return unknownCodes(rubric, [id]);
    return [
        { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} is a group: what is inside it can be marked`, hint: `see \`--code ${id}\`` },
    ];
}


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
