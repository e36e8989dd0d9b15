import { z } from 'zod'
import type { Image } from '../domain/results.js'

/** A picture as graders write it: an object, or only its URL. */
export const ImageSchema = z
  .union([
    z.string(),
    z.object({ url: z.string().describe('a data URL or a link'), label: z.string().nullish() }),
  ])
  .describe('a picture: its URL, or an object with url and label')

export const imageOf = (image: z.infer<typeof ImageSchema>): Image =>
  typeof image === 'string'
    ? { label: 'Figure', url: decodeDataUrl(image) }
    : { label: image.label || 'Figure', url: decodeDataUrl(image.url) }

/** PrairieLearn's Python grader writes base64 percent-encoded, which not every reader of a data URL undoes. */
function decodeDataUrl(url: string): string {
  const [, head, data] = /^(data:[^,]*;base64,)(.*)$/is.exec(url) ?? []
  if (head === undefined || data === undefined || !data.includes('%')) return url
  return head + data.replace(/%(?:2B|2F|3D|0A|0D)/gi, (encoded) => decodeURIComponent(encoded))
}
