export const id = 138;
export const ids = [138];
export const modules = {

/***/ 78739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether there is anything of that name, a link that leads nowhere included. */
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  missedFile: () => (/* binding */ missedFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/fold.js
var fold = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/grader/hooks/finder.js + 7 modules
var finder = __webpack_require__(37405);
// EXTERNAL MODULE: ./build/grader/is-there.js
var is_there = __webpack_require__(78739);
;// CONCATENATED MODULE: ./build/grader/protect/commands.js

const textOf = (command) => [command].flat().join(' ');
/** All that a course runs over a submission, with where it is written. */
function commandsOf({ setup, build, grader, tests }) {
    const named = (where, command) => command === undefined ? [] : [{ where, command: textOf(command) }];
    return [
        ...named('setup', setup),
        ...named('build', build),
        ...named('grader', grader?.run),
        ...tests.flatMap((test) => [
            ...named(`the build of ${(0,quote/* quote */.hD)(test.id)}`, test.build),
            ...named(`the test ${(0,quote/* quote */.hD)(test.id)}`, test.run),
        ]),
    ];
}
/** Whether a word stands in a command, as a program of that name would. */
const names = (command, word) => new RegExp(`(?:^|[\\s/;&|(])${word}(?![\\w-])`).test(command);
/** Whether a program is run, and not told which file to use. */
const runs = (command, program) => new RegExp(`(?:^|[;&|(]|\\b(?:then|do|else))\\s*(?:\\w+=\\S*\\s+)*(?:\\S*/)?${program}(?=\\s|$|[;&|)])(?!.*\\s(?:-f|--file|--manifest-path|--version|-v)\\b)`, 'm').test(command);

;// CONCATENATED MODULE: ./build/grader/protect/missed-file.js






/**
 * Which file a command that failed would have needed, where the submission brought one that was left out and the
 * course has none of the kind: then the course cannot grade anybody, and that is no student's zero.
 */
function missedFile(workspace, { files, sources }, commands) {
    const { kindOf } = (0,finder/* hookFinder */.Q)(fold/* fold */.AU);
    const there = new Set(sources.map(({ path }) => kindOf(path, false)));
    const all = commandsOf(commands)
        .map(({ command }) => command)
        .join('\n');
    return async (command) => {
        const text = textOf(command);
        for (const { path, action } of files()) {
            const hook = action === 'removed' ? kindOf(path, false) : undefined;
            if (hook === undefined || there.has(hook) || hook.madeBy?.some((word) => names(all, word)))
                continue;
            const isNeeded = hook.needed?.some((tool) => runs(text, tool)) || mentions(text, path);
            // `setup` or a build may have made one in its place.
            if (isNeeded && !(await (0,is_there/* isThere */.$)((0,external_node_path_.join)(workspace, path))))
                return `it needs ${(0,quote/* quote */.hD)(path)}, which was left out of the submission since protect.from has none (if students write it, list it in files.required)`;
        }
        return undefined;
    };
}
/** Whether a command names a file, as `pip install -r requirements.txt` and `java -cp 'lib/*'` do. */
const mentions = (command, path) => command
    .split(/[\s'"=;:&|()<>]+/)
    .some((word) => external_node_path_.posix.basename(word) === external_node_path_.posix.basename(path) || word === `${external_node_path_.posix.dirname(path)}/*`);


/***/ })

};
