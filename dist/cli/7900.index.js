export const id = 7900;
export const ids = [7900];
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

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missedFile: () => (/* binding */ missedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23603);
/* harmony import */ var _hooks_finder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44705);
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78739);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99938);






/**
 * Which file a command that failed would have needed, where the submission brought one that was left out and the
 * course has none of the kind: then the course cannot grade anybody, and that is no student's zero.
 */
function missedFile(workspace, { files, sources }, commands) {
    const { kindOf } = (0,_hooks_finder_js__WEBPACK_IMPORTED_MODULE_3__/* .hookFinder */ .Q)(_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU);
    const there = new Set(sources.map(({ path }) => kindOf(path, false)));
    const all = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(commands)
        .map(({ command }) => command)
        .join('\n');
    return async (command) => {
        const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(command);
        for (const { path, action } of files()) {
            const hook = action === 'removed' ? kindOf(path, false) : undefined;
            if (hook === undefined || there.has(hook) || hook.madeBy?.some((word) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(all, word)))
                continue;
            const isNeeded = hook.needed?.some((tool) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .runs */ .Np)(text, tool)) || mentions(text, path);
            // `setup` or a build may have made one in its place.
            if (isNeeded && !(await (0,_is_there_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, path))))
                return `it needs ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}, which was left out of the submission since protect.from has none (if students write it, list it in files.required)`;
        }
        return undefined;
    };
}
/** Whether a command names a file, as `pip install -r requirements.txt` and `java -cp 'lib/*'` do. */
const mentions = (command, path) => command
    .split(/[\s'"=;:&|()<>]+/)
    .some((word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(word) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) || word === `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}/*`);


/***/ })

};
