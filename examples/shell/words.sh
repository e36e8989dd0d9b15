#!/usr/bin/env bash
# Shows the most frequent words of a file: words.sh FILE COUNT
set -euo pipefail

file=$1
count=$2

tr '[:upper:]' '[:lower:]' < "$file" |
  tr -s '[:space:]' '\n' |
  sort | uniq -c | sort -k1,1nr -k2 |
  awk -v count="$count" 'NR <= count { print $1, $2 }'
