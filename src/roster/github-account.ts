/** A login out of what people write for it: `Ada`, `@ada`, `https://github.com/ada`; null if it can be none. */
export function parseLogin(said: string): string | null {
  const login = said.replace(/^@|^(?:https?:\/\/)?(?:www\.)?github\.com\/|\/$/gi, '')
  // Those of Enterprise Managed Users have an underscore.
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(login) ? login : null
}

/** GitHub's number of an account; null if it can be none. */
export const parseGithubId = (said: string): number | null =>
  /^[1-9]\d{0,14}$/.test(said) ? Number(said) : null
