/** What one annotation came to, as `pybryt check -t json` writes it. */
export type AnnotationResult = {
  satisfied: boolean
  annotation: {
    name: string
    group?: string | null | undefined
    success_message?: string | null | undefined
    failure_message?: string | null | undefined
  }
  children?: AnnotationResult[] | null | undefined
}

/**
 * The messages PyBryt itself reports: children before parents; of a name the first stands, until a later
 * annotation of that name fails and takes its place.
 */
export function messagesOf(results: readonly AnnotationResult[]): string[] {
  const byName = new Map<string, string | undefined>()
  for (const { name, satisfied, message } of results.flatMap(saidBy)) {
    if (!byName.has(name) || !satisfied) byName.set(name, message)
  }
  return [...byName.values()].filter((message) => message !== undefined)
}

type Said = { name: string; satisfied: boolean; message: string | undefined }

function saidBy({ satisfied, annotation, children }: AnnotationResult): Said[] {
  const { name, success_message: success, failure_message: failure } = annotation
  const message = (satisfied ? success : failure) ?? undefined
  return [...(children ?? []).flatMap(saidBy), { name, satisfied, message }]
}

/** PyBryt calls a reference correct when all of its annotations hold. */
export const isSatisfied = (results: readonly AnnotationResult[]): boolean =>
  results.every(({ satisfied }) => satisfied)
