import { describe } from '@jest/globals'
import { testExamples } from './example-summaries.js'

describe('examples', () => testExamples((name) => name === 'java'))
