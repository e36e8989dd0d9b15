/** What a set-up command of Classroom is here: commands that only fetch things, or a build of the test. */
export type SetUp = { fetches: string[]; build: string }

const installers =
  'pip3?|npm|yarn|pnpm|bundle|gem|apt(?:-get)?|poetry|pipenv|composer|conda|mamba|brew|opam|uv pip'
const fetching = new RegExp(
  String.raw`^(?:sudo\s+(?:-\S+\s+)*)?(?:python3?\s+-m\s+)?(?:(?:${installers})\s+(?:-\S+\s+)*(?:install|i|ci|add|update|upgrade)|cargo\s+fetch|go\s+mod\s+download|dotnet\s+restore)(?:\s|$)`,
)

/**
 * Set-up commands that only fetch run once, before any code of the student and with the network on; whatever else they
 * do may fail because of the student, so it stays with its test.
 */
export function setUpOf(script: string): SetUp {
  const commands = script
    .split(/&&|;|\n/)
    .map((command) => command.trim())
    .filter((command) => command !== '')
  // A quoted or continued line is more than a list of commands.
  const isList = !/["'\\`$|<>(){}#]/.test(script)
  return isList && commands.every((command) => fetching.test(command))
    ? { fetches: commands, build: '' }
    : { fetches: [], build: script.trim() === '' ? '' : script }
}

/** Whether a command seems to fetch something while tests are built or run. */
export const usesNetwork = (script: string): boolean =>
  script.split(/&&|\|\||;|\n|\|/).some((command) => {
    const word = command.trim()
    return (
      fetching.test(word) || /^(?:sudo\s+)?(?:curl|wget|git\s+(?:clone|fetch|pull|submodule))\s/.test(word)
    )
  })

/** Whether bash with `-eo pipefail` may judge a command otherwise than Classroom's `sh`. */
export const differsInBash = (script: string): boolean => /[\n;]|(?:^|[^|])\|(?:[^|]|$)/.test(script.trim())
