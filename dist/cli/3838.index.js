export const id = 3838;
export const ids = [3838];
export const modules = {

/***/ 3838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatOf: () => (/* binding */ formatOf),
  formats: () => (/* binding */ formats),
  readResults: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./build/domain/duplicates.js
var domain_duplicates = __webpack_require__(81215);
// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var json = __webpack_require__(13590);
// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/xml.js



const defaultXmlLimits = { depth: 100, elements: 500_000 };
// Colours and other control characters in a tool's output make a document ill-formed, not unreadable.
const TOLERATED = new Set(['disallowed character.', 'malformed character entity.']);
/** An XML document as a tree. One with a document type of its own, and so with entities, is refused. */
function readXml(text, file, limits = defaultXmlLimits) {
    const parser = new saxes/* SaxesParser */.wT();
    const place = () => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });
    const fail = (message) => {
        const said = (0,visible/* visible */.RK)(message, { oneLine: true, limit: 200 });
        throw new text_problem/* UserError */.yo([{ message: said, place: { file, ...place() } }]);
    };
    const tree = startTree(limits, fail);
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    // Not `on('error')`: it costs an Error with its stack for each of a million control characters.
    parser.fail = (problem) => {
        if (!TOLERATED.has(problem))
            fail(`ill-formed XML: ${problem.replace(/\.$/, '')}`);
        return parser;
    };
    parser.on('doctype', () => fail('a document type definition is not allowed'));
    // Copied, since the parser's own objects are slow and take several times the memory.
    parser.on('opentag', ({ name, attributes }) => tree.open(name, { ...attributes }, place()));
    parser.on('text', tree.addText);
    parser.on('cdata', tree.addText);
    parser.on('closetag', tree.close);
    parser.write(text).close();
    return tree.root() ?? fail('the file holds no element');
}
/** Grows a tree from the pieces of a document as they come. */
function startTree(limits, fail) {
    const around = [];
    let root;
    let elements = 0;
    return {
        open: (name, attributes, { line, column }) => {
            elements += 1;
            if (elements > limits.elements)
                fail(`the file holds more than ${limits.elements} elements`);
            if (around.length >= limits.depth)
                fail(`nested deeper than ${limits.depth} levels`);
            const element = { name, attributes, children: [], text: '', line, column };
            around.at(-1)?.children.push(element);
            around.push(element);
            root ??= element;
        },
        addText: (added) => {
            const element = around.at(-1);
            if (element !== undefined)
                element.text += added;
        },
        close: () => {
            around.pop();
        },
        root: () => root,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/checksum.js
var checksum = __webpack_require__(86743);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/formats/autolab-line.js
/** A scoreboard may come first. */
const MOST = 10_000;
/**
 * Whether a text ends with Autolab's scores. What stands before them the submission printed, too: whatever it looks
 * like, the text is no other format's.
 */
function endsWithAutoresult(text) {
    const end = text.replace(/\0/g, ' ').trimEnd();
    const last = end.slice(end.lastIndexOf('\n') + 1).trimStart();
    if (!last.startsWith('{') || last.includes('"Action":'))
        return false;
    return /[{,]\s*"?scores"?\s*:/.test(last.slice(0, MOST));
}

;// CONCATENATED MODULE: ./build/formats/autolab-stages.js





const Told = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* object */.Ikc({ passed: schemas/* boolean */.zMY(), hint: schemas/* string */.YjP().nullish() })]);
const Stage = schemas/* record */.g1P(schemas/* string */.YjP(), Told);
/** Autolab's formatted feedback (docs/features/formatted-feedback.md): the other keys are the stages. */
const Feedback = schemas/* object */.Ikc({ _presentation: schemas/* literal */.euz('semantic'), stages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() })
    .catchall(schemas/* unknown */.L5J());
/** The feedback in stages on one line; undefined of any other line. It carries no points, so it cannot stop them. */
function readStages(line, file) {
    if (!/^\s*\{/.test(line) || !line.includes('"_presentation"'))
        return undefined;
    try {
        const { _presentation, stages, ...rest } = (0,parse_json/* parseJson */.q)(Feedback, line, file);
        const names = [...new Set([...(stages ?? []), ...Object.keys(rest)])].filter((name) => Object.hasOwn(rest, name));
        const read = names.flatMap((name) => {
            const stage = Stage.safeParse(rest[name]);
            return stage.success ? [{ name, stage: stage.data }] : [];
        });
        return {
            tests: read.flatMap(({ name, stage }) => testsOf(name, stage)),
            message: read.flatMap(({ name, stage }) => measuresOf(name, stage)).join('\n'),
            notices: read.length === names.length ? [] : ['a stage of the feedback is not as Autolab wants it'],
        };
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        return {
            tests: [],
            message: '',
            notices: [`the feedback in stages is not read: ${problem?.message ?? ''}`],
        };
    }
}
function testsOf(stage, tests) {
    return Object.entries(tests).flatMap(([test, told]) => {
        if (typeof told === 'number')
            return [];
        const name = (0,checksum/* shortName */.E)(`${stage}/${test}`);
        const message = told.hint ?? '';
        return [{ id: name, name, status: told.passed ? 'passed' : 'failed', ...(message && { message }) }];
    });
}
const measuresOf = (stage, tests) => Object.entries(tests).flatMap(([test, told]) => typeof told === 'number' ? [(0,visible/* visible */.RK)(`${stage}: ${test} ${told}`, { oneLine: true, limit: 200 })] : []);

;// CONCATENATED MODULE: ./build/formats/autolab.js








const Autoresult = schemas/* object */.Ikc({
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(-1e9).max(1e9))
        .refine((scores) => Object.keys(scores).length > 0, { error: 'names no problem' }),
});
const autolab = {
    name: 'autolab',
    title: "Autolab's autoresult: the output of a grader that ends with its scores",
    ids: "the problem's name; of feedback in stages `stage/test`",
    points: 'the scores as they are; they state no maximum, so a rubric or `max_points` is needed',
    reads: ['name', 'points', 'message'],
    detects: endsWithAutoresult,
    parse: parseAutolab,
    duplicates: 'number',
};
/** Autolab takes what is left after Ruby's rstrip. */
const linesOf = (text) => text.replace(/\0/g, ' ').trimEnd().split(/\r?\n/);
/** The last line is the autoresult; the one before it may be feedback in stages; the rest is for reading. */
function parseAutolab(text, file) {
    const lines = linesOf(text);
    const last = lines.at(-1) ?? '';
    if (!last.trimStart().startsWith('{')) {
        const message = 'the last line is not the autoresult: {"scores": {"PROBLEM": POINTS}}';
        const hint = 'the results file is all that the grader prints to stdout, and its last line has the scores';
        throw new text_problem/* UserError */.yo([{ message, hint, place: { file, line: lines.length, column: 1 } }]);
    }
    const { scores } = autoresultIn(last, { file, line: lines.length });
    const before = lines.slice(0, -1);
    const stages = readStages(before.at(-1) ?? '', file);
    const output = (stages === undefined ? before : before.slice(0, -1)).join('\n').trim();
    return (0,domain_results/* resultsOf */.qS)([...Object.entries(scores).map(testOf), ...(stages?.tests ?? [])], {
        notices: stages?.notices ?? [],
        ...(stages?.message && { message: stages.message }),
        ...(output && { output }),
    });
}
function autoresultIn(line, place) {
    const json = quoteBareWords(line);
    try {
        return (0,parse_json/* parseJson */.q)(Autoresult, json, place.file);
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        // With words put in quotes a column is another one than in the file.
        const placed = error.problems.map((problem) => ({
            ...problem,
            place: json === line ? { ...place, column: problem.place?.column ?? 1 } : place,
        }));
        throw new text_problem/* UserError */.yo(placed, { cause: error });
    }
}
/** As Autolab's `gsub(/([a-zA-Z0-9]+):/, '"\1":')` lets them be written, but never inside a string. */
const quoteBareWords = (json) => json.replace(/"(?:[^"\\]|\\.)*"?|[A-Za-z0-9]+:?/g, (token) => token.endsWith(':') && !token.startsWith('"') ? `"${token.slice(0, -1)}":` : token);
function testOf([problem, score]) {
    const name = (0,checksum/* shortName */.E)(problem) || 'Problem';
    // Nobody says what it is out of, so that only nothing is surely not enough.
    return { id: name, name, status: score > 0 ? 'partial' : 'failed', points: (0,domain_points/* sumPoints */.RN)([score]) };
}

;// CONCATENATED MODULE: ./build/formats/check50.js





const check50_text = schemas/* string */.YjP().nullish();
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
const Failure = schemas/* object */.Ikc({ type: check50_text, value: check50_text });
const Cause = schemas/* object */.Ikc({
    rationale: check50_text,
    help: check50_text,
    // Text, the lines it looked for, or whatever a check of the course's own compares.
    expected: schemas/* unknown */.L5J().optional(),
    actual: schemas/* unknown */.L5J().optional(),
    error: Failure.nullish(),
});
const Check = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    description: check50_text,
    passed: schemas/* boolean */.zMY().nullable(),
    log: texts,
    cause: Cause.nullish(),
});
/** As cs50/check50 describes it in docs/source/json_specification.rst. */
const Check50Results = schemas/* object */.Ikc({
    slug: schemas/* string */.YjP(),
    results: schemas/* array */.YOg(Check).nullish(),
    error: Failure.extend({ data: schemas/* object */.Ikc({ files: texts }).nullish() }).nullish(),
})
    .superRefine(({ results, error }, context) => {
    if (results || error)
        return;
    context.addIssue({ code: 'custom', path: ['results'], message: 'missing, and there is no error instead' });
});
const check50 = {
    name: 'check50',
    title: 'check50 (`check50 SLUG -o json`)',
    ids: "the check's name, which is its function's",
    points: 'none: each check counts one point unless a rubric says more',
    reads: ['name', 'message', 'output', 'expected', 'actual'],
    detects: (_, keys) => keys.has('slug') && (keys.has('results') || keys.has('error')),
    parse: parseCheck50,
    duplicates: 'worst',
};
function parseCheck50(json, file) {
    const { results, error } = (0,parse_json/* parseJson */.q)(Check50Results, json, file);
    if (error)
        return withoutChecks(error);
    const tests = (results ?? []).map(check50_testOf);
    const broken = (results ?? []).find(isBroken);
    if (broken === undefined)
        return (0,domain_results/* resultsOf */.qS)(tests);
    const graderError = `check50's check ${(0,quote/* quoteSome */.Jv)([broken.name])} itself broke: ${sayFailure(broken.cause?.error)}`;
    return (0,domain_results/* resultsOf */.qS)(tests, { graderError });
}
/** Only files that are missing are the student's to mend. */
function withoutChecks(error) {
    if (error.type !== 'MissingFilesError') {
        return (0,domain_results/* resultsOf */.qS)([], { graderError: `check50 ran no check: ${sayFailure(error)}` });
    }
    const files = error.data?.files ?? [];
    const message = files.length > 0 ? `missing files: ${(0,quote/* quoteSome */.Jv)(files, 20)}` : (error.value ?? 'files are missing');
    return (0,domain_results/* resultsOf */.qS)([], { gradable: false, formatErrors: [message] });
}
const sayFailure = (failure) => [failure?.type, failure?.value?.slice(0, 300)].filter((part) => part).join(': ') || 'it does not say why';
/** Neither true nor false, and not for want of another check: the check's own code failed. */
const isBroken = ({ passed, cause }) => passed === null && Boolean(cause?.error);
function check50_testOf(check) {
    const { name, description, log, cause } = check;
    const message = [cause?.rationale, cause?.help].filter((part) => part).join('\n');
    const output = (log ?? []).join('\n');
    const id = (0,checksum/* shortName */.E)(name);
    return {
        id,
        name: (0,checksum/* shortName */.E)(description?.trim() || name),
        status: statusOf(check),
        ...(message && { message }),
        ...(output && { output }),
        ...textOf('expected', cause?.expected),
        ...textOf('actual', cause?.actual),
    };
}
function statusOf(check) {
    if (check.passed !== null)
        return check.passed ? 'passed' : 'failed';
    return isBroken(check) ? 'error' : 'not_run';
}
function textOf(field, value) {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'string')
        return { [field]: value };
    const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
    return { [field]: isLines ? value.join('\n') : JSON.stringify(value) };
}

;// CONCATENATED MODULE: ./build/formats/classroom-grades.js


/**
 * What a runner's tests and their whole are worth. Classroom's reporter has two totals; the sum of `score` is the one
 * that it hands in, and the share of passed tests is left where a score is missing (autograding-grading-reporter#10).
 */
function gradesOf(runner, tests) {
    const scores = scoresOf(runner, tests);
    // The reporter, too, takes a maximum of 0 for none.
    if (!runner.max_score)
        return { tests: withPoints(tests, scores ?? []), whole: { notices: [] } };
    const maxPoints = (0,domain_points/* sumPoints */.RN)([runner.max_score]);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const byPassed = (0,domain_points/* fractionOfPoints */.lC)(maxPoints, passed, tests.length);
    return scores === undefined
        ? gradesByStatus(tests, byPassed, maxPoints)
        : gradesBy(scores, tests, byPassed, maxPoints);
}
/** Undefined where a test that could earn has none. */
function scoresOf({ tests: written }, tests) {
    const scores = tests.map(({ status }, index) => ((0,domain_results/* canEarn */.TS)(status) ? written?.[index]?.score : 0));
    const known = scores.filter((score) => typeof score === 'number');
    return known.length === scores.length ? known : undefined;
}
function gradesByStatus(tests, points, maxPoints) {
    const shares = evenShares(maxPoints, tests.length);
    const notice = `a test has no score: the points are the share of tests that passed, ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
    const graded = tests.map((test, index) => {
        const share = shares[index] ?? 0;
        return { ...test, points: test.status === 'passed' ? share : 0, maxPoints: share };
    });
    return { tests: graded, whole: { points, maxPoints, notices: [notice] } };
}
function gradesBy(scores, tests, byPassed, maxPoints) {
    // Added before they are rounded: thirds of the runner's add up to its whole.
    const points = (0,domain_points/* sumPoints */.RN)([scores.reduce((sum, score) => sum + score, 0)]);
    const sum = (0,domain_points/* formatPointsOf */.AD)(points, maxPoints);
    const other = `the scores add up to ${sum}, which counts; by tests that passed it would be ${(0,domain_points/* formatPoints */.Xf)(byPassed)}`;
    const notices = (0,domain_points/* comparePoints */.v6)(points, byPassed) === 0 ? [] : [other];
    return { tests: withScores(tests, scores, maxPoints), whole: { points, maxPoints, notices } };
}
const NEAR = 1e-6;
/** A runner splits its maximum evenly; where a score says otherwise, nobody knows what its test was out of. */
function withScores(tests, scores, maxPoints) {
    const even = maxPoints / tests.length;
    if (scores.some((score) => score > even + NEAR))
        return withPoints(tests, scores);
    const shares = evenShares(maxPoints, tests.length);
    return tests.map((test, index) => {
        const score = scores[index] ?? 0;
        const share = shares[index] ?? 0;
        return { ...test, points: Math.abs(score - even) <= NEAR ? share : (0,domain_points/* sumPoints */.RN)([score]), maxPoints: share };
    });
}
const withPoints = (tests, scores) => tests.map((test, index) => ({ ...test, points: (0,domain_points/* sumPoints */.RN)([scores[index] ?? 0]) }));
const evenShares = (maxPoints, count) => (0,domain_points/* sharePoints */.hL)(maxPoints, Array.from({ length: count }, () => 1));

;// CONCATENATED MODULE: ./build/formats/classroom-test.js


const classroom_test_status = schemas/* enum */.k5n(['pass', 'fail', 'error']);
const classroom_test_text = schemas/* string */.YjP().nullish();
const RunnerTest = schemas/* object */.Ikc({
    name: classroom_test_text,
    status: classroom_test_status,
    score: schemas/* number */.aig().min(-1e9).max(1e9).nullish(),
    message: classroom_test_text,
    output: classroom_test_text,
    test_code: classroom_test_text,
    filename: classroom_test_text,
    line_no: schemas/* number */.aig().nullish(),
    duration: schemas/* number */.aig().min(0).nullish(),
    execution_time: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
});
/** What autograding-command-grader and -io-grader (version 1) and -python-grader (version 3) put out. */
const RunnerResult = schemas/* object */.Ikc({
    version: schemas/* number */.aig().nullish(),
    status: classroom_test_status,
    max_score: schemas/* number */.aig().min(0).max(1e9).nullish(),
    message: classroom_test_text,
    tests: schemas/* array */.YOg(RunnerTest).nullish(),
});
const statuses = { pass: 'passed', fail: 'failed', error: 'error' };
/** Its tests without their points; of a runner that stopped before its first test, one that stands for all. */
function classroom_test_testsOf(runner) {
    const { tests, status, message, version } = runner;
    if (tests?.length)
        return tests.map((test, index) => classroom_test_testOf(test, index, version));
    if (status === 'pass')
        return [];
    return [{ id: 'runner', name: 'The runner', status: statuses[status], ...(message && { message }) }];
}
function classroom_test_testOf(test, index, version) {
    const { message, output, test_code: input, filename, line_no: line } = test;
    const name = (0,checksum/* shortName */.E)(test.name || `Test ${index + 1}`);
    const durationMs = durationOf(test, version);
    return {
        id: name,
        name,
        status: statuses[test.status],
        ...(message && { message }),
        ...(output && { output }),
        ...(input && { input }),
        ...(filename && { file: filename }),
        ...(filename && Number.isInteger(line) && line && line > 0 ? { line } : {}),
        ...(durationMs !== undefined && { durationMs }),
    };
}
/** Milliseconds in version 1, seconds in version 3 and in `execution_time`. */
function durationOf({ duration, execution_time: time }, version) {
    if (typeof duration === 'number')
        return toMicroseconds(version === 3 ? duration * 1000 : duration);
    const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s?$/.exec(String(time ?? '')) ?? [];
    return seconds === undefined ? undefined : toMicroseconds(Number(seconds) * 1000);
}
const toMicroseconds = (ms) => Math.round(ms * 1000) / 1000;

;// CONCATENATED MODULE: ./build/formats/detect.js
/**
 * The keys at the top of a JSON object, for telling formats apart. Of a broken document those before the break,
 * so that its own format can say what is wrong with it; none of anything that is no object.
 */
function keysAtTop(text) {
    const keys = new Set();
    if (!/^\uFEFF?\s*\{/.test(text))
        return keys;
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
        else if (character === '"') {
            const end = endOfString(text, at);
            if (depth === 1 && /\s*:/y.test(text.slice(end + 1, end + 100)))
                keys.add(text.slice(at + 1, end));
            at = end;
        }
    }
    return keys;
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./build/formats/classroom.js





const classroom = {
    name: 'classroom',
    title: "GitHub Classroom's runners (autograding-command-, io- and python-grader), plain or base64",
    ids: "the test's name",
    points: "the sum of its tests' `score`, else the share of tests that passed, of the runner's `max_score`",
    reads: ['name', 'points', 'maxPoints', 'message', 'output', 'input', 'file', 'line', 'durationMs'],
    detects: (text, keys) => {
        if (isRunner(text, keys))
            return true;
        const json = decoded(text);
        return json !== undefined && isRunner(json, keysAtTop(json));
    },
    parse: parseClassroom,
    duplicates: 'number',
};
const KEYS_WITHOUT_TESTS = new Set(['version', 'status', 'max_score', 'message']);
function isRunner(json, keys) {
    if (!keys.has('status') || keys.has('schema') || !/"status"\s*:\s*"(?:pass|fail|error)"/.test(json))
        return false;
    if (keys.has('tests'))
        return keys.has('version') || keys.has('max_score');
    return keys.has('message') && [...keys].every((key) => KEYS_WITHOUT_TESTS.has(key));
}
/** The step output `result` is base64, which some tools wrap; undefined of any other text. */
function decoded(text) {
    // An object begins with `{"`, `{ ` or `{` and a new line.
    if (!/^\uFEFF?\s*e[wy]/.test(text))
        return undefined;
    const base64 = text.replace(/^\uFEFF|\s+/g, '');
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64').toString('utf8') : undefined;
}
function parseClassroom(text, file) {
    const json = decoded(text);
    const runner = (0,parse_json/* parseJson */.q)(RunnerResult, json ?? text, json === undefined ? file : `${file} (decoded)`);
    const tests = classroom_test_testsOf(runner);
    if (tests.length === 0)
        return (0,domain_results/* resultsOf */.qS)([], { graderError: 'the runner says that it passed, but ran no test' });
    const setUp = runner.tests?.find(isSetUpFailure);
    if (setUp !== undefined && typeof runner.max_score !== 'number') {
        const why = setUp.message || 'it does not say why';
        return (0,domain_results/* resultsOf */.qS)(tests, { graderError: `the runner could not be set up: ${why}` });
    }
    const { tests: graded, whole } = gradesOf(runner, tests);
    const isSaid = runner.message && runner.tests?.length;
    return (0,domain_results/* resultsOf */.qS)(graded, { ...whole, ...(isSaid ? { message: runner.message ?? '' } : {}) });
}
/** What the io runner writes when its own inputs are wrong: nothing of the student's was run. */
const isSetUpFailure = ({ name, score, test_code: code, }) => name === 'Unknown Test' && typeof score !== 'number' && (code ?? '').startsWith('Unknown Command');

;// CONCATENATED MODULE: ./build/formats/classroom50.js





const points = schemas/* number */.aig().min(0).max(1e9);
const Classroom50Test = schemas/* object */.Ikc({
    'test-name': schemas/* string */.YjP().min(1),
    passed: schemas/* boolean */.zMY(),
    score: points,
    'max-score': points,
});
/** `classroom50/result/v1`, as foundation50/classroom50 has it in wiki/Advanced-Autograding.md. */
const Classroom50Result = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('classroom50/result/v1'),
    score: points,
    'max-score': points,
    tests: schemas/* array */.YOg(Classroom50Test),
})
    .superRefine((result, context) => {
    if (result.score <= result['max-score'])
        return;
    const message = `must be at most max-score (${result['max-score']})`;
    context.addIssue({ code: 'custom', path: ['score'], message });
});
const classroom50 = {
    name: 'classroom50',
    title: "Classroom 50's result.json (classroom50/result/v1)",
    ids: '`test-name`',
    points: "the file's `score` of its `max-score`",
    reads: ['name', 'points', 'maxPoints'],
    detects: (json, keys) => keys.has('schema') && /"schema"\s*:\s*"classroom50\/result\//.test(json) && keys.has('tests'),
    parse: parseClassroom50,
    duplicates: 'number',
};
function parseClassroom50(json, file) {
    const { score, 'max-score': most, tests } = (0,parse_json/* parseJson */.q)(Classroom50Result, json, file);
    const [points, maxPoints] = [(0,domain_points/* sumPoints */.RN)([score]), (0,domain_points/* sumPoints */.RN)([most])];
    const read = tests.map(classroom50_testOf);
    const sum = (0,domain_points/* sumPoints */.RN)(read.map((test) => test.points ?? 0));
    const sumOfMost = (0,domain_points/* sumPoints */.RN)(read.map((test) => test.maxPoints ?? 0));
    const agrees = sum === points && sumOfMost === maxPoints;
    const said = `the tests add up to ${(0,domain_points/* formatPointsOf */.AD)(sum, sumOfMost)}, but the score is ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}, which decides`;
    return (0,domain_results/* resultsOf */.qS)(read, { points, maxPoints, notices: agrees ? [] : [said] });
}
function classroom50_testOf({ 'test-name': written, passed, score, 'max-score': most, }) {
    const name = (0,checksum/* shortName */.E)(written);
    const [points, maxPoints] = [(0,domain_points/* sumPoints */.RN)([score]), (0,domain_points/* sumPoints */.RN)([most])];
    const status = passed ? 'passed' : points > 0 ? 'partial' : 'failed';
    return { id: name, name, status, points, maxPoints };
}

;// CONCATENATED MODULE: ./build/formats/paths.js

const isAbsolute = (path) => /^(?:\/|[A-Za-z]:\/)/.test(path);
const withSlashes = (path) => path.replaceAll('\\', '/');
/** A suite's file is said again for each of its tests. */
const LONGEST = 1000;
/** A path below the submission, for annotations; a grading has taken its own directory off by now. */
function fileBelow(path) {
    if (path.length > LONGEST)
        return undefined;
    const file = withSlashes(path);
    return file === '' || isAbsolute(file) || file.startsWith('../') ? undefined : file;
}
/**
 * What test files are called in ids: their paths, and of those outside of the submission what they do not share, so
 * that ids are the same wherever the tests ran.
 */
function fileNames(paths) {
    const absolute = [...new Set(paths.map(withSlashes))].filter(isAbsolute);
    const shared = sharedDirectory(absolute);
    const names = new Map(paths.map((path) => {
        const file = withSlashes(path);
        return [path, (0,checksum/* shortName */.E)(isAbsolute(file) ? file.slice(shared.length) : file)];
    }));
    return (path) => names.get(path) ?? (0,checksum/* shortName */.E)(path);
}
/** `/home/a/` of `/home/a/b.js` and `/home/a/c/d.js`. */
function sharedDirectory(paths) {
    const [first = '', ...others] = paths;
    let end = first.lastIndexOf('/') + 1;
    while (end > 0 && !others.every((path) => path.startsWith(first.slice(0, end)))) {
        end = first.lastIndexOf('/', end - 2) + 1;
    }
    return first.slice(0, end);
}

;// CONCATENATED MODULE: ./build/formats/reason.js
/** Why a test failed, from a message and the details that most tools begin with that message. */
function reasonOf(message, details) {
    const [short, long] = [message.trim(), details.trim()];
    if (short.length < 2000 && long.slice(0, 4000).includes(short))
        return long;
    return long === '' ? short : `${short}\n${long}`;
}

;// CONCATENATED MODULE: ./build/formats/stack.js
/** Looking further costs more than it finds. */
const stack_LONGEST = 20_000;
/** The file and line a traceback names, if it is a path below the directory the tests ran in. */
function placeIn(trace) {
    // pytest ends with where it happened; most others begin with it.
    const python = [...trace.slice(-stack_LONGEST).matchAll(/^([\w./-]+\.py):(\d{1,7}): /gm)].at(-1);
    const anywhere = trace.slice(0, stack_LONGEST).matchAll(/(?:^|[\s(])([\w./-]+\.\w{1,10}):([1-9]\d{0,6})\b/g);
    for (const [, file = '', line] of python === undefined ? anywhere : [python]) {
        if (isBelow(file))
            return { file: file.replace(/^\.\//, ''), line: Number(line) };
    }
    return {};
}
// Java names the file without its directory; Go makes one of its own around the tests.
const isBelow = (file) => !file.startsWith('/') && !/(?:^|\/)(?:\.\.|node_modules)\/|\.(?:java|kt|scala)$|^_testmain\.go$/.test(file);

;// CONCATENATED MODULE: ./build/formats/totals.js
const totalsOf = (tests) => ({
    tests: tests.length,
    broken: tests.filter(({ status }) => status === 'failed' || status === 'error').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
});
/** What a file counts and does not hold. Totals are good for nothing else: they are wrong often enough. */
function lossesOf(stated, found) {
    const broken = (stated.broken ?? 0) - found.broken;
    const lost = (stated.tests ?? 0) - found.tests;
    return {
        tests: broken > 0 ? [lostErrors(broken)] : [],
        notices: [
            ...(broken > 0 ? [lostErrors(broken).message] : []),
            ...(lost > 0 ? [lostNotice(stated, found, lost)] : []),
        ],
    };
}
const lostNotice = (stated, found, lost) => {
    const skipped = Math.min(lost, Math.max(0, (stated.skipped ?? 0) - found.skipped));
    const why = skipped > 0 ? `; ${skipped} of the missing ones were skipped` : '';
    return `the results file counts ${stated.tests} tests, but holds ${found.tests}${why}`;
};
const lostErrors = (count) => ({
    id: 'lost-errors',
    name: 'Errors outside of tests',
    status: 'error',
    message: `the results file counts ${count} more ${count === 1 ? 'error' : 'errors'} than its tests have`,
});

;// CONCATENATED MODULE: ./build/formats/ctrf.js








const ctrf_text = schemas/* string */.YjP().nullish();
const ctrf_texts = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
/** Exactly those of the specification. */
const ctrfStatuses = ['passed', 'failed', 'skipped', 'pending', 'other'];
const CtrfTest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    status: schemas/* enum */.k5n(ctrfStatuses),
    rawStatus: ctrf_text,
    duration: schemas/* number */.aig().nullish(),
    // The specification wants a list; reporters have written a text for years.
    suite: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).nullish(),
    message: ctrf_text,
    trace: ctrf_text,
    filePath: ctrf_text,
    line: schemas/* number */.aig().nullish(),
    tags: ctrf_texts,
    stdout: ctrf_texts,
    stderr: ctrf_texts,
});
const CtrfReport = schemas/* object */.Ikc({
    // Reporters before the specification was numbered write neither this nor `specVersion`.
    reportFormat: schemas/* literal */.euz('CTRF').nullish(),
    results: schemas/* object */.Ikc({
        summary: schemas/* object */.Ikc({ tests: schemas/* number */.aig().nullish(), failed: schemas/* number */.aig().nullish() }),
        tests: schemas/* array */.YOg(CtrfTest),
    }),
});
const ctrf = {
    name: 'ctrf',
    title: 'Common Test Report Format (reporters for jest, playwright, pytest, …)',
    ids: 'the suites, then the name: `list.test.js > List::push`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'output', 'file', 'line', 'durationMs', 'tags'],
    detects: (json, keys) => keys.has('results') && (keys.has('reportFormat') || /"results"\s*:\s*\{\s*"tool"\s*:/.test(json)),
    parse: parseCtrf,
    duplicates: 'worst',
};
function parseCtrf(json, file) {
    const { summary, tests: written } = (0,parse_json/* parseJson */.q)(CtrfReport, json, file).results;
    const tests = written.map(ctrf_testOf);
    const losses = lossesOf({ tests: summary.tests ?? 0, broken: summary.failed ?? 0 }, totalsOf(tests));
    return (0,domain_results/* resultsOf */.qS)([...tests, ...losses.tests], { notices: losses.notices });
}
function ctrf_testOf(test) {
    const { duration, tags } = test;
    const message = reasonOf(test.message ?? '', test.trace ?? '');
    const output = [...(test.stdout ?? []), ...(test.stderr ?? [])].join('\n').trim();
    return {
        ...namesOf(test),
        status: ctrf_statusOf(test),
        ...(message && { message }),
        ...(output && { output }),
        ...placeOf(test, message),
        ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
        ...(tags && tags.length > 0 && { tags }),
    };
}
/** Where there is no suite, the file keeps tests of one name apart; the names that pytest gives begin with both. */
function namesOf({ name, suite, filePath }) {
    const suites = typeof suite === 'string' ? [suite] : (suite ?? []);
    const inName = `${suites.join('::')}::`;
    if (suites.length > 0 && name.startsWith(inName)) {
        return { id: (0,checksum/* shortName */.E)(name), name: (0,checksum/* shortName */.E)(name.slice(inName.length)) || (0,checksum/* shortName */.E)(name) };
    }
    const around = suites.join(' > ') || fileBelow(filePath ?? '') || '';
    return { id: `${around && `${(0,checksum/* shortName */.E)(around)}::`}${(0,checksum/* shortName */.E)(name)}`, name: (0,checksum/* shortName */.E)(name) };
}
/** What a tool calls a test that it could not bring to an end. */
const BROKEN = /error|broken|crash|abort|timed?.?out|interrupt/i;
function ctrf_statusOf({ status, rawStatus }) {
    switch (status) {
        case 'passed':
        case 'failed':
            return status;
        case 'skipped':
        case 'pending':
            return 'skipped';
        case 'other':
            return BROKEN.test(rawStatus ?? '') ? 'error' : 'skipped';
    }
}
function placeOf({ status, filePath, line }, message) {
    const place = status === 'failed' ? placeIn(message) : {};
    const file = fileBelow(filePath ?? '');
    if (place.file !== undefined || file === undefined)
        return place;
    return { file, ...(typeof line === 'number' && Number.isInteger(line) && line >= 1 && { line }) };
}

// EXTERNAL MODULE: ./build/formats/exit-code.js
var exit_code = __webpack_require__(23605);
;// CONCATENATED MODULE: ./build/formats/go-run.js



/** A line of `go test -json` (`go doc test2json`, and since Go 1.24 `go help buildjson`). */
const GoEvent = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().nullish(),
    ImportPath: schemas/* string */.YjP().nullish(),
    Test: schemas/* string */.YjP().nullish(),
    Output: schemas/* string */.YjP().nullish(),
    Elapsed: schemas/* number */.aig().nullish(),
    FailedBuild: schemas/* string */.YjP().nullish(),
});
/**
 * Every line is an event, but before Go 1.24 what concerns the build is plain text; what the compiler says then goes
 * to the standard error, and stands between the events only when both were written to one file.
 */
function readGoRun(text, file) {
    const run = { packages: new Map(), builds: new Map(), ignored: [], torn: false };
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    let building;
    for (const [index, line] of lines.entries()) {
        if (line.startsWith('{')) {
            const event = eventIn(line, file, index + 1, index === lines.length - 1);
            if (event === undefined)
                run.torn = true;
            else
                addEvent(run, event);
        }
        else
            building = addText(run, line.replace(/\r$/, ''), building);
    }
    return run;
}
function eventIn(line, file, number, isLast) {
    try {
        return (0,parse_json/* parseJson */.q)(GoEvent, line, file);
    }
    catch (error) {
        if (!(error instanceof text_problem/* UserError */.yo))
            throw error;
        if (isLast && !line.trimEnd().endsWith('}'))
            return undefined;
        throw new text_problem/* UserError */.yo(error.problems.map((one) => ({ ...one, place: { ...one.place, file, line: number } })));
    }
}
function addEvent(run, event) {
    const { Action: action, ImportPath: path, Output: output, FailedBuild: failedBuild } = event;
    if (action === 'build-output' && path && output)
        go_run_linesOf(run.builds, path).push(output);
    if (!event.Package)
        return;
    const around = packageOf(run, event.Package);
    if (failedBuild)
        around.failedBuild = failedBuild;
    const about = event.Test ? go_run_testOf(around, event.Test) : around;
    if (action === 'output' && output)
        about.output.push(output);
    if (action === 'run' || action === 'start')
        beginAgain(about);
    const ending = endingOf(action);
    if (ending === undefined)
        return;
    about.ending = worst(about.earlier, about.ending, ending);
    if ('tests' in about || typeof event.Elapsed !== 'number')
        return;
    about.seconds = event.Elapsed;
}
/** What begins must end again, and is no better for it. */
function beginAgain(about) {
    if (about.ending === undefined)
        return;
    about.earlier = worst(about.earlier, about.ending);
    delete about.ending;
}
const worst = (...endings) => ['fail', 'skip'].find((ending) => endings.includes(ending)) ?? 'pass';
function endingOf(action) {
    if (action === 'pass' || action === 'fail' || action === 'skip')
        return action;
    // A benchmark that printed something and did not fail.
    return action === 'bench' ? 'pass' : undefined;
}
/** Text for people; gives what the compiler's next lines are about. */
function addText(run, line, building) {
    const [, path] = /^# (\S.{0,2000})$/.exec(line) ?? [];
    if (path !== undefined)
        return path;
    const [, name, how] = /^FAIL\t(\S+) \[(build|setup) failed\]$/.exec(line) ?? [];
    if (name !== undefined) {
        const around = packageOf(run, name);
        around.ending = 'fail';
        around.failedBuild = name;
        around.output.push(`FAIL\t${name} [${how} failed]\n`);
        return undefined;
    }
    if (/^(?:FAIL|PASS|exit status \d+|(?:ok {2}|\? {3}|FAIL)\t.*)?$/.test(line))
        return undefined;
    if (building === undefined)
        run.ignored.push(line);
    else
        go_run_linesOf(run.builds, building).push(`${line}\n`);
    return building;
}
/** `example.com/m` of `example.com/m [example.com/m.test]`. */
const packageIn = (path) => path.split(' ', 1)[0] ?? path;
function go_run_linesOf(builds, path) {
    const lines = builds.get(packageIn(path)) ?? [];
    builds.set(packageIn(path), lines);
    return lines;
}
function packageOf({ packages }, name) {
    const found = packages.get(name) ?? { name, tests: new Map(), output: [] };
    packages.set(name, found);
    return found;
}
function go_run_testOf({ tests }, name) {
    const found = tests.get(name) ?? { name, output: [] };
    tests.set(name, found);
    return found;
}

;// CONCATENATED MODULE: ./build/formats/go-package.js



/** The leaves of a package's tests, a parent that fails by itself, and what keeps tests from being there at all. */
function testsOfPackage(one, run, root) {
    const directory = `${one.name}/`.slice(root.length);
    const name = (0,checksum/* shortName */.E)(one.name);
    const tests = withoutParents(one).map((test) => resultOf(test, name, directory));
    const whole = problemOf(one, run, tests);
    return whole === undefined ? tests : [...tests, { ...whole, ...placeBelow(whole.message ?? '', directory) }];
}
const go_package_isBroken = ({ ending }) => ending === 'fail' || ending === undefined;
/** A test fails with any of its subtests, so that only a failure of its own is kept. */
function withoutParents({ tests }) {
    const breaksInside = new Map();
    for (const test of tests.values()) {
        for (const parent of parentsOf(test.name)) {
            breaksInside.set(parent, breaksInside.get(parent) === true || go_package_isBroken(test));
        }
    }
    return [...tests.values()].filter((test) => {
        const inside = breaksInside.get(test.name);
        return inside === undefined || (go_package_isBroken(test) && !inside);
    });
}
/** Deeper nesting than anybody writes would cost time that grows with its square. */
function parentsOf(name) {
    const slashes = [...name.slice(0, 1000).matchAll(/\//g)].slice(-20);
    return slashes.map(({ index }) => name.slice(0, index));
}
function resultOf(test, around, directory) {
    const { name, seconds } = test;
    const status = go_package_statusOf(test);
    const said = go_package_textOf(test);
    const message = said || (status === 'error' ? 'it began and did not end' : '');
    return {
        id: `${around}::${(0,checksum/* shortName */.E)(name)}`,
        name: (0,checksum/* shortName */.E)(name),
        status,
        ...(status === 'passed' ? said && { output: said } : message && { message }),
        ...(status === 'failed' && comparisonIn(said)),
        ...(status === 'failed' || status === 'error' ? placeBelow(message, directory) : {}),
        ...(seconds !== undefined && seconds >= 0 && { durationMs: Math.round(seconds * 1e6) / 1e3 }),
    };
}
const STATUSES = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const go_package_statusOf = ({ ending }) => (ending === undefined ? 'error' : STATUSES[ending]);
const FRAME = /^ *(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:PASS|FAIL|SKIP|BENCH): )/;
/** What a test logged and printed, without the lines that frame it. */
function go_package_textOf({ output }) {
    const lines = output.filter((line) => !FRAME.test(line)).join('');
    const isIndented = lines.split('\n').every((line) => line === '' || line.startsWith('    '));
    return (isIndented ? lines.replace(/^ {4}/gm, '') : lines).trim();
}
/** An example whose output is not what its comment says. */
function comparisonIn(text) {
    const [, actual, expected] = /^got:\n([\s\S]*)\nwant:\n([\s\S]*)$/.exec(text) ?? [];
    return actual === undefined || expected === undefined ? {} : { expected, actual };
}
/** A log names files without their directory, a compiler and a stack trace from where Go was called. */
function placeBelow(text, directory) {
    const place = placeIn(text);
    return place.file === undefined || place.file.includes('/')
        ? place
        : { ...place, file: directory.slice(0, 1000) + place.file };
}
/** A package that says less than it should must not vanish from the whole, nor the tests it still had. */
function problemOf(one, run, tests) {
    const output = one.output.join('');
    const [, how] = /^FAIL\t.* \[(build failed|setup failed)\]$/m.exec(output) ?? [];
    if (one.failedBuild !== undefined || how !== undefined) {
        return problem(one, how ?? 'build failed', builtText(one, run));
    }
    if (one.ending === undefined)
        return problem(one, 'ended early', `the results end before this package does\n${output}`);
    // The test program's own last word; without it nobody knows which tests it still had.
    if (one.ending === 'fail' && !/^(?:FAIL|PASS)$/m.test(output))
        return problem(one, 'ended early', endedText(output));
    if (one.ending === 'pass' && /^ok {2}\t/m.test(output) && !/^PASS$/m.test(output)) {
        return problem(one, 'ended early', endedText(output));
    }
    const fails = tests.some(({ status }) => status === 'failed' || status === 'error');
    return one.ending === 'fail' && !fails
        ? problem(one, 'failed', `the package fails, but none of its tests does\n${output}`)
        : undefined;
}
const endedText = (output) => `the test program ended before its last test: tests may be missing\n${output}`;
function problem({ name }, how, message) {
    const test = `[${how}]`;
    return {
        id: `${(0,checksum/* shortName */.E)(name)}::${test}`,
        name: `${(0,checksum/* shortName */.E)(name)} ${test}`,
        status: 'error',
        message: message.trim(),
    };
}
const LOST = 'could not be built; what the compiler said is not in the results: Go before 1.24 writes it to stderr';
function builtText({ name, failedBuild = name }, { builds }) {
    const packages = new Set([failedBuild, name].map(packageIn));
    const said = [...packages].flatMap((path) => builds.get(path) ?? []).join('');
    return said.trim() === '' ? LOST : said;
}

;// CONCATENATED MODULE: ./build/formats/go-test-json.js






const goTestJson = {
    name: 'go-test-json',
    title: '`go test -json`',
    ids: 'the package, then the test and its subtests: `example.com/list::TestPush/empty`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'output', 'expected', 'actual', 'file', 'line', 'durationMs'],
    detects: (text) => !/^\uFEFF?\s*(?:<|TAP version|1\.\.\d)/.test(text) &&
        EVENT.test(text.slice(0, 100_000)) &&
        !endsWithAutoresult(text),
    parse: parseGo,
    duplicates: 'worst',
};
const EVENT = /^\{(?:"Time":"[^"]{1,60}",|"ImportPath":"[^"]{1,2000}",)?"Action":"[a-z-]{1,20}"(?:,"(?:Package|ImportPath|Test|Output)":|\})/m;
function parseGo(text, file) {
    const run = readGoRun(text, file);
    const root = sharedDirectory([...run.packages.keys()].map((name) => `${name}/`));
    const tests = [...run.packages.values()].flatMap((one) => testsOfPackage(one, run, root));
    return (0,domain_results/* resultsOf */.qS)(tests, {
        notices: [...(run.torn ? [TORN] : []), ...ignoredLines(run.ignored)],
    });
}
const TORN = 'the last line of the results is cut off: the run was ended while it wrote them';
function ignoredLines(lines) {
    const [first] = lines;
    if (first === undefined)
        return [];
    const are = lines.length === 1 ? '1 line of the results is' : `${lines.length} lines of the results are`;
    return [`${are} not from \`go test -json\`, and ignored: ${(0,quote/* quote */.hD)(first)}`];
}

;// CONCATENATED MODULE: ./build/formats/gradescope-notices.js


/** What does not fit together, or is otherwise here than at Gradescope. No hidden test is named. */
const noticesOf = (written, tests) => [
    ...disagreement(written, tests),
    ...tests.filter(({ visibility }) => visibility !== 'hidden').flatMap(contradiction),
    ...shownLater(written),
];
function disagreement({ score }, tests) {
    const sum = (0,domain_points/* sumPoints */.RN)(tests.map(({ points = 0 }) => points));
    if (typeof score !== 'number' || tests.length === 0 || (0,domain_points/* comparePoints */.v6)((0,domain_points/* sumPoints */.RN)([score]), sum) === 0)
        return [];
    return [`the tests add up to ${(0,domain_points/* formatPoints */.Xf)(sum)}, but the score is ${(0,domain_points/* formatPoints */.Xf)(score)}, which decides`];
}
function contradiction({ name, status, points, maxPoints }) {
    if (points === undefined || maxPoints === undefined)
        return [];
    const has = `${(0,quote/* quote */.hD)(name)} has ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) > 0)
        return [`${has}: what is over counts only for the whole`];
    return status === 'passed' && (0,domain_points/* comparePoints */.v6)(points, maxPoints) < 0 ? [`${has}, but is passed`] : [];
}
function shownLater({ visibility: whole, tests }) {
    const later = (tests ?? []).filter(({ visibility }) => (visibility ?? whole ?? '').startsWith('after_')).length;
    if (later === 0)
        return [];
    const which = later === 1 ? '1 test is' : `${later} tests are`;
    return [`${which} hidden here that Gradescope shows after the due date or the publication`];
}

;// CONCATENATED MODULE: ./build/formats/gradescope-schema.js

const gradescope_schema_points = schemas/* number */.aig().min(-1e9).max(1e9).nullish();
const gradescope_schema_text = schemas/* string */.YjP().nullish();
const visibility = schemas/* enum */.k5n(['visible', 'hidden', 'after_due_date', 'after_published']).nullish();
const GradescopeTest = schemas/* object */.Ikc({
    score: gradescope_schema_points,
    max_score: schemas/* number */.aig().min(0).max(1e9).nullish(),
    status: schemas/* enum */.k5n(['passed', 'failed']).nullish(),
    name: gradescope_schema_text,
    number: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    output: gradescope_schema_text,
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    visibility,
});
/** What of it counts; the whole is at gradescope-autograders.readthedocs.io/en/latest/specs. */
const GradescopeResults = schemas/* object */.Ikc({ score: gradescope_schema_points, output: gradescope_schema_text, visibility, tests: schemas/* array */.YOg(GradescopeTest).nullish() })
    .superRefine(({ score, tests }, context) => {
    if (typeof score === 'number' || Array.isArray(tests))
        return;
    const message = 'missing, and there are no tests to add up';
    context.addIssue({ code: 'custom', path: ['score'], message });
});

;// CONCATENATED MODULE: ./build/formats/status.js

/** What points say of a test, where nothing else does. */
function statusByPoints(points, maxPoints) {
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) >= 0)
        return 'passed';
    return (0,domain_points/* comparePoints */.v6)(points, 0) <= 0 ? 'failed' : 'partial';
}

;// CONCATENATED MODULE: ./build/formats/gradescope.js







const OWN_KEYS = [
    'execution_time',
    'leaderboard',
    'visibility',
    'stdout_visibility',
    'extra_data',
    'output_format',
    'test_output_format',
    'test_name_format',
];
const OTHERS_KEYS = ['version', 'status', 'max_score', 'gradable', 'succeeded', 'format_errors', 'schema'];
const gradescope = {
    name: 'gradescope',
    title: "Gradescope's results.json (gradescope-utils)",
    ids: 'the `number`, else the name',
    points: "the file's `score`, else the sum of its tests'; out of the sum of `max_score` where the two agree, else out of `max_points`",
    reads: ['name', 'points', 'maxPoints', 'output', 'tags', 'visibility'],
    detects: (json, keys) => {
        if (OTHERS_KEYS.some((key) => keys.has(key)) || isByOtter(json))
            return false;
        if (OWN_KEYS.some((key) => keys.has(key)))
            return true;
        return (keys.has('tests') &&
            (/"max_score"\s*:/.test(json) || /"tests"\s*:\s*\[\s*\{[^{}[\]]*"score"/.test(json)));
    },
    parse: (json, file) => readGradescope((0,parse_json/* parseJson */.q)(GradescopeResults, json, file)),
    duplicates: 'number',
};
/** Names of tests that otter-grader adds to Gradescope's format; what a test printed is never looked at. */
const isByOtter = (json) => /"name"\s*:\s*"(?:Public Tests|Autograder Failed)"/.test(json) ||
    /"name"\s*:\s*"Autograder Error"\s*,\s*"output"\s*:\s*"Otter encountered an error/.test(json);
function readGradescope(written) {
    const tests = (written.tests ?? []).map((test, index) => gradescope_testOf(test, index, written));
    const whole = written.score ?? (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.points ?? 0));
    return (0,domain_results/* resultsOf */.qS)(tests, {
        points: (0,domain_points/* sumPoints */.RN)([whole]),
        notices: noticesOf(written, tests),
        ...(written.output && { output: written.output }),
    });
}
function gradescope_testOf(test, index, whole) {
    const name = (0,checksum/* shortName */.E)(test.name || `Test ${index + 1}`);
    const number = test.number === 0 ? '0' : test.number || '';
    const isHidden = (test.visibility ?? whole.visibility ?? 'visible') !== 'visible';
    return {
        id: (0,checksum/* shortName */.E)(String(number)) || name,
        name,
        ...gradeOf(test),
        ...(test.output && { output: test.output }),
        ...(test.tags?.length && { tags: test.tags }),
        ...(isHidden && { visibility: 'hidden' }),
    };
}
/** Without a score a test carries no points, and without a status either it is there to be read. */
function gradeOf({ score, max_score: most, status, }) {
    if (typeof score !== 'number')
        return { status: status ?? 'skipped', maxPoints: (0,domain_points/* sumPoints */.RN)([most ?? 0]) };
    const earned = (0,domain_points/* sumPoints */.RN)([score]);
    const maxPoints = maximumOf(most, earned);
    if (maxPoints === undefined)
        return { status: status ?? statusByScore(earned), points: earned };
    const told = statusByPoints(earned, maxPoints);
    // gradescope-utils writes `failed` for partial credit.
    const isPart = told === 'partial' && status !== 'passed';
    return { status: isPart ? told : (status ?? told), points: earned, maxPoints };
}
/** What is only taken off is out of nothing. */
function maximumOf(most, points) {
    if (typeof most === 'number')
        return (0,domain_points/* sumPoints */.RN)([most]);
    return points < 0 ? 0 : undefined;
}
const statusByScore = (points) => (points > 0 ? 'partial' : 'failed');

;// CONCATENATED MODULE: ./build/formats/gtest-json.js







const GTest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    // A list of tests (`--gtest_list_tests`) looks the same and has none.
    status: schemas/* enum */.k5n(['RUN', 'NOTRUN']),
    result: schemas/* enum */.k5n(['COMPLETED', 'SKIPPED', 'SUPPRESSED']).nullish(),
    file: schemas/* string */.YjP().nullish(),
    line: schemas/* number */.aig().nullish(),
    time: schemas/* string */.YjP().nullish(),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ failure: schemas/* string */.YjP() })).nullish(),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).nullish(),
});
const GTestSuite = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), testsuite: schemas/* array */.YOg(GTest) });
const GTestResults = schemas/* object */.Ikc({
    tests: schemas/* number */.aig().nullish(),
    failures: schemas/* number */.aig().nullish(),
    errors: schemas/* number */.aig().nullish(),
    testsuites: schemas/* array */.YOg(GTestSuite),
});
const gtestJson = {
    name: 'gtest-json',
    title: 'GoogleTest with `--gtest_output=json:…`',
    ids: "GoogleTest's own: `Suite.Test`",
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'file', 'line', 'durationMs'],
    detects: (_, keys) => keys.has('testsuites') && keys.has('tests'),
    parse: parseGTest,
    duplicates: 'worst',
};
function parseGTest(text, file) {
    const { testsuites, tests: count, failures, errors } = (0,parse_json/* parseJson */.q)(GTestResults, withComma(text), file);
    const tests = testsuites.flatMap(testsIn);
    // What fails outside of tests is in no count.
    const counted = tests.filter(({ status }) => status !== 'error');
    const losses = lossesOf({ tests: count ?? 0, broken: (failures ?? 0) + (errors ?? 0) }, totalsOf(counted));
    return (0,domain_results/* resultsOf */.qS)([...tests, ...losses.tests], { notices: losses.notices });
}
/** GoogleTest 1.12 forgets it before the failures outside of suites; in a string there is no line feed. */
const withComma = (text) => text.replace(/(\n {4}\}) ( {3}\{\r?\n {6}"name": "NonTestSuiteFailure")/, '$1,$2');
function testsIn({ name, testsuite }) {
    const suite = (0,checksum/* shortName */.E)(name) || 'unnamed';
    return testsuite.map((test) => gtest_json_testOf(test, suite));
}
function gtest_json_testOf(test, suite) {
    const reasons = [...(test.failures ?? []).map(({ failure }) => failure), ...skipsOf(test)];
    const message = reasons.join('\n\n').trim();
    return {
        ...gtest_json_namesOf(test, suite),
        status: gtest_json_statusOf(test),
        ...(message && { message }),
        ...gtest_json_placeOf(test, message),
        ...timeOf(test),
    };
}
const skipsOf = ({ skipped }) => (skipped ?? []).map(({ message }) => message);
/** What fails outside of tests, when a suite is set up or cleaned up, is written as a test without a name. */
function gtest_json_namesOf({ name }, suite) {
    if (name === '')
        return { id: suite, name: `${suite} (set-up or clean-up)` };
    return { id: `${suite}.${(0,checksum/* shortName */.E)(name)}`, name: (0,checksum/* shortName */.E)(name) };
}
function gtest_json_statusOf({ name, status, result, failures }) {
    const fails = (failures ?? []).length > 0;
    if (name === '')
        return fails ? 'error' : 'skipped';
    if (status === 'NOTRUN' || result === 'SUPPRESSED')
        return 'skipped';
    if (fails)
        return 'failed';
    return result === 'SKIPPED' ? 'skipped' : 'passed';
}
function gtest_json_placeOf({ file, line }, message) {
    const place = placeIn(message);
    const own = fileBelow(file ?? '');
    if (place.file !== undefined || own === undefined)
        return place;
    return { file: own, ...(typeof line === 'number' && line >= 1 && { line }) };
}
function timeOf({ time }) {
    const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(time ?? '') ?? [];
    return seconds === undefined ? {} : { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 };
}

;// CONCATENATED MODULE: ./build/formats/jest-details.js

/** What a test throws is written whole: students' objects may be nested deeper than results are. */
const DEEPEST = 500;
/** JSON drops what is undefined, and not every matcher compares; `pass` is what the matcher said before `.not` turned it round. */
const Matched = schemas/* object */.Ikc({
    matcherResult: schemas/* object */.Ikc({ pass: schemas/* literal */.euz(false), expected: schemas/* unknown */.L5J(), actual: schemas/* unknown */.L5J() }),
});
/** What a matcher compared; not of `.not`, which compares with what must not be there. */
function jest_details_comparisonIn(details) {
    for (const detail of details) {
        const { success, data } = Matched.safeParse(detail);
        if (!success)
            continue;
        const { expected, actual } = data.matcherResult;
        return typeof expected === 'string' && typeof actual === 'string'
            ? { expected, actual }
            : { expected: shown(expected), actual: shown(actual) };
    }
    return {};
}
const shown = (value) => JSON.stringify(value, null, 2);

;// CONCATENATED MODULE: ./build/formats/jest-json.js









const count = schemas/* number */.aig().nullish();
const Assertion = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    ancestorTitles: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
    duration: schemas/* number */.aig().nullish(),
    failureMessages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    failureDetails: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    location: schemas/* object */.Ikc({ line: schemas/* int */.Whr().min(1) }).nullish(),
});
const TestFile = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().nullish(),
    assertionResults: schemas/* array */.YOg(Assertion),
});
const JestResults = schemas/* object */.Ikc({
    testResults: schemas/* array */.YOg(TestFile),
    numTotalTests: count,
    numFailedTests: count,
    numRuntimeErrorTestSuites: count,
    wasInterrupted: schemas/* boolean */.zMY().nullish(),
});
const jestJson = {
    name: 'jest-json',
    title: '`jest --json`, and vitest with `--reporter=json`',
    ids: 'the file, then the titles from the outside in: `list.test.js::List > push`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
    detects: (_, keys) => keys.has('testResults') && keys.has('numTotalTests'),
    parse: parseJest,
    duplicates: 'worst',
};
function parseJest(text, file) {
    const written = (0,parse_json/* parseJson */.q)(JestResults, text, file, { depth: DEEPEST, values: 1_000_000 });
    const nameOf = fileNames(written.testResults.map(({ name }) => name));
    const tests = written.testResults.flatMap((suite) => jest_json_testsIn(suite, nameOf(suite.name)));
    const found = {
        ...totalsOf(tests),
        tests: written.testResults.flatMap((suite) => suite.assertionResults).length,
    };
    const losses = lossesOf(stated(written), found);
    return (0,domain_results/* resultsOf */.qS)([...tests, ...interruption(written), ...losses.tests], { notices: losses.notices });
}
const stated = ({ numTotalTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
    tests: numTotalTests ?? 0,
    broken: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0),
});
function interruption({ wasInterrupted }) {
    if (wasInterrupted !== true)
        return [];
    const message = 'jest was interrupted before its last test';
    return [{ id: 'interrupted', name: 'The whole run', status: 'error', message }];
}
/** A file that could not be loaded, or that fails outside of its tests, must not vanish from the whole. */
function jest_json_testsIn(suite, name) {
    const tests = suite.assertionResults.map((assertion) => jest_json_testOf(assertion, suite, name));
    const isExplained = tests.some(({ status }) => status === 'failed');
    if (suite.status === 'failed' && !isExplained)
        return [...tests, brokenFile(suite, name)];
    if (tests.length > 0 || suite.status !== 'passed')
        return tests;
    const message = 'no test of this file ran: vitest was told to stop before, or it has none';
    return [{ id: name || 'unnamed', name: name || 'unnamed', status: 'not_run', message }];
}
function brokenFile(suite, name) {
    const said = (suite.message ?? '').trim();
    const hasTests = suite.assertionResults.length > 0;
    const why = hasTests ? 'the file fails, but none of its tests does' : 'the file could not be run';
    const place = placeIn((0,visible/* stripEscapes */.Nl)(said));
    const file = fileBelow(suite.name);
    return {
        id: name || 'unnamed',
        name: name || 'unnamed',
        status: 'error',
        message: said || why,
        ...(place.file === undefined && file !== undefined ? { file } : place),
    };
}
function jest_json_testOf(assertion, suite, file) {
    const { title, ancestorTitles, status, duration, failureMessages } = assertion;
    const path = [...(ancestorTitles ?? []), title].join(' > ');
    const message = (failureMessages ?? []).join('\n\n').trim();
    const isFailed = status === 'failed';
    return {
        id: `${file}::${(0,checksum/* shortName */.E)(path)}`,
        name: (0,checksum/* shortName */.E)(title || path || file) || 'unnamed',
        status: jest_json_statusOf(status),
        ...(isFailed && message && { message }),
        ...(isFailed && jest_details_comparisonIn(assertion.failureDetails ?? [])),
        ...jest_json_placeOf(assertion, suite, message),
        ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
    };
}
function jest_json_statusOf(status) {
    return status === 'passed' || status === 'failed' ? status : 'skipped';
}
function jest_json_placeOf({ status, location }, suite, message) {
    const place = status === 'failed' ? placeIn((0,visible/* stripEscapes */.Nl)(message)) : {};
    const file = fileBelow(suite.name);
    if (place.file !== undefined || file === undefined)
        return place;
    return { file, ...(location !== null && location !== undefined && { line: location.line }) };
}

;// CONCATENATED MODULE: ./build/formats/node-file.js
/** As node calls the files it looks for tests in. */
const TEST_FILE = /^(?:test|test-\S+|\S+[._-]test)\.[cm]?[jt]s$/;
/**
 * Whether node counts a file itself as a test: it does when the file ends without a test of its own. A submission that
 * exits with code 0 makes that a pass.
 */
const isFileOfTests = (path) => TEST_FILE.test(path.split(/[\\/]/).at(-1) ?? '');
const NO_TESTS = 'the file ended before any of its tests did: none of them is in the results';

;// CONCATENATED MODULE: ./build/formats/junit-case.js




const NAMES = new Set(['name', 'classname']);
/** The same document, with no name longer than can be repeated for each test; most have none, and are not copied. */
const shortNamed = (root) => (hasLongName(root) ? shortened(root) : root);
function hasLongName({ attributes, children }) {
    const { name = '', classname = '' } = attributes;
    return (0,checksum/* shortName */.E)(name) !== name || (0,checksum/* shortName */.E)(classname) !== classname || children.some(hasLongName);
}
function shortened(element) {
    const entries = Object.entries(element.attributes);
    const attributes = entries.map(([key, text]) => [key, NAMES.has(key) ? (0,checksum/* shortName */.E)(text) : text]);
    return { ...element, attributes: Object.fromEntries(attributes), children: element.children.map(shortened) };
}
const childrenOf = (element, ...names) => element.children.filter(({ name }) => names.includes(name));
const has = (element, name) => element.children.some((child) => child.name === name);
/** What tools call a test that did not run; CTest's `disabled` and GoogleTest's `notrun` have no element that says so. */
const NOT_RUN = /^(?:not_?run|disabled|skip(?:ped)?|ignored|pending|todo|suppressed|filtered|cancell?ed|inconclusive)$/i;
const junit_case_BROKEN = /^(?:error|interrupted|aborted|timeout)/i;
const FAILED = /^fail/i;
function junit_case_statusOf(element) {
    const { status = '', result = '' } = element.attributes;
    const says = (words) => words.test(status) || words.test(result);
    if (has(element, 'error') || says(junit_case_BROKEN))
        return 'error';
    // node:test writes both for a failing test that is only to do.
    if (has(element, 'skipped') || says(NOT_RUN))
        return 'skipped';
    if (childrenOf(element, 'failure').some(isLostFile))
        return 'error';
    if (has(element, 'failure') || says(FAILED))
        return 'failed';
    return whyUnproved(element) === undefined ? 'passed' : 'error';
}
function whyUnproved(element) {
    const { name = '', classname } = element.attributes;
    if (isNameless(element))
        return INTERRUPTED;
    return classname === 'test' && isFileOfTests(name) ? NO_TESTS : undefined;
}
/** pytest leaves one of the test in which the run was interrupted or told to exit. */
const isNameless = ({ attributes: { name, classname } }) => !name && !classname;
const INTERRUPTED = 'the run ended inside this test, which has no name in the results: tests may be missing';
/** A file that node could not load or that ended early: its tests are nowhere in the report. */
const isLostFile = ({ text }) => /^\s*\[Error: test failed\] \{[^{}]{0,500}\bexitCode: /.test(text);
function junit_case_testOf({ element, suite, id }) {
    const reasons = childrenOf(element, 'error', 'failure', 'skipped');
    const said = reasons
        .map(reasonIn)
        .filter((text) => text !== '')
        .join('\n\n');
    const message = said === '' ? (whyUnproved(element) ?? '') : said;
    const printed = outputOf(element);
    const seconds = element.attributes.time ?? '';
    const { name: written, classname } = element.attributes;
    const name = printed.displayName ?? (written || classname);
    return {
        id: id || 'unnamed',
        name: name || id || 'unnamed',
        status: junit_case_statusOf(element),
        ...(message && { message }),
        ...(printed.output && { output: printed.output }),
        ...junit_case_placeOf(element, suite, message),
        ...(/^\d+(\.\d+)?(e-\d+)?$/i.test(seconds) && { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }),
    };
}
const reasonIn = ({ attributes, text }) => reasonOf(attributes.message ?? '', text);
/** JUnit 5's console puts a test's display name and id where its output goes. */
function outputOf(element) {
    const parts = childrenOf(element, 'system-out', 'system-err').map(({ text }) => text.trim());
    const labels = parts.map((text) => /^unique-id: .*\ndisplay-name: (.*)$/.exec(text)?.[1]);
    const displayName = labels.find((label) => label !== undefined);
    const output = parts.filter((text, index) => text !== '' && labels[index] === undefined).join('\n');
    return { output, ...(displayName !== undefined && { displayName: (0,checksum/* shortName */.E)(displayName) }) };
}
/** A suite's file is said again for each of its tests. */
const LONGEST_PATH = 1000;
function junit_case_placeOf(element, suite, message) {
    const file = element.attributes.file ?? suite?.attributes.file;
    if (file === undefined || file === '' || file.length > LONGEST_PATH)
        return junit_case_statusOf(element) === 'passed' ? {} : placeIn(message);
    const line = element.attributes.line ?? '';
    if (!/^\d{1,9}$/.test(line))
        return { file };
    // pytest counts lines from 0, all others from 1.
    const first = suite?.attributes.name === 'pytest' ? 0 : 1;
    return Number(line) >= first ? { file, line: Number(line) + 1 - first } : { file };
}

;// CONCATENATED MODULE: ./build/formats/junit-libcheck.js


// What libcheck writes has the name of JUnit's root and none of its elements.
const NAMESPACE = /^https?:\/\/check\.sourceforge\.net\/ns$/;
const isLibcheck = ({ attributes }) => NAMESPACE.test(attributes.xmlns ?? '');
/** Tests of libcheck (`CK_XML_LOG_FILE_NAME`, `src/check_log.c`); each iteration of a loop test is one of its own, as it prints them. */
const libcheckTests = (root) => childrenOf(root, 'suite').flatMap((suite) => {
    const title = (0,checksum/* shortName */.E)(textIn(suite, 'title'));
    const tests = childrenOf(suite, 'test');
    const loops = new Set(tests.filter((test) => iterationOf(test) !== '0').map(nameOf));
    return tests.map((test) => {
        const name = loops.has(nameOf(test)) ? `${nameOf(test)}:${iterationOf(test)}` : nameOf(test);
        return { id: title === '' ? name : `${title}::${name}`, name, ...reportOf(test) };
    });
});
const nameOf = (test) => (0,checksum/* shortName */.E)(textIn(test, 'id')) || 'unnamed';
const iterationOf = (test) => /^\d{1,9}$/.exec(textIn(test, 'iteration'))?.[0] ?? '0';
const junit_libcheck_statuses = { success: 'passed', failure: 'failed', error: 'error' };
function reportOf(test) {
    const status = junit_libcheck_statuses[test.attributes.result ?? ''] ?? 'error';
    const message = textIn(test, 'message');
    const seconds = textIn(test, 'duration');
    const [, file, line] = /^(.{1,1000}):([1-9]\d{0,6})$/.exec(textIn(test, 'fn')) ?? [];
    return {
        status,
        ...(status !== 'passed' && message && { message }),
        ...(file !== undefined && { file, line: Number(line) }),
        ...(/^\d+(\.\d+)?$/.test(seconds) && { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }),
    };
}
const textIn = (element, name) => childrenOf(element, name)
    .map(({ text }) => text.trim())
    .join('\n');

;// CONCATENATED MODULE: ./build/formats/junit-totals.js


const NONE = { tests: 0, broken: 0, skipped: 0 };
/**
 * What the totals of a file speak of and its test cases lack. Totals count for nothing else: they are wrong often
 * enough. A suite that could not be loaded or built is only there, and must not vanish from the whole.
 */
function lossesIn(root) {
    const vanished = brokenEmptySuites(root).map(vanishedTest);
    const found = add(countCases(root), { ...NONE, tests: vanished.length, broken: vanished.length });
    const losses = lossesOf(statedBy(root), found);
    return { tests: [...vanished, ...losses.tests], notices: losses.notices };
}
/** A suite with errors and no test case at all could not be loaded. */
function brokenEmptySuites(element) {
    const isBroken = element.name === 'testsuite' && ownCounts(element).broken > 0 && countCases(element).tests === 0;
    return isBroken ? [element] : childrenOf(element, 'testsuite').flatMap(brokenEmptySuites);
}
function vanishedTest(suite) {
    const printed = childrenOf(suite, 'system-out', 'system-err', 'error', 'failure');
    const said = printed.map(({ attributes, text }) => [attributes.message, text.trim()].filter(Boolean).join('\n'));
    const message = ['the suite could not run: it has errors, but no tests', ...said].join('\n').trim();
    const name = suite.attributes.name || 'unnamed suite';
    return { id: name, name, status: 'error', message };
}
function countCases(element) {
    const inside = childrenOf(element, 'testsuite').map(countCases);
    const cases = childrenOf(element, 'testcase');
    const own = {
        tests: cases.length,
        broken: cases.flatMap((test) => childrenOf(test, 'error', 'failure')).length,
        skipped: cases.flatMap((test) => childrenOf(test, 'skipped')).length,
    };
    return [own, ...inside].reduce(add, NONE);
}
/** What an element says of itself, or else what its suites say. */
function statedBy(element) {
    if (element.attributes.tests !== undefined || element.attributes.errors !== undefined)
        return ownCounts(element);
    return childrenOf(element, 'testsuite').map(statedBy).reduce(add, NONE);
}
function ownCounts({ attributes }) {
    const { tests, errors, failures, skipped } = attributes;
    return { tests: junit_totals_count(tests), broken: junit_totals_count(errors) + junit_totals_count(failures), skipped: junit_totals_count(skipped) };
}
const junit_totals_count = (digits = '') => (/^\d{1,9}$/.test(digits) ? Number(digits) : 0);
const add = (one, other) => ({
    tests: one.tests + other.tests,
    broken: one.broken + other.broken,
    skipped: one.skipped + other.skipped,
});

;// CONCATENATED MODULE: ./build/formats/most-tests.js

/** No honest grader writes more, and each costs time at every later stage. */
const MOST_TESTS = 20_000;
/** Readers that make something of every line count before they do. */
function refuseTooMany(count, file) {
    if (count <= MOST_TESTS)
        return;
    const message = `the results have ${count} tests, more than ${MOST_TESTS}`;
    throw new text_problem/* UserError */.yo([{ message, place: { file } }]);
}

;// CONCATENATED MODULE: ./build/formats/junit.js









const junit = {
    name: 'junit',
    title: 'JUnit XML (pytest, surefire, gtest, jest-junit, go-junit-report, libcheck, …)',
    ids: '`classname::name`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'output', 'file', 'line', 'durationMs'],
    detects: (text) => /^\uFEFF?\s*(?:<\?xml|<!--|<testsuites?[\s/>])/.test(text) && /<testsuites?[\s/>]/.test(text),
    parse: parseJUnit,
    duplicates: 'worst',
};
function parseJUnit(text, file) {
    const read = readXml(text, file);
    refuseTooMany(junit_countCases(read), file);
    const root = shortNamed(read);
    if (root.name !== 'testsuites' && root.name !== 'testsuite') {
        const message = `expected <testsuites> or <testsuite>, got <${(0,visible/* visible */.RK)(root.name, { oneLine: true, limit: 60 })}>`;
        throw new text_problem/* UserError */.yo([{ message, place: { file, line: root.line, column: root.column } }]);
    }
    if (isLibcheck(root))
        return (0,domain_results/* resultsOf */.qS)(libcheckTests(root));
    const cases = junit_withoutParents(casesIn(root, { suite: undefined, path: '' }));
    const losses = lossesIn(root);
    const output = suitesIn(root)
        .flatMap((suite) => childrenOf(suite, 'system-out', 'system-err'))
        .map((element) => element.text.trim())
        .filter((printed) => printed !== '')
        .join('\n');
    return (0,domain_results/* resultsOf */.qS)([...separateSuites(cases).map(junit_case_testOf), ...losses.tests], {
        notices: losses.notices,
        ...(output && { output }),
    });
}
const suitesIn = (element) => [
    element,
    ...childrenOf(element, 'testsuite').flatMap(suitesIn),
];
function casesIn(element, around) {
    const inside = element.name === 'testsuite' ? { suite: element, path: pathOf(element, around) } : around;
    return element.children.flatMap((child) => {
        if (child.name === 'testsuite')
            return casesIn(child, inside);
        return child.name === 'testcase' ? [caseOf(child, inside)] : [];
    });
}
const junit_countCases = ({ children }) => children.reduce((sum, child) => sum + (child.name === 'testcase' ? 1 : junit_countCases(child)), 0);
/** Made once for each suite: made for each of its tests, long names would fill all memory. */
const pathOf = ({ attributes: { name = '' } }, { suite, path }) => suite === undefined ? name : (0,checksum/* shortName */.E)(`${path}::${name}`);
function caseOf(element, around) {
    const { classname, name = '' } = element.attributes;
    // A class whose set-up failed has no name of a test (surefire 3); earlier it had the class's.
    const id = classname ? `${classname}::${name || classname}` : name;
    return { suite: around.suite, path: around.path, element, id };
}
/** Go reports a test and its subtests, and the test fails with any of them: only a failure of its own is kept. */
function junit_withoutParents(cases) {
    const failsInside = new Map();
    for (const { id, element } of cases) {
        for (const parent of junit_parentsOf(id)) {
            failsInside.set(parent, failsInside.get(parent) === true || failed(element));
        }
    }
    return cases.filter(({ id, element }) => {
        const inside = GO_TEST.test(element.attributes.name ?? '') ? failsInside.get(id) : undefined;
        return inside === undefined || (failed(element) && !inside);
    });
}
// Go puts no space into a name; a sentence that begins with one of these words is a test of another tool.
const GO_TEST = /^(?:Test|Fuzz|Example|Benchmark)\S*$/;
const failed = (element) => ['failed', 'error'].includes(junit_case_statusOf(element));
function junit_parentsOf(id) {
    if (!id.includes('/'))
        return [];
    const name = id.lastIndexOf('::') + 2;
    // Deeper nesting than anybody writes would cost time that grows with its square.
    const slashes = [...id.slice(0, 1000).matchAll(/\//g)]
        .map(({ index }) => index)
        .filter((index) => index > name);
    return slashes.slice(-20).map((index) => id.slice(0, index));
}
/** The same name in two suites is two tests: then, and only then, the suites' names are part of their ids. */
function separateSuites(cases) {
    const suites = new Map();
    const ambiguous = new Set();
    for (const { id, path } of cases) {
        const first = suites.get(id);
        if (first === undefined)
            suites.set(id, path);
        else if (first !== path)
            ambiguous.add(id);
    }
    return cases.map((one) => {
        const { id, path, element } = one;
        const needsSuite = ambiguous.has(id) && path !== '';
        return needsSuite ? { ...one, id: `${path}::${element.attributes.name ?? ''}` } : one;
    });
}

;// CONCATENATED MODULE: ./build/formats/mocha-json.js








const mocha_json_text = schemas/* string */.YjP().nullish();
/** A test may throw anything, and mocha writes it down as it is. */
const anything = schemas/* unknown */.L5J().optional();
const MochaTest = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    fullTitle: schemas/* string */.YjP(),
    file: mocha_json_text,
    duration: schemas/* number */.aig().nullish(),
    err: schemas/* object */.Ikc({ message: anything, stack: anything, expected: anything, actual: anything }).nullish(),
});
const MochaResults = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({ tests: schemas/* number */.aig().nullish(), failures: schemas/* number */.aig().nullish() }),
    tests: schemas/* array */.YOg(MochaTest),
    passes: schemas/* array */.YOg(MochaTest),
    failures: schemas/* array */.YOg(MochaTest),
    pending: schemas/* array */.YOg(MochaTest),
});
const mochaJson = {
    name: 'mocha-json',
    title: '`mocha --reporter json`',
    ids: 'the file, then the full title: `test/list.js::List push`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
    detects: (_, keys) => keys.has('stats') && keys.has('passes') && keys.has('failures'),
    parse: parseMocha,
    duplicates: 'worst',
};
function parseMocha(json, file) {
    const { stats, tests, passes, failures, pending } = (0,parse_json/* parseJson */.q)(MochaResults, json, file);
    const everyTest = [...tests, ...passes, ...failures, ...pending];
    const nameOf = fileNames(everyTest.flatMap((test) => test.file ?? []));
    const idOf = ({ file: path, fullTitle }) => `${path ? `${nameOf(path)}::` : ''}${(0,checksum/* shortName */.E)(fullTitle)}` || 'unnamed';
    const as = (status) => (test) => mocha_json_testOf(test, idOf(test), status);
    const told = [...passes.map(as('passed')), ...failures.map(as('failed')), ...pending.map(as('skipped'))];
    const known = new Set(told.map(({ id }) => id));
    const untold = tests.filter((test) => !known.has(idOf(test))).map(as('error'));
    const whole = inOrder([...told, ...untold], tests.map(idOf));
    const found = { tests: tests.length, broken: failures.length, skipped: pending.length };
    const losses = lossesOf({ tests: stats.tests ?? 0, broken: stats.failures ?? 0 }, found);
    return (0,domain_results/* resultsOf */.qS)([...whole, ...losses.tests], { notices: losses.notices });
}
/** In the order in which they ran; hooks, which are no tests, stand at the end. */
function inOrder(tests, ids) {
    const places = new Map([...ids.entries()].map(([index, id]) => [id, index]));
    const placeOf = ({ id }) => places.get(id) ?? ids.length;
    return tests.toSorted((one, other) => placeOf(one) - placeOf(other));
}
/** A hook that fails takes its suite's tests with it: they are nowhere in the file. */
const HOOK = /^"(?:before|after) (?:all|each)" hook/;
function mocha_json_testOf(test, id, status) {
    const { title, duration } = test;
    const isBroken = status === 'failed' || status === 'error';
    return {
        id,
        name: (0,checksum/* shortName */.E)(title) || id,
        status: status === 'failed' && HOOK.test(title) ? 'error' : status,
        ...(isBroken ? failureOf(test) : fileOf(test)),
        ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
    };
}
function failureOf(test) {
    const { message, stack, expected, actual } = test.err ?? {};
    const said = reasonOf(mocha_json_textOf(message), mocha_json_textOf(stack));
    const place = placeIn(said);
    return {
        message: said || 'the results do not say whether it passed, failed or is pending',
        ...(typeof expected === 'string' && typeof actual === 'string' && { expected, actual }),
        ...(place.file === undefined ? fileOf(test) : place),
    };
}
const mocha_json_textOf = (value) => (typeof value === 'string' ? value : '');
function fileOf({ file }) {
    const below = fileBelow(file ?? '');
    return below === undefined ? {} : { file: below };
}

// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(43491);
;// CONCATENATED MODULE: ./build/formats/image.js

/** A picture as graders write it: an object, or only its URL. */
const ImageSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ url: schemas/* string */.YjP().describe('a data URL or a link'), label: schemas/* string */.YjP().nullish() }),
])
    .describe('a picture: its URL, or an object with url and label');
const imageOf = (image) => typeof image === 'string'
    ? { label: 'Figure', url: decodeDataUrl(image) }
    : { label: image.label || 'Figure', url: decodeDataUrl(image.url) };
/** PrairieLearn's Python grader writes base64 percent-encoded, which not every reader of a data URL undoes. */
function decodeDataUrl(url) {
    const [, head, data] = /^(data:[^,]*;base64,)(.*)$/is.exec(url) ?? [];
    if (head === undefined || data === undefined || !data.includes('%'))
        return url;
    return head + data.replace(/%(?:2B|2F|3D|0A|0D)/gi, (encoded) => decodeURIComponent(encoded));
}

;// CONCATENATED MODULE: ./build/formats/native.js








const native_points = schemas/* number */.aig().min(0).max(1e9);
const native_text = schemas/* string */.YjP();
const NativeTest = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, { error: 'holds a character that cannot be seen' })
        .describe('unique; what the rubric names the test by'),
    name: native_text.exactOptional().describe('what students read; default: the id'),
    status: schemas/* enum */.k5n(domain_results/* testStatuses */.lh).exactOptional().describe('default: by points and max_points'),
    points: native_points.exactOptional().describe('what was earned; at most max_points'),
    max_points: native_points.exactOptional(),
    message: native_text.exactOptional().describe('why it did not pass'),
    output: native_text.exactOptional(),
    input: native_text.exactOptional(),
    expected: native_text.exactOptional(),
    actual: native_text.exactOptional(),
    file: native_text.exactOptional().describe('where to annotate, relative to the repository'),
    line: schemas/* int */.Whr().min(1).exactOptional(),
    duration_ms: schemas/* number */.aig().min(0).exactOptional(),
    tags: schemas/* array */.YOg(native_text).exactOptional(),
    visibility: schemas/* enum */.k5n(['visible', 'hidden']).exactOptional().describe('hidden: for staff only'),
    images: schemas/* array */.YOg(ImageSchema).exactOptional(),
})
    .superRefine((test, context) => {
    const problem = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    if (test.status === undefined && (test.points === undefined || test.max_points === undefined)) {
        problem('status', 'missing, and there are no points and max_points to tell it by');
    }
    if (test.points !== undefined && test.max_points !== undefined && test.points > test.max_points) {
        problem('points', `must be at most max_points (${test.max_points})`);
    }
});
const ignored = schemas/* unknown */.L5J().exactOptional().describe('ignored: always recomputed');
/** The format of our own: `results.json`, version 1. */
const NativeResults = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tests: schemas/* array */.YOg(NativeTest),
    gradable: schemas/* boolean */.zMY().exactOptional().describe('false: the student is told why, and nothing is counted'),
    format_errors: schemas/* union */.KCZ([native_text, schemas/* array */.YOg(native_text)])
        .exactOptional()
        .describe('what the student must put right'),
    message: native_text.exactOptional(),
    output: native_text.exactOptional(),
    points: ignored,
    max_points: ignored,
    percent: ignored,
})
    .superRefine(({ tests }, context) => {
    const seen = new Set();
    for (const [index, { id }] of tests.entries()) {
        const path = ['tests', index, 'id'];
        if (seen.has(id))
            context.addIssue({ code: 'custom', path, message: `${(0,quote/* quote */.hD)(id)} is the id of two tests` });
        seen.add(id);
    }
})
    .describe('What a grader found out about a submission');
const native_native = {
    name: 'native',
    title: 'our own results.json',
    ids: '`id`',
    points: 'the tests; without a rubric the sum of their `max_points`',
    reads: [
        'name',
        'points',
        'maxPoints',
        'message',
        'output',
        'input',
        'expected',
        'actual',
        'file',
        'line',
        'durationMs',
        'tags',
        'visibility',
        'images',
    ],
    // Other tools write `version` and `tests` too, but then also a verdict on the whole.
    detects: (_, keys) => keys.has('version') && keys.has('tests') && !keys.has('status') && !keys.has('summary'),
    parse: parseNative,
    duplicates: 'error',
};
function parseNative(json, file) {
    const { tests, gradable = true, format_errors: errors = [], message, output, } = (0,parse_json/* parseJson */.q)(NativeResults, json, file);
    return (0,domain_results/* resultsOf */.qS)(tests.map(native_testOf), {
        gradable,
        formatErrors: typeof errors === 'string' ? [errors] : errors,
        notices: tests.flatMap(contradictions),
        ...(message && { message }),
        ...(output && { output }),
    });
}
function native_testOf(test) {
    const { id, name, status, points, max_points: maxPoints, duration_ms: durationMs, images, ...rest } = test;
    const earnsNothing = status !== undefined && !(0,domain_results/* canEarn */.TS)(status);
    return {
        ...rest,
        id,
        name: (0,checksum/* shortName */.E)(name || id),
        status: status ?? statusByPoints(points ?? 0, maxPoints ?? 0),
        ...(points !== undefined && { points: earnsNothing ? 0 : (0,domain_points/* sumPoints */.RN)([points]) }),
        ...(maxPoints !== undefined && { maxPoints: (0,domain_points/* sumPoints */.RN)([maxPoints]) }),
        ...(durationMs !== undefined && { durationMs }),
        ...(images !== undefined && { images: images.map(imageOf) }),
    };
}
/** Said, not refused: the rubric decides whether the status or the points count. */
function contradictions({ id, status, points, max_points: maxPoints }) {
    if (status === undefined || points === undefined)
        return [];
    if (points > 0 && !(0,domain_results/* canEarn */.TS)(status)) {
        return [`${(0,quote/* quote */.hD)(id)} is ${status} and so earns none of its points (${points})`];
    }
    if (maxPoints === undefined)
        return [];
    const told = statusByPoints(points, maxPoints);
    const contradicts = (status === 'failed' && told === 'passed' && points > 0) || (status === 'passed' && told !== 'passed');
    return contradicts ? [`${(0,quote/* quote */.hD)(id)} is ${status}, but has ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`] : [];
}

;// CONCATENATED MODULE: ./build/formats/otter.js








const otter_points = schemas/* number */.aig().min(-1e9).max(1e9);
const otter_text = schemas/* string */.YjP().nullish();
const CaseResult = schemas/* object */.Ikc({
    passed: schemas/* boolean */.zMY(),
    message: otter_text,
    test_case: schemas/* object */.Ikc({ name: otter_text, hidden: schemas/* boolean */.zMY().nullish(), failure_message: otter_text }),
});
const Question = schemas/* object */.Ikc({
    score: otter_points,
    possible: otter_points.min(0),
    name: otter_text,
    test_case_results: schemas/* array */.YOg(CaseResult).nullish(),
});
/** `GradingResults.to_dict()`: questions by name. */
const Questions = schemas/* record */.g1P(schemas/* string */.YjP(), Question);
const otter = {
    name: 'otter',
    title: "otter-grader's results.json, or its `GradingResults.to_dict()`",
    ids: "the question's name",
    points: 'the questions; the `score` of results.json where `points_possible` is set, which then needs `max_points`',
    reads: ['name', 'points', 'maxPoints', 'message', 'output', 'visibility'],
    detects: (json, keys) => (keys.has('tests') && isByOtter(json)) || (!keys.has('tests') && isByQuestion(json)),
    parse: (json, file) => isByQuestion(json) ? resultsByQuestion(json, file) : withoutCatastrophe(json, file),
    duplicates: 'number',
};
const isByQuestion = (json) => /^\uFEFF?\s*\{/.test(json) && /"test_case_results"\s*:/.test(json) && /"possible"\s*:/.test(json);
/** Otter says by a name alone that it could not grade; its score of 0 is nobody's. */
function withoutCatastrophe(json, file) {
    const written = (0,parse_json/* parseJson */.q)(GradescopeResults, json, file);
    const results = readGradescope(written);
    const failed = (written.tests ?? []).find(isCatastrophe);
    if (failed === undefined)
        return results;
    const cause = (written.tests ?? []).find(({ name }) => name === 'Autograder Exception') ?? failed;
    const line = (cause.output ?? '').trimEnd().split('\n').at(-1)?.trim();
    return {
        ...results,
        graderError: `otter-grader produced no results${line ? `: ${line.slice(0, 300)}` : ''}`,
    };
}
const isCatastrophe = ({ name, output, max_score: most }) => typeof most !== 'number' &&
    (name === 'Autograder Failed' ||
        (name === 'Autograder Error' && (output ?? '').startsWith('Otter encountered an error')));
const resultsByQuestion = (json, file) => (0,domain_results/* resultsOf */.qS)(Object.entries((0,parse_json/* parseJson */.q)(Questions, json, file)).map(([id, question]) => otter_testOf(id, question)));
function otter_testOf(id, question) {
    const [earned, maxPoints] = [(0,domain_points/* sumPoints */.RN)([question.score]), (0,domain_points/* sumPoints */.RN)([question.possible])];
    const status = statusByPoints(earned, maxPoints);
    const message = status === 'passed' ? '' : explained(question);
    return {
        id: (0,checksum/* shortName */.E)(id),
        name: (0,checksum/* shortName */.E)(question.name || id),
        status,
        points: earned,
        maxPoints,
        ...(message && { message }),
    };
}
/** Of the cases that did not hold only those that students may see say why. */
function explained({ test_case_results: cases }) {
    const failed = (cases ?? []).filter(({ passed }) => !passed);
    const shown = failed.filter(({ test_case: { hidden } }) => hidden !== true);
    const said = shown.map(({ test_case: { name, failure_message: hint }, message }) => [name, hint, message].filter((part) => part).join('\n'));
    const hidden = failed.length - shown.length;
    const rest = hidden === 0 ? [] : [`${hidden} hidden test ${hidden === 1 ? 'case' : 'cases'} did not pass`];
    return [...said, ...rest].join('\n\n');
}

;// CONCATENATED MODULE: ./build/formats/plausible.js


/**
 * Numbers of which none is wrong by itself, but which no record could hold: a duration that became infinite, a line that
 * is no line, points that add up to more than there are.
 */
function plausible(results, file) {
    const { tests, points = 0, maxPoints = 0 } = results;
    const given = (0,domain_points/* sumPoints */.RN)(tests.map((test) => (0,domain_points/* largerPoints */.b9)(test.points ?? 0, -(test.points ?? 0))));
    const most = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.maxPoints ?? 1));
    if (![points, maxPoints, given, most].every(domain_points/* isPoints */.U2)) {
        const message = 'the results give more than 1000000000 points';
        throw new text_problem/* UserError */.yo([{ message, place: { file } }]);
    }
    return tests.every(isPlausible) ? results : { ...results, tests: tests.map(plausibleTest) };
}
const isLine = (line) => Number.isSafeInteger(line) && line >= 0;
const isDuration = (ms) => Number.isFinite(ms) && ms >= 0;
const isPlausible = ({ line = 0, durationMs = 0 }) => isLine(line) && isDuration(durationMs);
function plausibleTest({ line, durationMs, ...test }) {
    return {
        ...test,
        ...(line !== undefined && isLine(line) && { line }),
        ...(durationMs !== undefined && isDuration(durationMs) && { durationMs }),
    };
}

;// CONCATENATED MODULE: ./build/formats/prairielearn-score.js

/** `score` decides; without a usable one the tests do, against no less than the stated maximum. */
function wholeOf(written) {
    const fromTests = sumOfTests(written.tests ?? []);
    const maxPoints = written.max_points || fromTests?.maxPoints || 1;
    if (written.succeeded === false) {
        return { points: 0, maxPoints, notices: ['the grader says that it did not succeed, which is 0 points'] };
    }
    const score = fractionIn(written.score);
    if (score === undefined)
        return wholeByTests(written, fromTests);
    const points = (0,domain_points/* sumPoints */.RN)([score * maxPoints]);
    return { points, maxPoints, notices: disagreements(score, points, maxPoints, fromTests) };
}
function wholeByTests(written, fromTests) {
    const why = unusable(written.score);
    if (fromTests === undefined)
        return { notices: [], graderError: `${why}, and no tests to compute it from` };
    const maxPoints = Math.max(written.max_points ?? 0, fromTests.maxPoints);
    const { points } = fromTests;
    if ((0,domain_points/* comparePoints */.v6)(points, 0) < 0 || (0,domain_points/* comparePoints */.v6)(points, maxPoints) > 0 || maxPoints === 0) {
        const sum = (0,domain_points/* formatPointsOf */.AD)(points, maxPoints);
        return { notices: [], graderError: `${why}, and its tests add up to ${sum}` };
    }
    return { points, maxPoints, notices: [`${why}: the points are those of its tests`] };
}
function sumOfTests(tests) {
    const points = tests.map((test) => test.points).filter((each) => typeof each === 'number');
    const maxPoints = tests.map((test) => test.max_points).filter((each) => typeof each === 'number');
    if (tests.length === 0 || points.length < tests.length || maxPoints.length < tests.length)
        return undefined;
    return { points: (0,domain_points/* sumPoints */.RN)(points), maxPoints: (0,domain_points/* sumPoints */.RN)(maxPoints) };
}
/** Graders that add fractions up end a hair outside 0–1. */
const TOLERANCE = 1e-9;
function fractionIn(score) {
    if (typeof score !== 'number' || score < -TOLERANCE || score > 1 + TOLERANCE)
        return undefined;
    return Math.min(1, Math.max(0, score));
}
const unusable = (score) => typeof score === 'number' ? `score: ${score} is not between 0 and 1` : 'score: missing';
function disagreements(score, points, maxPoints, fromTests) {
    if (fromTests === undefined || fromTests.maxPoints === 0)
        return [];
    if (Math.abs(fromTests.points / fromTests.maxPoints - score) <= 1e-6)
        return [];
    const tests = (0,domain_points/* formatPointsOf */.AD)(fromTests.points, fromTests.maxPoints);
    return [`the tests add up to ${tests}, but the score is ${score}, which decides: ${points} of ${maxPoints}`];
}

;// CONCATENATED MODULE: ./build/formats/prairielearn.js








const number = schemas/* number */.aig().min(-1e9).max(1e9);
const pictures = schemas/* array */.YOg(ImageSchema).nullish();
const PrairieLearnTest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullish(),
    description: schemas/* unknown */.L5J().optional(),
    points: number.nullish(),
    max_points: number.min(0).nullish(),
    message: schemas/* unknown */.L5J().optional(),
    output: schemas/* unknown */.L5J().optional(),
    images: pictures,
});
const PrairieLearnResults = schemas/* object */.Ikc({
    score: schemas/* number */.aig().nullish(),
    gradable: schemas/* boolean */.zMY().nullish(),
    succeeded: schemas/* boolean */.zMY().nullish(),
    max_points: number.min(0).nullish(),
    tests: schemas/* array */.YOg(PrairieLearnTest).nullish(),
    format_errors: schemas/* unknown */.L5J().optional(),
    message: schemas/* unknown */.L5J().optional(),
    output: schemas/* unknown */.L5J().optional(),
    images: pictures,
});
const prairielearn = {
    name: 'prairielearn',
    title: "PrairieLearn's external grader",
    ids: 'the name',
    points: "the file's `score` of its `max_points`, else of the sum over its tests",
    reads: ['name', 'points', 'maxPoints', 'message', 'output', 'images'],
    detects: (json, keys) => {
        if (['version', 'status', 'visibility', 'execution_time', 'leaderboard'].some((key) => keys.has(key)))
            return false;
        if (['gradable', 'succeeded', 'format_errors'].some((key) => keys.has(key)))
            return true;
        // Gradescope has `score` and `tests` too, but says `max_score` of a test.
        return ((keys.has('score') && !/"max_score"\s*:/.test(json)) ||
            (keys.has('tests') && /"max_points"\s*:/.test(json)));
    },
    parse: parsePrairieLearn,
    duplicates: 'number',
};
function parsePrairieLearn(json, file) {
    const written = (0,parse_json/* parseJson */.q)(PrairieLearnResults, json, file);
    const gradable = written.gradable ?? true;
    const { notices = [], ...whole } = gradable ? wholeOf(written) : prairielearn_stated(written.max_points);
    const message = prairielearn_textOf(written.message);
    const output = prairielearn_textOf(written.output);
    const tests = (written.tests ?? []).map(prairielearn_testOf);
    return (0,domain_results/* resultsOf */.qS)(written.succeeded === false ? tests.map(withoutPoints) : tests, {
        ...whole,
        notices: (written.tests ?? []).some(lacksPoints) ? [...notices, POINTS_MISSING] : notices,
        gradable,
        formatErrors: textsOf(written.format_errors),
        images: (written.images ?? []).map(imageOf),
        ...(message && { message }),
        ...(output && { output }),
    });
}
/** pl-external-grader-results then shows points of no test, and the whole's as they are. */
const POINTS_MISSING = 'One or more tests were missing points or max_points, so the points of single tests are not shown.';
const lacksPoints = ({ points, max_points }) => typeof points !== 'number' || typeof max_points !== 'number';
const prairielearn_stated = (maxPoints) => maxPoints ? { maxPoints: (0,domain_points/* sumPoints */.RN)([maxPoints]) } : {};
function prairielearn_testOf(test, index) {
    const { points, max_points: maxPoints } = test;
    const message = [prairielearn_textOf(test.description), prairielearn_textOf(test.message)].filter((text) => text).join('\n');
    const output = prairielearn_textOf(test.output);
    const name = (0,checksum/* shortName */.E)(test.name || `Test ${index + 1}`);
    const known = typeof points === 'number' && typeof maxPoints === 'number';
    return {
        id: name,
        name,
        // Without both numbers nobody can tell whether it passed.
        status: known ? statusByPoints(points, maxPoints) : 'not_run',
        ...(typeof points === 'number' && { points: (0,domain_points/* sumPoints */.RN)([points]) }),
        ...(typeof maxPoints === 'number' && { maxPoints: (0,domain_points/* sumPoints */.RN)([maxPoints]) }),
        ...(message && { message }),
        ...(output && { output }),
        ...(test.images?.length && { images: test.images.map(imageOf) }),
    };
}
/** What did not succeed earns nothing, whether a rubric counts the whole or its tests. */
const withoutPoints = (test) => (0,domain_results/* canEarn */.TS)(test.status) ? { ...test, status: 'failed', points: 0 } : test;
/** What is only shown need not be text to be graded: a list or a number is shown as JSON. */
function prairielearn_textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(prairielearn_textOf).filter((text) => text !== '');

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(22907);
;// CONCATENATED MODULE: ./build/formats/pybryt-messages.js
/**
 * The messages PyBryt itself reports: children before parents; of a name the first stands, until a later
 * annotation of that name fails and takes its place.
 */
function messagesOf(results) {
    const byName = new Map();
    for (const { name, satisfied, message } of results.flatMap(saidBy)) {
        if (!byName.has(name) || !satisfied)
            byName.set(name, message);
    }
    return [...byName.values()].filter((message) => message !== undefined);
}
function saidBy({ satisfied, annotation, children }) {
    const { name, success_message: success, failure_message: failure } = annotation;
    const message = (satisfied ? success : failure) ?? undefined;
    return [...(children ?? []).flatMap(saidBy), { name, satisfied, message }];
}
/** PyBryt calls a reference correct when all of its annotations hold. */
const isSatisfied = (results) => results.every(({ satisfied }) => satisfied);

;// CONCATENATED MODULE: ./build/formats/pybryt-other.js



const JSON_HINT = 'let PyBryt write JSON: `pybryt check -t json -d results.json REFERENCE SUBMISSION`';
/** What PyBryt writes and prints besides its JSON, and what somebody who named it as results should do. */
const others = [
    {
        isIt: (text) => /(?:^|\s)REFERENCE: /.test(text) && /^SATISFIED: (?:True|False)$/m.test(text),
        problem: () => ({ message: "this is PyBryt's text report, which has no annotations", hint: JSON_HINT }),
    },
    {
        isIt: (text) => text.startsWith('Traceback ') && /[\\/]pybryt[\\/]/.test(text),
        problem: (text) => ({
            message: `PyBryt wrote no results: the notebook did not run (${(0,quote/* quote */.hD)(lastLine(text))})`,
            hint: 'run the notebook from its first cell to its last; results must be the JSON that `pybryt check -t json` writes',
        }),
    },
    {
        isIt: (text) => /^Found refs: /m.test(text) && /^Grading /m.test(text),
        problem: () => ({
            message: "this is what PyBryt's action printed before it stopped: the notebook did not run, and there are no results",
            hint: JSON_HINT,
        }),
    },
];
const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';
/** Looks at the start and the end: a report is told by its first lines, a traceback by its first and last. */
const pybryt_other_MOST = 100_000;
const find = (text) => {
    // In JSON and in XML it is what a program printed.
    if (/^\uFEFF?\s*[{[<]/.test(text))
        return undefined;
    const some = text.length > pybryt_other_MOST ? text.slice(0, pybryt_other_MOST) : text;
    return others.find(({ isIt }) => isIt(some));
};
/** A submission may print the like among what another tool writes. */
const isOtherPyBryt = (text) => find(text) !== undefined && !endsWithAutoresult(text) && !/^(?:TAP version \d|1\.\.\d)/m.test(text);
/** Says what was named as results instead of PyBryt's JSON, where it is known. */
function refuseOther(text, file) {
    const problem = find(text)?.problem(text);
    if (problem !== undefined)
        throw new text_problem/* UserError */.yo([{ ...problem, place: { file } }]);
    if (/^\uFEFF?\s*[{[]/.test(text))
        return;
    // A pickle is bytes, and unpickling one runs whatever code its author put there.
    throw new text_problem/* UserError */.yo([{ message: "this is not PyBryt's JSON", hint: JSON_HINT, place: { file } }]);
}

;// CONCATENATED MODULE: ./build/formats/pybryt.js









const pybryt_text = schemas/* string */.YjP().nullish();
const Annotation = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    group: pybryt_text,
    success_message: pybryt_text,
    failure_message: pybryt_text,
});
const AnnotationSchema = schemas/* object */.Ikc({
    satisfied: schemas/* boolean */.zMY(),
    annotation: Annotation,
    children: schemas/* lazy */.RZV(() => schemas/* array */.YOg(AnnotationSchema).nullish()),
});
const Reference = schemas/* object */.Ikc({ group: pybryt_text, results: schemas/* array */.YOg(AnnotationSchema) });
const pybryt = {
    name: 'pybryt',
    title: 'PyBryt (`pybryt check -t json`)',
    ids: "the annotation's name; of several references `reference/annotation`, and each reference's own name",
    points: 'none: the annotations of the best reference count the same unless a rubric says more',
    reads: ['name', 'message', 'tags'],
    detects: (json, keys) => (keys.has('group') && keys.has('results')) ||
        /^\uFEFF?\s*\[\s*\{\s*"(?:group|results)"\s*:/.test(json) ||
        isOtherPyBryt(json),
    parse: parsePyBryt,
    duplicates: 'worst',
};
function parsePyBryt(json, file, { references: names }) {
    refuseOther(json, file);
    const isMany = /^\uFEFF?\s*\[/.test(json);
    // Told apart here, so that a problem is named as that of the one they are.
    const references = isMany
        ? (0,parse_json/* parseJson */.q)(schemas/* array */.YOg(Reference).min(1, { error: 'holds no reference' }), json, file)
        : [(0,parse_json/* parseJson */.q)(Reference, json, file)];
    checkCount(references, names, file);
    const [only] = references;
    const groups = references.flatMap(({ group }) => (group ? [group] : []));
    const notices = groups.length === 0 ? [] : [`PyBryt checked only the group ${(0,quote/* quoteSome */.Jv)([...new Set(groups)])}`];
    if (references.length === 1 && only !== undefined)
        return (0,domain_results/* resultsOf */.qS)(pybryt_testsOf(only, ''), { notices });
    const ways = references.map((reference, index) => wayOf(reference, names[index] ?? `${index + 1}`));
    const choice = ways.map(({ whole, parts }) => ({ id: whole.id, parts: parts.map(({ id }) => id) }));
    return (0,domain_results/* resultsOf */.qS)(ways.flatMap(({ whole, parts }) => [whole, ...parts]), { notices, choices: [choice] });
}
function checkCount(references, names, file) {
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    if (twice.length > 0) {
        const message = `\`references\` names ${(0,quote/* quoteSome */.Jv)([...new Set(twice)])} more than once`;
        throw new text_problem/* UserError */.yo([{ message, hint: 'give every reference a name of its own' }]);
    }
    if (names.length === 0 || names.length === references.length)
        return;
    const has = `the results have ${references.length} ${references.length === 1 ? 'reference' : 'references'}`;
    const message = `${has}, but \`references\` names ${names.length}: ${(0,quote/* quoteSome */.Jv)(names)}`;
    throw new text_problem/* UserError */.yo([
        { message, hint: 'name every reference, in the order of the notebook', place: { file } },
    ]);
}
function wayOf(reference, name) {
    const parts = pybryt_testsOf(reference, `${name}/`);
    const { status, message } = verdictOn(reference, parts);
    return { whole: { id: name, name, status, ...(message && { message }) }, parts };
}
/** Satisfied when all its annotations hold; without any it would be by whatever is handed in. */
function verdictOn({ results }, parts) {
    if (results.length === 0)
        return { status: 'not_run', message: 'it has no annotations to check' };
    const said = messagesOf(results).join('\n');
    if (isSatisfied(results))
        return { status: 'passed', message: said };
    const missing = parts.filter(({ status }) => status !== 'passed').map(({ name }) => name);
    return { status: 'failed', message: said || `not satisfied: ${(0,quote/* quoteSome */.Jv)(missing)}` };
}
/** Annotations of one name are one test, which all of them must hold for. */
function pybryt_testsOf({ results }, prefix) {
    const byName = (0,grouped/* groupedBy */.m)(results, ({ annotation }) => (0,checksum/* shortName */.E)(annotation.name));
    return [...byName].map(([name, same]) => pybryt_testOf(`${prefix}${name}`, same));
}
function pybryt_testOf(id, same) {
    const message = messagesOf(same).join('\n');
    const tags = [...new Set(same.flatMap(({ annotation }) => (annotation.group ? [annotation.group] : [])))];
    return {
        id,
        name: id,
        status: isSatisfied(same) ? 'passed' : 'failed',
        ...(message && { message }),
        ...(tags.length > 0 && { tags }),
    };
}

;// CONCATENATED MODULE: ./build/formats/pytest-test.js




const pytest_test_text = schemas/* string */.YjP().nullish();
const pytest_test_Stage = schemas/* object */.Ikc({
    outcome: schemas/* string */.YjP(),
    duration: schemas/* number */.aig().nullish(),
    longrepr: pytest_test_text,
    stdout: pytest_test_text,
    stderr: pytest_test_text,
    crash: schemas/* object */.Ikc({ path: pytest_test_text, lineno: schemas/* number */.aig().nullish() }).nullish(),
})
    .nullish();
/** A test of pytest-json-report; its stages say more than its outcome. */
const PytestTest = schemas/* object */.Ikc({
    nodeid: schemas/* string */.YjP().min(1),
    lineno: schemas/* number */.aig().nullish(),
    outcome: schemas/* string */.YjP(),
    setup: pytest_test_Stage,
    call: pytest_test_Stage,
    teardown: pytest_test_Stage,
});
function pytest_test_testOf(test, root) {
    const status = pytest_test_statusOf(test);
    const stages = stagesOf(test);
    const message = status === 'passed' ? '' : messageOf(stages, status);
    const output = stages
        .flatMap(({ stdout, stderr }) => [stdout ?? '', stderr ?? ''])
        .filter((printed) => printed.trim() !== '')
        .join('\n');
    return {
        id: (0,checksum/* shortName */.E)(test.nodeid),
        name: nameOfNode(test.nodeid),
        status,
        ...(message && { message }),
        ...(output && { output }),
        ...pytest_test_placeOf(test, root, status === 'failed' || status === 'error' ? message : ''),
        ...pytest_test_durationOf(stages),
    };
}
const stagesOf = ({ setup, call, teardown }) => [setup, call, teardown].filter((stage) => stage !== null && stage !== undefined);
function pytest_test_statusOf({ outcome, setup, call, teardown }) {
    switch (outcome) {
        case 'failed':
        case 'error':
        case 'skipped':
            return outcome;
        case 'xfailed':
            return 'skipped';
        case 'subtests failed':
            return 'failed';
    }
    // A test that was cut short says `passed`, and plugins have words of their own (rerun, subtests passed).
    if (setup?.outcome === 'failed' || teardown?.outcome === 'failed')
        return 'error';
    if (call?.outcome === 'failed')
        return 'failed';
    if (setup?.outcome === 'skipped' || call?.outcome === 'skipped')
        return 'skipped';
    return call?.outcome === 'passed' ? 'passed' : 'error';
}
function messageOf(stages, status) {
    const said = stages
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ longrepr }) => pytest_test_reasonIn(longrepr ?? ''))
        .filter((reason) => reason !== '')
        .join('\n\n');
    if (said !== '' || status === 'skipped')
        return said;
    return status === 'error' ? 'it did not come to its end' : 'the results do not say why';
}
/** `not now` of `('/a/test_b.py', 15, 'Skipped: not now')`. */
function pytest_test_reasonIn(longrepr) {
    const said = longrepr.trim();
    // Text of the student's, too, and nothing may backtrack in it: the place comes first, on one line.
    const [place, quotation] = /^\('[^'\n]{1,2000}', \d{1,9}, (['"])(?:Skipped: )?/.exec(said) ?? [];
    if (place === undefined || !said.endsWith(`${quotation})`))
        return said;
    return said.slice(place.length, -2).replace(/\\(['"\\])/g, '$1');
}
/** The function and its parameters, in which colons and slashes mean nothing. */
function nameOfNode(nodeid) {
    const file = nodeid.indexOf('::');
    if (file === -1)
        return (0,checksum/* shortName */.E)(nodeid);
    const parameters = nodeid.indexOf('[', file);
    const path = parameters === -1 ? nodeid : nodeid.slice(0, parameters);
    return (0,checksum/* shortName */.E)(nodeid.slice(path.lastIndexOf('::') + 2)) || (0,checksum/* shortName */.E)(nodeid);
}
/** The file of a node id is named from where pytest's configuration lies, which may be below the submission. */
function fileOfNode(nodeid, root) {
    const [path = ''] = nodeid.split('::', 1);
    const below = fileBelow(root);
    const file = fileBelow(below === undefined ? path : `${below}/${path}`);
    return path === '' || file === undefined ? {} : { file };
}
function pytest_test_placeOf(test, root, trace) {
    const place = placeIn(trace);
    if (place.file !== undefined)
        return { ...place, ...fileOfNode(place.file, root) };
    const { lineno } = test;
    const isLine = typeof lineno === 'number' && Number.isInteger(lineno) && lineno >= 0;
    const own = fileOfNode(test.nodeid, root);
    // Tests are counted from line 0.
    return own.file === undefined || !isLine ? own : { ...own, line: lineno + 1 };
}
function pytest_test_durationOf(stages) {
    const seconds = stages.flatMap(({ duration }) => duration ?? []);
    const sum = seconds.reduce((one, other) => one + other, 0);
    return seconds.length === 0 || sum < 0 ? {} : { durationMs: Math.round(sum * 1e6) / 1e3 };
}

;// CONCATENATED MODULE: ./build/formats/pytest-collected.js




/** A module, class or directory, and what pytest found in it. */
const Collector = schemas/* object */.Ikc({
    nodeid: schemas/* string */.YjP(),
    outcome: schemas/* string */.YjP(),
    longrepr: schemas/* string */.YjP().nullish(),
    result: schemas/* array */.YOg(schemas/* object */.Ikc({
        nodeid: schemas/* string */.YjP(),
        type: schemas/* string */.YjP().nullish(),
        lineno: schemas/* number */.aig().nullish(),
        deselected: schemas/* boolean */.zMY().nullish(),
    }))
        .nullish(),
});
/** Modules that could not be loaded: nobody knows what tests they have. */
const collectionErrors = (collectors, root) => collectors
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
    .map(({ nodeid, longrepr }) => {
    const message = (longrepr ?? '').trim();
    const id = (0,checksum/* shortName */.E)(nodeid) || 'collection';
    const place = placeIn(message);
    return {
        id,
        name: nodeid === '' ? 'Collecting the tests' : id,
        status: 'error',
        message: message || 'could not be collected',
        ...(place.file === undefined ? fileOfNode(nodeid, root) : place),
    };
});
/** Modules that skip themselves: none of their tests is there to say so. */
const skippedModules = (collectors) => collectors
    .filter(({ nodeid, outcome }) => outcome === 'skipped' && nodeid !== '')
    .map(({ nodeid, longrepr }) => ({
    id: (0,checksum/* shortName */.E)(nodeid),
    name: (0,checksum/* shortName */.E)(nodeid),
    status: 'skipped',
    message: pytest_test_reasonIn(longrepr ?? '') || 'skipped as a whole',
}));
/** Tests that were found and never ran. */
function notRun(collectors, ran) {
    const known = new Set(ran.map(({ id }) => id));
    return (collectors
        .flatMap(({ result }) => result ?? [])
        // Only tests have a line.
        .filter((item) => typeof item.lineno === 'number' && item.deselected !== true)
        .map(({ nodeid }) => ({ id: (0,checksum/* shortName */.E)(nodeid), name: nameOfNode(nodeid) }))
        .filter(({ id }) => id !== '' && !known.has(id))
        .map((item) => ({ ...item, status: 'not_run', message: 'collected, but it did not run' })));
}

;// CONCATENATED MODULE: ./build/formats/pytest-subtests.js



/** Before pytest 9, subtests came from a plugin, with which a test passes whatever its subtests do. */
const WithPlugin = schemas/* object */.Ikc({ Plugins: schemas/* object */.Ikc({ subtests: schemas/* unknown */.L5J() }) });
/**
 * Of subtests pytest-json-report 1.5 keeps the last one's outcome. pytest 9 fails the test around them as well, but
 * not unittest's: which of those failed, once any test did, is nowhere in the file.
 */
function lostSubtests({ exitcode, environment, tests, collectors }) {
    if (exitcode === 0)
        return undefined;
    const types = new Map((collectors ?? []).flatMap(({ result }) => (result ?? []).map(({ nodeid, type }) => [nodeid, type])));
    const { success: hasPlugin } = WithPlugin.safeParse(environment);
    const doubtful = (tests ?? []).filter(({ nodeid, outcome }) => /^subtests (?:passed|skipped)$/.test(outcome) && (hasPlugin || types.get(nodeid) !== 'Function'));
    if (doubtful.length === 0)
        return undefined;
    const ids = (0,quote/* quoteSome */.Jv)(doubtful.map(({ nodeid }) => (0,checksum/* shortName */.E)(nodeid)));
    return `the results do not say whether every subtest of ${ids} passed: let pytest write --junitxml instead`;
}

;// CONCATENATED MODULE: ./build/formats/pytest-json.js







const pytest_json_count = schemas/* number */.aig().nullish();
const PytestReport = schemas/* object */.Ikc({
    exitcode: schemas/* number */.aig(),
    root: schemas/* string */.YjP().nullish(),
    // Plugins write into it what they like.
    environment: schemas/* unknown */.L5J().optional(),
    // Counts of nothing are left out.
    summary: schemas/* object */.Ikc({
        total: pytest_json_count,
        collected: pytest_json_count,
        deselected: pytest_json_count,
        failed: pytest_json_count,
        error: pytest_json_count,
    }),
    collectors: schemas/* array */.YOg(Collector).nullish(),
    tests: schemas/* array */.YOg(PytestTest).nullish(),
});
const pytestJson = {
    name: 'pytest-json',
    title: 'pytest with `--json-report` (pytest-json-report)',
    ids: "pytest's node ids: `tests/test_list.py::TestList::test_push[1]`",
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'output', 'file', 'line', 'durationMs'],
    detects: (_, keys) => keys.has('exitcode') && keys.has('summary') && keys.has('root'),
    parse: parsePytest,
    duplicates: 'worst',
};
function parsePytest(text, file) {
    const report = (0,parse_json/* parseJson */.q)(PytestReport, text, file);
    const root = report.root ?? '';
    const collectors = report.collectors ?? [];
    const ran = (report.tests ?? []).map((test) => pytest_test_testOf(test, root));
    const found = [...ran, ...notRun(collectors, ran)];
    const uncollected = [...skippedModules(collectors), ...collectionErrors(collectors, root)];
    const losses = lossesOf(pytest_json_stated(report), totalsOf(found));
    const tests = [...found, ...uncollected, ...ending(report, uncollected), ...losses.tests];
    const doubt = lostSubtests(report);
    return (0,domain_results/* resultsOf */.qS)(tests, {
        notices: [...losses.notices, ...unexplained(report, tests)],
        ...(doubt !== undefined && { graderError: doubt }),
    });
}
const pytest_json_stated = ({ summary: { total, collected, deselected, failed, error } }) => ({
    tests: Math.max(total ?? 0, (collected ?? 0) - (deselected ?? 0)),
    broken: (failed ?? 0) + (error ?? 0),
});
const ENDINGS = new Map([
    [2, 'was interrupted'],
    [3, 'had an error of its own'],
    [4, 'could not make sense of how it was called'],
]);
/** A run that did not come to its end may lack tests, unless what could not be collected says so already. */
function ending({ exitcode }, uncollected) {
    const how = ENDINGS.get(exitcode);
    if (how === undefined || uncollected.some(({ status }) => status === 'error'))
        return [];
    const message = `pytest ${how} (exit code ${exitcode}): tests may be missing`;
    return [{ id: 'pytest', name: 'The whole run', status: 'error', message }];
}
function unexplained({ exitcode }, tests) {
    const { broken } = totalsOf(tests);
    return exitcode === 1 && broken === 0
        ? ['pytest ended with exit code 1, but the results file holds no test that failed']
        : [];
}

;// CONCATENATED MODULE: ./build/formats/submitty.js





const submitty_points = schemas/* number */.aig().min(-1e9).max(1e9);
const submitty_text = schemas/* string */.YjP().nullish();
const Autocheck = schemas/* object */.Ikc({
    description: submitty_text,
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).nullish(),
});
const Testcase = schemas/* object */.Ikc({
    test_name: schemas/* string */.YjP(),
    points_awarded: submitty_points,
    view_testcase: schemas/* boolean */.zMY().nullish(),
    testcase_label: submitty_text,
    testcase_message: submitty_text,
    autochecks: schemas/* array */.YOg(Autocheck).nullish(),
});
/** What Submitty's graders leave in results.json; what a testcase is out of is in its config.json alone. */
const SubmittyResults = schemas/* object */.Ikc({ automatic_grading_total: submitty_points.nullish(), testcases: schemas/* array */.YOg(Testcase) });
const submitty = {
    name: 'submitty',
    title: "Submitty's results.json",
    ids: '`test_name`',
    points: '`automatic_grading_total`; it states no maximum, so a rubric or `max_points` is needed',
    reads: ['name', 'points', 'message', 'visibility'],
    detects: (json, keys) => keys.has('testcases') && (keys.has('automatic_grading_total') || /"points_awarded"\s*:/.test(json)),
    parse: parseSubmitty,
    duplicates: 'number',
};
function parseSubmitty(json, file) {
    const { automatic_grading_total: total, testcases } = (0,parse_json/* parseJson */.q)(SubmittyResults, json, file);
    const tests = testcases.map(submitty_testOf);
    if (typeof total !== 'number')
        return (0,domain_results/* resultsOf */.qS)(tests);
    const points = (0,domain_points/* sumPoints */.RN)([total]);
    const sum = (0,domain_points/* sumPoints */.RN)(tests.map((test) => test.points ?? 0));
    const said = `the testcases add up to ${(0,domain_points/* formatPoints */.Xf)(sum)}, but automatic_grading_total is ${(0,domain_points/* formatPoints */.Xf)(points)}, which decides`;
    return (0,domain_results/* resultsOf */.qS)(tests, { points, notices: (0,domain_points/* comparePoints */.v6)(points, sum) === 0 ? [] : [said] });
}
function submitty_testOf(testcase, index) {
    const name = (0,checksum/* shortName */.E)(testcase.test_name || `Test ${index + 1}`);
    const message = submitty_messageOf(testcase);
    return {
        id: name,
        name,
        status: submitty_statusOf(testcase),
        points: (0,domain_points/* sumPoints */.RN)([testcase.points_awarded]),
        ...(message && { message }),
        ...(testcase.view_testcase === false && { visibility: 'hidden' }),
    };
}
/** Nobody says what it is out of; a testcase without points and without a check is a penalty that was not taken. */
function submitty_statusOf({ points_awarded: awarded, autochecks, testcase_message: message }) {
    if (awarded > 0)
        return 'partial';
    return awarded === 0 && !autochecks?.length && !message ? 'passed' : 'failed';
}
function submitty_messageOf({ testcase_label: label, testcase_message: message, autochecks }) {
    const checked = (autochecks ?? []).flatMap(({ description, messages }) => (messages ?? []).map((said) => (description ? `${description}: ${said.message}` : said.message)));
    return [...[label, message].filter((part) => part), ...checked].join('\n');
}

;// CONCATENATED MODULE: ./build/formats/tap-details.js

/** Why a test failed or was skipped, from its YAML block and the comments after it. */
function explanationOf({ ok, directive, details, comments }) {
    const fields = fieldsOf(details);
    const ms = fields.get('duration_ms');
    const time = ms !== undefined && /^\d{1,12}(\.\d{1,9})?$/.test(ms) ? { durationMs: Number(ms) } : {};
    if (ok || directive !== undefined)
        return { ...time, ...(directive?.reason && { message: directive.reason }) };
    const said = [fields.get('message') ?? fields.get('error'), fields.get('stack')].filter((text) => text);
    const message = [...(said.length > 0 ? said : details), ...comments].join('\n').trim();
    const expected = fields.get('expected');
    const actual = fields.get('actual');
    return {
        ...time,
        ...(message && { message }),
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
        ...tap_details_placeOf(fields.get('location') ?? fields.get('at'), message),
    };
}
function tap_details_placeOf(location, message) {
    const bats = /\(in test file (.+), line (\d{1,7})\)/.exec(message.slice(0, 1000));
    const [, file, line] = bats ?? /^(?:file:\/\/)?(.{1,1000}?):(\d{1,7})(?::\d{1,7})?$/.exec(location ?? '') ?? [];
    return file === undefined ? placeIn(message) : { file, line: Number(line) };
}
/** The fields of a block, wherever they are nested; only as much of YAML as test tools write. */
function fieldsOf(lines) {
    const fields = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const [start = '', key = ''] = /^\s*(\w+):(?=\s|$)/.exec(line) ?? [];
        if (key === '' || fields.has(key))
            continue;
        const value = line.slice(start.length).trim();
        if (!/^[|>][+-]?$/.test(value)) {
            if (value !== '')
                fields.set(key, unquote(value));
            continue;
        }
        const block = blockAfter(lines, at, indentOf(line));
        fields.set(key, block.join('\n').trimEnd());
        at += block.length;
    }
    return fields;
}
/** The lines that are indented more than their key, without what they are indented. */
function blockAfter(lines, key, indent) {
    let end = key + 1;
    let margin = Number.POSITIVE_INFINITY;
    for (let line = lines[end]; line !== undefined; line = lines[end]) {
        if (line.trim() !== '') {
            if (indentOf(line) <= indent)
                break;
            margin = Math.min(margin, indentOf(line));
        }
        end += 1;
    }
    return lines.slice(key + 1, end).map((line) => line.slice(margin));
}
const indentOf = (line) => line.length - line.trimStart().length;
const unquote = (value) => /^(['"])(.*)\1$/s.exec(value)?.[2] ?? value;

;// CONCATENATED MODULE: ./build/formats/tap-line.js

const DIRECTIVE = /#[ \t]*(skip|todo)(?:ped|:)?(?!\S)/iy;
const TIME = /#[ \t]*time=(\d{1,12}(?:\.\d{1,9})?)(m?)s/y;
const TEST = /^(not )?ok(?: +(\d{1,9})(?= |$))?(?= |$)/;
const PLAN = /^1\.\.(\d{1,9})(?!\d)/;
const BAIL = /^bail out!/i;
/** Patterns look at how a line begins only: a program may print one of any length, and nothing backtracks in it. */
function readTapLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const said = testIn(text) ?? planIn(text);
    if (said !== undefined)
        return { indent, ...said };
    if (BAIL.test(text))
        return { indent, kind: 'bail', reason: text.slice('bail out!'.length).trim() };
    if (text.trimEnd() === '---')
        return { indent, kind: 'yaml' };
    if (text.trimEnd() === '}')
        return { indent, kind: 'close' };
    if (text.startsWith('#'))
        return { indent, kind: 'comment', text: text.slice(text[1] === ' ' ? 2 : 1) };
    return { indent, kind: 'other', text };
}
function testIn(text) {
    const [start, not, number] = TEST.exec(text) ?? [];
    if (start === undefined)
        return undefined;
    const rest = text.slice(start.length).trimStart();
    const description = rest === '-' || rest.startsWith('- ') ? rest.slice(2) : rest;
    return { kind: 'test', ok: not === undefined, ...numbered(number), ...described(description) };
}
function planIn(text) {
    const [start, count] = PLAN.exec(text) ?? [];
    if (start === undefined)
        return undefined;
    const rest = text.slice(start.length).trim();
    if (rest !== '' && !rest.startsWith('#'))
        return undefined;
    const comment = rest.slice(1).trimStart();
    const skip = /^skip\S*/i.exec(comment)?.[0];
    return {
        kind: 'plan',
        count: Number(count),
        ...(skip !== undefined && { skip: comment.slice(skip.length).trim() }),
    };
}
const numbered = (digits) => digits === undefined ? {} : { number: Number(digits) };
function described(rest) {
    const trimmed = rest.trimEnd();
    const opens = trimmed.endsWith('{') && /\s/.test(trimmed.at(-2) ?? '');
    const text = opens ? trimmed.slice(0, -1) : rest;
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        // Escaped, or inside a word, it is part of the name.
        const meaning = at === 0 || /\s/.test(text[at - 1] ?? '') ? commentAt(text, at) : undefined;
        if (meaning !== undefined)
            return { description: tap_line_nameOf(text.slice(0, at)), opens, ...meaning };
    }
    return { description: tap_line_nameOf(text), opens };
}
function commentAt(text, at) {
    DIRECTIVE.lastIndex = at;
    const kind = DIRECTIVE.exec(text);
    if (kind !== null) {
        // mocha writes a dash where it has no reason.
        const reason = text.slice(DIRECTIVE.lastIndex).trim().replace(/^-$/, '');
        return { directive: { kind: /skip/i.test(kind[1] ?? '') ? 'skip' : 'todo', reason } };
    }
    TIME.lastIndex = at;
    const time = TIME.exec(text);
    return time === null ? undefined : { durationMs: Number(time[1]) * (time[2] === 'm' ? 1 : 1000) };
}
const tap_line_nameOf = (text) => (0,checksum/* shortName */.E)(text.replace(/\\([\\#])/g, '$1').trim());
/** Where the YAML block that begins at `start` ends. */
function endOfBlock(lines, start, indent) {
    for (let at = start + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const text = line.trimStart();
        const isInside = line.length - text.length > indent || text === '';
        if (!isInside && text.trimEnd() === '...')
            return at;
        // A block nobody ended must not swallow the tests after it.
        if (!isInside && (line.length - text.length < indent || readTapLine(line).kind === 'test'))
            return at - 1;
    }
    return lines.length;
}

;// CONCATENATED MODULE: ./build/formats/tap-tree.js

/** Deeper subtests count as their neighbours. */
const tap_tree_DEEPEST = 100;
/** TAP 12–14 as a tree: subtests are indented and come before their parent, or after it in braces. */
function readTapTree(text, onTest) {
    const stream = { tests: [], plans: [] };
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    const levels = [{ indent: 0, stream, inBraces: false }];
    const reading = { lines, levels, lastIndent: 0, count: 0, onTest };
    for (let at = 0; at < lines.length && reading.bail === undefined;)
        at = readOn(reading, at);
    adopt(reading.levels, 0);
    return { ...stream, ...(reading.bail !== undefined && { bail: reading.bail }) };
}
/** Reads what begins at a line, and says at which line the next thing begins. */
function readOn(reading, at) {
    const { lines, levels, last } = reading;
    const line = readTapLine(lines[at] ?? '');
    switch (line.kind) {
        case 'test':
            reading.count += 1;
            reading.onTest(reading.count);
            reading.last = addTest(levels, line);
            reading.lastIndent = line.indent;
            return at + 1;
        case 'plan':
            addPlan(levels, line);
            return at + 1;
        case 'close':
            if (levels.at(-1)?.inBraces)
                levels.pop();
            return at + 1;
        case 'yaml': {
            // Tests indent their blocks; what a program prints must not swallow the tests after it.
            if (line.indent <= reading.lastIndent)
                return at + 1;
            const end = endOfBlock(lines, at, line.indent);
            if (last?.details.length === 0)
                last.details = lines.slice(at + 1, end);
            return end + 1;
        }
        case 'comment':
        case 'other':
            if (!SUMMARY.test(line.text))
                last?.comments.push(line.text);
            return at + 1;
        case 'bail':
            reading.bail = line.reason;
            return at + 1;
    }
}
const SUMMARY = /^(?:$|Subtest: |(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$)/;
function addTest(levels, line) {
    const inside = closeDeeper(levels, line.indent);
    const level = enter(levels, line.indent);
    const { kind: _, indent, opens, ...said } = line;
    const test = {
        ...said,
        details: [],
        comments: [],
        inBraces: level.inBraces || opens,
        ...(inside && { inside }),
    };
    level.stream.tests.push(test);
    if (opens && levels.length < tap_tree_DEEPEST) {
        test.inside = { tests: [], plans: [] };
        levels.push({ indent: indent + 1, stream: test.inside, inBraces: true });
    }
    return test;
}
function addPlan(levels, { indent, count, skip }) {
    adopt(levels, indent);
    const { stream } = enter(levels, indent);
    stream.plans.push(count);
    if (skip !== undefined)
        stream.skip = skip;
}
/** The level a line at this indentation belongs to; in braces indentation says nothing. */
function enter(levels, indent) {
    const top = levels.at(-1);
    if (top !== undefined && (top.inBraces || indent <= top.indent || levels.length >= tap_tree_DEEPEST))
        return top;
    const level = { indent, stream: { tests: [], plans: [] }, inBraces: false };
    levels.push(level);
    return level;
}
/** Ends the subtests that are indented more, and gives those of the next level: the coming line is their parent. */
function closeDeeper(levels, indent) {
    let closed;
    for (let top = levels.at(-1); top !== undefined && levels.length > 1 && top.indent > indent; top = levels.at(-1)) {
        if (top.inBraces)
            return closed;
        if (closed !== undefined)
            top.stream.tests.push(orphans(closed));
        closed = top.stream;
        levels.pop();
    }
    return closed;
}
/** Subtests whose parent never came: the run ended inside it. */
function adopt(levels, indent) {
    const closed = closeDeeper(levels, indent);
    if (closed !== undefined)
        levels.at(-1)?.stream.tests.push(orphans(closed));
}
const orphans = (inside) => ({
    ok: false,
    description: 'unfinished subtests',
    details: [],
    comments: [],
    inBraces: false,
    inside,
});

;// CONCATENATED MODULE: ./build/formats/tap.js









const tap = {
    name: 'tap',
    title: 'TAP 12–14 (bats, perl, node --test, mocha, vitest)',
    ids: 'the description, below those of the tests around it: `group/test`',
    points: 'none: each test counts one point unless a rubric says more',
    reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
    detects: (text) => !/^\uFEFF?\s*[{[<]/.test(text) &&
        /^(?:TAP version \d|1\.\.\d|(?:not )?ok(?: |$))/m.test(text) &&
        !endsWithAutoresult(text),
    parse: parseTap,
    duplicates: 'worst',
};
/** More tests than a plan that is meant seriously has. */
const tap_MOST = 20_000;
function parseTap(text, file) {
    const root = readTapTree(text, (count) => refuseTooMany(count, file));
    const reading = { file, notices: [], missing: 0 };
    const tests = tap_testsIn(root, '', reading);
    return (0,domain_results/* resultsOf */.qS)([...tests, ...wholeProblems(root)], { notices: reading.notices });
}
/** A run that stopped, or that does not say how many tests it has, cannot count as complete. */
function wholeProblems({ bail, plans, tests }) {
    if (bail !== undefined)
        return [{ id: 'bail-out', name: 'Bail out!', status: 'error', message: bail || 'Bail out!' }];
    if (plans.length > 0)
        return [];
    const message = 'there is no plan (1..N): the run may have ended before its last test';
    return [
        {
            id: 'plan',
            name: 'The plan',
            status: 'error',
            message: tests.length > 0 ? message : 'no plan and no tests',
        },
    ];
}
function tap_testsIn(stream, path, reading) {
    const numbers = new Set();
    let previous = 0;
    const found = stream.tests.flatMap((test) => {
        previous = test.number ?? previous + 1;
        numbers.add(previous);
        return tap_testsOf(test, path, previous, reading);
    });
    return [...found, ...missing(stream, numbers, path, reading)];
}
/** The leaves of a test; its own line only where it says more than they do. */
function tap_testsOf(test, path, number, reading) {
    const name = test.description || `test ${number}`;
    const leaf = {
        id: path + name,
        name,
        status: tap_statusOf(test),
        ...(test.durationMs !== undefined && { durationMs: test.durationMs }),
        ...explanationOf(test),
    };
    if (test.inside === undefined)
        return [endsEarly(test) ? { ...leaf, status: 'error', message: NO_TESTS } : leaf];
    const leaves = tap_testsIn(test.inside, `${(0,checksum/* shortName */.E)(path + name)}/`, reading);
    const failsInside = leaves.some(({ status }) => status !== 'passed' && status !== 'skipped');
    return leaves.length > 0 && (leaf.status !== 'failed' || failsInside) ? leaves : [...leaves, leaf];
}
const endsEarly = ({ ok, directive, description, details }) => ok &&
    directive === undefined &&
    isFileOfTests(description) &&
    details.some((line) => /^\s*duration_ms: /.test(line));
/** A file that node could not load or that ended early: its tests are nowhere in the report. */
const tap_isLostFile = (details) => details.some((line) => /^\s*failureType: /.test(line)) &&
    details.some((line) => /^\s*exitCode: /.test(line));
function tap_statusOf({ ok, directive, inBraces, details }) {
    if (directive?.kind === 'skip')
        return 'skipped';
    // To do and failing is no failure, to do and passing is a bonus.
    if (directive?.kind === 'todo')
        return ok && !inBraces ? 'passed' : 'skipped';
    if (ok)
        return 'passed';
    return tap_isLostFile(details) ? 'error' : 'failed';
}
function missing({ plans, skip, tests }, numbers, path, reading) {
    if (plans.length === 0)
        return [];
    // Runs that stand one after another (`prove -v`) begin their numbers again, and their plans add up; node numbers a
    // file that could not be loaded as a file.
    const isOne = numbers.size === tests.length;
    const plan = plans.reduce((sum, each) => (isOne ? Math.max(sum, each) : sum + each), 0);
    if (plan === 0 && path === '' && tests.length === 0 && skip !== undefined) {
        return [{ id: 'skip-all', name: 'All tests', status: 'skipped', message: skip || 'skipped' }];
    }
    const found = isOne ? numbers.size : tests.length;
    reading.missing += Math.max(0, plan - found);
    if (reading.missing > tap_MOST) {
        const message = `plans ${plan} tests and runs ${found}: more than ${tap_MOST} are missing`;
        throw new text_problem/* UserError */.yo([{ message, place: { file: reading.file } }]);
    }
    if (!isOne)
        return lostBetween(plan, found, path);
    noticeUnplanned(plan, numbers, path, reading);
    return Array.from({ length: plan }, (_, index) => index + 1)
        .filter((number) => !numbers.has(number))
        .map((number) => tap_notRun(path, `test ${number}`, `planned as number ${number} of ${plan}, but it did not run`));
}
function noticeUnplanned(plan, numbers, path, reading) {
    const unplanned = [...numbers].find((number) => number > plan);
    if (unplanned === undefined)
        return;
    const where = path === '' ? '' : ` of ${(0,quote/* quote */.hD)(path.slice(0, -1))}`;
    reading.notices.push(`the plan${where} is ${plan} tests, but there is a test number ${unplanned}`);
}
/** Where numbers occur twice nobody can tell which test is missing. */
const lostBetween = (plan, found, path) => Array.from({ length: Math.max(0, plan - found) }, (_, index) => tap_notRun(path, `missing test ${index + 1}`, `${plan} tests are planned, but only ${found} ran`));
const tap_notRun = (path, name, message) => ({
    id: `${path}${name}`,
    name,
    status: 'not_run',
    message,
});

;// CONCATENATED MODULE: ./build/formats/table.js































/** Every format; `auto` takes the first that recognises the text. */
const formats = [
    native_native,
    gradescope,
    otter,
    classroom,
    classroom50,
    check50,
    ctrf,
    pytestJson,
    jestJson,
    mochaJson,
    gtestJson,
    goTestJson,
    submitty,
    pybryt,
    prairielearn,
    junit,
    tap,
    autolab,
    exit_code/* exitCode */.I,
];
/** The results in one file or several of one format, which `auto` finds out; duplicate ids are dealt with. */
function readResults(formatName, files, options = { references: [] }) {
    const inOrder = files.toSorted((one, other) => (0,order/* compareTexts */.q)(one.file, other.file));
    const [first] = inOrder;
    if (first === undefined)
        throw new text_problem/* UserError */.yo([{ message: 'there is no results file' }]);
    const empty = inOrder.filter(({ text }) => /^\uFEFF?\s*$/.test(text));
    if (empty.length > 0)
        throw new text_problem/* UserError */.yo(empty.map(emptyFile));
    const format = formatName === 'auto' ? recognised(first) : formatNamed(formatName);
    const merged = (0,domain_results/* mergeResults */.n0)(inOrder.map(({ text, file }) => format.parse(text, file, options)));
    refuseTooMany(merged.tests.length, first.file);
    const results = saidIfEmpty(plausible(merged, first.file));
    return { format: format.name, results: withoutDuplicates(results, format) };
}
const saidIfEmpty = (results) => results.tests.length > 0 || !results.gradable || results.graderError || results.points !== undefined
    ? results
    : { ...results, notices: [...results.notices, 'the results hold no tests'] };
const emptyFile = ({ file }) => ({
    message: 'the results file is empty',
    hint: 'the grader may have been interrupted while it wrote it',
    place: { file },
});
function formatNamed(name) {
    const format = formats.find((candidate) => candidate.name === name);
    if (format !== undefined)
        return format;
    const hint = (0,closest/* didYouMean */.au)(name, names/* formatNames */.E) ?? `known are auto, ${names/* formatNames */.E.join(', ')}`;
    throw new text_problem/* UserError */.yo([{ message: `no format is called ${(0,quote/* quote */.hD)(name)}`, hint }]);
}
/** The first format that recognises the text. */
function formatOf(text) {
    const keys = keysAtTop(text);
    return formats.find(({ detects }) => detects(text, keys));
}
function recognised({ text, file }) {
    const format = formatOf(text);
    if (format !== undefined)
        return format;
    // A broken document is better told where it is broken.
    if (/^\uFEFF?\s*[{[]/.test(text))
        (0,json/* readJson */.V)(text, file);
    if (/^\uFEFF?\s*</.test(text))
        readXml(text, file);
    const hint = `name its format; known are ${names/* formatNames */.E.join(', ')}`;
    throw new text_problem/* UserError */.yo([{ message: 'no format recognises this results file', hint, place: { file } }]);
}
function withoutDuplicates(results, { duplicates }) {
    const ids = (0,domain_duplicates/* duplicateIds */.kn)(results.tests);
    if (ids.length === 0)
        return results;
    const said = `more than one test has the id ${(0,quote/* quoteSome */.Jv)(ids)}`;
    switch (duplicates) {
        case 'error':
            throw new text_problem/* UserError */.yo([{ message: said, hint: 'give every test an id of its own' }]);
        case 'worst':
            return {
                ...results,
                tests: (0,domain_duplicates/* worstOfDuplicates */.j_)(results.tests),
                notices: [...results.notices, `${said}: the worst of them counts`],
            };
        case 'number':
            return {
                ...results,
                tests: (0,domain_duplicates/* numberDuplicates */.iF)(results.tests),
                notices: [...results.notices, `${said}: later ones are numbered`],
            };
    }
}


/***/ })

};
