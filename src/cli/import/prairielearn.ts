import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readBoundedText } from '../../bounded-text.js'
import { formatGrading } from '../../migrate/grading-text.js'
import { folder, gradingOfInfo } from '../../migrate/prairielearn-info.js'
import { schemaLine } from '../init/grading.js'
import { workflowWith } from '../init/workflow.js'
import type { Importer } from './imported.js'

const file = 'info.json'

const NO_SERVER =
  'has no counterpart: nothing of it runs here, neither what makes variants nor what grades; data its grader reads goes to .github/grading/data.json'

const namespaces = `      # Ubuntu keeps ordinary users from the namespaces in which a grader finds its /grade.
      - run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true
`

/** A PrairieLearn question that is graded externally. */
export const importPrairieLearn: Importer = async ({ dir, base, assignment }) => {
  const path = join(dir, file)
  const text = await readBoundedText(path)
  if (text === undefined || !text.includes('"externalGradingOptions"')) return undefined
  const { values, comments, notices, shared } = gradingOfInfo(text, relative(base, path))
  const has = async (name: string): Promise<boolean> =>
    (await stat(join(dir, name)).catch(() => undefined)) !== undefined
  const own = (await has('tests'))
    ? [{ from: relative(base, join(dir, 'tests')), to: `${folder}/tests` }]
    : []
  const server = (await has('server.py'))
    ? [{ message: NO_SERVER, place: { file: relative(base, join(dir, 'server.py')) } }]
    : []
  const grading = formatGrading({ assignment, ...values }, comments)
  return {
    from: [file],
    files: [
      { path: '.github/grading.yml', text: `${schemaLine}# Imported from ${file}.\n${grading}` },
      {
        path: '.github/workflows/grade.yml',
        // An image is graded in by docker, which runners have.
        text: workflowWith({ sandbox: values.image === undefined ? namespaces : '' }),
      },
    ],
    notices: [...notices, ...server],
    copies: [...own, ...shared],
    obsolete: [],
    next: (at) => [`check ${at()}`, `run ${at()}`],
  }
}
