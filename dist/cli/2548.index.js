export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
const formatPath = (path) => path.map(formatStep).join('').replace(/^\./, '');
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    const key = String(step);
    return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key, { oneLine: true, limit: 60 })}"]`;
}


/***/ }),

/***/ 89255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ })

};
