export const id = 2603;
export const ids = [2603,6865];
export const modules = {

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

/***/ 72603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protectFiles: () => (/* binding */ protectFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __webpack_require__(29620);
// EXTERNAL MODULE: ./build/grader/globs.js
var globs = __webpack_require__(96865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __webpack_require__(10061);
;// CONCATENATED MODULE: ./build/grader/protected-paths.js






const mostEntries = 200_000;
/** Names that fit the globs, and links in the place of directories that protected files may lie in. */
async function listProtected(workspace, patterns, most = mostEntries) {
    const bases = patterns.map((pattern) => (0,globs/* fold */.A)((0,globs/* baseOf */.b)(pattern)));
    const isAbove = (path) => bases.some((base) => base === path || base.startsWith(`${path}/`));
    const isBelow = (path) => bases.some((base) => base === '' || path.startsWith(`${base}/`));
    const enters = ({ path }) => isAbove((0,globs/* fold */.A)(path)) || isBelow((0,globs/* fold */.A)(path));
    const { entries, isComplete, unread } = await (0,walk/* walk */.G)(workspace, { enters, opens: true, most });
    if (!isComplete) {
        const message = `too many files to protect: there are more than ${most} where protect.files may lie`;
        throw new problem/* UserError */.yo([{ message, hint: 'globs that begin with a directory look nowhere else' }]);
    }
    // By a path that is not as long as ours, a program can still come there.
    const tooDeep = unread.find(({ code }) => code === 'ENAMETOOLONG');
    if (tooDeep !== undefined) {
        const message = `directories are nested too deep to be protected: ${(0,quote/* quote */.hD)(tooDeep.path)}`;
        throw new problem/* UserError */.yo([{ message }]);
    }
    const matches = (0,globs.globs)(patterns);
    const linked = new Set(await linkedDirectories(workspace, patterns, entries));
    return entries.filter(({ kind, path }) => {
        if (kind === 'directory')
            return false;
        return matches(path) || linked.has(path) || (kind === 'link' && isAbove((0,globs/* fold */.A)(path)));
    });
}
/** A link is never walked through, so what lies behind it would fit a glob and not be found. */
async function linkedDirectories(workspace, patterns, entries) {
    const mayHold = (0,globs.globs)(patterns.flatMap(directoriesOf));
    const linked = [];
    for (const { kind, path } of entries) {
        if (kind !== 'link' || !mayHold(path))
            continue;
        const found = await (0,promises_.stat)((0,external_node_path_.join)(workspace, path)).catch(() => undefined);
        if (found?.isDirectory() === true)
            linked.push(path);
    }
    return linked;
}
/**
 * Globs for the directories in which something may fit: `src` and `src/test` of `src/test/*.java`. What fits a glob
 * that begins with any directory at all fits it by its own path, too.
 */
function directoriesOf(pattern) {
    const steps = pattern.replace(/^\.\//, '').split(/\/(?![^{(]*[})])/);
    return steps
        .slice(0, -1)
        .map((_, index) => steps.slice(0, index + 1).join('/'))
        .filter((glob) => glob !== '**');
}

// EXTERNAL MODULE: ./build/grader/protected-source.js
var protected_source = __webpack_require__(17936);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
;// CONCATENATED MODULE: ./build/grader/protect.js








/** A program could add files until the record is too large to keep. */
const mostRecorded = 500;
/** `from` is a directory outside the student's control; without it the files can only be digested. */
async function protectFiles(workspace, patterns, from) {
    if (from === undefined || patterns.length === 0)
        return digestOnly(workspace, patterns);
    const course = await (0,protected_source/* readCourseFiles */.Zt)(from, patterns);
    const known = new Set(course.map(({ path }) => (0,globs/* fold */.A)(path)));
    const built = new Map();
    const done = new Map();
    const note = (file) => {
        if (done.size < mostRecorded)
            done.set(`${file.action} ${file.path}`, file);
    };
    let isFirst = true;
    const additions = async () => (await listProtected(workspace, patterns)).filter(({ path }) => !known.has((0,globs/* fold */.A)(path)));
    return {
        putBack: async () => {
            for (const { path } of await additions()) {
                const sha256 = built.get(path);
                if (sha256 !== undefined && (await digestOf(workspace, path)) === sha256)
                    continue;
                await (0,remove/* removeTree */.d)((0,external_node_path_.join)(workspace, path));
                // Python compiles what it imports; that is no addition of anybody's, but could hide one.
                if (isFirst || !isCompiled(path))
                    note({ path, action: 'removed' });
            }
            for (const file of course)
                for (const each of await putBackOne(workspace, file, isFirst))
                    note(each);
            for (const path of await removeCompiled(workspace, course))
                if (isFirst)
                    note({ path, action: 'removed' });
            isFirst = false;
        },
        keepBuilt: async () => {
            for (const { path } of await additions()) {
                const sha256 = await digestOf(workspace, path);
                if (sha256 !== undefined && !isCompiled(path))
                    built.set(path, sha256);
            }
        },
        files: () => [...done.values()],
        notices: () => builtNotices([...built.keys()]),
        sources: course,
    };
}
async function digestOnly(workspace, patterns) {
    const sources = [];
    for (const { path } of await listProtected(workspace, patterns)) {
        const sha256 = await digestOf(workspace, path);
        if (sha256 !== undefined)
            sources.push({ path, sha256 });
    }
    const files = sources.slice(0, mostRecorded).map((file) => ({ ...file, action: 'digested' }));
    const nothing = async () => undefined;
    return { putBack: nothing, keepBuilt: nothing, files: () => files, notices: () => [], sources };
}
/** A build is the student's code, too, and what it puts beside the tests may decide what they find. */
const builtNotices = (paths) => paths.length === 0 ? [] : [`the build made ${(0,quote/* quoteSome */.Jv)(paths)} among the protected files`];
const COMPILED = '__pycache__';
const isCompiled = (path) => path.split('/').includes(COMPILED);
/** What Python would read in place of the course's own modules, whether or not the globs name it. */
async function removeCompiled(workspace, course) {
    const modules = course.filter(({ path }) => path.endsWith('.py'));
    const directories = new Set(modules.map(({ path }) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), COMPILED)));
    const removed = [];
    for (const path of directories) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(workspace, path)).catch(() => undefined);
        const isCourses = course.some((file) => file.path.startsWith(`${path}/`));
        if (found === undefined || isCourses)
            continue;
        const held = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, path)).catch(() => [path]);
        await (0,remove/* removeTree */.d)((0,external_node_path_.join)(workspace, path));
        if (held.length > 0)
            removed.push(path);
    }
    return removed;
}
async function digestOf(workspace, path) {
    const file = (0,external_node_path_.join)(workspace, path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    return found?.isFile() === true ? (0,content_digest/* fileDigest */.h)(file).catch(() => undefined) : undefined;
}
/** Never writes through a link: whatever stands in the way of the file or its directories is removed first. */
async function putBackOne(workspace, course, isFirst) {
    const done = [];
    const steps = course.path.split('/').slice(0, -1);
    for (const index of steps.keys()) {
        const path = steps.slice(0, index + 1).join('/');
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(workspace, path)).catch(() => undefined);
        if (found === undefined || found.isDirectory())
            continue;
        await (0,remove/* removeTree */.d)((0,external_node_path_.join)(workspace, path));
        done.push({ path, action: 'removed' });
    }
    const target = (0,external_node_path_.join)(workspace, course.path);
    if (await (0,protected_source/* holds */.v9)(target, course))
        return done;
    const found = await (0,promises_.lstat)(target).catch(() => undefined);
    if (found?.isDirectory() === true)
        done.push({ path: course.path, action: 'removed' });
    await (0,remove/* removeTree */.d)(target);
    await (0,protected_source/* writeCourseFile */.nG)(course, target);
    const action = isFirst && found === undefined ? 'provided' : 'put_back';
    return [...done, { path: course.path, action, sha256: course.sha256 }];
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
