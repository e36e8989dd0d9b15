/** A file that `init` writes, by its place in the repository. */
export type InitFile = { path: string; text: string }
