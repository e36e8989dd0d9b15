export const id = 2403;
export const ids = [2403];
export const modules = {

/***/ 75046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);




/** The one `--as` names; in a terminal else the person who sits there. */
async function authorOf({ text, terminal }) {
    const named = text('as')?.trim();
    if (named !== undefined && named !== '')
        return { name: named };
    if (terminal.openPrompt === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: 'who marks? there is no terminal to tell by', hint: 'say --as NAME' }]);
    const name = await nameInGit(terminal);
    if (name !== '')
        return { name, known: "git's user.name" };
    return { name: terminal.env.LOGNAME ?? terminal.env.USER ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username, known: 'your login' };
}
/** Only what the person configured for themselves: a repository we may stand in could say anything. */
async function nameInGit({ env }) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['config', '--global', 'user.name'], { env });
        return stdout.trim();
    }
    catch {
        // No git, or no name there: there is still the login.
        return '';
    }
}


/***/ }),

/***/ 12403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setMarks: () => (/* binding */ setMarks)
});

// EXTERNAL MODULE: ./build/domain/answer.js
var answer = __webpack_require__(11531);
// EXTERNAL MODULE: ./build/domain/markable.js
var domain_markable = __webpack_require__(35844);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/mark-problems.js
var mark_problems = __webpack_require__(61265);
;// CONCATENATED MODULE: ./build/domain/setting.js




const meanings = {
    pass: { passed: true },
    passed: { passed: true },
    fail: { passed: false },
    failed: { passed: false },
    applies: { passed: false },
};
/** `S=1.5`, `A1.1=pass`, `A2.1=applies`, `S=`. */
function parseSetting(text, rubric) {
    const at = text.lastIndexOf('=');
    const item = text.slice(0, Math.max(at, 0)).trim();
    const value = text.slice(at + 1).trim();
    const hint = 'write ITEM=VALUE, and as the value points, pass, fail or applies';
    if (at === -1 || item === '')
        return [{ message: `--set: ${(0,quote/* quote */.hD)(text)} is not understood`, hint }];
    const points = (0,answer/* parsePoints */.PW)(value);
    const given = points === undefined
        ? Object.hasOwn(meanings, value.toLowerCase())
            ? meanings[value.toLowerCase()]
            : undefined
        : { points };
    if (given === undefined && value !== '')
        return [{ message: `--set ${item}: ${(0,quote/* quote */.hD)(value)} is not understood`, hint }];
    const problems = [...(0,mark_problems/* markProblems */.e)(rubric, item, given), ...misused(item, value, rubric)];
    return problems.length > 0 ? problems : { item, ...(given !== undefined && { given }) };
}
function misused(item, value, rubric) {
    const markable = (0,domain_markable/* markablesOf */.OU)(rubric.items).find(({ id }) => id === item);
    if (value.toLowerCase() !== 'applies' || markable === undefined || (0,answer/* isTaken */.Ck)(markable))
        return [];
    return [{ message: `--set ${item}: only what takes points applies`, hint: 'say pass or fail' }];
}

// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/report/marks.js
var report_marks = __webpack_require__(93357);
// EXTERNAL MODULE: ./build/report/marks-turn.js
var marks_turn = __webpack_require__(27813);
// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
// EXTERNAL MODULE: ./build/store/marks.js
var store_marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/cli/mark-author.js
var mark_author = __webpack_require__(75046);
// EXTERNAL MODULE: ./build/cli/marking.js
var cli_marking = __webpack_require__(88798);
;// CONCATENATED MODULE: ./build/cli/mark-set.js
















/** Marks without asking: all of them, or with a mistake in one none. */
async function setMarks(call, marking) {
    const { flag, terminal } = call;
    const subject = (0,cli_marking/* onlySubject */.L)(marking, '--set and --adjust');
    const settings = settingsOf(call, subject);
    const adjust = adjustmentOf(call);
    const author = await (0,mark_author/* authorOf */.r)(call);
    const said = marksOf(call, subject, author, settings, adjust);
    const marks = said.map((mark) => (0,domain_marks/* saidAfter */.u9)(mark, marking.stored.marks));
    const path = (0,store_marks/* marksPath */.C$)(marking.dir, marking.config.assignment);
    for (const mark of marks)
        await (0,store_marks/* appendMark */.EL)(path, mark);
    const request = { ...marking.request, now: terminal.now() };
    const { gradebook } = await (0,rescore/* refreshGradebook */.QS)(request).catch(sayingSaved);
    const { row, ungraded } = (0,record_gradebook/* standingIn */.qV)(gradebook, subject.submitter);
    const worth = worthsIn(subject.rubric);
    const lines = marks.map((mark) => (0,report_marks/* renderMark */.oh)(mark, 'item' in mark ? worth.get(mark.item) : undefined));
    const json = { marks, row: row ?? null, ungraded: ungraded ?? null };
    terminal.out(flag('json')
        ? (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(json))
        : [...lines, (0,marks_turn/* renderStanding */.F8)(subject.submitter, row, ungraded)].join(''));
    return 0;
}
const worthsIn = ({ items }) => new Map((0,domain_markable/* markablesOf */.OU)(items).map(({ id, points }) => [id, points]));
/** Else they would be set once more, and an adjustment count twice. */
function sayingSaved(error) {
    if ((0,error_code/* errorCode */.C)(error) === undefined)
        throw error;
    const why = error instanceof Error ? error.message : String(error);
    const hint = 'do not set them again: `rescore` makes the gradebook';
    throw new problem/* UserError */.yo([{ message: `the marks are saved, but the gradebook is not: ${why}`, hint }], {
        cause: error,
    });
}
function settingsOf({ text, texts }, { rubric }) {
    const parsed = texts('set').map((setting) => parseSetting(setting, rubric));
    const problems = parsed.flatMap((one) => (Array.isArray(one) ? one : []));
    const settings = parsed.flatMap((one) => (Array.isArray(one) ? [] : [one]));
    const ids = settings.map(({ item }) => item);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const empty = text('comment') === undefined ? settings.filter(({ given }) => given === undefined) : [];
    (0,problem/* throwProblems */.Jh)([
        ...problems,
        ...twice.map((id) => ({ message: `--set ${id} is there twice` })),
        ...empty.map(({ item }) => ({ message: `--set ${item}= says nothing`, hint: 'add --comment' })),
    ]);
    return settings;
}
function adjustmentOf({ text }) {
    const typed = text('adjust');
    const points = typed === undefined ? undefined : (0,answer/* parsePoints */.PW)(typed.trim());
    if (typed !== undefined && points === undefined)
        (0,problem/* throwProblems */.Jh)([
            { message: `--adjust: ${(0,quote/* quote */.hD)(typed)} is no number of points`, hint: 'such as +1 or -0.5' },
        ]);
    if (points === 0)
        (0,problem/* throwProblems */.Jh)([{ message: '--adjust 0 changes nothing' }]);
    return points;
}
function marksOf({ text, terminal }, { submitter, state, rubric }, author, settings, adjust) {
    const comment = text('comment');
    const worths = worthsIn(rubric);
    const said = {
        ...(comment !== undefined && { comment }),
        by: author.name,
        at: terminal.now(),
        ...(state !== undefined && { commit: state }),
    };
    return [
        ...settings.map((setting) => {
            const worth = (0,domain_markable/* worthFor */.k2)(setting.given, worths.get(setting.item));
            return { submitter, ...setting, ...worth, ...said };
        }),
        ...(adjust === undefined ? [] : [{ submitter, adjust, ...said }]),
    ];
}


/***/ }),

/***/ 88798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onlySubject)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);

/** The only submitter a call is about. */
function onlySubject({ subjects }, what) {
    const [subject, ...others] = subjects;
    if (subject !== undefined && others.length === 0)
        return subject;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ message: `${what}: of whom? name a submitter`, hint: '`mark DIR SUBMITTER …`' }]);
}


/***/ }),

/***/ 11531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   PW: () => (/* binding */ parsePoints),
/* harmony export */   Wp: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35844);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);


const orders = {
    '': 'skip',
    b: 'back',
    back: 'back',
    c: 'comment',
    comment: 'comment',
    q: 'quit',
    quit: 'quit',
    t: 'tests',
    tests: 'tests',
    '?': 'help',
    h: 'help',
    help: 'help',
};
/** Whether it is applied rather than earned: yes is then to the student's cost, or (for 0 points) a remark. */
const isTaken = ({ points }) => points <= 0;
/** `y` awards what an item has to give, or applies what it takes; a number gives points. */
function parseAnswer(text, markable) {
    const word = text.trim().toLowerCase();
    const kind = Object.hasOwn(orders, word) ? orders[word] : undefined;
    if (kind !== undefined)
        return { kind };
    if (['y', 'yes'].includes(word))
        return { kind: 'given', given: { passed: !isTaken(markable) } };
    if (['n', 'no'].includes(word))
        return { kind: 'given', given: { passed: isTaken(markable) } };
    const points = parsePoints(word);
    if (points === undefined)
        return { kind: 'unclear', why: 'not understood' };
    const problem = (0,_markable_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotGiven */ .v2)(markable, { points });
    return problem === undefined
        ? { kind: 'given', given: { points } }
        : { kind: 'unclear', why: problem.message };
}
/** Points as somebody types them: `2`, `1.5`, `-1`, `+1`. */
function parsePoints(text) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text))
        return undefined;
    const points = Number(text);
    return (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoints */ .U2)(points) ? points : undefined;
}


/***/ }),

/***/ 15318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   i: () => (/* binding */ findScore)
/* harmony export */ });
/* harmony import */ var _grade_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19891);
/* harmony import */ var _markable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35844);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73551);



/**
 * What is to be asked of a submitter, in the order of the rubric: what waits for a person and what was marked on another
 * submission, or with `regrade` all they mark.
 */
function stepsOf(subject, codes, regrade) {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .newestMarks */ .DC)(subject.marks);
    const others = new Set((0,_grade_row_js__WEBPACK_IMPORTED_MODULE_1__/* .markedOnAnother */ .dl)(subject.scores).map(({ id }) => id));
    const isAsked = (markable) => {
        const { id, byHand, isTested } = markable;
        if (others.has(id))
            return true;
        if (byHand)
            return regrade || isPending(subject, markable);
        // What tests decide is asked for by its own code; anything, where a mark does not fit any more.
        const isMarked = marks.get(id)?.given !== undefined;
        if (isTested && codes.includes(id) && (regrade || !isMarked))
            return true;
        return isMarked && isPending(subject, markable);
    };
    return (0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .askedFor */ .GZ)((0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .markablesOf */ .OU)(subject.rubric.items), codes)
        .filter(isAsked)
        .map((markable) => {
        const kept = others.has(markable.id) ? marks.get(markable.id) : undefined;
        const fits = kept?.given !== undefined && (0,_markable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotGiven */ .v2)(markable, kept.given) === undefined;
        return { subject, markable, unit: unitOf(markable), ...(fits && { kept }) };
    });
}
/** The nearest group, or the item that a deduction is taken from. */
function unitOf(markable) {
    const isWhole = !markable.byHand && !markable.isTested;
    return isWhole ? markable : (markable.within.at(-1) ?? markable);
}
/** A deduction waits for nobody where its item was marked as a whole. */
const isPending = ({ scores }, { id, within }) => [id, ...within.map((outer) => outer.id)].every((each) => findScore(scores, each)?.status === 'pending');
/** An item's score, wherever it is. */
function findScore(scores, id) {
    for (const score of scores) {
        const found = score.id === id ? score : findScore(score.items, id);
        if (found !== undefined)
            return found;
    }
    return undefined;
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ pointsLine),
/* harmony export */   TJ: () => (/* binding */ itemName),
/* harmony export */   hA: () => (/* binding */ shownPoints),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   vc: () => (/* binding */ shownOutOf),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   ye: () => (/* binding */ pendingItems)
/* harmony export */ });
/* unused harmony export headline */
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);


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
/** An item by its id and its name, unless one of them says the other. */
const itemName = ({ id, name }) => {
    if (id === '' || id === name)
        return name;
    return id.endsWith(`/${name}`) ? id : `${id} ${name}`;
};
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
const MOST_CHARACTERS = 1000;
/** The attempt in a sentence, for the end of a log or a failed step, which escapes it. */
function headline(attempt) {
    const reason = cutCharacters(attempt.reason?.trim() ?? '', MOST_CHARACTERS).replace(/\s+/g, ' ') ||
        'no reason was recorded';
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

/***/ 27813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ renderStanding),
/* harmony export */   cM: () => (/* binding */ renderTurn),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43651);


const MOST_CHARACTERS = 300;
const RULE = '─'.repeat(72);
const line = (text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)([text], MOST_CHARACTERS);
const page = (lines) => lines.map((text) => `${text}\n`).join('');
const STATE_LETTERS = 7;
function renderTurn(turn, paint) {
    const { submitter, number, of, state, row, ungraded, source, other } = turn;
    const at = state === undefined ? '' : `, ${short(state)}`;
    const files = source === undefined ? sayNoFiles(submitter) : `Files: ${source}`;
    const differs = `These files are at ${short(other ?? '')}, and not what counts.`;
    return page([
        '',
        paint(['cyan'], RULE),
        paint(['bold'], line(`${submitter} (${number} of ${of})${at}: ${standing(row, ungraded)}`)),
        paint(['dim'], line(files)),
        ...(other === undefined ? [] : [paint(['yellow'], differs)]),
    ]);
}
const sayNoFiles = (submitter) => `The files are not here: give --source DIR with the directory that has ${submitter} in it, such as the one batch read.`;
/** A commit, or a digest of files, as people name it. */
const short = (state) => state.slice(0, STATE_LETTERS);
function standing(row, ungraded) {
    if (row === undefined)
        return `no grade (${ungraded?.status ?? 'error'}): ${ungraded?.reason ?? 'no attempt'}`;
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOutOf */ .vc)(row.points, row.maxPoints)}${row.complete ? '' : ' so far'}`;
}
/** A submitter's standing after marks: `ada: 8.5 of 10 points`. */
const renderStanding = (submitter, row, ungraded) => page([line(`${submitter}: ${standing(row, ungraded)}`)]);


/***/ }),

/***/ 93357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ questionFor),
/* harmony export */   Bl: () => (/* binding */ renderUnit),
/* harmony export */   Ep: () => (/* binding */ NO_COMMENT),
/* harmony export */   Gx: () => (/* binding */ renderItem),
/* harmony export */   aF: () => (/* binding */ commentQuestion),
/* harmony export */   oh: () => (/* binding */ renderMark),
/* harmony export */   ze: () => (/* binding */ answersFor)
/* harmony export */ });
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11531);
/* harmony import */ var _domain_marking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15318);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89606);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _marks_turn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27813);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43651);







const MOST_CHARACTERS = 300;
const line = (text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)([text], MOST_CHARACTERS);
const page = (lines) => lines.map((text) => `${text}\n`).join('');
/** An item with everything inside it that people may mark, as a heading; one that is all by itself needs none. */
function renderUnit(unit, inside, scores, paint) {
    const itself = inside.find(({ id }) => id === unit.id);
    const others = inside.filter(({ id }) => id !== unit.id);
    if (others.length === 0)
        return '';
    const of = itself === undefined ? '' : `, ${worth(itself)} to take from`;
    return page([
        '',
        paint(['green'], line(`${title(unit.id, unit.name)}${of}`)),
        ...others.map((markable) => {
            const said = sayDecided(markable, (0,_domain_marking_js__WEBPACK_IMPORTED_MODULE_5__/* .findScore */ .i)(scores, markable.id));
            return `  ${line(`${title(markable.id, markable.name)}, ${worth(markable)}${said}`)}`;
        }),
    ]);
}
/** What is decided already, so that nothing reads as taken that is not. */
function sayDecided(markable, score) {
    if (score === undefined || score.status === 'pending')
        return '';
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable))
        return score.points < 0 ? `: applies, ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(score.points)}` : ': does not apply';
    return `: ${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPointsOf */ .AD)(score.points, markable.points)}`;
}
const title = (id, name) => (id === name ? id : `${id} ${name}`);
const worth = ({ points, bonus }) => `${points < 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(points) : (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPoints */ .Xf)(points)}${bonus ? ' bonus' : ''} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
/** One item that is asked for: what it is worth, why it is where it is, and what was said before. */
function renderItem(markable, score, before, paint) {
    const { id, name } = markable;
    // That it waits for a person is known to the person, and what was given is said below.
    const isGiven = before?.given !== undefined;
    const tells = score !== undefined && (score.status === 'pending') === isGiven;
    const reason = tells ? score.reason : undefined;
    return page([
        '',
        paint(['bold'], line(`${title(id, name)} (${worth(markable)})`)),
        ...(reason === undefined ? [] : [`  ${line(reason)}`]),
        ...(before === undefined ? [] : [`  ${line(sayBefore(before, markable, score?.mark?.commit))}`]),
    ]);
}
function sayBefore({ by, given, comment }, markable, another) {
    const what = given === undefined ? 'no points yet' : describeGiven(given, markable.points);
    const on = another === undefined ? '' : `, looking at ${(0,_marks_turn_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(another)} and not at what counts`;
    return `before: ${what}, by ${by}${on}${comment === undefined ? '' : `: ${comment}`}`;
}
function describeGiven(given, points) {
    if ('points' in given)
        return points < 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(given.points) : (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPointsOf */ .AD)(given.points, points);
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)({ points }))
        return given.passed ? 'does not apply' : 'applies';
    return given.passed ? 'passed' : 'failed';
}
/** `keeps`: Enter says again what was given before. */
const questionFor = (markable, keeps = false) => {
    const id = line(markable.id);
    const enter = keeps ? '(Enter keeps it) ' : '';
    if ((0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable))
        return `Does ${id} apply? [y/n] ${enter}`;
    return `${id}: points 0–${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPoints */ .Xf)(markable.points)}, or y/n? ${enter}`;
};
/** What takes an earlier comment away. */
const NO_COMMENT = '-';
/** `earlier` is the comment that the item has. */
const commentQuestion = (earlier) => earlier === undefined
    ? 'Comment (Enter for none): '
    : `Comment (Enter keeps ${line(cut(earlier))}, ${NO_COMMENT} for none): `;
const SHOWN_OF_COMMENT = 40;
const cut = (text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.length > SHOWN_OF_COMMENT ? `${text.slice(0, SHOWN_OF_COMMENT)}…` : text);
/** The answers there are. */
const answersFor = (markable) => page([
    (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaken */ .Ck)(markable)
        ? '  y applies (takes the points) · n does not · a number below 0 takes a part'
        : '  y all of it · n none · a number gives points',
    '  Enter skips · c only a comment · t runs its tests again · b back · q quits; what is answered is saved',
]);
/** A mark that was saved, in a line. */
function renderMark(mark, points) {
    const said = mark.comment === undefined ? '' : `: ${mark.comment}`;
    if ('adjust' in mark)
        return page([line(`${mark.submitter}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(mark.adjust)} by ${mark.by}${said}`)]);
    const what = mark.given === undefined ? 'a comment' : describeGiven(mark.given, points ?? 0);
    return page([line(`${mark.submitter} ${mark.item}: ${what}, by ${mark.by}${said}`)]);
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
