export const id = 6865;
export const ids = [6865];
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


/***/ })

};
