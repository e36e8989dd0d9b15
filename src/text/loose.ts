/** A value from outside, looked at as if what is not what it should be were not there. */
export type Loose = Record<string, unknown>

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const looseOf = (value: unknown): Loose => (isLoose(value) ? value : {})
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined
export const has = (value: Loose, key: string): boolean => Object.hasOwn(value, key)

/** The value that a text says; undefined of what is no JSON, which says nothing at all. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
