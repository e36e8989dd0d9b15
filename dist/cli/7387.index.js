export const id = 7387;
export const ids = [7387];
export const modules = {

/***/ 61785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readBoundedText),
/* harmony export */   f: () => (/* binding */ readBoundedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);






const megabyte = 1_000_000;
/** A file that people write, as text; of a megabyte unless more is said; undefined where there is none. */
const readBoundedText = async (path, megabytes = 1) => (await readBoundedBytes(path, megabytes))?.toString();
/**
 * The bytes of a file of no more than so many megabytes; undefined where there is none. Opens nothing that could hang, and
 * reads nothing without end.
 */
async function readBoundedBytes(path, megabytes) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (found.isDirectory())
            throw refusal(path, 'is a directory');
        if (!found.isFile())
            throw refusal(path, 'is not a regular file');
        // The size is not to be believed everywhere: some files of the system say 0 and have no end.
        const end = megabytes * megabyte;
        const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end }));
        const most = megabytes === 1 ? 'a megabyte' : `${megabytes} megabytes`;
        if (bytes.length > end)
            throw refusal(path, `is larger than ${most}`);
        return bytes;
    }
    catch (error) {
        if ((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT' || (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
const refusal = (path, why) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} ${why}` }]);


/***/ }),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
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
        diskBytes: 4 * 2 ** 30,
        fileSizeBytes: 200 * 2 ** 20,
        outputBytes: 2 ** 20,
    },
    sandbox: 'auto',
    protect: { files: [], keep: [] },
    files: { required: [], onMissing: 'ungradable' },
    show: { output: 'failed', limitBytes: 64 * 2 ** 10, tests: [] },
};


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   c: () => (/* binding */ maximumOf)
/* harmony export */ });
/* harmony import */ var _domain_implied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90329);

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

/***/ 60364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatHint)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22665);

/** For somebody who named a format that nobody reads. */
const formatHint = (format, formats) => (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(format, formats) ?? `known are auto, ${formats.join(', ')}`;


/***/ }),

/***/ 16923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Whether a path stays inside the directory it is relative to. */
const isInside = (path) => !/^([\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');


/***/ }),

/***/ 44477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ assignmentName),
/* harmony export */   pj: () => (/* binding */ configOfInputs),
/* harmony export */   x8: () => (/* binding */ configOfRunners)
/* harmony export */ });
/* harmony import */ var _domain_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15300);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89606);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91573);
/* harmony import */ var _format_hint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60364);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16923);







const file = "the action's inputs";
/** Grades one command, without a file. The schema is left out, since loading it costs as much as the whole grading. */
function configOfInputs(inputs, formats) {
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problemsOf(inputs, formats));
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isExitCode = results === undefined;
    const points = maxPoints ?? (isExitCode ? 1 : undefined);
    return {
        ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N,
        file,
        assignment,
        name: assignment,
        grader: {
            run: command,
            ...(results !== undefined && { results }),
            format: isExitCode ? 'exit-code' : format,
            references: [],
            timeoutMs: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N.limits.timeMs,
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
/** For results that are there already. */
function configOfRunners(inputs) {
    const { assignment, maxPoints, command, results, format = 'auto' } = inputs;
    const others = { command, results, format: format === 'auto' ? undefined : format };
    const pointless = Object.entries(others).filter(([, value]) => value !== undefined);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)([
        ...[nameProblem(assignment), maximumProblem(maxPoints)].filter(isProblem),
        ...pointless.map(([input]) => say(input, 'means nothing with `runners`: their graders ran already')),
    ]);
    return {
        ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N,
        file,
        assignment,
        name: assignment,
        tests: [],
        ...(maxPoints !== undefined && { maxPoints }),
        notices: [],
    };
}
const nameProblem = (assignment) => !(0,_domain_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssignment */ .d)(assignment) &&
    say('assignment', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(assignment)} is no name of an assignment`, 'such as hw3');
const maximumProblem = (maxPoints) => maxPoints !== undefined &&
    !(maxPoints > 0 && (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_4__/* .isPoints */ .U2)(maxPoints)) &&
    say('max-points', 'must be more than 0');
const isProblem = (problem) => problem !== false;
function problemsOf(inputs, formats) {
    const { assignment, command, results, maxPoints, format = 'auto' } = inputs;
    const isKnown = format === 'auto' || formats.includes(format);
    const problems = [
        nameProblem(assignment),
        command.trim() === '' && say('command', 'is empty', 'give the command that grades'),
        results !== undefined &&
            !(0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(results) &&
            say('results', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(results)} is not below $RESULTS_DIR`),
        maximumProblem(maxPoints),
        !isKnown && say('format', `no format is called ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(format)}`, (0,_format_hint_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHint */ .F)(format, formats)),
        isKnown && results === undefined && !['auto', 'exit-code'].includes(format) && withoutResults,
        results !== undefined && format === 'exit-code' && say('results', 'means nothing with format exit-code'),
    ];
    return problems.filter(isProblem);
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

/***/ 15300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAssignment),
/* harmony export */   w: () => (/* binding */ assignmentPattern)
/* harmony export */ });
/** What an assignment may be called: it names directories, files and artifacts. */
const assignmentPattern = /^[a-z0-9][a-z0-9._-]*$/;
const isAssignment = (name) => assignmentPattern.test(name) && name.length <= 100;


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ interruptedAttempt),
/* harmony export */   aV: () => (/* binding */ inBrief),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* unused harmony export summaryOf */
/* harmony import */ var _text_conceal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26267);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47850);
/* harmony import */ var _hidden_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33220);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89606);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71484);





/** Stage 7: everything about one grading, as it is recorded. */
function attemptOf(start, end) {
    const { confinement, maxPoints, ...known } = start;
    const results = 'results' in end.outcome ? end.outcome.results : undefined;
    const tests = results?.tests ?? [];
    const commands = (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedCommands */ .x1)(end.commands, tests, end.show);
    const conceal = (0,_text_conceal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealer */ .F)((0,_hidden_names_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenNames */ .j)(tests, end.show), _hidden_names_js__WEBPACK_IMPORTED_MODULE_0__/* .A_HIDDEN_TEST */ .S);
    return {
        schema: 'attempt/v1',
        ...known,
        grader: {
            ...(end.format !== undefined && { format: end.format }),
            ...ofWhole(end.outcome),
            commands,
            confinement,
        },
        ...said(results, end.show),
        formatErrors: results?.formatErrors ?? [],
        notices: [...new Set([...end.notices, ...(results?.notices ?? []).map(conceal)])],
        tests: (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .revealed */ .Dr)(tests, end.show, results?.choices),
        ...ending(end, maxPoints, conceal),
    };
}
/** What the tests alone do not tell those who score them again. */
function ofWhole(outcome) {
    if (!('results' in outcome) || outcome.results === undefined)
        return {};
    const { points, maxPoints, timedOut, declared, choices } = outcome.results;
    const results = {
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(timedOut !== undefined && { timedOut }),
        ...(declared !== undefined && { declared }),
        ...(choices !== undefined && { choices }),
        ...(outcome.kind === 'error' && outcome.unscored === true && { unscored: true }),
    };
    return Object.keys(results).length === 0 ? {} : { results };
}
/** The skeleton that lies on disk while the student's code runs: it stays when nothing else gets written. */
const interruptedAttempt = (start) => attemptOf(start, {
    commands: [],
    outcome: { kind: 'error', reason: 'interrupted' },
    score: null,
    late: null,
    notices: [],
    show: _show_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOW_ALL */ .u6,
});
function ending({ outcome, score, late }, maxPoints, conceal) {
    if (outcome.kind !== 'graded') {
        const { kind: status } = outcome;
        const reason = conceal(outcome.reason);
        return { status, reason, score: null, late: null, points: null, maxPoints, complete: false };
    }
    if (score === null)
        throw new Error('results were graded without a score');
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_3__/* .subtractPoints */ .kM)(score.points, late?.points ?? 0);
    return { status: 'graded', score, late, points, maxPoints: score.maxPoints, complete: score.complete };
}
function said(results, show) {
    const { message, output, images = [] } = results ?? {};
    const showsOutput = results !== undefined && !(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsSomethingBack */ .iq)(results.tests, show);
    return {
        ...(message !== undefined && { message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .I)(message, show.limitBytes) }),
        ...(output !== undefined && showsOutput && { output: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .I)(output, show.limitBytes) }),
        ...(images.length > 0 && showsOutput && { images }),
    };
}
/** The attempt's line in the index beside its record. */
const summaryOf = (attempt, file, sha256) => ({
    ...inBrief(attempt, file),
    sha256,
});
/** What is compared of an attempt. */
function inBrief(attempt, file) {
    const { submission, phases, status, points, maxPoints, complete, late } = attempt;
    const { commit, contentDigest, submittedAt } = submission;
    return {
        file,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        gradedAt: phases.graded ?? phases.finished ?? phases.received,
        status,
        points,
        maxPoints,
        complete,
        competes: late?.competes ?? true,
    };
}


/***/ }),

/***/ 24900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   S5: () => (/* binding */ timeSources),
/* harmony export */   wX: () => (/* binding */ attemptStatuses)
/* harmony export */ });
const attemptStatuses = ['graded', 'ungradable', 'error', 'cancelled'];
/**
 * Which clock `submittedAt` was read from, most trusted first. `graded` is none: when it was handed in is not known,
 * only when it was graded, and nobody is late by that.
 */
const timeSources = ['push', 'recorded', 'run', 'clock', 'commit', 'graded'];
/** What a submission can be late by: nothing where nobody knows when it was handed in. */
const dueOf = ({ submittedAtSource }, due) => submittedAtSource === 'graded' ? undefined : due;


/***/ }),

/***/ 15793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ countedTests),
/* harmony export */   dK: () => (/* binding */ renameChoices),
/* harmony export */   nf: () => (/* binding */ withTheirChoices)
/* harmony export */ });
/** The tests that count where no rubric says more: of each choice those of the alternative that holds most. */
function countedTests({ tests, choices = [] }) {
    if (choices.length === 0)
        return [...tests];
    const passed = new Set(tests.filter(({ status }) => status === 'passed').map(({ id }) => id));
    const best = new Set(choices.flatMap((choice) => bestOf(choice, passed)?.parts ?? []));
    const others = new Set(choices.flatMap(idsOf).filter((id) => !best.has(id)));
    return tests.filter(({ id }) => !others.has(id));
}
const idsOf = (choice) => choice.flatMap(({ id, parts }) => [id, ...parts]);
/** The first of those that hold best; one without parts proves nothing. */
function bestOf(choice, passed) {
    const share = ({ parts }) => parts.length === 0 ? -1 : parts.filter((id) => passed.has(id)).length / parts.length;
    const shares = choice.map(share);
    return choice[shares.indexOf(Math.max(...shares))];
}
/** These ids, and with one test of a choice all of its tests: whoever counts one way looks at all of them. */
function withTheirChoices(ids, choices = []) {
    const known = new Set(ids);
    const touched = choices.map(idsOf).filter((all) => all.some((id) => known.has(id)));
    return new Set([...ids, ...touched.flat()]);
}
/** The same choices where the tests have other ids. */
const renameChoices = (choices, rename) => choices.map((choice) => choice.map(({ id, parts }) => ({ id: rename(id), parts: parts.map(rename) })));


/***/ }),

/***/ 38161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf),
/* harmony export */   h: () => (/* binding */ asDecided)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89606);

const totalOf = (items, adjustments) => (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .sumPoints */ .RN)([...items, ...adjustments].map(({ points }) => points));
/** Where the format decides the whole, the parts are brought to sum to it. */
function asDecided(items, maxPoints, decided) {
    const [only] = items;
    const asTheyAre = { items: [...items], adjustments: [] };
    if (decided === undefined || only === undefined)
        return asTheyAre;
    const wanted = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .clampPoints */ .JX)(decided, maxPoints);
    const isAlone = items.length === 1 && only.items.length === 0;
    // A whole without tests has none that could be missing.
    if (isAlone && only.tests.length === 0) {
        return { items: [decidedItem({ ...only, missing: [] }, wanted)], adjustments: [] };
    }
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractPoints */ .kM)(wanted, totalOf(items, []));
    if (points === 0)
        return asTheyAre;
    if (isAlone)
        return { items: [decidedItem(only, wanted)], adjustments: [] };
    return { items: [...items], adjustments: [{ points, reason: sayDecided(wanted, maxPoints) }] };
}
function decidedItem(item, points) {
    const { id, name, maxPoints, bonus, tests, missing, items } = item;
    const rest = { id, name, points, maxPoints, bonus, tests, missing, items };
    if ((0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePoints */ .v6)(points, maxPoints) === 0)
        return { ...rest, status: 'passed' };
    return { ...rest, status: points === 0 ? 'failed' : 'partial', reason: sayDecided(points, maxPoints) };
}
const sayDecided = (points, maxPoints) => `the grader gave ${(0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPointsOf */ .AD)(points, maxPoints)} for the whole`;


/***/ }),

/***/ 84182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findTests),
/* harmony export */   u: () => (/* binding */ finderOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53399);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43048);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71484);



function finderOf(results, memories) {
    const { tests, timedOut = false } = results;
    const shape = shapeOf(results);
    const at = (indices) => indices.flatMap((index) => tests[index] ?? []);
    const memory = memories?.get(shape) ?? new Map();
    memories?.set(shape, memory);
    return {
        timedOut,
        ...(memories !== undefined && { memory }),
        withId: (id) => at(shape.byId.get(id) ?? NONE),
        outcomes: (patterns) => {
            let all = '';
            for (const index of findsOf(shape, patterns).places)
                all += outcomeOf(tests[index]);
            return all;
        },
        fitting: (patterns) => {
            const { places, missing } = findsOf(shape, patterns);
            return { tests: at(places), missing };
        },
    };
}
const outcomeOf = (test) => `${test?.status} ${test?.points ?? ''} ${test?.maxPoints ?? ''},`;
const NONE = [];
const MOST_SHAPES = 50;
const shapes = new Map();
/** Kept, since of tens of thousands of attempts nearly all have the same tests. */
function shapeOf({ tests, declared = [], choices = [] }) {
    let key = JSON.stringify([declared, choices]);
    // With the lengths in front no name can be taken for two.
    for (const { id, name, visibility = '' } of tests)
        key += `${id.length} ${name.length} ${visibility}:${id}${name}`;
    const known = shapes.get(key);
    if (known !== undefined)
        return known;
    const names = tests.map(namesIn);
    const waysById = new Set(choices.flat().map(({ id }) => id));
    const shape = {
        names,
        byId: index(tests.map(({ id }) => [id])),
        byName: index(names),
        own: new Set(declared),
        ways: new Set([...tests.keys()].filter((at) => waysById.has(tests[at]?.id ?? ''))),
        finds: new WeakMap(),
    };
    if (shapes.size >= MOST_SHAPES)
        shapes.clear();
    shapes.set(key, shape);
    return shape;
}
function findsOf(shape, patterns) {
    const known = shape.finds.get(patterns);
    if (known !== undefined)
        return known;
    const wanted = [...new Set(patterns)];
    const found = wanted.map((pattern) => placesOf(shape, pattern));
    const finds = {
        places: [...new Set(found.flat())],
        missing: wanted.filter((_, index) => found[index]?.length === 0),
    };
    shape.finds.set(patterns, finds);
    return finds;
}
function placesOf({ names, byId, byName, own, ways }, pattern) {
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z)(pattern))
        return names.flatMap((each, at) => (each.some((name) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesText */ .F)(pattern, name)) ? [at] : []));
    const found = (own.has(pattern) ? byId : byName).get(pattern) ?? NONE;
    // A way to a goal may be called like a part of another way.
    return found.some((at) => ways.has(at)) ? found.filter((at) => ways.has(at)) : found;
}
// What a record has in place of a hidden test's name is the name of none.
const namesIn = (test) => (0,_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(test.visibility === 'hidden' && test.name === _show_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN_NAME */ .xU ? { ...test, name: test.id } : test);
/** Where each name is found. */
function index(names) {
    const places = new Map();
    for (const [at, own] of names.entries())
        for (const name of own) {
            const known = places.get(name);
            if (known === undefined)
                places.set(name, [at]);
            else
                known.push(at);
        }
    return places;
}
/** An item without patterns means the test of its own id; a pattern that finds none counts as one test. */
function findTests({ id, tests: patterns, count }, finder) {
    const { tests, missing } = patterns.length === 0 ? byOwnId(id, finder) : finder.fitting(patterns);
    const expected = count === undefined ? tests.length + missing.length : Math.max(count, tests.length);
    return { tests, missing, expected, timedOut: finder.timedOut };
}
function byOwnId(id, finder) {
    const tests = finder.withId(id);
    return { tests, missing: tests.length === 0 ? [id] : [] };
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** What belongs together by a key, in the order in which the keys came; Node 20 lacks `Map.groupBy`. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [item]);
        else
            known.push(item);
    }
    return groups;
}


/***/ }),

/***/ 33220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ A_HIDDEN_TEST),
/* harmony export */   j: () => (/* binding */ hiddenNames)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71484);

/** What stands in a sentence where a hidden test was named. */
const A_HIDDEN_TEST = 'a hidden test';
/** What a reader of results may call the hidden tests: none of them knows its suite. A mere number names nothing. */
const hiddenNames = (tests, policy) => tests
    .filter((test) => (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .Rp)(test, policy) === 'none')
    .flatMap(({ id, name }) => [id, name, id.slice(id.indexOf('/') + 1)])
    .filter((name) => /[^\d.]/.test(name));


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ knownMaxPoints),
  P: () => (/* binding */ rubricOf)
});

// EXTERNAL MODULE: ./build/domain/choices.js
var choices = __webpack_require__(15793);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/domain/implied-items.js


/** Why results may be no grade: an out-of-nothing is never made up. */
const UNKNOWN_MAXIMUM = 'the results give points without saying out of how many: write a rubric, or state max_points';
/** A test as an item of its own; one point where nothing says what it is worth. */
const itemOfTest = ({ id, name, maxPoints, }) => ({
    kind: 'tested',
    id,
    name,
    points: (0,domain_points/* largerPoints */.b9)(maxPoints ?? 1, 0),
    bonus: false,
    tests: [],
    award: 'fraction',
});
/** All tests as one item. */
const wholeItem = (tests, points) => ({
    ...itemOfTest({ id: 'grader', name: 'The grader' }),
    points,
    tests: tests.length === 0 ? [] : ['*'],
});
const statesMaximum = (tests) => tests.some((test) => test.maxPoints !== undefined);
/** The same items worth `target` together. */
function scaled(items, target) {
    if (target === undefined)
        return [...items];
    const shares = (0,domain_points/* sharePoints */.hL)(target, (0,domain_rubric/* leavesOf */.wf)(items).map((item) => item.points));
    return withPoints(items, shares.values());
}
function withPoints(items, shares) {
    return items.map((item) => {
        if (item.kind !== 'group')
            return { ...item, points: shares.next().value ?? 0 };
        const inside = withPoints(item.items, shares);
        return { ...item, items: inside, points: (0,domain_points/* sumPoints */.RN)(inside.map((one) => one.points)) };
    });
}

// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(97271);
;// CONCATENATED MODULE: ./build/domain/implied-whole.js



const SHRINKS = 'each of its tests counts one point, so a test that does not run makes the whole smaller; state max_points, or write a rubric';
/** What the results alone say the assignment is worth; `wanted` wins over it. */
function rubricOfResults(results, wanted) {
    if (isOpen(results))
        return openWhole(results, wanted);
    const { tests, points, maxPoints: stated } = results;
    const own = tests.map(itemOfTest);
    const sum = (0,domain_points/* sumPoints */.RN)(own.map((item) => item.points));
    const whole = stated ?? (sum === 0 ? wanted : undefined) ?? sum;
    const target = wanted ?? whole;
    const isBare = sum === 0 && target > 0;
    const items = isBare ? [wholeItem(tests, target)] : scaled(own, target);
    const shrinks = wanted === undefined && stated === undefined && !statesMaximum(tests);
    const notices = shrinks ? [`The grader: ${SHRINKS}`] : [];
    return { items, implied: { notices, ...decided(points, whole, target) } };
}
/**
 * Whether the tests do not tell what the whole is out of: they state no maximum, not all of them say what they are
 * worth, or the grader's points for the whole are not the sum of theirs and so are on a scale of their own.
 */
function isOpen({ tests, points, maxPoints }) {
    if (tests.some(domain_results/* isUnbounded */.Hi))
        return true;
    if (points === undefined)
        return false;
    // Parts of which some are unknown do not sum to a whole that is known.
    if (maxPoints !== undefined)
        return statesMaximum(tests) && tests.some(lacksPoints);
    const given = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.points ?? 0));
    const most = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.maxPoints ?? 1));
    return most === 0 || (0,domain_points/* comparePoints */.v6)(points, given) !== 0;
}
const lacksPoints = ({ points, maxPoints }) => points === undefined || maxPoints === undefined;
/** Points that only a maximum from elsewhere gives a meaning: they are of it as they are, and it is one item. */
function openWhole({ tests, points, maxPoints: stated }, wanted) {
    const target = wanted ?? stated;
    if (target === undefined) {
        return { items: [wholeItem(tests, 0)], implied: { notices: [], problem: UNKNOWN_MAXIMUM } };
    }
    return {
        items: [wholeItem(tests, target)],
        implied: { notices: [], ...decided(points, stated ?? target, target) },
    };
}
/** The whole's points where the format decides them, on the scale of `target`. */
function decided(points, whole, target) {
    if (points === undefined)
        return {};
    return { points: whole === 0 ? points : (0,domain_points/* fractionOfPoints */.lC)(target, points, whole) };
}

;// CONCATENATED MODULE: ./build/domain/implied.js






/**
 * The rubric where none is written: each test is an item. What the configuration promises keeps its points when
 * the results lack it; `maxPoints` wins over what the format states, and then the points are scaled.
 */
function rubricOf(expected, results, maxPoints) {
    const tests = (0,choices/* countedTests */.IU)(results);
    if (expected.length === 0)
        return rubricOfResults({ ...results, tests }, maxPoints);
    const promised = expected.map((test) => itemOf(test, tests));
    // A grader beside the declared tests reports tests of its own.
    const others = tests.filter((test) => !expected.some((one) => isPartOf(one, test)));
    const notices = maxPoints === undefined ? expected.flatMap((test) => risks(test, tests)) : [];
    const isUnknown = others.some(domain_results/* isUnbounded */.Hi) || expected.some((test) => isUnknownSuite(test, tests));
    const problem = isUnknown ? { problem: UNKNOWN_MAXIMUM } : {};
    return {
        items: scaled([...promised, ...others.map(itemOfTest)], maxPoints),
        implied: { notices, ...problem },
    };
}
function isUnknownSuite(test, tests) {
    if (test.kind === 'simple' || test.maxPoints !== undefined)
        return false;
    const whole = wholeOf(test, tests);
    if (whole !== undefined)
        return (0,domain_results/* isUnbounded */.Hi)(whole);
    const inside = testsOf(test, tests);
    return inside.some(domain_results/* isUnbounded */.Hi) || (inside.length > 0 && inside.every(carriesNoPoints));
}
/** A test that is there to be read, or that stands for those that did not even load. */
const carriesNoPoints = ({ points, maxPoints }) => points === undefined && maxPoints === 0;
const isPartOf = (expected, test) => test.id === expected.id || (expected.kind === 'suite' && (0,domain_results/* isInSuite */.M0)(test, expected.id));
/** What an attempt without results is out of; null where only the results could tell. */
function knownMaxPoints({ rubric, expected, hasGrader, maxPoints }) {
    if (rubric !== undefined)
        return (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    if (maxPoints !== undefined)
        return maxPoints;
    const promised = expected.flatMap((test) => (test.maxPoints === undefined ? [] : [test.maxPoints]));
    return hasGrader || promised.length < expected.length ? null : (0,domain_points/* sumPoints */.RN)(promised);
}
function itemOf(test, tests) {
    const whole = wholeOf(test, tests);
    const item = { ...itemOfTest(test), points: test.maxPoints ?? whole?.maxPoints ?? 1 };
    if (whole !== undefined)
        return item;
    const inside = test.kind === 'suite' ? testsOf(test, tests) : [];
    if (inside.length === 0)
        return item;
    if (inside.some(domain_results/* isUnbounded */.Hi))
        return { ...item, tests: [`${test.id}/*`] };
    const items = scaled(inside.map(itemOfTest), test.maxPoints);
    const points = (0,domain_points/* sumPoints */.RN)(items.map((one) => one.points));
    return { kind: 'group', id: test.id, name: test.name, points, bonus: false, items };
}
const testsOf = ({ id }, tests) => tests.filter((test) => (0,domain_results/* isInSuite */.M0)(test, id));
/** What a suite's format decides apart from its tests. */
const wholeOf = (test, tests) => tests.find(({ id, points }) => id === test.id && points !== undefined);
const risks = (test, tests) => test.kind === 'simple' ||
    test.maxPoints !== undefined ||
    wholeOf(test, tests) !== undefined ||
    statesMaximum(testsOf(test, tests))
    ? []
    : [`${test.id}: ${SHRINKS}`];


/***/ }),

/***/ 10594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ asTested),
/* harmony export */   _t: () => (/* binding */ deductiveScore),
/* harmony export */   a7: () => (/* binding */ scoreItem),
/* harmony export */   qd: () => (/* binding */ groupScore)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84182);
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35844);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74163);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89606);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84577);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97271);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77299);
/* harmony import */ var _tested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66448);








const WAITS = 'a person marks this';
/** Scores one item of the rubric, and what is inside it. */
function scoreItem(item, finder, show) {
    switch (item.kind) {
        case 'tested':
            return finder.memory === undefined
                ? (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreTested */ .S)(item, finder, show)
                : remembered(item, finder, finder.memory, show);
        case 'manual':
            return scoreManual(item, finder, show);
        case 'deductive':
            return scoreDeductive(item, finder, show);
        case 'group':
            return scoreGroup(item, finder, show);
    }
}
const MOST_REMEMBERED = 100_000;
/** Of a class of thousands the tests of one item come out in a few ways: each is worked out once, in outline. */
function remembered(item, finder, memory, show) {
    const { id, bonus, tests: patterns } = item;
    // Without patterns it is the test of its own id; there may be several.
    if (patterns.length === 0)
        return (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreTested */ .S)(item, finder, show);
    const key = `${bonus} ${finder.timedOut} ${finder.outcomes(patterns)} ${id}`;
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const score = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineOfItem */ .R)((0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreTested */ .S)(item, finder, show));
    if (memory.size < MOST_REMEMBERED)
        memory.set(key, score);
    return score;
}
/** A person decides, unless a test has the item's very id. */
function scoreManual(item, finder, show) {
    const waits = {
        ...blank(item),
        status: 'pending',
        maxPoints: (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .largerPoints */ .b9)(item.points, 0),
        reason: WAITS,
    };
    if (!isDecided(item, finder))
        return waits;
    if (item.points >= 0)
        return (0,_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreTested */ .S)(asTested(item), finder, show);
    return { ...scoreDeduction({ ...item, tests: [] }, finder, show), bonus: item.bonus };
}
/** A manual item as one of the test that has its id. */
const asTested = (item) => ({
    ...item,
    kind: 'tested',
    tests: [],
    award: 'each',
});
// A test that was skipped or broke says nothing of the work: there is a person who can look.
const isDecided = ({ id }, finder) => finder.withId(id).some(({ status }) => (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .canEarn */ .TS)(status));
const blank = ({ id, name, bonus = false }) => ({
    id,
    name,
    status: 'passed',
    points: 0,
    maxPoints: 0,
    bonus,
    tests: [],
    missing: [],
    items: [],
});
const scoreDeductive = (item, finder, show) => deductiveScore(item, item.deductions.map((deduction) => scoreDeduction(deduction, finder, show)));
/** A deductive item with its deductions, however they were decided. */
function deductiveScore(item, deductions) {
    const left = (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .sumPoints */ .RN)([item.points, ...deductions.map(({ points }) => points)]);
    const isPending = deductions.some(({ status }) => status === 'pending');
    const points = isPending ? 0 : (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .clampPoints */ .JX)(left, item.points);
    const reason = isPending
        ? WAITS
        : deductions.flatMap(({ name, points: taken }) => sayTaken(name, taken)).join('; ');
    const status = isPending ? 'pending' : statusAfter(item, points, deductions);
    const score = { ...blank(item), status, points, maxPoints: item.points, items: deductions };
    return reason === '' ? score : { ...score, reason };
}
const sayTaken = (name, points) => points === 0 ? [] : [`${name}: ${(0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPoints */ .Xf)(points)}`];
function statusAfter(item, points, deductions) {
    if ((0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePoints */ .v6)(points, item.points) === 0)
        return 'passed';
    return points === 0 ? (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOfNothing */ .B)(deductions.map(({ status }) => status)) : 'partial';
}
/** Applies when one of its tests did not pass or is not there; without tests the one of its id or a person decides. */
function scoreDeduction(deduction, finder, show) {
    if (deduction.tests.length === 0 && !isDecided(deduction, finder))
        return { ...blank(deduction), status: 'pending', reason: WAITS };
    const { tests, missing } = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findTests */ .f)(deduction, finder);
    const applies = missing.length > 0 || tests.some(({ status }) => status !== 'passed');
    const lacking = missing.length > 0 ? ['not_run'] : [];
    return {
        ...blank(deduction),
        status: applies ? (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOfNothing */ .B)([...tests.map(({ status }) => status), ...lacking]) : 'passed',
        points: (0,_markable_js__WEBPACK_IMPORTED_MODULE_7__/* .pointsGiven */ .n2)(deduction, { passed: !applies }),
        tests: tests.map(({ id }) => id),
        missing: missing.filter((pattern) => !(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isHiddenName */ .s)(pattern, show)),
    };
}
const scoreGroup = (item, finder, show) => groupScore(item, item.items.map((inner) => scoreItem({ ...inner, bonus: inner.bonus || item.bonus }, finder, show)));
/** A group with its items, however they were decided. */
function groupScore(item, items) {
    const needed = items.filter(({ bonus }) => !bonus);
    const pending = items.filter(({ status }) => status === 'pending').length;
    return {
        ...blank(item),
        status: (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusTogether */ .r)((needed.length === 0 || pending > 0 ? items : needed).map(({ status }) => status)),
        points: (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .sumPoints */ .RN)(items.map(({ points }) => points)),
        maxPoints: (0,_points_js__WEBPACK_IMPORTED_MODULE_4__/* .sumPoints */ .RN)((item.bonus ? items : needed).map(({ maxPoints }) => maxPoints)),
        items,
        ...(pending > 0 ? { reason: `${pending} of ${items.length} to be marked` } : {}),
    };
}


/***/ }),

/***/ 58233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ endOfGrace),
/* harmony export */   Tb: () => (/* binding */ LATE_DAY_MS),
/* harmony export */   qn: () => (/* binding */ latePenalty)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89606);

/** Until when a submission is not late. */
const endOfGrace = (due, policy) => new Date(Date.parse(due) + (policy?.graceMs ?? 0)).toISOString();
const LATE_DAY_MS = 86_400_000;
/** Stage 6: what lateness takes off the raw points; null where nothing is due. */
function latePenalty(lateness) {
    const { points, maxPoints, due, submittedAt, policy, lateDays = 0 } = lateness;
    if (due === undefined)
        return null;
    const past = Date.parse(submittedAt) - Date.parse(due);
    const lateMs = past <= (policy?.graceMs ?? 0) ? 0 : Math.max(past, 0);
    const until = policy?.until;
    const paidMs = Math.max(lateMs - lateDays * LATE_DAY_MS, 0);
    return {
        due,
        submittedAt,
        lateMs,
        points: policy === null || paidMs === 0 ? 0 : taken(policy, paidMs, points, maxPoints),
        competes: until === undefined || Date.parse(submittedAt) <= Date.parse(until),
        policy,
    };
}
function taken(policy, lateMs, points, maxPoints) {
    const base = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .largerPoints */ .b9)(policy.of === 'max' ? maxPoints : points, 0);
    const steps = policy.steps.filter(({ afterMs }) => lateMs >= afterMs);
    // A step replaces the one before; the most that was reached stays, so that later never earns more.
    const ofSteps = steps.map(({ deduct }) => amountOf(deduct, base, 1)).reduce(_points_js__WEBPACK_IMPORTED_MODULE_0__/* .largerPoints */ .b9, 0);
    const times = policy.perMs === undefined ? 1 : Math.ceil(lateMs / policy.perMs);
    const ofTime = policy.deduct === undefined ? 0 : amountOf(policy.deduct, base, times);
    const cap = policy.atMost === undefined ? points : amountOf(policy.atMost, base, 1);
    return (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .largerPoints */ .b9)([(0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .sumPoints */ .RN)([ofSteps, ofTime]), cap, points].reduce(_points_js__WEBPACK_IMPORTED_MODULE_0__/* .smallerPoints */ .y8), 0);
}
const amountOf = (amount, base, times) => 'percent' in amount
    ? (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fractionOfPoints */ .lC)(base, (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .multiplyPoints */ .oE)(amount.percent, times), 100)
    : (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .multiplyPoints */ .oE)(amount.points, times);


/***/ }),

/***/ 35844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   OU: () => (/* binding */ markablesOf),
/* harmony export */   k2: () => (/* binding */ worthFor),
/* harmony export */   n2: () => (/* binding */ pointsGiven),
/* harmony export */   v2: () => (/* binding */ whyNotGiven)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89606);

/** Everything a mark can be given to, in the order of the rubric. */
const markablesOf = (items, within = [], bonus = false) => items.flatMap((item) => markableOf(item, within, bonus || item.bonus));
function markableOf(item, within, bonus) {
    const { id, name, points } = item;
    const isTested = item.kind === 'tested';
    const itself = { id, name, points, bonus, within, byHand: item.kind === 'manual', isTested };
    switch (item.kind) {
        case 'group':
            return markablesOf(item.items, [...within, item], bonus);
        case 'deductive':
            return [itself, ...item.deductions.map((deduction) => markableDeduction(deduction, [...within, item]))];
        case 'tested':
        case 'manual':
            return [itself];
    }
}
const markableDeduction = ({ id, name, points, tests }, within) => ({
    id,
    name,
    points,
    bonus: false,
    within,
    byHand: tests.length === 0,
    isTested: tests.length > 0,
});
/** What the item is worth, kept with points that are given to it: those stay what they are when it changes. */
const worthFor = (given, points) => given !== undefined && 'points' in given && points !== undefined ? { worth: points } : {};
/** What an item is worth with what it was given. */
const pointsGiven = ({ points }, given) => 'points' in given ? given.points : given.passed ? (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .largerPoints */ .b9)(points, 0) : (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .smallerPoints */ .y8)(points, 0);
/** Why points cannot be given to an item: they lie outside of what it is worth. More than that belongs to no item. */
function whyNotGiven({ id, points }, given) {
    if (!('points' in given))
        return undefined;
    const [least, most] = points < 0 ? [points, 0] : [0, points];
    const isTooMuch = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePoints */ .v6)(given.points, most) > 0;
    if (!isTooMuch && (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePoints */ .v6)(given.points, least) >= 0)
        return undefined;
    const range = `item ${id} has ${(0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(least)} to ${(0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(most)} points`;
    const beyond = isTooMuch ? '--adjust +1 gives points beyond the items' : 'no item goes below 0';
    const hint = points < 0 ? 'it takes points' : beyond;
    return { message: `${range}, not ${(0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(given.points)}`, hint };
}
/** What belongs to the codes, each the exact one of an item or of something it is inside of; no codes are all. */
const askedFor = (markables, codes) => markables.filter(({ id, within }) => codes.length === 0 || codes.includes(id) || within.some((outer) => codes.includes(outer.id)));


/***/ }),

/***/ 73551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ newestMarks),
/* harmony export */   Ic: () => (/* binding */ adjustmentsOf),
/* harmony export */   JG: () => (/* binding */ laidOver),
/* harmony export */   fO: () => (/* binding */ isItemMark),
/* harmony export */   fx: () => (/* binding */ sortMarks),
/* harmony export */   l5: () => (/* binding */ marksBySubmitter),
/* harmony export */   u9: () => (/* binding */ saidAfter)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22907);

const isItemMark = (mark) => 'item' in mark;
const isAdjustment = (mark) => 'adjust' in mark;
/** In the order they were made; of one moment as they came. */
const sortMarks = (marks) => marks.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
/** Of each item the newest mark; one that is only a comment leaves standing what was given before, and on what. */
function newestMarks(marks) {
    const newest = new Map();
    for (const mark of sortMarks(marks.filter(isItemMark))) {
        const before = newest.get(mark.item);
        newest.set(mark.item, laidOver(before, mark));
    }
    return newest;
}
/** A comment is that of the newest mark, and so is what was given, unless it gives nothing. */
function laidOver(before, mark) {
    if (mark.given !== undefined || before?.given === undefined)
        return mark;
    const { comment: _, ...given } = before;
    return { ...given, ...spoken(mark) };
}
const spoken = ({ by, at, comment }) => ({ by, at, ...(comment !== undefined && { comment }) });
/** The mark behind all that was said of its item, also when the clock here is behind another person's: the last word counts. */
function saidAfter(mark, others) {
    const { submitter, item } = { item: undefined, ...mark };
    const same = others.filter((other) => isItemMark(other) && other.submitter === submitter && other.item === item);
    const newest = Math.max(...same.map(({ at }) => Date.parse(at)));
    return newest < Date.parse(mark.at) ? mark : { ...mark, at: new Date(newest + 1).toISOString() };
}
const adjustmentsOf = (marks) => sortMarks(marks.filter(isAdjustment));
/** The marks of each submitter, in the order they were made. */
const marksBySubmitter = (marks) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .m)(sortMarks(marks), ({ submitter }) => submitter);


/***/ }),

/***/ 74163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outlineOfItem),
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/** A score as far as a gradebook tells of it: without which tests counted, and without what is said to the student. */
const outlineOf = (score) => score.unexpected === NOTHING
    ? score
    : { ...score, items: score.items.map(outlineOfItem), unexpected: NOTHING, notices: NOTHING };
// Of tens of thousands of scores, so that one empty list does for all.
const NOTHING = [];
const NO_ITEMS = [];
/** One item of it; what is an outline already stays the same thing. */
function outlineOfItem(item) {
    const { id, name, status, points, maxPoints, bonus, mark, items } = item;
    if (item.tests === NOTHING && item.reason === undefined && items === NO_ITEMS)
        return item;
    return {
        id,
        name,
        status,
        points,
        maxPoints,
        bonus,
        tests: NOTHING,
        missing: NOTHING,
        ...(mark !== undefined && { mark }),
        items: items.length === 0 ? NO_ITEMS : items.map(outlineOfItem),
    };
}


/***/ }),

/***/ 53399:
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

/***/ 89606:
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
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uI: () => (/* binding */ roundPoints),
/* harmony export */   v6: () => (/* binding */ comparePoints),
/* harmony export */   y8: () => (/* binding */ smallerPoints)
/* harmony export */ });
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
function sumPoints(points) {
    let sum = 0;
    let size = 0;
    for (const next of points) {
        const millionths = Math.round(next * 1e6);
        sum += millionths;
        size += Math.abs(millionths);
    }
    // Whole numbers add up exactly as long as nothing on the way is too large; big integers take ten times as long.
    return size <= Number.MAX_SAFE_INTEGER
        ? sum / 1e6
        : pointsOf(points.reduce((exact, next) => exact + millionthsOf(next), 0n));
}
const subtractPoints = (from, points) => sumPoints([from, -points]);
const multiplyPoints = (points, times) => pointsOf(millionthsOf(points) * BigInt(times));
/** Negative when `one` is less than `other`, 0 when they are the same points. */
function comparePoints(one, other) {
    const [first, second] = [Math.round(one * 1e6), Math.round(other * 1e6)];
    return first === second ? 0 : first < second ? -1 : 1;
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

/***/ 84577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   s: () => (/* binding */ isHiddenName)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53399);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71484);



const MOST_NAMES = 3;
const FIRST_CHARACTERS = /^.{0,200}/su;
/** Why a tested item is not full, for the student: no test that is hidden is named here. */
function reasonOf(found, rule) {
    const { tests, expected } = found;
    const [only] = tests;
    if (only === undefined)
        return reasonOfNothing(found, rule.show);
    if (rule.given !== undefined)
        return [rule.given, ...notRun(found, rule.show)].join('; ');
    if (expected === 1)
        return reasonOfTest(only, rule);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const all = rule.award === 'all' ? ', and all must pass' : '';
    const sum = `${passed} of ${expected} tests passed${all}`;
    return [sum, ...ends(tests, rule), ...notRun(found, rule.show)].join('; ');
}
function reasonOfTest(test, { countsParts, show }) {
    switch (test.status) {
        case 'passed':
            return given(test);
        case 'partial':
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'failed':
            if (!hasPart(test))
                return 'the test failed';
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'error':
            return 'the test ended with an error';
        case 'skipped':
            return 'the test was skipped';
        case 'not_run':
            return sentenceOfNotRun(test, show);
    }
}
const given = ({ points, maxPoints }) => points === undefined || maxPoints === undefined
    ? 'the test passed in part'
    : `the grader gave ${(0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsOf */ .AD)(points, maxPoints)}`;
const hasPart = ({ points = 0, status }) => status === 'partial' || (status === 'failed' && points > 0);
const partOf = ({ points = 0, maxPoints }) => points === 0 || maxPoints === undefined
    ? 'passed only in part'
    : `earned ${(0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsOf */ .AD)(points, maxPoints)}`;
function ends(tests, { countsParts }) {
    const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
    const says = (number, what) => (number === 0 ? [] : [`${number} ${what}`]);
    const inPart = countsParts ? 0 : tests.filter(hasPart).length;
    return [
        ...says(inPart, `passed only in part and ${inPart === 1 ? 'counts' : 'count'} as not passed`),
        ...says(count('error'), 'ended with an error'),
        ...says(count('skipped'), 'skipped'),
    ];
}
const TIME_WAS_UP = "before the grader's time was up";
/** Where the results have none of the item's tests. */
function reasonOfNothing({ missing, expected, timedOut }, show) {
    const who = expected === 1 ? 'the test was not' : `none of the ${expected} tests was`;
    if (timedOut)
        return `${who} reported ${TIME_WAS_UP}`;
    if (expected === 1)
        return missing
            .slice(0, MOST_NAMES)
            .map((pattern) => sentenceOfMissing(pattern, show))
            .join('; ');
    const named = missing.filter((pattern) => !isHiddenName(pattern, show));
    const why = [
        ...some('no test fits ', named.filter(_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z).map(inBackticks)),
        ...some('the results lack ', named.filter((pattern) => !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z)(pattern)).map(oneLine)),
    ];
    return why.length === 0 ? `${who} run` : `${who} run: ${why.join('; ')}`;
}
function some(before, names) {
    const more = names.length - MOST_NAMES;
    const rest = more > 0 ? ` and ${more} more` : '';
    return names.length === 0 ? [] : [`${before}${names.slice(0, MOST_NAMES).join(', ')}${rest}`];
}
function notRun({ tests, missing, expected, timedOut }, show) {
    const listed = tests
        .filter(({ status }) => status === 'not_run')
        .map((test) => sentenceOfNotRun(test, show));
    const lacking = timedOut ? [] : missing.map((pattern) => sentenceOfMissing(pattern, show));
    const unnamed = Math.max(0, expected - tests.length - (timedOut ? 0 : missing.length));
    const sentences = [...new Set([...listed, ...lacking])];
    const more = sentences.length - MOST_NAMES;
    if (more <= 0)
        return [...sentences, ...unnamedSentence(unnamed, timedOut)];
    const shown = sentences.slice(0, MOST_NAMES);
    return timedOut
        ? [...shown, `${more} more were not run`, ...unnamedSentence(unnamed, timedOut)]
        : [...shown, `${more + unnamed} more were not run`];
}
function unnamedSentence(unnamed, timedOut) {
    const what = timedOut ? `reported ${TIME_WAS_UP}` : 'run';
    return unnamed === 0 ? [] : [`${unnamed} ${unnamed === 1 ? 'was' : 'were'} not ${what}`];
}
function sentenceOfNotRun(test, show) {
    if ((0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .Rp)(test, show) === 'none')
        return 'a hidden test was not run';
    const why = test.message === undefined || !(0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showsTexts */ .N5)(test, show) ? '' : `: ${oneLine(test.message)}`;
    return `${oneLine(test.name)} was not run${why}`;
}
function sentenceOfMissing(pattern, show) {
    if (isHiddenName(pattern, show))
        return 'a hidden test was not run';
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z)(pattern)
        ? `no test fits ${inBackticks(pattern)}`
        : `${oneLine(pattern)} was not run: the results lack it`;
}
const inBackticks = (pattern) => `\`${oneLine(pattern)}\``;
/** Whether what the rubric expects under this name is hidden, though the results lack it. */
const isHiddenName = (name, show) => (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .Rp)({ id: name, name }, show) === 'none';
function oneLine(text) {
    const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
    const [start = ''] = FIRST_CHARACTERS.exec(line) ?? [];
    return start.length < line.length ? `${start}…` : line;
}


/***/ }),

/***/ 97271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   Hi: () => (/* binding */ isUnbounded),
/* harmony export */   M0: () => (/* binding */ isInSuite),
/* harmony export */   TS: () => (/* binding */ canEarn),
/* harmony export */   lh: () => (/* binding */ testStatuses),
/* harmony export */   n0: () => (/* binding */ mergeResults),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89606);

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
/** Whether the grader gave it points without saying out of how many. */
const isUnbounded = ({ points, maxPoints }) => points !== undefined && maxPoints === undefined;
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
/** Several results files of one grading as one; a whole's points and maximum only where every file states them. */
function mergeResults(parts) {
    const message = joinTexts(parts.map((part) => part.message));
    const output = joinTexts(parts.map((part) => part.output));
    const points = sumIfAll(parts.map((part) => part.points));
    const maxPoints = sumIfAll(parts.map((part) => part.maxPoints));
    const choices = parts.flatMap((part) => part.choices ?? []);
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
        ...(choices.length > 0 && { choices }),
        ...(graderError !== undefined && { graderError }),
        ...(parts.some(({ timedOut }) => timedOut === true) && { timedOut: true }),
    };
}
function sumIfAll(points) {
    const known = points.filter((each) => each !== undefined);
    return known.length > 0 && known.length === points.length ? (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .sumPoints */ .RN)(known) : undefined;
}
/** Each of them once. */
const joinTexts = (texts) => [...new Set(texts.filter((text) => text))].join('\n\n');


/***/ }),

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ maxPointsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   mj: () => (/* binding */ matchesTest),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53399);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);


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
const maxima = new WeakMap();
/** What can be earned without bonus items; asked of one rubric for every attempt. */
function maxPointsOf({ items }) {
    const known = maxima.get(items);
    if (known !== undefined)
        return known;
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(leavesOf(items).map((item) => (item.bonus ? 0 : (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .largerPoints */ .b9)(item.points, 0))));
    maxima.set(items, points);
    return points;
}


/***/ }),

/***/ 61392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ rubricFor),
  J: () => (/* binding */ scoreOutcome)
});

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/domain/implied.js + 2 modules
var implied = __webpack_require__(90329);
// EXTERNAL MODULE: ./build/domain/find.js
var find = __webpack_require__(84182);
// EXTERNAL MODULE: ./build/domain/item.js
var domain_item = __webpack_require__(10594);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/domain/tested.js + 1 modules
var domain_tested = __webpack_require__(66448);
;// CONCATENATED MODULE: ./build/domain/score-problems.js






/** What the instructor's own results and rubric disagree on: for graders whose format lets them state points. */
function scoreProblems(rubric, results) {
    const finder = (0,find/* finderOf */.u)(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        const tested = item.kind === 'manual' ? (0,domain_item/* asTested */.Wk)(item) : item;
        if (rubric.implied !== undefined || tested.kind !== 'tested' || tested.award === 'fraction')
            return [];
        const own = (0,find/* findTests */.f)(tested, finder).tests.find((test) => (0,domain_tested/* isOwnTest */.v)(tested, test));
        if (own?.maxPoints === undefined || (0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) === 0)
            return [];
        return [sayDisagreement(item.id, item.points, own.id, own.maxPoints)];
    });
}
/** Items that ask whether a test passed whose points are out of nobody knows what: each answer could be wrong. */
function unknownPasses(rubric, results) {
    if (!results.tests.some(mayBeFull))
        return [];
    const finder = (0,find/* finderOf */.u)(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items)
        .flatMap(askingIn)
        .flatMap((wanted) => {
        const test = (0,find/* findTests */.f)(wanted, finder).tests.find(mayBeFull);
        return test === undefined ? [] : [sayUnknown(wanted.id, test.id)];
    });
}
function askingIn(item) {
    if (item.kind === 'deductive')
        return item.deductions;
    return item.kind === 'tested' && (item.award === 'all' || item.award === 'any') ? [item] : [];
}
const mayBeFull = (test) => test.status === 'partial' && (0,results/* isUnbounded */.Hi)(test);
const sayUnknown = (item, test) => ({
    message: `item ${item} asks whether test ${test} passed, but its points are out of nobody knows how many`,
    hint: 'count them with `award: each` in an item with points',
});
const sayDisagreement = (item, points, test, maxPoints) => ({
    message: `test ${test} states max_points ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}, but item ${item} is worth ${(0,domain_points/* formatPoints */.Xf)(points)}`,
    hint: 'make them equal, or give the item `award: fraction`',
});
/** No record could hold more. */
function largeWhole(rubric) {
    const maxPoints = (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    if ((0,domain_points/* isPoints */.U2)(maxPoints))
        return [];
    return [
        { message: `the points add up to ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`, hint: 'a whole has at most 1000000000' },
    ];
}

// EXTERNAL MODULE: ./build/domain/scoring.js + 2 modules
var scoring = __webpack_require__(61444);
;// CONCATENATED MODULE: ./build/domain/score-outcome.js




/** Stage 5: graded results get a score, unless there is nothing to count or they contradict the rubric. */
function scoreOutcome({ outcome, expected, format = '' }, worth, marks = [], scorer = scoring/* scoreResults */.hm) {
    if (outcome.kind !== 'graded')
        return { outcome, score: null };
    const { results } = outcome;
    const rubric = rubricFor(worth, expected, results);
    // Only our own format promises that its points are the rubric's, and means what it says of a test's status.
    const isNative = format.split(', ').includes('native');
    const disagreements = isNative ? scoreProblems(rubric, results) : unknownPasses(rubric, results);
    const problems = [...disagreements, ...largeWhole(rubric)];
    if (rubric.implied?.problem !== undefined)
        problems.push({ message: rubric.implied.problem });
    else if (rubric.items.length === 0 && results.maxPoints !== 0)
        problems.push({ message: NOTHING });
    if (problems.length === 0)
        return { outcome, score: scorer(rubric, results, worth.show, marks) };
    const reason = problems.map(problem/* formatProblem */.Vw).join('; ');
    return { outcome: { kind: 'error', reason, results, unscored: true }, score: null };
}
/** The rubric that is written, or the one that follows from the tests. */
const rubricFor = ({ rubric, maxPoints }, expected, results) => rubric ?? (0,implied/* rubricOf */.P)(expected, results, maxPoints);
const NOTHING = 'the results name no test, and neither a rubric nor max_points says what there was to earn';


/***/ }),

/***/ 61444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pu: () => (/* binding */ outlineScorer),
  hm: () => (/* binding */ scoreResults),
  bl: () => (/* binding */ scoreUnderMarks)
});

// UNUSED EXPORTS: scoreItems

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/choices.js
var domain_choices = __webpack_require__(15793);
// EXTERNAL MODULE: ./build/domain/find.js
var find = __webpack_require__(84182);
// EXTERNAL MODULE: ./build/domain/pattern.js
var pattern = __webpack_require__(53399);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/domain/count-notices.js



/** Where tests that are not there, or that nobody asked for, move the worth of the others. */
function countNotices(rubric, results) {
    const finder = (0,find/* finderOf */.u)(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        if (item.kind !== 'tested' || item.award === 'any')
            return [];
        const { tests } = (0,find/* findTests */.f)(item, finder);
        const isOpen = item.tests.some(pattern/* isWildcard */.z) || tests.length > Math.max(1, item.tests.length);
        if (item.count === undefined)
            return isOpen ? [sayUncounted(item.id)] : [];
        return tests.length > item.count ? [sayTooMany(item.id, item.count, tests.length)] : [];
    });
}
const sayUncounted = (id) => `Item ${id} has patterns without a count: if fewer tests are run, the others count for more.`;
const sayTooMany = (id, count, found) => `Item ${id} expects ${count} ${count === 1 ? 'test' : 'tests'} and ${found} match: each of them counts for less.`;

// EXTERNAL MODULE: ./build/domain/decided.js
var domain_decided = __webpack_require__(38161);
// EXTERNAL MODULE: ./build/domain/item.js
var domain_item = __webpack_require__(10594);
// EXTERNAL MODULE: ./build/domain/markable.js
var markable = __webpack_require__(35844);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/marked.js



/** The items' scores with what people say of them laid over; a score of another item than the one in its place stays. */
const withMarks = (items, scores, marks) => scores.map((score, index) => {
    const item = items[index];
    return item?.id !== score.id || marks.size === 0 ? score : withMark(item, score, marks);
});
function withMark(item, score, marks) {
    switch (item.kind) {
        case 'group': {
            const inner = item.items.map((one) => ({ ...one, bonus: one.bonus || item.bonus }));
            return (0,domain_item/* groupScore */.qd)(item, withMarks(inner, score.items, marks));
        }
        case 'deductive': {
            const deductions = score.items.map((deduction, index) => {
                const worth = item.deductions[index];
                return worth?.id === deduction.id ? marked(worth, deduction, marks) : deduction;
            });
            return marked(item, (0,domain_item/* deductiveScore */._t)(item, deductions), marks);
        }
        case 'tested':
        case 'manual':
            return marked(item, score, marks);
    }
}
function marked(worth, score, marks) {
    const mark = marks.get(worth.id);
    if (mark === undefined)
        return score;
    const { by, comment, given } = mark;
    const said = saidOf(mark, worth);
    if (given === undefined)
        return { ...score, mark: said };
    const { reason: _, ...rest } = score;
    // The rubric has changed since: what the person would say of it now is not known.
    if ((0,markable/* whyNotGiven */.v2)(worth, given) !== undefined)
        return { ...rest, status: 'pending', points: 0, reason: sayMisfit(mark, worth), mark: said };
    const points = (0,markable/* pointsGiven */.n2)(worth, given);
    const status = statusGiven(worth, given, points);
    return {
        ...rest,
        status,
        points,
        ...(status !== 'passed' && { reason: comment ?? `marked by ${by}` }),
        mark: said,
    };
}
function saidOf({ by, comment, commit, given, worth }, now) {
    const isOther = given !== undefined && 'points' in given && worth !== undefined && worth !== now.points;
    const isMisfit = given !== undefined && (0,markable/* whyNotGiven */.v2)(now, given) !== undefined;
    return {
        by,
        ...(comment !== undefined && { comment }),
        ...(commit !== undefined && { commit }),
        ...given,
        ...(worth !== undefined && { worth }),
        ...((isOther || isMisfit) && { worthNow: now.points }),
    };
}
const sayMisfit = ({ by, given }, { points }) => `${by} gave ${given !== undefined && 'points' in given ? (0,domain_points/* formatPoints */.Xf)(given.points) : ''}, but it is worth ${(0,domain_points/* formatPoints */.Xf)(points)}: a person marks this again`;
function statusGiven(worth, given, points) {
    if ('passed' in given)
        return given.passed ? 'passed' : 'failed';
    const full = worth.points < 0 ? 0 : worth.points;
    if ((0,domain_points/* comparePoints */.v6)(points, full) >= 0)
        return 'passed';
    const none = worth.points < 0 ? worth.points : 0;
    return (0,domain_points/* comparePoints */.v6)(points, none) === 0 ? 'failed' : 'partial';
}

// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/domain/outline.js
var outline = __webpack_require__(74163);
// EXTERNAL MODULE: ./build/domain/show.js
var domain_show = __webpack_require__(71484);
;// CONCATENATED MODULE: ./build/domain/scoring.js













/** Stage 5: what the results and people's marks are worth. `show` says which tests must not be named to the student. */
function scoreResults(rubric, results, show = domain_show/* SHOW_ALL */.u6, marks = []) {
    const score = scoreItems(rubric, results, show, marks);
    const unexpected = unexpectedTests(score.items, results, show);
    return {
        ...score,
        unexpected: unexpected.named,
        notices: [
            ...(rubric.implied?.notices ?? countNotices(rubric, results)),
            ...unexpected.notices,
            ...strayNotices(rubric, marks),
        ],
    };
}
/** Scores many attempts by one rubric, in outline: all that points depend on, worked out once for what is the same. */
function outlineScorer() {
    const memories = new WeakMap();
    return (rubric, results, show, marks) => (0,outline/* outlineOf */.W)(scoreItems(rubric, results, show, marks, memories));
}
/** The same without what is said of the rubric. */
function scoreItems(rubric, results, show, marks, memories) {
    // A rubric that was made up for these results is no other attempt's.
    const finder = (0,find/* finderOf */.u)(results, rubric.implied === undefined ? memories : undefined);
    const maxPoints = (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    const scored = rubric.items.map((item) => (0,domain_item/* scoreItem */.a7)(item, finder, show));
    const decided = (0,domain_decided/* asDecided */.h)(scored, maxPoints, rubric.implied?.points);
    const marked = withMarks(rubric.items, decided.items, (0,domain_marks/* newestMarks */.DC)(marks));
    const items = rubric.implied === undefined ? marked : withoutHiddenNames(marked, results.tests, show);
    const adjustments = notBelowZero(items, [...decided.adjustments, ...(0,domain_marks/* adjustmentsOf */.Ic)(marks).map(asAdjustment)]);
    const points = (0,domain_decided/* totalOf */.e)(items, adjustments);
    return { items, adjustments, points, maxPoints, complete: isComplete(items), unexpected: [], notices: [] };
}
/** A score with marks laid over, where the tests it was made from are not all known any more. */
function scoreUnderMarks(score, rubric, marks) {
    if (marks.length === 0)
        return score;
    const byId = new Map(rubric?.items.map((item) => [item.id, item]));
    const newest = (0,domain_marks/* newestMarks */.DC)(marks);
    const items = score.items.flatMap((one) => {
        const item = byId.get(one.id);
        return item === undefined ? [one] : withMarks([item], [one], newest);
    });
    const adjustments = notBelowZero(items, [...score.adjustments, ...(0,domain_marks/* adjustmentsOf */.Ic)(marks).map(asAdjustment)]);
    return { ...score, items, adjustments, points: (0,domain_decided/* totalOf */.e)(items, adjustments), complete: isComplete(items) };
}
const isComplete = (items) => items.every(({ status }) => status !== 'pending');
const asAdjustment = ({ adjust, comment, by, commit }) => ({
    points: adjust,
    reason: comment ?? `adjusted by ${by}`,
    mark: { by, ...(comment !== undefined && { comment }), ...(commit !== undefined && { commit }) },
});
function notBelowZero(items, adjustments) {
    const total = (0,domain_decided/* totalOf */.e)(items, adjustments);
    if ((0,domain_points/* comparePoints */.v6)(total, 0) >= 0)
        return adjustments;
    return [...adjustments, { points: (0,domain_points/* subtractPoints */.kM)(0, total), reason: 'the whole is never below 0' }];
}
/** Marks are kept when the rubric's items go, and said to count for nothing. */
function strayNotices({ items }, marks) {
    if (marks.length === 0)
        return [];
    const known = new Set((0,markable/* markablesOf */.OU)(items).map(({ id }) => id));
    const stray = [...(0,domain_marks/* newestMarks */.DC)(marks).keys()].filter((id) => !known.has(id));
    return stray.length === 0
        ? []
        : [`Marks of what the rubric has no item for count for nothing: ${(0,quote/* quoteSome */.Jv)(stray)}.`];
}
/** An item made up from a test carries the test's name. */
function withoutHiddenNames(items, tests, show) {
    const hidden = new Set(tests.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) === 'none').map(({ id }) => id));
    const conceal = (item) => {
        const inside = { ...item, items: item.items.map(conceal) };
        return hidden.has(item.id) || (0,domain_show/* shownOf */.Rp)(item, show) === 'none' ? { ...inside, name: domain_show/* HIDDEN_NAME */.xU } : inside;
    };
    return items.map(conceal);
}
function unexpectedTests(items, { tests, choices }, show) {
    const expected = (0,domain_choices/* withTheirChoices */.nf)(items.flatMap(testsOf), choices);
    const others = tests.filter(({ id }) => !expected.has(id));
    const named = others.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) !== 'none').map(({ id }) => id);
    const hidden = others.length - named.length;
    const notice = `${hidden} hidden ${hidden === 1 ? 'test belongs' : 'tests belong'} to no item and count for nothing`;
    return { named, notices: hidden === 0 ? [] : [notice] };
}
const testsOf = (item) => [...item.tests, ...item.items.flatMap(testsOf)];


/***/ }),

/***/ 71484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ testTexts),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   N5: () => (/* binding */ showsTexts),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   iq: () => (/* binding */ keepsSomethingBack),
/* harmony export */   u6: () => (/* binding */ SHOW_ALL),
/* harmony export */   x1: () => (/* binding */ revealedCommands),
/* harmony export */   xU: () => (/* binding */ HIDDEN_NAME)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47850);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97271);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43048);



/** Holds no name back; for where there is no text to show. */
const SHOW_ALL = { output: 'all', limitBytes: 0, tests: [] };
const HIDDEN_NAME = 'Hidden test';
/** What the policy reveals of a test; what the grader hides stays hidden. */
function shownOf(test, policy) {
    if (test.visibility === 'hidden')
        return 'none';
    return policy.tests.find(({ pattern }) => (0,_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTest */ .mj)(pattern, test))?.output ?? policy.output;
}
/** Whether the messages and outputs of a test may be seen. */
function showsTexts(test, policy) {
    const shown = shownOf(test, policy);
    return shown === 'all' || (shown === 'failed' && test.status !== 'passed');
}
/** The tests as they may lie in the student's repository. Ids and points stay: they are what is scored again. */
function revealed(tests, policy, choices = []) {
    const keptBack = new Set(tests.filter((test) => isKeptBack(shownOf(test, policy))).map(({ id }) => id));
    // The verdict on a way repeats what its parts say.
    const telling = choices.flat().filter(({ parts }) => parts.some((id) => keptBack.has(id)));
    const silenced = new Set(telling.map(({ id }) => id));
    return tests.map((test) => {
        const shown = revealedTest(test, policy);
        return silenced.has(test.id) ? bareTest(shown) : shown;
    });
}
function revealedTest(test, policy) {
    switch (shownOf(test, policy)) {
        case 'all':
            return withCutTexts(test, policy.limitBytes);
        case 'failed':
            return test.status === 'passed' ? withoutTexts(test) : withCutTexts(test, policy.limitBytes);
        case 'names':
            return bareTest(test);
        case 'none':
            return { ...bareTest(test), name: HIDDEN_NAME, visibility: 'hidden' };
    }
}
/** What a test says in texts of any length. */
const testTexts = ['message', 'output', 'input', 'expected', 'actual'];
function withCutTexts(test, limitBytes) {
    const cut = { ...test };
    for (const text of testTexts) {
        const value = cut[text];
        if (value !== undefined)
            cut[text] = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(value, limitBytes);
    }
    return cut;
}
// Named one by one, so that a new field is not shown by accident.
function withoutTexts(test) {
    const { file, line, tags } = test;
    return {
        ...bareTest(test),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(tags !== undefined && { tags }),
    };
}
function bareTest({ id, name, status, points, maxPoints, durationMs, visibility }) {
    return {
        id,
        name,
        status,
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(durationMs !== undefined && { durationMs }),
        ...(visibility !== undefined && { visibility }),
    };
}
/**
 * The processes without what would give away what the policy keeps back: a test's command holds its input, and a
 * grader prints about all its tests, so one test with less to show silences it.
 */
function revealedCommands(commands, tests, policy) {
    const keepsBack = keepsSomethingBack(tests, policy);
    return commands.map((run) => ({
        ...run,
        command: showsCommand(run, tests, policy) ? run.command : '',
        output: showsOutput(run, tests, policy, keepsBack) ? run.output : '',
    }));
}
const keepsSomethingBack = (tests, policy) => [policy, ...policy.tests].some(({ output }) => isKeptBack(output)) ||
    tests.some((test) => isKeptBack(shownOf(test, policy)));
const isKeptBack = (shown) => shown === 'names' || shown === 'none';
const showsCommand = ({ test }, tests, policy) => test === undefined || !isKeptBack(shownOf(namedTest(test, tests), policy));
function showsOutput(command, tests, policy, keepsBack) {
    switch (command.stage) {
        case 'setup':
            return true;
        case 'build':
            return showsCommand(command, tests, policy);
        case 'grader':
            return !keepsBack;
        case 'test':
        case 'check':
            return command.test === undefined ? !keepsBack : showsTestOutput(command.test, tests, policy);
    }
}
function showsTestOutput(id, tests, policy) {
    const inside = tests.filter((test) => (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isInSuite */ .M0)(test, id));
    if (inside.length > 0)
        return !inside.some((test) => isKeptBack(shownOf(test, policy)));
    return showsTexts(namedTest(id, tests), policy);
}
const namedTest = (id, tests) => tests.find((test) => test.id === id) ?? { id, name: id, status: 'not_run' };


/***/ }),

/***/ 77299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOfNothing),
/* harmony export */   r: () => (/* binding */ statusTogether)
/* harmony export */ });
/** The status of something that earned nothing, by what it consists of. */
function statusOfNothing(parts) {
    const bad = parts.filter((status) => status !== 'passed');
    if (bad.length > 0 && bad.every((status) => status === 'not_run' || status === 'skipped'))
        return 'not_run';
    const hasFailed = bad.some((status) => status === 'failed' || status === 'partial');
    return !hasFailed && bad.includes('error') ? 'error' : 'failed';
}
/** The status of a group by its items. */
function statusTogether(parts) {
    if (parts.includes('pending'))
        return 'pending';
    if (parts.every((status) => status === 'passed'))
        return 'passed';
    return parts.some((status) => status === 'passed' || status === 'partial')
        ? 'partial'
        : statusOfNothing(parts);
}


/***/ }),

/***/ 66448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ isOwnTest),
  S: () => (/* binding */ scoreTested)
});

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
;// CONCATENATED MODULE: ./build/domain/added-up.js


/** Whether the grader gave points without saying out of how many: then they are the item's, as far as they fit. */
const addsUp = (award, { tests }) => (award === 'each' || award === 'fraction') && tests.some(results/* isUnbounded */.Hi);
function addedUp({ tests }, most) {
    const given = tests.map(({ status, points = 0 }) => ((0,results/* canEarn */.TS)(status) ? points : 0));
    return (0,domain_points/* clampPoints */.JX)((0,domain_points/* sumPoints */.RN)(given), (0,domain_points/* largerPoints */.b9)(most, 0));
}
/** What may be said of it: where nothing could earn any, the tests say more. */
const givenFor = ({ tests }, points, maxPoints) => tests.some(({ status }) => (0,results/* canEarn */.TS)(status))
    ? { given: `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}` }
    : {};

// EXTERNAL MODULE: ./build/domain/find.js
var find = __webpack_require__(84182);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(84577);
// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __webpack_require__(77299);
;// CONCATENATED MODULE: ./build/domain/tested.js






/** Scores an item by the tests it names; a test the results lack earns nothing and stays in the denominator. */
function scoreTested(item, finder, show) {
    const found = (0,find/* findTests */.f)(item, finder);
    const status = statusOf(item, found);
    const points = earned(item, found, item.points);
    return {
        id: item.id,
        name: item.name,
        status,
        points,
        maxPoints: item.points,
        bonus: item.bonus,
        tests: found.tests.map(({ id }) => id),
        missing: found.missing.filter((pattern) => !(0,reason/* isHiddenName */.s)(pattern, show)),
        ...(status === 'passed' ? {} : { reason: (0,reason/* reasonOf */.A)(found, { ...ruleOf(item, found, points), show }) }),
        items: [],
    };
}
function statusOf(item, found) {
    // An item worth nothing still passes or fails.
    const points = item.points === 0 ? 1 : item.points;
    const share = earned(item, found, points);
    if ((0,domain_points/* comparePoints */.v6)(share, points) === 0)
        return 'passed';
    if (share !== 0)
        return 'partial';
    const lacking = found.expected > found.tests.length ? ['not_run'] : [];
    return (0,domain_status/* statusOfNothing */.B)([...found.tests.map(({ status }) => status), ...lacking]);
}
function earned(item, found, points) {
    const passed = found.tests.filter(({ status }) => status === 'passed').length;
    switch (item.award) {
        case 'each':
            if (addsUp(item.award, found))
                return addedUp(found, points);
            return (0,domain_points/* largerPoints */.b9)((0,domain_points/* fractionOfPoints */.lC)(points, passed, found.expected), granted(item, found));
        case 'all':
            return passed > 0 && passed === found.expected ? points : 0;
        case 'any':
            return passed > 0 ? points : 0;
        case 'fraction':
            return addsUp(item.award, found) ? addedUp(found, points) : earnedFractions(found, points);
    }
}
/** What the grader gave the item itself: its one test has the item's maximum. */
function granted(item, { tests }) {
    if (item.points <= 0)
        return 0;
    const own = tests.find((test) => isOwnTest(item, test));
    if (own?.points === undefined || own.maxPoints === undefined || !(0,results/* canEarn */.TS)(own.status))
        return 0;
    if ((0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) !== 0)
        return 0;
    return (0,domain_points/* clampPoints */.JX)(own.points, item.points);
}
function ruleOf(item, found, points) {
    const { award } = item;
    if (!addsUp(award, found))
        return { award, countsParts: countsParts(item, found) };
    return { award, countsParts: true, ...givenFor(found, points, item.points) };
}
const countsParts = (item, found) => item.award === 'fraction' || (item.award === 'each' && granted(item, found) > 0);
/** Whether the test is, by its exact id, the only one the item names. */
const isOwnTest = ({ id, tests, count = 1 }, test) => count === 1 && tests.length <= 1 && test.id === (tests[0] ?? id);
// Whole tests are counted together, so that thirds of three add up to the whole.
function earnedFractions({ tests, expected }, points) {
    const whole = tests.filter((test) => fractionOf(test).isWhole).length;
    const inPart = tests.map(fractionOf).filter(({ isWhole }) => !isWhole);
    const shares = inPart.map(({ part, of }) => (0,domain_points/* fractionOfPoints */.lC)(points, part, of * expected));
    return (0,domain_points/* sumPoints */.RN)([(0,domain_points/* fractionOfPoints */.lC)(points, whole, expected), ...shares]);
}
function fractionOf(test) {
    const of = test.maxPoints ?? 1;
    if (!(0,results/* canEarn */.TS)(test.status))
        return { part: 0, of: 1, isWhole: false };
    if (test.points === undefined || of <= 0)
        return { part: 0, of: 1, isWhole: test.status === 'passed' };
    const part = (0,domain_points/* clampPoints */.JX)(test.points, of);
    return { part, of, isWhole: (0,domain_points/* comparePoints */.v6)(part, of) === 0 };
}


/***/ }),

/***/ 97368:
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

/***/ 43491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames),
/* harmony export */   d: () => (/* binding */ formatsWithoutMaximum)
/* harmony export */ });
/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
const formatNames = [
    'native',
    'gradescope',
    'otter',
    'classroom',
    'classroom50',
    'check50',
    'ctrf',
    'pytest-json',
    'jest-json',
    'mocha-json',
    'gtest-json',
    'go-test-json',
    'submitty',
    'pybryt',
    'prairielearn',
    'junit',
    'tap',
    'autolab',
    'exit-code',
];
/** Those in which the results state no maximum, so that a test that vanishes makes it smaller. */
const formatsWithoutMaximum = [
    'check50',
    'ctrf',
    'pytest-json',
    'jest-json',
    'mocha-json',
    'gtest-json',
    'go-test-json',
    'submitty',
    'pybryt',
    'junit',
    'tap',
    'autolab',
];


/***/ }),

/***/ 26267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ concealer)
/* harmony export */ });
const escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Puts other words in place of every name, where it stands as a word of its own. */
function concealer(names, instead) {
    const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const name = `(?<!\\w)(?:${longestFirst.map(escapeRegExp).join('|')})(?!\\w)`;
    const pattern = new RegExp(`"${name}"|\`${name}\`|'${name}'|${name}`, 'g');
    return (text) => text.replace(pattern, instead);
}


/***/ }),

/***/ 47850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/** How many UTF-16 units of `text`, counted from its start, fit into `bytes` of UTF-8 without splitting a character. */
function headLength(text, bytes) {
    let used = 0;
    let at = 0;
    while (at < text.length) {
        const point = text.codePointAt(at) ?? 0;
        used += bytesOf(point);
        if (used > bytes)
            break;
        at += point > 0xffff ? 2 : 1;
    }
    return at;
}
function tailLength(text, bytes) {
    let used = 0;
    let from = text.length;
    while (from > 0) {
        const start = isPairBefore(text, from) ? from - 2 : from - 1;
        used += bytesOf(text.codePointAt(start) ?? 0);
        if (used > bytes)
            break;
        from = start;
    }
    return text.length - from;
}
const bytesOf = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
const isPairBefore = (text, end) => end >= 2 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
/** Head and tail of a text within `maxBytes` of UTF-8, and between them how much was left out. */
function cutText(text, maxBytes) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxBytes)
        return text;
    const room = maxBytes - Buffer.byteLength(leftOut(bytes));
    if (room <= 0)
        return text.slice(0, headLength(text, maxBytes));
    const head = text.slice(0, headLength(text, Math.ceil(room / 2)));
    const tail = text.slice(text.length - tailLength(text, Math.floor(room / 2)));
    return `${head}${leftOut(bytes - Buffer.byteLength(head) - Buffer.byteLength(tail))}${tail}`;
}
/** What stands between head and tail. */
const leftOut = (bytes) => `\n… ${bytes} bytes left out …\n`;


/***/ }),

/***/ 29556:
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

/***/ 15868:
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


/***/ }),

/***/ 72259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
const sha256Of = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);


/***/ }),

/***/ 97397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   K2: () => (/* binding */ expectedSize),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** What a size looks like, also for editors. */
const sizePattern = '^\\d+[kmg]$';
const expectedSize = 'expected a size such as 64k, 1m or 2g';
const bytesOf = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
// A petabyte: far above any limit and still an exact number.
const mostBytes = 2 ** 50;
/** `64k` as bytes, or a text that says what is wrong with it. */
function parseSize(text) {
    if (/^\d+$/.test(text))
        return `${text} has no unit: kilobytes or megabytes? write ${text}k or ${text}m`;
    const unit = ['k', 'm', 'g'].find((letter) => text.endsWith(letter));
    if (unit === undefined || !new RegExp(sizePattern).test(text))
        return expectedSize;
    const bytes = Number(text.slice(0, -1)) * bytesOf[unit];
    return bytes <= mostBytes ? bytes : `too large: at most ${mostBytes / bytesOf.g}g`;
}
/** For people: `512 B`, `64 KiB`, `1.5 MiB`. */
function formatBytes(bytes) {
    if (bytes < bytesOf.k)
        return `${bytes} B`;
    if (bytes < bytesOf.m)
        return `${tenths(bytes / bytesOf.k)} KiB`;
    if (bytes < bytesOf.g)
        return `${tenths(bytes / bytesOf.m)} MiB`;
    return `${tenths(bytes / bytesOf.g)} GiB`;
}
// Downwards, so that nothing below a mebibyte is shown as 1024 KiB.
const tenths = (number) => Math.floor(number * 10) / 10;


/***/ })

};
