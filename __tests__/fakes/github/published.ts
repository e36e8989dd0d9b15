/** An artifact of a workflow run; `zip` is what its download gives. */
export type Artifact = {
  id: number
  name: string
  runId: number
  zip: Buffer
  createdAt: string
  expired?: boolean
}

export type Asset = { id: number; name: string; content: Buffer }
/** `author`: who published it; the workflow's token when not said. */
export type Release = {
  id: number
  tag: string
  body: string
  createdAt: string
  assets: Asset[]
  author?: string
}
