export const id = 488;
export const ids = [488];
export const modules = {

/***/ 27488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnersOf: () => (/* binding */ runnersOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);


const usualWorkflow = '.github/workflows/classroom.yml';
/** The steps that the input `runners` names, as Classroom's reporter would read them. */
async function runnersOf(list, { runner, outside }, workflow) {
    const { stepsWithIds } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 1335));
    const text = workflow?.text ?? (await readUsual(runner.workspace));
    const { GITHUB_JOB: job = '' } = outside.env;
    const steps = text === undefined ? new Map() : stepsWithIds(text, workflow?.path ?? usualWorkflow, job);
    const ids = list.split(/[\s,]+/).filter((id) => id !== '');
    // GitHub does not tell their cases apart.
    const once = new Map(ids.map((id) => [id.toUpperCase(), id]));
    return [...once].map(([key, id]) => ({
        id,
        name: id,
        ...resultOf(key, [...once.keys()], outside.env),
        ...steps.get(key),
    }));
}
const readUsual = (workspace) => (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedText */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, usualWorkflow)).catch(() => undefined);
/** Classroom keeps the dashes of an id in the name of its variable; some write what a shell could read, too. */
function resultOf(key, keys, env) {
    const variable = `${key}_RESULTS`;
    const other = key.replaceAll('-', '_');
    // What is another step's own is not this one's.
    const isFree = other !== key && !keys.includes(other);
    return { variable, text: env[variable] ?? (isFree ? env[`${other}_RESULTS`] : undefined) };
}


/***/ })

};
