import type { Points } from './points.js'

/** How passing tests become points: each its share, all or nothing, any one, or the fraction the grader gave. */
export type Award = 'each' | 'all' | 'any' | 'fraction'

type Item = { id: string; name: string; points: Points; bonus: boolean }

/** Earned by tests. `tests` are patterns; `count` is how many tests they must find. */
export type TestedItem = Item & { kind: 'tested'; tests: string[]; count?: number; award: Award }

/** Pending until a person marks it. */
export type ManualItem = Item & { kind: 'manual' }

/** One deduction; `points` is negative. It applies when one of its tests did not pass, or by a mark. */
export type Deduction = { id: string; name: string; points: Points; tests: string[] }

/** Awarded up front, taken away by deductions, never below 0 nor above its points. */
export type DeductiveItem = Item & { kind: 'deductive'; deductions: Deduction[] }

/** Worth the sum of its items. */
export type ItemGroup = Item & { kind: 'group'; items: RubricItem[] }

export type RubricItem = TestedItem | ManualItem | DeductiveItem | ItemGroup

/** The worth of an assignment. */
export type Rubric = { items: RubricItem[] }
