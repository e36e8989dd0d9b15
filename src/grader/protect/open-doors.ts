import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Config } from '../../config/config.js'
import { quote } from '../../text/quote.js'
import { globs } from '../globs.js'
import { type Commands, commandsOf, type NamedCommand } from './commands.js'
import { readCourseHooks } from './source.js'

/** What submissions can bring all the same into what the course's own files do: for `check`. */
export async function openDoors(
  directory: string,
  config: Commands & Pick<Config, 'protect'>,
): Promise<string[]> {
  const { files } = config.protect
  const isProtected = globs(files)
  const scripts = commandsOf(config).flatMap((command) => besideScripts(command, isProtected))
  return [...scripts, ...(await dependencies(directory, isProtected))]
}

/** Python with a script: without -I or -P, the script's directory comes before its own modules. */
const script = /\bpython[\d.]*((?:\s+-[A-Za-z]+)*)\s+([\w./-]+\.py)\b/g

function besideScripts({ where, command }: NamedCommand, isProtected: (path: string) => boolean): string[] {
  return [...command.matchAll(script)].flatMap(([, options = '', path = '']) => {
    const file = posix.normalize(path)
    const beside = posix.join(posix.dirname(file), 'subprocess.py')
    if (!isProtected(file) || isProtected(beside) || /\s-[A-Za-z]*[IPm]/.test(options)) return []
    return [
      `${where} runs ${quote(file)}, and Python takes what submissions have beside it, such as ${quote(beside)}, for its own modules: keep it in a directory that is protected as a whole, or run python3 -I`,
    ]
  })
}

const including = /^-?s?include\s.*(?:\.d\b|\bdep)/im

/** GCC writes what objects depend on as rules, which make then reads. */
async function dependencies(directory: string, isProtected: (path: string) => boolean): Promise<string[]> {
  const { files } = await readCourseHooks(directory, () => false)
  const warnings: string[] = []
  for (const { path, file } of files) {
    if (!/^(?:GNU)?makefile$|\.mk$/i.test(posix.basename(path)) || isProtected('a/b.d')) continue
    if (including.test(await readFile(file, 'utf8')))
      warnings.push(
        `${path} includes rules that compilers write (\`*.d\`), and takes a submission's for them: list \`**/*.d\` in protect.files`,
      )
  }
  return warnings
}
