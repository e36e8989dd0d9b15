import type { Ended } from '../process/ended.js'
import type { Sandbox } from '../sandbox/sandbox.js'

/** What programs of many kinds say where there is no network. */
const noNetwork =
  /Temporary failure in name resolution|Could not resolve host|Name or service not known|EAI_AGAIN|ENOTFOUND|ENETUNREACH|Network is unreachable|UnknownHostException|Unknown host|dial tcp: lookup|failed to lookup address/i
const noRoom = /No space left on device|ENOSPC/
const readOnly = /Read-only file system|EROFS/

const aboutNetwork =
  'A program looked for the network, which is off while code is built and tested; `network: true` in grading.yml turns it on, and `setup` has it anyway.'
const aboutRoom =
  'A program found no room for a file, although limits.disk was not reached: in the sandbox /tmp and /var/tmp are small and lie in memory; what `$TMPDIR` names is larger.'
const aboutWriting =
  'A program tried to write outside of the submission, $HOME and $TMPDIR, where everything is read-only in the sandbox.'

type Around = { level: Sandbox['level']; network: boolean }

/** What a program ran into that only a sandbox puts in its way, as its output tells: for whoever wrote the course. */
export function sandboxHints({ level, network }: Around, { output, reached = [] }: Ended): string[] {
  if (level === 'none') return []
  const { text } = output
  return [
    ...(!network && noNetwork.test(text) ? [aboutNetwork] : []),
    ...(reached.length === 0 && noRoom.test(text) ? [aboutRoom] : []),
    ...(readOnly.test(text) ? [aboutWriting] : []),
  ]
}
