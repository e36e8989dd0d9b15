/** On disk names are snake_case, in code camelCase: one mapping for both, checked by the compiler. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

export type CamelKeys<Value> = Value extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Key extends string ? Camel<Key> : never]: CamelKeys<Value[Key]> }
    : Value

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function renameKeys(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [rename(key), renameKeys(item, rename)]),
  )
}

/** Every key of a plain JSON value in camelCase; a map whose keys are data must not be inside. */
export const camelKeys = <Value>(value: Value): CamelKeys<Value> =>
  renameKeys(value, camel) as CamelKeys<Value>

/** Every key of a plain JSON value in snake_case, as it is written to disk. */
export const snakeKeys = (value: unknown): unknown => renameKeys(value, snake)
