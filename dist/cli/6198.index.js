export const id = 6198;
export const ids = [6198];
export const modules = {

/***/ 58071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Gives a directory of ours for as long as it is used; its name says for what. */
async function inScratch(purpose, use) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `grade-${purpose}-`));
    try {
        return await use(scratch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 48814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/** Where a laptop fetches repositories from, and with which token. */
const serverOf = ({ env }) => ({
    url: env.GITHUB_SERVER_URL ?? 'https://github.com',
    token: env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '',
    environment: env,
});


/***/ }),

/***/ 20654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   u: () => (/* binding */ fetchedTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88007);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);





/** A repository that the course names, brought here. */
async function fetchedTree({ owner, repo, ref }, { server, scratch }) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'course-'));
    const { url: serverUrl, token, environment } = server;
    const { fetchTree } = await __webpack_require__.e(/* import() */ 2011).then(__webpack_require__.bind(__webpack_require__, 42011));
    await fetchTree({ serverUrl, owner, repo, ref, token, dir, environment });
    return dir;
}
/** Where a path of a fetched repository lies here; the repository itself stands for what is usual in it. */
function placeIn(tree, path, usual) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree, path === '.' ? usual : path);
    if ((0,_text_below_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(place, tree))
        return place;
    const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} leads out of the repository`;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message, hint: 'give a path from its root, such as hw1/grading.yml' }]);
}


/***/ }),

/***/ 73461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findConfig),
  w: () => (/* binding */ foundFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
// EXTERNAL MODULE: ./build/config/zero.js
var config_zero = __webpack_require__(44477);
// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(43491);
// EXTERNAL MODULE: ./build/text/below.js
var below = __webpack_require__(88007);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(15868);
// EXTERNAL MODULE: ./build/course/fetched-tree.js
var fetched_tree = __webpack_require__(20654);
// EXTERNAL MODULE: ./build/course/places.js
var places = __webpack_require__(53206);
;// CONCATENATED MODULE: ./build/course/rubric-beside.js





/** The rubric that a configuration names by a path from where it lies itself. */
async function rubricBeside({ file, path, tree }, name, needsLate) {
    const place = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name);
    const isOut = tree !== undefined && !(0,below/* liesIn */.z)(place, tree);
    const text = isOut ? undefined : await textOf(place);
    if (typeof text !== 'string')
        return { kind: 'missing', ...text };
    // Loaded here, since few configurations name a file.
    const { readRubricFile } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2303)]).then(__webpack_require__.bind(__webpack_require__, 12303));
    return readRubricFile(text, nameBeside(file, name), needsLate);
}
/** What stands there and is no file of text says why; the place to name is where the path is written. */
async function textOf(path) {
    try {
        return await (0,bounded_text/* readBoundedText */.H)(path);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo)
            return { why: error.message };
        throw error;
    }
}
function nameBeside(file, name) {
    if ((0,external_node_path_.isAbsolute)(name))
        return name;
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(file);
    if (ref === undefined)
        return (0,external_node_path_.join)((0,external_node_path_.dirname)(file), name);
    return (0,repository_ref/* formatRepositoryRef */.PC)({ ...ref, path: (0,external_node_path_.join)(ref.path === '.' ? '.' : (0,external_node_path_.dirname)(ref.path), name) });
}

;// CONCATENATED MODULE: ./build/course/find-config.js











/** The same configuration for another submission. */
const foundFor = (found, dir) => found.named === undefined ? found : { ...found, directory: directoryFor(found.named, dir) };
const directoryFor = (path, dir) => ((0,below/* liesIn */.z)(path, dir) ? dir : (0,external_node_path_.dirname)(path));
const options = { formats: names/* formatNames */.E };
/** Finds and checks the configuration, wherever it is; throws every problem with its place. */
async function findConfig(request) {
    const { config, zero } = request;
    const found = config === undefined ? await lookUp(request) : await readNamed(config, request);
    const other = ['runners', 'command'].find((input) => zero[input] !== undefined);
    if (found !== undefined && other !== undefined)
        throw twoConfigurations(found.config.file, other);
    return found ?? withoutFile(request);
}
async function lookUp({ dir, base }) {
    for (const place of places/* usualPlaces */.dO) {
        const path = (0,external_node_path_.join)(dir, place);
        const text = await (0,bounded_text/* readBoundedText */.H)(path);
        if (text !== undefined)
            return { ...(await parsed({ text, file: (0,external_node_path_.relative)(base, path), path })), directory: dir };
    }
    return undefined;
}
async function readNamed(name, request) {
    const ref = (0,repository_ref/* parseRepositoryRef */.rH)(name);
    const tree = ref === undefined ? undefined : await (0,fetched_tree/* fetchedTree */.u)(ref, request);
    const path = tree === undefined ? (0,external_node_path_.resolve)(request.base, name) : (0,fetched_tree/* placeIn */.V)(tree, ref?.path ?? '.', 'grading.yml');
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text === undefined)
        throw (0,places/* noSuchFile */.VT)(name);
    const read = await parsed({ text, file: name, path, tree });
    return tree === undefined
        ? { ...read, directory: directoryFor(path, request.dir), named: path }
        : { ...read, directory: (0,external_node_path_.dirname)(path), tree };
}
async function parsed(source) {
    const { text, file, path: place } = source;
    const files = [place];
    // Loaded here, since a grading without a file needs no YAML.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(2423), __webpack_require__.e(1595), __webpack_require__.e(5235)]).then(__webpack_require__.bind(__webpack_require__, 35235));
    const config = await loadConfig(text, file, options, (path, needsLate) => {
        files.push((0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), path));
        return rubricBeside(source, path, needsLate);
    });
    return { config, text, files };
}
async function withoutFile({ dir, base, zero, advice, assignment }) {
    if (zero.runners !== undefined) {
        const inputs = { ...zero, assignment: await assignment() };
        return { config: (0,config_zero/* configOfRunners */.x8)(inputs), text: JSON.stringify(inputs), directory: dir, files: [] };
    }
    if (zero.command !== undefined) {
        const inputs = { ...zero, command: zero.command, assignment: await assignment() };
        return {
            config: (0,config_zero/* configOfInputs */.pj)(inputs, names/* formatNames */.E),
            text: JSON.stringify(inputs),
            directory: dir,
            files: [],
        };
    }
    const path = (0,external_node_path_.join)(dir, places/* classroomPlace */.hh);
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text === undefined)
        throw (0,places/* noConfiguration */.Uh)(advice);
    const { configOfAutograding } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(2423), __webpack_require__.e(1595), __webpack_require__.e(4399)]).then(__webpack_require__.bind(__webpack_require__, 4399));
    const config = configOfAutograding(text, (0,external_node_path_.relative)(base, path), await assignment(), options);
    return { config, text, directory: dir, files: [path] };
}
const twoConfigurations = (file, input) => new problem/* UserError */.yo([
    {
        message: `the input \`${input}\` and ${(0,quote/* quote */.hD)(file)} both say how to grade`,
        hint: 'remove one of them',
    },
]);


/***/ }),

/***/ 53206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   VT: () => (/* binding */ noSuchFile),
/* harmony export */   dO: () => (/* binding */ usualPlaces),
/* harmony export */   hh: () => (/* binding */ classroomPlace)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);


/** Where a submission has its configuration, unless somebody names another. */
const usualPlaces = ['.github/grading.yml', 'grading.yml'];
/** What grades where there is none of ours. */
const classroomPlace = '.github/classroom/autograding.json';
const noSuchFile = (name) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
    {
        message: `there is no configuration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`,
        hint: 'give the path of a file, or owner/repo@ref:path',
    },
]);
const noConfiguration = (hint) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ message: `there is no ${usualPlaces.join(', no ')} and no ${classroomPlace}`, hint }]);


/***/ }),

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4158);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75805);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10061);






/** SHA-256 of a regular file's bytes; throws where there is none, or where it is larger than `most` bytes. */
async function fileDigest(path, most = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, most, (chunk) => hash.update(chunk));
    return hash.digest('hex');
}
/** The same of what may be no such file, and then has none. */
const digestOf = (directory, path, most) => fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), most).catch(() => undefined);
/**
 * SHA-256 over every file's path, executable bit and bytes, and every link's path and target, by path: names a
 * submission that has no commit. The same files give the same digest on every system.
 */
async function contentDigest(directory) {
    const most = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
    return (await treeDigest(directory, most))?.sha256 ?? '';
}
/** The same, of a tree that holds no more than `most`; undefined of any other, of which nothing more is read. */
async function treeDigest(directory, most) {
    const { entries, isComplete, unread } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, { most: most.entries });
    if (!isComplete)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for (const { path } of entries.filter(isContent).sort((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .q)(one.path, other.path))) {
        const found = await describe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), most.bytes - bytes);
        if (found === undefined)
            return undefined;
        bytes += found.bytes;
        hash.update(`${path}\0${found.text}\n`);
    }
    // A directory that may not be read could hold anything: it is not the same as an empty one.
    for (const { path, code } of unread)
        hash.update(`${path}\0${code}\n`);
    return { sha256: hash.digest('hex'), entries: entries.length, bytes };
}
const isContent = ({ kind }) => kind === 'file' || kind === 'link';
async function describe(file, most) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    if (found.isSymbolicLink())
        return { text: `link ${(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file)).replaceAll('\\', '/')}`, bytes: 0 };
    if (found.size > most)
        return undefined;
    const kind = (found.mode & 0o111) === 0 ? 'file' : 'program';
    return { text: `${kind} ${await fileDigest(file)}`, bytes: found.size };
}


/***/ }),

/***/ 13427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf),
/* harmony export */   v: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72259);

/** One digest for several files, whatever their order. */
function digestOfFiles(files) {
    const lines = files.map((file) => `${file.path}\0${file.sha256}\n`);
    return (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(lines.sort().join(''));
}
/** What a harvest compares with the template and with the rest of the class. */
function digestsOf({ config, rubric, protectedSha256, workflow }) {
    const ofFile = (of, file) => file === undefined ? [] : [{ of, path: file.path, sha256: (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(file.text) }];
    return [
        ...ofFile('config', config),
        ...(rubric === undefined ? [] : [{ of: 'rubric', sha256: (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(JSON.stringify(rubric)) }]),
        ...(protectedSha256 === undefined ? [] : [{ of: 'protected', sha256: protectedSha256 }]),
        ...ofFile('workflow', workflow),
    ];
}


/***/ }),

/***/ 75805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   lr: () => (/* binding */ openUnsure),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens a name that student code may have made: nothing waits for another program, and no link is followed. */
const openUnsure = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
const chunkBytes = 65_536;
/** Reads a file of `size` bytes on until its end, or until there were more than `most`; tells how many there were. */
async function readChunks(file, { size, most }, take) {
    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1));
    for (let read = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (bytesRead === 0)
            return read;
        read += bytesRead;
        if (read > most)
            return read;
        take(buffer.subarray(0, bytesRead));
    }
}
/** Gives all bytes of a regular file of at most so many; throws for anything else. */
async function readRegularFile(path, most, take) {
    const file = await openUnsure(path);
    try {
        const found = await file.stat();
        if (!found.isFile() || found.size > most)
            throw new Error(`${path} is not a file of at most ${most} bytes`);
        const read = await readChunks(file, { size: found.size, most }, take);
        if (read > most)
            throw new Error(`${path} grows while it is read`);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 10061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);




const kindOf = (entry) => {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'directory';
    return entry.isFile() ? 'file' : 'other';
};
/** Everything below a directory, in a stable order; links are named and never followed. */
async function walk(root, { enters = () => true, opens = false, most }) {
    const entries = [];
    const unread = [];
    const directories = [''];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const names = await readNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory), opens, most - entries.length);
        if (typeof names === 'string') {
            unread.push({ path: directory, code: names });
            continue;
        }
        const found = names.sort((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTexts */ .q)(one.name, other.name));
        const inside = [];
        for (const one of found) {
            if (entries.length >= most)
                return { entries, isComplete: false, unread };
            const path = directory === '' ? one.name : `${directory}/${one.name}`;
            const entry = { path, name: one.name, kind: kindOf(one) };
            entries.push(entry);
            if (entry.kind === 'directory' && enters(entry))
                inside.push(path);
        }
        directories.push(...inside.reverse());
    }
    return { entries, isComplete: true, unread };
}
/** What a directory holds, or why that cannot be told: it is gone, too deep for any program to name, or closed to us. */
async function readNames(directory, opens, most) {
    if (!opens)
        return tryRead(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }));
    // In a tree that a program could write to, one directory may hold millions.
    const names = await tryRead(() => someOf(directory, most + 1));
    if (names !== 'EACCES')
        return names;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700).catch(() => undefined);
    return tryRead(() => someOf(directory, most + 1));
}
async function someOf(directory, most) {
    const names = [];
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory, { bufferSize: 512 })) {
        names.push(entry);
        if (names.length >= most)
            break;
    }
    return names;
}
/** Anything else, such as too many open files, says nothing of the tree: what we make of it would be wrong. */
const ofTheTree = ['EACCES', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR'];
async function tryRead(read) {
    try {
        return await read();
    }
    catch (error) {
        const code = (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === undefined || !ofTheTree.includes(code))
            throw error;
        return code;
    }
}


/***/ }),

/***/ 43075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   OZ: () => (/* binding */ digestsOfCourse),
/* harmony export */   ZW: () => (/* binding */ hiddenFrom),
/* harmony export */   sb: () => (/* binding */ prepared),
/* harmony export */   tC: () => (/* binding */ brokenAttempt),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _config_expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _domain_attempt_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);
/* harmony import */ var _domain_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62395);
/* harmony import */ var _grader_content_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);
/* harmony import */ var _grader_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13427);





/** What is known of a grading from its job alone. */
function startOf(job) {
    const { course, submission, run, machine } = job;
    const { assignment, name, limits, network } = course.config;
    const confinement = {
        level: 'none',
        reason: 'nothing was run',
        network,
        limits,
        notEnforced: [],
    };
    return {
        assignment,
        name,
        submission,
        ...(run !== undefined && { run }),
        phases: { ...requested(submission), received: machine.now() },
        confinement,
        maxPoints: (0,_config_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumOf */ .c)(course.config),
        digests: digestsOfJob(job, undefined),
        protected: [],
        tool: _domain_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z,
    };
}
/** A push asks for a grading when it arrives on GitHub; where nobody knows that time there is none. */
const requested = ({ submittedAt, submittedAtSource: source }) => source === 'push' || source === 'run' ? { requested: submittedAt } : {};
/** What preparing added: the confinement, and a name for files that have no commit. */
async function prepared(start, workspace, { level, reason, notEnforced, unavailable, image }, { submission, machine }) {
    const isBounded = typeof workspace.disk === 'object';
    const missed = [...unavailable, ...withoutDisk(workspace)];
    return {
        ...start,
        submission: submission.commit === undefined
            ? { ...submission, contentDigest: await (0,_grader_content_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(workspace.files) }
            : submission,
        phases: { ...start.phases, prepared: machine.now() },
        confinement: {
            ...start.confinement,
            level,
            reason,
            notEnforced: [...notEnforced, ...(isBounded ? [] : ['limits.disk'])],
            ...(missed.length > 0 && { unavailable: missed }),
            ...(image !== undefined && { image }),
        },
    };
}
const withoutDisk = ({ disk }) => typeof disk === 'string' ? [`limits.disk: the workspace has no disk of its own (${disk})`] : [];
/** What running added. */
function finished(start, run, job) {
    const { started, finished, protected: files, protectedSha256 } = run;
    return {
        ...start,
        phases: { ...start.phases, started, finished, graded: job.machine.now() },
        digests: digestsOfJob(job, protectedSha256),
        protected: files,
    };
}
/** An attempt that could not even begin: an error, never a zero. */
const brokenAttempt = (error, job) => (0,_domain_attempt_of_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptOf */ .tx)(startOf(job), {
    commands: [],
    outcome: { kind: 'error', reason: error.message },
    score: null,
    late: null,
    notices: [],
    show: job.course.config.show,
});
const digestsOfJob = ({ course, workflow }, protectedSha256) => digestsOfCourse(course, protectedSha256, workflow);
/** What an attempt says of the course it was graded by. */
const digestsOfCourse = ({ config: { file, rubric }, text }, protectedSha256, workflow) => (0,_grader_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOf */ .n)({ config: { path: file, text }, rubric, protectedSha256, workflow });
/** What nobody in the sandbox may see: the submission itself, of which it has a copy, and what is the course's. */
const hiddenFrom = ({ dir, course: { protectFrom, directory }, machine: { ours = [] }, }) => [dir, protectFrom, directory, ...ours].filter((path) => path !== undefined);


/***/ }),

/***/ 88007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAtOrBelow),
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a directory or lies in it, by how both are written, with slashes. */
const isAtOrBelow = (path, directory) => path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
/** Whether a path is a directory or lies in it, as this system reads both; neither is looked at. */
function liesIn(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && !/^\.\.(?=[\\/]|$)/.test(way);
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By UTF-16 units: the same order on every machine, whatever its language. */
const compareTexts = (one, other) => (one === other ? 0 : one < other ? -1 : 1);


/***/ })

};
