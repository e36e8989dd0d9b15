import { resolve } from 'node:path'
import { readBoundedBytes } from '../bounded-text.js'
import type { CourseGrades } from '../domain/course-grades.js'
import { encodeText } from '../export/encode.js'
import { fill } from '../export/fill.js'
import { exporters, type Format } from '../export/formats.js'
import type { Rules } from '../export/handing-out.js'
import type { Sheet } from '../export/sheet.js'
import { decodeText, encodingOf } from '../text/decode.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'
import type { ExportAsked } from './export-asked.js'

/** The largest table that a system is believed to write. */
const MOST_MEGABYTES = 200

/** A table, and its bytes as they are written to a file. */
export type Made = {
  sheet: Sheet
  bytes: Uint8Array
  /** Of a system's own file that was filled. */
  changed?: number
  assignments?: readonly string[]
  unknown?: readonly string[]
}

type Wanted = ExportAsked & { format: Format }

/** A new table, or a system's own with the grades in it. */
export async function sheetOf(call: Call, asked: Wanted, grades: CourseGrades, rules: Rules): Promise<Made> {
  const { format } = asked
  if (asked.fill !== undefined && format !== 'json')
    return filled(call, { ...asked, format, fill: asked.fill }, grades, rules)
  const sheet = exporters[format](grades, rules)
  return { sheet, bytes: encodeText(sheet.text, 'utf-8') }
}

async function filled(
  { terminal, texts }: Call,
  asked: Wanted & { format: Exclude<Format, 'json'>; fill: string },
  grades: CourseGrades,
  rules: Rules,
): Promise<Made> {
  const { format, fill: file } = asked
  const bytes = await readBoundedBytes(resolve(terminal.cwd, file), MOST_MEGABYTES)
  if (bytes === undefined) throw new UserError([{ message: `--fill: there is no file ${quote(file)}` }])
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8' && asked.out === undefined) throw notForTerminals(file)
  const text = decodeText(bytes, { file })
  const isAsked = texts('assignment').length > 0
  const sheet = fill({ text, file, format, isAsked, grades, rules })
  const { changed, assignments, unknown } = sheet
  return { sheet, bytes: encodeText(sheet.text, encoding), changed, assignments, unknown }
}

const notForTerminals = (file: string): UserError =>
  new UserError([
    {
      message: `${quote(file)} is written in UTF-16, and stays in it: that is nothing for stdout`,
      hint: 'name a file with --out FILE; it can be the same one',
    },
  ])
