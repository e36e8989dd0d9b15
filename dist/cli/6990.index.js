export const id = 6990;
export const ids = [6990,6865];
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


/***/ })

};
