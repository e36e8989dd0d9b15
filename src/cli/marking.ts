import type { Config } from '../config/config.js'
import type { Subject } from '../domain/marking.js'
import type { RescoreRequest } from '../rescore.js'
import type { Stored } from '../store/stored.js'
import { UserError } from '../text/problem.js'

/** What a call of `mark` is about. */
export type Marking = {
  dir: string
  config: Config
  /** By which the gradebook is made anew. */
  request: RescoreRequest
  stored: Stored
  /** Of those who were asked for. */
  subjects: readonly Subject[]
  codes: readonly string[]
}

/** The only submitter a call is about. */
export function onlySubject({ subjects }: Marking, what: string): Subject {
  const [subject, ...others] = subjects
  if (subject !== undefined && others.length === 0) return subject
  throw new UserError([{ message: `${what}: of whom? name a submitter`, hint: '`mark DIR SUBMITTER …`' }])
}
