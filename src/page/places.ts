/** Values that are there many times, each once; others name its place. */
export type Places<Value> = { all: Value[]; of: (value: Value) => number }

export function placesOf<Value>(): Places<Value> {
  const all: Value[] = []
  const known = new Map<string, number>()
  const of = (value: Value): number => {
    const key = JSON.stringify(value)
    const place = known.get(key) ?? all.push(value) - 1
    known.set(key, place)
    return place
  }
  return { all, of }
}
