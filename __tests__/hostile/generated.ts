import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { corpus } from './corpus.js'

/** Lets a generator of the corpus fill a directory; gives what it says of each file it made. */
export function generate(name: 'gen_zip' | 'gen_config', directory: string): Record<string, string> {
  const argv = ['-W', 'ignore', join(corpus, 'gen', `${name}.py`), directory]
  return JSON.parse(execFileSync('/usr/bin/python3', argv, { encoding: 'utf8', maxBuffer: 2 ** 24 }))
}
