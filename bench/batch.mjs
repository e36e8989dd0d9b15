// What `batch --jobs 2` costs beside `xargs -P 2` over the bare grader command, and whether it survives being killed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const SUBMISSIONS = 40
const JOBS = 2
const ROUNDS = 3
const LIMIT = 1.15

const program = resolve('dist/cli/index.js')
const file = 'out/numbers/attempts.jsonl'
const batch = ['batch', 'submissions/*', '--config', 'course/grading.yml', '--jobs', String(JOBS)]

const grading = {
  assignment: 'numbers',
  grader: { run: 'python3 -B tests/grade.py', results: 'results.json', format: 'native' },
  protect: { files: ['tests/**'], from: '../course' },
  max_points: 4,
}

/** As busy as a small suite of tests: it imports, computes and waits, 0.3 to 0.5 s of it. */
const grader = `
import asyncio, decimal, email, json, os, sys, time, unittest, xml.dom.minidom
sys.path.insert(0, '.')
import numbers_of as submission
end = time.process_time() + 0.25
while time.process_time() < end:
    sum(i * i for i in range(1000))
tests = [{'id': f'square-{n}', 'status': 'passed' if submission.square(n) == n * n else 'failed'} for n in range(4)]
with open(os.path.join(os.environ['RESULTS_DIR'], 'results.json'), 'w') as file:
    json.dump({'version': 1, 'tests': tests}, file)
`

/** The same command as a shell loop would run it: in the submission, with the course's tests beside it. */
const bare = `cd "submissions/$1" && mkdir -p ../../bare/$1 && RESULTS_DIR=../../bare/$1 python3 -B ../../course/tests/grade.py`

function write(dir, path, text) {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}

function makeClass(dir) {
  write(dir, 'course/grading.yml', JSON.stringify(grading))
  write(dir, 'course/tests/grade.py', grader)
  for (const submitter of submitters) {
    const power = submitter.endsWith('7') ? 3 : 2
    write(dir, `submissions/${submitter}/numbers_of.py`, `def square(n):\n    return n ** ${power}\n`)
  }
}

const submitters = Array.from({ length: SUBMISSIONS }, (_, index) => `s${String(index).padStart(2, '0')}`)

function time(command, args, options) {
  const before = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options })
  const ms = performance.now() - before
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return ms
}

const timeBatch = (dir, out) => time(process.execPath, [program, ...batch, '--out', out], { cwd: dir })
const timeBare = (dir) =>
  time('xargs', ['-P', String(JOBS), '-I{}', 'bash', '-c', bare, 'grader', '{}'], {
    cwd: dir,
    input: submitters.join('\n'),
  })

const linesOf = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []

/** Kills a batch when a third of it is done, goes on, and tells who was not graded exactly once. */
async function killAndResume(dir) {
  const path = join(dir, file)
  const args = [program, ...batch, '--out', 'out']
  const killed = spawn(process.execPath, args, { cwd: dir, stdio: 'ignore' })
  const ended = new Promise((done) => killed.once('exit', done))
  while (linesOf(path).length < SUBMISSIONS / 3 && killed.exitCode === null) await sleep(20)
  killed.kill('SIGKILL')
  await ended
  const before = linesOf(path).length
  time(process.execPath, args, { cwd: dir })
  const graded = linesOf(path).map((line) => JSON.parse(line).submitter)
  const wrong = submitters.filter((one) => graded.filter((name) => name === one).length !== 1)
  return { before, wrong }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number, digits) => Number(number.toFixed(digits))

/** The medians of both, and how many times the shell loop the batch takes. */
export async function measure() {
  const dir = mkdtempSync(join(tmpdir(), 'batch-'))
  try {
    makeClass(dir)
    const times = { batch: [], bare: [] }
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      times.bare.push(timeBare(dir))
      times.batch.push(timeBatch(dir, `out-${turn}`))
    }
    const [ours, theirs] = [median(times.batch), median(times.bare)]
    const ratio = round(ours / theirs, 3)
    const { before, wrong } = await killAndResume(dir)
    console.error(
      `batch ${ours.toFixed(0)} ms, xargs ${theirs.toFixed(0)} ms, limit ${LIMIT} times; killed after ${before} of ${SUBMISSIONS}`,
    )
    if (wrong.length > 0) console.error(`not graded exactly once: ${wrong.join(', ')}`)
    const exactlyOnce = wrong.length === 0 && before < SUBMISSIONS
    return {
      ratio,
      batch_ms: round(ours, 0),
      xargs_ms: round(theirs, 0),
      submissions: SUBMISSIONS,
      jobs: JOBS,
      exactly_once: exactlyOnce,
      ok: ratio <= LIMIT && exactlyOnce,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
