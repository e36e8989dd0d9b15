export const id = 8436;
export const ids = [8436];
export const modules = {

/***/ 18436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDisk: () => (/* binding */ openDisk)
/* harmony export */ });
/* unused harmony exports mountOptions, leftDisks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97397);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11919);
/* harmony import */ var _privileged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26144);





const prefix = 'grade-action.';
/** What a file takes at least. */
const pageBytes = 4096;
const fewestInodes = 1000;
/** A disk for workspaces, if there can be one here; a text says why not. */
function openDisk(request) {
    const { platform, uid, limits, freeBytes } = request;
    const { diskBytes: bytes, memoryBytes } = limits;
    const powers = (0,_privileged_js__WEBPACK_IMPORTED_MODULE_4__/* .powersOf */ .eJ)(request);
    if (platform !== 'linux')
        return 'this is not Linux';
    if (uid !== 0 && powers === 'ours')
        return 'only root may mount';
    if (bytes + memoryBytes > freeBytes)
        return `it would lie in memory, of which ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(freeBytes)} are free`;
    return {
        bytes,
        mount: async (directory) => {
            await removeLeftDisks(powers);
            return tryTool(['mount', ...mountOptions(bytes, process.getuid?.() ?? 0, process.getgid?.() ?? 0), directory], powers);
        },
        unmount: async (directory) => (await tryTool(unmounting(directory), powers)) === undefined,
    };
}
/** Files as small as a page are the most there can be, so that their number is bounded, too. */
const mountOptions = (bytes, uid, gid) => {
    const inodes = Math.max(fewestInodes, Math.ceil(bytes / pageBytes));
    const options = `size=${bytes},nr_inodes=${inodes},mode=700,uid=${uid},gid=${gid},nosuid,nodev`;
    return ['-t', 'tmpfs', '-o', options, `${prefix}${(0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerName */ .H)() ?? ''}`];
};
/** At once (`-l`), whoever is still in it: what nobody uses any more is freed. */
const unmounting = (directory) => ['umount', '-l', directory];
const tryTool = (argv, powers) => (0,_privileged_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .qI)(argv, powers).then(() => undefined, _privileged_js__WEBPACK_IMPORTED_MODULE_4__/* .whyRefused */ .fG);
/** Removes the disks of graders that were killed. */
async function removeLeftDisks(powers) {
    for (const directory of leftDisks((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/mountinfo', 'utf8'), _owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnerGone */ .j)) {
        await tryTool(unmounting(directory), powers);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(directory).catch(() => undefined);
    }
}
/** Where disks lie whose owner is gone, by the text of `/proc/self/mountinfo`. */
function leftDisks(mountinfo, isGone) {
    return mountinfo.split('\n').flatMap((line) => {
        const [mount = '', system = ''] = line.split(' - ');
        const directory = mount.split(' ')[4];
        const [type, source = ''] = system.split(' ');
        const isOurs = type === 'tmpfs' && source.startsWith(prefix);
        return isOurs && directory !== undefined && isGone(source.slice(prefix.length))
            ? [unescaped(directory)]
            : [];
    });
}
/** White space and backslashes are octal numbers there. */
const unescaped = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));


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


/***/ })

};
