# The grader: `check.sh <case>` runs words.sh on one case. Its exit code decides: 0 passes, anything else fails.
# What it prints is shown to the student.

text=$TMPDIR/text.txt

# expect_output <arguments of words.sh> : compares what it prints with our standard input.
expect_output() {
  local expected actual
  expected=$(cat)
  actual=$(bash words.sh "$@")
  [ "$actual" = "$expected" ] && return
  printf 'text.txt: %s\n$ bash words.sh %s\n--- expected\n%s\n--- actual\n%s\n' \
    "$(cat "$text")" "${*/$text/text.txt}" "$expected" "$actual"
  return 1
}

case $1 in
  plain)
    echo 'the cat and the dog and the bird' > "$text"
    expect_output "$text" 2 <<< $'3 the\n2 and'
    ;;
  top)
    echo 'a a a b b c' > "$text"
    expect_output "$text" 1 <<< '3 a'
    ;;
  capitals)
    echo 'Rain rain RAIN go away' > "$text"
    expect_output "$text" 1 <<< '3 rain'
    ;;
  punctuation)
    echo 'well, well: well!' > "$text"
    expect_output "$text" 1 <<< '3 well'
    ;;
  missing)
    if bash words.sh "$TMPDIR/no-such-file" 3 2> /dev/null; then
      echo 'words.sh ended with exit code 0 although the file is not there'
      exit 1
    fi
    ;;
esac
