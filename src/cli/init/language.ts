/** The languages `init` knows, and the files that give them away; the first that fits wins. */
const signs = {
  rust: /^Cargo\.toml$/,
  go: /^go\.mod$/,
  java: /^pom\.xml$|\.java$/,
  c: /\.c$/,
  javascript: /^package\.json$|\.[cm]?js$/,
  python: /^(pyproject\.toml|requirements\.txt)$|\.py$/,
  shell: /\.(sh|bash)$/,
} as const

export type Language = keyof typeof signs

export const languages: readonly Language[] = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell']

export const isLanguage = (name: string): name is Language => Object.hasOwn(signs, name)

/** The language of a submission, by the names of its files. */
export function detectLanguage(fileNames: readonly string[]): Language | undefined {
  const names = fileNames.map((name) => name.slice(name.lastIndexOf('/') + 1))
  return Object.keys(signs)
    .filter(isLanguage)
    .find((language) => names.some((name) => signs[language].test(name)))
}
