export const id = 886;
export const ids = [886];
export const modules = {

/***/ 30886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadArtifactClient: () => (/* binding */ loadArtifactClient),
/* harmony export */   recordAsArtifact: () => (/* binding */ recordAsArtifact)
/* harmony export */ });
function textOf(error, field) {
    const text = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
    return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
/** The client's messages are sometimes `{}`, so the sentence is ours. */
function reasonOf(error, name) {
    const said = textOf(error, 'message');
    if (/already.exists|\(409\)/i.test(said)) {
        return `this run has an artifact '${name}' already: give each grading step or matrix job its own \`key\``;
    }
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(said)) {
        return 'there is no artifact service here: only a workflow step with `uses:` reaches it';
    }
    if (textOf(error, 'name') === 'GHESNotSupportedError') {
        return 'GitHub Enterprise Server does not have the artifact service this needs';
    }
    const detail = said === '' || said === '{}' ? '' : ` (${said.slice(0, 300)})`;
    return `the artifact service did not take '${name}'${detail}; githubstatus.com says whether it has trouble`;
}
/** Most of the bundle: only who keeps an artifact loads it. */
const loadArtifactClient = () => Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 43471));
async function upload({ name, files, rootDir, retentionDays }) {
    const { DefaultArtifactClient } = await loadArtifactClient();
    const options = retentionDays === undefined ? {} : { retentionDays };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDir, options);
    return id === undefined
        ? { ok: false, reason: `the artifact service gave '${name}' no id` }
        : { ok: true, id };
}
async function limited(artifact) {
    const limitMs = artifact.timeLimitMs ?? 60_000;
    const timer = {};
    const tooLong = new Promise((resolve) => {
        const reason = `the artifact service did not take '${artifact.name}' within ${Math.ceil(limitMs / 1000)} s`;
        timer.id = setTimeout(() => resolve({ ok: false, reason }), limitMs);
    });
    try {
        return await Promise.race([upload(artifact), tooLong]);
    }
    finally {
        clearTimeout(timer.id);
    }
}
/** Keeps files as an artifact of this workflow run. */
async function recordAsArtifact(artifact) {
    try {
        return await limited(artifact);
    }
    catch (error) {
        return { ok: false, reason: reasonOf(error, artifact.name) };
    }
}


/***/ })

};
