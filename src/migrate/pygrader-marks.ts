import type { ItemMark } from '../domain/mark.js'
import { clampPoints, sumPoints } from '../domain/points.js'
import type { Instant } from '../domain/time.js'
import {
  notGraded,
  type PygraderGrades,
  type SubitemGrade,
  type SubmitterGrades,
} from '../pygrader/grades.js'
import type { PygraderItem, PygraderRubric, Subitem } from '../pygrader/rubric.js'
import { isMarkedWhole } from './pygrader-items.js'

/** Who marked what pygrader does not tell. */
export const BY_PYGRADER = 'pygrader'

/** Every award as a mark: an award of points is passed, one that takes points is not. */
export const marksOf = (rubric: PygraderRubric, { submitters }: PygraderGrades, at: Instant): ItemMark[] =>
  submitters.flatMap((grades) =>
    rubric.tables.flatMap(({ items }) =>
      items.flatMap((item) =>
        isMarkedWhole(item)
          ? markOfWhole(item, grades, at)
          : item.subitems.flatMap((subitem) => markOf(subitem, grades, at)),
      ),
    ),
  )

const gradeOf = ({ code }: Subitem, { scores }: SubmitterGrades): SubitemGrade =>
  scores.get(code) ?? notGraded

function markOf(subitem: Subitem, grades: SubmitterGrades, at: Instant): ItemMark[] {
  const { award, comments } = gradeOf(subitem, grades)
  if (award === null && !comments) return []
  const given = award === null ? undefined : { passed: subitem.points > 0 ? award : !award }
  return [
    {
      submitter: grades.submitter,
      item: subitem.code,
      ...(given !== undefined && { given }),
      ...(comments && { comment: comments }),
      by: BY_PYGRADER,
      at,
    },
  ]
}

/** The points that pygrader comes to, between none and all of the item. */
function markOfWhole(item: PygraderItem, grades: SubmitterGrades, at: Instant): ItemMark[] {
  const graded = item.subitems.map((subitem) => ({ subitem, grade: gradeOf(subitem, grades) }))
  const whole = Number(item.deductingFrom)
  const awarded = graded.filter(({ grade }) => grade.award === true)
  const points = sumPoints([whole, ...awarded.map(({ subitem }) => Number(subitem.points))])
  const isGraded = graded.every(({ grade }) => grade.award !== null)
  const comment = graded
    .flatMap(({ subitem, grade }) => (grade.comments ? [`${subitem.code}: ${grade.comments}`] : []))
    .join('; ')
  if (!isGraded && comment === '') return []
  return [
    {
      submitter: grades.submitter,
      item: item.code,
      ...(isGraded && { given: { points: clampPoints(points, whole) } }),
      ...(comment !== '' && { comment }),
      by: BY_PYGRADER,
      at,
    },
  ]
}
