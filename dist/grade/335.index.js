export const id = 335;
export const ids = [335];
export const modules = {

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepsWithIds: () => (/* binding */ stepsWithIds)
});

// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/yaml.js + 4 modules
var yaml = __webpack_require__(43116);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/migrate/classroom-steps.js


/** A scalar as GitHub hands it to an action: text without white space around it. */
const word = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'expected text')
    .nullish()
    .transform((value) => String(value ?? '').trim());
const Step = schemas/* looseObject */._H3({ id: word, name: word, uses: word }, 'expected a step');
const Job = schemas/* looseObject */._H3({ steps: schemas/* array */.YOg(Step, 'expected a list of steps').nullish() }, 'expected a job with steps');
/** A workflow, as far as it matters to a grading. */
const Workflow = schemas/* looseObject */._H3({ jobs: schemas/* record */.g1P(schemas/* string */.YjP(), Job, 'expected a map of jobs') }, 'expected a workflow');
const graders = /\/autograding-(command|io|python)-grader(?:@|$)/;
const kinds = [
    [/\/autograding-grading-reporter(?:@|$)/, 'reporter'],
    [/^[\w-]+\/autograding@/, 'whole'],
    [/^actions\/checkout@/, 'checkout'],
];
function kindOf(step) {
    const { uses } = step;
    const [, grader] = graders.exec(uses) ?? [];
    if (grader === 'command' || grader === 'io' || grader === 'python')
        return grader;
    const kind = kinds.find(([pattern]) => pattern.test(uses))?.[1] ?? 'other';
    return kind === 'checkout' && isElsewhere((0,loose/* looseOf */.gr)(step.with).repository) ? 'other' : kind;
}
/** What is fetched from another repository, such as hidden tests, is no checkout of the submission. */
const isElsewhere = (repository) => repository !== undefined && !/\$\{\{\s*github\./.test((0,loose/* textOf */.b6)(repository) ?? '');
const isGrader = ({ kind }) => kind === 'command' || kind === 'io' || kind === 'python' || kind === 'whole';
function stepsOf({ jobs }) {
    return Object.entries(jobs).flatMap(([job, { steps }]) => (steps ?? []).map((step, index) => ({
        job,
        step,
        kind: kindOf(step),
        path: ['jobs', job, 'steps', index],
    })));
}
/** Where a job runs, as a workflow writes it; undefined for what only GitHub could tell. */
function runnerOf(runsOn) {
    const labels = typeof runsOn === 'string' ? [runsOn] : Array.isArray(runsOn) ? runsOn.map(String) : [];
    if (labels.length === 0 || labels.some((label) => !/^[\w.-]+$/.test(label)))
        return undefined;
    return typeof runsOn === 'string' ? runsOn : `[${labels.join(', ')}]`;
}
/** Whether a workflow grades for GitHub Classroom: by what it uses, since the file can be called anything. */
const isClassroomWorkflow = (text) => /^[^#\n]*\buses["']?:\s*["']?[\w-]+\/autograding(?:-(?:command|io|python)-grader|-grading-reporter)?@/m.test(text);

;// CONCATENATED MODULE: ./build/migrate/classroom-worth.js





/** The steps of a workflow by their ids in capitals, those of the job before others'; none of a text that is no workflow. */
function stepsWithIds(text, file, job) {
    try {
        const parsed = Workflow.safeParse((0,yaml/* parseYaml */.h)(text, file).value);
        const steps = parsed.success ? stepsOf(parsed.data).filter(({ step }) => step.id !== '') : [];
        const [own, others] = [steps.filter((step) => step.job === job), steps.filter((step) => step.job !== job)];
        return new Map([...others, ...own].map((placed) => [placed.step.id.toUpperCase(), worthOf(placed)]));
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo)
            return new Map();
        throw error;
    }
}
function worthOf(placed) {
    const { step, kind } = placed;
    const written = word.safeParse((0,loose/* looseOf */.gr)(step.with)['max-score']).data ?? '';
    // Two of the graders cut off what is behind the point.
    const maxPoints = kind === 'command' || kind === 'io' ? Math.trunc(Number(written)) : Number(written);
    // Only of Classroom's own graders it is known that saying nothing is 0.
    const isStated = (written !== '' || isGrader(placed)) && maxPoints >= 0 && (0,points/* isPoints */.U2)(maxPoints);
    return { ...(step.name !== '' && { name: step.name }), ...(isStated && { maxPoints }) };
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
