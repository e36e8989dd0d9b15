export const id = 18;
export const ids = [18];
export const modules = {

/***/ 2751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ courseRequestOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/zero.js + 1 modules
var zero = __webpack_require__(3723);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/cli/server.js
/** Where a laptop fetches repositories from, and with which token. */
const serverOf = ({ env }) => ({
    url: env.GITHUB_SERVER_URL ?? 'https://github.com',
    token: env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '',
    environment: env,
});

;// CONCATENATED MODULE: ./build/cli/course-request.js






/** Which configuration a call is about. */
async function courseRequestOf(call, scratch) {
    const dir = await directoryOf(call);
    return {
        dir,
        config: call.text('config'),
        base: call.terminal.cwd,
        zero: {},
        advice: '`init` writes one, --config names another',
        assignment: async () => (0,zero/* assignmentName */.R)((0,external_node_path_.basename)(dir)),
        server: serverOf(call.terminal),
        scratch,
    };
}
/** A name that leads to no directory is a mistake in the call. */
async function directoryOf({ words: [name = '.'], terminal }) {
    const dir = (0,external_node_path_.resolve)(terminal.cwd, name);
    const isDirectory = await (0,promises_.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new problem/* UserError */.yo([{ message: `there is no directory ${(0,quote/* quote */.hD)(name)}` }]);
    return dir;
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   c: () => (/* binding */ maximumOf)
/* harmony export */ });
/* harmony import */ var _domain_implied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5245);

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

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatHint)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);

/** For somebody who named a format that nobody reads. */
const formatHint = (format, formats) => (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(format, formats) ?? `known are auto, ${formats.join(', ')}`;


/***/ }),

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Whether a path stays inside the directory it is relative to. */
const isInside = (path) => !/^([\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');


/***/ }),

/***/ 3723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ assignmentName),
  p: () => (/* binding */ configOfInputs)
});

// EXTERNAL MODULE: ./build/domain/assignment.js
var domain_assignment = __webpack_require__(5300);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/config/defaults.js
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
        fileSizeBytes: 200 * 2 ** 20,
        outputBytes: 2 ** 20,
    },
    sandbox: 'auto',
    protect: { files: [] },
    files: { required: [], onMissing: 'ungradable' },
    show: { output: 'failed', limitBytes: 64 * 2 ** 10, tests: [] },
};

// EXTERNAL MODULE: ./build/config/format-hint.js
var format_hint = __webpack_require__(364);
// EXTERNAL MODULE: ./build/config/inside.js
var inside = __webpack_require__(6923);
;// CONCATENATED MODULE: ./build/config/zero.js







const file = "the action's inputs";
/** Grades one command, without a file. The schema is left out, since loading it costs as much as the whole grading. */
function configOfInputs(inputs, formats) {
    (0,problem/* throwProblems */.Jh)(problemsOf(inputs, formats));
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isExitCode = results === undefined;
    const points = maxPoints ?? (isExitCode ? 1 : undefined);
    return {
        ...defaults,
        file,
        assignment,
        name: assignment,
        grader: {
            run: command,
            ...(results !== undefined && { results }),
            format: isExitCode ? 'exit-code' : format,
            timeoutMs: defaults.limits.timeMs,
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
function problemsOf(inputs, formats) {
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isKnown = format === 'auto' || formats.includes(format);
    const problems = [
        !(0,domain_assignment/* isAssignment */.d)(assignment) &&
            say('assignment', `${(0,quote/* quote */.hD)(assignment)} is no name of an assignment`, 'such as hw3'),
        command.trim() === '' && say('command', 'is empty', 'give the command that grades'),
        results !== undefined &&
            !(0,inside/* isInside */.F)(results) &&
            say('results', `${(0,quote/* quote */.hD)(results)} is not below $RESULTS_DIR`),
        maxPoints !== undefined &&
            !(maxPoints > 0 && (0,points/* isPoints */.U2)(maxPoints)) &&
            say('max-points', 'must be more than 0'),
        !isKnown && say('format', `no format is called ${(0,quote/* quote */.hD)(format)}`, (0,format_hint/* formatHint */.F)(format, formats)),
        isKnown && results === undefined && !['auto', 'exit-code'].includes(format) && withoutResults,
        results !== undefined && format === 'exit-code' && say('results', 'means nothing with format exit-code'),
    ];
    return problems.filter((problem) => problem !== false);
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


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UG: () => (/* binding */ directoryBeside),
  u0: () => (/* binding */ findConfig),
  _e: () => (/* binding */ openCourse)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/bounded-text.js






const mostBytes = 1_000_000;
/** A file that people write; undefined where there is none. Opens nothing that could hang, and reads nothing without end. */
async function readBoundedText(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            throw refusal(path, 'is a directory');
        if (!found.isFile())
            throw refusal(path, 'is not a regular file');
        // The size is not to be believed everywhere: some files of the system say 0 and have no end.
        const bytes = await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: mostBytes }));
        if (bytes.length > mostBytes)
            throw refusal(path, 'is larger than a megabyte');
        return bytes.toString();
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT' || (0,error_code/* errorCode */.C)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
const refusal = (path, why) => new problem/* UserError */.yo([{ message: `${(0,quote/* quote */.hD)(path)} ${why}` }]);

// EXTERNAL MODULE: ./build/config/zero.js + 1 modules
var config_zero = __webpack_require__(3723);
// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(3491);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/course.js









const usualPlaces = ['.github/grading.yml', 'grading.yml'];
const classroomPlace = '.github/classroom/autograding.json';
const options = { formats: names/* formatNames */.E };
/** Stage 1: finds and checks the configuration and fetches what it names; throws every problem with its place. */
async function openCourse(request) {
    const found = await findConfig(request);
    const { from } = found.config.protect;
    return from === undefined ? found : { ...found, protectFrom: await directoryOf(from, request) };
}
/** Only the configuration, for those who do not grade. */
async function findConfig(request) {
    const { config, zero } = request;
    const found = config === undefined ? await lookUp(request) : await readNamed(config, request);
    if (found !== undefined && zero.command !== undefined)
        throw twoConfigurations(found.config.file);
    return found ?? withoutFile(request);
}
async function lookUp({ dir, base }) {
    for (const place of usualPlaces) {
        const text = await readBoundedText((0,external_node_path_.join)(dir, place));
        if (text !== undefined)
            return parsed(text, (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, place)));
    }
    return undefined;
}
async function readNamed(name, request) {
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(name);
    const path = ref === undefined ? (0,external_node_path_.resolve)(request.base, name) : await fetched(ref, 'grading.yml', request);
    const text = await readBoundedText(path);
    if (text === undefined)
        throw new problem/* UserError */.yo([{ message: `there is no configuration ${(0,quote/* quote */.hD)(name)}` }]);
    return parsed(text, name);
}
async function parsed(text, file) {
    // Loaded here, since a grading without a file needs no YAML.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(815), __webpack_require__.e(620), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 5235));
    return { config: parseConfig(text, file, options), text };
}
async function withoutFile({ dir, base, zero, advice, assignment }) {
    if (zero.command !== undefined) {
        const inputs = { ...zero, command: zero.command, assignment: await assignment() };
        return { config: (0,config_zero/* configOfInputs */.p)(inputs, names/* formatNames */.E), text: JSON.stringify(inputs) };
    }
    const path = (0,external_node_path_.join)(dir, classroomPlace);
    const text = await readBoundedText(path);
    if (text === undefined)
        throw noConfiguration(advice);
    const { configOfAutograding } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(815), __webpack_require__.e(620), __webpack_require__.e(399)]).then(__webpack_require__.bind(__webpack_require__, 4399));
    return { config: configOfAutograding(text, (0,external_node_path_.relative)(base, path), await assignment(), options), text };
}
async function directoryOf(from, request) {
    switch (from.kind) {
        case 'directory':
            return directoryBeside(request.dir, from.path);
        case 'repository':
            return fetched(from, '.', request);
    }
}
/** Where a directory lies that the configuration names, seen from the submission's. */
const directoryBeside = (dir, path) => (0,external_node_path_.resolve)(dir, path.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)()));
/** Where a path of a repository lies once the repository is here. */
async function fetched({ owner, repo, ref, path }, usual, { server, scratch }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'course-'));
    const { url: serverUrl, token, environment } = server;
    const { fetchTree } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 1826));
    await fetchTree({ serverUrl, owner, repo, ref, token, dir, environment });
    return (0,external_node_path_.resolve)(dir, path === '.' ? usual : path);
}
const twoConfigurations = (file) => new problem/* UserError */.yo([
    { message: `the input \`command\` and ${(0,quote/* quote */.hD)(file)} both say how to grade`, hint: 'remove one of them' },
]);
const noConfiguration = (hint) => new problem/* UserError */.yo([
    {
        message: `there is no ${usualPlaces.join(', no ')} and no ${classroomPlace}`,
        hint,
    },
]);


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAssignment),
/* harmony export */   w: () => (/* binding */ assignmentPattern)
/* harmony export */ });
/** What an assignment may be called: it names directories, files and artifacts. */
const assignmentPattern = /^[a-z0-9][a-z0-9._-]*$/;
const isAssignment = (name) => assignmentPattern.test(name) && name.length <= 100;


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownMaxPoints),
/* harmony export */   P: () => (/* binding */ rubricOf)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9606);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3048);



const SHRINKS = 'each of its tests counts one point, so a test that does not run makes the whole smaller; state max_points, or write a rubric';
/**
 * The rubric where none is written: each test is an item. What the configuration promises keeps its points when
 * the results lack it; `maxPoints` wins over what the format states, and then the points are scaled.
 */
function rubricOf(expected, results, maxPoints) {
    if (expected.length === 0)
        return rubricOfResults(results, maxPoints);
    const promised = expected.map((test) => itemOf(test, results.tests));
    // A grader beside the declared tests reports tests of its own.
    const others = results.tests.filter((test) => !expected.some((one) => isPartOf(one, test)));
    const notices = maxPoints === undefined ? expected.flatMap((test) => risks(test, results.tests)) : [];
    return { items: scaled([...promised, ...others.map(itemOfTest)], maxPoints), implied: { notices } };
}
const isPartOf = (expected, test) => test.id === expected.id || (expected.kind === 'suite' && (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSuite */ .M0)(test, expected.id));
/** What an attempt without results is out of; null where only the results could tell. */
function knownMaxPoints({ rubric, expected, hasGrader, maxPoints }) {
    if (rubric !== undefined)
        return (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .maxPointsOf */ .Vp)(rubric);
    if (maxPoints !== undefined)
        return maxPoints;
    const promised = expected.flatMap((test) => (test.maxPoints === undefined ? [] : [test.maxPoints]));
    return hasGrader || promised.length < expected.length ? null : (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .sumPoints */ .RN)(promised);
}
function rubricOfResults({ tests, points, maxPoints: stated }, wanted) {
    const own = tests.map(itemOfTest);
    const sum = (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .sumPoints */ .RN)(own.map((item) => item.points));
    const whole = stated ?? (sum === 0 && points !== undefined ? wanted : sum) ?? points;
    const target = wanted ?? whole ?? 0;
    const isBare = sum === 0 && target > 0;
    const items = isBare ? [wholeItem(tests, target)] : scaled(own, target);
    const notices = wanted === undefined && stated === undefined && !states(tests) ? [`The grader: ${SHRINKS}`] : [];
    return { items, implied: { notices, ...decided(points, whole, target) } };
}
/** The whole's points where the format decides them, on the scale of `target`. */
function decided(points, whole, target) {
    if (points === undefined)
        return {};
    return { points: whole === undefined || whole === 0 ? points : (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .fractionOfPoints */ .lC)(target, points, whole) };
}
function itemOf(test, tests) {
    const item = { ...itemOfTest(test), points: test.maxPoints ?? 1 };
    const inside = test.kind === 'suite' ? testsOf(test, tests) : [];
    if (inside.length === 0)
        return item;
    const items = scaled(inside.map(itemOfTest), test.maxPoints);
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .sumPoints */ .RN)(items.map((one) => one.points));
    return { kind: 'group', id: test.id, name: test.name, points, bonus: false, items };
}
const itemOfTest = ({ id, name, maxPoints }) => ({
    kind: 'tested',
    id,
    name,
    points: (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .largerPoints */ .b9)(maxPoints ?? 1, 0),
    bonus: false,
    tests: [],
    award: 'fraction',
});
const wholeItem = (tests, points) => ({
    ...itemOfTest({ id: 'grader', name: 'The grader' }),
    points,
    tests: tests.length === 0 ? [] : ['*'],
});
const testsOf = ({ id }, tests) => tests.filter((test) => (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSuite */ .M0)(test, id));
const states = (tests) => tests.some((test) => test.maxPoints !== undefined);
const risks = (test, tests) => test.kind === 'simple' || test.maxPoints !== undefined || states(testsOf(test, tests))
    ? []
    : [`${test.id}: ${SHRINKS}`];
/** The same items worth `target` together. */
function scaled(items, target) {
    if (target === undefined)
        return [...items];
    const shares = (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .sharePoints */ .hL)(target, (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .wf)(items).map((item) => item.points));
    return withPoints(items, shares.values());
}
function withPoints(items, shares) {
    return items.map((item) => {
        if (item.kind !== 'group')
            return { ...item, points: shares.next().value ?? 0 };
        const inside = withPoints(item.items, shares);
        return { ...item, items: inside, points: (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .sumPoints */ .RN)(inside.map((one) => one.points)) };
    });
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   uI: () => (/* binding */ roundPoints),
/* harmony export */   v6: () => (/* binding */ comparePoints),
/* harmony export */   y8: () => (/* binding */ smallerPoints)
/* harmony export */ });
/* unused harmony export percentOf */
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
const sumPoints = (points) => pointsOf(points.reduce((sum, next) => sum + millionthsOf(next), 0n));
const subtractPoints = (from, points) => sumPoints([from, -points]);
const multiplyPoints = (points, times) => pointsOf(millionthsOf(points) * BigInt(times));
/** Negative when `one` is less than `other`, 0 when they are the same points. */
function comparePoints(one, other) {
    const difference = millionthsOf(one) - millionthsOf(other);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ isInSuite),
/* harmony export */   TS: () => (/* binding */ canEarn),
/* harmony export */   iF: () => (/* binding */ numberDuplicates),
/* harmony export */   j_: () => (/* binding */ worstOfDuplicates),
/* harmony export */   kn: () => (/* binding */ duplicateIds),
/* harmony export */   lh: () => (/* binding */ testStatuses),
/* harmony export */   n0: () => (/* binding */ mergeResults),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);

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
    const message = joinTexts(same.map((test) => test.message));
    const output = joinTexts(same.map((test) => test.output));
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
/** Several results files of one grading as one; a whole's points and maximum only where every file states them. */
function mergeResults(parts) {
    const message = joinTexts(parts.map((part) => part.message));
    const output = joinTexts(parts.map((part) => part.output));
    const points = sumIfAll(parts.map((part) => part.points));
    const maxPoints = sumIfAll(parts.map((part) => part.maxPoints));
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
        ...(graderError !== undefined && { graderError }),
        ...(parts.some(({ timedOut }) => timedOut === true) && { timedOut: true }),
    };
}
function sumIfAll(points) {
    const known = points.filter((each) => each !== undefined);
    return known.length > 0 && known.length === points.length ? (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .sumPoints */ .RN)(known) : undefined;
}
const joinTexts = (texts) => [...new Set(texts.filter((text) => text))].join('\n\n');


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ maxPointsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   mj: () => (/* binding */ matchesTest),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3399);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);


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
/** What can be earned without bonus items. */
const maxPointsOf = ({ items }) => (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(leavesOf(items).map((item) => (item.bonus ? 0 : (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .largerPoints */ .b9)(item.points, 0))));


/***/ }),

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames),
/* harmony export */   d: () => (/* binding */ formatsWithoutMaximum)
/* harmony export */ });
/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
const formatNames = ['native', 'prairielearn', 'junit', 'tap', 'exit-code'];
/** Those in which the results state no maximum, so that a test that vanishes makes it smaller. */
const formatsWithoutMaximum = ['junit', 'tap'];


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4158);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61);






/** SHA-256 of a regular file's bytes. */
async function fileDigest(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
/**
 * SHA-256 over every file's path, executable bit and bytes, and every link's path and target, by path: names a
 * submission that has no commit. The same files give the same digest on every system.
 */
async function contentDigest(directory) {
    const { entries, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, { most: Number.POSITIVE_INFINITY });
    const paths = entries.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ path }) => path);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of paths.sort(_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .q)) {
        hash.update(`${path}\0${await describe((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))}\n`);
    }
    // A directory that may not be read could hold anything: it is not the same as an empty one.
    for (const { path, code } of unread)
        hash.update(`${path}\0${code}\n`);
    return hash.digest('hex');
}
async function describe(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file);
    if (found.isSymbolicLink())
        return `link ${(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(file)).replaceAll('\\', '/')}`;
    return `${(found.mode & 0o111) === 0 ? 'file' : 'program'} ${await fileDigest(file)}`;
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);




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
        const names = await readNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory), opens);
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
async function readNames(directory, opens) {
    const names = await tryRead(directory);
    if (names !== 'EACCES' || !opens)
        return names;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700).catch(() => undefined);
    return tryRead(directory);
}
/** Anything else, such as too many open files, says nothing of the tree: what we make of it would be wrong. */
const ofTheTree = ['EACCES', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR'];
async function tryRead(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        const code = (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === undefined || !ofTheTree.includes(code))
            throw error;
        return code;
    }
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ pointsLine),
/* harmony export */   hA: () => (/* binding */ shownPoints),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   ye: () => (/* binding */ pendingItems)
/* harmony export */ });
/* unused harmony exports shownOutOf, headline */
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);


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
/** The attempt in one line, for the end of a log or a failed step. */
function headline(attempt) {
    const reason = visible(attempt.reason ?? '', { oneLine: true, limit: 1000 }) || 'no reason was recorded';
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

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ latePolicyWords),
/* harmony export */   e: () => (/* binding */ lateSentence)
/* harmony export */ });
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9606);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9556);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1706);





/** How late it was by which clock, and what that cost. */
function lateSentence({ late }, timezone) {
    if (late === null || late.lateMs <= 0)
        return undefined;
    const when = `due ${(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(late.due, timezone)}, submitted ${(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(late.submittedAt, timezone)}`;
    const rule = late.policy === null ? undefined : deductionWords(late.policy);
    const why = rule === undefined ? '' : ` (${rule})`;
    const cost = late.points > 0 ? `−${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPoints */ .hA)(late.points)}${why}` : 'nothing is taken off';
    const competes = late.competes ? '' : ' It is too late to count by itself: it is recorded all the same.';
    return [
        `Late by ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(late.lateMs)} (${when}): ${cost}.${competes} Extensions apply in the gradebook.`,
    ];
}
/** A whole policy in words: `10% of the maximum for each started day, at most 50%, after 10 min of grace`. */
function latePolicyWords(policy, timezone) {
    const { graceMs, until, days } = policy;
    const rule = deductionWords(policy);
    const grace = graceMs === 0 ? '' : `, after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(graceMs)} of grace`;
    return [
        rule === undefined ? 'nothing is taken off' : `${rule}${grace}`,
        ...(until === undefined ? [] : [`until ${(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(until, timezone)}`]),
        ...(days === undefined ? [] : [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(days, 'late day')}, recorded only`]),
    ].join('; ');
}
/** What lateness takes; undefined where it takes nothing. */
function deductionWords({ deduct, perMs, of, atMost, steps }) {
    const whole = of === 'max' ? ' of the maximum' : ' of the points earned';
    const taken = [
        ...(deduct === undefined ? [] : [`${amountWords(deduct, whole)} ${frequency(perMs)}`]),
        ...steps.map(({ afterMs, deduct: step }, index) => {
            const from = afterMs === 0 ? 'at first' : `from ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(afterMs)} late on`;
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
    ? `${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPoints */ .Xf)(amount.percent)}%${whole}`
    : `${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPoints */ .Xf)(amount.points)} ${amount.points === 1 ? 'point' : 'points'}`;
const frequency = (perMs) => perMs === undefined ? 'once' : `for each started ${intervals.get(perMs) ?? (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(perMs)}`;
const intervals = new Map([
    [3_600_000, 'hour'],
    [86_400_000, 'day'],
]);


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
/* unused harmony export webAddress */
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

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What the system calls an error: `ENOENT` and the like. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By UTF-16 units: the same order on every machine, whatever its language. */
const compareTexts = (one, other) => (one === other ? 0 : one < other ? -1 : 1);


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
