import { type CourseFiles, findCourse } from '../course/course-files.js'
import type { Call } from './command.js'

/** The course a call is about: `--course F`, else course.yml in the working directory, else an empty one. */
export const courseFilesOf = ({ text, terminal }: Call): Promise<CourseFiles> =>
  findCourse(text('course'), terminal.cwd)
