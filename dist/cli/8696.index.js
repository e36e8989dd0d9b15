export const id = 8696;
export const ids = [8696];
export const modules = {

/***/ 28696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNamespaces: () => (/* binding */ openNamespaces)
});

// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(94791);
// EXTERNAL MODULE: ./build/process/spawn.js + 10 modules
var spawn = __webpack_require__(80753);
// EXTERNAL MODULE: ./build/sandbox/limits/limiter.js + 6 modules
var limits_limiter = __webpack_require__(87443);
// EXTERNAL MODULE: ./build/sandbox/none.js
var none = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/sandbox/not-made.js
var not_made = __webpack_require__(26027);
// EXTERNAL MODULE: ./build/sandbox/tools.js
var tools = __webpack_require__(45511);
// EXTERNAL MODULE: ./build/sandbox/trial-place.js
var trial_place = __webpack_require__(36378);
// EXTERNAL MODULE: ./build/sandbox/unavailable.js
var unavailable = __webpack_require__(42486);
// EXTERNAL MODULE: ./build/sandbox/view/view.js
var view = __webpack_require__(571);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/grade-path.js
var grade_path = __webpack_require__(84151);
// EXTERNAL MODULE: ./build/sandbox/loader.js
var loader = __webpack_require__(5161);
// EXTERNAL MODULE: ./build/sandbox/writable.js
var writable = __webpack_require__(91406);
;// CONCATENATED MODULE: ./build/sandbox/namespaces/script.js

/**
 * Builds a root of its own and runs a command in it, as the first process of its namespaces. It must stay the first:
 * a program in that place would not feel its own signals. What it cannot do ends it before `ready` is written, where
 * the program cannot write; what the system does not let us make read-only is covered and told. All variables are
 * a subshell's: the course's may have the same names, and must reach the program as they are.
 */
const script = `
set -e
(
ours=$1 cwd=$2 grade=$3
PATH=${tools/* toolPath */.Ou}
exec 9> "$ours/ready"
new=$ours/root
mount -t tmpfs -o mode=755,size=1m sandbox "$new"

show() {
  name=\${1#/}
  if [ -e "$new/$name" ] || [ -L "$new/$name" ]; then return 0
  elif [ -L "$1" ]; then ln -s "$(readlink "$1")" "$new/$name"
  elif [ -d "$1" ]; then
    mkdir "$new/$name"
    mount --rbind "$1" "$new/$name" 2> /dev/null || :
  fi
}
mkdir "$new/proc" "$new/dev" "$new/.old"
[ -z "$grade" ] || mkdir "$new/grade"
# First the one that the new root lies in, so that it is not shown with everything else below it.
top=\${ours#/}
show "/\${top%%/*}"
for path in /* /.[!.]*; do show "$path"; done

cover() {
  if [ -d "$1" ]; then mount -t tmpfs -o ro,mode=755,size=1m empty "$1"
  else mount --bind /dev/null "$1"
  fi
}
lock() {
  while read -r _ _ _ _ point options _; do
    # Spaces are written as \\040 there.
    case $point in *\\\\*) point=$(printf '%b' "$(printf '%s' "$point" | sed 's/\\\\/\\\\0/g')") ;; esac
    case $point in "$1" | "$1"/*) ;; *) continue ;; esac
    [ "$point" != "$new" ] || continue
    if mount -o "remount,bind,ro\${options#r[wo]}" "$point" 2> /dev/null; then continue; fi
    case $options in ro | ro,*) continue ;; esac
    # Where we do not get the program does not get, either.
    [ -e "$point" ] || continue
    # What it says when somebody else's disk ends just now is not the program's output.
    if cover "$point" 2> /dev/null; then printf '%s\\n' "\${point#"$new"}" >> "$ours/covered"
    # The disk takes its place in here with it.
    elif [ -e "$point" ]; then cover "$point"
    fi
  done < /proc/self/mountinfo
}
lock "$new"

empty() { mount -t tmpfs -o mode=755,size=1m empty "$new$1"; }
scratchpad() { mount -t tmpfs -o mode=1777,size=1g scratchpad "$new$1"; }
closed() { mount --bind /dev/null "$new$1"; }
shown() {
  if [ -d "$2" ]; then mkdir -p "$new$1"
  else mkdir -p "$new\${1%/*}" && { [ -e "$new$1" ] || : > "$new$1"; }
  fi
  mount --rbind "$2" "$new$1"
  lock "$new$1"
}
way() { mkdir -p "$new$1"; }
close() { mount -o remount,bind,ro "$new$1"; }
own() { mount --bind "$1" "$new$1"; }
. "$ours/steps"

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
cd "$2"
shift 3
set +e
"$@"
exit $?
`;
const quoted = (path) => `'${path.replaceAll("'", "'\\''")}'`;
/** What is hidden, shown and to be written to, for the script: ways are made before the masks are closed. */
const stepsOf = (masks, writable) => [
    ...masks.map((mask) => [mask.kind, mask.path, ...(mask.kind === 'shown' ? [mask.from] : [])]),
    ...writable.map((path) => ['way', path]),
    ...masks.flatMap(({ kind, path }) => (kind === 'empty' ? [['close', path]] : [])),
    ...writable.map((path) => ['own', path]),
]
    .map(([step = '', ...paths]) => `${[step, ...paths.map(quoted)].join(' ')}\n`)
    .join('');

;// CONCATENATED MODULE: ./build/sandbox/namespaces/run.js











const run_tools = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv', 'readlink', 'env'];
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
/** Lets `run` run a command in namespaces of its own, behind `words`, and tells when these could not be made. */
async function runInside(command, run, views, words = []) {
    // A program that is not there must fail as itself.
    const program = (0,none/* locate */.x5)((0,grade_path/* outside */.q)(command));
    if (program === undefined)
        return { ended: await run((0,grade_path/* outside */.q)(command)), covered: [] };
    const masks = (0,view/* masksFor */.RM)(command, program, views);
    // Beside the scratch, where the command cannot write.
    const ours = await (0,promises_.mkdtemp)(`${command.scratch}-root-`);
    try {
        await prepareRoot(ours, masks, (0,writable/* writableOf */.o)(command));
        return await asTold(ours, await run(startedIn(ours, command, words)));
    }
    finally {
        await (0,promises_.rm)(ours, { recursive: true, force: true });
    }
}
/** What is started in the place of a command. */
function startedIn(ours, command, words) {
    const { everybodys: env, programs } = (0,loader/* splitEnvironment */.a)(command.env);
    const loading = programs.length === 0 ? [] : [pathOf('env'), ...programs];
    const argv = namespaceArgv(command, ours, [...words, ...loading]);
    return { ...command, argv, env, cwd: command.scratch };
}
/** The script writes into its directory what it covered, and at last that all is made. */
async function asTold(ours, ended) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(ours, name), 'utf8').catch(() => '');
    const covered = (await read('covered')).split('\n').filter((path) => path !== '');
    return { ended: (await read('ready')) === '' ? (0,not_made/* notMade */.T)(ended) : ended, covered };
}
/** What the script finds in its own directory. */
async function prepareRoot(ours, masks, writable) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(ours, 'root'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(ours, 'steps'), stepsOf(masks, writable));
}
/** A grader that is killed takes its sandbox with it, where `setpriv` is new enough for that (util-linux 2.33). */
const dyingWithUs = (setpriv) => `
if ${setpriv} --pdeathsig KILL -- ${setpriv} --version > /dev/null 2>&1
then exec ${setpriv} --pdeathsig KILL -- "$@"
fi
exec "$@"`;
/** What starts a command in namespaces of `uid`'s; `ours` is a directory of that user with an empty `root` in it. */
function namespaceArgv({ argv, cwd, network, grade = '' }, ours, words = [], uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0) {
    const unshare = pathOf('unshare');
    const asBefore = uid === 0
        ? [pathOf('setpriv'), '--inh-caps=-all', `--bounding-set=${boundingSet}`, '--']
        : [unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
    return [
        '/bin/sh',
        ...['-c', dyingWithUs(pathOf('setpriv')), 'sandbox'],
        unshare,
        ...(uid === 0 ? [] : ['--user', '--map-root-user']),
        ...['--mount', '--ipc', '--pid', '--fork', '--kill-child'],
        ...(network ? [] : ['--net']),
        ...['--', '/bin/sh', '-c', script, 'sandbox', ours, cwd, grade],
        ...asBefore,
        ...words,
        ...argv,
    ];
}
const pathOf = (tool) => (0,path/* findProgram */.Kp)(tool, tools/* toolPath */.Ou) ?? tool;

;// CONCATENATED MODULE: ./build/sandbox/namespaces/open.js










/**
 * A root of its own made of the system read-only with everybody's files hidden, processes that end with their command,
 * and no network unless asked for, by util-linux alone. As root its programs stay root, with a part of root's powers.
 */
async function openNamespaces(settings, reason) {
    const { tried = {} } = settings;
    // Services and graders that run as root write there.
    const views = (0,view/* openViews */.zH)(settings, ['/run']);
    tried.namespaces ??= tryHere(settings, views);
    const covered = await tried.namespaces;
    // Root's processes are not counted, and those of the users that graders make are everybody's.
    const hasOwnUser = process.getuid?.() !== 0;
    const [plain, limiter] = await Promise.all([
        (0,none/* openNone */.lZ)(settings, reason),
        (0,limits_limiter/* openLimits */.l)(settings, { hasOwnUser }),
    ]);
    const notEnforced = plain.notEnforced.filter((setting) => !heldHere.includes(setting));
    return {
        level: 'namespaces',
        reason,
        notEnforced: [...notEnforced, ...limiter.notEnforced],
        unavailable: [...limiter.unavailable, ...views.unavailable, ...covered.map(open_hidden)],
        hasOwnRoot: true,
        run: (command, signal) => {
            if (command.limited)
                return runLimited(command, { plain, limiter, views }, signal);
            views.forget();
            return plain.run(command, signal);
        },
        hasProgram: async (name, command) => (0,view/* hasProgram */.Dt)(views, name, command),
    };
}
const open_hidden = (path) => `${path}: it could not be made read-only, and is hidden`;
function runLimited(command, { plain, limiter, views }, signal) {
    const run = (inside) => limiter.around(inside, (started) => plain.run(started, signal));
    return (0,not_made/* untilMade */.s)(async () => (await runInside(command, run, views, limiter.inside(command))).ended);
}
/** What level `none` cannot hold, and this one can; the limiter says where it cannot. */
const heldHere = ['network', 'limits.memory', 'limits.processes'];
/** Makes one, and tells what had to be covered in it. */
async function tryHere({ platform, temp }, views) {
    if (platform !== 'linux')
        throw open_unavailable('it needs Linux');
    const missing = run_tools.find((tool) => (0,path/* findProgram */.Kp)(tool, tools/* toolPath */.Ou) === undefined);
    if (missing !== undefined)
        throw open_unavailable(`\`${missing}\` is not there`);
    return (0,trial_place/* inTrialPlace */.p)(temp, async (scratch) => {
        const limits = { timeoutMs: 10_000, outputBytes: 10_000, network: false, limited: false };
        const trial = { argv: ['true'], cwd: scratch, env: { PATH: tools/* toolPath */.Ou }, scratch, grade: scratch };
        const alone = new AbortController().signal;
        const run = (inside) => (0,spawn/* runProcess */.R)(inside, alone);
        const { ended, covered } = await runInside({ ...trial, ...limits }, run, views);
        if (ended.exitCode !== 0)
            throw open_unavailable(ended.startError ?? (0,tools/* lastLine */.fM)(ended));
        return covered;
    });
}
const open_unavailable = (why) => new unavailable/* Unavailable */.$('namespaces', why, 'it needs the tools of util-linux; on Ubuntu 24.04 run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` first; or use `auto` or `none`');


/***/ })

};
