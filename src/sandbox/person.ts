import { randomInt } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'

/** Who runs the student's code. */
export type Person = {
  uid: number
  gid: number
  /** Not us, whose files nobody in there may read: then those of the grading are handed over. */
  isOther: boolean
}

/** So many numbers of users are there where we can count on a free one. */
const enough = 60_000

/**
 * As root we can make up a user that nobody else is, so that the number of its processes is the number of the
 * grading's. In a container that has few numbers, and as anybody else, it is us.
 */
export function drawPerson(uidMap: string, uid: number, gid: number): Person {
  const us = { uid, gid, isOther: false }
  if (uid !== 0) return us
  const ranges = uidMap.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const [first = 0, , count = 0] = ranges.reduce(
    (most, range) => ((range[2] ?? 0) > (most[2] ?? 0) ? range : most),
    [],
  )
  if (first + count > 2 ** 31) return other(randomInt(2 ** 30, 2 ** 31 - 1))
  return count < enough ? us : other(randomInt(first + enough / 2, first + enough))
}

const other = (number: number): Person => ({ uid: number, gid: number, isOther: true })

export const readPerson = async (): Promise<Person> =>
  drawPerson(
    await readFile('/proc/self/uid_map', 'utf8').catch(() => ''),
    process.getuid?.() ?? 0,
    process.getgid?.() ?? 0,
  )

/** The list of users, where it really lies: some systems have a link there. */
export async function readUsers(): Promise<{ file: string; text: string } | undefined> {
  const file = await realpath('/etc/passwd').catch(() => undefined)
  return file === undefined ? undefined : { file, text: await readFile(file, 'utf8') }
}

/** The users of the machine, with this one's home: some runtimes take it from here and not from HOME. */
export function usersText(users: string, { uid, gid }: Person, home: string): string {
  const rest = users.split('\n').filter((line) => line !== '' && line.split(':')[2] !== String(uid))
  const own = users.split('\n').find((line) => line.split(':')[2] === String(uid))
  const name = own?.split(':')[0] ?? 'student'
  const written = /[:\n]/.test(home) ? '/' : home
  return [...rest, `${name}:x:${uid}:${gid}::${written}:/bin/sh`, ''].join('\n')
}
