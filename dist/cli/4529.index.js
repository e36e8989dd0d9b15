export const id = 4529;
export const ids = [4529];
export const modules = {

/***/ 24529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/assignment.js
var assignment = __webpack_require__(15300);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
;// CONCATENATED MODULE: ./build/domain/merged-marks.js

/** Everybody's marks in the order they were made, each once. */
const mergedMarks = (marks) => [
    // As they are read, all have their fields in one order.
    ...new Map((0,domain_marks/* sortMarks */.fx)(marks).map((mark) => [JSON.stringify(mark), mark])).values(),
];
/** What people disagree on: of each of them the newest mark of an item. */
function differencesIn(marks) {
    const byItem = new Map();
    for (const mark of (0,domain_marks/* sortMarks */.fx)(marks.filter(domain_marks/* isItemMark */.fO))) {
        if (mark.given === undefined)
            continue;
        const key = JSON.stringify([mark.submitter, mark.item]);
        const people = byItem.get(key) ?? new Map();
        // Put behind the others again, so that the last one is the one that counts.
        people.delete(mark.by);
        byItem.set(key, people.set(mark.by, mark));
    }
    return [...byItem.values()].flatMap((people) => {
        const newest = [...people.values()];
        const [first] = newest;
        const given = new Set(newest.map((mark) => JSON.stringify(mark.given)));
        if (first === undefined || given.size < 2)
            return [];
        const { submitter, item } = first;
        return [
            {
                submitter,
                item,
                marks: newest.flatMap(({ by, given }) => (given === undefined ? [] : [{ by, given }])),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
;// CONCATENATED MODULE: ./build/report/merge.js



/** What a merge came to, and where people disagree. */
const renderMerge = ({ path, marks, added, differences }) => [
    `${(0,sentence/* plural */.LS)(added, 'mark')} added, ${marks} now in ${path}.`,
    ...differences.map(({ submitter, item, marks: people }) => `! ${submitter} ${item}: ${people.map(({ by, given }) => `${by} says ${say(given)}`).join(', ')}; the last counts`),
]
    .map((line) => `${(0,terminal_text/* inline */.mG)([line])}\n`)
    .join('');
const say = (given) => 'points' in given ? (0,points/* formatPoints */.Xf)(given.points) : given.passed ? 'passed' : 'failed';

// EXTERNAL MODULE: ./build/store/marks.js
var store_marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/cli/mark-merge.js










/** `grade-action mark merge`: several files of marks as one; nothing is lost, and every mark is there once. */
async function merge(call) {
    const { words, text, flag, terminal } = call;
    const files = words.slice(1).map((file) => (0,external_node_path_.resolve)(terminal.cwd, file));
    const into = text('into');
    if (files.length === 0 || into === undefined)
        throw new problem/* UserError */.yo([{ message: 'which marks, and into what?', hint: '`mark merge FILE… --into DIR`' }]);
    const path = await targetOf((0,external_node_path_.resolve)(terminal.cwd, into), files);
    const marks = await marksIn(files, call);
    const merged = { before: 0, after: [] };
    await (0,store_marks/* rewriteMarks */.XW)(path, (there) => {
        merged.before = there.length;
        merged.after = mergedMarks([...there, ...marks]);
        return merged.after;
    });
    const differences = differencesIn(merged.after);
    const report = {
        path: (0,external_node_path_.relative)(terminal.cwd, path),
        marks: merged.after.length,
        added: merged.after.length - merged.before,
        differences,
    };
    terminal.out(flag('json') ? (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(report)) : renderMerge(report));
    return 0;
}
/** All marks of the files; one line that cannot be read, and nothing is merged. */
async function marksIn(files, { terminal }) {
    const problems = [];
    const marks = [];
    for (const file of files) {
        const found = await (0,promises_.stat)(file).catch(() => undefined);
        if (found?.isFile() !== true)
            problems.push({ message: `there is no file ${(0,quote/* quote */.hD)((0,external_node_path_.relative)(terminal.cwd, file))}` });
        else {
            const lines = await (0,store_marks/* readMarkLines */.pR)(file);
            marks.push(...lines.marks);
            problems.push(...[...lines.problems, ...lines.torn].map((problem) => inTerminal(problem, terminal.cwd)));
        }
    }
    (0,problem/* throwProblems */.Jh)(problems);
    return marks;
}
const inTerminal = (problem, cwd) => problem.place === undefined
    ? problem
    : { ...problem, place: { ...problem.place, file: (0,external_node_path_.relative)(cwd, problem.place.file) } };
/** The file itself, or the one of the assignment that the directory has, or that the files are of. */
async function targetOf(into, files) {
    if (into.endsWith('.jsonl'))
        return into;
    const entries = await (0,promises_.readdir)(into).catch(() => []);
    if (['attempts.jsonl', 'marks.jsonl'].some((name) => entries.includes(name)))
        return (0,external_node_path_.join)(into, 'marks.jsonl');
    const assignments = [];
    for (const name of entries.filter(assignment/* isAssignment */.d)) {
        const inside = await (0,promises_.readdir)((0,external_node_path_.join)(into, name)).catch(() => []);
        if (inside.includes('attempts.jsonl') || inside.includes('marks.jsonl'))
            assignments.push(name);
    }
    const named = [...new Set(files.map((file) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(file))))];
    const [only, ...others] = assignments.length > 1 ? assignments.filter((name) => named.includes(name)) : assignments;
    if (only !== undefined && others.length === 0)
        return (0,external_node_path_.join)(into, only, 'marks.jsonl');
    const hint = 'name the file: --into DIR/<assignment>/marks.jsonl';
    throw new problem/* UserError */.yo([
        {
            message: `${(0,quote/* quote */.hD)(into)}: which assignment's marks? there are ${assignments.join(', ') || 'none'}`,
            hint,
        },
    ]);
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

/***/ 71706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
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
/** Boxes, bars and marks of our own, for which no table of all characters need be built. */
const NARROW = /^[ -~\u00B7\u2010-\u2027\u2500-\u259F\u25B0\u25B1\u2713\u2717]$/;
function cellsOf(character) {
    if (NARROW.test(character))
        return 1;
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


/***/ })

};
