import { scattered } from './chance.js'
import { answersText, TESTS } from './homework.js'
import { addBlob, addCommit, addFiles, addTree, type Memory, type TreeEntry } from './memory.js'
import { bot, gitHub, studentOf } from './people.js'
import { indexText, type SeededRecord } from './records.js'
import { gradingMs, nameOf, type Seeded } from './seeding.js'
import type { Annotation, Run } from './world.js'

/** What there is in a seeded repository. */
export type Made = { memory: Memory; runs: Map<number, Run>; signed: Set<string> }

/** A student's commit and its grading. */
type Attempted = { commit: string; at: number; right: number; runId: number }

function studentWork(memory: Memory, { seeding, index, pushes }: Seeded, id: number): Attempted[] {
  const login = seeding.loginOf(index)
  const author = studentOf(login)
  let parent = seeding.template.commit
  const attempts = pushes.map((at, number) => {
    const right = Math.min(TESTS, (scattered(index, 4) % (TESTS + 1)) + number)
    const answers = answersText(login, number + 1, right)
    const tree = addFiles(memory, seeding.template.tree, { 'answers.sh': answers })
    const message = `Attempt ${number + 1}`
    parent = addCommit(memory, { tree, parents: [parent], author, committer: author, at, message })
    return { commit: parent, at, right, runId: 10_000_000_000 + id * 100 + number }
  })
  memory.refs.set('refs/heads/main', parent)
  return attempts
}

const file = (memory: Memory, name: string, text: string): TreeEntry => ({
  mode: '100644',
  name,
  oid: addBlob(memory, text),
})

/** The results branch as the action leaves it: a commit for each attempt. */
function recordsBranch(memory: Memory, { seeding, pushes }: Seeded, records: readonly SeededRecord[]) {
  const folder: TreeEntry[] = []
  const commits: string[] = []
  for (const [number, record] of records.entries()) {
    const written = file(memory, record.file, record.text)
    folder.push(written)
    const latest = { ...written, name: 'latest.json' }
    const index = file(memory, 'index.json', indexText(records.slice(0, number + 1)))
    const inside = addTree(memory, [...folder, latest, index])
    const tree = addTree(memory, [{ mode: '40000', name: seeding.assignment, oid: inside }])
    const at = (pushes[number] ?? 0) + gradingMs
    const message = `Grade ${record.summary.commit ?? ''}`
    const people = { author: bot, committer: gitHub }
    commits.push(addCommit(memory, { tree, parents: commits.slice(-1), ...people, at, message }))
  }
  const tip = commits.at(-1)
  if (tip !== undefined) memory.refs.set(`refs/heads/${seeding.branch}`, tip)
  return commits
}

/** What the action prints, for whoever wants to know which run made a record. */
const announced = (assignment: string, { file: name, sha256 }: SeededRecord): Annotation => ({
  title: 'Grade record',
  message: `${assignment}/${name} sha256=${sha256}`,
})

const runOf = ({ runId, commit, at }: Attempted, annotations: Annotation[]): Run => ({
  id: runId,
  created_at: new Date(at + 2000).toISOString(),
  head_sha: commit,
  event: 'push',
  path: '.github/workflows/grade.yml',
  annotations,
})

/** Makes up the whole repository: real git objects, real records, and the runs that made them. */
export function make(seeded: Seeded, id: number): Made {
  const { seeding, index } = seeded
  const { template, assignment, org } = seeding
  const memory: Memory = { objects: new Map(template.memory.objects), refs: new Map() }
  const name = nameOf(seeding, index)
  const known = { repositoryId: id, repository: `${org}/${name}`, name, login: seeding.loginOf(index) }
  const attempts = studentWork(memory, seeded, id)
  const records = attempts.map(({ at, ...attempt }) => {
    const submittedAt = new Date(at).toISOString()
    return seeding.recordOf({
      ...known,
      ...attempt,
      submittedAt,
      gradedAt: new Date(at + gradingMs).toISOString(),
    })
  })
  const commits = recordsBranch(memory, seeded, records)
  const runs = attempts.map((attempt, number): [number, Run] => {
    const record = records[number]
    return [attempt.runId, runOf(attempt, record === undefined ? [] : [announced(assignment, record)])]
  })
  return { memory, runs: new Map(runs), signed: new Set([template.commit, ...commits]) }
}
