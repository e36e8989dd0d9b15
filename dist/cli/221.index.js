export const id = 221;
export const ids = [221];
export const modules = {

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3116);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9681);



/** A `grading.yml` as a configuration; throws one `UserError` with every problem and its place. */
const parseConfig = (text, file, options) => (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)({ ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file), file }, options);
/** The same where `rubric` may name a file, which `readRubric` reads. */
async function loadConfig(text, file, options, readRubric) {
    const source = { ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file), file };
    const { rubric, late, due } = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .looseOf */ .gr)(source.value);
    const path = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(rubric);
    if (path === undefined)
        return (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)(source, options);
    const needsLate = due !== undefined && late === undefined;
    return (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)(source, { ...options, rubricFile: await readRubric(path, needsLate) });
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ sandboxChoices),
/* harmony export */   YB: () => (/* binding */ protectedActions),
/* harmony export */   vY: () => (/* binding */ sandboxLevels)
/* harmony export */ });
const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'];
/** What may be asked for: a level, or the strongest there is. */
const sandboxChoices = ['auto', ...sandboxLevels];
/** What is done about a protected file of ours, or about a file of the student's in its place. */
const protectedActions = ['put_back', 'provided', 'removed', 'digested'];


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** `tests[1].points`; a key that is no plain word is put in quotation marks. Empty for the whole. */
const formatPath = (path) => path.map(formatStep).join('').replace(/^\./, '');
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    const key = String(step);
    return /^[\w-]{1,60}$/.test(key) ? `.${key}` : `["${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key, { oneLine: true, limit: 60 })}"]`;
}


/***/ }),

/***/ 9255:
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
