/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
export const formatNames: readonly string[] = [
  'native',
  'gradescope',
  'otter',
  'classroom',
  'classroom50',
  'check50',
  'ctrf',
  'pytest-json',
  'jest-json',
  'mocha-json',
  'gtest-json',
  'go-test-json',
  'submitty',
  'pybryt',
  'prairielearn',
  'junit',
  'tap',
  'autolab',
  'exit-code',
]

/** Those in which the results state no maximum, so that a test that vanishes makes it smaller. */
export const formatsWithoutMaximum: readonly string[] = [
  'check50',
  'ctrf',
  'pytest-json',
  'jest-json',
  'mocha-json',
  'gtest-json',
  'go-test-json',
  'submitty',
  'pybryt',
  'junit',
  'tap',
  'autolab',
]
