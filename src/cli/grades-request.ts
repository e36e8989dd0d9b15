import type { Ruling } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import type { GradesRequest } from '../grades/handed-in.js'
import type { RescoreRequest } from '../rescore.js'
import { rulingIn, rulingsOf } from '../rulings.js'
import type { Call } from './command.js'
import { courseFilesOf } from './course-of.js'
import { inScratch } from './scratch.js'
import { serverOf } from './server.js'

/** A directory of attempts with its course and every configuration that the course, or `--config`, names. */
export async function gradesRequestOf(call: Call, dir: string): Promise<GradesRequest> {
  const course = await courseFilesOf(call)
  const rulings = await rulingsAsked(call, course)
  return { dir, course, rulings }
}

/** The course's configurations; the one that `--config` names wins over the course's own of that assignment. */
function rulingsAsked(call: Call, course: CourseFiles): Promise<Map<string, Ruling>> {
  return inScratch('config', async (scratch) => {
    const server = serverOf(call.terminal)
    const named = call.text('config')
    const ruling =
      named === undefined ? undefined : await rulingIn(named, call.terminal.cwd, { server, scratch })
    const others = course.config.assignments.filter(
      ({ assignment }) => assignment !== ruling?.config.assignment,
    )
    const config = { ...course.config, assignments: others }
    const rulings = await rulingsOf({ course: { ...course, config }, server, scratch })
    return ruling === undefined ? rulings : rulings.set(ruling.config.assignment, ruling)
  })
}

/** The same for one assignment whose configuration is at hand; the others' are read only where late days depend on them. */
export async function rescoreRequestOf(call: Call, dir: string, ruling: Ruling): Promise<RescoreRequest> {
  const course = await courseFilesOf(call)
  const { assignment } = ruling.config
  const own = course.config.assignments.find((one) => one.assignment === assignment)
  const needsAll = (own?.late ?? ruling.config.late)?.days !== undefined
  const rulings = needsAll ? await rulingsAsked(call, course) : new Map<string, Ruling>()
  return { dir, course, rulings: rulings.set(assignment, ruling), assignment, now: call.terminal.now() }
}
