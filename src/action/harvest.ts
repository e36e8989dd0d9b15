import { keepHeapSmall } from '../process/small-heap.js'
import { enter } from './enter.js'
import { harvestStep } from './harvest-step.js'

keepHeapSmall()

await enter(harvestStep)
