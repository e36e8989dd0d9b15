import { didYouMean } from '../text/closest.js'

/** For somebody who named a format that nobody reads. */
export const formatHint = (format: string, formats: readonly string[]): string =>
  didYouMean(format, formats) ?? `known are auto, ${formats.join(', ')}`
