export const id = 8383;
export const ids = [8383];
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

/***/ 48383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dump: () => (/* binding */ dump)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/grade-row.js
var grade_row = __webpack_require__(19891);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/domain/row-notices.js
var row_notices = __webpack_require__(83293);
;// CONCATENATED MODULE: ./build/pygrader/casefold.js
/** Letters whose folding is not that of their capitals: the dotless i, and Cherokee, which folds upwards. */
const UPWARDS = /[\u13A0-\u13FD\uAB70-\uABBF]/u;
const DOTLESS_I = '\u0131';
/** Python's `str.casefold`. */
const casefold = (text) => Array.from(text, foldCharacter).join('');
function foldCharacter(character) {
    if (character === DOTLESS_I)
        return character;
    if (UPWARDS.test(character))
        return character.toUpperCase();
    return Array.from(character.toLowerCase().toUpperCase(), (letter) => letter.toLowerCase()).join('');
}
/** Python's order of texts, which is that of their code points and not of their UTF-16 units. */
function compareCodePoints(one, other) {
    const [left, right] = [Array.from(one), Array.from(other)];
    const at = left.findIndex((character, index) => character !== right[index]);
    if (at === -1)
        return left.length - right.length;
    return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1);
}
/** `sorted(names, key=str.casefold)`: names that fold to the same stay as they stand. */
const sortedByCasefold = (names) => names
    .map((name) => ({ name, key: casefold(name) }))
    .sort((one, other) => compareCodePoints(one.key, other.key))
    .map(({ name }) => name);

// EXTERNAL MODULE: ./build/pygrader/number.js
var number = __webpack_require__(21000);
// EXTERNAL MODULE: ./build/pygrader/total.js
var total = __webpack_require__(33647);
;// CONCATENATED MODULE: ./build/pygrader/dump.js



/** The lines of pygrader's dump: everybody in the order of their names, or one submitter. */
function dumpOf(rubric, grades, request) {
    const { dialect } = grades;
    const code = (request.code || total/* ALL */.y).toUpperCase();
    const rows = asked(grades, request.submitter).map((one) => ({
        submitter: one.submitter,
        ...(0,total/* totalOf */.e)(rubric, one, dialect, code),
    }));
    const graded = rows.filter(({ isGraded }) => isGraded).length;
    if (request.submitter || dialect === 'fork')
        return { rows, graded };
    // Also what is not graded whole adds to the sum, but not to the number: so does pygrader.
    const sum = rows.map(({ points }) => points).reduce(number/* add */.WQ, 0n);
    return { rows, graded, average: graded === 0 ? 0n : (0,number/* roundToHundredths */.Lw)(Number(sum) / graded) };
}
function asked({ dialect, submitters }, submitter) {
    const byName = new Map(submitters.map((one) => [one.submitter, one]));
    if (submitter)
        return [byName.get(submitter) ?? { submitter, isLate: false, scores: new Map(), policies: [] }];
    // The fork prints them as they stand in its file.
    const names = [...byName.keys()];
    return (dialect === 'fork' ? names : sortedByCasefold(names)).flatMap((name) => byName.get(name) ?? []);
}
/** The dump as pygrader prints it, byte for byte; what a comment says is not escaped. */
function formatDump({ rows, average, graded }) {
    const lines = rows.map(({ submitter, isGraded, points, comments }) => isGraded ? `${submitter}\t${(0,number/* formatNumber */.ZV)(points)}\t${comments.join('; ')}` : `${submitter}\tn/a\tn/a`);
    const last = average === undefined
        ? []
        : ['', `Average across ${graded} graded submission(s): ${(0,number/* formatNumber */.ZV)(average)}`];
    return [...lines, ...last].map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/pygrader/dump-grades.js





/** pygrader's dump of grades of ours; `grade` is absent where nothing counts. */
function dumpOfGrades(grades, request) {
    const code = (request.code || total/* ALL */.y).toUpperCase();
    const byName = new Map(grades.map(({ submitter, grade }) => [submitter, grade]));
    const names = request.submitter ? [request.submitter] : sortedByCasefold([...byName.keys()]);
    const rows = names.map((submitter) => lineOf(submitter, byName.get(submitter), code));
    const known = rows.flatMap(({ points }) => points ?? []);
    if (request.submitter)
        return { rows, graded: known.length };
    return { rows, graded: known.length, average: averageOf(known) };
}
// Divided and rounded as Python does, which may be a hundredth away from the exact decimal.
const averageOf = (points) => points.length === 0 ? 0n : (0,number/* roundToHundredths */.Lw)(Number(points.reduce(number/* add */.WQ, 0n)) / points.length);
function lineOf(submitter, grade, code) {
    const all = grade?.counted.score?.items ?? [];
    const items = code === total/* ALL */.y ? all : itemsFrom(all, code);
    const isPending = items.some(({ status }) => status === 'pending');
    if (grade === undefined || items.length === 0 || isPending)
        return { submitter, points: null, comments: [] };
    const comments = items.flatMap((item) => commentsOn(item));
    if (code !== total/* ALL */.y) {
        const points = (0,domain_points/* largerPoints */.b9)((0,domain_points/* sumPoints */.RN)(items.map((item) => item.points)), 0);
        return { submitter, points, comments };
    }
    const isLate = (grade.late?.lateMs ?? 0) > 0;
    return {
        submitter,
        points: isLate ? Number((0,number/* roundToHundredths */.Lw)(grade.points)) : grade.points,
        comments: [...(isLate ? ['(LATE)'] : []), ...comments, ...adjustmentsIn(grade)],
    };
}
/** The items whose ids begin with a code, each whole; a group that does not is looked into. */
const itemsFrom = (items, code) => items.flatMap((item) => (item.id.toUpperCase().startsWith(code) ? [item] : itemsFrom(item.items, code)));
function commentsOn(item, outer) {
    const inside = item.items.flatMap((inner) => commentsOn(inner, item));
    const said = item.mark?.comment ?? '';
    if (said === '' && (item.items.length > 0 || !isLost(item)))
        return inside;
    // Of an only subitem the item's code is enough: A2 for A2.1.
    const isOnly = outer?.items.length === 1 && item.id === `${outer.id}.1`;
    return [...inside, `(${isOnly ? outer.id : item.id})${said === '' ? '' : ` ${said}`}`];
}
function isLost({ points, maxPoints, status, bonus }) {
    if (bonus)
        return false;
    return (0,domain_points/* comparePoints */.v6)(points, maxPoints) < 0 || (maxPoints === 0 && status === 'failed');
}
const adjustmentsIn = ({ marks }) => marks.flatMap((mark) => {
    if (!('adjust' in mark))
        return [];
    const { adjust, comment = '' } = mark;
    return [`(${adjust > 0 ? '+' : ''}${(0,domain_points/* formatPoints */.Xf)(adjust)}) ${comment}`.trimEnd()];
});
/** As pygrader prints it; points are plain decimals, and what would break the table is a space. */
function formatGradesDump({ rows, graded, average }) {
    const lines = rows.map(({ submitter, points, comments }) => {
        const told = points === null ? ['n/a', 'n/a'] : [(0,domain_points/* formatPoints */.Xf)(points), comments.join('; ')];
        return [submitter, ...told]
            .map((cell) => (0,visible/* visible */.RK)(cell.replace(/\s+/g, ' '), { oneLine: true }))
            .join('\t');
    });
    const last = average === undefined
        ? []
        : ['', `Average across ${graded} graded submission(s): ${(0,number/* formatNumber */.ZV)(average)}`];
    return [...lines, ...last].map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/pygrader/grades.js
var pygrader_grades = __webpack_require__(98417);
// EXTERNAL MODULE: ./build/pygrader/rubric.js + 1 modules
var pygrader_rubric = __webpack_require__(35217);
// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
// EXTERNAL MODULE: ./build/store/stored.js
var stored = __webpack_require__(75927);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
;// CONCATENATED MODULE: ./build/cli/dump-unknown.js



/** The codes of items and of what is in them, as they are asked for. */
const codesOf = (items) => [
    ...new Set(items.flatMap((item) => [item.id.toUpperCase(), ...codesOf(item.items)])),
];
/** Of a code that begins nothing pygrader only says that everybody is n/a. */
function unknownCode({ text }, codes) {
    const code = (text('code') || total/* ALL */.y).toUpperCase();
    if (code === total/* ALL */.y || codes.length === 0 || codes.some((one) => one.startsWith(code)))
        return [];
    return [
        `there is no item whose code begins with ${[(0,quote/* quote */.hD)(code), (0,closest/* didYouMean */.au)(code, codes) ?? []].flat().join('; ')}`,
    ];
}
/** To pygrader whoever is not there is just not graded yet; a name may also be misspelt. */
function unknownIn({ words: [, submitter] }, known) {
    if (!submitter || known.includes(submitter))
        return [];
    return [`there is no ${[(0,quote/* quote */.hD)(submitter), (0,closest/* didYouMean */.au)(submitter, known) ?? []].flat().join('; ')}`];
}

// EXTERNAL MODULE: ./build/cli/grades-request.js
var grades_request = __webpack_require__(55341);
// EXTERNAL MODULE: ./build/cli/marking-config.js
var marking_config = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/cli/dump.js





















/** `grade-action dump`: pygrader's table of grades, from its own files or from a directory of attempts. */
async function dump(call) {
    const { words, terminal } = call;
    const [name] = words;
    if (name === undefined)
        throw dump_problem('which directory?', "pygrader's with grades.json, or one of attempts");
    const dir = (0,external_node_path_.resolve)(terminal.cwd, name);
    if (!(await isDirectory(dir)))
        throw dump_problem(`there is no directory ${(0,quote/* quote */.hD)(name)}`);
    const grades = await textIn(call, (0,external_node_path_.join)(dir, 'grades.json'), pygrader_grades/* MOST_MEGABYTES */.uY);
    if (grades !== undefined)
        return dumpPygrader(call, dir, grades);
    const rubric = call.text('rubric') ?? (await textIn(call, (0,external_node_path_.join)(dir, 'rubric.json')));
    if (rubric === undefined)
        return dumpAttempts(call, dir);
    const hint = 'pygrader keeps it in ~/.grade: name its directory there, and the rubric by --rubric';
    throw dump_problem(`there is no grades.json in ${(0,quote/* quote */.hD)(name)}`, hint);
}
const dump_problem = (message, hint) => new problem/* UserError */.yo([{ message, ...(hint !== undefined && { hint }) }]);
const isDirectory = (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
async function textIn({ terminal }, path, megabytes) {
    const text = await (0,bounded_text/* readBoundedText */.H)(path, megabytes);
    return text === undefined ? undefined : { text, file: (0,external_node_path_.relative)(terminal.cwd, path) };
}
/** Its files are only read; pygrader itself writes grades.json anew whenever it starts. */
async function dumpPygrader(call, dir, gradesSource) {
    const { flag, terminal } = call;
    refuse(call, 'config', "is for attempts; pygrader's rubric is named by --rubric");
    const rubricSource = await rubricOf(call, dir);
    const { rubric, grades } = bothOrProblems(() => (0,pygrader_rubric/* parseRubric */.x)(rubricSource.text, rubricSource.file), () => (0,pygrader_grades/* parseGrades */._Q)(gradesSource.text, gradesSource.file));
    const names = grades.submitters.map(({ submitter }) => submitter);
    const codes = rubric.tables.flatMap(({ items }) => items.map((item) => item.code));
    const unknown = [...unknownIn(call, names), ...unknownCode(call, codes)];
    warn(call, [...rubric.warnings.map(problem/* formatProblem */.Vw), ...(0,pygrader_grades/* policyWarnings */.aF)(grades), ...unknown]);
    const dumped = dumpOf(rubric, grades, requestOf(call));
    if (!flag('json')) {
        terminal.out(formatDump(dumped), 'file');
        return 0;
    }
    const { rows, graded, average } = dumped;
    const asText = rows.map(({ submitter, isGraded, points, comments }) => ({
        submitter,
        points: isGraded ? Number(points) : null,
        text: isGraded ? (0,number/* formatNumber */.ZV)(points) : 'n/a',
        comments,
    }));
    terminal.out((0,json_document/* jsonDocument */.Q)({ rows: asText, graded, ...(average !== undefined && { average: Number(average) }) }));
    return 0;
}
async function rubricOf(call, dir) {
    const { cwd } = call.terminal;
    const named = call.text('rubric');
    const path = named === undefined ? (0,external_node_path_.join)(dir, 'rubric.json') : (0,external_node_path_.resolve)(cwd, named);
    const source = await textIn(call, path);
    if (source !== undefined)
        return source;
    const hint = 'pygrader keeps it beside its grader.py: name it with --rubric';
    throw dump_problem(`there is no file ${(0,quote/* quote */.hD)((0,external_node_path_.relative)(cwd, path))}`, hint);
}
/** Both files' problems at once. */
function bothOrProblems(readRubric, readGrades) {
    const problems = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof problem/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
            return undefined;
        }
    };
    const [rubric, grades] = [attempt(readRubric), attempt(readGrades)];
    if (rubric === undefined || grades === undefined)
        throw new problem/* UserError */.yo(problems);
    return { rubric, grades };
}
async function dumpAttempts(call, dir) {
    const { flag, terminal } = call;
    const ruling = await (0,marking_config/* courseRuling */.zh)(call);
    const { assignment } = ruling.config;
    const { handedIn, dealOf } = await (0,course_grades/* gradesOfAssignment */.xs)(await (0,grades_request/* rescoreRequestOf */.U)(call, dir, ruling), assignment);
    const { attempts, marks, problems } = await (0,stored/* readStored */.CL)(dir, assignment, handedIn.left);
    warn(call, [...problems.map(problem/* formatProblem */.Vw), ...unknownIn(call, [...attempts.keys()])]);
    const marksOf = (0,domain_marks/* marksBySubmitter */.l5)(marks);
    const grades = [...attempts].map(([submitter, own]) => ({
        submitter,
        grade: (0,rescore/* gradeSubmitter */.Tm)(submitter, own, marksOf.get(submitter) ?? [], ruling.config, dealOf(submitter))
            .grade,
    }));
    // Whose points would otherwise be trusted unseen.
    warn(call, grades.flatMap(({ grade }) => (grade === undefined ? [] : (0,row_notices/* rowNotices */.s)((0,grade_row/* gradeRowOf */.rZ)(grade)))));
    warn(call, unknownCode(call, codesOf(grades.flatMap(({ grade }) => grade?.counted.score?.items ?? []))));
    const dumped = dumpOfGrades(grades, requestOf(call));
    const { rows, graded, average } = dumped;
    const numbers = { rows, graded, ...(average !== undefined && { average: Number(average) }) };
    terminal.out(flag('json') ? (0,json_document/* jsonDocument */.Q)(numbers) : formatGradesDump(dumped));
    // A row that cannot be read may be somebody's: not everything is accounted for.
    return problems.length > 0 ? 1 : 0;
}
const requestOf = ({ words, text }) => ({ submitter: words[1], code: text('code') });
/** Beside the dump, whose own output stays what pygrader's is. */
function warn({ terminal }, warnings) {
    for (const warning of warnings)
        terminal.err(`${(0,visible/* visible */.RK)(warning, { oneLine: true })}\n`);
}
function refuse(call, option, why) {
    if (call.text(option) !== undefined)
        throw dump_problem(`--${option} ${why}`);
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

/***/ 98417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ notGraded),
/* harmony export */   _Q: () => (/* binding */ parseGrades),
/* harmony export */   aF: () => (/* binding */ policyWarnings),
/* harmony export */   uY: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13590);
/* harmony import */ var _text_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43880);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6235);







/** What a class of thousands with a rubric of a hundred subitems needs. */
const MOST_MEGABYTES = 100;
const limits = { depth: 16, values: 10_000_000 };
const notGraded = { award: null, comments: null };
const RawGrades = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    is_late: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().exactOptional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ award: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().nullable(), comments: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable() })),
    grading_policies: _policies_js__WEBPACK_IMPORTED_MODULE_5__/* .RawPolicies */ .Pu.exactOptional(),
    // Of one policy, as older versions of the fork have it.
    grading_policy: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J().optional(),
}));
/** Reads a `grades.json` in either dialect; throws one `UserError` with every problem and its place. */
function parseGrades(text, file) {
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, file, limits);
    const raw = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJson */ .Z)(RawGrades, json);
    const dialect = dialectOf(raw);
    if (dialect === 'original')
        (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .throwProblems */ .Jh)(withoutLateness(raw, json));
    const submitters = json.keysOf([]).flatMap((submitter) => {
        const grades = raw[submitter];
        if (grades === undefined)
            return [];
        const { is_late: isLate = false, scores } = grades;
        return [
            {
                submitter,
                isLate: dialect === 'original' && isLate,
                scores: new Map(Object.entries(scores)),
                policies: dialect === 'fork' ? policiesIn(grades, submitter, json) : [],
            },
        ];
    });
    return { dialect, submitters };
}
function policiesIn(grades, submitter, json) {
    const { grading_policies: policies, grading_policy: older } = grades;
    return [
        ...(policies === undefined ? [] : (0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .policiesOf */ .Ao)(policies, [submitter, 'grading_policies'], json)),
        // Which of the policies it is of, the file does not tell.
        ...(older ? [{ kind: 'unknown', name: 'grading_policy' }] : []),
    ];
}
function dialectOf(raw) {
    const all = Object.values(raw);
    const hasPolicies = all.some((grades) => grades.grading_policies !== undefined);
    const hasLateness = all.some((grades) => grades.is_late !== undefined);
    return hasPolicies || (all.length > 0 && !hasLateness) ? 'fork' : 'original';
}
const withoutLateness = (raw, json) => Object.entries(raw)
    .filter(([, grades]) => grades.is_late === undefined)
    .map(([submitter]) => ({
    message: `${(0,_text_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)([submitter, 'is_late'])}: missing, expected a boolean`,
    hint: 'write "is_late": false if it was in time',
    place: json.placeOf([submitter]),
}));
/** What the fork's file asks for and only its course's own Python could do. */
function policyWarnings({ submitters }) {
    const unknown = submitters.flatMap(({ policies }) => policies.flatMap((policy) => (policy.kind === 'unknown' ? [policy.name] : [])));
    return [...new Set(unknown)].map((name) => `the grading policy ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is a course's own Python: it is not applied`);
}


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   Lw: () => (/* binding */ roundToHundredths),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dL: () => (/* binding */ smaller),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   yf: () => (/* binding */ larger)
/* harmony export */ });
/** A number of a JSON file as Python's reader takes it. */
const parseNumber = (digits) => /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits);
const add = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one + other : Number(one) + Number(other);
const subtract = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one - other : Number(one) - Number(other);
const multiply = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one * other : Number(one) * Number(other);
/** Python's `max`: of two that are equal (0 and -0.0) the first. */
const larger = (one, other) => (other > one ? other : one);
/** Python's `min`. */
const smaller = (one, other) => (other < one ? other : one);
/** Python's `round(value, 2)`: to the nearest by the exact binary value, and of a true tie to the even one. */
function roundToHundredths(value) {
    if (typeof value === 'bigint' || Number.isInteger(value) || !Number.isFinite(value))
        return value;
    const { mantissa, divisor } = fractionOf(Math.abs(value));
    const [whole, rest] = [(mantissa * 100n) / divisor, (mantissa * 100n) % divisor];
    const isUp = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n);
    const rounded = Number(`${isUp ? whole + 1n : whole}e-2`);
    return value < 0 ? -rounded : rounded;
}
/** The double as the exact fraction that it is. */
function fractionOf(value) {
    let mantissa = value;
    let divisor = 1n;
    // Doubling is exact: what remains is a whole number after 1074 steps at the most.
    while (!Number.isInteger(mantissa)) {
        mantissa *= 2;
        divisor *= 2n;
    }
    return { mantissa: BigInt(mantissa), divisor };
}
/** Python's `str(value)`: the shortest digits that mean it, with an exponent below 1e-4 and from 1e16 on. */
function formatNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const magnitude = Math.abs(value);
    const [digits = '', exponent = ''] = magnitude.toExponential().split('e');
    const isPlain = magnitude === 0 || (Number(exponent) >= -4 && Number(exponent) < 16);
    if (!isPlain)
        return `${sign}${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
    return `${sign}${magnitude}${Number.isInteger(magnitude) ? '.0' : ''}`;
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   Bu: () => (/* binding */ latePercentage),
/* harmony export */   Pu: () => (/* binding */ RawPolicies),
/* harmony export */   VC: () => (/* binding */ applyPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35217);



const Deduction = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ deduction: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** By the names of their classes. */
const RawPolicies = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    LatePercentagePenaltyPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    CustomDeductionsPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Deduction).exactOptional(),
    EarlyAndLatePolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().exactOptional(),
    LateDaysPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(2).nullish(),
    PlagiarismPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
});
/** They say something to the student and leave the points alone. */
const WITHOUT_POINTS = ['NullGradingPolicy', 'GoodJobPolicy'];
/**
 * The policies in the order in which they are applied here. Which of them apply, and in which order, is Python of each
 * course; the file has them by name. A zero comes last, since nothing may raise it again.
 */
function policiesOf(raw, path, json) {
    const known = [...Object.keys(RawPolicies.shape), ...WITHOUT_POINTS];
    const unknown = json.keysOf(path).filter((name) => !known.includes(name));
    const number = (...steps) => (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(json.numberText([...path, ...steps]));
    const deductions = (raw.CustomDeductionsPolicy ?? []).map(({ comment }, index) => ({
        points: number('CustomDeductionsPolicy', index, 'deduction'),
        comment,
    }));
    const days = raw.EarlyAndLatePolicy;
    return [
        ...(raw.LatePercentagePenaltyPolicy === true ? [{ kind: 'late percentage' }] : []),
        ...(deductions.length > 0 ? [{ kind: 'deductions', deductions }] : []),
        ...(days ? [{ kind: 'deadline', points: number('EarlyAndLatePolicy') }] : []),
        ...(days === null ? [zero(PAST_HARD_DEADLINE)] : []),
        ...(raw.LateDaysPolicy ? [zero(raw.LateDaysPolicy === 1 ? PAST_HARD_DEADLINE : NO_LATE_DAYS)] : []),
        ...plagiarism(raw.PlagiarismPolicy ?? {}),
        ...unknown.map((name) => ({ kind: 'unknown', name })),
    ];
}
const PAST_HARD_DEADLINE = 'Submitted past hard deadline';
const NO_LATE_DAYS = 'Not enough late days';
const zero = (comment) => ({ kind: 'zero', comment, keepsComments: false });
const plagiarism = (matches) => Object.keys(matches).length === 0
    ? []
    : [
        {
            kind: 'zero',
            comment: `Flagged for plagiarism: ${Object.values(matches).join(', ')}`,
            keepsComments: true,
        },
    ];
/** What a policy makes of a total and its comments. */
function applyPolicy({ points, comments }, policy) {
    switch (policy.kind) {
        case 'late percentage':
            return latePercentage({ points, comments }, _rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LATE_PENALTY */ .V);
        case 'deductions':
            return {
                points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .larger */ .yf)(0n, policy.deductions.map((one) => one.points).reduce(_number_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ, points)),
                comments: [
                    ...policy.deductions.map((one) => `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(one.points)}) ${one.comment}`),
                    ...comments,
                ],
            };
        case 'deadline':
            return { points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(points, policy.points), comments: [sayDeadline(policy.points), ...comments] };
        case 'zero':
            return { points: 0n, comments: [policy.comment, ...(policy.keepsComments ? comments : [])] };
        case 'unknown':
            return { points, comments };
    }
}
/** What `is_late` costs: a share of the total, rounded to two decimals. */
const latePercentage = ({ points, comments }, share) => ({
    points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .roundToHundredths */ .Lw)((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(points, (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .subtract */ .Re)(1n, share))),
    comments: ['(LATE)', ...comments],
});
const deadlines = new Map([
    ['2', '(+2) Early deadline'],
    ['-1', '(-1) Late deadline'],
    ['-2', '(-2) Hard deadline'],
]);
const sayDeadline = (points) => deadlines.get(String(points)) ?? `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(points)}) Custom deadline`;


/***/ }),

/***/ 35217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ DEFAULT_LATE_PENALTY),
  x: () => (/* binding */ parseRubric)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var text_json = __webpack_require__(13590);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/pygrader/number.js
var number = __webpack_require__(21000);
;// CONCATENATED MODULE: ./build/pygrader/rubric-warnings.js

/** A late_penalty that pygrader takes and its documentation does not allow. */
function latePenaltyWarnings(share, place) {
    if (share >= 0 && share <= 1)
        return [];
    const effect = share < 0 ? 'late submissions gain points' : 'late totals change their sign';
    return [{ message: `late_penalty: ${share} is not from 0 to 1: ${effect}`, place }];
}
/** What pygrader passes over in an item: lists of two lengths, and a name that is not its code. */
function itemWarnings({ code, name, points, descriptions }, place, placeOfName) {
    const counts = `${points} points and ${descriptions} descriptions`;
    const taken = `pygrader takes only the first ${Math.min(points, descriptions)}`;
    const named = "pygrader's grading goes by the name, its dump and we by the code";
    return [
        ...(points === descriptions ? [] : [{ message: `${(0,quote/* quote */.hD)(code)} has ${counts}: ${taken}`, place }]),
        ...(name === code
            ? []
            : [{ message: `${(0,quote/* quote */.hD)(code)} is named ${(0,quote/* quote */.hD)(name)}: ${named}`, place: placeOfName }]),
    ];
}

;// CONCATENATED MODULE: ./build/pygrader/rubric.js







/** What pygrader takes off a late submission where the rubric does not say it. */
const DEFAULT_LATE_PENALTY = 0.2;
const RawItem = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    deducting_from: schemas/* number */.aig().nullish(),
    points_per_subitem: schemas/* array */.YOg(schemas/* number */.aig()),
    desc_per_subitem: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const RawRubric = schemas/* object */.Ikc({ late_penalty: schemas/* number */.aig('expected a number such as 0.2 for 20%').exactOptional() })
    .catchall(schemas/* record */.g1P(schemas/* string */.YjP(), RawItem, 'expected a table of items: to pygrader every key but late_penalty is one; remove this'));
/** Reads a `rubric.json`; throws one `UserError` with every problem and its place. */
function parseRubric(text, file) {
    const json = (0,text_json/* readJson */.V)(text, file);
    const raw = (0,parse_json/* checkJson */.Z)(RawRubric, json);
    const codes = json.keysOf([]).filter((code) => code !== 'late_penalty');
    const tables = codes.map((code) => ({
        code,
        items: json.keysOf([code]).flatMap((item) => itemOf(raw[code], code, item, json)),
        place: json.placeOf([code], 'key'),
    }));
    (0,problem/* throwProblems */.Jh)(repeatedCodes(tables));
    const latePenalty = raw.late_penalty === undefined
        ? undefined
        : { share: (0,number/* parseNumber */.$J)(json.numberText(['late_penalty'])), place: json.placeOf(['late_penalty']) };
    const warnings = [
        ...(latePenalty === undefined ? [] : latePenaltyWarnings(latePenalty.share, latePenalty.place)),
        ...tables.flatMap(({ code, items }) => items.flatMap((item) => oddities(item, code, raw[code], json))),
    ];
    return {
        ...(latePenalty !== undefined && { latePenalty }),
        tables,
        warnings,
        place: json.placeOf([]),
    };
}
const rawItem = (table, code) => typeof table === 'object' ? table[code] : undefined;
function itemOf(rawTable, table, code, json) {
    const raw = rawItem(rawTable, code);
    if (raw === undefined)
        return [];
    const path = [table, code];
    const from = raw.deducting_from ?? 0;
    return [
        {
            code,
            ...(from !== 0 && { deductingFrom: (0,number/* parseNumber */.$J)(json.numberText([...path, 'deducting_from'])) }),
            // Python's zip: what one of the two lists has more is left out.
            subitems: raw.desc_per_subitem.slice(0, raw.points_per_subitem.length).map((description, index) => ({
                code: `${code}.${index + 1}`,
                points: (0,number/* parseNumber */.$J)(json.numberText([...path, 'points_per_subitem', index])),
                description,
                place: json.placeOf([...path, 'points_per_subitem', index]),
            })),
            place: json.placeOf(path, 'key'),
        },
    ];
}
function repeatedCodes(tables) {
    const seen = new Map();
    return tables.flatMap((table) => table.items.flatMap(({ code, place }) => {
        const other = seen.get(code);
        if (other === undefined) {
            seen.set(code, table.code);
            return [];
        }
        const message = `the item ${(0,quote/* quote */.hD)(code)} of table ${(0,quote/* quote */.hD)(table.code)} is in table ${(0,quote/* quote */.hD)(other)}, too`;
        return [{ message, hint: 'grades are kept by item: give one of the two another code', place }];
    }));
}
function oddities(item, table, rawTable, json) {
    const raw = rawItem(rawTable, item.code);
    if (raw === undefined)
        return [];
    const { name, points_per_subitem: points, desc_per_subitem: descriptions } = raw;
    const { code, place } = item;
    const written = { code, name, points: points.length, descriptions: descriptions.length };
    return itemWarnings(written, place, json.placeOf([table, code, 'name']));
}


/***/ }),

/***/ 33647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf),
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98417);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21000);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6235);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35217);




/** The code that stands for the whole rubric. Only it is subject to lateness. */
const ALL = 'ALL';
/** What one submission has for the items whose codes begin with `code`, as pygrader's `get_submission_grades` counts. */
function totalOf(rubric, grades, dialect, code) {
    let counted = { points: 0n, comments: [] };
    const items = itemsOf(rubric, code);
    for (const item of items) {
        const subitems = item.subitems.map((subitem) => gradedOf(subitem, grades));
        const graded = subitems.filter((subitem) => subitem !== undefined);
        if (graded.length < subitems.length)
            return { isGraded: false, points: counted.points, comments: [] };
        counted = {
            points: withItem(counted.points, item, graded),
            comments: [...counted.comments, ...graded.flatMap((one) => commentOn(one, item, dialect))],
        };
    }
    const { points, comments } = code === ALL ? finished(counted, rubric, grades) : counted;
    // To the fork what nobody asked about is graded, too.
    return { isGraded: items.length > 0 || dialect === 'fork', points: (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .larger */ .yf)(points, 0n), comments };
}
// A prefix: B1 finds B10 as well.
const itemsOf = ({ tables }, code) => tables.flatMap(({ items }) => items.filter((item) => code === ALL || item.code.startsWith(code)));
function gradedOf(subitem, { scores }) {
    const { award, comments } = scores.get(subitem.code) ?? _grades_js__WEBPACK_IMPORTED_MODULE_0__/* .notGraded */ .ZL;
    return award === null ? undefined : { ...subitem, applied: award, comment: comments ?? '' };
}
function withItem(before, { deductingFrom }, subitems) {
    const start = deductingFrom === undefined ? before : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(before, deductingFrom);
    const after = subitems
        .map(({ applied, points }) => (applied ? points : 0n))
        .reduce(_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ, start);
    if (deductingFrom === undefined)
        return after;
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .larger */ .yf)(before, (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .smaller */ .dL)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(before, deductingFrom), after));
}
function commentOn(subitem, { code, subitems }, dialect) {
    const { applied, points, comment } = subitem;
    const isTaken = applied && (dialect === 'original' ? points <= 0 : points < 0);
    const isLost = isTaken || (!applied && points > 0);
    if (!isLost && comment === '')
        return [];
    const name = subitems.length === 1 ? code : subitem.code;
    const price = dialect === 'fork' && applied !== points >= 0 ? `: -${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(magnitude(points))}` : '';
    return [`(${name}${price})${comment === '' ? '' : ` ${comment}`}`];
}
const magnitude = (points) => (points < 0 ? -points : points);
function finished(counted, { latePenalty }, grades) {
    const late = grades.isLate ? (0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .latePercentage */ .Bu)(counted, latePenalty?.share ?? _rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LATE_PENALTY */ .V) : counted;
    return grades.policies.reduce(_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .applyPolicy */ .VC, late);
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
