export const id = 6865;
export const ids = [6865];
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


/***/ })

};
