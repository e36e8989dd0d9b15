import { errorCode } from './error-code.js'

const faults: Record<string, string> = {
  EACCES: 'something may not be used',
  EAGAIN: 'there are too many processes',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'a file may not become so large',
  EIO: 'the disk could not be read or written',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is not enough memory',
  ENOSPC: 'the disk is full',
  EPERM: 'something may not be used',
  EROFS: 'the disk may not be written to',
}

/** What such an error means, by its code. */
export const faultOf = (code: string): string | undefined => faults[code]

/** What the machine lacks or refuses, in words: somebody can mend it, who is not us. Undefined for anything else. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const fault = faults[errorCode(error) ?? codeSaid(error) ?? '']
  return fault === undefined ? undefined : `${fault} (${error.message})`
}

/** Whoever starts git for us passes on what the system said of it, without its code. */
const codeSaid = ({ message }: Error): string | undefined => /\bspawn \S+ (E[A-Z]+)$/.exec(message)?.[1]
