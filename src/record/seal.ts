import { sha256Of } from '../text/sha256.js'

const NAME = ',"sha256":"'
const HEX = 64
const END = '"}'
const LENGTH = NAME.length + HEX + END.length

/** A JSON object in a line, with the SHA-256 of all that comes before it as its last member. */
export const sealed = (row: string): string => `${row.slice(0, -1)}${NAME}${sha256Of(row.slice(0, -1))}${END}`

/** Whether a line is, byte for byte, one that was sealed when it was written: it was checked then. */
export function isSealed(row: Buffer): boolean {
  const start = row.length - LENGTH
  if (start <= 0 || row.toString('latin1', start, start + NAME.length) !== NAME) return false
  if (row.toString('latin1', row.length - END.length) !== END) return false
  const said = row.toString('latin1', start + NAME.length, start + NAME.length + HEX)
  return said === sha256Of(row.subarray(0, start))
}
