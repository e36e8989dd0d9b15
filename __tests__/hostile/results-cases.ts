import type { Attempt } from '../../src/domain/attempt.js'
import { type Case, everywhere, type Outcomes, type Seen } from './case.js'
import { refusalOf } from './refusals.js'

/** Two tests worth ten and five: what the forged files speak of. */
const rubric = [
  { id: 't1', points: 10 },
  { id: 't2', points: 5 },
]

type Forged = {
  format?: string
  /** The variant lacks the version our format demands, and would be refused for that alone. */
  versioned?: true
  /** Without a rubric what the file says of its tests' maxima holds. */
  withoutRubric?: true
  limits?: Record<string, string>
  points?: number
  outcomes?: Outcomes
  /** What must be true of an attempt that is accepted. */
  holds?: (attempt: Attempt) => boolean
}

const addVersion = `sed -i '1s/^{"tests"/{"version":1,"tests"/' "$RESULTS_FILE"`

const forged = (variant: string, outcome: string, row: Forged = {}): Case => ({
  id: `forge_${variant}`,
  door: 'cli',
  config: ({ run }) => ({
    grader: {
      run: row.versioned ? `${run.join(' ')}; ${addVersion}` : run,
      results: 'results.json',
      format: row.format ?? 'native',
      timeout: '60s',
    },
    limits: row.limits ?? {},
    ...(row.withoutRubric ? {} : { rubric }),
  }),
  told: (seen) => told(seen, outcome, row),
  outcomes: row.outcomes ?? everywhere(outcome),
  points: row.points ?? 0,
})

function told({ attempt, printed }: Seen, outcome: string, { holds = () => true }: Forged): string {
  if (attempt === undefined) return printed
  if (attempt.status === 'error') return refusalOf(attempt.reason ?? '')
  return holds(attempt) && outcome.startsWith('accepted') ? outcome : `accepted: ${JSON.stringify(attempt)}`
}

const asText = 'accepted: shown as text'
const shape = 'refused: another shape'
const syntax = 'refused: no JSON'
const number = 'refused: no such number'
const deduct = 'accepted: what is missing earns nothing'
const full = 'accepted: whoever writes the results decides'

const says =
  (...statuses: string[]) =>
  ({ score }: Attempt): boolean =>
    statuses.join() === (score?.items ?? []).map(({ status }) => status).join()

const file: Case[] = [
  forged('perfect', full, { points: 15 }),
  forged('extra_trust_fields', 'refused: unknown keys'),
  forged('total_override', 'accepted: totals are recomputed', { holds: says('failed', 'failed') }),
  forged('symlink', 'refused: symbolic link'),
  forged('symlink_zero', 'refused: symbolic link'),
  forged('symlink_loop', 'refused: symbolic link'),
  forged('symlink_parent', 'refused: replaced directory', {
    // A sandbox that mounts the directory lets nobody replace it.
    outcomes: everywhere(['refused: replaced directory', 'refused: no results']),
  }),
  forged('hardlink', 'refused: hard link'),
  forged('fifo', 'refused: not a regular file'),
  forged('directory', 'refused: no results'),
  forged('socket', 'refused: not a regular file'),
  // By root it is read, by its owner it is not.
  forged('mode000', full, { points: 15, outcomes: everywhere([full, 'refused: may not be read']) }),
  forged('sparse_10g', 'refused: too large', { limits: { file_size: '20g' } }),
  forged('big_valid', 'refused: too large'),
]

const encoding: Case[] = [
  forged('empty', 'refused: empty'),
  forged('whitespace', 'refused: empty'),
  forged('truncated', syntax),
  forged('trailing_garbage', syntax),
  forged('two_documents', syntax),
  forged('bom_utf8', 'accepted: without its mark', { holds: says('failed', 'failed') }),
  forged('utf16', 'refused: not UTF-8'),
  forged('invalid_utf8', 'refused: not UTF-8'),
  forged('nul_bytes', syntax),
  forged('nul_in_name', asText),
  forged('control_raw', syntax, { versioned: true }),
  forged('json5', syntax),
  forged('python_repr', syntax),
  forged('deep_array', 'refused: nested too deep', { versioned: true }),
  forged('million_keys', 'refused: unknown keys'),
  forged('dup_keys', 'refused: a key twice', { versioned: true }),
  forged('dup_keys_top', 'refused: a key twice'),
  forged('proto', 'refused: a key of JavaScript itself', { versioned: true }),
  forged('constructor', 'refused: unknown keys', { versioned: true }),
]

const numbers: Case[] = [
  forged('nan', syntax, { versioned: true }),
  forged('infinity', syntax, { versioned: true }),
  forged('1e400', number, { versioned: true }),
  forged('neg_score', number),
  forged('over_max', number),
  forged('max_zero', 'accepted: nothing out of nothing', { withoutRubric: true }),
  forged('score_string', shape),
  forged('score_hex', shape),
  forged('score_bool', shape),
  forged('score_null', shape),
  forged('minus_zero', 'accepted: 0', { versioned: true, holds: ({ points }) => Object.is(points, 0) }),
  forged('float_sum', 'accepted: 0.6', {
    withoutRubric: true,
    points: 0.6,
    holds: (all) => all.points === 0.6,
  }),
  forged('tiny', 'accepted: 0', { holds: ({ points }) => points === 0 }),
  forged('time_negative', number),
]

const structure: Case[] = [
  forged('top_array', shape),
  forged('top_string', shape),
  forged('top_null', shape),
  forged('top_number', shape),
  forged('top_true', shape),
  forged('no_tests', shape),
  forged('tests_empty', deduct, { holds: says('not_run', 'not_run') }),
  forged('tests_object', shape, { versioned: true }),
  forged('tests_nested', shape, { versioned: true }),
  forged('tests_null_item', shape, { versioned: true }),
  forged('missing_test', deduct, { points: 10, holds: says('passed', 'not_run') }),
  forged('unknown_test', 'accepted: named, worth nothing', {
    holds: ({ score }) => score?.unexpected.join() === 'bonus' && score.maxPoints === 15,
  }),
  forged('dup_ids', 'refused: an id twice'),
  forged('id_types', shape),
  forged('id_empty', shape),
  forged('status_unknown', shape),
  forged('status_vs_score', 'accepted: the points count, the contradiction is said', {
    points: 10,
    holds: ({ notices }) => notices.some((notice) => notice.includes('"t1" is failed, but has 10 of 10')),
  }),
  forged('tests_100k', 'refused: too many tests', { versioned: true }),
]

const rendering: Case[] = [
  ...['html', 'details', 'table', 'fence', 'backticks', 'link', 'mermaid', 'workflow', 'ansi', 'bidi'].map(
    (name) => forged(`name_${name}`, asText),
  ),
  forged('name_invisible', asText),
  forged('name_1mb', 'accepted: cut', { holds: ({ tests }) => (tests[0]?.name.length ?? 0) < 300 }),
  forged('name_empty', 'accepted: the id is shown', { holds: ({ tests }) => tests[0]?.name === 't1' }),
  forged('name_types', shape),
  forged('name_csv', asText, { withoutRubric: true }),
  forged('output_summary_bomb', 'accepted: cut'),
]

const otherFormats: Case[] = [
  forged('junit_xxe', 'refused: document type', { format: 'junit' }),
  forged('junit_zero', deduct, { format: 'junit', holds: says('not_run', 'not_run') }),
  forged('yaml_alias_bomb', syntax),
  forged('tap_bailout', deduct, { format: 'tap', holds: says('not_run', 'not_run') }),
]

export const resultsCases: Case[] = [
  ...file,
  ...encoding,
  ...numbers,
  ...structure,
  ...rendering,
  ...otherFormats,
]
