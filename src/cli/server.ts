import type { Server } from '../course/fetched-tree.js'
import type { Terminal } from './command.js'

/** Where a laptop fetches repositories from, and with which token. */
export const serverOf = ({ env }: Terminal): Server => ({
  url: env.GITHUB_SERVER_URL ?? 'https://github.com',
  token: env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '',
  environment: env,
})
