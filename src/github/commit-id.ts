/** A whole commit id, of SHA-1 or SHA-256; a shorter one may come to mean another commit. */
export const isCommitId = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
