/** How a git program ended. `stderr` is in English. */
export type GitEnded = { exitCode: number; stdout: string; stderr: string }

export type GitCall = {
  gitDir: string
  /** All of git's environment; secrets go here, never into the arguments, which every process can read. */
  env: Record<string, string>
}

// What lets git reach the network at all on a machine behind a proxy or with its own certificates.
const inherited = [
  'PATH',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
]

/** A repository may bring no setting, hook, filter or helper of its own, and only HTTP is spoken. */
const settings: readonly [string, string][] = [
  ['protocol.allow', 'never'],
  ['protocol.https.allow', 'always'],
  ['protocol.http.allow', 'always'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['advice.detachedHead', 'false'],
]

const configuration = (entries: readonly [string, string][]): Record<string, string> => ({
  GIT_CONFIG_COUNT: String(entries.length),
  ...Object.fromEntries(
    entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
})

/** The environment of a git that asks nobody, and shows a token to one server only. */
export function gitEnvironment(
  ours: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  token: string,
  stallSeconds = 60,
): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const secret: [string, string][] =
    token === '' ? [] : [[`http.${new URL(serverUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]
  return {
    ...Object.fromEntries(
      inherited.flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]])),
    ),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    // A transfer that stands still is given up.
    GIT_HTTP_LOW_SPEED_LIMIT: '1000',
    GIT_HTTP_LOW_SPEED_TIME: String(stallSeconds),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    ...configuration([...settings, ...secret]),
  }
}

/** Runs git on a repository of ours. */
export async function git(args: readonly string[], { gitDir, env }: GitCall): Promise<GitEnded> {
  const { getExecOutput } = await import('@actions/exec')
  const options = { env: { ...env, GIT_DIR: gitDir, HOME: gitDir }, silent: true, ignoreReturnCode: true }
  return getExecOutput('git', [...args], options)
}
