/** What staff read first. */
export const courseReadme = `# Course

For staff only: keep this repository **private**. It knows every student, and every grade.

| file | says |
|---|---|
| \`course.yml\` | the organisation, the assignments, which repositories belong to them |
| \`roster.csv\` | who is in the course; exports of Canvas, Moodle and others can stand beside it or in its place |
| \`groups.csv\` | who works with whom: assignment, group, student |
| \`extensions.csv\` | who has more time: student, assignment (or \`*\`), due (\`2026-12-03\`, \`2026-12-03 18:00\` or \`+2d\`), note |
| \`grades/\` | what was collected; lines are only ever added to it |

Students are named by id, email address or GitHub account. After a change to any of these files nothing has to be collected again.

## Once

1. Put the organisation and the assignments into \`course.yml\`, and the students into \`roster.csv\`.
2. Make a GitHub App for the organisation (*Settings*, *Developer settings*, *GitHub Apps*): permissions *Contents: read-only* and *Metadata: read-only*, no webhook; for \`require: run\` also *Actions: read-only* and *Checks: read-only*. Install it for all repositories of the organisation and make a private key.
3. In this repository, under *Secrets and variables*, *Actions*: the variable \`GRADE_APP_ID\` and the secret \`GRADE_APP_PRIVATE_KEY\` (the whole file).
4. Start the workflow *Harvest* by hand once. From then on it runs every night.

## Every week

\`grade-action\` stands for \`node dist/cli/index.js\` of a checkout of the action.

\`\`\`console
git pull
grade-action export grades --to canvas --out canvas.csv
grade-action report grades
\`\`\`

Everybody who has no grade is named with the reason; nobody gets a zero for it. On your own machine \`grade-action harvest --out grades\` collects with the account of \`gh auth login\`.

## At the end

Who may see grades, and for how long, is your institution's rule. Everything that was collected is in \`grades/\` and in this repository's history: deleting the repository deletes it.
`
