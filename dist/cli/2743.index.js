export const id = 2743;
export const ids = [2743];
export const modules = {

/***/ 52743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocker: () => (/* binding */ openDocker)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/sandbox/hand-over.js
var hand_over = __webpack_require__(93954);
// EXTERNAL MODULE: ./build/sandbox/limits/prlimit.js
var prlimit = __webpack_require__(73444);
// EXTERNAL MODULE: ./build/sandbox/person.js
var sandbox_person = __webpack_require__(46707);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/sandbox/seccomp/calls.js
var calls = __webpack_require__(48520);
// EXTERNAL MODULE: ./build/sandbox/seccomp/numbers.js
var numbers = __webpack_require__(96823);
;// CONCATENATED MODULE: ./build/sandbox/seccomp/profile.js



const AF_ALG = 38;
const AF_VSOCK = 40;
/** Calls that are allowed for some arguments, which no other rule may widen. */
const looked = ['clone', 'unshare', 'socket'];
/**
 * An engine's own profile (the format of containers/common, `pkg/seccomp`), with what our own filter refuses
 * refused, too: podman's lets programs make user namespaces, and mount in them. Undefined of what is no such profile,
 * and for kinds of machines whose calls we do not know.
 */
function narrowed(profile, arch) {
    const known = (0,loose/* looseOf */.gr)((0,loose/* jsonIn */.Yf)(profile));
    const tables = (0,calls/* callTablesOf */.L)(arch);
    if (tables === undefined || !(0,loose/* has */.zy)(known, 'defaultAction') || !Array.isArray(known.syscalls))
        return undefined;
    const refused = [...new Set([...tables.flatMap((table) => Object.keys(table.refused)), 'setns'])];
    const ours = new Set([...refused, ...looked, 'clone3']);
    const syscalls = [
        ...(0,loose/* listOf */.c3)(known.syscalls).flatMap((rule) => without((0,loose/* looseOf */.gr)(rule), ours)),
        ...ownRules(refused),
    ];
    return JSON.stringify({ ...known, syscalls });
}
/** A rule about other calls than these; none where it was about nothing else. */
function without(rule, calls) {
    const names = (0,loose/* listOf */.c3)(rule.names).filter((name) => !calls.has((0,loose/* textOf */.b6)(name) ?? ''));
    return names.length === 0 ? [] : [{ ...rule, names }];
}
const ownRules = (refused) => [
    { names: refused, action: 'SCMP_ACT_ERRNO', errnoRet: numbers/* EPERM */.kG },
    // Its flags lie in memory, where they can change after a look; without it libraries use clone.
    { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: numbers/* ENOSYS */.A$ },
    allowed('clone', { value: numbers/* newNamespaces */.p4, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }),
    allowed('unshare', { value: numbers/* newNamespaces */.p4 | numbers/* newTimeNamespace */.$G, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }),
    allowed('socket', { value: AF_ALG, op: 'SCMP_CMP_LT' }),
    allowed('socket', { value: AF_ALG + 1, op: 'SCMP_CMP_EQ' }),
    allowed('socket', { value: AF_VSOCK, op: 'SCMP_CMP_GT' }),
];
/** Of several rules for a call one is enough. */
const allowed = (name, argument) => ({
    names: [name],
    action: 'SCMP_ACT_ALLOW',
    args: [{ index: 0, ...argument }],
});

// EXTERNAL MODULE: ./build/sandbox/writable.js
var writable = __webpack_require__(91406);
;// CONCATENATED MODULE: ./build/sandbox/docker/end.js

/** What `inspect` tells of a container's state, as JSON; undefined when that cannot be read. */
function stateIn(text) {
    const state = (0,loose/* looseOf */.gr)((0,loose/* jsonIn */.Yf)(text));
    const status = (0,loose/* textOf */.b6)(state.Status);
    const exitCode = (0,loose/* numberOf */.rl)(state.ExitCode);
    if (status === undefined || exitCode === undefined)
        return undefined;
    const started = timeOf(state.StartedAt);
    const finished = timeOf(state.FinishedAt);
    return {
        // Between its end and the engine's bookkeeping it is `stopping` (podman) or `removing` (docker).
        isRunning: state.Running === true || ['running', 'paused', 'stopping', 'restarting'].includes(status),
        hasStarted: started !== undefined,
        exitCode,
        outOfMemory: state.OOMKilled === true,
        error: (0,loose/* textOf */.b6)(state.Error) ?? '',
        ...(started !== undefined &&
            finished !== undefined &&
            finished >= started && { durationMs: Math.round(finished - started) }),
    };
}
/** Engines write the year 1 for what has not happened. */
function timeOf(value) {
    const time = Date.parse((0,loose/* textOf */.b6)(value) ?? '');
    return time > 0 ? time : undefined;
}
/** The end of a command by its container's: the client that showed it to us says nothing for sure. */
function endOf(client, state, said) {
    const { stdout, output, timedOut, cancelled, leftRunning } = client;
    const stopped = { timedOut, cancelled, leftRunning, stdout, output };
    const nowhere = { ...stopped, exitCode: null, signal: null, durationMs: client.durationMs };
    if (state?.hasStarted !== true) {
        if (timedOut || cancelled)
            return nowhere;
        const why = state?.error || said;
        return { ...nowhere, startError: `the container could not be started: ${why}` };
    }
    return {
        ...stopped,
        exitCode: state.exitCode,
        signal: null,
        // Starting a container takes longer than most tests.
        durationMs: state.durationMs ?? client.durationMs,
        ...(state.outOfMemory && { outOfMemory: true }),
    };
}
/** By `tini` (docker) and `catatonit` (podman), which start the program as its parent. */
const initFailed = /^(?:\[FATAL tini \(\d+\)\] exec|ERROR \(catatonit:\d+\): failed to exec)/m;
/** Whether the program may not have been there: others can end with these codes, too. */
const mayLackProgram = ({ exitCode, output, startError }) => startError === undefined &&
    (exitCode === 126 || exitCode === 127 || (exitCode === 1 && initFailed.test(output.text)));
/** Whether what starts programs in a container says that it could not. */
const wasNotStarted = ({ output }) => initFailed.test(output.text);

// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: ./build/sandbox/unavailable.js
var unavailable = __webpack_require__(42486);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/sandbox/docker/call.js


const mostBytes = 10 * 2 ** 20;
/** Asks the engine for something that runs no program of anybody's. */
const ask = ({ program, env }, args, { timeoutMs = 60_000, signal } = {}) => new Promise((resolve) => {
    const how = { env, cwd: '/', timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: mostBytes };
    (0,external_node_child_process_.execFile)(program, args, { ...how, ...(signal && { signal }) }, (error, stdout, stderr) => {
        const cancelled = signal?.aborted ?? false;
        resolve({
            ok: error === null,
            stdout,
            stderr,
            cancelled,
            timedOut: error?.killed === true && !cancelled,
        });
    }).stdin?.on('error', () => undefined);
});
/** The last line of what a client said: clients warn first and tell the reason at the end. */
const reasonIn = ({ stderr, timedOut }) => {
    if (timedOut)
        return 'it did not answer in time';
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^(?:See|Run) '/.test(line));
    return (0,visible/* visible */.RK)((lines.at(-1) ?? '').trim(), { oneLine: true, limit: 400 }) || 'it said nothing';
};
const taken = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|SSH_AUTH_SOCK|DBUS_SESSION_BUS_ADDRESS|REGISTRY_AUTH_FILE|(?:XDG|DOCKER|CONTAINERS?|STORAGE)_\w+|(?:https?|no|all)_proxy)$/i;
/** What of our environment says where an engine is and how registries are reached; secrets stay out of its sight. */
const clientEnvironment = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && taken.test(name) ? [[name, value]] : []));

;// CONCATENATED MODULE: ./build/sandbox/docker/find-engine.js




const answerMs = 30_000;
/** Docker if its daemon answers, else podman; a `UserError` that says how to get one. */
async function findEngine({ env, platform }) {
    // Its paths are not ours there.
    if (platform === 'win32')
        throw find_engine_unavailable(['it works on Linux and macOS']);
    const others = [];
    for (const name of ['docker', 'podman']) {
        const client = { program: (0,path/* findProgram */.Kp)(name, env.PATH ?? ''), env: clientEnvironment(env) };
        const found = await factsOf(name, client);
        if (typeof found !== 'string')
            return { ...client, ...found, others };
        others.push(`${name}: ${found}`);
    }
    throw find_engine_unavailable(others);
}
async function factsOf(name, client) {
    const { program, env } = client;
    if (program === undefined)
        return 'it is not installed';
    const answer = await ask({ program, env }, ['info', '--format', '{{json .}}'], { timeoutMs: answerMs });
    const facts = factsIn(answer.stdout);
    if (typeof facts === 'object')
        return { ...facts, program };
    return (facts ?? `${name === 'docker' ? 'its daemon does not answer' : 'it does not work'}: ${reasonIn(answer)}`);
}
/** What `info` tells as JSON, in docker's words or podman's: nothing without a daemon, a text when it cannot be used. */
function factsIn(text) {
    const info = (0,loose/* looseOf */.gr)((0,loose/* jsonIn */.Yf)(text));
    const host = (0,loose/* looseOf */.gr)(info.host);
    if (Object.keys(host).length > 0)
        return podmanFacts(info, host);
    const version = (0,loose/* textOf */.b6)(info.ServerVersion) ?? '';
    // The client tells of itself even when nobody answers it.
    if (version === '')
        return undefined;
    if ((0,loose/* textOf */.b6)(info.OSType) !== 'linux')
        return 'it runs no Linux containers';
    return {
        name: 'docker',
        version,
        isRootless: (0,loose/* listOf */.c3)(info.SecurityOptions).some((option) => /\bname=rootless\b/.test((0,loose/* textOf */.b6)(option) ?? '')),
        holdsMemory: info.MemoryLimit === true,
        holdsProcesses: info.PidsLimit === true,
    };
}
function podmanFacts(info, host) {
    const isRootless = (0,loose/* looseOf */.gr)(host.security).rootless === true;
    const controllers = (0,loose/* listOf */.c3)(host.cgroupControllers);
    const callsFile = (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(host.security).seccompProfilePath);
    // Version 1 lets nobody but root limit anything (podman-run, --memory).
    const mayLimit = !isRootless || (0,loose/* textOf */.b6)(host.cgroupVersion) === 'v2';
    return {
        name: 'podman',
        version: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(info.version).Version) ?? String((0,loose/* numberOf */.rl)(info.version) ?? ''),
        isRootless,
        holdsMemory: mayLimit && controllers.includes('memory'),
        holdsProcesses: mayLimit && controllers.includes('pids'),
        ...(callsFile && { callsFile }),
    };
}
const find_engine_unavailable = (why) => new unavailable/* Unavailable */.$('docker', why.join('; '), "install docker or podman, and let this user reach it (`docker info` must work); GitHub's Ubuntu runners have docker");

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sandbox/owner.js
var owner = __webpack_require__(11919);
;// CONCATENATED MODULE: ./build/sandbox/docker/args.js

const most = 4096;
const label = 'grade-action';
const rootPowers = [
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'SETFCAP',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
    'AUDIT_WRITE',
];
/** How `docker create` (or podman's) is called for a command: nothing of ours gets in that is not named here. */
function createArgs(command, plan, name, filterFile) {
    const { argv, cwd, stdin, network } = command;
    const [program, ...args] = argv;
    return [
        ...['create', '--name', name, '--label', label, '--pull', 'never', '--init', '--hostname', 'sandbox'],
        ...['--log-driver', 'none', '--no-healthcheck'],
        ...(network ? [] : ['--network', 'none']),
        ...userArgs(plan),
        ...(filterFile === undefined ? [] : ['--security-opt', `seccomp=${filterFile}`]),
        ...limitArgs(command, plan),
        ...mountArgs(command, plan),
        ...environmentArgs(command, plan),
        ...['--workdir', cwd],
        ...(stdin === undefined ? [] : ['--interactive']),
        ...['--entrypoint', program, plan.image, ...args],
    ];
}
function userArgs({ inside, engine }) {
    const powers = inside.kind === 'root' ? rootPowers : [];
    const safe = [
        ...['--cap-drop', 'ALL', ...powers.flatMap((power) => ['--cap-add', power])],
        ...['--security-opt', 'no-new-privileges'],
        // Else podman hands our proxies to whatever runs inside.
        ...(engine.name === 'podman' ? ['--http-proxy=false'] : []),
    ];
    if (inside.kind === 'root')
        return [...safe, '--user', '0:0'];
    // Rootless docker knows us as its root, and nobody else of ours.
    if (engine.isRootless && engine.name === 'docker')
        return [...safe, '--user', '0:0'];
    const user = ['--user', `${inside.uid}:${inside.gid}`];
    return engine.isRootless ? [...safe, '--userns', 'keep-id', ...user] : [...safe, ...user];
}
/** What a command may use. The course's preparation is not limited, and neither is it where podman cannot. */
function limitArgs({ limited }, { engine, limits, inside, mostOpenFiles }) {
    const ulimit = (limit, value) => ['--ulimit', `${limit}=${value}:${value}`];
    // Podman would set limits that are higher than ours, and fail.
    const always = [
        ...ulimit('core', 0),
        ...ulimit('nofile', Math.min(most, mostOpenFiles)),
        ...(engine.name === 'podman'
            ? ulimit('nproc', limited && inside.kind === 'user' ? limits.processes : most)
            : []),
    ];
    if (!limited)
        return always;
    const memory = String(limits.memoryBytes);
    return [
        ...always,
        ...ulimit('fsize', limits.fileSizeBytes),
        ...(engine.holdsMemory ? ['--memory', memory, '--memory-swap', memory] : []),
        ...(engine.holdsProcesses ? ['--pids-limit', String(limits.processes)] : []),
        // PrairieLearn's graders make users, and write where they like.
        ...(inside.kind === 'root'
            ? []
            : ['--read-only', ...tmpfs('/tmp', engine), ...tmpfs('/var/tmp', engine)]),
    ];
}
const tmpfs = (path, { name }) => [
    '--tmpfs',
    // Podman would copy into it what the image has there, with its owner and mode.
    `${path}:rw,exec,nosuid,nodev,size=1g,mode=1777${name === 'podman' ? ',notmpcopyup' : ''}`,
];
function mountArgs(command, { readable }) {
    const { grade } = command;
    return [
        ...(0,writable/* writableOf */.o)(command).flatMap((path) => mount(path, path)),
        ...(grade === undefined ? [] : mount(grade, '/grade')),
        ...readable.flatMap(({ from, at }) => mount(from, at, true)),
    ];
}
/** Both engines read it as a line of CSV. Unlike `-v`, it makes no directory that is not there. */
const mount = (from, to, isReadOnly = false) => {
    const quoted = (field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
    const fields = ['type=bind', `src=${from}`, `dst=${to}`, ...(isReadOnly ? ['readonly'] : [])];
    return ['--mount', fields.map(quoted).join(',')];
};
/** Never a name without a value, for which engines take ours. */
const environmentArgs = ({ env }, { ourPath }) => Object.entries(env)
    .filter(([name, value]) => name !== 'PATH' || value !== ourPath)
    .flatMap((entry) => ['--env', entry.join('=')]);

;// CONCATENATED MODULE: ./build/sandbox/docker/guard.js





/** A name for a container, which says which process of ours it belongs to. */
const containerName = () => ['grade', ...[(0,owner/* ownerName */.H)() ?? []].flat(), (0,external_node_crypto_.randomBytes)(8).toString('hex')].join('-');
const owned = /^grade-([\d.]+)-[0-9a-f]{16}$/;
/** Removes what graders left that were killed, or whose machine was switched off. */
async function removeLeftContainers(client) {
    const args = ['ps', '--all', '--filter', `label=${label}`, '--format', '{{.Names}}'];
    const { stdout } = await ask(client, args);
    const left = stdout.split('\n').filter((name) => (0,owner/* isOwnerGone */.j)(owned.exec(name)?.[1] ?? ''));
    if (left.length > 0)
        await ask(client, ['rm', '--force', '--volumes', ...left]);
}
/** Ends a container when we are killed: our end of its guard's pipe is closed then, by the system. */
function guard({ program, env }, name) {
    const script = 'read -r _ || "$0" rm --force --volumes "$1"';
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, program, name], {
        env,
        cwd: '/',
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without a guard the container is found by the next grading.
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    child.unref();
    return { dismiss: () => child.stdin?.end('done\n') };
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/text/image-name.js
var image_name = __webpack_require__(83171);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/sandbox/docker/pull-hint.js


/** What registries and engines say, and what is to be done about it; the first that fits. */
const known = [
    [
        /toomanyrequests|too many requests|rate limit/i,
        'Docker Hub lets nobody without an account pull more often: log in before this step (docker/login-action), or keep a copy at ghcr.io',
    ],
    [
        /no matching manifest|exec format|no image found in (?:image index|manifest list)/i,
        'the image is made for other processors than these',
    ],
    [/no space left/i, 'make room on the disk, or use a smaller image'],
    [
        /unauthorized|denied|authentication required|forbidden|\b40[13]\b/i,
        'check its name; for a private image log in before this step (docker/login-action with `registry: ghcr.io`, the job needs `packages: read`)',
    ],
    [
        /manifest unknown|not found|does not exist|invalid reference|\b404\b|no such image/i,
        'check its name, its tag and its digest',
    ],
    [
        /no such host|dial tcp|i\/o timeout|connection refused|TLS|certificate|network is unreachable|deadline exceeded/i,
        'the registry cannot be reached from here; check its name and the network',
    ],
];
/** Why an image could not be pulled, and what to do. */
function pullHint(answer, image, timeoutMs) {
    if (answer.cancelled)
        return { reason: 'the job was cancelled', hint: 'run it again' };
    if (answer.timedOut)
        return { reason: `it took more than ${(0,duration/* formatDuration */.a3)(timeoutMs)}`, hint: 'use a smaller image' };
    const [, hint] = known.find(([pattern]) => pattern.test(answer.stderr)) ?? [];
    return { reason: reasonIn(answer), hint: hint ?? `try it by hand: docker pull ${image}` };
}

;// CONCATENATED MODULE: ./build/sandbox/docker/image.js







const pullMs = 20 * 60_000;
/** The image, pulled if it is not here. Like `docker run`, it never asks a registry about an image that is here. */
async function openImage(engine, image, { say, signal }) {
    const here = await inspectImage(engine, image);
    if (here !== undefined)
        return here;
    const name = fullName(image);
    say?.(`Pulling ${name} with ${engine.name}`);
    const began = performance.now();
    const args = ['pull', '--quiet', name];
    const answer = await ask(engine, args, { timeoutMs: pullMs, ...(signal && { signal }) });
    const pulled = answer.ok ? await inspectImage(engine, name) : undefined;
    if (pulled === undefined)
        throw notPulled(name, answer, engine);
    say?.(`Pulled ${pulled.digest} in ${(0,duration/* formatDuration */.a3)(Math.ceil((performance.now() - began) / 1000) * 1000)}`);
    return pulled;
}
function notPulled(image, answer, engine) {
    const { hint, reason } = pullHint(answer, image, pullMs);
    return new problem/* UserError */.yo([{ message: `image: ${engine.name} could not pull ${(0,quote/* quote */.hD)(image)}: ${reason}`, hint }]);
}
/** As docker reads it: podman asks which registry a short name means, and in a script nobody answers. */
function fullName(image) {
    const [first = '', ...rest] = image.split('/');
    if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost'))
        return image;
    return rest.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`;
}
async function inspectImage(engine, image) {
    const { ok, stdout } = await ask(engine, ['image', 'inspect', image]);
    return ok ? imageIn(stdout, image) : undefined;
}
/** What `image inspect` tells: a list of one. */
function imageIn(text, image) {
    const [first] = (0,loose/* listOf */.c3)((0,loose/* jsonIn */.Yf)(text));
    const { Id, RepoDigests } = (0,loose/* looseOf */.gr)(first);
    const id = (0,loose/* textOf */.b6)(Id);
    if (id === undefined)
        return undefined;
    const named = /^sha256:/.test(id) ? id : `sha256:${id}`;
    const repository = repositoryOf(image);
    const digests = (0,loose/* listOf */.c3)(RepoDigests).flatMap((digest) => (0,loose/* textOf */.b6)(digest) ?? []);
    const ours = digests.find((digest) => `/${repositoryOf(digest)}`.endsWith(`/${repository}`)) ?? digests[0];
    // Made here and never in a registry, it has no other name for its content.
    return { id: named, digest: (0,image_name/* isPinned */.T)(image) ? image : (ours ?? `${image} (image ${named})`) };
}
const repositoryOf = (image) => image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');

;// CONCATENATED MODULE: ./build/sandbox/docker/look.js
const script = `
case $1 in
*/*) set -- "$1" ;;
*)
  name=$1
  set --
  IFS=:
  for place in $PATH; do [ -e "$place/$name" ] && set -- "$@" "$place/$name"; done ;;
esac
[ $# -gt 0 ] && [ -e "$1" ] || exit 100
for file do [ -f "$file" ] && [ -x "$file" ] && exit 0; done
exit 101`;
/** The same place with another program in it, which looks for `name` as the command's own would be looked for. */
const lookFor = (name, command) => {
    const { stdin: _, ...quiet } = command;
    const limits = { timeoutMs: 30_000, outputBytes: 10_000, network: false };
    return { ...quiet, ...limits, argv: ['sh', '-c', script, 'sh', name] };
};
function foundBy({ exitCode }) {
    if (exitCode === 0)
        return 'there';
    if (exitCode === 100)
        return 'missing';
    return exitCode === 101 ? 'not executable' : 'unknown';
}
const where = (name) => (name.includes('/') ? '' : ' in the image');
/** A program that is not there fails as itself, and not as the one that was to start it. */
function withStartError(ended, name, found) {
    const bare = { ...ended, exitCode: null };
    if (found === 'missing')
        return {
            ...bare,
            startError: `${name}: no such program${where(name)} (ENOENT)`,
            startErrorCode: 'ENOENT',
        };
    if (found === 'not executable')
        return { ...bare, startError: `${name}: not executable (EACCES)`, startErrorCode: 'EACCES' };
    return ended;
}

// EXTERNAL MODULE: ./build/sandbox/view/places.js
var places = __webpack_require__(73362);
;// CONCATENATED MODULE: ./build/sandbox/docker/readable.js


/** What `readable` names and is here, by where it is looked for and where it really lies. */
async function readableIn(settings) {
    const found = await Promise.all((0,places/* readablePaths */.xX)(settings).map((at) => (0,promises_.realpath)(at).then((from) => [{ from, at }], () => [])));
    return found.flat();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/process/ended.js
var process_ended = __webpack_require__(38502);
// EXTERNAL MODULE: ./build/process/spawn.js + 10 modules
var spawn = __webpack_require__(80753);
;// CONCATENATED MODULE: ./build/sandbox/docker/run.js










/** How long the engine may take to tell that what was killed is dead. */
const deathMs = 15_000;
/** Runs a command in a container of its own, which is dead and removed when this returns. */
async function runContainer(command, plan, signal) {
    const { engine } = plan;
    const name = containerName();
    // First, so that there is no moment in which it lives without a guard.
    const { dismiss } = guard(engine, name);
    // Beside the scratch, where the command cannot write.
    const ours = await (0,promises_.mkdtemp)(`${command.scratch}-client-`);
    try {
        const created = await create(command, plan, { name, ours });
        if (!created.ok)
            return { ...process_ended/* neverRan */.m, startError: `the container could not be made: ${reasonIn(created)}` };
        const ended = await start(command, engine, { name, cwd: ours }, signal);
        // There podman's monitor says it, where it has no other way (conmon, `write_oom_files`).
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(ours, 'oom')) ? { ...ended, outOfMemory: true } : ended;
    }
    finally {
        await ask(engine, ['rm', '--force', '--volumes', name]);
        dismiss();
        await (0,promises_.rm)(ours, { recursive: true, force: true });
    }
}
async function create(command, plan, { name, ours }) {
    const { engine, filter } = plan;
    if (filter === undefined)
        return ask(engine, createArgs(command, plan, name));
    const filterFile = (0,external_node_path_.join)(ours, 'filter.json');
    await (0,promises_.writeFile)(filterFile, filter);
    return ask(engine, createArgs(command, plan, name, filterFile));
}
async function start({ stdin, timeoutMs, outputBytes }, engine, { name, cwd }, signal) {
    let state;
    const reach = {
        ask: async () => void (await ask(engine, ['kill', '--signal', 'TERM', name])),
        kill: async () => void (await ask(engine, ['kill', name])),
        gone: async () => {
            state = await deadState(engine, name);
            return state !== undefined && !state.isRunning;
        },
    };
    const flags = ['--attach', ...(stdin === undefined ? [] : ['--interactive'])];
    const argv = [engine.program, ...quiet(engine), 'start', ...flags, name];
    const spec = { argv, cwd, env: engine.env, timeoutMs, outputBytes, reach };
    const ended = await (0,spawn/* runProcess */.R)({ ...spec, ...(stdin !== undefined && { stdin }) }, signal);
    if (ended.startError !== undefined)
        return ended;
    return endOf(ended, state, reasonIn({ stderr: ended.output.text, timedOut: false }));
}
/** Warnings of podman would stand among what the program prints. */
const quiet = ({ name }) => (name === 'podman' ? ['--log-level', 'error'] : []);
/** The state of a container nobody is to wait for any more: what lives in it is killed. */
async function deadState(engine, name) {
    const end = performance.now() + deathMs;
    for (let turn = 0;; turn += 1) {
        const { ok, stdout } = await ask(engine, ['inspect', '--format', '{{json .State}}', name]);
        const state = ok ? stateIn(stdout) : undefined;
        if (state?.isRunning === false || performance.now() > end)
            return state;
        // The client may be gone before the engine has noted the end.
        if (turn > 0)
            await ask(engine, ['kill', name]);
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/docker/take-back.js



/**
 * Makes ours again what users of a container left in a grading's directories: root of a container is nobody we could
 * remove files of. What cannot be done is said when the workspace cannot be removed.
 */
async function takeBack(command, plan) {
    const { engine } = plan;
    const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
    if (plan.inside.kind !== 'root' || uid === 0)
        return;
    const directories = [...(0,writable/* writableOf */.o)(command), ...(command.grade === undefined ? [] : [command.grade])];
    if (engine.isRootless && engine.name === 'podman') {
        await ask(engine, ['unshare', 'chown', '-hR', '0:0', ...directories]);
        return;
    }
    const owner = engine.isRootless ? '0:0' : `${uid}:${gid}`;
    const { stdin: _, grade: __, ...rest } = command;
    const argv = ['chown', '-hR', owner, ...directories];
    const mine = { ...rest, argv, writable: directories, cwd: '/', network: false, limited: false };
    await runContainer({ ...mine, timeoutMs: 60_000, outputBytes: 1000 }, plan, new AbortController().signal);
}

// EXTERNAL MODULE: ./build/sandbox/tools.js
var tools = __webpack_require__(45511);
// EXTERNAL MODULE: ./build/sandbox/trial-place.js
var trial_place = __webpack_require__(36378);
;// CONCATENATED MODULE: ./build/sandbox/docker/trial.js





const trial_script = `
: > seen || exit 90
command -v bash || echo sh`;
/**
 * Runs one command in an image before any of the course's: what would make an error of every grading is known at once.
 * Gives the shell for commands that are written as one string: bash, or `sh` where there is none.
 */
function tryImage({ image, temp, signal }, run) {
    return (0,trial_place/* inTrialPlace */.p)(temp, async (scratch) => {
        const command = { cwd: scratch, env: {}, scratch, network: false, limited: true };
        const limits = { timeoutMs: 60_000, outputBytes: 10_000 };
        const argv = ['sh', '-c', trial_script];
        const ended = await run({ ...command, ...limits, argv }, signal ?? new AbortController().signal);
        const isShared = (await (0,promises_.readdir)(scratch)).includes('seen');
        if (ended.exitCode !== 0 || !isShared)
            throw unusable(image, whyNot(ended, isShared));
        return ended.stdout.text.trim() === 'sh' ? ['sh', '-e', '-c'] : ['bash', '-eo', 'pipefail', '-c'];
    });
}
function whyNot(ended, isShared) {
    if (ended.cancelled)
        return { why: 'the job was cancelled', hint: 'run it again' };
    if (ended.timedOut)
        return { why: 'nothing came of it within a minute', hint: 'try it by hand' };
    if (ended.startErrorCode === 'ENOENT')
        return { why: 'it has no `sh`', hint: 'use an image with a shell' };
    if (ended.exitCode === 90 || (ended.exitCode === 0 && !isShared))
        return {
            why: 'the directory for temporary files is not shared with its containers',
            hint: 'the engine must run on this machine, and its containers must be able to write there',
        };
    const init = /container-init|docker-init|catatonit/.test(ended.startError ?? '');
    return {
        why: ended.startError ?? (0,tools/* lastLine */.fM)(ended),
        hint: init
            ? 'install catatonit (podman) or tini (docker)'
            : 'the same must work by hand: docker run IMAGE sh',
    };
}
const unusable = (image, { why, hint }) => new problem/* UserError */.yo([{ message: `image: nothing can be run in ${(0,quote/* quote */.hD)(image)} here: ${why}`, hint }]);

;// CONCATENATED MODULE: ./build/sandbox/docker/open.js















/**
 * Every command in a container of its own, made from the course's image: the system is the image's, and nothing of
 * this machine is in it but the grading's directories and what is `readable`. The image is pulled before any
 * command's time runs. With PrairieLearn's layout commands are root of their container, as there.
 */
async function openDocker(settings, reason) {
    const { tried = {} } = settings;
    tried.engine ??= openEngine(settings);
    const engine = await tried.engine;
    const place = await placeOf(settings, engine);
    const image = await readyOnce(settings, place);
    const ready = placeIn(image, place);
    const { other } = place;
    return {
        level: 'docker',
        reason: `${reason}, by ${nameOf(engine)}`,
        notEnforced: notEnforcedBy(engine),
        unavailable: engine.name === 'podman' && place.plan.filter === undefined ? [asItIs] : [],
        hasOwnRoot: true,
        image: image.digest,
        shell: image.shell,
        aboutSetup,
        ...(other && { handOver: (directory) => (0,hand_over/* handOver */.C)([directory], other) }),
        hasProgram: async (program, command) => (await find(program, command, ready)) !== 'missing',
        run: (command, signal) => runInImage(command, ready, signal),
    };
}
const aboutSetup = 'it runs in a container of the image, of which only HOME and the submission are kept: what the system needs (apt-get, apk, dnf) belongs into the image';
const asItIs = 'seccomp: podman lets programs make namespaces, and its list of system calls could not be narrowed here';
const nameOf = ({ name, version, others }) => `${name} ${version}${others.map((why) => ` (${why})`).join('')}`;
const notEnforcedBy = ({ holdsMemory, holdsProcesses, name }) => [
    ...(holdsMemory ? [] : ['limits.memory']),
    // Podman without cgroups counts the processes of its user, who is nobody else in there.
    ...(holdsProcesses || name === 'podman' ? [] : ['limits.processes']),
];
async function openEngine(settings) {
    const engine = await findEngine(settings);
    await removeLeftContainers(engine);
    return engine;
}
async function placeOf(settings, engine) {
    const { grader, limits, env } = settings;
    const [person, readable, filter] = await Promise.all([
        (0,sandbox_person/* readPerson */.c1)(),
        readableIn(settings),
        filterFor(engine),
    ]);
    const inside = grader?.layout === 'prairielearn' ? { kind: 'root' } : { kind: 'user', ...person };
    const hard = (0,prlimit/* parseHardLimits */.lO)(await (0,promises_.readFile)('/proc/self/limits', 'utf8').catch(() => ''));
    const mostOpenFiles = hard.get('Max open files') ?? Number.POSITIVE_INFINITY;
    const { PATH: ourPath } = env;
    const of = { engine, image: '', inside, limits, readable, ourPath, mostOpenFiles };
    const plan = { ...of, ...(filter !== undefined && { filter }) };
    return { plan, other: inside.kind === 'user' && person.isOther ? person : undefined };
}
/** Docker's own refuses what ours would. */
async function filterFor({ callsFile }) {
    const profile = callsFile === undefined ? undefined : await (0,promises_.readFile)(callsFile, 'utf8').catch(() => undefined);
    return profile === undefined ? undefined : narrowed(profile, process.arch);
}
/** What is found out about an image holds for all that is graded in it. */
function readyOnce(settings, place) {
    const { tried = {}, image: name } = settings;
    tried.images ??= new Map();
    const known = tried.images.get(name) ?? readyImage(settings, place);
    tried.images.set(name, known);
    return known;
}
async function readyImage(settings, place) {
    const image = await openImage(place.plan.engine, settings.image, settings);
    const inImage = placeIn(image, place);
    const shell = await tryImage(settings, (command, signal) => runInImage(command, inImage, signal));
    return { ...image, shell };
}
const placeIn = ({ id }, { plan, other }) => ({
    plan: { ...plan, image: id },
    other,
});
/** Runs a command, and tells as itself a program that the image has not. */
async function runInImage(command, place, signal) {
    const { plan, other } = place;
    if (other !== undefined)
        await (0,hand_over/* handOver */.C)((0,writable/* writableOf */.o)(command), other);
    const ended = await runContainer(command, plan, signal);
    await takeBack(command, plan);
    const [program] = command.argv;
    if (!mayLackProgram(ended))
        return ended;
    const found = await find(program, command, place);
    // Without a shell nobody can look; then it is what the engine's own starter says.
    return withStartError(ended, program, found === 'unknown' && wasNotStarted(ended) ? 'missing' : found);
}
async function find(program, command, { plan }) {
    return foundBy(await runContainer(lookFor(program, command), plan, new AbortController().signal));
}


/***/ }),

/***/ 93954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45511);





/** Looking at more than so many files ourselves would take longer than starting a program for it. */
const most = 1000;
/** Makes what lies in these directories a person's; what is theirs already is not even touched. */
async function handOver(directories, person) {
    if (!tryToHandOver(directories, person))
        await handOverByTools(directories, person);
}
/** False where there is too much of it, or something that a path cannot reach. */
function tryToHandOver(directories, { uid, gid }) {
    const left = [...directories];
    try {
        for (let seen = 0; left.length > 0; seen += 1) {
            const path = left.pop() ?? '';
            if (seen > most)
                return false;
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
            if (found.uid !== uid)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lchownSync)(path, uid, gid);
            if (found.isDirectory())
                left.push(...(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name)));
        }
        return true;
    }
    catch {
        return false;
    }
}
const notHandedOver = ({ message }) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `the files could not be handed to the sandbox's user: ${(0,_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .inOneLine */ .UX)(message)}` }]);
function handOverByTools(directories, { uid, gid }) {
    const args = [
        '-P',
        ...directories,
        ...['!', '-user', String(uid), '-exec', 'chown', '-h', `${uid}:${gid}`, '{}', '+'],
    ];
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('find', args, { env: { PATH: _tools_js__WEBPACK_IMPORTED_MODULE_4__/* .toolPath */ .Ou, LC_ALL: 'C' } }, (error) => error === null ? resolve() : reject(notHandedOver(error)));
    });
}


/***/ }),

/***/ 11919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownerName),
/* harmony export */   j: () => (/* binding */ isOwnerGone)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54140);


/**
 * A name for this process that no other has had since the machine started. What is called after it can be told from
 * what a grader left that was killed: that one is gone.
 */
function ownerName() {
    const started = (0,_process_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(process.pid)?.started;
    const space = pidSpace();
    return started === undefined || space === undefined ? undefined : `${space}.${process.pid}.${started}`;
}
const pattern = /^(\d+)\.(\d+)\.(\d+)$/;
/** Whether the owner of this name has ended for sure. What lies in another space of process numbers nobody here knows. */
function isOwnerGone(name) {
    const [, space, pid, started] = pattern.exec(name) ?? [];
    if (space === undefined || space !== pidSpace())
        return false;
    const found = (0,_process_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(Number(pid));
    return found === undefined || found.isDead || found.started !== Number(started);
}
function pidSpace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ readUsers),
/* harmony export */   c1: () => (/* binding */ readPerson),
/* harmony export */   wH: () => (/* binding */ usersText)
/* harmony export */ });
/* unused harmony export drawPerson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** So many numbers of users are there where we can count on a free one. */
const enough = 60_000;
/**
 * As root we can make up a user that nobody else is, so that the number of its processes is the number of the
 * grading's. In a container that has few numbers, and as anybody else, it is us.
 */
function drawPerson(uidMap, uid, gid) {
    const us = { uid, gid, isOther: false };
    if (uid !== 0)
        return us;
    const ranges = uidMap.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    const [first = 0, , count = 0] = ranges.reduce((most, range) => ((range[2] ?? 0) > (most[2] ?? 0) ? range : most), []);
    if (first + count > 2 ** 31)
        return other((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 30, 2 ** 31 - 1));
    return count < enough ? us : other((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(first + enough / 2, first + enough));
}
const other = (number) => ({ uid: number, gid: number, isOther: true });
const readPerson = async () => drawPerson(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/self/uid_map', 'utf8').catch(() => ''), process.getuid?.() ?? 0, process.getgid?.() ?? 0);
/** The list of users, where it really lies: some systems have a link there. */
async function readUsers() {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)('/etc/passwd').catch(() => undefined);
    return file === undefined ? undefined : { file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8') };
}
/** The users of the machine, with this one's home: some runtimes take it from here and not from HOME. */
function usersText(users, { uid, gid }, home) {
    const rest = users.split('\n').filter((line) => line !== '' && line.split(':')[2] !== String(uid));
    const own = users.split('\n').find((line) => line.split(':')[2] === String(uid));
    const name = own?.split(':')[0] ?? 'student';
    const written = /[:\n]/.test(home) ? '/' : home;
    return [...rest, `${name}:x:${uid}:${gid}::${written}:/bin/sh`, ''].join('\n');
}


/***/ }),

/***/ 48520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ callTablesOf)
/* harmony export */ });
/** The same numbers on every architecture: all that came after Linux 5.0. */
const everywhere = {
    fsconfig: 431,
    fsmount: 432,
    fsopen: 430,
    fspick: 433,
    io_uring_enter: 426,
    io_uring_register: 427,
    io_uring_setup: 425,
    mount_setattr: 442,
    move_mount: 429,
    open_tree: 428,
    open_tree_attr: 467,
    quotactl_fd: 443,
};
/**
 * Calls with which a program could leave what it was put in, reach what the kernel keeps for others, or use parts of
 * the kernel that no assignment needs and that had holes before. `ptrace` stays: debuggers and leak checkers need it,
 * and there is nobody else to look at. Numbers: asm/unistd_64.h, asm/unistd_32.h and asm-generic/unistd.h of Linux.
 */
const x64 = {
    architecture: 0xc000003e,
    clone: 56,
    clone3: 435,
    unshare: 272,
    socket: 41,
    otherKindFrom: 0x40000000,
    refused: {
        ...everywhere,
        _sysctl: 156,
        acct: 163,
        add_key: 248,
        bpf: 321,
        clock_settime: 227,
        create_module: 174,
        delete_module: 176,
        fanotify_init: 300,
        finit_module: 313,
        get_kernel_syms: 177,
        init_module: 175,
        ioperm: 173,
        iopl: 172,
        kexec_file_load: 320,
        kexec_load: 246,
        keyctl: 250,
        lookup_dcookie: 212,
        mount: 165,
        name_to_handle_at: 303,
        nfsservctl: 180,
        open_by_handle_at: 304,
        perf_event_open: 298,
        pivot_root: 155,
        query_module: 178,
        quotactl: 179,
        reboot: 169,
        request_key: 249,
        setns: 308,
        settimeofday: 164,
        swapoff: 168,
        swapon: 167,
        sysfs: 139,
        syslog: 103,
        umount2: 166,
        uselib: 134,
        userfaultfd: 323,
        vhangup: 153,
    },
};
/** Programs built with `-m32` run on the same machine. */
const x86 = {
    architecture: 0x40000003,
    clone: 120,
    clone3: 435,
    unshare: 310,
    socket: 359,
    refused: {
        ...everywhere,
        _sysctl: 149,
        acct: 51,
        add_key: 286,
        bpf: 357,
        clock_settime: 264,
        clock_settime64: 404,
        create_module: 127,
        delete_module: 129,
        fanotify_init: 338,
        finit_module: 350,
        get_kernel_syms: 130,
        init_module: 128,
        ioperm: 101,
        iopl: 110,
        kexec_load: 283,
        keyctl: 288,
        lookup_dcookie: 253,
        mount: 21,
        name_to_handle_at: 341,
        nfsservctl: 169,
        open_by_handle_at: 342,
        perf_event_open: 336,
        pivot_root: 217,
        query_module: 167,
        quotactl: 131,
        reboot: 88,
        request_key: 287,
        setns: 346,
        settimeofday: 79,
        // Its arguments lie in memory, where no filter sees what kind of socket is meant.
        socketcall: 102,
        stime: 25,
        swapoff: 115,
        swapon: 87,
        sysfs: 135,
        syslog: 103,
        umount: 22,
        umount2: 52,
        uselib: 86,
        userfaultfd: 374,
        vhangup: 111,
        vm86: 166,
        vm86old: 113,
    },
};
const arm64 = {
    architecture: 0xc00000b7,
    clone: 220,
    clone3: 435,
    unshare: 97,
    socket: 198,
    refused: {
        ...everywhere,
        acct: 89,
        add_key: 217,
        bpf: 280,
        clock_settime: 112,
        delete_module: 106,
        fanotify_init: 262,
        finit_module: 273,
        init_module: 105,
        kexec_file_load: 294,
        kexec_load: 104,
        keyctl: 219,
        lookup_dcookie: 18,
        mount: 40,
        name_to_handle_at: 264,
        nfsservctl: 42,
        open_by_handle_at: 265,
        perf_event_open: 241,
        pivot_root: 41,
        quotactl: 60,
        reboot: 142,
        request_key: 218,
        setns: 268,
        settimeofday: 170,
        swapoff: 225,
        swapon: 224,
        syslog: 116,
        umount2: 39,
        userfaultfd: 282,
        vhangup: 58,
    },
};
/** What runs on a machine, by Node's word for it; undefined where we know no numbers. */
function callTablesOf(arch) {
    if (arch === 'x64')
        return [x64, x86];
    return arch === 'arm64' ? [arm64] : undefined;
}


/***/ }),

/***/ 96823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ newTimeNamespace),
/* harmony export */   A$: () => (/* binding */ ENOSYS),
/* harmony export */   BX: () => (/* binding */ EAFNOSUPPORT),
/* harmony export */   kG: () => (/* binding */ EPERM),
/* harmony export */   p4: () => (/* binding */ newNamespaces)
/* harmony export */ });
// asm-generic/errno.h
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
/** `CLONE_NEW*` of linux/sched.h. For clone the bit of new time namespaces is part of a signal's number. */
const newNamespaces = 0x7e020000;
const newTimeNamespace = 0x80;


/***/ }),

/***/ 36378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inTrialPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Tries something in a directory that is there for as long as it takes. */
async function inTrialPlace(temp, tryIn) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'grade-try-')));
    try {
        return await tryIn(scratch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 73362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   GY: () => (/* binding */ realDirectories),
/* harmony export */   h6: () => (/* binding */ realHidden),
/* harmony export */   nY: () => (/* binding */ rootEntries),
/* harmony export */   wd: () => (/* binding */ isDirectory),
/* harmony export */   xX: () => (/* binding */ readablePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94791);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88007);




/** A look takes microseconds: waiting for it would take more. What is closed to us is not there. */
function look(at, path) {
    try {
        return at(path);
    }
    catch {
        return undefined;
    }
}
const realOf = (path) => look((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(one), path);
const isDirectory = (path) => look(node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync, path)?.isDirectory() === true;
const unique = (paths) => [...new Set(paths)];
/** The real paths of those that are directories here. */
const realDirectories = (paths) => unique(paths.flatMap((path) => realOf(path) ?? [])).filter(isDirectory);
/** What is there of what nobody may see. */
const realHidden = (paths) => unique(paths.flatMap((path) => realOf(path) ?? [])).map((path) => ({
    path,
    isDirectory: isDirectory(path),
}));
/**
 * Where a path leads when these directories are empty: links outside of them still lead on, those inside are no
 * longer there, so that the rest of the path is to be made as it is written.
 */
function placeOf(path, empty) {
    let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root;
    for (const step of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((part) => part !== '')) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, step);
        const isInside = empty.some((directory) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a)(place, directory));
        place = isInside || !isLink(next) ? next : (realOf(next) ?? next);
    }
    return place;
}
const isLink = (path) => look(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync, path)?.isSymbolicLink() === true;
/** Shows what a path means both where it is written and where it really lies, as programs name themselves by either. */
function shownAt(path, empty) {
    const from = realOf(path);
    if (from === undefined)
        return [];
    return unique([placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), empty), from]).map((at) => ({ from, at }));
}
/** What `readable` names, `~/` for our home. */
const readablePaths = ({ readable, home }) => readable.flatMap((path) => {
    if (!path.startsWith('~/'))
        return [path];
    return home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path.slice(2))];
});
const binaries = ['bin', 'sbin', 'shims'];
const libraries = ['lib', 'lib64', 'libexec', 'versions'];
/**
 * What has to be seen for the programs of a directory to run: where it is `bin` beside `lib` and the like, all of
 * where they were installed. Of a home, and of the directory `.local` in it, only those two.
 */
function toolPaths(directory, home) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    if (!binaries.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
        return [directory];
    const beside = libraries.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name)).filter(isDirectory);
    if (beside.length === 0)
        return [directory];
    const isShared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(parent) === '.local' || (home !== undefined && (0,_text_below_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a)(home, parent));
    return isShared ? [directory, ...beside] : [parent];
}
/** All that comes back in spite of the masks: what the course asks for, and what programs are found by. */
function shownPlaces(settings, { path, network }, empty) {
    const { home, env } = settings;
    const onPath = (0,_process_path_js__WEBPACK_IMPORTED_MODULE_2__/* .directoriesOf */ .Pv)(path)
        .filter((directory) => directory.startsWith('/') && isDirectory(directory))
        .filter((directory) => empty.some((one) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a)(placeOf(directory, empty), one)));
    const tools = onPath.flatMap((directory) => toolPaths(directory, home));
    const cache = [env.RUNNER_TOOL_CACHE ?? [], env.AGENT_TOOLSDIRECTORY ?? []].flat();
    // Names of hosts are looked up by it, and often it lies in /run.
    const names = network ? ['/etc/resolv.conf'] : [];
    const all = unique([...readablePaths(settings), ...tools, ...cache, ...names]);
    return all.filter((one) => one.startsWith('/')).flatMap((one) => shownAt(one, empty));
}
const rootEntries = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/').map((name) => ({
    name,
    ...(isLink(`/${name}`) && { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/${name}`) }),
}));


/***/ }),

/***/ 91406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writableOf)
/* harmony export */ });
/** What of the grading's own directory a command may write to. */
const writableOf = ({ writable, scratch, }) => writable ?? [scratch];


/***/ }),

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned)
/* harmony export */ });
/** Whether the name of a container image says which content it has. */
const isPinned = (image) => /@sha256:[0-9a-f]{64}$/.test(image);


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


/***/ })

};
