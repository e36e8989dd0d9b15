/** What lets an editor complete and check a course.yml. */
const schemaLine =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/grade-action/v1/schema/course.schema.json\n'

/** What a first `course.yml` says. */
export const courseConfig = `${schemaLine}name: CS 101
org: your-org
timezone: UTC # of the dates here and in extensions.csv, such as America/New_York

# Who is in the course: any file with named columns, such as an export of Canvas or Moodle, or GitHub Classroom's roster.
# Several say together who somebody is: [roster.csv, canvas.csv]
roster: roster.csv
groups: groups.csv
extensions: extensions.csv

# What a grade must rest on before it is exported. \`run\` needs \`workflow\` below.
# require: run

assignments:
  hw1:
    repos: "hw1-*" # or ["hw1-*", "!hw1-solution"], {team: students}, {template: your-org/hw1}, {roster: true}
    # config: hw1/grading.yml # today's rubric; without it what the records say stands
    # due: 2026-11-30 # what is said here wins over the configuration: due, late, counts
    # lms: Homework 1 (48213) # what Canvas calls it
    # workflow: hw1/grade.yml # the workflow that students were given
`

export const rosterHeader = 'id,name,email,github,section\n'
export const groupsHeader = 'assignment,group,student\n'
export const extensionsHeader = 'student,assignment,due,note\n'
