export const id = 2423;
export const ids = [2423,2079];
export const modules = {

/***/ 21426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ expressionFault),
/* harmony export */   E4: () => (/* binding */ stdoutKeys),
/* harmony export */   Yy: () => (/* binding */ Stdout),
/* harmony export */   al: () => (/* binding */ comparisonFindings),
/* harmony export */   jb: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30980);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93017);




const ways = ['equals', 'contains', 'matches', 'numbers'];
const expression = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs.check((context) => {
    const fault = expressionFault(context.value);
    if (fault !== undefined)
        context.issues.push({ code: 'custom', message: fault, input: context.value });
});
/** What is wrong with a regular expression: the engine's words, without the expression they repeat. */
function expressionFault(pattern) {
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return `not a regular expression: ${error.message.replace(/^.*\/[a-z]*: /s, '').toLowerCase()}`;
    }
}
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number');
const Compared = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keys */ .HP)({
    equals: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs.exactOptional().describe('The whole output.'),
    contains: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs.exactOptional().describe('A text somewhere in the output.'),
    matches: expression.exactOptional().describe('A regular expression that fits somewhere in the output.'),
    numbers: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs, number, (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(number)], { error: 'expected numbers' })
        .exactOptional()
        .describe('The numbers in the output, in their order; the text between them does not matter.'),
    tolerance: number
        .min(0, 'expected at least 0')
        .exactOptional()
        .describe('How far off a number may be; 0.000001 unless said.'),
    exact: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt.prefault(false).describe('White space at the ends of lines and of the output matters, too.'),
    ignore_case: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt.prefault(false).describe('Capital and small letters are the same.'),
});
/** The keys of a comparison as a test's reader would name them. */
const stdoutKeys = Object.keys(Compared.shape).map((key) => `stdout.${key}`);
const Stdout = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs, Compared], {
    error: `expected text, or a map with ${ways.slice(0, -1).join(', ')} or numbers`,
});
function comparisonOf(stdout) {
    const said = typeof stdout === 'string' ? { equals: stdout } : stdout;
    const { exact = false, ignore_case: ignoreCase = false, tolerance = 1e-6 } = said;
    const how = ways.find((way) => said[way] !== undefined) ?? 'equals';
    const wanted = said[how] ?? '';
    const text = typeof wanted === 'string' ? wanted : [wanted].flat().join(' ');
    return { how, text, tolerance, exact, ignoreCase };
}
/** The rules between the keys of one `stdout`. */
function comparisonFindings(value, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    const stdout = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .looseOf */ .gr)(value);
    const said = ways.filter((way) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(stdout, way));
    const lacksNumbers = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(stdout, 'numbers') && /^\D*$/.test((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(stdout.numbers) ?? '0');
    const empty = lacksNumbers ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFinding */ .dH)([...path, 'numbers'], 'there is no number in it')] : [];
    const [way] = said;
    if (way === undefined || said.length > 1) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFinding */ .dH)(path, `needs one of ${ways.join(', ')}`, 'and only one'), ...empty];
    }
    const unused = way === 'numbers' ? ['exact', 'ignore_case'] : ['tolerance'];
    const extras = unused.filter((key) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(stdout, key));
    return [...extras.map((key) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFinding */ .FI)([...path, key], `means nothing with \`${way}\``)), ...empty];
}


/***/ }),

/***/ 38918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ keyFinding),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Yf: () => (/* binding */ withoutMisspelt),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dH: () => (/* binding */ valueFinding)
/* harmony export */ });
/* harmony import */ var _text_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43880);

const valueFinding = (path, message, hint) => ({
    path,
    message,
    ...(hint !== undefined && { hint }),
});
/** Wrong is that the key is there at all, whatever its value. */
const keyFinding = (path, message, hint) => ({
    ...valueFinding(path, message, hint),
    of: 'key',
});
/** A finding where it was written. */
function problemOf({ path, of, message, hint }, placeOf) {
    const name = (0,_text_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(path);
    const said = name === '' ? message : `${name}: ${message}`;
    return { message: said, ...(hint !== undefined && { hint }), place: placeOf(path, of) };
}
/** Of a misspelt key it is enough to say that it is misspelt, not also that the right one is missing. */
const withoutMisspelt = (findings) => findings.filter(({ path, message }) => message !== missing ||
    !findings.some((other) => other.meant === path.at(-1) && isWithin(path, other.path.slice(0, -1))));
const missing = 'is missing';
const isWithin = (path, outer) => outer.every((step, index) => path[index] === step);


/***/ }),

/***/ 88696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3: () => (/* binding */ Grader),
  I$: () => (/* binding */ exitCode),
  eg: () => (/* binding */ formatFindings),
  aC: () => (/* binding */ graderFindings),
  pV: () => (/* binding */ graderOf),
  wV: () => (/* binding */ noResults),
  Ft: () => (/* binding */ references)
});

// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/text/shell-words.js
/** A command line as Python's `shlex.split` takes it apart: words and quotes, and nothing a shell would do with them. */
function parseShellWords(text) {
    const words = [];
    let word;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (/[ \t\r\n]/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (character === '\\') {
            if (at + 1 === text.length)
                return { problem: 'ends with a backslash' };
            at += 1;
            word = (word ?? '') + text.charAt(at);
        }
        else if (character === "'" || character === '"') {
            const quoted = readQuoted(text, at);
            if (quoted === undefined)
                return { problem: `a quotation mark ${character} is not closed` };
            word = (word ?? '') + quoted.content;
            at = quoted.end;
        }
        else
            word = (word ?? '') + character;
    }
    return word === undefined ? words : [...words, word];
}
/** What stands between the quotation mark at `start` and its like, and where that is. */
function readQuoted(text, start) {
    const mark = text.charAt(start);
    let content = '';
    for (let at = start + 1; at < text.length; at += 1) {
        const [character, next] = [text.charAt(at), text.charAt(at + 1)];
        if (character === mark)
            return { content, end: at };
        // Between double quotes a backslash hides only these two.
        const hides = mark === '"' && character === '\\' && (next === '"' || next === '\\');
        content += hides ? next : character;
        if (hides)
            at += 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/config/finding.js
var finding = __webpack_require__(38918);
// EXTERNAL MODULE: ./build/config/inside.js
var inside = __webpack_require__(16923);
;// CONCATENATED MODULE: ./build/config/entrypoint.js




/** An entrypoint's words; PrairieLearn joins a list and takes it apart again, which changes nothing. */
function wordsOf(entrypoint) {
    const words = typeof entrypoint === 'string' ? parseShellWords(entrypoint) : entrypoint;
    return Array.isArray(words) ? words : [];
}
/** In the submission nothing of the course lies outside it; seen from the course's own directory it may. */
function sharedFindings({ grader, protect }) {
    if ((0,loose/* has */.zy)((0,loose/* looseOf */.gr)(protect), 'from'))
        return [];
    return (0,loose/* listOf */.c3)((0,loose/* looseOf */.gr)(grader).shared).flatMap((path, index) => {
        const isFine = (0,loose/* textOf */.b6)(path) === undefined || (0,inside/* isInside */.F)((0,loose/* textOf */.b6)(path) ?? '');
        const hint = 'say in protect.from where the course lies';
        return isFine ? [] : [(0,finding/* valueFinding */.dH)(['grader', 'shared', index], 'leads out of the submission', hint)];
    });
}
/** What PrairieLearn could not run, or would not read. */
function entrypointFindings(grader) {
    const run = (0,loose/* textOf */.b6)(grader.run);
    const words = run === undefined ? undefined : parseShellWords(run);
    const wrong = words === undefined || Array.isArray(words)
        ? []
        : [(0,finding/* valueFinding */.dH)(['grader', 'run'], words.problem, 'with layout: prairielearn no shell reads it')];
    const format = (0,loose/* textOf */.b6)(grader.format);
    if (format !== 'exit-code')
        return wrong;
    const message = 'a grader of PrairieLearn writes results';
    return [...wrong, (0,finding/* valueFinding */.dH)(['grader', 'format'], message, 'leave `format` out')];
}

// EXTERNAL MODULE: ./build/config/format-hint.js
var format_hint = __webpack_require__(60364);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(93017);
;// CONCATENATED MODULE: ./build/config/grader.js






const exitCode = (0,values/* choice */.Yq)(['ignore', 'must_be_zero']).describe('What the exit code of the command means beside its results: nothing, or an error unless it is 0.');
const noResults = (0,values/* choice */.Yq)(['error', 'failed']).describe("Whose fault missing results are: the grader's (error, unless said) or the submission's (failed).");
const references = (0,values/* list */.p_)(values/* line */.n8).describe("Names of PyBryt's references, in the order in which the reference notebook defines them.");
const Grader = (0,values/* keys */.HP)({
    run: values/* command */.G5.describe('The command that grades: a text for bash, or a list of words.'),
    results: values/* inside */.nx
        .exactOptional()
        .describe('The file it writes below $RESULTS_DIR; * and ? allowed. Not with format exit-code; results.json with layout prairielearn.'),
    format: values/* line */.n8
        .exactOptional()
        .describe('The format of the results; auto (unless said) recognises it; prairielearn with that layout.'),
    references: references.exactOptional(),
    timeout: values/* timeout */.wR
        .exactOptional()
        .describe('How long it may take; limits.time unless said, 30s with layout prairielearn.'),
    exit_code: exitCode.exactOptional(),
    on_timeout: (0,values/* choice */.Yq)(['graded', 'ungradable'])
        .exactOptional()
        .describe('After a time-out: grade what was proved before it, or (unless said with layout prairielearn) say that it cannot be graded.'),
    no_results: noResults.prefault('error'),
    layout: (0,values/* choice */.Yq)(['plain', 'prairielearn'])
        .prefault('plain')
        .describe("The directories around the grader: ours, or PrairieLearn's /grade."),
    shared: (0,values/* list */.p_)(values/* line */.n8)
        .exactOptional()
        .describe("PrairieLearn's serverFilesCourse: files and directories of the course for its grader."),
});
/** `limitMs` is how long anything may take. */
function graderOf(grader, limitMs) {
    const usual = usually[grader.layout];
    const results = grader.results ?? usual.results;
    return {
        run: grader.layout === 'prairielearn' ? wordsOf(grader.run) : grader.run,
        ...(results !== undefined && { results }),
        format: grader.format ?? usual.format,
        references: grader.references ?? [],
        timeoutMs: grader.timeout ?? Math.min(usual.timeoutMs, limitMs),
        exitCode: grader.exit_code ?? usual.exitCode,
        onTimeout: grader.on_timeout ?? usual.onTimeout,
        noResults: grader.no_results,
        layout: grader.layout,
        shared: grader.shared ?? [],
    };
}
/** PrairieLearn waits 30 seconds, and takes no results of a grader that failed or was stopped (grader-host, `runJob`). */
const usually = {
    plain: {
        format: 'auto',
        timeoutMs: Number.POSITIVE_INFINITY,
        exitCode: 'ignore',
        onTimeout: 'graded',
    },
    prairielearn: {
        results: 'results.json',
        format: 'prairielearn',
        timeoutMs: 30_000,
        exitCode: 'must_be_zero',
        onTimeout: 'ungradable',
    },
};
/** The rules between the keys of `grader`. */
function graderFindings(config) {
    if (!(0,loose/* has */.zy)(config, 'grader'))
        return [];
    const grader = (0,loose/* looseOf */.gr)(config.grader);
    return [...layoutFindings(config), ...resultsFindings(grader)];
}
function layoutFindings(config) {
    const grader = (0,loose/* looseOf */.gr)(config.grader);
    if (grader.layout === 'prairielearn')
        return [...entrypointFindings(grader), ...sharedFindings(config)];
    if (!(0,loose/* has */.zy)(grader, 'shared'))
        return [];
    return [(0,finding/* keyFinding */.FI)(['grader', 'shared'], 'means something only with layout: prairielearn')];
}
function resultsFindings(grader) {
    if (grader.layout === 'prairielearn')
        return [];
    if (grader.format !== 'exit-code') {
        const hint = 'the file below $RESULTS_DIR, or say format: exit-code if it writes none';
        return (0,loose/* has */.zy)(grader, 'results') ? [] : [(0,finding/* valueFinding */.dH)(['grader', 'results'], finding/* missing */.LO, hint)];
    }
    const message = 'means nothing with format: exit-code';
    const unused = ['results', 'no_results'].filter((key) => (0,loose/* has */.zy)(grader, key));
    const decides = grader.exit_code === 'must_be_zero'
        ? [(0,finding/* keyFinding */.FI)(['grader', 'exit_code'], message, 'it is the result')]
        : [];
    return [...unused.map((key) => (0,finding/* keyFinding */.FI)(['grader', key], message)), ...decides];
}
/** Formats nobody reads, in the grader and in suites. */
function formatFindings(config, formats) {
    const paths = [['grader'], ...(0,loose/* listOf */.c3)(config.tests).map((_, index) => ['tests', index])];
    const values = [config.grader, ...(0,loose/* listOf */.c3)(config.tests)];
    return paths.flatMap((path, index) => {
        const format = (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(values[index]).format);
        if (format === undefined || format === 'auto' || formats.includes(format))
            return [];
        const message = `no format is called ${(0,quote/* quote */.hD)(format)}`;
        return [(0,finding/* valueFinding */.dH)([...path, 'format'], message, (0,format_hint/* formatHint */.F)(format, formats))];
    });
}


/***/ }),

/***/ 80854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imageFindings),
/* harmony export */   S: () => (/* binding */ image)
/* harmony export */ });
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30980);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93017);



/** As docker writes it: `[host[:port]/]path[:tag][@sha256:…]`. */
const reference = /^(?:[a-zA-Z0-9][\w.-]*(?::\d+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
const image = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8
    .max(500, 'expected at most 500 characters')
    .refine((value) => reference.test(value), 'not the name of an image\nsuch as gcc:14 or ghcr.io/cs101/grader@sha256:… with all 64 digits');
/** An image needs containers, and containers an image. */
function imageFindings(config) {
    const sandbox = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(config.sandbox) ?? 'auto';
    if (!(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(config, 'image'))
        return sandbox === 'docker'
            ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFinding */ .dH)(['image'], _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO, '`sandbox: docker` grades in an image: name one, or use `auto`')]
            : [];
    return sandbox === 'auto' || sandbox === 'docker'
        ? []
        : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFinding */ .FI)(['image'], `means nothing with \`sandbox: ${sandbox}\``, 'use `auto` or `docker`')];
}


/***/ }),

/***/ 66175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22665);
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30980);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38918);




/** What a schema found, in words for people. `root` is the value that was parsed. */
const findingsOf = (issues, root, within = []) => issues.flatMap((issue) => findingsOfIssue(issue, root, [...within, ...issue.path.map(stepOf)]));
const stepOf = (step) => (typeof step === 'number' ? step : String(step));
function findingsOfIssue(issue, root, path) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, issue.message.split(' '), path));
        case 'invalid_key':
            return issue.issues.map(({ message }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)(path, ...messageAndHint(message)));
        case 'invalid_union': {
            const branch = branchMeant(issue.errors);
            return branch === undefined ? [mismatch(issue.message, root, path)] : findingsOf(branch, root, path);
        }
        case 'invalid_value': {
            const found = mismatch(issue.message, root, path);
            const value = valueAt(root, path);
            const hint = typeof value === 'string' ? (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(value, issue.values.map(String)) : undefined;
            return [hint === undefined ? found : { ...found, hint }];
        }
        case 'invalid_type':
        case 'too_big':
        case 'too_small':
        case 'invalid_format':
        case 'not_multiple_of':
        case 'invalid_element':
        case 'custom':
            return [mismatch(issue.message, root, path)];
    }
}
/** The one form of several whose faults lie further inside: the others are not what was meant at all. */
function branchMeant(branches) {
    const near = branches.filter((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
    return near.length === 1 ? near[0] : undefined;
}
function unknownKey(key, known, path) {
    const own = known.filter((name) => !name.includes('.'));
    const meant = (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(key, own);
    const hint = meant === undefined ? elsewhere(key, known) : (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfMeant */ .wx)(meant);
    return { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)([...path, key], 'unknown key', hint), ...(meant !== undefined && { meant }) };
}
/** For a key that is none of these: it may belong into a map inside. */
function elsewhere(key, known) {
    const inside = known.filter((name) => name.includes('.'));
    const lastSteps = inside.map((name) => name.slice(name.lastIndexOf('.') + 1));
    const meant = inside[lastSteps.indexOf((0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(key, lastSteps) ?? '')];
    return meant === undefined
        ? `here go ${known.filter((name) => !inside.includes(name)).join(', ')}`
        : (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfMeant */ .wx)(meant);
}
function mismatch(said, root, path) {
    const value = valueAt(root, path);
    if (value === undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)(path, _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO);
    const [message, hint] = messageAndHint(said);
    if (!message.startsWith('expected '))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)(path, message, hint);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)(path, `${message}, got ${described(value)}`, hint ?? hintFor(message, value));
}
/** A schema's message carries its hint behind a line feed. */
function messageAndHint(said) {
    const [message = '', hint] = said.split('\n');
    return hint === undefined ? [message] : [message, hint];
}
function hintFor(expected, value) {
    if (value === null)
        return 'give it a value or remove the key';
    if (expected === 'expected a list' && typeof value === 'string')
        return listOfOne(value);
    const wantsText = /^expected (some )?text/.test(expected);
    if (wantsText && (typeof value === 'number' || typeof value === 'boolean'))
        return 'put it in quotes';
    const isQuoted = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
    return isQuoted && /^expected (a|a whole) number/.test(expected) ? 'remove the quotes' : undefined;
}
function listOfOne(value) {
    if (!/^.{1,60}$/u.test(value))
        return undefined;
    const isPlain = /^(?!(?:true|false|null)$)[a-z_][\w.*/-]*$/i.test(value);
    return `write [${isPlain ? value : JSON.stringify(value)}]`;
}
function described(value) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'string')
        return value.trim() === '' ? 'an empty text' : `the text ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a map';
}
function valueAt(root, path) {
    return path.reduce((value, step) => {
        if (typeof step === 'number')
            return (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value)[step];
        const map = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .looseOf */ .gr)(value);
        return Object.hasOwn(map, step) ? map[step] : undefined;
    }, root);
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ latePolicyOf),
/* harmony export */   HZ: () => (/* binding */ Late),
/* harmony export */   hZ: () => (/* binding */ lateFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97368);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29556);
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30980);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93017);






const hourMs = 3_600_000;
const per = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('expected hour, day or a duration')
    .meta({ pattern: `^(hour|day)$|${_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .durationPattern */ .Zq}` })
    .transform((value, context) => {
    const ms = value === 'hour' ? hourMs : value === 'day' ? 24 * hourMs : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(value);
    if (typeof ms === 'number' && ms > 0)
        return ms;
    context.issues.push({
        code: 'custom',
        message: 'expected hour, day or a duration such as 12h',
        input: value,
    });
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const Step = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keys */ .HP)({
    after: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.describe('How long after the due date this step begins, such as 0h or 1d.'),
    deduct: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj.describe('What is taken from then on, instead of what the step before took.'),
});
const Late = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keys */ .HP)({
    grace: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0
        .exactOptional()
        .describe('Within it a submission is not late; past it lateness counts from the due date.'),
    deduct: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj.exactOptional().describe('What lateness costs: percent such as 10%, or a number of points.'),
    per: per.exactOptional().describe('Take `deduct` for each started hour, day or duration; without it once.'),
    of: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['max', 'earned'])
        .prefault('max')
        .describe('What percentages are of: the maximum, or the points earned.'),
    at_most: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj.exactOptional().describe('Lateness never costs more than this.'),
    until: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8
        .exactOptional()
        .describe('Later submissions are recorded, but do not compete. A date or a date-time.'),
    days: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(0)
        .exactOptional()
        .describe('Late days each student may spend over all assignments of the course; the gradebook spends them in the order of the due dates, where they earn points.'),
    steps: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(Step).exactOptional().describe('Instead of `deduct`: what is taken from which lateness on.'),
});
const latePolicyOf = (late, timezone) => {
    const { grace = 0, deduct, per: perMs, of, at_most: atMost, days, steps = [] } = late;
    const until = late.until === undefined ? undefined : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(late.until, timezone);
    return {
        graceMs: grace,
        ...(deduct !== undefined && { deduct }),
        ...(perMs !== undefined && { perMs }),
        of,
        ...(atMost !== undefined && { atMost }),
        ...(until !== undefined && { until }),
        ...(days !== undefined && { days }),
        steps: steps.map((step) => ({ afterMs: step.after, deduct: step.deduct })),
    };
};
/** The rules between the keys of `late`, and between it and `due`. */
function lateFindings(config, timezone) {
    if (!(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(config, 'late'))
        return [];
    const late = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseOf */ .gr)(config.late);
    return [
        ...((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(config, 'due') ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)(['late'], 'needs a due date', 'add `due`')]),
        ...amountFindings(late),
        ...untilFindings(config, late, timezone),
        ...stepFindings((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(late.steps)),
    ];
}
function amountFindings(late) {
    const [deducts, steps] = [(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(late, 'deduct'), (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(late, 'steps')];
    const findings = [
        deducts && steps && (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)(['late', 'steps'], 'excludes `deduct`', 'keep one of the two'),
        (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(late, 'per') && !deducts && (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)(['late', 'per'], 'needs `deduct`', 'what to take each time'),
        (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)(late, 'at_most') &&
            !deducts &&
            !steps &&
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFinding */ .FI)(['late', 'at_most'], 'needs `deduct` or `steps`'),
    ];
    return findings.filter((finding) => finding !== false);
}
function untilFindings(config, late, timezone) {
    const until = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(late.until) ?? '', timezone);
    const due = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(config.due) ?? '', timezone);
    if (until === undefined)
        return [];
    if (due === undefined || Date.parse(until) >= Date.parse(due))
        return [];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)(['late', 'until'], 'is before the due date')];
}
/** A later submission must never earn more, so the steps only rise. */
function stepFindings(steps) {
    return steps.flatMap((step, index) => {
        const before = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseOf */ .gr)(steps[index - 1]);
        const { after, deduct } = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseOf */ .gr)(step);
        const path = ['late', 'steps', index];
        if (index === 0)
            return [];
        if (lengthOf(after) <= lengthOf(before.after)) {
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)([...path, 'after'], 'is not after the step before', 'order the steps by time')];
        }
        if (typeof deduct !== typeof before.deduct) {
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)([...path, 'deduct'], 'steps take either percent or points, not both')];
        }
        if (takenBy(deduct) >= takenBy(before.deduct))
            return [];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .valueFinding */ .dH)([...path, 'deduct'], 'takes less than the step before', 'later never earns more')];
    });
}
// What is malformed is NaN, which compares with nothing: its own problem is enough.
const lengthOf = (after) => Number((0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(after) ?? ''));
const takenBy = (deduct) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .rl)(deduct) ?? Number.parseFloat((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(deduct) ?? '');


/***/ }),

/***/ 68412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ Protect),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   vB: () => (/* binding */ protectOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _text_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15868);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93017);



const source = _values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.transform((value, context) => {
    const repository = (0,_text_repository_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryRef */ .rH)(value);
    if (repository !== undefined)
        return { kind: 'repository', ...repository };
    if (isOutside(value))
        return { kind: 'directory', path: value };
    const expected = 'expected a directory outside the submission, or owner/repo@ref';
    const message = `${expected}\nsuch as ../course/hw3, or org/hw3@<commit>:tests`;
    context.issues.push({ code: 'custom', message, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
/** Whether a path leads out of the directory it is looked at from, or says by `./` that it lies beside this file. */
function isOutside(path) {
    if (/^([\\/]|~[\\/]|[A-Za-z]:[\\/]|\.([\\/]|$))/.test(path))
        return true;
    let depth = 0;
    for (const step of path.split(/[\\/]/)) {
        depth += step === '..' ? -1 : step === '.' || step === '' ? 0 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
const Protect = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)({
    files: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)
        .exactOptional()
        .describe('Globs of files that are put back before the build and before each test; may be left out with layout prairielearn.'),
    from: source
        .exactOptional()
        .describe('Where they come from: a directory outside the submission, or owner/repo@ref[:path]. Other files that tools obey by their names alone (conftest.py, Makefile, …) come from there, too, and else are left out.'),
    keep: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)
        .exactOptional()
        .describe('Globs of files that are the submission’s to bring although they lie among protected ones or can change how tests run.'),
});
const Files = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)({
    required: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx).exactOptional().describe('Files a submission must have.'),
    allowed: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx).exactOptional().describe('Globs of the files that are taken over from a submission.'),
    on_missing: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['ungradable', 'failed'])
        .prefault('ungradable')
        .describe('What a submission without a required file is.'),
});
const protectOf = (protect) => ({
    files: protect?.files ?? [],
    keep: protect?.keep ?? [],
    ...(protect?.from !== undefined && { from: protect.from }),
});
const filesOf = (files) => ({
    required: files?.required ?? [],
    ...(files?.allowed !== undefined && { allowed: files.allowed }),
    onMissing: files?.on_missing ?? 'ungradable',
});


/***/ }),

/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rubricOf),
/* harmony export */   q: () => (/* binding */ Item)
/* harmony export */ });
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93017);


const patterns = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8).describe("Which tests: ids or names, or the part after their last '::', '/' or '.'; * and ? stand for anything.");
const RawDeduction = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)({
    id: _values_js__WEBPACK_IMPORTED_MODULE_0__.id.describe('What marks and reports call this deduction.'),
    points: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .negativePoints */ .vl.describe('What it takes, below 0.'),
    name: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional().describe('What people read; the id unless said.'),
    tests: patterns
        .exactOptional()
        .describe('Applies when one of these tests did not pass; by hand without them.'),
});
const Item = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)({
    id: _values_js__WEBPACK_IMPORTED_MODULE_0__.id.describe('What marks and reports call this item. A test of the same id belongs to it.'),
    name: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional().describe('What people read; the id unless said.'),
    points: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPoints */ .Qq
        .exactOptional()
        .describe('What it is worth; of a group the sum of its items without bonus. Below 0 only where a person takes it: `manual`.'),
    bonus: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.prefault(false).describe('Its points come on top: they are no part of the maximum.'),
    tests: patterns.exactOptional(),
    count: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1)
        .exactOptional()
        .describe('How many tests the patterns must find, so that none can vanish unnoticed.'),
    award: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['each', 'all', 'any', 'fraction'])
        .exactOptional()
        .describe('How tests become points: each its share (unless said), all or nothing, any one, or what the grader gave.'),
    manual: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.exactOptional().describe('Pending until a person marks it.'),
    deductions: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(RawDeduction).exactOptional().describe('Awarded up front; these take from it.'),
    get items() {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(Item).exactOptional().describe('A group: worth the sum of these items.');
    },
});
const rubricOf = (items) => ({ items: items.map(itemOf) });
function itemOf(raw) {
    const { id, name = id, points = 0, bonus } = raw;
    const item = { id, name, points, bonus };
    if (raw.items !== undefined) {
        const items = raw.items.map(itemOf);
        return { ...item, kind: 'group', points: groupPoints(items, bonus), items };
    }
    if (raw.deductions !== undefined)
        return { ...item, kind: 'deductive', deductions: raw.deductions.map(deductionOf) };
    if (raw.manual === true)
        return { ...item, kind: 'manual' };
    const { tests = [], count, award = 'each' } = raw;
    return { ...item, kind: 'tested', tests, ...(count !== undefined && { count }), award };
}
/** Bonus items inside come on top, unless the group is bonus as a whole. */
const groupPoints = (items, isBonus) => (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(items.filter((item) => isBonus || !item.bonus).map(({ points }) => (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .largerPoints */ .b9)(points, 0)));
const deductionOf = ({ id, name = id, points, tests = [] }) => ({
    id,
    name,
    points,
    tests,
});


/***/ }),

/***/ 57096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ Grading),
/* harmony export */   mU: () => (/* binding */ assignment),
/* harmony export */   sg: () => (/* binding */ timezone)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _domain_assignment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15300);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73944);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97368);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88696);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80854);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22211);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68412);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27282);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75662);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93017);











const assignment = zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP('expected text')
    .meta({ pattern: _domain_assignment_js__WEBPACK_IMPORTED_MODULE_10__/* .assignmentPattern */ .w.source })
    .refine(_domain_assignment_js__WEBPACK_IMPORTED_MODULE_10__/* .isAssignment */ .d, 'expected small letters, digits, dots, dashes and underscores\nsuch as hw3');
const timezone = _values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8.refine(_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimezone */ .KJ, 'expected a time zone such as America/New_York or UTC');
const Submit = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .keys */ .HP)({
    branches: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8, 'expected a list')
        .exactOptional()
        .describe('Pushes to these branches are submissions; the default branch unless this or `tags` is said.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8, 'expected a list')
        .exactOptional()
        .describe('Pushes of these tags are submissions, too.'),
    submitted_at: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(['server', 'commit'])
        .prefault('server')
        .describe("When something was submitted: by GitHub's clock, or by the commit's date, which its author can choose."),
});
const Limits = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .keys */ .HP)({
    time: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .timeout */ .wR.prefault('10m').describe('How long the grader may take.'),
    memory: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .size */ .Ej
        .prefault('2g')
        .describe('How much memory its processes may use together; where `disk` holds, files they write count, too. Where no cgroup can be made they are looked at four times a second; not held by the sandbox none.'),
    processes: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeNumber */ .rD)(1)
        .exactOptional()
        .describe('How many processes and threads it may have at a time: 256 unless said, 1024 with layout prairielearn; not held by the sandbox none.'),
    disk: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .size */ .Ej
        .prefault('4g')
        .describe("How much the submission and all that is written beside it may take: the workspace is then a file system of its own, in memory. Held where one can be mounted (on Linux as root, and on GitHub's own machines) and there is so much memory; not by the sandbox none."),
    file_size: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .size */ .Ej.prefault('200m').describe('How large a file may become.'),
    output: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .size */ .Ej.prefault('1m').describe('How much of what it prints is kept.'),
});
const variable = zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'not the name of a variable\nletters, digits and underscores');
const shown = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(['all', 'failed', 'names', 'none']);
const Show = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .keys */ .HP)({
    output: shown
        .prefault('failed')
        .describe('What students see of a test: all, outputs of what failed, names, nothing.'),
    limit: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .size */ .Ej.prefault('64k').describe('How much of one output is shown.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8, shown, 'expected a map of patterns')
        .exactOptional()
        .describe('The same for the tests a pattern finds; the first that fits wins.'),
});
/** A whole grading.yml, as it is written. */
const Grading = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .keys */ .HP)({
    assignment: assignment.describe('What is set; names its records.'),
    name: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8.exactOptional().describe('What people read; the assignment unless said.'),
    due: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8.exactOptional().describe('A date (its last second) or a date-time, in `timezone`.'),
    timezone: timezone.prefault('UTC').describe('Of the dates here and in reports, such as America/New_York.'),
    late: _late_js__WEBPACK_IMPORTED_MODULE_4__/* .Late */ .HZ.exactOptional().describe('What lateness costs.'),
    submit: Submit.prefault({}).describe('What is a submission.'),
    counts: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(['best', 'latest', 'latest-before-due'])
        .prefault('best')
        .describe('Which submission counts: the best after lateness, the latest, or the latest in time.'),
    setup: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G5
        .exactOptional()
        .describe("Trusted preparation with network, before the submission's code runs."),
    build: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G5
        .exactOptional()
        .describe('Builds the submission, as confined as its tests; when it fails, the tests failed.'),
    env: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(variable, _values_js__WEBPACK_IMPORTED_MODULE_8__/* .content */ .Qs, 'expected a map of variables')
        .exactOptional()
        .describe("Added to the commands' environment."),
    pass_env: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(variable).exactOptional().describe('Variables taken over from our own environment.'),
    readable: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_8__/* .place */ .ik)
        .exactOptional()
        .describe('Directories the submission may read although the sandbox hides what is around them; those of our home (~/.m2) lie in its home, too. Only the sandbox none lets it write there.'),
    network: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt
        .prefault(false)
        .describe('Whether the submission may use the network. `setup` may in any case; only the sandbox none cannot keep others from it.'),
    image: _image_js__WEBPACK_IMPORTED_MODULE_3__/* .image */ .S
        .exactOptional()
        .describe('A container image to grade in, by docker or podman: setup, build, grader and tests run in it; a `check` runs outside, unless nothing says where protected files come from. Pin it: name@sha256:….'),
    limits: Limits.prefault({}).describe('What a grading may use.'),
    sandbox: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .sandboxChoices */ .Y3)
        .prefault('auto')
        .describe('How the submission is kept in: bubblewrap, namespaces or none; docker with an `image`; auto is docker with an `image` and else the strongest that works. One that was named and does not work is an error.'),
    grader: _grader_js__WEBPACK_IMPORTED_MODULE_2__/* .Grader */ .S3.exactOptional().describe('One command that grades and writes its results.'),
    tests: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(_tests_js__WEBPACK_IMPORTED_MODULE_7__/* .Test */ .VG).exactOptional().describe('Tests declared one by one, each its own process.'),
    rubric: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(_rubric_js__WEBPACK_IMPORTED_MODULE_6__/* .Item */ .q), _values_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8], { error: 'expected a list of items' })
        .exactOptional()
        .describe('What is worth what: items, or the path of a pygrader rubric.json, seen from this file; without it each test is an item.'),
    max_points: _values_js__WEBPACK_IMPORTED_MODULE_8__/* .morePoints */ .jU.exactOptional().describe('The maximum, without a rubric; points are scaled to it.'),
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_5__/* .Protect */ .EH.exactOptional().describe('Files of the course that submissions must not change.'),
    files: _protect_js__WEBPACK_IMPORTED_MODULE_5__/* .Files */ .sv.exactOptional().describe('Which files a submission has.'),
    show: Show.prefault({}).describe('What students see.'),
});


/***/ }),

/***/ 75662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ declaredTestOf),
/* harmony export */   VG: () => (/* binding */ Test),
/* harmony export */   ZN: () => (/* binding */ testFindings)
/* harmony export */ });
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30980);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21426);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38918);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88696);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93017);






const Test = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .keys */ .HP)({
    id: _values_js__WEBPACK_IMPORTED_MODULE_4__.id.describe('What results, rubric and reports call this test.'),
    name: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8.exactOptional().describe('What people read; the id unless said.'),
    build: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5.exactOptional().describe('Builds this test; when it fails, the test failed.'),
    run: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5.describe('The command: a text for bash, or a list of words.'),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .timeout */ .wR
        .exactOptional()
        .describe('How long it may take: 10s unless said; limits.time for a test with `results`.'),
    stdin: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .content */ .Qs.exactOptional().describe('What the program reads.'),
    stdout: _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .Stdout */ .Yy.exactOptional().describe('What the program must print.'),
    check: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5
        .exactOptional()
        .describe("A trusted command that gets the program's output on stdin: exit 0 pass, 1 fail, else error."),
    exit: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0)
        .max(255, 'expected at most 255')
        .nullable()
        .exactOptional()
        .describe('The exit code it must have; 0 unless said; null for any.'),
    points: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR.exactOptional().describe('What it is worth without a rubric; 1 unless said.'),
    results: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx
        .exactOptional()
        .describe('Makes it a suite: the file it writes below $RESULTS_DIR; its tests become id/test.'),
    format: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8.exactOptional().describe('The format of the results; recognised unless said.'),
    references: _grader_js__WEBPACK_IMPORTED_MODULE_3__/* .references */ .Ft.exactOptional(),
    exit_code: _grader_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$.exactOptional(),
    no_results: _grader_js__WEBPACK_IMPORTED_MODULE_3__/* .noResults */ .wV.exactOptional(),
    max_points: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .morePoints */ .jU
        .exactOptional()
        .describe('What the suite is worth without a rubric; its points are scaled to it.'),
}, _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .stdoutKeys */ .E4);
const forSuites = ['format', 'references', 'exit_code', 'no_results', 'max_points'];
const forSimpleTests = ['stdin', 'stdout', 'check', 'exit', 'points'];
const testTimeoutMs = 10_000;
/** `limitMs` is how long anything may take. */
function declaredTestOf(test, limitMs) {
    const { id, name = id, build, run, timeout: timeoutMs } = test;
    const declared = { id, name, ...(build !== undefined && { build }), run };
    if (test.results === undefined)
        return { ...declared, timeoutMs: timeoutMs ?? testTimeoutMs, ...simplePartsOf(test) };
    return {
        ...declared,
        timeoutMs: timeoutMs ?? limitMs,
        kind: 'suite',
        results: test.results,
        format: test.format ?? 'auto',
        references: test.references ?? [],
        exitCode: test.exit_code ?? 'ignore',
        noResults: test.no_results ?? 'error',
        ...(test.max_points !== undefined && { maxPoints: test.max_points }),
    };
}
function simplePartsOf({ stdin, stdout, check, exit = 0, points = 1 }) {
    return {
        kind: 'simple',
        ...(stdin !== undefined && { stdin }),
        ...(stdout !== undefined && { stdout: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonOf */ .jb)(stdout) }),
        ...(check !== undefined && { check }),
        exit,
        points,
    };
}
/** The rules between the keys of each test, and between the tests. */
function testFindings(tests) {
    const seen = new Set();
    const all = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(tests).map(_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseOf */ .gr);
    const suites = all.flatMap((test) => ((0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, 'results') ? [(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(test.id) ?? ''] : []));
    return all.flatMap((test, index) => {
        const id = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(test.id);
        const isRepeated = id !== undefined && seen.has(id);
        if (id !== undefined)
            seen.add(id);
        const path = ['tests', index];
        const repeated = isRepeated ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .valueFinding */ .dH)([...path, 'id'], `another test has the id ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)}`)] : [];
        const suite = suites.find((one) => one !== '' && id?.startsWith(`${one}/`));
        const beginsLike = suite === undefined ? [] : [insideFinding(suite, path)];
        return [
            ...repeated,
            ...beginsLike,
            ...kindFindings(test, path),
            ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonFindings */ .al)(test.stdout, [...path, 'stdout']),
        ];
    });
}
const insideFinding = (suite, path) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .valueFinding */ .dH)([...path, 'id'], `begins like the tests of the suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(suite)}`, 'rename one of the two: what the suite writes must not pass for this test');
const kindFindings = (test, path) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, 'results') ? suiteFindings(test, path) : simpleFindings(test, path);
function suiteFindings(test, path) {
    const hint = 'each test in the results passes or fails by itself';
    const misplaced = forSimpleTests.filter((key) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, key));
    return misplaced.map((key) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFinding */ .FI)([...path, key], 'means nothing in a test with `results`', hint));
}
function simpleFindings(test, path) {
    const misplaced = forSuites.filter((key) => (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, key));
    const message = 'means something only with `results`';
    const findings = misplaced.map((key) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFinding */ .FI)([...path, key], message, 'name the file the command writes'));
    if (!(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, 'check') || !(0,_text_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .has */ .zy)(test, 'stdout'))
        return findings;
    const hint = 'keep one of the two, or make two tests of it';
    return [...findings, (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFinding */ .FI)([...path, 'check'], 'excludes `stdout`: both judge the output', hint)];
}


/***/ }),

/***/ 93017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ anyPoints),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   jU: () => (/* binding */ morePoints),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   vl: () => (/* binding */ negativePoints),
/* harmony export */   wR: () => (/* binding */ timeout)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89606);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29556);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97397);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16923);





// Messages here say what was expected; issues.ts adds what there was instead. Behind a line feed comes a hint.
/**
 * A map with exactly these keys. An unknown one's message carries the keys there are, for "did you mean", and behind
 * them those of maps inside that are easily written one level too high: `stdout.equals`.
 */
const keys = (shape, inside = []) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
    error: ({ code }) => code === 'unrecognized_keys'
        ? [...Object.keys(shape), ...inside].join(' ')
        : 'expected a map of keys and values',
});
const list = (entry) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry, entry instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? 'expected a list of maps' : 'expected a list')
    .min(1, 'expected at least one entry');
const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: () => `expected ${words.join(', ').replace(/, ([^,]+)$/, ' or $1')}` });
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('expected true or false');
/** Any text, also an empty one: what a program reads or writes. */
const content = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('expected text');
/** A text that people read or a system call gets: something is in it, and it ends nowhere early. */
const text = content
    .refine((value) => value.trim() !== '', 'expected some text')
    .refine((value) => !value.includes('\0'), 'a NUL character cannot be part of it');
const line = text.refine((value) => !/[\p{Cc}\u2028\u2029]/u.test(value), 'expected a single line');
// Patterns find ids, so an id that looked like a pattern would find others.
const id = line
    .refine((value) => value.trim() === value, 'an id neither begins nor ends with a space')
    .refine((value) => !/[*?]/.test(value), 'an id has no * or ?: those are for patterns')
    .max(200, 'expected at most 200 characters');
/** A path or glob of something inside the submission (or inside another directory of ours). */
const inside = line.refine(_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F, 'expected a path that stays inside its directory\nwrite it relative, without ..');
/** A directory of the machine; beside what would another path begin? */
const place = line.refine((value) => /^(?:~?\/.|[A-Za-z]:[\\/])/.test(value), 'expected a whole path, or one in the home\nsuch as /opt/toolchain or ~/.m2');
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, list(text)], {
    error: 'expected a command: a text for bash, or a list of words',
});
const wholeNumber = (least) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr('expected a whole number').min(least, `expected at least ${least}`);
const anyPoints = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig('expected a number')
    .refine(_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .isPoints */ .U2, 'expected at most six decimals, and no more than a thousand million');
const points = anyPoints.min(0, 'expected at least 0');
const morePoints = anyPoints.positive('expected more than 0');
const negativePoints = anyPoints.negative('expected less than 0\na deduction is written as what it takes: -1');
const written = (pattern, expected, parse) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({
    error: ({ input }) => (typeof input === 'number' ? said(parse(String(input))) : expected),
})
    .meta({ pattern })
    .transform((value, context) => {
    const parsed = parse(value);
    if (typeof parsed === 'number')
        return parsed;
    context.issues.push({ code: 'custom', message: parsed, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
const said = (parsed) => String(parsed);
/** In milliseconds. */
const duration = written(_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .durationPattern */ .Zq, _text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedDuration */ .PJ, (value) => (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E9)(value));
/** In milliseconds, more than none and not more than a timer can wait. */
const timeout = written(_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .durationPattern */ .Zq, _text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedDuration */ .PJ, (value) => {
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E9)(value, _text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .longestTimeoutMs */ .Ow);
    return ms === 0 ? 'expected more than 0s' : ms;
});
/** In bytes. */
const size = written(_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD, _text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedSize */ .K2, (value) => {
    const bytes = (0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(value);
    return bytes === 0 ? 'expected more than 0' : bytes;
});
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('expected a percentage such as 10%')
    .meta({ pattern: '^\\d+(\\.\\d+)?%$' })
    .transform((value, context) => {
    const number = /^\d+(?:\.\d+)?%$/.test(value) ? Number(value.slice(0, -1)) : Number.NaN;
    if (number <= 100 && (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .isPoints */ .U2)(number))
        return { percent: number };
    const message = Number.isNaN(number) ? 'expected a percentage such as 10%' : 'expected 0% to 100%';
    context.issues.push({ code: 'custom', message, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** What lateness takes: percent, or points. */
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([percent, points.transform((taken) => ({ points: taken }))], {
    error: 'expected a percentage such as 10%, or a number of points',
});


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ sandboxChoices),
/* harmony export */   YB: () => (/* binding */ protectedActions),
/* harmony export */   vY: () => (/* binding */ sandboxLevels)
/* harmony export */ });
const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'];
/** What may be asked for: a level, or the strongest there is. */
const sandboxChoices = ['auto', ...sandboxLevels];
/** What is done about a protected file of ours, or about a file of the student's in its place. */
const protectedActions = ['put_back', 'provided', 'removed', 'digested'];


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

/***/ 30980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gr: () => (/* binding */ looseOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const isLoose = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const looseOf = (value) => (isLoose(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const numberOf = (value) => typeof value === 'number' ? value : undefined;
const has = (value, key) => Object.hasOwn(value, key);
/** The value that a text says; undefined of what is no JSON, which says nothing at all. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 43116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/text/position.js
var position = __webpack_require__(89255);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/text/yaml-aliases.js

// The library looks for each alias through the whole text, which takes minutes for a hostile one.
/** All aliases of a text with the last node above them that has their name. */
function targetsOf(document) {
    const named = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    named.set(node.anchor, node);
                return;
            }
            const target = named.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
        },
    });
    return targets;
}
const mostAliases = 1000;
const mostValues = 100_000;
/** Whether aliases make more of a text than anybody means. Only for one in which no alias is part of what it stands for. */
function areTooMuch(document, targets) {
    if (targets.size === 0)
        return false;
    return targets.size > mostAliases || valuesIn(document.contents, targets, new Map()) > mostValues;
}
/** How many values a node is once its aliases are written out. */
function valuesIn(node, targets, known) {
    if ((0,dist/* isPair */.tO)(node))
        return valuesIn(node.key, targets, known) + valuesIn(node.value, targets, known);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = targets.get(node);
        return target === undefined ? 1 : (known.get(target) ?? 1);
    }
    if (!(0,dist/* isCollection */.P3)(node))
        return 1;
    const values = node.items.reduce((sum, item) => sum + valuesIn(item, targets, known), 1);
    known.set(node, values);
    return values;
}

;// CONCATENATED MODULE: ./build/text/yaml-depth.js
const maxDepth = 100;
/** Whether lists and maps lie within one another beyond any use. Not recursive: that is what it guards. */
function isNestedTooDeeply(tokens) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.depth > maxDepth)
            return true;
        for (const token of insideOf(next.token))
            open.push({ token, depth: next.depth + 1 });
    }
    return false;
}
function insideOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null));
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/yaml-faults.js


/** Faults of one value, after which the rest reads as it was meant. */
const ofOneValue = [
    'DUPLICATE_KEY',
    'BAD_SCALAR_START',
    'BAD_DQ_ESCAPE',
    'TAG_RESOLVE_FAILED',
];
/** What is wrong with a text, up to the first fault in its structure: what follows that would be guessing. */
function problemsOfFaults(faults, text, placeAt) {
    const inOrder = faults.toSorted((one, other) => one.pos[0] - other.pos[0]);
    const first = inOrder.findIndex(({ code }) => !ofOneValue.includes(code));
    const told = first === -1 ? inOrder : inOrder.slice(0, first + 1);
    return told.map((fault) => {
        const { offset = fault.pos[0], ...problem } = indentation(fault, inOrder, text) ?? said(fault, text);
        return { ...problem, place: placeAt(offset) };
    });
}
const UNLIKE = 'indented unlike the lines above';
const NOWHERE = 'neither a new item of the list above nor part of its last one';
/** Most faults in the structure are lines that begin in the wrong column; undefined for any other. */
function indentation(fault, all, text) {
    const { code, message, pos } = fault;
    const [start] = pos;
    if (code === 'BAD_INDENT' && message.startsWith('All '))
        return misplaced(UNLIKE, start, text);
    if (code === 'MISSING_CHAR' && message.includes('without -'))
        return misplaced(NOWHERE, start, text);
    if (code !== 'BLOCK_AS_IMPLICIT_KEY')
        return undefined;
    if (message.startsWith('A block '))
        return misplaced(UNLIKE, start, text);
    const key = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start);
    return key && misplaced('indented further than the line above', key.pos[1] - 1, text);
}
/** The line that `within` lies in. */
function misplaced(message, within, text) {
    const begin = text.lastIndexOf('\n', within - 1) + 1;
    const offset = begin + Math.max(0, text.slice(begin).search(/[^ ]/));
    const above = text.slice(0, begin).trimEnd();
    if (text[offset] === '-')
        return { message, offset, hint: 'indent it like the items above' };
    const isBlock = /[:-] +[|>][+-]?\d?$/.test(above);
    return { message, offset, hint: `indent it ${isBlock ? 'further than' : 'like'} the line above` };
}
const known = {
    BAD_SCALAR_START: { message: 'a value cannot begin with this character', hint: 'put the text in quotes' },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'a second key on this line',
        hint: "put a text with ': ' in it in quotes",
    },
    MULTILINE_IMPLICIT_KEY: {
        message: 'neither a key with its value nor part of what is above',
        hint: "write 'key: value', with a space behind the colon",
    },
    TAB_AS_INDENT: { message: 'a tab at the beginning of a line', hint: 'indent with spaces' },
    TAG_RESOLVE_FAILED: {
        message: 'a tag (!name) means nothing here',
        hint: 'put a text that begins with ! in quotes',
    },
};
/** The library's words where they are plain, else ours. */
function said({ code, message, pos }, text) {
    if (code === 'DUPLICATE_KEY')
        return { message: `the key ${keyAt(text, pos[0])} is there twice` };
    const words = (0,visible/* visible */.RK)(message.replace(/^[A-Z](?=[a-z ])/, lower), { oneLine: true, limit: 200 });
    return known[code] ?? { message: `not valid YAML: ${words}` };
}
const lower = (letter) => letter.toLowerCase();
const keyAt = (text, offset) => (0,quote/* quote */.hD)(/^["']?([^"':\s]{0,200})/.exec(text.slice(offset, offset + 200))?.[1] ?? '');

;// CONCATENATED MODULE: ./build/text/yaml-nodes.js


/** Aliases that stand for nothing or for something they are part of, texts that are no text, and keys that are more. */
function nodeProblems(document, targets, placeAt) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias, ancestors) => {
            const place = placeAt(startOf(alias) ?? 0);
            const name = (0,visible/* visible */.RK)(alias.source, { oneLine: true, limit: 40 });
            const target = targets.get(alias);
            if (target === undefined) {
                const hint = 'put a text that begins with * in quotes';
                problems.push({ message: `'*${name}' stands for nothing above`, hint, place });
            }
            else if (ancestors.some((ancestor) => ancestor === target)) {
                problems.push({ message: `'*${name}' stands for something it is part of`, place });
            }
        },
        Pair: (_, { key }) => {
            if (!(0,dist/* isCollection */.P3)(key))
                return;
            const hint = 'put a text that begins with { or [ in quotes';
            problems.push({ message: 'a list or a map cannot be a key', hint, place: placeAt(startOf(key) ?? 0) });
        },
        Scalar: (_, scalar) => {
            if (typeof scalar.value !== 'string' || !/\p{Cs}/u.test(scalar.value))
                return;
            problems.push({
                message: 'half of a character (\\uD800 to \\uDFFF)',
                place: placeAt(startOf(scalar) ?? 0),
            });
        },
    });
    return problems;
}
/** Where keys were written that their map has already. */
function repeatedKeys(document) {
    const offsets = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value))
                    offsets.push(key.range?.[0] ?? 0);
                seen.add(key.value);
            }
        },
    });
    return offsets;
}
/** Where the value (or its key) was written; the innermost that there is, where the path leads further. */
function offsetAt(written, path, of = 'value') {
    let node = written.document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const entry = entryOf((0,dist/* isAlias */.Vj)(node) ? written.targets.get(node) : node, step, written);
        if (entry === undefined)
            return offset;
        node = entry.value;
        const [first, second] = of === 'key' && index === path.length - 1 ? [entry.key, node] : [node, entry.key];
        offset = startOf(first) ?? startOf(second) ?? offset;
    }
    return offset;
}
function entryOf(node, step, { entries }) {
    if ((0,dist/* isSeq */.oP)(node))
        return typeof step === 'number' && step in node.items ? { value: node.items[step] } : undefined;
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const found = entries.get(node) ?? entriesOf(node);
    entries.set(node, found);
    return found.get(String(step));
}
// Of a key that is there twice the last one counts, as in the value.
const entriesOf = ({ items }) => new Map(items.map((pair) => [String((0,dist/* isScalar */.jn)(pair.key) ? (pair.key.value ?? '') : pair.key), pair]));
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);

;// CONCATENATED MODULE: ./build/text/yaml.js







// The library takes up to a second for as much.
const maxCharacters = 200_000;
/** Throws a `UserError` with every problem if the text cannot be read. */
function parseYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    (0,problem/* throwProblems */.Jh)(textProblems(text, file));
    const document = compose(text, lines, placeAt);
    const faults = [...document.errors, ...document.warnings, ...repeatedKeys(document).map(repeated)];
    const problems = problemsOfFaults(faults, text, placeAt);
    // After a key that is there twice the rest can still be judged; after other faults it would be guessing.
    if (faults.some(({ code }) => code !== 'DUPLICATE_KEY'))
        throw new problem/* UserError */.yo(problems);
    const targets = targetsOf(document);
    (0,problem/* throwProblems */.Jh)(nodeProblems(document, targets, placeAt));
    if (areTooMuch(document, targets))
        throw new problem/* UserError */.yo([{ message: 'aliases (*name) stand for too much', place: { file } }]);
    const written = { document, targets, entries: new Map() };
    return {
        // Counted above, since the library counts in a time that grows with the square of the text.
        value: document.toJS({ maxAliasCount: -1 }),
        placeOf: (path, of) => placeAt(offsetAt(written, path, of)),
        problems,
    };
}
const repeated = (offset) => new dist/* YAMLParseError */.XT([offset, offset + 1], 'DUPLICATE_KEY', '');
function textProblems(text, file) {
    if (text.length > maxCharacters)
        return [{ message: 'the file is larger than 200 kB', place: { file } }];
    const strange = /[\p{Cs}\uFFFD]/u.exec(text);
    if (strange === null)
        return [];
    const place = { file, ...(0,position/* positionAt */.t)(text, strange.index) };
    return [{ message: 'the file is not written in UTF-8', hint: 'save it as UTF-8', place }];
}
function compose(text, lines, placeAt) {
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    // The composer recurses; at the bottom of the stack it can take the whole process with it.
    if (isNestedTooDeeply(tokens))
        throw new problem/* UserError */.yo([{ message: 'nested too deeply', place: placeAt(0) }]);
    // The core schema leaves dates texts and knows no tags that would make other than plain values.
    // The library compares each key with all others, so that keys are looked at afterwards.
    const options = {
        schema: 'core',
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    };
    const [document, second] = [...new dist/* Composer */.Dk(options).compose(tokens, true, text.length)];
    if (document === undefined || isEmpty(document)) {
        throw new problem/* UserError */.yo([{ message: 'the file is empty', place: placeAt(0) }]);
    }
    if (second === undefined)
        return document;
    throw new problem/* UserError */.yo([
        {
            message: 'there is more than one document in the file',
            hint: "remove the line '---' and what does not belong here",
            place: placeAt(second.range[0]),
        },
    ]);
}
const isEmpty = ({ contents, errors }) => errors.length === 0 && (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null));


/***/ })

};
