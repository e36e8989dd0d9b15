import { Composer, type Document, isScalar, LineCounter, Parser } from 'yaml'
import { positionAt } from './position.js'
import { type Place, type Problem, throwProblems, UserError } from './problem.js'
import { isNestedTooDeeply } from './yaml-depth.js'
import { problemsOfFaults } from './yaml-faults.js'
import { nodeProblems, type Offset, offsetAt } from './yaml-nodes.js'

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

const maxCharacters = 1_000_000

/** Throws a `UserError` with every problem if the text cannot be read. */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter()
  const placeAt = (offset: Offset): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  throwProblems(textProblems(text, file))
  const document = compose(text, lines, placeAt)
  const faults = [...document.errors, ...document.warnings]
  const problems = problemsOfFaults(faults, text, placeAt)
  // After a key that is there twice the rest can still be judged; after other faults it would be guessing.
  if (faults.some(({ code }) => code !== 'DUPLICATE_KEY')) throw new UserError(problems)
  throwProblems(nodeProblems(document, placeAt))
  return {
    value: plainValueOf(document, file),
    placeOf: (path, of) => placeAt(offsetAt(document, path, of)),
    problems,
  }
}

function textProblems(text: string, file: string): Problem[] {
  if (text.length > maxCharacters) return [{ message: 'the file is larger than a megabyte', place: { file } }]
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
  const options = { schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'error' } as const
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

function plainValueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new UserError([{ message: 'aliases (*name) stand for too much', place: { file } }], {
      cause: error,
    })
  }
}
