export const id = 464;
export const ids = [464];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats),
  readResults: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var json = __webpack_require__(3590);
// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
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
        throw new problem/* UserError */.yo([{ message: said, place: { file, ...place() } }]);
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
    parser.on('opentag', ({ name, attributes }) => tree.open({ name, attributes, ...place() }));
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
        open: (tag) => {
            elements += 1;
            if (elements > limits.elements)
                fail(`the file holds more than ${limits.elements} elements`);
            if (around.length >= limits.depth)
                fail(`nested deeper than ${limits.depth} levels`);
            const element = { ...tag, children: [], text: '' };
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

// EXTERNAL MODULE: ./build/formats/exit-code.js
var exit_code = __webpack_require__(3605);
;// CONCATENATED MODULE: ./build/text/checksum.js
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

;// CONCATENATED MODULE: ./build/formats/stack.js
/** Looking further costs more than it finds. */
const LONGEST = 20_000;
/** The file and line a traceback names, if it is a path below the directory the tests ran in. */
function placeIn(trace) {
    // pytest ends with where it happened; most others begin with it.
    const python = [...trace.slice(-LONGEST).matchAll(/^([\w./-]+\.py):(\d{1,7}): /gm)].at(-1);
    const [, file, line] = python ?? /(?:^|[\s(])([\w./-]+\.\w{1,10}):([1-9]\d{0,6})\b/.exec(trace.slice(0, LONGEST)) ?? [];
    if (file === undefined || !isBelow(file))
        return {};
    return { file: file.replace(/^\.\//, ''), line: Number(line) };
}
// Java names the file without its directory.
const isBelow = (file) => !file.startsWith('/') && !/(?:^|\/)(?:\.\.|node_modules)\/|\.(?:java|kt|scala)$/.test(file);

;// CONCATENATED MODULE: ./build/formats/junit-case.js


const NAMES = ['name', 'classname'];
/** The same document, with no name longer than can be repeated for each test. */
const shortNamed = (element) => ({
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).map(([key, text]) => [
        key,
        NAMES.includes(key) ? shortName(text) : text,
    ])),
    children: element.children.map(shortNamed),
});
const childrenOf = (element, ...names) => element.children.filter(({ name }) => names.includes(name));
const has = (element, name) => element.children.some((child) => child.name === name);
function statusOf(element) {
    const { status = '', result = '' } = element.attributes;
    const skipped = has(element, 'skipped') || status === 'notrun' || ['suppressed', 'skipped'].includes(result);
    if (has(element, 'error') || status === 'error')
        return 'error';
    // node:test writes both for a failing test that is only to do.
    if (skipped)
        return 'skipped';
    return has(element, 'failure') || /^fail/i.test(status) ? 'failed' : 'passed';
}
function testOf({ element, suite, id }) {
    const reasons = childrenOf(element, 'error', 'failure', 'skipped');
    const message = reasons
        .map(reasonIn)
        .filter((text) => text !== '')
        .join('\n\n');
    const printed = outputOf(element);
    const seconds = element.attributes.time ?? '';
    const name = printed.displayName ?? element.attributes.name ?? id;
    return {
        id: id || 'unnamed',
        name: name || id || 'unnamed',
        status: statusOf(element),
        ...(message && { message }),
        ...(printed.output && { output: printed.output }),
        ...placeOf(element, suite, message),
        ...(/^\d+(\.\d+)?(e-\d+)?$/i.test(seconds) && { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }),
    };
}
function reasonIn({ attributes, text }) {
    const message = (attributes.message ?? '').trim();
    const details = text.trim();
    // Most tools repeat the message at the start of the details.
    if (message.length < 2000 && details.slice(0, 4000).includes(message))
        return details;
    return details === '' ? message : `${message}\n${details}`;
}
/** JUnit 5's console puts a test's display name and id where its output goes. */
function outputOf(element) {
    const parts = childrenOf(element, 'system-out', 'system-err').map(({ text }) => text.trim());
    const labels = parts.map((text) => /^unique-id: .*\ndisplay-name: (.*)$/.exec(text)?.[1]);
    const displayName = labels.find((label) => label !== undefined);
    const output = parts.filter((text, index) => text !== '' && labels[index] === undefined).join('\n');
    return { output, ...(displayName !== undefined && { displayName: shortName(displayName) }) };
}
/** A suite's file is said again for each of its tests. */
const LONGEST_PATH = 1000;
function placeOf(element, suite, message) {
    const file = element.attributes.file ?? suite?.attributes.file;
    if (file === undefined || file === '' || file.length > LONGEST_PATH)
        return statusOf(element) === 'passed' ? {} : placeIn(message);
    const line = element.attributes.line ?? '';
    if (!/^\d{1,9}$/.test(line))
        return { file };
    // pytest counts lines from 0, all others from 1.
    const first = suite?.attributes.name === 'pytest' ? 0 : 1;
    return Number(line) >= first ? { file, line: Number(line) + 1 - first } : { file };
}

;// CONCATENATED MODULE: ./build/formats/junit-totals.js

const NONE = { tests: 0, broken: 0, skipped: 0 };
/**
 * What the totals of a file speak of and its test cases lack. Totals count for nothing else: they are wrong often
 * enough. A suite that could not be loaded or built is only there, and must not vanish from the whole.
 */
function lossesIn(root) {
    const vanished = brokenEmptySuites(root).map(vanishedTest);
    const found = countCases(root);
    const stated = statedBy(root);
    const broken = stated.broken - found.broken - vanished.length;
    const lost = stated.tests - found.tests - vanished.length;
    return {
        tests: [...vanished, ...(broken > 0 ? [lostErrors(broken)] : [])],
        notices: [
            ...(broken > 0 ? [lostErrors(broken).message] : []),
            ...(lost > 0 ? [lostNotice(stated, found, lost)] : []),
        ],
    };
}
const lostNotice = (stated, found, lost) => {
    const skipped = Math.min(lost, Math.max(0, stated.skipped - found.skipped));
    const why = skipped > 0 ? `; ${skipped} of the missing ones were skipped` : '';
    return `the results file counts ${stated.tests} tests, but holds ${found.tests}${why}`;
};
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
const lostErrors = (count) => ({
    id: 'lost-errors',
    name: 'Errors outside of tests',
    status: 'error',
    message: `the results file counts ${count} more ${count === 1 ? 'error' : 'errors'} than its tests have`,
});
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
    return { tests: count(tests), broken: count(errors) + count(failures), skipped: count(skipped) };
}
const count = (digits = '') => (/^\d{1,9}$/.test(digits) ? Number(digits) : 0);
const add = (one, other) => ({
    tests: one.tests + other.tests,
    broken: one.broken + other.broken,
    skipped: one.skipped + other.skipped,
});

;// CONCATENATED MODULE: ./build/formats/junit.js







const junit = {
    name: 'junit',
    title: 'JUnit XML (pytest, surefire, gtest, jest-junit, go-junit-report, …)',
    detects: (text) => /^\uFEFF?\s*(?:<\?xml|<!--|<testsuites?[\s/>])/.test(text) && /<testsuites?[\s/>]/.test(text),
    parse: parseJUnit,
    duplicates: 'worst',
};
function parseJUnit(text, file) {
    const root = shortNamed(readXml(text, file));
    if (root.name !== 'testsuites' && root.name !== 'testsuite') {
        const message = `expected <testsuites> or <testsuite>, got <${(0,visible/* visible */.RK)(root.name, { oneLine: true, limit: 60 })}>`;
        throw new problem/* UserError */.yo([{ message, place: { file, line: root.line, column: root.column } }]);
    }
    const cases = withoutParents(casesIn(root, { suite: undefined, path: '' }));
    const losses = lossesIn(root);
    const output = suitesIn(root)
        .flatMap((suite) => childrenOf(suite, 'system-out', 'system-err'))
        .map((element) => element.text.trim())
        .filter((printed) => printed !== '')
        .join('\n');
    return (0,domain_results/* resultsOf */.qS)([...separateSuites(cases).map(testOf), ...losses.tests], {
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
/** Made once for each suite: made for each of its tests, long names would fill all memory. */
const pathOf = ({ attributes: { name = '' } }, { suite, path }) => suite === undefined ? name : shortName(`${path}::${name}`);
function caseOf(element, around) {
    const { classname, name = '' } = element.attributes;
    return { ...around, element, id: classname ? `${classname}::${name}` : name };
}
/** Go reports a test and its subtests, and the test fails with any of them: only a failure of its own is kept. */
function withoutParents(cases) {
    const failsInside = new Map();
    for (const { id, element } of cases) {
        for (const parent of parentsOf(id)) {
            failsInside.set(parent, failsInside.get(parent) === true || failed(element));
        }
    }
    return cases.filter(({ id, element }) => {
        const inside = GO_TEST.test(element.attributes.name ?? '') ? failsInside.get(id) : undefined;
        return inside === undefined || (failed(element) && !inside);
    });
}
const GO_TEST = /^(?:Test|Fuzz|Example|Benchmark)/;
const failed = (element) => ['failed', 'error'].includes(statusOf(element));
function parentsOf(id) {
    const name = id.lastIndexOf('::') + 2;
    // Deeper nesting than anybody writes would cost time that grows with its square.
    const slashes = [...id.slice(0, 1000).matchAll(/\//g)]
        .map(({ index }) => index)
        .filter((index) => index > name);
    return slashes.slice(-20).map((index) => id.slice(0, index));
}
/** The same name in two suites is two tests: then, and only then, the suites' names are part of their ids. */
function separateSuites(cases) {
    const suitesById = new Map();
    for (const { id, path } of cases)
        suitesById.set(id, (suitesById.get(id) ?? new Set()).add(path));
    return cases.map((one) => {
        const { id, path, element } = one;
        const isAmbiguous = (suitesById.get(id)?.size ?? 0) > 1;
        return isAmbiguous && path !== '' ? { ...one, id: `${path}::${element.attributes.name ?? ''}` } : one;
    });
}

// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(3491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
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

;// CONCATENATED MODULE: ./build/formats/status.js

/** What points say of a test, where nothing else does. */
function statusByPoints(points, maxPoints) {
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) >= 0)
        return 'passed';
    return (0,domain_points/* comparePoints */.v6)(points, 0) <= 0 ? 'failed' : 'partial';
}

;// CONCATENATED MODULE: ./build/formats/native.js









const points = schemas/* number */.aig().min(0).max(1e9);
const native_text = schemas/* string */.YjP();
const NativeTest = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, { error: 'holds a character that cannot be seen' })
        .describe('unique; what the rubric names the test by'),
    name: native_text.exactOptional().describe('what students read; default: the id'),
    status: schemas/* enum */.k5n(domain_results/* testStatuses */.lh).exactOptional().describe('default: by points and max_points'),
    points: points.exactOptional().describe('what was earned; at most max_points'),
    max_points: points.exactOptional(),
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
    // Other tools write `version` and `tests` too, but then also a verdict on the whole.
    detects: (json) => {
        const keys = keysAtTop(json);
        return keys.has('version') && keys.has('tests') && !keys.has('status') && !keys.has('summary');
    },
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
        name: shortName(name || id),
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
    detects: (json) => {
        const keys = keysAtTop(json);
        if (['version', 'status', 'visibility', 'execution_time', 'leaderboard'].some((key) => keys.has(key)))
            return false;
        if (['gradable', 'succeeded', 'format_errors'].some((key) => keys.has(key)))
            return true;
        // Gradescope has `score` and `tests` too, but says `max_score` of a test.
        return ((keys.has('score') && !json.includes('"max_score"')) ||
            (keys.has('tests') && json.includes('"max_points"')));
    },
    parse: parsePrairieLearn,
    duplicates: 'number',
};
function parsePrairieLearn(json, file) {
    const written = (0,parse_json/* parseJson */.q)(PrairieLearnResults, json, file);
    const gradable = written.gradable ?? true;
    const whole = gradable ? wholeOf(written) : stated(written.max_points);
    const message = textOf(written.message);
    const output = textOf(written.output);
    return (0,domain_results/* resultsOf */.qS)((written.tests ?? []).map(prairielearn_testOf), {
        ...whole,
        gradable,
        formatErrors: textsOf(written.format_errors),
        images: (written.images ?? []).map(imageOf),
        ...(message && { message }),
        ...(output && { output }),
    });
}
const stated = (maxPoints) => maxPoints ? { maxPoints: (0,domain_points/* sumPoints */.RN)([maxPoints]) } : {};
function prairielearn_testOf(test, index) {
    const { points, max_points: maxPoints } = test;
    const message = [textOf(test.description), textOf(test.message)].filter((text) => text).join('\n');
    const output = textOf(test.output);
    const name = shortName(test.name || `Test ${index + 1}`);
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
/** What is only shown need not be text to be graded: a list or a number is shown as JSON. */
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');

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
            return { description: nameOf(text.slice(0, at)), opens, ...meaning };
    }
    return { description: nameOf(text), opens };
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
const nameOf = (text) => shortName(text.replace(/\\([\\#])/g, '$1').trim());
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
const DEEPEST = 100;
/** TAP 12–14 as a tree: subtests are indented and come before their parent, or after it in braces. */
function readTapTree(text) {
    const stream = { tests: [] };
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    const reading = { lines, levels: [{ indent: 0, stream, inBraces: false }], lastIndent: 0 };
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
    if (opens && levels.length < DEEPEST) {
        test.inside = { tests: [] };
        levels.push({ indent: indent + 1, stream: test.inside, inBraces: true });
    }
    return test;
}
function addPlan(levels, { indent, count, skip }) {
    adopt(levels, indent);
    const { stream } = enter(levels, indent);
    stream.plan = Math.max(stream.plan ?? 0, count);
    if (skip !== undefined)
        stream.skip = skip;
}
/** The level a line at this indentation belongs to; in braces indentation says nothing. */
function enter(levels, indent) {
    const top = levels.at(-1);
    if (top !== undefined && (top.inBraces || indent <= top.indent || levels.length >= DEEPEST))
        return top;
    const level = { indent, stream: { tests: [] }, inBraces: false };
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
    detects: (text) => !/^\uFEFF?\s*[{[<]/.test(text) && /^(?:TAP version \d|1\.\.\d|(?:not )?ok(?: |$))/m.test(text),
    parse: parseTap,
    duplicates: 'worst',
};
/** More tests than a plan that is meant seriously has. */
const MOST = 20_000;
function parseTap(text, file) {
    const root = readTapTree(text);
    const reading = { file, notices: [], missing: 0 };
    const tests = testsIn(root, '', reading);
    return (0,domain_results/* resultsOf */.qS)([...tests, ...wholeProblems(root)], { notices: reading.notices });
}
/** A run that stopped, or that does not say how many tests it has, cannot count as complete. */
function wholeProblems({ bail, plan, tests }) {
    if (bail !== undefined)
        return [{ id: 'bail-out', name: 'Bail out!', status: 'error', message: bail || 'Bail out!' }];
    if (plan !== undefined)
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
function testsIn(stream, path, reading) {
    const numbers = new Set();
    let previous = 0;
    const found = stream.tests.flatMap((test) => {
        previous = test.number ?? previous + 1;
        numbers.add(previous);
        return testsOf(test, path, previous, reading);
    });
    return [...found, ...missing(stream, numbers, path, reading)];
}
/** The leaves of a test; its own line only where it says more than they do. */
function testsOf(test, path, number, reading) {
    const name = test.description || `test ${number}`;
    const leaf = {
        id: path + name,
        name,
        status: tap_statusOf(test),
        ...(test.durationMs !== undefined && { durationMs: test.durationMs }),
        ...explanationOf(test),
    };
    if (test.inside === undefined)
        return [leaf];
    const leaves = testsIn(test.inside, `${shortName(path + name)}/`, reading);
    const failsInside = leaves.some(({ status }) => status !== 'passed' && status !== 'skipped');
    return leaves.length > 0 && (leaf.status !== 'failed' || failsInside) ? leaves : [...leaves, leaf];
}
function tap_statusOf({ ok, directive, inBraces }) {
    if (directive?.kind === 'skip')
        return 'skipped';
    // To do and failing is no failure, to do and passing is a bonus.
    if (directive?.kind === 'todo')
        return ok && !inBraces ? 'passed' : 'skipped';
    return ok ? 'passed' : 'failed';
}
function missing({ plan, skip, tests }, numbers, path, reading) {
    if (plan === undefined)
        return [];
    if (plan === 0 && path === '' && tests.length === 0 && skip !== undefined) {
        return [{ id: 'skip-all', name: 'All tests', status: 'skipped', message: skip || 'skipped' }];
    }
    const unplanned = [...numbers].find((number) => number > plan);
    if (unplanned !== undefined) {
        const where = path === '' ? '' : ` of ${(0,quote/* quote */.hD)(path.slice(0, -1))}`;
        reading.notices.push(`the plan${where} is ${plan} tests, but there is a test number ${unplanned}`);
    }
    reading.missing += Math.max(0, plan - numbers.size);
    if (reading.missing > MOST) {
        const message = `plans ${plan} tests and runs ${numbers.size}: more than ${MOST} are missing`;
        throw new problem/* UserError */.yo([{ message, place: { file: reading.file } }]);
    }
    return Array.from({ length: plan }, (_, index) => index + 1)
        .filter((number) => !numbers.has(number))
        .map((number) => ({
        id: `${path}test ${number}`,
        name: `test ${number}`,
        status: 'not_run',
        message: `planned as number ${number} of ${plan}, but it did not run`,
    }));
}

;// CONCATENATED MODULE: ./build/formats/table.js













/** Every format; `auto` takes the first that recognises the text. */
const formats = [native_native, prairielearn, junit, tap, exit_code/* exitCode */.I];
/** No honest grader writes more, and each costs time at every later stage. */
const MOST_TESTS = 20_000;
/** The results in one file or several of one format, which `auto` finds out; duplicate ids are dealt with. */
function readResults(formatName, files) {
    const inOrder = files.toSorted((one, other) => (0,order/* compareTexts */.q)(one.file, other.file));
    const [first] = inOrder;
    if (first === undefined)
        throw new problem/* UserError */.yo([{ message: 'there is no results file' }]);
    const empty = inOrder.filter(({ text }) => /^\uFEFF?\s*$/.test(text));
    if (empty.length > 0)
        throw new problem/* UserError */.yo(empty.map(emptyFile));
    const format = formatName === 'auto' ? recognised(first) : formatNamed(formatName);
    const merged = (0,domain_results/* mergeResults */.n0)(inOrder.map(({ text, file }) => format.parse(text, file)));
    if (merged.tests.length > MOST_TESTS) {
        const message = `the results have ${merged.tests.length} tests, more than ${MOST_TESTS}`;
        throw new problem/* UserError */.yo([{ message, place: { file: first.file } }]);
    }
    return { format: format.name, results: withoutDuplicates(saidIfEmpty(merged), format) };
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
    throw new problem/* UserError */.yo([{ message: `no format is called ${(0,quote/* quote */.hD)(name)}`, hint }]);
}
function recognised({ text, file }) {
    const format = formats.find(({ detects }) => detects(text));
    if (format !== undefined)
        return format;
    // A broken document is better told where it is broken.
    if (/^\uFEFF?\s*[{[]/.test(text))
        (0,json/* readJson */.V)(text, file);
    if (/^\uFEFF?\s*</.test(text))
        readXml(text, file);
    const hint = `name its format; known are ${names/* formatNames */.E.join(', ')}`;
    throw new problem/* UserError */.yo([{ message: 'no format recognises this results file', hint, place: { file } }]);
}
function withoutDuplicates(results, { duplicates }) {
    const ids = (0,domain_results/* duplicateIds */.kn)(results.tests);
    if (ids.length === 0)
        return results;
    const said = `more than one test has the id ${(0,quote/* quoteSome */.Jv)(ids)}`;
    switch (duplicates) {
        case 'error':
            throw new problem/* UserError */.yo([{ message: said, hint: 'give every test an id of its own' }]);
        case 'worst':
            return {
                ...results,
                tests: (0,domain_results/* worstOfDuplicates */.j_)(results.tests),
                notices: [...results.notices, `${said}: the worst of them counts`],
            };
        case 'number':
            return {
                ...results,
                tests: (0,domain_results/* numberDuplicates */.iF)(results.tests),
                notices: [...results.notices, `${said}: later ones are numbered`],
            };
    }
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
const formatPath = (path) => path.map(formatStep).join('').replace(/^\./, '');
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    const key = String(step);
    return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key, { oneLine: true, limit: 60 })}"]`;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/text/position.js
var position = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
    let indexed;
    return {
        value,
        placeOf: (path, what = 'value') => {
            // Places are needed only to report problems: reading twice then costs less than keeping them always.
            indexed ??= indexMembers(json, file, limits);
            return { file, ...(0,position/* positionAt */.t)(json, offsetOf(indexed, path, what)) };
        },
    };
}
function indexMembers(json, file, limits) {
    const members = new Map();
    const root = scanJson(json, file, limits, (parent, key, valueAt, keyAt) => {
        const known = members.get(parent) ?? new Map();
        members.set(parent, known.set(key, { valueAt, keyAt }));
    });
    return { root, members, start: json.search(/[^ \t\r\n]/) };
}
function offsetOf({ root, members, start }, path, what) {
    let value = root;
    let offset = start;
    for (const [depth, step] of path.entries()) {
        const container = typeof value === 'object' && value !== null ? value : undefined;
        const key = typeof step === 'symbol' ? String(step) : step;
        const member = container && members.get(container)?.get(key);
        if (container === undefined || member === undefined)
            return offset;
        offset = what === 'key' && depth === path.length - 1 ? member.keyAt : member.valueAt;
        value = Object.getOwnPropertyDescriptor(container, key)?.value;
    }
    return offset;
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var text_json = __webpack_require__(3590);
// EXTERNAL MODULE: ./build/text/json-path.js
var json_path = __webpack_require__(3880);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
function parseJson(schema, text, file, limits) {
    const json = (0,text_json/* readJson */.V)(text, file, limits);
    const knownKeys = new Map();
    const parsed = schema.safeParse(json.value, { error: explainIssues(knownKeys) });
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const problems = issues.slice(0, MOST).flatMap((issue) => problemsOf(issue, json, knownKeys));
    const more = issues.length - MOST;
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

/***/ 9255:
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
