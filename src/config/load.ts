import { parseYaml } from '../text/yaml.js'
import type { Config } from './config.js'
import { type ConfigOptions, configOf } from './validate.js'

/** A `grading.yml` as a configuration; throws one `UserError` with every problem and its place. */
export const parseConfig = (text: string, file: string, options: ConfigOptions): Config =>
  configOf({ ...parseYaml(text, file), file }, options)
