/**
 * Builds a root of its own and runs a command in it, as the first process of its namespaces. It must stay the first:
 * a program in that place would not feel its own signals. What it cannot do ends it before `ready` is written, where
 * the program cannot write; what is not needed everywhere (a remount the system forbids) is tried. All variables are
 * a subshell's: the course's may have the same names, and must reach the program as they are.
 */
export const script = `
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
`
