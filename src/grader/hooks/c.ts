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
    files: ['GNUmakefile', 'makefile', 'BSDmakefile', '*.mk', 'Makefile.am'],
    does: 'make reads it before, or out of, the Makefile',
    source: 'https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html',
  },
  {
    files: [
      '{GNUmakefile,makefile,Makefile}.{sh,c,cc,C,cpp,p,f,F,m,r,s,S,mod,o}',
      '{RCS,SCCS}/*{GNUmakefile,makefile,Makefile}*',
    ],
    does: 'make makes a Makefile of it, over the one that is there',
    source: 'https://www.gnu.org/software/make/manual/html_node/Remaking-Makefiles.html',
  },
  {
    files: ['CMakeLists.txt', 'CMakePresets.json', 'CMakeUserPresets.json'],
    does: 'CMake runs what it says',
    source: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
    needed: ['cmake'],
  },
  {
    files: [
      '*.cmake',
      'CMakeCache.txt',
      'CTestCustom.ctest',
      'CTestConfiguration.ini',
      'DartConfiguration.tcl',
      'build.ninja',
    ],
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
    files: ['{assert.h,cassert}'],
    does: 'the compiler takes it for that of the library where -I says so, and no assertion fails',
    source: 'https://gcc.gnu.org/onlinedocs/cpp/Search-Path.html',
  },
  {
    files: ['*.{gch,pch}', '*.{gch,pch}/**'],
    does: 'the compiler takes it in place of the header of that name',
    source: 'https://gcc.gnu.org/onlinedocs/gcc/Precompiled-Headers.html',
    madeBy: ['make', 'cmake', 'gcc', 'g\\+\\+', 'cc', 'clang'],
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
