import { UserError } from '../text/problem.js'

/** The address of GitHub's API without a slash at its end. */
export function checkApiUrl(text: string): string {
  const url = text.trim().replace(/\/+$/, '')
  if (/^https?:\/\/[^/\s]/.test(url) && URL.canParse(url)) return url
  throw new UserError([
    {
      message: `not the address of GitHub's API: ${text}`,
      hint: 'https://api.github.com, or https://HOST/api/v3 of an Enterprise Server',
    },
  ])
}
