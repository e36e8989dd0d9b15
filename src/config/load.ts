import { looseOf, textOf } from '../text/loose.js'
import { parseYaml } from '../text/yaml.js'
import type { Config } from './config.js'
import type { ReadRubric } from './rubric-file.js'
import { type ConfigOptions, configOf } from './validate.js'

/** A `grading.yml` as a configuration; throws one `UserError` with every problem and its place. */
export const parseConfig = (text: string, file: string, options: ConfigOptions): Config =>
  configOf({ ...parseYaml(text, file), file }, options)

/** The same where `rubric` may name a file, which `readRubric` reads. */
export async function loadConfig(
  text: string,
  file: string,
  options: ConfigOptions,
  readRubric: ReadRubric,
): Promise<Config> {
  const source = { ...parseYaml(text, file), file }
  const { rubric, late, due } = looseOf(source.value)
  const path = textOf(rubric)
  if (path === undefined) return configOf(source, options)
  const needsLate = due !== undefined && late === undefined
  return configOf(source, { ...options, rubricFile: await readRubric(path, needsLate) })
}
