import { error, info, setFailed, warning } from '@actions/core'
import { logLine } from '../report/log.js'
import type { Place } from '../text/problem.js'
import { visible } from '../text/visible.js'

// All that this action says in a log goes through here, but for what `report/log.ts` fences and `report/annotations.ts`
// writes: names of branches, answers of servers and messages of errors can hold what students wrote. Everything goes to
// stdout, since the runner reads two streams in no order.

/** More than GitHub shows of an annotation. */
const MOST_CHARACTERS = 8000

const shown = (text: string): string => visible(text, { limit: MOST_CHARACTERS })

/** A line of the log. */
export const say = (text: string): void => info(logLine(text))

/** A warning, which GitHub also shows above the log. */
export const warn = (text: string): void => warning(shown(text))

/** An error at its place in the repository; the step goes on. */
export const complain = (text: string, place?: Place): void =>
  error(shown(text), {
    ...(place !== undefined && { file: visible(place.file, { oneLine: true }) }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && place.line !== undefined && { startColumn: place.column }),
  })

/** An error by which the step is red. */
export const fail = (text: string): void => setFailed(shown(text))
