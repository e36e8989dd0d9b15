import type { CourseAssignment } from '../config/course.js'
import type { Found } from './look.js'
import { keep, type Pass } from './pass.js'
import type { Asked } from './sighting.js'
import { until } from './until.js'

/** Keeps what second looks find; those that are there after all are still to be asked. */
export async function follow(
  assignment: CourseAssignment,
  total: number,
  looks: AsyncGenerator<Found>,
  pass: Pass,
): Promise<readonly Asked[]> {
  const there: Asked[] = []
  let done = 0
  for await (const found of until(pass.signal, looks)) {
    await keep(assignment, found.gone, pass)
    await pass.keeper.note(found.looks)
    there.push(...found.there)
    done += found.there.length + found.gone.length + found.looks.length
    pass.hear({ stage: 'looking', assignment: assignment.assignment, done, total })
  }
  return there
}
