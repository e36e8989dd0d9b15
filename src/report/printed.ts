import type { Attempt } from '../domain/attempt.js'
import type { CommandRun } from '../domain/run.js'

/** A text that is about the whole, not about one test. */
export type Printed = { title: string; text: string }

const titles: Record<CommandRun['stage'], string> = {
  setup: 'What the setup printed',
  build: 'What the build printed',
  grader: 'What the grader printed',
  test: 'What the tests printed',
  check: 'What the checker printed',
}

/** A grader whose tests say it all is not quoted a second time; what broke or ran out of time is. */
function isTelling({ stage, exitCode, timedOut, test }: CommandRun, { status, tests }: Attempt): boolean {
  if (test !== undefined || (exitCode === 0 && !timedOut)) return false
  return stage === 'setup' || stage === 'build' || status === 'error' || timedOut || tests.length === 0
}

/** What the grader said about the whole, and the output of commands that went wrong. */
export function printedTexts(attempt: Attempt): Printed[] {
  const { message, output, grader } = attempt
  const commands = grader.commands
    .filter((command) => isTelling(command, attempt))
    .map(({ stage, output: text }): Printed => ({ title: titles[stage], text }))
  const said = { title: titles.grader, text: output ?? '' }
  // A command's own title is the better one where the grader quotes it.
  const all = [{ title: 'What the grading says', text: message ?? '' }, ...commands, said]
  const texts = all.filter(({ text }) => text.trim() !== '')
  return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index)
}
