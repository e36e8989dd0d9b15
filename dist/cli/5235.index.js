export const id = 5235;
export const ids = [5235];
export const modules = {

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30980);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43116);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11595);



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


/***/ })

};
