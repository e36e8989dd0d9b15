export const id = 138;
export const ids = [138];
export const modules = {

/***/ 23603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   T0: () => (/* binding */ foldsCase)
/* harmony export */ });
/* unused harmony export foldCase */
/** On these systems `TESTS/a` is `tests/a`. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
/** A path as a system without capitals tells it from others: by way of capitals, since `ſ` is an `s` there. */
const foldCase = (path) => path.normalize('NFC').toUpperCase().toLowerCase();
/** A path as this system tells it from others. */
const fold = (path) => (foldsCase ? foldCase(path) : path);


/***/ }),

/***/ 37405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ hookFinder)
});

// UNUSED EXPORTS: alternatives

;// CONCATENATED MODULE: ./build/grader/hooks/c.js
const cHooks = [
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
];

;// CONCATENATED MODULE: ./build/grader/hooks/hook.js
const hookLanguages = ['python', 'c', 'java', 'javascript', 'go', 'rust', 'shell', 'any'];

;// CONCATENATED MODULE: ./build/grader/hooks/java.js
const javaHooks = [
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
];

;// CONCATENATED MODULE: ./build/grader/hooks/javascript.js
const javascriptHooks = [
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
];

;// CONCATENATED MODULE: ./build/grader/hooks/others.js
const goHooks = [
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
];
const rustHooks = [
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
];
const shellHooks = [
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
];
const anyHooks = [
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
];

;// CONCATENATED MODULE: ./build/grader/hooks/python.js
const pythonHooks = [
    {
        files: ['conftest.py'],
        does: 'pytest runs it before the tests',
        source: 'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#conftest-py-local-per-directory-plugins',
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
];

;// CONCATENATED MODULE: ./build/grader/hooks/table.js






const rows = {
    python: pythonHooks,
    c: cHooks,
    java: javaHooks,
    javascript: javascriptHooks,
    go: goHooks,
    rust: rustHooks,
    shell: shellHooks,
    any: anyHooks,
};
/** Every kind of hook that is known. Editors' settings, `.envrc` and git's own files are none: nothing here reads them. */
const hooks = hookLanguages.flatMap((language) => rows[language].map((row) => ({ language, ...row })));

;// CONCATENATED MODULE: ./build/grader/hooks/finder.js

/** Knows all hooks by their names as `fold` writes them, so that it finds what a system would. */
function hookFinder(fold) {
    const byName = new Map();
    const byGlob = [];
    const byDirectory = [];
    for (const hook of hooks)
        for (const path of hook.files.flatMap(alternatives).map(fold)) {
            if (/[/*]/.test(path))
                byGlob.push({ ends: endsWith(path), hook });
            else
                byName.set(path, hook);
            for (const directory of directoriesOf(path))
                byDirectory.push({ ends: endsWith(directory), hook });
        }
    const first = (all, path) => all.find(({ ends }) => ends.test(path))?.hook;
    const some = new RegExp(byGlob.map(({ ends }) => ends.source).join('|'));
    return {
        kindOf: (written, isDirectory) => {
            const path = fold(written);
            const hook = byName.get(path.slice(path.lastIndexOf('/') + 1)) ??
                (some.test(path) ? first(byGlob, path) : undefined);
            return (hook?.directory === 'itself') === isDirectory ? hook : undefined;
        },
        kindInside: (directory) => first(byDirectory, fold(directory)),
    };
}
/** `a{b,c}` is `ab` and `ac`. */
function alternatives(glob) {
    const braces = /\{([^{}]*)\}/.exec(glob);
    if (braces === null)
        return [glob];
    const [all, inside = ''] = braces;
    const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + all.length)];
    return inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}
/** `a/b` of `a/b/**`, and above it `a`. */
function directoriesOf(path) {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
const endsWith = (glob) => new RegExp(`(?:^|/)${glob.split('**').map(inName).join('.*')}$`);
const inName = (glob) => glob
    .split('*')
    .map((plain) => plain.replace(/[.+^$()|[\]\\]/g, '\\$&'))
    .join('[^/]*');


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  missedFile: () => (/* binding */ missedFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/fold.js
var fold = __webpack_require__(23603);
// EXTERNAL MODULE: ./build/grader/hooks/finder.js + 7 modules
var finder = __webpack_require__(37405);
;// CONCATENATED MODULE: ./build/grader/protect/commands.js

const textOf = (command) => [command].flat().join(' ');
/** All that a course runs over a submission, with where it is written. */
function commandsOf({ setup, build, grader, tests }) {
    const named = (where, command) => command === undefined ? [] : [{ where, command: textOf(command) }];
    return [
        ...named('setup', setup),
        ...named('build', build),
        ...named('grader', grader?.run),
        ...tests.flatMap((test) => [
            ...named(`the build of ${(0,quote/* quote */.hD)(test.id)}`, test.build),
            ...named(`the test ${(0,quote/* quote */.hD)(test.id)}`, test.run),
        ]),
    ];
}
/** Whether a word stands in a command, as a program of that name would. */
const names = (command, word) => new RegExp(`(?:^|[\\s/;&|(])${word}(?![\\w-])`).test(command);
/** Whether a program is run, and not told which file to use. */
const runs = (command, program) => new RegExp(`(?:^|[;&|(]|\\b(?:then|do|else))\\s*(?:\\w+=\\S*\\s+)*(?:\\S*/)?${program}(?=\\s|$|[;&|)])(?!.*\\s(?:-f|--file|--manifest-path|--version|-v)\\b)`, 'm').test(command);

;// CONCATENATED MODULE: ./build/grader/protect/missed-file.js





/**
 * Which file a command that failed would have needed, where the submission brought one that was left out and the
 * course has none of the kind: then the course cannot grade anybody, and that is no student's zero.
 */
function missedFile({ files, sources }, commands) {
    const { kindOf } = (0,finder/* hookFinder */.Q)(fold/* fold */.AU);
    const there = new Set(sources.map(({ path }) => kindOf(path, false)));
    const all = commandsOf(commands)
        .map(({ command }) => command)
        .join('\n');
    return (command) => {
        const text = textOf(command);
        for (const { path, action } of files()) {
            const hook = action === 'removed' ? kindOf(path, false) : undefined;
            if (hook === undefined || there.has(hook) || hook.madeBy?.some((word) => names(all, word)))
                continue;
            const isNeeded = hook.needed?.some((tool) => runs(text, tool)) || mentions(text, path);
            if (isNeeded)
                return `it needs ${(0,quote/* quote */.hD)(path)}, which was left out of the submission since protect.from has none (if students write it, list it in files.required)`;
        }
        return undefined;
    };
}
/** Whether a command names a file, as `pip install -r requirements.txt` does. */
const mentions = (command, path) => command.split(/[\s'"=;&|()<>]+/).some((word) => external_node_path_.posix.basename(word) === external_node_path_.posix.basename(path));


/***/ })

};
