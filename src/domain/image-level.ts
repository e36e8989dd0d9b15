import type { Problem } from '../text/problem.js'
import type { SandboxChoice } from './run.js'

/** An image needs containers, and containers an image. */
export const withoutImage: Problem = {
  message: 'the sandbox level docker needs an `image`',
  hint: 'name the image to grade in, in grading.yml: image: gcc@sha256:…; docs/sandbox.md says more',
}

export const notInImage = (level: SandboxChoice): Problem => ({
  message: `the sandbox level ${level} cannot grade in an \`image\``,
  hint: 'use `auto` or `docker`, or leave `image` out',
})

/** What is wrong with a level, seen from the image there is or is not. */
export function imageProblems(level: SandboxChoice, image: string | undefined): Problem[] {
  if (image === undefined) return level === 'docker' ? [withoutImage] : []
  return level === 'auto' || level === 'docker' ? [] : [notInImage(level)]
}
