import { resolve } from 'node:path'
import { isAccountedFor } from '../domain/account.js'
import type { CourseGrades } from '../domain/course-grades.js'
import { writeFileAtomic } from '../store/file.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { formatBytes } from '../text/size.js'
import { visible } from '../text/visible.js'
import { chosenAssignments } from './chosen-assignments.js'
import type { Call, ExitCode } from './command.js'
import { gradesAsked } from './grades-asked.js'
import { serverOf } from './server.js'

/** Beyond it a browser takes seconds to open the page. */
const LARGE_BYTES = 10_000_000

/** `grade-action report`: the course's grades as one page that needs nothing else. */
export async function report(call: Call): Promise<ExitCode> {
  const { terminal, text, flag, words } = call
  const grades = chosenAssignments(call, await gradesAsked(call))
  // The charts are a third of the whole command line: nothing else loads them.
  const { coursePage } = await import('../page/page.js')
  const page = Buffer.from(coursePage(grades, serverOf(terminal).url))
  const named = text('out') ?? `${words[0]}/report.html`
  await writeFileAtomic(resolve(terminal.cwd, named), page)
  const unaccounted = unaccountedIn(grades)
  const told = { file: named, bytes: page.length, students: grades.students.length, unaccounted }
  if (flag('json')) terminal.out(jsonDocument(snakeKeys(told)))
  else terminal.out(sentences(told))
  return unaccounted.length > 0 ? 1 : 0
}

type Unaccounted = { assignment: string; submitter: string; status: string; reason?: string }
type Told = { file: string; bytes: number; students: number; unaccounted: readonly Unaccounted[] }

const unaccountedIn = ({ assignments }: CourseGrades): Unaccounted[] =>
  assignments.flatMap(({ assignment, accounts }) =>
    accounts
      .filter((account) => !isAccountedFor(account))
      .map(({ submitter, status, reason }) => {
        return { assignment, submitter, status, ...(reason !== undefined && { reason }) }
      }),
  )

const sentences = ({ file, bytes, unaccounted }: Told): string =>
  [
    `Wrote ${visible(file, { oneLine: true })} (${formatBytes(bytes)}): open it in a browser, it needs nothing else.`,
    ...(unaccounted.length > 0
      ? [`${unaccounted.length} without a grade that counts: the page says who, and why.`]
      : []),
    ...(bytes > LARGE_BYTES ? ['It is large: a browser takes some seconds to open it.'] : []),
    '',
  ].join('\n')
