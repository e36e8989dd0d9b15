export const id = 11;
export const ids = [11];
export const modules = {

/***/ 42011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTree: () => (/* binding */ fetchTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_repository_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15868);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29395);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15726);






const fetched = 'refs/grade-action/fetched';
/** Attributes of the repository would otherwise rewrite line endings, expand `$Id$` or ask for filters. */
const plainFiles = '* -text -eol -ident -filter -working-tree-encoding\n';
/** In the order in which they are looked for: a tag must not hide a branch of the same name. */
function sourcesOf(ref) {
    return (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(ref) || ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
function lastWords({ stderr }) {
    if (/operation too slow|timed out/i.test(stderr))
        return 'it took too long';
    const lines = stderr.trim().split('\n');
    return (lines.findLast((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}
const isMissingRef = ({ stderr }) => /couldn't find remote ref|not our ref/i.test(stderr);
const isForbidden = ({ stderr }) => /could not read Username|Authentication failed|not found|returned error: 40[134]/i.test(stderr);
function hintFor(ended, { owner, repo, ref }) {
    if (isMissingRef(ended)) {
        return /^[0-9a-f]{7,39}$/.test(ref)
            ? 'there is no branch or tag of that name; a commit needs all its 40 characters'
            : 'there is no branch, tag or commit of that name';
    }
    if (isForbidden(ended)) {
        return `${owner}/${repo} does not exist, or the token may not read it: it needs \`contents: read\` there (the input \`course-token\`), since a workflow's own token reaches only its own repository`;
    }
    return 'run it again later; githubstatus.com says whether GitHub has trouble';
}
const failure = (ended, request) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
    {
        message: `cannot fetch ${request.owner}/${request.repo}@${request.ref}: ${lastWords(ended)}`,
        hint: hintFor(ended, request),
    },
]);
async function must(args, call, request) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(args, call);
    if (ended.exitCode !== 0)
        throw failure(ended, request);
    return ended.stdout.trim();
}
async function fetchInto(call, request) {
    const url = `${request.serverUrl}/${request.owner}/${request.repo}.git`;
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const sources = sourcesOf(request.ref);
    for (const [index, source] of sources.entries()) {
        const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(['fetch', ...options, '--end-of-options', url, `+${source}:${fetched}`], call);
        if (ended.exitCode === 0)
            return;
        if (!isMissingRef(ended) || index === sources.length - 1)
            throw failure(ended, request);
    }
}
function check({ serverUrl, owner, repo, ref }) {
    if (!/^https?:\/\//.test(serverUrl)) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `not the address of a GitHub server: ${serverUrl}` }]);
    }
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo) || !(0,_text_repository_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefName */ .pA)(ref)) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `not a repository and a ref: ${owner}/${repo}@${ref}` }]);
    }
}
async function checkOut(call, request) {
    const sha = await must(['rev-parse', '--verify', `${fetched}^{commit}`], call, request);
    const inTree = { ...call, env: { ...call.env, GIT_WORK_TREE: request.dir } };
    await must(['read-tree', sha], inTree, request);
    await must(['checkout-index', '--all', '--quiet'], inTree, request);
    return sha;
}
/** Puts the files of a repository at a ref into a directory, as they are stored: no filter, hook or submodule runs. */
async function fetchTree(request) {
    check(request);
    const { dir, environment, serverUrl, token, stallSeconds } = request;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${dir.replace(/\/+$/, '')}.git-`);
    const local = { gitDir, env: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(environment, serverUrl, '') };
    try {
        await must(['init', '--quiet', '--bare', '--template='], local, request);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'info'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'info', 'attributes'), plainFiles);
        await fetchInto({ ...local, env: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(environment, serverUrl, token, stallSeconds) }, request);
        return { sha: await checkOut(local, request) };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}


/***/ })

};
