export const id = 3137;
export const ids = [3137,6865];
export const modules = {

/***/ 33137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batch: () => (/* binding */ batch_batch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/turns.js
var turns = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/grade.js + 2 modules
var grade = __webpack_require__(67881);
// EXTERNAL MODULE: ./build/grader/parallel.js
var parallel = __webpack_require__(37959);
// EXTERNAL MODULE: ./build/grader/protected-source.js
var protected_source = __webpack_require__(17936);
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
    const file = (0,directory/* attemptsPath */.ID)(out, course.config.assignment);
    await checkCourse(course, machine);
    const { lines, problems } = await (0,directory/* readAttempts */.jY)(out, course.config.assignment);
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
        await (0,protected_source/* readCourseFiles */.Zt)(protectFrom, files);
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

// EXTERNAL MODULE: ./build/config/zero.js + 1 modules
var zero = __webpack_require__(73723);
// EXTERNAL MODULE: ./build/course.js + 2 modules
var course = __webpack_require__(95022);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
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
    return `${JSON.stringify((0,keys/* snakeKeys */.H)(document), null, 2)}\n`;
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
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'grade-batch-'));
    const progress = (0,batch_progress/* batchProgress */.g)(submissions.length, terminal);
    try {
        const course = await openCourseOf(submissions, config, scratch, call);
        const { env, platform, home, now, signal } = terminal;
        const machine = { env, platform, home, now, temp: scratch };
        const { done } = progress;
        const graded = await batch({ submissions, course, out, jobs, machine, signal, done });
        progress.end();
        const report = await reportOf(graded, course, out, call);
        terminal.out(flag('json') ? batchDocument(report) : renderBatch(report, terminal));
        return exitCodeOf(graded, call);
    }
    finally {
        progress.end();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
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
const holds = ({ path }, other) => path === other || other.startsWith(`${path}${external_node_path_.sep}`);
/** Attempts inside a submission would change it while it is graded. */
function refuseInside(submissions, out, name) {
    const holder = submissions.find((one) => holds(one, out));
    if (holder === undefined)
        return;
    const hint = 'give a directory outside of what is graded';
    throw new problem/* UserError */.yo([{ message: `--out ${(0,quote/* quote */.hD)(name)} lies inside ${(0,quote/* quote */.hD)(holder.name)}`, hint }]);
}
function openCourseOf(submissions, config, scratch, { terminal }) {
    const file = (0,external_node_path_.resolve)(terminal.cwd, config);
    const dir = (submissions.find((one) => holds(one, file)) ?? submissions[0])?.path ?? terminal.cwd;
    return (0,course/* openCourse */._e)({
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

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

// Elsewhere `TESTS/a` is `tests/a`.
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
/** A path as this system tells it from others. */
const fold = (path) => (foldsCase ? path.toLowerCase() : path);
/** Whether a path fits one of these globs; a glob that is itself a path also means exactly that path. */
function globs(patterns) {
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
    const exact = new Set(plain.map(fold));
    const matchers = plain.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true, nocase: foldsCase }));
    return (path) => exact.has(fold(path)) || matchers.some((matches) => matches(path));
}
/** The directory below which everything that fits a glob lies; '' is the whole tree. */
function baseOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(pattern.replace(/^\.\//, ''));
    return isGlob ? base : pattern.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 17936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10061);







const mostEntries = 100_000;
/** The files below a directory that fit the globs, with their digests; links among them are an error. */
async function readCourseFiles(directory, patterns) {
    const paths = await listCourseFiles(directory, patterns);
    return Promise.all(paths.map((path) => readCourseFile(directory, path)));
}
/** What of a source of protected files would break each grading, or is probably not meant: for `check`. */
async function sourceWarnings(directory, patterns) {
    try {
        // PrairieLearn's layout takes directories whole.
        const paths = patterns.length === 0 ? [] : await listCourseFiles(directory, patterns);
        return patterns
            .filter((pattern) => !paths.some((0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)([pattern])))
            .map((pattern) => `protect.files: nothing in protect.from fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern)}: ${REMOVED}`);
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw);
        throw error;
    }
}
const REMOVED = 'what submissions have there is removed';
async function listCourseFiles(directory, patterns) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)}` }]);
    }
    const enters = ({ name }) => name !== '.git';
    const { entries, isComplete } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .G)(directory, { enters, most: mostEntries });
    if (!isComplete)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `protect.from: more than ${mostEntries} files` }]);
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns);
    const paths = entries.filter(({ kind, path }) => kind === 'file' && matches(path)).map(({ path }) => path);
    if (paths.length > 0)
        return paths;
    const message = `protect.from: none of the files in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)} fits protect.files`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message, hint: 'the globs are matched from that directory on' }]);
}
async function readCourseFile(directory, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
    return { path, file, sha256: await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(file), isExecutable: (mode & 0o111) !== 0 };
}
/** Whether a path holds exactly this file, by itself: a second name for it could be written to from elsewhere. */
async function holds(path, { sha256, isExecutable }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.nlink !== 1)
        return false;
    if (process.platform !== 'win32' && ((found.mode & 0o111) !== 0) !== isExecutable)
        return false;
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(path).then((digest) => digest === sha256, () => false);
}
/** Writes a course file where nothing is; its directories must be real ones already. */
async function writeCourseFile(course, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(course.file, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, course.isExecutable ? 0o755 : 0o644);
    if ((await (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(path)) === course.sha256)
        return;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `the course's ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(course.path)} was changed while grading` }]);
}


/***/ })

};
