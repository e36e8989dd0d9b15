export const id = 174;
export const ids = [174,865];
export const modules = {

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23603);


/** Names may hold line breaks, and `**` is to go over these, too. */
const flags = _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0 ? 'is' : 's';
/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
function globs(patterns) {
    // Of `./` nothing is left, and no path is that.
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '')).filter((pattern) => pattern !== '');
    const exact = new Set(plain.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU));
    const matchers = plain.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_1__(pattern, { dot: true, nocase: _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0, flags }));
    return (path) => exact.has((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)) || matchers.some((matches) => matches(path));
}
/** The directory below which everything that fits a glob lies; '' is the whole tree. */
function baseOf(pattern) {
    const plain = pattern.replace(/^\.\//, '');
    const { base, isGlob, negated } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(plain);
    if (negated)
        return '';
    return isGlob ? base.replace(/\\(.)/g, '$1') : plain.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 93174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGradeTree: () => (/* binding */ openGradeTree)
});

// UNUSED EXPORTS: layoutWarnings

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/formats/prairielearn-data.js


const values = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const CourseData = schemas/* looseObject */._H3({
    params: values.exactOptional(),
    correct_answers: values.exactOptional(),
    submitted_answers: values.exactOptional(),
    variant_seed: schemas/* number */.aig().int().exactOptional(),
});
/** What PrairieLearn writes to `/grade/data/data.json` (externalGraderCommon, `buildDirectory`), before any grade. */
const usual = {
    params: {},
    correct_answers: {},
    submitted_answers: {},
    format_errors: {},
    partial_scores: {},
    score: 0,
    feedback: {},
    variant_seed: 1,
    options: {},
    raw_submitted_answers: {},
    gradable: true,
};
/** The text of `data.json`: what the course says in its own wins, but for the submitted files. */
function formatGradeData(course, submitted) {
    const said = course === undefined ? {} : (0,parse_json/* parseJson */.q)(CourseData, course.text, course.file);
    const files = submitted === undefined ? {} : { _files: submitted };
    const answers = { ...said.submitted_answers, ...files };
    return `${JSON.stringify({ ...usual, ...said, submitted_answers: answers }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var text_quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/bounded-file.js
var bounded_file = __webpack_require__(33270);
// EXTERNAL MODULE: ./build/grader/protect/source.js
var protect_source = __webpack_require__(88945);
// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __webpack_require__(10061);
;// CONCATENATED MODULE: ./build/grader/course-tree.js






const mostEntries = 100_000;
/** Every file below a directory. */
async function readTree(directory, to) {
    const enters = ({ name }) => name !== '.git';
    const { entries, isComplete } = await (0,walk/* walk */.G)(directory, { enters, most: mostEntries });
    if (!isComplete)
        throw new problem/* UserError */.yo([{ message: `more than ${mostEntries} files in ${(0,text_quote/* quote */.hD)(directory)}` }]);
    const paths = (kind) => entries.filter((entry) => entry.kind === kind).map(({ path }) => path);
    const read = paths('file').map((path) => (0,protect_source/* readCourseFile */.yJ)(directory, path));
    const files = await Promise.all(read);
    return {
        files: files.map((file) => ({ ...file, path: `${to}/${file.path}` })),
        links: paths('link').map((path) => `${to}/${path}`),
    };
}
/** What PrairieLearn copies to `serverFilesCourse` and, for old graders, to `shared`. */
async function readShared(base, path) {
    const source = (0,external_node_path_.join)(base, path);
    const name = nameOfShared(path);
    const found = await (0,promises_.stat)(source).catch(() => undefined);
    if (found === undefined || name === '') {
        const hint = 'it is looked for from protect.from on, and without it in the submission';
        throw new problem/* UserError */.yo([{ message: `grader.shared: there is no ${(0,text_quote/* quote */.hD)(path)}`, hint }]);
    }
    const trees = await Promise.all(['serverFilesCourse', 'shared'].map((to) => found.isDirectory() ? readTree(source, `${to}/${name}`) : readOne(source, `${to}/${name}`)));
    return { files: trees.flatMap(({ files }) => files), links: trees.flatMap(({ links }) => links) };
}
const readOne = async (source, to) => ({
    files: [{ ...(await (0,protect_source/* readCourseFile */.yJ)((0,external_node_path_.dirname)(source), (0,external_node_path_.basename)(source))), path: to }],
    links: [],
});
/** `lib` of `.github/grading/lib`; `util/a.py` of `../../serverFilesCourse/util/a.py`, as PrairieLearn calls it. */
function nameOfShared(path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    const at = steps.lastIndexOf('serverFilesCourse');
    const name = at === -1 || at + 1 === steps.length ? steps.slice(-1) : steps.slice(at + 1);
    return name.includes('..') ? '' : name.join('/');
}
/** The first of these that is there. */
async function course_tree_firstDirectory(directories) {
    for (const directory of directories) {
        const found = await (0,promises_.stat)(directory).catch(() => undefined);
        if (found?.isDirectory() === true)
            return directory;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
// EXTERNAL MODULE: ./build/grader/reset.js
var grader_reset = __webpack_require__(23945);
;// CONCATENATED MODULE: ./build/grader/grade-tree.js











const mostDataBytes = 2 ** 20;
const mostSubmitted = { files: 200, bytes: 2 ** 20 };
const mostRecorded = 500;
/** What is made here; the submission and the results are made where every workspace is. */
const made = ['tests', 'serverFilesCourse', 'shared', 'data'];
const others = ['student', 'results'];
/** Where a course keeps what belongs to a question, when that lies in the submission's repository. */
const grading = '.github/grading';
/** Reads the course's files before any student code runs; links among them are left out and said. */
async function openGradeTree(request) {
    const { grade, shared, protectFrom } = request;
    const student = (0,external_node_path_.join)(grade, 'student');
    const base = protectFrom ?? student;
    const places = placesOf(base, protectFrom);
    const tests = await course_tree_firstDirectory(places.map((place) => (0,external_node_path_.join)(place, 'tests')));
    const trees = tests === undefined ? [] : [await readTree(tests, 'tests')];
    for (const path of shared)
        trees.push(await readShared(base, path));
    const sources = trees.flatMap(({ files }) => files);
    const links = trees.flatMap((tree) => tree.links);
    const data = formatGradeData(await readData(places), await readSubmitted(student));
    const digested = sources.map(({ path, sha256 }) => ({ path, sha256, action: 'digested' }));
    return {
        layOut: () => layOut(grade, sources, data),
        sources,
        files: protectFrom === undefined ? digested.slice(0, mostRecorded) : [],
        notices: links.length === 0 ? [] : [`links of the course are not taken over: ${(0,text_quote/* quoteSome */.Jv)(links)}`],
    };
}
const placesOf = (base, protectFrom) => [
    ...(protectFrom === undefined ? [] : [base]),
    (0,external_node_path_.join)(base, grading),
];
/** What of the course is not where gradings would look for it, by its path here: for `check`. */
async function layoutWarnings(base, { shared, protectFrom }, nameOf) {
    const tests = placesOf(base, protectFrom).map((place) => join(place, 'tests'));
    const warnings = (await firstDirectory(tests)) === undefined
        ? [
            `there is no directory ${tests.map((path) => quote(nameOf(path))).join(' or ')}: /grade/tests is empty`,
        ]
        : [];
    for (const path of shared) {
        const source = join(base, path);
        if ((await stat(source).catch(() => undefined)) === undefined)
            warnings.push(`grader.shared: there is no ${quote(nameOf(source))}: nothing can be graded without it`);
    }
    return warnings;
}
async function readData(places) {
    for (const place of places) {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(place, 'data.json')).catch(() => undefined);
        if (found === undefined)
            continue;
        const read = await (0,bounded_file/* readBoundedFile */.M)(place, 'data.json', mostDataBytes);
        if ('text' in read)
            return { text: read.text, file: 'data.json' };
        throw new problem/* UserError */.yo([{ message: `the course's data.json is not read: ${read.problem}` }]);
    }
    return undefined;
}
/** As pl-file-upload hands files in; none of them where they are too many for a data.json. */
async function readSubmitted(student) {
    const enters = ({ path }) => path !== '.github';
    const { entries, isComplete } = await (0,walk/* walk */.G)(student, { enters, most: mostSubmitted.files });
    if (!isComplete)
        return undefined;
    const files = [];
    let left = mostSubmitted.bytes;
    for (const { path, kind } of entries) {
        if (kind !== 'file')
            continue;
        left -= (await (0,promises_.stat)((0,external_node_path_.join)(student, path))).size;
        if (left < 0)
            return undefined;
        files.push({ name: path, contents: await (0,promises_.readFile)((0,external_node_path_.join)(student, path), 'base64') });
    }
    return files;
}
async function layOut(grade, sources, data) {
    const strangers = (await (0,promises_.readdir)(grade)).filter((name) => !others.includes(name));
    for (const name of strangers)
        await (0,remove/* removeTree */.d)((0,external_node_path_.join)(grade, name));
    for (const name of made) {
        if (await (0,grader_reset/* makeAnew */.w)((0,external_node_path_.join)(grade, name), 0o755))
            continue;
        throw new problem/* UserError */.yo([{ message: `/grade/${name} of an earlier command could not be removed` }]);
    }
    for (const file of sources)
        await (0,protect_source/* writeCourseFile */.nG)(file, (0,external_node_path_.join)(grade, file.path));
    await (0,promises_.writeFile)((0,external_node_path_.join)(grade, 'data', 'data.json'), data);
}


/***/ }),

/***/ 88945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ readCourseHooks),
/* harmony export */   Zt: () => (/* binding */ readCourseFiles),
/* harmony export */   nG: () => (/* binding */ writeCourseFile),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   yJ: () => (/* binding */ readCourseFile)
/* harmony export */ });
/* unused harmony export sourceWarnings */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29620);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96865);
/* harmony import */ var _hooks_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89645);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10061);








const mostEntries = 100_000;
/** The files below a directory that fit the globs, with their digests; links are none. */
async function readCourseFiles(directory, patterns) {
    const { paths } = await listCourseFiles(directory, patterns);
    return Promise.all(paths.map((path) => readCourseFile(directory, path)));
}
/** The hooks of the course's own tree but for those that submissions are to bring. */
async function readCourseHooks(directory, isTheirs) {
    const listed = await (0,_hooks_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .listHooks */ .x)(await sourceOf(directory), { most: mostEntries, holdsCourses: () => true });
    if (!listed.isComplete)
        throw tooMany;
    const found = listed.found.filter(({ path }) => !isTheirs(path));
    const files = [];
    for (const { path, isDirectory } of found)
        if (!isDirectory && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path))).isFile())
            files.push(await readCourseFile(directory, path));
    return { files, directories: found.filter((one) => one.isDirectory).map(({ path }) => path) };
}
/**
 * What of a source of protected files is probably not meant: for `check`. A source that would break each grading is a
 * `UserError`, unless it is not there at all: whoever checks may lack the course's files.
 */
async function sourceWarnings(directory, patterns) {
    try {
        await sourceOf(directory);
    }
    catch (error) {
        if (error instanceof UserError)
            return error.problems.map(formatProblem);
        throw error;
    }
    // PrairieLearn's layout takes directories whole.
    if (patterns.length === 0)
        return [];
    const { paths, links } = await listCourseFiles(directory, patterns);
    return [
        ...patterns
            .filter((pattern) => !paths.some(globs([pattern])))
            .map((pattern) => `protect.files: nothing in protect.from fits ${quote(pattern)}: ${REMOVED}`),
        ...(links.length === 0
            ? []
            : [`protect.from: links are not put back, and ${REMOVED}: ${quoteSome(links)}`]),
    ];
}
const REMOVED = 'what submissions have there is removed';
async function sourceOf(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() === true)
        return directory;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)}` }]);
}
const tooMany = new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: more than ${mostEntries} files` }]);
async function listCourseFiles(directory, patterns) {
    await sourceOf(directory);
    const enters = ({ name }) => name !== '.git';
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(directory, { enters, most: mostEntries });
    if (!isComplete)
        throw tooMany;
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns);
    const fitting = entries.filter(({ path }) => matches(path));
    const ofKind = (kind) => fitting.filter((one) => one.kind === kind).map(({ path }) => path);
    const [paths, links] = [ofKind('file'), ofKind('link')];
    if (paths.length > 0)
        return { paths, links };
    const message = `protect.from: none of the files in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)} fits protect.files`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message, hint: 'the globs are matched from that directory on' }]);
}
async function readCourseFile(directory, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const { mode, size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
    return { path, file, size, sha256: await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(file), isExecutable: (mode & 0o111) !== 0 };
}
/** Whether a path holds exactly this file, by itself: a second name for it could be written to from elsewhere. */
async function holds(path, { size, sha256, isExecutable }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.nlink !== 1 || found.size !== size)
        return false;
    if (process.platform !== 'win32' && ((found.mode & 0o111) !== 0) !== isExecutable)
        return false;
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(path, size).then((digest) => digest === sha256, () => false);
}
/** Writes a course file where nothing is; its directories must be real ones already. */
async function writeCourseFile(course, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // Student code that runs as us could have left a pipe there, or a file without end.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(course.file).catch(() => undefined);
    if (found?.isFile() === true && found.size === course.size) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(course.file, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, course.isExecutable ? 0o755 : 0o644);
        if ((await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(path)) === course.sha256)
            return;
    }
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `the course's ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(course.path)} was changed while grading` }]);
}


/***/ }),

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
const formatPath = (path) => path.map(formatStep).join('').replace(/^\./, '');
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    const key = String(step);
    return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key, { oneLine: true, limit: 60 })}"]`;
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

/***/ 89255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ })

};
