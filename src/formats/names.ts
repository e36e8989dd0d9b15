/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
export const formatNames: readonly string[] = [
  'native',
  'ctrf',
  'pytest-json',
  'jest-json',
  'mocha-json',
  'gtest-json',
  'go-test-json',
  'prairielearn',
  'junit',
  'tap',
  'exit-code',
]

/** Those in which the results state no maximum, so that a test that vanishes makes it smaller. */
export const formatsWithoutMaximum: readonly string[] = [
  'ctrf',
  'pytest-json',
  'jest-json',
  'mocha-json',
  'gtest-json',
  'go-test-json',
  'junit',
  'tap',
]
