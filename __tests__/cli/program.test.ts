import { describe, expect, test } from '@jest/globals'
import { programOf } from '../../src/cli/program.js'

describe('the command line calls itself', () => {
  test.each([
    ['the file in its own checkout', '/src/grade/dist/cli/index.js', 'node dist/cli/index.js'],
    ['the file from elsewhere', '/opt/grade/dist/cli/index.js', 'node ../../opt/grade/dist/cli/index.js'],
    [
      'a path that is one word for a shell',
      '/src/grade/my tools/dist/cli/index.js',
      'node "my tools/dist/cli/index.js"',
    ],
    ['the name that npm gave it', '/src/grade/node_modules/.bin/grade-action', 'grade-action'],
    [
      "the name also where npm's launcher starts the file",
      '/usr/lib/node_modules/grade-action/dist/cli/index.js',
      'grade-action',
    ],
    ['its name where it cannot tell', undefined, 'grade-action'],
  ])('by %s', (_, file, program) => {
    expect(programOf(file, '/src/grade')).toBe(program)
  })
})
