/** A workflow file as a course gave it to its students. */
export type PublishedWorkflow = {
  /** As the course calls it. */
  path: string
  /** Git's object ids of it: with the line ends it has here, and with plain ones. */
  oids: readonly string[]
  /** The same as SHA-256 of its bytes, as records tell it. */
  digests: readonly string[]
}
