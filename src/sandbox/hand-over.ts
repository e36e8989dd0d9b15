import { execFile } from 'node:child_process'
import { lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../text/problem.js'
import type { Person } from './person.js'
import { inOneLine, toolPath } from './tools.js'

/** Looking at more than so many files ourselves would take longer than starting a program for it. */
const most = 1000

/** Makes what lies in these directories a person's; what is theirs already is not even touched. */
export async function handOver(directories: readonly string[], person: Person): Promise<void> {
  if (!tryToHandOver(directories, person)) await handOverByTools(directories, person)
}

/** False where there is too much of it, or something that a path cannot reach. */
function tryToHandOver(directories: readonly string[], { uid, gid }: Person): boolean {
  const left = [...directories]
  try {
    for (let seen = 0; left.length > 0; seen += 1) {
      const path = left.pop() ?? ''
      if (seen > most) return false
      const found = lstatSync(path)
      if (found.uid !== uid) lchownSync(path, uid, gid)
      if (found.isDirectory()) left.push(...readdirSync(path).map((name) => join(path, name)))
    }
    return true
  } catch {
    return false
  }
}

const notHandedOver = ({ message }: Error): UserError =>
  new UserError([{ message: `the files could not be handed to the sandbox's user: ${inOneLine(message)}` }])

function handOverByTools(directories: readonly string[], { uid, gid }: Person): Promise<void> {
  const args = [
    '-P',
    ...directories,
    ...['!', '-user', String(uid), '-exec', 'chown', '-h', `${uid}:${gid}`, '{}', '+'],
  ]
  return new Promise((resolve, reject) => {
    execFile('find', args, { env: { PATH: toolPath, LC_ALL: 'C' } }, (error) =>
      error === null ? resolve() : reject(notHandedOver(error)),
    )
  })
}
