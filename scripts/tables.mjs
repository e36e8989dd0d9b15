// Tables of the documentation, as text. Those of formats are given the table of formats, by the build or by a test.

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
export const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`
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
export const formatsList = (formats) => [
  formats
    .filter(({ name }) => name !== 'exit-code')
    .map(({ name }) => `\`${name}\``)
    .join(', '),
]

/** The text with those lines between `<!-- marker -->` and `<!-- /marker -->`, which may stand in one line. */
function fill(text, marker, lines) {
  const between = new RegExp(`(<!-- ${marker} -->)(\\n?)[\\s\\S]*?(<!-- /${marker} -->)`)
  if (!between.test(text)) throw new Error(`there is no <!-- ${marker} --> … <!-- /${marker} -->`)
  return text.replace(between, (_, open, end, close) => `${open}${end}${lines.join('\n')}${end}${close}`)
}

export const fillAll = (text, tables) =>
  Object.entries(tables).reduce((filled, [marker, lines]) => fill(filled, marker, lines), text)
