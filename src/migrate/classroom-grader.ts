import { z } from 'zod'
import { expressionFault } from '../config/comparison.js'
import { type Finding, keyFinding, valueFinding } from '../config/finding.js'
import { findingsOf } from '../config/issues.js'
import { isPoints } from '../domain/points.js'
import { quote } from '../text/quote.js'
import type { Path } from '../text/yaml.js'
import { type PlacedStep, word } from './classroom-steps.js'
import type { ClassroomTest, ProgramTest } from './classroom-test.js'

/** A grader's step: its test, what makes it unreadable, and what is only worth knowing. */
export type ReadGrader = { test?: ClassroomTest; findings: Finding[]; notices: Finding[] }

const With = z.record(z.string(), word, 'expected a map of inputs').nullish()

const inputs = {
  command: ['test-name', 'setup-command', 'command', 'timeout', 'max-score'],
  io: [
    'test-name',
    'setup-command',
    'command',
    'input',
    'expected-output',
    'comparison-method',
    'timeout',
    'max-score',
  ],
  python: ['test-name', 'setup-command', 'timeout', 'max-score'],
} as const

const usualMinutes = 10

/** What a step that grades means; undefined for every other step. */
export function graderTestOf({ step, kind, path }: PlacedStep, root: unknown): ReadGrader | undefined {
  if (kind !== 'command' && kind !== 'io' && kind !== 'python') return undefined
  const within = [...path, 'with']
  const parsed = With.safeParse(step.with)
  if (!parsed.success) return { findings: findingsOf(parsed.error.issues, root, within), notices: [] }
  const said = parsed.data ?? {}
  const findings = problemsOf(kind, said, within)
  const notices = noticesOf(kind, said, within)
  return findings.length > 0 ? { findings, notices } : { test: testOf(kind, said, step), findings, notices }
}

function testOf(kind: GraderKind, said: Said, { id, name }: PlacedStep['step']): ClassroomTest {
  const input = (of: string): string => said[of] ?? ''
  const common = {
    ...(id !== '' && { id }),
    name: input('test-name') || name || id,
    setup: input('setup-command'),
    minutes: Number(input('timeout')) || usualMinutes,
    points: Number(input('max-score')),
  }
  if (kind === 'python') return { kind: 'pytest', ...common }
  const program = { kind: 'program', ...common, run: input('command'), input: input('input') } as const
  const expected = input('expected-output')
  return kind === 'io' ? { ...program, stdout: stdoutOf(input('comparison-method'), expected) } : program
}

/** Theirs is called `contains` where it is read, and `included` where it is documented. */
const methods = ['contains', 'included', 'exact', 'regex']

function stdoutOf(method: string, expected: string): NonNullable<ProgramTest['stdout']> {
  if (method === 'exact') return expected
  return method === 'regex' ? { matches: expected } : { contains: expected }
}

type Said = Record<string, string>
type GraderKind = keyof typeof inputs

function problemsOf(kind: GraderKind, said: Said, within: Path): Finding[] {
  const required = {
    command: ['command'],
    io: ['command', 'expected-output', 'comparison-method'],
    python: [],
  }[kind]
  const method = said['comparison-method'] ?? ''
  return [
    ...required.filter((name) => !said[name]).map((name) => valueFinding([...within, name], 'is missing')),
    ...numberFindings('timeout', said, within),
    ...numberFindings('max-score', said, within),
    ...(kind === 'io' && method !== '' && !methods.includes(method)
      ? [
          valueFinding(
            [...within, 'comparison-method'],
            `expected contains, exact or regex, got ${quote(method)}`,
          ),
        ]
      : []),
    ...(method === 'regex' ? expressionFindings(said['expected-output'] ?? '', within) : []),
  ]
}

function numberFindings(name: string, said: Said, within: Path): Finding[] {
  const value = said[name] ?? ''
  const number = Number(value)
  if (Number.isFinite(number) && number >= 0 && (name !== 'max-score' || isPoints(number))) return []
  return [valueFinding([...within, name], `expected a number, got ${quote(value)}`)]
}

function expressionFindings(pattern: string, within: Path): Finding[] {
  const problem = expressionFault(pattern)
  return problem === undefined ? [] : [valueFinding([...within, 'expected-output'], problem)]
}

function noticesOf(kind: GraderKind, said: Said, within: Path): Finding[] {
  const known: readonly string[] = inputs[kind]
  const points = Number(said['max-score'] ?? '')
  return Object.entries(said).flatMap(([name, value]) => {
    const path = [...within, name]
    if (!known.includes(name))
      return [keyFinding(path, `the ${kind} grader has no such input; it is left out`)]
    if (name === 'max-score' && kind !== 'python' && !Number.isInteger(points))
      return [valueFinding(path, `Classroom counted ${Math.trunc(points)}; here it is ${value}`)]
    return value.includes('${{')
      ? [
          valueFinding(
            path,
            'kept as text: only a workflow fills in such an expression',
            'use a variable and `pass_env`',
          ),
        ]
      : []
  })
}
