export const id = 7866;
export const ids = [7866];
export const modules = {

/***/ 8222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ machineOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/below.js
var below = __webpack_require__(88007);
;// CONCATENATED MODULE: ./build/process/ours.js



/** What is ours on this machine, and no student code's business: our own program, and where GitHub's runner works. */
const ourPlaces = (script, env) => [
    ...(script === undefined ? [] : [packageOf(script)]),
    ...runnerPlaces(env),
];
/** The directory of the package that a bundled script belongs to: the parent of `dist/cli/index.js` and the like. */
function packageOf(script) {
    const directory = (0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(script) ? (0,external_node_fs_.realpathSync)(script) : script);
    return (0,external_node_path_.basename)((0,external_node_path_.dirname)(directory)) === 'dist' ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(directory)) : directory;
}
/**
 * The directories a job has from the runner. All of its work lies in one, with the code of other actions and the files
 * by which steps talk to it; on somebody's own machine the runner itself, with its credentials, lies around that.
 */
function runnerPlaces(env) {
    const value = (name) => [env[name] ?? []].flat().filter((path) => path !== '');
    const [temp, own, checkout] = [value('RUNNER_TEMP'), value('RUNNER_WORKSPACE'), value('GITHUB_WORKSPACE')];
    const event = value('GITHUB_EVENT_PATH').map((path) => (0,external_node_path_.dirname)(path));
    // In a container the two names of the workspace are of different machines.
    const work = [
        ...own.map((path) => (0,external_node_path_.dirname)(path)),
        ...checkout.map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))),
    ].filter((path) => path !== '/' && temp.some((one) => (0,below/* liesIn */.z)(one, path)));
    const runner = work.map((path) => (0,external_node_path_.dirname)(path)).filter(isRunner);
    return [...new Set([...temp, ...own, ...checkout, ...event, ...work, ...runner])];
}
const isRunner = (path) => ['.runner', '.credentials'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name)));

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/cli/say.js

/** Tells whoever waits what takes long, beside what is printed. */
const sayTo = (terminal) => (line) => terminal.err(`${(0,visible/* visible */.RK)(line, { oneLine: true })}\n`);

;// CONCATENATED MODULE: ./build/cli/machine.js


/** The machine somebody types at; `more` is what else of theirs student code has no business in. */
const machineOf = (terminal, temp, more = []) => {
    const { env, platform, home, script, now } = terminal;
    return { env, platform, home, temp, ours: [...ourPlaces(script, env), ...more], now, say: sayTo(terminal) };
};


/***/ }),

/***/ 94351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openCourse),
/* harmony export */   b: () => (/* binding */ courseOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _course_fetched_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20654);
/* harmony import */ var _course_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73461);
/* harmony import */ var _course_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);
/* harmony import */ var _course_protected_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18896);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88007);






/** Stage 1: finds and checks the configuration and fetches what it names; throws every problem with its place. */
const openCourse = async (request) => courseOf(await (0,_course_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(request), request);
/** A configuration that was found, with what it names fetched. */
async function courseOf(found, request) {
    const { config, text, directory, files } = found;
    const { from } = config.protect;
    const own = files.filter((path) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_5__/* .liesIn */ .z)(path, request.dir)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(request.dir, path));
    return {
        config,
        text,
        withheld: [...new Set([..._course_places_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPlaces */ .dO, _course_places_js__WEBPACK_IMPORTED_MODULE_3__/* .classroomPlace */ .hh, ...own])],
        ...(!(0,_text_below_js__WEBPACK_IMPORTED_MODULE_5__/* .liesIn */ .z)(directory, request.dir) && { directory }),
        ...(from !== undefined && { protectFrom: await directoryOf(from, found, request) }),
    };
}
async function directoryOf(from, found, request) {
    switch (from.kind) {
        case 'directory':
            return (0,_course_protected_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .protectedDirectory */ .y)(from.path, found, request.dir);
        case 'repository':
            return (0,_course_fetched_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(await (0,_course_fetched_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchedTree */ .u)(from, request), from.path, '.');
    }
}


/***/ }),

/***/ 18896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ protectedDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88007);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);





/** Where the protected files lie that a configuration takes from a directory: never inside the submission, if any. */
function protectedDirectory(path, naming, dir) {
    const { config, directory, tree } = naming;
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const problem = (message, hint) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `protect.from: ${message}`, hint, place: { file: config.file } }]);
    if (dir !== undefined && (0,_text_below_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(found, dir))
        throw problem(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is a directory of the submission`, 'its student could change what is there');
    const isOut = tree !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !path.startsWith('~') && !(0,_text_below_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(found, tree);
    if (isOut)
        throw problem(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} leads out of the repository`, `give owner/repo@ref:path`);
    return found;
}


/***/ }),

/***/ 81215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iF: () => (/* binding */ numberDuplicates),
/* harmony export */   j_: () => (/* binding */ worstOfDuplicates),
/* harmony export */   kn: () => (/* binding */ duplicateIds)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97271);

/** Ids that more than one test has. */
function duplicateIds(tests) {
    const seen = new Set();
    const twice = new Set();
    for (const { id } of tests)
        (seen.has(id) ? twice : seen).add(id);
    return [...twice];
}
const WORST_FIRST = ['error', 'failed', 'not_run', 'partial', 'skipped', 'passed'];
/** Of tests that share an id the worst status counts, and all their messages are kept. */
function worstOfDuplicates(tests) {
    const byId = new Map();
    for (const test of tests) {
        const same = byId.get(test.id);
        if (same === undefined)
            byId.set(test.id, [test]);
        else
            same.push(test);
    }
    return [...byId.values()].map((same) => (same.length === 1 ? same[0] : mergeTests(same)));
}
function mergeTests(same) {
    const worst = same.reduce((one, other) => (rank(other) < rank(one) ? other : one));
    const message = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(same.map((test) => test.message));
    const output = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(same.map((test) => test.output));
    return { ...same[0], ...worst, ...(message && { message }), ...(output && { output }) };
}
const rank = ({ status }) => WORST_FIRST.indexOf(status);
/** Later tests of an id become `id#2`, `id#3`, …, skipping ids that are taken. */
function numberDuplicates(tests) {
    const taken = new Set(tests.map(({ id }) => id));
    const last = new Map();
    return tests.map((test) => {
        const count = last.get(test.id);
        last.set(test.id, count ?? 1);
        if (count === undefined)
            return test;
        let next = count + 1;
        while (taken.has(`${test.id}#${next}`))
            next += 1;
        last.set(test.id, next);
        taken.add(`${test.id}#${next}`);
        return { ...test, id: `${test.id}#${next}` };
    });
}


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ exitCodeTest)
/* harmony export */ });
/** The one test of a grader that writes no results. */
const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' };


/***/ }),

/***/ 67051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ notInImage),
/* harmony export */   WC: () => (/* binding */ withoutImage),
/* harmony export */   yR: () => (/* binding */ imageProblems)
/* harmony export */ });
/** An image needs containers, and containers an image. */
const withoutImage = {
    message: 'the sandbox level docker needs an `image`',
    hint: 'name the image to grade in, in grading.yml: image: gcc@sha256:…; docs/sandbox.md says more',
};
const notInImage = (level) => ({
    message: `the sandbox level ${level} cannot grade in an \`image\``,
    hint: 'use `auto` or `docker`, or leave `image` out',
});
/** What is wrong with a level, seen from the image there is or is not. */
function imageProblems(level, image) {
    if (image === undefined)
        return level === 'docker' ? [withoutImage] : [];
    return level === 'auto' || level === 'docker' ? [] : [notInImage(level)];
}


/***/ }),

/***/ 23605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   o: () => (/* binding */ resultsOfExit)
/* harmony export */ });
/* harmony import */ var _domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12612);
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97271);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const exitCode = {
    name: 'exit-code',
    title: 'a command that passes or fails as a whole: exit code 0 passes',
    ids: 'always `exit-code`',
    points: 'all or nothing',
    reads: ['name', 'message', 'output'],
    detects: () => false,
    parse: (_text, file) => {
        const message = 'the format exit-code reads no results file';
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            { message, hint: 'remove `results`, or name the format of the file', place: { file } },
        ]);
    },
    duplicates: 'error',
};
/** One test that passes with exit code 0; null: a signal or our time limit ended the command. */
function resultsOfExit(exitCode, output) {
    const passed = exitCode === 0;
    const message = exitCode === null ? 'the command was ended from outside' : `ended with exit code ${exitCode}`;
    return (0,_domain_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOf */ .qS)([
        {
            ..._domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeTest */ .q,
            status: passed ? 'passed' : 'failed',
            ...(passed ? {} : { message }),
            ...(output && { output }),
        },
    ]);
}


/***/ }),

/***/ 67881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ grade),
  J: () => (/* binding */ sandboxOf)
});

// EXTERNAL MODULE: ./build/domain/attempt.js
var attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/late.js
var late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/score-outcome.js + 1 modules
var score_outcome = __webpack_require__(61392);
// EXTERNAL MODULE: ./build/grader/run.js + 5 modules
var run = __webpack_require__(72589);
// EXTERNAL MODULE: ./build/grader/workspace.js + 2 modules
var grader_workspace = __webpack_require__(67238);
// EXTERNAL MODULE: ./build/job.js
var build_job = __webpack_require__(43075);
// EXTERNAL MODULE: ./build/domain/image-level.js
var image_level = __webpack_require__(67051);
// EXTERNAL MODULE: ./build/process/pipes.js
var pipes = __webpack_require__(66743);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/sandbox/none.js
var none = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/sandbox/unavailable.js
var sandbox_unavailable = __webpack_require__(42486);
;// CONCATENATED MODULE: ./build/sandbox/choose.js





/** Each is loaded where it is used; one that does not work on this machine throws `Unavailable`. */
const levels = {
    none: none/* openNone */.lZ,
    namespaces: async (settings, reason) => (await Promise.all(/* import() */[__webpack_require__.e(3148), __webpack_require__.e(8696)]).then(__webpack_require__.bind(__webpack_require__, 28696))).openNamespaces(settings, reason),
    bubblewrap: async (settings, reason) => (await Promise.all(/* import() */[__webpack_require__.e(3148), __webpack_require__.e(7545)]).then(__webpack_require__.bind(__webpack_require__, 67545))).openBubblewrap(settings, reason),
};
/** Opens the level that was asked for, or the strongest that works here. */
async function chooseSandbox(wanted, settings) {
    const { image } = settings;
    // Whatever is run in it is going to need them.
    (0,pipes/* preparePipes */.bx)();
    if (image !== undefined)
        return openInImage(wanted, { ...settings, image });
    if (wanted === 'docker')
        throw new problem/* UserError */.yo([image_level/* withoutImage */.WC]);
    if (wanted === 'auto')
        return openFitting(settings);
    return levels[wanted](settings, 'asked for');
}
/** Only containers can grade in an image: where there are none, it is an error and no other level. */
async function openInImage(wanted, settings) {
    if (wanted === 'auto' || wanted === 'docker') {
        const { openDocker } = await __webpack_require__.e(/* import() */ 2743).then(__webpack_require__.bind(__webpack_require__, 52743));
        return openDocker(settings, wanted === 'auto' ? 'auto: there is an `image`' : 'asked for');
    }
    throw new problem/* UserError */.yo([(0,image_level/* notInImage */.O5)(wanted)]);
}
/** In which order levels are tried, and why. PrairieLearn's graders make users of their own, which only root's can. */
function orderFor({ grader }) {
    return grader?.layout === 'prairielearn'
        ? {
            reason: 'auto: PrairieLearn graders find their files in /grade and may run code as users of their own',
            order: ['namespaces', 'bubblewrap'],
        }
        : { reason: 'auto: the strongest that works here', order: ['bubblewrap', 'namespaces'] };
}
async function openFitting(settings) {
    const { reason, order } = orderFor(settings);
    const unavailable = [];
    for (const level of order) {
        try {
            const sandbox = await levels[level](settings, reason);
            return { ...sandbox, unavailable: [...unavailable, ...sandbox.unavailable] };
        }
        catch (error) {
            if (!(error instanceof sandbox_unavailable/* Unavailable */.$))
                throw error;
            unavailable.push(`${level}: ${error.why}`);
        }
    }
    return { ...(await (0,none/* openNone */.lZ)(settings, 'auto: no other works here')), unavailable };
}

;// CONCATENATED MODULE: ./build/sandbox/in-turns.js
/** The same sandbox, where gradings that share the machine run only so many programs at a time. */
const inTurns = (sandbox, takeTurn) => takeTurn === undefined
    ? sandbox
    : { ...sandbox, run: (command, signal) => takeTurn(() => sandbox.run(command, signal)) };

;// CONCATENATED MODULE: ./build/grade.js










/**
 * Stages 2 to 7: a submission and its course in, an attempt out, whatever the student's code does. Stage 1 opened the
 * course; stages 8 and 9, to record and to report, are the entries', since they know where.
 */
async function grade(job) {
    const { config } = job.course;
    try {
        const { ready, run } = job.runners === undefined ? await runHere(job) : await readRunners(job.runners, job);
        const { outcome, score } = (0,score_outcome/* scoreOutcome */.J)(run, config);
        const late = latenessOf(score, job);
        const notices = [...config.notices, ...run.notices];
        return (0,attempt_of/* attemptOf */.tx)((0,build_job/* finished */.xl)(ready, run, job), { ...run, outcome, score, late, notices, show: config.show });
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return (0,build_job/* brokenAttempt */.tC)(error, job);
    }
}
/** Stages 2 to 4: runs the course's commands over a copy of the submission, and reads what they wrote. */
async function runHere(job) {
    const start = (0,build_job/* startOf */.GH)(job);
    const { sandbox, workspace } = await opened(job);
    try {
        const ready = await (0,build_job/* prepared */.sb)(start, workspace, sandbox, job);
        await job.keep((0,attempt_of/* interruptedAttempt */.Uq)(ready));
        const run = await runIn(workspace, sandbox, job);
        return {
            ready,
            run: { ...run, notices: [...run.notices, ...(await (0,grader_workspace/* removeWorkspace */.qh)(workspace, job.signal))] },
        };
    }
    catch (error) {
        await (0,grader_workspace/* removeWorkspace */.qh)(workspace);
        throw error;
    }
}
/** Both, or what went wrong with one of them; either way nothing goes on behind our back, and nothing is left. */
async function opened(job) {
    const { course, machine, dir: source } = job;
    const choosing = sandboxOf(job);
    const disk = diskFor(choosing, job);
    const preparing = (0,grader_workspace/* prepareWorkspace */.t0)({
        source,
        parent: machine.temp,
        config: course.config,
        ...machine,
        disk,
    });
    const [chosen, prepared] = await Promise.allSettled([choosing, preparing]);
    if (chosen.status === 'rejected' && prepared.status === 'fulfilled')
        await (0,grader_workspace/* removeWorkspace */.qh)(prepared.value);
    return { sandbox: await choosing, workspace: await preparing };
}
/** What the workspace is to lie on, where anything is kept in at all. */
async function diskFor(choosing, { course, machine }) {
    const keepsIn = await choosing.then(({ level }) => level !== 'none', () => false);
    if (!keepsIn)
        return undefined;
    const { openDisk } = await __webpack_require__.e(/* import() */ 8436).then(__webpack_require__.bind(__webpack_require__, 18436));
    const { limits } = course.config;
    return openDisk({ ...machine, limits, uid: process.getuid?.(), freeBytes: process.availableMemory() });
}
/** What keeps the submission's code in; a `UserError` where the level the course asks for cannot be had. */
const sandboxOf = (job) => {
    const { config } = job.course;
    return chooseSandbox(config.sandbox, {
        ...config,
        image: config.image,
        ...job.machine,
        hidden: (0,build_job/* hiddenFrom */.ZW)(job),
        ...(job.signal !== undefined && { signal: job.signal }),
    });
};
/** Stage 4 alone, where other steps of the workflow did the rest. */
async function readRunners(runners, job) {
    const { runOfRunners } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9800), __webpack_require__.e(3838), __webpack_require__.e(2614)]).then(__webpack_require__.bind(__webpack_require__, 35580));
    return { ready: (0,build_job/* startOf */.GH)(job), run: runOfRunners(runners, job.course.config, job.machine.now()) };
}
/** Stages 3 and 4. */
function runIn(workspace, sandbox, job) {
    const { course, machine, items, signal, takeTurn } = job;
    const { config, protectFrom, withheld = [] } = course;
    const { env: hostEnv, platform, now } = machine;
    const where = { workspace, sandbox: inTurns(sandbox, takeTurn), hostEnv, platform };
    return (0,run/* runGrader */.b)({ ...where, config, protectFrom, withheld, items, signal, now });
}
function latenessOf(score, { submission, course }) {
    if (score === null)
        return null;
    const { points, maxPoints } = score;
    const { due, late: policy = null } = course.config;
    const { submittedAt } = submission;
    return (0,late/* latePenalty */.qn)({ points, maxPoints, due: (0,attempt/* dueOf */.IH)(submission, due), submittedAt, policy });
}


/***/ }),

/***/ 33270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97397);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75805);






// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Reads a file a student's program may have made, below a directory of ours: a regular file of one name, up to
 * `most` bytes of UTF-8. Nothing that could hang, lead elsewhere or fill the memory is opened or read.
 */
async function readBoundedFile(directory, path, most) {
    const handles = [];
    try {
        const place = process.platform === 'linux' ? await descend(directory, path, handles) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
        const file = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openUnsure */ .lr)(place);
        handles.push(file);
        return await readText(file, most);
    }
    catch (error) {
        return {
            problem: problems[(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? ''] ?? `it cannot be read (${(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? String(error)})`,
        };
    }
    finally {
        for (const handle of handles)
            await handle.close();
    }
}
/** Through each directory, held open, so that nobody can put another in its place meanwhile; only Linux has a way. */
async function descend(directory, path, handles) {
    let place = directory;
    for (const step of path.split('/')) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        handles.push(handle);
        place = `/proc/self/fd/${handle.fd}/${step}`;
    }
    return place;
}
const problems = {
    EACCES: 'it may not be read',
    ELOOP: 'it is a symbolic link',
    EMLINK: 'it is a symbolic link',
    ENOENT: 'it is not there',
    ENOTDIR: 'a directory on its way is not one',
    ENXIO: 'it is not a regular file',
};
async function readText(file, most) {
    const found = await file.stat();
    if (!found.isFile())
        return { problem: 'it is not a regular file' };
    if (found.nlink !== 1)
        return { problem: 'it has a second name (a hard link)' };
    const tooLarge = { problem: `it is larger than ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(most)}` };
    if (found.size > most)
        return tooLarge;
    const chunks = [];
    const read = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readChunks */ .zO)(file, { size: found.size, most }, (chunk) => chunks.push(Buffer.from(chunk)));
    if (read > most)
        return tooLarge;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
    }
    catch {
        return { problem: 'it is not UTF-8' };
    }
}


/***/ }),

/***/ 79115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ copyError),
  q: () => (/* binding */ reasonFor)
});

// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/text/machine-fault.js

const faults = {
    EACCES: 'something may not be used',
    EAGAIN: 'there are too many processes',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'a file may not become so large',
    EIO: 'the disk could not be read or written',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENOMEM: 'there is not enough memory',
    ENOSPC: 'the disk is full',
    EPERM: 'something may not be used',
    EROFS: 'the disk may not be written to',
};
/** What such an error means, by its code. */
const faultOf = (code) => faults[code];
/** What the machine lacks or refuses, in words: somebody can mend it, who is not us. Undefined for anything else. */
function machineFault(error) {
    if (!(error instanceof Error))
        return undefined;
    const fault = faults[errorCode(error) ?? codeSaid(error) ?? ''];
    return fault === undefined ? undefined : `${fault} (${error.message})`;
}
/** Whoever starts git for us passes on what the system said of it, without its code. */
const codeSaid = ({ message }) => /\bspawn \S+ (E[A-Z]+)$/.exec(message)?.[1];

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/grader/copy-error.js



const nowhere = 'they are links that lead nowhere';
/** What of a submission itself cannot be copied. */
const reasons = {
    ENOENT: 'their names are not UTF-8',
    EACCES: 'they may not be read',
    ENAMETOOLONG: 'their paths are too long',
};
const linkReasons = {
    ...reasons,
    ENOENT: nowhere,
    ELOOP: nowhere,
    ENOTDIR: nowhere,
    // Windows lets not everybody make links.
    EPERM: 'the system makes no links',
};
/** Why an entry is left out of a copy; undefined where that is no fault of the submission. */
const reasonFor = (code, kind) => (kind === 'link' ? linkReasons : reasons)[code ?? ''];
/** What the machine refused, as an error for a person; everything else as it is. */
function copyError(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (error instanceof problem/* UserError */.yo || code === undefined || code.startsWith('ERR_'))
        return error;
    const why = `${faultOf(code) ?? 'the system refused'} (${code})`;
    return new problem/* UserError */.yo([{ message: `the submission could not be copied: ${why}` }], { cause: error });
}


/***/ }),

/***/ 95809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ copySubmission),
/* harmony export */   u: () => (/* binding */ copyFileOnly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3924);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _copy_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79115);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10061);







const mostEntries = 200_000;
const mostBytes = 4 * 2 ** 30;
const tooLarge = 'the submission is larger than 4 GiB';
const TOO_LARGE = 'too large';
const notAllowed = 'files.allowed does not name them';
/** Copies what a submission may bring: no `.git`, nothing that leads out of it, nothing that is not a file. */
async function copySubmission(source, target, rules) {
    const from = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(source);
    const enters = ({ name, path }) => !isGit(name) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, path) !== rules.skip;
    const { entries, isComplete, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .G)(from, { enters, most: mostEntries });
    const tooMany = `the submission has more than ${mostEntries} files and directories`;
    if (!isComplete)
        return { paths: [], notices: [], refused: tooMany };
    const leftOut = new Map();
    for (const { path, code } of unread) {
        addTo(leftOut, (0,_copy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonFor */ .q)(code, 'directory') ?? 'they are no directories any more', path || '.');
    }
    const paths = [];
    let bytes = 0;
    for (const entry of entries) {
        if (isGit(entry.name) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.path) === rules.skip)
            continue;
        const copied = await copyEntry(from, target, entry, rules.keeps, mostBytes - bytes);
        if (copied === TOO_LARGE)
            return { paths, notices: [], refused: tooLarge };
        if (typeof copied === 'string')
            addTo(leftOut, copied, entry.path);
        else if (entry.kind !== 'directory')
            paths.push(entry.path);
        bytes += typeof copied === 'number' ? copied : 0;
    }
    return { paths, notices: [...noticesOf(leftOut), ...twins(entries)] };
}
/** Copies a submission that is a single file, under the name it has to have. */
async function copyFileOnly(source, target, name, { keeps }) {
    if (!keeps(name))
        return { paths: [], notices: noticesOf(new Map([[notAllowed, [name]]])) };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(source);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    if (found.size > mostBytes)
        return { paths: [], notices: [], refused: tooLarge };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name)), { recursive: true, mode: 0o755 });
    await copyOne(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name), found);
    return { paths: [name], notices: [] };
}
function addTo(leftOut, reason, path) {
    const paths = leftOut.get(reason);
    if (paths === undefined)
        leftOut.set(reason, [path]);
    else
        paths.push(path);
}
const isGit = (name) => name.toLowerCase() === '.git';
/** How many bytes were copied, or why an entry was left out. */
async function copyEntry(from, target, entry, keeps, most) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.path);
    const destination = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, entry.path);
    try {
        if (entry.kind === 'directory')
            return 0;
        if (!keeps(entry.path))
            return notAllowed;
        if (entry.kind === 'other')
            return 'they are neither files nor links';
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(source);
        // Asked before: ten terabytes of holes are handed in as one name, and copied for hours.
        if (found.size > most)
            return TOO_LARGE;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(destination), { recursive: true, mode: 0o755 });
        return entry.kind === 'link'
            ? await copyLink(from, source, destination)
            : await copyOne(source, destination, found);
    }
    catch (error) {
        const reason = (0,_copy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonFor */ .q)((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error), entry.kind);
        // A full disk and the like are not what a submission is to be graded by.
        if (reason === undefined)
            throw error;
        return reason;
    }
}
async function copyOne(source, destination, { mode, size }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, destination, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    const wanted = (mode & 0o111) === 0 ? 0o644 : 0o755;
    if ((mode & 0o777) !== wanted)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(destination, wanted);
    return size;
}
async function copyLink(from, source, destination) {
    const goal = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(source);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, goal);
    const steps = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (steps[0] === '..' || inside === goal || steps.some(isGit))
        return 'they are links that lead out of it';
    const kind = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(goal)).isDirectory() ? 'dir' : 'file';
    // The text may lead out and in again (`../hw3/list.c`); the copy has another name.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(source), goal) || '.', destination, kind);
    return 0;
}
const noticesOf = (leftOut) => [...leftOut].map(([reason, paths]) => `left out of the submission, since ${reason}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteSome */ .Jv)(paths)}`);
/** Names that are one file on some systems and two on others. */
function twins(entries) {
    const seen = new Set();
    const found = entries.flatMap(({ path }) => {
        const folded = path.normalize('NFC').toLowerCase();
        if (seen.has(folded))
            return [path];
        seen.add(folded);
        return [];
    });
    if (found.length === 0)
        return [];
    return [`names that other systems take for the same file as another of the submission: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteSome */ .Jv)(found)}`];
}


/***/ }),

/***/ 24619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ succeeded),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29556);


/** What a signal usually means to somebody who wrote a program. */
const meanings = {
    SIGABRT: 'the program gave up, often after a failed assertion',
    SIGBUS: 'invalid memory access',
    SIGFPE: 'invalid arithmetic, such as a division by zero',
    SIGILL: 'invalid instruction',
    SIGKILL: 'killed, often for using too much memory',
    SIGPIPE: 'written to where nobody reads any more',
    SIGSEGV: 'invalid memory access',
    SIGTERM: 'asked to end',
    SIGXCPU: 'too much CPU time',
    SIGXFSZ: 'a file larger than allowed',
};
const explained = (signal) => meanings[signal] === undefined ? signal : `${signal}: ${meanings[signal]}`;
const numbers = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals);
/** A shell reports a signal as 128 and its number. */
function explainCode(exitCode) {
    if (exitCode === 126)
        return 'the command cannot be run';
    if (exitCode === 127)
        return 'a command was not found';
    const [signal] = numbers.find(([name, number]) => number === exitCode - 128 && name in meanings) ?? [];
    return signal === undefined ? undefined : explained(signal);
}
/** How a program ended, for a person: `exit code 139 (SIGSEGV: invalid memory access)`. */
function describeEnd(ended, timeoutMs) {
    const { startError, timedOut, exitCode, signal, reached = [] } = ended;
    if (startError !== undefined)
        return `it could not be started: ${startError}`;
    if (timedOut) {
        const how = [...spent(ended, timeoutMs), ...reached.map((limit) => `it ${limit}`)];
        return `no answer within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timeoutMs)}${how.length === 0 ? '' : ` (${how.join('; ')})`}`;
    }
    // What a signal usually means is beside the point where it is known.
    const isKnown = reached.length > 0 && exitCode !== 0;
    if (isKnown)
        return `${reached.join(' and ')} (${signal ?? `exit code ${exitCode}`})`;
    if (signal !== null)
        return `ended by ${explained(signal)}`;
    const meaning = explainCode(exitCode ?? 0);
    return `exit code ${exitCode ?? 0}${meaning === undefined ? '' : ` (${meaning})`}`;
}
/** Starting a program takes as much, and is nothing that it did. */
const startMs = 100;
/** What a program did until its time was up: an endless loop and a wait for input need different mending. */
function spent({ cpuMs }, timeoutMs) {
    if (cpuMs === undefined)
        return [];
    if (cpuMs < Math.max(startMs, timeoutMs / 10))
        return ['it waited, perhaps for input'];
    const computed = `it computed for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(cpuMs)}`;
    return [cpuMs > timeoutMs * 1.2 ? `${computed} on several processors` : `${computed} of them`];
}
const succeeded = ({ exitCode, timedOut, startError }) => exitCode === 0 && !timedOut && startError === undefined;


/***/ }),

/***/ 23603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   T0: () => (/* binding */ foldsCase)
/* harmony export */ });
/* unused harmony export foldCase */
/** On these systems `TESTS/a` is `tests/a`. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
/** A path as a system without capitals tells it from others: by way of capitals, since `ſ` is an `s` there. */
const foldCase = (path) => path.normalize('NFC').toUpperCase().toLowerCase();
/** A path as this system tells it from others. */
const fold = (path) => (foldsCase ? foldCase(path) : path);


/***/ }),

/***/ 85854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   B: () => (/* binding */ gradeRootOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What is `/grade` for a command: that very path, where the sandbox can show it there. */
function gradeRootOf({ workspace, sandbox }, stage) {
    const { grade } = workspace;
    const isOutside = stage === 'setup' || stage === 'check';
    return grade !== undefined && sandbox.hasOwnRoot && !isOutside ? '/grade' : grade;
}
/** Where a command is started, and what it finds as `/grade`. */
function placeOf(grading, stage) {
    const { files, grade } = grading.workspace;
    const root = gradeRootOf(grading, stage);
    if (root === undefined || grade === undefined)
        return { cwd: files };
    return { cwd: stage === 'grader' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'student'), grade };
}


/***/ }),

/***/ 77611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reported),
/* harmony export */   y: () => (/* binding */ runGraderCommand)
/* harmony export */ });
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58320);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50072);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76503);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43617);




/** Runs the grader's command, which may be another than is configured. */
function runGraderCommand(grading, { results, timeoutMs }, command) {
    const step = { stage: 'grader', command, timeoutMs };
    return (0,_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .runConfined */ .id)(grading, { ...step, ...(0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsFileIn */ .CU)(grading.workspace, results) });
}
/** What the command wrote. */
function reported({ config, workspace }, grader, ended, more = {}) {
    const { results, format, references, timeoutMs, exitCode, noResults } = grader;
    const reporter = {
        who: 'the grader',
        format,
        references,
        timeoutMs,
        exitCode,
        ...(results !== undefined && { results }),
        withoutResults: (message) => noResults === 'error'
            ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(message)
            : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failOthers */ .Or)(config, { id: 'results', name: 'Results', message, output: ended.output.text }),
        ...more,
    };
    return (0,_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedBy */ .J)(reporter, ended, workspace);
}


/***/ }),

/***/ 58320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ isHere),
  hh: () => (/* binding */ processOf),
  id: () => (/* binding */ runConfined)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/process/path.js
var process_path = __webpack_require__(94791);
;// CONCATENATED MODULE: ./build/process/shell.js



/** A variable of ours; Windows writes `Path` and means `PATH`. */
function hostValue(host, name, platform) {
    if (platform !== 'win32')
        return host[name];
    const found = Object.keys(host).find((key) => key.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : host[found];
}
/** The places of Git's bash: `bash` alone would be WSL's, which sees other files. */
function gitBashes(host) {
    const value = (name) => [hostValue(host, name, 'win32') ?? []].flat();
    const roots = [...value('ProgramFiles'), ...value('ProgramW6432'), ...value('ProgramFiles(x86)')];
    const users = value('LOCALAPPDATA').map((directory) => external_node_path_.win32.join(directory, 'Programs'));
    const besideGit = (0,process_path/* directoriesOf */.Pv)(value('PATH').join(';'))
        .filter((directory) => /[\\/]git[\\/]cmd$/i.test(directory))
        .map((directory) => external_node_path_.win32.dirname(directory));
    const gits = [...besideGit, ...[...roots, ...users].map((directory) => external_node_path_.win32.join(directory, 'Git'))];
    return gits.map((directory) => external_node_path_.win32.join(directory, 'bin', 'bash.exe'));
}
/** Where bash is; a `UserError` when it is nowhere. */
function findBash(host, platform) {
    const path = hostValue(host, 'PATH', platform) ?? '';
    const found = platform === 'win32'
        ? (0,process_path/* firstProgram */.xn)(gitBashes(host))
        : ((0,process_path/* findProgram */.Kp)('bash', path) ?? (0,process_path/* firstProgram */.xn)(['/bin/bash', '/usr/bin/bash']));
    if (found !== undefined)
        return found;
    const hint = platform === 'win32' ? 'install Git for Windows' : 'install bash';
    throw new problem/* UserError */.yo([{ message: 'bash is not there, and commands written as one string run in it', hint }]);
}
/**
 * What a command runs: a string in bash, where the first thing that fails ends it, or in the `shell` of where it is to
 * run; an array as it is.
 */
function argvOf(command, host, platform, shell) {
    if (typeof command === 'string') {
        return [...(shell ?? [findBash(host, platform), '-eo', 'pipefail', '-c']), command];
    }
    const [program, ...args] = command;
    if (program === undefined)
        throw new problem/* UserError */.yo([{ message: 'a command written as a list is empty' }]);
    return [program, ...args];
}

;// CONCATENATED MODULE: ./build/process/environment.js

/** Without these programs do not start or cannot find the system on Windows. */
const windowsNames = [
    'SystemRoot',
    'SystemDrive',
    'windir',
    'COMSPEC',
    'PATHEXT',
    'OS',
    'NUMBER_OF_PROCESSORS',
    'PROCESSOR_ARCHITECTURE',
    'ProgramFiles',
    'ProgramFiles(x86)',
    'ProgramW6432',
    'ProgramData',
    'CommonProgramFiles',
];
const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** All of a child's environment: nothing of ours gets there that is not named here or by the course. */
function childEnvironment(host, settings, places, items, platform) {
    const { home, tmp, results, resultsFile } = places;
    const taken = (names) => names.flatMap((name) => {
        const value = hostValue(host, name, platform);
        return value === undefined ? [] : [[name, value]];
    });
    const windows = { USERPROFILE: home, TEMP: tmp, TMP: tmp };
    return {
        ...Object.fromEntries(taken(platform === 'win32' ? windowsNames : [])),
        PATH: hostValue(host, 'PATH', platform) ?? standardPath,
        HOME: home,
        TMPDIR: tmp,
        ...(platform === 'win32' ? windows : {}),
        LANG: 'C.UTF-8',
        TZ: settings.timezone,
        // Tools print for a log rather than a terminal, on a laptop as on GitHub.
        CI: 'true',
        // GitHub's runner ends by it what is left of a job.
        ...Object.fromEntries(taken(['RUNNER_TRACKING_ID', ...settings.passEnv])),
        ...settings.env,
        RESULTS_DIR: results,
        ...(resultsFile === undefined ? {} : { RESULTS_FILE: resultsFile }),
        GRADE_ITEMS: items.join(','),
    };
}

// EXTERNAL MODULE: ./build/grader/grade-root.js
var grade_root = __webpack_require__(85854);
// EXTERNAL MODULE: ./build/grader/keep-run.js
var keep_run = __webpack_require__(37769);
// EXTERNAL MODULE: ./build/grader/missing-command.js
var missing_command = __webpack_require__(75458);
// EXTERNAL MODULE: ./build/text/size.js
var size = __webpack_require__(97397);
// EXTERNAL MODULE: ./build/grader/workspace-disk.js
var workspace_disk = __webpack_require__(25565);
;// CONCATENATED MODULE: ./build/grader/reached.js


/** Which limits a program reached, in words for a person who wrote it; memory first. */
function reachedLimits({ outOfMemory, mostProcesses = 0 }, { memoryBytes, diskBytes, processes }, use, wasFull = false) {
    const memory = `used more memory than the limit of ${(0,size/* formatBytes */.z3)(memoryBytes)}`;
    // The workspace lies in memory: who fills it may never have asked for any.
    const isMostlyFiles = use !== undefined && use.usedBytes > memoryBytes / 4;
    const files = isMostlyFiles ? `, of which its files take ${(0,size/* formatBytes */.z3)(use.usedBytes)}` : '';
    const disk = (0,size/* formatBytes */.z3)(diskBytes);
    return [
        ...(outOfMemory ? [`${memory}${files}`] : []),
        ...(use?.isFull ? [wasFull ? `found its disk of ${disk} full` : `filled its disk of ${disk}`] : []),
        ...(mostProcesses >= processes ? [`came to its limit of ${processes} processes and threads`] : []),
    ];
}
/** Runs a program in a workspace, and tells which limits it reached. */
async function tellingLimits(workspace, limits, run) {
    const before = await (0,workspace_disk/* diskUse */.p9)(workspace);
    const ended = await run();
    const reached = reachedLimits(ended, limits, await (0,workspace_disk/* diskUse */.p9)(workspace), before?.isFull);
    return reached.length === 0 ? ended : { ...ended, reached };
}

;// CONCATENATED MODULE: ./build/grader/sandbox-hints.js
/** What programs of many kinds say where there is no network. */
const noNetwork = /Temporary failure in name resolution|Could not resolve host|Name or service not known|EAI_AGAIN|ENOTFOUND|ENETUNREACH|Network is unreachable|UnknownHostException|Unknown host|dial tcp: lookup|failed to lookup address/i;
const noRoom = /No space left on device|ENOSPC/;
const readOnly = /Read-only file system|EROFS/;
const aboutNetwork = 'A program looked for the network, which is off while code is built and tested; `network: true` in grading.yml turns it on, and `setup` has it anyway.';
const aboutRoom = 'A program found no room for a file, although limits.disk was not reached: in the sandbox /tmp and /var/tmp are small and lie in memory; what `$TMPDIR` names is larger.';
const aboutWriting = 'A program tried to write outside of the submission, $HOME and $TMPDIR, where everything is read-only in the sandbox.';
/** What a program ran into that only a sandbox puts in its way, as its output tells: for whoever wrote the course. */
function sandboxHints({ level, network }, { output, reached = [] }) {
    if (level === 'none')
        return [];
    const { text } = output;
    return [
        ...(!network && noNetwork.test(text) ? [aboutNetwork] : []),
        ...(reached.length === 0 && noRoom.test(text) ? [aboutRoom] : []),
        ...(readOnly.test(text) ? [aboutWriting] : []),
    ];
}

;// CONCATENATED MODULE: ./build/grader/grading.js









/** Runs a command where it can do no harm, and keeps what became of it. */
async function runConfined(grading, step) {
    const { config, workspace, sandbox, signal } = grading;
    const isSetup = step.stage === 'setup';
    const command = {
        ...(await processOf(grading, step, workspace, sandbox.shell)),
        ...(0,grade_root/* placeOf */.$)(grading, step.stage),
        network: isSetup || config.network,
        limited: !isSetup,
        scratch: workspace.root,
        writable: writableOf(workspace),
    };
    const isThere = (program) => sandbox.hasProgram?.(program, command) ?? isHere(program, command);
    const ended = await tellingLimits(workspace, config.limits, () => sandbox.run(command, signal));
    if (command.limited)
        addNew(grading.notices, sandboxHints({ ...command, level: sandbox.level }, ended));
    const told = await withMissedFile(grading, step, await (0,missing_command/* withMissingCommand */.C)(step.command, isThere, ended));
    return (0,keep_run/* keepRun */.X)(grading, step, told);
}
/** Many tests may run into the same. */
const addNew = (notices, more) => notices.push(...more.filter((notice) => !notices.includes(notice)));
/** What failed for want of a file that we left out says so, and is nobody's zero. */
async function withMissedFile({ protection }, { command }, ended) {
    const { exitCode, startError, cancelled, timedOut } = ended;
    if (exitCode === 0 || startError !== undefined || cancelled || timedOut)
        return ended;
    const missed = await protection.missedBy?.(command);
    return missed === undefined ? ended : { ...ended, startError: missed };
}
/** What a student's program may write to: not what we keep beside it for later. */
const writableOf = ({ grade, files, results, home, tmp }) => grade === undefined ? [files, results, home, tmp] : [grade, home, tmp];
const isHere = (program, { env }) => (0,process_path/* findProgram */.Kp)(program, env.PATH ?? '') !== undefined;
/** How a step's program is started, but for where. */
async function processOf(grading, { stage, command, timeoutMs, stdin, resultsFile }, { home, tmp }, shell) {
    const { config, workspace, hostEnv, platform, items } = grading;
    const root = (0,grade_root/* gradeRootOf */.B)(grading, stage);
    const results = root === undefined ? workspace.results : (0,external_node_path_.join)(root, 'results');
    const places = { home, tmp, results, ...(resultsFile !== undefined && { resultsFile }) };
    const env = childEnvironment(hostEnv, config, places, items, platform);
    return {
        argv: argvOf(command, hostEnv, platform, shell),
        env: root === undefined ? env : { ...env, GRADE_ROOT: root },
        timeoutMs,
        outputBytes: config.limits.outputBytes,
        ...(stdin !== undefined && { stdin }),
    };
}


/***/ }),

/***/ 80515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ readableLinks),
/* harmony export */   b9: () => (/* binding */ absentNotices),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   o1: () => (/* binding */ makeHome)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29620);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97696);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10061);








/** A file system's clock may stand still for so long. */
const tickMs = 20;
const everything = { most: Number.POSITIVE_INFINITY };
/** What `readable` names in our home is to be found at the same place of the grader's home. */
const readableLinks = (readable, ours, theirs) => (ours === undefined ? [] : readable.filter((path) => path.startsWith('~/')))
    .map((path) => ({ path: path.slice(2), target: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(ours ?? '', path.slice(2)) }))
    .filter(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, node_path__WEBPACK_IMPORTED_MODULE_2__.sep)));
const isThere = ({ target }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then(() => true, () => false);
/** Says of what `readable` names in our home that it is not there. */
async function absentNotices(links) {
    const notices = [];
    for (const link of links) {
        if (!(await isThere(link)))
            notices.push(`readable: there is no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`~/${link.path}`)} here`);
    }
    return notices;
}
/** Makes a home that has nothing but links to what is there of what `readable` names in ours. */
async function makeHome(home, links) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { mode: 0o700 });
    await addLinks(home, links);
}
/** `setup` may have made what is linked, and more beside it. */
async function addLinks(home, links) {
    for (const one of links) {
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(link).catch(() => undefined);
        if (found !== undefined || !(await isThere(one)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(one.target, link, 'junction');
    }
}
/** `handOver` makes a directory theirs who will run in it: that must be done before anybody looks for changes. */
function homeOf(root, home, links, handOver = async () => undefined) {
    let putBack = async () => {
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        await makeHome(home, links);
        return undefined;
    };
    const keep = async (laterCommands) => {
        await addLinks(home, links);
        if (await hasOnly(home, links))
            return;
        putBack = laterCommands > 1 ? await copied(home, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'home-after-setup'), handOver) : leaveAlone;
    };
    return { keep, putBack: () => putBack() };
}
const notRemoved = 'the HOME of an earlier command could not be removed';
const notOurs = 'a program changed our copy of the HOME that setup left';
const leaveAlone = async () => undefined;
/** Makes a copy of a home, and tells how to put it back. */
async function copied(home, copy, handOver) {
    await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(copy);
    await copyTree(home, copy);
    const stateOfCopy = await stateOf(copy);
    await handOver(home);
    let state = await stateOf(home);
    return async () => {
        if ((await stateOf(home).catch(() => undefined)) === state)
            return undefined;
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        if ((await stateOf(copy).catch(() => undefined)) !== stateOfCopy)
            return notOurs;
        await copyTree(copy, home);
        await handOver(home);
        state = await stateOf(home);
        return undefined;
    };
}
const copyTree = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    // Build tools believe them.
    preserveTimestamps: true,
    // Sockets and the like are of programs that have ended.
    filter: async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return found.isFile() || found.isDirectory() || found.isSymbolicLink();
    },
});
/** Differs after any change of a tree. */
async function stateOf(directory) {
    // Elsewhere nobody can set back the time of a file's last change, and nothing needs to be read.
    if (process.platform === 'win32')
        return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .contentDigest */ .eZ)(directory);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(tickMs);
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(directory, everything);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of ['', ...entries.map((entry) => entry.path)]) {
        const { ino, mode, size, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), { bigint: true });
        hash.update(`${path}\0${ino} ${mode} ${size} ${ctimeNs}\n`);
    }
    return hash.digest('hex');
}
/** Whether a home is still as we made it. */
async function hasOnly(home, links) {
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(home, everything);
    const isOurs = async (path) => {
        const link = links.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path));
        if (link === undefined)
            return links.some((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path, '/')));
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path)).catch(() => undefined)) === link.target;
    };
    for (const { path } of entries)
        if (!(await isOurs(path)))
            return false;
    return true;
}


/***/ }),

/***/ 44705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hookFinder),
/* harmony export */   V: () => (/* binding */ alternatives)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52989);

/** Knows all hooks by their names as `fold` writes them, so that it finds what a system would. */
function hookFinder(fold) {
    const byName = new Map();
    const byGlob = [];
    const byDirectory = [];
    for (const hook of _table_js__WEBPACK_IMPORTED_MODULE_0__/* .hooks */ .J)
        for (const path of hook.files.flatMap(alternatives).map(fold)) {
            if (/[/*]/.test(path))
                byGlob.push({ ends: endsWith(path), hook });
            else
                byName.set(path, hook);
            for (const directory of directoriesOf(path))
                byDirectory.push({ ends: endsWith(directory), hook });
        }
    // Most paths are no hook's, which one expression says.
    const some = anyOf(byGlob.map(({ ends }) => ends));
    const [ofGlob, ofDirectory] = [firstOf(byGlob), firstOf(byDirectory)];
    return {
        kindOf: (written, isDirectory) => {
            const path = fold(written);
            const hook = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? (some.test(path) ? ofGlob(path) : undefined);
            return (hook?.directory === 'itself') === isDirectory ? hook : undefined;
        },
        kindInside: (directory) => ofDirectory(fold(directory)),
    };
}
/** Its expressions are made when it is first asked. */
function firstOf(all) {
    let made;
    return (path) => {
        made ??= all.map(({ ends, hook }) => ({ ends: anyOf([ends]), hook }));
        return made.find(({ ends }) => ends.test(path))?.hook;
    };
}
const anyOf = (expressions) => new RegExp(expressions.join('|'), 's');
/** `a{b,c}` is `ab` and `ac`. */
function alternatives(glob) {
    const braces = /\{([^{}]*)\}/.exec(glob);
    if (braces === null)
        return [glob];
    const [all, inside = ''] = braces;
    const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + all.length)];
    return inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}
/** `a/b` of `a/b/**`, and above it `a`. */
function directoriesOf(path) {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
const endsWith = (glob) => `(?:^|/)${glob.split('**').map(inName).join('.*')}$`;
const inName = (glob) => glob
    .split('*')
    .map((plain) => plain.replace(/[.+^$()|[\]\\]/g, '\\$&'))
    .join('[^/]*');


/***/ }),

/***/ 89645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listHooks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23603);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75805);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10061);
/* harmony import */ var _finder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44705);






const mostReadBytes = 2 ** 20;
const { kindOf, kindInside } = (0,_finder_js__WEBPACK_IMPORTED_MODULE_5__/* .hookFinder */ .Q)(_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU);
/** The hooks in a tree, wherever they lie; those that links would hide are found by the link. */
async function listHooks(root, { most, opens = false, holdsCourses = () => false }) {
    const enters = ({ path, name }) => !isGit(name) && kindOf(path, true) === undefined;
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(root, { enters, opens, most });
    const found = [];
    for (const { path, kind } of entries) {
        const isDirectory = kind === 'directory';
        const hook = kindOf(path, isDirectory) ?? (kind === 'link' ? kindOf(path, true) : undefined);
        if (hook !== undefined) {
            if (await isMeant(root, path, hook))
                found.push({ path, hook, isDirectory });
        }
        else if (kind === 'link') {
            const hidden = kindInside(path);
            if (hidden !== undefined && (await leadsToDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
                found.push({ path, hook: hidden, isDirectory: false });
        }
    }
    return { found: withDirectories(found, holdsCourses), isComplete };
}
/** What marks the directory around it stands for that one, and everything else in there with it. */
function withDirectories(found, holdsCourses) {
    const around = new Map();
    for (const one of found) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(one.path);
        if (one.hook.directory !== 'around' || path === '.' || holdsCourses(path))
            continue;
        around.set(path, { ...one, path, isDirectory: true });
    }
    const isInside = (path) => {
        for (let up = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path); up !== '.'; up = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(up))
            if (around.has(up))
                return true;
        return false;
    };
    return [...around.values(), ...found].filter(({ path }) => !isInside(path));
}
const isGit = (name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(name) === '.git';
/** Some names mean something only with certain contents; what is too large to look at is taken to have them. */
async function isMeant(root, path, { contains }) {
    if (contains === undefined)
        return true;
    const chunks = [];
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), mostReadBytes, (chunk) => chunks.push(Buffer.from(chunk))).then(() => contains.test(Buffer.concat(chunks).toString()), () => true);
}
const leadsToDirectory = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 52989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ hooks)
});

;// CONCATENATED MODULE: ./build/grader/hooks/c.js
const cHooks = [
    {
        files: ['Makefile'],
        does: 'make runs what it says',
        source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
        needed: ['make', 'gmake'],
        madeBy: ['cmake', 'configure', 'qmake', 'premake5'],
    },
    {
        files: ['GNUmakefile', 'makefile', 'BSDmakefile', '*.mk', 'Makefile.am'],
        does: 'make reads it before, or out of, the Makefile',
        source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
    },
    {
        files: [
            '{GNUmakefile,makefile,Makefile}.{sh,c,cc,C,cpp,p,f,F,m,r,s,S,mod,o}',
            '{RCS,SCCS}/*{GNUmakefile,makefile,Makefile}*',
        ],
        does: 'make makes a Makefile of it, over the one that is there',
        source: 'https://www.gnu.org/software/make/manual/html_node/Remaking-Makefiles.html',
    },
    {
        files: ['CMakeLists.txt', 'CMakePresets.json', 'CMakeUserPresets.json'],
        does: 'CMake runs what it says',
        source: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
        needed: ['cmake'],
    },
    {
        files: [
            '*.cmake',
            'CMakeCache.txt',
            'CTestCustom.ctest',
            'CTestConfiguration.ini',
            'DartConfiguration.tcl',
            'build.ninja',
        ],
        does: 'CMake, CTest and Ninja run what it says',
        source: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
        madeBy: ['cmake', 'meson'],
    },
    {
        files: ['configure', 'Makefile.in'],
        does: 'decides what is built, and how',
        source: 'https://www.gnu.org/software/automake/manual/html_node/Autotools-Introduction.html',
        madeBy: ['autoreconf', 'autoconf', 'automake', 'autogen.sh'],
    },
    {
        files: [
            'configure.ac',
            'meson.build',
            'meson{_options.txt,.options}',
            'SConstruct',
            'SConscript',
            'wscript',
        ],
        does: 'decides what is built, and how',
        source: 'https://mesonbuild.com/Syntax.html',
    },
    {
        files: ['BUILD', 'BUILD.bazel', 'MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel', '.bazelrc'],
        does: 'Bazel runs what it says',
        source: 'https://bazel.build/run/bazelrc',
    },
    {
        files: ['{assert.h,cassert}'],
        does: 'the compiler takes it for that of the library where -I says so, and no assertion fails',
        source: 'https://gcc.gnu.org/onlinedocs/cpp/Search-Path.html',
    },
    {
        files: ['*.{gch,pch}', '*.{gch,pch}/**'],
        does: 'the compiler takes it in place of the header of that name',
        source: 'https://gcc.gnu.org/onlinedocs/gcc/Precompiled-Headers.html',
        madeBy: ['make', 'cmake', 'gcc', 'g\\+\\+', 'cc', 'clang'],
    },
    {
        files: ['.gdbinit', '.lldbinit', '.valgrindrc'],
        does: 'the debugger or valgrind obeys it',
        source: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.defopts',
    },
    {
        files: ['{.clang-tidy,_clang-format,.clang-format}', 'compile_flags.txt'],
        does: 'switches checks of style off',
        source: 'https://clang.llvm.org/extra/clang-tidy/',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/hook.js
const hookLanguages = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell', 'any'];

;// CONCATENATED MODULE: ./build/grader/hooks/java.js
const javaHooks = [
    {
        files: ['pom.xml'],
        does: 'Maven runs what it says',
        source: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
        needed: ['mvn', 'mvnw', 'mvnd'],
    },
    {
        files: ['.mvn/**', 'mvnw', 'mvnw.cmd'],
        does: 'Maven loads extensions and options from it',
        source: 'https://maven.apache.org/configure.html',
    },
    {
        files: ['*.gradle', '*.gradle.kts', 'gradle.properties', 'buildSrc/**'],
        does: 'Gradle runs what it says',
        source: 'https://docs.gradle.org/current/userguide/directory_layout.html',
        needed: ['gradle', 'gradlew'],
    },
    {
        files: ['gradlew', 'gradlew.bat', 'gradle/wrapper/**', 'gradle/*.toml'],
        does: 'decides which Gradle is run, and with which libraries',
        source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    },
    {
        files: ['build.xml', 'ivy.xml', 'build.sbt', 'project/*.{sbt,properties}', '.sbtopts', '.jvmopts'],
        does: 'Ant or sbt runs what it says',
        source: 'https://ant.apache.org/manual/using.html',
        needed: ['ant', 'sbt'],
    },
    {
        files: [
            'junit-platform.properties',
            'META-INF/services/org.{junit,testng}.*',
            'META-INF/services/javax.annotation.processing.Processor',
        ],
        does: 'JUnit and the compiler load extensions by it',
        source: 'https://docs.junit.org/current/user-guide/#extensions-registration-automatic',
        madeBy: ['mvn', 'gradle'],
    },
    {
        files: ['{lib,libs}/*.jar'],
        does: 'Java finds classes in it before those of other libraries where the class path is `lib/*`',
        source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
        madeBy: ['mvn', 'gradle', 'gradlew', 'ant'],
    },
    {
        files: ['{org/junit,org/hamcrest,org/assertj,org/mockito,org/opentest4j,org/testng,junit/framework}/**'],
        does: 'Java takes it for a part of the test library',
        source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/javascript.js
const javascriptHooks = [
    {
        files: ['package.json'],
        does: 'its scripts are what `npm test` runs',
        source: 'https://docs.npmjs.com/cli/using-npm/scripts',
        needed: ['npm', 'npx', 'yarn', 'pnpm'],
        madeBy: ['tsc', 'vite', 'rollup', 'webpack'],
    },
    {
        files: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
        ],
        does: 'says from where packages are installed',
        source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
        madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
    },
    {
        files: [
            '.npmrc',
            '.yarnrc',
            '.yarnrc.yml',
            '.yarn/**',
            '.pnpmfile.cjs',
            'pnpm-workspace.yaml',
            '.pnp.{cjs,loader.mjs}',
        ],
        does: 'npm and others take their shell, their options and their own code from it',
        source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
    {
        files: ['node_modules'],
        does: 'holds the test tools themselves',
        source: 'https://nodejs.org/api/modules.html#loading-from-node_modules-folders',
        directory: 'itself',
        madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
    },
    {
        files: [
            '.mocharc*',
            'mocha.opts',
            'jest.config.*',
            'jest-preset.*',
            '{vitest,vite}.config.*',
            'vitest.workspace.*',
        ],
        does: 'the test runner loads what it names before the tests',
        source: 'https://mochajs.org/#configuring-mocha-nodejs',
    },
    {
        files: [
            'ava.config.*',
            '.taprc',
            'karma.conf.*',
            'support/jasmine.*',
            '{playwright,cypress}.config.*',
            'node.config.json',
            'web-test-runner.config.*',
            '.labrc.*',
        ],
        does: 'the test runner loads what it names before the tests',
        source: 'https://jasmine.github.io/setup/nodejs.html',
    },
    {
        files: ['__mocks__/**'],
        does: 'jest takes it in place of the package of that name, in tests that do not ask for it, too',
        source: 'https://jestjs.io/docs/manual-mocks#mocking-node-modules',
    },
    {
        files: ['babel.config.*', '.babelrc*', '.swcrc', '{tsconfig,jsconfig}.json', 'tsconfig.*.json'],
        does: 'rewrites code, tests included, before it is run',
        source: 'https://babeljs.io/docs/config-files',
    },
    {
        files: ['.c8rc*', '.nycrc*', 'nyc.config.*', 'eslint.config.*', '.eslintrc*', '.eslintignore'],
        does: 'sets what counts as covered and as clean, and may run code',
        source: 'https://eslint.org/docs/latest/use/configure/configuration-files',
    },
    {
        files: [
            '{webpack,rollup,postcss}.config.*',
            '.postcssrc*',
            'gulpfile.*',
            'Gruntfile.*',
            '{nx,turbo,lerna,angular}.json',
            'bunfig.toml',
            'deno.{json,jsonc}',
        ],
        does: 'the build or the runtime runs what it says',
        source: 'https://bun.com/docs/runtime/bunfig',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/others.js
const goHooks = [
    {
        files: ['go.mod'],
        does: 'puts other modules in the place of those tests use',
        source: 'https://go.dev/ref/mod#go-mod-file-replace',
        needed: ['go'],
    },
    {
        files: ['go.work', 'go.work.sum', '.golangci.{yml,yaml,toml,json}'],
        does: 'puts other modules in the place of those tests use, or switches checks off',
        source: 'https://go.dev/ref/mod#workspaces',
    },
    {
        files: ['vendor/modules.txt'],
        does: 'makes Go take all modules from beside it',
        source: 'https://go.dev/ref/mod#vendoring',
        directory: 'around',
        madeBy: ['go'],
    },
    {
        files: ['*_test.go'],
        does: 'its TestMain decides how the tests of its package end',
        source: 'https://pkg.go.dev/testing#hdr-Main',
        contains: /\bTestMain\b/,
    },
];
const rustHooks = [
    {
        files: ['Cargo.toml'],
        does: 'puts other crates in the place of those tests use',
        source: 'https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html',
        needed: ['cargo'],
    },
    {
        files: ['build.rs'],
        does: 'Cargo runs it before it compiles',
        source: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    },
    {
        files: ['.cargo/config', '.cargo/config.toml', '.config/nextest.toml'],
        does: 'sets by what Cargo runs tests',
        source: 'https://doc.rust-lang.org/cargo/reference/config.html#targettriplerunner',
    },
    {
        files: ['rust-toolchain', 'rust-toolchain.toml'],
        does: 'names the compiler, which may be a directory of the submission',
        source: 'https://rust-lang.github.io/rustup/overrides.html#the-toolchain-file',
    },
    {
        files: ['{clippy,.clippy,rustfmt,.rustfmt}.toml'],
        does: 'switches checks of style off',
        source: 'https://doc.rust-lang.org/clippy/configuration.html',
    },
];
const shellHooks = [
    {
        files: ['setup_suite.bash'],
        does: 'bats runs it before the tests',
        source: 'https://bats-core.readthedocs.io/en/stable/writing-tests.html',
    },
    {
        files: ['.bash_env', '.bashrc', '.bash_profile', '.profile', '.shellspec', '.shellcheckrc'],
        does: 'a shell, or what tests and checks shell scripts, obeys it',
        source: 'https://www.gnu.org/software/bash/manual/html_node/Bash-Startup-Files.html',
    },
];
const anyHooks = [
    {
        files: [
            '{justfile,.justfile,Justfile}',
            '{Taskfile,taskfile}{,.dist}.{yml,yaml}',
            '{Rakefile,rakefile}{,.rb}',
            'Earthfile',
        ],
        does: 'a task runner runs what it says',
        source: 'https://just.systems/man/en/',
        needed: ['just', 'task', 'rake'],
    },
    {
        files: ['.Rprofile', '.Renviron', '.RData', '.octaverc', '.ghci', '.proverc', '.rspec', '.irbrc'],
        does: 'R, Octave, GHCi, prove or RSpec obeys it when it starts',
        source: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/Startup.html',
    },
    {
        files: [
            'phpunit.xml',
            'phpunit.xml.dist',
            'phpunit.dist.xml',
            '.php.ini',
            'Directory.Build.{props,targets,rsp}',
            'Directory.Packages.props',
            'xunit.runner.json',
            '*.runsettings',
        ],
        does: 'sets what the test runner loads',
        source: 'https://docs.phpunit.de/en/12.0/configuration.html',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/python.js
const pythonHooks = [
    {
        files: ['conftest.py'],
        does: 'pytest runs it before the tests',
        source: 'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#conftest-py-local-per-directory-plugins',
    },
    {
        files: [
            '{pytest,.pytest}.{ini,toml}',
            'pyproject.toml',
            'setup.cfg',
            'tox.ini',
            'toxfile.py',
            'noxfile.py',
            '{uv,hatch}.toml',
        ],
        does: 'sets options, paths and plugins of pytest and other tools',
        source: 'https://docs.pytest.org/en/stable/reference/customize.html',
    },
    {
        files: [
            '{sitecustomize,usercustomize}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
            '{sitecustomize,usercustomize}/__init__.{py,pyc}',
            '*.pth',
        ],
        does: 'Python runs it whenever it starts',
        source: 'https://docs.python.org/3/library/site.html',
    },
    {
        files: [
            '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
            '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}/__init__.{py,pyc}',
        ],
        does: 'Python imports it in place of the test tool of that name',
        source: 'https://docs.python.org/3/using/cmdline.html#cmdoption-P',
    },
    {
        files: ['entry_points.txt'],
        does: 'pytest loads the plugins it names, as it does those of packages that are installed',
        source: 'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#making-your-plugin-installable-by-others',
    },
    {
        files: ['pyvenv.cfg'],
        does: 'makes a directory an environment, with programs and packages of its own',
        source: 'https://docs.python.org/3/library/venv.html',
        directory: 'around',
        madeBy: ['venv', 'virtualenv', 'uv'],
    },
    {
        files: ['setup.py', 'requirements.txt', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock'],
        does: 'says what is installed, and runs code when it is',
        source: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
    },
    {
        files: ['.pdbrc', '.coveragerc'],
        does: 'the debugger and coverage read it, and run what it names',
        source: 'https://docs.python.org/3/library/pdb.html#debugger-commands',
    },
    {
        files: [
            '{mypy,.mypy}.ini',
            '{pylintrc,.pylintrc}',
            '{pylintrc,.pylintrc}.toml',
            '.flake8',
            '{ruff,.ruff}.toml',
        ],
        does: 'switches checks of style and types off, and may run code',
        source: 'https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html#init-hook',
    },
];

;// CONCATENATED MODULE: ./build/grader/hooks/table.js






const rows = {
    python: pythonHooks,
    c: cHooks,
    java: javaHooks,
    javascript: javascriptHooks,
    go: goHooks,
    rust: rustHooks,
    shell: shellHooks,
    any: anyHooks,
};
/** Every kind of hook that is known. Editors' settings, `.envrc` and git's own files are none: nothing here reads them. */
const hooks = hookLanguages.flatMap((language) => rows[language].map((row) => ({ language, ...row })));


/***/ }),

/***/ 37769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepRun)
/* harmony export */ });
/* harmony import */ var _own_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68799);

/** Keeps what became of a command among the processes of its grading. */
function keepRun({ commands, notices, workspace }, { stage, test, command, resultsFile }, ended) {
    const { exitCode, signal, timedOut, startError, durationMs, cpuMs, outOfMemory } = ended;
    const output = { ...ended.output, text: (0,_own_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutWorkspace */ .k)(ended.output.text, workspace.files) };
    const text = typeof command === 'string' ? command : command.map(quoteWord).join(' ');
    commands.push({
        stage,
        ...(test !== undefined && { test }),
        command: text,
        exitCode,
        signal,
        timedOut,
        ...(startError !== undefined && { startError }),
        durationMs,
        ...(cpuMs !== undefined && { cpuMs }),
        ...(outOfMemory && { outOfMemory }),
        outputBytes: output.bytes,
        output: output.text,
    });
    if (ended.leftRunning)
        notices.push(`something that \`${text}\` started could not be ended`);
    // Whoever writes results, or ends well, outlives what the system ended for it, and need not say so.
    if (outOfMemory && (stage === 'grader' || resultsFile !== undefined || exitCode === 0))
        notices.push(`\`${text}\` ${ended.reached?.[0]}`);
    return { ...ended, output };
}
/** As somebody would type it in a shell. */
const quoteWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 75458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withMissingCommand),
/* harmony export */   c: () => (/* binding */ isOfSubmission)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** In the words of bash, dash and busybox. */
const notFound = /^(?:\S*bash: line \d+|sh(?:: (?:line )?\d+)?): ([^\s:/]+): (?:command )?not found$/m;
/**
 * A shell starts even when the course's own command is misspelt or not installed. A word of the command that was not
 * found is therefore told as a program that could not be started: nobody's zero. A student's program may print such a
 * line, too, so it is believed only of a word that stands for a program and is really nowhere.
 */
async function withMissingCommand(command, isThere, ended) {
    if (typeof command !== 'string' || ended.exitCode !== 127)
        return ended;
    const word = notFound.exec(ended.output.text)?.[1];
    if (word === undefined || !programsOf(command).includes(word))
        return ended;
    if (builtins.has(word) || (await isThere(word)))
        return ended;
    return { ...ended, startError: `${word}: command not found` };
}
/** What bash finds without looking for a program. */
const builtins = new Set(('. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown ' +
    'echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout ' +
    'mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times ' +
    'trap true type typeset ulimit umask unalias unset wait').split(' '));
/** The first word of each simple command, as far as that can be told without bash's own grammar. */
const programsOf = (command) => command.split(/[\n;&|()`{}!]+|\b(?:command|do|elif|else|if|then|time|until|while)\s/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    return words.find((word) => !/^\w+=/.test(word)) ?? [];
});
/** What the submission's own program can be: not there, not a program. */
const ownFaults = ['EACCES', 'ENOENT', 'ENOEXEC', 'ENOTDIR'];
/**
 * Whose fault it is that a program could not be started: one of the submission's own is the student's to mend, unless
 * the system had no room for it.
 */
const isOfSubmission = (command, { startErrorCode }) => Array.isArray(command) &&
    /[\\/]/.test(command[0] ?? '') &&
    !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(command[0] ?? '') &&
    ownFaults.includes(startErrorCode);


/***/ }),

/***/ 50072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KW: () => (/* binding */ cancelled),
  wf: () => (/* binding */ failAll),
  Or: () => (/* binding */ failOthers),
  V2: () => (/* binding */ failure),
  sG: () => (/* binding */ outcomeOf),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/domain/duplicates.js
var duplicates = __webpack_require__(81215);
// EXTERNAL MODULE: ./build/domain/pattern.js
var pattern = __webpack_require__(53399);
// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/choices.js
var domain_choices = __webpack_require__(15793);
;// CONCATENATED MODULE: ./build/grader/own-ids.js



/** Student code can write results: none of them gets the id of a declared test, or of a suite's, that is not its own. */
function withOwnIds({ outcome, test }, declared) {
    if (outcome.kind === 'cancelled' || outcome.results === undefined)
        return outcome;
    const { tests, choices, notices } = outcome.results;
    const isTaken = ({ id }) => {
        const owner = ownerOf(id, declared);
        return owner !== undefined && owner !== test;
    };
    const taken = tests.filter(isTaken).map(({ id }) => id);
    if (taken.length === 0)
        return outcome;
    const who = test?.id ?? 'grader';
    const notice = `results of ${test === undefined ? 'the grader' : who} have the ids of declared tests, and are renamed: ${(0,quote/* quoteSome */.Jv)(taken)}`;
    const renamed = tests.map((result) => (isTaken(result) ? rename(result, who, isTaken) : result));
    const ids = new Map(tests.map(({ id }, index) => [id, renamed[index]?.id ?? id]));
    const ways = choices === undefined ? {} : { choices: (0,domain_choices/* renameChoices */.dK)(choices, (id) => ids.get(id) ?? id) };
    const results = { ...outcome.results, tests: renamed, ...ways, notices: [...notices, notice] };
    return { ...outcome, results };
}
function ownerOf(id, declared) {
    const itself = declared.find((test) => test.id === id);
    if (itself !== undefined)
        return itself;
    const suites = declared.filter((test) => test.kind === 'suite' && (0,domain_results/* isInSuite */.M0)({ id }, test.id));
    return suites.sort((one, other) => other.id.length - one.id.length)[0];
}
function rename(result, who, isTaken) {
    let id = `${who}:${result.id}`;
    while (isTaken({ id }))
        id = `${who}:${id}`;
    // Rubrics find tests by their names, too.
    return { ...result, id, name: result.name === result.id ? id : `${who}:${result.name}` };
}

;// CONCATENATED MODULE: ./build/grader/outcome.js






const cancelled = { kind: 'cancelled', reason: 'the job was cancelled' };
const failure = (reason, results) => ({
    kind: 'error',
    reason,
    ...(results !== undefined && { results }),
});
/** Results as an outcome: what the format says of the whole decides. */
function outcomeOf(results) {
    if (results.graderError !== undefined)
        return failure(results.graderError, results);
    if (results.gradable)
        return { kind: 'graded', results };
    const said = [...results.formatErrors, ...(results.message === undefined ? [] : [results.message])];
    const reason = said[0] ?? 'the grader says that the submission cannot be graded';
    return { kind: 'ungradable', reason, results };
}
/** Every test that is known by its id failed, for one cause. */
function failAll(config, cause) {
    const declared = config.tests.map(({ id, name }) => ({ id, name }));
    return failing([...declared, ...undeclared(config)], cause);
}
/** The same where the declared tests are still to be run, and speak for themselves. */
const failOthers = (config, cause) => failing(undeclared(config), cause);
function failing(known, { id, name, message, output }) {
    const said = { message, ...(output && { output }) };
    const status = 'failed';
    const tests = known.map((test) => ({ ...test, status, message }));
    return {
        kind: 'graded',
        results: (0,domain_results/* resultsOf */.qS)(tests.length > 0 ? tests : [{ id, name, status, ...said }], said),
    };
}
/** What only the rubric knows. */
function undeclared({ tests, rubric }) {
    const named = (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind === 'manual')
            return [];
        if (item.kind === 'deductive')
            return item.deductions.flatMap((deduction) => deduction.tests);
        return item.tests.length === 0 ? [item.id] : item.tests;
    });
    return [...new Set(named)]
        .filter((id) => !(0,pattern/* isWildcard */.z)(id) && !tests.some((test) => (0,domain_rubric/* matchesTest */.mj)(id, test)))
        .map((id) => ({ id, name: id }));
}
/** One outcome of several: what stopped one of them stops the whole, and nothing that was found out is lost. */
function together(found, tests) {
    const parts = found.map((part) => withOwnIds(part, tests));
    const stopped = parts.find(({ kind }) => kind === 'cancelled');
    if (stopped !== undefined)
        return stopped;
    const merged = (0,domain_results/* mergeResults */.n0)(parts.flatMap((part) => ('results' in part && part.results ? [part.results] : [])));
    const declared = tests.filter(({ kind }) => kind === 'simple').map(({ id }) => id);
    const results = { ...unique(merged), ...(declared.length > 0 && { declared }) };
    const errors = parts.flatMap((part) => (part.kind === 'error' ? [part.reason] : []));
    if (errors.length > 0)
        return failure([...new Set(errors)].join('; '), results);
    const refusals = parts.flatMap((part) => (part.kind === 'ungradable' ? [part.reason] : []));
    if (refusals.length > 0)
        return { kind: 'ungradable', reason: [...new Set(refusals)].join('; '), results };
    return { kind: 'graded', results };
}
function unique(results) {
    const twice = (0,duplicates/* duplicateIds */.kn)(results.tests);
    if (twice.length === 0)
        return results;
    const notice = `tests have the same id, and are numbered: ${(0,quote/* quoteSome */.Jv)(twice)}`;
    return { ...results, tests: (0,duplicates/* numberDuplicates */.iF)(results.tests), notices: [...results.notices, notice] };
}


/***/ }),

/***/ 68799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** Names files from the root of the submission, as its student does: the workspace is gone when this is read. */
function withoutWorkspace(text, files) {
    const directory = `${files}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`;
    const inJson = JSON.stringify(directory).slice(1, -1);
    const spellings = [`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(files).href}/`, directory, inJson];
    return spellings.reduce((shown, spelling) => shown.replaceAll(spelling, ''), text);
}


/***/ }),

/***/ 10243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostRecorded)
/* harmony export */ });
/** A program could add files until the record is too large to keep. */
const mostRecorded = 500;


/***/ }),

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportedBy),
/* harmony export */   P: () => (/* binding */ loadReaders)
/* harmony export */ });
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97271);
/* harmony import */ var _formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23605);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24619);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50072);
/* harmony import */ var _own_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68799);







/** What reads results files: to be loaded before student code runs, since that could change our own files. */
async function loadReaders() {
    const [table, resultsFile] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9800), __webpack_require__.e(3838), __webpack_require__.e(4789)]).then(__webpack_require__.bind(__webpack_require__, 3838)), Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4863)]).then(__webpack_require__.bind(__webpack_require__, 44863))]);
    return { ...resultsFile, readResults: table.readResults };
}
/** Reads what a command wrote, once it and all it started are dead. */
async function reportedBy(reporter, ended, workspace) {
    const { who, timeoutMs, exitCode, format } = reporter;
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .l)(ended, timeoutMs);
    if (ended.cancelled)
        return { outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW };
    if (ended.startError !== undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${end}`) };
    if (exitCode === 'must_be_zero' && !ended.timedOut && ended.exitCode !== 0) {
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who} must end with exit code 0: ${end}`) };
    }
    if (format === 'exit-code')
        return { format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(resultsOfEnd(ended, end)) };
    return ended.timedOut ? provedBefore(reporter, end, workspace) : written(reporter, ended, workspace);
}
function resultsOfEnd(ended, end) {
    // A program that ends well because it was told to end has not passed.
    const results = (0,_formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOfExit */ .o)(ended.timedOut ? null : ended.exitCode, ended.output.text);
    const tests = results.tests.map((test) => (test.status === 'passed' ? test : { ...test, message: end }));
    return { ...results, tests };
}
/** What was written, with paths as the student knows them. */
async function filesOf({ results = '', mostBytes }, workspace) {
    const { readResultsFiles } = await loadReaders();
    const files = await readResultsFiles(workspace.results, results, mostBytes);
    return files.map(({ file, text }) => ({ file, text: (0,_own_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWorkspace */ .k)(text, workspace.files) }));
}
async function written(reporter, ended, workspace) {
    const { who, results = '', format, timeoutMs, withoutResults } = reporter;
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .l)(ended, timeoutMs);
    // A program that ends well may have come to one, too.
    const limit = ended.exitCode === 0 ? ended.reached?.join(' and ') : ended.reached && end;
    const { describeResults, readResults } = await loadReaders();
    try {
        const files = await filesOf(reporter, workspace);
        if (files.length === 0) {
            const there = await describeResults(workspace.results, results);
            const where = `nothing in RESULTS_DIR fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(results)}`;
            const said = limit === undefined
                ? `${who} wrote no results: ${where} (${end})`
                : `${who} ${limit} and wrote no results: ${where}`;
            return { outcome: withoutResults(`${said}; ${there}`) };
        }
        const found = readResults(format, files, reporter);
        return { format: found.format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(found.results) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${error.message}${limit === undefined ? '' : `; it ${limit}`}`) };
    }
}
/** After a time-out a file that is complete counts, and one that is not proves nothing. */
async function provedBefore(reporter, end, workspace) {
    const { who, format } = reporter;
    const message = `${who}: ${end}`;
    const { readResults } = await loadReaders();
    const files = await unlessWrong(() => filesOf(reporter, workspace), []);
    const complete = [];
    for (const file of files) {
        if (await unlessWrong(async () => readResults(format, [file], reporter) !== undefined, false))
            complete.push(file);
    }
    const proved = complete.length === 0
        ? undefined
        : await unlessWrong(async () => readResults(format, complete, reporter), undefined);
    if (proved === undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)((0,_domain_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resultsOf */ .qS)([], { message, timedOut: true })) };
    const said = { ...proved.results, notices: [...proved.results.notices, message], timedOut: true };
    return {
        format: proved.format,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)({ ...said, message: proved.results.message ?? message }),
    };
}
async function unlessWrong(read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 43617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ resultsFileIn),
/* harmony export */   Of: () => (/* binding */ makeTestReady),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58320);
/* harmony import */ var _missing_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75458);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50072);
/* harmony import */ var _reset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23945);






/**
 * Before student code runs again: nothing of an earlier command in the results, HOME and TMPDIR, the course's files in
 * place. Here and below an outcome is what settles the matter, and undefined means go on.
 */
async function makeReady({ workspace, home, protection, tree, }) {
    const problem = (await (0,_reset_js__WEBPACK_IMPORTED_MODULE_5__/* .resetWorkspace */ .H)(workspace)) ?? (await home.putBack());
    if (problem !== undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(problem);
    await protection.putBack();
    await tree?.layOut();
    return undefined;
}
/** Where a command is to write its results, when that is one file and not a glob. */
const resultsFileIn = ({ results }, glob) => glob === undefined || isGlob(glob) ? {} : { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(results, glob) };
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
/** Builds, and keeps what the build made among the protected files. */
async function build(grading, step, whenBuildFails) {
    const { timeMs } = grading.config.limits;
    const ended = await (0,_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .runConfined */ .id)(grading, { ...step, stage: 'build', timeoutMs: timeMs });
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEnd */ .l)(ended, timeMs);
    if (ended.cancelled)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW;
    if (ended.startError !== undefined && !(0,_missing_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSubmission */ .c)(step.command, ended))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`the build: ${end}`);
    if (!(0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .g)(ended))
        return whenBuildFails(`the build failed: ${end}`, ended.output.text);
    await grading.protection.keepMade('build');
    return undefined;
}
/** Builds what a declared test needs; the build is student code, too. */
async function makeTestReady(grading, { id, build: command }, whenBuildFails) {
    const settled = await makeReady(grading);
    if (settled !== undefined || command === undefined)
        return settled;
    return (await build(grading, { command, test: id }, whenBuildFails)) ?? makeReady(grading);
}


/***/ }),

/***/ 62978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isRealDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether a directory is there, and no link to one. */
const isRealDirectory = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 97696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeTreeInTime),
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80753);
/* harmony import */ var _process_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64355);
/* harmony import */ var _real_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62978);





/**
 * Removes a file, a link (never what it points to) or a whole tree, however a student left it; false when
 * something could not be removed, which is never a reason to lose a result.
 */
async function removeTree(path) {
    if (await tryRemove(path))
        return true;
    if (process.platform === 'win32')
        return false;
    await openUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // The tool would follow a link that it is given.
    if (await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isRealDirectory */ .s)(path))
        await runTool(['chmod', '-R', 'u+rwX', '--', path]);
    // Directories without permissions, and trees deeper than a path may be long, are left to the system's tools.
    await runTool(['rm', '-rf', '--', path]);
    return tryRemove(path);
}
/** How long a result waits for what a program left to be removed, and how long when GitHub is about to end the job. */
const patienceMs = { grading: 60_000, cancelled: 1000 };
/** The same, but no longer than a result can wait for it: whatever is left then is said, and goes on being removed. */
async function removeTreeInTime(path, signal = new AbortController().signal) {
    const over = new AbortController();
    const removing = removeTree(path).finally(() => over.abort());
    const hurried = (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .aborted */ .QH)(signal, over.signal).then(() => (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .saidWithin */ .X4)(() => removing, patienceMs.cancelled, false));
    return (0,_process_within_js__WEBPACK_IMPORTED_MODULE_4__/* .saidWithin */ .X4)(() => Promise.race([removing, hurried]), patienceMs.grading, false);
}
/** A name is the directory's it is in: one that may not be changed keeps what is in it. */
async function openUp(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true || (found.mode & 0o700) === 0o700)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, (found.mode & 0o7777) | 0o700).catch(() => undefined);
}
const tryRemove = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 2 }).then(() => true, () => false);
async function runTool(argv) {
    const env = { PATH: '/usr/bin:/bin' };
    const tool = { argv, cwd: '/', env, timeoutMs: 60_000, outputBytes: 1000 };
    await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)(tool, new AbortController().signal);
}


/***/ }),

/***/ 23945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resetWorkspace),
/* harmony export */   w: () => (/* binding */ makeAnew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _real_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62978);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97696);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67238);




/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
async function resetWorkspace(workspace) {
    const { root, device, inode, grade, files, tmp, results } = workspace;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root).catch(() => undefined);
    const isOurs = found?.dev === device && found.ino === inode;
    // A link in its place would lead what is removed and written below it elsewhere.
    if (!isOurs)
        return REPLACED;
    // A program may have closed it to itself, and to us.
    if ((found.mode & 0o700) !== 0o700)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(root, (found.mode & 0o777) | 0o700);
    const mode = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOf */ .VV)(workspace);
    if (grade !== undefined) {
        if (!(await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isRealDirectory */ .s)(grade)))
            return REPLACED;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(grade, mode);
    }
    await ensureDirectory(files, mode);
    if (!(await makeAnew(tmp, mode)))
        return 'the temporary files of an earlier command could not be removed';
    if (!(await makeAnew(results, mode)))
        return 'the results of an earlier command could not be removed';
    return undefined;
}
const REPLACED = 'a program put something else in place of the workspace';
/** An empty directory, whatever was there; false when that could not be removed. */
async function makeAnew(path, mode = 0o700) {
    if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(path)))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    return true;
}
async function ensureDirectory(path, mode) {
    if (await (0,_real_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isRealDirectory */ .s)(path)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, mode);
        return;
    }
    await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ protectedSources),
  b: () => (/* binding */ runGrader)
});

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/size.js
var size = __webpack_require__(97397);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __webpack_require__(29620);
;// CONCATENATED MODULE: ./build/grader/course-guard.js

/** Watches over a directory from now on; without one there is nothing to watch over. */
async function guardCourse(directory) {
    if (directory === undefined)
        return { problem: async () => undefined, accept: async () => undefined };
    let known = await (0,content_digest/* treeDigest */.fZ)(directory, everything);
    return {
        // Read no further than it takes to know: whoever could write there could have left files without end.
        problem: async () => {
            const now = await (0,content_digest/* treeDigest */.fZ)(directory, known ?? nothing).catch(() => undefined);
            return known !== undefined && now?.sha256 === known.sha256 ? undefined : CHANGED;
        },
        accept: async () => {
            known = await (0,content_digest/* treeDigest */.fZ)(directory, everything);
        },
    };
}
const everything = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const nothing = { entries: 0, bytes: 0 };
const CHANGED = 'a program changed the directory that protected files and checks come from';

// EXTERNAL MODULE: ./build/grader/digests.js
var digests = __webpack_require__(13427);
// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __webpack_require__(80515);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var grader_outcome = __webpack_require__(50072);
// EXTERNAL MODULE: ./build/grader/hooks/listing.js
var listing = __webpack_require__(89645);
// EXTERNAL MODULE: ./build/grader/protect/protection.js
var protection = __webpack_require__(10243);
;// CONCATENATED MODULE: ./build/grader/protect/digested.js



const mostEntries = 200_000;
const digested_nothing = async () => undefined;
/** Without a place of the course's own nothing can be put back: what there is is named, with its digest. */
async function digestOnly(workspace, rules) {
    const whyOf = new Map();
    for (const path of await protectedPaths(workspace, rules.files))
        whyOf.set(path, undefined);
    const { found } = await (0,listing/* listHooks */.x)(workspace, { most: mostEntries, opens: true });
    for (const { path, hook, isDirectory } of found)
        if (!isDirectory && !whyOf.has(path))
            whyOf.set(path, hook.does);
    const files = [];
    for (const [path, why] of whyOf) {
        const sha256 = await (0,content_digest/* digestOf */.ol)(workspace, path);
        if (sha256 !== undefined)
            files.push({ path, action: 'digested', sha256, ...(why !== undefined && { why }) });
    }
    return {
        putBack: digested_nothing,
        keepMade: digested_nothing,
        files: () => files.slice(0, protection/* mostRecorded */.Q),
        notices: () => [],
        sources: files,
    };
}
async function protectedPaths(workspace, patterns) {
    if (patterns.length === 0)
        return [];
    // Loaded here: most gradings without a source have no patterns either.
    const { listProtected } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6990)]).then(__webpack_require__.bind(__webpack_require__, 86990));
    return (await listProtected(workspace, patterns)).map(({ path }) => path);
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/ending.js
var ending = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/grader/grading.js + 4 modules
var grader_grading = __webpack_require__(58320);
// EXTERNAL MODULE: ./build/grader/read-results.js
var read_results = __webpack_require__(76503);
// EXTERNAL MODULE: ./build/grader/ready.js
var ready = __webpack_require__(43617);
// EXTERNAL MODULE: ./build/grader/grader-command.js
var grader_command = __webpack_require__(77611);
;// CONCATENATED MODULE: ./build/grader/whole.js



/** Runs the one command that grades everything. */
async function runWhole(grading, grader) {
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return { outcome: settled };
    switch (grader.layout) {
        case 'plain': {
            const ended = await (0,grader_command/* runGraderCommand */.y)(grading, grader, grader.run);
            return afterTimeout(grader, ended, await (0,grader_command/* reported */.Y)(grading, grader, ended));
        }
        case 'prairielearn': {
            const { runInGrade } = await __webpack_require__.e(/* import() */ 3095).then(__webpack_require__.bind(__webpack_require__, 3095));
            return runInGrade(grading, grader);
        }
    }
}
function afterTimeout({ onTimeout, timeoutMs }, ended, reported) {
    if (!ended.timedOut || onTimeout === 'graded' || reported.outcome.kind !== 'graded')
        return reported;
    const reason = `the grader: ${(0,ending/* describeEnd */.l)(ended, timeoutMs)}`;
    return { ...reported, outcome: { kind: 'ungradable', reason, results: reported.outcome.results } };
}

;// CONCATENATED MODULE: ./build/grader/stages.js








/** Set-up, build, then the grader and each declared test; what comes after a stage that settles all is not run. */
async function runStages(grading) {
    const tests = await testsOf(grading);
    const settled = refusal(grading) ?? (await setUp(grading)) ?? (await buildAll(grading));
    if (settled !== undefined)
        return { outcome: settled, formats: [] };
    const parts = [];
    for (const { run, ...of } of tests) {
        if (grading.signal.aborted)
            break;
        parts.push({ ...(await run()), ...of });
    }
    const outcome = (0,grader_outcome/* together */.bs)(parts, grading.config.tests);
    return { outcome, formats: parts.flatMap(({ format }) => (format === undefined ? [] : [format])) };
}
/** A submission that is not even tried. */
function refusal({ config, workspace }) {
    const { missing, refused } = workspace;
    if (refused !== undefined)
        return { kind: 'ungradable', reason: refused };
    if (missing.length === 0)
        return undefined;
    const message = `required files are missing: ${(0,quote/* quoteSome */.Jv)(missing)}`;
    if (config.files.onMissing === 'ungradable')
        return { kind: 'ungradable', reason: message };
    return (0,grader_outcome/* failAll */.wf)(config, { id: 'files', name: 'Required files', message });
}
async function setUp(grading) {
    const { setup, limits } = grading.config;
    // Whatever comes next cleans up for itself.
    if (setup === undefined)
        return undefined;
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return settled;
    const ended = await (0,grader_grading/* runConfined */.id)(grading, { stage: 'setup', command: setup, timeoutMs: limits.timeMs });
    if (ended.cancelled)
        return grader_outcome/* cancelled */.KW;
    const { aboutSetup } = grading.sandbox;
    const known = aboutSetup === undefined ? '' : ` (${aboutSetup})`;
    if (!(0,ending/* succeeded */.g)(ended))
        return (0,grader_outcome/* failure */.V2)(`the setup failed: ${(0,ending/* describeEnd */.l)(ended, limits.timeMs)}${known}`);
    grading.notices.push(...(await (0,grader_home/* absentNotices */.b9)(grading.workspace.links)));
    await unlinkFromElsewhere(grading);
    await grading.home.keep(commandsAfterSetup(grading));
    await grading.protection.keepMade('setup');
    return undefined;
}
/** On a disk of its own no file has a name elsewhere. */
async function unlinkFromElsewhere({ workspace }) {
    const { disk, grade, files, home } = workspace;
    if (typeof disk === 'object')
        return;
    const { makeOwnCopies } = await __webpack_require__.e(/* import() */ 6374).then(__webpack_require__.bind(__webpack_require__, 6374));
    await makeOwnCopies([grade ?? files, home]);
}
const commandsAfterSetup = ({ config: { build, grader, tests } }) => [build, grader, ...tests.flatMap((test) => [test.build, test.run])].filter((run) => run !== undefined)
    .length;
async function buildAll(grading) {
    const { config } = grading;
    if (config.build === undefined)
        return undefined;
    const failed = (message, output) => (0,grader_outcome/* failAll */.wf)(config, { id: 'build', name: 'Build', message, output });
    return (await (0,ready/* makeReady */.wE)(grading)) ?? (0,ready/* build */.jq)(grading, { command: config.build }, failed);
}
/**
 * What each test needs is loaded here, and only where there is such a test: before any student code runs, since that
 * could change our own files.
 */
async function testsOf(grading) {
    const { grader, tests } = grading.config;
    if (grader?.results !== undefined || tests.some(({ kind }) => kind === 'suite'))
        await (0,read_results/* loadReaders */.P)();
    if (grader?.layout === 'prairielearn')
        await __webpack_require__.e(/* import() */ 3095).then(__webpack_require__.bind(__webpack_require__, 3095));
    const declared = await Promise.all(tests.map(async (test) => ({ test, run: await declaredTest(grading, test) })));
    return grader === undefined ? declared : [{ run: () => runWhole(grading, grader) }, ...declared];
}
async function declaredTest(grading, test) {
    switch (test.kind) {
        case 'suite': {
            const { runSuite } = await __webpack_require__.e(/* import() */ 9928).then(__webpack_require__.bind(__webpack_require__, 19928));
            return () => runSuite(grading, test);
        }
        case 'simple': {
            const { runSimpleTest } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 50928));
            return async () => ({ outcome: await runSimpleTest(grading, test) });
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
;// CONCATENATED MODULE: ./build/grader/withhold.js



/**
 * Takes the course's configuration out of the copy: what declared tests expect is in it, and nobody's program is to
 * read that. Its digest and that of the submission are known by then.
 */
async function withhold({ workspace, config, withheld = [] }) {
    const isKept = await keptBy([...config.files.required, ...config.protect.keep]);
    for (const path of withheld) {
        if (isKept(path))
            continue;
        const file = (0,external_node_path_.join)(workspace.files, path);
        const found = await (0,promises_.lstat)(file).catch(() => undefined);
        if (found === undefined || found.isDirectory())
            continue;
        await removeGoal(workspace.files, file);
        await (0,remove/* removeTree */.d)(file);
    }
}
/** What a link leads to is read like the configuration itself, so it is as little to be seen. */
async function removeGoal(files, link) {
    const goal = await (0,promises_.realpath)(link).catch(() => link);
    const isFile = await (0,promises_.stat)(goal).then((found) => found.isFile(), () => false);
    if (isFile && goal.startsWith(`${files}${external_node_path_.sep}`))
        await (0,remove/* removeTree */.d)(goal);
}
async function keptBy(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { globs } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6865)]).then(__webpack_require__.bind(__webpack_require__, 96865));
    return globs(patterns);
}

;// CONCATENATED MODULE: ./build/grader/run.js











/** Stages 3 and 4: runs the course's commands over a workspace and reads what they wrote. */
async function runGrader(request) {
    const { config, workspace, now } = request;
    const started = now();
    const opened = await run_open(request);
    const { outcome, formats } = 'kind' in opened ? { outcome: opened, formats: [] } : await unlessBroken(opened);
    // Whatever broke or was found out by then: what a cancel meets in the middle is no grading.
    const isCancelled = request.signal.aborted;
    const grading = 'kind' in opened ? undefined : opened;
    const { protection, tree } = grading ?? {};
    const sources = [...(protection?.sources ?? []), ...(tree?.sources ?? [])];
    return {
        outcome: isCancelled ? grader_outcome/* cancelled */.KW : outcome,
        commands: grading?.commands ?? [],
        ...(formats.length > 0 && { format: [...new Set(formats)].join(', ') }),
        expected: (0,expected/* expectedOf */.E)(config),
        protected: [...(protection?.files() ?? []), ...(tree?.files ?? [])],
        ...(sources.length > 0 && { protectedSha256: (0,digests/* digestOfFiles */.v)(sources) }),
        started,
        finished: now(),
        notices: [
            ...workspace.notices,
            ...(protection?.notices() ?? []),
            ...(tree?.notices ?? []),
            ...(grading?.notices ?? []),
        ],
    };
}
async function run_open(request) {
    const { config, workspace, protectFrom, sandbox } = request;
    try {
        const protection = await protectionOf(request);
        await withhold(request);
        const tree = await treeOf(request);
        const home = (0,grader_home/* homeOf */.lt)(workspace.root, workspace.home, workspace.links, sandbox.handOver);
        const hasCheck = config.tests.some((test) => test.kind === 'simple' && test.check !== undefined);
        const course = await guardCourse(hasCheck ? protectFrom : undefined);
        const opened = { ...request, protection, home, course, commands: [], notices: [] };
        return tree === undefined ? opened : { ...opened, tree };
    }
    catch (error) {
        return outcomeOfError(error);
    }
}
async function protectionOf({ workspace, config, protectFrom, withheld = [] }) {
    const { files, keep } = config.protect;
    const rules = { files, keep, required: config.files.required, withheld };
    if (protectFrom === undefined)
        return digestOnly(workspace.files, rules);
    const { protectFiles } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3005)]).then(__webpack_require__.bind(__webpack_require__, 3005));
    const { missedFile } = await __webpack_require__.e(/* import() */ 7900).then(__webpack_require__.bind(__webpack_require__, 7900));
    const protection = await protectFiles(workspace.files, rules, protectFrom);
    return { ...protection, missedBy: missedFile(workspace.files, protection, config) };
}
/** The course's files as a grading would find them now. */
async function protectedSources(where) {
    const protection = await protectionOf(where);
    return [...protection.sources, ...((await treeOf(where))?.sources ?? [])];
}
async function treeOf({ config, workspace, protectFrom }) {
    const { grade } = workspace;
    if (grade === undefined)
        return undefined;
    const { openGradeTree } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4006), __webpack_require__.e(3174)]).then(__webpack_require__.bind(__webpack_require__, 93174));
    return openGradeTree({ grade, shared: config.grader?.shared ?? [], protectFrom });
}
async function unlessBroken(grading) {
    try {
        return await runStages(grading);
    }
    catch (error) {
        const outcome = (0,error_code/* errorCode */.C)(error) === 'ENOSPC' ? fullDisk(grading) : undefined;
        return { outcome: outcome ?? outcomeOfError(error), formats: [] };
    }
}
/** A disk of its own was big enough for the submission: what fills it was written by programs since. */
function fullDisk({ workspace: { disk }, config: { limits }, commands }) {
    if (typeof disk !== 'object')
        return undefined;
    const reason = `fills the disk limit of ${(0,size/* formatBytes */.z3)(limits.diskBytes)}`;
    return commands.some(({ stage }) => stage !== 'setup')
        ? { kind: 'ungradable', reason: `what the submission's programs wrote ${reason}` }
        : (0,grader_outcome/* failure */.V2)(`what \`setup\` wrote ${reason} (limits.disk)`);
}
/** What a person or the machine can mend makes the attempt an error; a bug of ours is thrown on. */
function outcomeOfError(error) {
    if (error instanceof problem/* UserError */.yo)
        return (0,grader_outcome/* failure */.V2)(error.message);
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === undefined || code.startsWith('ERR_'))
        throw error;
    return (0,grader_outcome/* failure */.V2)(`the grader's files could not be handled: ${String(error)}`);
}


/***/ }),

/***/ 25565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ mounted),
/* harmony export */   p9: () => (/* binding */ diskUse),
/* harmony export */   rQ: () => (/* binding */ tooLargeFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97397);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97696);




/** The disk, once it is what `root` is, or why it cannot be. */
async function mounted(root, disk) {
    return typeof disk === 'object' ? ((await disk.mount(root)) ?? disk) : disk;
}
/** A copy of a submission, or that it does not fit on the disk it was given: then nothing is copied. */
async function tooLargeFor(disk, files, copy) {
    try {
        return await copy();
    }
    catch (error) {
        if (typeof disk !== 'object' || (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOSPC')
            throw error;
        // What is copied in part is none of the student's work, and takes the room of what comes next.
        await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(files);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files, { mode: 0o700 });
        const refused = `the submission is larger than the disk limit of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(disk.bytes)}, or has too many files for it`;
        return { paths: [], notices: [], refused };
    }
}
/** Undefined where it is part of the machine's disk, or cannot be told. */
async function diskUse({ root, disk }) {
    const found = typeof disk === 'object' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(root).catch(() => undefined) : undefined;
    if (found === undefined)
        return undefined;
    const { bsize, blocks, bfree, ffree } = found;
    return { usedBytes: (blocks - bfree) * bsize, isFull: bfree === 0 || ffree === 0 };
}


/***/ }),

/***/ 67238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ modeOf),
  t0: () => (/* binding */ prepareWorkspace),
  qh: () => (/* binding */ removeWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/copy-error.js + 1 modules
var copy_error = __webpack_require__(79115);
// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __webpack_require__(80515);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
// EXTERNAL MODULE: ./build/grader/bounded-file.js
var bounded_file = __webpack_require__(33270);
;// CONCATENATED MODULE: ./build/grader/checkout.js




const mostGitmodules = 64 * 1024;
/** What a checkout lacks although git lists it: said, since the grader would only see that something is wrong. */
async function checkoutNotices(source, copy, paths) {
    const submodules = await emptySubmodules(source);
    const pointers = await lfsPointers(copy, paths);
    const notices = [];
    if (submodules.length > 0) {
        const hint = 'say `submodules: true` in the checkout step';
        notices.push(`submodules that are not checked out: ${(0,quote/* quoteSome */.Jv)(submodules)} (${hint})`);
    }
    if (pointers.length > 0) {
        const hint = 'say `lfs: true` in the checkout step';
        notices.push(`files of which only the Git LFS pointer is there: ${(0,quote/* quoteSome */.Jv)(pointers)} (${hint})`);
    }
    if (await isSparse(source))
        notices.push('the checkout is sparse: files may be missing');
    return notices;
}
async function emptySubmodules(source) {
    const read = await (0,bounded_file/* readBoundedFile */.M)(await (0,promises_.realpath)(source), '.gitmodules', mostGitmodules);
    const paths = 'text' in read ? submodulePaths(read.text) : [];
    const isEmpty = (path) => (0,promises_.readdir)((0,external_node_path_.join)(source, path)).then((names) => names.length === 0, () => true);
    const found = await Promise.all(paths.slice(0, 100).map(async (path) => ((await isEmpty(path)) ? [path] : [])));
    return found.flat();
}
/** Line by line and without patterns: what a student wrote must not cost us time. */
function submodulePaths(text) {
    return text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        const path = line.slice(at + 1).trim();
        return at !== -1 && line.slice(0, at).trim() === 'path' && path !== '' ? [path] : [];
    });
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1\n';
const pointerBytes = { least: 100, most: 1024 };
async function lfsPointers(copy, paths) {
    const found = [];
    for (const path of paths) {
        const file = (0,external_node_path_.join)(copy, path);
        const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
        if (size < pointerBytes.least || size > pointerBytes.most)
            continue;
        if ((await (0,promises_.readFile)(file, 'latin1').catch(() => '')).startsWith(pointerStart))
            found.push(path);
    }
    return found;
}
const isSparse = (source) => (0,promises_.stat)((0,external_node_path_.join)(source, '.git', 'info', 'sparse-checkout')).then(() => true, () => false);

// EXTERNAL MODULE: ./build/grader/copy.js
var copy = __webpack_require__(95809);
// EXTERNAL MODULE: ./build/grader/workspace-disk.js
var workspace_disk = __webpack_require__(25565);
;// CONCATENATED MODULE: ./build/grader/take-copy.js




/** Copies a submission to `files` in a workspace, as far as the course takes it, and tells what its checkout lacks. */
async function takeCopy({ source, config }, { root, files, disk }, isOneFile) {
    const rules = { keeps: await keeps(config), skip: root };
    const copied = await (0,workspace_disk/* tooLargeFor */.rQ)(disk, files, () => isOneFile
        ? (0,copy/* copyFileOnly */.u)(source, files, nameOfOnly(source, config.files.required), rules)
        : (0,copy/* copySubmission */.c)(source, files, rules));
    const checkout = isOneFile ? [] : await checkoutNotices(source, files, copied.paths);
    return { ...copied, notices: [...copied.notices, ...checkout] };
}
/**
 * What a submission that is one file is called: collected, it has its student's name. Where exactly one required file
 * has its extension, it is that file, and else itself.
 */
function nameOfOnly(source, required) {
    const named = required.filter((path) => (0,external_node_path_.extname)(path) === (0,external_node_path_.extname)(source) && !/[*?[\]{}()!]/.test(path));
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? (0,external_node_path_.basename)(source) : only;
}
/** The course's own files are always taken over: without them its graders could not run. */
async function keeps({ files, protect }) {
    if (files.allowed === undefined)
        return () => true;
    const { globs } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6865)]).then(__webpack_require__.bind(__webpack_require__, 96865));
    return globs([...files.allowed, ...files.required, ...protect.files, '.github/**', 'grading.yml']);
}

;// CONCATENATED MODULE: ./build/grader/workspace.js









/** Makes a private copy of a submission, with the directories a grader needs beside it. */
async function prepareWorkspace(request) {
    const { source, parent } = request;
    const found = await (0,promises_.stat)(source).catch(() => undefined);
    if (found?.isDirectory() !== true && found?.isFile() !== true)
        throw new problem/* UserError */.yo([{ message: `there is no directory and no file ${(0,quote/* quote */.hD)(source)} to grade` }]);
    let made;
    try {
        // Private from the start: mkdtemp makes it for us alone. Its true path is what the system reports of open files.
        const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), 'grade-')));
        made = { root };
        const disk = await (0,workspace_disk/* mounted */.P0)(root, await request.disk);
        if (disk !== undefined)
            made = { root, disk };
        return await fill(made, request, found.isFile());
    }
    catch (error) {
        if (made !== undefined)
            await removeWorkspace(made);
        throw (0,copy_error/* copyError */.U)(error);
    }
}
async function fill(on, request, isOneFile) {
    const { root } = on;
    const { config, home } = request;
    const { dev: device, ino: inode } = await (0,promises_.lstat)(root);
    const place = (name) => (0,external_node_path_.join)(root, name);
    const places = { ...placesIn(place, config), home: place('home'), tmp: place('tmp') };
    if (places.grade !== undefined)
        await (0,promises_.mkdir)(places.grade, { mode: modeOf(places) });
    await Promise.all([places.files, places.results, places.tmp].map((dir) => (0,promises_.mkdir)(dir, { mode: modeOf(places) })));
    const { paths, refused, notices } = await takeCopy(request, { ...on, files: places.files }, isOneFile);
    const links = (0,grader_home/* readableLinks */.K5)(config.readable, home, places.home);
    await (0,grader_home/* makeHome */.o1)(places.home, links);
    const missing = await missingFiles(config.files.required, paths);
    // `setup` may make what is read later.
    const absent = config.setup === undefined ? await (0,grader_home/* absentNotices */.b9)(links) : [];
    return {
        ...on,
        device,
        inode,
        ...places,
        links,
        missing,
        notices: [...notices, ...absent],
        ...(refused !== undefined && { refused }),
    };
}
const placesIn = (place, { grader }) => grader?.layout === 'prairielearn'
    ? { grade: place('grade'), files: place('grade/student'), results: place('grade/results') }
    : { files: place('files'), results: place('results') };
/** PrairieLearn's graders often run the submission as another user, who must get there. */
const modeOf = ({ grade }) => (grade === undefined ? 0o700 : 0o755);
/** Removes a workspace; says so when it could not, since a result must never be lost for it. */
async function removeWorkspace({ root, disk }, signal) {
    if (typeof disk === 'object')
        await disk.unmount(root);
    return (await (0,remove/* removeTreeInTime */.L)(root, signal)) ? [] : [`the workspace ${root} could not be removed`];
}
async function missingFiles(required, paths) {
    if (required.length === 0)
        return [];
    const { globs } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6865)]).then(__webpack_require__.bind(__webpack_require__, 96865));
    return required.filter((pattern) => !paths.some(globs([pattern])));
}


/***/ }),

/***/ 38502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ neverRan)
/* harmony export */ });
const nothing = { text: '', bytes: 0, cut: false };
/** The end of what never ran. */
const neverRan = {
    exitCode: null,
    signal: null,
    timedOut: false,
    cancelled: false,
    leftRunning: false,
    durationMs: 0,
    stdout: nothing,
    output: nothing,
};


/***/ }),

/***/ 94791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Pv: () => (/* binding */ directoriesOf),
/* harmony export */   xn: () => (/* binding */ firstProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** The first of these files that is there and can be run. A look takes microseconds: waiting for it would take more. */
const firstProgram = (files) => files.find(isProgram);
/** Where a program is on a search path. */
const findProgram = (name, path) => firstProgram(directoriesOf(path).map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
/** An empty entry would mean the current directory, which is the submission. */
const directoriesOf = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((entry) => entry !== '');


/***/ }),

/***/ 66743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ takePipes),
/* harmony export */   bx: () => (/* binding */ preparePipes),
/* harmony export */   fO: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64355);



const { O_RDONLY, O_RDWR, O_WRONLY, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const helperMs = 2000;
/** What a shell can name in a redirection, without its own input and output. */
const numbers = [3, 4, 5, 6, 7, 8, 9];
const written = 'x\n';
/** A shell keeps what a here-document says in a pipe; this one has some until it is told that they were taken. */
const script = `exec ${numbers.map((number) => `${number}<<E`).join(' ')}
${numbers.map(() => `${written}E\n`).join('')}echo $$
read -r taken`;
const spare = [];
/** What was asked for ahead of its use. */
let coming;
/** Makes some while there is other work to do, for whatever is started next. */
function preparePipes() {
    if (process.platform !== 'linux' || spare.length > 0)
        return;
    coming ??= addPipes().catch(() => undefined);
}
/**
 * Node connects its children by sockets, and what `/dev/stderr` leads to could then not be opened (`tee /dev/stderr`
 * fails with ENXIO): these are pipes, as a shell's are. Undefined where there are none to be had.
 */
async function takePipes(count) {
    if (process.platform !== 'linux')
        return undefined;
    await coming;
    coming = undefined;
    if (spare.length < count)
        await addPipes();
    return spare.length < count ? undefined : spare.splice(0, count);
}
async function addPipes() {
    spare.push(...(await makePipes()));
}
async function makePipes() {
    const helper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
    helper.on('error', () => undefined);
    // Where there is no room for it, it has no streams either.
    if (helper.pid === undefined)
        return [];
    const over = new Promise((resolve) => helper.once('close', () => resolve()));
    for (const stream of [helper.stdin, helper.stdout])
        stream.on('error', () => undefined);
    try {
        let said = '';
        const ready = new Promise((resolve) => helper.stdout.on('data', (text) => {
            said += String(text);
            if (said.endsWith('\n'))
                resolve();
        }));
        await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(Promise.race([ready, over]), helperMs);
        return said === `${helper.pid}\n` ? pipesOf(helper.pid) : [];
    }
    finally {
        helper.kill('SIGKILL');
    }
}
/** What another process has open, opened by us, too; nothing where it is no pipes. */
function pipesOf(pid) {
    const pipes = [];
    try {
        for (const number of numbers) {
            const pipe = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/fd/${number}`, O_RDWR | O_NONBLOCK);
            pipes.push(pipe);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(pipe).isFIFO())
                throw new Error('not a pipe');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(pipe, Buffer.alloc(2 * written.length));
            // Whoever a sandbox runs programs as has to open it, too; nobody else has a path to it.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(pipe, 0o666);
        }
        return pipes;
    }
    catch {
        for (const pipe of pipes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(pipe);
        return [];
    }
}
/** Of a program's output, its errors and its input, in that order; nothing where they cannot be opened. */
function openEnds(pipes) {
    const open = [];
    const openEnd = (pipe, flags) => {
        const end = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/self/fd/${pipe}`, flags);
        open.push(end);
        return end;
    };
    try {
        return pipes.map((pipe, index) => {
            const [own, other] = index === 2 ? [O_WRONLY, O_RDONLY] : [O_RDONLY, O_WRONLY];
            return { ours: openEnd(pipe, own | O_NONBLOCK), theirs: openEnd(pipe, other) };
        });
    }
    catch {
        for (const end of open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(end);
        return [];
    }
    finally {
        for (const pipe of pipes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(pipe);
    }
}


/***/ }),

/***/ 54140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ hasInEnvironment),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   Tq: () => (/* binding */ isBusyIn),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   cB: () => (/* binding */ processesAsTheyCome),
/* harmony export */   vZ: () => (/* binding */ hasRealTimeLimit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88007);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3924);



const ofTheProcess = [
    'EACCES',
    'EINVAL',
    'ENAMETOOLONG',
    'ENOENT',
    'ENOTDIR',
    'EPERM',
    'ESRCH',
];
/**
 * Processes come and go while they are looked at, and others' are closed to us: what cannot be read is not there. Without
 * descriptors or memory nothing can be read, which says nothing of any process: that is thrown.
 */
function orNothing(read, nothing) {
    try {
        return read();
    }
    catch (error) {
        if (ofTheProcess.includes((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)))
            return nothing;
        throw error;
    }
}
const read = (pid, file) => orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'latin1'), '');
const line = Buffer.alloc(4096);
/** Programs may make theirs megabytes long, which keeps whoever reads it busy; no course's is as long as this. */
const environment = Buffer.alloc(2 ** 18);
/** The whole table is read after every command: this takes half the system calls of `readFileSync`. */
function readStart(path, into) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return into.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readProcess(pid) {
    const stat = orNothing(() => readStart(`/proc/${pid}/stat`, line).toString('latin1'), '');
    // The name stands in brackets and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const threads = fields[17];
    const started = fields[19];
    if (state === undefined || threads === undefined || started === undefined)
        return undefined;
    return {
        pid,
        // A program whose first thread has ended looks like a zombie while its other threads run on.
        isDead: (state === 'Z' || state === 'X') && Number(threads) <= 1,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started: Number(started),
        // In ticks of which Linux counts a hundred a second for programs, whatever its own clock does (`USER_HZ`).
        cpuMs: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0),
    };
}
/** The living processes; a zombie holds nothing and can do nothing. */
const listProcesses = () => livingOf(listPids());
const listPids = () => orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const livingOf = (pids) => pids
    .map((pid) => readProcess(pid))
    .filter((entry) => entry !== undefined)
    .filter((entry) => !entry.isDead);
const mostTurns = 50;
/**
 * The living processes, and then those that came while these were looked at, until no more come: reading a whole table
 * takes longer than a process needs to fork and end.
 */
function* processesAsTheyCome() {
    const known = new Set();
    for (let turn = 0; turn < mostTurns; turn += 1) {
        const come = listPids().filter((pid) => !known.has(pid));
        if (come.length === 0)
            return;
        for (const pid of come)
            known.add(pid);
        yield livingOf(come);
    }
}
const hasInEnvironment = (pid, setting) => orNothing(() => readStart(`/proc/${pid}/environ`, environment).includes(`${setting}\0`), false);
/** Whether a process runs under this real-time limit, which children inherit and clearing the environment keeps. */
const hasRealTimeLimit = (pid, limit) => read(pid, 'limits')
    .split('\n')
    .some((line) => line.startsWith('Max realtime timeout') && line.split(/\s+/).includes(limit));
/** Whoever hides closes its files. Of others one of the first leads there, and somebody may have thousands. */
const firstDescriptors = Array.from({ length: 64 }, (_, number) => String(number));
/** Whether a process works in a directory, runs a program from it, or has a file of it open. */
const isBusyIn = (pid, directory) => ['cwd', 'root', 'exe', ...descriptorsOf(pid).map((fd) => `fd/${fd}`)].some((link) => {
    const target = orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/${link}`), '');
    return (0,_text_below_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelow */ .a)(target, directory);
});
function descriptorsOf(pid) {
    const room = Number(/^FDSize:\s*(\d+)$/m.exec(read(pid, 'status'))?.[1]);
    // Even to list thousands takes long.
    if (room > 4 * firstDescriptors.length)
        return firstDescriptors;
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`), []);
}


/***/ }),

/***/ 61236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Sends a signal to a process, or to a group when the number is negative. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: gone already. EPERM: on macOS a group of zombies, elsewhere a process that became another user's.
    }
}
/** Signals a child and all that is in its group. */
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    if (process.platform !== 'win32') {
        sendSignal(-child.pid, name);
        return;
    }
    // Windows has no groups and no SIGTERM: the whole tree ends by force.
    const args = ['/PID', String(child.pid), '/T', '/F'];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
}


/***/ }),

/***/ 80753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(47850);
;// CONCATENATED MODULE: ./build/process/capture.js

const smallest = 4096;
/** Bytes up to `size`, growing by doubling: a thousand one-byte chunks must not cost a thousand buffers. */
function startHead(size) {
    let buffer = Buffer.alloc(Math.min(size, smallest));
    let used = 0;
    return {
        take: (chunk) => {
            const taken = Math.min(chunk.length, size - used);
            if (used + taken > buffer.length) {
                const grown = Buffer.alloc(Math.min(size, Math.max(buffer.length * 2, used + taken)));
                buffer.copy(grown, 0, 0, used);
                buffer = grown;
            }
            chunk.copy(buffer, used, 0, taken);
            used += taken;
            return chunk.subarray(taken);
        },
        bytes: () => buffer.subarray(0, used),
    };
}
/** The last `size` bytes, in a ring that is made when it is first needed. */
function startTail(size) {
    let ring = Buffer.alloc(0);
    let total = 0;
    return {
        take: (chunk) => {
            if (size === 0 || chunk.length === 0)
                return;
            if (ring.length === 0)
                ring = Buffer.alloc(size);
            total += chunk.length;
            const last = chunk.subarray(Math.max(0, chunk.length - size));
            const start = (total - last.length) % size;
            const first = Math.min(last.length, size - start);
            last.copy(ring, start, 0, first);
            last.copy(ring, 0, first);
        },
        bytes: () => {
            if (total <= size)
                return ring.subarray(0, total);
            const start = total % size;
            return Buffer.concat([ring.subarray(start), ring.subarray(0, start)]);
        },
    };
}
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
/** Without the character that was cut in two at its end. */
function wholeEnd(bytes) {
    let start = bytes.length - 1;
    while (start > 0 && bytes.length - start < 4 && isContinuation(bytes[start]))
        start -= 1;
    const lead = bytes[start] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}
/** Without the rest of a character that was cut in two at its start. */
function wholeStart(bytes) {
    let start = 0;
    while (start < 3 && isContinuation(bytes[start]))
        start += 1;
    return bytes.subarray(start);
}
function startCapture(budget) {
    const headSize = Math.ceil(budget / 2);
    const head = startHead(headSize);
    const tail = startTail(budget - headSize);
    // Decoded once at the end, so that a character split over chunks survives.
    const decode = (bytes) => bytes.toString('utf8');
    let total = 0;
    return {
        write: (chunk) => {
            total += chunk.length;
            tail.take(head.take(chunk));
        },
        captured: () => {
            if (total <= budget) {
                return { text: decode(Buffer.concat([head.bytes(), tail.bytes()])), bytes: total, cut: false };
            }
            const [start, end] = [decode(wholeEnd(head.bytes())), decode(wholeStart(tail.bytes()))];
            const text = `${start}${(0,cut/* leftOut */.i)(total - budget)}${end}`;
            return { text, bytes: total, cut: true };
        },
    };
}

// EXTERNAL MODULE: ./build/process/signal.js
var signal = __webpack_require__(61236);
// EXTERNAL MODULE: ./build/process/within.js
var within = __webpack_require__(64355);
;// CONCATENATED MODULE: ./build/process/stop.js


const graceMs = 500;
const killMs = 2000;
/** Asks the child's group, or who is in the sandbox, to end, then makes it: within 2.5 s, whatever a sandbox does. */
async function stop(child, exited, { ask, kill } = {}) {
    if (ask === undefined)
        askGroup(child);
    const asked = ask === undefined ? undefined : (0,within/* saidWithin */.X4)(ask, graceMs, undefined);
    await (0,within/* within */.ux)(Promise.all([exited, asked]), graceMs);
    (0,signal/* signalGroup */.i)(child, 'SIGKILL');
    const killed = kill === undefined ? undefined : (0,within/* saidWithin */.X4)(kill, killMs, undefined);
    // A process stuck in the kernel does not die; the grading goes on without it.
    await (0,within/* within */.ux)(Promise.all([exited, killed]), killMs);
}
/** A program that was stopped hears it only when it goes on. */
function askGroup(child) {
    (0,signal/* signalGroup */.i)(child, 'SIGTERM');
    if (process.platform !== 'win32')
        (0,signal/* signalGroup */.i)(child, 'SIGCONT');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/process/sweep.js


const fewestLooks = 5;
/**
 * Kills what came from the child until nothing is left, for at most `ms`; says whether that was reached. Where something
 * was found, only a second look that finds nothing is believed: a program that forks and ends can slip through one.
 */
async function sweep(watch, ms) {
    const end = performance.now() + ms;
    for (let looks = 1, found = false, empty = 0;; looks += 1) {
        empty = findsNobody(watch) ? empty + 1 : 0;
        found ||= empty === 0;
        if (empty > (found ? 1 : 0))
            return true;
        // On a busy machine one look may take all of the time.
        if (looks >= fewestLooks && performance.now() > end)
            return false;
        await (0,promises_.setTimeout)(10);
    }
}
/** Kills whom it finds. Where nothing could be seen that must not be taken for nobody being there. */
function findsNobody(watch) {
    try {
        const { kin, strangers } = watch.find(killWithGroup);
        for (const { pid } of strangers)
            (0,signal/* sendSignal */.v)(pid, 'SIGKILL');
        return kin.length + strangers.length === 0;
    }
    catch {
        return false;
    }
}
function killWithGroup({ pid, group }) {
    // A group dies at once, even while it forks.
    if (group > 1)
        (0,signal/* sendSignal */.v)(-group, 'SIGKILL');
    (0,signal/* sendSignal */.v)(pid, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/process/descendants.js




const settleMs = 200;
/** Only who cancels waits for us; on a busy machine what was killed takes its time to die, and its output to be read. */
const patientMs = 10_000;
/**
 * Ends what a child left behind and says whether nothing is left: a daemon must be dead before results are read, and must
 * not keep the pipes open for ever.
 */
async function endDescendants(child, reach, watch, closed, stopped) {
    const endedByItself = stopped === undefined;
    // `program | tee log` and the like may still be writing the last lines.
    if (endedByItself)
        await (0,within/* within */.ux)(closed, settleMs);
    if (process.platform !== 'win32')
        (0,signal/* signalGroup */.i)(child, 'SIGKILL');
    const ms = stopped === 'cancelled' ? killMs : patientMs;
    const [isGone, isSwept] = await Promise.all([isAllGone(reach, endedByItself), sweepWith(watch, ms)]);
    // Whoever could not be ended holds the pipes for as long as it likes.
    await (0,within/* within */.ux)(closed, isGone && isSwept ? ms : 0);
    return isGone && isSwept;
}
async function sweepWith(watch, ms) {
    if (watch === 'unseen')
        return false;
    return watch === undefined || sweep(watch, ms);
}
/** A sandbox that fails to tell, or to answer, has told that something may be left. */
async function isAllGone({ gone, kill } = {}, endedByItself) {
    if (gone === undefined || (await (0,within/* saidWithin */.X4)(gone, killMs, false)))
        return true;
    // What was stopped was ended by force before.
    if (!endedByItself || kill === undefined)
        return false;
    await (0,within/* saidWithin */.X4)(kill, killMs, undefined);
    return (0,within/* saidWithin */.X4)(gone, killMs, false);
}

// EXTERNAL MODULE: ./build/process/ended.js
var process_ended = __webpack_require__(38502);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/process/memory.js

/**
 * Which of these processes to end, since together they have more than so many bytes: the one that has most, as the
 * kernel chooses for a cgroup. Undefined where they have no more.
 */
function tooLarge(pids, bytes, table) {
    const all = pids.map((pid) => ({ pid, bytes: table.resident(pid) ?? 0 }));
    if (sumOf(all) <= bytes)
        return undefined;
    const parts = all.map((one) => ({ ...one, bytes: table.proportional(one.pid) ?? one.bytes }));
    if (sumOf(parts) <= bytes)
        return undefined;
    return parts.reduce((most, one) => (one.bytes > most.bytes ? one : most)).pid;
}
const sumOf = (sizes) => sizes.reduce((sum, { bytes }) => sum + bytes, 0);
/** As Linux tells it. */
const linuxMemory = {
    resident: (pid) => kilobytesOf(pid, 'status', /^VmRSS:\s*(\d+) kB$/m),
    proportional: (pid) => kilobytesOf(pid, 'smaps_rollup', /^Pss:\s*(\d+) kB$/m),
};
function kilobytesOf(pid, file, pattern) {
    try {
        const found = pattern.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'latin1'))?.[1];
        return found === undefined ? undefined : Number(found) * 1024;
    }
    catch {
        // It has ended, or is closed to us; there are other looks.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/process/follow.js






/** At first often, since daemons are made at the start; then so that watching costs nothing. */
const watchMs = [10, 20, 40, 80, 160, 250];
/**
 * Until the child itself has ended; tells what ended it, when that was us. What comes in the same moment has an order: a
 * program that had ended before it was told to has ended by itself, however late that was noticed; and of one that was
 * told, a cancel counts and not the time limit, whichever came first.
 */
async function follow(child, { timeoutMs, reach, memoryBytes }, watch, signal) {
    const over = new AbortController();
    const exited = new Promise((resolve) => child.once('exit', () => resolve()));
    const limit = wait(Math.min(timeoutMs, duration/* longestTimeoutMs */.Ow), over.signal);
    const watching = typeof watch === 'object' ? keepWatch(watch, memoryBytes, over.signal) : undefined;
    await Promise.race([exited, limit, (0,within/* aborted */.QH)(signal, over.signal)]);
    const hasEnded = await endedAlready(child);
    // Nobody can be asked any more when they are dead.
    const cpuMs = hasEnded || typeof watch !== 'object' ? undefined : watch.cpuMs();
    if (!hasEnded)
        await stop(child, exited, reach);
    over.abort();
    const memory = (await watching) ? { outOfMemory: true } : {};
    if (hasEnded)
        return memory;
    const stopped = signal.aborted ? 'cancelled' : 'timed_out';
    return { stopped, ...memory, ...(cpuMs !== undefined && { cpuMs }) };
}
/** Timers are looked at before programs that have ended: two turns, and all that the system had to say is heard. */
async function endedAlready(child) {
    for (let turns = 0; turns < 2 && isRunning(child); turns += 1)
        await (0,promises_.setImmediate)();
    return !isRunning(child);
}
const isRunning = ({ exitCode, signalCode }) => exitCode === null && signalCode === null;
const wait = (ms, over) => (0,promises_.setTimeout)(ms, undefined, { signal: over }).catch(() => undefined);
/** Whether anything had to be ended for what it had in memory. */
async function keepWatch(watch, memoryBytes, over) {
    let hasEnded = false;
    for (let look = 0; !over.aborted; look += 1) {
        await wait(watchMs[Math.min(look, watchMs.length - 1)] ?? 0, over);
        if (over.aborted)
            break;
        const pids = watch.remember().map(({ pid }) => pid);
        const largest = memoryBytes === undefined ? undefined : tooLarge(pids, memoryBytes, linuxMemory);
        if (largest === undefined)
            continue;
        (0,signal/* sendSignal */.v)(largest, 'SIGKILL');
        hasEnded = true;
    }
    return hasEnded;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/process/pipes.js
var process_pipes = __webpack_require__(66743);
;// CONCATENATED MODULE: ./build/process/streams.js



/** Pipes where there are some, else what Node makes of it. */
async function connect(hasInput) {
    const pipes = await (0,process_pipes/* takePipes */.H0)(hasInput ? 3 : 2);
    const [out, errors, input] = (0,process_pipes/* openEnds */.fO)(pipes ?? []);
    return out === undefined || errors === undefined ? sockets(hasInput) : byPipes(out, errors, input);
}
const sockets = (hasInput) => ({
    stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    streams: (child) => ({
        stdin: child?.stdin ?? null,
        stdout: child?.stdout ?? null,
        stderr: child?.stderr ?? null,
    }),
});
function byPipes(out, errors, input) {
    const readable = { readable: true, writable: false };
    const streams = {
        stdin: input === undefined ? null : new external_node_net_.Socket({ fd: input.ours, readable: false, writable: true }),
        stdout: new external_node_net_.Socket({ fd: out.ours, ...readable }),
        stderr: new external_node_net_.Socket({ fd: errors.ours, ...readable }),
    };
    return {
        stdio: [input?.theirs ?? 'ignore', out.theirs, errors.theirs],
        streams: () => {
            // Ours would keep the pipes open after the program's end.
            for (const end of [out, errors, input])
                if (end !== undefined)
                    (0,external_node_fs_.closeSync)(end.theirs);
            return streams;
        },
    };
}
/** Writes all that a program is to read; it may end before it has. */
function feed({ stdin }, text) {
    if (stdin === null)
        return;
    // A pipe cannot be half closed, as a socket can.
    if (text === undefined || text === '')
        stdin.destroy();
    else
        stdin.write(text, () => stdin.destroy());
}
/** Tells when nobody writes any more. */
const streams_closed = ({ stdout, stderr }) => Promise.all([closing(stdout), closing(stderr)]);
async function closing(stream) {
    if (stream === null || stream.closed)
        return;
    await new Promise((resolve) => stream.once('close', () => resolve()));
}
/** Hears nothing more, whoever still writes. */
function disconnect({ stdin, stdout, stderr }) {
    for (const stream of [stdin, stdout, stderr])
        stream?.destroy();
}

;// CONCATENATED MODULE: ./build/process/start.js







/** What an earlier program left behind may stand in the process table for some moments after its death. */
const roomMs = [50, 100, 200, 400, 800];
/** Starts a program in a session of its own; why it could not be started is a value. */
async function startChild(spec, mark) {
    for (const ms of roomMs) {
        const started = await tryToStart(spec, mark);
        if (!('startErrorCode' in started) || started.startErrorCode !== 'EAGAIN')
            return started;
        await (0,promises_.setTimeout)(ms);
    }
    return tryToStart(spec, mark);
}
async function tryToStart(spec, mark) {
    const connection = await connect(spec.stdin !== undefined);
    try {
        const child = spawnIn(spec, mark, connection);
        const streams = connection.streams(child);
        // A child that ends early closes its stdin; unhandled, that error or another would end the grader.
        for (const emitter of [child, streams.stdin, streams.stdout, streams.stderr])
            emitter?.on('error', () => undefined);
        if (child.pid === undefined)
            await failed(child, streams);
        feed(streams, spec.stdin);
        return { child, streams };
    }
    catch (error) {
        return startErrorOf(error, spec);
    }
}
async function failed(child, streams) {
    disconnect(streams);
    await (0,external_node_events_.once)(child, 'spawn');
}
function spawnIn({ argv: [program, ...args], cwd, env, descriptors = [] }, mark, { stdio, streams }) {
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: { ...env, GRADE_PROCESS: mark },
            // Its own session, so that the whole of it can be signalled. On Windows this would open a console.
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [...stdio, ...descriptors],
        });
    }
    catch (error) {
        disconnect(streams(undefined));
        throw error;
    }
}
async function startErrorOf(error, { argv: [program], cwd, env }) {
    const code = (0,error_code/* errorCode */.C)(error);
    const isDirectory = await (0,external_node_fs_promises_.stat)(cwd).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        return { startError: `the directory ${cwd} is not there` };
    // A directory of the path that is closed to us hides behind EACCES that the program is nowhere.
    const isNowhere = !/[\\/]/.test(program) && (0,path/* findProgram */.Kp)(program, env.PATH ?? '') === undefined;
    if (code === 'ENOENT' || (code === 'EACCES' && isNowhere)) {
        return { startError: `${program}: no such program (ENOENT)`, startErrorCode: 'ENOENT' };
    }
    const startError = code === 'EACCES' ? `${program}: not executable (EACCES)` : `${program}: ${String(error)}`;
    return { startError, ...(code !== undefined && { startErrorCode: code }) };
}

;// CONCATENATED MODULE: ./build/process/kinship.js
function kinshipOf(root) {
    // Numbers are used again: a dead process must not pass its kinship on to whoever has its number now.
    const seen = new Map([[root.pid, root]]);
    const isKnown = ({ pid, started }) => seen.get(pid)?.started === started;
    const adopt = (entry) => {
        seen.set(entry.pid, entry);
    };
    return {
        among: (living) => {
            const byPid = new Map(living.map((entry) => [entry.pid, entry]));
            const sessions = new Set([root.pid, ...living.filter(isKnown).map(({ session }) => session)]);
            const belongs = ({ parent, session }) => {
                const above = byPid.get(parent);
                return sessions.has(session) || (above !== undefined && isKnown(above));
            };
            for (let hasGrown = true; hasGrown;) {
                hasGrown = false;
                for (const entry of living) {
                    if (isKnown(entry) || !belongs(entry))
                        continue;
                    adopt(entry);
                    sessions.add(entry.session);
                    hasGrown = true;
                }
            }
            return living.filter(isKnown);
        },
        adopt,
    };
}

// EXTERNAL MODULE: ./build/process/proc.js
var proc = __webpack_require__(54140);
;// CONCATENATED MODULE: ./build/process/watch.js


/** Watches who descends from a child that has just been started, `mark` being in its environment. */
function watchChild({ pid }, spec, mark) {
    if (process.platform !== 'linux' || pid === undefined)
        return undefined;
    // Right after the spawn even a child that has ended is still in the table: node has not collected it yet.
    const root = ifSeen(() => (0,proc/* readProcess */.Wv)(pid), undefined);
    if (root === undefined)
        return 'unseen';
    const { realTimeLimit, scratch } = spec;
    const marks = {
        ...(realTimeLimit === undefined ? {} : { realTimeLimit }),
        ...(scratch === undefined ? {} : { scratch }),
    };
    return watchDescendants({ root, setting: `GRADE_PROCESS=${mark}`, ...marks }, process.pid);
}
function watchDescendants(trace, ourPid) {
    const { root, scratch } = trace;
    const kinship = kinshipOf(root);
    // Whoever started before the child cannot descend from it.
    const isLater = ({ pid, started }) => pid !== ourPid && started >= root.started;
    const later = () => (0,proc/* listProcesses */.O3)().filter(isLater);
    return {
        // There are other looks.
        remember: () => ifSeen(() => kinship.among(later()), []),
        cpuMs: () => ifSeen(() => kinship.among(later()).reduce((sum, { cpuMs }) => sum + cpuMs, 0), undefined),
        find: (meet) => {
            const living = [];
            for (const come of (0,proc/* processesAsTheyCome */.cB)()) {
                const met = new Set(kinship.among(living));
                const fresh = come.filter(isLater);
                living.push(...fresh);
                for (const one of without(fresh, kinship.among(living)))
                    if (isMarked(one, trace))
                        kinship.adopt(one);
                for (const one of kinship.among(living))
                    if (!met.has(one))
                        meet(one);
            }
            const kin = kinship.among(living);
            if (scratch === undefined)
                return { kin, strangers: [] };
            return { kin, strangers: without(living, kin).filter(({ pid }) => (0,proc/* isBusyIn */.Tq)(pid, scratch)) };
        },
    };
}
const isMarked = ({ pid }, { realTimeLimit, setting }) => (realTimeLimit !== undefined && (0,proc/* hasRealTimeLimit */.vZ)(pid, realTimeLimit)) || (0,proc/* hasInEnvironment */.N6)(pid, setting);
const without = (living, known) => {
    const pids = new Set(known.map(({ pid }) => pid));
    return living.filter(({ pid }) => !pids.has(pid));
};
/** Without a descriptor nothing can be seen. */
function ifSeen(look, nothing) {
    try {
        return look();
    }
    catch {
        return nothing;
    }
}

;// CONCATENATED MODULE: ./build/process/spawn.js








/** Runs a program to its end, its time limit or a cancel; when it returns, nothing the program started still runs. */
async function runProcess(spec, signal) {
    const stdout = startCapture(spec.outputBytes);
    const output = startCapture(spec.outputBytes);
    const began = performance.now();
    const ended = (how) => ({
        ...process_ended/* neverRan */.m,
        durationMs: Math.round(performance.now() - began),
        stdout: stdout.captured(),
        output: output.captured(),
        ...how,
    });
    if (signal.aborted)
        return ended({ cancelled: true });
    const mark = (0,external_node_crypto_.randomUUID)();
    const started = await startChild(spec, mark);
    if ('startError' in started)
        return ended(started);
    const { child, streams } = started;
    const watch = watchChild(child, spec, mark);
    const heard = listen(child, streams, stdout, output);
    const { stopped, ...used } = await follow(child, spec, watch, signal);
    const durationMs = Math.round(performance.now() - began);
    const leftRunning = !(await endDescendants(child, spec.reach, watch, heard, stopped));
    disconnect(streams);
    const { exitCode, signalCode } = child;
    const stops = { timedOut: stopped === 'timed_out', cancelled: stopped === 'cancelled' };
    return ended({ exitCode, signal: signalCode, ...stops, ...used, durationMs, leftRunning });
}
/** Reads on whatever is printed, so that a full pipe never stops the child; resolves when both streams are closed. */
function listen(child, streams, stdout, output) {
    streams.stdout?.on('data', (chunk) => {
        stdout.write(chunk);
        output.write(chunk);
    });
    streams.stderr?.on('data', (chunk) => output.write(chunk));
    const isOver = new Promise((resolve) => child.once('close', () => resolve()));
    return Promise.all([isOver, streams_closed(streams)]);
}


/***/ }),

/***/ 64355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   X4: () => (/* binding */ saidWithin),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Waits for something, but no longer than `ms`. */
async function within(promise, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
    });
    await Promise.race([promise, late]);
    clearTimeout(timer);
}
/** Until a signal is aborted, which it may be by now, or nobody wants to know any more. */
const aborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
/** What something says, and `otherwise` where it fails or has not said it after `ms`. */
async function saidWithin(ask, ms, otherwise) {
    let said = otherwise;
    const asking = Promise.resolve()
        .then(ask)
        .then((value) => {
        said = value;
    }, () => undefined);
    await within(asking, ms);
    return said;
}


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

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statusWords),
/* harmony export */   v: () => (/* binding */ attemptWords)
/* harmony export */ });
const statusWords = {
    passed: { icon: '✅', sign: '✓', word: 'passed' },
    partial: { icon: '🟡', sign: '~', word: 'partly passed' },
    failed: { icon: '❌', sign: '✗', word: 'failed' },
    error: { icon: '💥', sign: '!', word: 'error' },
    skipped: { icon: '⏭️', sign: '-', word: 'skipped' },
    not_run: { icon: '⚪', sign: 'o', word: 'not run' },
    pending: { icon: '⏳', sign: '?', word: 'pending' },
};
const attemptWords = {
    graded: { icon: '🟡', word: 'graded' },
    ungradable: { icon: '⚠️', word: 'not gradable' },
    error: { icon: '💥', word: 'could not be graded' },
    cancelled: { icon: '🛑', word: 'cancelled' },
};


/***/ }),

/***/ 73444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   lO: () => (/* binding */ parseHardLimits),
/* harmony export */   sO: () => (/* binding */ findWorkingPrlimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94791);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45511);




const argumentOf = ({ option, value }) => `--${option}=${value}:${value}`;
/** Where `prlimit` is, if it can set these limits here: not every system has it, and ours cannot be exceeded. */
async function findWorkingPrlimit(limits) {
    const prlimit = (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('prlimit', _tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolPath */ .Ou);
    if (prlimit === undefined)
        return undefined;
    const works = (await isSure(limits)) || (await isTried(prlimit, limits));
    return works ? prlimit : undefined;
}
/** Where no filter looks at system calls, limits up to our own hard ones can always be set: no trial is needed. */
async function isSure(limits) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/self/${name}`, 'utf8').catch(() => '');
    const [status, listed] = await Promise.all([read('status'), read('limits')]);
    const hard = parseHardLimits(listed);
    return (/^Seccomp:\s*0$/m.test(status) && limits.every(({ title, value }) => value <= (hard.get(title) ?? -1)));
}
/** The hard limits of `/proc/self/limits`, by their titles. */
function parseHardLimits(text) {
    const rows = text.matchAll(/^(Max .*?) {2,}\S+ +(unlimited|\d+)/gm);
    return new Map([...rows].map(([, title = '', hard]) => [
        title,
        hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard),
    ]));
}
function isTried(prlimit, limits) {
    const args = [...limits.map(argumentOf), '--', '/bin/sh', '-c', ':'];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(prlimit, args, { env: { PATH: _tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolPath */ .Ou }, timeout: 5000 }, (error) => resolve(error === null));
    });
}


/***/ }),

/***/ 22180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ limitsOfProcess),
/* harmony export */   lZ: () => (/* binding */ openNone),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94791);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80753);
/* harmony import */ var _limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73444);





const openFiles = 4096;
/** No core files, since they fill the disk and hold whatever the program had read. */
const limitsOfProcess = ({ fileSizeBytes }) => [
    { option: 'core', title: 'Max core file size', value: 0 },
    { option: 'fsize', title: 'Max file size', value: fileSizeBytes },
    { option: 'nofile', title: 'Max open files', value: openFiles },
];
/** Lies beyond thirty years of real-time scheduling, so it limits nothing; it is a number nobody else has. */
const drawMark = () => ({
    option: 'rttime',
    title: 'Max realtime timeout',
    value: 2 ** 50 + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 48 - 1),
});
/**
 * No isolation: the student's code runs as us, sees what we see and can reach the network. It has an environment of
 * its own, limits on time, output and (on Linux) file size and open files, and what it leaves running is ended.
 * A process escapes that only if, on Linux, it loses its ancestry between two looks, lowers its own real-time limit,
 * clears its environment and leaves the grading's directory; elsewhere, if it leaves its process group. One that forks
 * and ends without pause can outrun the sweep, which is then said. When we are killed ourselves all of it runs on; on
 * GitHub the end of the job takes what kept RUNNER_TRACKING_ID.
 */
async function openNone(settings, reason) {
    const { limits, network, platform, tried = {} } = settings;
    // One for all commands, so that what an early one left behind is still found after a later one.
    const mark = drawMark();
    const resources = limitsOfProcess(limits);
    if (platform === 'linux')
        tried.prlimit ??= (0,_limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkingPrlimit */ .sO)([...resources, mark]);
    const prlimit = await tried.prlimit;
    const notEnforced = [
        ...(network ? [] : ['network']),
        'limits.memory',
        'limits.processes',
        ...(prlimit === undefined ? ['limits.file_size'] : []),
    ];
    const run = async (command, signal) => {
        const { argv, limited } = command;
        if (prlimit === undefined)
            return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)(command, signal);
        const set = [...(limited ? resources : []), mark].map(_limits_prlimit_js__WEBPACK_IMPORTED_MODULE_4__/* .argumentOf */ .Nf);
        const program = locate(command);
        // A program that is not there must fail as itself, not as prlimit.
        if (program === undefined)
            return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)(command, signal);
        const [, ...args] = argv;
        const confined = [prlimit, ...set, '--', program, ...args];
        return (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)({ ...command, argv: confined, realTimeLimit: String(mark.value) }, signal);
    };
    return { level: 'none', reason, notEnforced, unavailable: [], hasOwnRoot: false, run };
}
/** Where a command's program is, as the child itself would look for it. */
function locate({ argv: [name], cwd, env, }) {
    return name.includes('/') ? (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .firstProgram */ .xn)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)]) : (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(name, env.PATH ?? '');
}


/***/ }),

/***/ 45511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ toolPath),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** Where the system's own tools are; a course's PATH has no say in what makes a sandbox. */
const toolPath = '/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin';
/** What a tool or the system said, on one line. */
const inOneLine = (text) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, { oneLine: true, limit: 300 });
const lastLineOf = (text) => inOneLine(text.replace(whereToLook, '').trimEnd().split('\n').at(-1) ?? '');
/** `mount` ends with it, after what went wrong. */
const whereToLook = /^.*dmesg\(1\) may have more information.*$/gm;
/** What a tool said last, which is what went wrong when it failed. */
const lastLine = ({ output }) => lastLineOf(output.text) || 'it said nothing';


/***/ }),

/***/ 42486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);

/** A level cannot be had on this machine. */
class Unavailable extends _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    why;
    constructor(level, why, hint) {
        super([{ message: `the sandbox level ${level} does not work here: ${why}`, hint }]);
        this.why = why;
    }
}


/***/ })

};
