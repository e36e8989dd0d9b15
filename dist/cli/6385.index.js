export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 46385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/config/notices.js + 1 modules
var config_notices = __webpack_require__(98612);
// EXTERNAL MODULE: ./build/course/find-config.js + 1 modules
var find_config = __webpack_require__(73461);
// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(43491);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(15868);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/report/late.js
var report_late = __webpack_require__(85839);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/check.js








/** What a valid configuration says, in the words of the instructor who is about to publish it. */
function renderCheck(config, notices) {
    const { file, assignment, due, timezone } = config;
    const lines = [
        `${file} is valid.`,
        '',
        `  assignment  ${assignment}`,
        `  due         ${due === undefined ? 'no date' : (0,time/* formatInstant */.r4)(due, timezone)}`,
        ...(due === undefined ? [] : [`  late        ${lateness(config)}`]),
        `  worth       ${worth(config)}`,
        `  protected   ${protectedFiles(config)}`,
        ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `! ${notice}`)]),
    ];
    return lines.map((line) => `${(0,visible/* visible */.RK)(line)}\n`).join('');
}
const lateness = ({ late, timezone }) => late === undefined ? 'nothing is taken off' : (0,report_late/* latePolicyWords */.U)(late, timezone);
function protectedFiles({ protect: { files, from }, grader }) {
    const ofQuestion = grader?.layout === 'prairielearn' && from !== undefined ? ['tests', ...grader.shared] : [];
    const all = [...files, ...ofQuestion];
    if (all.length === 0)
        return 'nothing';
    return `${all.join(', ')}${from === undefined ? '' : ` from ${sourceOf(from)}`}`;
}
function sourceOf(from) {
    switch (from.kind) {
        case 'directory':
            return from.path;
        case 'repository':
            return (0,repository_ref/* formatRepositoryRef */.PC)(from);
    }
}
function worth(config) {
    const { rubric, maxPoints, tests } = config;
    if (rubric !== undefined) {
        const leaves = (0,domain_rubric/* leavesOf */.wf)(rubric.items);
        const manual = leaves.filter(({ kind }) => kind === 'manual').length;
        const marked = manual === 0 ? '' : `, ${manual} of them marked by a person`;
        return `${pointsOf((0,domain_rubric/* maxPointsOf */.Vp)(rubric))} in ${(0,sentence/* plural */.LS)(leaves.length, 'item')}${marked}`;
    }
    const known = (0,expected/* maximumOf */.c)(config);
    if (known === null)
        return 'what the results state';
    return maxPoints === undefined ? `${pointsOf(known)} in ${(0,sentence/* plural */.LS)(tests.length, 'test')}` : pointsOf(known);
}
const pointsOf = (points) => `${(0,domain_points/* formatPoints */.Xf)(points)} ${points === 1 ? 'point' : 'points'}`;

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/check-page.js





/** What can be graded to see whether a configuration is right. */
const graded = ['solution', 'starter'];
/** What grading a solution or a starter showed, in sentences; lines to look into begin with `!`. */
function renderGrading(who, checked) {
    const lines = [earnedSentence(who, checked), ...warningsOf(who, checked).map((warning) => `! ${warning}`)];
    return lines.map((line) => `${(0,visible/* visible */.RK)(line)}\n`).join('');
}
function earnedSentence(who, { status, points, maxPoints, reason, waiting, short }) {
    if (status !== 'graded' || points === null) {
        const why = reason === undefined ? '' : `: ${reason}`;
        return status === 'ungradable'
            ? `The ${who} is not gradable${why}`
            : `The ${who} could not be graded${why}`;
    }
    const earned = maxPoints === null ? pointsOf(points) : (0,domain_points/* formatPointsOf */.AD)(points, maxPoints);
    const waits = waiting.length === 0 ? '' : `, without what a person marks (${waiting.map(sayWaiting).join('; ')})`;
    const isFull = who === 'solution' && short.length === 0 ? ': all that tests decide' : '';
    return `The ${who} earns ${earned}${isFull}${waits}.`;
}
const sayWaiting = ({ id, maxPoints, bonus, on }) => `${id}: ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}${bonus ? ' on top' : ''}${on.length === 0 ? '' : ` until ${on.join(' and ')} ${on.length === 1 ? 'is' : 'are'} marked`}`;
/** The solution must be full, and the tests be those that the rubric means; a starter is full of nothing else. */
function warningsOf(who, checked) {
    const leftOut = leftOutSentences(who, checked);
    if (who === 'starter') {
        return checked.isFull && checked.points !== 0
            ? ['the starter earns full points already: there is nothing left to do', ...leftOut]
            : leftOut;
    }
    return [...leftOut, ...checked.short.map(shortSentence), ...fitSentences(checked)];
}
const leftOutSentences = (who, { leftOut }) => leftOut.length === 0
    ? []
    : [
        `left out of the ${who}: ${(0,quote/* quoteSome */.Jv)(leftOut, 20)}: such files can change how tests run, and protect.from has none; if they are the student's to write, list them in files.required or protect.keep`,
    ];
const MOST_TESTS = 3;
function shortSentence({ id, points, maxPoints, reason = 'it is not full', tests }) {
    const lost = points < 0
        ? `takes ${pointsOf((0,domain_points/* subtractPoints */.kM)(0, points))} from the solution`
        : `earns the solution ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
    const named = tests.slice(0, MOST_TESTS).flatMap((test) => testSentence(test, id));
    const more = tests.length > MOST_TESTS ? [`and ${tests.length - MOST_TESTS} more tests`] : [];
    return [`${(0,quote/* quote */.hD)(id)} ${lost}: ${reason}`, ...named, ...more].join('\n    ');
}
function testSentence({ id, status, message = '' }, item) {
    const why = (0,visible/* visible */.RK)(gist(message), { oneLine: true, limit: 200 });
    // An item made up from a test is said already.
    if (id === item)
        return why === '' ? [] : [why];
    const name = `${(0,visible/* visible */.RK)(id, { oneLine: true, limit: 100 })} (${words/* statusWords */.o[status].word})`;
    return [why === '' ? name : `${name}: ${why}`];
}
/** The line that says most: pytest shows the source first, and marks what went wrong. */
function gist(message) {
    const [first = ''] = message.trim().split('\n', 1);
    return /^E {2,}(\S.*)$/m.exec(message)?.[1] ?? first;
}
function fitSentences({ unmatched, counts, unexpected }) {
    return [
        ...unmatched.map(({ item, pattern }) => item === undefined
            ? `show.tests: no test of the solution fits ${(0,quote/* quote */.hD)(pattern)}`
            : `rubric item ${(0,quote/* quote */.hD)(item)}: no test of the solution fits ${(0,quote/* quote */.hD)(pattern)}`),
        ...counts.map(({ item, count, found }) => `rubric item ${(0,quote/* quote */.hD)(item)}: count is ${count}, but it finds ${found} in the solution`),
        ...(unexpected.length === 0
            ? []
            : [`no item expects ${(0,quote/* quoteSome */.Jv)(unexpected, 20)}: what belongs to no item counts for nothing`]),
    ];
}
/** The same for programs. */
const gradingJson = ({ maxPoints, isFull, short, waiting, leftOut, ...checked }) => ({
    ...checked,
    left_out: leftOut,
    waiting: waiting.map(({ maxPoints: most, ...item }) => ({ ...item, max_points: most })),
    max_points: maxPoints,
    full: isFull,
    short: short.map(({ maxPoints: most, ...item }) => ({
        ...item,
        max_points: most,
        tests: item.tests.map(({ id, status, message }) => ({
            id,
            status,
            ...(message !== undefined && { message }),
        })),
    })),
});

// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/course.js
var build_course = __webpack_require__(94351);
;// CONCATENATED MODULE: ./build/report/check-grading.js


function checkedGrading(attempt, config) {
    const { status, reason, score, formatErrors, tests } = attempt;
    const lines = linesOf(score?.items ?? []);
    const short = lines.filter(isShort).map((line) => shortItem(line, tests));
    const lost = (score?.adjustments ?? []).filter(({ points }) => (0,domain_points/* comparePoints */.v6)(points, 0) < 0);
    const adjusted = lost.map((one) => ({
        id: 'the whole',
        points: one.points,
        maxPoints: 0,
        reason: one.reason,
        tests: [],
    }));
    const why = [reason, ...formatErrors].filter((text) => text !== undefined).join('; ');
    return {
        status,
        ...(why !== '' && { reason: why }),
        points: score?.points ?? null,
        maxPoints: score?.maxPoints ?? attempt.maxPoints,
        isFull: status === 'graded' && score !== null && short.length === 0 && lost.length === 0,
        short: [...short, ...adjusted],
        waiting: waitingIn(score?.items ?? [], new Set((0,domain_rubric/* leavesOf */.wf)(config.rubric?.items ?? []).map(({ id }) => id))),
        pending: lines.filter((line) => line.status === 'pending').map(({ id }) => id),
        // Without results every pattern would be one that fits nothing.
        ...(score === null ? NOTHING : unfitting(config, lines, tests)),
        unexpected: score?.unexpected ?? [],
        leftOut: attempt.protected
            .filter(({ action, why }) => action === 'removed' && why !== undefined)
            .map(({ path }) => path),
    };
}
function waitingIn(items, leaves, inBonus = false) {
    return items.flatMap(({ id, status, maxPoints, bonus: own, items: inner }) => {
        const bonus = inBonus || own;
        if (status !== 'pending')
            return [];
        if (!leaves.has(id))
            return waitingIn(inner, leaves, bonus);
        return [{ id, maxPoints, bonus, on: inner.flatMap((one) => (one.status === 'pending' ? [one.id] : [])) }];
    });
}
const NOTHING = { unmatched: [], counts: [] };
/** Groups and deductive items by what they consist of. */
const linesOf = (items, bonus = false) => items.flatMap((item) => {
    const isBonus = bonus || item.bonus;
    return item.items.length === 0 ? [{ ...item, isBonus }] : linesOf(item.items, isBonus);
});
const isShort = ({ isBonus, status, points, maxPoints }) => !isBonus && status !== 'pending' && (0,domain_points/* comparePoints */.v6)(points, maxPoints) < 0;
function shortItem({ id, points, maxPoints, reason, tests: ids }, tests) {
    const own = new Set(ids);
    const lost = tests.filter((test) => own.has(test.id) && test.status !== 'passed');
    return { id, points, maxPoints, ...(reason !== undefined && { reason }), tests: lost };
}
function unfitting({ rubric, show }, lines, tests) {
    const byId = new Map(lines.map((line) => [line.id, line]));
    const hidden = show.tests.filter(({ pattern }) => !tests.some((test) => (0,domain_rubric/* matchesTest */.mj)(pattern, test)));
    return {
        unmatched: [
            ...lines.flatMap(({ id, missing }) => missing.map((pattern) => ({ item: id, pattern }))),
            ...hidden.map(({ pattern }) => ({ pattern })),
        ],
        counts: (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
            const found = byId.get(item.id)?.tests.length ?? 0;
            const isOff = item.kind === 'tested' && item.count !== undefined && item.count !== found;
            return isOff ? [{ item: item.id, count: item.count ?? 0, found }] : [];
        }),
    };
}

// EXTERNAL MODULE: ./build/cli/course-request.js
var course_request = __webpack_require__(10576);
// EXTERNAL MODULE: ./build/cli/grade-directory.js
var grade_directory = __webpack_require__(63928);
;// CONCATENATED MODULE: ./build/cli/check-gradings.js






/** Grades the solution and the starter that a call names, one after the other, as a submission would be. */
async function checkGradings(asked, found, request, terminal) {
    // Whoever checks sees what students may not.
    const config = { ...found.config, show: { ...found.config.show, output: 'all', tests: [] } };
    const checked = {};
    for (const { job, who } of await jobsFor(asked, found, request)) {
        const course = { ...job.course, config };
        const attempt = await (0,grade_directory/* gradeDirectory */.n)({ ...job, course, scratch: request.scratch }, terminal);
        checked[who] = checkedGrading(attempt, found.config);
    }
    return checked;
}
/** What each is graded by, made before either is; what is fetched is fetched once. */
async function jobsFor(asked, found, request) {
    const jobs = [];
    for (const { who, dir } of asked) {
        const isFetched = found.config.protect.from?.kind === 'repository';
        const known = isFetched ? jobs[0]?.job.course : undefined;
        const course = known ?? (await (0,build_course/* courseOf */.b)((0,find_config/* foundFor */.w)(found, dir), { ...request, dir }));
        jobs.push({ who, job: { dir, course } });
    }
    return jobs;
}
/** Both are looked for before either is graded, which may take its time. */
async function askedFor({ text, terminal }) {
    const asked = [];
    for (const who of graded) {
        const name = text(who);
        if (name !== undefined)
            asked.push({ who, dir: await (0,course_request/* submissionNamed */._7)(name, terminal) });
    }
    return asked;
}
/** A solution that is not full and what could not be graded are for whoever called to look into. */
function mustBeLookedInto({ solution, starter }) {
    const isBroken = starter?.status === 'error' || starter?.status === 'cancelled';
    return isBroken || (solution !== undefined && !solution.isFull);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/course/protected-directory.js
var protected_directory = __webpack_require__(18896);
// EXTERNAL MODULE: ./build/grader/grade-tree.js + 2 modules
var grade_tree = __webpack_require__(93174);
// EXTERNAL MODULE: ./build/grader/fold.js
var fold = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/grader/globs.js
var globs = __webpack_require__(96865);
// EXTERNAL MODULE: ./build/grader/hooks/finder.js
var finder = __webpack_require__(44705);
// EXTERNAL MODULE: ./build/grader/hooks/table.js + 6 modules
var table = __webpack_require__(52989);
// EXTERNAL MODULE: ./build/grader/protect/commands.js
var protect_commands = __webpack_require__(99938);
// EXTERNAL MODULE: ./build/grader/protect/source.js
var protect_source = __webpack_require__(88945);
;// CONCATENATED MODULE: ./build/grader/protect/needed-hooks.js






/** Which commands need a file that the course does not put back, so that what submissions bring is left out: for `check`. */
async function neededHooks(directory, config) {
    const theirs = [...config.files.required, ...config.protect.keep];
    const { files } = await (0,protect_source/* readCourseHooks */.SS)(directory, (0,globs.globs)(theirs));
    const { kindOf } = (0,finder/* hookFinder */.Q)(fold/* fold */.AU);
    const there = new Set(files.map(({ path }) => kindOf(path, false)));
    const commands = (0,protect_commands/* commandsOf */.Kf)(config);
    const all = commands.map(({ command }) => command).join('\n');
    return table/* hooks */.J.flatMap((hook) => {
        if (there.has(hook) || mayBeTheirs(hook, theirs) || hook.madeBy?.some((word) => (0,protect_commands/* names */.Dy)(all, word)))
            return [];
        return [neededBy(hook, commands)].filter((warning) => warning !== undefined);
    });
}
function neededBy({ files: [file = ''], needed = [] }, commands) {
    for (const { where, command } of commands) {
        const tool = needed.find((one) => (0,protect_commands/* runs */.Np)(command, one));
        if (tool === undefined)
            continue;
        const [name = ''] = (0,finder/* alternatives */.V)(file);
        return `${where} runs ${tool}, but protect.from has no ${name}: what submissions bring is left out; if it is theirs to write, list it in files.required`;
    }
    return undefined;
}
const mayBeTheirs = ({ files }, theirs) => files
    .flatMap(finder/* alternatives */.V)
    .some((name) => theirs.some((pattern) => pattern === name || pattern.endsWith(`/${name}`)));

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/grader/protect/open-doors.js






/** What submissions can bring all the same into what the course's own files do: for `check`. */
async function openDoors(directory, config) {
    const { files } = config.protect;
    const isProtected = (0,globs.globs)(files);
    const scripts = (0,protect_commands/* commandsOf */.Kf)(config).flatMap((command) => besideScripts(command, isProtected));
    return [...scripts, ...(await dependencies(directory, isProtected))];
}
/** Python with a script: without -I or -P, the script's directory comes before its own modules. */
const script = /\bpython[\d.]*((?:\s+-[A-Za-z]+)*)\s+([\w./-]+\.py)\b/g;
function besideScripts({ where, command }, isProtected) {
    return [...command.matchAll(script)].flatMap(([, options = '', path = '']) => {
        const file = external_node_path_.posix.normalize(path);
        const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'subprocess.py');
        if (!isProtected(file) || isProtected(beside) || /\s-[A-Za-z]*[IPm]/.test(options))
            return [];
        return [
            `${where} runs ${(0,quote/* quote */.hD)(file)}, and Python takes what submissions have beside it, such as ${(0,quote/* quote */.hD)(beside)}, for its own modules: keep it in a directory that is protected as a whole, or run python3 -I`,
        ];
    });
}
const including = /^-?s?include\s.*(?:\.d\b|\bdep)/im;
/** GCC writes what objects depend on as rules, which make then reads. */
async function dependencies(directory, isProtected) {
    const { files } = await (0,protect_source/* readCourseHooks */.SS)(directory, () => false);
    const warnings = [];
    for (const { path, file } of files) {
        if (!/^(?:GNU)?makefile$|\.mk$/i.test(external_node_path_.posix.basename(path)) || isProtected('a/b.d'))
            continue;
        if (including.test(await (0,promises_.readFile)(file, 'utf8')))
            warnings.push(`${path} includes rules that compilers write (\`*.d\`), and takes a submission's for them: list \`**/*.d\` in protect.files`);
    }
    return warnings;
}

// EXTERNAL MODULE: ./build/text/below.js
var below = __webpack_require__(88007);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/cli/check-protection.js










/** What is to be said of where protected files come from; a repository would have to be fetched first. */
async function protectionWarnings(found, call, request, [graded]) {
    const { grader, protect } = found.config;
    const { files, from } = protect;
    const missingIn = async (base, protectFrom) => grader?.layout === 'prairielearn'
        ? (0,grade_tree/* layoutWarnings */.U)(base, { shared: grader.shared, protectFrom }, (path) => (0,external_node_path_.relative)(request.base, path))
        : [];
    if (from === undefined)
        return missingIn(graded?.dir ?? request.dir);
    if (from.kind === 'repository')
        return [];
    const dir = graded?.dir ?? (isCourses(found, call, request) ? undefined : request.dir);
    const source = (0,protected_directory/* protectedDirectory */.y)(from.path, dir === undefined ? ofCourse(found) : (0,find_config/* foundFor */.w)(found, dir), dir);
    const isHere = dir === undefined && call.text('config') === undefined && (0,below/* liesIn */.z)(source, request.dir);
    return [
        ...(isHere ? [sayHere(from.path)] : []),
        ...(await (0,protect_source/* sourceWarnings */.hu)(source, files)),
        ...(await neededHooks(source, found.config).catch(saidBefore)),
        ...(await openDoors(source, found.config).catch(saidBefore)),
        ...(await missingIn(source, source)),
    ];
}
/** What is wrong with the directory is among its own warnings. */
function saidBefore(error) {
    if (error instanceof problem/* UserError */.yo)
        return [];
    throw error;
}
/** Nothing says that the directory is a submission: the configuration lies at its top or was named without one. */
const isCourses = ({ config }, { words, text }, { base, dir }) => (words.length === 0 && text('config') !== undefined) || (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, config.file)) === dir;
/** As submissions see it that lie elsewhere. */
const ofCourse = (found) => found.named === undefined ? found : { ...found, directory: (0,external_node_path_.dirname)(found.named) };
const sayHere = (from) => `protect.from: ${(0,quote/* quote */.hD)(from)} is in this directory, which therefore is no submission: grade others with \`--config\``;

// EXTERNAL MODULE: ./build/cli/scratch.js
var scratch = __webpack_require__(58071);
;// CONCATENATED MODULE: ./build/cli/check.js










/**
 * `grade-action check`: every problem of the configuration at once, what is allowed but probably not meant, and what
 * a solution and a starter come to.
 */
async function check(call) {
    const { flag, terminal } = call;
    return (0,scratch/* inScratch */.Q)('check', async (scratch) => {
        const request = await (0,course_request/* courseRequestOf */.Ap)(call, scratch);
        const found = await (0,find_config/* findConfig */.u)(request);
        const { config } = found;
        const options = { now: terminal.now(), withoutMaximum: names/* formatsWithoutMaximum */.d };
        const asked = await askedFor(call);
        const protection = await protectionWarnings(found, call, request, asked);
        const notices = [...(0,config_notices/* warningsOf */.n)(config, options), ...protection];
        const gradings = await checkGradings(asked, found, request, terminal);
        terminal.out(flag('json') ? jsonOf(notices, gradings) : renderCheck(config, notices) + pagesOf(gradings));
        return mustBeLookedInto(gradings) ? 1 : 0;
    });
}
const pagesOf = (gradings) => graded
    .map((who) => {
    const checked = gradings[who];
    return checked === undefined ? '' : `\n${renderGrading(who, checked)}`;
})
    .join('');
function jsonOf(notices, { solution, starter }) {
    const document = {
        problems: [],
        notices,
        ...(solution !== undefined && { solution: gradingJson(solution) }),
        ...(starter !== undefined && { starter: gradingJson(starter) }),
    };
    return (0,json_document/* jsonDocument */.Q)(document);
}


/***/ }),

/***/ 10576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ courseRequestOf),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   _7: () => (/* binding */ submissionNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_zero_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44477);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48814);






/** Which configuration a call is about. */
async function courseRequestOf(call, scratch) {
    const [name = '.'] = call.words;
    // A single file is a submission where something else says how to grade it.
    const named = call.text('config') === undefined ? directoryNamed : submissionNamed;
    const dir = await named(name, call.terminal);
    return {
        dir,
        config: call.text('config'),
        base: call.terminal.cwd,
        zero: {},
        advice: '`init` writes one, --config names another',
        assignment: async () => (0,_config_zero_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentName */ .R1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir)),
        server: (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .F)(call.terminal),
        scratch,
    };
}
/** A directory or a single file. */
async function submissionNamed(name, terminal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isFile() === true ? path : directoryNamed(name, terminal);
}
/** A name that leads to no directory is a mistake in the call. */
async function directoryNamed(name, { cwd }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const isDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}` }]);
    return dir;
}


/***/ }),

/***/ 63928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gradeDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67881);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8222);



/** Grades a directory here and now; the attempt is kept by whoever asked for it. */
async function gradeDirectory(job, terminal) {
    const { dir, course, items = [], scratch, ours = [], keep = async () => undefined } = job;
    const { now, signal } = terminal;
    const time = job.time ?? { submittedAt: now(), submittedAtSource: 'clock' };
    return (0,_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .grade */ .o)({
        submission: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(dir), ...time },
        dir,
        course,
        items,
        machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineOf */ .V)(terminal, scratch, ours),
        signal,
        keep,
    });
}


/***/ }),

/***/ 98612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ noticesOf),
  n: () => (/* binding */ warningsOf)
});

// EXTERNAL MODULE: ./build/domain/pattern.js
var domain_pattern = __webpack_require__(53399);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/text/image-name.js
var image_name = __webpack_require__(83171);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/config/late-warnings.js


/** A due date that has passed, late days that cover nothing, and points where percent were probably meant. */
function lateWarnings(config, now) {
    const { due, late } = config;
    const isPast = due !== undefined && Date.parse(due) < Date.parse(now);
    const maximum = (0,expected/* maximumOf */.c)(config);
    const amounts = late === undefined ? [] : amountsOf(late);
    return [
        ...(isPast ? ['due is past'] : []),
        ...(late?.days !== undefined && amounts.length === 0 ? [NOTHING_TO_COVER] : []),
        ...amounts.flatMap(({ key, amount }) => doubted(key, amount, maximum)),
    ];
}
const NOTHING_TO_COVER = 'late.days: lateness costs nothing, so no late day is ever spent; say what a day costs that is not covered, such as `deduct: 100%`';
const amountsOf = ({ deduct, atMost, steps }) => [
    ...(deduct === undefined ? [] : [{ key: 'late.deduct', amount: deduct }]),
    ...(atMost === undefined ? [] : [{ key: 'late.at_most', amount: atMost }]),
    ...steps.map(({ deduct: amount }, index) => ({ key: `late.steps[${index}].deduct`, amount })),
];
function doubted(key, amount, maximum) {
    if ('percent' in amount || amount.points === 0)
        return [];
    const { points } = amount;
    const isPart = (0,domain_points/* comparePoints */.v6)(points, 1) < 0;
    const isWhole = maximum !== null && (0,domain_points/* comparePoints */.v6)(points, maximum) >= 0;
    if (!isPart && !isWhole)
        return [];
    const percent = isPart ? (0,domain_points/* multiplyPoints */.oE)(points, 100) : points;
    const meant = (0,domain_points/* comparePoints */.v6)(percent, 100) <= 0 ? `did you mean ${(0,domain_points/* formatPoints */.Xf)(percent)}%?` : 'it takes everything';
    return [`${key}: ${(0,domain_points/* formatPoints */.Xf)(points)} is points, not percent; ${meant}`];
}

;// CONCATENATED MODULE: ./build/config/notices.js





/** Students read this, so it does not say what they could do with it. */
const NOT_PROTECTED = "The course's files are not protected: their digests are recorded.";
/** What the reader of a grade should know of its configuration. */
const noticesOf = (config) => (isUnprotected(config) ? [NOT_PROTECTED] : []);
const isUnprotected = ({ protect, grader }) => protect.from === undefined && (protect.files.length > 0 || grader?.layout === 'prairielearn');
/** What is allowed but probably not meant, for the instructor. */
const warningsOf = (config, { now, withoutMaximum }) => [
    ...config.notices.filter((notice) => notice !== NOT_PROTECTED),
    ...unprotected(config),
    ...unpinned(config),
    ...lateWarnings(config, now),
    ...uncounted(config),
    ...withShrinkingMaximum(config, withoutMaximum),
];
const unprotected = (config) => isUnprotected(config)
    ? ['protect: not protected: without `from` a student can change these files; their digests are recorded']
    : [];
const unpinned = ({ image }) => image === undefined || (0,image_name/* isPinned */.T)(image)
    ? []
    : [
        `image: ${(0,quote/* quote */.hD)(image)} can become another image at any time: pin it by its digest (\`docker pull\` prints it, and a record has it as \`grader.confinement.image\`)`,
    ];
function uncounted({ rubric, grader, tests }) {
    // Tests that are known one by one cannot vanish.
    const isKnown = grader === undefined || grader.format === 'exit-code';
    if (isKnown && tests.every(({ kind }) => kind === 'simple'))
        return [];
    return (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind !== 'tested')
            return [];
        const { id, tests: patterns, count, award } = item;
        const pattern = patterns.find(domain_pattern/* isWildcard */.z);
        if (pattern === undefined || count !== undefined || award === 'any')
            return [];
        return [
            `rubric item ${(0,quote/* quote */.hD)(id)}: the pattern ${(0,quote/* quote */.hD)(pattern)} has no count: a test that vanishes goes unnoticed`,
        ];
    });
}
function withShrinkingMaximum({ rubric, maxPoints, grader, tests }, withoutMaximum) {
    if (rubric !== undefined || maxPoints !== undefined)
        return [];
    const readers = [
        ...(grader === undefined ? [] : [{ ...grader, name: 'grader' }]),
        ...tests.flatMap((test) => test.kind === 'suite' && test.maxPoints === undefined ? [{ ...test, name: test.id }] : []),
    ];
    return readers
        .filter(({ format, results = '' }) => withoutMaximum.includes(format) || (format === 'auto' && /\.(xml|tap)$/i.test(results)))
        .map(({ name }) => `${(0,quote/* quote */.hD)(name)}: its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller`);
}


/***/ }),

/***/ 99938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);

const textOf = (command) => [command].flat().join(' ');
/** All that a course runs over a submission, with where it is written. */
function commandsOf({ setup, build, grader, tests }) {
    const named = (where, command) => command === undefined ? [] : [{ where, command: textOf(command) }];
    return [
        ...named('setup', setup),
        ...named('build', build),
        ...named('grader', grader?.run),
        ...tests.flatMap((test) => [
            ...named(`the build of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(test.id)}`, test.build),
            ...named(`the test ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(test.id)}`, test.run),
        ]),
    ];
}
/** Whether a word stands in a command, as a program of that name would. */
const names = (command, word) => new RegExp(`(?:^|[\\s/;&|(])${word}(?![\\w-])`).test(command);
/** Whether a program is run, and not told which file to use. */
const runs = (command, program) => new RegExp(`(?:^|[;&|(]|\\b(?:then|do|else))\\s*(?:\\w+=\\S*\\s+)*(?:\\S*/)?${program}(?=\\s|$|[;&|)])(?!.*\\s(?:-f|--file|--manifest-path|--version|-v)\\b)`, 'm').test(command);


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

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned)
/* harmony export */ });
/** Whether the name of a container image says which content it has. */
const isPinned = (image) => /@sha256:[0-9a-f]{64}$/.test(image);


/***/ })

};
