const python = (code: string): [string, ...string[]] => ['python3', '-c', code]

/** Programs that take more memory than 128 MiB, each in another way. */
export const memoryHogs: Record<string, [string, ...string[]]> = {
  'python that keeps what it makes': python('a=[]\nwhile True: a.append(bytearray(2**20))'),
  'node that keeps what it makes': ['node', '-e', 'const a=[]; for(;;) a.push(Buffer.alloc(2**20, 1))'],
  'C that asks for memory and writes to it': [
    'bash',
    '-c',
    `cat > hog.c <<'END'
#include <stdlib.h>
#include <string.h>
int main(void) { for (;;) { char *p = malloc(1 << 20); if (p) memset(p, 1, 1 << 20); } }
END
cc -o hog hog.c && exec ./hog`,
  ],
  'shared memory': python(
    'import mmap\nm=mmap.mmap(-1, 2**30)\nfor i in range(0, 2**30, 4096): m[i]=1\nprint("all of it")',
  ),
  'many small processes together': python(`
import os, signal, time
children = []
for _ in range(12):
    children.append(os.fork())
    if children[-1] == 0:
        a = bytearray(30 * 2**20)
        time.sleep(60)
        os._exit(0)
first, status = os.wait()
for child in children:
    if child != first: os.kill(child, signal.SIGKILL)
print("killed", status != 0)
raise SystemExit(3)`),
}

/** Each starts what it can and prints how many it got and why no more. */
export const bombs: Record<string, [string, ...string[]]> = {
  processes: python(`
import os, time
n = 0
try:
    while n < 2000:
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
        n += 1
except OSError as error:
    print(n, type(error).__name__)`),
  threads: python(`
import threading, time, os
n = 0
try:
    while n < 2000:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        n += 1
except RuntimeError as error:
    print(n, type(error).__name__, flush=True)
os._exit(0)`),
}

/** Forks for ever, whatever it is told. */
export const endlessBomb = python(`
import os, signal
for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(name, signal.SIG_IGN)
while True:
    try: os.fork()
    except OSError: pass`)

/** What honest work is done with: each prints `works`. */
export const runtimes: Record<string, string> = {
  javac: `
echo 'class H { public static void main(String[] a) { System.out.println("works"); } }' > H.java
javac H.java && java H`,
  node: `
echo 'const { Worker } = require("worker_threads"); new Worker("console.log(42)", { eval: true })' > a.js
[ "$(node a.js)" = 42 ] && echo works`,
  gcc: `
echo 'int puts(const char *); void *malloc(unsigned long);
int main(void) { void *volatile p = malloc(9); return !p || puts("works") < 0; }' > a.c
gcc -fsanitize=address -fno-builtin -o a a.c && ASAN_OPTIONS=detect_leaks=0 ./a`,
  go: `
echo 'package main
func main() { println("works") }' > main.go
go run main.go`,
}
