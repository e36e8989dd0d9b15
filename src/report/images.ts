import type { Attempt } from '../domain/attempt.js'
import type { Image } from '../domain/results.js'
import { cutCharacters } from '../text/visible.js'
import { code, link } from './html.js'
import { type Sentence, webAddress } from './sentence.js'

const MOST_IMAGES = 5
/** A picture is named by its file beside the record once it is kept. */
const BESIDE = /^images\/[\w.-]+$/

/** A page on GitHub shows no picture out of a data URL, and of a private repository not even by its address. */
const imageLine = ({ label, url }: Image): string => {
  if (webAddress(url) !== undefined) return `<p>Image: ${link(label || 'image', url)}</p>`
  const name = code(label || 'image', 100)
  return BESIDE.test(url)
    ? `<p>An image, ${name}, is kept beside the record as ${code(url)}.</p>`
    : `<p>An image, ${name}, cannot be shown here.</p>`
}

/** The pictures of a test about which nothing else is said. */
export const imageLinks = ({ images = [] }: { images?: Image[] }): string =>
  images
    .filter(({ url }) => webAddress(url) !== undefined)
    .slice(0, MOST_IMAGES)
    .map(({ label, url }) => ` (${link(label || 'image', url)})`)
    .join('')

export const imageLines = ({ images = [] }: { images?: Image[] }): string[] =>
  images.slice(0, MOST_IMAGES).map(imageLine)

/** The same for a terminal. */
export const imageSentences = ({ images = [] }: { images?: Image[] }): Sentence[] =>
  images.slice(0, MOST_IMAGES).map(({ label, url }): Sentence => {
    const address = webAddress(url)
    const name = label || 'image'
    if (address !== undefined) return ['Image: ', { text: name, url: address }]
    return BESIDE.test(url)
      ? ['Image: ', { code: name }, ', kept as ', { code: url }]
      : ['Image: ', { code: name }]
  })

/** Whoever wrote the results chose the words as well as the address: a reader is told where a link leads. */
const labelOf = (label: string): string => cutCharacters(label.trim() || 'image', 100)
const hostOf = (address: string): string => `(${new URL(address).host})`

/** The attempt with its pictures where a reader can go and look at them. */
export function withImageAddresses(attempt: Attempt, filesUrl: string | undefined): Attempt {
  const addressed = <Thing extends { images?: Image[] }>(thing: Thing): Thing =>
    thing.images === undefined ? thing : { ...thing, images: thing.images.map(atAddress) }
  const atAddress = ({ label, url }: Image): Image => {
    if (BESIDE.test(url)) return { label, url: filesUrl === undefined ? url : `${filesUrl}${url}` }
    const address = webAddress(url)
    return address === undefined ? { label, url } : { label: `${labelOf(label)} ${hostOf(address)}`, url }
  }
  return { ...addressed(attempt), tests: attempt.tests.map(addressed) }
}
