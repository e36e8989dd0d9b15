/** A kind of file that tools read by its name alone, so that whoever brings one changes how a course's commands run. */
export type Hook = {
  /** The languages it belongs to; `any` where a repository of every language may have it. */
  language: HookLanguage
  /** Names, or ends of paths, wherever they lie: `*` is anything in a name, `**` anything below, `{a,b}` either. */
  files: readonly string[]
  /** What it can do, as the end of a sentence that begins with its name. */
  does: string
  /** Where that is written. */
  source: string
  /** Programs that do nothing without one of these files. */
  needed?: readonly string[]
  /** What makes such files, as it is called in commands: a build may leave them behind. */
  madeBy?: readonly string[]
  /** What it stands for is a directory: itself, or the one it lies in; what is in that is not looked at by itself. */
  directory?: 'itself' | 'around'
  /** Only a file with this in it. */
  contains?: RegExp
}

export const hookLanguages = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell', 'any'] as const
export type HookLanguage = (typeof hookLanguages)[number]

type Row = Omit<Hook, 'language'>

const python: Row[] = [
  {
    files: ['conftest.py'],
    does: 'pytest runs it before the tests',
    source:
      'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#conftest-py-local-per-directory-plugins',
  },
  {
    files: [
      '{pytest,.pytest}.{ini,toml}',
      'pyproject.toml',
      'setup.cfg',
      'tox.ini',
      'toxfile.py',
      'noxfile.py',
    ],
    does: 'sets options, paths and plugins of pytest and other tools',
    source: 'https://docs.pytest.org/en/stable/reference/customize.html',
  },
  {
    files: [
      '{sitecustomize,usercustomize}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
      '{sitecustomize,usercustomize}/__init__.{py,pyc}',
      '*.pth',
    ],
    does: 'Python runs it whenever it starts',
    source: 'https://docs.python.org/3/library/site.html',
  },
  {
    files: [
      '{pytest,_pytest,pluggy,pytest_timeout,unittest,doctest}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
      '{pytest,_pytest,pluggy,unittest,doctest}/__init__.{py,pyc}',
    ],
    does: 'Python imports it in place of the test tool of that name',
    source: 'https://docs.python.org/3/using/cmdline.html#cmdoption-P',
  },
  {
    files: ['pyvenv.cfg'],
    does: 'makes a directory an environment, with programs and packages of its own',
    source: 'https://docs.python.org/3/library/venv.html',
    directory: 'around',
    madeBy: ['venv', 'virtualenv', 'uv'],
  },
  {
    files: ['setup.py', 'requirements.txt', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock'],
    does: 'says what is installed, and runs code when it is',
    source: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
  },
  {
    files: ['.pdbrc', '.coveragerc'],
    does: 'the debugger and coverage read it, and run what it names',
    source: 'https://docs.python.org/3/library/pdb.html#debugger-commands',
  },
  {
    files: [
      '{mypy,.mypy}.ini',
      '{pylintrc,.pylintrc}',
      '{pylintrc,.pylintrc}.toml',
      '.flake8',
      '{ruff,.ruff}.toml',
    ],
    does: 'switches checks of style and types off, and may run code',
    source: 'https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html#init-hook',
  },
]

const c: Row[] = [
  {
    files: ['Makefile'],
    does: 'make runs what it says',
    source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
    needed: ['make', 'gmake'],
    madeBy: ['cmake', 'configure', 'qmake', 'premake5'],
  },
  {
    files: ['GNUmakefile', 'makefile', '*.mk', 'Makefile.am'],
    does: 'make reads it before, or out of, the Makefile',
    source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
  },
  {
    files: ['CMakeLists.txt', 'CMakePresets.json', 'CMakeUserPresets.json'],
    does: 'CMake runs what it says',
    source: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
    needed: ['cmake'],
  },
  {
    files: ['*.cmake', 'CMakeCache.txt', 'build.ninja'],
    does: 'CMake, CTest and Ninja run what it says',
    source: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    madeBy: ['cmake', 'meson'],
  },
  {
    files: ['configure', 'Makefile.in'],
    does: 'decides what is built, and how',
    source: 'https://www.gnu.org/software/automake/manual/html_node/Autotools-Introduction.html',
    madeBy: ['autoreconf', 'autoconf', 'automake', 'autogen.sh'],
  },
  {
    files: [
      'configure.ac',
      'meson.build',
      'meson{_options.txt,.options}',
      'SConstruct',
      'SConscript',
      'wscript',
    ],
    does: 'decides what is built, and how',
    source: 'https://mesonbuild.com/Syntax.html',
  },
  {
    files: ['BUILD', 'BUILD.bazel', 'MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel', '.bazelrc'],
    does: 'Bazel runs what it says',
    source: 'https://bazel.build/run/bazelrc',
  },
  {
    files: ['.gdbinit', '.lldbinit', '.valgrindrc'],
    does: 'the debugger or valgrind obeys it',
    source: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.defopts',
  },
  {
    files: ['{.clang-tidy,_clang-format,.clang-format}', 'compile_flags.txt'],
    does: 'switches checks of style off',
    source: 'https://clang.llvm.org/extra/clang-tidy/',
  },
]

const java: Row[] = [
  {
    files: ['pom.xml'],
    does: 'Maven runs what it says',
    source: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
    needed: ['mvn', 'mvnw', 'mvnd'],
  },
  {
    files: ['.mvn/**', 'mvnw', 'mvnw.cmd'],
    does: 'Maven loads extensions and options from it',
    source: 'https://maven.apache.org/configure.html',
  },
  {
    files: ['*.gradle', '*.gradle.kts', 'gradle.properties', 'buildSrc/**'],
    does: 'Gradle runs what it says',
    source: 'https://docs.gradle.org/current/userguide/directory_layout.html',
    needed: ['gradle', 'gradlew'],
  },
  {
    files: ['gradlew', 'gradlew.bat', 'gradle/wrapper/**', 'gradle/*.toml'],
    does: 'decides which Gradle is run, and with which libraries',
    source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
  },
  {
    files: ['build.xml', 'ivy.xml', 'build.sbt', 'project/*.{sbt,properties}', '.sbtopts', '.jvmopts'],
    does: 'Ant or sbt runs what it says',
    source: 'https://ant.apache.org/manual/using.html',
    needed: ['ant', 'sbt'],
  },
  {
    files: [
      'junit-platform.properties',
      'META-INF/services/org.{junit,testng}.*',
      'META-INF/services/javax.annotation.processing.Processor',
    ],
    does: 'JUnit and the compiler load extensions by it',
    source: 'https://docs.junit.org/current/user-guide/#extensions-registration-automatic',
    madeBy: ['mvn', 'gradle'],
  },
  {
    files: ['{org/junit,org/hamcrest,org/assertj,org/mockito,org/opentest4j,org/testng,junit/framework}/**'],
    does: 'Java takes it for a part of the test library',
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
  },
]

const javascript: Row[] = [
  {
    files: ['package.json'],
    does: 'its scripts are what `npm test` runs',
    source: 'https://docs.npmjs.com/cli/using-npm/scripts',
    needed: ['npm', 'npx', 'yarn', 'pnpm'],
    madeBy: ['npm', 'tsc', 'vite', 'rollup', 'webpack'],
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
    ],
    does: 'the test runner loads what it names before the tests',
    source: 'https://jasmine.github.io/setup/nodejs.html',
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
    files: ['{webpack,rollup}.config.*', 'gulpfile.*', 'Gruntfile.*', 'bunfig.toml', 'deno.{json,jsonc}'],
    does: 'the build or the runtime runs what it says',
    source: 'https://bun.com/docs/runtime/bunfig',
  },
]

const go: Row[] = [
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

const rust: Row[] = [
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

const shell: Row[] = [
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

const any: Row[] = [
  {
    files: ['{justfile,.justfile,Justfile}', 'Taskfile.{yml,yaml}', 'Rakefile', 'Earthfile'],
    does: 'a task runner runs what it says',
    source: 'https://just.systems/man/en/',
    needed: ['just', 'task', 'rake'],
  },
  {
    files: ['.Rprofile', '.Renviron', '.octaverc', '.ghci', '.proverc', '.rspec', '.irbrc'],
    does: 'R, Octave, GHCi, prove or RSpec obeys it when it starts',
    source: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/Startup.html',
  },
  {
    files: [
      'phpunit.xml',
      'phpunit.xml.dist',
      '.php.ini',
      'Directory.Build.{props,targets}',
      '*.runsettings',
    ],
    does: 'sets what the test runner loads',
    source: 'https://docs.phpunit.de/en/12.0/configuration.html',
  },
]

const rows: Record<HookLanguage, readonly Row[]> = { python, c, java, javascript, go, rust, shell, any }

/** Every kind of hook that is known. Editors' settings, `.envrc` and git's own files are none: nothing here reads them. */
export const hooks: readonly Hook[] = hookLanguages.flatMap((language) =>
  rows[language].map((row) => ({ language, ...row })),
)
