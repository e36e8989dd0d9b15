import { toolPath } from '../tools.js'
import type { Mask } from '../view/masks.js'

/**
 * Builds a root of its own and runs a command in it, as the first process of its namespaces. It must stay the first:
 * a program in that place would not feel its own signals. What it cannot do ends it before `ready` is written, where
 * the program cannot write; what the system does not let us make read-only is covered and told. All variables are
 * a subshell's: the course's may have the same names, and must reach the program as they are.
 */
export const script = `
set -e
(
ours=$1 cwd=$2 grade=$3
PATH=${toolPath}
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
`

const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`

/** What is hidden, shown and to be written to, for the script: ways are made before the masks are closed. */
export const stepsOf = (masks: readonly Mask[], writable: readonly string[]): string =>
  [
    ...masks.map((mask) => [mask.kind, mask.path, ...(mask.kind === 'shown' ? [mask.from] : [])]),
    ...writable.map((path) => ['way', path]),
    ...masks.flatMap(({ kind, path }) => (kind === 'empty' ? [['close', path]] : [])),
    ...writable.map((path) => ['own', path]),
  ]
    .map(([step = '', ...paths]) => `${[step, ...paths.map(quoted)].join(' ')}\n`)
    .join('')
