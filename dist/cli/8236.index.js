export const id = 8236;
export const ids = [8236];
export const modules = {

/***/ 34135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onlyAsked)
/* harmony export */ });
/* harmony import */ var _domain_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53399);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89606);
/* harmony import */ var _domain_rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43048);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);





/** The configuration with only the items asked for, by their codes, and the declared tests they need. */
function onlyAsked(config, codes) {
    if (codes.length === 0)
        return config;
    const { rubric, tests } = config;
    const known = rubric === undefined ? tests.map(({ id }) => id) : codesOf(rubric.items);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(codes.filter((code) => !known.includes(code)).map((code) => unknownCode(code, known)));
    const items = itemsAskedFor(rubric?.items ?? [], codes);
    const patterns = patternsOf(items);
    const ids = new Set([...codes, ...items.flatMap(idsByHand)]);
    const isNeeded = (test) => ids.has(test.id) || patterns.some((pattern) => reaches(pattern, test, tests));
    return { ...config, ...(rubric !== undefined && { rubric: { items } }), tests: tests.filter(isNeeded) };
}
const codesOf = (items) => items.flatMap((item) => [item.id, ...codesOf(item.kind === 'group' ? item.items : [])]);
const unknownCode = (code, known) => ({
    message: `there is no item ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(code)} to grade`,
    hint: known.length === 0
        ? 'without a rubric or declared tests there are no codes'
        : `there are ${known.join(', ')}`,
});
/** Items asked for, whole, and groups with the items in them that were asked for. */
const itemsAskedFor = (items, codes) => items.flatMap((item) => {
    if (codes.includes(item.id))
        return [item];
    const inside = item.kind === 'group' ? itemsAskedFor(item.items, codes) : [];
    return item.kind !== 'group' || inside.length === 0
        ? []
        : [{ ...item, items: inside, points: (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .sumPoints */ .RN)(inside.map(({ points }) => (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .largerPoints */ .b9)(points, 0))) }];
});
const patternsOf = (items) => items.flatMap(patternsOfItem);
function patternsOfItem(item) {
    switch (item.kind) {
        case 'group':
            return patternsOf(item.items);
        case 'manual':
            return [];
        case 'tested':
            return item.tests.length === 0 ? [item.id] : item.tests;
        case 'deductive':
            return item.deductions.flatMap(({ tests }) => tests);
    }
}
/** What a person decides unless a test has the very id: no test in a suite has, since those are called `suite/test`. */
function idsByHand(item) {
    switch (item.kind) {
        case 'group':
            return item.items.flatMap(idsByHand);
        case 'manual':
            return [item.id];
        case 'tested':
            return [];
        case 'deductive':
            return item.deductions.flatMap(({ id, tests }) => (tests.length === 0 ? [id] : []));
    }
}
/** The tests in a suite are known only once it has run: a pattern that nothing else fits may mean one of them. */
function reaches(pattern, test, tests) {
    if ((0,_domain_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTest */ .mj)(pattern, test))
        return true;
    if (test.kind === 'simple')
        return false;
    if ((0,_domain_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .isWildcard */ .z)(pattern) || pattern.startsWith(`${test.id}/`))
        return true;
    return (!pattern.includes('/') && !tests.some((other) => other.kind === 'simple' && (0,_domain_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTest */ .mj)(pattern, other)));
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

/***/ 62036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ imageSentences)
});

// UNUSED EXPORTS: imageLines, imageLinks, withImageAddresses

// EXTERNAL MODULE: ./build/text/visible.js
var text_visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/text/html.js
var html = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/report/excerpt.js
var report_excerpt = __webpack_require__(57478);
;// CONCATENATED MODULE: ./build/report/html.js




const LINE_LIMIT = 1000;
// What GitHub makes something of in prose; at the end of a text, what follows it there counts as well.
const MEANINGFUL = new RegExp([
    '(?<=[@#$])|(?<=\\bgh)(?=-)', // people, addresses, issues, mathematics
    '(?<=:)(?=[a-z\\d+_-]+(?::|$)|//)|(?<=www)(?=\\.)', // emoji, addresses of pages
].join('|'), 'gi');
/** As long as a commit's name has to be for GitHub to look it up. */
const COMMIT = /\b[\da-f]{7,}\b/gi;
/** A private character, which no visible text has. */
const SPLIT = '\uE000';
/** One line of text from outside, which stays text: an empty element in the middle of it leaves nothing to be found. */
const plain = (text, limit = LINE_LIMIT) => escapeHtml(visible(text, { oneLine: true, limit })
    .replace(COMMIT, (word) => word.replace(/.{6}/g, `$&${SPLIT}`))
    .replace(MEANINGFUL, SPLIT)).replaceAll(SPLIT, '<span></span>');
const html_code = (text, limit = LINE_LIMIT) => `<code>${escapeHtml(visible(text, { oneLine: true, limit }))}</code>`;
/** Text as it was printed, head and tail; the inner element keeps a first line break from being dropped. */
const preformatted = (text, limit) => `<pre><code>${escapeHtml(excerpt(text, limit))}</code></pre>`;
function html_link(text, url) {
    const address = webAddress(url);
    return address === undefined ? html_code(text) : `<a href="${escapeHtml(address)}">${plain(text)}</a>`;
}
const sentence = (parts, limit = LINE_LIMIT) => parts
    .map((part) => {
    if (typeof part === 'string')
        return spaced(part, limit);
    return 'url' in part ? html_link(part.text, part.url) : html_code(part.code, limit);
})
    .join('');
const details = (summary, content, open = false) => [
    open ? '<details open>' : '<details>',
    `<summary>${summary}</summary>`,
    ...content,
    '</details>',
];
const list = (items) => items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
// `visible` trims one line; between code and prose the spaces matter.
function spaced(text, limit) {
    const before = /^\s/.test(text) ? ' ' : '';
    const after = text.length > 1 && /\s$/.test(text) ? ' ' : '';
    return `${before}${plain(text, limit)}${after}`;
}

// EXTERNAL MODULE: ./build/report/sentence.js
var report_sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/images.js



const MOST_IMAGES = 5;
/** A picture is named by its file beside the record once it is kept. */
const BESIDE = /^images\/[\w.-]+$/;
/** A page on GitHub shows no picture out of a data URL, and of a private repository not even by its address. */
const imageLine = ({ label, url }) => {
    if (webAddress(url) !== undefined)
        return `<p>Image: ${link(label || 'image', url)}</p>`;
    const name = code(label || 'image', 100);
    return BESIDE.test(url)
        ? `<p>An image, ${name}, is kept beside the record as ${code(url)}.</p>`
        : `<p>An image, ${name}, cannot be shown here.</p>`;
};
/** The pictures of a test about which nothing else is said. */
const imageLinks = ({ images = [] }) => images
    .filter(({ url }) => webAddress(url) !== undefined)
    .slice(0, MOST_IMAGES)
    .map(({ label, url }) => ` (${link(label || 'image', url)})`)
    .join('');
const imageLines = ({ images = [] }) => images.slice(0, MOST_IMAGES).map(imageLine);
/** The same for a terminal. */
const imageSentences = ({ images = [] }) => images.slice(0, MOST_IMAGES).map(({ label, url }) => {
    const address = (0,report_sentence/* webAddress */.Dy)(url);
    const name = label || 'image';
    if (address !== undefined)
        return ['Image: ', { text: name, url: address }];
    return BESIDE.test(url)
        ? ['Image: ', { code: name }, ', kept as ', { code: url }]
        : ['Image: ', { code: name }];
});
/** Whoever wrote the results chose the words as well as the address: a reader is told where a link leads. */
const labelOf = (label) => cutCharacters(label.trim() || 'image', 100);
const hostOf = (address) => `(${new URL(address).host})`;
/** The attempt with its pictures where a reader can go and look at them. */
function withImageAddresses(attempt, filesUrl) {
    const addressed = (thing) => thing.images === undefined ? thing : { ...thing, images: thing.images.map(atAddress) };
    const atAddress = ({ label, url }) => {
        if (BESIDE.test(url))
            return { label, url: filesUrl === undefined ? url : `${filesUrl}${url}` };
        const address = webAddress(url);
        return address === undefined ? { label, url } : { label: `${labelOf(label)} ${hostOf(address)}`, url };
    };
    return { ...addressed(attempt), tests: attempt.tests.map(addressed) };
}


/***/ }),

/***/ 85839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ latePolicyWords),
/* harmony export */   e: () => (/* binding */ lateSentence)
/* harmony export */ });
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89606);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97368);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29556);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71706);





/** How late it was by which clock, and what that cost. */
function lateSentence({ late }, timezone) {
    if (late === null || late.lateMs <= 0)
        return undefined;
    const when = `due ${(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(late.due, timezone)}, submitted ${(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(late.submittedAt, timezone)}`;
    const rule = late.policy === null ? undefined : deductionWords(late.policy);
    const why = rule === undefined ? '' : ` (${rule})`;
    const cost = late.points > 0 ? `−${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPoints */ .hA)(late.points)}${why}` : 'nothing is taken off';
    const competes = late.competes ? '' : ' It is too late to count by itself: it is recorded all the same.';
    return [`Late by ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(late.lateMs)} (${when}): ${cost}.${competes} ${EXTENDED}`];
}
const EXTENDED = 'An extension, if you have one, is applied by your instructor.';
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

/***/ 55965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ printedTexts)
/* harmony export */ });
const titles = {
    setup: 'What the setup printed',
    build: 'What the build printed',
    grader: 'What the grader printed',
    test: 'What the tests printed',
    check: 'What the checker printed',
};
/** A grader whose tests say it all is not quoted a second time; what broke or ran out of time is. */
function isTelling({ stage, exitCode, timedOut, test }, { status, tests }) {
    if (test !== undefined || (exitCode === 0 && !timedOut))
        return false;
    return stage === 'setup' || stage === 'build' || status === 'error' || timedOut || tests.length === 0;
}
/** What the grader said about the whole, and the output of commands that went wrong. */
function printedTexts(attempt) {
    const { message, output, grader } = attempt;
    const commands = grader.commands
        .filter((command) => isTelling(command, attempt))
        .map(({ stage, output: text }) => ({ title: titles[stage], text }));
    const said = { title: titles.grader, text: output ?? '' };
    // A command's own title is the better one where the grader quotes it.
    const all = [{ title: 'What the grading says', text: message ?? '' }, ...commands, said];
    const texts = all.filter(({ text }) => text.trim() !== '');
    return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
}


/***/ }),

/***/ 12515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ testLines)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57478);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62036);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71706);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43651);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40546);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);






const MOST_TESTS = 20;
const MOST_NAMES = 20;
const MARGIN = '    ';
const ONLY_SPACES = 'only white space differs: · space, → tab, ↵ end of a line, \\r carriage return';
function block(label, text, paint) {
    if (text === undefined || text.trim() === '')
        return [];
    return [paint(['dim'], `${MARGIN}${label}`), ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text, MARGIN)];
}
const differsInSpace = ({ expected, actual }) => expected !== undefined && actual !== undefined && (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .differInSpaceOnly */ .O9)(expected, actual);
function textsOf(test) {
    const { message, input, expected = '', actual = '' } = test;
    const isCompared = test.expected !== undefined && test.actual !== undefined;
    const spaces = differsInSpace(test);
    const empty = isCompared ? '(empty)' : '';
    const shown = (text) => (spaces ? (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .showSpaces */ .px)(text) : text) || empty;
    return [
        ['message', message],
        ['input', input],
        ['expected', shown(expected)],
        ['actual', shown(actual)],
        ['output', (0,_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .otherOutput */ .Ev)(test)],
    ];
}
function failingLines(test, paint) {
    const { sign, word } = _words_js__WEBPACK_IMPORTED_MODULE_4__/* .statusWords */ .o[test.status];
    const place = (0,_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .testPlace */ .S0)(test);
    const title = `  ${sign} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)([test.name], 200)} ${word}`;
    return [
        '',
        paint([test.status === 'partial' ? 'yellow' : 'red'], title) +
            (place === undefined ? '' : paint(['dim'], ` (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)([place], 200)})`)),
        ...textsOf(test).flatMap(([label, text]) => block(label, text, paint)),
        ...(differsInSpace(test) ? [paint(['dim'], `${MARGIN}${ONLY_SPACES}`)] : []),
        ...(0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSentences */ .ML)(test).map((image) => `${MARGIN}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(image)}`),
    ];
}
/** How many tests passed, and everything about those that did not. */
function testLines(tests, hiddenTests, unexpected, paint) {
    const { failing, idle, passed } = (0,_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .groupTests */ .zV)(tests);
    const more = failing.length - MOST_TESTS;
    const idleNames = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(idle.map(({ name }) => name), MOST_NAMES);
    return [
        ...(tests.length === 0 ? [] : [`Tests: ${passed.length} of ${tests.length} passed`]),
        ...failing.slice(0, MOST_TESTS).flatMap((test) => failingLines(test, paint)),
        ...(more > 0 ? ['', `  … and ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more, 'more test')} that did not pass`] : []),
        ...(idle.length === 0 ? [] : ['', `  - skipped or not run: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(idleNames)}`]),
        ...(hiddenTests === 0 ? [] : ['', `  ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(hiddenTests, 'more test is', 'more tests are')} hidden`]),
        ...(unexpected.length === 0
            ? []
            : ['', `  in no item, so counting for nothing: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(unexpected, MOST_NAMES))}`]),
    ];
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


/***/ }),

/***/ 65758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

;// CONCATENATED MODULE: ./build/report/bar.js
const CELLS = 20;
/** ▰▰▰▱▱: full only when nothing is missing, empty only when nothing was earned. */
function bar(points, maxPoints) {
    const fraction = Math.min(1, Math.max(0, points / maxPoints));
    const rounded = Math.round(fraction * CELLS);
    const filled = fraction === 0 || fraction === 1 ? rounded : Math.min(CELLS - 1, Math.max(1, rounded));
    return '▰'.repeat(filled) + '▱'.repeat(CELLS - filled);
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/images.js + 1 modules
var report_images = __webpack_require__(62036);
// EXTERNAL MODULE: ./build/report/late.js
var late = __webpack_require__(85839);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
;// CONCATENATED MODULE: ./build/report/history.js



const SHORT_COMMIT = 7;
const rules = {
    best: 'Your best submission counts',
    latest: 'Your latest submission counts',
    'latest-before-due': 'Your latest submission before the due date counts',
};
const commitOf = (commit) => commit === undefined ? [] : [', commit ', { code: commit.slice(0, SHORT_COMMIT) }];
const pointsOf = ({ points, maxPoints }) => {
    if (points === null)
        return 'no points';
    return maxPoints === null
        ? `${shownPoints(points)} points`
        : `${shownPoints(points)} of ${formatPoints(maxPoints)}`;
};
/** Which attempt this is: its number, commit and time. */
function history_whichSentence({ submission }, { history, timezone }) {
    const when = `submitted ${formatInstant(submission.submittedAt, timezone)}`;
    return [`Attempt ${history.length + 1}`, ...commitOf(submission.commit), `, ${when}.`];
}
/** The newest earlier attempt that has points. */
function previousOf(history) {
    const graded = history.filter(({ points }) => points !== null);
    return graded.sort((a, b) => Date.parse(b.gradedAt) - Date.parse(a.gradedAt))[0];
}
/** How the points moved since the attempt before; nothing for the first one. */
function history_comparisonSentence(attempt, { history }) {
    const previous = previousOf(history);
    if (previous === undefined || previous.points === null || attempt.points === null)
        return undefined;
    const change = subtractPoints(attempt.points, previous.points);
    const moved = change === 0 ? 'As many points as' : `${signed(change)} since`;
    return [`${moved} the attempt before (${pointsOf(previous)}`, ...commitOf(previous.commit), ').'];
}
/** The rule, and the attempt that counts by it. */
function history_countsSentence({ counts, counted, history }) {
    if (counted === undefined)
        return [`${rules[counts]}.`];
    const isEarlier = history.some(({ file }) => file === counted.file);
    if (!isEarlier)
        return [`${rules[counts]}: this one.`];
    return [`${rules[counts]}: an earlier one (${pointsOf(counted)}`, ...commitOf(counted.commit), ').'];
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/notes.js


const MOST_FILES = 20;
const MOST_NOTICES = 20;
/** Which files were put back, and which taken out; one that was only missing is nobody's change. */
function protectedSentences(files) {
    const leftOut = files.filter(({ action, why }) => action === 'removed' && why !== undefined);
    const others = files.filter((file) => !leftOut.includes(file));
    const sentencesOf = (action, one, many) => {
        const paths = others.filter((file) => file.action === action).map(({ path }) => path);
        return paths.length === 0 ? [] : [[...(0,sentence/* listed */.KE)(paths, MOST_FILES), paths.length === 1 ? one : many]];
    };
    return [
        ...sentencesOf('put_back', ' was put back: your changes to it do not count.', ' were put back: your changes to them do not count.'),
        ...sentencesOf('removed', ' was removed: only the course’s own files may be there.', ' were removed: only the course’s own files may be there.'),
        ...leftOutSentence(leftOut.map(({ path }) => path)),
    ];
}
function leftOutSentence(paths) {
    if (paths.length === 0)
        return [];
    const why = paths.length === 1
        ? ' — it can change how tests run, and this course does not ask for one.'
        : ' — they can change how tests run, and this course does not ask for them.';
    return [['Left out: ', ...(0,sentence/* listed */.KE)(paths, MOST_FILES), why]];
}
/** What could change how tests run and is nobody's but the student's, for whoever reads logs. */
function digestedSentence(files) {
    const paths = files.filter(({ action, why }) => action === 'digested' && why !== undefined);
    const names = paths.map(({ path }) => path);
    return names.length === 0
        ? []
        : [['Not protected, so the submission’s own were used: ', ...(0,sentence/* listed */.KE)(names, MOST_FILES), '.']];
}
/** Every notice once, however many stages said it; those of the score are not for students. */
function noticesOf(attempt, notices) {
    const all = [...new Set([...attempt.notices, ...notices])];
    const more = all.length - MOST_NOTICES;
    return more > 0 ? [...all.slice(0, MOST_NOTICES), `${more} more notices are in the record.`] : all;
}
function recordedSentence({ recorded }) {
    if (recorded === undefined)
        return undefined;
    const { where, url } = recorded;
    return ['Recorded: ', url === undefined ? { code: where } : { text: where, url }, '.'];
}
/** About the attempt as a whole: which one it is, what counts, what was put back, where it is kept. */
function noteSentences(attempt, context) {
    const publicSentence = context.publicRepository
        ? ['This repository is public: everybody can read this page and these points.']
        : undefined;
    return [
        whichSentence(attempt, context),
        comparisonSentence(attempt, context),
        countsSentence(context),
        ...protectedSentences(attempt.protected),
        ...noticesOf(attempt, context.notices).map((notice) => [notice]),
        recordedSentence(context),
        publicSentence,
    ].filter((note) => note !== undefined);
}

// EXTERNAL MODULE: ./build/report/printed.js
var printed = __webpack_require__(55965);
// EXTERNAL MODULE: ./build/domain/hidden-names.js
var hidden_names = __webpack_require__(33220);
// EXTERNAL MODULE: ./build/domain/show.js
var show = __webpack_require__(71484);
// EXTERNAL MODULE: ./build/text/conceal.js
var text_conceal = __webpack_require__(26267);
;// CONCATENATED MODULE: ./build/report/shown.js



function concealItem(item, hidden, conceal) {
    const { reason, ...rest } = item;
    return {
        ...rest,
        id: hidden.has(item.id) ? '' : item.id,
        name: hidden.has(item.name) || hidden.has(item.id) ? show/* HIDDEN_NAME */.xU : item.name,
        tests: item.tests.filter((id) => !hidden.has(id)),
        missing: item.missing.filter((id) => !hidden.has(id)),
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        items: item.items.map((inner) => concealItem(inner, hidden, conceal)),
    };
}
const concealScore = (score, hidden, conceal) => ({
    ...score,
    items: score.items.map((item) => concealItem(item, hidden, conceal)),
    adjustments: score.adjustments.map((adjustment) => ({ ...adjustment, reason: conceal(adjustment.reason) })),
    unexpected: score.unexpected.filter((id) => !hidden.has(id)),
    notices: score.notices.map(conceal),
});
const isHidden = (test) => test.visibility === 'hidden';
/** The attempt as its student may read it: hidden tests are only counted, and named nowhere. */
function shownToStudent(attempt) {
    const hiddenTests = attempt.tests.filter(isHidden);
    const names = hiddenTests.flatMap(({ id, name }) => [id, name]);
    const conceal = (0,text_conceal/* concealer */.F)(names, hidden_names/* A_HIDDEN_TEST */.S);
    const { reason, ...rest } = attempt;
    const shown = {
        ...rest,
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        notices: attempt.notices.map(conceal),
        tests: attempt.tests.filter((test) => !isHidden(test)),
        score: attempt.score === null ? null : concealScore(attempt.score, new Set(names), conceal),
    };
    return { attempt: shown, hiddenTests: hiddenTests.length };
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/status.js



const happened = {
    ungradable: 'Your submission could not be graded',
    error: 'The grading broke',
    cancelled: 'The grading was stopped before its end',
};
// A submission can also end its grader in the middle, so this is never sure.
const notYours = 'This is probably not about your submission, and nothing was counted.';
const yoursPerhaps = 'It may be your program that used so much; nothing was counted.';
const later = 'Once the grading is mended, this commit can be graded again.';
const next = {
    ungradable: {
        red_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        green_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        terminal: 'Correct this and run it again.',
    },
    error: {
        red_step: `Your instructor has been told by the red step. ${later}`,
        green_step: `Show this page to your instructor. ${later}`,
        terminal: 'Tell your instructor if it stays so.',
    },
    cancelled: {
        red_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        green_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        terminal: 'Nothing was counted. Run it again.',
    },
};
/** What happened, whose it is to mend and what to do next; nothing for a graded attempt. */
function statusSentences(attempt, reader) {
    const { status, reason = 'no reason was recorded.', formatErrors } = attempt;
    if (status === 'graded')
        return [];
    const isSaid = status === 'ungradable' && formatErrors.includes(reason);
    const whose = status === 'error' ? `${whoseFault(attempt)} ` : '';
    return [...(isSaid ? [] : [[`${happened[status]}: ${reason}`]]), [`${whose}${next[status][reader]}`]];
}
const whoseFault = ({ grader: { commands } }) => commands.some(({ stage, outOfMemory }) => stage === 'grader' && outOfMemory) ? yoursPerhaps : notYours;
/** The status of an attempt that is not graded, in PrairieLearn's words where they are what its students know. */
function statusWord({ status, formatErrors, grader: { format = '' } }) {
    const isPrairieLearns = formatErrors.length > 0 || format.split(', ').includes('prairielearn');
    return status === 'ungradable' && isPrairieLearns ? 'Invalid, not gradable' : report_words/* attemptWords */.v[status].word;
}
/** PrairieLearn's words for what makes a submission ungradable. */
const formatErrorLines = ({ formatErrors }) => formatErrors.map((error) => `Error: ${error}`);
const stageNames = {
    setup: 'setup',
    build: 'build',
    grader: 'grader',
    test: 'test',
    check: 'checker',
};
/** Which of the commands that are not a single test's ran out of time. */
const timeoutSentences = ({ grader }) => grader.commands
    .filter(({ timedOut, test }) => timedOut && test === undefined)
    .map(({ stage, durationMs }) => [
    `The ${stageNames[stage]} was stopped after ${(0,duration/* formatDuration */.a3)(durationMs)}: its time was up.`,
]);
const MOST_PENDING = 20;
/** What somebody still has to mark by hand. */
function pendingSentence({ score }) {
    const pending = (0,headline/* pendingItems */.ye)(score?.items ?? []);
    if (pending.length === 0)
        return undefined;
    const names = pending.map((item) => {
        const { maxPoints } = item;
        return `${(0,headline/* itemName */.TJ)(item)} (${maxPoints > 0 ? `up to ${(0,headline/* shownPoints */.hA)(maxPoints)}` : 'no points to gain'})`;
    });
    const shown = names.slice(0, MOST_PENDING).join(', ');
    const more = names.length > MOST_PENDING ? ` and ${names.length - MOST_PENDING} more` : '';
    return [`Still to be marked by hand, and not in these points yet: ${shown}${more}.`];
}

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/report/tests.js
var report_tests = __webpack_require__(40546);
;// CONCATENATED MODULE: ./build/report/items.js







const MOST_NAMES = 10;
const MOST_CHARACTERS = 120;
// A deduction takes nothing when its tests passed: “passed” would read as praise for a leak.
const deductionWords = (item) => {
    const words = report_words/* statusWords */.o[item.status];
    if (item.status === 'pending')
        return words;
    return item.points < 0 ? { ...words, word: 'taken off' } : { ...words, word: 'not taken off' };
};
const isDeduction = (item) => item.maxPoints === 0 && item.points <= 0;
function pointsCell(item, isInner) {
    const isOpen = item.status === 'pending' && item.points === 0;
    if (isInner && isDeduction(item))
        return isOpen ? '?' : item.points === 0 ? '0' : (0,headline/* signed */.x8)(item.points);
    return `${isOpen ? '?' : (0,headline/* shownPoints */.hA)(item.points)} / ${(0,domain_points/* formatPoints */.Xf)(item.maxPoints)}`;
}
/** Made once: looking through thousands of tests for each of thousands of items takes many seconds. */
function testsByItem(tests) {
    const places = new Map(tests.map(({ id }, place) => [id, place]));
    return ({ tests: ids }) => [...new Set(ids)]
        .flatMap((id) => places.get(id) ?? [])
        .sort((one, other) => one - other)
        .flatMap((place) => tests[place] ?? []);
}
/** The item's tests that went wrong; one that has the item's own name is not said twice. */
const failingNames = (item, tests) => tests
    .filter((test) => (0,report_tests/* groupOf */.F8)(test) === 'failing' && !isAllGiven(item, test))
    .map(({ name }) => name)
    .filter((name) => name !== item.name && name !== item.id);
/** Nobody said what the test was out of, and its points were all that the item has. */
const isAllGiven = (item, test) => item.status === 'passed' && test.status === 'partial' && (0,results/* isUnbounded */.Hi)(test);
/** Beside the item's status these say nothing. */
const repeatingStatus = ['the test failed', 'the test ended with an error'];
/** What the item's one test says is a better reason than that it failed. */
function reasonOf({ reason = '' }, tests, failing) {
    if (!repeatingStatus.includes(reason))
        return reason;
    if (failing.length > 0)
        return '';
    const message = tests[0]?.message ?? '';
    return (0,visible/* cutCharacters */.lD)(message.trim().split('\n')[0] ?? '', MOST_CHARACTERS) || reason;
}
function whyOf(item, testsOf) {
    const tests = testsOf(item);
    const failing = failingNames(item, tests);
    const reason = reasonOf(item, tests, failing);
    const unsaid = item.missing.filter((name) => !reason.includes(name));
    const parts = [
        ...(reason === '' ? [] : [[reason]]),
        ...(failing.length === 0 ? [] : [['not passed: ', ...(0,sentence/* listed */.KE)(failing, MOST_NAMES)]]),
        ...(unsaid.length === 0 ? [] : [['not among the results: ', ...(0,sentence/* listed */.KE)(unsaid, MOST_NAMES)]]),
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}
const nameOf = (item) => `${(0,headline/* itemName */.TJ)(item)}${item.bonus ? ' (bonus)' : ''}`;
function rowsOf(item, depth, testsOf) {
    const isInner = depth > 0;
    const row = {
        depth,
        name: nameOf(item),
        status: isInner && isDeduction(item) ? deductionWords(item) : report_words/* statusWords */.o[item.status],
        points: pointsCell(item, isInner),
        why: whyOf(item, testsOf),
    };
    return [row, ...item.items.flatMap((inner) => rowsOf(inner, depth + 1, testsOf))];
}
const adjustmentRow = ({ points, reason }) => ({
    depth: 0,
    name: 'Adjustment',
    points: (0,headline/* signed */.x8)(points),
    why: [reason],
});
const sumRow = ({ points, maxPoints }) => ({
    depth: 0,
    name: 'Sum',
    points: `${(0,headline/* shownPoints */.hA)(points)} / ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`,
    why: [],
    isSum: true,
});
/** Items with what is inside them, adjustments, and the sum where there is more than one line. */
function itemRows(score, tests) {
    const { items, adjustments } = score;
    const testsOf = testsByItem(tests);
    const rows = [...items.flatMap((item) => rowsOf(item, 0, testsOf)), ...adjustments.map(adjustmentRow)];
    return rows.length > 1 ? [...rows, sumRow(score)] : rows;
}

// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
;// CONCATENATED MODULE: ./build/report/terminal-items.js


const NAME_WIDTH = 44;
const MARGIN = 2;
const INDENT = 2;
const styles = { '✓': 'green', '✗': 'red', '!': 'red', '~': 'yellow', '?': 'yellow' };
const terminal_items_nameOf = (row) => ' '.repeat(row.depth * INDENT) + (0,terminal_text/* inline */.mG)([row.name], NAME_WIDTH);
const statusOf = ({ status }) => status === undefined ? '' : `${status.sign} ${status.word}`;
const widest = (texts) => Math.max(0, ...texts.map(terminal_text/* widthOf */.qz));
/** The table of points; below each line why it is not full. */
function itemLines(score, tests, width, paint) {
    const rows = itemRows(score, tests);
    const names = widest(rows.map(terminal_items_nameOf));
    const statuses = widest(rows.map(statusOf));
    const points = widest(rows.map((row) => row.points));
    return rows.flatMap((row) => {
        const style = styles[row.status?.sign ?? ''];
        const status = (0,terminal_text/* padEnd */.f)(statusOf(row), statuses);
        const line = [
            (0,terminal_text/* padEnd */.f)(terminal_items_nameOf(row), names),
            style === undefined ? status : paint([style], status),
            (0,terminal_text/* padStart */.CF)(row.points, points),
        ];
        const indent = MARGIN + (row.depth + 1) * INDENT;
        const why = row.why.length === 0 ? [] : (0,terminal_text/* wrap */.LV)((0,terminal_text/* inline */.mG)(row.why), Math.max(20, width - indent));
        return [
            `${' '.repeat(MARGIN)}${line.join('  ')}`,
            ...(0,terminal_text/* indented */.gu)(why, indent).map((text) => paint(['dim'], text)),
        ];
    });
}

// EXTERNAL MODULE: ./build/report/terminal-tests.js
var terminal_tests = __webpack_require__(12515);
;// CONCATENATED MODULE: ./build/report/terminal.js












const notRecorded = 'This is not the recorded grade: that one is made where your instructor grades.';
function headingLines(attempt, paint) {
    const { status, points, maxPoints } = attempt;
    const name = (0,terminal_text/* inline */.mG)([attempt.name], 200);
    if (status !== 'graded')
        return [paint(['bold', 'red'], `${name}: ${statusWord(attempt)}`)];
    const title = paint(['bold', (0,headline/* isFull */.uq)(attempt) ? 'green' : 'yellow'], `${name}: ${(0,headline/* pointsLine */.M1)(attempt)}`);
    return points === null || maxPoints === null || maxPoints <= 0 ? [title] : [title, bar(points, maxPoints)];
}
const topSentences = (attempt, timezone) => [
    ...formatErrorLines(attempt).map((line) => [line]),
    ...statusSentences(attempt, 'terminal'),
    ...timeoutSentences(attempt),
    (0,late/* lateSentence */.e)(attempt, timezone),
    pendingSentence(attempt),
].filter((line) => line !== undefined);
const printedLines = (attempt) => (0,printed/* printedTexts */.X)(attempt).flatMap(({ title, text }) => [`${title}:`, ...(0,terminal_text/* quoted */.TL)(text, '  ')]);
const terminal_noteSentences = (attempt) => [
    ...protectedSentences(attempt.protected),
    ...noticesOf(attempt, []).map((notice) => [notice]),
    ...digestedSentence(attempt.protected),
    ...sandboxSentences(attempt),
];
/** How the submission's code was kept in, where any ran. */
function sandboxSentences({ grader: { commands, confinement } }) {
    const { level, reason, notEnforced, unavailable = [] } = confinement;
    const settings = notEnforced.map((setting) => (setting === 'network' ? 'network: false' : setting));
    const lacking = settings.length === 0 ? '' : ` Not enforced: ${settings.join(', ')}.`;
    const without = unavailable.length === 0 ? '' : ` Not available: ${unavailable.join('; ')}.`;
    return commands.length === 0 ? [] : [[`Sandbox: ${level} (${reason}).${lacking}${without}`]];
}
/** The attempt for a terminal: what the summary says, aligned, and that it is not the recorded grade. */
function renderTerminal(original, options) {
    const { color, width, timezone, isRecorded } = options;
    const { attempt, hiddenTests } = shownToStudent(original);
    const paint = (0,terminal_text/* painter */.C2)(color);
    const prose = (sentences) => sentences.flatMap((line) => (0,terminal_text/* wrap */.LV)((0,terminal_text/* inline */.mG)(line), width));
    const sections = [
        [...headingLines(attempt, paint), ...prose(topSentences(attempt, timezone))],
        [...printedLines(attempt), ...prose((0,report_images/* imageSentences */.ML)(attempt))],
        attempt.score === null ? [] : itemLines(attempt.score, attempt.tests, width, paint),
        (0,terminal_tests/* testLines */.e)((0,report_tests/* withoutRepeated */.R2)(attempt), hiddenTests, attempt.score?.unexpected ?? [], paint),
        prose(terminal_noteSentences(attempt)),
        isRecorded ? [] : prose([[notRecorded]]).map((line) => paint(['cyan'], line)),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}


/***/ }),

/***/ 40546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ otherOutput),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   R2: () => (/* binding */ withoutRepeated),
/* harmony export */   S0: () => (/* binding */ testPlace),
/* harmony export */   zV: () => (/* binding */ groupTests)
/* harmony export */ });
/* unused harmony export withoutUnclearPoints */
const groups = {
    failed: 'failing',
    error: 'failing',
    partial: 'failing',
    skipped: 'idle',
    not_run: 'idle',
    passed: 'passed',
};
const groupOf = ({ status }) => groups[status];
function groupTests(tests) {
    const of = (group) => tests.filter((test) => groupOf(test) === group);
    return { failing: of('failing'), idle: of('idle'), passed: of('passed') };
}
/** The tests without the message that is told about the whole already, such as that of a build that failed. */
const withoutRepeated = ({ tests, message: whole, }) => tests.map((test) => {
    if (test.message === undefined || test.message.trim() !== whole?.trim())
        return test;
    const { message: _said, ...rest } = test;
    return rest;
});
/** The attempt as PrairieLearn shows it where a test lacks points: then those of no single test are told. */
function withoutUnclearPoints(attempt) {
    const { grader, tests } = attempt;
    const isClear = tests.every(({ points, maxPoints }) => points !== undefined && maxPoints !== undefined);
    if (isClear || !(grader.format ?? '').split(', ').includes('prairielearn'))
        return attempt;
    return { ...attempt, tests: tests.map(({ points: _points, maxPoints: _most, ...test }) => test) };
}
/** What a test printed, unless its message or its actual output is the same. */
function otherOutput({ output = '', message = '', actual = '' }) {
    const said = output.trim();
    return said === message.trim() || said === actual.trim() ? undefined : output;
}
/** `tests/test_list.py:12`, where a format gives it. */
const testPlace = ({ file, line }) => file === undefined || line === undefined ? file : `${file}:${line}`;


/***/ }),

/***/ 61961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** For text and attributes. Line breaks become references: a blank line would end an HTML block of Markdown. */
const escapeHtml = (text) => text.replace(/[&<>"'\n\r]/g, (character) => ENTITIES[character] ?? character);


/***/ })

};
