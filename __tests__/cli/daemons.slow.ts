import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { chooseSandbox } from '../../src/sandbox/choose.js'
import { readAttempts } from '../../src/store/directory.js'
import { runningWith } from '../machine.js'
import { aSettings } from '../sandbox/settings.js'
import { openLaptop } from './laptop.js'

// Two hundred daemons take their time, and a loaded machine more.
jest.setTimeout(180_000)

const laptop = openLaptop()
afterAll(() => {
  laptop.close()
})

const count = 200

/** Ends at once, and leaves a daemon that rewrites the results for as long as it lives and then says so. */
const daemon = `
import json, os, signal, sys, time
path = os.path.join(os.environ['RESULTS_DIR'], 'results.json')
def write(number):
    with open(path + '.new', 'w') as file:
        json.dump({'version': 1, 'tests': [{'id': 'a', 'status': 'failed', 'message': 'number %d' % number}]}, file)
    os.rename(path + '.new', path)
    os.write(1, b'%d\\n' % number)
write(0)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for ignored in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(ignored, signal.SIG_IGN)
        for number in range(1, 1000000):
            write(number)
            time.sleep(0.0005)
    os._exit(0)
os.wait()
os._exit(0)
`

const strongest = async (): Promise<string> => {
  for (const level of ['bubblewrap', 'namespaces'] as const) {
    const works = await chooseSandbox(level, aSettings()).then(
      () => true,
      () => false,
    )
    if (works) return level
  }
  return 'none'
}

const levels = process.platform === 'linux' ? [...new Set(['none', await strongest()])] : []

test.each(levels)(
  'a program that daemonises and rewrites its results is graded by those at its death, 200 times, at level %s',
  async (sandbox) => {
    const names = Array.from({ length: count }, (_, index) => `s${String(index).padStart(3, '0')}`)
    for (const name of names) laptop.write({ [`${sandbox}/subs/${name}/main.py`]: `# ${name}\n${daemon}` })
    laptop.write({
      [`${sandbox}/grading.yml`]: {
        assignment: 'hw3',
        sandbox,
        show: { output: 'all' },
        grader: { run: 'python3 -S main.py', results: 'results.json', format: 'native' },
        max_points: 1,
      },
    })
    const asked = ['--config', `${sandbox}/grading.yml`, '--out', `${sandbox}-out`, '--jobs', '3']
    const ended = await laptop.call('batch', `${sandbox}/subs/*`, ...asked)
    const all = (await readAttempts(join(laptop.dir, `${sandbox}-out`), 'hw3')).lines
    const lines = all.filter(({ attempt }) => attempt.status === 'graded')
    const reasons = all.flatMap(({ attempt }) => (attempt.status === 'graded' ? [] : [attempt.reason]))
    expect({ ...ended, reasons }).toMatchObject({ code: 0, err: '' })
    expect([lines.length, all.length]).toEqual([count, count])
    let rewritten = 0
    for (const { attempt } of lines) {
      expect(attempt.grader.confinement.level).toBe(sandbox)
      const recorded = Number(/^number (\d+)$/.exec(attempt.tests[0]?.message ?? '')?.[1] ?? Number.NaN)
      const printed = attempt.grader.commands[0]?.output.trim().split('\n').map(Number) ?? []
      // It says a number only when it has written it: at its death it had said the recorded one, or was about to.
      const last = printed.at(-1) ?? Number.NaN
      expect([recorded, recorded - 1]).toContain(last)
      expect(attempt.notices).toEqual([])
      if (recorded > 0) rewritten += 1
    }
    // Else it was dead before it could do what this is about.
    expect(rewritten).toBeGreaterThan(0)
    expect(runningWith('-S main.py')).toEqual([])
  },
)
