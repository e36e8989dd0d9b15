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

// EXTERNAL MODULE: ./build/record/gradebook.js
var record_gradebook = __webpack_require__(13302);
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


/***/ })

};
