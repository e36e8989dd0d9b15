export const id = 148;
export const ids = [148];
export const modules = {

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outside)
/* harmony export */ });
/** The command by the paths that its files have out here. */
function outside(command) {
    const { argv, cwd, grade } = command;
    const [program, ...args] = argv;
    if (grade === undefined)
        return command;
    const mapped = (path) => path.replace(/^\/grade(?=\/|$)/, () => grade);
    return { ...command, argv: [mapped(program), ...args], cwd: mapped(cwd) };
}


/***/ }),

/***/ 87443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openLimits)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/sandbox/none.js
var none = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/sandbox/tools.js
var tools = __webpack_require__(45511);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sandbox/owner.js
var owner = __webpack_require__(11919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/process/signal.js
var signal = __webpack_require__(61236);
;// CONCATENATED MODULE: ./build/sandbox/limits/cgroup-files.js
/** The directories that a process of the group has to join. */
const directoriesOf = ({ memory, pids, cpuacct }) => [
    ...new Set([memory, pids, ...(cpuacct === undefined ? [] : [cpuacct])]),
];
/** Where groups called `name` can be, in the order to try. */
function groupsIn(hierarchy, name) {
    if (hierarchy.version === 2) {
        return hierarchy.parents.map((parent) => ({
            version: 2,
            memory: `${parent}/${name}`,
            pids: `${parent}/${name}`,
        }));
    }
    const { memory, pids, cpuacct } = hierarchy;
    const own = { version: 1, memory: `${memory}/${name}`, pids: `${pids}/${name}` };
    return [{ ...own, ...(cpuacct !== undefined && { cpuacct: `${cpuacct}/${name}` }) }];
}
/** The init of the sandbox, what waits for it out here, and what they start to make it. */
const ours = 4;
/** What makes a group with its limits; memory that is swapped out is still used memory. */
function makingOf(group, { memoryBytes, processes }) {
    const { memory, pids } = group;
    const bytes = String(memoryBytes);
    const write = (path, text) => ({ act: 'write', path, text });
    const limits = group.version === 2
        ? [
            write(`${memory}/memory.max`, bytes),
            { act: 'write', path: `${memory}/memory.swap.max`, text: '0', ifThere: true },
        ]
        : [
            write(`${memory}/memory.limit_in_bytes`, bytes),
            { act: 'write', path: `${memory}/memory.memsw.limit_in_bytes`, text: bytes, ifThere: true },
        ];
    const made = directoriesOf(group).map((path) => ({ act: 'make', path }));
    return [...made, ...limits, write(`${pids}/pids.max`, String(processes + ours))];
}
/** Switches the controllers on for what is below the machine's root, where nobody has. */
const enabling = (parent) => [
    { act: 'write', path: `${parent}/cgroup.subtree_control`, text: '+memory +pids' },
];
/** What ends everything in a group, without letting it start anything more. */
const endingOf = ({ version, pids }) => [
    { act: 'write', path: `${pids}/pids.max`, text: '0', ifThere: true },
    ...(version === 2
        ? [{ act: 'write', path: `${pids}/cgroup.kill`, text: '1', ifThere: true }]
        : []),
];
const removalOf = (group) => directoriesOf(group).map((path) => ({ act: 'remove', path }));
/** Which files tell it; kernels before 6.1 do not count the most processes. */
const counterFiles = ({ version, memory, pids, cpuacct }) => version === 2
    ? { memory: `${memory}/memory.events`, cpu: `${memory}/cpu.stat`, pids: `${pids}/pids.peak` }
    : {
        memory: `${memory}/memory.oom_control`,
        pids: `${pids}/pids.peak`,
        ...(cpuacct !== undefined && { cpu: `${cpuacct}/cpuacct.usage` }),
    };
function countersOf(version, { memory, cpu = '', pids }) {
    const kills = numberIn(/^oom_kill (\d+)$/m, memory) ?? 0;
    const used = version === 2 ? numberIn(/^usage_usec (\d+)$/m, cpu, 1e3) : numberIn(/^(\d+)$/m, cpu, 1e6);
    const mostProcesses = numberIn(/^(\d+)$/m, pids);
    return {
        outOfMemory: kills > 0,
        ...(used !== undefined && { cpuMs: used }),
        ...(mostProcesses !== undefined && { mostProcesses }),
    };
}
function numberIn(pattern, text, unit = 1) {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Math.round(Number(found) / unit);
}

// EXTERNAL MODULE: ./build/sandbox/limits/privileged.js
var privileged = __webpack_require__(26144);
;// CONCATENATED MODULE: ./build/sandbox/limits/read-now.js

/** A file of the kernel's, which takes no time to read; undefined where there is none for us. */
function readNow(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/limits/cgroup-end.js






const endMs = 1500;
const removeMs = 2000;
const pauseMs = 5;
/** Ends everything in the group; true when nothing lives in it any more. */
async function endCgroup(group, powers, ms = endMs) {
    const end = performance.now() + ms;
    for (let isTold = false; isInhabited(group); isTold = true) {
        if (performance.now() > end)
            return false;
        // Once is enough where the kernel does it; else whoever was just being born is met the next time.
        if (!isTold)
            await (0,privileged/* perform */.y9)(endingOf(group), powers).catch(() => undefined);
        for (const pid of members(group))
            (0,signal/* sendSignal */.v)(pid, 'SIGKILL');
        await (0,promises_.setTimeout)(pauseMs);
    }
    return true;
}
const isInhabited = (group) => group.version === 2
    ? /^populated 1$/m.test(readNow(`${group.pids}/cgroup.events`) ?? '')
    : members(group).length > 0;
const members = (group) => directoriesOf(group).flatMap((directory) => (readNow(`${directory}/cgroup.procs`) ?? '')
    .split('\n')
    .map(Number)
    // 0 is a process of somebody else's namespace, and would be our own group.
    .filter((pid) => pid > 0));
/** What became of the processes of a group; to be read before it is removed. */
function readCounters(group) {
    const { memory, pids, cpu } = counterFiles(group);
    const text = (path) => (path === undefined ? '' : (readNow(path) ?? ''));
    return countersOf(group.version, { memory: text(memory), pids: text(pids), cpu: text(cpu) });
}
/** Removes a group, with whatever still runs in it; false when that could not be done. */
async function removeCgroup(group, powers) {
    const end = performance.now() + removeMs;
    for (;;) {
        await endCgroup(group, powers);
        const left = removalOf(group).filter(({ path }) => isDirectory(path));
        if (left.length === 0)
            return true;
        const removed = await (0,privileged/* perform */.y9)(left, powers).then(() => true, () => false);
        if (removed)
            return true;
        if (performance.now() > end)
            return false;
        // The kernel takes a moment to let go of processes that have ended.
        await (0,promises_.setTimeout)(pauseMs);
    }
}
function isDirectory(path) {
    try {
        (0,external_node_fs_.readdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/limits/cgroup-places.js
/**
 * Finds them below `root`, usually `/sys/fs/cgroup`; `own` is the text of `/proc/self/cgroup`. What we are in ourselves
 * limits what we make: a new group lies in our own (version 1), or beside it, since a group with processes in it has
 * none below that are limited (version 2, "no internal processes"). A text says why there are none.
 */
function findHierarchy(root, own, read) {
    if (words(read(`${root}/cgroup.controllers`)).length > 0)
        return unified(root, own, read);
    const memory = separate('memory', 'memory.limit_in_bytes', root, own, read);
    const pids = separate('pids', 'cgroup.procs', root, own, read);
    const cpuacct = separate('cpuacct', 'cpuacct.usage', root, own, read);
    if (memory === undefined)
        return 'there is no memory controller';
    if (pids === undefined)
        return 'there is no pids controller';
    return { version: 1, memory, pids, ...(cpuacct !== undefined && { cpuacct }) };
}
const needed = ['memory', 'pids'];
function unified(root, own, read) {
    const available = words(read(`${root}/cgroup.controllers`));
    const missing = needed.find((controller) => !available.includes(controller));
    if (missing !== undefined)
        return `there is no ${missing} controller`;
    const path = pathOf(own, '') ?? '/';
    const isReady = (directory) => {
        const enabled = words(read(`${directory}/cgroup.subtree_control`));
        return needed.every((controller) => enabled.includes(controller));
    };
    const above = ancestors(path).map((ancestor) => `${root}${ancestor}`);
    const ready = above.filter(isReady);
    // The machine's own root may have processes and limits below at the same time.
    return ready.length > 0
        ? { version: 2, parents: ready, enable: false }
        : { version: 2, parents: [root], enable: true };
}
/** Those above a path, nearest first: `/a/b` has `/a` and the root, which is the empty text. */
function ancestors(path) {
    const steps = path.split('/').filter((step) => step !== '');
    const above = steps.map((_, index) => steps.slice(0, index));
    return above.length === 0 ? [''] : above.reverse().map((names) => names.map((name) => `/${name}`).join(''));
}
function separate(controller, file, root, own, read) {
    const mount = `${root}/${controller}`;
    // In a container our own path may be one of the machine, which is not to be seen from here.
    const candidates = [`${mount}${pathOf(own, controller) ?? ''}`.replace(/\/$/, ''), mount];
    return candidates.find((directory) => read(`${directory}/${file}`) !== undefined);
}
/** Our path in a hierarchy, by a line such as `4:memory:/user` or `0::/user`. */
function pathOf(own, controller) {
    const lines = own.split('\n').map((line) => /^\d+:([^:]*):(\/.*)$/.exec(line));
    const path = lines.find((line) => line?.[1]?.split(',').includes(controller))?.[2];
    // A cgroup above the namespace's root is written with dots.
    return path?.includes('/..') ? undefined : path;
}
const words = (text) => text?.split(/\s+/).filter((word) => word !== '') ?? [];

;// CONCATENATED MODULE: ./build/sandbox/limits/cgroup.js







/** What the names of all our groups begin with; their owner's follows. */
const prefix = 'grade-';
/** Finds the cgroups of this machine; a text says why there are none. */
function findCgroups(powers, root = '/sys/fs/cgroup') {
    const hierarchy = findHierarchy(root, readNow('/proc/self/cgroup') ?? '', readNow);
    if (typeof hierarchy === 'string')
        return hierarchy;
    // Nobody's sudo is needed where the older version is still in use: GitHub's machines left it behind.
    if (hierarchy.version === 1 && powers === 'sudo')
        return 'only version 2 is used with sudo';
    return { hierarchy, powers };
}
/** Makes a group with these limits, in the first place where that works; a text says why it does not. */
async function makeCgroup({ hierarchy, powers }, limits) {
    const name = `${prefix}${(0,owner/* ownerName */.H)() ?? ''}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    let why = 'there is no place for one';
    for (const [index, group] of groupsIn(hierarchy, name).entries()) {
        const parent = hierarchy.version === 2 ? hierarchy.parents[index] : undefined;
        const enable = hierarchy.version === 2 && hierarchy.enable && parent !== undefined ? enabling(parent) : [];
        try {
            await (0,privileged/* perform */.y9)([...enable, ...makingOf(group, limits)], powers);
            return group;
        }
        catch (error) {
            why = (0,privileged/* whyRefused */.fG)(error);
            await removeCgroup(group, powers);
        }
    }
    return why;
}
const byOurselves = `
until [ "$1" = -- ]; do
  echo 0 > "$1" || exit 125
  shift
done
shift
exec "$@"`;
/** A process may be moved only by who may write to what both its groups lie in. */
const bySudo = `
"$1" --non-interactive -- /bin/sh -c 'echo "$1" > "$2"' sandbox "$$" "$2" < /dev/null || exit 125
shift 3
exec "$@"`;
/** What a command is started with to be in the group from its first moment. */
function joining(group, powers) {
    // A shell has one thread: moved as such (version 1), it need not wait until no process of the machine forks.
    const file = group.version === 1 ? 'tasks' : 'cgroup.procs';
    const files = directoriesOf(group).map((directory) => `${directory}/${file}`);
    const [sudo] = (0,privileged/* asRoot */.tE)(powers);
    return sudo === undefined
        ? ['/bin/sh', '-c', byOurselves, 'sandbox', ...files, '--']
        : ['/bin/sh', '-c', bySudo, 'sandbox', sudo, ...files, '--'];
}

;// CONCATENATED MODULE: ./build/sandbox/limits/cgroup-leftovers.js





/** Removes the groups of graders that were killed, with what they left running. */
async function removeLeftCgroups({ hierarchy, powers }) {
    const above = hierarchy.version === 2 ? hierarchy.parents : [hierarchy.memory, hierarchy.pids];
    const names = new Set(above.flatMap((directory) => subdirectories(directory)).filter(isLeft));
    for (const name of names)
        for (const group of groupsIn(hierarchy, name))
            await removeCgroup(group, powers);
}
const isLeft = (name) => name.startsWith(prefix) && (0,owner/* isOwnerGone */.j)(name.slice(prefix.length).replace(/-[0-9a-f]+$/, ''));
function subdirectories(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/sandbox/limits/prlimit.js
var limits_prlimit = __webpack_require__(73444);
;// CONCATENATED MODULE: ./build/sandbox/limits/limiter.js










/**
 * Memory and processes of a level's commands, held by a cgroup for each where one can be made, and else by looking at
 * them. A level uses it so:
 *
 *     const limiter = await openLimits(settings, { hasOwnUser: true })
 *     const run = (command) =>
 *       limiter.around(
 *         { ...command, argv: [...bwrap, '--', ...limiter.inside(command), ...command.argv], reach },
 *         (limited) => runProcess(limited, signal),
 *       )
 *
 * `hasOwnUser` says that the kernel counts the user's processes for this sandbox alone, and that it is not root.
 */
async function openLimits(settings, { hasOwnUser }) {
    const { tried = {}, limits } = settings;
    tried.cgroups ??= openCgroups(settings);
    const cgroups = await tried.cgroups;
    const hasGroup = typeof cgroups !== 'string';
    const prlimit = (0,path/* findProgram */.Kp)('prlimit', tools/* toolPath */.Ou);
    const holdsProcesses = hasGroup || (hasOwnUser && prlimit !== undefined);
    const inside = ({ timeoutMs }, more = []) => {
        if (prlimit === undefined)
            return [];
        const each = [...more, ...(hasOwnUser ? [processesOf(limits.processes)] : []), cpuOf(timeoutMs)];
        return [prlimit, ...each.map(limits_prlimit/* argumentOf */.Nf), '--'];
    };
    return {
        unavailable: hasGroup ? [] : [`limits.memory: no cgroup can be made here (${cgroups}); ${instead}`],
        notEnforced: holdsProcesses ? [] : ['limits.processes'],
        inside,
        around: (spec, run) => 
        // A program that is not there must fail as itself.
        hasGroup && (0,none/* locate */.x5)(spec) !== undefined
            ? inGroup(cgroups, limits, spec, run)
            : run({ ...spec, memoryBytes: limits.memoryBytes }),
    };
}
/**
 * Not `RLIMIT_DATA`: it counts what is asked for and never touched, of which AddressSanitizer has terabytes and a JVM
 * on a large machine more than its heap; both would die of a limit they do not come near.
 */
const instead = 'what its processes have is looked at four times a second, and the largest is ended';
/** Whether a cgroup can be made is known when one was. */
async function openCgroups({ platform, env, limits }) {
    if (platform !== 'linux')
        return 'this is not Linux';
    const cgroups = findCgroups((0,privileged/* powersOf */.eJ)({ env, uid: process.getuid?.() }));
    if (typeof cgroups === 'string')
        return cgroups;
    try {
        await removeLeftCgroups(cgroups);
        const group = await makeCgroup(cgroups, limits);
        if (typeof group === 'string')
            return group;
        return (await removeCgroup(group, cgroups.powers)) ? cgroups : 'one that was made could not be removed';
    }
    catch (error) {
        return (0,privileged/* whyRefused */.fG)(error);
    }
}
async function inGroup(cgroups, limits, spec, run) {
    const { powers } = cgroups;
    const group = await makeCgroup(cgroups, limits);
    if (typeof group === 'string')
        throw new problem/* UserError */.yo([{ message: `no cgroup could be made: ${group}` }]);
    try {
        const argv = [...joining(group, powers), ...spec.argv];
        const reach = reachOf(spec.reach, () => endCgroup(group, powers));
        const ended = await run({ ...spec, argv, reach });
        const { outOfMemory, ...counted } = readCounters(group);
        return { ...ended, ...counted, ...(outOfMemory && { outOfMemory }) };
    }
    finally {
        await removeCgroup(group, powers);
    }
}
/** Whoever is in the group is reached through it, too: also what the level lost sight of. */
function reachOf(reach, end) {
    return {
        ...(reach?.ask !== undefined && { ask: reach.ask }),
        kill: async () => {
            await reach?.kill?.();
            await end();
        },
        gone: async () => {
            const isEmpty = await end();
            return ((await reach?.gone?.()) ?? true) && isEmpty;
        },
    };
}
const processesOf = (value) => ({ option: 'nproc', title: 'Max processes', value });
/** All processors for as long as the command may take: only what outlives it gets there. */
const cpuOf = (timeoutMs) => ({
    option: 'cpu',
    title: 'Max cpu time',
    value: Math.ceil(timeoutMs / 1000) * (0,external_node_os_.availableParallelism)() + 10,
});


/***/ }),

/***/ 26144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ powersOf),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   qI: () => (/* binding */ runTool),
/* harmony export */   tE: () => (/* binding */ asRoot),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45511);




const sudo = '/usr/bin/sudo';
const toolMs = 10_000;
const powersOf = ({ env, uid }) => uid !== 0 && env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'sudo' : 'ours';
/** What a program is started with to run as root. */
const asRoot = (powers) => powers === 'ours' ? [] : [sudo, '--non-interactive', '--'];
const script = `
set -e
while [ $# -gt 0 ]; do
  case $1 in
  make) mkdir "$2"; shift 2 ;;
  remove) rmdir "$2"; shift 2 ;;
  write) printf %s "$3" > "$2"; shift 3 ;;
  adjust) [ ! -e "$2" ] || printf %s "$3" > "$2"; shift 3 ;;
  esac
done`;
const wordsOf = (one) => one.act === 'write' ? [one.ifThere ? 'adjust' : 'write', one.path, one.text] : [one.act, one.path];
/** Does one after the other; what the first that fails says is thrown. */
async function perform(acts, powers) {
    if (powers === 'sudo')
        return runTool(['/bin/sh', '-c', script, 'sandbox', ...acts.flatMap(wordsOf)], powers);
    for (const one of acts)
        await performOurselves(one);
}
async function performOurselves(one) {
    try {
        if (one.act === 'make')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(one.path);
        else if (one.act === 'remove')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(one.path);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(one.path, one.text, { flag: one.ifThere ? 'r+' : 'w' });
    }
    catch (error) {
        if (one.act === 'write' && one.ifThere && (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return;
        throw error;
    }
}
/** Runs a tool of the system as root; what it says when it fails is thrown. It ends within seconds. */
function runTool(argv, powers) {
    const [program = '', ...args] = [...asRoot(powers), ...argv];
    const options = { env: { PATH: _tools_js__WEBPACK_IMPORTED_MODULE_2__/* .toolPath */ .Ou, LC_ALL: 'C' }, timeout: toolMs, killSignal: 'SIGKILL' };
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, _, said) => {
            if (error === null)
                resolve();
            else
                reject(new Error((0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .SH)(said) || error.message));
        });
        // sudo must not wait for anything to be typed.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end();
    });
}
/** Why the system refused something, in a few words. */
function whyRefused(error) {
    const code = (0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
    if (code === 'EACCES' || code === 'EPERM')
        return 'we may not';
    if (code === 'EROFS')
        return 'they are read-only here';
    // A container's own root: a group with processes in it hands no limits down.
    if (code === 'EBUSY')
        return 'the only place for one has processes in it';
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .inOneLine */ .UX)(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ splitEnvironment)
/* harmony export */ });
/** By these the system's loader and its C library take code from wherever somebody says. */
const loading = /^(LD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH|NLSPATH|MALLOC_.*)$/;
/**
 * A command's environment in two: what the programs that make a sandbox may have, too, and what only the command gets,
 * since it would let its files decide what these programs do.
 */
function splitEnvironment(env) {
    const entries = Object.entries(env);
    return {
        everybodys: Object.fromEntries(entries.filter(([name]) => !loading.test(name))),
        programs: entries.filter(([name]) => loading.test(name)).map(([name, value]) => `${name}=${value}`),
    };
}


/***/ }),

/***/ 26027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notMade),
/* harmony export */   s: () => (/* binding */ untilMade)
/* harmony export */ });
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45511);

/** Other gradings mount, unmount and remove meanwhile what a sandbox looks at while it is made. */
const tries = 3;
const said = 'the sandbox could not be made: ';
/** What becomes of a command whose sandbox ended before it had started the program. */
function notMade(ended) {
    if (ended.startError !== undefined || ended.timedOut || ended.cancelled)
        return ended;
    return { ...ended, exitCode: null, startError: `${said}${(0,_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(ended)}` };
}
/** Makes a sandbox again where it could not be made: nothing has run in it. */
async function untilMade(run) {
    for (let left = tries - 1;; left -= 1) {
        const ended = await run();
        if (left === 0 || ended.startError?.startsWith(said) !== true)
            return ended;
    }
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

/***/ 17901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planMasks),
/* harmony export */   S: () => (/* binding */ isMasked)
/* harmony export */ });
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88007);

/** Without these nothing would run in there; nor is anything above them hidden as a whole. */
const system = [
    ...['bin', 'lib', 'lib64', 'libexec', 'local/bin', 'local/lib', 'local/share', 'sbin', 'share'].map((name) => `/usr/${name}`),
    ...['/bin', '/dev', '/etc', '/gnu/store', '/lib', '/lib64', '/nix/store', '/proc', '/sbin', '/sys'],
    ...['/opt', '/var'].map((path) => `${path}/.`),
];
const isSystem = (path) => system.some((needed) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a)(needed, path));
/** Of what is deepest at or above a path: it decides what is there. */
const deciding = (masks, path) => masks
    .filter((mask) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a)(path, mask.path))
    .reduce((deepest, mask) => (deepest === undefined || mask.path.length >= deepest.path.length ? mask : deepest), undefined);
/** Whether something is out of sight behind these masks. */
function isMasked(masks, path) {
    const mask = deciding(masks, path);
    return mask !== undefined && mask.kind !== 'shown';
}
/** Decides what is laid over the file system, the deeper one over the one above it. */
function planMasks({ scratchpads, standard, hidden, shown }) {
    const wanted = [
        ...standard.map((path) => ({ kind: 'empty', path })),
        ...shown.map(({ from, at }) => ({ kind: 'shown', path: at, from })),
        ...hidden.map(({ path, isDirectory }) => ({ kind: isDirectory ? 'empty' : 'closed', path })),
        ...scratchpads.map((path) => ({ kind: 'scratchpad', path })),
    ];
    // Of two for the same path the later one holds: what nobody may see is not shown because it was asked for.
    const byPath = new Map([...wanted, ...behindLinks(wanted)].map((mask) => [mask.path, mask]));
    const masks = [];
    for (const mask of [...byPath.values()].sort(byDepth)) {
        if ((mask.kind === 'shown' || !isSystem(mask.path)) && changesSomething(mask, masks))
            masks.push(mask);
    }
    return { masks, unmasked: hidden.map(({ path }) => path).filter(isSystem) };
}
/** What is hidden in a directory is hidden wherever else that directory is shown. */
const behindLinks = (masks) => masks.flatMap((shown) => shown.kind !== 'shown' || shown.from === shown.path
    ? []
    : masks
        .filter(({ kind, path }) => kind !== 'shown' && path !== shown.from && (0,_text_below_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a)(path, shown.from))
        .map((mask) => ({ ...mask, path: `${shown.path}${mask.path.slice(shown.from.length)}` })));
function changesSomething(mask, above) {
    const over = deciding(above, mask.path);
    switch (mask.kind) {
        case 'scratchpad':
            return true;
        case 'shown':
            return over === undefined ? mask.from !== mask.path : over.kind !== 'shown' || over.from !== over.path;
        case 'empty':
        case 'closed':
            // Below what is empty there is nothing, not even a name.
            return over === undefined || over.kind === 'shown';
    }
}
const depthOf = ({ path }) => (path === '/' ? 0 : path.split('/').length);
const byDepth = (one, other) => depthOf(one) - depthOf(other) || (one.path < other.path ? -1 : 1);


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

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ hasProgram),
/* harmony export */   RM: () => (/* binding */ masksFor),
/* harmony export */   zH: () => (/* binding */ openViews)
/* harmony export */ });
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94791);
/* harmony import */ var _text_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88007);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91406);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17901);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73362);







/** Where everybody may write. */
const everybodys = ['/tmp', '/var/tmp'];
/** Where people's files lie, and sockets of services that would do for a program what it may not do itself. */
const peoples = ['/home', '/media', '/mnt', '/root', '/run', '/srv', '/var/run'];
/**
 * Decides what is hidden once for all commands that find their programs in the same places; `more` are directories that
 * can be written to in there, too.
 */
function openViews(settings, more = []) {
    const { home, temp } = settings;
    const scratchpads = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realDirectories */ .GY)([...everybodys, ...more]);
    const standard = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realDirectories */ .GY)([...peoples, temp, ...(home === undefined ? [] : [home])]);
    const hidden = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realHidden */ .h6)(settings.hidden);
    const empty = (0,_masks_js__WEBPACK_IMPORTED_MODULE_4__/* .planMasks */ .R)({ scratchpads, standard, hidden, shown: [] });
    const paths = empty.masks.filter(({ path }) => (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isDirectory */ .wd)(path)).map(({ path }) => path);
    const views = new Map();
    const of = ({ env, network }) => {
        const path = env.PATH ?? '';
        const key = `${network} ${path}`;
        const known = views.get(key);
        if (known !== undefined)
            return known;
        const shown = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPlaces */ .GF)(settings, { path, network }, paths);
        const { masks } = (0,_masks_js__WEBPACK_IMPORTED_MODULE_4__/* .planMasks */ .R)({ scratchpads, standard, hidden, shown });
        const view = { masks, hides: (one) => (0,_masks_js__WEBPACK_IMPORTED_MODULE_4__/* .isMasked */ .S)(masks, one) };
        views.set(key, view);
        return view;
    };
    const unavailable = empty.unmasked.map((path) => `hiding ${path}: the system lies in it`);
    return { unavailable, of, forget: () => views.clear() };
}
/** The masks for a command, but for those that would cover what it writes to; a `UserError` where its program is hidden. */
function masksFor(command, program, views) {
    const writable = (0,_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .writableOf */ .o)(command);
    const isOwn = (path) => writable.some((directory) => (0,_text_below_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelow */ .a)(path, directory));
    const { masks, hides } = views.of(command);
    if (!isOwn(program) && hides(program))
        throw outOfSight(program);
    return masks.filter(({ path }) => !isOwn(path));
}
const outOfSight = (program) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
    {
        message: `the program ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(program)} cannot be seen in the sandbox`,
        hint: 'name the directory it is installed in, with all that it needs, in `readable`',
    },
]);
/** Whether a command would find a program in there. */
function hasProgram(views, name, command) {
    const found = (0,_process_path_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)(name, command.env.PATH ?? '');
    return found !== undefined && !views.of(command).hides(found);
}


/***/ }),

/***/ 91406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writableOf)
/* harmony export */ });
/** What of the grading's own directory a command may write to. */
const writableOf = ({ writable, scratch, }) => writable ?? [scratch];


/***/ })

};
