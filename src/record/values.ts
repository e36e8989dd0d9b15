import { z } from 'zod'

export const points = z.number()
export const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'expected a date and time')
  .meta({
    format: 'date-time',
  })
export const count = z.number().int().min(0)
export const sha256 = z.string()
export const sentence = z.string()
