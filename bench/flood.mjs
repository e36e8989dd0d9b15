// What the command line does with 2 GiB of output, beside the same program writing to `cat > /dev/null` in the same minutes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runNode } from './measured-run.mjs'

const ROUNDS = 3
const LIMIT_MB = 150
// What a reader may cost beside one that throws everything away.
const LIMIT_RATIO = 8

const bytes = Number(process.env.GRADE_FLOOD_BYTES ?? 2 ** 31)
const flood = `head -c ${bytes} /dev/zero`
const program = resolve('dist/cli/index.js')

const grading = (run) => ({
  assignment: 'flood',
  sandbox: 'none',
  tests: [{ id: 'flood', run, points: 1, timeout: '120s' }],
})

function timed(run) {
  const before = performance.now()
  run()
  return (performance.now() - before) / 1000
}

/** One grading; what was counted of the output must be all of it, and the program must have ended by itself. */
async function graded(dir, name, expected) {
  const out = join(dir, `out-${name}-${expected}`)
  const run = await runNode([program, 'run', join(dir, name), '--out', out])
  if (run.status !== 0) throw new Error(`the grading ended with ${run.status}\n${run.stdout}${run.stderr}`)
  const { attempt } = JSON.parse(readFileSync(join(out, 'flood/attempts.jsonl'), 'utf8').split('\n', 1)[0])
  const [command] = attempt.grader.commands
  if (command.exit_code !== 0 || command.timed_out || command.output_bytes !== expected)
    throw new Error(`not all output was read: ${JSON.stringify(command).slice(0, 300)}`)
  rmSync(out, { recursive: true })
  return { ...run, seconds: command.duration_ms / 1000 }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number, digits) => Number(number.toFixed(digits))

/** The most that was resident, and how many times as long as beside `cat` the program took. */
export async function measure() {
  const dir = mkdtempSync(join(tmpdir(), 'flood-'))
  try {
    for (const [name, run] of [
      ['quiet', 'true'],
      ['loud', flood],
    ]) {
      mkdirSync(join(dir, name))
      writeFileSync(join(dir, name, 'grading.yml'), JSON.stringify(grading(run)))
    }
    const quiet = await graded(dir, 'quiet', 0)
    const rounds = { loud: [], cat: [], megabytes: [] }
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      rounds.cat.push(timed(() => spawnSync('bash', ['-c', `${flood} | cat > /dev/null`])))
      const { seconds, megabytes } = await graded(dir, 'loud', bytes)
      rounds.loud.push(seconds)
      rounds.megabytes.push(megabytes)
    }
    const [seconds, cat, megabytes] = [median(rounds.loud), median(rounds.cat), Math.max(...rounds.megabytes)]
    const ratio = seconds / cat
    console.error(
      `${bytes} bytes in ${seconds.toFixed(2)} s within ${megabytes.toFixed(0)} MB (${quiet.megabytes.toFixed(0)} MB without output); cat ${cat.toFixed(2)} s`,
    )
    return {
      megabytes: round(megabytes, 1),
      quiet_megabytes: round(quiet.megabytes, 1),
      seconds: round(seconds, 2),
      cat_seconds: round(cat, 2),
      ratio: round(ratio, 2),
      ok: megabytes <= LIMIT_MB && ratio <= LIMIT_RATIO,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
