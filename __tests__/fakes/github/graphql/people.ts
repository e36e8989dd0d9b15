import { seconds } from '../clock.js'
import type { StoredRepository, User, World } from '../world.js'
import type { Asking } from './asking.js'

/** Where something is looked at: by whom, and in which repository. */
export type Place = { asking: Asking; repository: StoredRepository }

export const findUser = (world: World, login: string): User | undefined =>
  world.users.byLogin.get(login.toLowerCase())

export const userSource = ({ id, login, name }: User) => ({
  __typename: 'User',
  id: `U_${id}`,
  databaseId: id,
  login,
  name,
})

/** GitHub knows the author of a commit by an address: its own kind has the account's number and login in it. */
function userOf(world: World, email: string): User | undefined {
  const [, id, login] = /^(\d+)\+(.+)@users\.noreply\.github\.com$/.exec(email) ?? []
  if (id !== undefined && login !== undefined) {
    return world.users.byId.get(Number(id)) ?? { id: Number(id), login, name: login }
  }
  return findUser(world, email.replace(/@example\.edu$/, ''))
}

/** Of a commit's line `Name <address> seconds zone`. */
export function actorOf({ asking }: Place, line: string) {
  const [, name = '', email = '', at = '0'] = /^(.*) <(.*)> (\d+) /.exec(line) ?? []
  return {
    __typename: 'GitActor',
    name,
    email,
    date: seconds(new Date(Number(at) * 1000).toISOString()),
    user: () => {
      const user = userOf(asking.world, email)
      return user === undefined ? null : userSource(user)
    },
  }
}
