import type { HarvestProgress } from '../harvest.js'
import { renderHarvestStep } from '../report/harvest-progress.js'
import { visible } from '../text/visible.js'
import type { Terminal } from './command.js'

/** In a log one line now and then. */
const plainEveryMs = 15_000

type PointsLeft = () => number | undefined

/** Tells how far a harvest is: a line that is written over where somebody watches, plain lines now and then elsewhere. */
export function harvestProgress({ showsProgress, err }: Terminal, pointsLeft: PointsLeft) {
  const clear = showsProgress === true ? '\r\u001B[K' : ''
  let stage = ''
  let began = performance.now()
  let told = performance.now()
  let isShown = false
  const say = (text: string): void => {
    err(`${clear}${visible(text, { oneLine: true })}\n`)
    isShown = false
  }
  return {
    hear: (progress: HarvestProgress): void => {
      const name = `${progress.stage} ${'assignment' in progress ? progress.assignment : ''}`
      if (name !== stage) began = performance.now()
      stage = name
      const line = renderHarvestStep({
        ...progress,
        elapsedMs: performance.now() - began,
        pointsLeft: pointsLeft(),
      })
      if (showsProgress === true) {
        err(`${clear}${line}`)
        isShown = true
      } else if (performance.now() - told >= plainEveryMs) {
        told = performance.now()
        say(line)
      }
    },
    say,
    end: (): void => {
      if (isShown) err(clear)
      isShown = false
    },
  }
}
