import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { endsWithAutoresult } from './autolab-line.js'

const JSON_HINT = 'let PyBryt write JSON: `pybryt check -t json -d results.json REFERENCE SUBMISSION`'

/** What PyBryt writes and prints besides its JSON, and what somebody who named it as results should do. */
const others: readonly { isIt: (text: string) => boolean; problem: (text: string) => Problem }[] = [
  {
    isIt: (text) => /(?:^|\s)REFERENCE: /.test(text) && /^SATISFIED: (?:True|False)$/m.test(text),
    problem: () => ({ message: "this is PyBryt's text report, which has no annotations", hint: JSON_HINT }),
  },
  {
    isIt: (text) => text.startsWith('Traceback ') && /[\\/]pybryt[\\/]/.test(text),
    problem: (text) => ({
      message: `PyBryt wrote no results: the notebook did not run (${quote(lastLine(text))})`,
      hint: 'run the notebook from its first cell to its last; results must be the JSON that `pybryt check -t json` writes',
    }),
  },
  {
    isIt: (text) => /^Found refs: /m.test(text) && /^Grading /m.test(text),
    problem: () => ({
      message:
        "this is what PyBryt's action printed before it stopped: the notebook did not run, and there are no results",
      hint: JSON_HINT,
    }),
  },
]

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''

/** Looks at the start and the end: a report is told by its first lines, a traceback by its first and last. */
const MOST = 100_000

const find = (text: string) => {
  // In JSON and in XML it is what a program printed.
  if (/^\uFEFF?\s*[{[<]/.test(text)) return undefined
  const some = text.length > MOST ? text.slice(0, MOST) : text
  return others.find(({ isIt }) => isIt(some))
}

/** A submission may print the like among what another tool writes. */
export const isOtherPyBryt = (text: string): boolean =>
  find(text) !== undefined && !endsWithAutoresult(text) && !/^(?:TAP version \d|1\.\.\d)/m.test(text)

/** Says what was named as results instead of PyBryt's JSON, where it is known. */
export function refuseOther(text: string, file: string): void {
  const problem = find(text)?.problem(text)
  if (problem !== undefined) throw new UserError([{ ...problem, place: { file } }])
  if (/^\uFEFF?\s*[{[]/.test(text)) return
  // A pickle is bytes, and unpickling one runs whatever code its author put there.
  throw new UserError([{ message: "this is not PyBryt's JSON", hint: JSON_HINT, place: { file } }])
}
