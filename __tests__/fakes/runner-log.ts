/** A workflow command, as the runner reads it from a line of a step's log. */
export type LogCommand = { name: string; properties: Record<string, string>; data: string }

/** .NET's white space, which the runner trims. */
const around = /^[\s\u0085\uFEFF]+|[\s\u0085\uFEFF]+$/g

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

function commandOf(head: string, separator: ',' | ';', data: string): LogCommand {
  const [name = '', ...rest] = head.split(' ')
  const pairs = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
  const properties = pairs.map((pair): [string, string] => [
    pair.slice(0, pair.indexOf('=')).trim(),
    unescaped(pair.slice(pair.indexOf('=') + 1)),
  ])
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data: unescaped(data) }
}

/** `::name key=value::data` at the start of a line, or `##[name key=value]data` anywhere in it. */
function parseLine(line: string): LogCommand | undefined {
  const [, head, data = ''] = /^::(.*?)::(.*)$/s.exec(line.replace(around, '')) ?? []
  if (head !== undefined) return commandOf(head, ',', data)
  const [, oldHead, oldData = ''] = /##\[([^\]]*)\](.*)$/s.exec(line) ?? []
  return oldHead === undefined ? undefined : commandOf(oldHead, ';', oldData)
}

// As .NET's ReadLine cuts them.
const commandsOfLines = (log: string): LogCommand[] =>
  log.split(/\r\n|\n|\r/).flatMap((line) => parseLine(line) ?? [])

/**
 * The commands GitHub's runner carries out: none between `::stop-commands::token` and `::token::`. It knows a list of
 * names; here every name is a command, so that none slips through.
 */
export function commandsIn(log: string): LogCommand[] {
  const carriedOut: LogCommand[] = []
  let token: string | undefined
  for (const command of commandsOfLines(log)) {
    if (token !== undefined) {
      if (command.name === token) token = undefined
      continue
    }
    carriedOut.push(command)
    if (command.name === 'stop-commands') token = command.data.toLowerCase()
  }
  return carriedOut
}

/** The same for a runner that knows no fence. */
export const commandsWithoutFence = (log: string): LogCommand[] =>
  commandsOfLines(log).filter(({ name }) => name !== 'stop-commands' && !/^[0-9a-f]{32}$/.test(name))
