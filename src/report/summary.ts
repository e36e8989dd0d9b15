import type { Attempt } from '../domain/attempt.js'
import { fits, fitting, textOf } from './budget.js'
import type { ReportContext } from './context.js'
import { type Detail, details as steps } from './detail.js'
import { heading } from './heading.js'
import { code, details, list, plain, preformatted, sentence } from './html.js'
import { imageLines, withImageAddresses } from './images.js'
import { itemTable } from './item-table.js'
import { noteSentences } from './notes.js'
import { printedTexts } from './printed.js'
import { shownToStudent } from './shown.js'
import { testSection } from './test-section.js'
import { withoutRepeated, withoutUnclearPoints } from './tests.js'

function printed(attempt: Attempt, { textLimit }: Detail): string[] {
  return printedTexts(attempt).flatMap(({ title, text }, index) =>
    details(title, [preformatted(text.trimEnd(), textLimit)], index === 0),
  )
}

/** Each part is whole by itself. */
function parts(
  { attempt, hiddenTests }: ReturnType<typeof shownToStudent>,
  context: ReportContext,
  detail: Detail,
): string[][] {
  const { score, tests } = attempt
  return [
    heading(attempt, context),
    printed(attempt, detail),
    imageLines(attempt),
    score === null ? [] : itemTable(score, tests, detail),
    testSection(withoutRepeated(attempt), hiddenTests, score?.unexpected ?? [], detail),
    ['<h3>This attempt</h3>', ...list(noteSentences(attempt, context).map((note) => sentence(note)))],
    closing(attempt, context, detail),
  ]
}

const closing = (
  { tool }: Attempt,
  { localCommand: local }: ReportContext,
  { without }: Detail,
): string[] => [
  ...(local === undefined ? [] : [`<p>The same on your own machine: ${code(local)}</p>`]),
  ...(without === undefined ? [] : [`<p>Shortened: without ${without}; the record has them.</p>`]),
  `<p><sub>${plain(tool.name, 100)} ${plain(tool.version, 100)}</sub></p>`,
]

/**
 * The page a student reads: HTML blocks of GitHub's Markdown with everything escaped, always within its size.
 * It has no blank line, since that would end an HTML block.
 */
export function renderSummary(attempt: Attempt, context: ReportContext): string {
  const addressed = withImageAddresses(attempt, context.filesUrl)
  const shown = shownToStudent(withoutUnclearPoints(addressed))
  let page: string[][] = []
  for (const detail of steps) {
    page = parts(shown, context, detail)
    if (fits(page)) return textOf(page)
  }
  return textOf(fitting(page))
}
