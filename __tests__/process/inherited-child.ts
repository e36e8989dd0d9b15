import { execFileSync } from 'node:child_process'
import { closeInherited } from '../../src/process/inherited.js'

// What a program of ours has open, before and after.
const seen = (): string => execFileSync('ls', ['/proc/self/fd'], { encoding: 'utf8' })
const before = seen()
closeInherited(process.platform)
process.stdout.write(JSON.stringify({ before, after: seen() }))
