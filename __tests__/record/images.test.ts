import { expect, test } from '@jest/globals'
import { parsePicture } from '../../src/record/data-url.js'
import { linkedImages } from '../../src/record/images.js'
import { anAttempt, aPng } from '../store/attempts.js'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xfb, 0xff])
const base64 = png.toString('base64')
const latin1 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

test.each([
  ['plain', `data:image/png;base64,${base64}`, 'png'],
  ['over several lines', `data:image/png;base64,${base64.slice(0, 5)}\r\n  ${base64.slice(5)}\n`, 'png'],
  [
    'percent-encoded, as PrairieLearn’s Python grader writes it',
    `data:image/png;base64,${encodeURIComponent(base64)}`,
    'png',
  ],
  [
    'bytes percent-encoded',
    `data:image/png,${[...png].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    'png',
  ],
  ['with parameters, in capitals', `DATA:image/png;name=a.png;BASE64,${base64}`, 'png'],
  ['called something else', `data:text/html;base64,${base64}`, 'png'],
  ['a JPEG', `data:image/jpeg;base64,${latin1('\xff\xd8\xff\xe0')}`, 'jpg'],
  ['a GIF', `data:image/gif;base64,${latin1('GIF89a1')}`, 'gif'],
  ['a WebP', `data:image/webp;base64,${latin1('RIFF1234WEBPVP8 ')}`, 'webp'],
  ['an SVG', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  [
    'an SVG in base64 that is called a PNG',
    `data:image/png;base64,${latin1('<svg onload=alert(1)>')}`,
    undefined,
  ],
  ['a sound', `data:audio/wav;base64,${latin1('RIFF1234WAVEfmt ')}`, undefined],
  ['not base64', 'data:image/png;base64,§§', undefined],
  ['half an escape', 'data:image/png;base64,iVBO%2', undefined],
  ['nothing', 'data:image/png;base64,', undefined],
  ['without data', 'data:image/png', undefined],
])('a data URL that is %s', (_, url, extension) => {
  expect(parsePicture(url)?.extension).toBe(extension)
})

test('the bytes are those that were drawn, however they were written', () => {
  const urls = [`data:,${escape(png.toString('latin1'))}`, `data:;base64,${encodeURIComponent(base64)}`]
  for (const url of urls) expect(Buffer.from(parsePicture(url)?.bytes ?? [])).toEqual(png)
})

const withImages = (...urls: string[]) =>
  anAttempt(1, { images: urls.map((url) => ({ label: 'Figure', url })) })

test('pictures become files named by their bytes, of the whole and of its tests, and twice is once', () => {
  const images = [{ label: 'Plot', url: aPng(1) }]
  const test = { id: 'a', name: 'a', status: 'failed' as const, images }
  const { attempt, files } = linkedImages(anAttempt(1, { images, tests: [test] }))
  expect(files.map(({ path }) => path)).toEqual([expect.stringMatching(/^images\/[0-9a-f]{64}\.png$/)])
  const linked = [{ label: 'Plot', url: files[0]?.path }]
  expect([attempt.images, attempt.tests[0]?.images]).toEqual([linked, linked])
  expect(attempt.notices).toEqual([])
  expect(linkedImages(attempt)).toEqual({ attempt, files: [] })
})

test.each([
  [
    'no PNG, JPEG, GIF or WebP',
    ['data:image/svg+xml,<svg/>'],
    0,
    '1 of 1 images are not kept: they are no PNG, JPEG, GIF or WebP.',
  ],
  ['too many', [1, 2, 3, 4, 5, 6, 7].map(aPng), 5, '2 of 7 images are not kept: an attempt keeps 5.'],
  [
    'too large',
    [`data:;base64,${Buffer.concat([png, Buffer.alloc(2 ** 21)]).toString('base64')}`],
    0,
    '1 of 1 images are not kept: they are larger than 2 MiB.',
  ],
  [
    'no link',
    ['javascript:alert(1)', '../../a.png'],
    0,
    '2 of 2 images are not kept: they are neither data nor links to the web.',
  ],
])('what is %s is left out and said', (_, urls, kept, notice) => {
  const { attempt, files } = linkedImages(withImages(...urls))
  expect(files).toHaveLength(kept)
  expect(attempt.images).toHaveLength(kept)
  expect(attempt.notices).toEqual([notice])
})

test('a link to the web stays one', () => {
  expect(linkedImages(withImages('https://example.org/a.png')).attempt).toEqual(
    withImages('https://example.org/a.png'),
  )
})
