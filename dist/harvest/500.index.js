export const id = 500;
export const ids = [500];
export const modules = {

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTree: () => (/* binding */ fetchTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/repository-ref.js
var repository_ref = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/github/commit-id.js
/** A whole commit id, of SHA-1 or SHA-256; a shorter one may come to mean another commit. */
const isCommitId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

;// CONCATENATED MODULE: ./build/github/git.js
// What lets git reach the network at all on a machine behind a proxy or with its own certificates.
const inherited = [
    'PATH',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
/** A repository may bring no setting, hook, filter or helper of its own, and only HTTP is spoken. */
const settings = [
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['credential.helper', ''],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['advice.detachedHead', 'false'],
];
const configuration = (entries) => ({
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ])),
});
/** The environment of a git that asks nobody, and shows a token to one server only. */
function gitEnvironment(ours, serverUrl, token, stallSeconds = 60) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const secret = token === '' ? [] : [[`http.${new URL(serverUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
    return {
        ...Object.fromEntries(inherited.flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]]))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        // A transfer that stands still is given up.
        GIT_HTTP_LOW_SPEED_LIMIT: '1000',
        GIT_HTTP_LOW_SPEED_TIME: String(stallSeconds),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
        ...configuration([...settings, ...secret]),
    };
}
/** Runs git on a repository of ours. */
async function git(args, { gitDir, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true };
    return getExecOutput('git', [...args], options);
}

;// CONCATENATED MODULE: ./build/github/git-failure.js
/** The last thing git said of what went wrong, for a sentence. */
function lastWords({ stderr }) {
    if (/operation too slow|timed out/i.test(stderr))
        return 'it took too long';
    const lines = stderr.trim().split('\n');
    return (lines.findLast((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}
/** The server has the repository, and in it nothing of that name. */
const isMissingRef = ({ stderr }) => /couldn't find remote ref|not our ref/i.test(stderr);
/** The server tells whoever may not see a repository that there is none. */
const isForbidden = ({ stderr }) => /could not read Username|Authentication failed|not found|returned error: 40[134]/i.test(stderr);

;// CONCATENATED MODULE: ./build/github/fetch-tree.js







const fetched = 'refs/grade-action/fetched';
/** Attributes of the repository would otherwise rewrite line endings, expand `$Id$` or ask for filters. */
const plainFiles = '* -text -eol -ident -filter -working-tree-encoding\n';
/** In the order in which they are looked for: a tag must not hide a branch of the same name. */
function sourcesOf(ref) {
    return isCommitId(ref) || ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
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
const failure = (ended, request) => new problem/* UserError */.yo([
    {
        message: `cannot fetch ${request.owner}/${request.repo}@${request.ref}: ${lastWords(ended)}`,
        hint: hintFor(ended, request),
    },
]);
async function must(args, call, request) {
    const ended = await git(args, call);
    if (ended.exitCode !== 0)
        throw failure(ended, request);
    return ended.stdout.trim();
}
async function fetchInto(call, request) {
    const url = `${request.serverUrl}/${request.owner}/${request.repo}.git`;
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const sources = sourcesOf(request.ref);
    for (const [index, source] of sources.entries()) {
        const ended = await git(['fetch', ...options, '--end-of-options', url, `+${source}:${fetched}`], call);
        if (ended.exitCode === 0)
            return;
        if (!isMissingRef(ended) || index === sources.length - 1)
            throw failure(ended, request);
    }
}
function check({ serverUrl, owner, repo, ref }) {
    if (!/^https?:\/\//.test(serverUrl)) {
        throw new problem/* UserError */.yo([{ message: `not the address of a GitHub server: ${serverUrl}` }]);
    }
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo) || !(0,repository_ref/* isRefName */.pA)(ref)) {
        throw new problem/* UserError */.yo([{ message: `not a repository and a ref: ${owner}/${repo}@${ref}` }]);
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
    await (0,promises_.mkdir)(dir, { recursive: true });
    const gitDir = await (0,promises_.mkdtemp)(`${dir.replace(/\/+$/, '')}.git-`);
    const local = { gitDir, env: gitEnvironment(environment, serverUrl, '') };
    try {
        await must(['init', '--quiet', '--bare', '--template='], local, request);
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'info'), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'info', 'attributes'), plainFiles);
        await fetchInto({ ...local, env: gitEnvironment(environment, serverUrl, token, stallSeconds) }, request);
        return { sha: await checkOut(local, request) };
    }
    finally {
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
    }
}


/***/ })

};
