export const id = 7545;
export const ids = [7545];
export const modules = {

/***/ 67545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBubblewrap: () => (/* binding */ openBubblewrap)
});

// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: ./build/process/spawn.js + 10 modules
var spawn = __webpack_require__(80753);
// EXTERNAL MODULE: ./build/sandbox/hand-over.js
var hand_over = __webpack_require__(93954);
// EXTERNAL MODULE: ./build/sandbox/limits/limiter.js + 6 modules
var limiter = __webpack_require__(87443);
// EXTERNAL MODULE: ./build/sandbox/person.js
var sandbox_person = __webpack_require__(46707);
// EXTERNAL MODULE: ./build/sandbox/seccomp/calls.js
var calls = __webpack_require__(48520);
// EXTERNAL MODULE: ./build/sandbox/seccomp/numbers.js
var numbers = __webpack_require__(96823);
;// CONCATENATED MODULE: ./build/sandbox/seccomp/filter.js


// linux/bpf_common.h
const LOAD_WORD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const JUMP_IF_AT_LEAST = 0x35;
const JUMP_IF_ANY_BIT = 0x45;
const JUMP = 0x05;
const RETURN = 0x06;
// linux/seccomp.h
const ALLOW = 0x7fff0000;
const KILL_PROCESS = 0x80000000;
const refuseWith = (errno) => 0x00050000 | errno;
/** Where struct seccomp_data has what is asked; of an argument the lower half, which these machines store first. */
const NUMBER_AT = 0;
const ARCHITECTURE_AT = 4;
const FIRST_ARGUMENT_AT = 16;
/**
 * AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. Of the others some lead past the network settings (AF_VSOCK, to the machine that
 * this one runs on), and for most the kernel loads a module that nobody else uses.
 */
const families = [1, 2, 10, 16];
const load = (value) => ({ code: LOAD_WORD, value });
const answer = (value) => ({ code: RETURN, value });
/** One check, and what is answered when it holds; else the next one is made. */
const when = (code, value, then) => [
    { code, value, ifTrue: 0, ifFalse: 1 },
    answer(then),
];
/** A look at the first argument of one call, after which nothing else is looked at. */
const whenCall = (call, checks) => [
    { code: JUMP_IF_EQUAL, value: call, ifTrue: 0, ifFalse: checks.length + 2 },
    load(FIRST_ARGUMENT_AT),
    ...checks,
    answer(ALLOW),
];
function filterOf({ clone, clone3, unshare, socket, otherKindFrom, refused }) {
    const refuse = refuseWith(numbers/* EPERM */.kG);
    return [
        load(NUMBER_AT),
        ...(otherKindFrom === undefined ? [] : when(JUMP_IF_AT_LEAST, otherKindFrom, refuseWith(numbers/* ENOSYS */.A$))),
        ...Object.values(refused).flatMap((call) => when(JUMP_IF_EQUAL, call, refuse)),
        // Its flags lie in memory, where they can change after a look; without it libraries use clone.
        ...when(JUMP_IF_EQUAL, clone3, refuseWith(numbers/* ENOSYS */.A$)),
        ...whenCall(clone, when(JUMP_IF_ANY_BIT, numbers/* newNamespaces */.p4, refuse)),
        ...whenCall(unshare, when(JUMP_IF_ANY_BIT, numbers/* newNamespaces */.p4 | numbers/* newTimeNamespace */.$G, refuse)),
        ...whenCall(socket, [
            ...families.flatMap((family) => when(JUMP_IF_EQUAL, family, ALLOW)),
            answer(refuseWith(numbers/* EAFNOSUPPORT */.BX)),
        ]),
        answer(ALLOW),
    ];
}
/** The filter of system calls for a kind of machine, as the kernel takes it; undefined where there is none. */
function seccompFilter(arch) {
    const tables = (0,calls/* callTablesOf */.L)(arch);
    if (tables === undefined)
        return undefined;
    const parts = tables.flatMap((table) => {
        const part = filterOf(table);
        return [
            { code: JUMP_IF_EQUAL, value: table.architecture, ifTrue: 1, ifFalse: 0 },
            { code: JUMP, value: part.length },
            ...part,
        ];
    });
    return bytesOf([load(ARCHITECTURE_AT), ...parts, answer(KILL_PROCESS)]);
}
/** struct sock_filter, in the order of bytes of the machines we know. */
function bytesOf(instructions) {
    const bytes = Buffer.alloc(instructions.length * 8);
    for (const [index, { code, value, ifTrue = 0, ifFalse = 0 }] of instructions.entries()) {
        const at = index * 8;
        bytes.writeUInt16LE(code, at);
        bytes.writeUInt8(ifTrue, at + 2);
        bytes.writeUInt8(ifFalse, at + 3);
        bytes.writeUInt32LE(value >>> 0, at + 4);
    }
    return bytes;
}

// EXTERNAL MODULE: ./build/sandbox/tools.js
var tools = __webpack_require__(45511);
// EXTERNAL MODULE: ./build/sandbox/trial-place.js
var trial_place = __webpack_require__(36378);
// EXTERNAL MODULE: ./build/sandbox/unavailable.js
var unavailable = __webpack_require__(42486);
// EXTERNAL MODULE: ./build/sandbox/view/view.js
var view = __webpack_require__(571);
// EXTERNAL MODULE: ./build/sandbox/grade-path.js
var grade_path = __webpack_require__(84151);
// EXTERNAL MODULE: ./build/sandbox/loader.js
var loader = __webpack_require__(5161);
// EXTERNAL MODULE: ./build/sandbox/none.js
var none = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/sandbox/not-made.js
var not_made = __webpack_require__(26027);
// EXTERNAL MODULE: ./build/sandbox/view/places.js
var places = __webpack_require__(73362);
// EXTERNAL MODULE: ./build/sandbox/writable.js
var writable = __webpack_require__(91406);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/view/masks.js
var view_masks = __webpack_require__(17901);
;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/args.js


const mebibyte = 2 ** 20;
const scratchpadBytes = 512 * mebibyte;
const sharedMemoryBytes = 256 * mebibyte;
/** The options of bubblewrap for one command. */
function bubblewrapArgs(request) {
    const { filter, status, users, network, masks, writable, grade, cwd } = request;
    return [
        ...userOptions(request),
        ...['--unshare-ipc', '--unshare-pid', '--unshare-uts', ...(network ? [] : ['--unshare-net'])],
        // Programs look up the name of their machine; this one is known everywhere.
        ...['--hostname', 'localhost'],
        ...['--die-with-parent', '--new-session', '--json-status-fd', String(status)],
        ...(filter === undefined ? [] : ['--seccomp', String(filter)]),
        ...rootOptions(request),
        ...['--dev', '/dev', '--proc', '/proc'],
        ...['--perms', '1777', '--size', String(sharedMemoryBytes), '--tmpfs', '/dev/shm'],
        ...(users === undefined
            ? []
            : ['--perms', '0644', '--ro-bind-data', String(users.descriptor), users.file]),
        ...masks.flatMap((mask) => [...wayTo(mask.path, masks), ...maskOptions(mask)]),
        ...writable.flatMap((path) => [...wayTo(path, masks), '--bind', path, path]),
        ...(grade === undefined ? [] : ['--bind', grade, '/grade']),
        // Only now, since what lies below had to be made in them.
        ...masks.flatMap((mask) => (mask.kind === 'empty' ? ['--remount-ro', mask.path] : [])),
        ...['--remount-ro', '/'],
        ...['--chdir', cwd],
    ];
}
/** To enter somebody's directory and to become that one; nothing of them is left to who that is. */
const powersToBecome = ['DAC_READ_SEARCH', 'SETUID', 'SETGID', 'SETPCAP'];
const userOptions = ({ isOtherUser }) => isOtherUser
    ? ['--cap-drop', 'ALL', ...powersToBecome.flatMap((power) => ['--cap-add', `CAP_${power}`])]
    : ['--unshare-user', '--cap-drop', 'ALL'];
/**
 * What is hidden as a whole is not even taken in: the disks of other gradings may lie there, and bubblewrap gives up
 * where one ends between its look at what is mounted and the moment it makes that read-only.
 */
function rootOptions({ root, masks, grade }) {
    const made = ['/dev', '/proc', ...(grade === undefined ? [] : ['/grade'])];
    const own = new Set([...made, ...masks.filter(({ kind }) => kind !== 'shown').map(({ path }) => path)]);
    return root.flatMap(({ name, link }) => {
        const path = `/${name}`;
        if (link !== undefined)
            return ['--symlink', link, path];
        return own.has(path) ? [] : ['--ro-bind-try', path, path];
    });
}
/** Directories that bubblewrap makes by itself are closed to all but root. */
function wayTo(path, masks) {
    const above = external_node_path_.posix.dirname(path);
    return (0,view_masks/* isMasked */.S)(masks, above) ? ['--perms', '0755', '--dir', above] : [];
}
function maskOptions(mask) {
    switch (mask.kind) {
        case 'scratchpad':
            return ['--perms', '1777', '--size', String(scratchpadBytes), '--tmpfs', mask.path];
        case 'empty':
            return ['--perms', '0755', '--size', String(mebibyte), '--tmpfs', mask.path];
        case 'closed':
            return ['--ro-bind', '/dev/null', mask.path];
        case 'shown':
            return ['--ro-bind', mask.from, mask.path];
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/descriptor.js


const mostBytes = 64 * 1024;
/** `beside` is a path of ours: the file is made next to it, and unlinked at once. */
function openDescriptor(beside, content = '') {
    const path = `${beside}-${(0,external_node_crypto_.randomUUID)()}`;
    const number = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    (0,external_node_fs_.unlinkSync)(path);
    // At a position, so that the child reads from the start.
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(number, bytes, at, bytes.length - at, at);
    return {
        number,
        text: () => {
            const read = Buffer.alloc(mostBytes);
            return read.toString('utf8', 0, (0,external_node_fs_.readSync)(number, read, 0, mostBytes, 0));
        },
        close: () => (0,external_node_fs_.closeSync)(number),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/process/proc.js
var proc = __webpack_require__(54140);
// EXTERNAL MODULE: ./build/process/signal.js
var signal = __webpack_require__(61236);
;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/status.js




function parseStatus(text) {
    const number = (name) => {
        const found = new RegExp(`"${name}"\\s*:\\s*(\\d+)`).exec(text)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    const [child, space, exitCode] = [number('child-pid'), number('pid-namespace'), number('exit-code')];
    return {
        ...(child !== undefined && { child }),
        ...(space !== undefined && { space: `pid:[${space}]` }),
        ...(exitCode !== undefined && { exitCode }),
    };
}
const goneMs = 5000;
const lookMs = 1;
/** How what runs in there is asked to end and known to be dead: the end of bubblewrap itself says neither. */
const reachOf = (status) => ({
    ask: async () => {
        const { child } = status();
        // Its group: the first process is bubblewrap's own, and does not take signals from out here.
        if (child !== undefined)
            (0,signal/* sendSignal */.v)(-child, 'SIGTERM');
    },
    gone: async () => {
        const { child, space } = status();
        if (child === undefined)
            return true;
        const end = performance.now() + goneMs;
        while (isAlive(child, space)) {
            if (performance.now() > end)
                return false;
            await (0,promises_.setTimeout)(lookMs);
        }
        return true;
    },
});
function isAlive(pid, space) {
    const found = (0,proc/* readProcess */.Wv)(pid);
    if (found === undefined || found.isDead)
        return false;
    const itsSpace = spaceOf(pid);
    // Numbers of processes are used again.
    return space === undefined || itsSpace === undefined || itsSpace === space;
}
function spaceOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/pid`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/run.js













/** Runs one command in a sandbox of its own; all of it is dead when this returns. */
async function runInBubblewrap(command, made, signal) {
    const program = (0,none/* locate */.x5)((0,grade_path/* outside */.q)(command));
    // A program that is not there must fail as itself.
    if (program === undefined)
        return (0,spawn/* runProcess */.R)((0,grade_path/* outside */.q)(command), signal);
    const { person, views } = made;
    const masks = (0,view/* masksFor */.RM)(command, program, views);
    if (person.isOther)
        await (0,hand_over/* handOver */.C)((0,writable/* writableOf */.o)(command), person);
    return (0,not_made/* untilMade */.s)(() => runOnce(command, program, masks, made, signal));
}
async function runOnce(command, program, masks, made, signal) {
    const open = openDescriptors(command, masks, made);
    try {
        const status = () => parseStatus(open[statusAt].text());
        const { everybodys: env, programs } = (0,loader/* splitEnvironment */.a)(command.env);
        const argv = argvOf(command, { program, programs }, made);
        const descriptors = open.map(({ number }) => number);
        const spec = { ...command, argv, env, cwd: '/', descriptors, reach: reachOf(status) };
        const ended = await made.limiter.around(spec, (limited) => (0,spawn/* runProcess */.R)(limited, signal));
        // It tells how the program ended only if it was started; killed itself, it can tell nothing.
        return status().exitCode === undefined && ended.signal === null ? (0,not_made/* notMade */.T)(ended) : ended;
    }
    finally {
        for (const { close } of open)
            close();
    }
}
/** A child's first descriptors are its input and output. */
const firstNumber = 3;
const statusAt = 0;
const optionsAt = 1;
/** What bubblewrap is told without anybody reading it in the list of processes, and what it tells us. */
function openDescriptors({ scratch, env, network, cwd, grade, ...command }, masks, { filter, users, person }) {
    const more = [];
    const openMore = (content) => {
        more.push(openDescriptor(scratch, content));
        return firstNumber + optionsAt + more.length;
    };
    const options = bubblewrapArgs({
        status: firstNumber + statusAt,
        ...(filter !== undefined && { filter: openMore(filter) }),
        ...(users !== undefined && {
            users: { file: users.file, descriptor: openMore((0,sandbox_person/* usersText */.wH)(users.text, person, env.HOME ?? '/')) },
        }),
        isOtherUser: person.isOther,
        network,
        masks,
        writable: (0,writable/* writableOf */.o)({ scratch, ...command }),
        ...(grade !== undefined && { grade }),
        root: (0,places/* rootEntries */.nY)(),
        cwd,
    });
    return [openDescriptor(scratch), openDescriptor(scratch, options.join('\0')), ...more];
}
/** Everything from bubblewrap to the program. */
function argvOf(command, { program, programs }, { tools, person, limiter, limits }) {
    const [name, ...args] = command.argv;
    return [
        tools.bwrap,
        ...['--args', String(firstNumber + optionsAt), '--'],
        ...(person.isOther ? [tools.setpriv, ...becoming(person), '--'] : []),
        ...limiter.inside(command, (0,none/* limitsOfProcess */.XT)(limits)),
        ...(programs.length > 0 ? [tools.env, ...programs] : []),
        ...[name.includes('/') ? name : program, ...args],
    ];
}
const becoming = ({ uid, gid }) => [
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs'],
    ...['--bounding-set=-all', '--inh-caps=-all'],
];

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/trouble.js

/** What forbids programs to make namespaces, and the value at which it does. */
const settings = [
    { name: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1' },
    { name: 'kernel.unprivileged_userns_clone', forbids: '0' },
    { name: 'user.max_user_namespaces', forbids: '0' },
];
const refusals = /permission|not permitted|namespace|uid map|RTM_NEW/i;
/** Why the system refused what bubblewrap said it could not do: the setting that forbids it, where there is one. */
async function whyNot(said, system = '/proc/sys') {
    const inWords = said.replace(/^the sandbox could not be made: /, '').replace(/^bwrap: /, '');
    if (!refusals.test(inWords))
        return inWords;
    for (const { name, forbids } of settings) {
        const value = await (0,external_node_fs_promises_.readFile)(`${system}/${name.replaceAll('.', '/')}`, 'utf8').catch(() => '');
        if (value.trim() === forbids)
            return `${name} = ${forbids} forbids it (${inWords})`;
    }
    return inWords;
}

;// CONCATENATED MODULE: ./build/sandbox/bubblewrap/open.js












/**
 * The system read-only with everybody's files hidden, a home and temporary files of its own, processes that are dead
 * when their command has ended, no network unless asked for, and a filter of system calls. As root it runs the code as
 * a user that nobody else is.
 */
async function openBubblewrap(settings, reason) {
    const { tried = {} } = settings;
    const made = await make(settings);
    tried.bubblewrap ??= tryHere(settings, made);
    await tried.bubblewrap;
    const { limiter, views, person, filter } = made;
    const canLimit = limiter.inside({ timeoutMs: 1 }).length > 0;
    return {
        level: 'bubblewrap',
        reason,
        notEnforced: [...limiter.notEnforced, ...(canLimit ? [] : ['limits.file_size'])],
        unavailable: [
            ...limiter.unavailable,
            ...views.unavailable,
            ...(filter === undefined ? [withoutFilter] : []),
        ],
        hasOwnRoot: true,
        ...(person.isOther && { handOver: (directory) => (0,hand_over/* handOver */.C)([directory], person) }),
        run: (command, signal) => {
            if (command.limited)
                return runInBubblewrap(command, made, signal);
            views.forget();
            return (0,spawn/* runProcess */.R)(command, signal);
        },
        hasProgram: async (name, command) => (0,view/* hasProgram */.Dt)(views, name, command),
    };
}
const withoutFilter = `seccomp: there is no filter for ${process.arch}`;
async function make(settings) {
    if (settings.platform !== 'linux')
        throw open_unavailable('it needs Linux');
    const tools = {
        bwrap: needed('bwrap', '`bwrap` is not installed'),
        setpriv: needed('setpriv', '`setpriv` of util-linux is not there'),
        env: needed('env', '`env` is not there'),
    };
    const [person, users] = await Promise.all([(0,sandbox_person/* readPerson */.c1)(), (0,sandbox_person/* readUsers */.L_)()]);
    return {
        tools,
        person,
        users,
        limiter: await (0,limiter/* openLimits */.l)(settings, { hasOwnUser: person.uid !== 0 }),
        limits: settings.limits,
        views: (0,view/* openViews */.zH)(settings),
        filter: seccompFilter(process.arch),
    };
}
function needed(tool, without) {
    const found = (0,path/* findProgram */.Kp)(tool, tools/* toolPath */.Ou);
    if (found === undefined)
        throw open_unavailable(without);
    return found;
}
/** It is believed to work when it has worked once, with all that a course's command has. */
const tryHere = ({ temp, env }, made) => (0,trial_place/* inTrialPlace */.p)(temp, async (scratch) => {
    const ended = await runInBubblewrap(trialIn(scratch, env.PATH), made, new AbortController().signal);
    if (ended.exitCode !== 0)
        throw open_unavailable(await whyNot(ended.startError ?? (0,tools/* lastLine */.fM)(ended)));
});
const trialIn = (scratch, path = tools/* toolPath */.Ou) => ({
    argv: ['/bin/sh', '-c', ':'],
    cwd: scratch,
    env: { PATH: path, HOME: scratch },
    scratch,
    timeoutMs: 10_000,
    outputBytes: 10_000,
    network: false,
    limited: true,
});
const open_unavailable = (why) => new unavailable/* Unavailable */.$('bubblewrap', why, 'in a workflow the step `- uses: org/grade-action/sandbox@v1` before this one; elsewhere on Debian and Ubuntu `sudo apt-get install -y bubblewrap`, and on Ubuntu 24.04 and later an AppArmor profile for it, too (docs/sandbox.md has both)');


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


/***/ })

};
