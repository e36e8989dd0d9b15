import { has, type Loose, textOf } from '../text/loose.js'
import { type Finding, keyFinding, missing, valueFinding } from './finding.js'
import { line } from './values.js'

/** As docker writes it: `[host[:port]/]path[:tag][@sha256:…]`. */
const reference =
  /^(?:[a-zA-Z0-9][\w.-]*(?::\d+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/

export const image = line
  .max(500, 'expected at most 500 characters')
  .refine(
    (value) => reference.test(value),
    'not the name of an image\nsuch as gcc:14 or ghcr.io/cs101/grader@sha256:… with all 64 digits',
  )

/** An image needs containers, and containers an image. */
export function imageFindings(config: Loose): Finding[] {
  const sandbox = textOf(config.sandbox) ?? 'auto'
  if (!has(config, 'image'))
    return sandbox === 'docker'
      ? [valueFinding(['image'], missing, '`sandbox: docker` grades in an image: name one, or use `auto`')]
      : []
  return sandbox === 'auto' || sandbox === 'docker'
    ? []
    : [keyFinding(['image'], `means nothing with \`sandbox: ${sandbox}\``, 'use `auto` or `docker`')]
}
