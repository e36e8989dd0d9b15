/** A picture out of a data URL, and the ending its bytes ask for. */
export type Picture = { bytes: Uint8Array; extension: 'png' | 'jpg' | 'gif' | 'webp' }

export const isDataUrl = (url: string): boolean => /^data:/i.test(url)

/**
 * What a data URL holds, if it is a picture by its first bytes, whatever it is called. PrairieLearn's Python grader
 * writes base64 percent-encoded, others break it into lines.
 */
export function parsePicture(url: string): Picture | undefined {
  const comma = url.indexOf(',')
  if (!isDataUrl(url) || comma === -1) return undefined
  const data = withoutPercent(url.slice(comma + 1))
  const isBase64 = /;\s*base64\s*$/i.test(url.slice(0, comma))
  const bytes = data === undefined ? undefined : isBase64 ? base64Bytes(data) : Buffer.from(data, 'latin1')
  const extension = bytes === undefined ? undefined : extensionOf(bytes)
  return bytes === undefined || extension === undefined ? undefined : { bytes, extension }
}

/** Each escape is a byte, not a part of a character. */
function withoutPercent(data: string): string | undefined {
  if (!data.includes('%')) return data
  if (/%(?![0-9a-f]{2})/i.test(data)) return undefined
  return data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function base64Bytes(data: string): Buffer | undefined {
  const text = data.replace(/\s+/g, '')
  return /[^A-Za-z0-9+/=]/.test(text) ? undefined : Buffer.from(text, 'base64')
}

/** A format that can run scripts or name other files, as SVG, is none of these. */
function extensionOf(bytes: Buffer): Picture['extension'] | undefined {
  const start = bytes.toString('latin1', 0, 12)
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('\xff\xd8\xff')) return 'jpg'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif'
  return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'webp' : undefined
}
