import type { HookRow } from './hook.js'

export const goHooks: HookRow[] = [
  {
    files: ['go.mod'],
    does: 'puts other modules in the place of those tests use',
    source: 'https://go.dev/ref/mod#go-mod-file-replace',
    needed: ['go'],
  },
  {
    files: ['go.work', 'go.work.sum', '.golangci.{yml,yaml,toml,json}'],
    does: 'puts other modules in the place of those tests use, or switches checks off',
    source: 'https://go.dev/ref/mod#workspaces',
  },
  {
    files: ['vendor/modules.txt'],
    does: 'makes Go take all modules from beside it',
    source: 'https://go.dev/ref/mod#vendoring',
    directory: 'around',
    madeBy: ['go'],
  },
  {
    files: ['*_test.go'],
    does: 'its TestMain decides how the tests of its package end',
    source: 'https://pkg.go.dev/testing#hdr-Main',
    contains: /\bTestMain\b/,
  },
]

export const rustHooks: HookRow[] = [
  {
    files: ['Cargo.toml'],
    does: 'puts other crates in the place of those tests use',
    source: 'https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html',
    needed: ['cargo'],
  },
  {
    files: ['build.rs'],
    does: 'Cargo runs it before it compiles',
    source: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
  },
  {
    files: ['.cargo/config', '.cargo/config.toml', '.config/nextest.toml'],
    does: 'sets by what Cargo runs tests',
    source: 'https://doc.rust-lang.org/cargo/reference/config.html#targettriplerunner',
  },
  {
    files: ['rust-toolchain', 'rust-toolchain.toml'],
    does: 'names the compiler, which may be a directory of the submission',
    source: 'https://rust-lang.github.io/rustup/overrides.html#the-toolchain-file',
  },
  {
    files: ['{clippy,.clippy,rustfmt,.rustfmt}.toml'],
    does: 'switches checks of style off',
    source: 'https://doc.rust-lang.org/clippy/configuration.html',
  },
]

export const shellHooks: HookRow[] = [
  {
    files: ['setup_suite.bash'],
    does: 'bats runs it before the tests',
    source: 'https://bats-core.readthedocs.io/en/stable/writing-tests.html',
  },
  {
    files: ['.bash_env', '.bashrc', '.bash_profile', '.profile', '.shellspec', '.shellcheckrc'],
    does: 'a shell, or what tests and checks shell scripts, obeys it',
    source: 'https://www.gnu.org/software/bash/manual/html_node/Bash-Startup-Files.html',
  },
]

export const anyHooks: HookRow[] = [
  {
    files: [
      '{justfile,.justfile,Justfile}',
      '{Taskfile,taskfile}{,.dist}.{yml,yaml}',
      '{Rakefile,rakefile}{,.rb}',
      'Earthfile',
    ],
    does: 'a task runner runs what it says',
    source: 'https://just.systems/man/en/',
    needed: ['just', 'task', 'rake'],
  },
  {
    files: ['.Rprofile', '.Renviron', '.RData', '.octaverc', '.ghci', '.proverc', '.rspec', '.irbrc'],
    does: 'R, Octave, GHCi, prove or RSpec obeys it when it starts',
    source: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/Startup.html',
  },
  {
    files: [
      'phpunit.xml',
      'phpunit.xml.dist',
      'phpunit.dist.xml',
      '.php.ini',
      'Directory.Build.{props,targets,rsp}',
      'Directory.Packages.props',
      'xunit.runner.json',
      '*.runsettings',
    ],
    does: 'sets what the test runner loads',
    source: 'https://docs.phpunit.de/en/12.0/configuration.html',
  },
]
