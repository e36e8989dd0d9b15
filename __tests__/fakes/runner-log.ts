/** A workflow command, as the runner reads it from a line of a step's log. */
export type LogCommand = { name: string; properties: Record<string, string>; data: string }

/** .NET's white space, which the runner trims; ICU, by which .NET compares on Linux, passes over a byte order mark. */
const around = /^[\s\u0085\uFEFF]+/g

const escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%3B': ';', '%5D': ']' }

/** `%25` comes last, as in the runner: `%250A` is `%0A`. */
const unescaped = (text: string, those: readonly (keyof typeof escapes)[]): string =>
  those.reduce((told, one) => told.replaceAll(one, escapes[one]), text).replaceAll('%25', '%')

function commandOf(head: string, separator: ',' | ';', data: string): LogCommand {
  const [name = '', ...rest] = head.split(' ')
  const isOld = separator === ';'
  const pairs = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
  const properties = pairs.map((pair): [string, string] => [
    pair.slice(0, pair.indexOf('=')).trim(),
    unescaped(
      pair.slice(pair.indexOf('=') + 1),
      isOld ? ['%3B', '%0D', '%0A', '%5D'] : ['%0D', '%0A', '%3A', '%2C'],
    ),
  ])
  const told = unescaped(data, isOld ? ['%3B', '%0D', '%0A', '%5D'] : ['%0D', '%0A'])
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data: told }
}

/**
 * `::name key=value::data` at the start of a line, and `##[name key=value]data` anywhere in it (ActionCommand.cs): the
 * runner takes the second where it does not know the first's name, so both count here.
 */
function parseLine(line: string): LogCommand[] {
  const [, head, data = ''] = /^::(.*?)::(.*)$/s.exec(line.replace(around, '')) ?? []
  const [, oldHead, oldData = ''] = /##\[([^\]]*)\](.*)$/s.exec(line) ?? []
  return [
    ...(head === undefined ? [] : [commandOf(head, ',', data)]),
    ...(oldHead === undefined ? [] : [commandOf(oldHead, ';', oldData)]),
  ]
}

// As .NET's ReadLine cuts them.
const linesOf = (log: string): string[] => log.split(/\r\n|\n|\r/)

/**
 * The commands GitHub's runner carries out: none between `::stop-commands::token` and `::token::`. It knows a list of
 * names; here every name is a command, so that none slips through.
 */
export function commandsIn(log: string): LogCommand[] {
  const carriedOut: LogCommand[] = []
  let token: string | undefined
  for (const commands of linesOf(log).map(parseLine)) {
    if (token !== undefined) {
      if (commands.some(({ name }) => name === token)) token = undefined
      continue
    }
    const [first] = commands
    if (first === undefined) continue
    carriedOut.push(first)
    if (first.name === 'stop-commands') token = first.data.toLowerCase()
  }
  return carriedOut
}

/** The same for a runner that knows no fence. */
export const commandsWithoutFence = (log: string): LogCommand[] =>
  linesOf(log)
    .flatMap(parseLine)
    .filter(({ name }) => name !== 'stop-commands' && !/^[0-9a-f]{32}$/.test(name))
