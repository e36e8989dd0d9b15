import type { HookRow } from './hook.js'

export const pythonHooks: HookRow[] = [
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
      '{uv,hatch}.toml',
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
      '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}{.py,.pyc,.pyd,.so,.*.so,.*.pyd}',
      '{pytest,_pytest,pytest_*,pluggy,iniconfig,xdist,unittest,doctest}/__init__.{py,pyc}',
    ],
    does: 'Python imports it in place of the test tool of that name',
    source: 'https://docs.python.org/3/using/cmdline.html#cmdoption-P',
  },
  {
    files: ['entry_points.txt'],
    does: 'pytest loads the plugins it names, as it does those of packages that are installed',
    source:
      'https://docs.pytest.org/en/stable/how-to/writing_plugins.html#making-your-plugin-installable-by-others',
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
