export const id = 2079;
export const ids = [2079];
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

/***/ 30980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gr: () => (/* binding */ looseOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const isLoose = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const looseOf = (value) => (isLoose(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const numberOf = (value) => typeof value === 'number' ? value : undefined;
const has = (value, key) => Object.hasOwn(value, key);
/** The value that a text says; undefined of what is no JSON, which says nothing at all. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
