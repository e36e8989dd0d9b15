import { z } from 'zod'

const words = z.string('expected text').refine((value) => value.trim() !== '', 'expected some text')
const map = 'expected a map of keys and values'

/** PrairieLearn's own schema takes no other keys (infoQuestion.ts); older courses have them, so they are named. */
const Options = z.looseObject(
  {
    enabled: z.boolean('expected true or false').exactOptional(),
    image: words.exactOptional(),
    entrypoint: z
      .union(
        [words, z.array(words).min(1, 'expected at least one word')],
        'expected text, or a list of words',
      )
      .exactOptional(),
    serverFilesCourse: z.array(words, 'expected a list').exactOptional(),
    timeout: z.int('expected a whole number').min(1, 'expected at least 1').exactOptional(),
    enableNetworking: z.boolean('expected true or false').exactOptional(),
    environment: z.record(z.string(), z.string('expected text').nullable(), map).exactOptional(),
  },
  map,
)

/** What of an info.json is about external grading. */
export const Info = z.looseObject(
  { title: words.exactOptional(), gradingMethod: z.unknown().optional(), externalGradingOptions: Options },
  'expected a map with externalGradingOptions',
)

export type ExternalGrading = z.output<typeof Options>

export const knownOptions: ReadonlySet<string> = new Set(Object.keys(Options.shape))
