export const id = 3005;
export const ids = [3005,6990,6865];
export const modules = {

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

/***/ 78739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether there is anything of that name, a link that leads nowhere included. */
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);


/***/ }),

/***/ 86990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listProtected: () => (/* binding */ listProtected)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88007);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23603);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96865);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10061);








const mostEntries = 200_000;
/** Names that fit the globs, and links in the place of directories that protected files may lie in. */
async function listProtected(workspace, patterns, most = mostEntries) {
    const bases = patterns.map((pattern) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .baseOf */ .b)(pattern)));
    const isAbove = (path) => bases.some((base) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtOrBelow */ .a)(base, path));
    const isBelow = (path) => bases.some((base) => base === '' || path.startsWith(`${base}/`));
    const enters = ({ path }) => isAbove((0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(path)) || isBelow((0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(path));
    const { entries, isComplete, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(workspace, { enters, opens: true, most });
    if (!isComplete) {
        const message = `too many files to protect: there are more than ${most} where protect.files may lie`;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message, hint: 'globs that begin with a directory look nowhere else' }]);
    }
    // By a path that is not as long as ours, a program can still come there.
    const tooDeep = unread.find(({ code }) => code === 'ENAMETOOLONG');
    if (tooDeep !== undefined) {
        const message = `directories are nested too deep to be protected: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(tooDeep.path)}`;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message }]);
    }
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__.globs)(patterns);
    const linked = new Set(await linkedDirectories(workspace, patterns, entries));
    return entries.filter(({ kind, path }) => {
        if (kind === 'directory')
            return false;
        return matches(path) || linked.has(path) || (kind === 'link' && isAbove((0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(path)));
    });
}
/** A link is never walked through, so what lies behind it would fit a glob and not be found. */
async function linkedDirectories(workspace, patterns, entries) {
    const mayHold = (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__.globs)(patterns.flatMap(directoriesOf));
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

/***/ 3005:
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
// EXTERNAL MODULE: ./build/grader/fold.js
var fold = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/grader/real-directory.js
var real_directory = __webpack_require__(62978);
// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __webpack_require__(10061);
;// CONCATENATED MODULE: ./build/grader/protect/stand-ins.js




const mostEntries = 200_000;
const inPython = {
    does: 'Python imports it in place of the course’s module of that name',
    isMadeByTools: false,
};
const inNode = {
    does: 'Node or the test runner loads it in place of the course’s module',
    isMadeByTools: true,
};
const library = /^\.(?:.*\.)?(?:so|pyd)$/;
const packageFile = /^__init__\.(?:pyc?|(?:.*\.)?(?:so|pyd))$/;
const script = /^\.(?:[cm]?[jt]s|[jt]sx)$/;
/** What stands where a module's extension does, and comes before it. */
const comesFirst = [
    { of: /^\.py$/, takes: (rest) => library.test(rest), kind: inPython },
    { of: script, takes: (rest) => script.test(rest), kind: inNode },
    { of: script, takes: (rest) => rest === '', kind: { ...inNode, isMadeByTools: false } },
];
/**
 * Finds what would be imported in place of the course's modules. Python looks for packages and libraries before it
 * looks for `.py`, see https://docs.python.org/3/reference/import.html, and Node for a name as it is before it adds
 * `.js`, see https://nodejs.org/api/modules.html#all-together.
 */
function standInsFor(course) {
    const directories = new Map();
    for (const path of course) {
        const { dir, name, ext } = external_node_path_.posix.parse(path);
        if (!comesFirst.some(({ of }) => of.test(ext)))
            continue;
        directories.set(dir, (directories.get(dir) ?? new Set()).add((0,fold/* fold */.AU)(`${name}${ext}`)));
    }
    return async (workspace) => {
        const found = [];
        for (const [directory, modules] of directories)
            found.push(...(await standInsIn(workspace, directory, modules)));
        return found;
    };
}
async function standInsIn(workspace, directory, modules) {
    if (!(await isReal(workspace, directory)))
        return [];
    const hasName = (path) => modules.has(`${(0,fold/* fold */.AU)(path)}.py`);
    const enters = ({ path }) => hasName(path);
    const { entries } = await (0,walk/* walk */.G)((0,external_node_path_.join)(workspace, directory), { enters, opens: true, most: mostEntries });
    return entries.flatMap(({ path, kind }) => {
        const standsIn = standInOf(modules, (0,fold/* fold */.AU)(path), kind);
        return standsIn === undefined ? [] : [{ ...standsIn, path: external_node_path_.posix.join(directory, path) }];
    });
}
/** What lies behind a link is not the submission's alone; putting back removes such a link. */
async function isReal(workspace, directory) {
    const steps = directory.split('/');
    for (const index of steps.keys())
        if (!(await (0,real_directory/* isRealDirectory */.s)((0,external_node_path_.join)(workspace, ...steps.slice(0, index + 1)))))
            return false;
    return true;
}
function standInOf(modules, path, kind) {
    if (kind === 'directory' || modules.has(path))
        return undefined;
    const { dir, base } = external_node_path_.posix.parse(path);
    if (dir !== '')
        return packageFile.test(base) ? inPython : undefined;
    // It may lead to a package.
    if (kind === 'link' && modules.has(`${path}.py`))
        return inPython;
    for (const module of modules) {
        const { name, ext } = external_node_path_.posix.parse(module);
        if (!path.startsWith(name))
            continue;
        const rest = path.slice(name.length);
        const first = comesFirst.find(({ of, takes }) => of.test(ext) && takes(rest));
        if (first !== undefined)
            return first.kind;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/grader/protect/additions.js





const additions_mostEntries = 200_000;
/** Looks each time anew for what there is in a workspace where only the course's own may be. */
function additionsTo(workspace, { files, keep, required }, { has, knows, holdsCourses, sources }) {
    const standIns = standInsFor(sources.map(({ path }) => path));
    const mayBring = (0,globs.globs)(keep);
    const isTheirs = (0,globs.globs)([...required, ...keep]);
    return async () => {
        const found = new Map();
        const isNamed = (path) => found.get(path)?.isNamed === true;
        const named = files.length === 0 ? [] : await (0,paths.listProtected)(workspace, files);
        for (const { path } of named)
            if (!mayBring(path))
                found.set(path, { path, isDirectory: false, isNamed: true, isMadeByTools: true });
        for (const one of await standIns(workspace))
            if (!isTheirs(one.path) && !found.has(one.path) && !(await knows(one.path)))
                found.set(one.path, { ...one, isDirectory: false, isNamed: false });
        const listed = await (0,listing/* listHooks */.x)(workspace, { most: additions_mostEntries, opens: true, holdsCourses });
        if (!listed.isComplete)
            throw tooMany();
        for (const { path, hook, isDirectory } of listed.found)
            if (!isTheirs(path))
                found.set(path, { ...ofHook(hook), path, isDirectory, isNamed: isNamed(path) });
        return [...found.values()].filter(({ path }) => !has(path));
    };
}
const ofHook = ({ does, madeBy }) => ({
    does,
    isMadeByTools: madeBy !== undefined,
});
const tooMany = () => new problem/* UserError */.yo([{ message: `too many files to protect: the submission has more than ${additions_mostEntries}` }]);

// EXTERNAL MODULE: ./build/grader/is-there.js
var is_there = __webpack_require__(78739);
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
                if (around.has(external_node_path_.posix.dirname(hook.path)) || (await (0,is_there/* isThere */.$)((0,external_node_path_.join)(workspace, hook.path))))
                    wanted.push(hook);
            return wanted.filter(({ path }) => !isKept.has((0,fold/* fold */.AU)(path)));
        },
        has: (path) => known.has((0,fold/* fold */.AU)(path)) || directories.has((0,fold/* fold */.AU)(path)),
        knows: (path) => (0,is_there/* isThere */.$)((0,external_node_path_.join)(from, path)),
        holdsCourses: (directory) => holding.has(directory),
    };
}
/** Where a file lies, and all directories above it. */
function directoriesAbove(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? ['.'] : [directory, ...directoriesAbove(directory)];
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __webpack_require__(29620);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
/**
 * Never writes through a link: whatever stands in the way of the file or its directories is removed first. The first
 * time even what is the same already is written anew: make and javac take a submission's own product for up to date
 * where it is newer than its source.
 */
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
    const isSame = await (0,source/* holds */.v9)(target, course);
    if (isSame && !isFirst)
        return done;
    const found = await (0,promises_.lstat)(target).catch(() => undefined);
    if (found?.isDirectory() === true)
        done.push({ path: course.path, action: 'removed' });
    await (0,remove/* removeTree */.d)(target);
    await (0,source/* writeCourseFile */.nG)(course, target);
    if (isSame)
        return done;
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
                const { path, isDirectory, isNamed, isMadeByTools } = one;
                // A build is the student's code, too.
                if (isCompiled(path) || (by === 'build' && !isMadeByTools))
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
            for await (const file of puttingBack(workspace, { course, additions, made }, isFirst))
                note(file);
            isFirst = false;
        },
        keepMade: async (by) => made.keep(await additions(), by),
        files: () => [...done.values()],
        notices: made.notices,
        sources: course.sources,
    };
}
/** Removes what was added and puts back what was changed, and tells each when it is done. */
async function* puttingBack(workspace, { course, additions, made }, isFirst) {
    for (const one of await additions()) {
        if (await made.has(one))
            continue;
        await (0,remove/* removeTree */.d)((0,external_node_path_.join)(workspace, one.path));
        // Python compiles what it imports; that is no addition of anybody's, but could hide one.
        if (isFirst || !isCompiled(one.path))
            yield removed(one);
    }
    const files = await course.inPlace(workspace);
    for (const file of files)
        yield* await putBackOne(workspace, file, isFirst);
    for (const path of await removeCompiled(workspace, files))
        if (isFirst)
            yield { path, action: 'removed' };
}
const removed = ({ path, does, isNamed }) => ({
    path,
    action: 'removed',
    ...(does !== undefined && !isNamed && { why: does }),
});


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


/***/ })

};
