import { contentDigest } from './content-digest.js'
import { digestOfFiles } from './digests.js'
import type { GraderRequest } from './grading.js'
import { protectedSources } from './run.js'
import { prepareWorkspace, removeWorkspace, type WorkspaceRequest } from './workspace.js'

/** What an attempt says of which files it is about. */
export type SubmissionDigests = { contentDigest: string; protectedSha256?: string }

/** What a submission's attempt will name it and the course's files by, without running anything. */
export async function submissionDigests(
  request: WorkspaceRequest & Pick<GraderRequest, 'config' | 'protectFrom'>,
): Promise<SubmissionDigests> {
  const { config, protectFrom } = request
  const workspace = await prepareWorkspace(request)
  try {
    const digest = await contentDigest(workspace.files)
    const sources = await protectedSources({ config, workspace, protectFrom })
    return {
      contentDigest: digest,
      ...(sources.length > 0 && { protectedSha256: digestOfFiles(sources) }),
    }
  } finally {
    await removeWorkspace(workspace)
  }
}
