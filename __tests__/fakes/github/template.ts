import { answersText, gradingText, WORKFLOW } from './homework.js'
import { addCommit, addFiles, emptyMemory, type Memory } from './memory.js'
import { gitHub, teacher } from './people.js'

/** What every student of an assignment begins with. */
export type Template = { memory: Memory; tree: string; commit: string }

export const templateAt = Date.parse('2026-09-01T08:00:00Z')

const filesOf = (assignment: string): Record<string, string> => ({
  'README.md': `# ${assignment}\n\nWrite the answers into answers.sh.\n`,
  'answers.sh': answersText('nobody', 0, 0),
  '.github/grading.yml': gradingText(assignment),
  '.github/workflows/grade.yml': WORKFLOW,
})

export function templateOf(assignment: string): Template {
  const memory = emptyMemory()
  const tree = addFiles(memory, undefined, filesOf(assignment))
  const people = { author: teacher, committer: gitHub }
  const commit = addCommit(memory, {
    tree,
    parents: [],
    ...people,
    at: templateAt,
    message: 'Initial commit',
  })
  memory.refs.set('refs/heads/main', commit)
  return { memory, tree, commit }
}
