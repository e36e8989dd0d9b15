import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** Where a submission has its configuration, unless somebody names another. */
export const usualPlaces = ['.github/grading.yml', 'grading.yml'] as const

/** What grades where there is none of ours. */
export const classroomPlace = '.github/classroom/autograding.json'

export const noSuchFile = (name: string): UserError =>
  new UserError([
    {
      message: `there is no configuration ${quote(name)}`,
      hint: 'give the path of a file, or owner/repo@ref:path',
    },
  ])

export const noConfiguration = (hint: string): UserError =>
  new UserError([{ message: `there is no ${usualPlaces.join(', no ')} and no ${classroomPlace}`, hint }])
