import type { CourseAssignment } from '../config/course.js'
import { cluesIn } from '../record/remembered.js'
import { askAccess, askLogins } from './behind.js'
import { follow } from './follow.js'
import { lookForMissing } from './look.js'
import { missingIn } from './missing.js'
import { type Pass, sightingsIn } from './pass.js'
import { askAll } from './results.js'

/** Everybody in the roster of whom no repository was seen. */
export async function lookForOthers(assignment: CourseAssignment, pass: Pass): Promise<void> {
  const { api, course, keeper, plan, now, signal } = pass
  if (signal.aborted) return
  const name = assignment.assignment
  const call = { org: course.config.org, run: plan.run, isFull: plan.isFull, now: now() }
  for (const ask of [askLogins, askAccess])
    await keeper.note(await ask(api, assignment, course, keeper.remembered, call))
  const known = {
    sightings: sightingsIn(name, pass).values(),
    looks: keeper.remembered.looks.get(name),
    clues: cluesIn(keeper.remembered, name),
  }
  const missing = missingIn(assignment, course, known, call)
  const looks = lookForMissing(api, name, missing, call)
  await askAll(assignment, await follow(assignment, missing.length, looks, pass), pass)
}
