// asm-generic/errno.h
export const EPERM = 1
export const ENOSYS = 38
export const EAFNOSUPPORT = 97

/** `CLONE_NEW*` of linux/sched.h. For clone the bit of new time namespaces is part of a signal's number. */
export const newNamespaces = 0x7e020000
export const newTimeNamespace = 0x80
