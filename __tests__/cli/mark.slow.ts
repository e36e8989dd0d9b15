import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Mark } from '../../src/domain/mark.js'
import { parseGradebook } from '../../src/record/gradebook.js'
import { parseMarkLines } from '../../src/record/mark.js'
import { parseAttemptLines } from '../record/attempt-lines.js'
import { hasTerminals, type Laptop, openLaptop } from './laptop.js'
import { leaveAll, sitDown } from './typist.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(async () => {
  await leaveAll()
  expect(laptop.close()).toEqual([])
})

const grading = {
  assignment: 'hw3',
  tests: [
    { id: 't1', run: 'cat part.txt' },
    { id: 'B', run: 'echo "graded for $GRADE_ITEMS"; grep -q fine part.txt' },
  ],
  rubric: [
    { id: 'A1', points: 4, tests: ['t1'] },
    { id: 'S', name: 'Style', points: 2, manual: true },
    { id: 'M', points: 5, deductions: [{ id: 'M.1', points: -2, name: 'leaks' }] },
    {
      id: 'B',
      items: [
        { id: 'B1', points: 1, manual: true },
        { id: 'B10', points: 2, manual: true },
      ],
    },
  ],
}

/** Grades people into `kept`, and keeps their files where `mark` looks for them. */
async function gradeAll(...names: string[]): Promise<void> {
  laptop.write({ 'grading.yml': grading })
  for (const name of names) {
    laptop.write({ [`kept/hw3/source/${name}/part.txt`]: name === 'ada' ? 'fine' : 'poor' })
    const { code, err } = await laptop.call(
      'run',
      `kept/hw3/source/${name}`,
      '--config',
      'grading.yml',
      '--out',
      'kept',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
  }
}

const marksIn = (file = 'kept/hw3/marks.jsonl'): Mark[] => {
  const path = join(laptop.dir, file)
  if (!existsSync(path)) return []
  const { marks, problems } = parseMarkLines(readFileSync(path, 'utf8'), path)
  expect(problems).toEqual([])
  return marks
}
const gradebook = () => {
  const path = join(laptop.dir, 'kept/hw3/gradebook.json')
  return parseGradebook(readFileSync(path, 'utf8'), path)
}
const told = (marks: readonly Mark[]): string[] =>
  marks.map((mark) => {
    const what = 'item' in mark ? `${mark.item} ${JSON.stringify(mark.given)}` : String(mark.adjust)
    return [mark.submitter, what, mark.comment, mark.by].filter(Boolean).join(' ')
  })

describe('`mark --set`', () => {
  test('marks several items at once, adjusts, and keeps the gradebook up to date', async () => {
    await gradeAll('ada')
    const sets = ['--set', 'S=1.5', '--set', 'M.1=applies', '--set', 'B1=pass', '--set', 'B10=fail']
    const ended = await laptop.call(
      'mark',
      'kept',
      'ada',
      ...sets,
      '--adjust',
      '+0.5',
      '--as',
      'kim',
      '--comment',
      'ok',
    )
    expect(ended).toEqual({
      code: 0,
      err: '',
      out: [
        'ada S: 1.5 of 2 points, by kim: ok',
        'ada M.1: applies, by kim: ok',
        'ada B1: passed, by kim: ok',
        'ada B10: failed, by kim: ok',
        'ada: +0.5 by kim: ok',
        'ada: 10 of 14 points',
        '',
      ].join('\n'),
    })
    expect(told(marksIn())).toEqual([
      'ada S {"points":1.5} ok kim',
      'ada M.1 {"passed":false} ok kim',
      'ada B1 {"passed":true} ok kim',
      'ada B10 {"passed":false} ok kim',
      'ada 0.5 ok kim',
    ])
    expect(gradebook().rows).toMatchObject([{ submitter: 'ada', points: 10, complete: true, marks: 5 }])
  })

  test('overrides what a test decided, and comments without points', async () => {
    await gradeAll('ada')
    await laptop.call('mark', 'kept', 'ada', '--set', 'A1=3', '--as', 'kim')
    const { out } = await laptop.call(
      'mark',
      'kept',
      'ada',
      '--set',
      'S=',
      '--comment',
      'see me',
      '--as',
      'kim',
    )
    expect(out).toBe('ada S: a comment, by kim: see me\nada: 3 of 14 points so far\n')
    expect(gradebook().rows[0]?.pending).toEqual(['S', 'M.1', 'B1', 'B10'])
  })

  test('prints one JSON document', async () => {
    await gradeAll('ada')
    const { out, err } = await laptop.call('mark', 'kept', 'ada', '--set', 'S=2', '--as', 'kim', '--json')
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      marks: [{ submitter: 'ada', item: 'S', given: { points: 2 }, by: 'kim' }],
      row: { submitter: 'ada', points: 6, max_points: 14, pending: ['M.1', 'B1', 'B10'] },
    })
  })

  test.each<[string, string[], RegExp]>([
    ['a group', ['--set', 'B=1'], /"B" is a group/],
    ['too many points', ['--set', 'B1=2'], /item B1 has 0 to 1 points, not 2/],
    ['an unknown item', ['--set', 'B11=1'], /there is no item "B11" \(did you mean "B1"\?/],
    ['an unknown word', ['--set', 'S=good'], /--set S: "good" is not understood/],
    ['no value', ['--set', 'S'], /--set: "S" is not understood/],
    ['what does not apply', ['--set', 'S=applies'], /only what takes points applies/],
    ['nothing at all', ['--set', 'S='], /--set S= says nothing/],
    ['an item without its own --set', ['--set', 'S=1', 'B1=1'], /"B1=1" stands alone .*--set B1=1/],
    ['one item twice', ['--set', 'S=1', '--set', 'S=2'], /--set S is there twice/],
    ['no number', ['--adjust', 'more'], /--adjust: "more" is no number/],
    ['no adjustment', ['--adjust', '0'], /changes nothing/],
    ['a number below 0 without =', ['--adjust', '-1'], /written --adjust=-…/],
    ['two ways at once', ['--set', 'S=1', '--test-only'], /--set and --test-only exclude each other/],
    ['several mistakes', ['--set', 'B=1', '--set', 'B1=2'], /"B" is a group.*\n.*item B1/],
  ])('refuses %s, and marks nothing', async (_, words, why) => {
    await gradeAll('ada')
    const { code, err } = await laptop.call('mark', 'kept', 'ada', '--as', 'kim', '--set', 'B10=1', ...words)
    expect(code).toBe(2)
    expect(err).toMatch(why)
    expect(marksIn()).toEqual([])
  })

  test.each<[string, string[], RegExp]>([
    ['of whom', ['kept', '--set', 'S=1', '--as', 'kim'], /of whom\?/],
    [
      'of somebody there is',
      ['kept', 'bo', '--set', 'S=1', '--as', 'kim'],
      /no attempt of "bo" \(did you mean "bob"\?/,
    ],
    ['who marks', ['kept', 'ada', '--set', 'S=1'], /say --as NAME/],
    ['which directory', ['--set', 'S=1', '--as', 'kim'], /which directory of attempts\?/],
    [
      'the directory of attempts, not that of an assignment',
      ['kept/hw3'],
      /the directory of attempts is ".*kept"/,
    ],
    ['a directory with attempts', ['.', 'ada', '--set', 'S=1', '--as', 'kim'], /has no attempts of hw3/],
    [
      'with --set where nobody can be asked',
      ['kept', 'ada', '--as', 'kim'],
      /there is no terminal to ask in/,
    ],
  ])('must be told %s', async (_, words, why) => {
    await gradeAll('ada', 'bob')
    const { code, err } = await laptop.call('mark', ...words)
    expect(code).toBe(2)
    expect(err).toMatch(why)
  })

  test('must be told what to mark with --json, which asks nothing', async () => {
    await gradeAll('ada')
    const { code, out } = await laptop.call('mark', 'kept', '--json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ hint: 'say what to mark: mark DIR SUBMITTER --set ITEM=VALUE --as NAME --json' }],
    })
  })

  test('says that another configuration made the gradebook', async () => {
    await gradeAll('ada')
    const set = ['mark', 'kept', 'ada', '--as', 'kim', '--set', 'S=1']
    expect((await laptop.call(...set)).err).toBe('')
    expect((await laptop.call(...set)).err).toBe('')
    laptop.write({ 'new.yml': { ...grading, due: '2026-11-30' } })
    const { err } = await laptop.call(...set, '--config', 'new.yml')
    expect(err).toBe(
      'The gradebook was made by grading.yml; marking makes it anew by new.yml as it is now.\n',
    )
  })

  test('loses none of six who mark at once', async () => {
    await gradeAll('ada')
    const people = ['kim', 'lee', 'max', 'noa', 'oli', 'pat']
    const calls = people.map((by) => laptop.call('mark', 'kept', 'ada', '--set', 'S=1', '--as', by))
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(people.map(() => 0))
    expect(
      marksIn()
        .map(({ by }) => by)
        .sort(),
    ).toEqual(people)
    expect(gradebook().rows).toMatchObject([{ marks: people.length }])
  })
})

describe('`mark --test-only`', () => {
  test('runs the tests of a code and shows them', async () => {
    await gradeAll('bob')
    const { code, out } = await laptop.call('mark', 'kept', 'bob', '-t', '-c', 'B')
    expect(code).toBe(0)
    expect(out).toMatch(/^bob\n/)
    expect(out).toContain('✗ B failed')
    expect(out).toContain('graded for B,B1,B10')
    expect(marksIn()).toEqual([])
  })

  test('lays marks over, and knows when it was handed in', async () => {
    await gradeAll('ada')
    await laptop.call('mark', 'kept', 'ada', '--set', 'S=2', '--set', 'M.1=pass', '--as', 'kim')
    const { out } = await laptop.call('mark', 'kept', 'ada', '-t', '--json')
    const file = join(laptop.dir, 'kept/hw3/attempts.jsonl')
    const [recorded] = parseAttemptLines(readFileSync(file, 'utf8'), file).lines
    expect(JSON.parse(out)).toMatchObject([
      {
        attempt: {
          submission: { submitted_at: recorded?.attempt.submission.submittedAt },
          points: 11,
          score: { items: [{ id: 'A1' }, { id: 'S', points: 2, mark: { by: 'kim' } }, { points: 5 }, {}] },
        },
      },
    ])
    const style = await laptop.call('mark', 'kept', 'ada', '-t', '-c', 'S')
    expect(style.out).toContain('2 of 2 points')
  })

  test('says where no files are', async () => {
    await gradeAll('bob')
    const { code, err } = await laptop.call('mark', 'kept', 'bob', '-t', '--source', 'clones')
    expect(code).toBe(2)
    expect(err).toMatch(/there are no files of "bob" in .*clones \(--source names/)
  })
})

describe('`mark merge`', () => {
  const line = (by: string, points: number, minute: number): string =>
    `${JSON.stringify({ submitter: 'ada', item: 'S', points, by, at: `2026-12-01T10:0${minute}:00Z` })}\n`

  test('puts files together, and names what people disagree on', async () => {
    await gradeAll('ada')
    laptop.write({
      'kept/hw3/marks.jsonl': line('kim', 1, 2) + line('kim', 2, 1),
      'lee/marks.jsonl': line('lee', 0, 3) + line('kim', 2, 1),
    })
    const merged = await laptop.call('mark', 'merge', 'lee/marks.jsonl', '--into', 'kept')
    expect(merged).toEqual({
      code: 0,
      err: '',
      out: '1 mark added, 3 now in kept/hw3/marks.jsonl.\n! ada S: kim says 1, lee says 0; the last counts\n',
    })
    expect(marksIn().map(({ at }) => at.slice(14, 16))).toEqual(['01', '02', '03'])
    const again = await laptop.call(
      'mark',
      'merge',
      'lee/marks.jsonl',
      '--into',
      'kept/hw3/marks.jsonl',
      '--json',
    )
    expect(JSON.parse(again.out)).toMatchObject({ marks: 3, added: 0, differences: [{ item: 'S' }] })
  })

  test('refuses files with a line that cannot be read, all of them at once, and changes nothing', async () => {
    await gradeAll('ada')
    const bad = `${line('lee', 1, 1)}{"submitter":"ada"}\n${line('lee', 1, 2).slice(0, 40)}`
    laptop.write({ 'kept/hw3/marks.jsonl': line('kim', 1, 2), 'lee.jsonl': bad })
    const { code, err } = await laptop.call('mark', 'merge', 'lee.jsonl', 'gone.jsonl', '--into', 'kept')
    expect(code).toBe(2)
    expect(err).toContain('lee.jsonl:2:')
    expect(err).toContain('lee.jsonl:3:')
    expect(err).toContain('there is no file "gone.jsonl"')
    expect(readFileSync(join(laptop.dir, 'kept/hw3/marks.jsonl'), 'utf8')).toBe(line('kim', 1, 2))
  })

  test('asks which assignment where it cannot be told', async () => {
    laptop.write({ 'kept/hw3/marks.jsonl': '', 'kept/hw4/marks.jsonl': '', 'lee.jsonl': line('lee', 1, 1) })
    const { code, err } = await laptop.call('mark', 'merge', 'lee.jsonl', '--into', 'kept')
    expect(code).toBe(2)
    expect(err).toMatch(/which assignment's marks\? there are hw3, hw4/)
    laptop.write({ 'other/hw4/marks.jsonl': line('lee', 1, 1) })
    await laptop.call('mark', 'merge', 'other/hw4/marks.jsonl', '--into', 'kept')
    expect(marksIn('kept/hw4/marks.jsonl')).toHaveLength(1)
  })
})

describe('`rescore`', () => {
  test('says who goes up, and that somebody could not be graded', async () => {
    await gradeAll('ada')
    laptop.write({ 'broken/part.txt': '', 'broken.yml': { ...grading, setup: 'false' } })
    await laptop.call('run', 'broken', '--config', 'broken.yml', '--out', 'kept')
    laptop.write({ 'new.yml': { ...grading, rubric: [{ id: 'A1', points: 7, tests: ['t1'] }] } })
    const { code, out } = await laptop.call('rescore', 'kept', '--config', 'new.yml')
    expect(code).toBe(1)
    expect(out).toContain('▲ ada  4 → 7  (+3)')
    expect(out).toMatch(/broken: no grade \(error\): the setup failed/)
    const json = await laptop.call('rescore', 'kept', '--config', 'new.yml', '--json')
    expect(JSON.parse(json.out)).toMatchObject({
      assignment: 'hw3',
      changes: [],
      rows: [{ submitter: 'ada', points: 7, max_points: 7 }],
      ungraded: [{ submitter: 'broken', status: 'error' }],
    })
  })
})

const inTerminal = hasTerminals() ? describe : describe.skip
const answer = (keys: string): string => `${keys}\r`

inTerminal('a person in a terminal', () => {
  test('is asked for what waits, after its tests were run, and every answer is saved', async () => {
    await gradeAll('ada', 'bob')
    const person = sitDown(laptop, ['mark', 'kept', '--as', 'kim'])
    await person.sees('ada (1 of 2)')
    await person.type('S: points 0–2, or y/n?', answer('1.5'))
    await person.type('Comment', answer('long lines'))
    await person.type('Does M.1 apply?', answer('n'))
    await person.type('Comment', answer(''))
    await person.sees('Tests: 1 of 1 passed')
    await person.type('B1: points 0–1', answer('b'))
    await person.sees('before: does not apply, by kim')
    await person.type('Does M.1 apply?', answer('y'))
    await person.type('Comment', answer(''))
    await person.type('B1: points 0–1', answer('y'))
    await person.type('Comment', answer(''))
    await person.type('B10: points 0–2', answer('2.5'))
    await person.sees('item B10 has 0 to 2 points, not 2.5')
    await person.type('B10: points 0–2', answer('2'))
    await person.type('Comment', answer(''))
    await person.sees('bob (2 of 2)')
    await person.type('S: points 0–2', answer('q'))
    const { code } = await person.ended
    expect(code).toBe(0)
    expect(person.screen()).toContain('4 items marked, in kept/hw3/marks.jsonl.')
    expect(person.screen()).not.toContain('a person marks this')
    expect(person.screen()).toContain('ada: 11.5 of 14 points\n')
    expect(told(marksIn())).toEqual([
      'ada S {"points":1.5} kim',
      'ada S {"points":1.5} long lines kim',
      'ada M.1 {"passed":true} kim',
      'ada M.1 {"passed":false} kim',
      'ada B1 {"passed":true} kim',
      'ada B10 {"points":2} kim',
    ])
    expect(gradebook().rows).toMatchObject([
      { submitter: 'ada', points: 11.5, complete: true },
      { submitter: 'bob', complete: false },
    ])
  })

  test('who is cut off loses at most the answer being typed', async () => {
    await gradeAll('ada')
    const person = sitDown(laptop, ['mark', 'kept', '-g', '--as', 'kim'])
    await person.type('S: points 0–2', answer('1'))
    await person.type('Comment', answer(''))
    await person.type('Does M.1 apply?', answer('y'))
    await person.type('Comment', 'half a comm')
    await person.sees('half a comm')
    person.crash()
    await person.ended
    expect(told(marksIn())).toEqual(['ada S {"points":1} kim', 'ada M.1 {"passed":false} kim'])
    const again = sitDown(laptop, ['mark', 'kept', '-g', '--as', 'kim'])
    await again.type('B1: points 0–1', answer('q'))
    await again.ended
    expect(again.screen()).not.toContain('Does M.1 apply?')
  })

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('can leave with %s, also while a comment is asked for', async (_, key) => {
    await gradeAll('ada')
    const person = sitDown(laptop, ['mark', 'kept', '-g', '--as', 'kim'])
    await person.type('S: points 0–2', answer('y'))
    await person.type('Comment', key)
    const { code } = await person.ended
    expect(code).toBe(0)
    expect(person.screen()).toContain('1 item marked')
    expect(gradebook().rows).toMatchObject([{ points: 6 }])
  })

  test('is not asked again for what is marked, unless with --regrade, and can name codes', async () => {
    await gradeAll('ada')
    const sets = ['S=1', 'M.1=pass', 'B1=1', 'B10=0'].flatMap((set) => ['--set', set])
    await laptop.call('mark', 'kept', 'ada', ...sets, '--comment', 'hm', '--as', 'lee')
    const nothing = sitDown(laptop, ['mark', 'kept', '--as', 'kim'])
    expect((await nothing.ended).out).toContain('There is nothing to mark.')
    const person = sitDown(laptop, ['mark', 'kept', 'ada', '-r', '-g', '-c', 'B1', '--as', 'kim'])
    await person.sees('before: 1 of 1 point, by lee: hm')
    await person.type('B1: points 0–1', answer('n'))
    await person.type('Comment', answer('no'))
    await person.ended
    expect(person.screen()).not.toContain('B10: points')
    expect(told(marksIn()).slice(4)).toEqual([
      'ada B1 {"passed":false} hm kim',
      'ada B1 {"passed":false} no kim',
    ])
  })

  test('is asked again for what was marked on other files, and keeps it by Enter', async () => {
    await gradeAll('ada')
    const sets = ['S=1', 'M.1=pass', 'B1=1', 'B10=0'].flatMap((set) => ['--set', set])
    await laptop.call('mark', 'kept', 'ada', ...sets, '--comment', 'hm', '--as', 'lee')
    laptop.write({ 'kept/hw3/source/ada/part.txt': 'fine now' })
    await laptop.call('run', 'kept/hw3/source/ada', '--config', 'grading.yml', '--out', 'kept')
    const scored = await laptop.call('rescore', 'kept')
    expect(scored.out).toContain(
      '! ada: marked on another submission than the one that counts: S by lee, M.1 by lee, B1 by lee, B10 by lee\n',
    )
    const person = sitDown(laptop, ['mark', 'kept', 'ada', '-g', '-c', 'S,M', '--as', 'kim'])
    await person.sees('and not at what counts: hm')
    await person.type('S: points 0–2, or y/n? (Enter keeps it)', answer(''))
    await person.type('Does M.1 apply? [y/n] (Enter keeps it)', answer('y'))
    await person.type('Comment (Enter keeps "hm", - for none)', answer(''))
    await person.ended
    expect(gradebook().rows).toMatchObject([{ markedOnAnother: ['B1', 'B10'] }])
    expect(told(marksIn()).slice(4)).toEqual(['ada S {"points":1} hm kim', 'ada M.1 {"passed":false} hm kim'])
  })

  test('may type ahead', async () => {
    await gradeAll('ada')
    const person = sitDown(laptop, ['mark', 'kept', '-c', 'B', '--as', 'kim'])
    await person.type('ada (1 of 1)', ['y', 'one', '1', 'two', ''].join('\r'))
    await person.ended
    expect(told(marksIn()).filter((mark) => /one|two/.test(mark))).toEqual([
      'ada B1 {"passed":true} one kim',
      'ada B10 {"points":1} two kim',
    ])
  })

  test('is known by the name git has, and told so', async () => {
    await gradeAll('ada')
    const config = join(laptop.dir, 'gitconfig')
    execFileSync('git', ['config', '--file', config, 'user.name', 'Kim Q'])
    const person = sitDown(laptop, ['mark', 'kept', '-g', '-c', 'S'], { GIT_CONFIG_GLOBAL: config })
    await person.sees("Marks are by Kim Q (git's user.name); --as says otherwise.")
    await person.type('S: points 0–2', answer('y'))
    await person.type('Comment', answer(''))
    await person.ended
    expect(marksIn()).toMatchObject([{ by: 'Kim Q' }])
  })

  test('is told that the files are at another commit', async () => {
    await gradeAll('ada')
    const clone = join(laptop.dir, 'kept/hw3/source/ada')
    const git = (...args: string[]): void => {
      execFileSync('git', ['-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: 'ignore',
      })
    }
    git('init')
    git('add', '.')
    git('commit', '-m', 'later')
    const person = sitDown(laptop, ['mark', 'kept', '-g', '-c', 'S', '--as', 'kim'])
    await person.sees('and not what counts')
    await person.type('S: points 0–2', answer('q'))
    await person.ended
  })

  test('is told that the files are not the ones that were graded', async () => {
    await gradeAll('ada')
    laptop.write({ 'kept/hw3/source/ada/part.txt': 'another text that is fine' })
    const person = sitDown(laptop, ['mark', 'kept', '-c', 'B1', '--as', 'kim'])
    await person.sees('These files are not the ones that were graded.')
    await person.type('B1: points 0–1', answer('q'))
    await person.ended
  })

  test('gets a shell in a copy without git and its hooks, which is gone afterwards', async () => {
    await gradeAll('ada')
    laptop.write({ 'kept/hw3/source/ada/.git/hooks/post-checkout': '#!/bin/sh\ntouch ran' })
    const person = sitDown(laptop, ['mark', 'kept', 'ada', '-i'], { SHELL: '/bin/sh', PS1: 'ready> ' })
    await person.type(
      'A copy of what ada handed in',
      answer('pwd; cat part.txt; ls -A; echo changed > part.txt'),
    )
    await person.sees('part.txt\n')
    await person.type('', answer('exit'))
    const { code } = await person.ended
    expect(code).toBe(0)
    expect(person.screen()).toMatch(/grade-inspect-\w+\/files\nfinepart\.txt\n/)
    expect(readdirSync(join(laptop.dir, 'kept/hw3/source/ada')).sort()).toEqual(['.git', 'part.txt'])
    expect(readFileSync(join(laptop.dir, 'kept/hw3/source/ada/part.txt'), 'utf8')).toBe('fine')
  })

  test('can inspect only where there is a terminal', async () => {
    await gradeAll('ada')
    const { code, err } = await laptop.call('mark', 'kept', 'ada', '-i')
    expect({ code, err }).toEqual({
      code: 2,
      err: '--inspect opens a shell, and there is no terminal here\n',
    })
  })
})
