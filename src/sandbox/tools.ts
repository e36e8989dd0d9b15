import type { Ended } from '../process/ended.js'
import { visible } from '../text/visible.js'

/** Where the system's own tools are; a course's PATH has no say in what makes a sandbox. */
export const toolPath = '/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin'

/** What a tool or the system said, on one line. */
export const inOneLine = (text: string): string => visible(text, { oneLine: true, limit: 300 })

export const lastLineOf = (text: string): string =>
  inOneLine(text.replace(whereToLook, '').trimEnd().split('\n').at(-1) ?? '')

/** `mount` ends with it, after what went wrong. */
const whereToLook = /^.*dmesg\(1\) may have more information.*$/gm

/** What a tool said last, which is what went wrong when it failed. */
export const lastLine = ({ output }: Pick<Ended, 'output'>): string =>
  lastLineOf(output.text) || 'it said nothing'
