export const id = 2281;
export const ids = [2281];
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

/***/ 12281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markInTerminal: () => (/* binding */ markInTerminal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/marking.js
var domain_marking = __webpack_require__(15318);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/domain/answer.js
var domain_answer = __webpack_require__(11531);
// EXTERNAL MODULE: ./build/domain/markable.js
var domain_markable = __webpack_require__(35844);
// EXTERNAL MODULE: ./build/report/marks.js
var marks = __webpack_require__(93357);
;// CONCATENATED MODULE: ./build/mark.js




/** Asks for one thing after another until all is answered or the person leaves; every answer is saved before the next question. */
async function walk(steps, session) {
    const answered = new Set();
    const said = new Map();
    for (let index = 0; index < steps.length;) {
        const step = steps[index];
        if (step === undefined)
            return;
        if (!answered.has(step) && (await session.isTaken(step))) {
            index += 1;
            continue;
        }
        await session.show(step);
        answered.add(step);
        const outcome = await askFor(step, remembering(step, said, session));
        if (outcome === 'quit')
            return;
        if (outcome === 'back' && index === 0)
            session.say('  This is the first.\n');
        index = outcome === 'back' ? Math.max(0, index - 1) : index + 1;
    }
}
function remembering(step, said, session) {
    const { subject, markable, kept } = step;
    const own = said.get(step);
    const before = own ?? (0,domain_marks/* newestMarks */.DC)(subject.marks).get(markable.id);
    return {
        ...session,
        ...(before !== undefined && { before }),
        ...(own === undefined && kept !== undefined && { kept }),
        save: async (mark) => {
            if ('item' in mark)
                said.set(step, (0,domain_marks/* laidOver */.JG)(said.get(step) ?? before, mark));
            await session.save(mark);
        },
    };
}
async function askFor(step, session) {
    const { markable } = step;
    const { before, kept } = session;
    for (;;) {
        const text = await session.ask((0,marks/* questionFor */.Aj)(markable, kept !== undefined));
        if (text === undefined)
            return 'quit';
        const answer = (0,domain_answer/* parseAnswer */.Wp)(text, markable);
        switch (answer.kind) {
            case 'given':
                await session.save({ ...markOf(step, session, answer.given), ...commentOf(before) });
                return askComment(step, session, answer.given);
            case 'comment':
                return askComment(step, session, undefined);
            case 'skip':
                if (kept !== undefined)
                    await session.save({ ...markOf(step, session, kept.given), ...commentOf(kept) });
                return 'on';
            case 'back':
            case 'quit':
                return answer.kind;
            case 'unclear':
                session.say(`  ${answer.why}\n${(0,marks/* answersFor */.ze)(markable)}`);
                break;
            case 'tests':
                session.say(await session.tests(step));
                break;
            case 'help':
                session.say((0,marks/* answersFor */.ze)(markable));
                break;
        }
    }
}
/** What was given is saved by now: a comment is a mark of its own, that says it again. */
async function askComment(step, session, given) {
    const { comment: earlier } = session.before ?? {};
    const typed = await session.ask((0,marks/* commentQuestion */.aF)(earlier));
    if (typed === undefined)
        return 'quit';
    const comment = typed.trim();
    if (comment === marks/* NO_COMMENT */.Ep && earlier !== undefined)
        await session.save(markOf(step, session, given));
    else if (comment !== '')
        await session.save({ ...markOf(step, session, given), comment });
    return 'on';
}
const commentOf = (mark) => mark?.comment === undefined ? {} : { comment: mark.comment };
function markOf({ subject, markable }, { by, now }, given) {
    const { submitter, state } = subject;
    return {
        submitter,
        item: markable.id,
        ...(given !== undefined && { given }),
        ...(0,domain_markable/* worthFor */.k2)(given, markable.points),
        by,
        at: now(),
        ...(state !== undefined && { commit: state }),
    };
}

// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/report/marks-turn.js
var marks_turn = __webpack_require__(27813);
// EXTERNAL MODULE: ./build/rescore.js + 1 modules
var rescore = __webpack_require__(21399);
// EXTERNAL MODULE: ./build/store/marks.js
var store_marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/cli/mark-author.js
var mark_author = __webpack_require__(75046);
// EXTERNAL MODULE: ./build/report/printed.js
var printed = __webpack_require__(55965);
// EXTERNAL MODULE: ./build/report/terminal-tests.js
var terminal_tests = __webpack_require__(12515);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
// EXTERNAL MODULE: ./build/report/tests.js
var report_tests = __webpack_require__(40546);
;// CONCATENATED MODULE: ./build/report/marks-tests.js




const MOST_CHARACTERS = 300;
const page = (lines) => lines.map((text) => `${text}\n`).join('');
/** What the tests of an item say, as far as they are recorded. */
const renderRecordedTests = (tests, paint) => tests.length === 0 ? '' : page((0,terminal_tests/* testLines */.e)(tests, 0, [], paint));
/** What the tests of an item say now, and all their commands printed. */
function renderTestRun(attempt, paint) {
    const { status, reason, grader, tests } = attempt;
    // What a grader prints of tests that failed is below, test by test.
    const isTold = status === 'graded' && tests.some((test) => test.status !== 'passed');
    const commands = grader.commands.filter(({ stage, test, output }) => test === undefined && output.trim() !== '' && !(isTold && stage === 'grader'));
    const shown = new Set(commands.map(({ output }) => output));
    const others = (0,printed/* printedTexts */.X)(attempt).filter(({ text }) => !shown.has(text));
    return page([
        ...commands.flatMap(({ command, output }) => [
            paint(['dim'], `$ ${(0,terminal_text/* inline */.mG)([firstLine(command)], MOST_CHARACTERS)}`),
            ...(0,terminal_text/* quoted */.TL)(output, '  '),
        ]),
        ...others.flatMap(({ title, text }) => [`${title}:`, ...(0,terminal_text/* quoted */.TL)(text, '  ')]),
        ...(status === 'graded'
            ? []
            : [paint(['red'], (0,terminal_text/* inline */.mG)([`The tests could not be run: ${reason ?? status}`], MOST_CHARACTERS))]),
        ...(tests.length === 0 ? [] : (0,terminal_tests/* testLines */.e)((0,report_tests/* withoutRepeated */.R2)(attempt), 0, [], paint)),
    ]);
}
function firstLine(command) {
    const [first = '', ...others] = command.trim().split('\n');
    return others.length === 0 ? first : `${first} …`;
}

// EXTERNAL MODULE: ./build/cli/mark-source.js
var mark_source = __webpack_require__(30876);
// EXTERNAL MODULE: ./build/cli/mark-tests.js
var mark_tests = __webpack_require__(70304);
;// CONCATENATED MODULE: ./build/cli/mark-screen.js









/** What is new on the screen: another submitter, another item, the question's own lines. */
function screenOf(call, marking, { prompt, steps, saved }) {
    const { terminal } = call;
    const paint = (0,terminal_text/* painter */.C2)(terminal.color);
    const submitters = [...new Set(steps.map(({ subject }) => subject))];
    let last;
    return async (step) => {
        const { subject, markable, unit } = step;
        const isNewTurn = last?.subject !== subject;
        if (isNewTurn)
            terminal.out(await turnOf(subject, submitters, call, marking));
        if (isNewTurn || last?.unit.id !== unit.id) {
            terminal.out((0,marks/* renderUnit */.Bl)(unit, insideOf(subject, unit.id), subject.scores, paint));
            terminal.out(await testsOf(step, call, marking, prompt));
        }
        last = step;
        const own = (0,domain_marks/* newestMarks */.DC)(saved.filter((mark) => mark.submitter === subject.submitter)).get(markable.id);
        const before = own ?? (0,domain_marks/* newestMarks */.DC)(subject.marks).get(markable.id);
        // What was just given has made the score we know old.
        const score = own === undefined ? (0,domain_marking/* findScore */.i)(subject.scores, markable.id) : undefined;
        terminal.out((0,marks/* renderItem */.Gx)(markable, score, before, paint));
    };
}
async function turnOf(subject, all, call, { dir, config }) {
    const { submitter, state } = subject;
    const source = await (0,mark_source/* findSource */.TC)((0,mark_source/* sourcesOf */.u0)(call, dir, config.assignment), submitter);
    const other = source === undefined ? undefined : await (0,mark_source/* otherCommit */.e4)(source, state, call.terminal.env);
    const turn = { ...subject, number: all.indexOf(subject) + 1, of: all.length };
    const files = { ...(source !== undefined && { source }), ...(other !== undefined && { other }) };
    return (0,marks_turn/* renderTurn */.cM)({ ...turn, ...files }, (0,terminal_text/* painter */.C2)(call.terminal.color));
}
const insideOf = ({ rubric }, unit) => (0,domain_markable/* markablesOf */.OU)(rubric.items).filter(({ id, within }) => id === unit || within.some((outer) => outer.id === unit));
const OTHER_FILES = 'These files are not the ones that were graded.';
/** What the item's tests say: run now where the files are here, else as they were recorded. */
async function testsOf({ subject, unit }, call, marking, prompt) {
    const { flag, terminal } = call;
    const { config, dir } = marking;
    const paint = (0,terminal_text/* painter */.C2)(terminal.color);
    const sources = (0,mark_source/* sourcesOf */.u0)(call, dir, config.assignment);
    const source = flag('grade-only') ? undefined : await (0,mark_source/* findSource */.TC)(sources, subject.submitter);
    if (source === undefined || !(0,mark_tests/* hasTests */.uG)(config, [unit.id], recordedTests(subject, unit.id).length > 0))
        return renderRecordedTests(recordedTests(subject, unit.id), paint);
    const signal = AbortSignal.any([terminal.signal, prompt.left]);
    const { submitter } = subject;
    const run = await (0,mark_tests/* runTests */.N$)(call, { submitter, source, config, codes: [unit.id], signal });
    const graded = subject.attempt?.submission;
    const isOther = graded?.commit === undefined && run.submission.contentDigest !== graded?.contentDigest;
    return (isOther ? `${paint(['yellow'], OTHER_FILES)}\n` : '') + renderTestRun(run, paint);
}
function recordedTests({ scores, attempt }, id) {
    const score = (0,domain_marking/* findScore */.i)(scores, id);
    const ids = new Set(score === undefined ? [] : testIdsOf(score));
    return attempt?.tests.filter((test) => ids.has(test.id)) ?? [];
}
const testIdsOf = (score) => [...score.tests, ...score.items.flatMap(testIdsOf)];

;// CONCATENATED MODULE: ./build/cli/mark-session.js












/** Walks submitters and the items that people mark, and asks. */
async function markInTerminal(call, marking) {
    const { flag, terminal } = call;
    if (terminal.openPrompt === undefined || flag('json'))
        throw notHere(flag('json'));
    const author = await (0,mark_author/* authorOf */.r)(call);
    const steps = marking.subjects.flatMap((subject) => (0,domain_marking/* stepsOf */.B)(subject, marking.codes, flag('regrade')));
    if (steps.length === 0)
        return sayNothing(call);
    if (author.known !== undefined)
        terminal.out(`${(0,visible/* visible */.RK)(`Marks are by ${author.name} (${author.known}); --as says otherwise.`)}\n`);
    const prompt = await terminal.openPrompt();
    const saved = [];
    try {
        await walk(steps, sessionOf(call, marking, { author, prompt, steps, saved }));
    }
    finally {
        prompt.close();
    }
    return conclude(call, marking, saved);
}
const notHere = (json) => new problem/* UserError */.yo([
    {
        message: json ? '--json answers a call and asks nothing' : 'there is no terminal to ask in',
        hint: `say what to mark: mark DIR SUBMITTER --set ITEM=VALUE --as NAME${json ? ' --json' : ''}`,
    },
]);
function sayNothing({ flag, terminal }) {
    const hint = flag('regrade') ? '' : ' --regrade asks again for what is marked;';
    terminal.out(`There is nothing to mark.${hint} --code asks for an item that tests decide.\n`);
    return 0;
}
function sessionOf(call, marking, { author, prompt, steps, saved }) {
    const { flag, terminal } = call;
    const { assignment } = marking.config;
    const path = (0,store_marks/* marksPath */.C$)(marking.dir, assignment);
    const isOurs = ({ subject, markable }) => saved.some((mark) => mark.submitter === subject.submitter && 'item' in mark && mark.item === markable.id);
    return {
        ask: prompt.ask,
        say: terminal.out,
        save: async (typed) => {
            const mark = (0,domain_marks/* saidAfter */.u9)(typed, await (0,store_marks/* readMarks */.pc)(marking.dir, assignment));
            await (0,store_marks/* appendMark */.EL)(path, mark);
            saved.push(mark);
        },
        show: screenOf(call, marking, { prompt, steps, saved }),
        tests: (step) => testsOf(step, call, marking, prompt),
        isTaken: async (step) => {
            if (flag('regrade') || isOurs(step))
                return false;
            const { submitter, marks } = step.subject;
            const all = await (0,store_marks/* readMarks */.pc)(marking.dir, assignment);
            const now = (0,domain_marks/* newestMarks */.DC)(all.filter((mark) => mark.submitter === submitter)).get(step.markable.id);
            const isNew = now?.given !== undefined && (0,domain_marks/* newestMarks */.DC)(marks).get(step.markable.id)?.at !== now.at;
            if (isNew)
                terminal.out(`\n${(0,visible/* visible */.RK)(`${submitter} ${step.markable.id}: marked by ${now.by} meanwhile.`, { oneLine: true })}\n`);
            return isNew;
        },
        now: terminal.now,
        by: author.name,
    };
}
async function conclude({ terminal }, marking, saved) {
    const { dir, config } = marking;
    const path = (0,visible/* visible */.RK)((0,external_node_path_.relative)(terminal.cwd, (0,store_marks/* marksPath */.C$)(dir, config.assignment)));
    const items = new Set(saved.map((mark) => `${mark.submitter}\0${'item' in mark ? mark.item : ''}`)).size;
    const { gradebook } = await (0,rescore/* refreshGradebook */.QS)({ ...marking.request, now: terminal.now() });
    terminal.out(`\n${items} ${items === 1 ? 'item' : 'items'} marked${items === 0 ? '' : `, in ${path}`}.\n`);
    for (const submitter of new Set(saved.map((mark) => mark.submitter))) {
        const { row, ungraded } = (0,record_gradebook/* standingIn */.qV)(gradebook, submitter);
        terminal.out((0,marks_turn/* renderStanding */.F8)(submitter, row, ungraded));
    }
    return 0;
}


/***/ }),

/***/ 30876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   bM: () => (/* binding */ directoryFor),
/* harmony export */   e4: () => (/* binding */ otherCommit),
/* harmony export */   qF: () => (/* binding */ bringSource),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16923);
/* harmony import */ var _github_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72934);
/* harmony import */ var _store_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(756);
/* harmony import */ var _store_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44636);






/** Where the submissions of an assignment are, each by its submitter's name: a directory, or a single file. */
function sourcesOf({ text, terminal }, dir, assignment) {
    const named = text('source');
    return named === undefined ? (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesPath */ .Gf)(dir, assignment) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, named);
}
/** A submitter's files; undefined where they are not here. */
async function findSource(sources, submitter) {
    // A submitter's name may come from a student's repository.
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(submitter) || /^\.?$/.test(submitter))
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, submitter);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined)
        return path;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(sources).catch(() => []);
    const file = names.find((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name)) === submitter);
    return file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, file);
}
/**
 * A submitter's files, fetched where what counts is a commit and not here: a harvest keeps records, and no files.
 * What somebody named or put there is taken as it is; undefined where there is nothing.
 */
async function bringSource(call, wanted) {
    const { dir, assignment, submitter, submission } = wanted;
    const sources = sourcesOf(call, dir, assignment);
    const found = await findSource(sources, submitter);
    if (call.text('source') !== undefined || submission?.commit === undefined)
        return found;
    const { commit } = submission;
    const kept = await (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keptCommit */ .qG)(sources, submitter);
    if (found !== undefined && (kept === undefined || kept === commit))
        return found;
    const find = await (0,_store_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepositories */ .i)(dir, assignment);
    const place = find({ submitter, attempt: { submission } });
    if (place === undefined)
        return found;
    const { keepCommit } = await __webpack_require__.e(/* import() */ 5509).then(__webpack_require__.bind(__webpack_require__, 15509));
    const { gitServerOf } = await __webpack_require__.e(/* import() */ 7821).then(__webpack_require__.bind(__webpack_require__, 37821));
    const { signal } = call.terminal;
    return keepCommit(sources, { submitter, commit, place }, gitServerOf(call), signal);
}
/** A directory with the submission in it: a submission that is one file gets one below `scratch`. */
async function directoryFor(source, scratch) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source)).isDirectory())
        return source;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'submission');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)));
    return dir;
}
/** The commit that is here, of a clone or of what was fetched, where that is not the one that counts. */
async function otherCommit(source, state, env) {
    const isClone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, '.git')).then((found) => found.isDirectory(), () => false);
    const commit = isClone
        ? (await (0,_github_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(source, env))?.commit
        : await (0,_store_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keptCommit */ .qG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source));
    return commit === state ? undefined : commit;
}


/***/ }),

/***/ 70304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ codesWithin),
/* harmony export */   N$: () => (/* binding */ runTests),
/* harmony export */   uG: () => (/* binding */ hasTests)
/* harmony export */ });
/* harmony import */ var _config_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34135);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94351);
/* harmony import */ var _domain_rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43048);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67881);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10576);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8222);
/* harmony import */ var _mark_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30876);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58071);








/** Grades the files of a submission, only what belongs to the codes: to look at, nothing of it is kept. */
async function runTests(call, { submitter, source, config, codes, signal, handedIn }) {
    const { terminal } = call;
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .inScratch */ .Q)('mark', async (scratch) => {
        const dir = await (0,_mark_source_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryFor */ .bM)(source, scratch);
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_4__/* .courseRequestOf */ .Ap)({ ...call, words: [dir] }, scratch);
        const course = await (0,_course_js__WEBPACK_IMPORTED_MODULE_1__/* .openCourse */ ._)({ ...request, config: config.file });
        const { now } = terminal;
        const items = codesWithin(course.config, codes);
        const asked = (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(course.config, items);
        return await (0,_grade_js__WEBPACK_IMPORTED_MODULE_3__/* .grade */ .o)({
            submission: {
                name: submitter,
                submittedAt: handedIn?.submittedAt ?? now(),
                submittedAtSource: handedIn?.submittedAtSource ?? 'graded',
            },
            dir,
            // Whoever marks sees what students may not.
            course: { ...course, config: { ...asked, show: { ...asked.show, output: 'all', tests: [] } } },
            items,
            machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineOf */ .V)(terminal, scratch),
            signal,
            keep: async () => undefined,
        });
    });
}
/** Whether anything that is run would tell of these codes; `isRecorded` where it did when they were graded. */
function hasTests(config, codes, isRecorded) {
    const { rubric, grader } = config;
    if (grader !== undefined)
        return isRecorded || rubric === undefined || leavesWithin(rubric.items, codes).some(isTested);
    return (0,_config_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAsked */ .n)(config, codesWithin(config, codes)).tests.length > 0;
}
const leavesWithin = (items, codes) => items.flatMap((item) => {
    if (codes.includes(item.id) || hasDeduction(item, codes))
        return (0,_domain_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)([item]);
    return item.kind === 'group' ? leavesWithin(item.items, codes) : [];
});
const isTested = (item) => item.kind === 'tested' ||
    (item.kind === 'deductive' && item.deductions.some(({ tests }) => tests.length > 0));
/** The codes and everything inside them, as far as something can be run for it. */
function codesWithin({ rubric, tests }, codes) {
    if (rubric === undefined) {
        const ids = tests.map(({ id }) => id);
        // One grader for everything, and nothing is known of its parts.
        if (ids.length === 0)
            return [];
        return codes.map((code) => ids.find((id) => code === id || code.startsWith(`${id}/`)) ?? code);
    }
    return idsWithin(rubric.items, codes, false);
}
const idsWithin = (items, codes, isInside) => items.flatMap((item) => {
    const isAsked = isInside || codes.includes(item.id) || hasDeduction(item, codes);
    const inner = item.kind === 'group' ? idsWithin(item.items, codes, isAsked) : [];
    return isAsked ? [item.id, ...inner] : inner;
});
const hasDeduction = (item, codes) => item.kind === 'deductive' && item.deductions.some(({ id }) => codes.includes(id));


/***/ }),

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

/***/ 15726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
// What lets git reach the network at all on a machine behind a proxy or with its own certificates.
const inherited = [
    'PATH',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
/** A repository may bring no setting, hook, filter or helper of its own, and only HTTP is spoken. */
const settings = [
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['credential.helper', ''],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['advice.detachedHead', 'false'],
];
const configuration = (entries) => ({
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ])),
});
/** The environment of a git that asks nobody, and shows a token to one server only. */
function gitEnvironment(ours, serverUrl, token, stallSeconds = 60) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const secret = token === '' ? [] : [[`http.${new URL(serverUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
    return {
        ...Object.fromEntries(inherited.flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]]))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        // A transfer that stands still is given up.
        GIT_HTTP_LOW_SPEED_LIMIT: '1000',
        GIT_HTTP_LOW_SPEED_TIME: String(stallSeconds),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
        ...configuration([...settings, ...secret]),
    };
}
/** Runs git on a repository of ours. */
async function git(args, { gitDir, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true };
    return getExecOutput('git', [...args], options);
}


/***/ }),

/***/ 72934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15726);



/** A repository may name a server that has what it lacks: git would go there, and tell it who we are. */
const onlyHere = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
/** The head of the checkout a directory lies in; undefined where there is none. Only before student code has run. */
async function readHead(dir, environment) {
    const gitDir = await gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
    if (gitDir === undefined)
        return undefined;
    const env = { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(environment, 'https://github.com', ''), ...onlyHere };
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['log', '-1', '--no-show-signature', '--format=%H %aI %cI'], {
        gitDir,
        env,
    });
    const words = ended.exitCode === 0 ? ended.stdout.trim().split(' ') : [];
    const [commit = '', authoredAt = '', committedAt = ''] = words;
    return commit === '' ? undefined : { commit, authoredAt, committedAt };
}
async function gitDirOf(dir) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(here).catch(() => undefined);
    if (found?.isDirectory() === true)
        return here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) === dir ? undefined : gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
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

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var _record_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81964);
/* harmony import */ var _harvest_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32343);


/**
 * The repositories of a directory of attempts. Where an attempt was harvested from decides: what its record says of a
 * repository, its student may have written.
 */
async function findRepositories(dir, assignment) {
    const remembered = (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingRemembered */ .aw)();
    for await (const row of (0,_harvest_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(dir))
        (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .kY)(remembered, row);
    const sightings = (0,_record_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingsOf */ .YW)(remembered, assignment);
    const byId = new Map(sightings.map(({ repository }) => [repository.id, repository]));
    const bySubmitter = new Map(sightings.map(({ submitter, repository }) => [submitter, repository]));
    return ({ repositoryId = -1, submitter, source = '', attempt }) => {
        const seen = byId.get(repositoryId) ?? bySubmitter.get(submitter);
        return seen ?? placeIn(source) ?? placeIn(attempt?.submission.repository ?? '');
    };
}
/** `owner/name`, also in front of `@commit:path`. */
function placeIn(text) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)(?:@|$)/.exec(text) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}


/***/ }),

/***/ 44636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ sourcesPath),
/* harmony export */   lc: () => (/* binding */ keepSource),
/* harmony export */   qG: () => (/* binding */ keptCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88445);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31334);






/** Where a directory of attempts keeps the files that count, each submitter's by their name. */
const sourcesPath = (dir, assignment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.attemptsPath)(dir, assignment)), 'source');
/** Not a path, and no name of ours: a submitter's name may come from a student's repository. */
const isName = (submitter) => /^[^.\\/:\0][^\\/:\0]*$/.test(submitter);
const commitPath = (sources, submitter) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, '.commits', submitter);
/** The commit whose files are kept for a submitter; undefined where nobody fetched them. */
async function keptCommit(sources, submitter) {
    if (!isName(submitter))
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(commitPath(sources, submitter), 'utf8').catch(() => '');
    return text.trim() === '' ? undefined : text.trim();
}
/** Keeps the files of a commit for a submitter, in place of those of another one: all of them, or those from before. */
async function keepSource(sources, { submitter, commit }, fetch) {
    if (!isName(submitter))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(submitter)} is no name for a directory` }]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(sources, { recursive: true });
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, '.fetching-'));
    try {
        const files = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'files');
        await fetch(files);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sources, submitter);
        // Until they are there, nobody may take them for those of the commit.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(commitPath(sources, submitter), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(files, place);
        await (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(commitPath(sources, submitter), `${commit}\n`);
        return place;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}


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
