import type { Command } from '../domain/run.js'
import { has, type Loose, listOf, looseOf, textOf } from '../text/loose.js'
import { parseShellWords } from '../text/shell-words.js'
import { type Finding, valueFinding } from './finding.js'
import { isInside } from './inside.js'

/** An entrypoint's words; PrairieLearn joins a list and takes it apart again, which changes nothing. */
export function wordsOf(entrypoint: Command): string[] {
  const words = typeof entrypoint === 'string' ? parseShellWords(entrypoint) : entrypoint
  return Array.isArray(words) ? words : []
}

/** In the submission nothing of the course lies outside it; seen from the course's own directory it may. */
export function sharedFindings({ grader, protect }: Loose): Finding[] {
  if (has(looseOf(protect), 'from')) return []
  return listOf(looseOf(grader).shared).flatMap((path, index) => {
    const isFine = textOf(path) === undefined || isInside(textOf(path) ?? '')
    const hint = 'say in protect.from where the course lies'
    return isFine ? [] : [valueFinding(['grader', 'shared', index], 'leads out of the submission', hint)]
  })
}

/** What PrairieLearn could not run, or would not read. */
export function entrypointFindings(grader: Loose): Finding[] {
  const run = textOf(grader.run)
  const words = run === undefined ? undefined : parseShellWords(run)
  const wrong =
    words === undefined || Array.isArray(words)
      ? []
      : [valueFinding(['grader', 'run'], words.problem, 'with layout: prairielearn no shell reads it')]
  const format = textOf(grader.format)
  if (format !== 'exit-code') return wrong
  const message = 'a grader of PrairieLearn writes results'
  return [...wrong, valueFinding(['grader', 'format'], message, 'leave `format` out')]
}
