import type { HookRow } from './hook.js'

export const cHooks: HookRow[] = [
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
