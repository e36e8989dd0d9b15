import { readFile } from 'node:fs/promises'

/** What forbids programs to make namespaces, and the value at which it does. */
const settings = [
  { name: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1' },
  { name: 'kernel.unprivileged_userns_clone', forbids: '0' },
  { name: 'user.max_user_namespaces', forbids: '0' },
]

const refusals = /permission|not permitted|namespace|uid map|RTM_NEW/i

/** Why the system refused what bubblewrap said it could not do: the setting that forbids it, where there is one. */
export async function whyNot(said: string, system = '/proc/sys'): Promise<string> {
  const inWords = said.replace(/^the sandbox could not be made: /, '').replace(/^bwrap: /, '')
  if (!refusals.test(inWords)) return inWords
  for (const { name, forbids } of settings) {
    const value = await readFile(`${system}/${name.replaceAll('.', '/')}`, 'utf8').catch(() => '')
    if (value.trim() === forbids) return `${name} = ${forbids} forbids it (${inWords})`
  }
  return inWords
}
