// `git diff dist/` does not see new files (a renamed chunk), so git is asked for the status instead.
import { execFileSync } from 'node:child_process'

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changed !== '') {
  console.error(`dist/ is not what src/ builds to; run \`npm run bundle\` and commit it:\n${changed}`)
  process.exitCode = 1
}
