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


/***/ })

};
