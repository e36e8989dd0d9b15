import { formatDuration } from '../text/duration.js'
import { inline } from './terminal-text.js'

/** How far a harvest is. */
export type HarvestStep = {
  stage: 'listing' | 'results' | 'looking'
  /** Of one assignment, except while the repositories are listed. */
  assignment?: string
  done: number
  /** Unknown while the repositories are listed. */
  total?: number
  elapsedMs: number
  /** Points that are left of this hour, where GitHub said so. */
  pointsLeft?: number | undefined
}

const titles = { listing: 'listing', results: 'reading results', looking: 'looking for the missing' } as const

/** `hw1: reading results 350/1000, 24/s, 4321 points left, 27 s to go` */
export function renderHarvestStep(step: HarvestStep): string {
  const { stage, assignment, done, total, elapsedMs, pointsLeft } = step
  const counted = total === undefined ? `${done} repositories` : `${done}/${total}`
  const perSecond = elapsedMs < 500 ? 0 : done / (elapsedMs / 1000)
  const left = total === undefined || perSecond === 0 ? 0 : (total - done) / perSecond
  const parts = [
    `${assignment === undefined ? '' : `${assignment}: `}${titles[stage]} ${counted}`,
    ...(perSecond === 0 ? [] : [`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`]),
    ...(pointsLeft === undefined ? [] : [`${pointsLeft} points left`]),
    ...(left > 0 ? [`${formatDuration(Math.ceil(left) * 1000)} to go`] : []),
  ]
  return inline([parts.join(', ')])
}
