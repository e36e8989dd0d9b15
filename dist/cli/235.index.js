export const id = 235;
export const ids = [235];
export const modules = {

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3116);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4145);


/** A `grading.yml` as a configuration; throws one `UserError` with every problem and its place. */
const parseConfig = (text, file, options) => (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)({ ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file), file }, options);


/***/ })

};
