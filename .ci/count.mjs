// Prints how many tests of a jest run passed, failed and were skipped, and names the skipped ones on stderr.
import { readFileSync } from 'node:fs'

const run = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const skipped = run.testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'pending')
for (const { fullName } of skipped) console.error(`skipped: ${fullName}`)
// A file that could not even be loaded has no tests to count.
const failed = run.numFailedTests + run.numRuntimeErrorTestSuites
console.log(run.numPassedTests, failed, skipped.length)
