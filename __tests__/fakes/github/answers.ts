import type { Answer } from './routes.js'

const documentation_url = 'https://docs.github.com/rest'

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: unknown): Answer => ({ status: 201, body })

/** GitHub's own form of a refusal. */
export const refuse = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url, status: String(status) },
})

export const notFound = (): Answer => refuse(404, 'Not Found')
