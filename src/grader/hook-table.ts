import { type Hook, type HookLanguage, type HookRow, hookLanguages } from './hook.js'
import { cHooks } from './hooks-c.js'
import { javaHooks } from './hooks-java.js'
import { javascriptHooks } from './hooks-javascript.js'
import { anyHooks, goHooks, rustHooks, shellHooks } from './hooks-others.js'
import { pythonHooks } from './hooks-python.js'

const rows: Record<HookLanguage, readonly HookRow[]> = {
  python: pythonHooks,
  c: cHooks,
  java: javaHooks,
  javascript: javascriptHooks,
  go: goHooks,
  rust: rustHooks,
  shell: shellHooks,
  any: anyHooks,
}

/** Every kind of hook that is known. Editors' settings, `.envrc` and git's own files are none: nothing here reads them. */
export const hooks: readonly Hook[] = hookLanguages.flatMap((language) =>
  rows[language].map((row) => ({ language, ...row })),
)
