// Tables of the documentation, as text. What they tell of is given by the build or by a test.

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`
const snakeCase = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const twice = {
  error: 'is an error',
  worst: 'the worst of them counts',
  number: 'later ones are numbered: `id#2`',
}

const overview = (formats, withoutMaximum) => [
  row('format', 'written by', 'id of a test', 'points', 'maximum', 'the same id twice'),
  row('---', '---', '---', '---', '---', '---'),
  ...formats.map(({ name, title, ids, points, duplicates }) =>
    row(
      `\`${name}\``,
      title,
      ids,
      points,
      withoutMaximum.includes(name) ? '**not stated**' : 'stated',
      twice[duplicates],
    ),
  ),
]

function matrix(formats) {
  const fields = [...new Set(formats.flatMap(({ reads }) => reads))]
  return [
    row('format', ...fields.map((field) => `\`${snakeCase(field)}\``)),
    row('---', ...fields.map(() => ':---:')),
    ...formats.map(({ name, reads }) =>
      row(`\`${name}\``, ...fields.map((field) => (reads.includes(field) ? '✓' : ''))),
    ),
  ]
}

/** By the marker each stands between. */
export const formatsTables = (formats, withoutMaximum) => ({
  formats: overview(formats, withoutMaximum),
  reads: matrix(formats),
})

/** Every format that reads a file, in the order in which they are tried. */
const formatsList = (formats) => [
  formats
    .filter(({ name }) => name !== 'exit-code')
    .map(({ name }) => `\`${name}\``)
    .join(', '),
]

const defaultOf = (input) => (input.default === undefined ? '' : `\`${input.default}\``)

const inputsTable = (inputs) => [
  row('input', 'default', 'what it is'),
  row('---', '---', '---'),
  ...Object.entries(inputs).map(([name, input]) => row(`\`${name}\``, defaultOf(input), input.description)),
]

const outputsTable = (outputs) => [
  row('output', 'what it is'),
  row('---', '---'),
  ...Object.entries(outputs).map(([name, output]) => row(`\`${name}\``, output.description)),
]

const commandsTable = (commands) => [
  row('command', 'what it does'),
  row('---', '---'),
  ...commands.map(({ name, words, summary }) => row(`\`${`${name} ${words}`.trim()}\``, summary)),
]

export const readmeTables = ({ inputs, outputs }, commands, formats) => ({
  commands: commandsTable(commands),
  inputs: inputsTable(inputs),
  outputs: outputsTable(outputs),
  formats: formatsList(formats),
})

/** Those of the harvest's own action. */
export const harvestTables = ({ inputs, outputs }) => ({
  inputs: inputsTable(inputs),
  outputs: outputsTable(outputs),
})

const languageNames = {
  python: 'Python',
  c: 'C and C++',
  java: 'Java and Kotlin',
  javascript: 'JavaScript and TypeScript',
  go: 'Go',
  rust: 'Rust',
  shell: 'shell',
  any: 'others',
}

/** Files that tools obey by their names. */
export const protectTables = (hooks) => ({
  hooks: [
    row('for', 'files', 'what they can do', 'left behind by a build'),
    row('---', '---', '---', ':---:'),
    ...hooks.map(({ language, files, does, source, madeBy }) =>
      row(
        languageNames[language],
        files.map((file) => `\`${file}\``).join(', '),
        `[${does}](${source})`,
        madeBy === undefined ? '' : 'stays',
      ),
    ),
  ],
})

/** The text with those lines between `<!-- marker -->` and `<!-- /marker -->`, which may stand in one line. */
function fill(text, marker, lines) {
  const between = new RegExp(`(<!-- ${marker} -->)(\\n?)[\\s\\S]*?(<!-- /${marker} -->)`)
  if (!between.test(text)) throw new Error(`there is no <!-- ${marker} --> … <!-- /${marker} -->`)
  return text.replace(between, (_, open, end, close) => `${open}${end}${lines.join('\n')}${end}${close}`)
}

export const fillAll = (text, tables) =>
  Object.entries(tables).reduce((filled, [marker, lines]) => fill(filled, marker, lines), text)
