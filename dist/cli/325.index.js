export const id = 325;
export const ids = [325,2079];
export const modules = {

/***/ 38339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skeletonOf: () => (/* binding */ skeletonOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _record_format_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53287);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88445);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31334);






/** Keeps the skeleton of one grading beside the attempts of its assignment, as `interrupted-….json`. */
function skeletonOf(dir) {
    let path;
    return {
        keep: async (attempt) => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.attemptsPath)(dir, attempt.assignment)), `interrupted-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
            try {
                await (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(place, (0,_record_format_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAttempt */ .l)(attempt));
                path = place;
            }
            catch {
                // Where nothing can be kept, the attempt itself says so when it is there.
            }
        },
        drop: async () => {
            if (path !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        },
    };
}


/***/ }),

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
