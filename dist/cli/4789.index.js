export const id = 4789;
export const ids = [4789];
export const modules = {

/***/ 86743:
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
