/** A person of the course, as its rosters say together. */
export type Student = {
  /** What the course's other files call them by: the login, else the id, else the address; unique in the course. */
  key: string
  /** The institution's own identifier, as it is written there: `00123` is not 123. */
  id?: string
  /** As people write it, given name first where the roster knows. */
  name?: string
  givenName?: string
  familyName?: string
  email?: string
  login?: string
  /** GitHub's number of the account, which stays when the login changes. */
  githubId?: number
  section?: string
  /** Every cell of the student's rows by its header: what a learning management system knows them by. */
  cells: Readonly<Record<string, string>>
}
