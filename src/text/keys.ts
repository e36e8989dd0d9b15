/** On disk names are snake_case, in code camelCase: one mapping for both, checked by the compiler. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

export type CamelKeys<Value> = Value extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Key extends string ? Camel<Key> : never]: CamelKeys<Value[Key]> }
    : Value

const MOST_NAMES = 10_000

/** The names in our files are few and come again in every record. */
function remembering(rename: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const renamed = rename(name)
    if (known.size < MOST_NAMES) known.set(name, renamed)
    return renamed
  }
}

const camel = remembering((name) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()))
const snake = remembering((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

function renameKeys(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename))
  if (value === null || typeof value !== 'object') return value
  const renamed: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const name = rename(key)
    const inside = renameKeys(item, rename)
    if (name === '__proto__') Object.defineProperty(renamed, name, { ...OWN, value: inside })
    else renamed[name] = inside
  }
  return renamed
}

/** As an assignment would make it, where that would set what the object inherits. */
const OWN = { enumerable: true, configurable: true, writable: true }

/** Every key of a plain JSON value in camelCase; a map whose keys are data must not be inside. */
export const camelKeys = <Value>(value: Value): CamelKeys<Value> =>
  renameKeys(value, camel) as CamelKeys<Value>

/** Every key of a plain JSON value in snake_case, as it is written to disk. */
export const snakeKeys = (value: unknown): unknown => renameKeys(value, snake)
