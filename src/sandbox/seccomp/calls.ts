/** A kind of machine code that one filter knows: the calls it refuses, by their numbers there. */
export type CallTable = {
  /** `AUDIT_ARCH_*` of linux/audit.h. */
  architecture: number
  clone: number
  clone3: number
  unshare: number
  socket: number
  /** From here on the same kernel takes numbers of another kind, which nothing uses. */
  otherKindFrom?: number
  refused: Readonly<Record<string, number>>
}

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
} as const

/**
 * Calls with which a program could leave what it was put in, reach what the kernel keeps for others, or use parts of
 * the kernel that no assignment needs and that had holes before. `ptrace` stays: debuggers and leak checkers need it,
 * and there is nobody else to look at. Numbers: asm/unistd_64.h, asm/unistd_32.h and asm-generic/unistd.h of Linux.
 */
const x64: CallTable = {
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
}

/** Programs built with `-m32` run on the same machine. */
const x86: CallTable = {
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
}

const arm64: CallTable = {
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
}

/** What runs on a machine, by Node's word for it; undefined where we know no numbers. */
export function callTablesOf(arch: string): readonly CallTable[] | undefined {
  if (arch === 'x64') return [x64, x86]
  return arch === 'arm64' ? [arm64] : undefined
}
