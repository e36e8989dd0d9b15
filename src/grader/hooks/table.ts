import { cHooks } from './c.js'
import { type Hook, type HookLanguage, type HookRow, hookLanguages } from './hook.js'
import { javaHooks } from './java.js'
import { javascriptHooks } from './javascript.js'
import { anyHooks, goHooks, rustHooks, shellHooks } from './others.js'
import { pythonHooks } from './python.js'

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
