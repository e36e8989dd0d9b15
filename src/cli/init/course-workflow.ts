/**
 * Collects every night. The collected grades are committed here, beside the roster: marks need a history that stays, and
 * whoever may read this repository knows the students anyway. So it has to be private, and the first step sees to it.
 */
export const courseWorkflow = `name: Harvest

on:
  schedule:
    - cron: "17 3 * * *" # every night, in UTC
  workflow_dispatch:

permissions: {}

# Two harvests at once would only wait for each other.
concurrency:
  group: harvest
  cancel-in-progress: false

jobs:
  harvest:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # commits what was collected to this repository, and nowhere else
    steps:
      - name: Refuse to publish grades
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          visibility=$(gh api "repos/$GITHUB_REPOSITORY" --jq .visibility)
          if [ "$visibility" != private ]; then
            echo "::error::This repository is $visibility. Make it private: everybody who can read it could read all grades."
            exit 1
          fi

      - uses: actions/checkout@v7

      # A GitHub App of yours, installed in the organisation with \`Contents: read\` and \`Metadata: read\`;
      # with \`require: run\` also \`Actions: read\` and \`Checks: read\`. README.md says how.
      - uses: org/grade-action/harvest@v1
        with:
          course: course.yml
          out: grades
          app-id: \${{ vars.GRADE_APP_ID }}
          app-private-key: \${{ secrets.GRADE_APP_PRIVATE_KEY }}

      # Also where somebody is not accounted for: what was collected is not asked for again.
      - name: Keep what was collected
        if: \${{ !cancelled() }}
        run: |
          [ -d grades ] || exit 0
          git add grades
          git diff --cached --quiet && exit 0
          git config user.name "github-actions[bot]"
          git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
          git commit --quiet --message "Harvest"
          git push || { git pull --quiet --rebase && git push; }
`
