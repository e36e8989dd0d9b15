import type { Reply } from './retry.js'

/** One of the two budgets a token has in an hour: requests of REST, points of GraphQL. */
export type Budget = { limit: number; remaining: number; resetMs: number }

const hourMs = 3_600_000

const digits = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined

/** What an answer's headers say of the budget it was taken from. */
export function budgetIn({ headers }: Pick<Reply, 'headers'>): Budget | undefined {
  const limit = digits(headers['x-ratelimit-limit'])
  const remaining = digits(headers['x-ratelimit-remaining'])
  const reset = digits(headers['x-ratelimit-reset'])
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined
  return { limit, remaining, resetMs: reset * 1000 }
}

/** Answers overtake each other: within an hour, the one that leaves least is the newest. */
export function newerBudget(known: Budget | undefined, heard: Budget | undefined): Budget | undefined {
  if (known === undefined || heard === undefined) return heard ?? known
  if (heard.resetMs !== known.resetMs) return heard.resetMs > known.resetMs ? heard : known
  return heard.remaining < known.remaining ? heard : known
}

/** How long to pause so that a part of the hour's budget is left for others; 0: there is enough. */
export function reservePause(budget: Budget | undefined, reserve: number, nowMs: number): number {
  if (budget === undefined || budget.remaining > budget.limit * reserve) return 0
  // No budget lasts longer than an hour, whatever the clocks of two machines say.
  return Math.min(hourMs, Math.max(0, budget.resetMs - nowMs))
}

/** A limit on behaviour rather than on the hour's budget: it holds for REST and GraphQL together. */
export const isSecondary = ({ headers, data }: Reply): boolean =>
  headers['retry-after'] !== undefined || /secondary|abuse/i.test(JSON.stringify(data ?? ''))
