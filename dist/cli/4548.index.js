export const id = 4548;
export const ids = [4548,6865];
export const modules = {

/***/ 58286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gradebookOfBatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83293);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21399);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96900);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _grades_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55341);






/** Makes the gradebook that follows from what a batch kept, and tells what marks have to do with it. */
async function gradebookOfBatch(call, out, ruling) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(call.terminal.cwd, (0,_store_gradebook_js__WEBPACK_IMPORTED_MODULE_3__/* .gradebookPath */ .qz)(out, ruling.config.assignment));
    try {
        const { gradebook } = await (0,_rescore_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshGradebook */ .QS)(await (0,_grades_request_js__WEBPACK_IMPORTED_MODULE_5__/* .rescoreRequestOf */ .U)(call, out, ruling));
        return { file, ...saidOf(gradebook, ruling) };
    }
    catch (error) {
        // What was graded is kept whatever somebody wrote into the marks.
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        const whys = error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw).join('; ');
        return { marked: [], notices: [`${file} was not made: ${whys}`] };
    }
}
const saidOf = ({ rows }, { config }) => ({
    marked: rows.filter(({ marks }) => marks > 0).map(({ submitter }) => submitter),
    notices: [...(0,_domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .timeNotices */ .L)(rows, config), ...rows.flatMap(_domain_row_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .rowNotices */ .s)],
});


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ batchProgress)
});

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
;// CONCATENATED MODULE: ./build/report/batch-progress.js

/** `12/40, 1 min 10 s left`: how far a batch is; the time is guessed from what was graded so far. */
function renderProgress(done, total, graded, elapsedMs) {
    const count = `${done}/${total}`;
    if (graded === 0 || done === total)
        return count;
    const leftMs = (elapsedMs / graded) * (total - done);
    return `${count}, ${(0,duration/* formatDuration */.a3)(Math.ceil(leftMs / 1000) * 1000)} left`;
}

;// CONCATENATED MODULE: ./build/cli/batch-progress.js

/** The line that tells how far a grading of many is, where somebody watches; elsewhere nothing. */
function batchProgress(total, { showsProgress, err }) {
    const began = performance.now();
    const rows = [];
    const show = () => {
        const graded = rows.filter(({ skipped }) => !skipped).length;
        err(`\r\u001B[K${renderProgress(rows.length, total, graded, performance.now() - began)}`);
    };
    let isShown = showsProgress === true;
    if (isShown)
        show();
    return {
        done: (row) => {
            rows.push(row);
            if (isShown)
                show();
        },
        end: () => {
            if (isShown)
                err('\r\u001B[K');
            isShown = false;
        },
    };
}


/***/ }),

/***/ 74548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batch: () => (/* binding */ batch_batch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/turns.js
var turns = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/grade.js + 2 modules
var grade = __webpack_require__(67881);
// EXTERNAL MODULE: ./build/grader/parallel.js
var parallel = __webpack_require__(37959);
// EXTERNAL MODULE: ./build/grader/protect/source.js
var source = __webpack_require__(88945);
// EXTERNAL MODULE: ./build/grader/submission-digests.js
var submission_digests = __webpack_require__(5560);
// EXTERNAL MODULE: ./build/job.js
var build_job = __webpack_require__(43075);
;// CONCATENATED MODULE: ./build/record/earlier.js
/** Everybody's earlier attempts, in the order in which they were kept. */
function earlierBySubmitter(lines) {
    const earlier = new Map();
    for (const { submitter, attempt } of lines) {
        const { status, points, maxPoints, complete, submission, digests, reason } = attempt;
        const said = reason === undefined ? {} : { reason };
        const kept = { status, points, maxPoints, complete, submission, digests, ...said };
        const known = earlier.get(submitter);
        if (known === undefined)
            earlier.set(submitter, [kept]);
        else
            known.push(kept);
    }
    return earlier;
}
/** `course` are the digests of what would grade these files now. */
function knownOf(contentDigest, course, attempts) {
    const same = attempts.filter(({ submission }) => submission.contentDigest === contentDigest);
    const handedIn = same.find(({ submission }) => submission.submittedAtSource !== 'graded');
    // Only the newest: where the files or the course are again what they were before it, it counts until they are graded anew.
    const newest = attempts.findLast(({ status }) => status === 'graded' || status === 'ungradable');
    const settled = newest !== undefined && same.includes(newest) && isBy(course, newest) ? newest : undefined;
    return {
        ...(handedIn !== undefined && { submittedAt: handedIn.submission.submittedAt }),
        ...(settled !== undefined && { settled }),
    };
}
const isBy = (course, { digests }) => course.every(({ of, sha256 }) => digests.some((one) => one.of === of && one.sha256 === sha256));

;// CONCATENATED MODULE: ./build/report/batch-row.js
const batchRow = ({ submitter, name }, { status, points, maxPoints, complete, reason }, skipped) => ({
    submitter,
    path: name,
    status,
    points,
    maxPoints,
    complete,
    reason: reason ?? null,
    skipped,
});

// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(88445);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/batch.js











/**
 * Grades many submissions by one course. What was graded before, by the same files of the course, is not graded again;
 * each attempt is on disk before its submission counts as done, so a batch can end anywhere and be begun anew.
 */
async function batch(request) {
    const { submissions, course, out, jobs, done } = request;
    const machine = { ...request.machine, tried: {} };
    const file = (0,directory.attemptsPath)(out, course.config.assignment);
    await checkCourse(course, machine);
    const { lines, problems } = await (0,directory.readAttempts)(out, course.config.assignment);
    const earlier = earlierBySubmitter(lines);
    const takeTurn = (0,turns/* turnsOf */.o)(jobs);
    const rows = new Map();
    const bugs = [];
    // One more than may run programs: it is prepared, or put away, while those of the others run.
    await (0,parallel/* inParallel */.H)(submissions, jobs + 1, request.signal, async (submission, signal) => {
        const known = await recognised(submission, earlier.get(submission.submitter) ?? [], request);
        const job = { ...jobOf(submission, known, { ...request, machine, signal }), takeTurn };
        const attempt = known.settled ?? (await gradeAndKeep(job, out, bugs));
        if (attempt === undefined)
            return;
        const row = batchRow(submission, attempt, known.settled !== undefined);
        rows.set(submission, row);
        done(row);
    });
    const left = submissions.filter((one) => !rows.has(one));
    return { file, rows: submissions.flatMap((one) => rows.get(one) ?? []), left, problems, bugs };
}
/** What would make an error of every grading stops the batch before the first. */
async function checkCourse(course, machine) {
    const { protectFrom } = course;
    const { files } = course.config.protect;
    await (0,grade/* sandboxOf */.J)({ course, machine });
    if (protectFrom !== undefined && files.length > 0)
        await (0,source/* readCourseFiles */.Zt)(protectFrom, files);
}
/** What earlier attempts on exactly these files tell. */
async function recognised({ path }, attempts, { machine: { home, temp: parent }, course, signal }) {
    if (attempts.length === 0 || signal.aborted)
        return {};
    const { config, protectFrom } = course;
    try {
        const digests = await (0,submission_digests/* submissionDigests */.q)({ source: path, parent, config, home, protectFrom });
        return knownOf(digests.contentDigest, (0,build_job/* digestsOfCourse */.OZ)(course, digests.protectedSha256), attempts);
    }
    catch {
        // Whatever is wrong with it, its grading says so.
        return {};
    }
}
/** When somebody's files were handed in nobody says here, so a batch makes nobody late. */
function jobOf({ submitter, path }, { submittedAt }, { course, machine, signal }) {
    const isKnown = submittedAt !== undefined;
    return {
        submission: {
            name: submitter,
            submittedAt: submittedAt ?? machine.now(),
            submittedAtSource: isKnown ? 'recorded' : 'graded',
        },
        dir: path,
        course: isKnown ? course : sayingNoLateness(course),
        items: [],
        machine,
        signal,
        keep: async () => undefined,
    };
}
const NO_LATENESS = 'When it was handed in is not known, so lateness is not counted.';
const sayingNoLateness = (course) => course.config.due === undefined
    ? course
    : { ...course, config: { ...course.config, notices: [...course.config.notices, NO_LATENESS] } };
/** Undefined when the grading was stopped: then nothing of it is kept, and it is begun anew another time. */
async function gradeAndKeep(job, out, bugs) {
    const submitter = job.submission.name;
    const keep = async (attempt) => {
        await (0,directory.appendAttempt)(out, { submitter, source: 'batch', trust: 'regraded', attempt });
        return attempt;
    };
    const broken = (bug) => {
        bugs.push(bug);
        return (0,build_job/* brokenAttempt */.tC)(new Error(`a bug in the grading: ${String(bug)}`), job);
    };
    const attempt = await (0,grade/* grade */.o)(job).catch(broken);
    if (job.signal.aborted)
        return undefined;
    return keep(attempt).catch((error) => {
        // A disk that takes nothing is no matter of this submission.
        if ((0,error_code/* errorCode */.C)(error) !== undefined || error instanceof problem/* UserError */.yo)
            throw error;
        return keep(broken(error));
    });
}

// EXTERNAL MODULE: ./build/config/zero.js
var zero = __webpack_require__(44477);
// EXTERNAL MODULE: ./build/course.js
var course = __webpack_require__(94351);
// EXTERNAL MODULE: ./build/text/below.js
var below = __webpack_require__(88007);
;// CONCATENATED MODULE: ./build/process/common-directory.js


/** The directory in which all of these lie, if that is less than everything. */
function commonDirectory(paths) {
    const [first, ...rest] = paths.map((path) => (0,external_node_path_.dirname)(path));
    if (first === undefined)
        return undefined;
    const common = rest.reduce((shared, path) => {
        let above = shared;
        while (above !== (0,external_node_path_.dirname)(above) && !(0,below/* liesIn */.z)(path, above))
            above = (0,external_node_path_.dirname)(above);
        return above;
    }, first);
    return common === (0,external_node_path_.dirname)(common) ? undefined : common;
}

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/report/terminal-text.js
var terminal_text = __webpack_require__(43651);
;// CONCATENATED MODULE: ./build/report/batch-cells.js

/** A text in at most so many cells of a terminal. */
function cutCells(text, cells) {
    if ((0,terminal_text/* widthOf */.qz)(text) <= cells)
        return text;
    let cut = '';
    for (const character of text) {
        if ((0,terminal_text/* widthOf */.qz)(cut + character) > cells - 1)
            break;
        cut += character;
    }
    return `${cut.trimEnd()}…`;
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/batch-table.js





const headings = ['submitter', 'status', 'points', ''];
/** A line of a terminal for everybody, with what is wrong as far as there is room. */
function batchTable(rows, width, paint) {
    const cells = rows.map((row) => [
        cutCells((0,terminal_text/* inline */.mG)([row.submitter]), 40),
        words/* attemptWords */.v[row.status].word,
        pointsCell(row),
        row.reason ?? '',
    ]);
    const widths = headings.map((heading, column) => Math.max((0,terminal_text/* widthOf */.qz)(heading), ...cells.map((cell) => (0,terminal_text/* widthOf */.qz)(cell[column] ?? ''))));
    const [names = 0, statuses = 0, points = 0] = widths;
    const line = ([name = '', status = '', earned = '', reason = '']) => {
        const start = `${(0,terminal_text/* padEnd */.f)(name, names)}  ${(0,terminal_text/* padEnd */.f)(status, statuses)}  ${(0,terminal_text/* padStart */.CF)(earned, points)}`;
        const room = Math.max(20, width - (0,terminal_text/* widthOf */.qz)(start) - 2);
        return `${start}  ${cutCells((0,terminal_text/* inline */.mG)([reason]), room)}`.trimEnd();
    };
    const style = (row, text) => row?.status === 'graded' ? text : paint(['yellow'], text);
    return [paint(['bold'], line(headings)), ...cells.map((cell, index) => style(rows[index], line(cell)))];
}
function pointsCell({ points, maxPoints, complete }) {
    if (points === null)
        return '–';
    const earned = `${(0,headline/* shownPoints */.hA)(points)}${complete ? '' : ' so far'}`;
    return maxPoints === null ? earned : `${earned} of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`;
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/batch.js









const made = (rows, status) => rows.filter((row) => !row.skipped && row.status === status).length;
/** The one JSON document of `batch --json`. */
function batchDocument({ assignment, file, rows, left, problems, gradebook }) {
    const counts = {
        graded: made(rows, 'graded'),
        ungradable: made(rows, 'ungradable'),
        error: made(rows, 'error'),
        skipped: rows.filter(({ skipped }) => skipped).length,
    };
    const { file: grades = null, marked = [], notices = [] } = gradebook ?? {};
    const after = { gradebook: grades, marked, notices };
    const document = { assignment, file, ...counts, left, problems, ...after, attempts: rows };
    return (0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)(document));
}
/** A table of everybody, how the points are spread, and where the attempts are. */
function renderBatch(report, { color, width }) {
    const { rows, left, file, problems, gradebook } = report;
    const spread = distribution(rows);
    const sections = [
        rows.length === 0 ? [] : batchTable(rows, width, (0,terminal_text/* painter */.C2)(color)),
        [
            ...(rows.length === 0 ? [] : [`${counted(rows)}.`]),
            ...(spread === undefined ? [] : [spread]),
            ...(left.length === 0 ? [] : [stopped(left)]),
            ...(rows.length === 0 ? [] : [(0,terminal_text/* inline */.mG)([`Kept in ${file}.`])]),
            ...(problems.length === 0 ? [] : [unreadable(problems)]),
            ...(gradebook === undefined ? [] : saidOfMarks(gradebook)),
        ],
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const unreadable = (problems) => {
    const lines = [...new Set(problems.map(({ place }) => place?.line))];
    return `Of its lines these cannot be read, and stay as they are: ${lines.join(', ')}.`;
};
const saidOfMarks = ({ file = '', marked, notices }) => [
    ...(marked.length === 0 ? [] : [marksAside(file, marked)]),
    ...notices.map((notice) => (0,terminal_text/* inline */.mG)([`! ${notice}`])),
];
const marksAside = (file, marked) => (0,terminal_text/* inline */.mG)([
    `Marks are not in these points: ${(0,sentence/* plural */.LS)(marked.length, 'submitter')} ${marked.length === 1 ? 'has' : 'have'} some (${(0,quote/* quoteSome */.Jv)(marked)}), see ${file}.`,
]);
const stopped = (left) => (0,terminal_text/* inline */.mG)([
    `Stopped before its end: ${(0,sentence/* plural */.LS)(left.length, 'submission')} left (${left.join(', ')}). Run it again to go on.`,
]);
function counted(rows) {
    const statuses = ['graded', 'ungradable', 'error', 'cancelled'];
    const parts = statuses.flatMap((status) => {
        const count = rows.filter((row) => row.status === status).length;
        return count === 0 ? [] : [`${count} ${words/* attemptWords */.v[status].word}`];
    });
    const skipped = rows.filter((row) => row.skipped).length;
    const before = skipped === 0 ? '' : `; ${skipped} had been graded before and ${skipped === 1 ? 'was' : 'were'} skipped`;
    return `${(0,sentence/* plural */.LS)(rows.length, 'submission')}: ${parts.join(', ')}${before}`;
}
/** Lowest, median, mean and highest of what was graded; in percent where not everybody could earn the same. */
function distribution(rows) {
    const graded = rows.flatMap(({ points, maxPoints }) => (points === null ? [] : [{ points, maxPoints }]));
    const [first] = graded;
    if (first === undefined)
        return undefined;
    const { maxPoints } = first;
    const isSame = graded.every((row) => row.maxPoints === maxPoints);
    const values = graded
        .map((row) => (isSame ? row.points : (0,domain_points/* percentOf */.pR)(row.points, row.maxPoints ?? row.points)))
        .sort(domain_points/* comparePoints */.v6);
    const unit = isSame ? '' : ' %';
    const of = isSame && maxPoints !== null ? ` of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}` : '';
    const show = (value) => `${(0,headline/* shownPoints */.hA)(value)}${unit}`;
    const [lowest = 0, highest = 0] = [values[0], values.at(-1)];
    return `Points${of}: lowest ${show(lowest)}, median ${show(medianOf(values))}, mean ${show(meanOf(values))}, highest ${show(highest)}.`;
}
const meanOf = (values) => (0,domain_points/* roundPoints */.uI)((0,domain_points/* fractionOfPoints */.lC)((0,domain_points/* sumPoints */.RN)(values), 1, values.length), 2);
const medianOf = (sorted) => meanOf(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1));

// EXTERNAL MODULE: ./build/cli/batch-gradebook.js
var batch_gradebook = __webpack_require__(58286);
// EXTERNAL MODULE: ./build/cli/batch-progress.js + 1 modules
var batch_progress = __webpack_require__(84114);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/grader/submitter-pattern.js


const placeholder = '{submitter}';
// A character no path has; picomatch takes it as it is.
const mark = '\uE000';
/** Whether a pattern such as `repos/{submitter}/hw3.ipynb` says once where the submitter's name is. */
const hasOneSubmitter = (pattern) => pattern.split(placeholder).length === 2;
/** The glob of all submissions that fit such a pattern. */
const globOfSubmitters = (pattern) => pattern.replace(placeholder, '*');
/** Reads a submitter's name from a path; undefined where the path does not fit. */
function submitterOf(pattern) {
    const marked = external_node_path_.posix.normalize(pattern.replace(placeholder, mark));
    const { source, flags } = picomatch.makeRe(marked, { dot: true });
    const fits = new RegExp(source.replaceAll(mark, '([^/]+?)'), flags);
    return (path) => fits.exec(path)?.[1];
}

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/grader/globs.js
var globs = __webpack_require__(96865);
// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __webpack_require__(10061);
;// CONCATENATED MODULE: ./build/cli/batch-paths.js






const mostEntries = 500_000;
/** What a word names: a path, else everything that fits it as a glob; hidden files only where it says so. */
async function findPaths(word, cwd, most = mostEntries) {
    const path = (0,external_node_path_.resolve)(cwd, word);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return expand(word, cwd, most);
    const kind = found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    return [{ name: word, path, kind }];
}
async function expand(word, cwd, most) {
    const written = external_node_path_.posix.normalize(external_node_path_.sep === '/' ? word : word.replaceAll(external_node_path_.sep, '/'));
    const pattern = written.replace(/(?<=.)\/+$/, '');
    const base = (0,globs/* baseOf */.b)(pattern);
    const steps = pattern.slice(base.length).replace(/^\/+/, '').split('/');
    const depth = pattern.includes('**') ? Number.POSITIVE_INFINITY : steps.length;
    const isShown = ({ name }) => !name.startsWith('.') || steps.some((step) => step.startsWith('.'));
    const enters = (entry) => entry.path.split('/').length < depth && isShown(entry);
    const { entries, isComplete } = await (0,walk/* walk */.G)((0,external_node_path_.resolve)(cwd, base), { enters, most });
    if (!isComplete)
        throw tooMany(word, most);
    const fits = (0,globs.globs)([pattern]);
    return entries
        .filter((entry) => isShown(entry) && fits(external_node_path_.posix.join(base, entry.path)))
        .filter(({ kind }) => pattern === written || kind === 'directory')
        .map(({ path, kind }) => {
        const name = external_node_path_.posix.join(base, path);
        return { name, path: (0,external_node_path_.resolve)(cwd, name), kind };
    });
}
/** Somebody whose files were not reached would be left out, and nobody would know. */
const tooMany = (word, most) => new problem/* UserError */.yo([
    {
        message: `${(0,quote/* quote */.hD)(word)} looks through more than ${most} files`,
        hint: 'say more of the path, or name the directories one by one',
    },
]);

;// CONCATENATED MODULE: ./build/cli/batch-submissions.js






/** Whose submissions a call is about; whatever is wrong with any of them is said before one is graded. */
async function findSubmissions(asked) {
    const { found, problems } = await findAll(wordsOf(asked), asked.cwd);
    const named = found.map((one) => ({ ...one, submitter: nameOf(one, asked) }));
    const submissions = named.flatMap(({ submitter, name, path }) => submitter === undefined ? [] : [{ submitter, name, path }]);
    const unnamed = named.filter(({ submitter }) => submitter === undefined);
    (0,problem/* throwProblems */.Jh)([
        ...problems,
        ...unnamed.map(({ name }) => ({
            message: `${(0,quote/* quote */.hD)(name)} does not fit --submitter-from ${(0,quote/* quote */.hD)(asked.pattern ?? '')}`,
        })),
        ...duplicates(submissions),
        ...nested(submissions),
    ]);
    return submissions.sort((one, other) => (0,order/* compareTexts */.q)(one.submitter, other.submitter));
}
function wordsOf({ words, pattern }) {
    if (pattern !== undefined && !hasOneSubmitter(pattern)) {
        const hint = "give a path with one {submitter}, such as 'repos/{submitter}/hw3.ipynb'";
        throw new problem/* UserError */.yo([{ message: '--submitter-from does not say where the name is', hint }]);
    }
    if (words.length > 0)
        return words;
    if (pattern !== undefined)
        return [globOfSubmitters(pattern)];
    const hint = "name directories, files or globs in quotes, such as 'submissions/*.ipynb'";
    throw new problem/* UserError */.yo([{ message: 'there is nothing to grade', hint }]);
}
async function findAll(words, cwd) {
    const found = new Map();
    const problems = [];
    for (const word of words) {
        const fitting = await findPaths(word, cwd);
        if (fitting.length === 0)
            problems.push({ message: `there is no ${(0,quote/* quote */.hD)(word)}, and nothing fits it` });
        for (const one of fitting) {
            const refused = refusals[one.kind];
            if (refused === undefined)
                found.set(one.path, one);
            else
                problems.push({ message: `${(0,quote/* quote */.hD)(one.name)} ${refused}` });
        }
    }
    return { found: [...found.values()], problems };
}
const refusals = {
    link: 'is a link, which may lead to what somebody else handed in; name it by itself if that is meant',
    other: 'is neither a file nor a directory',
};
function nameOf({ name, path, kind }, { pattern, cwd }) {
    if (pattern === undefined)
        return kind === 'directory' ? (0,external_node_path_.basename)(path) : (0,external_node_path_.parse)(name).name;
    const isAbsolute = pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern);
    const written = isAbsolute ? path : (0,external_node_path_.relative)(cwd, path);
    return submitterOf(pattern)(external_node_path_.posix.normalize(written.split(external_node_path_.sep).join('/')));
}
function duplicates(submissions) {
    const bySubmitter = new Map();
    for (const { submitter, name } of submissions) {
        bySubmitter.set(submitter, [...(bySubmitter.get(submitter) ?? []), name]);
    }
    return [...bySubmitter]
        .filter(([, names]) => names.length > 1)
        .map(([submitter, names]) => ({
        message: `${names.length} submissions of ${(0,quote/* quote */.hD)(submitter)}: ${(0,quote/* quoteSome */.Jv)(names)}`,
        hint: 'the option --submitter-from says where in a path the name is',
    }));
}
function nested(submissions) {
    const byPath = new Map(submissions.map((one) => [one.path, one]));
    return submissions.flatMap(({ name, path }) => {
        const steps = path.split(external_node_path_.sep);
        const above = steps.map((_, index) => byPath.get(steps.slice(0, index).join(external_node_path_.sep))).find(Boolean);
        return above === undefined
            ? []
            : [{ message: `${(0,quote/* quote */.hD)(name)} lies inside ${(0,quote/* quote */.hD)(above.name)}, which is a submission, too` }];
    });
}

// EXTERNAL MODULE: ./build/cli/bugs.js
var cli_bugs = __webpack_require__(54906);
// EXTERNAL MODULE: ./build/cli/jobs.js
var cli_jobs = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/cli/machine.js + 2 modules
var cli_machine = __webpack_require__(8222);
// EXTERNAL MODULE: ./build/cli/scratch.js
var scratch = __webpack_require__(58071);
// EXTERNAL MODULE: ./build/cli/server.js
var server = __webpack_require__(48814);
;// CONCATENATED MODULE: ./build/cli/batch.js


















/** `grade-action batch`: grades many submissions by one configuration, each once. */
async function batch_batch(call) {
    const { words, text, flag, terminal } = call;
    const config = needed(call, 'config');
    const out = (0,external_node_path_.resolve)(terminal.cwd, needed(call, 'out'));
    const jobs = (0,cli_jobs/* jobsOf */.a)(text('jobs'));
    const asked = { words, pattern: text('submitter-from'), cwd: terminal.cwd };
    const submissions = await findSubmissions(asked);
    refuseInside(submissions, out, needed(call, 'out'));
    return (0,scratch/* inScratch */.Q)('batch', async (scratch) => {
        const course = await openCourseOf(submissions, config, scratch, call);
        const graded = await batchIn({ submissions, course, out, jobs, scratch }, call);
        const report = await reportOf(graded, course, out, call);
        terminal.out(flag('json') ? batchDocument(report) : renderBatch(report, terminal));
        return exitCodeOf(graded, call);
    });
}
/** Shows how far it is for as long as it takes. */
async function batchIn({ scratch, ...opened }, { terminal }) {
    const { submissions, out } = opened;
    const everybodys = commonDirectory(submissions.map(({ path }) => path));
    const machine = (0,cli_machine/* machineOf */.V)(terminal, scratch, [out, ...(everybodys === undefined ? [] : [everybodys])]);
    const { done, end } = (0,batch_progress/* batchProgress */.g)(submissions.length, terminal);
    try {
        return await batch({ ...opened, machine, signal: terminal.signal, done });
    }
    finally {
        end();
    }
}
async function reportOf({ file, rows, left, problems }, course, out, call) {
    return {
        assignment: course.config.assignment,
        file: (0,external_node_path_.relative)(call.terminal.cwd, file),
        rows,
        left: left.map(({ submitter }) => submitter),
        problems,
        // A batch that ended before its first attempt has made nothing that a gradebook could follow from.
        ...(rows.length > 0 && { gradebook: await (0,batch_gradebook/* gradebookOfBatch */.a)(call, out, rulingOf(course)) }),
    };
}
const rulingOf = (course) => ({
    config: course.config,
    digests: (0,build_job/* digestsOfCourse */.OZ)(course, undefined),
});
function needed({ text }, option) {
    const value = text(option);
    if (value !== undefined && value !== '')
        return value;
    const hints = {
        config: 'name the course’s grading.yml: what lies in a submission is its student’s',
        out: 'name the directory that keeps the attempts',
    };
    throw new problem/* UserError */.yo([{ message: `--${option} is missing`, hint: hints[option] }]);
}
/** Attempts inside a submission would change it while it is graded. */
function refuseInside(submissions, out, name) {
    const holder = submissions.find(({ path }) => (0,below/* liesIn */.z)(out, path));
    if (holder === undefined)
        return;
    const hint = 'give a directory outside of what is graded';
    throw new problem/* UserError */.yo([{ message: `--out ${(0,quote/* quote */.hD)(name)} lies inside ${(0,quote/* quote */.hD)(holder.name)}`, hint }]);
}
function openCourseOf(submissions, config, scratch, { terminal }) {
    const file = (0,external_node_path_.resolve)(terminal.cwd, config);
    const dir = (submissions.find((one) => (0,below/* liesIn */.z)(file, one.path)) ?? submissions[0])?.path ?? terminal.cwd;
    return (0,course/* openCourse */._)({
        dir,
        config,
        base: terminal.cwd,
        zero: {},
        advice: '`init` writes one',
        assignment: async () => (0,zero/* assignmentName */.R1)((0,external_node_path_.basename)(dir)),
        server: (0,server/* serverOf */.F)(terminal),
        scratch,
    });
}
/** 0 all graded · 1 something was not · 70 a bug of ours, which the other submissions did not suffer from. */
function exitCodeOf({ rows, left, bugs }, { terminal }) {
    (0,cli_bugs/* sayBugs */.L)(bugs, terminal);
    if (bugs.length > 0)
        return 70;
    return left.length === 0 && rows.every(({ status }) => status === 'graded') ? 0 : 1;
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sayBugs)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** Says errors of ours that only one submission suffered from. */
function sayBugs(bugs, { err }) {
    for (const bug of bugs) {
        const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
        err(`This is a bug of ours; please report it with the lines below.\n${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(stack)}\n`);
    }
}


/***/ }),

/***/ 55341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rescoreRequestOf),
/* harmony export */   z: () => (/* binding */ gradesRequestOf)
/* harmony export */ });
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81646);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59740);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48814);




/** A directory of attempts with its course and every configuration that the course, or `--config`, names. */
async function gradesRequestOf(call, dir) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const rulings = await rulingsAsked(call, course);
    return { dir, course, rulings };
}
/** The course's configurations; the one that `--config` names wins over the course's own of that assignment. */
function rulingsAsked(call, course) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .inScratch */ .Q)('config', async (scratch) => {
        const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .F)(call.terminal);
        const named = call.text('config');
        const ruling = named === undefined ? undefined : await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingIn */ .v)(named, call.terminal.cwd, { server, scratch });
        const others = course.config.assignments.filter(({ assignment }) => assignment !== ruling?.config.assignment);
        const config = { ...course.config, assignments: others };
        const rulings = await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingsOf */ .S)({ course: { ...course, config }, server, scratch });
        return ruling === undefined ? rulings : rulings.set(ruling.config.assignment, ruling);
    });
}
/** The same for one assignment whose configuration is at hand; the others' are read only where late days depend on them. */
async function rescoreRequestOf(call, dir, ruling) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const { assignment } = ruling.config;
    const own = course.config.assignments.find((one) => one.assignment === assignment);
    const needsAll = (own?.late ?? ruling.config.late)?.days !== undefined;
    const rulings = needsAll ? await rulingsAsked(call, course) : new Map();
    return { dir, course, rulings: rulings.set(assignment, ruling), assignment, now: call.terminal.now() };
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);



/** How many programs of students run at the same time: `--jobs`, else one for each processor. */
function jobsOf(text) {
    if (text === undefined)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (jobs > 0)
        return jobs;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ message: `--jobs: expected a number such as 4, got ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}` }]);
}


/***/ }),

/***/ 84825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ turnsOf)
/* harmony export */ });
/** Turns for what is scarce, in the order in which they were asked for: never more than `most` at once. */
function turnsOf(most) {
    let free = most;
    const waiting = [];
    return async (run) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await run();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23603);


/** Names may hold line breaks, and `**` is to go over these, too. */
const flags = _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0 ? 'is' : 's';
/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
function globs(patterns) {
    // Of `./` nothing is left, and no path is that.
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '')).filter((pattern) => pattern !== '');
    const exact = new Set(plain.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU));
    const matchers = plain.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_1__(pattern, { dot: true, nocase: _fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldsCase */ .T0, flags }));
    return (path) => exact.has((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)) || matchers.some((matches) => matches(path));
}
/** The directory below which everything that fits a glob lies; '' is the whole tree. */
function baseOf(pattern) {
    const plain = pattern.replace(/^\.\//, '');
    const { base, isGlob, negated } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(plain);
    if (negated)
        return '';
    return isGlob ? base.replace(/\\(.)/g, '$1') : plain.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 37959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** So many at the same time; when one throws, the others are stopped and waited for. */
async function inParallel(items, most, signal, work) {
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    // Every program that runs listens; more than ten of them are no leak.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, either);
    const queue = items.values();
    const worker = async () => {
        for (const item of queue) {
            if (either.aborted)
                return;
            await work(item, either);
        }
    };
    const workers = Array.from({ length: Math.min(most, items.length) }, () => worker().catch((error) => {
        failed.abort(error);
        throw error;
    }));
    await Promise.allSettled(workers);
    await Promise.all(workers);
}


/***/ }),

/***/ 88945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ readCourseHooks),
/* harmony export */   Zt: () => (/* binding */ readCourseFiles),
/* harmony export */   hu: () => (/* binding */ sourceWarnings),
/* harmony export */   nG: () => (/* binding */ writeCourseFile),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   yJ: () => (/* binding */ readCourseFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29620);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96865);
/* harmony import */ var _hooks_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89645);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10061);








const mostEntries = 100_000;
/** The files below a directory that fit the globs, with their digests; links are none. */
async function readCourseFiles(directory, patterns) {
    const { paths } = await listCourseFiles(directory, patterns);
    return Promise.all(paths.map((path) => readCourseFile(directory, path)));
}
/** The hooks of the course's own tree but for those that submissions are to bring. */
async function readCourseHooks(directory, isTheirs) {
    const listed = await (0,_hooks_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .listHooks */ .x)(await sourceOf(directory), { most: mostEntries, holdsCourses: () => true });
    if (!listed.isComplete)
        throw tooMany;
    const found = listed.found.filter(({ path }) => !isTheirs(path));
    const files = [];
    for (const { path, isDirectory } of found)
        if (!isDirectory && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path))).isFile())
            files.push(await readCourseFile(directory, path));
    return { files, directories: found.filter((one) => one.isDirectory).map(({ path }) => path) };
}
/**
 * What of a source of protected files is probably not meant: for `check`. A source that would break each grading is a
 * `UserError`, unless it is not there at all: whoever checks may lack the course's files.
 */
async function sourceWarnings(directory, patterns) {
    try {
        await sourceOf(directory);
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw);
        throw error;
    }
    // PrairieLearn's layout takes directories whole.
    if (patterns.length === 0)
        return [];
    const { paths, links } = await listCourseFiles(directory, patterns);
    return [
        ...patterns
            .filter((pattern) => !paths.some((0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)([pattern])))
            .map((pattern) => `protect.files: nothing in protect.from fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern)}: ${REMOVED}`),
        ...(links.length === 0
            ? []
            : [`protect.from: links are not put back, and ${REMOVED}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteSome */ .Jv)(links)}`]),
    ];
}
const REMOVED = 'what submissions have there is removed';
async function sourceOf(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() === true)
        return directory;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)}` }]);
}
const tooMany = new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: more than ${mostEntries} files` }]);
async function listCourseFiles(directory, patterns) {
    await sourceOf(directory);
    const enters = ({ name }) => name !== '.git';
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(directory, { enters, most: mostEntries });
    if (!isComplete)
        throw tooMany;
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns);
    const fitting = entries.filter(({ path }) => matches(path));
    const ofKind = (kind) => fitting.filter((one) => one.kind === kind).map(({ path }) => path);
    const [paths, links] = [ofKind('file'), ofKind('link')];
    if (paths.length > 0)
        return { paths, links };
    const message = `protect.from: none of the files in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)} fits protect.files`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message, hint: 'the globs are matched from that directory on' }]);
}
async function readCourseFile(directory, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const { mode, size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
    return { path, file, size, sha256: await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(file), isExecutable: (mode & 0o111) !== 0 };
}
/** Whether a path holds exactly this file, by itself: a second name for it could be written to from elsewhere. */
async function holds(path, { size, sha256, isExecutable }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.nlink !== 1 || found.size !== size)
        return false;
    if (process.platform !== 'win32' && ((found.mode & 0o111) !== 0) !== isExecutable)
        return false;
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(path, size).then((digest) => digest === sha256, () => false);
}
/** Writes a course file where nothing is; its directories must be real ones already. */
async function writeCourseFile(course, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // Student code that runs as us could have left a pipe there, or a file without end.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(course.file).catch(() => undefined);
    if (found?.isFile() === true && found.size === course.size) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(course.file, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, course.isExecutable ? 0o755 : 0o644);
        if ((await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .hd)(path)) === course.sha256)
            return;
    }
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `the course's ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(course.path)} was changed while grading` }]);
}


/***/ }),

/***/ 5560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ submissionDigests)
/* harmony export */ });
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29620);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13427);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67238);




/** What a submission's attempt will name it and the course's files by, without running anything. */
async function submissionDigests(request) {
    const { config, protectFrom } = request;
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareWorkspace */ .t0)(request);
    try {
        const digest = await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .contentDigest */ .eZ)(workspace.files);
        const sources = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .protectedSources */ .P)({ config, workspace, protectFrom });
        return {
            contentDigest: digest,
            ...(sources.length > 0 && { protectedSha256: (0,_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFiles */ .v)(sources) }),
        };
    }
    finally {
        await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .removeWorkspace */ .qh)(workspace);
    }
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

/***/ 21399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ gradeSubmitter),
  QS: () => (/* binding */ refreshGradebook),
  W5: () => (/* binding */ rescore)
});

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/config/ruling.js
var ruling = __webpack_require__(50122);
// EXTERNAL MODULE: ./build/course-grades.js + 11 modules
var course_grades = __webpack_require__(23091);
// EXTERNAL MODULE: ./build/domain/attempt.js
var domain_attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/changes.js

/** The submitters whose points are not what they were, in the order of their names. */
function changesBetween(before, after) {
    const earlier = new Map(before.map(({ submitter, points }) => [submitter, points]));
    const later = new Map(after.map((standing) => [standing.submitter, standing]));
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((submitter) => {
        const was = earlier.get(submitter) ?? null;
        const standing = later.get(submitter);
        const is = standing?.points ?? null;
        const isSame = was === is || (was !== null && is !== null && (0,points/* comparePoints */.v6)(was, is) === 0);
        return isSame ? [] : [{ submitter, before: was, after: is, complete: standing?.complete ?? false }];
    });
}

// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/domain/gradebook.js + 1 modules
var gradebook = __webpack_require__(89415);
// EXTERNAL MODULE: ./build/domain/late.js
var domain_late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/grades/scored-attempts.js + 2 modules
var scored_attempts = __webpack_require__(10859);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/store/gradebook.js + 1 modules
var store_gradebook = __webpack_require__(96900);
// EXTERNAL MODULE: ./build/store/marks.js
var marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/store/stored.js
var store_stored = __webpack_require__(75927);
;// CONCATENATED MODULE: ./build/rescore.js


















/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
async function rescore(request) {
    const { dir, assignment } = request;
    const earlier = await (0,store_gradebook/* readGradebook */.VA)(dir, assignment);
    const { graded, gradebook } = await keepGradebook(request);
    const before = earlier?.rows ?? (await recordedStandings(request));
    const { problems } = graded.handedIn.stored;
    return { gradebook, changes: changesBetween(before, gradebook.rows), problems, notices: graded.notices };
}
/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
async function refreshGradebook(request) {
    for (;;) {
        const refreshed = await keepGradebook(request);
        const { length } = await (0,marks/* readMarks */.pc)(request.dir, request.assignment);
        if (length === refreshed.graded.handedIn.marks.length)
            return refreshed;
    }
}
/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(request) {
    const { dir, assignment, now } = request;
    const graded = await (0,course_grades/* gradesOfAssignment */.xs)(request, assignment);
    const { stored, harvested } = graded.handedIn;
    if (stored.bySubmitter.size === 0 && stored.problems.length === 0 && !harvested)
        throw await (0,store_stored/* noAttempts */.kp)(dir, assignment);
    const gradebook = (0,record_gradebook/* gradebookOf */.Sm)(graded.grades, now);
    await (0,store_gradebook/* writeGradebook */.Cf)(dir, gradebook);
    return { graded, gradebook };
}
/** What everybody has by what the records said when they were made. */
async function recordedStandings({ dir, course, rulings, assignment }) {
    const { due, late, counts } = (0,ruling/* termsOf */.f)(assignment, course.config, rulings.get(assignment));
    const limit = due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(due, late ?? undefined);
    const stored = await (0,attempt_places/* placesOf */.e)(dir, assignment);
    const scoring = (0,scored_attempts/* startScoring */.S)(assignment, {}, new Map());
    const recorded = await (0,scored_attempts/* scoredAttempts */.$)(stored, stored.bySubmitter.keys(), scoring);
    return [...recorded].flatMap(([submitter, attempts]) => {
        const all = attempts.map(({ attempt, summary }) => ({
            ...summary,
            neverLate: (0,domain_attempt/* dueOf */.IH)(attempt.submission, limit) === undefined,
        }));
        const { points = null, complete = false } = (0,counting/* countedAttempt */.u)(all, counts, limit) ?? {};
        return points === null ? [] : [{ submitter, points, complete }];
    });
}
/** What one submitter has for attempts that are at hand; `ungraded` says why there is no grade. */
function gradeSubmitter(submitter, attempts, marks, config, deal = ownDeal(config)) {
    const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config));
    const grade = (0,gradebook/* gradeOf */.V)({ submitter, attempts: scored, marks, ...deal });
    return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade };
}
/** Where nobody knows more than the configuration. */
const ownDeal = ({ due, late, counts }) => ({
    rules: { late: late ?? null, counts, ...(due !== undefined && { due }) },
    lateDaysLeft: 0,
});
function scoredAgain(recorded, marks, config) {
    // Where a record had no room for all tests, what it was given then is all that is known but for marks.
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const attempt = (0,lists/* isShort */.tQ)(recorded) ? (0,rescored/* underMarks */.bJ)(recorded, rules, marks) : (0,rescored/* rescored */.g)(recorded, rules, marks);
    return { attempt, summary: (0,attempt_of/* inBrief */.aV)(attempt, (0,attempt_path/* attemptFile */.yy)(recorded)), score: attempt.score };
}
function ungradedOf(submitter, scored) {
    const newest = scored.at(-1)?.attempt;
    if (newest === undefined || newest.status === 'graded')
        return { submitter, status: 'error', reason: 'no attempt counts by these rules' };
    return { submitter, status: newest.status, reason: newest.reason ?? newest.status };
}


/***/ })

};
