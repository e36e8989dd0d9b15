/** By UTF-16 units: the same order on every machine, whatever its language. */
export const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
