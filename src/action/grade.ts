import { closeInherited } from '../process/inherited.js'
import { enter } from './enter.js'
import { step } from './step.js'

closeInherited(process.platform)

await enter(step)
