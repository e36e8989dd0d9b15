import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

export const usualApiUrl = 'https://api.github.com'

/** The address of GitHub's API without a slash at its end. */
export function checkApiUrl(text: string): string {
  const url = text.trim().replace(/\/+$/, '')
  if (/^https?:\/\/[^/\s]/.test(url) && URL.canParse(url)) return url
  throw new UserError([
    {
      message: `not the address of GitHub's API: ${quote(text)}`,
      hint: `${usualApiUrl}, or https://HOST/api/v3 of an Enterprise Server`,
    },
  ])
}
