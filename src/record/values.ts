import { z } from 'zod'
import { isPoints } from '../domain/points.js'

/** The record of an unknown hand: what is no points would break every sum it comes into. */
export const points = z
  .number()
  .refine(isPoints, 'expected at most six decimals, and no more than a thousand million')

const written = /^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

export const instant = z
  .string()
  .refine(
    (text) => written.test(text) && !Number.isNaN(Date.parse(text)),
    'expected a date and time of ISO 8601 with its offset, between 1970 and 9999',
  )
  .meta({
    format: 'date-time',
  })
export const count = z.number().int().min(0)
export const sha256 = z.string()
export const sentence = z.string()
