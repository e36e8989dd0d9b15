import type { HookRow } from './hook.js'

export const javascriptHooks: HookRow[] = [
  {
    files: ['package.json'],
    does: 'its scripts are what `npm test` runs',
    source: 'https://docs.npmjs.com/cli/using-npm/scripts',
    needed: ['npm', 'npx', 'yarn', 'pnpm'],
    madeBy: ['tsc', 'vite', 'rollup', 'webpack'],
  },
  {
    files: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'bun.lockb',
    ],
    does: 'says from where packages are installed',
    source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
    madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
  },
  {
    files: [
      '.npmrc',
      '.yarnrc',
      '.yarnrc.yml',
      '.yarn/**',
      '.pnpmfile.cjs',
      'pnpm-workspace.yaml',
      '.pnp.{cjs,loader.mjs}',
    ],
    does: 'npm and others take their shell, their options and their own code from it',
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
  {
    files: ['node_modules'],
    does: 'holds the test tools themselves',
    source: 'https://nodejs.org/api/modules.html#loading-from-node_modules-folders',
    directory: 'itself',
    madeBy: ['npm', 'yarn', 'pnpm', 'bun'],
  },
  {
    files: [
      '.mocharc*',
      'mocha.opts',
      'jest.config.*',
      'jest-preset.*',
      '{vitest,vite}.config.*',
      'vitest.workspace.*',
    ],
    does: 'the test runner loads what it names before the tests',
    source: 'https://mochajs.org/#configuring-mocha-nodejs',
  },
  {
    files: [
      'ava.config.*',
      '.taprc',
      'karma.conf.*',
      'support/jasmine.*',
      '{playwright,cypress}.config.*',
      'node.config.json',
      'web-test-runner.config.*',
      '.labrc.*',
    ],
    does: 'the test runner loads what it names before the tests',
    source: 'https://jasmine.github.io/setup/nodejs.html',
  },
  {
    files: ['__mocks__/**'],
    does: 'jest takes it in place of the package of that name, in tests that do not ask for it, too',
    source: 'https://jestjs.io/docs/manual-mocks#mocking-node-modules',
  },
  {
    files: ['babel.config.*', '.babelrc*', '.swcrc', '{tsconfig,jsconfig}.json', 'tsconfig.*.json'],
    does: 'rewrites code, tests included, before it is run',
    source: 'https://babeljs.io/docs/config-files',
  },
  {
    files: ['.c8rc*', '.nycrc*', 'nyc.config.*', 'eslint.config.*', '.eslintrc*', '.eslintignore'],
    does: 'sets what counts as covered and as clean, and may run code',
    source: 'https://eslint.org/docs/latest/use/configure/configuration-files',
  },
  {
    files: [
      '{webpack,rollup,postcss}.config.*',
      '.postcssrc*',
      'gulpfile.*',
      'Gruntfile.*',
      '{nx,turbo,lerna,angular}.json',
      'bunfig.toml',
      'deno.{json,jsonc}',
    ],
    does: 'the build or the runtime runs what it says',
    source: 'https://bun.com/docs/runtime/bunfig',
  },
]
