import { Composer, type Document, isScalar, LineCounter, Parser, YAMLParseError } from 'yaml'
import { positionAt } from './position.js'
import { type Place, type Problem, throwProblems, UserError } from './problem.js'
import { areTooMuch, targetsOf } from './yaml-aliases.js'
import { isNestedTooDeeply } from './yaml-depth.js'
import { problemsOfFaults } from './yaml-faults.js'
import { nodeProblems, type Offset, offsetAt, repeatedKeys } from './yaml-nodes.js'

/** The way to a value: keys and indices, from the outermost inwards. */
export type Path = readonly (string | number)[]

/** A YAML or JSON text as plain values, and where each of them was written. */
export type YamlText = {
  value: unknown
  /** The value's place, or its key's; of what is not there, the place of what it is missing from. */
  placeOf: (path: Path, of?: 'key' | 'value') => Place
  /** What is wrong with the text itself although it can be read: a key twice. */
  problems: Problem[]
}

// The library takes up to a second for as much.
const maxCharacters = 200_000

/** Throws a `UserError` with every problem if the text cannot be read. */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter()
  const placeAt = (offset: Offset): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  throwProblems(textProblems(text, file))
  const document = compose(text, lines, placeAt)
  const faults = [...document.errors, ...document.warnings, ...repeatedKeys(document).map(repeated)]
  const problems = problemsOfFaults(faults, text, placeAt)
  // After a key that is there twice the rest can still be judged; after other faults it would be guessing.
  if (faults.some(({ code }) => code !== 'DUPLICATE_KEY')) throw new UserError(problems)
  const targets = targetsOf(document)
  throwProblems(nodeProblems(document, targets, placeAt))
  if (areTooMuch(document, targets))
    throw new UserError([{ message: 'aliases (*name) stand for too much', place: { file } }])
  const written = { document, targets, entries: new Map() }
  return {
    // Counted above, since the library counts in a time that grows with the square of the text.
    value: document.toJS({ maxAliasCount: -1 }),
    placeOf: (path, of) => placeAt(offsetAt(written, path, of)),
    problems,
  }
}

const repeated = (offset: Offset): YAMLParseError =>
  new YAMLParseError([offset, offset + 1], 'DUPLICATE_KEY', '')

function textProblems(text: string, file: string): Problem[] {
  if (text.length > maxCharacters) return [{ message: 'the file is larger than 200 kB', place: { file } }]
  const strange = /[\p{Cs}\uFFFD]/u.exec(text)
  if (strange === null) return []
  const place = { file, ...positionAt(text, strange.index) }
  return [{ message: 'the file is not written in UTF-8', hint: 'save it as UTF-8', place }]
}

function compose(text: string, lines: LineCounter, placeAt: (offset: Offset) => Place): Document.Parsed {
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  // The composer recurses; at the bottom of the stack it can take the whole process with it.
  if (isNestedTooDeeply(tokens)) throw new UserError([{ message: 'nested too deeply', place: placeAt(0) }])
  // The core schema leaves dates texts and knows no tags that would make other than plain values.
  // The library compares each key with all others, so that keys are looked at afterwards.
  const options = {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)]
  if (document === undefined || isEmpty(document)) {
    throw new UserError([{ message: 'the file is empty', place: placeAt(0) }])
  }
  if (second === undefined) return document
  throw new UserError([
    {
      message: 'there is more than one document in the file',
      hint: "remove the line '---' and what does not belong here",
      place: placeAt(second.range[0]),
    },
  ])
}

const isEmpty = ({ contents, errors }: Document.Parsed): boolean =>
  errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null))
