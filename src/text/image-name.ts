/** Whether the name of a container image says which content it has. */
export const isPinned = (image: string): boolean => /@sha256:[0-9a-f]{64}$/.test(image)
