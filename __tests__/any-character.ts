import fc from 'fast-check'

/**
 * Every character but halves of pairs, as likely as any other: what `unit: 'binary'` gives, without the table of a million
 * characters that fast-check makes for it in each file of tests.
 */
export const anyCharacter = fc
  .nat({ max: 0x10f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800))
