import type { Person } from './git.js'

/** Who commits with a workflow's token, and who signs it. */
export const bot: Person = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}
export const gitHub: Person = { name: 'GitHub', email: 'noreply@github.com' }
export const teacher: Person = { name: 'Teacher', email: 'teacher@example.edu' }

/** A student as git knows them; the fake takes the address for the account's. */
export const studentOf = (login: string): Person => ({ name: login, email: `${login}@example.edu` })
