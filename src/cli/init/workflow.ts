import type { Language } from './language.js'

const setupPython = `      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
`

/** Other systems have no such sandbox, and there the step could only say so. */
const bubblewrap = `      # Installs bubblewrap, which keeps the code that is graded in a sandbox.
      - uses: org/grade-action/sandbox@v1
`

/** Where a runner does not bring what the first \`grading.yml\` needs. */
const setupFor: Partial<Record<Language, string>> = { python: setupPython }

/** What is not the same in every workflow of a student's repository. */
export type WorkflowParts = {
  /** Steps between the checkout and the grading, as they stand below `steps:`. */
  steps?: string
  /** The step that makes a sandbox possible; on Ubuntu the one that installs bubblewrap. */
  sandbox?: string
  runsOn?: string
  timeoutMinutes?: number
}

export const workflowFor = (language: Language): string => workflowWith({ steps: setupFor[language] ?? '' })

/** The workflow of a student's repository. */
export const workflowWith = ({
  steps = '',
  runsOn = 'ubuntu-latest',
  sandbox = runsOn.startsWith('ubuntu') ? bubblewrap : '',
  timeoutMinutes = 15,
}: WorkflowParts): string => `name: Grade

on:
  push:
    branches-ignore: [grades]
  # For students who work in forks. The token of a fork can only read: its attempts are kept as artifacts.
  # pull_request:
  workflow_dispatch:
    inputs:
      commit:
        description: A commit to grade again (default, the newest)
        required: false

# \`contents: write\` keeps every attempt on the branch \`grades\`.
# With \`contents: read\` the attempts are kept as artifacts of the runs instead.
# \`actions: read\` lets GitHub say when a commit was first handed in.
permissions:
  contents: write
  actions: read

# One group per commit: pushes in quick succession are all graded, and no grading is cancelled.
concurrency:
  group: grade-\${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
  cancel-in-progress: false

jobs:
  grade:
    runs-on: ${runsOn}
    timeout-minutes: ${timeoutMinutes}
    steps:
      - uses: actions/checkout@v7
        with:
          ref: \${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
          # The code that is graded must not find a token.
          persist-credentials: false
${steps}${sandbox}      - uses: org/grade-action@v1
`
