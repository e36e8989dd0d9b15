import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { separated } from '../../src/export/separated.js'
import { coursePage } from '../../src/page/page.js'
import { annotationsOf, formatCommand } from '../../src/report/annotations.js'
import { forTerminal } from '../../src/report/for-terminal.js'
import { fenced } from '../../src/report/log.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { makeAccount, makeAssignment, makeCourse, makeItem, makeRow } from '../course-grades.js'
import { commandsIn, commandsWithoutFence } from '../fakes/runner-log.js'
import { HIDDEN } from '../properties/hostile-text.js'
import { liveIn, readHtml, readSummary, skeletonOf } from '../properties/read-page.js'
import { cellsOf } from '../properties/read-table.js'
import { aContext, anAttempt, anItem, aScore, aTest } from './attempts.js'

const corpus = '__tests__/fixtures/hostile'
const hasPython = spawnSync('python3', ['--version']).status === 0
const token = '0123456789abcdef0123456789abcdef'
const terminal = { color: false, width: 100, timezone: 'UTC', isRecorded: true }

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

type Forged = { tests: { name: string; output: string }[] }

function forged(variant: string): Forged['tests'] {
  const file = join(dir, `${variant}.json`)
  execFileSync('python3', [join(corpus, 'forge/forge.py'), variant, file])
  return (JSON.parse(readFileSync(file, 'utf8')) satisfies Forged).tests
}

const nothing = { name: '', output: '' }

const attemptOf = (name: string, output: string) =>
  anAttempt({
    tests: [aTest({ id: 't1', name, status: 'failed', message: output, file: 'list.py', line: 1 })],
    score: aScore({ items: [anItem({ id: 'A1', name, status: 'failed', reason: name, tests: ['t1'] })] }),
  })

/** What each name of the corpus says to a reader, letter by letter. */
const names: readonly (readonly [variant: string, shown: string, cell?: string])[] = [
  [
    'name_html',
    '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><details open><summary>Score: 100</summary>',
  ],
  ['name_details', '</td></tr></table></details></details><table><tr><td>Total</td><td>100/100'],
  ['name_table', 'a | 10 | 10 | | forged | 10 | 10'],
  ['name_fence', '``` ```` ~~~ # Score 100/100'],
  ['name_backticks', '`a`` ``` ````'],
  [
    'name_link',
    '[click](https://evil.example) ![x](https://evil.example/p.png) @octocat #1 GH-1 octocat/Hello-World@deadbeef https://evil.example :tada: $$x^2$$ \\',
  ],
  ['name_mermaid', '```mermaid graph TD; A-->B ```'],
  [
    'name_workflow',
    '::notice title=Autograding complete::Points 100/100 ##[set-output name=score]100 %0A::add-mask::0',
  ],
  ['name_ansi', 'PASS ⟨U+0008⟩⟨U+0008⟩'],
  ['name_bidi', '⟨U+202E⟩001/001 :erocs⟨U+202C⟩ ⟨U+2066⟩x⟨U+2069⟩ ⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩'],
  ['name_invisible', 'a⟨U+200B⟩⟨U+200C⟩⟨U+200D⟩⟨U+2060⟩⟨U+FEFF⟩⟨U+00AD⟩⟨U+E0041⟩⟨U+FE0F⟩⟨U+3164⟩⟨U+115F⟩'],
  ['nul_in_name', 'a⟨U+0000⟩b'],
  ['name_1mb', `${'N'.repeat(500)}…`, `${'N'.repeat(32_000)}…`],
]

const calm = skeletonOf(readSummary(renderSummary(attemptOf('x', 'x'), aContext())))

const inTests = hasPython ? describe : describe.skip

inTests('a name of the corpus is text to whoever reads it', () => {
  test.each(names)('%s', (variant, shown, cell = shown) => {
    const [{ name, output } = nothing] = forged(variant)
    const attempt = attemptOf(name, output)
    const summary = readSummary(renderSummary(attempt, aContext()))
    expect(skeletonOf(summary)).toEqual(calm)
    expect(liveIn(summary)).toEqual([])
    expect(summary.elements.find(({ name: tag }) => tag === 'code')?.text).toBe(shown)

    const notes = annotationsOf(attempt)
    const log = `${fenced(renderTerminal(attempt, terminal), token)}${notes.map(formatCommand).join('\n')}\n`
    const [fence, note, ...others] = commandsIn(log)
    expect([fence?.name, note?.name, others]).toEqual(['stop-commands', 'error', []])
    expect(note?.properties.title).toMatch(/: failed$/)
    if (shown.length < 180) expect(note?.properties.title).toBe(`${shown}: failed`)
    expect(log).not.toMatch(HIDDEN)
    expect(forTerminal(renderTerminal(attempt, terminal))).toBe(renderTerminal(attempt, terminal))
    if (shown.length < 200) expect(renderTerminal(attempt, terminal)).toContain(`✗ ${shown} failed`)

    const [[first = ''] = []] = cellsOf(separated([[name]], { delimiter: ',', lineEnd: '\n' }), ',')
    expect(first).toBe(cell)
  })

  test('on the page of a course, too', () => {
    const row = (text: string) =>
      makeRow('ada', { items: [makeItem('A1', { name: text, mark: markBy(text) })] })
    const pageOf = (text: string) =>
      coursePage(
        makeCourse([makeAssignment('hw1', [makeAccount('ada', { grade: row(text), flags: [text] })])]),
        'https://github.com',
      )
    const all = names.map(([variant]) => forged(variant)[0]?.name ?? '').join(' ')
    const page = readHtml(pageOf(all))
    const plain = readHtml(pageOf('x'))
    expect(page.elements.map(({ name }) => name)).toEqual(plain.elements.map(({ name }) => name))
    expect(page.elements.filter(({ attributes }) => 'onerror' in attributes || 'src' in attributes)).toEqual(
      [],
    )
    expect(page.comments).toBe(0)
  })

  test('the formulas of name_csv are texts in a table', () => {
    const cells = forged('name_csv').map(
      ({ name }) => cellsOf(separated([[name]], { delimiter: ',', lineEnd: '\n' }), ',')[0]?.[0],
    )
    expect(cells).toEqual([
      `'=HYPERLINK("http://evil","x")`,
      "'+1+1|calc",
      "'-2+3",
      "'@SUM(1)",
      "'=1+1",
      "'=1+1",
      "'=cmd|'/C calc'!A0",
      `a";'=1+1;"`,
      "'＝1+1",
    ])
  })

  test('the bomb of output_summary_bomb leaves a summary that GitHub shows, and says what it left out', () => {
    const [{ output } = nothing] = forged('output_summary_bomb')
    expect(output.length).toBeGreaterThan(500_000)
    const text = renderSummary(attemptOf('bomb', output), aContext())
    expect(Buffer.byteLength(text)).toBeLessThan(900_000)
    expect(text).toMatch(/… \d+ bytes left out …/)
    expect(skeletonOf(readSummary(text))).toEqual(calm)
  })
})

const markBy = (text: string) => ({ by: text, at: '2026-11-30T12:00:00Z', comment: text })

inTests('what a program of the corpus prints is text in the log and in the summary', () => {
  test.each([
    ['cmd/workflow_commands.py', ':ADD-MASK::0'],
    ['cmd/stop_token_guess.py', '::notice::HOSTILE commands resumed'],
    ['res/output_ansi.py', 'FAIL⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩PASS'],
    ['res/output_binary.py', '⟨U+0000⟩⟨U+0000⟩nul'],
  ])('%s', (program, shown) => {
    const { stdout, stderr } = spawnSync('python3', [join(corpus, program)], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    const printed = stdout + stderr
    const whole = fenced(printed, token)
    const obeyed = commandsIn(`${whole}::notice::ours\n`).map(({ name }) => name)
    expect(obeyed).toEqual(['stop-commands', 'notice'])
    // Even a runner that knew no fence would obey none of it.
    expect(commandsWithoutFence(whole)).toEqual([])
    expect(whole).not.toMatch(HIDDEN)
    expect(whole).toContain(shown)
    const summary = readSummary(renderSummary(attemptOf('x', printed), aContext()))
    expect(skeletonOf(summary)).toEqual(calm)
    expect(liveIn(summary)).toEqual([])
  })
})
