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

/** A kind of one language. */
export type HookRow = Omit<Hook, 'language'>
