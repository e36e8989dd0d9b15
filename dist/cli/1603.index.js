export const id = 1603;
export const ids = [1603];
export const modules = {

/***/ 51603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namespaceArgv: () => (/* binding */ namespaceArgv),
  openNamespaces: () => (/* binding */ openNamespaces)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: ./build/process/spawn.js + 6 modules
var spawn = __webpack_require__(75138);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/sandbox/namespaces-script.js
/**
 * Builds a root of its own and runs a command in it, as the first process of its namespaces. It must stay the first:
 * a program in that place would not feel its own signals. What it cannot do ends it before `ready` is written, where
 * the program cannot write; what is not needed everywhere (a remount the system forbids) is tried. All variables are
 * a subshell's: the course's may have the same names, and must reach the program as they are.
 */
const script = `
set -e
(
ours=$1 scratch=$2 cwd=$3 grade=$4
PATH=/usr/sbin:/usr/bin:/sbin:/bin
exec 9> "$ours/ready"
new=$ours/root
mount -t tmpfs -o mode=755,size=1m sandbox "$new"

show() {
  name=\${1#/}
  if [ -e "$new/$name" ] || [ -L "$new/$name" ]; then return 0
  elif [ -L "$1" ]; then ln -s "$(readlink "$1")" "$new/$name"
  elif [ -d "$1" ]; then
    mkdir "$new/$name"
    mount --rbind "$1" "$new/$name" || :
  fi
}
mkdir "$new/proc" "$new/dev" "$new/run" "$new/tmp" "$new/.old"
[ -z "$grade" ] || mkdir "$new/grade"
# First the one that the new root lies in, so that it is not shown with everything else below it.
top=\${scratch#/}
show "/\${top%%/*}"
for path in /* /.[!.]*; do show "$path"; done

# Sockets of services that would do for the program what it may not do itself lie in /run.
mount -t tmpfs -o mode=755,size=16m run "$new/run"
for path in systemd/resolve current-system; do
  [ -d "/run/$path" ] || continue
  mkdir -p "$new/run/$path"
  mount --rbind "/run/$path" "$new/run/$path"
done

while read -r _ _ _ _ point options _; do
  case $point in
  "$new/run") ;;
  "$new"/*)
    # Spaces are written as \\040 there.
    case $point in *\\\\*) point=$(printf '%b' "$(printf '%s' "$point" | sed 's/\\\\/\\\\0/g')") ;; esac
    mount -o "remount,bind,ro\${options#r[wo]}" "$point" 2> /dev/null || :
  esac
done < /proc/self/mountinfo

mount -t proc proc "$new/proc"
for path in sys sysrq-trigger irq bus fs; do
  [ -e "$new/proc/$path" ] || continue
  mount --bind "$new/proc/$path" "$new/proc/$path"
  mount -o remount,bind,ro "$new/proc/$path"
done

mount -t tmpfs -o mode=755,size=1m dev "$new/dev"
for name in null zero full random urandom tty; do
  : > "$new/dev/$name"
  mount --bind "/dev/$name" "$new/dev/$name"
done
mkdir "$new/dev/pts" "$new/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$new/dev/pts"
mount -t tmpfs -o mode=1777,size=256m shm "$new/dev/shm"
ln -s pts/ptmx "$new/dev/ptmx"
ln -s /proc/self/fd "$new/dev/fd"
for number in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/\${number%%:*}" "$new/dev/\${number#*:}"; done

mount -t tmpfs -o mode=1777,size=1g tmp "$new/tmp"
if [ -d "$new/var/tmp" ] && [ ! -L "$new/var/tmp" ]; then
  mount -t tmpfs -o mode=1777,size=1g tmp "$new/var/tmp"
fi
mkdir -p "$new$scratch"
mount --bind "$scratch" "$new$scratch"
[ -z "$grade" ] || mount --bind "$grade" "$new/grade"

cd "$new"
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
mount -o remount,bind,ro /
ip link set lo up 2> /dev/null || ifconfig lo up 2> /dev/null || :
cd "$cwd"
echo ready >&9
)
cd "$3"
shift 4
set +e
"$@"
exit $?
`;

// EXTERNAL MODULE: ./build/sandbox/none.js + 1 modules
var none = __webpack_require__(75830);
;// CONCATENATED MODULE: ./build/sandbox/namespaces.js








const namespaces_path = '/usr/sbin:/usr/bin:/sbin:/bin';
const tools = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv', 'readlink'];
/** What root keeps: Docker's default capabilities without those that reach devices and raw sockets. */
const powers = [
    'chown',
    'dac_override',
    'fowner',
    'fsetid',
    'kill',
    'setgid',
    'setuid',
    'setpcap',
    'net_bind_service',
    'sys_chroot',
    'audit_write',
];
const boundingSet = ['-all', ...powers.map((power) => `+${power}`)].join(',');
/**
 * A root of its own made of the system read-only and the grading's directories, processes that end with their command,
 * and no network unless asked for, by util-linux alone. It reads what we can read, but for temporary files and /run.
 */
async function openNamespaces(settings, reason) {
    const { tried = {} } = settings;
    tried.namespaces ??= tryHere(settings);
    await tried.namespaces;
    const plain = await (0,none/* openNone */.l)(settings, reason);
    return {
        level: 'namespaces',
        reason,
        notEnforced: plain.notEnforced.filter((setting) => setting !== 'network'),
        hasOwnRoot: true,
        run: (command, signal) => command.limited
            ? runInside(command, (inside) => plain.run(inside, signal))
            : plain.run(command, signal),
    };
}
async function tryHere({ platform, temp }) {
    const missing = platform === 'linux' ? tools.find((tool) => (0,path/* findProgram */.Kp)(tool, namespaces_path) === undefined) : 'Linux';
    if (missing !== undefined)
        throw unavailable(`${missing} is not there`);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'grade-try-'));
    try {
        const limits = { timeoutMs: 10_000, outputBytes: 10_000, network: false, limited: false };
        const trial = { argv: ['true'], cwd: scratch, env: { PATH: namespaces_path }, scratch, grade: scratch };
        const alone = new AbortController().signal;
        const ended = await runInside({ ...trial, ...limits }, (inside) => (0,spawn/* runProcess */.R)(inside, alone));
        if (ended.exitCode !== 0)
            throw unavailable(ended.startError ?? lastLine(ended));
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
const unavailable = (why) => new problem/* UserError */.yo([
    {
        message: `the sandbox level namespaces does not work here: ${why}`,
        hint: 'it needs Linux and util-linux; on Ubuntu 24.04 run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` first; or use `auto` or `none`',
    },
]);
/** Lets `run` run a command in namespaces of its own, and tells when these could not be made. */
async function runInside(command, run) {
    // A program that is not there must fail as itself.
    if ((0,none/* locate */.x)(outside(command)) === undefined)
        return run(outside(command));
    // Beside the scratch, where the command cannot write.
    const ours = await (0,promises_.mkdtemp)(`${command.scratch}-root-`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(ours, 'root'));
        const ended = await run({ ...command, argv: namespaceArgv(command, ours), cwd: command.scratch });
        const isReady = (await (0,promises_.readFile)((0,external_node_path_.join)(ours, 'ready'), 'utf8').catch(() => '')) !== '';
        if (isReady || ended.startError !== undefined || ended.timedOut || ended.cancelled)
            return ended;
        return { ...ended, exitCode: null, startError: `the sandbox could not be made: ${lastLine(ended)}` };
    }
    finally {
        await (0,promises_.rm)(ours, { recursive: true, force: true });
    }
}
/** The command by the paths that its files have out here. */
function outside(command) {
    const { argv, cwd, grade } = command;
    const [program, ...args] = argv;
    if (grade === undefined)
        return command;
    const mapped = (path) => path.replace(/^\/grade(?=\/|$)/, () => grade);
    return { ...command, argv: [mapped(program), ...args], cwd: mapped(cwd) };
}
/** What starts a command in namespaces of `uid`'s; `ours` is a directory of that user with an empty `root` in it. */
function namespaceArgv({ argv, cwd, network, scratch, grade = '' }, ours, uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0) {
    const unshare = pathOf('unshare');
    const asBefore = uid === 0
        ? [pathOf('setpriv'), '--inh-caps=-all', `--bounding-set=${boundingSet}`, '--']
        : [unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
    return [
        unshare,
        ...(uid === 0 ? [] : ['--user', '--map-root-user']),
        ...['--mount', '--ipc', '--pid', '--fork', '--kill-child'],
        ...(network ? [] : ['--net']),
        ...['--', '/bin/sh', '-c', script, 'sandbox', ours, scratch, cwd, grade],
        ...asBefore,
        ...argv,
    ];
}
const pathOf = (tool) => (0,path/* findProgram */.Kp)(tool, namespaces_path) ?? tool;
const lastLine = ({ output }) => (0,visible/* visible */.RK)(output.text.trimEnd().split('\n').at(-1) ?? '', { oneLine: true, limit: 300 }) || 'it said nothing';


/***/ })

};
