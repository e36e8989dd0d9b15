import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { callIn } from '../cli/in-process.js'
import { type Class, openClass } from '../harvest/class.js'
import { generate } from './generated.js'

const dir = mkdtempSync(join(tmpdir(), 'configs-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const said = generate('gen_config', dir)
const namesOf = (kind: string): string[] =>
  Object.keys(said).flatMap((name) => (name.startsWith(`${kind}/`) ? [name.slice(kind.length + 1)] : []))

/** The generator's rubrics in our words; what each is about stays where it was. */
const translated = (text: string): string =>
  text
    .replace(/"version": ?(\d)/g, '"name": "$1"')
    .replace(/^version:/gm, 'name:')
    .replace(/"points":|"point":/g, (key) => `"run": "true", ${key}`)
    .replace(/^( *)points:/gm, '$1run: "true"\n$1points:')
    .replace(/(, )points:/g, '$1run: "true", points:')
    .replace(/"timeout": ([^,}]*)/g, '"limits": {"time": $1}')
    .replace(/"command": (\[.*\]|"[^"]*")/g, '"grader": {"run": $1, "format": "exit-code"}')
    .replace(/"results": ("[^"]*")/g, '"grader": {"run": "true", "results": $1}')
    .replace(/"match": ("[^"]*")/g, '"stdout": {"matches": $1}')

const valid = 'grading.yml is valid'

const rubrics: Record<string, string | RegExp> = {
  'good.json': valid,
  'empty.json': 'grading.yml:1:1: the file is empty',
  'dup_id.json': 'tests[1].id: another test has the id "t1"',
  'unknown_key.json': 'tests[0].point: unknown key (did you mean "points"?)',
  'negative.json': 'tests[0].points: expected at least 0, got -1',
  'zero_total.json': 'worth       0 points in 1 test',
  'string_points.json': 'tests[0].points: expected a number, got the text "10"',
  'huge.json': /tests\[0\]\.points: expected .* no more than/,
  'float.json': 'worth       0.3 points in 2 tests',
  'proto.json': '__proto__: unknown key',
  'dup_key.json': 'the key "name" is there twice',
  'timeout_string.json': 'limits.time: expected a duration such as 90s',
  'timeout_zero.json': 'limits.time: 0 has no unit: seconds or minutes?',
  'timeout_huge.json': 'limits.time: 99999999999 has no unit',
  'cmd_empty.json': 'grader.run: expected some text, got an empty text',
  'cmd_array.json': valid,
  'cmd_inject.json': valid,
  'path_escape.json': 'grader.results: expected a path that stays inside its directory',
  'path_abs.json': 'grader.results: expected a path that stays inside its directory',
  'unicode_bom.json': valid,
  'crlf.json': valid,
  'yaml_norway.yml':
    /tests\[0\]\.points: expected a number, got the text "1_000"\n.*tests\[1\]\.id: expected text, got 1000/,
  'yaml_tag.yml': 'grading.yml:1:7: a tag (!name) means nothing here',
  'yaml_merge.yml': 'tests[1]["<<"]: unknown key',
  'yaml_dup.yml': 'grading.yml:2:1: the key "name" is there twice',
  'yaml_tabs.yml': 'grading.yml:2:1: a tab at the beginning of a line',
  // What it costs is bounded where it is used.
  'regex_redos.json': valid,
}

describe('a rubric that somebody got wrong', () => {
  test.each(namesOf('rubric'))('%s is taken, or refused with its place', async (name) => {
    writeFileSync(join(dir, 'grading.yml'), translated(readFileSync(join(dir, 'rubric', name), 'utf8')))
    const { code, out, err } = await callIn(dir, ['check', '.', '--config', 'grading.yml'])
    expect(out + err).toMatch(rubrics[name] ?? 'no row says what becomes of it')
    expect(code).toBe(/^grading.yml:\d/m.test(err) ? 2 : 0)
    expect(out).not.toContain('NaN')
  })
})

/** What is said; how a harvest with it ends, with Ann's grade. */
const rosters: Record<string, readonly [string | RegExp, number?]> = {
  'good.csv': ['1 ok, 1 no repository', 1],
  'bom_crlf.csv': ['1 ok', 0],
  'utf16.csv': ['1 ok', 0],
  'latin1.csv': ['roster.csv: the file is not written in UTF-8'],
  'semicolon.csv': ['1 ok', 0],
  'quotes.csv': ['1 ok', 0],
  'unclosed_quote.csv': ['roster.csv:2:3: a quote that is never closed'],
  'dup_login.csv': ['both have the GitHub account "ann"'],
  'dup_id.csv': ['both have the id "1"'],
  'empty.csv': ['roster.csv:1:1: the file is empty'],
  'header_only.csv': ['roster.csv: nobody is in it', 0],
  'no_header.csv': ['roster.csv:1:1: no column says who a student is'],
  'ragged.csv': ['roster.csv:3:11: there are more cells than columns'],
  'formula.csv': ['@SUM(1) (bob): there is no cs101/hw1-bob', 1],
  'login_invalid.csv': [/"\.\.\/\.\.\/orgs\/x" is not the name .*\n.*"bob\?x=1#f".*\n.*"-x".*\n.*"a b"/],
  'login_url.csv': ['1 ok, 1 no repository', 1],
  'proto_login.csv': ['1 ok, 1 no repository', 1],
  'leading_zero.csv': ['1 ok, 2 no repository', 1],
  'bidi.csv': ['A⟨U+200B⟩nn (bob)', 1],
  'cyrillic.csv': ['is not the name of a GitHub account'],
  'nul.csv': ['roster.csv:2:4: the character U+0000'],
  'blank_lines.csv': ['1 ok', 0],
  'spaces.csv': ['1 ok', 0],
  'huge_field.csv': ['1 ok', 0],
}

describe('a roster that somebody got wrong', () => {
  let course: Class
  beforeAll(async () => {
    course = await openClass()
    await course.graded('hw1-ann')
    course.write('course.yml', "org: cs101\nroster: roster.csv\nassignments:\n  hw1: {repos: 'hw1-*'}\n")
  })
  afterAll(() => course.close())

  test.each(namesOf('roster'))('%s is taken, or refused with its place', async (name) => {
    writeFileSync(join(course.dir, 'roster.csv'), readFileSync(join(dir, 'roster', name)))
    const out = `grades-${name}`
    const called = await course.call(['harvest', '--api-url', course.fake.apiUrl, '--out', out])
    const [words, code = 2] = rosters[name] ?? ['no row says what becomes of it']
    expect(called.out + called.err).toMatch(words)
    expect(called.code).toBe(code)
    if (code === 2) return
    const { rows } = JSON.parse(course.read(`${out}/hw1/gradebook.json`))
    expect(rows).toMatchObject([{ submitter: 'ann' }])
  })

  test('keeps ids as they are written, and lets none of them be a formula', async () => {
    for (const [name, ids] of [
      ['leading_zero.csv', ['007', '1e5', '12345678901234567890']],
      ['formula.csv', ["'@SUM(1)"]],
    ] as const) {
      writeFileSync(join(course.dir, 'roster.csv'), readFileSync(join(dir, 'roster', name)))
      const { out } = await course.call(['export', `grades-${name}`, '--to', 'csv'])
      for (const id of ids) expect(out).toContain(id)
      expect(out).not.toMatch(/(^|,)"?[=@]/m)
    }
  })
})
