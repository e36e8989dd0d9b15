import type { TestResult } from '../domain/results.js'
import { placeIn } from './stack.js'
import type { TapTest } from './tap-tree.js'

type Explanation = Pick<TestResult, 'message' | 'expected' | 'actual' | 'file' | 'line' | 'durationMs'>

/** Why a test failed or was skipped, from its YAML block and the comments after it. */
export function explanationOf({ ok, directive, details, comments }: TapTest): Explanation {
  const fields = fieldsOf(details)
  const ms = fields.get('duration_ms')
  const time = ms !== undefined && /^\d{1,12}(\.\d{1,9})?$/.test(ms) ? { durationMs: Number(ms) } : {}
  if (ok || directive !== undefined)
    return { ...time, ...(directive?.reason && { message: directive.reason }) }
  const said = [fields.get('message') ?? fields.get('error'), fields.get('stack')].filter((text) => text)
  const message = [...(said.length > 0 ? said : details), ...comments].join('\n').trim()
  const expected = fields.get('expected')
  const actual = fields.get('actual')
  return {
    ...time,
    ...(message && { message }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...placeOf(fields.get('location') ?? fields.get('at'), message),
  }
}

function placeOf(location: string | undefined, message: string): Pick<TestResult, 'file' | 'line'> {
  const bats = /\(in test file (.+), line (\d{1,7})\)/.exec(message.slice(0, 1000))
  const [, file, line] =
    bats ?? /^(?:file:\/\/)?(.{1,1000}?):(\d{1,7})(?::\d{1,7})?$/.exec(location ?? '') ?? []
  return file === undefined ? placeIn(message) : { file, line: Number(line) }
}

/** The fields of a block, wherever they are nested; only as much of YAML as test tools write. */
function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [start = '', key = ''] = /^\s*(\w+):(?=\s|$)/.exec(line) ?? []
    if (key === '' || fields.has(key)) continue
    const value = line.slice(start.length).trim()
    if (!/^[|>][+-]?$/.test(value)) {
      if (value !== '') fields.set(key, unquote(value))
      continue
    }
    const block = blockAfter(lines, at, indentOf(line))
    fields.set(key, block.join('\n').trimEnd())
    at += block.length
  }
  return fields
}

/** The lines that are indented more than their key, without what they are indented. */
function blockAfter(lines: readonly string[], key: number, indent: number): string[] {
  let end = key + 1
  let margin = Number.POSITIVE_INFINITY
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (line.trim() !== '') {
      if (indentOf(line) <= indent) break
      margin = Math.min(margin, indentOf(line))
    }
    end += 1
  }
  return lines.slice(key + 1, end).map((line) => line.slice(margin))
}

const indentOf = (line: string): number => line.length - line.trimStart().length

const unquote = (value: string): string => /^(['"])(.*)\1$/s.exec(value)?.[2] ?? value
