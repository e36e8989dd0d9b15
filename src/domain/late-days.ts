import { LATE_DAY_MS, type Lateness, type LatePenalty, latePenalty } from './late.js'
import { comparePoints, type Points, subtractPoints } from './points.js'

type Choice = { late: LatePenalty | null; lateDays: number; points: Points }

/** What is left of the points when late days are spent on them: as many of those `left` as earn most, and none that earns nothing. */
export function lateDayChoice(lateness: Lateness, left: number): Choice {
  const none = spending(lateness, 0)
  const started = Math.ceil((none.late?.lateMs ?? 0) / LATE_DAY_MS)
  const days = Math.max(Math.min(started, left), 0)
  const choices = Array.from({ length: days }, (_, index) => spending(lateness, index + 1))
  return [none, ...choices].reduce((best, choice) =>
    comparePoints(choice.points, best.points) > 0 ? choice : best,
  )
}

function spending(lateness: Lateness, lateDays: number): Choice {
  const late = latePenalty({ ...lateness, lateDays })
  return { late, lateDays, points: subtractPoints(lateness.points, late?.points ?? 0) }
}
