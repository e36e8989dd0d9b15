import { type HostEnvironment, hostValue } from './shell.js'

/** What a course adds to the named environment. */
export type EnvironmentSettings = {
  timezone: string
  env: Readonly<Record<string, string>>
  passEnv: readonly string[]
}

export type EnvironmentPlaces = { home: string; tmp: string; results: string; resultsFile?: string }

/** Without these programs do not start or cannot find the system on Windows. */
const windowsNames = [
  'SystemRoot',
  'SystemDrive',
  'windir',
  'COMSPEC',
  'PATHEXT',
  'OS',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'ProgramW6432',
  'ProgramData',
  'CommonProgramFiles',
]

const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** All of a child's environment: nothing of ours gets there that is not named here or by the course. */
export function childEnvironment(
  host: HostEnvironment,
  settings: EnvironmentSettings,
  places: EnvironmentPlaces,
  items: readonly string[],
  platform: NodeJS.Platform,
): Record<string, string> {
  const { home, tmp, results, resultsFile } = places
  const taken = (names: readonly string[]): [string, string][] =>
    names.flatMap((name) => {
      const value = hostValue(host, name, platform)
      return value === undefined ? [] : [[name, value]]
    })
  const windows = { USERPROFILE: home, TEMP: tmp, TMP: tmp }
  return {
    ...Object.fromEntries(taken(platform === 'win32' ? windowsNames : [])),
    PATH: hostValue(host, 'PATH', platform) ?? standardPath,
    HOME: home,
    TMPDIR: tmp,
    ...(platform === 'win32' ? windows : {}),
    LANG: 'C.UTF-8',
    TZ: settings.timezone,
    // Tools print for a log rather than a terminal, on a laptop as on GitHub.
    CI: 'true',
    // GitHub's runner ends by it what is left of a job.
    ...Object.fromEntries(taken(['RUNNER_TRACKING_ID', ...settings.passEnv])),
    ...settings.env,
    RESULTS_DIR: results,
    ...(resultsFile === undefined ? {} : { RESULTS_FILE: resultsFile }),
    GRADE_ITEMS: items.join(','),
  }
}
