export const id = 3180;
export const ids = [3180];
export const modules = {

/***/ 86990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listProtected: () => (/* binding */ listProtected)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88007);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23603);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96865);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10061);








const mostEntries = 200_000;
/** Names that fit the globs, and links in the place of directories that protected files may lie in. */
async function listProtected(workspace, patterns, most = mostEntries) {
    const bases = patterns.map((pattern) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)((0,_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .baseOf */ .b)(pattern)));
    const isAbove = (path) => bases.some((base) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_7__/* .isAtOrBelow */ .a)(base, path));
    const isBelow = (path) => bases.some((base) => base === '' || path.startsWith(`${base}/`));
    const enters = ({ path }) => isAbove((0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(path)) || isBelow((0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(path));
    const { entries, isComplete, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .G)(workspace, { enters, opens: true, most });
    if (!isComplete) {
        const message = `too many files to protect: there are more than ${most} where protect.files may lie`;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message, hint: 'globs that begin with a directory look nowhere else' }]);
    }
    // By a path that is not as long as ours, a program can still come there.
    const tooDeep = unread.find(({ code }) => code === 'ENAMETOOLONG');
    if (tooDeep !== undefined) {
        const message = `directories are nested too deep to be protected: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(tooDeep.path)}`;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message }]);
    }
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns);
    const linked = new Set(await linkedDirectories(workspace, patterns, entries));
    return entries.filter(({ kind, path }) => {
        if (kind === 'directory')
            return false;
        return matches(path) || linked.has(path) || (kind === 'link' && isAbove((0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(path)));
    });
}
/** A link is never walked through, so what lies behind it would fit a glob and not be found. */
async function linkedDirectories(workspace, patterns, entries) {
    const mayHold = (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__.globs)(patterns.flatMap(directoriesOf));
    const linked = [];
    for (const { kind, path } of entries) {
        if (kind !== 'link' || !mayHold(path))
            continue;
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined);
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


/***/ }),

/***/ 43180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protectFiles: () => (/* binding */ protectFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/grader/globs.js
var globs = __webpack_require__(96865);
// EXTERNAL MODULE: ./build/grader/hooks/listing.js
var listing = __webpack_require__(89645);
// EXTERNAL MODULE: ./build/grader/protect/paths.js
var paths = __webpack_require__(86990);
;// CONCATENATED MODULE: ./build/grader/protect/additions.js




const mostEntries = 200_000;
/** Looks each time anew for what there is in a workspace where only the course's own may be. */
function additionsTo(workspace, { files, keep, required }, { has, holdsCourses }) {
    const mayBring = (0,globs.globs)(keep);
    const isTheirs = (0,globs.globs)([...required, ...keep]);
    return async () => {
        const found = new Map();
        const named = files.length === 0 ? [] : await (0,paths.listProtected)(workspace, files);
        for (const { path } of named)
            if (!mayBring(path))
                found.set(path, { path, isDirectory: false, isNamed: true });
        const listed = await (0,listing/* listHooks */.x)(workspace, { most: mostEntries, opens: true, holdsCourses });
        if (!listed.isComplete)
            throw tooMany();
        for (const { path, hook, isDirectory } of listed.found)
            if (!isTheirs(path))
                found.set(path, { path, isDirectory, hook, isNamed: found.has(path) });
        return [...found.values()].filter(({ path }) => !has(path));
    };
}
const tooMany = () => new problem/* UserError */.yo([{ message: `too many files to protect: the submission has more than ${mostEntries}` }]);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/grader/fold.js
var fold = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/grader/protect/source.js
var source = __webpack_require__(88945);
;// CONCATENATED MODULE: ./build/grader/protect/course.js





/** The protected files of a course and its hooks, but for those that submissions are to bring. */
async function readCourse(from, { files, keep, required, withheld }) {
    const own = files.length === 0 ? [] : await (0,source/* readCourseFiles */.Zt)(from, files);
    const names = new Set(own.map(({ path }) => path));
    const hooks = await (0,source/* readCourseHooks */.SS)(from, (0,globs.globs)([...required, ...keep]));
    const others = hooks.files.filter(({ path }) => !names.has(path));
    const known = new Set([...own, ...others].map(({ path }) => (0,fold/* fold */.AU)(path)));
    const directories = new Set(hooks.directories.map(fold/* fold */.AU));
    const around = new Set(own.flatMap(({ path }) => directoriesAbove(path)));
    const holding = new Set([...around, ...others.flatMap(({ path }) => directoriesAbove(path))]);
    const isKept = new Set(withheld.map(fold/* fold */.AU));
    return {
        sources: [...own, ...others],
        inPlace: async (workspace) => {
            const wanted = [...own];
            // What works on no protected file and is not in the submission is not shown to it either.
            for (const hook of others)
                if (around.has(external_node_path_.posix.dirname(hook.path)) || (await isThere((0,external_node_path_.join)(workspace, hook.path))))
                    wanted.push(hook);
            return wanted.filter(({ path }) => !isKept.has((0,fold/* fold */.AU)(path)));
        },
        has: (path) => known.has((0,fold/* fold */.AU)(path)) || directories.has((0,fold/* fold */.AU)(path)),
        holdsCourses: (directory) => holding.has(directory),
    };
}
/** Where a file lies, and all directories above it. */
function directoriesAbove(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? ['.'] : [directory, ...directoriesAbove(directory)];
}
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __webpack_require__(29620);
;// CONCATENATED MODULE: ./build/grader/protect/put-back.js





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
/** What a regular file of the workspace holds; undefined where there is none, or more than `most` bytes. */
async function contentOf(workspace, path, most) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(workspace, path)).catch(() => undefined);
    if (found === undefined || found.size > most)
        return undefined;
    const sha256 = await (0,content_digest/* digestOf */.ol)(workspace, path, found.size);
    return sha256 === undefined ? undefined : { sha256, size: found.size };
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
    if (await (0,source/* holds */.v9)(target, course))
        return done;
    const found = await (0,promises_.lstat)(target).catch(() => undefined);
    if (found?.isDirectory() === true)
        done.push({ path: course.path, action: 'removed' });
    await (0,remove/* removeTree */.d)(target);
    await (0,source/* writeCourseFile */.nG)(course, target);
    const action = isFirst && found === undefined ? 'provided' : 'put_back';
    return [...done, { path: course.path, action, sha256: course.sha256 }];
}

;// CONCATENATED MODULE: ./build/grader/protect/made.js



/** Of what a build makes beside the course's files, so much stays: all of it is read, and holes cost nobody else anything. */
const mostBytes = 2 ** 30;
const aDirectory = { sha256: 'directory', size: 0 };
function madeIn(workspace) {
    const made = new Map();
    const told = new Set();
    return {
        keep: async (additions, by) => {
            let left = mostBytes;
            for (const one of additions) {
                const { path, isDirectory, isNamed } = one;
                if (isCompiled(path) || (by === 'build' && !mayBeBuilt(one)))
                    continue;
                const found = isDirectory ? aDirectory : await contentOf(workspace, path, left);
                if (found === undefined)
                    continue;
                left -= found.size;
                made.set(path, found);
                if (by === 'build' && isNamed)
                    told.add(path);
            }
        },
        has: async ({ path, isDirectory }) => {
            const known = made.get(path);
            if (known === undefined)
                return false;
            const now = isDirectory ? aDirectory.sha256 : await (0,content_digest/* digestOf */.ol)(workspace, path, known.size);
            return now === known.sha256;
        },
        notices: () => told.size === 0 ? [] : [`the build made ${(0,quote/* quoteSome */.Jv)([...told])} among the protected files`],
    };
}
/** A build is the student's code, too: of hooks it makes only those that tools make. */
const mayBeBuilt = ({ hook }) => hook === undefined || hook.madeBy !== undefined;

// EXTERNAL MODULE: ./build/grader/protect/protection.js
var protection = __webpack_require__(10243);
;// CONCATENATED MODULE: ./build/grader/protect/protect.js







/** Puts back what lies in `from`, a directory outside the student's control. */
async function protectFiles(workspace, rules, from) {
    const course = await readCourse(from, rules);
    const additions = additionsTo(workspace, rules, course);
    const made = madeIn(workspace);
    const done = new Map();
    const note = (file) => {
        if (done.size < protection/* mostRecorded */.Q)
            done.set(`${file.action} ${file.path}`, file);
    };
    let isFirst = true;
    return {
        putBack: async () => {
            for (const one of await additions()) {
                if (await made.has(one))
                    continue;
                await (0,remove/* removeTree */.d)((0,external_node_path_.join)(workspace, one.path));
                // Python compiles what it imports; that is no addition of anybody's, but could hide one.
                if (isFirst || !isCompiled(one.path))
                    note(removed(one));
            }
            const files = await course.inPlace(workspace);
            for (const file of files)
                for (const each of await putBackOne(workspace, file, isFirst))
                    note(each);
            for (const path of await removeCompiled(workspace, files))
                if (isFirst)
                    note({ path, action: 'removed' });
            isFirst = false;
        },
        keepMade: async (by) => made.keep(await additions(), by),
        files: () => [...done.values()],
        notices: made.notices,
        sources: course.sources,
    };
}
const removed = ({ path, hook, isNamed }) => ({
    path,
    action: 'removed',
    ...(hook !== undefined && !isNamed && { why: hook.does }),
});


/***/ }),

/***/ 10243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostRecorded)
/* harmony export */ });
/** A program could add files until the record is too large to keep. */
const mostRecorded = 500;


/***/ })

};
