export const id = 787;
export const ids = [787];
export const modules = {

/***/ 73787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRun: () => (/* binding */ fetchRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/github/runs.js

const Run = schemas/* looseObject */._H3({ created_at: datetime({ offset: true }), head_sha: schemas/* string */.YjP() });
/** Null: the repository has no such run; undefined when nobody says, such as without `actions: read`. */
async function fetchRun(github, { owner, repo }, runId) {
    const parameters = { owner, repo, run_id: runId };
    const reply = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters);
    if (reply.status === 404)
        return null;
    const run = Run.safeParse(reply.data);
    if (reply.status !== 200 || !run.success)
        return undefined;
    return { createdAt: run.data.created_at, headSha: run.data.head_sha };
}


/***/ })

};
