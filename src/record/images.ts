import type { Attempt } from '../domain/attempt.js'
import type { Image } from '../domain/results.js'
import { sha256Of } from '../text/sha256.js'
import { isDataUrl, parsePicture } from './data-url.js'

/** A picture as a file beside the record; pictures of the same bytes are one file. */
export type ImageFile = { path: string; bytes: Uint8Array }

export type LinkedImages = { attempt: Attempt; files: ImageFile[] }

type Place = { url: string } | { leftOut: string }

/** Each takes a request to the results branch. */
const mostFiles = 5
const mostBytes = 2 * 2 ** 20
const longestDataUrl = 3 * mostBytes
const longestAddress = 1000
const ownPath = /^images\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/

/**
 * The attempt with its pictures named by their files beside the record, and these files. What is neither such a
 * picture nor a link to the web is left out, and said. Doing it twice is doing it once.
 */
export function linkedImages(attempt: Attempt): LinkedImages {
  const images = [attempt, ...attempt.tests].flatMap((one) => one.images ?? [])
  if (images.length === 0) return { attempt, files: [] }
  const files = new Map<string, ImageFile>()
  const places = new Map<string, Place>()
  for (const { url } of images) if (!places.has(url)) places.set(url, placeOf(url, files))
  const linked = <Thing extends { images?: Image[] }>(thing: Thing): Thing =>
    thing.images === undefined
      ? thing
      : { ...thing, images: thing.images.flatMap((one) => placed(one, places)) }
  const notices = [...attempt.notices, ...leftOut(images, places)]
  return {
    attempt: { ...linked(attempt), tests: attempt.tests.map(linked), notices },
    files: [...files.values()],
  }
}

function placeOf(url: string, files: Map<string, ImageFile>): Place {
  if (!isDataUrl(url))
    return isLink(url) ? { url } : { leftOut: 'they are neither data nor links to the web' }
  const tooLarge = { leftOut: `they are larger than ${mostBytes / 2 ** 20} MiB` }
  if (url.length > longestDataUrl) return tooLarge
  const picture = parsePicture(url)
  if (picture === undefined) return { leftOut: 'they are no PNG, JPEG, GIF or WebP' }
  const { bytes, extension } = picture
  if (bytes.length > mostBytes) return tooLarge
  const path = `images/${sha256Of(bytes)}.${extension}`
  if (!files.has(path) && files.size >= mostFiles) return { leftOut: `an attempt keeps ${mostFiles}` }
  files.set(path, { path, bytes })
  return { url: path }
}

const isLink = (url: string): boolean =>
  ownPath.test(url) || (/^https?:\/\//i.test(url) && url.length <= longestAddress)

function placed({ label, url }: Image, places: ReadonlyMap<string, Place>): Image[] {
  const place = places.get(url)
  return place === undefined || 'leftOut' in place ? [] : [{ label, url: place.url }]
}

function leftOut(images: readonly Image[], places: ReadonlyMap<string, Place>): string[] {
  const reasons = images.flatMap(({ url }) => {
    const place = places.get(url)
    return place !== undefined && 'leftOut' in place ? [place.leftOut] : []
  })
  if (reasons.length === 0) return []
  return [`${reasons.length} of ${images.length} images are not kept: ${[...new Set(reasons)].join('; ')}.`]
}
