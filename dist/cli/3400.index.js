export const id = 3400;
export const ids = [3400];
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

/***/ 63400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mark: () => (/* binding */ mark)
/* harmony export */ });
/* harmony import */ var _course_grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36106);
/* harmony import */ var _domain_mark_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61265);
/* harmony import */ var _domain_markable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35844);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23751);
/* harmony import */ var _store_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75927);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14252);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33192);
/* harmony import */ var _grades_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55341);
/* harmony import */ var _marking_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(921);











/** `grade-action mark`: what no test can judge, marked by people. */
async function mark(call) {
    if (call.words[0] === 'merge')
        return (await __webpack_require__.e(/* import() */ 4529).then(__webpack_require__.bind(__webpack_require__, 24529))).merge(call);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)(contradictions(call));
    const dir = (0,_marking_config_js__WEBPACK_IMPORTED_MODULE_9__/* .attemptsDirectory */ .mD)(call);
    const { config, digests } = await (0,_marking_config_js__WEBPACK_IMPORTED_MODULE_9__/* .courseRuling */ .zh)(call);
    const request = await (0,_grades_request_js__WEBPACK_IMPORTED_MODULE_8__/* .rescoreRequestOf */ .U)(call, dir, { config, digests });
    const { handedIn, dealOf } = await (0,_course_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .gradesOfAssignment */ .xs)(request, config.assignment);
    const stored = await (0,_store_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readStored */ .CL)(dir, config.assignment, handedIn.left);
    for (const problem of stored.problems)
        call.terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)((0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw)(problem))}\n`);
    const isMarking = !call.flag('inspect') && !call.flag('test-only');
    if (isMarking)
        await (0,_marking_config_js__WEBPACK_IMPORTED_MODULE_9__/* .sayOtherConfiguration */ .Qb)(call, dir, { config, digests });
    const subjects = submittersOf(call, stored).map((submitter) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(submitter, stored, config, dealOf(submitter)));
    const codes = codesOf(call);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)(unknownIn(subjects, codes));
    const mode = await modeOf(call);
    return mode(call, { dir, config, request, stored, subjects, codes });
}
async function modeOf({ flag, text, texts }) {
    if (texts('set').length > 0 || text('adjust') !== undefined)
        return (await __webpack_require__.e(/* import() */ 2403).then(__webpack_require__.bind(__webpack_require__, 12403))).setMarks;
    if (flag('inspect'))
        return (await Promise.all(/* import() */[__webpack_require__.e(6360), __webpack_require__.e(8236), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 48409))).inspect;
    if (flag('test-only'))
        return (await Promise.all(/* import() */[__webpack_require__.e(6360), __webpack_require__.e(8236), __webpack_require__.e(9780)]).then(__webpack_require__.bind(__webpack_require__, 59780))).showTests;
    return (await Promise.all(/* import() */[__webpack_require__.e(6360), __webpack_require__.e(6484)]).then(__webpack_require__.bind(__webpack_require__, 66484))).markInTerminal;
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
    ? { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(word)} stands alone`, hint: `each item has its own --set: --set ${word}` }
    : { message: `unexpected argument ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(word)}` };
function submittersOf({ words: [, name] }, { attempts }) {
    const names = [...attempts.keys()];
    if (name === undefined)
        return names;
    if (names.includes(name))
        return [name];
    const hint = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .guessing */ .u5)(name, names, `there are ${names.length}, the first ${names.slice(0, 5).join(', ')}`);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ message: `there is no attempt of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}`, hint }]);
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
    const isKnown = (code) => others.some(({ rubric }) => (0,_domain_markable_js__WEBPACK_IMPORTED_MODULE_10__/* .askedFor */ .GZ)((0,_domain_markable_js__WEBPACK_IMPORTED_MODULE_10__/* .markablesOf */ .OU)(rubric.items), [code]).length > 0);
    const unknown = (0,_domain_mark_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownCodes */ .l)(first.rubric, codes);
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
/* harmony import */ var _course_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53206);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95022);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43075);
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81646);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44456);
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
        const found = await (0,_course_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u0)(request);
        return { config: found.config, digests: (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOfCourse */ .OZ)(found, undefined) };
    });
}
/** Where nothing is named and nothing lies here, the configuration of a course's only assignment that has one. */
async function onlyOfCourse(call, dir) {
    for (const place of _course_places_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPlaces */ .dO)
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

/***/ 11531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   PW: () => (/* binding */ parsePoints),
/* harmony export */   Wp: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35844);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);


const orders = {
    '': 'skip',
    b: 'back',
    back: 'back',
    c: 'comment',
    comment: 'comment',
    q: 'quit',
    quit: 'quit',
    t: 'tests',
    tests: 'tests',
    '?': 'help',
    h: 'help',
    help: 'help',
};
/** Whether it is applied rather than earned: yes is then to the student's cost, or (for 0 points) a remark. */
const isTaken = ({ points }) => points <= 0;
/** `y` awards what an item has to give, or applies what it takes; a number gives points. */
function parseAnswer(text, markable) {
    const word = text.trim().toLowerCase();
    const kind = Object.hasOwn(orders, word) ? orders[word] : undefined;
    if (kind !== undefined)
        return { kind };
    if (['y', 'yes'].includes(word))
        return { kind: 'given', given: { passed: !isTaken(markable) } };
    if (['n', 'no'].includes(word))
        return { kind: 'given', given: { passed: isTaken(markable) } };
    const points = parsePoints(word);
    if (points === undefined)
        return { kind: 'unclear', why: 'not understood' };
    const problem = (0,_markable_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotGiven */ .v2)(markable, { points });
    return problem === undefined
        ? { kind: 'given', given: { points } }
        : { kind: 'unclear', why: problem.message };
}
/** Points as somebody types them: `2`, `1.5`, `-1`, `+1`. */
function parsePoints(text) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text))
        return undefined;
    const points = Number(text);
    return (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoints */ .U2)(points) ? points : undefined;
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

/***/ 15318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   i: () => (/* binding */ findScore)
/* harmony export */ });
/* harmony import */ var _grade_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19891);
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35844);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73551);



/**
 * What is to be asked of a submitter, in the order of the rubric: what waits for a person and what was marked on another
 * submission, or with `regrade` all they mark.
 */
function stepsOf(subject, codes, regrade) {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .newestMarks */ .DC)(subject.marks);
    const others = new Set((0,_grade_row_js__WEBPACK_IMPORTED_MODULE_1__/* .markedOnAnother */ .dl)(subject.scores).map(({ id }) => id));
    const isAsked = (markable) => {
        const { id, byHand, isTested } = markable;
        if (others.has(id))
            return true;
        if (byHand)
            return regrade || isPending(subject, markable);
        // What tests decide is asked for by its own code; anything, where a mark does not fit any more.
        const isMarked = marks.get(id)?.given !== undefined;
        if (isTested && codes.includes(id) && (regrade || !isMarked))
            return true;
        return isMarked && isPending(subject, markable);
    };
    return (0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .askedFor */ .GZ)((0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .markablesOf */ .OU)(subject.rubric.items), codes)
        .filter(isAsked)
        .map((markable) => {
        const kept = others.has(markable.id) ? marks.get(markable.id) : undefined;
        const fits = kept?.given !== undefined && (0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotGiven */ .v2)(markable, kept.given) === undefined;
        return { subject, markable, unit: unitOf(markable), ...(fits && { kept }) };
    });
}
/** The nearest group, or the item that a deduction is taken from. */
function unitOf(markable) {
    const isWhole = !markable.byHand && !markable.isTested;
    return isWhole ? markable : (markable.within.at(-1) ?? markable);
}
/** A deduction waits for nobody where its item was marked as a whole. */
const isPending = ({ scores }, { id, within }) => [id, ...within.map((outer) => outer.id)].every((each) => findScore(scores, each)?.status === 'pending');
/** An item's score, wherever it is. */
function findScore(scores, id) {
    for (const score of scores) {
        const found = score.id === id ? score : findScore(score.items, id);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 23751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _config_expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11531);
/* harmony import */ var _domain_grade_row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19891);
/* harmony import */ var _domain_markable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35844);
/* harmony import */ var _domain_marks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73551);
/* harmony import */ var _domain_rescored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71198);
/* harmony import */ var _domain_score_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61392);
/* harmony import */ var _domain_scoring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61444);
/* harmony import */ var _report_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93357);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21399);










/** A submitter by today's rubric and marks; `deal` where the course has more to say than the configuration. */
function subjectOf(submitter, { attempts, marks }, config, deal) {
    const own = marks.filter((mark) => mark.submitter === submitter);
    const all = attempts.get(submitter) ?? [];
    const { grade, ungraded } = (0,_rescore_js__WEBPACK_IMPORTED_MODULE_6__/* .gradeSubmitter */ .Tm)(submitter, all, own, config, deal);
    const attempt = grade?.counted.attempt ?? all.at(-1);
    const results = (0,_domain_rescored_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOfAttempt */ .zF)(attempt);
    const rubric = (0,_domain_score_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .rubricFor */ .f)(config, (0,_config_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedOf */ .E)(config), results);
    const score = grade?.counted.score ?? (0,_domain_scoring_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreResults */ .hm)(rubric, results, config.show, own);
    const state = attempt?.submission.commit ?? attempt?.submission.contentDigest;
    return {
        submitter,
        ...(attempt !== undefined && { attempt }),
        ...(state !== undefined && { state }),
        rubric,
        scores: score.items,
        marks: own,
        ...(grade !== undefined && { row: (0,_domain_grade_row_js__WEBPACK_IMPORTED_MODULE_7__/* .gradeRowOf */ .rZ)(grade) }),
        ...(ungraded !== undefined && { ungraded }),
    };
}
/** Asks for one thing after another until all is answered or the person leaves; every answer is saved before the next question. */
async function walk(steps, session) {
    const answered = new Set();
    const said = new Map();
    for (let index = 0; index < steps.length;) {
        const step = steps[index];
        if (step === undefined)
            return;
        if (!answered.has(step) && (await session.isTaken(step))) {
            index += 1;
            continue;
        }
        await session.show(step);
        answered.add(step);
        const outcome = await askFor(step, remembering(step, said, session));
        if (outcome === 'quit')
            return;
        if (outcome === 'back' && index === 0)
            session.say('  This is the first.\n');
        index = outcome === 'back' ? Math.max(0, index - 1) : index + 1;
    }
}
function remembering(step, said, session) {
    const { subject, markable, kept } = step;
    const own = said.get(step);
    const before = own ?? (0,_domain_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .newestMarks */ .DC)(subject.marks).get(markable.id);
    return {
        ...session,
        ...(before !== undefined && { before }),
        ...(own === undefined && kept !== undefined && { kept }),
        save: async (mark) => {
            if ('item' in mark)
                said.set(step, (0,_domain_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .laidOver */ .JG)(said.get(step) ?? before, mark));
            await session.save(mark);
        },
    };
}
async function askFor(step, session) {
    const { markable } = step;
    const { before, kept } = session;
    for (;;) {
        const text = await session.ask((0,_report_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .questionFor */ .Aj)(markable, kept !== undefined));
        if (text === undefined)
            return 'quit';
        const answer = (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .Wp)(text, markable);
        switch (answer.kind) {
            case 'given':
                await session.save({ ...markOf(step, session, answer.given), ...commentOf(before) });
                return askComment(step, session, answer.given);
            case 'comment':
                return askComment(step, session, undefined);
            case 'skip':
                if (kept !== undefined)
                    await session.save({ ...markOf(step, session, kept.given), ...commentOf(kept) });
                return 'on';
            case 'back':
            case 'quit':
                return answer.kind;
            case 'unclear':
                session.say(`  ${answer.why}\n${(0,_report_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .answersFor */ .ze)(markable)}`);
                break;
            case 'tests':
                session.say(await session.tests(step));
                break;
            case 'help':
                session.say((0,_report_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .answersFor */ .ze)(markable));
                break;
        }
    }
}
/** What was given is saved by now: a comment is a mark of its own, that says it again. */
async function askComment(step, session, given) {
    const { comment: earlier } = session.before ?? {};
    const typed = await session.ask((0,_report_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .commentQuestion */ .aF)(earlier));
    if (typed === undefined)
        return 'quit';
    const comment = typed.trim();
    if (comment === _report_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_COMMENT */ .Ep && earlier !== undefined)
        await session.save(markOf(step, session, given));
    else if (comment !== '')
        await session.save({ ...markOf(step, session, given), comment });
    return 'on';
}
const commentOf = (mark) => mark?.comment === undefined ? {} : { comment: mark.comment };
function markOf({ subject, markable }, { by, now }, given) {
    const { submitter, state } = subject;
    return {
        submitter,
        item: markable.id,
        ...(given !== undefined && { given }),
        ...(0,_domain_markable_js__WEBPACK_IMPORTED_MODULE_9__/* .worthFor */ .k2)(given, markable.points),
        by,
        at: now(),
        ...(state !== undefined && { commit: state }),
    };
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

/***/ 27813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ renderStanding),
/* harmony export */   cM: () => (/* binding */ renderTurn),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43651);


const MOST_CHARACTERS = 300;
const RULE = '─'.repeat(72);
const line = (text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)([text], MOST_CHARACTERS);
const page = (lines) => lines.map((text) => `${text}\n`).join('');
const STATE_LETTERS = 7;
function renderTurn(turn, paint) {
    const { submitter, number, of, state, row, ungraded, source, other } = turn;
    const at = state === undefined ? '' : `, ${short(state)}`;
    const files = source === undefined ? sayNoFiles(submitter) : `Files: ${source}`;
    const differs = `These files are at ${short(other ?? '')}, and not what counts.`;
    return page([
        '',
        paint(['cyan'], RULE),
        paint(['bold'], line(`${submitter} (${number} of ${of})${at}: ${standing(row, ungraded)}`)),
        paint(['dim'], line(files)),
        ...(other === undefined ? [] : [paint(['yellow'], differs)]),
    ]);
}
const sayNoFiles = (submitter) => `The files are not here: give --source DIR with the directory that has ${submitter} in it, such as the one batch read.`;
/** A commit, or a digest of files, as people name it. */
const short = (state) => state.slice(0, STATE_LETTERS);
function standing(row, ungraded) {
    if (row === undefined)
        return `no grade (${ungraded?.status ?? 'error'}): ${ungraded?.reason ?? 'no attempt'}`;
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOutOf */ .vc)(row.points, row.maxPoints)}${row.complete ? '' : ' so far'}`;
}
/** A submitter's standing after marks: `ada: 8.5 of 10 points`. */
const renderStanding = (submitter, row, ungraded) => page([line(`${submitter}: ${standing(row, ungraded)}`)]);


/***/ }),

/***/ 93357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ questionFor),
/* harmony export */   Bl: () => (/* binding */ renderUnit),
/* harmony export */   Ep: () => (/* binding */ NO_COMMENT),
/* harmony export */   Gx: () => (/* binding */ renderItem),
/* harmony export */   aF: () => (/* binding */ commentQuestion),
/* harmony export */   oh: () => (/* binding */ renderMark),
/* harmony export */   ze: () => (/* binding */ answersFor)
/* harmony export */ });
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11531);
/* harmony import */ var _domain_marking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15318);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89606);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _marks_turn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27813);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43651);







const MOST_CHARACTERS = 300;
const line = (text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)([text], MOST_CHARACTERS);
const page = (lines) => lines.map((text) => `${text}\n`).join('');
/** An item with everything inside it that people may mark, as a heading; one that is all by itself needs none. */
function renderUnit(unit, inside, scores, paint) {
    const itself = inside.find(({ id }) => id === unit.id);
    const others = inside.filter(({ id }) => id !== unit.id);
    if (others.length === 0)
        return '';
    const of = itself === undefined ? '' : `, ${worth(itself)} to take from`;
    return page([
        '',
        paint(['green'], line(`${title(unit.id, unit.name)}${of}`)),
        ...others.map((markable) => {
            const said = sayDecided(markable, (0,_domain_marking_js__WEBPACK_IMPORTED_MODULE_5__/* .findScore */ .i)(scores, markable.id));
            return `  ${line(`${title(markable.id, markable.name)}, ${worth(markable)}${said}`)}`;
        }),
    ]);
}
/** What is decided already, so that nothing reads as taken that is not. */
function sayDecided(markable, score) {
    if (score === undefined || score.status === 'pending')
        return '';
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable))
        return score.points < 0 ? `: applies, ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(score.points)}` : ': does not apply';
    return `: ${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPointsOf */ .AD)(score.points, markable.points)}`;
}
const title = (id, name) => (id === name ? id : `${id} ${name}`);
const worth = ({ points, bonus }) => `${points < 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(points) : (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPoints */ .Xf)(points)}${bonus ? ' bonus' : ''} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
/** One item that is asked for: what it is worth, why it is where it is, and what was said before. */
function renderItem(markable, score, before, paint) {
    const { id, name } = markable;
    // That it waits for a person is known to the person, and what was given is said below.
    const isGiven = before?.given !== undefined;
    const tells = score !== undefined && (score.status === 'pending') === isGiven;
    const reason = tells ? score.reason : undefined;
    return page([
        '',
        paint(['bold'], line(`${title(id, name)} (${worth(markable)})`)),
        ...(reason === undefined ? [] : [`  ${line(reason)}`]),
        ...(before === undefined ? [] : [`  ${line(sayBefore(before, markable, score?.mark?.commit))}`]),
    ]);
}
function sayBefore({ by, given, comment }, markable, another) {
    const what = given === undefined ? 'no points yet' : describeGiven(given, markable.points);
    const on = another === undefined ? '' : `, looking at ${(0,_marks_turn_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(another)} and not at what counts`;
    return `before: ${what}, by ${by}${on}${comment === undefined ? '' : `: ${comment}`}`;
}
function describeGiven(given, points) {
    if ('points' in given)
        return points < 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(given.points) : (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPointsOf */ .AD)(given.points, points);
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)({ points }))
        return given.passed ? 'does not apply' : 'applies';
    return given.passed ? 'passed' : 'failed';
}
/** `keeps`: Enter says again what was given before. */
const questionFor = (markable, keeps = false) => {
    const id = line(markable.id);
    const enter = keeps ? '(Enter keeps it) ' : '';
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable))
        return `Does ${id} apply? [y/n] ${enter}`;
    return `${id}: points 0–${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPoints */ .Xf)(markable.points)}, or y/n? ${enter}`;
};
/** What takes an earlier comment away. */
const NO_COMMENT = '-';
/** `earlier` is the comment that the item has. */
const commentQuestion = (earlier) => earlier === undefined
    ? 'Comment (Enter for none): '
    : `Comment (Enter keeps ${line(cut(earlier))}, ${NO_COMMENT} for none): `;
const SHOWN_OF_COMMENT = 40;
const cut = (text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.length > SHOWN_OF_COMMENT ? `${text.slice(0, SHOWN_OF_COMMENT)}…` : text);
/** The answers there are. */
const answersFor = (markable) => page([
    (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable)
        ? '  y applies (takes the points) · n does not · a number below 0 takes a part'
        : '  y all of it · n none · a number gives points',
    '  Enter skips · c only a comment · t runs its tests again · b back · q quits; what is answered is saved',
]);
/** A mark that was saved, in a line. */
function renderMark(mark, points) {
    const said = mark.comment === undefined ? '' : `: ${mark.comment}`;
    if ('adjust' in mark)
        return page([line(`${mark.submitter}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(mark.adjust)} by ${mark.by}${said}`)]);
    const what = mark.given === undefined ? 'a comment' : describeGiven(mark.given, points ?? 0);
    return page([line(`${mark.submitter} ${mark.item}: ${what}, by ${mark.by}${said}`)]);
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
function cellsOf(character) {
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
// EXTERNAL MODULE: ./build/course-grades.js + 10 modules
var course_grades = __webpack_require__(36106);
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
// EXTERNAL MODULE: ./build/record/gradebook.js
var record_gradebook = __webpack_require__(13302);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/store/gradebook.js
var store_gradebook = __webpack_require__(44456);
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
